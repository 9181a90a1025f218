//! Why an action cannot be done now: said when it is tried, shown in the
//! palette, and the reason why the footer leaves it out. Each part says it of
//! its own actions.

#![warn(clippy::wildcard_enum_match_arm)]

use crate::app::keymap::{
    Action, Context, JobAction, RecordAction, SavedAction, Setting, Sheet, TourAction,
};
use crate::app::model::Model;
use crate::model::protection::Protection;
use crate::words::{self, Failure};

/// Why `action` cannot be done now where keys go to `contexts`, which something
/// lies on top of: a form or a list of pairs is not left by a command.
pub fn refusal_in(model: &Model, contexts: &[Context], action: Action) -> Option<Failure> {
    let here = |context: &Context| model.settings.keymap.usual().takes(*context, action);
    if !contexts.iter().any(here) {
        let pairs = contexts.contains(&Context::DUPLICATES);
        let id = if pairs { "refused-in-duplicates" } else { "refused-in-form" };
        return Some(refuse(model, id));
    }
    refusal(model, action)
}

/// Why `action` cannot be done now, if it cannot.
pub fn refusal(model: &Model, action: Action) -> Option<Failure> {
    if let Some(failure) = not_written(model, action) {
        return Some(failure);
    }
    let around = model.around();
    if let Some(window) = model.windows.top().filter(|window| window.owns(action)) {
        return window.refusal(action, &around);
    }
    let (browse, forms, language) = (&model.browse, &model.forms, model.settings.language);
    if let Some(id) = of_scene(model, action) {
        return Some(refuse(model, id));
    }
    let id = match action {
        Action::Quit => model.under_way.has_job().then_some("refused-quit"),
        Action::Lock => (model.session.protection == Protection::Plain).then_some("refused-lock"),
        Action::Accept if model.windows.is_open() || forms.open.is_some() => None,
        Action::Accept => return browse.refuses_filter(language),
        Action::Browse(action) => match model.screen.scene() {
            Some(scene) => scene.refusal(action),
            None => return browse.refusal(action, language),
        },
        Action::Show(Sheet::GO_TO_DATE) => return browse.refuses_date(language),
        Action::Show(Sheet::COLUMNS) => return browse.refuses_order(language),
        Action::Hit(way) => match model.windows.last_search() {
            Some(search) => search.refuses(way),
            None => Some("refused-no-search"),
        },
        Action::Saved(action) => return of_saved(model, action),
        Action::Record(RecordAction::Repeat) => forms.refuses_repeat(),
        Action::Record(action) => return browse.refuses(action, language),
        Action::Form(action) => forms.refuses(action),
        Action::Text(action) => forms.refuses_text(action, &around),
        Action::Near(nearness) => forms.refuses_near(nearness),
        Action::Job(action) => of_job(model, action),
        Action::Setting(setting) => of_setting(model, setting),
        Action::Tour(TourAction::Next | TourAction::End) => {
            model.tour.is_none().then_some("refused-no-tour")
        }
        Action::Close
        | Action::Redraw
        | Action::Undo
        | Action::Redo
        | Action::Move(_)
        | Action::Show(_)
        | Action::Pair(_)
        | Action::Rival(_)
        | Action::Picture(_)
        | Action::Handing(_)
        | Action::Tour(TourAction::Begin) => None,
    };
    id.map(|id| refuse(model, id))
}

/// Why what is kept under names cannot be dealt with so.
fn of_saved(model: &Model, action: SavedAction) -> Option<Failure> {
    match action {
        SavedAction::SaveFilter => model.browse.refuses_keeping(model.settings.language),
        SavedAction::SaveTemplate => model.forms.refuses_template().map(|id| refuse(model, id)),
        SavedAction::Filters
        | SavedAction::Consents
        | SavedAction::Templates
        | SavedAction::Rename => None,
    }
}

fn refuse(model: &Model, id: &str) -> Failure {
    words::failure(model.settings.language, id, &[])
}

/// Why an action cannot be done while a view is shown that is no list: there is
/// none, and no record is chosen.
fn of_scene(model: &Model, action: Action) -> Option<&'static str> {
    model.screen.scene()?;
    match action {
        Action::Show(Sheet::GO_TO_DATE)
        | Action::Saved(SavedAction::SaveFilter)
        | Action::Record(RecordAction::NewRecord) => Some("refused-no-list"),
        Action::Record(action) if action.is_of_chosen() => Some("refused-nothing-selected"),
        Action::Quit
        | Action::Lock
        | Action::Redraw
        | Action::Close
        | Action::Accept
        | Action::Undo
        | Action::Redo
        | Action::Move(_)
        | Action::Show(_)
        | Action::Hit(_)
        | Action::Browse(_)
        | Action::Record(_)
        | Action::Form(_)
        | Action::Text(_)
        | Action::Saved(_)
        | Action::Near(_)
        | Action::Pair(_)
        | Action::Rival(_)
        | Action::Picture(_)
        | Action::Handing(_)
        | Action::Job(_)
        | Action::Setting(_)
        | Action::Tour(_) => None,
    }
}

fn of_job(model: &Model, action: JobAction) -> Option<&'static str> {
    match action {
        JobAction::Verify | JobAction::Duplicates | JobAction::Import => {
            model.under_way.has_job().then_some("refused-checking")
        }
        JobAction::Stop => (!model.under_way.is_busy()).then_some("refused-no-job"),
        JobAction::BackUp | JobAction::TakeIn | JobAction::WriteOut | JobAction::ShowPicture => {
            None
        }
    }
}

/// Why a choice changes nothing, or cannot be made.
fn of_setting(model: &Model, setting: Setting) -> Option<&'static str> {
    let same = match setting {
        Setting::Language(language) => (language == model.settings.language, "refused-language"),
        Setting::Theme(theme) => (theme == model.settings.theme, "refused-theme"),
        Setting::Keyboard(layout) => {
            (layout == model.settings.keyboard.chosen(), "refused-keyboard")
        }
        Setting::OutsideEditor => {
            let none = !model.settings.outside.on && model.settings.outside.command.is_none();
            (none, "refused-no-editor")
        }
        Setting::Mouse => return None,
    };
    same.0.then_some(same.1)
}

/// Why what an action writes cannot be written now.
fn not_written(model: &Model, action: Action) -> Option<Failure> {
    if action.writes() {
        return model.around().barred();
    }
    let stays = action == Action::Quit && model.under_way.is_storing();
    stays.then(|| refuse(model, "refused-storing"))
}
