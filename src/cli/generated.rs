//! What is made from the program's own tables: schema, completions, manual page.

use std::fmt::Write as _;

use super::arguments::Global;
use super::output::print_raw;
use super::speech::{language, text};
use super::{config, help};
use crate::app::{Keymap, texts};
use crate::exchange::json::SCHEMA;
use crate::model::Language;

/// Prints the JSON Schema of exports.
pub(super) fn schema() -> anyhow::Result<()> {
    Ok(print_raw(SCHEMA.as_bytes())?)
}

/// Prints completions for a shell.
pub(super) fn completions(shell: clap_complete::Shell) -> anyhow::Result<()> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut help::command(language()), "casebook", &mut text);
    Ok(print_raw(&text)?)
}

/// Prints the manual page: the command line, the keys in force, the settings.
pub(super) fn man(global: &Global) -> anyhow::Result<()> {
    let mut text = Vec::new();
    clap_mangen::Man::new(help::command(language())).render(&mut text)?;
    let mut text = headed(&String::from_utf8_lossy(&text));
    text.push_str(&keys_section(&config::read(global).config.keymap));
    text.push_str(settings(language()));
    Ok(print_raw(text.as_bytes())?)
}

/// The headings that every manual page has in English, and the ids of their texts.
const HEADINGS: &[(&str, &str)] = &[
    ("NAME", "manual-name"),
    ("SYNOPSIS", "manual-synopsis"),
    ("DESCRIPTION", "manual-description"),
    ("EXTRA", "manual-extra"),
    ("VERSION", "manual-version"),
];

fn headed(page: &str) -> String {
    HEADINGS.iter().fold(page.to_owned(), |page, (heading, id)| {
        page.replace(&format!(".SH {heading}\n"), &format!(".SH \"{}\"\n", text(id)))
    })
}

/// What is told of the settings file.
fn settings(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../assets/man/en.roff"),
        Language::Russian => include_str!("../../assets/man/ru.roff"),
        Language::Kazakh => include_str!("../../assets/man/kk.roff"),
        Language::Uzbek => include_str!("../../assets/man/uz.roff"),
    }
}

fn keys_section(keymap: &Keymap) -> String {
    let mut text = format!(".SH \"{}\"\n", text("manual-keys"));
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
