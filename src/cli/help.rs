//! The command line with its help in the language of the person.
//!
//! The texts are found by names: of the command `list` it is `about-list`, with
//! `about-list-long` and `about-list-after` where there is more to say, of its
//! argument `kind` `argument-list-kind`, of what every command can be told
//! `argument-file`, of a value `PATH` `value-path`. A command of a command has both
//! names: `evidence-add`.

use std::ffi::OsStr;

use clap::builder::{Resettable, StyledStr};
use clap::{Arg, Command, CommandFactory};

use super::arguments::Arguments;
use crate::model::Language;
use crate::words::{self, Argument};

/// What stands in a usage line for all options; clap writes it in English.
const OPTIONS: &str = "[OPTIONS]";

/// Where options stand that every command has: behind its own.
const LAST: usize = 100;

/// The names of the program and of the command that clap adds.
const PROGRAM: &str = "casebook";
const HELP: &str = "help";

/// What clap begins a usage line with.
const USAGE: &str = "Usage:";

/// The command line, with texts of that language.
pub(super) fn command(language: Language) -> Command {
    // Whether help has a long form is settled while it is built; what is built
    // in, such as --help, is there only afterwards. So both times.
    let mut command = worded(Arguments::command(), "", language);
    command.build();
    with_usage(worded(command, "", language), language)
}

/// The name of a command of another, under which its texts are.
fn full_name(command: &Command, of: &str) -> String {
    let name = command.get_name();
    if of.is_empty() || name == HELP { name.to_owned() } else { format!("{of}-{name}") }
}

/// What stands before the names of the commands of a command: nothing of those of
/// the program, and of help, which has its commands once more, what stands before it.
fn before(command: &Command, of: &str) -> String {
    match command.get_name() {
        PROGRAM => String::new(),
        HELP => of.to_owned(),
        _ => full_name(command, of),
    }
}

fn worded(command: Command, of: &str, language: Language) -> Command {
    let (name, before) = (full_name(&command, of), before(&command, of));
    let find = |id: &str| Resettable::from(words::find(language, id).map(StyledStr::from));
    let heading = words::text(language, "usage-heading");
    let style = *command.get_styles().get_usage();
    command
        .about(find(&format!("about-{name}")))
        .long_about(find(&format!("about-{name}-long")))
        .after_help(find(&format!("about-{name}-after")))
        .help_template(format!(
            "{{about-with-newline}}\n{style}{heading}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(words::text(language, "usage-commands"))
        .subcommand_value_name(words::text(language, "value-command"))
        .mut_args(|argument| described(argument, &name, language))
        .mut_subcommands(|command| worded(command, &before, language))
}

fn described(argument: Arg, command: &str, language: Language) -> Arg {
    let known = argument.get_possible_values();
    let known = known.iter().map(|value| words::list(value.get_name(), language));
    let known = known.collect::<Vec<_>>().join(", ");
    let defaults = argument.get_default_values().iter().filter_map(|value| OsStr::to_str(value));
    let defaults = defaults.collect::<Vec<_>>().join(", ");
    let filled: [(&str, Argument); 2] = [("known", known.into()), ("default", defaults.into())];
    let ids = help_ids(&argument, command);
    let id = ids.iter().find(|id| words::find(language, id).is_some());
    let help = id.map(|id| StyledStr::from(words::with(language, id, &filled)));
    let heading = if argument.is_positional() { "usage-arguments" } else { "usage-options" };
    let order = argument.get_index().or(argument.is_global_set().then_some(LAST));
    let argument = argument
        .help(Resettable::from(help))
        .long_help(Resettable::Reset)
        .help_heading(words::text(language, heading));
    let argument = match order {
        Some(order) => argument.display_order(order),
        None => argument,
    };
    if !argument.get_action().takes_values() {
        return argument;
    }
    // clap would tell them in English.
    let argument = argument.hide_default_value(true).hide_possible_values(true);
    match value_id(&argument).and_then(|id| words::find(language, &id)) {
        Some(name) => argument.value_name(name),
        None => argument,
    }
}

/// The ids of what an argument is for: of this command, of all.
fn help_ids(argument: &Arg, command: &str) -> [String; 2] {
    let name = argument.get_id().as_str().replace('_', "-");
    [format!("argument-{command}-{name}"), format!("argument-{name}")]
}

/// The id of what an argument's value is called.
fn value_id(argument: &Arg) -> Option<String> {
    let name = argument.get_value_names()?.first()?.to_lowercase();
    Some(format!("value-{}", name.replace(['=', '_'], "-")))
}

fn with_usage(mut command: Command, language: Language) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix(USAGE).unwrap_or(&usage).trim_start();
    let options = format!("[{}]", words::text(language, "value-options"));
    let usage = usage.replace(OPTIONS, &options);
    command.override_usage(usage).mut_subcommands(|command| with_usage(command, language))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::fixture::ids;

    /// All that needs a text, by what it is and the ids under which one may be.
    fn needed(command: &Command, of: &str, into: &mut Vec<(String, Vec<String>)>) {
        let name = full_name(command, of);
        into.push((name.clone(), vec![format!("about-{name}")]));
        for argument in command.get_arguments() {
            let id = argument.get_id();
            into.push((format!("{name} {id}"), help_ids(argument, &name).to_vec()));
            if argument.get_action().takes_values() {
                let value = value_id(argument).unwrap_or_default();
                into.push((format!("{name} {id} {value}"), vec![value]));
            }
        }
        let before = before(command, of);
        command.get_subcommands().for_each(|command| needed(command, &before, into));
    }

    #[test]
    fn every_command_and_argument_has_a_text_and_no_text_is_left_over() {
        let mut all = Vec::new();
        let mut command = Arguments::command();
        needed(&command, "", &mut all);
        // What is built in, such as --help and the command help.
        command.build();
        needed(&command, "", &mut all);
        for (what, among) in &all {
            let found = among.iter().any(|id| words::find(Language::English, id).is_some());
            assert!(found, "{what} has no text: {among:?}");
        }
        let known: BTreeSet<_> = all.into_iter().flat_map(|(_, among)| among).collect();
        let kept = ["value-options", "value-command", "argument-help-subcommand"];
        for id in ids() {
            let family = ["about-", "argument-", "value-"].iter().any(|one| id.starts_with(one));
            let base = id.trim_end_matches("-long").trim_end_matches("-after");
            let used = known.contains(base) || kept.contains(&base);
            assert!(!family || used, "{id} is about nothing");
        }
    }

    fn pages(command: &mut Command, into: &mut Vec<String>) {
        into.push(command.render_long_help().to_string());
        into.push(command.render_help().to_string());
        command.get_subcommands_mut().for_each(|command| pages(command, into));
    }

    #[test]
    fn help_has_no_word_of_the_library_that_makes_it() {
        let own = ["Usage", "Options", "OPTIONS", "Commands", "COMMAND", "Arguments", "Print"];
        let own = own.iter().chain(&["[default", "possible values", "see more", "subcommand"]);
        let mut all = Vec::new();
        for language in [Language::Russian, Language::Kazakh, Language::Uzbek] {
            pages(&mut command(language), &mut all);
        }
        assert!(all.len() > 100);
        for (page, word) in all.iter().flat_map(|page| own.clone().map(move |word| (page, word))) {
            assert!(!page.contains(word), "{word} in {page}");
        }
    }
}
