//! Reads records from files: first what would come of it, then that, if it
//! still would.

use super::Jobs;
use crate::app::ask::{Answers, Ended, Go, Question, Went};
use crate::app::jobs::PlanImport;
use crate::exchange::{self, Choice, Counted, Table, Wish};
use crate::model::imported::Planned;
use crate::model::imported::{Chosen, Plan};
use crate::model::progress::Watch;
use crate::runtime::fault::fault;
use crate::runtime::perform::Writes;
use crate::runtime::{clock, text_file};
use crate::store::{Error, Store};
use crate::words::Fault;

impl Answers<PlanImport, Fault> for Jobs<'_> {
    fn answer(&mut self, PlanImport(chosen): &PlanImport) -> Result<Ended<Planned>, Fault> {
        match plan(self.store, chosen, self.watch) {
            Ok(plan) => Ok(Ended::Done(Planned::Plan(Box::new(shown(&plan, chosen))))),
            Err(exchange::Error::Store(Error::Stopped)) => Ok(Ended::Stopped),
            Err(exchange::Error::Unsaid(_)) => {
                Ok(Ended::Done(Planned::Unsaid(Table::all_slugs().collect())))
            }
            Err(error) => Err(unread(&error)),
        }
    }
}

impl Answers<Go, Error> for Writes<'_> {
    /// The file is read once more: so no more of it is kept in the meantime than
    /// is shown, and what is stored is what was agreed to.
    fn answer(&mut self, Go(agreed): &Go) -> Result<Ended<Went>, Error> {
        let ended = |error| match error {
            exchange::Error::Store(Error::Stopped) => Ok(Ended::Stopped),
            exchange::Error::Store(error) => Err(error),
            // What could be read then cannot be now.
            _ => Ok(Ended::Done(Went::Changed)),
        };
        let plan = match plan(self.store, &agreed.chosen, self.watch) {
            Ok(plan) => plan,
            Err(error) => return ended(error),
        };
        if shown(&plan, &agreed.chosen) != **agreed {
            return Ok(Ended::Done(Went::Changed));
        }
        match plan.carry_out(self.store, self.watch) {
            Ok(outcome) => {
                let millis = self.store.now();
                Ok(Ended::Done(Went::In { outcome: Box::new(outcome), millis }))
            }
            Err(error) => ended(error),
        }
    }
}

fn plan(
    store: &Store,
    chosen: &Chosen,
    watch: &mut Watch,
) -> Result<exchange::Intake, exchange::Error> {
    let path = &text_file::at_home(&chosen.path);
    let table = chosen.table.and_then(Table::parse);
    let files = Choice { path, table, columns: &[], again: true }.open()?;
    let wish = Wish { today: clock::now().today, as_new: false, leave_out: true };
    exchange::plan(store, files, wish, watch)
}

/// What a person is shown of a plan.
fn shown(plan: &exchange::Intake, chosen: &Chosen) -> Plan {
    let mut bad: Counted<_> = plan.bad().clone();
    bad.extend(plan.refused());
    Plan {
        chosen: chosen.clone(),
        seal: plan.seal(),
        found: plan.found().to_vec(),
        outcome: plan.outcome().clone(),
        bad,
        is_open: plan.is_open(),
    }
}

/// Why a file cannot be read.
fn unread(error: &exchange::Error) -> Fault {
    let task = PlanImport::TASK;
    match error {
        exchange::Error::Store(error) => fault(task, error),
        other => other.fault(task).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
