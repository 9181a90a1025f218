//! A clock that is far off.

use super::{Failure, failure, in_words};
use crate::model::Language;
use crate::model::history::FarOff;

/// What the clock shows, why that cannot be, and what to do; `offset` is in
/// minutes east of UTC.
pub fn far_off(far_off: &FarOff, offset: i32, language: Language) -> Failure {
    let told = |millis| in_words(millis, offset, language);
    let now = ("now", told(far_off.now).into());
    match far_off.last {
        Some(last) => failure(language, "far-off-behind", &[now, ("last", told(last).into())]),
        None => failure(language, "far-off-before", &[now]),
    }
}
