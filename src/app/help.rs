//! The keys as a page to read, built from the keymap.

use std::borrow::Cow;

use super::keymap::{Action, Context, KEYMAP};
use super::texts;
use crate::model::Language;

/// A line of the help.
#[derive(Clone, Debug, PartialEq)]
pub enum HelpLine {
    /// The head of a group.
    Head(Cow<'static, str>),
    /// Keys and what they do.
    Keys(String, Cow<'static, str>),
    /// Nothing.
    Space,
}

/// Where keys hold, and the id of the head under which they are told.
const GROUPS: &[(Context, &str)] = &[
    (Context::Global, "help-global"),
    (Context::List, "help-list"),
    (Context::Detail, "help-detail"),
    (Context::Form, "help-form"),
    (Context::Quick, "help-quick"),
    (Context::Line, "help-line"),
    (Context::Overlay, "help-overlay"),
    (Context::Duplicates, "help-duplicates"),
    (Context::Saved, "help-saved"),
    (Context::Near, "help-near"),
    (Context::Job, "help-job"),
];

/// The help, and how far down it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    /// All of its lines.
    pub lines: Vec<HelpLine>,
    /// The first one shown.
    pub scroll: usize,
}

impl Help {
    /// The help, with the keys of `contexts` first.
    pub(super) fn of(contexts: &[Context], language: Language) -> Self {
        Self { lines: lines(contexts, language), scroll: 0 }
    }
}

/// Every key by where it holds; keys that do the same stand together.
fn lines(contexts: &[Context], language: Language) -> Vec<HelpLine> {
    let mut lines = Vec::new();
    let mut groups: Vec<_> = GROUPS.iter().collect();
    let rank = |context| contexts.iter().position(|c| c == context).unwrap_or(contexts.len());
    groups.sort_by_key(|(context, _)| rank(context));
    for (context, head) in groups {
        if !lines.is_empty() {
            lines.push(HelpLine::Space);
        }
        lines.push(HelpLine::Head(texts::text(language, head)));
        let mut known: Vec<(Action, Vec<String>)> = Vec::new();
        for binding in KEYMAP.iter().filter(|binding| binding.context == *context) {
            match known.iter_mut().find(|(action, _)| *action == binding.action) {
                Some((_, keys)) => keys.push(binding.key.to_string()),
                None => known.push((binding.action, vec![binding.key.to_string()])),
            }
        }
        lines.extend(
            known.into_iter().map(|(action, keys)| {
                HelpLine::Keys(keys.join(" "), texts::name(action, language))
            }),
        );
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_where_one_is_come_first() {
        let first = |contexts| Help::of(contexts, Language::English).lines.first().cloned();
        assert_eq!(first(&[Context::Form]), Some(HelpLine::Head("In a form".into())));
        assert_eq!(
            first(&[Context::Detail, Context::Global]),
            Some(HelpLine::Head("In a record".into()))
        );
    }

    #[test]
    fn every_key_is_in_the_help() {
        let lines = lines(&[], Language::Kazakh);
        for binding in KEYMAP {
            let key = binding.key.to_string();
            let told = lines.iter().any(|line| match line {
                HelpLine::Keys(keys, name) => {
                    keys.split(' ').any(|k| k == key)
                        && *name == texts::name(binding.action, Language::Kazakh)
                }
                _ => false,
            });
            assert!(told, "{key}");
        }
    }
}
