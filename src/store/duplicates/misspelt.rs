//! Parties that a name which is being typed may mean, though it is spelt otherwise.

use rusqlite::{Connection, named_params};

use super::profiles::profile;
use crate::model::find::Candidate;
use crate::model::fold::fold;
use crate::model::matching::{Prepared, Profile, Proposal};
use crate::model::records::party::PartyForm;
use crate::store::complete::about;
use crate::store::list::uses;
use crate::store::search::name_word;
use crate::store::{Error, records};

/// Parties that are compared with what is typed.
const COMPARED: usize = 100;

/// Rows of the search index up to here bear no date, as all parties.
const LAST_UNDATED: i64 = (1 << 32) - 1;

/// Letters of a word that a name must begin with to be compared: of two words
/// together, and of a word alone.
const TOGETHER: usize = 2;
const ALONE: usize = 4;

/// Words of what is typed that are looked for.
const MOST_WORDS: usize = 4;

/// Live parties of a form whose names are near `text`, with the reason, the
/// nearest first and at most `limit` of them.
pub fn misspelt(
    conn: &Connection,
    form: &PartyForm,
    text: &str,
    limit: usize,
) -> Result<Vec<Candidate>, Error> {
    let typed = Prepared::new(&Profile::named(form.clone(), text));
    let mut found = Vec::new();
    for question in questions(&fold(text)) {
        if found.len() >= limit {
            break;
        }
        compare(conn, form, &typed, &question, &mut found)?;
    }
    found.sort_by(|one: &(Proposal, i64), other| other.0.score.total_cmp(&one.0.score));
    found.truncate(limit);
    let candidates = found.iter().map(|(proposal, row)| candidate(conn, proposal, *row));
    candidates.filter_map(Result::transpose).collect()
}

/// A party that may be meant, as a form offers it.
fn candidate(conn: &Connection, proposal: &Proposal, row: i64) -> Result<Option<Candidate>, Error> {
    let Some(record) = records::named_at(conn, row)? else { return Ok(None) };
    Ok(Some(Candidate {
        alias: None,
        about: about(conn, record.kind, row)?,
        uses: uses(conn, record.kind, row)?,
        reasons: proposal.reasons.clone(),
        record,
    }))
}

/// Adds the parties that a question to the search index finds, and that may be
/// what is typed.
fn compare(
    conn: &Connection,
    form: &PartyForm,
    typed: &Prepared,
    question: &str,
    found: &mut Vec<(Proposal, i64)>,
) -> Result<(), Error> {
    let mut rows = conn.prepare_cached(
        "SELECT search.rowid, records.label, form, birth_edtf, birth_earliest, birth_latest, sex,
                parties.country
           FROM search
           JOIN parties ON parties.row = search.rowid
           JOIN records ON records.row = parties.row
          WHERE search MATCH :question AND search.rowid <= :last AND form = :form
          LIMIT :limit",
    )?;
    let mut rows = rows.query(named_params! {
        ":question": question, ":last": LAST_UNDATED, ":form": form.as_str(), ":limit": COMPARED,
    })?;
    let mut names = conn.prepare_cached("SELECT text FROM names WHERE party = :party")?;
    while let Some(row) = rows.next()? {
        let number: i64 = row.get(0)?;
        if found.iter().any(|(_, known)| *known == number) {
            continue;
        }
        let mut known = profile(row)?;
        let others = names.query_map(named_params! { ":party": number }, |row| row.get(0))?;
        for other in others {
            known.names.push(other?);
        }
        if let Some(proposal) = typed.compare(&Prepared::new(&known)) {
            found.push((proposal, number));
        }
    }
    Ok(())
}

/// What to ask the search index for: names of which two words begin as two
/// words of what is typed do, then those with one word that begins so.
fn questions(folded: &str) -> Vec<String> {
    let words: Vec<&str> = folded.split(' ').take(MOST_WORDS).collect();
    let full: Vec<&str> = words.iter().copied().filter(|word| word.len() > 1).collect();
    if words.len() < 2 {
        return vec![];
    }
    let beginning = |word: &str, most: usize| name_word(word.get(..most).unwrap_or(word));
    let mut pairs = Vec::new();
    for (at, one) in full.iter().enumerate() {
        for other in full.iter().skip(at + 1) {
            pairs.push(format!(
                "({} AND {})",
                beginning(one, TOGETHER),
                beginning(other, TOGETHER)
            ));
        }
    }
    let alone = full.iter().filter(|word| word.len() >= ALONE);
    let alone: Vec<_> = alone.map(|word| beginning(word, ALONE)).collect();
    let parts = [pairs, alone].into_iter().filter(|parts| !parts.is_empty());
    parts.map(|parts| parts.join(" OR ")).collect()
}
