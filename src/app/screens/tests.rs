use std::sync::LazyLock;
use std::time::Duration;

use super::Screen;
use super::probe::KEYS;
use crate::app::effect::Effect;
use crate::app::fixture::TestDesk;
use crate::app::keymap::{
    Action, BrowseAction, Context, Keymap, RecordAction, SavedAction, Sheet, Usual,
};
use crate::app::message::{Message, Mouse};
use crate::app::texts;
use crate::app::theme::Theme;
use crate::app::update::{act, refusal};

/// The usual keys, and those of the view.
static WITH_PROBE: LazyLock<Usual> =
    LazyLock::new(|| Usual::of(crate::app::keys::places().chain([&KEYS])));

fn desk(keys: &str) -> TestDesk {
    over("", keys)
}

/// The view over the panes as these keys leave them.
fn over(before: &str, keys: &str) -> TestDesk {
    let mut desk = TestDesk::new((120, 40), Theme::default());
    desk.press(before);
    desk.model.settings.keymap = Keymap::of(&WITH_PROBE);
    let _effects = act(&mut desk.model, Action::Show(Sheet("probe")));
    desk.press(keys);
    desk
}

fn moved(desk: &TestDesk) -> Option<isize> {
    match &desk.model.screen {
        Screen::Probe(probe) => Some(probe.moved),
        Screen::Browse => None,
    }
}

#[test]
fn keys_go_to_the_view_and_not_to_the_list_under_it() {
    let before = TestDesk::new((120, 40), Theme::default()).model.browse.list().selected;
    let desk = desk("<down><down>");
    assert_eq!(moved(&desk), Some(2));
    assert_eq!(desk.model.browse.list().selected, before);
}

#[test]
fn what_it_shows_and_does_not_know_is_asked_for() {
    let mut desk = desk("<down>");
    let asked = |desk: &TestDesk| {
        desk.other.iter().filter(|e| **e == Effect::Remind(Duration::from_secs(7))).count()
    };
    assert_eq!(asked(&desk), 1);
    desk.press("<down>");
    assert_eq!(asked(&desk), 2);
}

#[test]
fn what_needs_a_list_or_a_record_is_refused_whatever_the_hidden_panes_are_at() {
    use BrowseAction::{
        Back, Filter, Larger, Mark, MarkAll, MarkRange, NextPane, NextRecord, Open, PreviousPane,
        PreviousRecord, Reverse, ShowTrash, Smaller, Sort, Unmark, View, Zoom,
    };
    for before in ["", "<tab>", "<enter>", " ", "3"] {
        let mut desk = over(before, "");
        for action in [
            Filter,
            Sort,
            Reverse,
            ShowTrash,
            Mark,
            MarkRange,
            MarkAll,
            Unmark,
            Zoom,
            Larger,
            Smaller,
            NextRecord,
            PreviousRecord,
        ] {
            assert!(refusal(&desk.model, Action::Browse(action)).is_some(), "{before}{action:?}");
        }
        for action in [Open, Back, NextPane, PreviousPane, View(3)] {
            assert_eq!(refusal(&desk.model, Action::Browse(action)), None, "{before}{action:?}");
        }
        for action in texts::all()
            .filter(|action| matches!(action, Action::Record(one) if one.is_of_chosen()))
        {
            assert!(refusal(&desk.model, action).is_some(), "{before}{action:?}");
        }
        let lists = [
            Action::Show(Sheet::GO_TO_DATE),
            Action::Saved(SavedAction::SaveFilter),
            Action::Record(RecordAction::NewRecord),
        ];
        for action in lists {
            assert!(refusal(&desk.model, action).is_some(), "{before}{action:?}");
        }
        desk.press("<del>/");
        assert!(desk.steps.is_empty(), "nothing is done to a record that is not shown");
        assert!(desk.model.browse.filtering.is_none());
        assert!(!desk.model.contexts().contains(&Context::MARKED), "{before}");
        assert!(desk.model.shown_view().is_none());
    }
}

#[test]
fn a_form_and_windows_lie_over_it_and_it_comes_back() {
    let mut desk = desk("n");
    assert!(desk.model.forms.open.is_some());
    desk.press("<esc><f1><esc><down>");
    assert_eq!(moved(&desk), Some(1));
}

#[test]
fn esc_the_views_a_day_and_a_record_lead_back_to_the_panes() {
    for keys in ["<esc>", "3", "<tab>", "<enter>", "<f2>asel<enter>", "<f7>asel<enter><enter>"] {
        assert_eq!(moved(&desk(keys)), None, "{keys}");
    }
}

#[test]
fn going_back_goes_back_one_level_and_not_in_the_hidden_panes_too() {
    for keys in ["<esc>", "<c-c>"] {
        let before = over("<tab>", "").model.browse.focus;
        let after = over("<tab>", keys);
        assert_eq!((moved(&after), after.model.browse.focus), (None, before), "{keys}");
    }
}

#[test]
fn the_mouse_points_at_the_view_and_not_at_the_list_under_it() {
    let mut desk = desk("");
    let before = desk.model.browse.list().selected;
    for kind in [Mouse::Click, Mouse::WheelDown] {
        desk.send(Message::Mouse { column: 3, row: 6, kind });
    }
    assert_eq!(moved(&desk), Some(3), "three lines of the wheel");
    assert_eq!(desk.model.browse.list().selected, before);
}

#[test]
fn a_view_that_is_shown_already_stays_as_it_is() {
    let mut desk = desk("<down>");
    let _effects = act(&mut desk.model, Action::Show(Sheet("probe")));
    assert_eq!(moved(&desk), Some(1));
}

#[test]
fn a_record_that_was_to_be_edited_is_not_opened_over_it() {
    let mut desk = TestDesk::new((120, 40), Theme::default());
    desk.prompt = false;
    desk.press("e");
    desk.model.settings.keymap = Keymap::of(&WITH_PROBE);
    let _effects = act(&mut desk.model, Action::Show(Sheet("probe")));
    while !desk.asked.is_empty() {
        desk.answer();
    }
    assert!(desk.model.forms.open.is_none() && moved(&desk).is_some());
}

#[test]
fn what_the_hidden_record_lacks_is_no_reason_there() {
    let mut desk = over("<enter>", "");
    desk.model.browse.detail.link = None;
    desk.model.browse.detail.document.links.clear();
    assert_eq!(refusal(&desk.model, Action::Browse(BrowseAction::Open)), None);
    let focus = desk.model.browse.focus;
    let _effects = act(&mut desk.model, Action::Browse(BrowseAction::Back));
    assert_eq!((moved(&desk), desk.model.browse.focus), (None, focus));
}
