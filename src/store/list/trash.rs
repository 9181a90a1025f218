//! The trash: records of every kind, which stand in no other list.

use rusqlite::Connection;

use super::plan::ListPlan;
use super::stream::Position;
use crate::model::called::Named;
use crate::model::filter::{Filter, FilterKey, Test};
use crate::model::fold::fold;
use crate::model::listing::KeyPart;
use crate::model::{Kind, Language};
use crate::store::{Error, filter, records};

/// Reads the trash in the order of entry. A filter looks at names and kinds of
/// record alone: what is in the trash stands in no index.
pub(super) fn plan(conn: &Connection, filter: &Filter) -> Result<ListPlan, Error> {
    if filter.is_empty() {
        return Ok(ListPlan::trash());
    }
    let mut rows = conn.prepare_cached(
        "SELECT row, id, kind, prefix, number, tag, label
           FROM records INDEXED BY records_not_live
          WHERE state <> 0 AND state = 1
          ORDER BY row",
    )?;
    let rows = rows.query_map([], records::from_row)?;
    let mut places = Vec::new();
    for row in rows {
        let entry = row?;
        let (row, kind) = (entry.row, entry.kind);
        let mut told = String::new();
        if filter.words().next().is_some() {
            told = fold(&words(&entry.named(conn)?));
        }
        let mut passes = true;
        for term in &filter.terms {
            let holds = match &term.test {
                Test::Word(word) => has_words(&told, word),
                Test::Key(FilterKey::Kind, slug) => Kind::parse(slug) == Some(kind),
                Test::Key(..) | Test::When { .. } | Test::Time { .. } | Test::Until { .. } => {
                    return Err(filter::foreign(term, "the trash"));
                }
            };
            passes &= holds != term.excluded;
        }
        if passes {
            places.push(Position { key: vec![KeyPart::Number(row)], row });
        }
    }
    Ok(ListPlan::Few(places))
}

/// What a record is called, in every language.
fn words(named: &Named) -> String {
    let own = named.called.names().into_iter();
    let term = named.called.term();
    let labels = term.map(|(vocabulary, slug)| Language::ALL.map(|it| vocabulary.label(slug, it)));
    own.chain(labels.into_iter().flatten()).collect::<Vec<_>>().join(" ")
}

/// Whether each word of `asked` begins a word of a folded text.
fn has_words(text: &str, asked: &str) -> bool {
    let asked = fold(asked);
    asked.split(' ').all(|word| text.split(' ').any(|other| other.starts_with(word)))
}
