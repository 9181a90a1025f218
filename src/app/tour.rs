//! The tour: five steps, each of which is done by doing it.

use super::keymap::{Action, BrowseAction, Key, Keymap, RecordAction, Sheet, TourAction};
use crate::model::Language;
use crate::words;

/// The tour, as far as the person is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Tour {
    /// What is told now.
    pub step: TourStep,
    /// Whether it was done; what comes next waits until the screen is free.
    pub(super) done: bool,
}

/// A step of the tour.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum TourStep {
    /// Whether the person wants it.
    Offer,
    /// A new incident by the quick line.
    Incident,
    /// Search and filter.
    Search,
    /// A record and its links.
    Links,
    /// Undo, redo, drafts.
    Undo,
    /// Help, commands, leaving.
    Help,
}

impl TourStep {
    /// Every step, in its order.
    pub const ALL: [Self; 6] =
        [Self::Offer, Self::Incident, Self::Search, Self::Links, Self::Undo, Self::Help];

    /// Its number; the offer has 0.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).unwrap_or(0)
    }

    /// What it is called where it is kept.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Incident => "incident",
            Self::Search => "search",
            Self::Links => "links",
            Self::Undo => "undo",
            Self::Help => "help",
        }
    }

    /// The step that is called so.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }

    /// The step after it.
    pub(super) fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|step| *step > self)
    }
}

impl Tour {
    /// The tour from a step on.
    pub fn at(step: TourStep) -> Self {
        Self { step, done: false }
    }

    /// The head of the panel.
    pub fn title(self, language: Language) -> String {
        match self.step {
            TourStep::Offer => words::text(language, "tour-title-offer").into_owned(),
            step => {
                let arguments = [("number", step.number().into())];
                words::with(language, "tour-title", &arguments)
            }
        }
    }

    /// What the panel tells.
    pub fn text(self, language: Language, keymap: &Keymap) -> String {
        let id = match self.step {
            TourStep::Offer => "tour-offer",
            TourStep::Incident => "tour-incident",
            TourStep::Search => "tour-search",
            TourStep::Links => "tour-links",
            TourStep::Undo => "tour-undo",
            TourStep::Help => "tour-help",
        };
        with_keys(language, keymap, id)
    }

    /// How the tour goes on and ends.
    pub fn keys(self, language: Language, keymap: &Keymap) -> String {
        with_keys(language, keymap, "tour-keys")
    }
}

/// A text in which keys are named.
pub(super) fn with_keys(language: Language, keymap: &Keymap, id: &str) -> String {
    let actions = [
        ("next", Action::Tour(TourAction::Next)),
        ("new", Action::Record(RecordAction::NewIncident)),
        ("search", Action::Show(Sheet::SEARCH)),
        ("filter", Action::Browse(BrowseAction::Filter)),
        ("undo", Action::Undo),
        ("redo", Action::Redo),
        ("drafts", Action::Show(Sheet::DRAFTS)),
        ("help", Action::Show(Sheet::HELP)),
        ("palette", Action::Show(Sheet::PALETTE)),
        ("quit", Action::Quit),
    ];
    let keys = actions.map(|(name, action)| (name, key_of(keymap, action).into()));
    words::with(language, id, &keys)
}

/// A key of an action: one that is on every keyboard, where it has one.
fn key_of(keymap: &Keymap, action: Action) -> String {
    let keys =
        || keymap.bindings().iter().filter(|b| b.action == action).map(|binding| binding.key);
    let anywhere = keys().find(|key| !matches!(key, Key::Char(_)));
    anywhere.or_else(|| keys().next()).map_or_else(String::new, |key| key.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{cells, wrap};

    #[test]
    fn a_step_is_kept_by_its_name_and_the_last_has_none_after_it() {
        for step in TourStep::ALL {
            assert_eq!(TourStep::parse(step.slug()), Some(step));
        }
        assert_eq!(TourStep::Offer.next(), Some(TourStep::Incident));
        assert_eq!(TourStep::Help.next(), None);
        assert_eq!(TourStep::parse("done"), None);
    }

    #[test]
    fn every_step_tells_one_thing_in_three_lines_and_names_its_keys() {
        let keymap = Keymap::default();
        for language in Language::ALL {
            for step in TourStep::ALL {
                let tour = Tour::at(step);
                let text = tour.text(language, &keymap);
                assert!(wrap(&text, 72).len() <= 3, "{language:?}: {text}");
                assert!(!text.contains('$') && !text.contains("  "), "{language:?}: {text}");
                assert!(cells(&tour.keys(language, &keymap)) <= 56, "{language:?}");
            }
        }
        let first = Tour::at(TourStep::Incident).text(Language::English, &keymap);
        assert!(first.contains("Ins"), "{first}");
    }
}
