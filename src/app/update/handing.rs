//! Records that are handed on: what is asked for, and what is done with what came of it.

use crate::app::ask::{Answer, Ended, FindRecipients, HandOver, HandedOver, Weigh};
use crate::app::browse::Browse;
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::{HandOn, Portion};
use crate::model::bulk::Whom;
use crate::model::whole::Whole;
use crate::words;

/// Asks to whom, and what of it that is on the screen.
pub(super) fn open(parts: &mut Parts) -> Reaction {
    let window = HandOn::of(portions(parts.browse));
    let asked = window.ask();
    parts.windows.open(window);
    Reaction::ask(asked)
}

/// What can be handed on, the most likely first: what is marked, what is shown, its
/// case, everything.
fn portions(browse: &Browse) -> Vec<Portion> {
    let fits = |kind| Portion::is_of(kind) && !browse.in_trash();
    let marked = browse.about().filter(|about| matches!(about.whom, Whom::Rows(_)));
    let marked = marked.filter(|about| fits(about.kind)).map(Portion::Marked);
    let wanted = |whole: &&Whole| !whole.trashed && Some(whole.record.id) == browse.wanted();
    let whole = browse.detail.whole.as_deref().filter(wanted);
    let shown = whole.map(|whole| &whole.record).filter(|record| fits(record.kind));
    let case = whole.and_then(|whole| whole.links.iter().find(|(field, _)| field == "case"));
    let case = case.map(|(_, case)| Portion::Case(case.clone()));
    let shown = shown.cloned().map(Portion::Shown);
    [marked, shown, case, Some(Portion::Whole)].into_iter().flatten().collect()
}

/// Takes in recipients that fit what is typed.
pub(super) fn found(
    parts: &mut Parts,
    asked: &FindRecipients,
    answer: Answer<FindRecipients>,
) -> Reaction {
    let Parts { around, windows, .. } = parts;
    let Some(window) = windows.find::<HandOn>() else { return Reaction::default() };
    match answer {
        Ok(found) => window.receive(asked, found),
        Err(fault) => return Reaction::fail(&fault, around),
    }
    Reaction::default()
}

/// Shows what would leave, or has something else chosen.
pub(super) fn weighed(parts: &mut Parts, asked: &Weigh, answer: Answer<Weigh>) -> Reaction {
    let Parts { around, windows, .. } = parts;
    let Some(window) = windows.find::<HandOn>().filter(|window| window.waits_for(&asked.0)) else {
        return Reaction::default();
    };
    match answer {
        Ok(Ended::Done(weighed)) => {
            window.weighed(weighed);
            Reaction::default()
        }
        other => {
            window.put_back();
            super::record::stopped(other, around)
        }
    }
}

/// Says where the file is and by what it is noted, or why there is none.
pub(super) fn went(parts: &mut Parts, asked: &HandOver, answer: Answer<HandOver>) -> Reaction {
    let Parts { around, windows, keeping, .. } = parts;
    let window = windows.find::<HandOn>().filter(|window| window.waits_for(&asked.handing));
    match answer {
        Ok(Ended::Done(HandedOver::Out { records, path, disclosure, millis })) => {
            windows.close_where::<HandOn>(|window| window.waits_for(&asked.handing));
            keeping.dropped.stepped();
            keeping.saved_at = Some(millis);
            let reference = disclosure.map(|reference| reference.to_string());
            let arguments = [
                ("count", records.into()),
                ("path", path.into()),
                ("reference", reference.unwrap_or_default().into()),
            ];
            let told = words::with(around.reader.language, "notice-handed-over", &arguments);
            Reaction { stale: true, ..Reaction::tell(told) }
        }
        Ok(Ended::Done(HandedOver::Names(preview))) => {
            let all = preview.stopped.len();
            let names = window.map_or(all, |window| window.look_again(preview));
            let count = [("number", names.into())];
            Reaction::refuse(words::failure(around.reader.language, "refused-names-since", &count))
        }
        other => {
            if let Some(window) = window {
                window.put_back();
            }
            super::record::stopped(other, around)
        }
    }
}
