//! The mouse, where it points.

use crate::app::ask::Write;
use proptest::prelude::*;

use super::*;

fn click(desk: &mut TestDesk, column: u16, row: u16) {
    desk.send(Message::Mouse { column, row, kind: Mouse::Click });
}

fn wheel(desk: &mut TestDesk, column: u16, row: u16) {
    desk.send(Message::Mouse { column, row, kind: Mouse::WheelDown });
}

/// The column of a key in the bottom line.
fn column_of(desk: &TestDesk, key: Key) -> u16 {
    let keys = footer(&desk.model, desk.model.world.size.0);
    u16::try_from(keys.iter().find(|shown| shown.key == key).unwrap().x).unwrap()
}

#[test]
fn the_mouse_is_the_terminals_until_it_is_asked_for() {
    let mut desk = desk("");
    assert_eq!(desk.model.settings.pointer, Pointer::Terminal);
    desk.press("<f2>use the mouse<enter>");
    assert_eq!(desk.model.settings.pointer, Pointer::Program);
    desk.press("<f2>use the mouse<enter>");
    assert_eq!(desk.model.settings.pointer, Pointer::Terminal);
    let asked = |effect: &Effect| matches!(effect, Effect::Mouse(_));
    desk.other.retain(asked);
    assert_eq!(desk.other, [Effect::Mouse(Pointer::Program), Effect::Mouse(Pointer::Terminal)]);
}

#[test]
fn a_click_selects_a_row_and_another_opens_it() {
    let mut desk = desk("");
    click(&mut desk, 5, 6);
    assert_eq!((desk.model.browse.focus, desk.model.browse.list().selected), (Pane::List, 3));
    assert_eq!(desk.model.browse.detail.record().map(|record| record.id), Some(id(3)));
    click(&mut desk, 5, 6);
    assert_eq!(desk.model.browse.focus, Pane::Detail);
}

#[test]
fn a_click_focuses_the_pane_it_is_in() {
    let mut desk = desk("");
    let layout = desk.model.layout();
    click(&mut desk, layout.detail.unwrap().x + 3, 1);
    assert_eq!(desk.model.browse.focus, Pane::Detail);
    let related = layout.related.unwrap();
    click(&mut desk, related.x + 3, related.y + 7);
    assert_eq!((desk.model.browse.focus, desk.model.browse.related.selected), (Pane::Related, 5));
}

#[test]
fn a_click_on_a_link_chooses_it_and_another_follows_it() {
    let mut desk = desk("");
    let area = desk.model.layout().detail.unwrap();
    let link = desk.model.browse.detail.document.links.len() - 1;
    let below = desk.model.browse.detail.document.line_of(link).unwrap();
    let row = area.y + 1 + u16::try_from(below).unwrap();
    assert!(row < area.y + area.height);
    click(&mut desk, area.x + 5, row);
    assert_eq!(
        (desk.model.browse.focus, desk.model.browse.detail.link),
        (Pane::Detail, Some(link))
    );
    let to = desk.model.browse.detail.document.links[link].record().unwrap().id;
    click(&mut desk, area.x + 5, row);
    assert_eq!(desk.model.browse.detail.record().map(|record| record.id), Some(to));
}

#[test]
fn a_click_on_the_name_of_a_view_shows_it() {
    for size in [(60, 16), (80, 24), (120, 40)] {
        for language in Language::ALL {
            let mut desk = TestDesk::new(size, Theme::Dark);
            desk.model.settings.language = language;
            for view in View::ALL.into_iter().filter(|view| view.is_main()) {
                let tabs = Header::of(&desk.model, size.0).tabs;
                let tab = tabs.iter().find(|tab| tab.view == view).unwrap();
                click(&mut desk, u16::try_from(tab.x).unwrap(), 0);
                assert_eq!(desk.model.browse.view, view, "{size:?} {language:?}");
            }
        }
    }
}

#[test]
fn a_click_on_a_key_of_the_footer_acts_as_the_key() {
    let mut desk = desk("");
    let at = column_of(&desk, Key::Char('n'));
    click(&mut desk, at, 39);
    assert!(desk.model.forms.open.as_ref().is_some_and(Form::is_quick));
    let at = column_of(&desk, Key::Named(Name::Esc));
    click(&mut desk, at, 39);
    assert_eq!(desk.model.forms.open, None);
    let at = column_of(&desk, Key::Char('?'));
    click(&mut desk, at + 2, 39);
    assert!(matches!(desk.model.windows.top(), Some(Window::Help(_))));
}

#[test]
fn a_click_beside_a_form_leaves_what_is_typed_alone() {
    let mut desk = desk("n5.1.22<tab>Almaty");
    let before = desk.model.forms.open.clone();
    for row in 0..38 {
        click(&mut desk, 10, row);
    }
    assert_eq!(desk.model.forms.open, before);
}

#[test]
fn the_wheel_scrolls_what_lies_under_it() {
    let mut desk = TestDesk::new((80, 24), Theme::Dark);
    wheel(&mut desk, 5, 5);
    assert_eq!(desk.model.browse.list().selected, 3);
    let below = desk.model.layout().detail.unwrap().y + 2;
    wheel(&mut desk, 5, below);
    assert_eq!((desk.model.browse.list().selected, desk.model.browse.detail.scroll), (3, 3));
    desk.press("?");
    wheel(&mut desk, 5, 5);
    let Some(Window::Help(help)) = desk.model.windows.top() else { panic!("no help") };
    assert_eq!(help.choosing.selected, 3);
}

#[test]
fn a_click_while_a_filter_is_typed_keeps_the_filter() {
    let mut desk = desk("/almaty");
    click(&mut desk, 5, 5);
    assert_eq!(
        (desk.model.browse.filtering.is_some(), desk.model.browse.list().filter.as_str()),
        (false, "almaty")
    );
    assert_eq!(desk.model.browse.list().selected, 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_click_anywhere_panics_or_changes_the_casebook(
        size in (0..140_u16, 0..50_u16),
        keys in prop::sample::select(&["", "3", "/al", "n", "N", "?", "<f2>", "T", "t", "<tab>"][..]),
        clicks in prop::collection::vec((0..200_u16, 0..60_u16, 0..3_u8), 1..20),
    ) {
        let mut desk = TestDesk::new(size, Theme::Dark);
        desk.press(keys);
        for (column, row, kind) in clicks {
            // The bottom line does what its keys do, which may be to change.
            if row + 1 == desk.model.world.size.1 || row == desk.model.layout().keys.y {
                continue;
            }
            let kind = [Mouse::Click, Mouse::WheelUp, Mouse::WheelDown][usize::from(kind)];
            desk.prompt = false;
            desk.send(Message::Mouse { column, row, kind });
            let saves = desk.asked.iter().any(|request| matches!(request, Request::Write(Write::Save(_))));
            prop_assert!(!saves);
            desk.prompt = true;
            while !desk.asked.is_empty() {
                desk.answer();
            }
        }
    }
}

#[test]
fn the_wheel_goes_through_a_long_text() {
    let mut desk = desk("N<tab><tab><tab><tab><tab>1<enter>2<enter>3<enter>4<enter>5<f4>");
    let before = |desk: &TestDesk| {
        let editor = &desk.model.forms.open.as_ref().unwrap().field().unwrap().editor;
        editor.text()[..editor.cursor()].to_owned()
    };
    desk.send(Message::Key(Key::Control(Name::Home)));
    wheel(&mut desk, 5, 5);
    assert_eq!(before(&desk), "1\n2\n3\n");
    desk.press("<esc>");
    wheel(&mut desk, 5, 5);
    assert_eq!(before(&desk), "1\n2\n3\n", "a form stays as it is");
}
