//! Parts of the day.

use super::Minute;

/// A part of the day, as sources name it.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum DayPart {
    /// From 22:00 to 04:00 of the next day.
    Night,
    /// From 04:00 to 07:00.
    EarlyMorning,
    /// From 06:00 to 12:00.
    Morning,
    /// From 11:00 to 14:00.
    Midday,
    /// From 12:00 to 18:00.
    Afternoon,
    /// From 17:00 to 22:00.
    Evening,
}

impl DayPart {
    /// Every part, from night to evening.
    pub const ALL: [Self; 6] = [
        Self::Night,
        Self::EarlyMorning,
        Self::Morning,
        Self::Midday,
        Self::Afternoon,
        Self::Evening,
    ];

    /// The word for it in the history and in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Night => "night",
            Self::EarlyMorning => "early-morning",
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }

    /// The part that files call so.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.slug() == slug)
    }

    /// Its first and last minute; the last of a night is on the next day.
    pub(super) fn bounds(self) -> (Minute, Minute) {
        let (from, to) = match self {
            Self::Night => (22, 28),
            Self::EarlyMorning => (4, 7),
            Self::Morning => (6, 12),
            Self::Midday => (11, 14),
            Self::Afternoon => (12, 18),
            Self::Evening => (17, 22),
        };
        (from * 60, to * 60)
    }
}
