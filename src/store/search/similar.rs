//! Words of names that a misspelt one may mean.
//!
//! Each word of a name stands once in `sounds`, under the keys that misspelt
//! words share with it, however many bear the name. So what is looked at grows
//! with the words that sound alike and not with the people.

use std::collections::HashSet;

use rusqlite::{Connection, named_params};

use super::question::{any_of, in_name, name_word, whole};
use crate::model::matching::{SHORTEST, misspelt, sounds};
use crate::store::Error;

/// Words that are compared with a typed one, and those that are taken for it.
const COMPARED: usize = 2_000;
const TAKEN: usize = 12;

/// Words of what is typed that are looked at.
const MOST_WORDS: usize = 8;

/// A typed word, and words of names that it may be a misspelling of, the
/// nearest first.
#[derive(Debug)]
pub(super) struct Similar {
    pub(super) typed: String,
    pub(super) words: Vec<String>,
}

/// Words that sound as each word of what is typed, folded; none where no word
/// sounds as any of them.
pub(super) fn similar(conn: &Connection, typed: &str) -> Result<Vec<Similar>, Error> {
    let mut all = Vec::new();
    for typed in typed.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS) {
        let words = if typed.len() < SHORTEST { Vec::new() } else { words(conn, typed)? };
        all.push(Similar { typed: typed.to_owned(), words });
    }
    let none = all.iter().all(|similar| similar.words.is_empty());
    Ok(if none { Vec::new() } else { all })
}

fn words(conn: &Connection, typed: &str) -> Result<Vec<String>, Error> {
    let mut alike = conn.prepare_cached(
        "SELECT word FROM json_each(:sounds) typed CROSS JOIN sounds ON sound = typed.value
          LIMIT :limit",
    )?;
    let sounds = serde_json::to_string(&sounds(typed)).unwrap_or_default();
    let alike = alike
        .query_map(named_params! { ":sounds": sounds, ":limit": COMPARED }, |row| row.get(0))?;
    let mut words: Vec<(usize, String)> = Vec::new();
    for word in alike {
        let word: String = word?;
        if !word.starts_with(typed) {
            words.extend(misspelt(typed, &word).map(|distance| (distance, word)));
        }
    }
    words.sort_unstable();
    words.dedup();
    words.truncate(TAKEN);
    Ok(words.into_iter().map(|(_, word)| word).collect())
}

/// What asks the index for names that hold each of the words, or one that
/// sounds alike.
pub(super) fn question(all: &[Similar]) -> String {
    let one = |similar: &Similar| {
        let words = similar.words.iter().map(|word| whole(&in_name(word)));
        any_of(&words.chain([name_word(&similar.typed)]).collect::<Vec<_>>())
    };
    all.iter().map(one).collect::<Vec<_>>().join(" AND ")
}

/// How far the words of a name are from what is typed: 0 where each begins so.
pub(super) fn distance(all: &[Similar], name: &str) -> usize {
    let of = |similar: &Similar| {
        let exact = name.split(' ').any(|word| word.starts_with(&similar.typed));
        let near = similar.words.iter().position(|near| name.split(' ').any(|word| word == near));
        if exact { 0 } else { near.map_or(TAKEN, |near| near + 1) }
    };
    all.iter().map(of).sum()
}

/// Words of folded names that can be misspelt, each with all of its keys.
pub(in crate::store) fn sounding(names: &str) -> impl Iterator<Item = (&str, Vec<String>)> {
    words_that_sound(names).map(|word| (word, sounds(word)))
}

fn words_that_sound(names: &str) -> impl Iterator<Item = &str> {
    let letters = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    names.split(' ').filter(move |word| word.len() >= SHORTEST && letters(word))
}

/// Lets the words of folded names be found by what sounds as they do. `known`
/// holds those that are there already.
pub(super) fn remember(
    conn: &Connection,
    names: &str,
    known: &mut HashSet<String>,
) -> Result<(), Error> {
    for word in words_that_sound(names) {
        if known.contains(word) {
            continue;
        }
        let mut add = conn.prepare_cached(
            "INSERT INTO sounds (sound, word) VALUES (:sound, :word) ON CONFLICT DO NOTHING",
        )?;
        for sound in sounds(word) {
            // All stand there together or none does.
            if add.execute(named_params! { ":sound": sound, ":word": word })? == 0 {
                break;
            }
        }
        known.insert(word.to_owned());
    }
    Ok(())
}

pub(super) fn forget(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM sounds", []).map(drop)
}
