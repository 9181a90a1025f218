//! The id of why something cannot be done in a form, or to what goes from one to
//! the next.

#![warn(clippy::wildcard_enum_match_arm)]

use super::carried::Carried;
use super::{Form, Forms};
use crate::app::around::Around;
use crate::app::editor::Extent;
use crate::app::keymap::{FormAction, TextAction};
use crate::model::near::Nearness;

impl Forms {
    /// Why an action cannot be done in the form that is open.
    pub(in crate::app) fn refuses(&self, action: FormAction) -> Option<&'static str> {
        self.open.as_ref()?.refuses(action)
    }

    /// Why something cannot be done with the text in focus.
    pub(in crate::app) fn refuses_text(
        &self,
        action: TextAction,
        around: &Around,
    ) -> Option<&'static str> {
        self.open.as_ref()?.refuses_text(action, &self.carried, around)
    }

    /// Why nothing typed can be kept as a template.
    pub(in crate::app) fn refuses_template(&self) -> Option<&'static str> {
        let none = self.open.as_ref().is_none_or(|form| form.template_slots().is_empty());
        none.then_some("refused-template-empty")
    }

    /// Why no incidents that are near can be shown.
    pub(in crate::app) fn refuses_near(&self, nearness: Nearness) -> Option<&'static str> {
        let quick = self.open.as_ref().and_then(|form| form.quick.as_ref());
        match (quick, nearness) {
            (None, _) => Some("refused-no-line"),
            (Some(quick), Nearness::Same) if quick.likely.found.is_empty() => {
                Some("refused-none-likely")
            }
            (Some(_), Nearness::Same | Nearness::Similar) => None,
        }
    }

    /// Why no incident can be repeated.
    pub(in crate::app) fn refuses_repeat(&self) -> Option<&'static str> {
        self.carried.last.is_none().then_some("refused-no-last")
    }
}

impl Form {
    fn refuses(&self, action: FormAction) -> Option<&'static str> {
        match action {
            FormAction::AddPart | FormAction::RemovePart | FormAction::MoreFields
                if self.many.is_some() =>
            {
                Some("refused-nothing-to-add")
            }
            FormAction::AddPart if self.kind.parts().is_empty() => Some("refused-nothing-to-add"),
            FormAction::RemovePart if !self.is_quick() && self.focus.section == 0 => {
                Some("refused-part-stays")
            }
            FormAction::NextField
            | FormAction::PreviousField
            | FormAction::FullForm
            | FormAction::Save
            | FormAction::AddPart
            | FormAction::RemovePart
            | FormAction::MoreFields
            | FormAction::UndoTyping
            | FormAction::RedoTyping => None,
        }
    }

    /// Why something cannot be done with the text in focus.
    pub(super) fn refuses_text(
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
            TextAction::Open
            | TextAction::Leave
            | TextAction::Select
            | TextAction::Mark
            | TextAction::SelectAll
            | TextAction::Copy
            | TextAction::Cut
            | TextAction::Paste
            | TextAction::Find
            | TextAction::NextFound
            | TextAction::PreviousFound
            | TextAction::LineUp
            | TextAction::LineDown
            | TextAction::Word
            | TextAction::DeleteWord
            | TextAction::Edge
            | TextAction::HandOver => None,
        }
    }
}
