//! The whole program under random keys, pastes and sizes.
//!
//! Each law is tried a few times by default, and as often as `CASEBOOK_RANDOM`
//! says. A script that breaks a law is shortened and printed.

mod footer;
mod ledger;
mod script;
mod template;
mod words;
mod world;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use script::Step;
use world::World;

/// So many random scripts.
fn cases(usual: u32) -> Config {
    let wanted = std::env::var("CASEBOOK_RANDOM").ok().and_then(|number| number.parse().ok());
    Config { cases: wanted.unwrap_or(usual), failure_persistence: None, ..Config::default() }
}

/// Holds that a law stands whatever the script.
fn hold(usual: u32, scripts: impl Strategy<Value = Vec<Step>>, law: impl Fn(&[Step])) {
    let mut runner = TestRunner::new(cases(usual));
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
    hold(24, script::of_anything(60), |script| {
        let mut world = World::new();
        for (number, step) in script.iter().enumerate() {
            world.take(step);
            if world.has_left() {
                break;
            }
            world.check_screen();
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
    hold(24, script::without_deletion(60), |script| {
        let mut world = World::new();
        let mut words = words::Words::default();
        for step in script {
            words.take(&mut world, step);
            if world.has_left() {
                break;
            }
        }
        world.leave();
        words.check(&world);
    });
}

#[test]
fn what_is_typed_ahead_is_kept_when_its_line_never_opens() {
    let word = Step::Word { pasted: false };
    for date in ["5.1.22", "31.2.22"] {
        let mut world = World::new();
        let mut words = words::Words::default();
        world.send(casebook::app::Message::Key(casebook::app::Key::Char('n')));
        world.paste(date);
        for step in [Step::Press("<tab>Nowhere"), Step::Busy, Step::Press("<enter>")] {
            words.take(&mut world, &step);
        }
        words.take(&mut world, &word);
        if date == "31.2.22" {
            words.take(&mut world, &Step::Ready);
            assert!(world.session.screen().contains("31.2.22"), "the line is still there");
        }
        world.leave();
        assert_eq!(words.check(&world), 1);
    }
}

#[test]
fn a_casebook_that_is_only_read_stays_as_it_is() {
    hold(8, script::of_anything(60), |script| {
        let mut world = World::only_reading();
        let before = world.records();
        for step in script {
            world.take(step);
            if world.has_left() {
                break;
            }
            world.check_screen();
        }
        world.leave();
        assert!(world.records() == before, "something was written");
    });
}
