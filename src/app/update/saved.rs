//! Filters and templates kept under a name: choosing, keeping, renaming.

use super::receive::told;
use super::record::save;
use super::refusal::not_written;
use super::{done, form, navigate, refusal};
use crate::app::ask::{Answer, CountKept, Purpose, ReadFilters, ReadTemplates, Saved as Stored};
use crate::app::form::Form;
use crate::app::saved::{Naming, Shelf, ShelfLine};
use crate::app::{Action, Effect, Key, Model, Name, Notice, Overlay, SavedAction, View};
use crate::model::Kind;
use crate::model::change::{Change, fields};
use crate::model::field::Fields;
use crate::model::kept::Kept;
use crate::model::record::Record;
use crate::model::records::saved_filter::{KeptFilter, SavedFilter};
use crate::model::records::template::Template;
use crate::words;
use crate::words::Failure;

/// Opens the window that an action stands for; within one its keys do.
pub(super) fn act(model: &mut Model, action: SavedAction) -> Vec<Effect> {
    let kind_of_form = model.form.as_ref().map(|form| form.kind);
    let shelf = match action {
        SavedAction::Filters => Shelf::choose(Kept::Filters, None),
        SavedAction::Templates => Shelf::choose(Kept::Templates, kind_of_form),
        SavedAction::SaveFilter => Shelf::name(Kept::Filters, &name_in_force(model), Naming::New),
        SavedAction::SaveTemplate => Shelf::name(Kept::Templates, "", Naming::New),
        SavedAction::Rename => return vec![],
    };
    model.overlay = Some(Overlay::Saved(shelf));
    vec![]
}

/// Opens a window of templates over a form.
pub(super) fn over_form(model: &mut Model, action: SavedAction) -> Vec<Effect> {
    if let Some(failure) = refusal(model, Action::Saved(action)) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    act(model, action)
}

/// The name of the saved filter that is in force, if it is one.
fn name_in_force(model: &Model) -> String {
    let pane = model.pane(model.follows);
    let same = |kept: &&KeptFilter| {
        kept.filter.listing.0 == pane.query.listing && kept.filter.filter.as_str() == pane.filter
    };
    let kept = model.saved.filters.iter().flatten().find(same);
    let name = kept.and_then(|kept| kept.record.called.name());
    name.unwrap_or_default().to_owned()
}

fn shelf(model: &mut Model) -> Option<&mut Shelf> {
    match &mut model.overlay {
        Some(Overlay::Saved(shelf)) => Some(shelf),
        _ => None,
    }
}

/// What a key does here and not in other windows; `None` for the keys of all.
pub(super) fn press(model: &mut Model, key: Key, action: Option<Action>) -> Option<Vec<Effect>> {
    let shelf = shelf(model)?;
    let naming = shelf.naming.is_some();
    let at_end = shelf.line.before().len() == shelf.line.text().len();
    let action = action?;
    let acts = match action {
        Action::Accept => true,
        Action::Trash => !naming && (at_end || key != Key::Named(Name::Delete)),
        Action::Saved(SavedAction::Rename) | Action::Undo => !naming,
        _ => false,
    };
    // The store undoes after what it still writes.
    if acts
        && action != Action::Undo
        && let Some(failure) = refusal(model, action)
    {
        model.notice = Some(Notice::Failed(failure));
        return Some(vec![]);
    }
    match action {
        Action::Accept => Some(accept(model)),
        Action::Saved(SavedAction::Rename) if acts => Some(rename(model)),
        Action::Trash if acts => Some(trash(model)),
        Action::Undo if acts => Some(super::record::undo(model, action)),
        Action::Close if naming && is_rename(model) => {
            let kept = self::shelf(model)?.kept;
            model.overlay = Some(Overlay::Saved(Shelf::choose(kept, None)));
            Some(vec![])
        }
        _ => None,
    }
}

fn is_rename(model: &Model) -> bool {
    matches!(&model.overlay, Some(Overlay::Saved(shelf))
        if matches!(shelf.naming, Some(Naming::Rename(_))))
}

fn chosen(model: &Model) -> Option<ShelfLine> {
    match &model.overlay {
        Some(Overlay::Saved(shelf)) => shelf.chosen(&model.saved),
        _ => None,
    }
}

/// Enter: uses the one chosen, or keeps what there is under the typed name.
fn accept(model: &mut Model) -> Vec<Effect> {
    let Some(shelf) = shelf(model) else { return vec![] };
    match (shelf.naming.clone(), shelf.kept) {
        (Some(naming), _) => keep(model, &naming),
        (None, Kept::Templates) => use_template(model),
        (None, _) => use_filter(model),
    }
}

fn use_filter(model: &mut Model) -> Vec<Effect> {
    let Some(id) = chosen(model).map(|line| line.record.id) else { return vec![] };
    let kept = model.saved.filters.iter().flatten().find(|kept| kept.record.id == id).cloned();
    let Some(kept) = kept else { return vec![] };
    let query = match kept.filter.query(model.now.today) {
        Ok(query) => query,
        Err(error) => {
            let what = words::filter(&error, model.language);
            model.notice = Some(Notice::Failed(Failure { what, advice: None }));
            return vec![];
        }
    };
    let view = View::ALL.into_iter().zip(1..).find(|(view, _)| view.listing() == query.listing);
    let Some((_, number)) = view else {
        let listing = [("listing", query.listing.slug().into())];
        let failure = words::failure(model.language, "refused-no-such-view", &listing);
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    };
    model.overlay = None;
    let effects = navigate::view(model, number);
    let pane = model.list_mut();
    kept.filter.filter.as_str().clone_into(&mut pane.filter);
    pane.show(query);
    effects
}

/// Fills the form on top, or a new one, with what the template says.
fn use_template(model: &mut Model) -> Vec<Effect> {
    let Some(id) = chosen(model).map(|line| line.record.id) else { return vec![] };
    let kept = model.saved.templates.iter().flatten().find(|kept| kept.record.id == id).cloned();
    let Some(kept) = kept else { return vec![] };
    if let Some(failure) = refusal(model, Action::NewIncident) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    model.overlay = None;
    if model.form.is_none() {
        match kept.template.record.0 {
            Kind::Incident => super::quick::open(model),
            kind => form::open(model, kind, None),
        }
    }
    let reader = model.reader();
    if let Some(form) = &mut model.form {
        form.fill(&kept, reader);
    }
    form::follow(model)
}

/// Keeps the filter in force, what is typed into the form, or a new name.
fn keep(model: &mut Model, naming: &Naming) -> Vec<Effect> {
    let Some(shelf) = shelf(model).map(|shelf| shelf.clone()) else { return vec![] };
    let name = shelf.line.text().trim().to_owned();
    if name.is_empty() {
        return fail(model, "problem-name-needed", None);
    }
    let taken = shelf.taken(&model.saved);
    if let (Naming::Rename(named), Some(taken)) = (naming, &taken) {
        let other = taken.reference.to_string();
        return if taken.id == named.id {
            vec![]
        } else {
            fail(model, "problem-name-taken", Some(&other))
        };
    }
    let (purpose, change) = match naming {
        Naming::Rename(named) => {
            let fields = fields([("name", name.into())]);
            (Purpose::Rename, Change::Edit { id: named.id, fields })
        }
        Naming::New => {
            let fields = match shelf.kept {
                Kept::Templates => template(model, &name),
                Kept::Filters => filter(model, &name),
            };
            let fields = match fields {
                Ok(fields) => fields,
                Err(failure) => {
                    model.notice = Some(Notice::Failed(failure));
                    return vec![];
                }
            };
            match taken {
                Some(taken) => (Purpose::Replace, Change::Edit { id: taken.id, fields }),
                None => (Purpose::Keep, Change::Create { kind: shelf.kept.kind(), fields }),
            }
        }
    };
    if let Some(failure) = not_written(model, Action::Undo) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    model.overlay = match naming {
        Naming::Rename(_) => Some(Overlay::Saved(Shelf::choose(shelf.kept, None))),
        Naming::New => None,
    };
    save(purpose, change)
}

fn fail(model: &mut Model, id: &str, reference: Option<&str>) -> Vec<Effect> {
    let arguments: Vec<_> = reference.map(|text| ("reference", text.into())).into_iter().collect();
    model.notice = Some(Notice::Failed(words::failure(model.language, id, &arguments)));
    vec![]
}

/// The filter in force as a record.
fn filter(model: &Model, name: &str) -> Result<Fields, Failure> {
    let pane = model.pane(model.follows);
    let kept = SavedFilter::of(name, &pane.query, &pane.filter);
    kept.map(|kept| kept.fields()).map_err(|error| Failure {
        what: words::saved_filter(&error, model.language),
        advice: None,
    })
}

/// What is typed into the form as a record.
fn template(model: &mut Model, name: &str) -> Result<Fields, Failure> {
    let (reader, language) = (model.reader(), model.language);
    let empty = || words::failure(language, "refused-template-empty", &[]);
    let form = model.form.as_mut().ok_or_else(empty)?;
    if form.is_quick() {
        form.settle_focus(model.last.as_ref(), reader);
    }
    let kept = Template::of(name, form.kind, form.template_slots());
    kept.map(|kept| kept.fields()).map_err(|error| words::template(&error, form.kind, language))
}

/// F4: asks for another name of the one chosen.
fn rename(model: &mut Model) -> Vec<Effect> {
    let (Some(kept), Some(line)) = (shelf(model).map(|shelf| shelf.kept), chosen(model)) else {
        return vec![];
    };
    let name = words::called(&line.record, model.language).into_owned();
    model.overlay = Some(Overlay::Saved(Shelf::name(kept, &name, Naming::Rename(line.record))));
    vec![]
}

/// Del: moves the one chosen to the trash.
fn trash(model: &mut Model) -> Vec<Effect> {
    let Some(id) = chosen(model).map(|line| line.record.id) else { return vec![] };
    if let Some(failure) = not_written(model, Action::Undo) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    save(Purpose::TrashKept, Change::Trash(id))
}

/// What is typed has changed, or the lines have.
pub(super) fn narrowed(model: &mut Model) {
    let Some(Overlay::Saved(shelf)) = &model.overlay else { return };
    let last = shelf.lines(&model.saved).len().saturating_sub(1);
    if let Some(shelf) = self::shelf(model) {
        shelf.selected = shelf.selected.min(last);
    }
}

/// Moves the choice.
pub(super) fn select(model: &mut Model, step: isize) -> bool {
    let Some(shelf) = shelf(model) else { return false };
    shelf.selected = shelf.selected.saturating_add_signed(step);
    narrowed(model);
    true
}

/// Asks for what is shown and not known.
pub(super) fn settle(model: &mut Model) -> Vec<Effect> {
    let shown = match &model.overlay {
        Some(Overlay::Saved(shelf)) => Some(shelf.kept),
        _ => model.shows_saved().then_some(Kept::Filters),
    };
    let Some(kept) = shown else { return vec![] };
    let mut effects = Vec::new();
    if model.saved.wants(kept) {
        effects.push(match kept {
            Kept::Templates => Effect::ask(ReadTemplates),
            Kept::Filters => Effect::ask(ReadFilters),
        });
    }
    if kept == Kept::Filters {
        effects.extend(count(model));
    }
    effects
}

/// Has the records of the next filter counted, one filter at a time.
fn count(model: &mut Model) -> Option<Effect> {
    loop {
        let kept = model.saved.uncounted()?;
        let (id, query) = (kept.record.id, kept.filter.query(model.now.today));
        if let Ok(query) = query {
            model.saved.counting = Some(id);
            return Some(Effect::ask(CountKept { id, query }));
        }
        model.saved.counts.insert(id, None);
    }
}

/// Takes the filters that came. What could not be read is not asked for again
/// until something changes.
pub(super) fn filters(model: &mut Model, answer: Answer<ReadFilters>) -> Vec<Effect> {
    model.saved.asked.retain(|kept| *kept != Kept::Filters);
    match told(model, answer) {
        Some(kept) => model.saved.filters = Some(kept),
        None => drop(model.saved.filters.get_or_insert_default()),
    }
    narrowed(model);
    vec![]
}

/// Takes the templates that came, likewise.
pub(super) fn templates(model: &mut Model, answer: Answer<ReadTemplates>) -> Vec<Effect> {
    model.saved.asked.retain(|kept| *kept != Kept::Templates);
    match told(model, answer) {
        Some(kept) => model.saved.templates = Some(kept),
        None => drop(model.saved.templates.get_or_insert_default()),
    }
    narrowed(model);
    vec![]
}

/// Takes a count; one that was asked for before something changed is dropped.
/// A filter that names what is gone counts nothing, and is shown so.
pub(super) fn counted(
    model: &mut Model,
    asked: &CountKept,
    answer: Answer<CountKept>,
) -> Vec<Effect> {
    if model.saved.counting.take_if(|counting| *counting == asked.id).is_none() {
        return vec![];
    }
    if !std::mem::take(&mut model.saved.outdated) {
        model.saved.counts.insert(asked.id, answer.ok());
    }
    vec![]
}

/// Says what was kept.
pub(super) fn kept(model: &mut Model, id: &'static str, stored: &Stored) {
    let kept = stored.records.first();
    let name = kept.map_or("".into(), |named| words::called(named, model.language));
    let reference = kept.map(|named| named.reference.to_string());
    let arguments = [("name", name.into()), ("reference", reference.unwrap_or_default().into())];
    model.notice = Some(done(words::with(model.language, id, &arguments)));
}

/// Whether a form has something that a template can keep.
pub(super) fn can_keep(form: &Form) -> bool {
    !form.template_slots().is_empty()
}
