//! Filters and templates kept under a name: choosing, keeping, renaming.

use super::receive::told;
use super::record::save;
use super::{done, form, refusal};
use crate::app::ask::{Answer, CountKept, Purpose, ReadFilters, ReadTemplates, Saved as Stored};
use crate::app::reaction::ToKeep;
use crate::app::windows::{Naming, Shelf, Window};
use crate::app::{Action, Effect, Model, Notice, RecordAction, SavedAction, View};
use crate::model::change::Change;
use crate::model::field::Fields;
use crate::model::kept::Kept;
use crate::model::record::Record;
use crate::model::records::saved_filter::{KeptFilter, SavedFilter};
use crate::model::records::template::{KeptTemplate, Template};
use crate::words;
use crate::words::Failure;

/// Opens the window that an action stands for; within one its keys do.
pub(super) fn act(model: &mut Model, action: SavedAction) -> Vec<Effect> {
    let kind_of_form = model.forms.open.as_ref().map(|form| form.kind);
    let shelf = match action {
        SavedAction::Filters => Shelf::choose(Kept::Filters, None),
        SavedAction::Templates => Shelf::choose(Kept::Templates, kind_of_form),
        SavedAction::SaveFilter => Shelf::name(Kept::Filters, &name_in_force(model), Naming::New),
        SavedAction::SaveTemplate => Shelf::name(Kept::Templates, "", Naming::New),
        SavedAction::Rename => return vec![],
    };
    model.windows.open(shelf);
    vec![]
}

/// The name of the saved filter that is in force, if it is one.
fn name_in_force(model: &Model) -> String {
    let pane = model.browse.pane(model.browse.follows);
    let same = |kept: &&KeptFilter| {
        kept.filter.listing.0 == pane.query.listing && kept.filter.filter.as_str() == pane.filter
    };
    let kept = model.saved.filters.iter().flatten().find(same);
    let name = kept.and_then(|kept| kept.record.called.name());
    name.unwrap_or_default().to_owned()
}

/// Lists records by a saved filter.
pub(super) fn use_filter(model: &mut Model, kept: &KeptFilter) -> Vec<Effect> {
    let query = match kept.filter.query(model.world.now.today) {
        Ok(query) => query,
        Err(error) => {
            let what = words::filter(&error, model.settings.language);
            model.notice = Some(Notice::Failed(Failure { what, advice: None }));
            return vec![];
        }
    };
    let view = View::ALL.into_iter().zip(1..).find(|(view, _)| view.listing() == query.listing);
    let Some((_, number)) = view else {
        let listing = [("listing", query.listing.slug().into())];
        let failure = words::failure(model.settings.language, "refused-no-such-view", &listing);
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    };
    model.windows.clear();
    let layout = model.layout();
    model.browse.show_view(number, &layout);
    let pane = model.browse.list_mut();
    kept.filter.filter.as_str().clone_into(&mut pane.filter);
    pane.show(query);
    vec![]
}

/// Fills the form on top, or a new one, with what the template says.
pub(super) fn use_template(model: &mut Model, kept: &KeptTemplate) -> Vec<Effect> {
    if let Some(failure) = refusal(model, Action::Record(RecordAction::NewIncident)) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    model.windows.clear();
    form::change(model, |forms, around| forms.use_template(kept, around))
}

/// Keeps the filter in force, or what is typed into the form, under a name.
pub(super) fn keep(model: &mut Model, wanted: ToKeep) -> Vec<Effect> {
    let ToKeep { kept, name, taken } = wanted;
    let fields = match kept {
        Kept::Templates => template(model, &name),
        Kept::Filters => filter(model, &name),
    };
    let fields = match (fields, model.around().barred()) {
        (Ok(fields), None) => fields,
        (Err(failure), _) | (_, Some(failure)) => {
            model.notice = Some(Notice::Failed(failure));
            return vec![];
        }
    };
    model.windows.clear();
    match taken {
        Some(taken) => save(Purpose::Replace, Change::Edit { id: taken.id, fields }),
        None => save(Purpose::Keep, Change::Create { kind: kept.kind(), fields }),
    }
}

/// The filter in force as a record.
fn filter(model: &Model, name: &str) -> Result<Fields, Failure> {
    let pane = model.browse.pane(model.browse.follows);
    let kept = SavedFilter::of(name, &pane.query, &pane.filter);
    kept.map(|kept| kept.fields()).map_err(|error| Failure {
        what: words::saved_filter(&error, model.settings.language),
        advice: None,
    })
}

/// What is typed into the form as a record.
fn template(model: &mut Model, name: &str) -> Result<Fields, Failure> {
    let (reader, language) = (model.reader(), model.settings.language);
    let empty = || words::failure(language, "refused-template-empty", &[]);
    let form = model.forms.open.as_mut().ok_or_else(empty)?;
    if form.is_quick() {
        form.settle_focus(model.forms.carried.last.as_ref(), reader);
    }
    let kept = Template::of(name, form.kind, form.template_slots());
    kept.map(|kept| kept.fields()).map_err(|error| words::template(&error, form.kind, language))
}

/// The lines have changed.
fn fit(model: &mut Model) {
    if let Some(shelf) = model.windows.find::<Shelf>() {
        let lines = shelf.lines(&model.saved).len();
        shelf.fit(lines);
    }
}

/// Asks for what is shown and not known.
pub(super) fn settle(model: &mut Model) -> Vec<Effect> {
    let shown = match model.windows.top() {
        Some(Window::Saved(shelf)) => Some(shelf.kept),
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
        let (id, query) = (kept.record.id, kept.filter.query(model.world.now.today));
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
    fit(model);
    vec![]
}

/// Takes the templates that came, likewise.
pub(super) fn templates(model: &mut Model, answer: Answer<ReadTemplates>) -> Vec<Effect> {
    model.saved.asked.retain(|kept| *kept != Kept::Templates);
    match told(model, answer) {
        Some(kept) => model.saved.templates = Some(kept),
        None => drop(model.saved.templates.get_or_insert_default()),
    }
    fit(model);
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
    let name = kept.map_or("".into(), |named| words::called(named, model.settings.language));
    let reference = kept.map(|named| named.reference.to_string());
    let arguments = [("name", name.into()), ("reference", reference.unwrap_or_default().into())];
    model.notice = Some(done(words::with(model.settings.language, id, &arguments)));
}
