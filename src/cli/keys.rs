//! `casebook keys`: the keys of the full-screen program.

use serde_json::{Value, json};

use super::arguments::Global;
use super::output::{print, print_json};
use crate::app::{Binding, KEYMAP};

/// Shows every key, where it holds and what it does.
pub(super) fn run(global: &Global) -> anyhow::Result<()> {
    if global.json {
        let keys: Value = KEYMAP.iter().map(value).collect();
        return Ok(print_json(&keys)?);
    }
    for binding in KEYMAP {
        let (context, action) = names(binding);
        print(&format!("{context:<8}  {:<10}  {action}", binding.key.to_string()))?;
    }
    Ok(())
}

fn value(binding: &Binding) -> Value {
    let (context, action) = names(binding);
    json!({ "context": context, "key": binding.key.to_string(), "action": action })
}

/// Context and action in words: `ShowTrash` is `show trash`.
#[expect(clippy::use_debug, reason = "the names of the variants are the words")]
fn names(binding: &Binding) -> (String, String) {
    (words(&format!("{:?}", binding.context)), words(&format!("{:?}", binding.action)))
}

fn words(name: &str) -> String {
    let mut words = String::new();
    for char in name.chars() {
        match char {
            '(' => words.push(' '),
            ')' => {}
            char if char.is_uppercase() && !words.is_empty() => {
                words.push(' ');
                words.extend(char.to_lowercase());
            }
            char => words.extend(char.to_lowercase()),
        }
    }
    words
}
