//! Why something cannot be done in a form, or to what goes from one to the next.

use super::forms::Carried;
use super::{Form, Forms};
use crate::app::around::Around;
use crate::app::editor::Extent;
use crate::app::keymap::{Action, SavedAction, TextAction};
use crate::model::near::Nearness;

impl Forms {
    /// The id of why an action cannot be done now, if it cannot.
    pub(in crate::app) fn refusal(&self, action: Action, around: &Around) -> Option<&'static str> {
        if let Some(form) = &self.open {
            return form.refusal(action, &self.carried, around);
        }
        match action {
            Action::Saved(SavedAction::SaveTemplate) => Some("refused-template-empty"),
            Action::Near(_) => Some("refused-no-line"),
            Action::Repeat => self.carried.refuses_repeat(),
            _ => None,
        }
    }
}

impl Carried {
    fn refuses_repeat(&self) -> Option<&'static str> {
        self.last.is_none().then_some("refused-no-last")
    }
}

impl Form {
    /// The id of why an action cannot be done now, if it cannot.
    pub(super) fn refusal(
        &self,
        action: Action,
        carried: &Carried,
        around: &Around,
    ) -> Option<&'static str> {
        match action {
            Action::AddPart | Action::RemovePart | Action::MoreFields if self.many.is_some() => {
                Some("refused-nothing-to-add")
            }
            Action::AddPart if self.kind.parts().is_empty() => Some("refused-nothing-to-add"),
            Action::RemovePart if !self.is_quick() && self.focus.section == 0 => {
                Some("refused-part-stays")
            }
            Action::Text(action) => self.refuses_text(action, carried, around),
            Action::Saved(SavedAction::SaveTemplate) => {
                self.template_slots().is_empty().then_some("refused-template-empty")
            }
            Action::Near(nearness) => self.refuses_near(nearness),
            Action::Repeat => carried.refuses_repeat(),
            _ => None,
        }
    }

    fn refuses_text(
        &self,
        action: TextAction,
        carried: &Carried,
        around: &Around,
    ) -> Option<&'static str> {
        let editor = &self.field()?.editor;
        match action {
            TextAction::Open if editor.extent() != Extent::Lines => Some("refused-one-line"),
            TextAction::Copy | TextAction::Cut if editor.selection().is_none() => {
                Some("refused-not-selected")
            }
            TextAction::HandOver if around.outside.command.is_none() => Some("refused-no-editor"),
            TextAction::HandOver if !around.outside.on => Some("refused-outside-off"),
            TextAction::Paste if carried.clip.is_empty() => Some("refused-nothing-copied"),
            _ => None,
        }
    }

    /// Why no incidents that are near can be shown.
    fn refuses_near(&self, nearness: Nearness) -> Option<&'static str> {
        match (&self.quick, nearness) {
            (None, _) => Some("refused-no-line"),
            (Some(quick), Nearness::Same) if quick.likely.found.is_empty() => {
                Some("refused-none-likely")
            }
            (Some(_), Nearness::Same | Nearness::Similar) => None,
        }
    }
}
