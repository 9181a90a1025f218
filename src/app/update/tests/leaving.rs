//! What is said to be stored where leaving is offered, and what is kept before it.

use super::drafts::settle_full;
use super::*;
use crate::app::ask::KeepDraft;
use crate::app::fixture::named;
use crate::app::reaction::{Done, Reaction, ToKeep};
use crate::model::kept::Kept;
use crate::words;
use crate::words::Fault;

/// What is said where the store could do nothing that it was asked last.
fn refuse_all(desk: &mut TestDesk) {
    while !desk.asked.is_empty() {
        let request = desk.asked.remove(0);
        let fault = Fault { cause: "fault-moved", ..full(request.question().task()) };
        desk.refuse(request, fault);
    }
}

fn answer_all(desk: &mut TestDesk) {
    while !desk.asked.is_empty() {
        desk.answer();
    }
}

/// What Ctrl+C, or Esc in the list, says in every language.
fn offers(desk: &mut TestDesk, key: &str) -> [String; 4] {
    Language::ALL.map(|language| {
        desk.model.settings.language = language;
        (desk.model.keeping.exit.interrupted, desk.model.notice) = (false, None);
        desk.press(key);
        said(&desk.model).unwrap_or_default().to_owned()
    })
}

const STORED: [&str; 4] = ["is stored", "сохранено", "сақталған", "saqlangan"];

#[test]
fn all_is_said_to_be_stored_only_where_it_is() {
    let whole = |texts: [String; 4]| STORED.iter().all(|w| texts.iter().any(|t| t.contains(w)));
    let none = |texts: [String; 4]| {
        assert!(texts.iter().all(|text| !text.is_empty()), "{texts:?}");
        texts.iter().all(|text| STORED.iter().all(|word| !text.contains(word)))
    };
    for key in ["<c-c>", "<esc>"] {
        let mut desk = waiting("");
        answer_all(&mut desk);
        assert!(whole(offers(&mut desk, key)), "nothing was typed");
        // A step is on its way to the disk, and cannot be stored.
        desk.press("z");
        assert!(none(offers(&mut desk, key)), "{key}: on its way");
        refuse_all(&mut desk);
        assert!(none(offers(&mut desk, key)), "{key}: refused");
        desk.press("z");
        answer_all(&mut desk);
        assert!(whole(offers(&mut desk, key)), "{key}: stored again");
    }
}

#[test]
fn what_a_form_holds_that_could_not_be_kept_is_not_said_to_be_stored() {
    let mut desk = waiting("");
    desk.press("N5.1.22");
    desk.send(Message::Reminder);
    refuse_all(&mut desk);
    // Only what lies over the form is closed.
    desk.press("<f1><c-c>");
    let said = said(&desk.model).unwrap_or_default();
    assert!(said.contains("Ctrl+C") && !said.contains("stored"), "{said}");
}

#[test]
fn a_list_that_cannot_be_read_is_no_sign_that_all_is_stored() {
    let mut desk = waiting("");
    desk.press("3");
    refuse_all(&mut desk);
    desk.press("<c-c>");
    let said = said(&desk.model).unwrap_or_default();
    assert!(said.contains("Ctrl+C") && !said.contains("stored"), "{said}");
}

#[test]
fn a_text_that_always_stands_there_promises_nothing_of_now() {
    for (language, stored) in Language::ALL.into_iter().zip(STORED) {
        for id in ["tour-help", "plain-quit-does"] {
            let text = words::text(language, id);
            assert!(!text.contains(stored), "{text}");
        }
    }
}

#[test]
fn leaving_that_is_asked_for_again_goes_on_with_its_patience() {
    let mut desk = waiting("");
    desk.press("n5.1.22<esc>");
    for seconds in [0, 3, 6] {
        let moment = Moment { millis: desk.model.world.now.millis, ..desk.model.world.now };
        assert!(!desk.model.keeping.exit.leaving, "it waits for the draft at {seconds} s");
        desk.press("<c-q>");
        desk.send(Message::Now(Moment { millis: moment.millis + 3_000, ..moment }));
    }
    assert!(desk.model.keeping.exit.leaving, "six seconds are long enough");
}

#[test]
fn pairs_that_are_still_looked_for_are_not_left_without_stopping_that() {
    let stops = |desk: &TestDesk| desk.other.contains(&Effect::StopJob);
    let mut closed = waiting("");
    closed.press("D<esc>");
    assert!(stops(&closed) && !closed.model.windows.is_open());
    let somebody = || named('P', 1, "Somebody");
    let filter = desk("b").model.saved.filters.unwrap().remove(0);
    let template = desk("M").model.saved.templates.unwrap().remove(0);
    let typed = desk("N5.1.22").model.forms.open.unwrap();
    let name = "Detentions".to_owned();
    let ways = [
        Done::Leave(Box::new(somebody())),
        Done::Visit(somebody()),
        Done::GoTo(closed.model.world.now.today),
        Done::UseFilter(filter),
        Done::UseTemplate(template),
        Done::GoOn(Box::new(typed.to_draft(1, Language::English))),
        Done::Keep(ToKeep { kept: Kept::Filters, name, taken: None }),
    ];
    for way in ways {
        let mut left = waiting("2/kind:detention<enter>");
        left.press("D<f2>");
        let shown = format!("{way:?}");
        left.other = crate::app::update::join::react(&mut left.model, Reaction::done(way));
        assert!(stops(&left) && !left.model.windows.is_open(), "{shown}");
    }
}

/// The draft that was last asked to be kept.
fn kept(desk: &TestDesk) -> Option<&str> {
    desk.asked.iter().rev().find_map(|request| match request {
        Request::Write(Write::KeepDraft(KeepDraft(draft))) => Some(draft.body.as_str()),
        _ => None,
    })
}

#[test]
fn what_was_typed_a_moment_before_is_kept_before_the_program_ends() {
    // Tab waits until the store has said what place is meant, and what is typed
    // after it waits as well; a window may lie over the form.
    for typed in ["nyesterday<tab>Alm<tab>beaten", "N5.1.22<tab>Alm<tab>beaten", "Nbeaten<f1>"] {
        for ends_by_key in [true, false] {
            let mut desk = waiting("");
            desk.press(typed);
            assert_eq!(kept(&desk), None, "{typed}");
            if ends_by_key {
                desk.press("<c-c><c-c>");
            } else {
                desk.send(Message::Terminate);
            }
            let is_kept = kept(&desk).is_some_and(|body| body.contains("beaten"));
            assert!(is_kept, "{typed}, {ends_by_key}: {:?}", kept(&desk));
            // Whoever ends it with a key can wait, and is told if it fails.
            assert_eq!(desk.model.keeping.exit.leaving, !ends_by_key, "{typed}");
        }
    }
}

/// A desk where leaving was refused, since nothing can be kept.
fn warned() -> TestDesk {
    let mut desk = waiting("");
    desk.press("N5.1.22<esc>N6.1.22<c-c><c-c>");
    settle_full(&mut desk);
    assert!(warns(&desk));
    desk
}

/// Whether leaving was refused, and another place offered for what was typed.
fn warns(desk: &TestDesk) -> bool {
    let offers = matches!(desk.model.windows.top(), Some(Window::SaveAs(_)));
    offers && !desk.model.keeping.exit.leaving
}

#[test]
fn that_leaving_loses_what_was_typed_is_said_once() {
    for keys in ["<c-c><c-c>", "<esc><c-c><c-c>"] {
        let mut desk = warned();
        desk.press(keys);
        assert!(desk.model.keeping.exit.leaving, "{keys}");
    }
}

#[test]
fn that_leaving_loses_what_was_typed_is_said_again_once_that_is_something_else() {
    let mut typed = warned();
    typed.press("<c-c>3<c-c><c-c>");
    assert!(!typed.model.keeping.exit.leaving);
    settle_full(&mut typed);
    assert!(warns(&typed), "more was typed");
    let mut desk = warned();
    desk.press("<c-c>");
    desk.send(Message::Reminder);
    desk.answer();
    settle_full(&mut desk);
    desk.press("<c-c>");
    assert!(!desk.model.keeping.exit.leaving);
    settle_full(&mut desk);
    assert!(warns(&desk), "some of it was kept, so the rest may be too");
}

#[test]
fn that_leaving_loses_what_was_typed_is_said_again_once_something_was_pasted() {
    let mut desk = warned();
    desk.press("<c-c>");
    desk.send(Message::Paste("3".to_owned()));
    desk.press("<c-c><c-c>");
    assert!(!desk.model.keeping.exit.leaving);
    settle_full(&mut desk);
    assert!(warns(&desk));
}
