//! The screens that are shown where there is no casebook yet: one question
//! after the other, in any language, with keys that lie on every keyboard.

#[cfg(test)]
mod tests;

use crate::app::keyboard::Detector;
use crate::app::keymap::{Key, Name};
use crate::app::model::Model;
use crate::app::ornaments::Ornaments;
use crate::app::secret::Secret;
use crate::app::strength::Strength;
use crate::app::typed_line::TypedLine;
use crate::model::Language;
use crate::model::system::SystemError;
use crate::words;
use crate::words::Failure;

/// The first start: what is asked, and what was answered so far.
#[derive(Default)]
pub struct Welcome {
    /// The language of the screen.
    pub language: Language,
    /// What its frame is drawn with.
    pub ornaments: Ornaments,
    /// What is asked now.
    pub page: Page,
    /// The line chosen on the first page.
    pub choice: usize,
    /// Where the casebook is to be.
    pub place: TypedLine,
    /// The passphrase, as far as it is typed.
    pub secret: Secret,
    /// The passphrase that is to be typed again.
    pub chosen: Secret,
    /// What is wrong with the last answer.
    pub problem: Option<Failure>,
    /// What is being done, if the person has to wait.
    pub working: Option<Making>,
    /// Where it is if nothing else is typed.
    default: String,
    /// Whether a weak passphrase was warned of.
    warned: bool,
}

/// A question.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Page {
    /// What to begin with, in which language.
    #[default]
    Start,
    /// Where to keep the casebook.
    Place,
    /// The passphrase.
    Passphrase,
    /// Six words that were drawn, to be written down.
    Words,
    /// The passphrase once more.
    Again,
}

/// What the person can begin with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Choice {
    /// A casebook of their own.
    Casebook,
    /// The demo.
    Demo,
    /// Nothing.
    Leave,
}

/// What takes a moment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Making {
    /// The casebook.
    Casebook,
    /// The demo.
    Demo,
}

/// What the screens ask of the world.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wish {
    /// Nothing; wait for more.
    Wait,
    /// See whether a casebook can be made at the place.
    Check,
    /// Draw six words.
    Draw,
    /// Make the casebook.
    Casebook,
    /// Make the demo.
    Demo,
    /// Leave the program; nothing was made.
    Leave,
}

/// Why no casebook can be made at a place.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unfit {
    /// There is a file.
    Exists,
    /// There is a folder.
    Folder,
    /// The folder cannot be made or written to: what the system says.
    NotWritable(SystemError),
}

impl Unfit {
    /// Says it, and what to do about it.
    pub fn failure(&self, language: Language) -> Failure {
        let (id, why) = match self {
            Self::Exists => ("problem-place-exists", String::new()),
            Self::Folder => ("problem-place-folder", String::new()),
            Self::NotWritable(why) => ("problem-place-not-writable", words::system(why, language)),
        };
        words::failure(language, id, &[("why", why.into())])
    }
}

impl Choice {
    /// Every choice, in its order.
    pub const ALL: [Self; 3] = [Self::Casebook, Self::Demo, Self::Leave];

    /// The id of what it is called.
    pub fn id(self) -> &'static str {
        match self {
            Self::Casebook => "welcome-casebook",
            Self::Demo => "welcome-demo",
            Self::Leave => "welcome-leave",
        }
    }
}

impl Welcome {
    /// Begins, with the place where casebooks are looked for.
    pub fn new(place: String, language: Language) -> Self {
        Self { language, place: TypedLine::proposing(&place), default: place, ..Self::default() }
    }

    /// Takes a key.
    pub fn press(&mut self, key: Key) -> Wish {
        let key = Detector::default().translate_control(key);
        if matches!(key, Key::Ctrl('c' | 'q')) {
            return Wish::Leave;
        }
        match self.page {
            Page::Start => self.start(key),
            Page::Place => self.at_place(key),
            Page::Passphrase => self.at_passphrase(key),
            Page::Words => self.at_words(key),
            Page::Again => self.again(key),
        }
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) {
        match self.page {
            Page::Place => self.place.insert(text),
            Page::Passphrase | Page::Again => self.secret.paste(text),
            Page::Start | Page::Words => {}
        }
    }

    fn start(&mut self, key: Key) -> Wish {
        let last = Choice::ALL.len() - 1;
        match key {
            Key::Named(Name::Right | Name::Tab) => self.language = turned(self.language, 1),
            Key::Named(Name::Left | Name::BackTab) => {
                self.language = turned(self.language, Language::ALL.len() - 1);
            }
            Key::Named(Name::Up) => self.choice = self.choice.saturating_sub(1),
            Key::Named(Name::Down) => self.choice = (self.choice + 1).min(last),
            Key::Named(Name::Esc) => return Wish::Leave,
            Key::Named(Name::Enter) => match Choice::ALL.get(self.choice) {
                Some(Choice::Casebook) => self.go(Page::Place),
                Some(Choice::Demo) => return Wish::Demo,
                Some(Choice::Leave) | None => return Wish::Leave,
            },
            _ => {}
        }
        self.problem = None;
        Wish::Wait
    }

    fn at_place(&mut self, key: Key) -> Wish {
        match key {
            Key::Named(Name::Esc) => self.go(Page::Start),
            Key::Named(Name::Enter) => {
                if self.place.text().trim().is_empty() {
                    self.place = TypedLine::proposing(&self.default);
                }
                self.place.adopt();
                return Wish::Check;
            }
            key => {
                if self.place.press(key) {
                    self.problem = None;
                }
            }
        }
        Wish::Wait
    }

    fn at_passphrase(&mut self, key: Key) -> Wish {
        match key {
            Key::Named(Name::Esc) => self.go(Page::Place),
            Key::Named(Name::Down) => return Wish::Draw,
            Key::Named(Name::Enter) if self.secret.typed().is_empty() => return Wish::Draw,
            Key::Named(Name::Enter) => {
                let weak = Strength::of(self.secret.typed()) == Strength::Weak;
                if weak && !std::mem::replace(&mut self.warned, true) {
                    self.fail("problem-weak");
                } else {
                    self.chosen = std::mem::take(&mut self.secret);
                    self.go(Page::Again);
                }
            }
            key => {
                self.secret.press(key);
                if key != Key::Named(Name::Tab) {
                    (self.problem, self.warned) = (None, false);
                }
            }
        }
        Wish::Wait
    }

    fn at_words(&mut self, key: Key) -> Wish {
        match key {
            Key::Named(Name::Esc) => self.go(Page::Passphrase),
            Key::Named(Name::Enter) => self.go(Page::Again),
            Key::Named(Name::Down) => return Wish::Draw,
            _ => {}
        }
        Wish::Wait
    }

    fn again(&mut self, key: Key) -> Wish {
        match key {
            Key::Named(Name::Esc) if self.chosen.shown => self.go(Page::Words),
            Key::Named(Name::Esc) => self.go(Page::Passphrase),
            Key::Named(Name::Enter) if self.secret.is(&self.chosen) => return Wish::Casebook,
            Key::Named(Name::Enter) => {
                self.secret.clear();
                let drawn = self.chosen.shown;
                self.fail(if drawn { "problem-words-differ" } else { "problem-typed-differ" });
            }
            key => {
                self.secret.press(key);
                self.problem = None;
            }
        }
        Wish::Wait
    }

    fn go(&mut self, page: Page) {
        self.page = page;
        self.secret = Secret::default();
        if matches!(page, Page::Start | Page::Place | Page::Passphrase) {
            self.chosen = Secret::default();
        }
        (self.problem, self.warned) = (None, false);
    }

    fn fail(&mut self, id: &str) {
        self.problem = Some(words::failure(self.language, id, &[]));
    }

    /// The place is fit, or not.
    pub fn checked(&mut self, outcome: Result<(), Unfit>) {
        match outcome {
            Ok(()) => self.go(Page::Passphrase),
            Err(unfit) => self.problem = Some(unfit.failure(self.language)),
        }
    }

    /// Six words were drawn.
    pub fn drawn(&mut self, words: &str) {
        self.go(Page::Words);
        self.chosen = Secret::default();
        self.chosen.paste(words);
        self.chosen.shown = true;
    }

    /// It could not be made: why, and back to where it can be put right.
    pub fn failed(&mut self, failure: Failure) {
        self.working = None;
        if self.page != Page::Start {
            self.go(Page::Place);
        }
        self.problem = Some(failure);
    }
}

impl Model {
    /// Speaks the language that was chosen before there was a casebook.
    pub fn speak(&mut self, language: Language) {
        self.settings.language = language;
        self.settings.chosen.language = Some(language.code().to_owned());
    }
}

/// The language so many places further in the list, round at its end.
fn turned(language: Language, by: usize) -> Language {
    let at = Language::ALL.iter().position(|other| *other == language).unwrap_or(0);
    Language::ALL.into_iter().cycle().nth(at + by).unwrap_or_default()
}
