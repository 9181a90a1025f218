//! What can be wrong in `config.toml`, in words.

use crate::app::keymap::{Conflict, Doubt, KeyError};
use crate::app::texts::name;
use crate::model::Language;
use crate::words::with;

/// Something wrong in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Its line, from 1.
    pub line: usize,
    /// What it is about, with the names of its tables: `keys.list.trash`.
    pub name: String,
    /// What is wrong with it.
    pub trouble: Trouble,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The file cannot be read at all.
    Unreadable(String),
    /// This is no TOML.
    Syntax(String),
    /// There is no such setting; there are these.
    Unknown(String),
    /// The value must be one of these.
    Value(String),
    /// Keys hold in these places.
    NoContext(String),
    /// There is no such action.
    NoAction,
    /// The text is no key.
    NoKey(String, KeyError),
    /// The keymap does not take it.
    Refused(Conflict),
    /// It holds, but may not be meant.
    Doubtful(Doubt),
}

impl Problem {
    /// Of a file that could not be read.
    pub fn unreadable(why: String) -> Self {
        Self { line: 0, name: String::new(), trouble: Trouble::Unreadable(why) }
    }

    /// Whether what is wrong holds all the same.
    pub fn is_doubt(&self) -> bool {
        matches!(self.trouble, Trouble::Doubtful(_))
    }

    /// Where it is and what is wrong: `config.toml:3 theme: This must be …`.
    pub fn told(&self, file: &str, language: Language) -> String {
        format!("{}: {}", self.place(file), self.trouble.told(language))
    }

    /// Where it is: `config.toml:3 theme`.
    pub(super) fn place(&self, file: &str) -> String {
        let line = if self.line == 0 { String::new() } else { format!(":{}", self.line) };
        let name = if self.name.is_empty() { String::new() } else { format!(" {}", self.name) };
        format!("{file}{line}{name}")
    }
}

impl Trouble {
    fn told(&self, language: Language) -> String {
        let say = |id, value: &str| with(language, id, &[("value", value.into())]);
        match self {
            Self::Unreadable(why) => say("config-unreadable", why),
            Self::Syntax(why) => say("config-syntax", why),
            Self::Unknown(known) => say("config-unknown", known),
            Self::Value(known) => say("config-value", known),
            Self::NoContext(known) => say("config-no-context", known),
            Self::NoAction => say("config-no-action", ""),
            Self::NoKey(text, KeyError::Unknown) => say("config-no-key", text),
            Self::NoKey(text, KeyError::Foreign) => say("config-foreign-key", text),
            Self::NoKey(text, KeyError::Untold) => say("config-untold-key", text),
            Self::Refused(conflict) => refused(*conflict, language),
            Self::Doubtful(doubt) => doubtful(*doubt, language),
        }
    }
}

fn refused(conflict: Conflict, language: Language) -> String {
    let say = |id, key: String, other: String| {
        with(language, id, &[("key", key.into()), ("other", other.into())])
    };
    let none = String::new;
    match conflict {
        Conflict::NotThere => say("config-not-there", none(), none()),
        Conflict::Taken(key, other) => {
            say("config-taken", key.to_string(), name(other, language).into_owned())
        }
        Conflict::Types(key) => say("config-types", key.to_string(), none()),
        Conflict::Edits(key) => say("config-edits", key.to_string(), none()),
        Conflict::Destroys(key) => say("config-destroys", key.to_string(), none()),
        Conflict::Reserved(key) => say("config-reserved", key.to_string(), none()),
        Conflict::Alike(key, twin) => say("config-alike", key.to_string(), twin.to_string()),
        Conflict::Needed => say("config-needed", none(), none()),
    }
}

fn doubtful(doubt: Doubt, language: Language) -> String {
    match doubt {
        Doubt::Hides { key, context, hidden, .. } => with(
            language,
            "config-hides",
            &[
                ("key", key.to_string().into()),
                ("context", context.slug().into()),
                ("other", name(hidden, language).into_owned().into()),
            ],
        ),
        Doubt::Keyless(action) => {
            with(language, "config-keyless", &[("other", name(action, language).into())])
        }
    }
}
