//! What the cells of link columns lead to: rows by their reference or, where
//! that is safe, by their name; rows of the files before records of the casebook.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::json;

use super::sheet::{Line, Sheet};
use super::table::Column;
use crate::exchange::{BadRow, rules};
use crate::model::called::Named;
use crate::model::field::{Fields, Shape, Target};
use crate::model::fold::fold;
use crate::model::records::party::PartyForm;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, RecordId, Reference};
use crate::store::{Error, exact, records};

/// Everything that a link can lead to.
pub(super) struct Links<'a> {
    conn: &'a Connection,
    /// Rows of the files by what they are called.
    references: HashMap<Reference, (RecordId, Kind)>,
    /// Rows of the files by their folded names; people and groups are not here.
    names: HashMap<(Kind, String), Vec<RecordId>>,
    /// Answers of the casebook.
    asked: HashMap<(Target, String), Result<RecordId, String>>,
}

impl<'a> Links<'a> {
    pub(super) fn new(conn: &'a Connection) -> Self {
        let (references, names, asked) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { conn, references, names, asked }
    }

    /// Makes a row known to the links of all files.
    pub(super) fn announce(
        &mut self,
        sheet: &Sheet,
        line: &Line,
        id: RecordId,
    ) -> Result<(), BadRow> {
        let kind = sheet.table.kind;
        if let Some(reference) = reference(sheet, line)? {
            let reason = format!("{reference} is there twice; each row needs its own.");
            if self.references.insert(reference, (id, kind)).is_some() {
                return Err(sheet.bad_row(line.number, "ref", &reason));
            }
        }
        let name = name(sheet, line);
        let safe = kind != Kind::Party || form(sheet, line) == Some(PartyForm::Organisation);
        if let Some(name) = name.filter(|_| safe) {
            self.names.entry((kind, fold(name))).or_default().push(id);
        }
        Ok(())
    }

    /// The record that a cell leads to, or why there is none.
    pub(super) fn find(
        &mut self,
        target: Target,
        text: &str,
    ) -> Result<Result<RecordId, String>, Error> {
        let reference = text.parse::<Reference>().ok();
        if let Some((id, kind)) = reference.as_ref().and_then(|known| self.references.get(known)) {
            let fits = target.admits(*kind);
            return Ok(fits.then_some(*id).ok_or_else(|| format!("{text} is a {kind}.")));
        }
        let kind = target.kind().filter(|kind| exact::is_named(*kind));
        let of_file = kind.and_then(|kind| self.names.get(&(kind, fold(text))));
        match of_file.map(Vec::as_slice) {
            Some([id]) => return Ok(Ok(*id)),
            Some(many) => return Ok(Err(ambiguous(text, many.len()))),
            None => {}
        }
        let question = (target, text.to_owned());
        if let Some(answer) = self.asked.get(&question) {
            return Ok(answer.clone());
        }
        let answer = self.ask(target, text, reference.as_ref())?;
        self.asked.insert(question, answer.clone());
        Ok(answer)
    }

    fn ask(
        &self,
        target: Target,
        text: &str,
        reference: Option<&Reference>,
    ) -> Result<Result<RecordId, String>, Error> {
        if let Some(reference) = reference {
            match records::by_reference(self.conn, reference) {
                Ok(Named { id, kind, .. }) if target.admits(kind) => return Ok(Ok(id)),
                Ok(Named { kind, .. }) => return Ok(Err(format!("{text} is a {kind}."))),
                Err(Error::NoRecord(_)) => {}
                Err(error) => return Err(error),
            }
        }
        // Names of people are never linked: two people can have one name.
        let by_name = if target == Target::Party { Target::Organisation } else { target };
        let found = exact::named(self.conn, by_name, text)?;
        Ok(match found.as_slice() {
            [named] => Ok(named.id),
            [] if reference.is_some() => Err(format!("There is no record {text}.")),
            [] => Err(format!("There is no record “{text}”; {}.", hint(target))),
            many => Err(ambiguous(text, many.len())),
        })
    }
}

fn ambiguous(text: &str, count: usize) -> String {
    format!("{count} records are called “{text}”; use a reference.")
}

fn hint(target: Target) -> &'static str {
    match target {
        Target::Party => "people and groups are named by their reference, such as P-31",
        Target::Incident | Target::Any => "write its reference, such as I-412",
        _ => "import it first, or write its reference",
    }
}

/// What a row is called, if it says so.
pub(super) fn reference(sheet: &Sheet, line: &Line) -> Result<Option<Reference>, BadRow> {
    let cell = sheet.cells(line).find(|(column, _)| matches!(column, Column::Reference));
    let Some((_, text)) = cell else { return Ok(None) };
    let bad = |reason: String| sheet.bad_row(line.number, "ref", &reason);
    let reference: Reference = text.parse().map_err(|error| bad(format!("{error}")))?;
    let mut fields = Fields::new();
    fields.extend(form(sheet, line).map(|form| ("form".to_owned(), json!(form))));
    let letter = records::prefix(sheet.table.kind, &fields).to_string();
    rules::check_reference(&reference, &letter).map_err(bad)?;
    Ok(Some(reference))
}

/// What the record of a row is called by a person, and by no term.
pub(super) fn name<'a>(sheet: &'a Sheet, line: &'a Line) -> Option<&'a str> {
    let kind = sheet.table.kind;
    let named = |field: &&&str| kind.field(field).is_some_and(|field| field.shape == Shape::Line);
    kind.called_by().iter().filter(named).find_map(|field| sheet.cell(line, field))
}

/// The form of a party: what its row says, else what its table holds.
pub(super) fn form(sheet: &Sheet, line: &Line) -> Option<PartyForm> {
    match sheet.cell(line, "form") {
        Some(cell) => Vocabulary::PartyForm.read(cell).ok().map(PartyForm::from),
        None => sheet.table.form.clone(),
    }
}
