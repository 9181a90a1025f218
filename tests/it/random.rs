//! The whole program under random keys, pastes and sizes.
//!
//! Each law is tried a few times by default, and as often as `CASEBOOK_RANDOM`
//! says. A script that breaks a law is shortened and printed.

mod bytes;
mod footer;
mod ledger;
mod letters;
mod screen;
mod script;
mod template;
mod world;

use std::fmt::Debug;

use casebook::app::{self, Key, Message};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use script::Step;
use world::World;

/// So many random scripts in place of the usual number.
pub(crate) fn wanted() -> Option<u32> {
    std::env::var("CASEBOOK_RANDOM").ok()?.parse().ok()
}

/// Holds that a law stands whatever the script.
fn hold<T: Debug>(cases: u32, scripts: impl Strategy<Value = Vec<T>>, law: impl Fn(&[T])) {
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&scripts, |script| {
        law(&script);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

#[test]
fn no_keys_break_the_program() {
    hold(wanted().unwrap_or(24), script::of_anything(60), |script| {
        let mut world = World::new();
        for (number, step) in script.iter().enumerate() {
            world.take(step);
            if world.has_left() {
                break;
            }
            screen::has_the_cursor_where_text_goes(&world.session.model);
            if number % 3 == 0 {
                footer::every_key_acts(&world.session.model);
            }
        }
        world.leave();
        world.check_history();
    });
}

#[test]
fn no_text_that_was_typed_is_lost() {
    hold(wanted().unwrap_or(24), script::without_deletion(60), |script| {
        let mut world = World::new();
        let mut letters = letters::Letters::default();
        for step in script {
            letters.take(&mut world, step);
            if world.has_left() {
                break;
            }
        }
        world.leave();
        letters.check(&world);
    });
}

#[test]
fn what_is_typed_ahead_is_kept_when_its_line_never_opens() {
    let letter = Step::Letter { pasted: false };
    for date in ["5.1.22", "31.2.22"] {
        let mut world = World::new();
        let mut letters = letters::Letters::default();
        world.send(Message::Key(Key::Char('n')));
        world.paste(date);
        for step in [Step::Press("<tab>Nowhere"), Step::Busy, Step::Press("<enter>")] {
            letters.take(&mut world, &step);
        }
        letters.take(&mut world, &letter);
        if date == "31.2.22" {
            letters.take(&mut world, &Step::Ready);
            assert!(world.session.screen().contains("31.2.22"), "the line is still there");
        }
        world.leave();
        assert_eq!(letters.check(&world), 1);
    }
}

#[test]
fn a_casebook_that_is_only_read_stays_as_it_is() {
    hold(wanted().unwrap_or(8), script::of_anything(60), |script| {
        let mut world = World::only_reading();
        let before = world.records();
        for step in script {
            world.take(step);
            if world.has_left() {
                break;
            }
            screen::has_the_cursor_where_text_goes(&world.session.model);
        }
        world.leave();
        assert!(world.records() == before, "something was written");
    });
}

/// A start of the program takes as long as many scripts.
#[test]
fn bytes_that_no_terminal_should_send_harm_nothing() {
    hold(wanted().map_or(2, |wanted| wanted.div_ceil(50)), bytes::portions(), bytes::harm_nothing);
}

#[test]
fn a_pasted_megabyte_is_taken_or_refused_with_the_reason() {
    let megabyte = script::Pasted::Long(1 << 20).text();
    let mut session = World::new().session;
    session.press("n").paste(&megabyte);
    assert!(session.screen().contains("characters fit here"), "{}", session.screen());
    session.press("<esc>N");
    while session.model.forms.open.as_ref().is_some_and(|form| !takes_lines(form)) {
        session.press("<tab>");
    }
    session.paste(&megabyte).press("a");
    let typed =
        session.model.forms.open.as_ref().and_then(app::Form::field).map(|f| f.editor.text());
    assert_eq!(typed.map(str::len), Some(megabyte.len() + 1));
}

fn takes_lines(form: &app::Form) -> bool {
    form.field().is_some_and(|field| field.editor.extent() == app::Extent::Lines)
}
