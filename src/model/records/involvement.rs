//! The parts that parties had in incidents.

use crate::model::composite::Injury;
use crate::model::date::FuzzyDate;
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
        /// They represent somebody.
        Lawyer "lawyer",
        /// They decided.
        Court "court",
        /// They watched how it went.
        Observer "observer",
        /// They put their name to it.
        Signatory "signatory",
        /// It was sent to them.
        Addressee "addressee",
        /// It is known from them.
        Source "source",
        /// They belong to the family.
        Relative "relative",
        /// They are named in it.
        Mentioned "mentioned",
        /// They wrote it.
        Author "author",
        /// They were tried.
        Defendant "defendant",
        /// They acted in office.
        Official "official",
        /// They gave the room for it.
        Host "host",
        /// They spoke.
        Speaker "speaker",
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
        /// How well all of it together fits what is said, which decides, not one finding
        /// (Istanbul Protocol).
        confidential consistency: optional Shape::Term(Vocabulary::Consistency) => Term;
        /// Who examined the victim, with their qualification.
        confidential examined_by: optional Shape::Line => Line;
        /// When that was: most marks fade within weeks.
        confidential examined: optional Shape::Date => FuzzyDate;
        /// How many of a group were involved, as stated.
        public count: optional Shape::Line => Line;
        /// Whatever else is known.
        confidential note: optional Shape::Text => Text;
    }
    called by role;
    rare degree, methods, injuries, consistency, examined_by, examined, count, note;
    parts;
}
