//! The command line: one file per subcommand.
//!
//! Results go to standard output, messages to standard error. The program ends
//! with status 0 when it was done, 1 when it could not be done, 2 on wrong usage,
//! 128 and the number of the signal that ended it.

mod add;
mod alphabet;
mod arguments;
mod backup;
mod check;
mod config;
mod decide;
mod demo;
mod evidence;
mod export;
mod failure;
mod generated;
mod help;
mod history;
mod import;
mod in_force;
mod judge;
mod list;
mod new;
mod open;
mod output;
mod passphrase;
mod place;
mod plain;
mod progress;
mod recipient;
mod search;
mod show;
mod speech;
mod undo;
mod upgrade;
mod usage;

use std::process::ExitCode;

use arguments::{Arguments, Command};

use crate::{exchange, runtime};

/// Does what the command line asks for.
pub fn main() -> ExitCode {
    runtime::keep_memory_private();
    let words = arguments::words();
    let arguments = match usage::understood(&words) {
        Ok(arguments) => arguments,
        Err(error) => return usage::report(&error, &words),
    };
    speech::speak(config::language(arguments.global.config.as_deref()));
    let done = runtime::survive_full_disk().map_err(Into::into).and_then(|()| run(arguments));
    let status = match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failure::report(&error),
    };
    // Whoever ended it with a signal is told that it was this.
    runtime::leaving::status().map_or(status, ExitCode::from)
}

fn run(arguments: Arguments) -> anyhow::Result<()> {
    // Anybody can read what a killed export left, so it waits for no passphrase.
    place::notes().as_deref().map(exchange::remove_left);
    let Arguments { casebook, mut global, command } = arguments;
    if command.is_some() {
        // Named before a command, it is what the command is about.
        global.file = global.file.or(casebook.clone());
    }
    match command {
        None if global.plain => plain::run(&global, casebook.as_deref()),
        None => open::run(&global, casebook.as_deref()),
        Some(Command::New(new)) => new::run(&global, &new),
        Some(Command::Demo(demo)) => demo::run(&global, &demo),
        Some(Command::Add(add)) => add::run(&global, &add),
        Some(Command::List(list)) => list::run(&global, &list),
        Some(Command::Show(show)) => show::run(&global, &show),
        Some(Command::Search(search)) => search::run(&global, &search),
        Some(Command::History(history)) => history::run(&global, &history),
        Some(Command::Undo) => undo::undo(&global),
        Some(Command::Redo) => undo::redo(&global),
        Some(Command::Duplicates(duplicates)) => judge::list(&global, &duplicates),
        Some(Command::Same(same)) => judge::same(&global, &same),
        Some(Command::NotSame(not_same)) => judge::not_same(&global, &not_same),
        Some(Command::Decide(how)) => decide::run(&global, &how),
        Some(Command::Backup(to)) => backup::run(&global, &to),
        Some(Command::Alphabet(language)) => alphabet::run(&global, &language),
        Some(Command::Verify(how)) => check::run(&global, &how),
        Some(Command::Upgrade(how)) => upgrade::run(&global, &how),
        Some(Command::Export(export)) => export::run(&global, &export),
        Some(Command::Import(import)) => import::run(&global, &import),
        Some(Command::Evidence { asked }) => evidence::run(&global, &asked),
        Some(Command::Recipient { asked }) => recipient::run(&global, &asked),
        Some(Command::Keys) => in_force::run(&global),
        Some(Command::Schema) => generated::schema(),
        Some(Command::Completions { shell }) => generated::completions(shell),
        Some(Command::Man) => generated::man(&global),
    }
}
