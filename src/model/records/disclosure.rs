//! Disclosures: that records were handed on, to whom and when.

use crate::model::date::FuzzyDate;
use crate::model::digits;
use crate::model::field::{Shape, Target};
use crate::model::lens::Profile;
use crate::model::link::Link;
use crate::model::record::{FieldError, record};
use crate::model::text::{Line, Text};
use crate::model::time_of_day::TimeOfDay;
use crate::model::vocabulary::Vocabulary;

record! {
    /// That records were handed on.
    Disclosure as Disclosure {
        /// To whom.
        secret recipient: required Shape::Link(Target::Recipient) => Link;
        /// For whom what they got was made.
        secret profile: required Shape::Term(Vocabulary::Profile) => Profile;
        /// On which day.
        secret date: required Shape::Date => FuzzyDate;
        /// At which time.
        secret time: optional Shape::Time => TimeOfDay, with date;
        /// What it was about; none where it was the whole casebook.
        secret subject: optional Shape::Link(Target::Any) => Link;
        /// As what: a document, a table.
        secret format: optional Shape::Line => Line;
        /// What the file was called.
        secret file_name: optional Shape::Line => Line;
        /// SHA-256 of the file.
        secret sha256: optional Shape::Line => Line;
        /// Its bytes.
        secret size: optional Shape::Size => u64;
        /// How many records left.
        secret records: optional Shape::Number(u32::MAX) => u32;
        /// How many did not.
        secret kept_back: optional Shape::Number(u32::MAX) => u32;
        /// The copy of the casebook whose program noted it; none where a person did.
        secret noted_on: optional Shape::Line => Line;
        /// Whatever else is known.
        secret note: optional Shape::Text => Text;
    }
    called by profile;
    rare time, format, sha256, size, kept_back, noted_on, note;
    parts Source;
    unsearched sha256, noted_on;
    by program sha256, size, noted_on;
    held to Disclosure::check_digits;
}

impl Disclosure {
    /// A hash is written as 64 small hexadecimal digits.
    fn check_digits(&self) -> Result<(), FieldError> {
        digits::check("sha256", self.sha256.as_ref())
    }
}
