//! Hashes and keys as fields hold them: 64 small hexadecimal digits.

use super::record::FieldError;
use super::text::Line;
use super::value::ValueError;

/// How many digits there are.
const DIGITS: usize = 64;

/// Refuses a field that holds anything but such digits.
pub(super) fn check(field: &str, line: Option<&Line>) -> Result<(), FieldError> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let fits = |line: &Line| line.as_str().len() == DIGITS && line.as_str().bytes().all(is_digit);
    if line.is_none_or(fits) {
        return Ok(());
    }
    Err(FieldError { field: field.to_owned(), problem: ValueError::Hash.into() })
}
