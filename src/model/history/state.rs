//! Whether a record counts.

use super::seen::SEEN;

/// Key of a payload that gives the record its [`State`].
pub const STATE: &str = "$state";

/// Key of a payload that makes the record one with another: the other's id.
pub const INTO: &str = "$into";

/// Whether a key of a payload says something of the state, and no field.
pub fn is_of_state(key: &str) -> bool {
    [STATE, INTO, SEEN].contains(&key)
}

/// Whether a record counts.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum State {
    /// It does.
    #[default]
    Live,
    /// It is in the trash.
    Trash,
    /// Its making was undone, or erased for good.
    Undone,
    /// It was made one with another.
    Merged,
    /// What became of it is not understood here: a newer version wrote it.
    Newer,
    /// Others lead to it, and its own ops are not here yet.
    Absent,
}

impl State {
    /// Those that ops say.
    pub const SAID: [Self; 4] = [Self::Live, Self::Trash, Self::Undone, Self::Merged];

    /// The word for it in the history.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Trash => "trash",
            Self::Undone => "undone",
            Self::Merged => "merged",
            Self::Newer => "newer",
            Self::Absent => "absent",
        }
    }

    /// The state that a payload says; one that is not known hides the record.
    pub fn parse(slug: &str) -> Self {
        Self::SAID.into_iter().find(|state| state.slug() == slug).unwrap_or(Self::Newer)
    }

    /// Whether somebody put it away who can take it out again.
    pub fn is_put_away(self) -> bool {
        matches!(self, Self::Trash | Self::Undone)
    }

    /// How it stands in the tables: what was made one with another is in the
    /// trash, and who stays is told beside.
    pub fn code(self) -> i64 {
        match self {
            Self::Live => 0,
            Self::Trash | Self::Merged => 1,
            Self::Undone => 2,
            Self::Newer => 3,
            Self::Absent => 4,
        }
    }
}
