use crate::app::ask::{Remember, Write};
use proptest::prelude::*;

use crate::app::fixture::{TestDesk, id};
use crate::app::*;
use crate::model::Language;
use crate::model::listing::Sort;

fn desk(keys: &str) -> TestDesk {
    let mut desk = TestDesk::new((120, 40), Theme::default());
    desk.press(keys);
    desk
}

/// What the store is asked to remember when the program is left.
fn left(desk: &mut TestDesk) -> Option<String> {
    desk.prompt = false;
    desk.send(Message::Terminate);
    desk.asked.iter().rev().find_map(|request| match request {
        Request::Write(Write::Remember(Remember(text))) => Some(text.clone()),
        _ => None,
    })
}

/// A model started with what is remembered.
fn again(text: &str) -> TestDesk {
    let mut desk = TestDesk::new((120, 40), Theme::default());
    let (session, now) = (desk.model.session.clone(), desk.model.world.now);
    desk.model = Model::new(session, now, (120, 40), Theme::default());
    desk.model.recall(text);
    let effects = start(&mut desk.model);
    assert!(!effects.is_empty());
    desk.asked = effects.into_iter().filter_map(asked).collect();
    while !desk.asked.is_empty() {
        desk.answer();
    }
    desk
}

fn asked(effect: Effect) -> Option<Request> {
    if let Effect::Ask(request) = effect { Some(request) } else { None }
}

#[test]
fn a_filter_that_was_refused_is_not_kept_for_the_next_start() {
    let mut kept = desk("/almaty<enter>");
    assert!(left(&mut kept).is_some_and(|text| text.contains("almaty")));
    let mut refused = desk("/almaty<enter>");
    refused.model.browse.list_mut().trouble = Some(crate::app::fixture::full("task-read-list"));
    assert!(left(&mut refused).is_none_or(|text| !text.contains("almaty")));
}

#[test]
fn the_next_start_shows_the_same_row_of_the_same_list() {
    let mut desk = desk("oO/almaty<enter><down><down><down>3<down>");
    let row = desk.model.browse.list().row().map(|row| row.id);
    let text = left(&mut desk).expect("something to remember");
    let mut again = again(&text);
    assert_eq!(again.model.browse.view, View::People);
    assert_eq!(again.model.browse.list().row().map(|row| row.id), row);
    again.press("2");
    let timeline = again.model.browse.list();
    assert_eq!((timeline.filter.as_str(), timeline.query.sort), ("almaty", Sort::Place));
    assert!(timeline.query.descending && !timeline.query.filter.is_empty());
    assert_eq!(timeline.row().map(|row| row.id), Some(id(3)));
}

#[test]
fn the_next_start_shows_panes_and_columns_as_they_were() {
    let mut desk = desk("2C<down> <esc><s-right><s-right>3p");
    let (columns, layout) = (
        desk.model.browse.lists.get(View::Timeline).columns.clone(),
        desk.model.browse.rooms.clone(),
    );
    let text = left(&mut desk).expect("something to remember");
    let again = again(&text);
    let timeline = again.model.browse.lists.get(View::Timeline);
    assert_eq!(timeline.columns.names(), columns.names());
    assert!(!columns.names().contains(&"place"));
    assert_eq!(again.model.browse.rooms, layout);
    assert!(layout.get(View::People).alone && layout.get(View::Timeline).detail < 0);
}

#[test]
fn a_language_that_was_chosen_comes_back_and_one_of_the_system_does_not() {
    let mut desk = desk("<f2>қазақша<enter>");
    let again = again(&left(&mut desk).expect("something to remember"));
    assert_eq!(again.model.settings.language, Language::Kazakh);
    let mut desk = self::desk("");
    desk.model.settings.language = Language::Russian;
    desk.press("3");
    let again = self::again(&left(&mut desk).expect("the view"));
    assert_eq!(again.model.settings.language, Language::English);
}

#[test]
fn nothing_is_written_where_nothing_was_done() {
    assert_eq!(left(&mut desk("")), None);
    assert_eq!(left(&mut desk("<down><up>")), None);
}

#[test]
fn it_is_written_at_a_pause_and_not_by_the_keys() {
    let mut desk = desk("");
    desk.prompt = false;
    desk.press("<down><down><down>");
    let remembers = |desk: &TestDesk| {
        desk.asked
            .iter()
            .filter(|request| matches!(request, Request::Write(Write::Remember(_))))
            .count()
    };
    assert_eq!(remembers(&desk), 0);
    assert!(desk.other.iter().any(|effect| matches!(effect, Effect::Remind(_))));
    desk.send(Message::Reminder);
    desk.send(Message::Reminder);
    assert_eq!(remembers(&desk), 1);
}

#[test]
fn a_file_open_for_reading_is_not_written() {
    let mut desk = desk("");
    desk.model.session.read_only = Some(crate::app::barred::Barred::Held("Aigul".to_owned()));
    desk.press("3<down>");
    assert_eq!(left(&mut desk), None);
}

#[test]
fn a_row_that_is_gone_leaves_the_list_usable() {
    let gone = id(9_999_999);
    let text = format!(r#"{{"view":"people","lists":{{"people":{{"record":"{gone}"}}}}}}"#);
    let again = again(&text);
    assert_eq!(again.model.browse.view, View::People);
    assert!(again.model.browse.list().row().is_some());
}

#[test]
fn what_is_not_understood_takes_nothing_else_with_it() {
    let text = r#"{"view":"people","chosen":{"language":5,"moods":[1]},"version":9,
        "lists":{"people":{"filter":"nonsense:","sort":"shoe size","descending":3},
                 "cases":7,"sources":{"filter":"almaty"}}}"#;
    let mut again = again(text);
    assert_eq!(again.model.browse.view, View::People);
    assert_eq!(again.model.browse.list().filter, "");
    assert_eq!(again.model.browse.list().query.sort, Sort::Name);
    again.press("5");
    assert_eq!(again.model.browse.list().filter, "almaty");
}

#[test]
fn what_was_chosen_holds_on_after_locking() {
    let mut before = desk("<f2>қазақша<enter><f2>русский (ru)<enter>");
    before.model.session.read_only = Some(Barred::Held("Aigul".to_owned()));
    let mut after = desk("");
    after.model.settings.go_on_with(&before.model.settings.choices());
    assert_eq!(after.model.settings.language, Language::Kazakh);
    assert_eq!(after.model.settings.keyboard.chosen(), Some(Keyboard::Russian));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_remembered_the_program_starts(text in "\\PC{0,80}", view in "\\PC{0,10}") {
        let _ = again(&text);
        let value = serde_json::json!({ "view": view, "lists": { "people": text } });
        let _ = again(&value.to_string());
    }
}
