//! What an old file says that this version does not know.

use std::fmt;

use crate::model::id::Reference;
use crate::model::record::FieldError;

/// What is not known.
#[derive(Clone, Debug, PartialEq)]
pub enum Unknown {
    /// These records could not be shown.
    Records(Vec<Reference>),
    /// What a change says of a record.
    Change {
        /// Tag of the device that made it.
        device: String,
        /// Its number among the changes of the device.
        seq: u64,
        /// Reference of the record, or its id where it is not known.
        record: String,
        /// What it says.
        strange: Strange,
    },
}

/// What of a change is not known.
#[derive(Clone, Debug, PartialEq)]
pub enum Strange {
    /// The kind of record with that letter.
    Kind(String),
    /// That reference.
    Reference(String),
    /// That state.
    State(String),
    /// Its content as a whole, in the words of its reader.
    Content(String),
    /// A field, or its value.
    Field(Box<FieldError>),
}

/// Technical and short; people are told by `words`.
impl fmt::Display for Unknown {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Records(records) => {
                let names: Vec<String> = records.iter().map(Reference::to_string).collect();
                formatter.write_str(&names.join(" "))
            }
            Self::Change { device, seq, record, strange } => {
                write!(formatter, "{device} {seq} {record} {strange}")
            }
        }
    }
}

/// Technical and short, as [`Unknown`].
impl fmt::Display for Strange {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Kind(letter) => write!(formatter, "kind={letter}"),
            Self::Reference(said) => write!(formatter, "reference={said}"),
            Self::State(said) => write!(formatter, "state={said}"),
            Self::Content(said) => write!(formatter, "content={said}"),
            Self::Field(error) => error.fmt(formatter),
        }
    }
}
