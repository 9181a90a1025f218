//! The terms that a casebook adds to lists: which there are, and that records
//! hold no others.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::{Error, records};
use crate::model::composite::Injury;
use crate::model::details::Family;
use crate::model::field::{Field, Fields, Shape};
use crate::model::history::State;
use crate::model::record::{FieldError, Problem};
use crate::model::records::own_term::{self, LABELS, SLUG, VOCABULARY};
use crate::model::vocabulary::{OwnEntry, OwnTermError, OwnTerms, Vocabulary};
use crate::model::{Kind, RecordId};

/// Terms that are read at most: more than anybody finds their way in.
const MOST: usize = 5_000;

/// The terms that the casebook has of its own.
///
/// # Errors
///
/// Fails where they cannot be read.
pub fn of(conn: &Connection) -> rusqlite::Result<OwnTerms> {
    let mut found = conn.prepare_cached(
        "SELECT vocabulary, slug, english, russian, kazakh, uzbek, family, retired
           FROM terms ORDER BY row LIMIT :most",
    )?;
    let mut found = found.query(named_params! { ":most": MOST })?;
    let mut terms = Vec::new();
    while let Some(row) = found.next()? {
        let list: String = row.get("vocabulary")?;
        let Some(vocabulary) = Vocabulary::parse(&list) else { continue };
        let mut labels: [String; 4] = Default::default();
        for (label, column) in labels.iter_mut().zip(LABELS) {
            *label = row.get::<_, Option<String>>(column)?.unwrap_or_default();
        }
        terms.push(OwnEntry {
            vocabulary,
            slug: row.get("slug")?,
            labels,
            family: row.get("family")?,
            retired: row.get("retired")?,
        });
    }
    Ok(OwnTerms::of(terms))
}

/// Does some work with the casebook's own terms in force.
pub(super) fn within<T>(conn: &Connection, work: impl FnOnce() -> T) -> rusqlite::Result<T> {
    Ok(of(conn)?.within(work))
}

/// Refuses a term that neither the program nor the casebook has.
pub(super) fn check(conn: &Connection, kind: Kind, fields: &Fields) -> Result<(), FieldError> {
    for held in held(kind, fields) {
        let Held { vocabulary, slug, .. } = held;
        if vocabulary.is_built_in(slug) || has(conn, vocabulary, slug) {
            continue;
        }
        let known = of(conn).map(|own| own.within(|| vocabulary.has(slug)));
        let Ok(Err(unknown)) = known else { continue };
        return Err(held.refused(unknown));
    }
    Ok(())
}

/// Whether the casebook has a term. What cannot be read is told of by what reads
/// the rest.
fn has(conn: &Connection, vocabulary: Vocabulary, slug: &str) -> bool {
    let found = conn.prepare_cached(
        "SELECT 1 FROM terms WHERE vocabulary = :vocabulary AND slug = :slug LIMIT 1",
    );
    let values = named_params! { ":vocabulary": vocabulary.slug(), ":slug": slug };
    found.and_then(|mut found| found.exists(values)).unwrap_or_default()
}

/// A term that a record holds.
struct Held<'a> {
    field: &'static Field,
    /// The part of the value in which it stands, with what that holds.
    part: Option<(&'static str, Shape)>,
    vocabulary: Vocabulary,
    slug: &'a str,
}

impl Held<'_> {
    fn refused(&self, unknown: impl Into<crate::model::value::ValueError>) -> FieldError {
        let problem = Problem::Value(unknown.into());
        let problem = match self.part {
            Some((name, shape)) => Problem::part(name, Some(shape), problem),
            None => problem,
        };
        FieldError { field: self.field.name.to_owned(), problem }
    }
}

/// The terms that a record holds, those in its details and its injuries too.
fn held(kind: Kind, fields: &Fields) -> Vec<Held<'_>> {
    let mut found = Vec::new();
    for field in kind.fields() {
        let Some(value) = fields.get(field.name) else { continue };
        match (field.shape, value) {
            (Shape::Details, Value::Object(details)) if kind.asks_details() => {
                for (name, value) in details {
                    let mut of_families = Family::ALL.into_iter().flat_map(Family::fields);
                    let Some(part) = of_families.find(|part| part.name == name) else { continue };
                    let part = Some((part.name, part.shape));
                    found.extend(held_in(field, part, value));
                }
            }
            (_, value) => found.extend(held_in(field, None, value)),
        }
    }
    found
}

fn held_in<'a>(
    field: &'static Field,
    part: Option<(&'static str, Shape)>,
    value: &'a Value,
) -> Vec<Held<'a>> {
    let shape = part.map_or(field.shape, |(_, shape)| shape);
    let one = |vocabulary: Vocabulary| {
        let slug = |value: &'a Value| value.as_str();
        move |value: &'a Value| Some(Held { field, part, vocabulary, slug: slug(value)? })
    };
    let parts = value.as_array().into_iter().flatten();
    match shape {
        Shape::Term(vocabulary) => one(vocabulary)(value).into_iter().collect(),
        Shape::Terms(vocabulary) => parts.filter_map(one(vocabulary)).collect(),
        Shape::Injuries => {
            let part = |name: &'static str, vocabulary| {
                let parts = value.as_array().into_iter().flatten();
                parts.filter_map(move |injury| injury.get(name)).filter_map(one(vocabulary))
            };
            let [place, grade] = Injury::TERMS;
            part(place.0, place.1).chain(part(grade.0, grade.1)).collect()
        }
        Shape::Line
        | Shape::Text
        | Shape::Date
        | Shape::Time
        | Shape::Code(_)
        | Shape::Tags
        | Shape::Amount
        | Shape::Number(_)
        | Shape::Size
        | Shape::Degrees(_)
        | Shape::Flag
        | Shape::FieldName
        | Shape::Link(_)
        | Shape::Provisions
        | Shape::Details => vec![],
    }
}

/// What identifies a new term, with its slug among its fields.
pub(super) fn identify(conn: &Connection, fields: &mut Fields) -> Result<RecordId, FieldError> {
    let id = own_term::identify(fields)?;
    let live = records::row(conn, id).ok().flatten().is_some_and(|row| is_live(conn, row));
    if live {
        let problem = OwnTermError::Exists.into();
        return Err(FieldError { field: SLUG.to_owned(), problem });
    }
    Ok(id)
}

fn is_live(conn: &Connection, row: i64) -> bool {
    let live = conn.prepare_cached("SELECT 1 FROM records WHERE row = :row AND state = :live");
    let values = named_params! { ":row": row, ":live": State::Live.code() };
    live.and_then(|mut live| live.exists(values)).unwrap_or_default()
}

/// Refuses a change that would give a term to another list or another slug, or a
/// label that the program has.
pub(super) fn check_edit(kind: Kind, stored: &Fields, changes: &Fields) -> Result<(), FieldError> {
    if kind != Kind::Term {
        return Ok(());
    }
    for name in [VOCABULARY, SLUG] {
        if changes.get(name).is_some_and(|value| Some(value) != stored.get(name)) {
            return Err(FieldError { field: name.to_owned(), problem: OwnTermError::Fixed.into() });
        }
    }
    let mut fields = stored.clone();
    fields.extend(changes.clone());
    own_term::check_labels(&fields)
}

/// Refuses to put away a term that a live record has: it is to be retired.
pub(super) fn refuse_used(conn: &Connection, id: RecordId) -> Result<(), Error> {
    if records::entry(conn, id)?.kind != Kind::Term {
        return Ok(());
    }
    let term = records::fields(conn, id)?.unwrap_or_default();
    let text = |name: &str| term.get(name).and_then(Value::as_str).unwrap_or_default();
    let (list, slug) = (text(VOCABULARY), text(SLUG));
    let Some(vocabulary) = Vocabulary::parse(list) else { return Ok(()) };
    // Records that ever said it; what they say now is looked at.
    let mut found = conn.prepare_cached(
        "SELECT DISTINCT record FROM ops
          WHERE kind <> :term AND instr(coalesce(payload, ''), :word) > 0",
    )?;
    let values = named_params! { ":term": Kind::Term.slug(), ":word": format!("\"{slug}\"") };
    let mut found = found.query(values)?;
    while let Some(row) = found.next()? {
        let id = records::id_of(row.get(0)?);
        let entry = records::entry(conn, id)?;
        if !is_live(conn, entry.row) {
            continue;
        }
        let fields = records::fields(conn, id)?.unwrap_or_default();
        let is_it = |held: &Held| held.vocabulary == vocabulary && held.slug == slug;
        if held(entry.kind, &fields).iter().any(is_it) {
            let problem = OwnTermError::Used(entry.reference.to_string()).into();
            let source = FieldError { field: SLUG.to_owned(), problem };
            return Err(Error::Record { record: slug.to_owned(), source });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
