//! Changes of many records: from the action to what is said once they are stored.

use super::{done, form, record};
use crate::app::bulk::{About, FieldChoice, Told, UnderWay};
use crate::app::form::{Form, Stage};
use crate::app::{Action, Effect, Failure, Model, Overlay, Request, texts};
use crate::model::bulk::{Bulk, Each, Touched, Whom};
use crate::model::change::Step;
use crate::model::progress::Progress;

/// Records that are copied at once, at most.
pub(super) const COPIED: u64 = 500;

/// Does to all that are marked what an action does to one record.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(about) = model.about() else { return vec![] };
    let (each, told) = match action {
        Action::Trash => (Each::Trash, Told::Trash),
        _ => (Each::Restore, Told::Restore),
    };
    let bulk = Bulk { whom: about.whom.clone(), before: Step::default(), each };
    start(model, UnderWay { about, told, form: None }, bulk)
}

fn start(model: &mut Model, under_way: UnderWay, bulk: Bulk) -> Vec<Effect> {
    model.bulk = Some(under_way);
    vec![Effect::Ask(Request::Change(bulk))]
}

/// Asks for what is to be set on the records that are marked, or on the current one.
pub(super) fn open(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(about) = model.about() else { return vec![] };
    match action {
        Action::Tag => open_field(model, about, "tags"),
        Action::MoveToCase => open_field(model, about, "case"),
        _ => model.overlay = Some(Overlay::Field(FieldChoice::of(about))),
    }
    vec![]
}

/// Goes on from the choice of a field to its value.
pub(super) fn choose(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Field(choice)) = &model.overlay else { return vec![] };
    if let Some(field) = choice.chosen() {
        let about = choice.about.clone();
        model.overlay = None;
        open_field(model, about, field);
    }
    vec![]
}

fn open_field(model: &mut Model, about: About, field: &'static str) {
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
        return vec![Effect::Ask(question)];
    }
    let Some(bulk) = form.bulk(reader) else { return super::form::refused(model) };
    let Some(many) = form.many.clone() else { return vec![] };
    let told = Told::Field(many.field);
    let form = model.form.take().map(Box::new);
    start(model, UnderWay { about: many.about, told, form }, bulk)
}

/// Says what was stored, and reads anew what may have changed.
pub(super) fn changed(model: &mut Model, touched: &Touched, millis: u64) -> Vec<Effect> {
    model.storing = None;
    let Some(under_way) = model.bulk.take() else { return vec![] };
    let words = words(model, &under_way, touched);
    model.notice = Some(done(words));
    if touched.count > 0 {
        model.saved_at = Some(millis);
    }
    if matches!(under_way.told, Told::Trash | Told::Restore) {
        // The marks go with the records; what was marked meanwhile stays.
        if let Whom::Rows(rows) = &under_way.about.whom {
            for slot in [crate::app::Slot::List, crate::app::Slot::Related] {
                let pane = model.pane_mut(slot);
                pane.forget_marks(pane.query.scope, rows);
            }
        }
    }
    record::refresh(model);
    vec![]
}

fn words(model: &Model, under_way: &UnderWay, touched: &Touched) -> String {
    let language = model.language;
    if touched.count == 0 {
        return model.text("notice-unchanged").into_owned();
    }
    if let (1, first) = (touched.count, &touched.first) {
        match under_way.told {
            Told::Trash => return texts::trashed(first, language),
            Told::Restore => return texts::restored(first, language),
            Told::Field(_) => {}
        }
    }
    let records = match (touched.count, touched.first.first()) {
        (1, Some(only)) => only.reference.to_string(),
        (count, _) => texts::records(count, under_way.about.listing, language),
    };
    match under_way.told {
        Told::Trash => texts::with(language, "notice-many-trashed", &[("records", records.into())]),
        Told::Restore => {
            texts::with(language, "notice-many-restored", &[("records", records.into())])
        }
        Told::Field(field) => {
            let field = under_way.about.label(field, language).into_owned();
            let arguments = [("field", field.into()), ("records", records.into())];
            texts::with(language, "notice-many-set", &arguments)
        }
    }
}

/// Nothing was changed: what was typed comes back, to be mended or closed.
pub(super) fn failed(model: &mut Model) {
    model.storing = None;
    let form = model.bulk.take().and_then(|under_way| under_way.form);
    if let Some(mut form) = form.filter(|_| model.form.is_none() && model.overlay.is_none()) {
        form.stage = Stage::Filling;
        model.form = Some(*form);
    }
}

/// Takes in that a long change was stopped.
pub(super) fn stopped(model: &mut Model, request: &Request) -> Vec<Effect> {
    model.storing = None;
    if matches!(request, Request::Change(_)) {
        failed(model);
    }
    model.notice = Some(done(model.text("notice-stopped")));
    vec![]
}

/// Takes in how far a long change is.
pub(super) fn advance(model: &mut Model, progress: Progress) -> Vec<Effect> {
    model.storing = Some(progress);
    vec![]
}

/// Why an action cannot be done to the records it would be about.
pub(super) fn refusal(model: &Model, action: Action) -> Option<Failure> {
    let refuse = |id: &str| Some(texts::failure(model.language, id, &[]));
    if let Some(trouble) = super::refusal::of_trouble(model) {
        return Some(trouble);
    }
    let Some(about) = model.about() else { return refuse("refused-nothing-selected") };
    let trash = model.pane(model.follows).query.scope == crate::model::listing::Scope::Trash;
    match action {
        _ if model.has_marks() && model.pane(model.follows).marks.is_waiting() => {
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
