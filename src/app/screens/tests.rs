use std::sync::LazyLock;

use super::Screen;
use super::probe::KEYS;
use crate::app::fixture::TestDesk;
use crate::app::keymap::{Action, BrowseAction, Keymap, RecordAction, Sheet, Usual};
use crate::app::notice::Notice;
use crate::app::theme::Theme;
use crate::app::update::{act, refusal};

/// The usual keys, and those of the view.
static WITH_PROBE: LazyLock<Usual> =
    LazyLock::new(|| Usual::of(crate::app::keys::places().chain([&KEYS])));

fn desk(keys: &str) -> TestDesk {
    let mut desk = TestDesk::new((120, 40), Theme::default());
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
fn what_needs_a_list_or_a_record_is_refused_there() {
    let mut desk = desk("");
    for action in [
        Action::Browse(BrowseAction::Sort),
        Action::Browse(BrowseAction::Filter),
        Action::Browse(BrowseAction::MarkAll),
        Action::Record(RecordAction::Trash),
        Action::Record(RecordAction::Edit),
        Action::Record(RecordAction::Copy),
    ] {
        assert!(refusal(&desk.model, action).is_some(), "{action:?}");
    }
    desk.press("<del>");
    assert!(desk.steps.is_empty(), "nothing is done to a record that is not shown");
    desk.press("/");
    assert!(matches!(desk.model.notice, Some(Notice::Failed(_))));
    assert!(desk.model.browse.filtering.is_none());
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
    for keys in ["<esc>", "3", "<enter>"] {
        assert_eq!(moved(&desk(keys)), None, "{keys}");
    }
}

#[test]
fn an_interrupt_leads_back_to_the_panes_as_esc_does() {
    let mut desk = desk("");
    let before = desk.model.browse.clone();
    desk.press("<c-c>");
    assert_eq!((moved(&desk), &desk.model.browse.focus), (None, &before.focus));
}
