//! Records from a file: what is done with a plan, and with what came of it.

use super::receive::told;
use super::{done, record};
use crate::app::ask::{Answer, Ended, Go, Went};
use crate::app::jobs::{PlanImport, imported};
use crate::app::windows::Import;
use crate::app::{Effect, Model, Notice};
use crate::words;

/// Asks for the file.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    model.windows.open(Import::default());
    vec![]
}

/// Shows what would come of the file that was read, or has another named.
pub(super) fn planned(model: &mut Model, asked: &PlanImport, answer: Answer<PlanImport>) {
    let Some(window) = model.windows.find::<Import>() else { return };
    match answer {
        Ok(Ended::Done(planned)) => window.receive(asked, planned),
        Ok(Ended::Stopped) | Err(_) => window.failed(),
    }
}

/// Says what came in and reads anew what may have changed; or why nothing did.
pub(super) fn went(model: &mut Model, Go(plan): &Go, answer: Answer<Go>) -> Vec<Effect> {
    let answer = told(model, answer);
    let window = model.windows.find::<Import>().filter(|window| window.is_storing(plan));
    match answer {
        Some(Ended::Done(Went::In { outcome, millis })) => {
            model.windows.close_where::<Import>(|window| window.is_storing(plan));
            model.dropped.stepped();
            model.saved_at = Some(millis);
            model.notice = Some(imported(&outcome, model.language));
            record::refresh(model);
        }
        Some(Ended::Done(Went::Changed)) => {
            if let Some(window) = window {
                window.failed();
            }
            let changed = words::failure(model.language, "refused-import-changed", &[]);
            model.notice = Some(Notice::Failed(changed));
        }
        Some(Ended::Stopped) => {
            if let Some(window) = window {
                window.put_back();
            }
            model.notice = Some(done(model.text("notice-stopped")));
        }
        None => {
            if let Some(window) = window {
                window.put_back();
            }
        }
    }
    vec![]
}

/// It was not asked for after all.
pub(super) fn not_gone(model: &mut Model) {
    if let Some(window) = model.windows.find::<Import>() {
        window.put_back();
    }
}
