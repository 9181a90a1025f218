//! Changes of many records: from the action to what is said once they are stored.

use super::receive::told;
use super::{done, form, record};
use crate::app::ask::{Answer, ChangeMany, Ended};
use crate::app::browse::About;
use crate::app::form::{Form, Stage};
use crate::app::windows::FieldChoice;
use crate::app::{Action, Effect, Model, texts};
use crate::model::bulk::{Bulk, Each, Touched, Whom};
use crate::model::change::Step;
use crate::words;
use crate::words::Failure;

/// Records that are copied at once, at most.
pub(super) const COPIED: u64 = 500;

/// Does to all that are marked what an action does to one record.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(about) = model.browse.about() else { return vec![] };
    let each = if action == Action::Trash { Each::Trash } else { Each::Restore };
    let bulk = Bulk { whom: about.whom, before: Step::default(), each };
    let (kind, listing) = (about.kind, about.listing);
    model.under_way.set_aside(None);
    vec![Effect::ask(ChangeMany { bulk, kind, listing })]
}

/// Asks for what is to be set on the records that are marked, or on the current one.
pub(super) fn open(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(about) = model.browse.about() else { return vec![] };
    match action {
        Action::Tag => open_field(model, about, "tags"),
        Action::MoveToCase => open_field(model, about, "case"),
        _ => model.windows.open(FieldChoice::of(about)),
    }
    vec![]
}

/// Asks for the value of a field.
pub(super) fn open_field(model: &mut Model, about: About, field: &'static str) {
    let draft = form::next_draft(model);
    model.form = Form::of_many(about, field, draft);
}

/// Asks to store what the form of one field says, or leaves it open where
/// something is wrong. What a name means is looked up first.
pub(super) fn submit(model: &mut Model) -> Vec<Effect> {
    let reader = model.reader();
    let Some(form) = &mut model.form else { return vec![] };
    if let Some(question) = form.next_question() {
        form.stage = Stage::Asking;
        return vec![Effect::ask(question)];
    }
    let Some(bulk) = form.bulk(reader) else { return super::form::refused(model) };
    let Some(many) = form.many.clone() else { return vec![] };
    let (kind, listing) = (many.about.kind, many.about.listing);
    model.under_way.set_aside(model.form.take());
    vec![Effect::ask(ChangeMany { bulk, kind, listing })]
}

/// Says what was stored, and reads anew what may have changed; or why nothing
/// was.
pub(super) fn changed(
    model: &mut Model,
    asked: &ChangeMany,
    answer: Answer<ChangeMany>,
) -> Vec<Effect> {
    let form = model.under_way.give_back();
    match told(model, answer) {
        Some(Ended::Done((touched, millis))) => stored(model, asked, &touched, millis),
        Some(Ended::Stopped) => {
            give_back(model, form);
            model.notice = Some(done(model.text("notice-stopped")));
        }
        None => give_back(model, form),
    }
    vec![]
}

fn stored(model: &mut Model, asked: &ChangeMany, touched: &Touched, millis: u64) {
    model.dropped.stepped();
    model.notice = Some(done(words(model, asked, touched)));
    if touched.count > 0 {
        model.saved_at = Some(millis);
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
    let language = model.language;
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
fn give_back(model: &mut Model, form: Option<Form>) {
    if let Some(mut form) = form.filter(|_| model.form.is_none() && !model.windows.is_open()) {
        form.stage = Stage::Filling;
        model.form = Some(form);
    }
}

/// Why an action cannot be done to the records it would be about.
pub(super) fn refusal(model: &Model, action: Action) -> Option<Failure> {
    let refuse = |id: &str| Some(words::failure(model.language, id, &[]));
    if let Some(trouble) = super::refusal::of_trouble(model) {
        return Some(trouble);
    }
    let Some(about) = model.browse.about() else { return refuse("refused-nothing-selected") };
    let trash =
        model.browse.pane(model.browse.follows).query.scope == crate::model::listing::Scope::Trash;
    match action {
        _ if model.browse.has_marks()
            && model.browse.pane(model.browse.follows).marks.is_waiting() =>
        {
            refuse("refused-marking")
        }
        Action::Restore if !trash => refuse("refused-not-in-trash"),
        Action::Trash if trash => refuse("refused-trashed-already"),
        Action::Copy | Action::WriteText if about.whom.count() > COPIED => {
            refuse("refused-copy-many")
        }
        Action::Tag | Action::MoveToCase | Action::SetField if trash => refuse("refused-trashed"),
        Action::Tag if about.kind.field("tags").is_none() => refuse("refused-no-tags"),
        Action::MoveToCase if about.kind.field("case").is_none() => refuse("refused-no-case"),
        _ => None,
    }
}
