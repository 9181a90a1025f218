//! Every view and window over the demo, at four sizes, in four languages: nothing
//! is cut while there is room beside it, nothing is named by its slug, no text of
//! another language stands there.

use std::collections::BTreeSet;
use std::fs;

use casebook::exchange::demo;
use casebook::model::vocabulary::Vocabulary;
use casebook::model::{Day, Language};
use casebook::store::Store;

use crate::session::{NOW, Session};

const SIZES: [(u16, u16); 4] = [(80, 24), (100, 30), (120, 40), (200, 50)];

/// Keys that lead to a screen each.
const SCREENS: &[&str] = &[
    "1",
    "2",
    "3",
    "4",
    "5",
    "P",
    "1<tab>",
    "2<down><down><down><tab>",
    "2<down><down><down><enter>",
    "3<enter>",
    "4<enter>",
    "5<enter>",
    "P<enter>",
    "2p",
    "3p<enter>",
    "2/kind:detention<enter>",
    "2<f7>tazh",
    "T",
    "2C",
    "2c",
    "2H",
    "2d",
    "2b",
    "2t",
    "?",
    "<f2>",
    "n",
    "n5.1.22<tab>Almaty<tab>det",
    "N",
    "2e",
    "3e",
    "2  f",
    "2 g",
    "D",
    "<f8>",
];

/// Blank cells at the end of a line in which nothing may be cut: a column of
/// short marks may be blank.
const ROOM: usize = 9;

fn filled() -> Store {
    let mut store = Store::in_memory(|| NOW).unwrap();
    demo::fill(&mut store, Day::from_civil(2022, 1, 11).unwrap()).unwrap();
    store
}

/// Whether a part of a line is cut though blank cells follow it.
fn is_cut(part: &str) -> bool {
    let blank = part.chars().rev().take_while(|char| *char == ' ').count();
    let cut = |(at, _): (usize, &str)| {
        let before = part[..at].chars().next_back().is_some_and(|char| !char.is_whitespace());
        let after = part[at + '…'.len_utf8()..].chars().next().is_none_or(char::is_whitespace);
        before && after
    };
    blank >= ROOM && part.match_indices('…').any(cut)
}

/// Slugs that no word of a language is.
fn slugs() -> BTreeSet<&'static str> {
    let entries = Vocabulary::all().flat_map(Vocabulary::entries);
    entries.map(|entry| entry.slug).filter(|slug| slug.contains('-')).collect()
}

/// Texts of the program in English of several words, with nothing to fill in,
/// that another language has otherwise.
fn english(language: Language) -> BTreeSet<String> {
    let texts = |code: &str| -> BTreeSet<String> {
        let files = fs::read_dir(format!("assets/locales/{code}")).unwrap();
        let all = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
        let all: String = all.collect::<Vec<_>>().join("\n");
        let lines = all.lines().filter_map(|line| line.split_once(" = "));
        let plain = lines.filter(|(_, text)| !text.contains('{') && text.contains(' '));
        plain.map(|(_, text)| text.trim().to_owned()).collect()
    };
    let mut english = texts(Language::English.code());
    english.retain(|text| text.chars().count() > 8);
    let own = texts(language.code());
    english.difference(&own).cloned().collect()
}

#[test]
fn no_screen_cuts_what_has_room_or_speaks_in_slugs_or_in_another_language() {
    let (mut store, slugs) = (filled(), slugs());
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let foreign =
            if language == Language::English { BTreeSet::new() } else { english(language) };
        for (columns, rows) in SIZES {
            for keys in SCREENS {
                let mut session = Session::with(store, columns, rows);
                session.model.settings.language = language;
                session.press(keys);
                let screen = session.wide();
                let mut say = |what: &str, line: &str| {
                    wrong.push(format!(
                        "{} {columns}x{rows} {keys}: {what}: {line}",
                        language.code()
                    ));
                };
                for line in screen.lines() {
                    if line.split(['│', '┌', '┐', '└', '┘']).any(is_cut) {
                        say("cut", line);
                    }
                    let word = |char: char| !char.is_alphanumeric() && char != '-';
                    if let Some(slug) = line.split(word).find(|word| slugs.contains(word)) {
                        say(slug, line);
                    }
                    if let Some(text) = foreign.iter().find(|text| line.contains(text.as_str())) {
                        say(text, line);
                    }
                }
                store = session.store;
            }
        }
    }
    assert!(wrong.is_empty(), "{} in all:\n{}", wrong.len(), wrong.join("\n"));
}
