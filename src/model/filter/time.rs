//! A term on the time of day: `time:14:30`, `time:night`, `time:>18:00`.

use super::{FilterError, Test};
use crate::model::time_of_day::{DAY, Minute, TimeOfDay};

/// Reads the value of a term.
pub(super) fn read(text: String) -> Result<Test, FilterError> {
    let signs = [
        (">=", Bounding::From),
        ("≥", Bounding::From),
        ("<=", Bounding::Until),
        ("≤", Bounding::Until),
    ];
    let strict = [(">", Bounding::After), ("<", Bounding::Before)];
    let mut signs = signs.into_iter().chain(strict);
    let signed = signs.find_map(|(sign, side)| Some((side, text.strip_prefix(sign)?)));
    let (side, typed) = signed.unwrap_or((Bounding::Within, &text));
    let time = match TimeOfDay::read(typed) {
        Ok(time) => time.within(),
        Err(error) => return Err(FilterError::Time { text, error }),
    };
    let (from, to) = side.of(time.bounds());
    Ok(Test::Time { from, to, text })
}

/// Which side of a time is asked for.
#[derive(Clone, Copy, Debug)]
enum Bounding {
    Within,
    From,
    After,
    Until,
    Before,
}

impl Bounding {
    /// The first and the last minute of it; that before the first where there is none.
    fn of(self, (first, last): (Minute, Minute)) -> (Minute, Minute) {
        match self {
            Self::Within => (first, last),
            Self::From => (first, DAY - 1),
            Self::After => (last + 1, DAY - 1),
            Self::Until => (0, last),
            Self::Before => first.checked_sub(1).map_or((1, 0), |last| (0, last)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_becomes_its_minutes() {
        let minutes = |text: &str| match read(text.to_owned()) {
            Ok(Test::Time { from, to, .. }) => (from, to),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(minutes("14:30"), (870, 870));
        assert_eq!(minutes(">18:00"), (1081, 1439));
        assert_eq!(minutes(">=18:00"), (1080, 1439));
        assert_eq!(minutes("<9:00"), (0, 539));
        assert_eq!(minutes("≤9:00"), (0, 540));
        assert_eq!(minutes("23:00-01:30"), (1380, 1530));
        assert_eq!(minutes("ночью"), minutes("night"));
        let (from, to) = minutes("<00:00");
        assert!(from > to, "nothing is before the day");
        assert!(matches!(read("25:00".to_owned()), Err(FilterError::Time { .. })));
    }
}
