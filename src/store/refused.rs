//! Why a record has no row in the table of its kind.

use super::Error;
use crate::model::record::FieldError;

/// Why a record could not be written.
#[derive(Debug)]
pub(super) enum Refused {
    /// A field does not fit.
    Field(FieldError),
    /// SQLite refused.
    Sql(rusqlite::Error),
}

impl Refused {
    /// Names the record that was refused.
    pub(super) fn of(self, record: &str) -> Error {
        match self {
            Self::Field(source) => Error::Record { record: record.to_owned(), source },
            Self::Sql(error) => error.into(),
        }
    }
}

impl From<FieldError> for Refused {
    fn from(error: FieldError) -> Self {
        Self::Field(error)
    }
}

impl From<rusqlite::Error> for Refused {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}
