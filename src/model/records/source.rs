//! Sources: who says so.

use crate::model::date::FuzzyDate;
use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::record;
use crate::model::text::{Line, Text};
use crate::model::vocabulary::{Term, Vocabulary};

record! {
    /// A document, a testimony, a broadcast.
    Source as Source {
        /// What it is called.
        public title: required Shape::Line => Line;
        /// Article, statement, testimony …
        public kind: optional Shape::Term(Vocabulary::SourceKind) => Term;
        /// Who wrote or said it.
        partner author: optional Shape::Line => Line;
        /// Who published it.
        public publisher: optional Shape::Link(Target::Organisation) => Link;
        /// The date that it bears itself.
        public published: optional Shape::Date => FuzzyDate;
        /// When it was put where it was found.
        public posted: optional Shape::Date => FuzzyDate;
        /// Where it was found.
        public url: optional Shape::Line => Line;
        /// ISO 639 code of its language.
        public language: optional Shape::Code(Vocabulary::Language) => Line;
        /// How far it can be relied on, A to F.
        confidential reliability: optional Shape::Term(Vocabulary::Reliability) => Term;
        /// What it says.
        partner summary: optional Shape::Text => Text;
        /// Its text.
        confidential full_text: optional Shape::Text => Text;
    }
    called by title;
    rare posted, language, full_text;
    parts;
    unsearched language;
}
