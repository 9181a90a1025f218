//! What actions are called: in full for palette and help, short for the footer.

use std::borrow::Cow;

use crate::app::keymap::{Action, SavedAction, TextAction};
use crate::app::{Context, Keyboard, Theme};
use crate::model::Language;
use crate::model::duplicate::Judgement;
use crate::model::near::Nearness;
use crate::words::{text, with};

/// Actions and the ids of their names, in the order of the palette; that of
/// the word for the footer ends in `-short`.
const ACTIONS: &[(Action, &str)] = &[
    (Action::NewIncident, "action-new-incident"),
    (Action::Repeat, "action-repeat"),
    (Action::NewRecord, "action-new-record"),
    (Action::Edit, "action-edit"),
    (Action::AddCitation, "action-add-citation"),
    (Action::Trash, "action-trash"),
    (Action::Restore, "action-restore"),
    (Action::Undo, "action-undo"),
    (Action::Redo, "action-redo"),
    (Action::Search, "action-search"),
    (Action::Filter, "action-filter"),
    (Action::GoToDate, "action-go-to-date"),
    (Action::Sort, "action-sort"),
    (Action::Reverse, "action-reverse"),
    (Action::View(1), "action-view-cases"),
    (Action::View(2), "action-view-timeline"),
    (Action::View(3), "action-view-people"),
    (Action::View(4), "action-view-organisations"),
    (Action::View(5), "action-view-sources"),
    (Action::Drafts, "action-drafts"),
    (Action::ShowTrash, "action-show-trash"),
    (Action::History, "action-history"),
    (Action::Duplicates, "action-duplicates"),
    (Action::Judge(Judgement::Same), "action-judge-same"),
    (Action::Judge(Judgement::Different), "action-judge-different"),
    (Action::Judge(Judgement::Unsure), "action-judge-unsure"),
    (Action::Later, "action-later"),
    (Action::SwapPair, "action-swap-pair"),
    (Action::Copy, "action-copy"),
    (Action::WriteText, "action-write-text"),
    (Action::Tag, "action-tag"),
    (Action::MoveToCase, "action-move-to-case"),
    (Action::SetField, "action-set-field"),
    (Action::Mark, "action-mark"),
    (Action::MarkRange, "action-mark-range"),
    (Action::MarkAll, "action-mark-all"),
    (Action::Unmark, "action-unmark"),
    (Action::Verify, "action-verify"),
    (Action::Import, "action-import"),
    (Action::BackUp, "action-back-up"),
    (Action::Language(Language::English), LANGUAGE),
    (Action::Language(Language::Russian), LANGUAGE),
    (Action::Language(Language::Kazakh), LANGUAGE),
    (Action::Language(Language::Uzbek), LANGUAGE),
    (Action::Theme(Theme::Dark), THEME),
    (Action::Theme(Theme::Light), THEME),
    (Action::Theme(Theme::Contrast), THEME),
    (Action::Theme(Theme::Mono), THEME),
    (Action::Mouse, "action-mouse"),
    (Action::OutsideEditor, "action-outside-editor"),
    (Action::Keyboard(None), "action-keyboard-detect"),
    (Action::Keyboard(Some(Keyboard::American)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::Russian)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::Kazakh)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::Uzbek)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::Ukrainian)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::Kyrgyz)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::Tajik)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::Turkmen)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::German)), KEYBOARD),
    (Action::Keyboard(Some(Keyboard::French)), KEYBOARD),
    (Action::Open, "action-open"),
    (Action::Back, "action-back"),
    (Action::NextPane, "action-next-pane"),
    (Action::PreviousPane, "action-previous-pane"),
    (Action::Up, "action-up"),
    (Action::Down, "action-down"),
    (Action::PageUp, "action-page-up"),
    (Action::PageDown, "action-page-down"),
    (Action::First, "action-first"),
    (Action::Last, "action-last"),
    (Action::NextField, "action-next-field"),
    (Action::PreviousField, "action-previous-field"),
    (Action::FullForm, "action-full-form"),
    (Action::Save, "action-save"),
    (Action::AddPart, "action-add-part"),
    (Action::RemovePart, "action-remove-part"),
    (Action::MoreFields, "action-more-fields"),
    (Action::Text(TextAction::Open), "action-edit-text"),
    (Action::Text(TextAction::Leave), "action-leave-text"),
    (Action::Text(TextAction::Select), "action-select-text"),
    (Action::Text(TextAction::Mark), "action-mark-text"),
    (Action::Text(TextAction::SelectAll), "action-select-all-text"),
    (Action::Text(TextAction::Copy), "action-copy-text"),
    (Action::Text(TextAction::Cut), "action-cut-text"),
    (Action::Text(TextAction::Paste), "action-paste-text"),
    (Action::Text(TextAction::Find), "action-find-text"),
    (Action::Text(TextAction::NextFound), "action-next-found"),
    (Action::Text(TextAction::PreviousFound), "action-previous-found"),
    (Action::Text(TextAction::LineUp), "action-line-up"),
    (Action::Text(TextAction::LineDown), "action-line-down"),
    (Action::Text(TextAction::Word), "action-by-word"),
    (Action::Text(TextAction::DeleteWord), "action-delete-word"),
    (Action::Text(TextAction::Edge), "action-text-edge"),
    (Action::Text(TextAction::HandOver), "action-hand-over"),
    (Action::UndoTyping, "action-undo-typing"),
    (Action::RedoTyping, "action-redo-typing"),
    (Action::Saved(SavedAction::Filters), "action-saved-filters"),
    (Action::Saved(SavedAction::SaveFilter), "action-save-filter"),
    (Action::Saved(SavedAction::Templates), "action-templates"),
    (Action::Saved(SavedAction::SaveTemplate), "action-save-template"),
    (Action::Saved(SavedAction::Rename), "action-rename"),
    (Action::Near(Nearness::Same), "action-look"),
    (Action::Near(Nearness::Similar), "action-similar"),
    (Action::Accept, "action-accept"),
    (Action::StopJob, "action-stop-job"),
    (Action::Palette, "action-palette"),
    (Action::Tour, "action-tour"),
    (Action::TourNext, "action-tour-next"),
    (Action::TourEnd, "action-tour-end"),
    (Action::Help, "action-help"),
    (Action::Close, "action-close"),
    (Action::Lock, "action-lock"),
    (Action::Quit, "action-quit"),
];

/// One name for the choice of each language.
const LANGUAGE: &str = "action-language";
/// One name for the choice of each theme.
const THEME: &str = "action-theme";
/// One name for the choice of each keyboard layout.
const KEYBOARD: &str = "action-keyboard";

fn id(action: Action) -> &'static str {
    ACTIONS.iter().find(|(known, _)| *known == action).map_or("", |(_, id)| id)
}

/// What an action is called.
pub fn name(action: Action, language: Language) -> Cow<'static, str> {
    match action {
        Action::Language(chosen) => {
            Cow::Owned(with(language, LANGUAGE, &[("name", chosen.name().into())]))
        }
        Action::Theme(theme) => {
            Cow::Owned(with(language, THEME, &[("name", theme.name(language).into())]))
        }
        Action::Keyboard(Some(chosen)) => {
            let name = format!("{} ({})", chosen.own_name(), chosen.name());
            Cow::Owned(with(language, KEYBOARD, &[("name", name.into())]))
        }
        _ => text(language, id(action)),
    }
}

/// What an action is called where a key does it: what is not saved goes to no trash.
pub fn name_in(context: Context, action: Action, language: Language) -> Cow<'static, str> {
    match (context, action) {
        (Context::Drafts, Action::Trash) => text(language, "drafts-drop"),
        _ => name(action, language),
    }
}

/// The same in a word or two.
pub fn short_in(context: Context, action: Action, language: Language) -> Cow<'static, str> {
    match (context, action) {
        (Context::Drafts, Action::Trash) => text(language, "drafts-drop-short"),
        _ => short(action, language),
    }
}

/// An action in a word or two.
pub fn short(action: Action, language: Language) -> Cow<'static, str> {
    text(language, &format!("{}-short", id(action)))
}

/// What settings call an action: `new-incident`.
pub fn slug(action: Action) -> String {
    let slug = id(action).split_once('-').map_or("", |(_, slug)| slug);
    match action {
        Action::Language(chosen) => format!("{slug}-{}", chosen.code()),
        Action::Keyboard(Some(chosen)) => format!("{slug}-{}", chosen.code()),
        Action::Theme(theme) => format!("{slug}-{}", theme.code()),
        _ => slug.to_owned(),
    }
}

/// The action that settings call so.
pub fn action(slug: &str) -> Option<Action> {
    all().find(|action| self::slug(*action) == slug)
}

/// What the palette offers: every action but the moves.
pub fn commands() -> impl Iterator<Item = Action> {
    all().filter(|action| !action.is_move())
}

/// Every action in the order of the palette.
pub(in crate::app) fn all() -> impl Iterator<Item = Action> {
    ACTIONS.iter().map(|(action, _)| *action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::keymap::KEYMAP;

    #[test]
    fn everything_a_key_does_has_a_name() {
        for binding in KEYMAP {
            assert!(!id(binding.action).is_empty(), "{:?}", binding.action);
        }
    }

    #[test]
    fn every_action_is_found_by_the_name_that_settings_call_it() {
        for action in all() {
            assert_eq!(super::action(&slug(action)), Some(action), "{}", slug(action));
        }
    }

    #[test]
    fn a_language_is_called_as_its_speakers_call_it() {
        let name = |chosen, language| name(Action::Language(chosen), language);
        assert_eq!(name(Language::Kazakh, Language::English), "Language: Қазақша");
        assert!(name(Language::English, Language::Russian).ends_with("English"));
    }
}
