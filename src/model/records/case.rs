//! Cases: files that group incidents.

use crate::model::field::Shape;
use crate::model::record::record;
use crate::model::text::{Line, Text};
use crate::model::vocabulary::{Term, Vocabulary};

record! {
    /// A file that groups incidents.
    Case as Case {
        /// What it is called.
        public title: required Shape::Line => Line;
        /// What it is about.
        partner summary: optional Shape::Text => Text;
        /// Where it plays.
        public country: optional Shape::Term(Vocabulary::Country) => Term;
        /// Active, pending or closed.
        public status: optional Shape::Term(Vocabulary::CaseStatus) => Term;
        /// How soon it needs work.
        confidential priority: optional Shape::Term(Vocabulary::Priority) => Term;
        /// Who leads it.
        confidential lead: optional Shape::Line => Line;
        /// Words to find it by.
        confidential tags: optional Shape::Tags => Vec<Line>;
    }
    called by title;
    rare;
    parts Source;
    unsearched lead;
}
