//! The screens before there is a casebook, and the tour after it was made.

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::app::fixture::TestDesk;
use crate::app::{Key, Name, Page, Theme, Tour, TourStep, Unfit, Welcome};
use crate::model::Language;

/// The screen as text, without space at the ends of lines.
fn screen(welcome: &Welcome, size: (u16, u16)) -> String {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    terminal.draw(|frame| crate::ui::welcome(welcome, Theme::Dark, frame)).unwrap();
    let shown = terminal.backend().to_string();
    let lines = shown.lines().map(|line| line.trim_matches('"').trim_end().to_owned() + "\n");
    lines.collect()
}

fn welcome(language: Language) -> Welcome {
    Welcome::new("/home/aigul/.local/share/casebook/casebook.casebook".to_owned(), language)
}

fn type_in(welcome: &mut Welcome, text: &str) {
    for char in text.chars() {
        welcome.press(Key::Char(char));
    }
}

/// Every page, as a person comes to it.
fn pages(language: Language) -> Vec<Welcome> {
    let mut place = welcome(language);
    place.press(Key::Named(Name::Enter));
    place.checked(Err(Unfit::Exists));
    let mut passphrase = welcome(language);
    passphrase.checked(Ok(()));
    type_in(&mut passphrase, "12345");
    passphrase.press(Key::Named(Name::Enter));
    let mut words = welcome(language);
    words.checked(Ok(()));
    words.drawn("acid bring cargo dwarf elbow fancy");
    let mut again = welcome(language);
    again.drawn("acid bring cargo dwarf elbow fancy");
    again.press(Key::Named(Name::Enter));
    type_in(&mut again, "acid");
    again.press(Key::Named(Name::Enter));
    vec![welcome(language), place, passphrase, words, again]
}

#[test]
fn the_first_screens_speak_each_language() {
    for language in Language::ALL {
        let shown: Vec<_> = pages(language).iter().map(|page| screen(page, (80, 18))).collect();
        let name = format!("welcome_{}", language.code());
        insta::with_settings!({
            snapshot_path => "../snapshots",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, shown.join("\n"));
        });
    }
}

#[test]
fn every_page_tells_its_keys_on_the_smallest_screen() {
    for language in Language::ALL {
        for page in pages(language) {
            let shown = screen(&page, (60, 16));
            let key = if page.page == Page::Start { "Enter" } else { "Esc" };
            let last = shown.lines().rev().find(|line| line.contains("Enter"));
            assert!(last.is_some_and(|line| line.contains(key)), "{language:?}:\n{shown}");
            let problem = page.problem.clone().unwrap_or_default();
            let start: String = problem.what.chars().take(20).collect();
            assert!(shown.contains(&start), "{language:?}:\n{shown}");
        }
    }
}

#[test]
fn a_passphrase_is_not_on_the_screen_until_a_key_shows_it() {
    let mut page = welcome(Language::English);
    page.checked(Ok(()));
    type_in(&mut page, "secret words");
    assert!(!screen(&page, (80, 24)).contains("secret"));
    page.press(Key::Named(Name::Tab));
    assert!(screen(&page, (80, 24)).contains("secret words"));
}

#[test]
fn a_long_place_shows_where_one_types() {
    let mut page = welcome(Language::English);
    page.press(Key::Named(Name::Enter));
    type_in(&mut page, &"/деревня".repeat(12));
    type_in(&mut page, "/the end");
    for width in [20, 60, 80] {
        assert!(screen(&page, (width, 18)).contains("the end"), "{width}");
    }
}

#[test]
fn no_size_of_the_terminal_is_too_small_to_draw() {
    for page in pages(Language::Russian) {
        for size in [(1, 1), (3, 2), (10, 4), (250, 80)] {
            screen(&page, size);
        }
    }
}

#[test]
fn the_tour_stands_beside_what_one_does() {
    let mut desk = TestDesk::new((80, 24), Theme::Mono);
    desk.model.tour = Some(Tour::at(TourStep::Incident));
    let shown = |desk: &TestDesk| super::screen(&desk.model);
    assert!(shown(&desk).contains("Tour: step 1 of 5"));
    desk.press("n");
    let line = shown(&desk);
    assert!(line.contains("Tour: step 1 of 5") && line.contains("New incident"), "{line}");
    desk.press("<esc>?");
    assert!(!shown(&desk).contains("Tour: step 1 of 5"), "a window needs the room");
}
