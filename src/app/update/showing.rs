//! The screen: what a move or an action for lists does where a view is shown that
//! is none.

use super::deciding;
use crate::app::effect::Effect;
use crate::app::keymap::{BrowseAction, Move};
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::screens::Screen;

/// Moves in what is shown.
pub(super) fn go(parts: &mut Parts, step: Move) -> Reaction {
    let Parts { around, browse, screen, .. } = parts;
    if let Some(scene) = screen.scene_mut() {
        return scene.go(step, around);
    }
    browse.go(step, &around.layout);
    Reaction::default()
}

/// Does what an action for lists says. Going back, and to a view or a pane, leads
/// back to the panes.
pub(super) fn act(parts: &mut Parts, action: BrowseAction) -> Reaction {
    let Parts { around, browse, screen, .. } = parts;
    if let Some(scene) = screen.scene_mut() {
        if action == BrowseAction::Open {
            return scene.open(around);
        }
        **screen = Screen::Browse;
        if action == BrowseAction::Back {
            return Reaction::default();
        }
    }
    let effects = browse.act(action, &around.layout).into_iter().collect();
    deciding::follow(parts);
    Reaction::of(effects)
}

/// Goes back one level, from a view that is no list to the panes; says whether
/// there was one.
pub(super) fn back(parts: &mut Parts) -> bool {
    let Parts { around, browse, screen, .. } = parts;
    if screen.scene().is_none() {
        return browse.go_back(&around.layout);
    }
    **screen = Screen::Browse;
    true
}

/// Asks for what is shown and not known.
pub(super) fn settle(parts: &mut Parts) -> Vec<Effect> {
    let Parts { around, screen, .. } = parts;
    screen.scene_mut().map_or_else(Vec::new, |scene| scene.settle(around))
}
