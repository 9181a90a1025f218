//! Which layout is in force, and which command a key stands for under it.

use super::family::Family;
use super::layout::Keyboard;
use crate::app::key::Key;

/// Watches what is typed and says which layout it was typed on.
///
/// A letter decides for the layouts that type it; the script changes with the letter, and each
/// script keeps the layout seen last. A layout that the person has chosen stays in force.
#[derive(Clone, Debug, PartialEq)]
pub struct Detector {
    chosen: Option<Keyboard>,
    latin: Family,
    cyrillic: Family,
    is_cyrillic: bool,
}

impl Default for Detector {
    fn default() -> Self {
        Self::new(None)
    }
}

impl Detector {
    /// With the layout that the settings name, or with none to find it out.
    pub fn new(chosen: Option<Keyboard>) -> Self {
        Self { chosen, latin: Family::latin(), cyrillic: Family::cyrillic(), is_cyrillic: false }
    }

    /// Takes `layout` from now on, or finds it out again.
    pub fn choose(&mut self, layout: Option<Keyboard>) {
        self.chosen = layout;
    }

    /// The layout that the person has chosen.
    pub fn chosen(&self) -> Option<Keyboard> {
        self.chosen
    }

    /// The layout in force.
    pub fn layout(&self) -> Keyboard {
        self.chosen.unwrap_or_else(|| self.family(self.is_cyrillic).current())
    }

    /// Learns from a key that a person pressed, in a text or as a command.
    ///
    /// Pasted text says nothing of the keyboard: it is not to be shown here.
    pub fn see(&mut self, key: Key) {
        let letter = match key {
            Key::Char(char) | Key::Alt(char) if char.is_alphabetic() => char,
            // Unix terminals send the same control byte on every layout: only a letter that is
            // not of ASCII comes from the layout.
            Key::Ctrl(char) if char.is_alphabetic() && !char.is_ascii() => char,
            _ => return,
        };
        if self.cyrillic.see(letter) {
            self.is_cyrillic = true;
        } else if self.latin.see(letter) {
            self.is_cyrillic = false;
        }
    }

    /// The key that commands are matched by. For keys that go into a text there is nothing to ask.
    pub fn translate(&self, key: Key, is_command: impl Fn(char) -> bool) -> Key {
        match key {
            Key::Char(char) => Key::Char(self.command(char, is_command)),
            Key::Ctrl(char) => Key::Ctrl(self.control(char)),
            Key::Alt(char) => Key::Alt(self.control(char)),
            Key::Named(_)
            | Key::Shift(_)
            | Key::Control(_)
            | Key::ControlShift(_)
            | Key::Alternate(_) => key,
        }
    }

    /// The same where characters go into a text.
    pub(in crate::app) fn translate_control(&self, key: Key) -> Key {
        match key {
            Key::Char(_) => key,
            key => self.translate(key, |_| false),
        }
    }

    /// The character that commands are matched by when `typed` was typed.
    ///
    /// What is a command, a Latin letter or a digit stands for itself. Any other letter or sign
    /// stands for the American character of its key.
    pub fn command(&self, typed: char, is_command: impl Fn(char) -> bool) -> char {
        if is_command(typed) { typed } else { self.position(typed, is_command) }
    }

    /// The character that commands are matched by when `typed` was typed with Ctrl or Alt.
    ///
    /// ASCII stands for itself: Unix terminals send it on every layout. Windows, and Alt anywhere,
    /// give the letter of the layout, which stands for the American letter of its key.
    pub fn control(&self, typed: char) -> char {
        if typed.is_ascii() {
            return typed;
        }
        self.position(typed, |physical| physical.is_ascii_alphabetic())
    }

    /// By the layout in force. A letter that other layouts may have typed as well is read by the
    /// first under which it `fits`: `қ` is `0` in Kazakh, but `s` in Uzbek.
    fn position(&self, typed: char, fits: impl Fn(char) -> bool) -> char {
        let layouts: Vec<Keyboard> = match self.chosen {
            Some(layout) => vec![layout],
            None if typed.is_alphabetic() => self.family(is_cyrillic(typed)).possible().collect(),
            None => vec![self.layout()],
        };
        let positions = || layouts.iter().filter_map(|layout| layout.position(typed));
        let anywhere = || Keyboard::all().find_map(|layout| layout.position(typed));
        positions()
            .find(|physical| fits(*physical))
            .or_else(|| positions().next())
            .or_else(|| anywhere().filter(|_| typed.is_alphabetic()))
            .unwrap_or(typed)
    }

    fn family(&self, is_cyrillic: bool) -> &Family {
        if is_cyrillic { &self.cyrillic } else { &self.latin }
    }
}

fn is_cyrillic(letter: char) -> bool {
    Keyboard::all().any(|layout| layout.is_cyrillic() && layout.types(letter))
}

#[cfg(test)]
mod tests;
