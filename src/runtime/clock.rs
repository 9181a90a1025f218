//! The one place that looks at the clock and the calendar.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Datelike, Local, Offset};

use crate::app::{ClockCheck, Moment};
use crate::model::Day;
use crate::store::{Store, history};

/// Milliseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "the one place that looks at the clock")]
pub fn millis() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Now, as the person's clock and calendar show it.
pub fn now() -> Moment {
    let millis = millis();
    let utc = i64::try_from(millis).ok().and_then(DateTime::from_timestamp_millis);
    let local = utc.unwrap_or_default().with_timezone(&Local);
    // Months and days of a calendar fit a byte.
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let today = Day::from_civil(local.year().into(), small(local.month()), small(local.day()));
    let offset = local.offset().fix().local_minus_utc() / 60;
    Moment { millis, today: today.unwrap_or(Day::MIN), offset }
}

/// What the clock is held against before something is written. A casebook that
/// is only read, or cannot tell, asks nothing.
pub fn check(store: &Store) -> ClockCheck {
    let last = history::last_own_wall(store.read()).ok();
    let last = last.filter(|_| store.read_only().is_none());
    last.map(ClockCheck::against).unwrap_or_default()
}
