//! Then each row is checked, and compared with what is there already.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::Value;

use super::announce::Waiting;
use super::links::Links;
use super::timed::{Timed, timed};
use super::values::Values;
use super::{EVERY, Wish, details, taken};
use crate::exchange::read::{Copied, Said};
use crate::exchange::{Counted, Error, Outcome, rules};
use crate::model::bad_row::{BadRow, LinkProblem, Problem};
use crate::model::field::{Field, Fields, Shape, Target};
use crate::model::link::Link;
use crate::model::progress::{Progress, Watch};
use crate::model::record::{self, FieldError};
use crate::model::records::own_term;
use crate::model::value::ValueError;
use crate::model::{Kind, RecordId};
use crate::store::dump;
use crate::store::scratch::Scratch;
use crate::store::{self, Store};

/// Letters of a value that are told.
const TOLD: usize = 80;

/// Checks rows one after another.
pub(super) struct Checking<'a> {
    pub(super) conn: &'a Connection,
    pub(super) scratch: &'a Scratch,
    pub(super) wish: Wish,
    pub(super) millis: u64,
    /// What the files are called.
    names: &'a [String],
    links: Links,
    values: Values,
    pub(super) checked: Checked,
}

/// What came of it.
#[derive(Default)]
pub(super) struct Checked {
    pub(super) outcome: Outcome,
    /// Rows that are wrong.
    pub(super) bad: Counted<BadRow>,
    /// Rows of tables that conflict with the casebook.
    pub(super) refused: Counted<BadRow>,
    /// The highest number of each letter that a new record would like to have.
    pub(super) numbers: BTreeMap<char, u32>,
}

impl<'a> Checking<'a> {
    pub(super) fn new(
        store: &'a Store,
        scratch: &'a Scratch,
        wish: Wish,
        names: &'a [String],
        bad: Counted<BadRow>,
    ) -> Self {
        let (conn, millis) = (store.read(), store.now());
        let (links, values) = Default::default();
        let checked = Checked { bad, ..Checked::default() };
        Self { conn, scratch, wish, millis, names, links, values, checked }
    }

    /// Checks all rows that wait.
    pub(super) fn all(mut self, rows: u64, watch: &mut Watch) -> Result<Checked, Error> {
        let (mut number, mut done) = (0, 0);
        while let Some(next) = self.scratch.next_waiting(number)? {
            number = next.number;
            done += 1;
            if u64::is_multiple_of(done, EVERY) && !watch(Progress { done, total: rows }) {
                return Err(store::Error::Stopped.into());
            }
            let waiting: Waiting = taken(&next.text)?;
            if let Some(fields) = self.fields(&waiting)?
                && self.fit(&waiting, &fields)?
                && !waiting.refused
            {
                self.decide(number, &waiting, fields)?;
            }
        }
        if self.checked.bad.is_empty() {
            return Ok(self.checked);
        }
        if !self.wish.leave_out {
            return Err(Error::BadRows(self.checked.bad));
        }
        self.leave_out(watch)?;
        Ok(self.checked)
    }

    /// What messages call a file.
    pub(super) fn file_name(&self, file: usize) -> String {
        self.names.get(file).cloned().unwrap_or_default()
    }

    /// What is wrong with a column of a row.
    pub(super) fn bad_row(
        &self,
        waiting: &Waiting,
        column: &str,
        value: &str,
        problem: impl Into<Problem>,
    ) -> BadRow {
        BadRow {
            file: self.file_name(waiting.file),
            place: waiting.raw.place.clone(),
            column: column.to_owned(),
            value: value.chars().take(TOLD).collect(),
            problem: problem.into(),
        }
    }

    pub(super) fn refuse(
        &mut self,
        waiting: &Waiting,
        column: &str,
        value: &str,
        problem: impl Into<Problem>,
    ) {
        let bad = self.bad_row(waiting, column, value, problem);
        self.checked.bad.push(bad);
    }

    /// The fields of a row; none where something that is written is wrong.
    fn fields(&mut self, waiting: &Waiting) -> Result<Option<Fields>, Error> {
        let raw = &waiting.raw;
        let (mut fields, mut fit) = (Fields::new(), true);
        for (name, said) in &raw.fields {
            let read = match (said, raw.kind.field(name)) {
                // What there is not is told of with what is missing.
                (Said::Stored(value), _) => Ok(value.clone()),
                (Said::Typed(_), None) => continue,
                (Said::Typed(text), Some(field)) => {
                    match timed(raw, field, text, self.wish.today) {
                        Some(Err(problem)) => Err(problem),
                        Some(Ok(Timed { date, time })) => {
                            let time = time.map(|(name, time)| (name.to_owned(), time.to_value()));
                            fields.extend(time);
                            self.value(field, &date, None)?
                        }
                        None => self.value(field, text, raw.typed("kind"))?,
                    }
                }
            };
            match (read, said) {
                (Ok(Value::Null), _) => {}
                (Ok(value), _) => drop(fields.insert(name.clone(), value)),
                (Err(problem), Said::Typed(text)) => {
                    self.refuse(waiting, name, text, problem);
                    fit = false;
                }
                (Err(problem), Said::Stored(_)) => {
                    self.refuse(waiting, name, "", problem);
                    fit = false;
                }
            }
        }
        Ok(fit.then_some(fields))
    }

    fn value(
        &mut self,
        field: &Field,
        text: &str,
        kind: Option<&str>,
    ) -> Result<Result<Value, Problem>, Error> {
        Ok(match field.shape {
            Shape::Link(target) => {
                let found = self.links.find((self.conn, self.scratch), target, text)?;
                found.map(|id| Value::from(id.to_string())).map_err(Problem::Link)
            }
            Shape::Details => {
                let read = details::read(text, kind.unwrap_or_default(), self.wish.today);
                read.map_err(Problem::Details)
            }
            shape => self.values.read(shape, text, self.wish.today),
        })
    }

    /// Whether the fields make a record, and lead to some.
    fn fit(&mut self, waiting: &Waiting, fields: &Fields) -> Result<bool, Error> {
        let before = self.checked.bad.all();
        let kind = waiting.raw.kind;
        let checked = kind.check(fields).and_then(|()| own_term::check_new(kind, fields));
        if let Err(FieldError { field, problem }) = checked {
            let problem = match (problem, kind.field(&field)) {
                (record::Problem::Value(error), Some(known)) => Problem::Value(error, known.shape),
                (problem, _) => Problem::Fields(problem),
            };
            self.refuse(waiting, &field, "", problem);
        }
        if let Some(copy) = waiting.raw.copy {
            self.know_terms(waiting, fields);
            self.lead(waiting, copy, fields)?;
        } else {
            let own = |(_, id): &(&str, RecordId)| *id == waiting.id;
            for (field, _) in rules::linked(kind, fields).filter(own) {
                self.refuse(waiting, field, "", LinkProblem::Itself);
            }
            self.fit_names(waiting);
        }
        Ok(self.checked.bad.all() == before)
    }

    /// Each term of a copy must be one that is known: what is not would say
    /// nothing to anybody, and of access or consent nothing is guessed.
    fn know_terms(&mut self, waiting: &Waiting, fields: &Fields) {
        for field in waiting.raw.kind.fields() {
            let (Shape::Term(vocabulary) | Shape::Terms(vocabulary)) = field.shape else {
                continue;
            };
            let value = fields.get(field.name);
            let list = value.and_then(Value::as_array).into_iter().flatten();
            for slug in list.chain(value).filter_map(Value::as_str) {
                if let Err(error) = vocabulary.has(slug) {
                    let problem = Problem::Value(error.into(), field.shape);
                    self.refuse(waiting, field.name, slug, problem);
                }
            }
        }
    }

    /// Each link of a copy must lead to a record of the files or of the casebook.
    fn lead(&mut self, waiting: &Waiting, copy: Copied, fields: &Fields) -> Result<(), Error> {
        let kind = waiting.raw.kind;
        if let Some(into) = copy.into
            && self.kind_of(into)? != Some(kind)
        {
            self.refuse(waiting, "into", &into.to_string(), NO_RECORD);
        }
        for (field, target, text) in rules::links(kind, fields) {
            let found = match text.parse() {
                Ok(Link::Record(id)) => self.kind_of(id)?,
                Ok(Link::New(_)) | Err(_) => None,
            };
            match found {
                None => self.refuse(waiting, field, text, NO_RECORD),
                Some(kind) if !target.admits(kind) => {
                    self.refuse(waiting, field, text, LinkProblem::OtherKind(kind));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    fn kind_of(&self, id: RecordId) -> Result<Option<Kind>, Error> {
        match self.scratch.kind_of(id)? {
            Some(kind) => Ok(Some(kind)),
            None => Ok(dump::of(self.conn, id)?.map(|stored| stored.record.kind)),
        }
    }
}

/// What is wrong with a link to nothing.
const NO_RECORD: Problem = Problem::Value(ValueError::Link, Shape::Link(Target::Any));
