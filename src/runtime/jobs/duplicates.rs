//! Looks for parties that may be recorded twice.

use super::Jobs;
use crate::app::ask::{Answers, Ended, Question};
use crate::app::jobs::FindDuplicates;
use crate::model::duplicate::Duplicate;
use crate::runtime::fault::fault;
use crate::store::duplicates;
use crate::words::Fault;

impl Answers<FindDuplicates, Fault> for Jobs<'_> {
    fn answer(&mut self, asked: &FindDuplicates) -> Result<Ended<Vec<Duplicate>>, Fault> {
        let found = duplicates::proposals(self.store.read(), asked.limit, self.watch);
        let found = found.map_err(|error| fault(FindDuplicates::TASK, &error))?;
        Ok(found.map_or(Ended::Stopped, Ended::Done))
    }
}
