//! Records from a file: what is done with a plan, and with what came of it.

use crate::app::ask::{Answer, Ended, Go, Went};
use crate::app::jobs::{PlanImport, imported};
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::{Import, Windows};

/// Shows what would come of the file that was read, or has another named.
pub(super) fn planned(windows: &mut Windows, asked: &PlanImport, answer: Answer<PlanImport>) {
    let Some(window) = windows.find::<Import>() else { return };
    match answer {
        Ok(Ended::Done(planned)) => window.receive(&asked.0, planned),
        Ok(Ended::Stopped) | Err(_) => window.failed(),
    }
}

/// Says what came in, and has what may have changed read anew; or why nothing did.
pub(super) fn went(parts: &mut Parts, Go(plan): &Go, answer: Answer<Go>) -> Reaction {
    let Parts { around, windows, keeping, .. } = parts;
    let window = windows.find::<Import>().filter(|window| window.is_storing(plan));
    match answer {
        Ok(Ended::Done(Went::In { outcome, millis })) => {
            windows.close_where::<Import>(|window| window.is_storing(plan));
            keeping.dropped.stepped();
            keeping.saved_at = Some(millis);
            let notice = Some(imported(&outcome, around.reader.language));
            Reaction { notice, stale: true, ..Reaction::default() }
        }
        Ok(Ended::Done(Went::Changed)) => {
            if let Some(window) = window {
                window.failed();
            }
            Reaction::refuse(around.failure("refused-import-changed"))
        }
        other => {
            if let Some(window) = window {
                window.put_back();
            }
            super::record::stopped(other, around)
        }
    }
}
