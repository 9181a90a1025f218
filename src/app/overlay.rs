//! What lies on top of the screen, and the lines that are typed into.

use std::collections::BTreeSet;

use super::bulk::FieldChoice;
use super::duplicates::Duplicates;
use super::help::Help;
use super::near::NearWindow;
use super::palette::Palette;
use super::saved::Shelf;
use super::typed_line::TypedLine;
use crate::model::Language;
use crate::model::date::{DateError, Day, FuzzyDate, ReadContext, Reading};
use crate::model::draft::{Draft, DraftId};
use crate::model::filter::{Filter, FilterError};
use crate::model::find::Hit;
use crate::model::history::FarOff;
use crate::model::whole::Changed;
use crate::words::Fault;

/// What lies on top of everything else.
#[derive(Clone, Debug, PartialEq)]
pub enum Overlay {
    /// The keys.
    Help(Help),
    /// All commands by name.
    Palette(Palette),
    /// Search everything.
    Search(Search),
    /// Go to a date.
    Date(DateLine),
    /// What was typed and not saved.
    Drafts(Drafts),
    /// Who changed what when.
    History(History),
    /// What may be recorded twice.
    Duplicates(Duplicates),
    /// What is kept under a name.
    Saved(Shelf),
    /// What is near to the incident being entered.
    Near(NearWindow),
    /// A field to be set on many records.
    Field(FieldChoice),
    /// The file that a record is to be written to, or the casebook copied to.
    SaveAs(SaveAs),
    /// What it means to use an editor outside the program.
    Outside,
    /// That the clock is far off, before something is written.
    FarOff(FarOff),
}

/// A file that is named.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SaveAs {
    /// What is typed.
    pub line: TypedLine,
    /// What is to be written; none where the casebook itself is to be copied.
    pub text: Option<String>,
    /// Whether it is being written.
    pub(super) writing: bool,
}

/// A search and what it found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// What is typed.
    pub line: TypedLine,
    /// What was found, by kinds in the order of their best.
    pub hits: Vec<Hit>,
    /// Index into `hits`.
    pub selected: usize,
    /// The text that `hits` answer.
    pub answered: Option<String>,
    /// How many hits were asked for.
    pub(super) asked: usize,
    /// What Tab would make of the line.
    pub completion: Option<String>,
    /// Why the line is not understood as it stands.
    pub problem: Option<FilterError>,
    /// Why nothing can be found by it, where it asks for what there is not.
    pub trouble: Option<Fault>,
}

/// A date that is typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DateLine {
    /// What is typed.
    pub line: TypedLine,
    /// How it is understood, or what is wrong; none before anything is typed.
    pub reading: Option<Result<Reading, DateError>>,
}

/// Drafts to choose from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drafts {
    /// Newest first; none until they have come.
    pub drafts: Option<Vec<Draft>>,
    /// Index into them.
    pub selected: usize,
    /// Those that are marked.
    pub marked: BTreeSet<DraftId>,
}

/// The last changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Newest first; none until they have come.
    pub steps: Option<Vec<Changed>>,
    /// Index into them.
    pub selected: usize,
}

/// A filter that is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Filtering {
    /// What is typed.
    pub line: TypedLine,
    /// Why the line is not understood as it stands; the list keeps the filter before.
    pub problem: Option<FilterError>,
    /// What Tab would make of the line.
    pub completion: Option<String>,
    /// What Esc goes back to.
    pub(super) before: (String, Filter),
}

impl Overlay {
    /// The line that is typed into, if there is one.
    pub fn line(&self) -> Option<&TypedLine> {
        match self {
            Self::Palette(palette) => Some(&palette.line),
            Self::Search(search) => Some(&search.line),
            Self::Date(date) => Some(&date.line),
            Self::Saved(kept) => Some(&kept.line),
            Self::Field(choice) => Some(&choice.line),
            Self::SaveAs(save) => Some(&save.line),
            Self::Help(_)
            | Self::Drafts(_)
            | Self::History(_)
            | Self::Duplicates(_)
            | Self::Near(_)
            | Self::Outside
            | Self::FarOff(_) => None,
        }
    }

    /// Whether there is something chosen that Enter would do or open.
    pub(super) fn has_choice(&self, language: Language) -> bool {
        match self {
            // What is saved is not the window's to know.
            Self::Help(_) | Self::Saved(_) | Self::Outside | Self::FarOff(_) => true,
            Self::Palette(palette) => palette.chosen(language).is_some(),
            Self::Search(search) => search.hits.get(search.selected).is_some(),
            Self::Date(date) => date.day().is_some(),
            Self::SaveAs(save) => !save.writing,
            Self::Field(choice) => choice.chosen().is_some(),
            Self::Drafts(list) => list.chosen().is_some(),
            Self::History(list) => {
                list.steps.as_ref().is_some_and(|steps| steps.get(list.selected).is_some())
            }
            Self::Duplicates(list) => list.pair().is_some(),
            Self::Near(window) => window.chosen().is_some(),
        }
    }

    pub(super) fn line_mut(&mut self) -> Option<&mut TypedLine> {
        match self {
            Self::Palette(palette) => Some(&mut palette.line),
            Self::Search(search) => Some(&mut search.line),
            Self::Date(date) => Some(&mut date.line),
            Self::Saved(kept) => Some(&mut kept.line),
            Self::Field(choice) => Some(&mut choice.line),
            Self::SaveAs(save) => Some(&mut save.line),
            Self::Help(_)
            | Self::Drafts(_)
            | Self::History(_)
            | Self::Duplicates(_)
            | Self::Near(_)
            | Self::Outside
            | Self::FarOff(_) => None,
        }
    }

    /// The index of the selected line, and how many there are to select from.
    /// Of the help, which is only scrolled, that is the first line on a screen
    /// that shows `rows` of them.
    pub(super) fn selection(&mut self, rows: usize) -> Option<(&mut usize, usize)> {
        Some(match self {
            Self::Help(help) => (&mut help.scroll, (help.lines.len() + 1).saturating_sub(rows)),
            Self::Palette(palette) => {
                let count = palette.count();
                (&mut palette.selected, count)
            }
            Self::Search(search) => (&mut search.selected, search.hits.len()),
            Self::Field(choice) => {
                let count = choice.found().len();
                (&mut choice.selected, count)
            }
            Self::Drafts(list) => (&mut list.selected, list.drafts.as_ref().map_or(0, Vec::len)),
            Self::History(list) => (&mut list.selected, list.steps.as_ref().map_or(0, Vec::len)),
            // Its own keys choose the pair.
            Self::Date(_)
            | Self::SaveAs(_)
            | Self::Duplicates(_)
            | Self::Saved(_)
            | Self::Near(_)
            | Self::Outside
            | Self::FarOff(_) => return None,
        })
    }
}

impl Search {
    /// Takes what was found, unless something else is typed by now. Where more
    /// of the same comes, the selected record stays so.
    pub(super) fn receive(&mut self, text: String, hits: Vec<Hit>) {
        if self.line.text() != text {
            return;
        }
        let mut groups: Vec<(char, Vec<Hit>)> = Vec::new();
        for hit in hits {
            let prefix = hit.record.reference.prefix;
            match groups.iter_mut().find(|(known, _)| *known == prefix) {
                Some((_, group)) => group.push(hit),
                None => groups.push((prefix, vec![hit])),
            }
        }
        let again = self.answered.as_ref() == Some(&text);
        let kept = self.hits.get(self.selected).map(|hit| hit.record.id).filter(|_| again);
        self.hits = groups.into_iter().flat_map(|(_, group)| group).collect();
        let kept = kept.and_then(|id| self.hits.iter().position(|hit| hit.record.id == id));
        self.selected = kept.unwrap_or(0);
        (self.answered, self.trouble) = (Some(text), None);
    }

    /// Takes why nothing can be found by `text`.
    pub(super) fn refuse(&mut self, text: String, fault: Fault) {
        self.hits.clear();
        (self.answered, self.trouble) = (Some(text), Some(fault));
    }
}

impl Drafts {
    /// The draft that is chosen.
    pub(super) fn chosen(&self) -> Option<&Draft> {
        self.drafts.as_ref()?.get(self.selected)
    }

    /// Marks the chosen draft or takes its mark away, and goes to the next.
    pub(super) fn mark(&mut self) {
        let Some(id) = self.chosen().map(|draft| draft.id) else { return };
        if !self.marked.remove(&id) {
            self.marked.insert(id);
        }
        let last = self.drafts.as_ref().map_or(0, Vec::len).saturating_sub(1);
        self.selected = (self.selected + 1).min(last);
    }

    /// Takes out those that are marked, or the chosen one.
    pub(super) fn take(&mut self) -> Vec<Draft> {
        let mut marked = std::mem::take(&mut self.marked);
        if marked.is_empty() {
            marked.extend(self.chosen().map(|draft| draft.id));
        }
        let drafts = self.drafts.take().unwrap_or_default();
        let (taken, left): (Vec<_>, Vec<_>) =
            drafts.into_iter().partition(|draft| marked.contains(&draft.id));
        self.receive(&left);
        taken
    }

    /// Takes drafts that came.
    pub(super) fn receive(&mut self, drafts: &[Draft]) {
        self.marked.retain(|id| drafts.iter().any(|draft| draft.id == *id));
        self.selected = self.selected.min(drafts.len().saturating_sub(1));
        self.drafts = Some(drafts.to_vec());
    }
}

impl DateLine {
    /// Reads what is typed.
    pub(super) fn read(&mut self, today: Day) {
        let text = self.line.text().trim();
        let read = || FuzzyDate::read(text, &ReadContext { today });
        self.reading = (!text.is_empty()).then(read);
    }

    /// The day that is meant, if it is clear.
    pub(super) fn day(&self) -> Option<Day> {
        match self.reading.as_ref()?.as_ref().ok()? {
            Reading::One(date) => Some(date.earliest()),
            Reading::Ambiguous(_) => None,
        }
    }
}
