//! How the program looks, speaks and takes keys: as the system, `config.toml` and
//! the person have it.

use super::keyboard::Detector;
use super::keymap::Keymap;
use super::message::Pointer;
use super::ornaments::Ornaments;
use super::outside::Outside;
use super::remembered::Chosen;
use super::theme::Theme;
use crate::model::Language;

/// How the program looks, speaks and takes keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The language of the interface.
    pub language: Language,
    /// How it is coloured.
    pub theme: Theme,
    /// What frames and marks are drawn with.
    pub ornaments: Ornaments,
    /// Whose the mouse is.
    pub pointer: Pointer,
    /// Which key does what.
    pub keymap: Keymap,
    /// The layout of the keyboard, as far as its letters tell.
    pub keyboard: Detector,
    /// The editor outside the program for long texts.
    pub outside: Outside,
    /// What the person has chosen, to be remembered.
    pub(super) chosen: Chosen,
}

impl Settings {
    /// With a theme; all else as it is unless something changes it.
    pub(super) fn new(theme: Theme) -> Self {
        Self {
            language: Language::English,
            theme,
            ornaments: Ornaments::Lines,
            pointer: Pointer::Terminal,
            keymap: Keymap::default(),
            keyboard: Detector::default(),
            outside: Outside::default(),
            chosen: Chosen::default(),
        }
    }
}
