//! Custody: who had a piece of evidence, and what was done with it.

use crate::model::date::FuzzyDate;
use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::record;
use crate::model::terms::terms;
use crate::model::text::{Line, Text};
use crate::model::time_of_day::TimeOfDay;
use crate::model::vocabulary::Vocabulary;

terms! {
    /// What was done with evidence, as far as the program does it itself.
    CustodyStep {
        /// Its file was taken into the casebook.
        Intake "intake",
        /// Its file was shown.
        Viewed "viewed",
        /// A copy of its file was written elsewhere.
        Exported "exported",
        /// Its file was held against its hash.
        Checked "checked",
    }
}

record! {
    /// One step of the chain of custody of evidence.
    Custody as Custody {
        /// Of which evidence.
        public evidence: required Shape::Link(Target::Evidence) => Link;
        /// What was done.
        public step: required Shape::Term(Vocabulary::CustodyStep) => CustodyStep;
        /// On which day.
        partner date: optional Shape::Date => FuzzyDate;
        /// At which time.
        partner time: optional Shape::Time => TimeOfDay, with date;
        /// Who had it before.
        confidential released_by: optional Shape::Line => Line;
        /// Who has it from then on.
        confidential received_by: optional Shape::Line => Line;
        /// Where.
        confidential place: optional Shape::Line => Line;
        /// How: by which carrier, to which path.
        confidential how: optional Shape::Line => Line;
        /// What for.
        confidential why: optional Shape::Line => Line;
        /// The copy of the casebook whose program noted it; none where a person did.
        confidential noted_on: optional Shape::Line => Line;
        /// Whatever else is known.
        confidential note: optional Shape::Text => Text;
    }
    called by step;
    rare time, place, how, why, noted_on, note;
    parts Source;
    unsearched noted_on;
    by program noted_on;
}
