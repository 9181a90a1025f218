//! Evidence: files that show or prove something, with what is known of how they came here.

use crate::model::date::FuzzyDate;
use crate::model::digits;
use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::{FieldError, record};
use crate::model::text::{Line, Text};
use crate::model::time_of_day::TimeOfDay;
use crate::model::vocabulary::{Term, Vocabulary};

record! {
    /// A file that shows or proves something.
    Evidence as Evidence {
        /// What it was called when it came.
        partner file_name: required Shape::Line => Line;
        /// What sort of file it is: `image/jpeg`.
        public media_type: optional Shape::Line => Line;
        /// Its bytes.
        public size: optional Shape::Size => u64;
        /// SHA-256 of its content when it came.
        public sha256: optional Shape::Line => Line;
        /// What it shows.
        partner description: optional Shape::Text => Text;
        /// What it is about.
        public record: optional Shape::Link(Target::Any) => Link;
        /// The case it belongs to.
        public case: optional Shape::Link(Target::Case) => Link;
        /// Who gave or published it.
        public source: optional Shape::Link(Target::Source) => Link;
        /// Whether it is hard to look at.
        public graphic: optional Shape::Flag => bool;
        /// The day on which it was collected.
        partner collected: optional Shape::Date => FuzzyDate;
        /// The time of that day.
        partner collected_time: optional Shape::Time => TimeOfDay, with collected;
        /// By whom.
        confidential collected_by: optional Shape::Line => Line;
        /// The exact address or identifier that it was found under.
        confidential url: optional Shape::Line => Line;
        /// How it was captured or received, with whatever failed.
        confidential how: optional Shape::Line => Line;
        /// With which tool, and its version.
        confidential tool: optional Shape::Line => Line;
        /// Why it was collected, and what was searched for.
        confidential why: optional Shape::Line => Line;
        /// What stood around it: uploader, comments.
        confidential context: optional Shape::Text => Text;
        /// The account that it was collected under.
        confidential account: optional Shape::Line => Line;
        /// The network address that it was collected from.
        confidential address: optional Shape::Line => Line;
        /// When it was made, as the file says.
        confidential file_date: optional Shape::Date => FuzzyDate;
        /// At which time, as the file says.
        confidential file_time: optional Shape::Time => TimeOfDay, with file_date;
        /// With which device, as the file says.
        confidential file_device: optional Shape::Line => Line;
        /// Where, as the file says.
        confidential file_latitude: optional Shape::Degrees(90) => f64;
        /// Where, as the file says.
        confidential file_longitude: optional Shape::Degrees(180) => f64, with file_latitude;
        /// What is established of it.
        public verification: optional Shape::Term(Vocabulary::Verification) => Term;
        /// Who checked source, content, place and time.
        confidential verified_by: optional Shape::Line => Line, with verification;
        /// What the check came to.
        confidential note: optional Shape::Text => Text;
    }
    called by file_name;
    rare collected_time, how, tool, why, context, account, address, file_date, file_time,
        file_device, file_latitude, file_longitude, verified_by, note;
    parts Source;
    strict graphic;
    unsearched sha256, address, media_type;
    by program size, sha256;
    held to Evidence::check_hash;
}

/// Fields that say which file it is. They are settled once its content is here.
pub const SETTLED: [&str; 4] = ["file_name", "media_type", "size", "sha256"];

impl Evidence {
    /// A hash is written as 64 small hexadecimal digits.
    fn check_hash(&self) -> Result<(), FieldError> {
        digits::check("sha256", self.sha256.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::record::Record;
    use crate::model::value::ValueError;

    #[test]
    fn a_hash_is_64_small_hexadecimal_digits() {
        let parse = |hash: &str| {
            let fields = json!({ "file_name": "a.jpg", "sha256": hash });
            Evidence::parse(fields.as_object().cloned().unwrap())
        };
        let hash = "0123456789abcdef".repeat(4);
        assert!(parse(&hash).is_ok());
        for wrong in [&hash[1..], &hash.to_uppercase(), &"g".repeat(64)] {
            assert_eq!(parse(wrong).unwrap_err().problem, ValueError::Hash.into(), "{wrong}");
        }
    }

    #[test]
    fn what_is_settled_is_a_field() {
        for name in SETTLED {
            assert!(Evidence::FIELDS.iter().any(|field| field.name == name), "{name}");
        }
    }
}
