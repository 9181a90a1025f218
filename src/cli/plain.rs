//! `--plain`: the program by lines of text, for screen readers and for
//! terminals that can do nothing else. No line is ever drawn over.
//!
//! It stands on the same model as the full screen: what is typed goes into the
//! same quick line, is kept as the same drafts, and is stored the same way.

mod draft;
mod entry;
mod first;
mod lines;
mod records;
mod session;
mod slot;
mod typed;

use crate::model::protection::Protection;
use crate::words;
use std::path::Path;

use super::arguments::Global;
use super::{config, place, usage};
use crate::app::{Action, RecordAction};
use crate::model::{Language, Reference};
use crate::runtime::leaving;
use crate::store::Store;
use lines::{Lines, Stop};
use session::PlainSession;
use typed::PlainCommand;

/// Opens the casebook that is named, else the one in the default place, and
/// does what is asked line by line until there is no more.
pub(super) fn run(global: &Global, casebook: Option<&Path>) -> anyhow::Result<()> {
    usage::refuse_bare_word(casebook)?;
    let language = config::language(global.config.as_deref());
    let named = casebook.map(Path::to_owned).or_else(|| place::named(global));
    let path = named.clone().map_or_else(place::default, Ok)?;
    if named.is_none() && path.symlink_metadata().is_err() {
        return match first::ask(global, &path, language)? {
            Some((store, language)) => start(store, language),
            None => Ok(()),
        };
    }
    let store = place::open_at(global, &path)?;
    start(store, language)
}

/// The main loop on an open casebook.
pub(super) fn start(store: Store, language: Language) -> anyhow::Result<()> {
    leaving::listen()?;
    let mut lines = Lines::new();
    let mut session = PlainSession::open(store, language);
    let talked = talk(&mut session, &mut lines);
    let _held = leaving::hold();
    let closed = session.close();
    match talked {
        Ok(()) | Err(Stop::End) => Ok(closed?),
        Err(Stop::Io(error)) => Err(error.into()),
    }
}

fn talk(session: &mut PlainSession, lines: &mut Lines) -> Result<(), Stop> {
    greet(session, lines)?;
    let mut found = Vec::new();
    loop {
        session.rest();
        let typed = lines.ask(&session.text("plain-prompt"), Some(session.waiting()))?;
        let (word, rest) = typed::split(&typed);
        if word.is_empty() {
            continue;
        }
        if let Some(reference) = chosen(&word, &found) {
            records::show(session, lines, &reference)?;
            continue;
        }
        match typed::command(&word) {
            Some(PlainCommand::Add) => {
                entry::add(session, lines, Action::Record(RecordAction::NewIncident))?;
            }
            Some(PlainCommand::Repeat) => {
                entry::add(session, lines, Action::Record(RecordAction::Repeat))?;
            }
            Some(PlainCommand::Search) => found = records::search(session, lines, rest)?,
            Some(PlainCommand::List) => found = records::list(session, lines, rest)?,
            Some(PlainCommand::Show) => match chosen(rest, &found) {
                Some(reference) => records::show(session, lines, &reference)?,
                None => lines.say(&session.text("plain-show-what"))?,
            },
            Some(PlainCommand::Undo) => records::undo(session, lines, false)?,
            Some(PlainCommand::Redo) => records::undo(session, lines, true)?,
            Some(PlainCommand::Drafts) => draft::choose(session, lines)?,
            Some(PlainCommand::Language) => speak(session, lines, rest)?,
            Some(PlainCommand::Help) => help(session, lines)?,
            Some(PlainCommand::Quit) => return Ok(()),
            None => {
                let arguments = [("word", word.as_str().into())];
                lines.say(&session.with("plain-unknown", &arguments))?;
            }
        }
    }
}

/// A reference, or the number of a line that was listed last.
fn chosen(word: &str, found: &[Reference]) -> Option<Reference> {
    let numbered = || found.get(word.parse::<usize>().ok()?.checked_sub(1)?).cloned();
    word.parse().ok().or_else(numbered)
}

/// Which casebook it is, what must be known of it, and where to find help.
fn greet(session: &mut PlainSession, lines: &mut Lines) -> Result<(), Stop> {
    lines.say(&session.model.session.title)?;
    if session.protection() == Protection::Plain {
        lines.say(&session.text("plain-no-passphrase"))?;
    }
    if session.model.session.read_only.is_some() {
        lines.say(&session.text("refused-read-only"))?;
    }
    if let Some(told) = session.far_off() {
        lines.say(&told)?;
    }
    draft::tell(session, lines)?;
    lines.say(&session.text("plain-welcome"))
}

fn help(session: &PlainSession, lines: &mut Lines) -> Result<(), Stop> {
    for command in PlainCommand::ALL {
        let word = words::text(session.model.settings.language, command.word());
        let about = words::text(session.model.settings.language, command.about());
        lines.say(&format!("{word}: {about}"))?;
    }
    lines.say(&session.text("plain-help-entry"))
}

/// Another language, by its name or its code.
fn speak(session: &mut PlainSession, lines: &mut Lines, name: &str) -> Result<(), Stop> {
    match typed::language(name) {
        Some(language) => {
            session.model.settings.language = language;
            lines.say(&session.text("notice-language"))
        }
        None => lines.say(&Language::ALL.map(Language::name).join(", ")),
    }
}
