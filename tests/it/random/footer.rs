//! What the footer promises: each key that it shows does something.

use casebook::app::{self, Message, Model, refusal};

/// Presses every key of the footer, each on a program of its own.
pub(super) fn every_key_acts(model: &Model) {
    // A screen that is too small shows none, and says which keys act.
    if model.layout_of(model.world.size).is_none() {
        return;
    }
    for hint in model.settings.keymap.hints(&model.contexts()) {
        if refusal(model, hint.action).is_some() {
            continue;
        }
        let mut before = model.clone();
        before.notice = None;
        let mut after = before.clone();
        let effects = app::update(&mut after, Message::Key(hint.key));
        // What the key tells of the keyboard is not what it does.
        after.settings.keyboard = before.settings.keyboard.clone();
        let acted = !effects.is_empty() || after != before;
        assert!(acted, "{} does nothing in {:?}", hint.key, model.contexts());
    }
}
