//! From what is typed to what the index is asked.
//!
//! FTS5 collects whatever begins with some letters before it gives the first
//! of it, unless it keeps beginnings of that length. A longer beginning is
//! therefore replaced by the words of the index that have it, which it reads
//! in order; so the newest records that fit are there at once, however many
//! there are.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::model::fold::{Typed, typed};
use crate::store::{Error, kinds, own_terms};

/// Letters of the longest beginnings that the index keeps.
const KEPT: usize = 4;

/// Where more words than these have a beginning, it is left to FTS5: among so
/// many few are common, and there is less to collect.
const MOST_WORDS: usize = 128;

/// Words that can be asked for record by record.
const FEW_WORDS: usize = 16;

/// Cases that are looked for with a beginning of their titles: where more have it,
/// it tells nothing of an incident.
const MOST_CASES: usize = 128;

/// What asks the search index for records that hold words which begin so, or
/// whose kinds are called so in any language, in any order; `None` where
/// nothing can be searched for.
pub(in crate::store) fn matching(conn: &Connection, text: &str) -> Result<Option<String>, Error> {
    ask(conn, text, KEPT)
}

/// As `matching`, of an index that keeps beginnings of up to so many letters.
///
/// A letter alone must be a whole word, since it begins half of all words.
pub fn ask(conn: &Connection, text: &str, kept: usize) -> Result<Option<String>, Error> {
    let mut asked = Vec::new();
    for word in typed(text) {
        asked.push(kept_up_to(conn, &word, kept)?);
    }
    Ok((!asked.is_empty()).then(|| asked.join(" AND ")))
}

/// As `matching`, for records that stand in the index with their case: they have the
/// words of its title too.
///
/// Titles are looked through when it is asked. If they stood with every incident, a
/// new title of a case with a hundred thousand of them would wait for as many places
/// in the index to be written.
pub(in crate::store) fn matching_in_cases(
    conn: &Connection,
    text: &str,
) -> Result<Option<String>, Error> {
    let mut asked = Vec::new();
    for word in typed(text) {
        let mut ways = vec![kept_up_to(conn, &word, KEPT)?];
        ways.extend(cases(conn, &word)?.into_iter().map(|case| whole(&format!("§c{case}"))));
        asked.push(one_of(ways));
    }
    Ok((!asked.is_empty()).then(|| asked.join(" AND ")))
}

/// The rows of cases whose titles hold a word that begins so.
fn cases(conn: &Connection, word: &Typed) -> rusqlite::Result<Vec<i64>> {
    let mut titled = conn.prepare_cached(
        "SELECT rowid FROM search WHERE search MATCH :match AND rowid < 4294967296 LIMIT :limit",
    )?;
    let beginnings = word.beginnings().iter().map(|word| in_title(word));
    let asked = if word.is_letter() {
        whole(&in_title(word.folded()))
    } else {
        one_of(beginnings.map(|word| beginning(&word)).collect())
    };
    let found = named_params! { ":match": asked, ":limit": MOST_CASES };
    titled.query_map(found, |row| row.get(0))?.collect()
}

/// What asks for records whose own names hold words that begin so, in any
/// order; `None` where nothing can be searched for.
///
/// Words of names stand in the index once more with a mark of their own. The
/// column of names cannot be asked instead: FTS5 would go through all records
/// that hold the word anywhere until it comes upon a name.
pub(in crate::store) fn naming(text: &str) -> Option<String> {
    let words: Vec<_> = typed(text).iter().map(named_so).collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

fn named_so(word: &Typed) -> String {
    if word.is_letter() {
        return whole(&in_name(word.folded()));
    }
    let names = word.beginnings().iter().map(|word| beginning(&in_name(word)));
    one_of(names.collect())
}

/// What asks for records whose own names hold a word that begins so.
pub(in crate::store) fn name_word(word: &str) -> String {
    let marked = in_name(word);
    if word.len() == 1 { whole(&marked) } else { beginning(&marked) }
}

/// How a word of the title of a case stands in the index, so that no other names
/// are gone through for it.
pub(super) fn in_title(word: &str) -> String {
    format!("§t{word}")
}

/// How a word of a record's own names stands in the index.
pub(super) fn in_name(word: &str) -> String {
    format!("§n{word}")
}

fn kept_up_to(conn: &Connection, word: &Typed, kept: usize) -> Result<String, Error> {
    if word.is_letter() {
        return Ok(whole(word.folded()));
    }
    let mut asked = Vec::new();
    for word in word.beginnings() {
        if word.len() <= kept {
            asked.push(beginning(word));
        } else {
            asked.extend(longer(conn, word)?);
        }
    }
    let kinds = own_terms::within(conn, || kinds(word))?;
    asked.extend(kinds.iter().map(|kind| whole(kind)));
    Ok(one_of(asked))
}

/// How the kinds stand in the index of whose labels in any language a word
/// begins so.
fn kinds(word: &Typed) -> Vec<String> {
    let mut kinds = Vec::new();
    for (vocabulary, mark) in kinds::ranked().filter_map(|(_, indexed)| indexed.kinds) {
        let called = vocabulary.terms().filter(|entry| {
            let mut labels = entry.folded_labels().flat_map(|label| label.split(' '));
            labels.any(|own| word.begins(own))
        });
        kinds.extend(called.map(|entry| format!("{mark}{}", entry.slug.replace('-', ""))));
    }
    kinds
}

fn one_of(mut questions: Vec<String>) -> String {
    match questions.len() {
        1 => questions.pop().unwrap_or_default(),
        _ => any_of(&questions),
    }
}

/// What asks for records that one of these questions finds.
pub(super) fn any_of(questions: &[String]) -> String {
    format!("({})", questions.join(" OR "))
}

/// What asks for records that hold a word.
pub(super) fn whole(word: &str) -> String {
    format!("\"{word}\"")
}

fn beginning(word: &str) -> String {
    format!("\"{word}\"*")
}

/// A beginning by the words that have it.
fn longer(conn: &Connection, word: &str) -> Result<Vec<String>, Error> {
    let Some(words) = words(conn, word, MOST_WORDS)? else { return Ok(vec![beginning(word)]) };
    Ok(match words.as_slice() {
        [] => vec![whole(word)],
        words => words.iter().map(|word| whole(word)).collect(),
    })
}

/// The words of the index that begin so; `None` where there are more than `most`.
///
/// Each is looked for after the one before, since reading on would go through
/// every record that holds it.
fn words(conn: &Connection, beginning: &str, most: usize) -> Result<Option<Vec<String>>, Error> {
    let mut next = conn.prepare_cached(
        "SELECT term FROM search_words WHERE term >= :from AND term < :to LIMIT 1",
    )?;
    let to = after(beginning);
    let mut words: Vec<String> = Vec::new();
    let mut from = beginning.to_owned();
    while words.len() <= most {
        let found: Option<String> = next
            .query_row(named_params! { ":from": from, ":to": to }, |row| row.get(0))
            .optional()?;
        let Some(word) = found else { return Ok(Some(words)) };
        // The least text that comes after the word.
        from = format!("{word}\u{1}");
        words.push(word);
    }
    Ok(None)
}

/// The first text after all those that begin with folded text.
pub(in crate::store) fn after(folded: &str) -> String {
    format!("{folded}\u{7f}")
}

/// Whether the index answers such a question for one record in little time:
/// whether it asks for few words, and for no beginning that is not kept.
pub(in crate::store) fn is_quick(question: &str) -> bool {
    let mut beginnings: Vec<&str> = question.split("\"*").collect();
    beginnings.pop();
    let kept = |text: &str| text.rsplit('"').next().is_some_and(|word| word.len() <= KEPT);
    beginnings.into_iter().all(kept) && question.matches(" OR ").count() < FEW_WORDS
}

#[cfg(test)]
mod tests;
