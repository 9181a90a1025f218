//! Filters and templates kept under a name: choosing, keeping, renaming.

#![warn(clippy::wildcard_enum_match_arm)]

use super::record::save;
use crate::app::ask::{Purpose, ReadFilters, ReadTemplates, Saved as Stored};
use crate::app::browse::{Browse, View};
use crate::app::effect::Effect;
use crate::app::form::Forms;
use crate::app::keymap::SavedAction;
use crate::app::model::Parts;
use crate::app::reaction::{Reaction, ToKeep};
use crate::app::reader::Reader;
use crate::app::screens::Screen;
use crate::app::shelf::SavedRecords;
use crate::app::windows::{Naming, Shelf, Window, Windows};
use crate::model::change::Change;
use crate::model::field::Fields;
use crate::model::filter::{Filter, key_in};
use crate::model::kept::Kept;
use crate::model::listing::{Listing, Query, Sort};
use crate::model::record::Record;
use crate::model::records::saved_filter::{KeptFilter, SavedFilter};
use crate::model::records::template::{KeptTemplate, Template};
use crate::model::{Day, Language};
use crate::words::{self, Failure};

/// Opens the window that an action stands for; within one its keys do.
pub(super) fn act(parts: &mut Parts, action: SavedAction) -> Reaction {
    let Parts { around, browse, forms, windows, .. } = parts;
    let kind_of_form = forms.open.as_ref().map(|form| form.kind);
    let shelf = match action {
        SavedAction::Filters => Shelf::choose(Kept::Filters, None),
        SavedAction::Templates => Shelf::choose(Kept::Templates, kind_of_form),
        SavedAction::SaveFilter => {
            let name = name_in_force(browse, around.kept);
            Shelf::name(Kept::Filters, &name, Naming::New)
        }
        SavedAction::SaveTemplate => Shelf::name(Kept::Templates, "", Naming::New),
        SavedAction::Consents => return consents(parts),
        SavedAction::Rename => return Reaction::default(),
    };
    windows.open(shelf);
    Reaction::default()
}

/// The name of the saved filter that is in force, if it is one.
fn name_in_force(browse: &Browse, saved: &SavedRecords) -> String {
    let pane = browse.pane(browse.follows);
    let same = |kept: &&KeptFilter| {
        kept.filter.listing.0 == pane.query.listing && kept.filter.filter.as_str() == pane.filter
    };
    let kept = saved.filters.iter().flatten().find(same);
    let name = kept.and_then(|kept| kept.record.called.name());
    name.unwrap_or_default().to_owned()
}

/// Lists records by a saved filter.
pub(super) fn use_filter(parts: &mut Parts, kept: &KeptFilter) -> Reaction {
    let Reader { today, language } = parts.around.reader;
    match kept.filter.query(today) {
        Ok(query) => list(parts, kept.filter.filter.as_str(), query),
        Err(error) => {
            let what = words::filter(&error, language);
            Reaction::refuse(Failure { what, advice: None })
        }
    }
}

/// Lists the people whose consent runs out, the soonest first.
fn consents(parts: &mut Parts) -> Reaction {
    let Reader { today, language } = parts.around.reader;
    let text = format!("{}:*", key_in("until", language).unwrap_or("until"));
    let query = Listing::People.query();
    // What the program writes itself can be read.
    let filter = Filter::parse(&text, today).unwrap_or_default();
    let sort = Sort::Column("consent-until");
    list(parts, &text, Query { filter, sort, descending: false, ..query })
}

/// Lists what a query asks for, with the filter as it is typed.
fn list(parts: &mut Parts, typed: &str, query: Query) -> Reaction {
    let Parts { around, browse, windows, screen, .. } = parts;
    let view = View::ALL.into_iter().zip(1..).find(|(view, _)| view.listing() == query.listing);
    // Total: each list has a view.
    let Some((_, number)) = view else { return Reaction::default() };
    let stop = windows.clear();
    **screen = Screen::Browse;
    browse.show_view(number, &around.layout);
    let pane = browse.list_mut();
    typed.clone_into(&mut pane.filter);
    pane.show(query);
    Reaction::of(stop)
}

/// Fills the form on top, or a new one, with what the template says.
pub(super) fn use_template(parts: &mut Parts, kept: &KeptTemplate) -> Reaction {
    let Parts { around, browse, forms, windows, .. } = parts;
    if let Some(failure) = around.barred() {
        return Reaction::refuse(failure);
    }
    let stop = windows.clear();
    if forms.open.is_none() {
        forms.be_in(browse.case());
    }
    let mut filled = forms.use_template(kept, around);
    filled.effects.extend(stop);
    filled
}

/// Keeps the filter in force, or what is typed into the form, under a name.
pub(super) fn keep(parts: &mut Parts, wanted: ToKeep) -> Reaction {
    let Parts { around, browse, forms, windows, .. } = parts;
    let ToKeep { kept, name, taken } = wanted;
    let language = around.reader.language;
    let fields = match kept {
        Kept::Templates => template(forms, &name, around.reader),
        Kept::Filters => filter(browse, &name, language),
    };
    let fields = match (fields, around.barred()) {
        (Ok(fields), None) => fields,
        (Err(failure), _) | (_, Some(failure)) => return Reaction::refuse(failure),
    };
    let stop = windows.clear();
    let mut saving = match taken {
        Some(taken) => save(Purpose::Replace, Change::Edit { id: taken.id, fields }),
        None => save(Purpose::Keep, Change::Create { kind: kept.kind(), fields }),
    };
    saving.effects.extend(stop);
    saving
}

/// The filter in force as a record.
fn filter(browse: &Browse, name: &str, language: Language) -> Result<Fields, Failure> {
    let pane = browse.pane(browse.follows);
    let kept = SavedFilter::of(name, &pane.query, &pane.filter);
    let failure = |error| Failure { what: words::saved_filter(&error, language), advice: None };
    kept.map(|kept| kept.fields()).map_err(failure)
}

/// What is typed into the form as a record.
fn template(forms: &mut Forms, name: &str, reader: Reader) -> Result<Fields, Failure> {
    let language = reader.language;
    let empty = || words::failure(language, "refused-template-empty", &[]);
    let form = forms.open.as_mut().ok_or_else(empty)?;
    if form.is_quick() {
        form.settle_focus(forms.carried.last.as_ref(), reader);
    }
    let kept = Template::of(name, form.kind, form.template_slots());
    kept.map(|kept| kept.fields()).map_err(|error| words::template(&error, form.kind, language))
}

/// Asks for what is shown and not known; `beside` where filters are shown beside
/// the panes.
pub(super) fn settle(
    saved: &mut SavedRecords,
    windows: &mut Windows,
    beside: bool,
    today: Day,
) -> Vec<Effect> {
    if let Some(shelf) = windows.find::<Shelf>() {
        let lines = shelf.lines(saved).len();
        shelf.fit(lines);
    }
    let shown = match windows.top() {
        Some(Window::Saved(shelf)) => Some(shelf.kept),
        _ => beside.then_some(Kept::Filters),
    };
    let Some(kept) = shown else { return vec![] };
    let mut effects = Vec::new();
    if saved.wants(kept) {
        effects.push(match kept {
            Kept::Templates => Effect::ask(ReadTemplates),
            Kept::Filters => Effect::ask(ReadFilters),
        });
    }
    if kept == Kept::Filters {
        effects.extend(saved.count_next(today).map(Effect::ask));
    }
    effects
}

/// What is said of what was kept.
pub(super) fn kept(id: &'static str, stored: &Stored, language: Language) -> String {
    let kept = stored.records.first();
    let name = kept.map_or("".into(), |named| words::called(named, language));
    let reference = kept.map(|named| named.reference.to_string());
    let arguments = [("name", name.into()), ("reference", reference.unwrap_or_default().into())];
    words::with(language, id, &arguments)
}
