//! Recipients: to whom records are handed on.

use crate::model::digits;
use crate::model::field::Shape;
use crate::model::lens::Profile;
use crate::model::record::{FieldError, record};
use crate::model::text::{Line, Text};
use crate::model::value::ValueError;
use crate::model::vocabulary::Vocabulary;

record! {
    /// Somebody to whom records are handed on, and what is held back from them.
    Recipient as Recipient {
        /// What they are called.
        secret name: required Shape::Line => Line;
        /// For whom what they get is made.
        secret profile: required Shape::Term(Vocabulary::Profile) => Profile;
        /// Whether dates go by their month only.
        secret months: optional Shape::Flag => bool;
        /// Whether places go by their region only.
        secret regions: optional Shape::Flag => bool;
        /// Whether nobody goes by their name.
        secret pseudonyms: optional Shape::Flag => bool;
        /// From which pseudonyms for them are made: 64 hexadecimal digits.
        secret key: optional Shape::Line => Line;
        /// Whatever else is known.
        secret note: optional Shape::Text => Text;
    }
    called by name;
    rare key, note;
    parts Source;
    strict months, regions, pseudonyms;
    unsearched key;
    by program key;
    held to Recipient::check_others;
}

/// The field of the key. Who has it can tell whom a pseudonym means, so that no page
/// shows it.
pub const KEY: &str = "key";

impl Recipient {
    /// What is made for one's own keeping goes to nobody else.
    fn check_others(&self) -> Result<(), FieldError> {
        if self.profile == Profile::OwnBackup {
            let problem = ValueError::OwnBackup.into();
            return Err(FieldError { field: "profile".to_owned(), problem });
        }
        digits::check(KEY, self.key.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::record::Record;

    #[test]
    fn nobody_else_gets_what_is_made_for_ones_own_keeping() {
        let parse = |profile: &str| {
            let fields = json!({ "name": "Committee", "profile": profile });
            Recipient::parse(fields.as_object().cloned().unwrap())
        };
        assert_eq!(parse("court").unwrap().profile, Profile::Court);
        let refused = parse("own-backup").unwrap_err();
        assert_eq!(refused.field, "profile");
        assert_eq!(refused.problem, ValueError::OwnBackup.into());
    }

    #[test]
    fn a_key_is_64_hexadecimal_digits() {
        let parse = |key: &str| {
            let fields = json!({ "name": "Committee", "profile": "court", "key": key });
            Recipient::parse(fields.as_object().cloned().unwrap())
        };
        assert!(parse(&"0f".repeat(32)).is_ok());
        assert_eq!(parse("0f").unwrap_err().problem, ValueError::Hash.into());
    }
}
