//! What the README shows and promises is what the program does.

use casebook::app::Config;
use casebook::exchange::demo;
use casebook::model::Day;
use casebook::store::Store;

use crate::session::{NOW, Session};

fn readme() -> String {
    std::fs::read_to_string("README.md").unwrap()
}

#[test]
fn the_screenshot_is_the_real_screen() {
    let mut store = Store::in_memory(|| NOW).unwrap();
    demo::fill(&mut store, Day::from_civil(2024, 1, 1).unwrap()).unwrap();
    let mut session = Session::with(store, 80, 24);
    session.press("/kind:deportation when:2023<enter>");
    let screen = session.screen();
    assert!(readme().contains(&format!("```text\n{screen}\n```")), "README.md lacks:\n{screen}");
}

#[test]
fn it_names_the_two_commands() {
    for command in ["$ cargo run --release -- demo", "$ cargo test --release"] {
        assert!(readme().lines().any(|line| line == command), "{command}");
    }
}

#[test]
fn its_settings_are_understood() {
    let readme = readme();
    let (_, example) = readme.split_once("```toml\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let (config, problems) = Config::read(example);
    assert_eq!(problems, []);
    assert!(config.language.is_some() && config != Config::default());
}
