//! A record of the document.

use serde_json::{Map, Value};

use super::pieces::Piece;
use crate::exchange::json::{MERGED, TRASH};
use crate::exchange::once::{self, JsonFault};
use crate::exchange::read::{Copied, Raw, Said};
use crate::model::bad_row::{
    BadRow, DocumentProblem, FileProblem, NameProblem, Place, Problem, RecordPlace,
};
use crate::model::field::Shape;
use crate::model::value::ValueError;
use crate::model::{Kind, RecordId, Reference, record};

const PARTS: [&str; 7] = ["id", "ref", "kind", "state", "into", "fields", "counted"];

/// Letters of a value that are told.
const TOLD: usize = 80;

/// The encoding of JSON.
const UTF_8: &str = "UTF-8";

/// Reads the record that a piece of the document holds.
///
/// # Errors
///
/// Fails with everything that is wrong with its parts; what its fields hold is
/// not looked at.
pub(super) fn read(piece: &Piece, number: u64) -> Result<Raw, Vec<BadRow>> {
    let mut reading = Reading::of(piece, number)?;
    let kind = reading.kind();
    let id = reading.id("id");
    let merged = reading.parts.get("into").is_some_and(|into| !into.is_null());
    let into = if merged { reading.id("into") } else { None };
    let trashed = reading.trashed();
    let fields = reading.fields();
    let reference = reading.reference();
    let Reading { place, bad, .. } = reading;
    match (kind, id, fields) {
        (Some(kind), Some(id), Some(fields)) if bad.is_empty() => {
            let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
            let fields = fields.map(|(name, value)| (name, Said::Stored(value))).collect();
            let copy = Some(Copied { id, trashed, into });
            Ok(Raw { place, kind, copy, reference, names: Vec::new(), fields })
        }
        _ => Err(bad),
    }
}

/// A record whose parts are looked at one by one.
struct Reading {
    place: Place,
    parts: Map<String, Value>,
    bad: Vec<BadRow>,
}

impl Reading {
    fn of(piece: &Piece, number: u64) -> Result<Self, Vec<BadRow>> {
        let record = Some(RecordPlace { number, reference: String::new() });
        let mut reading =
            Self { place: Place { line: piece.line, record }, parts: Map::new(), bad: Vec::new() };
        match once::read(&piece.bytes) {
            Ok(Value::Object(parts)) => reading.parts = parts,
            Ok(_) => {
                reading.refuse("", DocumentProblem::NotRecord.into());
                return Err(reading.bad);
            }
            Err(at) => {
                reading.place.line += (at.0 as u64).saturating_sub(1);
                reading.refuse("", unread(piece, &at));
                return Err(reading.bad);
            }
        }
        if let (Some(text), Some(record)) = (reading.text("ref"), &mut reading.place.record) {
            record.reference = text;
        }
        let unknown = reading.parts.keys().filter(|name| !PARTS.contains(&name.as_str()));
        for name in unknown.cloned().collect::<Vec<_>>() {
            reading.refuse(&name, record::Problem::Unknown.into());
        }
        Ok(reading)
    }

    fn refuse(&mut self, column: &str, problem: Problem) {
        let value = match self.parts.get(column) {
            Some(Value::String(text)) => text.chars().take(TOLD).collect(),
            _ => String::new(),
        };
        let (file, place) = (String::new(), self.place.clone());
        self.bad.push(BadRow { file, place, column: column.to_owned(), value, problem });
    }

    /// A part that is text.
    fn text(&self, name: &str) -> Option<String> {
        self.parts.get(name).and_then(Value::as_str).map(str::to_owned)
    }

    /// A part that has to be there; nothing where it is not.
    fn needed<T>(
        &mut self,
        name: &str,
        problem: Problem,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.parts.get(name).filter(|value| !value.is_null());
        let is_there = value.is_some();
        let read = value.and_then(read);
        if read.is_none() {
            let missing = Problem::Value(ValueError::Missing, Shape::Line);
            self.refuse(name, if is_there { problem } else { missing });
        }
        read
    }

    fn kind(&mut self) -> Option<Kind> {
        let of = |value: &Value| Kind::of_slug(value.as_str()?);
        self.needed("kind", DocumentProblem::Kind.into(), of)
    }

    fn id(&mut self, name: &str) -> Option<RecordId> {
        let of = |value: &Value| value.as_str()?.parse().ok();
        self.needed(name, DocumentProblem::Id.into(), of)
    }

    fn reference(&mut self) -> Option<String> {
        let of = |value: &Value| {
            let text = value.as_str()?;
            text.parse::<Reference>().ok().map(|_| text.to_owned())
        };
        self.needed("ref", NameProblem::Reference.into(), of)
    }

    fn fields(&mut self) -> Option<Map<String, Value>> {
        let of = |value: &Value| value.as_object().cloned();
        self.needed("fields", DocumentProblem::NotRecord.into(), of)
    }

    /// Whether it is in the trash; its state and what it was made one with go together.
    fn trashed(&mut self) -> bool {
        let state = self.parts.get("state").filter(|state| !state.is_null());
        let (trashed, merged) = match state.map(Value::as_str) {
            None => (false, false),
            Some(Some(TRASH)) => (true, false),
            Some(Some(MERGED)) => (false, true),
            Some(_) => {
                self.refuse("state", DocumentProblem::State.into());
                return false;
            }
        };
        if self.parts.get("into").is_some_and(|into| !into.is_null()) != merged {
            self.refuse("into", DocumentProblem::Into.into());
        }
        trashed
    }
}

/// Why a piece is no record.
fn unread(piece: &Piece, (line, fault): &once::At) -> Problem {
    if std::str::from_utf8(&piece.bytes).is_err() {
        return FileProblem::NotText(UTF_8).into();
    }
    match fault {
        JsonFault::Twice(name) => DocumentProblem::Twice(name.clone()).into(),
        JsonFault::Json(error) => {
            let first = if *line <= 1 { piece.column - 1 } else { 0 };
            DocumentProblem::Syntax(first + error.column() as u64).into()
        }
    }
}
