//! Citations: where a source supports what.

use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::record;
use crate::model::terms::terms;
use crate::model::text::{Line, Text};
use crate::model::vocabulary::{Term, Vocabulary};

terms! {
    /// How a citation stands beside the others, as far as the program asks.
    CitationStatus {
        /// What it says holds.
        Accepted "accepted",
        /// It says otherwise, and nobody has decided yet.
        Disputed "disputed" once "conflict",
        /// Somebody has to look into it first.
        WorkNeeded "work-needed",
        /// A later claim stands in its place.
        Superseded "superseded",
        /// Its own source has withdrawn it.
        Disavowed "disavowed",
    }
}

record! {
    /// Where in a source a record, or one field of it, is supported.
    Citation as Citation {
        /// Who says so.
        public source: required Shape::Link(Target::Source) => Link;
        /// What is supported.
        public record: required Shape::Link(Target::Any) => Link;
        /// Which field; the whole record where there is none.
        public field: optional Shape::FieldName => Line;
        /// What the source says for the field.
        partner value: optional Shape::Text => Text, with field;
        /// Where in the source: `para 3`.
        public locator: optional Shape::Line => Line;
        /// Its words, as few as needed.
        partner quote: optional Shape::Text => Text;
        /// Whether other information bears it out, 1 to 6.
        confidential credibility: optional Shape::Term(Vocabulary::Credibility) => Term;
        /// Accepted, disputed, superseded …
        partner status: optional Shape::Term(Vocabulary::CitationStatus) => CitationStatus;
    }
    called by locator;
    rare field, value, quote, credibility, status;
    parts;
    shown source as supports;
}
