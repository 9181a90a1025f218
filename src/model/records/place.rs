//! Places.

use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::record;
use crate::model::text::Line;
use crate::model::vocabulary::{Term, Vocabulary};

record! {
    /// Where something happened.
    Place as Place {
        /// What it is called.
        public name: required Shape::Line => Line;
        /// Country, city, facility …
        public kind: optional Shape::Term(Vocabulary::PlaceKind) => Term;
        /// What it lies in.
        public parent: optional Shape::Link(Target::Place) => Link;
        /// Which country it is in.
        public country: optional Shape::Term(Vocabulary::Country) => Term;
        /// Degrees north.
        partner latitude: optional Shape::Degrees(90) => f64;
        /// Degrees east.
        partner longitude: optional Shape::Degrees(180) => f64, with latitude;
        /// How exact the coordinates are.
        partner precision: optional Shape::Term(Vocabulary::PlacePrecision) => Term, with latitude;
    }
    called by name;
    rare precision;
    parts Source;
}
