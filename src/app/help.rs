//! The keys as a page to read, built from the keymap.

use super::keymap::{Action, Context, KEYMAP};
use super::texts;

/// A line of the help.
#[derive(Clone, Debug, PartialEq)]
pub enum HelpLine {
    /// The head of a group.
    Head(&'static str),
    /// Keys and what they do.
    Keys(String, &'static str),
    /// Nothing.
    Space,
}

const GROUPS: &[(Context, &str)] = &[
    (Context::Global, "Anywhere but in a text"),
    (Context::List, "In a list"),
    (Context::Detail, "In a record"),
    (Context::Form, "In a form"),
    (Context::Quick, "In the quick line"),
    (Context::Line, "In a line that is typed into"),
    (Context::Overlay, "In a window on top"),
    (Context::Job, "While a job is under way"),
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
    pub(super) fn of(contexts: &[Context]) -> Self {
        Self { lines: lines(contexts), scroll: 0 }
    }
}

/// Every key by where it holds; keys that do the same stand together.
fn lines(contexts: &[Context]) -> Vec<HelpLine> {
    let mut lines = Vec::new();
    let mut groups: Vec<_> = GROUPS.iter().collect();
    let rank = |context| contexts.iter().position(|c| c == context).unwrap_or(contexts.len());
    groups.sort_by_key(|(context, _)| rank(context));
    for (context, head) in groups {
        if !lines.is_empty() {
            lines.push(HelpLine::Space);
        }
        lines.push(HelpLine::Head(head));
        let mut known: Vec<(Action, Vec<String>)> = Vec::new();
        for binding in KEYMAP.iter().filter(|binding| binding.context == *context) {
            match known.iter_mut().find(|(action, _)| *action == binding.action) {
                Some((_, keys)) => keys.push(binding.key.to_string()),
                None => known.push((binding.action, vec![binding.key.to_string()])),
            }
        }
        let keys = known.into_iter().map(|(action, keys)| (keys.join(" "), texts::name(action)));
        lines.extend(keys.map(|(keys, name)| HelpLine::Keys(keys, name)));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_where_one_is_come_first() {
        let first = |contexts| Help::of(contexts).lines.first().cloned();
        assert_eq!(first(&[Context::Form]), Some(HelpLine::Head("In a form")));
        assert_eq!(first(&[Context::Detail, Context::Global]), Some(HelpLine::Head("In a record")));
    }

    #[test]
    fn every_key_is_in_the_help() {
        let lines = lines(&[]);
        for binding in KEYMAP {
            let key = binding.key.to_string();
            let told = lines.iter().any(|line| match line {
                HelpLine::Keys(keys, name) => {
                    keys.split(' ').any(|k| k == key) && *name == texts::name(binding.action)
                }
                _ => false,
            });
            assert!(told, "{key}");
        }
    }
}
