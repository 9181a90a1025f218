//! Where passphrases come from: a file, standard input, or the person at the
//! terminal; never the command line or the environment, where others see them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal};

use secrecy::{ExposeSecret, SecretString};

use super::arguments::Global;
use super::output::note;
use super::speech::{language, refused, text};
use crate::runtime::{ask_hidden, input};
use crate::store::{self, Error, Passphrase, diceware};
use crate::words;

/// The mark with which some editors begin every file of text.
const MARK: char = '\u{feff}';

/// Bytes of a passphrase beyond which it is none: whatever gives more is
/// something else, and may never end.
const LONG: u64 = 4096;

/// The passphrase that a file or standard input gives, if the command line
/// names one of them, without the mark that some editors begin a file with.
pub(super) fn given(global: &Global) -> anyhow::Result<Option<Passphrase>> {
    let line = line(global)?;
    Ok(line.map(|line| match line.expose_secret().strip_prefix(MARK) {
        Some(rest) => rest.into(),
        None => line,
    }))
}

/// What a casebook may be opened with by what is given: the passphrase, then
/// the same with the mark, which may have been taken for part of it.
pub(super) fn tries(global: &Global) -> anyhow::Result<Vec<Passphrase>> {
    let Some(line) = line(global)? else { return Ok(vec![]) };
    let unmarked = line.expose_secret().strip_prefix(MARK).map(SecretString::from);
    Ok(unmarked.into_iter().chain([line]).collect())
}

/// The line that a file or standard input gives, where one is named.
fn line(global: &Global) -> anyhow::Result<Option<Passphrase>> {
    let line = if let Some(path) = &global.passphrase_file {
        let file = File::open(path).map_err(Error::io("read", path))?;
        first_line(BufReader::new(file)).map_err(Error::io("read", path))?
    } else if global.passphrase_stdin {
        first_line(input::sparing()?)?
    } else {
        return Ok(None);
    };
    if line.expose_secret().len() as u64 >= LONG {
        return Err(refused("command-passphrase-long", &[]).into());
    }
    if line.expose_secret().trim_start_matches(MARK).is_empty() {
        return Err(refused("command-passphrase-empty", &[]).into());
    }
    Ok(Some(line))
}

fn first_line(from: impl BufRead) -> io::Result<SecretString> {
    let mut line = zeroize::Zeroizing::new(String::new());
    from.take(LONG).read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).into())
}

/// Asks on the terminal; `None` where there is none or nothing is typed.
pub(super) fn ask(question: &str) -> anyhow::Result<Option<Passphrase>> {
    if !can_ask() {
        return Ok(None);
    }
    let unread = |error: io::Error| {
        let detail = words::system(&(&error).into(), language());
        refused("command-passphrase-unread", &[("detail", detail.into())])
    };
    let typed = ask_hidden(&format!("{question} ")).map_err(unread)?;
    Ok(Some(typed).filter(|typed| !typed.expose_secret().is_empty()))
}

/// Whether there is someone at a terminal.
pub(super) fn can_ask() -> bool {
    io::stdin().is_terminal() || io::stderr().is_terminal()
}

/// The passphrase for a new casebook: as given, or typed twice. Enter alone
/// offers six random words, which are to be typed again all the same, so that
/// they are written down.
pub(super) fn choose(global: &Global) -> anyhow::Result<Passphrase> {
    if let Some(given) = given(global)? {
        return Ok(given);
    }
    if !can_ask() {
        return Err(refused("command-nobody-to-ask", &[]).into());
    }
    let first = match ask(&text("command-ask-new"))? {
        Some(typed) => typed,
        None => offer()?,
    };
    let again = ask(&text("command-ask-again"))?;
    if again.is_some_and(|again| again.expose_secret() == first.expose_secret()) {
        Ok(first)
    } else {
        Err(refused("command-passphrases-differ", &[]).into())
    }
}

fn offer() -> Result<Passphrase, store::Error> {
    let words = diceware::passphrase()?;
    note(&format!("{}\n\n    {}\n", text("command-your-passphrase"), words.expose_secret()));
    note(&text("command-write-down"));
    Ok(words)
}
