//! When the model is reminded of what it must not put off.

use std::time::{Duration, Instant};

/// How long keys that never pause can put a reminder off: a draft may lack
/// what was typed in the last second, and no more.
const LONGEST: Duration = Duration::from_secs(1);

/// A reminder that may be under way.
#[derive(Debug, Default)]
pub(super) struct Reminder {
    /// When it is due, and when it is due at the latest.
    at: Option<(Instant, Instant)>,
}

impl Reminder {
    /// Asks to be reminded when `after` has passed without being asked again.
    pub(super) fn ask(&mut self, after: Duration, now: Instant) {
        let later = |by: Duration| now.checked_add(by).unwrap_or(now);
        let latest = self.at.map_or(later(after.max(LONGEST)), |(_, latest)| latest);
        self.at = Some((later(after).min(latest), latest));
    }

    /// How long it is until then; none where nobody has asked.
    pub(super) fn wait(&self, now: Instant) -> Option<Duration> {
        self.at.map(|(due, _)| due.saturating_duration_since(now))
    }

    /// Whether it is time; says so once.
    pub(super) fn take(&mut self, now: Instant) -> bool {
        self.at.take_if(|(due, _)| *due <= now).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAUSE: Duration = Duration::from_millis(400);
    const KEY: Duration = Duration::from_millis(100);

    #[test]
    fn a_reminder_comes_once_after_a_pause() {
        let (mut reminder, now) = (Reminder::default(), Instant::now());
        assert_eq!((reminder.wait(now), reminder.take(now)), (None, false));
        reminder.ask(PAUSE, now);
        reminder.ask(PAUSE, now + KEY);
        assert_eq!(reminder.wait(now), Some(PAUSE + KEY));
        assert!(!reminder.take(now + PAUSE));
        assert!(reminder.take(now + PAUSE + KEY));
        assert!(!reminder.take(now + PAUSE * 9));
    }

    #[test]
    fn keys_that_never_pause_put_it_off_for_a_second_at_most() {
        let (mut reminder, start) = (Reminder::default(), Instant::now());
        let mut came = vec![];
        for key in 0..30 {
            let now = start + KEY * key;
            if reminder.take(now) {
                came.push(now - start);
            }
            reminder.ask(PAUSE, now);
        }
        assert_eq!(came, [Duration::from_secs(1), Duration::from_secs(2)]);
    }
}
