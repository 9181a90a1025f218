//! Parties that a name which is being typed may mean, though it is spelt otherwise.

use rusqlite::{Connection, named_params};

use super::profiles::profile;
use crate::model::find::Candidate;
use crate::model::fold::fold;
use crate::model::matching::{Form, Prepared, Profile};
use crate::store::complete::about;
use crate::store::list::uses;
use crate::store::{Error, records};

/// Parties that are compared with what is typed.
const COMPARED: usize = 120;

/// Rows of the search index up to here bear no date, as all parties.
const LAST_UNDATED: i64 = (1 << 32) - 1;

/// Letters of a word that a name must begin with to be compared: of two words
/// together, and of a word alone.
const BEGINNING: usize = 2;
const ALONE: usize = 5;

/// Words of what is typed that are looked for.
const MOST_WORDS: usize = 4;

/// Live parties of a form whose names are near `text`, with the reason, the
/// nearest first and at most `limit` of them.
pub fn near(
    conn: &Connection,
    form: Form,
    text: &str,
    limit: usize,
) -> Result<Vec<Candidate>, Error> {
    let Some(question) = question(&fold(text)) else { return Ok(vec![]) };
    let typed = Prepared::new(&Profile::named(form, text));
    let mut rows = conn.prepare_cached(
        "SELECT search.rowid, records.label, form, birth_edtf, birth_earliest, birth_latest, sex,
                parties.country
           FROM search
           JOIN parties ON parties.row = search.rowid
           JOIN records ON records.row = parties.row
          WHERE search MATCH :question AND search.rowid <= :last AND form = :form
          LIMIT :limit",
    )?;
    let form = match form {
        Form::Person => "person",
        Form::Organisation => "organisation",
        Form::Group => "group",
    };
    let mut rows = rows.query(named_params! {
        ":question": question, ":last": LAST_UNDATED, ":form": form, ":limit": COMPARED,
    })?;
    let mut names = conn.prepare_cached("SELECT text FROM names WHERE party = :party")?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let number: i64 = row.get(0)?;
        let mut known = profile(row)?;
        let others = names.query_map(named_params! { ":party": number }, |row| row.get(0))?;
        for other in others {
            known.names.push(other?);
        }
        if let Some(proposal) = typed.compare(&Prepared::new(&known)) {
            found.push((proposal, number));
        }
    }
    found.sort_by(|one, other| other.0.score.total_cmp(&one.0.score));
    found.truncate(limit);
    let mut candidates = Vec::with_capacity(found.len());
    for (proposal, row) in found {
        let Some(record) = records::named_at(conn, row)? else { continue };
        let reasons: Vec<_> = proposal.reasons.iter().map(ToString::to_string).collect();
        candidates.push(Candidate {
            alias: None,
            about: about(conn, record.kind, row)?,
            uses: uses(conn, record.kind, row)?,
            reason: Some(reasons.join("; ")),
            record,
        });
    }
    Ok(candidates)
}

/// Finds names of which two words begin as two words of what is typed do, or
/// where a word stands beside an initial, those that have the word.
fn question(folded: &str) -> Option<String> {
    let words: Vec<&str> = folded.split(' ').take(MOST_WORDS).collect();
    let full: Vec<&str> = words.iter().copied().filter(|word| word.len() > 1).collect();
    let beginning = |word: &str, length: usize| {
        format!("{}*", word.get(..length).unwrap_or(word))
    };
    let mut parts = Vec::new();
    for (at, word) in full.iter().enumerate() {
        for other in full.iter().skip(at + 1) {
            parts.push(format!("({} AND {})", beginning(word, BEGINNING), beginning(other, BEGINNING)));
        }
    }
    if let ([word], true) = (full.as_slice(), words.len() > 1) {
        parts.push(beginning(word, ALONE));
    }
    (!parts.is_empty()).then(|| format!("names : ({})", parts.join(" OR ")))
}
