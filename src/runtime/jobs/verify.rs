//! Checks the history, and everything that is made from it.

use super::Jobs;
use crate::app::ask::{Answers, Ended, Question};
use crate::app::jobs::{Checked, Verify};
use crate::runtime::fault::fault;
use crate::words::Fault;

impl Answers<Verify, Fault> for Jobs<'_> {
    fn answer(&mut self, _: &Verify) -> Result<Ended<Checked>, Fault> {
        let found = self.store.verify(self.watch).map_err(|error| fault(Verify::TASK, &error))?;
        if found.stopped {
            return Ok(Ended::Stopped);
        }
        let problems = u64::try_from(found.problems.len()).unwrap_or(u64::MAX);
        Ok(Ended::Done(match found.problems.into_iter().next() {
            Some(first) => Checked::Damaged { problems, first: Box::new(first) },
            None => Checked::Whole {
                changes: found.ops,
                records: found.records,
                heads: found.heads.join(" "),
            },
        }))
    }
}
