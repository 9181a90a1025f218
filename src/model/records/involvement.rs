//! The parts that parties had in incidents.

use crate::model::composite::Injury;
use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::record;
use crate::model::terms::terms;
use crate::model::text::{Line, Text};
use crate::model::vocabulary::{Term, Vocabulary};

terms! {
    /// The part that a party played, as far as the program asks which.
    Role {
        /// It was done to them.
        Victim "victim",
        /// They are said to have done it.
        Perpetrator "perpetrator",
        /// They tell of it.
        Witness "witness",
    }
}

record! {
    /// The part that a party had in an incident.
    Involvement as Involvement {
        /// What happened.
        public incident: required Shape::Link(Target::Incident) => Link;
        /// Who was involved.
        public party: required Shape::Link(Target::Party) => Link;
        /// In which role.
        public role: required Shape::Term(Vocabulary::Role) => Role;
        /// How far a perpetrator was involved.
        partner degree: optional Shape::Term(Vocabulary::Degree) => Term, with role;
        /// How a victim was ill-treated.
        partner methods: optional Shape::Terms(Vocabulary::Method) => Vec<Term>;
        /// What was found on a victim.
        confidential injuries: optional Shape::Injuries => Vec<Injury>;
        /// How many of a group were involved, as stated.
        public count: optional Shape::Line => Line;
        /// Whatever else is known.
        confidential note: optional Shape::Text => Text;
    }
    called by role;
    rare degree, methods, injuries, count, note;
    parts;
}
