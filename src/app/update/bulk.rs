//! Changes of many records: from the action to what is said once they are stored.

use std::borrow::Cow;

use super::record;
use crate::app::ask::{Answer, ChangeMany, Ended, FindFamilies, Slot};
use crate::app::given::Given;
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::texts;
use crate::app::windows::FieldChoice;
use crate::model::Language;
use crate::model::bulk::{Bulk, Each, Touched, Whom};
use crate::model::change::Step;
use crate::words;

/// Moves all that are marked to the trash, or back from there.
pub(super) fn act(parts: &mut Parts, trash: bool) -> Reaction {
    let Some(about) = parts.browse.about() else { return Reaction::default() };
    let each = if trash { Each::Trash } else { Each::Restore };
    let bulk = Bulk { whom: about.whom, before: Step::default(), each };
    let (kind, listing) = (about.kind, about.listing);
    parts.forms.forget_aside();
    Reaction::ask(ChangeMany { bulk, kind, listing })
}

/// Asks for what is to be set on the records that are marked, or on the current
/// one; where that is not named, first for what.
pub(super) fn open(parts: &mut Parts, given: Option<Given>) -> Reaction {
    let Some(about) = parts.browse.about() else { return Reaction::default() };
    let Some(given) = given else {
        let asked = about.kind.asks_details().then(|| FindFamilies(about.whom.clone()));
        parts.windows.open(FieldChoice::of(about));
        return asked.map_or_else(Reaction::default, Reaction::ask);
    };
    parts.forms.open_many(about, given, parts.around.reader.language);
    Reaction::default()
}

/// Offers the details that all of the records have.
pub(super) fn offer(
    parts: &mut Parts,
    FindFamilies(whom): FindFamilies,
    answer: Answer<FindFamilies>,
) -> Reaction {
    let choice = parts.windows.find::<FieldChoice>();
    match (choice.filter(|choice| choice.about.whom == whom), answer) {
        (Some(choice), Ok(families)) => choice.families = families,
        (Some(_), Err(fault)) => return Reaction::fail(&fault, &parts.around),
        (None, _) => {}
    }
    Reaction::default()
}

/// Says what was stored, and has what may have changed read anew; or why nothing
/// was.
pub(super) fn changed(
    parts: &mut Parts,
    asked: &ChangeMany,
    answer: Answer<ChangeMany>,
) -> Reaction {
    match answer {
        Ok(Ended::Done((touched, millis))) => stored(parts, asked, &touched, millis),
        other => {
            give_back(parts);
            record::stopped(other, &parts.around)
        }
    }
}

fn stored(parts: &mut Parts, asked: &ChangeMany, touched: &Touched, millis: u64) -> Reaction {
    let Parts { around, browse, forms, keeping, .. } = parts;
    forms.forget_aside();
    keeping.dropped.stepped();
    if touched.count > 0 {
        keeping.saved_at = Some(millis);
    }
    if let (Each::Trash | Each::Restore, Whom::Rows(rows)) = (&asked.bulk.each, &asked.bulk.whom) {
        if touched.count > touched.first.len() as u64 {
            forms.forget_entered();
        }
        let ids: Vec<_> = touched.first.iter().map(|named| named.id).collect();
        forms.went(&ids, matches!(asked.bulk.each, Each::Trash));
        // The marks go with the records; what was marked meanwhile stays.
        for slot in [Slot::List, Slot::Related] {
            let pane = browse.pane_mut(slot);
            pane.forget_marks(pane.query.scope, rows);
        }
    }
    let told = told(asked, touched, around.reader.language);
    Reaction { stale: true, ..Reaction::tell(told) }
}

fn told(asked: &ChangeMany, touched: &Touched, language: Language) -> String {
    if touched.count == 0 {
        return words::text(language, "notice-unchanged").into_owned();
    }
    let records = match (touched.count, touched.first.first()) {
        (1, Some(only)) => only.reference.to_string(),
        (count, _) => words::records(count, asked.listing, language),
    };
    let of_many = |id| words::with(language, id, &[("records", records.as_str().into())]);
    let set = |field: Cow<'static, str>| {
        let arguments = [("field", field.into()), ("records", records.as_str().into())];
        words::with(language, "notice-many-set", &arguments)
    };
    match &asked.bulk.each {
        Each::Trash if touched.count == 1 => texts::trashed(&touched.first, language),
        Each::Trash => of_many("notice-many-trashed"),
        Each::Restore if touched.count == 1 => texts::restored(&touched.first, language),
        Each::Restore => of_many("notice-many-restored"),
        Each::Add(layout, _) => {
            let part = words::part(layout.part, language).into_owned();
            let arguments = [("part", part.into()), ("records", records.as_str().into())];
            words::with(language, "notice-many-added", &arguments)
        }
        Each::Set(fields) => {
            let name = fields.keys().next().map_or("", String::as_str);
            set(words::field(asked.kind, name, language))
        }
        Each::Detail(name, _) => set(words::detail(name, language)),
        Each::Tag { .. } => set(words::field(asked.kind, "tags", language)),
    }
}

/// Nothing was changed: what was typed comes back, to be mended or closed.
fn give_back(parts: &mut Parts) {
    if parts.windows.is_open() {
        parts.forms.forget_aside();
    } else {
        parts.forms.give_back();
    }
}
