use std::sync::Arc;

use serde_json::json;

use crate::app::ask::{Ended, Request, ShowPicture, Write, WriteReply};
use crate::app::colours::Colours;
use crate::app::effect::Effect;
use crate::app::fixture::{TestDesk, full, named};
use crate::app::model::Model;
use crate::app::notice::Notice;
use crate::app::theme::Theme;
use crate::app::windows::{PictureStage, Window};
use crate::model::change::fields;
use crate::model::picture::{Picture, Seen};

/// A desk at which a piece of evidence is open; the store answers when it is told to.
fn desk(sort: &str, graphic: bool) -> TestDesk {
    let mut desk = TestDesk::new((80, 24), Theme::Dark);
    desk.prompt = false;
    let whole = desk.model.browse.detail.whole.as_deref_mut().unwrap();
    whole.record = named('E', 4, "street.jpg");
    whole.fields = fields([("media_type", json!(sort)), ("graphic", json!(graphic))]);
    desk
}

fn picture() -> Arc<Picture> {
    Arc::new(Picture::new(2, 2, vec![[255, 0, 0]; 4]).unwrap())
}

/// What was asked to be shown.
fn asked(desk: &TestDesk) -> Vec<ShowPicture> {
    let shown = desk.asked.iter().filter_map(|request| match request {
        Request::Write(Write::ShowPicture(asked)) => Some(*asked),
        Request::Write(_) | Request::Read(_) => None,
    });
    shown.collect()
}

fn stage(model: &Model) -> Option<&PictureStage> {
    match model.windows.top() {
        Some(Window::Picture(window)) => Some(&window.stage),
        _ => None,
    }
}

fn told(desk: &TestDesk) -> String {
    match &desk.model.notice {
        Some(Notice::Done(text)) => text.clone(),
        Some(Notice::Failed(failure)) => failure.sentence(),
        None => String::new(),
    }
}

fn answer(desk: &mut TestDesk, seen: Ended<Seen>) {
    let [asked] = asked(desk)[..] else { panic!("{:?}", desk.asked) };
    desk.asked.clear();
    desk.hear(WriteReply::ShowPicture(asked, Ok(seen)));
}

#[test]
fn a_picture_is_shown_once_it_was_asked_for_and_has_come() {
    let mut desk = desk("image/jpeg", false);
    assert!(asked(&desk).is_empty() && !desk.model.windows.is_open(), "nothing unasked");
    desk.press("i");
    assert_eq!(stage(&desk.model), Some(&PictureStage::Reading));
    answer(&mut desk, Ended::Done(Seen::Picture(picture())));
    assert!(matches!(stage(&desk.model), Some(PictureStage::Shown(_))));
    let reads = desk.asked.iter().filter(|it| matches!(it, Request::Read(_))).count();
    assert!(reads > 0, "its custody has a step more");
    desk.press("<esc>");
    assert!(!desk.model.windows.is_open());
}

#[test]
fn what_is_hard_to_look_at_is_shown_after_a_question_alone() {
    let mut desk = desk("image/jpeg", true);
    desk.press("i");
    assert_eq!((stage(&desk.model), asked(&desk).len()), (Some(&PictureStage::Asking), 0));
    desk.press("<esc>");
    assert!(!desk.model.windows.is_open() && asked(&desk).is_empty());
    desk.press("i +x<right>");
    assert_eq!((stage(&desk.model), asked(&desk).len()), (Some(&PictureStage::Asking), 0));
    desk.press("<enter>");
    assert_eq!((stage(&desk.model), asked(&desk).len()), (Some(&PictureStage::Reading), 1));
    desk.press("<enter>");
    assert_eq!(asked(&desk).len(), 1, "it is read once");
}

#[test]
fn what_is_no_picture_is_named_and_what_can_be_done_with_it() {
    let mut desk = desk("video/mp4", false);
    desk.press("i");
    assert!(!desk.model.windows.is_open() && asked(&desk).is_empty());
    let refused = told(&desk);
    assert!(refused.contains("video/mp4") && refused.contains("x writes"), "{refused}");
    let mut other = TestDesk::new((80, 24), Theme::Dark);
    other.press("i");
    assert!(told(&other).starts_with("No evidence is shown here."), "{}", told(&other));
}

#[test]
fn what_cannot_be_shown_here_is_not_read() {
    for (theme, terminal) in [(Theme::Mono, Colours::Any), (Theme::Dark, Colours::Few)] {
        let mut desk = desk("image/jpeg", false);
        desk.model.settings.theme = theme;
        desk.model.settings.terminal = terminal;
        desk.press("i");
        assert!(!desk.model.windows.is_open() && asked(&desk).is_empty());
        assert!(told(&desk).contains("colours"), "{}", told(&desk));
    }
}

#[test]
fn a_file_that_is_none_or_too_large_is_told_and_its_window_closes() {
    for (seen, words) in [(Seen::Unreadable, "image/jpeg"), (Seen::TooLarge, "Too large")] {
        let mut desk = desk("image/jpeg", false);
        desk.press("i");
        answer(&mut desk, Ended::Done(seen));
        assert!(!desk.model.windows.is_open());
        assert!(told(&desk).contains(words) && told(&desk).contains("x writes"), "{}", told(&desk));
    }
    let mut desk = desk("image/jpeg", false);
    desk.press("i");
    let [asked] = asked(&desk)[..] else { panic!() };
    desk.refuse(asked.into(), full("task-show-picture"));
    assert!(!desk.model.windows.is_open());
    assert!(told(&desk).contains("Could not show the picture"), "{}", told(&desk));
}

#[test]
fn reading_can_be_stopped_and_nothing_is_shown_of_what_comes_all_the_same() {
    let mut desk = desk("image/jpeg", false);
    desk.press("i<esc>");
    assert!(!desk.model.windows.is_open());
    assert!(desk.other.contains(&Effect::StopJob), "{:?}", desk.other);
    answer(&mut desk, Ended::Done(Seen::Picture(picture())));
    assert!(!desk.model.windows.is_open());
    // Once it was answered, it can be asked for anew.
    desk.press("i");
    answer(&mut desk, Ended::Stopped);
    assert!(!desk.model.windows.is_open());
}

#[test]
fn its_file_is_written_out_from_there() {
    let mut desk = desk("image/jpeg", false);
    desk.press("i");
    answer(&mut desk, Ended::Done(Seen::Picture(picture())));
    desk.press("x");
    assert!(matches!(desk.model.windows.top(), Some(Window::Evidence(_))));
    desk.press("<esc>");
    assert!(matches!(stage(&desk.model), Some(PictureStage::Shown(_))));
}
