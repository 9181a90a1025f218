//! What threads of their own do for a person who waits, one file a job.

mod duplicates;
mod import;
mod verify;

use crate::app::jobs::{Job, JobReply};
use crate::model::progress::Watch;
use crate::store::Store;

/// A casebook to work on, and who is told how far that is.
pub struct Jobs<'a> {
    store: &'a Store,
    watch: &'a mut Watch<'a>,
}

/// Does a job to its end, or until it is stopped.
pub fn do_job(store: &Store, job: Job, watch: &mut Watch) -> JobReply {
    job.answer(&mut Jobs { store, watch }).unwrap_or_else(|refused| {
        let (job, fault) = *refused;
        job.fails(fault)
    })
}
