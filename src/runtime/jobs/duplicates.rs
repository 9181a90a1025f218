//! Looks for parties that may be recorded twice.

use super::Jobs;
use crate::app::ask::{Answers, Ended};
use crate::app::jobs::FindDuplicates;
use crate::model::duplicate::Duplicate;
use crate::store::{Error, duplicates};

impl Answers<FindDuplicates, Error> for Jobs<'_> {
    fn answer(&mut self, asked: &FindDuplicates) -> Result<Ended<Vec<Duplicate>>, Error> {
        let found = duplicates::proposals(self.store.read(), asked.limit, self.watch)?;
        Ok(found.map_or(Ended::Stopped, Ended::Done))
    }
}
