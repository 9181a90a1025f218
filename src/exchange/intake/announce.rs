//! First all rows are made known to the links of all.

#![warn(clippy::wildcard_enum_match_arm)]

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::known::{self, Known};
use super::{Wish, held};
use crate::exchange::read::{Raw, Said};
use crate::exchange::{Counted, Error, rules};
use crate::model::bad_row::{BadRow, NameProblem, Problem};
use crate::model::field::Fields;
use crate::model::fold::fold;
use crate::model::record::Record;
use crate::model::records::own_term::{self, OwnTerm};
use crate::model::records::party::PartyForm;
use crate::model::vocabulary::OwnEntry;
use crate::model::{Kind, RecordId, Reference};
use crate::store::scratch::{Scratch, Tag};
use crate::store::{Store, dump, new_id, records};

/// A row that waits to be checked.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Waiting {
    pub(super) file: usize,
    /// The id that it will have.
    pub(super) id: RecordId,
    pub(super) reference: Option<Reference>,
    pub(super) known: Known,
    /// Whether it cannot be taken in, however well it reads.
    pub(super) refused: bool,
    pub(super) raw: Raw,
}

/// Takes rows one after another.
pub(super) struct Announcing<'a> {
    store: &'a Store,
    scratch: &'a Scratch,
    wish: Wish,
    pub(super) bad: Counted<BadRow>,
    /// Terms that the files add to lists.
    pub(super) terms: Vec<OwnEntry>,
    /// How many rows wait.
    pub(super) rows: u64,
    /// Whether a file could not be read to its end.
    pub(super) breaks_off: bool,
}

impl<'a> Announcing<'a> {
    pub(super) fn new(store: &'a Store, scratch: &'a Scratch, wish: Wish) -> Self {
        let (bad, terms) = Default::default();
        Self { store, scratch, wish, bad, terms, rows: 0, breaks_off: false }
    }

    /// Takes the next row of a file, or what is wrong with it.
    pub(super) fn take(
        &mut self,
        file: usize,
        names: &[String],
        row: Result<Raw, BadRow>,
    ) -> Result<(), Error> {
        let raw = match row {
            Ok(raw) => raw,
            Err(bad) => {
                self.breaks_off |= bad.problem.breaks_off();
                self.bad.push(bad);
                return Ok(());
            }
        };
        let term = self.term(&raw);
        let mut refuse = |column: &str, value: Option<&str>, problem: NameProblem| {
            self.bad.push(BadRow {
                file: names.get(file).cloned().unwrap_or_default(),
                place: raw.place.clone(),
                column: column.to_owned(),
                value: value.unwrap_or_default().to_owned(),
                problem: Problem::Named(problem),
            });
        };
        let reference = match reference(&raw) {
            Ok(reference) => reference,
            Err(problem) => {
                refuse("ref", raw.reference.as_deref(), problem);
                return Ok(());
            }
        };
        let mut refused = false;
        if let Some(reference) = &reference
            && self.scratch.by_reference(reference)?.is_some()
        {
            refuse("ref", raw.reference.as_deref(), NameProblem::ReferenceTwice);
            refused = true;
        }
        if let Some(copy) = raw.copy
            && self.scratch.kind_of(copy.id)?.is_some()
        {
            refuse("id", None, NameProblem::IdTwice);
            refused = true;
        }
        if let Some((id, _)) = term.as_ref().filter(|_| raw.copy.is_none())
            && self.scratch.kind_of(*id)?.is_some()
        {
            refuse("slug", None, NameProblem::IdTwice);
            return Ok(());
        }
        self.hold(file, reference, (refused, term), raw)
    }

    /// Holds a row until all are there. What is refused is checked all the same,
    /// so that all of it can be mended at once, and found by nobody.
    fn hold(
        &mut self,
        file: usize,
        reference: Option<Reference>,
        (refused, term): (bool, Option<(RecordId, OwnEntry)>),
        raw: Raw,
    ) -> Result<(), Error> {
        let conn = self.store.read();
        let known = if let Some((id, _)) = &term {
            let here = dump::of(conn, *id)?;
            here.map_or(Known::No, |_| Known::Sure(*id))
        } else if raw.copy.is_some() || self.wish.as_new {
            Known::No
        } else {
            known::find(conn, &raw, reference.as_ref(), self.wish.today)?
        };
        let id = match (raw.copy, known.id(conn)?) {
            (Some(copy), _) => copy.id,
            (None, Some(id)) => id,
            (None, None) => match &term {
                Some((id, _)) => *id,
                None => new_id(self.store.now())?,
            },
        };
        self.terms.extend(term.map(|(_, term)| term));
        let kind = raw.kind;
        let safe = kind != Kind::Party || known::form(&raw) == Some(PartyForm::Organisation);
        if let Some(name) = known::name(&raw).filter(|_| safe && !refused) {
            self.scratch.name(kind, &fold(name), id)?;
        }
        self.rows += 1;
        let waiting = Waiting { file, id, reference, known, refused, raw };
        let reference = waiting.reference.as_ref().filter(|_| !refused);
        let tag = Tag { id, kind, reference };
        Ok(self.scratch.put(&tag, false, &held(&waiting)?)?)
    }
}

impl Announcing<'_> {
    /// The term that a row adds to a list, with the id that is made of it; what is
    /// wrong with it is told when its fields are checked.
    fn term(&self, raw: &Raw) -> Option<(RecordId, OwnEntry)> {
        if raw.kind != Kind::Term {
            return None;
        }
        let value = |(name, said): &(String, Said)| match said {
            Said::Stored(value) => Some((name.clone(), value.clone())),
            Said::Typed(text) => {
                let shape = raw.kind.field(name)?.shape;
                Some((name.clone(), shape.import(text, self.wish.today).ok()?))
            }
        };
        let mut fields: Fields = raw.fields.iter().filter_map(value).collect();
        fields.retain(|_, value| !value.is_null());
        let id = own_term::identify(&mut fields).ok()?;
        Some((id, OwnTerm::parse(fields).ok()?.entry()?))
    }
}

/// What a row is called, if it says so.
fn reference(raw: &Raw) -> Result<Option<Reference>, NameProblem> {
    let Some(text) = &raw.reference else { return Ok(None) };
    let reference: Reference = text.parse().map_err(|_| NameProblem::Reference)?;
    let letters = if raw.copy.is_some() {
        raw.kind.letters()
    } else {
        let form = known::form(raw).map(|form| ("form".to_owned(), json!(form)));
        records::prefix(raw.kind, &form.into_iter().collect::<Fields>()).to_string()
    };
    rules::check_reference(&reference, &letters)?;
    Ok(Some(reference))
}
