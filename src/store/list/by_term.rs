//! Records by a term: one term after another, in the order of the labels that are
//! read, and within each as an index has them. Those without come last.
//!
//! The labels are those of the language by whose alphabet names are listed, so
//! that whoever opens the file pages through one order.

use std::collections::HashMap;

use rusqlite::Connection;

use super::order::RowOrder;
use super::stream::{Position, Stream, Stretch};
use crate::model::Language;
use crate::model::alphabet::Alphabet;
use crate::model::listing::{KeyPart, SortKey};
use crate::model::vocabulary::OwnTerms;
use crate::store::kinds::lists::FirstColumn;
use crate::store::narrow::{Sql, Statement};
use crate::store::{filing, own_terms};

/// Stands for the label of no term: after those of all terms.
const NONE: [u8; 4] = [0xff; 4];

/// A list by the terms in the first column of an order.
#[derive(Debug)]
pub(super) struct ByTerm {
    order: RowOrder,
    /// What else holds of the rows.
    conditions: Vec<Sql>,
    /// The terms that rows have, each as a key begins with it, in their order.
    terms: Vec<SortKey>,
    /// Whether there are rows without a term which say so by holding nothing.
    has_null: bool,
}

/// Makes keys of rows whose first column orders otherwise than it is.
pub(super) struct FirstKeys {
    first: FirstColumn,
    language: Language,
    /// Labels that are the casebook's own.
    own: OwnTerms,
    /// The beginnings for the terms met so far: many rows have the same.
    terms: HashMap<String, SortKey>,
}

impl FirstKeys {
    pub(super) fn of(conn: &Connection, first: FirstColumn) -> rusqlite::Result<Self> {
        let own = match first {
            FirstColumn::Label(_) => own_terms::of(conn)?,
            FirstColumn::Itself | FirstColumn::Text => OwnTerms::default(),
        };
        Ok(Self { first, language: filing::language(conn)?, own, terms: HashMap::new() })
    }

    /// How the keys of rows begin that have this in the first column; those that
    /// have nothing there come last.
    fn beginning(&self, text: String) -> SortKey {
        let alphabet = Alphabet::of(self.language);
        let key = |shown: &str| if shown.is_empty() { NONE.to_vec() } else { alphabet.key(shown) };
        match self.first {
            FirstColumn::Itself => vec![KeyPart::Text(text)],
            FirstColumn::Text => vec![KeyPart::Bytes(key(&text))],
            FirstColumn::Label(vocabulary) => {
                let is_code = vocabulary.is_of_codes();
                let label = self.own.within(|| vocabulary.label(&text, self.language));
                let label = key(if is_code { &text } else { label });
                vec![KeyPart::Bytes(label), KeyPart::Text(text)]
            }
        }
    }

    /// The key of a row whose first part is the column itself.
    pub(super) fn key(&mut self, mut key: SortKey) -> SortKey {
        let Some(KeyPart::Text(text)) = key.first_mut() else { return key };
        let text = std::mem::take(text);
        let beginning = match (self.first, self.terms.get(&text)) {
            (FirstColumn::Label(_), Some(known)) => known.clone(),
            (FirstColumn::Label(_), None) => {
                let beginning = self.beginning(text.clone());
                self.terms.insert(text, beginning.clone());
                beginning
            }
            (FirstColumn::Itself | FirstColumn::Text, _) => self.beginning(text),
        };
        key.splice(0..1, beginning);
        key
    }
}

impl ByTerm {
    /// A list in an order that begins with a term; with `only`, of those terms.
    pub(super) fn of(
        conn: &Connection,
        order: RowOrder,
        keys: &FirstKeys,
        only: Option<&[String]>,
        conditions: Vec<Sql>,
    ) -> rusqlite::Result<Self> {
        let mut slugs = slugs(conn, order)?;
        slugs.retain(|slug| only.is_none_or(|only| only.contains(slug)));
        let mut terms: Vec<_> = slugs.into_iter().map(|slug| keys.beginning(slug)).collect();
        terms.sort();
        Ok(Self { order, conditions, terms, has_null: has_null(conn, order)? })
    }

    /// The rows of a part, in order.
    pub(super) fn fetch(
        &self,
        conn: &Connection,
        part: &Stretch,
    ) -> rusqlite::Result<Vec<Position>> {
        let part = &part.fitted(self.order.columns.len() + 1);
        let mut found = Vec::new();
        let forward = self.terms.iter();
        let terms: Box<dyn Iterator<Item = &SortKey>> =
            if part.descending { Box::new(forward.rev()) } else { Box::new(forward) };
        for term in terms {
            let limit = part.limit.saturating_sub(found.len());
            if limit == 0 {
                break;
            }
            let Some(inside) = part.inside(term) else { continue };
            let within = Stretch { limit, ..inside };
            let rows = super::plan::merged(conn, &self.streams(term), &within)?;
            found.extend(rows.into_iter().map(|mut row| {
                row.key.splice(0..0, term.iter().cloned());
                row
            }));
        }
        Ok(found)
    }

    /// What a term is read off: rows without one may say so in two ways.
    pub(super) fn streams(&self, term: &SortKey) -> Vec<Stream> {
        let [column, others @ ..] = self.order.columns else { return vec![] };
        let Some(KeyPart::Text(slug)) = term.last() else { return vec![] };
        let one = Sql::new(":term").wrap(&format!("{column} = "), "").bind(":term", slug.clone());
        let none = Sql::new(" IS NULL").wrap(column, "");
        let conditions = [Some(one), (slug.is_empty() && self.has_null).then_some(none)];
        let stream = |condition| Stream {
            conditions: self.conditions.iter().cloned().chain([condition]).collect(),
            ..Stream::all(RowOrder { columns: others, ..self.order })
        };
        conditions.into_iter().flatten().map(stream).collect()
    }

    #[cfg(test)]
    pub(super) fn all_streams(&self) -> Vec<Stream> {
        self.terms.iter().flat_map(|term| self.streams(term)).collect()
    }
}

/// The terms that rows have, and none: looked up one after the other in the index.
fn slugs(conn: &Connection, order: RowOrder) -> rusqlite::Result<Vec<String>> {
    let RowOrder { from, fixed, columns, .. } = order;
    let column = columns.first().copied().unwrap_or("''");
    let mut statement = Statement::default();
    statement.text(&format!(
        "WITH RECURSIVE found (term) AS (
           SELECT ''
            UNION ALL
           SELECT (SELECT min({column}) FROM {from} WHERE {fixed} AND {column} > found.term)
             FROM found WHERE found.term IS NOT NULL)
         SELECT term FROM found WHERE term IS NOT NULL"
    ));
    statement.rows(conn, |row| row.get(0))
}

/// Whether a row holds nothing in the column of terms; a column that cannot is not
/// looked through.
fn has_null(conn: &Connection, order: RowOrder) -> rusqlite::Result<bool> {
    let RowOrder { from, fixed, columns, .. } = order;
    let column = columns.first().copied().unwrap_or("''");
    let mut statement = Statement::default();
    statement.text(&format!("SELECT 1 FROM {from} WHERE {fixed} AND {column} IS NULL LIMIT 1"));
    Ok(!statement.rows(conn, |row| row.get::<_, i64>(0))?.is_empty())
}
