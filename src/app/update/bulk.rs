//! Changes of many records: from the action to what is said once they are stored.

use super::receive::told;
use super::{done, record};
use crate::app::ask::{Answer, ChangeMany, Ended};
use crate::app::windows::FieldChoice;
use crate::app::{Effect, Model, texts};
use crate::model::bulk::{Bulk, Each, Touched, Whom};
use crate::model::change::Step;
use crate::words;

/// Moves all that are marked to the trash, or back from there.
pub(super) fn act(model: &mut Model, trash: bool) -> Vec<Effect> {
    let Some(about) = model.browse.about() else { return vec![] };
    let each = if trash { Each::Trash } else { Each::Restore };
    let bulk = Bulk { whom: about.whom, before: Step::default(), each };
    let (kind, listing) = (about.kind, about.listing);
    model.forms.forget_aside();
    vec![Effect::ask(ChangeMany { bulk, kind, listing })]
}

/// Asks for what is to be set on the records that are marked, or on the current
/// one; where no field is named, first for that.
pub(super) fn open(model: &mut Model, field: Option<&'static str>) {
    let Some(about) = model.browse.about() else { return };
    match field {
        Some(field) => model.forms.open_many(about, field),
        None => model.windows.open(FieldChoice::of(about)),
    }
}

/// Says what was stored, and reads anew what may have changed; or why nothing
/// was.
pub(super) fn changed(
    model: &mut Model,
    asked: &ChangeMany,
    answer: Answer<ChangeMany>,
) -> Vec<Effect> {
    match told(model, answer) {
        Some(Ended::Done((touched, millis))) => stored(model, asked, &touched, millis),
        Some(Ended::Stopped) => {
            give_back(model);
            model.notice = Some(done(model.text("notice-stopped")));
        }
        None => give_back(model),
    }
    vec![]
}

fn stored(model: &mut Model, asked: &ChangeMany, touched: &Touched, millis: u64) {
    model.forms.forget_aside();
    model.keeping.dropped.stepped();
    model.notice = Some(done(words(model, asked, touched)));
    if touched.count > 0 {
        model.keeping.saved_at = Some(millis);
    }
    if let (Each::Trash | Each::Restore, Whom::Rows(rows)) = (&asked.bulk.each, &asked.bulk.whom) {
        // The marks go with the records; what was marked meanwhile stays.
        for slot in [crate::app::Slot::List, crate::app::Slot::Related] {
            let pane = model.browse.pane_mut(slot);
            pane.forget_marks(pane.query.scope, rows);
        }
    }
    record::refresh(model);
}

fn words(model: &Model, asked: &ChangeMany, touched: &Touched) -> String {
    let language = model.settings.language;
    if touched.count == 0 {
        return model.text("notice-unchanged").into_owned();
    }
    let records = match (touched.count, touched.first.first()) {
        (1, Some(only)) => only.reference.to_string(),
        (count, _) => words::records(count, asked.listing, language),
    };
    let of_many = |id| words::with(language, id, &[("records", records.as_str().into())]);
    let set = |field: &str| {
        let field = words::field(asked.kind, field, language).into_owned();
        let arguments = [("field", field.into()), ("records", records.as_str().into())];
        words::with(language, "notice-many-set", &arguments)
    };
    match &asked.bulk.each {
        Each::Trash if touched.count == 1 => texts::trashed(&touched.first, language),
        Each::Trash => of_many("notice-many-trashed"),
        Each::Restore if touched.count == 1 => texts::restored(&touched.first, language),
        Each::Restore => of_many("notice-many-restored"),
        Each::Set(fields) => set(fields.keys().next().map_or("", String::as_str)),
        Each::Tag { .. } => set("tags"),
    }
}

/// Nothing was changed: what was typed comes back, to be mended or closed.
fn give_back(model: &mut Model) {
    if model.windows.is_open() {
        model.forms.forget_aside();
    } else {
        model.forms.give_back();
    }
}
