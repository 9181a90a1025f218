//! What is made from the program's own tables: schema, completions, manual page.

use std::fmt::Write as _;

use clap::CommandFactory;

use super::arguments::{Arguments, Global};
use super::config;
use super::output::print_raw;
use super::speech::language;
use crate::app::{Keymap, texts};
use crate::exchange::json::SCHEMA;

/// Prints the JSON Schema of exports.
pub(super) fn schema() -> anyhow::Result<()> {
    Ok(print_raw(SCHEMA.as_bytes())?)
}

/// Prints completions for a shell.
pub(super) fn completions(shell: clap_complete::Shell) -> anyhow::Result<()> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "casebook", &mut text);
    Ok(print_raw(&text)?)
}

/// Prints the manual page: the command line, the keys in force, the settings.
pub(super) fn man(global: &Global) -> anyhow::Result<()> {
    let mut text = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut text)?;
    text.extend(keys_section(&config::read(global).config.keymap).into_bytes());
    text.extend(SETTINGS.as_bytes());
    Ok(print_raw(&text)?)
}

/// The settings file, in the language of manual pages.
const SETTINGS: &str = include_str!("../../assets/man/settings.roff");

fn keys_section(keymap: &Keymap) -> String {
    let mut text = String::from(".SH KEYS\n");
    let mut context = "";
    for binding in keymap.bindings() {
        if binding.context.slug() != context {
            context = binding.context.slug();
            let _ = writeln!(text, ".SS {context}");
        }
        let name = texts::name_in(binding.context, binding.action, language());
        let (key, name) = (escaped(&binding.key.to_string()), escaped(&name));
        let slug = escaped(&texts::slug(binding.action));
        let _ = writeln!(text, ".TP\n\\fB{key}\\fR\n{name} ({slug})");
    }
    text
}

/// Text as manual pages have it: no sign in it is taken for a command.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq").replace('.', "\\&.")
}
