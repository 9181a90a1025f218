//! A clock that is far off: by it changes are timed, and dates are read.

/// How far the clock may be behind the last change, in milliseconds: a day, so
/// that a journey or a summer time set by hand is not asked about.
const FAR: u64 = 24 * 60 * 60 * 1000;

/// The beginning of 2026, in milliseconds since 1970. No casebook with this
/// history is older: a clock before it began anew, as with an empty battery.
const FLOOR: u64 = 1_767_225_600_000;

/// That the clock, or the time of the last change, must be wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FarOff {
    /// What the clock shows, in milliseconds since 1970.
    pub now: u64,
    /// What it showed at the last own change, where that is more than a day
    /// later; none where the clock is before the first casebook.
    pub last: Option<u64>,
}

impl FarOff {
    /// Whether a clock is far off that shows `now`, and showed `last` when this
    /// copy wrote its last op; both in milliseconds since 1970.
    ///
    /// A clock that is far ahead of the last change is none: a casebook may lie
    /// unused for years.
    pub fn of(now: u64, last: Option<u64>) -> Option<Self> {
        let last = last.filter(|last| *last > now.saturating_add(FAR));
        (last.is_some() || now < FLOOR).then_some(Self { now, last })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginning of 2070.
    const LATER: u64 = 3_155_760_000_000;

    #[test]
    fn a_clock_is_far_off_behind_the_last_change_or_before_the_first_casebook() {
        let behind = |now, last| Some(FarOff { now, last: Some(last) });
        let before = |now| Some(FarOff { now, last: None });
        for (now, last, expected) in [
            (FLOOR, None, None),
            (FLOOR - 1, None, before(FLOOR - 1)),
            (0, None, before(0)),
            (0, Some(0), before(0)),
            (0, Some(FLOOR), behind(0, FLOOR)),
            (FLOOR, Some(FLOOR + FAR), None),
            (FLOOR, Some(FLOOR + FAR + 1), behind(FLOOR, FLOOR + FAR + 1)),
            (FLOOR, Some(LATER), behind(FLOOR, LATER)),
            (LATER, Some(FLOOR), None),
            (u64::MAX, Some(u64::MAX), None),
        ] {
            assert_eq!(FarOff::of(now, last), expected, "{now} after {last:?}");
        }
    }
}
