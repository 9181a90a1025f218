//! The file that is open.

use super::barred::Barred;
use crate::model::protection::Protection;

/// The file that is open, as the person should know it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Session {
    /// The name of the file.
    pub title: String,
    /// Whether it is encrypted.
    pub protection: Protection,
    /// Why it can only be read here, if so.
    pub read_only: Option<Barred>,
}
