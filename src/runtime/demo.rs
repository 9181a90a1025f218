//! The demo casebook.

use std::path::Path;

use super::{clock, toured};
use crate::app::TourStep;
use crate::exchange::{self, Outcome};
use crate::model::Language;
use crate::store::{Error, Store};

/// Makes the demo where no file is yet, in the order of a language; the tour is
/// offered in it.
///
/// # Errors
///
/// Fails where no casebook can be made.
pub fn make(path: &Path, language: Language) -> Result<(Store, Outcome), exchange::Error> {
    let mut store = Store::create(path, None, clock::millis)?;
    store.order_by(language)?;
    let outcome = exchange::demo::fill(&mut store, clock::now().today)?;
    store.write(|conn| Ok::<_, Error>(toured::keep(conn, Some(TourStep::Offer))?))?;
    Ok((store, outcome))
}
