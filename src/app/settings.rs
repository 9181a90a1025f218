//! How the program looks, speaks and takes keys: as the system, `config.toml` and
//! the person have it.

#![warn(clippy::wildcard_enum_match_arm)]

use super::colours::Colours;
use super::effect::Effect;
use super::keyboard::{Detector, Keyboard};
use super::keymap::{Keymap, Setting};
use super::ornaments::Ornaments;
use super::outside::Outside;
use super::pointer::Pointer;
use super::reaction::{Done, Reaction};
use super::remembered::{Chosen, DETECT};
use super::theme::Theme;
use crate::model::Language;
use crate::words;

/// How the program looks, speaks and takes keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The language of the interface.
    pub language: Language,
    /// How it is coloured.
    pub theme: Theme,
    /// How many colours the terminal shows.
    pub terminal: Colours,
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
            terminal: Colours::default(),
            ornaments: Ornaments::Lines,
            pointer: Pointer::Terminal,
            keymap: Keymap::default(),
            keyboard: Detector::default(),
            outside: Outside::default(),
            chosen: Chosen::default(),
        }
    }

    /// How many colours a picture can be drawn in: few where none are wanted.
    pub fn colours(&self) -> Colours {
        if self.theme == Theme::Mono { Colours::Few } else { self.terminal }
    }

    /// Does what was chosen; what is drawn follows.
    pub(super) fn choose(&mut self, setting: Setting) -> Reaction {
        match setting {
            Setting::Language(language) => {
                self.language = language;
                self.chosen.language = Some(language.code().to_owned());
                self.tell("notice-language")
            }
            Setting::Theme(theme) => {
                self.theme = theme;
                self.chosen.theme = Some(theme.code().to_owned());
                let name = theme.name(self.language);
                Reaction::tell(words::with(self.language, "notice-theme", &[("name", name.into())]))
            }
            Setting::Keyboard(layout) => self.take_keyboard(layout),
            Setting::Mouse => {
                let (pointer, told) = match self.pointer {
                    Pointer::Terminal => (Pointer::Program, "notice-mouse-on"),
                    Pointer::Program => (Pointer::Terminal, "notice-mouse-off"),
                };
                self.pointer = pointer;
                self.chosen.mouse = Some(pointer == Pointer::Program);
                Reaction { effects: vec![Effect::Mouse(pointer)], ..self.tell(told) }
            }
            Setting::OutsideEditor if self.outside.on => self.use_outside(false),
            Setting::OutsideEditor => Reaction::done(Done::AskOutside),
        }
    }

    /// Lets texts go to an editor outside, or no longer.
    pub(super) fn use_outside(&mut self, on: bool) -> Reaction {
        self.outside.on = on;
        self.chosen.outside_editor = Some(on);
        self.tell(if on { "notice-outside-on" } else { "notice-outside-off" })
    }

    /// Reads commands as from a keyboard, or from the one that letters tell of.
    fn take_keyboard(&mut self, layout: Option<Keyboard>) -> Reaction {
        self.keyboard.choose(layout);
        self.chosen.keyboard = Some(layout.map_or(DETECT, Keyboard::code).to_owned());
        let name = [("name", self.keyboard.layout().own_name().into())];
        match layout {
            Some(_) => Reaction::tell(words::with(self.language, "notice-keyboard", &name)),
            None => self.tell("notice-keyboard-detect"),
        }
    }

    fn tell(&self, id: &str) -> Reaction {
        Reaction::tell(words::text(self.language, id))
    }
}

/// What holds on while the casebook is locked: nothing of what is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// The language of the interface.
    pub language: Language,
    theme: Theme,
    pointer: Pointer,
    keyboard: Option<Keyboard>,
    chosen: Chosen,
}

/// What holds on from one time to the next.
impl Settings {
    /// What is to hold on when the casebook is locked.
    pub fn choices(&self) -> Choices {
        Choices {
            language: self.language,
            theme: self.theme,
            pointer: self.pointer,
            keyboard: self.keyboard.chosen(),
            chosen: self.chosen.clone(),
        }
    }

    /// Goes on with what held before the casebook was locked, also where it
    /// could not be stored.
    pub fn go_on_with(&mut self, choices: &Choices) {
        self.language = choices.language;
        self.theme = choices.theme;
        self.pointer = choices.pointer;
        self.keyboard.choose(choices.keyboard);
        self.chosen = choices.chosen.clone();
        self.outside.on = self.chosen.outside_editor.unwrap_or_default();
    }

    /// Takes over what the person had chosen.
    pub(super) fn recall(&mut self, chosen: Chosen) {
        let Chosen { language, keyboard, theme, mouse, outside_editor } = &chosen;
        self.outside.on = outside_editor.unwrap_or_default();
        let language = language.as_deref().and_then(Language::from_code);
        self.language = language.unwrap_or(self.language);
        match keyboard.as_deref().map(|code| (code, Keyboard::from_code(code))) {
            Some((DETECT, _)) => self.keyboard.choose(None),
            Some((_, Some(layout))) => self.keyboard.choose(Some(layout)),
            _ => {}
        }
        self.theme = theme.as_deref().and_then(Theme::from_code).unwrap_or(self.theme);
        self.pointer = match mouse {
            Some(true) => Pointer::Program,
            Some(false) => Pointer::Terminal,
            None => self.pointer,
        };
        self.chosen = chosen;
    }
}

#[cfg(test)]
mod tests {
    use crate::app::fixture::TestDesk;
    use crate::app::notice::Notice;
    use crate::app::theme::Theme;

    #[test]
    fn a_theme_is_chosen_by_its_name_and_the_program_says_so() {
        let mut desk = TestDesk::new((80, 24), Theme::Dark);
        for (typed, theme) in [
            ("theme: light", Theme::Light),
            ("контрастное", Theme::Contrast),
            ("rangsiz", Theme::Mono),
            ("қараңғы", Theme::Dark),
        ] {
            desk.press(&format!("<f2>{typed}<enter>"));
            assert_eq!(desk.model.settings.theme, theme, "{typed}");
            assert!(
                matches!(&desk.model.notice, Some(Notice::Done(told)) if told.contains("theme"))
            );
        }
    }

    #[test]
    fn the_theme_that_is_on_is_refused_with_a_reason() {
        let mut desk = TestDesk::new((80, 24), Theme::Mono);
        desk.press("<f2>without colour<enter>");
        assert!(matches!(desk.model.notice, Some(Notice::Failed(_))));
    }
}
