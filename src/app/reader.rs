//! Who reads what is typed.

use crate::model::{Day, Language};

/// Who reads what is typed: on which day, in which language.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reader {
    /// The day where the person is.
    pub today: Day,
    /// The language of the interface.
    pub language: Language,
}
