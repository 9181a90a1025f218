//! Views, panes, and what the model remembers between two messages.

use super::list_pane::ListPane;
use crate::app::ask::Slot;
use crate::model::listing::{Listing, Sort};
use crate::model::{Kind, RecordId, Reference};

/// What the list shows.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum View {
    /// Cases.
    Cases,
    /// All incidents by date.
    Timeline,
    /// People and groups.
    People,
    /// Organisations.
    Organisations,
    /// Sources.
    Sources,
    /// Figures.
    Figures,
    /// Places.
    Places,
    /// Citations.
    Citations,
    /// Terms of the casebook's own.
    Terms,
    /// Evidence.
    Evidence,
    /// To whom records are handed on.
    Recipients,
    /// That records were handed on.
    Disclosures,
}

/// A part of the screen that can take keys.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Pane {
    /// The list of the view.
    List,
    /// The related timeline.
    Related,
    /// The record.
    Detail,
}

/// The list of each view; each keeps its place while another is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Lists {
    cases: ListPane,
    timeline: ListPane,
    people: ListPane,
    organisations: ListPane,
    sources: ListPane,
    figures: ListPane,
    places: ListPane,
    citations: ListPane,
    terms: ListPane,
    evidence: ListPane,
    recipients: ListPane,
    disclosures: ListPane,
}

/// A place that a link was followed from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Visit {
    pub(super) view: View,
    pub(super) focus: Pane,
    pub(super) follows: Slot,
    /// The row that was selected in the list of the view.
    pub(super) row: Option<RecordId>,
    pub(super) pinned: Option<RecordId>,
    /// The record that was shown whole.
    pub(super) shown: Option<RecordId>,
    /// What that record is called by, where it was known.
    pub(super) reference: Option<Reference>,
    pub(super) scroll: usize,
    pub(super) link: Option<usize>,
}

impl View {
    /// Every view, in the order of their keys.
    pub const ALL: [Self; 12] = [
        Self::Cases,
        Self::Timeline,
        Self::People,
        Self::Organisations,
        Self::Sources,
        Self::Figures,
        Self::Places,
        Self::Citations,
        Self::Terms,
        Self::Evidence,
        Self::Recipients,
        Self::Disclosures,
    ];

    /// The key that shows it, by which it stands in the header; few are shown so
    /// seldom that they have none.
    pub fn key(self) -> Option<char> {
        match self {
            Self::Cases => Some('1'),
            Self::Timeline => Some('2'),
            Self::People => Some('3'),
            Self::Organisations => Some('4'),
            Self::Sources => Some('5'),
            Self::Figures => Some('6'),
            Self::Places => Some('P'),
            Self::Citations => Some('Q'),
            Self::Terms => Some('X'),
            Self::Evidence => Some('7'),
            Self::Recipients | Self::Disclosures => None,
        }
    }

    /// Whether it stands in the header while another is shown.
    pub fn is_main(self) -> bool {
        match self {
            Self::Cases
            | Self::Timeline
            | Self::People
            | Self::Organisations
            | Self::Sources
            | Self::Figures => true,
            Self::Places
            | Self::Citations
            | Self::Terms
            | Self::Evidence
            | Self::Recipients
            | Self::Disclosures => false,
        }
    }

    /// The view with that number, from 1.
    pub fn numbered(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// What it lists.
    pub fn listing(self) -> Listing {
        match self {
            Self::Cases => Listing::Cases,
            Self::Timeline => Listing::Incidents,
            Self::People => Listing::People,
            Self::Organisations => Listing::Organisations,
            Self::Sources => Listing::Sources,
            Self::Figures => Listing::Figures,
            Self::Places => Listing::Places,
            Self::Citations => Listing::Citations,
            Self::Terms => Listing::Terms,
            Self::Evidence => Listing::Evidence,
            Self::Recipients => Listing::Recipients,
            Self::Disclosures => Listing::Disclosures,
        }
    }

    /// The view whose list has records of that kind and reference, if one has.
    pub(in crate::app) fn home(kind: Kind, reference: &Reference) -> Option<Self> {
        let listing = Listing::of(kind, reference.prefix)?;
        Self::ALL.into_iter().find(|view| view.listing() == listing)
    }
}

impl Lists {
    /// The list of a view.
    pub fn get(&self, view: View) -> &ListPane {
        match view {
            View::Cases => &self.cases,
            View::Timeline => &self.timeline,
            View::People => &self.people,
            View::Organisations => &self.organisations,
            View::Sources => &self.sources,
            View::Figures => &self.figures,
            View::Places => &self.places,
            View::Citations => &self.citations,
            View::Terms => &self.terms,
            View::Evidence => &self.evidence,
            View::Recipients => &self.recipients,
            View::Disclosures => &self.disclosures,
        }
    }

    pub(in crate::app) fn get_mut(&mut self, view: View) -> &mut ListPane {
        match view {
            View::Cases => &mut self.cases,
            View::Timeline => &mut self.timeline,
            View::People => &mut self.people,
            View::Organisations => &mut self.organisations,
            View::Sources => &mut self.sources,
            View::Figures => &mut self.figures,
            View::Places => &mut self.places,
            View::Citations => &mut self.citations,
            View::Terms => &mut self.terms,
            View::Evidence => &mut self.evidence,
            View::Recipients => &mut self.recipients,
            View::Disclosures => &mut self.disclosures,
        }
    }

    /// The list that shows `listing`, if one does.
    pub(in crate::app) fn of_listing(&mut self, listing: Listing) -> Option<&mut ListPane> {
        let view = View::ALL.into_iter().find(|view| view.listing() == listing)?;
        Some(self.get_mut(view))
    }

    /// A related timeline of nothing yet: what happened in the order in which it did.
    pub(super) fn related() -> ListPane {
        let mut query = Listing::Incidents.query();
        (query.sort, query.descending) = (Sort::Date, false);
        ListPane::new(query)
    }
}

impl Default for Lists {
    fn default() -> Self {
        let pane = |view: View| ListPane::new(view.listing().query());
        Self {
            cases: pane(View::Cases),
            timeline: pane(View::Timeline),
            people: pane(View::People),
            organisations: pane(View::Organisations),
            sources: pane(View::Sources),
            figures: pane(View::Figures),
            places: pane(View::Places),
            citations: pane(View::Citations),
            terms: pane(View::Terms),
            evidence: pane(View::Evidence),
            recipients: pane(View::Recipients),
            disclosures: pane(View::Disclosures),
        }
    }
}
