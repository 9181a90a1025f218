//! `config.toml`: what a person wants of every casebook on this laptop.
//!
//! What is wrong in it is told, with its line, and takes nothing else with it.

mod problem;

use crate::words;
use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub use problem::{Problem, Trouble};

use super::keys::USUAL;
use super::remembered::DETECT;
use super::texts;
use crate::app::keyboard::Keyboard;
use crate::app::keymap::{Change, Context, Doubt, Key, Keymap};
use crate::app::model::Model;
use crate::app::notice::Notice;
use crate::app::pointer::Pointer;
use crate::app::theme::Theme;
use crate::model::Language;
use crate::words::Failure;

/// What `config.toml` says; what it does not say is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The language of the interface.
    pub language: Option<Language>,
    /// How the screen is coloured.
    pub theme: Option<Theme>,
    /// The layout of the keyboard.
    pub keyboard: Option<Keyboard>,
    /// Whether the program takes the mouse.
    pub mouse: Option<bool>,
    /// The command that edits long texts outside the program.
    pub external_editor: Option<String>,
    /// The keymap, changed as it says.
    pub keymap: Keymap,
}

/// The settings that there are.
const SETTINGS: [&str; 6] = ["language", "theme", "keyboard", "mouse", "external_editor", "keys"];

type WrittenName<'a> = Spanned<Cow<'a, str>>;
type Value<'a> = Spanned<DeValue<'a>>;

/// A file that is being read.
struct ConfigReader<'a> {
    text: &'a str,
    config: Config,
    problems: Vec<Problem>,
    changes: Vec<(Line, Change)>,
}

/// Where something stands: its line, and its name with those of its tables.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    number: usize,
    name: String,
}

impl Config {
    /// What a file says, and what is wrong in it.
    pub fn read(text: &str) -> (Self, Vec<Problem>) {
        let (config, problems) = (Self::default(), vec![]);
        let mut reader = ConfigReader { text, config, problems, changes: vec![] };
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            let line = Line { number: reader.number(at), name: String::new() };
            reader.problem(&line, Trouble::Syntax(error.message().to_owned()));
        }
        for (key, value) in table.get_ref() {
            reader.setting(key, value);
        }
        reader.rebind();
        reader.problems.sort_by_key(|problem| problem.line);
        (reader.config, reader.problems)
    }
}

impl ConfigReader<'_> {
    /// The number of the line that holds the byte at `offset`.
    fn number(&self, offset: usize) -> usize {
        let before = self.text.as_bytes().iter().take(offset);
        before.filter(|byte| **byte == b'\n').count() + 1
    }

    fn line(&self, table: &str, key: &WrittenName) -> Line {
        let name = format!("{table}{}", key.get_ref());
        Line { number: self.number(key.span().start), name }
    }

    fn problem(&mut self, line: &Line, trouble: Trouble) {
        let Line { number, name } = line.clone();
        self.problems.push(Problem { line: number, name, trouble });
    }

    fn setting(&mut self, key: &WrittenName, value: &Value) {
        let line = self.line("", key);
        let (value, config) = (value.get_ref(), &mut self.config);
        let text = value.as_str();
        let understood = match key.get_ref().as_ref() {
            "language" => {
                config.language = text.and_then(Language::from_code);
                config.language.is_some()
            }
            "theme" => {
                config.theme = text.and_then(Theme::from_code);
                config.theme.is_some()
            }
            "keyboard" => {
                config.keyboard = text.and_then(Keyboard::from_code);
                config.keyboard.is_some() || text == Some(DETECT)
            }
            "mouse" => {
                config.mouse = value.as_bool();
                config.mouse.is_some()
            }
            "external_editor" => {
                config.external_editor =
                    text.filter(|text| !text.trim().is_empty()).map(str::to_owned);
                text.is_some()
            }
            "keys" => value.as_table().map(|table| self.keys(table)).is_some(),
            _ => return self.problem(&line, Trouble::Unknown(SETTINGS.join(", "))),
        };
        if !understood {
            self.problem(&line, Trouble::Value(values(key.get_ref())));
        }
    }

    /// The tables `[keys.list]` and the like.
    fn keys(&mut self, table: &DeTable) {
        for (key, value) in table {
            let line = self.line("keys.", key);
            match (USUAL.parse(key.get_ref()), value.get_ref().as_table()) {
                (Some(context), Some(table)) => self.context(context, table),
                _ => self.problem(&line, Trouble::NoContext(contexts())),
            }
        }
    }

    fn context(&mut self, context: Context, table: &DeTable) {
        let name = format!("keys.{}.", context.slug());
        for (key, value) in table {
            let line = self.line(&name, key);
            let Some(action) = texts::action(key.get_ref()) else {
                self.problem(&line, Trouble::NoAction);
                continue;
            };
            let Some(texts) = strings(value.get_ref()) else {
                self.problem(&line, Trouble::Value("\"F9\", [\"w\", \"F9\"], []".to_owned()));
                continue;
            };
            let mut keys = Vec::new();
            for text in &texts {
                match text.parse::<Key>() {
                    Ok(key) => keys.push(key),
                    Err(error) => self.problem(&line, Trouble::NoKey(text.clone(), error)),
                }
            }
            // Where no key could be read, the action keeps its own.
            if texts.is_empty() || !keys.is_empty() {
                self.changes.push((line, Change { context, action, keys }));
            }
        }
    }

    /// Changes the keymap, in the order of the lines.
    fn rebind(&mut self) {
        self.changes.sort_by_key(|(line, _)| line.number);
        let lines: Vec<Line> = self.changes.iter().map(|(line, _)| line.clone()).collect();
        let changes: Vec<Change> = self.changes.iter().map(|(_, change)| change.clone()).collect();
        let (keymap, refused) = Keymap::default().changed(&changes);
        for (index, conflict) in refused {
            if let Some(line) = lines.get(index) {
                self.problem(line, Trouble::Refused(conflict));
            }
        }
        for doubt in keymap.doubts() {
            let caused = |change: &Change| match doubt {
                Doubt::Hides { key, action, hidden, .. } => {
                    change.keys.contains(&key) && [action, hidden].contains(&change.action)
                }
                Doubt::Keyless(action) => change.action == action,
            };
            let at = changes.iter().position(caused);
            if let Some(line) = at.and_then(|at| lines.get(at)) {
                self.problem(line, Trouble::Doubtful(doubt));
            }
        }
        self.config.keymap = keymap;
    }
}

/// One text or a list of them.
fn strings(value: &DeValue) -> Option<Vec<String>> {
    if let Some(text) = value.as_str() {
        return Some(vec![text.to_owned()]);
    }
    let list = value.as_array()?;
    list.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect()
}

/// What a setting may be.
fn values(setting: &str) -> String {
    match setting {
        "language" => Language::ALL.map(Language::code).join(", "),
        "theme" => Theme::ALL.map(Theme::code).join(", "),
        "keyboard" => {
            let codes = Keyboard::all().map(Keyboard::code);
            std::iter::once(DETECT).chain(codes).collect::<Vec<_>>().join(", ")
        }
        "mouse" => "true, false".to_owned(),
        "keys" => contexts(),
        _ => "\"nano\", \"vim\"".to_owned(),
    }
}

fn contexts() -> String {
    USUAL.contexts().map(|(context, _)| context.slug()).collect::<Vec<_>>().join(", ")
}

impl Model {
    /// Does what `config.toml` says; to be called before anything is recalled,
    /// for what was chosen in the program goes before it.
    pub fn configure(&mut self, config: &Config) {
        self.settings.language = config.language.unwrap_or(self.settings.language);
        if config.keyboard.is_some() {
            self.settings.keyboard.choose(config.keyboard);
        }
        self.settings.theme = config.theme.unwrap_or(self.settings.theme);
        if config.mouse == Some(true) {
            self.settings.pointer = Pointer::Program;
        }
        self.settings.outside.command.clone_from(&config.external_editor);
        self.settings.keymap = config.keymap.clone();
    }

    /// Says what is wrong in a settings file, or of several things the first.
    pub fn tell(&mut self, file: &str, problems: &[Problem]) {
        let mut wrong = problems.iter().filter(|problem| !problem.is_doubt());
        let Some(first) = wrong.next() else { return };
        let what = match wrong.count() {
            0 => first.told(file, self.settings.language),
            more => {
                let arguments = [("place", first.place(file).into()), ("number", more.into())];
                words::with(self.settings.language, "config-several", &arguments)
            }
        };
        self.notice = Some(Notice::Failed(Failure { what, advice: None }));
    }
}

#[cfg(test)]
mod tests;
