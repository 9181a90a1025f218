//! The keys as a page to read, built from the keymap.

use std::borrow::Cow;

use super::{Choosing, Layer, Opening, chooses};
use crate::app::around::Around;
use crate::app::editing::EDITING;
use crate::app::effect::Effect;
use crate::app::keymap::{Action, Context, Sheet};
use crate::app::reaction::{Done, Reaction};
use crate::app::texts;
use crate::model::hue::Hue;
use crate::model::listing::Flag;
use crate::words;

/// Columns of what is said, where the screen has them.
const WIDTH: usize = 80;

/// A line of the help.
#[derive(Clone, Debug, PartialEq)]
pub enum HelpLine {
    /// The head of a group.
    Head(Cow<'static, str>),
    /// A sentence, or a part of one.
    Said(String),
    /// Keys and what they do.
    Keys(String, Cow<'static, str>),
    /// What kinds of incident are about, as lists show it, and their families.
    Hue(Hue, String),
    /// Nothing.
    Space,
}

/// The help, and how far down it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    /// All of its lines.
    pub lines: Vec<HelpLine>,
    /// Which is the first one shown.
    pub choosing: Choosing,
}

impl Help {
    /// The keys, those of `contexts` first.
    pub(in crate::app) fn over(contexts: &[Context], around: &Around) -> Self {
        Self { lines: lines(contexts, around), choosing: Choosing::default() }
    }
}

impl Layer for Help {
    fn sheet() -> Option<Sheet> {
        Some(Sheet::HELP)
    }

    fn opened(opening: &Opening) -> Option<(Self, Vec<Effect>)> {
        let mut help = Self::over(&opening.contexts, opening.around);
        let language = opening.around.reader.language;
        let first = match &opening.field {
            Some((label, asked)) => told(label, asked.help(language), opening.around),
            None if opening.filters => {
                let head = words::text(language, "filter-help");
                told(&head, words::filter_help(language), opening.around)
            }
            None => vec![],
        };
        help.lines.splice(0..0, first);
        Some((help, vec![]))
    }

    chooses!(list);

    /// It is only scrolled.
    fn count(&self, around: &Around) -> usize {
        (self.lines.len() + 1).saturating_sub(around.rows())
    }

    fn has_choice(&self, _around: &Around) -> bool {
        true
    }

    fn accept(&mut self, _around: &Around) -> Reaction {
        Reaction::done(Done::Close)
    }
}

/// Sentences under a head: what is typed into may hold.
fn told(head: &str, said: Vec<String>, around: &Around) -> Vec<HelpLine> {
    let mut lines = vec![HelpLine::Head(Cow::Owned(head.to_owned()))];
    let width = usize::from(around.size.0).min(WIDTH).saturating_sub(4).max(8);
    for said in said {
        lines.extend(words::wrap(&said, width).into_iter().map(HelpLine::Said));
    }
    lines.push(HelpLine::Space);
    lines
}

/// Every key by where it holds, those of `contexts` first; keys that do the same
/// stand together.
fn lines(contexts: &[Context], around: &Around) -> Vec<HelpLine> {
    let language = around.reader.language;
    let mut lines = Vec::new();
    let mut groups: Vec<_> = around.keymap.usual().contexts().collect();
    let rank =
        |context: &Context| contexts.iter().position(|c| c == context).unwrap_or(contexts.len());
    groups.sort_by_key(|(context, _)| rank(context));
    let typing = contexts.first().is_some_and(|first| around.keymap.usual().is_typed_into(*first));
    for (index, (context, head)) in groups.into_iter().enumerate() {
        if !lines.is_empty() {
            lines.push(HelpLine::Space);
        }
        lines.push(HelpLine::Head(words::text(language, head)));
        let keys = keys(context, around).into_iter();
        lines.extend(keys.map(|(action, keys)| {
            HelpLine::Keys(keys.join(" "), texts::name_in(context, action, language))
        }));
        if typing && index == 0 {
            lines.push(HelpLine::Space);
            lines.extend(editing("help-editing", contexts, around));
        }
        if context == Context::LIST {
            lines.push(HelpLine::Space);
            lines.extend(hues(around));
            lines.push(HelpLine::Space);
            lines.extend(flags(around));
        }
    }
    if !typing {
        lines.push(HelpLine::Space);
        lines.extend(editing("help-editing-else", &[], around));
    }
    lines
}

/// What the colours of kinds of incident mean in a list.
fn hues(around: &Around) -> impl Iterator<Item = HelpLine> {
    let language = around.reader.language;
    let head = HelpLine::Head(words::text(language, "help-hues"));
    let told = Hue::ALL.into_iter().map(move |hue| {
        let families: Vec<_> = hue.families().map(|family| family.label(language)).collect();
        HelpLine::Hue(hue, families.join(", "))
    });
    std::iter::once(head).chain(told)
}

/// What the marks in the column of what is to be checked stand for.
fn flags(around: &Around) -> impl Iterator<Item = HelpLine> {
    let language = around.reader.language;
    let head = HelpLine::Head(words::text(language, "help-flags"));
    let told = Flag::ALL.into_iter().map(move |flag| {
        HelpLine::Keys(words::flag_short(flag, language).into_owned(), words::flag(flag, language))
    });
    std::iter::once(head).chain(told)
}

/// The keys of every text, but those that do something else in `contexts`. Where it is not
/// told of one place, the head says that places have keys of their own.
fn editing(head: &'static str, contexts: &[Context], around: &Around) -> Vec<HelpLine> {
    let language = around.reader.language;
    let mut known: Vec<(&str, Vec<String>)> = Vec::new();
    for (key, edit) in EDITING {
        let free = around.keymap.action(contexts, *key).is_none();
        let Some(id) = edit.id().filter(|_| free) else { continue };
        match known.iter_mut().find(|(other, _)| *other == id) {
            Some((_, keys)) => keys.push(key.to_string()),
            None => known.push((id, vec![key.to_string()])),
        }
    }
    let head = HelpLine::Head(words::text(language, head));
    let keys = known
        .into_iter()
        .map(|(id, keys)| HelpLine::Keys(keys.join(" "), words::text(language, id)));
    std::iter::once(head).chain(keys).collect()
}

/// What can be done in a context, and by which keys of the person's keyboard.
fn keys(context: Context, around: &Around) -> Vec<(Action, Vec<String>)> {
    let keymap = around.keymap;
    let together = keymap.usual().together(context);
    let mut known: Vec<(Action, Vec<String>)> = Vec::new();
    for binding in keymap.bindings().iter().filter(|binding| binding.context == context) {
        let key = keymap.key_name(binding.key, &together, around.keyboard);
        match known.iter_mut().find(|(action, _)| *action == binding.action) {
            Some((_, keys)) => keys.push(key),
            None => known.push((binding.action, vec![key])),
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::fixture::TestDesk;
    use crate::app::keyboard::Keyboard;
    use crate::app::model::Model;
    use crate::app::theme::Theme;
    use crate::model::Language;

    fn lines(model: &Model) -> Vec<HelpLine> {
        super::lines(&model.contexts(), &model.around())
    }

    fn desk(keys: &str) -> TestDesk {
        let mut desk = TestDesk::new((120, 40), Theme::default());
        desk.press(keys);
        desk
    }

    #[test]
    fn the_keys_of_where_one_is_come_first() {
        let first = |keys| lines(&desk(keys).model).into_iter().next();
        assert_eq!(first("N"), Some(HelpLine::Head("In a form".into())));
        assert_eq!(first("<enter>"), Some(HelpLine::Head("In a record".into())));
    }

    #[test]
    fn where_a_filter_is_typed_it_says_first_what_that_takes() {
        for keys in ["/", "/almaty", "<f7>"] {
            let mut desk = desk(keys);
            desk.press("<f1>");
            let Some(help) = desk.model.windows.on_top::<Help>() else { panic!("{keys}") };
            assert_eq!(help.lines[0], HelpLine::Head("What a filter takes".into()), "{keys}");
        }
        let mut desk = desk("<f1>");
        let help = desk.model.windows.on_top::<Help>().unwrap();
        assert_ne!(help.lines[0], HelpLine::Head("What a filter takes".into()));
    }

    #[test]
    fn every_key_is_in_the_help() {
        let mut model = desk("").model;
        model.settings.language = Language::Kazakh;
        let lines = lines(&model);
        for binding in model.settings.keymap.bindings() {
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

    #[test]
    fn the_keys_of_a_text_stand_there_but_those_that_do_something_else() {
        let told = |keys: &str, key: &str| {
            let lines = lines(&desk(keys).model);
            let head = match keys {
                "" => "In a line or text, where nothing above says otherwise",
                _ => "In every line and text",
            };
            let head = HelpLine::Head(head.into());
            let here = lines.iter().skip_while(|line| **line != head).skip(1);
            let mut here = here.take_while(|line| matches!(line, HelpLine::Keys(..)));
            here.any(|line| match line {
                HelpLine::Keys(keys, _) => keys.split(' ').any(|other| other == key),
                _ => false,
            })
        };
        for key in ["Ctrl+A", "Ctrl+E", "Ctrl+K", "Ctrl+U", "Ctrl+W", "Alt+b", "Alt+Backspace"] {
            assert!(told("", key) && told("/", key), "{key}");
        }
        assert!(!told("N", "Ctrl+K") && told("N", "Ctrl+A"), "it saves a template there");
    }

    #[test]
    fn keys_are_called_as_the_keyboard_of_the_person_has_them() {
        let mut model = desk("").model;
        let told = |model: &Model, keys: &str| {
            lines(model).iter().any(|line| matches!(line, HelpLine::Keys(k, _) if k == keys))
        };
        assert!(told(&model, "n Ins"));
        model.settings.keyboard.choose(Some(Keyboard::Russian));
        assert!(told(&model, "n (т) Ins") && told(&model, "/ (.)") && !told(&model, "n Ins"));
        model.settings.keyboard.choose(Some(Keyboard::Kazakh));
        assert!(told(&model, "1 (\")") && told(&model, "2 (ә)"));
    }
}
