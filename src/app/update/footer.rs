//! Which keys the bottom line has room for, and where they stand: the mouse
//! must know what is drawn.

use crate::app::keymap::{Action, FormAction, Key, Sheet};
use crate::app::model::Model;
use crate::app::texts;
use crate::app::update::refusal;
use crate::words::cells;

/// A key in the bottom line.
#[derive(Clone, Debug, PartialEq)]
pub struct FooterKey {
    /// The key.
    pub key: Key,
    /// What it does, in a word or two.
    pub word: String,
    /// Its first column.
    pub x: usize,
}

impl FooterKey {
    /// Cells that the key, its word and the space between and after them take.
    fn width(&self) -> usize {
        cells(&self.key.to_string()) + cells(&self.word) + 3
    }
}

/// As many keys as fit, the most needed first; what cannot be done now is left out.
pub fn footer(model: &Model, width: u16) -> Vec<FooterKey> {
    let mut hints = model.settings.keymap.hints(&model.contexts());
    hints.retain(|binding| refusal(model, binding.action).is_none());
    // The help leads to all the others and is always there.
    let help = hints.iter().position(|binding| binding.action == Action::Show(Sheet::HELP));
    let last = help.map(|index| hints.remove(index));
    let of = |binding: &crate::app::keymap::Binding| {
        let word = meant(model, binding.action);
        let word = word.unwrap_or_else(|| {
            texts::short_in(binding.context, binding.action, model.settings.language).into_owned()
        });
        FooterKey { key: binding.key, word, x: 0 }
    };
    let last = last.map(of);
    let mut left = usize::from(width).saturating_sub(last.as_ref().map_or(0, FooterKey::width));
    let mut keys: Vec<_> = hints.into_iter().map(of).collect();
    keys.retain(|key| match left.checked_sub(key.width()) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    });
    keys.extend(last);
    let mut x = 0;
    for key in &mut keys {
        key.x = x;
        x += key.width();
    }
    keys
}

/// What a key takes or makes of the text in focus of a form, where it does.
fn meant(model: &Model, action: Action) -> Option<String> {
    let reader = model.reader();
    let form =
        model.forms.open.as_ref().filter(|form| form.menu.is_none() && form.long.is_none())?;
    let takes = action == Action::Form(FormAction::NextField);
    let saves = action == Action::Form(FormAction::Save) && form.is_quick();
    if takes || (saves && form.popup.chosen.is_some()) {
        return form.takes(reader);
    }
    if saves { form.makes(reader) } else { None }
}

/// The key that stands in a column.
pub(super) fn at(model: &Model, column: u16) -> Option<Key> {
    let width = model.layout().keys.width;
    let column = usize::from(column);
    let stands = |key: &&FooterKey| (key.x..key.x + key.width() - 2).contains(&column);
    footer(model, width).iter().find(stands).map(|key| key.key)
}
