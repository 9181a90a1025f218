//! `casebook keys`: the keys of the full-screen program.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::arguments::Global;
use super::output::{print, print_json};
use crate::app::{Binding, Keymap, texts};
use crate::model::Language;

/// Shows every key, where it holds and what it does.
pub(super) fn run(global: &Global) -> anyhow::Result<()> {
    let keymap = Keymap::default();
    if global.json {
        let keys: Value = keymap.bindings().iter().map(value).collect();
        return Ok(print_json(&keys)?);
    }
    for binding in keymap.bindings() {
        let (context, action) = names(binding);
        print(&format!("{context:<8}  {:<10}  {action}", binding.key.to_string()))?;
    }
    Ok(())
}

fn value(binding: &Binding) -> Value {
    let (context, action) = names(binding);
    json!({ "context": context, "key": binding.key.to_string(), "action": action })
}

/// Context and action in words.
fn names(binding: &Binding) -> (String, Cow<'static, str>) {
    (
        format!("{:?}", binding.context).to_lowercase(),
        texts::name(binding.action, Language::English),
    )
}
