//! The list of what may be meant: its lines, and going through them.

use super::{Focus, Form, FormField, QuickSlot, Suggestion};
use crate::app::reader::Reader;
use crate::model::field::Shape;
use crate::model::vocabulary::Vocabulary;

/// The list under the field in focus.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Popup {
    /// Whether it may be shown; it is, as soon as there is something in it.
    pub open: bool,
    /// What the person moved onto, of what is offered.
    pub chosen: Option<usize>,
    /// Why it is shown.
    pub shown: ShownFor,
}

/// Why a list is shown.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum ShownFor {
    /// Something was typed.
    #[default]
    Typing,
    /// The person came by, to whom arrows are the way on.
    Passing,
    /// The person looks through it: it takes all the room that there is, also
    /// while typing narrows it.
    Looking,
}

/// A line of the list.
#[derive(Clone, Copy, Debug)]
pub enum ListLine<'a> {
    /// What the lines below have in common: a family of kinds of incident.
    Family(&'static str),
    /// What is offered, and which of that it is.
    Offer(usize, Suggestion<'a>),
}

impl Popup {
    /// A list that the person has gone into.
    const ENTERED: Self = Self { open: true, chosen: Some(0), shown: ShownFor::Looking };
}

impl Form {
    /// The lines of the list. While nothing is typed, all kinds of incident stand
    /// there, under their families.
    pub fn listed(&self) -> Vec<ListLine<'_>> {
        let all = self.field().is_some_and(|field| {
            field.shape == Shape::Term(Vocabulary::IncidentKind) && field.last_part().is_empty()
        });
        let (mut lines, mut above) = (Vec::new(), "");
        for (index, one) in self.suggestions().into_iter().enumerate() {
            if let Suggestion::Term(kind) = one
                && all
                && kind.family != above
            {
                above = kind.family;
                lines.push(ListLine::Family(above));
            }
            lines.push(ListLine::Offer(index, one));
        }
        lines
    }

    /// Moves the choice in the list; past its first line nothing is chosen.
    pub(in crate::app) fn choose(&mut self, down: bool) -> bool {
        let count = self.suggestions().len();
        let passing = self.popup.shown == ShownFor::Passing && self.popup.chosen.is_none();
        if count == 0 || passing {
            return false;
        }
        self.popup.chosen = match (self.popup.chosen, down) {
            (None, true) => Some(0),
            (Some(at), true) => Some((at + 1).min(count - 1)),
            (Some(at), false) => at.checked_sub(1),
            (None, false) => return false,
        };
        self.popup.shown = ShownFor::Looking;
        true
    }

    /// Moves the choice in a list of terms that is looked through by as many lines
    /// as a page has; other lists are short. In a quick line, which has no
    /// sections to go to, a page down leads into the list.
    pub(super) fn turn_page(&mut self, down: bool, page: usize) -> bool {
        let led = self.is_quick() || self.popup.shown == ShownFor::Looking;
        let of_terms = led && self.field().is_some_and(FormField::is_of_terms);
        let offers: Vec<_> = self.listed().iter().map(ListLine::offer).collect();
        if !of_terms || (offers.is_empty() && !(down && self.list_terms())) {
            return false;
        }
        if offers.is_empty() {
            return true;
        }
        let at = offers.iter().position(|offer| offer.is_some() && *offer == self.popup.chosen);
        let to = match (at, down) {
            (None, false) => return false,
            (None, true) => 0,
            (Some(at), true) => at + page,
            (Some(at), false) => at.saturating_sub(page),
        };
        let to = to.min(offers.len() - 1);
        // Past the first line of a page may lie a heading.
        let below = || offers.iter().skip(to).find_map(|offer| *offer);
        let above = || offers.iter().take(to + 1).rev().find_map(|offer| *offer);
        self.popup.chosen = if down { above().or_else(below) } else { below() };
        self.popup.shown = ShownFor::Looking;
        true
    }

    /// Opens the list of terms where nothing is typed yet.
    pub(in crate::app) fn list_terms(&mut self) -> bool {
        let terms = self
            .field()
            .is_some_and(|field| field.is_of_terms() || matches!(field.shape, Shape::FieldName));
        if terms {
            self.popup = Popup::ENTERED;
        }
        terms
    }

    /// Goes into the list that is shown.
    pub(super) fn enter_list(&mut self) -> bool {
        self.ask_anew();
        self.popup.open |= self.field().is_some_and(|field| field.several().is_some());
        let listed = !self.suggestions().is_empty();
        if listed {
            self.popup = Popup::ENTERED;
        }
        listed
    }

    /// Shows who may be meant by the entry to which the person has come, of those
    /// of a slot: each of a list that was pasted is looked at in its turn.
    pub(super) fn list_in_passing(&mut self) {
        let open = |field: &FormField| field.link.is_none() && !field.fresh && !field.is_carried();
        if self.field().is_some_and(open) {
            self.popup = Popup { open: true, chosen: None, shown: ShownFor::Passing };
        }
    }

    /// Goes to the first name of a list that somebody who is known bears, while the
    /// person has not been there: whether it is they is not for the program to say.
    pub(super) fn show_unseen(&mut self, reader: Reader) -> bool {
        let entries = QuickSlot::ALL.map(|slot| self.entries(slot)).concat();
        let unseen =
            |at: &Focus| *at != self.focus && self.at(*at).is_some_and(FormField::is_unseen);
        let Some(at) = entries.into_iter().find(unseen) else { return false };
        self.focus_on(at, reader);
        self.list_in_passing();
        true
    }

    /// Shows who has the name in focus, where several do and no list is shown, or one
    /// in passing: Tab chooses, as the reading beside the field says.
    pub(in crate::app) fn list_namesakes(&mut self) -> bool {
        let listed = self.has_namesakes();
        if listed {
            self.popup = Popup::ENTERED;
        }
        listed
    }

    /// Whether several have the name in focus, and the person has not looked at them.
    pub(super) fn has_namesakes(&self) -> bool {
        let several =
            |field: &FormField| field.link.is_none() && !field.fresh && field.meant().len() > 1;
        let passing = self.popup.shown == ShownFor::Passing && self.popup.chosen.is_none();
        let unseen = !self.popup.open || passing;
        unseen && !self.repeats() && self.field().is_some_and(several)
    }

    /// What was typed narrows the list: what was moved onto is no longer there.
    pub(super) fn narrow_list(&mut self) {
        let shown = match self.popup.shown {
            ShownFor::Looking if self.popup.open => ShownFor::Looking,
            ShownFor::Typing | ShownFor::Passing | ShownFor::Looking => ShownFor::Typing,
        };
        self.popup = Popup { open: true, chosen: None, shown };
    }
}

impl ListLine<'_> {
    /// Which of what is offered it is.
    pub fn offer(&self) -> Option<usize> {
        match self {
            Self::Family(_) => None,
            Self::Offer(index, _) => Some(*index),
        }
    }
}

impl FormField {
    /// Whether it holds terms of a list.
    fn is_of_terms(&self) -> bool {
        matches!(self.shape, Shape::Term(_) | Shape::Terms(_) | Shape::Code(_))
    }
}
