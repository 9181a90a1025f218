//! What actions are called: in full for palette and help, short for the footer.

#![warn(clippy::wildcard_enum_match_arm)]

use std::borrow::Cow;

use crate::app::keyboard::Keyboard;
use crate::app::keymap::{
    Action, BrowseAction, Context, FormAction, HandingAction, HitAction, JobAction, Move,
    PairAction, PictureAction, RecordAction, RivalAction, SavedAction, Setting, Sheet, TextAction,
    TourAction,
};
use crate::app::theme::Theme;
use crate::model::Language;
use crate::model::decision::Decision;
use crate::model::duplicate::Judgement;
use crate::model::lens::Decided;
use crate::model::near::Nearness;
use crate::words::{text, with};

/// Actions and the ids of their names, in the order of the palette; that of
/// the word for the footer, where a footer shows one, ends in `-short`.
const ACTIONS: &[(Action, &str)] = &[
    (Action::Record(RecordAction::NewIncident), "action-new-incident"),
    (Action::Record(RecordAction::Repeat), "action-repeat"),
    (Action::Record(RecordAction::NewRecord), "action-new-record"),
    (Action::Record(RecordAction::Edit), "action-edit"),
    (Action::Record(RecordAction::EditField), "action-edit-field"),
    (Action::Record(RecordAction::AddCitation), "action-add-citation"),
    (Action::Record(RecordAction::Sayings), "action-sayings"),
    (Action::Record(RecordAction::Trash), "action-trash"),
    (Action::Record(RecordAction::Restore), "action-restore"),
    (Action::Undo, "action-undo"),
    (Action::Redo, "action-redo"),
    (Action::Show(Sheet::SEARCH), "action-search"),
    (Action::Browse(BrowseAction::Filter), "action-filter"),
    (Action::Show(Sheet::GO_TO_DATE), "action-go-to-date"),
    (Action::Browse(BrowseAction::Sort), "action-sort"),
    (Action::Browse(BrowseAction::Reverse), "action-reverse"),
    (Action::Browse(BrowseAction::View(1)), "action-view-cases"),
    (Action::Browse(BrowseAction::View(2)), "action-view-timeline"),
    (Action::Browse(BrowseAction::View(3)), "action-view-people"),
    (Action::Browse(BrowseAction::View(4)), "action-view-organisations"),
    (Action::Browse(BrowseAction::View(5)), "action-view-sources"),
    (Action::Browse(BrowseAction::View(6)), "action-view-figures"),
    (Action::Browse(BrowseAction::View(7)), "action-view-places"),
    (Action::Browse(BrowseAction::View(8)), "action-view-citations"),
    (Action::Browse(BrowseAction::View(9)), "action-view-terms"),
    (Action::Browse(BrowseAction::View(10)), "action-view-evidence"),
    (Action::Browse(BrowseAction::View(11)), "action-view-recipients"),
    (Action::Browse(BrowseAction::View(12)), "action-view-disclosures"),
    (Action::Show(Sheet::DRAFTS), "action-drafts"),
    (Action::Show(Sheet::COLUMNS), "action-columns"),
    (Action::Browse(BrowseAction::ShowTrash), "action-show-trash"),
    (Action::Show(Sheet::HISTORY), "action-history"),
    (Action::Job(JobAction::Duplicates), "action-duplicates"),
    (Action::Pair(PairAction::Judge(Judgement::Same)), "action-judge-same"),
    (Action::Pair(PairAction::Judge(Judgement::Different)), "action-judge-different"),
    (Action::Pair(PairAction::Judge(Judgement::Unsure)), "action-judge-unsure"),
    (Action::Pair(PairAction::Later), "action-later"),
    (Action::Pair(PairAction::Swap), "action-swap-pair"),
    (Action::Rival(RivalAction::Decide(Decision::Choose)), "action-choose-value"),
    (Action::Rival(RivalAction::Decide(Decision::Supersede)), "action-supersede"),
    (Action::Rival(RivalAction::Decide(Decision::Disavow)), "action-disavow"),
    (Action::Rival(RivalAction::Decide(Decision::NeedsWork)), "action-needs-work"),
    (Action::Rival(RivalAction::Decide(Decision::Reopen)), "action-reopen"),
    (Action::Rival(RivalAction::NextField), "action-next-saying"),
    (Action::Rival(RivalAction::PreviousField), "action-previous-saying"),
    (Action::Record(RecordAction::Copy), "action-copy"),
    (Action::Record(RecordAction::CopyValue), "action-copy-value"),
    (Action::Record(RecordAction::Compare), "action-compare"),
    (Action::Record(RecordAction::WriteText), "action-write-text"),
    (Action::Record(RecordAction::Tag), "action-tag"),
    (Action::Record(RecordAction::MoveToCase), "action-move-to-case"),
    (Action::Record(RecordAction::SetField), "action-set-field"),
    (Action::Browse(BrowseAction::Mark), "action-mark"),
    (Action::Browse(BrowseAction::MarkRange), "action-mark-range"),
    (Action::Browse(BrowseAction::MarkAll), "action-mark-all"),
    (Action::Browse(BrowseAction::Unmark), "action-unmark"),
    (Action::Job(JobAction::Verify), "action-verify"),
    (Action::Job(JobAction::Import), "action-import"),
    (Action::Job(JobAction::BackUp), "action-back-up"),
    (Action::Job(JobAction::TakeIn), "action-take-in"),
    (Action::Job(JobAction::WriteOut), "action-write-out"),
    (Action::Job(JobAction::ShowPicture), "action-show-picture"),
    (Action::Handing(HandingAction::Begin), "action-hand-on"),
    (Action::Handing(HandingAction::Decide(Decided::Replace)), "action-replace-name"),
    (Action::Handing(HandingAction::Decide(Decided::Leave)), "action-leave-name"),
    (Action::Handing(HandingAction::ReplaceOthers), "action-replace-other-names"),
    (Action::Setting(Setting::Language(Language::English)), LANGUAGE),
    (Action::Setting(Setting::Language(Language::Russian)), LANGUAGE),
    (Action::Setting(Setting::Language(Language::Kazakh)), LANGUAGE),
    (Action::Setting(Setting::Language(Language::Uzbek)), LANGUAGE),
    (Action::Setting(Setting::Theme(Theme::Dark)), THEME),
    (Action::Setting(Setting::Theme(Theme::Light)), THEME),
    (Action::Setting(Setting::Theme(Theme::Contrast)), THEME),
    (Action::Setting(Setting::Theme(Theme::Mono)), THEME),
    (Action::Setting(Setting::Mouse), "action-mouse"),
    (Action::Setting(Setting::OutsideEditor), "action-outside-editor"),
    (Action::Setting(Setting::Keyboard(None)), "action-keyboard-detect"),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::American))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::Russian))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::Kazakh))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::Uzbek))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::Ukrainian))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::Kyrgyz))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::Tajik))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::Turkmen))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::German))), KEYBOARD),
    (Action::Setting(Setting::Keyboard(Some(Keyboard::French))), KEYBOARD),
    (Action::Browse(BrowseAction::Open), "action-open"),
    (Action::Browse(BrowseAction::Back), "action-back"),
    (Action::Browse(BrowseAction::NextPane), "action-next-pane"),
    (Action::Browse(BrowseAction::PreviousPane), "action-previous-pane"),
    (Action::Hit(HitAction::Next), "action-next-hit"),
    (Action::Hit(HitAction::Previous), "action-previous-hit"),
    (Action::Browse(BrowseAction::NextRecord), "action-next-record"),
    (Action::Browse(BrowseAction::PreviousRecord), "action-previous-record"),
    (Action::Browse(BrowseAction::Zoom), "action-zoom"),
    (Action::Browse(BrowseAction::Larger), "action-larger"),
    (Action::Browse(BrowseAction::Smaller), "action-smaller"),
    (Action::Move(Move::Up), "action-up"),
    (Action::Move(Move::Down), "action-down"),
    (Action::Move(Move::PageUp), "action-page-up"),
    (Action::Move(Move::PageDown), "action-page-down"),
    (Action::Move(Move::First), "action-first"),
    (Action::Move(Move::Last), "action-last"),
    (Action::Form(FormAction::NextField), "action-next-field"),
    (Action::Form(FormAction::PreviousField), "action-previous-field"),
    (Action::Form(FormAction::FullForm), "action-full-form"),
    (Action::Form(FormAction::Save), "action-save"),
    (Action::Form(FormAction::AddPart), "action-add-part"),
    (Action::Form(FormAction::RemovePart), "action-remove-part"),
    (Action::Form(FormAction::MoreFields), "action-more-fields"),
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
    (Action::Form(FormAction::UndoTyping), "action-undo-typing"),
    (Action::Form(FormAction::RedoTyping), "action-redo-typing"),
    (Action::Saved(SavedAction::Filters), "action-saved-filters"),
    (Action::Saved(SavedAction::SaveFilter), "action-save-filter"),
    (Action::Saved(SavedAction::Consents), "action-consents"),
    (Action::Saved(SavedAction::Templates), "action-templates"),
    (Action::Saved(SavedAction::SaveTemplate), "action-save-template"),
    (Action::Saved(SavedAction::Rename), "action-rename"),
    (Action::Near(Nearness::Same), "action-look"),
    (Action::Near(Nearness::Similar), "action-similar"),
    (Action::Picture(PictureAction::Larger), "action-picture-larger"),
    (Action::Picture(PictureAction::Smaller), "action-picture-smaller"),
    (Action::Picture(PictureAction::Left), "action-picture-left"),
    (Action::Picture(PictureAction::Right), "action-picture-right"),
    (Action::Accept, "action-accept"),
    (Action::Job(JobAction::Stop), "action-stop-job"),
    (Action::Show(Sheet::PALETTE), "action-palette"),
    (Action::Tour(TourAction::Begin), "action-tour"),
    (Action::Tour(TourAction::Next), "action-tour-next"),
    (Action::Tour(TourAction::End), "action-tour-end"),
    (Action::Show(Sheet::HELP), "action-help"),
    (Action::Close, "action-close"),
    (Action::Redraw, "action-redraw"),
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
    let Action::Setting(setting) = action else { return text(language, id(action)) };
    let named = |id: &str, name: &str| Cow::Owned(with(language, id, &[("name", name.into())]));
    match setting {
        Setting::Language(chosen) => named(LANGUAGE, chosen.name()),
        Setting::Theme(theme) => named(THEME, &theme.name(language)),
        Setting::Keyboard(Some(chosen)) => {
            named(KEYBOARD, &format!("{} ({})", chosen.own_name(), chosen.name()))
        }
        Setting::Keyboard(None) | Setting::Mouse | Setting::OutsideEditor => {
            text(language, id(action))
        }
    }
}

/// What an action is called where a key does it: what is not saved goes to no trash.
pub fn name_in(context: Context, action: Action, language: Language) -> Cow<'static, str> {
    match (context, action) {
        (Context::DRAFTS, Action::Record(RecordAction::Trash)) => text(language, "drafts-drop"),
        (Context::HISTORY, Action::Accept) => text(language, "history-go"),
        _ => name(action, language),
    }
}

/// The same in a word or two.
pub fn short_in(context: Context, action: Action, language: Language) -> Cow<'static, str> {
    match (context, action) {
        (Context::DRAFTS, Action::Record(RecordAction::Trash)) => {
            text(language, "drafts-drop-short")
        }
        (Context::HISTORY, Action::Accept) => text(language, "history-go-short"),
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
    let Action::Setting(setting) = action else { return slug.to_owned() };
    match setting {
        Setting::Language(chosen) => format!("{slug}-{}", chosen.code()),
        Setting::Keyboard(Some(chosen)) => format!("{slug}-{}", chosen.code()),
        Setting::Theme(theme) => format!("{slug}-{}", theme.code()),
        Setting::Keyboard(None) | Setting::Mouse | Setting::OutsideEditor => slug.to_owned(),
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
    use crate::app::keys::USUAL;

    #[test]
    fn everything_a_key_does_has_a_name() {
        for binding in USUAL.bindings() {
            assert!(!id(binding.action).is_empty(), "{:?}", binding.action);
        }
    }

    #[test]
    fn an_action_has_a_word_for_the_footer_where_a_footer_shows_one_and_nowhere_else() {
        let shown = USUAL.bindings().iter().filter(|bound| bound.footer > 0);
        let shown: Vec<_> = shown.map(|bound| id(bound.action)).collect();
        for (action, id) in ACTIONS {
            let word = short(*action, Language::English);
            let is_text = word != format!("{id}-short");
            assert_eq!(is_text, shown.contains(id), "{id}-short is missing, or never shown");
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
        let name = |chosen, language| name(Action::Setting(Setting::Language(chosen)), language);
        assert_eq!(name(Language::Kazakh, Language::English), "Language: Қазақша");
        assert!(name(Language::English, Language::Russian).ends_with("English"));
    }
}
