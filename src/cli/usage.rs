//! What is wrong with a command line that is not understood, and what to do.

use std::ffi::OsString;
use std::num::ParseIntError;
use std::path::Path;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, FromArgMatches, Parser};

use super::arguments::{Arguments, Unfit};
use super::output::{note, printable};
use super::speech::{self, language, refused, text, told};
use super::{config, help};
use crate::model::ReferenceError;
use crate::model::fold::fold;
use crate::model::vocabulary::near_of;
use crate::words::{self, Argument, Failure};

/// Status of wrong usage.
const STATUS: u8 = 2;

/// The command line as it is understood.
///
/// # Errors
///
/// Fails with the help that is asked for and with what is wrong, in the
/// language of the person.
pub(super) fn understood(words: &[OsString]) -> Result<Arguments, clap::Error> {
    if let Ok(arguments) = Arguments::try_parse_from(words) {
        return Ok(arguments);
    }
    // Only help and what is wrong need the texts, so nobody else waits for them.
    speech::speak(config::language(config::named_in(words).as_deref()));
    let matches = help::command(language()).try_get_matches_from(words)?;
    Arguments::from_arg_matches(&matches)
}

/// Prints the help that is asked for, or what is wrong.
pub(super) fn report(error: &clap::Error, words: &[OsString]) -> ExitCode {
    if !error.use_stderr() {
        // Help that nobody reads to its end is no failure.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let commands = help::command(language());
    let command = command_of(&commands, words);
    let Failure { what, advice } =
        misnamed(error, &commands, words).unwrap_or_else(|| wrong(error, &commands));
    note(&format!("casebook: {}", printable(&what)));
    if let Some(advice) = advice {
        note(&printable(&advice));
    }
    let usage = command.get_overridden_usage().map(ToString::to_string).unwrap_or_default();
    note(&format!("\n{} {usage}", text("usage-heading")));
    let name = command.get_bin_name().unwrap_or("casebook");
    note(&told("usage-more", &[("command", format!("{name} --help").into())]));
    ExitCode::from(STATUS)
}

/// The command that the words are about.
fn command_of<'a>(commands: &'a Command, words: &[OsString]) -> &'a Command {
    let mut named = plain_words(commands, words).into_iter();
    named.find_map(|word| commands.find_subcommand(word)).unwrap_or(commands)
}

/// The words that are neither options nor their values.
fn plain_words<'a>(commands: &Command, words: &'a [OsString]) -> Vec<&'a str> {
    let mut words = words.iter().skip(1).filter_map(|word| word.to_str());
    let mut plain = Vec::new();
    while let Some(word) = words.next() {
        if takes_next(commands, word) {
            words.next();
        } else if !word.starts_with('-') {
            plain.push(word);
        }
    }
    plain
}

/// Whether a word is an option whose value is the word after it.
fn takes_next(command: &Command, word: &str) -> bool {
    let Some(name) = word.strip_prefix("--") else { return false };
    let option = command.get_arguments().find(|argument| argument.get_long() == Some(name));
    option.is_some_and(|option| option.get_action().takes_values())
}

/// A command that there is not is taken for a file, and what follows it is what
/// does not belong there.
fn misnamed(error: &clap::Error, commands: &Command, words: &[OsString]) -> Option<Failure> {
    let extra = match error.kind() {
        ErrorKind::UnknownArgument => context(error, ContextKind::InvalidArg),
        ErrorKind::InvalidSubcommand => context(error, ContextKind::InvalidSubcommand),
        _ => return None,
    };
    let plain = plain_words(commands, words);
    let (first, others) = plain.split_first()?;
    let follows = others.contains(&extra.as_str())
        && command_of(commands, words).get_name() == commands.get_name();
    follows.then(|| not_there("usage-no-command", first, commands))
}

/// Refuses a casebook that is named by one bare word where no file is: it may
/// well be a command that is spelled wrongly.
///
/// # Errors
///
/// Fails with the command that is nearest to it.
pub(super) fn refuse_bare_word(casebook: Option<&Path>) -> Result<(), Failure> {
    let bare = |path: &&Path| path.extension().is_none() && path.components().count() == 1;
    let Some(path) = casebook.filter(bare) else { return Ok(()) };
    let Some(word) = path.to_str().filter(|_| path.symlink_metadata().is_err()) else {
        return Ok(());
    };
    // Whoever writes a separator means a file.
    if word.contains(std::path::is_separator) {
        return Ok(());
    }
    Err(not_there("usage-no-command-or-file", word, &help::command(language())))
}

/// That there is no such command, with those that are near to it.
fn not_there(id: &str, word: &str, commands: &Command) -> Failure {
    let Failure { what, advice } = refused(id, &[("command", word.into())]);
    let names = commands.get_subcommands().map(Command::get_name);
    let near = near_of(word, names.map(|name| (name, [fold(name)])));
    let near = near.iter().map(|name| format!("casebook {name}")).collect::<Vec<_>>().join(", ");
    Failure { what, advice: perhaps(&near).or(advice) }
}

fn wrong(error: &clap::Error, commands: &Command) -> Failure {
    let of = |kind| context(error, kind);
    let argument = ("argument", of(ContextKind::InvalidArg).into());
    let value = ("value", of(ContextKind::InvalidValue).into());
    match error.kind() {
        ErrorKind::UnknownArgument => unknown(error, commands),
        ErrorKind::InvalidSubcommand => {
            not_there("usage-no-command", &of(ContextKind::InvalidSubcommand), commands)
        }
        ErrorKind::MissingRequiredArgument => refused("usage-missing", &[argument]),
        ErrorKind::ArgumentConflict => conflict(error),
        ErrorKind::InvalidValue => no_such_value(error),
        ErrorKind::ValueValidation => refused(unfit(error), &[argument, value]),
        ErrorKind::TooManyValues => refused("usage-value-too-many", &[argument, value]),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            refused("usage-value-count", &[argument])
        }
        ErrorKind::NoEquals => refused("usage-equals", &[argument]),
        ErrorKind::MissingSubcommand => refused("usage-command-missing", &[]),
        ErrorKind::InvalidUtf8 => refused("usage-not-text", &[]),
        _ => refused("usage-unclear", &[]),
    }
}

/// What stands in a message for an argument, a value or a list of them.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

fn unknown(error: &clap::Error, commands: &Command) -> Failure {
    let given = context(error, ContextKind::InvalidArg);
    let near = context(error, ContextKind::SuggestedArg);
    let near = if near.is_empty() { elsewhere(&given, commands) } else { near };
    let filled: [(&str, Argument); 1] = [("argument", given.as_str().into())];
    let as_value = given.starts_with('-') && error.get(ContextKind::Suggested).is_some();
    let as_value = || as_value.then(|| told("usage-as-value", &filled));
    let advice = perhaps(&near).or_else(as_value);
    Failure { what: told("usage-unknown", &filled), advice }
}

/// The option of another command that is called so, if it is of one alone: of
/// several, none is more likely.
fn elsewhere(given: &str, commands: &Command) -> String {
    let name = given.strip_prefix("--").filter(|name| !name.is_empty());
    let has = |command: &&Command| command.get_arguments().any(|one| one.get_long() == name);
    let mut found = name.into_iter().flat_map(|_| commands.get_subcommands().filter(has));
    let (only, None) = (found.next(), found.next()) else { return String::new() };
    only.and_then(Command::get_bin_name)
        .map(|command| format!("{command} {given}"))
        .unwrap_or_default()
}

fn perhaps(near: &str) -> Option<String> {
    (!near.is_empty()).then(|| told("usage-perhaps", &[("near", near.into())]))
}

fn conflict(error: &clap::Error) -> Failure {
    let [argument, command, prior] =
        [ContextKind::InvalidArg, ContextKind::InvalidSubcommand, ContextKind::PriorArg]
            .map(|kind| context(error, kind));
    let first = if argument.is_empty() { command } else { argument };
    if first == prior {
        return refused("usage-twice", &[("argument", first.into())]);
    }
    refused("usage-conflict", &[("first", first.into()), ("second", prior.into())])
}

fn no_such_value(error: &clap::Error) -> Failure {
    let of = |kind| context(error, kind);
    let argument = ("argument", of(ContextKind::InvalidArg).into());
    let value = of(ContextKind::InvalidValue);
    if value.is_empty() {
        return refused("usage-value-missing", &[argument]);
    }
    let known = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(names)) => names.as_slice(),
        _ => &[],
    };
    let known = known.iter().map(|name| words::list(name, language()));
    let known = known.collect::<Vec<_>>().join(", ");
    refused("usage-value", &[argument, ("value", value.into()), ("known", known.into())])
}

/// The id of why a value is refused.
fn unfit(error: &clap::Error) -> &'static str {
    let Some(source) = std::error::Error::source(error) else { return "usage-value-unfit" };
    if source.is::<ParseIntError>() {
        "usage-value-number"
    } else if source.is::<ReferenceError>() {
        "usage-value-reference"
    } else if source.downcast_ref() == Some(&Unfit::NoPair) {
        "usage-value-pair"
    } else {
        "usage-value-unfit"
    }
}
