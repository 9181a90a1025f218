//! Search everything: the question follows what is typed.

use super::{Choosing, Layer, Opening, chooses};
use crate::app::around::Around;
use crate::app::ask::FindRecords;
use crate::app::completion;
use crate::app::effect::Effect;
use crate::app::keymap::{HitAction, Sheet};
use crate::app::reaction::{Done, Reaction};
use crate::app::typed_line::TypedLine;
use crate::model::called::Named;
use crate::model::filter::{Filter, FilterError};
use crate::model::find::Hit;
use crate::model::listing::{Count, Listing};
use crate::model::part::Part;
use crate::words::Fault;

/// Hits that a search asks for beyond those for which there is room, and at most.
const MORE: usize = 60;
const MOST: usize = 600;

/// A search and what it found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// What is typed, and an index into `hits`.
    pub choosing: Choosing,
    /// What was found, by kinds in the order of their best.
    pub hits: Vec<Hit>,
    /// The text that `hits` answer.
    pub answered: Option<String>,
    /// How many hits were asked for.
    asked: usize,
    /// What Tab would make of the line.
    pub completion: Option<String>,
    /// Why the line is not understood as it stands.
    pub problem: Option<FilterError>,
    /// Why nothing can be found by it, where it asks for what there is not.
    pub trouble: Option<Fault>,
}

impl Search {
    /// Asks for as many hits; where the line is not understood, what was found
    /// stays.
    fn ask(&mut self, limit: usize, around: &Around) -> Reaction {
        self.asked = limit;
        let text = self.choosing.line.text().to_owned();
        // Records that are parts of others are found with those.
        let listings = Listing::all().filter(|listing| !Part::is_made_by(listing.kind()));
        let listings: Vec<Listing> = listings.collect();
        let language = around.reader.language;
        self.completion = completion::complete(self.choosing.line.before(), &listings, language);
        let parsed = Filter::parse_search(&text, around.reader.today);
        self.problem = parsed.as_ref().err().cloned();
        match parsed {
            Ok(filter) if filter.is_empty() => {
                (self.hits, self.answered, self.trouble) = (vec![], None, None);
                Reaction::default()
            }
            Ok(filter) => Reaction::ask(FindRecords { text, filter, limit }),
            Err(_) => Reaction::default(),
        }
    }

    /// What the next hit or the one before would be, by its index.
    fn beside(&self, way: HitAction) -> Option<usize> {
        let at = match way {
            HitAction::Next => self.choosing.selected.checked_add(1),
            HitAction::Previous => self.choosing.selected.checked_sub(1),
        };
        at.filter(|at| *at < self.hits.len())
    }

    /// Chooses the next hit or the one before; none at an end.
    pub(super) fn step(&mut self, way: HitAction) -> Option<Named> {
        self.choosing.selected = self.beside(way)?;
        self.hits.get(self.choosing.selected).map(|hit| hit.record.clone())
    }

    /// The id of why there is no next hit, or none before.
    pub(in crate::app) fn refuses(&self, way: HitAction) -> Option<&'static str> {
        let end = match way {
            HitAction::Next if self.is_cut() => "refused-last-hit-read",
            HitAction::Next => "refused-last-hit",
            HitAction::Previous => "refused-first-hit",
        };
        self.beside(way).is_none().then_some(end)
    }

    /// Whether there may be more hits than have been read.
    fn is_cut(&self) -> bool {
        self.hits.len() >= self.asked
    }

    /// How many hits there are, as far as they have been read; none of a line
    /// that is not answered.
    pub fn count(&self) -> Option<Count> {
        let answered = self.answered.as_deref() == Some(self.choosing.line.text());
        let counted = u64::try_from(self.hits.len()).unwrap_or(u64::MAX);
        answered.then(|| Count { counted, or_more: self.is_cut() })
    }

    /// Whether that is what was asked last.
    pub(in crate::app) fn searches(&self, asked: &FindRecords) -> bool {
        (self.choosing.line.text(), self.asked) == (asked.text.as_str(), asked.limit)
    }

    /// Takes what was found. Where more of the same comes, the selected record
    /// stays so.
    pub(in crate::app) fn receive(&mut self, text: String, hits: Vec<Hit>) {
        let mut groups: Vec<(char, Vec<Hit>)> = Vec::new();
        for hit in hits {
            let prefix = hit.record.reference.prefix;
            match groups.iter_mut().find(|(known, _)| *known == prefix) {
                Some((_, group)) => group.push(hit),
                None => groups.push((prefix, vec![hit])),
            }
        }
        let again = self.answered.as_ref() == Some(&text);
        let kept = self.hits.get(self.choosing.selected).map(|hit| hit.record.id).filter(|_| again);
        self.hits = groups.into_iter().flat_map(|(_, group)| group).collect();
        let kept = kept.and_then(|id| self.hits.iter().position(|hit| hit.record.id == id));
        self.choosing.selected = kept.unwrap_or(0);
        (self.answered, self.trouble) = (Some(text), None);
    }

    /// Takes why nothing can be found by `text`.
    pub(in crate::app) fn refuse(&mut self, text: String, fault: Fault) {
        self.hits.clear();
        (self.answered, self.trouble) = (Some(text), Some(fault));
    }
}

impl Layer for Search {
    fn sheet() -> Option<Sheet> {
        Some(Sheet::SEARCH)
    }

    /// As it was left: what was searched for gives way to what is typed.
    fn opened(opening: &Opening) -> Option<(Self, Vec<Effect>)> {
        let Some(last) = opening.last_search else { return Some((Self::default(), vec![])) };
        let mut search = last.clone();
        search.choosing.line = TypedLine::proposing(last.choosing.line.text());
        let limit = search.asked;
        let asked = search.ask(limit, opening.around);
        Some((search, asked.effects))
    }

    chooses!();

    /// Asks for as much of what is typed as there is room for: the rest can wait.
    fn typed(&mut self, around: &Around) -> Reaction {
        self.ask(around.rows(), around)
    }

    /// Takes the completion that is offered.
    fn complete(&mut self, around: &Around) -> Reaction {
        let Some(completed) = self.completion.take() else { return Reaction::default() };
        self.choosing.line.replace_before(&completed);
        self.typed(around)
    }

    fn count(&self, _around: &Around) -> usize {
        self.hits.len()
    }

    /// Asks for more, where the last hits are near the selected one.
    fn moved(&mut self, around: &Around) -> Reaction {
        let near = self.choosing.selected.saturating_add(around.rows()) >= self.hits.len();
        let all = self.hits.len() < self.asked || self.asked >= MOST;
        let is_answered = self.answered.as_deref() == Some(self.choosing.line.text());
        if !near || all || !is_answered {
            return Reaction::default();
        }
        self.ask(self.asked.saturating_add(MORE).min(MOST), around)
    }

    /// Shows the record that is chosen.
    fn accept(&mut self, _around: &Around) -> Reaction {
        let hit = self.hits.get(self.choosing.selected).map(|hit| hit.record.clone());
        hit.map_or_else(Reaction::default, |record| Reaction::done(Done::Visit(record)))
    }
}
