//! The first casebook, made by answers in lines.

use crate::words;
use std::path::{Path, PathBuf};

use secrecy::ExposeSecret;

use super::lines::{Lines, Picked, Stop};
use super::session::sentence;
use crate::app::{Choice, Strength};
use crate::cli::arguments::Global;
use crate::cli::passphrase;
use crate::model::Language;
use crate::runtime::{self, folder};
use crate::store::{Passphrase, Store, diceware};

/// Times that a passphrase may be typed twice and differ.
const TRIES: usize = 5;

/// Asks until there is a casebook; `None` where the person wants none.
pub(super) fn ask(
    global: &Global,
    place: &Path,
    language: Language,
) -> anyhow::Result<Option<(Store, Language)>> {
    let mut lines = Lines::new();
    match choose(global, place, language, &mut lines) {
        Ok(made) => made,
        Err(Stop::End) => Ok(None),
        Err(Stop::Io(error)) => Err(error.into()),
    }
}

type FirstFile = anyhow::Result<Option<(Store, Language)>>;

fn choose(
    global: &Global,
    place: &Path,
    language: Language,
    lines: &mut Lines,
) -> Result<FirstFile, Stop> {
    lines.say(&words::text(language, "welcome-head"))?;
    let language = speak(language, lines)?;
    let names = Choice::ALL.map(|choice| words::text(language, choice.id()).into_owned());
    loop {
        match lines.pick(&names, &words::text(language, "plain-which"), None)? {
            Picked::Line(0) => break,
            Picked::Line(1) => return Ok(demo(language)),
            Picked::Line(_) => return Ok(Ok(None)),
            Picked::None | Picked::Typed(_) => {}
        }
    }
    let path = path(place, language, lines)?;
    let passphrase = match passphrase(global, language, lines)? {
        Ok(Some(passphrase)) => passphrase,
        Ok(None) => return Ok(Ok(None)),
        Err(error) => return Ok(Err(error)),
    };
    lines.say(&words::text(language, "welcome-making"))?;
    let made = runtime::make_casebook(&path, &passphrase, language);
    if path != place && made.is_ok() {
        let shown = path.to_string_lossy().into_owned();
        lines.say(&words::with(language, "welcome-next-time", &[("path", shown.into())]))?;
    }
    Ok(made.map(|store| Some((store, language))).map_err(Into::into))
}

/// The language to go on in, by number; Enter keeps the one that is spoken.
fn speak(language: Language, lines: &mut Lines) -> Result<Language, Stop> {
    let names = Language::ALL.map(|language| language.name().to_owned());
    let question = format!("{} [{}]", words::text(language, "plain-which"), language.name());
    match lines.pick(&names, &question, None)? {
        Picked::Line(index) => Ok(Language::ALL.get(index).copied().unwrap_or(language)),
        Picked::Typed(text) => Ok(super::typed::language(&text).unwrap_or(language)),
        Picked::None => Ok(language),
    }
}

fn demo(language: Language) -> FirstFile {
    let path = folder::scratch()?.join("demo.casebook");
    let (store, _) = runtime::demo::make(&path, language)?;
    Ok(Some((store, language)))
}

fn path(place: &Path, language: Language, lines: &mut Lines) -> Result<PathBuf, Stop> {
    let question = words::text(language, "welcome-place");
    let question = format!("{} [{}]", question.trim_end_matches('?'), place.display());
    loop {
        let typed = lines.ask(&question, None)?;
        let path = match typed.trim() {
            "" => place.to_owned(),
            text => folder::typed(text),
        };
        match folder::fit(&path) {
            Ok(()) => return Ok(path),
            Err(unfit) => lines.say(&sentence(&unfit.failure(language)))?,
        }
    }
}

/// The passphrase as given on the command line, or typed twice; `None` where
/// the person gave up.
fn passphrase(
    global: &Global,
    language: Language,
    lines: &mut Lines,
) -> Result<anyhow::Result<Option<Passphrase>>, Stop> {
    let given = passphrase::given(global);
    if !matches!(given, Ok(None)) || !passphrase::can_ask() {
        return Ok(given.and_then(|given| match given {
            Some(given) => Ok(Some(given)),
            None => passphrase::choose(global).map(Some),
        }));
    }
    lines.say(&words::text(language, "welcome-passphrase"))?;
    lines.say(&words::text(language, "plain-passphrase-about"))?;
    let label = format!("{}: ", words::text(language, "unlock-passphrase"));
    for _ in 0..TRIES {
        let first = match passphrase::ask(&label) {
            Ok(Some(typed)) => {
                strength(&typed, language, lines)?;
                typed
            }
            Ok(None) => match draw(language, lines)? {
                Ok(words) => words,
                Err(error) => return Ok(Err(error)),
            },
            Err(error) => return Ok(Err(error)),
        };
        lines.say(&words::text(language, "welcome-again"))?;
        match passphrase::ask(&label) {
            Ok(Some(again)) if again.expose_secret() == first.expose_secret() => {
                return Ok(Ok(Some(first)));
            }
            Ok(_) => lines.say(&words::text(language, "problem-typed-differ"))?,
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(Ok(None))
}

fn strength(typed: &Passphrase, language: Language, lines: &mut Lines) -> Result<(), Stop> {
    let id = match Strength::of(typed.expose_secret()) {
        Strength::Weak => "strength-weak",
        Strength::Fair => "strength-fair",
        Strength::Strong => "strength-strong",
    };
    lines.say(&words::text(language, id))
}

fn draw(language: Language, lines: &mut Lines) -> Result<anyhow::Result<Passphrase>, Stop> {
    let words = match diceware::passphrase() {
        Ok(words) => words,
        Err(error) => return Ok(Err(error.into())),
    };
    lines.say(&words::text(language, "welcome-words"))?;
    lines.say(words.expose_secret())?;
    Ok(Ok(words))
}
