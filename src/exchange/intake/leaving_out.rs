//! Rows that are wrong are left out where that is wished, and with them all that
//! leads to them: no record may link to one that is not there.

use serde_json::Value;

use super::check::Checking;
use super::{EVERY, Incoming, taken};
use crate::exchange::{BadRow, Error, LinkProblem, Table, rules};
use crate::model::progress::{Progress, Watch};
use crate::model::records::party::PartyForm;
use crate::model::{Kind, RecordId};
use crate::store;
use crate::store::dump::{self, Standing};

impl Checking<'_> {
    /// Counts a record that comes in.
    pub(super) fn count(&mut self, incoming: &Incoming) {
        let outcome = &mut self.checked.outcome;
        outcome.new += 1;
        *outcome.kinds.entry(called(incoming)).or_default() += 1;
        outcome.links += links(incoming);
    }

    /// Counts it no more.
    fn uncount(&mut self, incoming: &Incoming) {
        let outcome = &mut self.checked.outcome;
        outcome.new = outcome.new.saturating_sub(1);
        outcome.links = outcome.links.saturating_sub(links(incoming));
        if let Some(count) = outcome.kinds.get_mut(called(incoming)) {
            *count = count.saturating_sub(1);
        }
        outcome.kinds.retain(|_, count| *count > 0);
    }

    /// Leaves out what leads to what is left out, until nothing more does.
    pub(super) fn leave_out(&mut self, watch: &mut Watch) -> Result<(), Error> {
        loop {
            let before = self.checked.outcome.new;
            self.once(watch)?;
            if self.checked.outcome.new == before {
                return Ok(());
            }
        }
    }

    fn once(&mut self, watch: &mut Watch) -> Result<(), Error> {
        let total = self.checked.outcome.new as u64;
        let mut done = 0;
        for kind in Kind::ALL {
            let mut number = 0;
            while let Some(next) = self.scratch.next_ready(kind, number)? {
                number = next.number;
                done += 1;
                if u64::is_multiple_of(done, EVERY) && !watch(Progress { done, total }) {
                    return Err(store::Error::Stopped.into());
                }
                let incoming: Incoming = taken(&next.text)?;
                if let Some(field) = self.leads_nowhere(&incoming)? {
                    self.scratch.make_unready(number)?;
                    self.uncount(&incoming);
                    self.tell(&incoming, field);
                }
            }
        }
        Ok(())
    }

    /// The first field by which a record leads to one that is not there.
    fn leads_nowhere(&self, incoming: &Incoming) -> Result<Option<&'static str>, Error> {
        for (field, id) in rules::linked(incoming.kind, &incoming.fields) {
            if self.scratch.ready_number(id)?.is_none() && !self.is_here(id)? {
                return Ok(Some(field));
            }
        }
        Ok(None)
    }

    fn is_here(&self, id: RecordId) -> Result<bool, Error> {
        let stored = dump::of(self.conn, id)?;
        Ok(stored.is_some_and(|stored| stored.standing != Standing::Undone))
    }

    /// Tells of a row that is left out.
    fn tell(&mut self, incoming: &Incoming, field: &str) {
        let Some(place) = incoming.place.clone() else { return };
        let bad = BadRow {
            file: self.file_name(incoming.file),
            place,
            column: field.to_owned(),
            value: String::new(),
            problem: LinkProblem::LeftOut.into(),
        };
        self.checked.bad.push(bad);
    }
}

fn links(incoming: &Incoming) -> u64 {
    rules::linked(incoming.kind, &incoming.fields).count() as u64
}

/// The name of the table that it is of.
fn called(incoming: &Incoming) -> &'static str {
    let form = incoming.fields.get("form").and_then(Value::as_str).and_then(PartyForm::parse);
    Table::of(incoming.kind, form.as_ref())
}
