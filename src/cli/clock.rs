//! The time, which enters the program here for the command line.

use chrono::Datelike;

use crate::model::Day;

/// Milliseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "the one place where the command line asks")]
pub(super) fn now() -> u64 {
    u64::try_from(chrono::Utc::now().timestamp_millis()).unwrap_or(0)
}

/// The day where the person is.
#[expect(clippy::disallowed_methods, reason = "the one place where the command line asks")]
pub(super) fn today() -> Day {
    let today = chrono::Local::now().date_naive();
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let day = Day::from_civil(today.year().into(), part(today.month()), part(today.day()));
    // The system's calendar has no days that ours lacks.
    day.unwrap_or(Day::from_number(0))
}
