//! Ties between parties.

use crate::model::date::FuzzyDate;
use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::record;
use crate::model::text::{Line, Text};
use crate::model::vocabulary::{Term, Vocabulary};

record! {
    /// A tie between two parties: the first is, to the second, what the kind says.
    Relation as Relation {
        /// Who is member, part, relative …
        partner party_a: required Shape::Link(Target::Party) => Link, with kind;
        /// … of whom.
        partner party_b: required Shape::Link(Target::Party) => Link, with kind;
        /// What ties them.
        partner kind: required Shape::Term(Vocabulary::RelationKind) => Term;
        /// In which post.
        partner role: optional Shape::Line => Line;
        /// With which rank.
        partner rank: optional Shape::Line => Line;
        /// When it began.
        partner since: optional Shape::Date => FuzzyDate;
        /// When it ended.
        partner until: optional Shape::Date => FuzzyDate, with since;
        /// Whatever else is known.
        confidential note: optional Shape::Text => Text;
    }
    called by kind;
    rare role, rank, since, until, note;
    parts;
}
