//! `casebook keys`: the keys of the full-screen program, as they are in force.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::arguments::Global;
use super::config;
use super::output::{note, print, print_json};
use super::speech::language;
use crate::app::{Binding, texts};

/// Shows every key, where it holds and what it does; what is wrong in
/// `config.toml` goes to standard error.
pub(super) fn run(global: &Global) -> anyhow::Result<()> {
    let settings = config::read(global);
    for problem in &settings.problems {
        note(&problem.told(&settings.path.display().to_string(), language()));
    }
    let keymap = &settings.config.keymap;
    if global.json {
        let keys: Value = keymap.bindings().iter().map(value).collect();
        return Ok(print_json(&keys)?);
    }
    for binding in keymap.bindings() {
        let (context, action) = names(binding);
        let (key, slug) = (binding.key.to_string(), texts::slug(binding.action));
        print(&format!("{context:<10}  {key:<10}  {slug:<18}  {action}"))?;
    }
    for action in texts::commands().filter(|action| !keymap.binds(*action)) {
        let (slug, action) = (texts::slug(action), texts::name(action, language()));
        print(&format!("{:<10}  {:<10}  {slug:<18}  {action}", "-", "-"))?;
    }
    Ok(())
}

fn value(binding: &Binding) -> Value {
    let (context, action) = names(binding);
    let command = texts::slug(binding.action);
    json!({
        "context": context, "key": binding.key.to_string(), "action": action, "command": command
    })
}

/// Context and action in words.
fn names(binding: &Binding) -> (&'static str, Cow<'static, str>) {
    (binding.context.slug(), texts::name_in(binding.context, binding.action, language()))
}
