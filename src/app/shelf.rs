//! Filters and templates that are kept under a name: what is known of them.

use std::collections::HashMap;

use super::ask::{Answer, CountKept, ReadFilters, ReadTemplates, ReadTerms};
use crate::model::Day;
use crate::model::called::Named;
use crate::model::kept::Kept;
use crate::model::listing::Count;
use crate::model::records::saved_filter::KeptFilter;
use crate::model::records::template::KeptTemplate;
use crate::model::vocabulary::OwnTerms;
use crate::model::{Kind, RecordId};
use crate::words::Fault;

/// What the casebook keeps under a name, as far as it has been read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedRecords {
    /// The filters by name; none until they have come.
    pub filters: Option<Vec<KeptFilter>>,
    /// The templates by name; none until they have come.
    pub templates: Option<Vec<KeptTemplate>>,
    /// The terms that the casebook adds to lists, as far as they have come.
    pub own: OwnTerms,
    /// Whether they were asked for since they may have changed.
    asked_terms: bool,
    /// How many records each filter lets pass; none where that cannot be told.
    counts: HashMap<RecordId, Option<Count>>,
    /// What was asked for, and not been answered.
    asked: Vec<Kept>,
    /// What may have changed since it was read.
    pub(super) stale: Vec<Kept>,
    /// The filter whose records are being counted.
    counting: Option<RecordId>,
    /// Whether something has changed since that was asked for.
    outdated: bool,
}

/// Something that is kept, as a line.
#[derive(Clone, Debug, PartialEq)]
pub struct ShelfLine {
    /// The record.
    pub record: Named,
    /// What it says.
    pub about: String,
    /// How many records it lets pass, for a filter.
    pub count: Option<Count>,
}

impl SavedRecords {
    /// Whether records of a kind have been read.
    pub fn has_come(&self, kept: Kept) -> bool {
        match kept {
            Kept::Templates => self.templates.is_some(),
            Kept::Filters => self.filters.is_some(),
        }
    }

    /// What is to be asked for of a kind, if it has not been.
    pub(super) fn wants(&mut self, kept: Kept) -> bool {
        let wanted = !self.has_come(kept) || self.stale.contains(&kept);
        let wants = wanted && !self.asked.contains(&kept);
        if wants {
            self.stale.retain(|stale| *stale != kept);
            self.asked.push(kept);
        }
        wants
    }

    /// Whether terms are to be asked for.
    pub(super) fn wants_terms(&mut self) -> bool {
        !std::mem::replace(&mut self.asked_terms, true)
    }

    /// Terms may have changed.
    pub(super) fn refresh_terms(&mut self) {
        self.asked_terms = false;
    }

    /// Takes the terms that came. What could not be read is not asked for again
    /// until something changes.
    pub(super) fn terms_came(&mut self, answer: Answer<ReadTerms>) -> Option<Fault> {
        match answer {
            Ok(own) => self.own = own,
            Err(fault) => return Some(fault),
        }
        None
    }

    /// Something may have changed.
    pub(super) fn refresh(&mut self) {
        self.stale = vec![Kept::Filters, Kept::Templates];
        self.counts.clear();
        self.outdated = self.counting.is_some();
    }

    /// The first filter that was not counted, where nothing is being counted.
    fn uncounted(&self) -> Option<&KeptFilter> {
        let filters = self.filters.as_ref().filter(|_| self.counting.is_none())?;
        filters.iter().find(|kept| !self.counts.contains_key(&kept.record.id))
    }

    /// Has the records of the next filter counted, one filter at a time.
    pub(super) fn count_next(&mut self, today: Day) -> Option<CountKept> {
        loop {
            let kept = self.uncounted()?;
            let (id, query) = (kept.record.id, kept.filter.query(today));
            if let Ok(query) = query {
                self.counting = Some(id);
                return Some(CountKept { id, query });
            }
            self.counts.insert(id, None);
        }
    }

    /// Takes the filters that came. What could not be read is not asked for again
    /// until something changes.
    pub(super) fn filters_came(&mut self, answer: Answer<ReadFilters>) -> Option<Fault> {
        self.asked.retain(|kept| *kept != Kept::Filters);
        match answer {
            Ok(kept) => self.filters = Some(kept),
            Err(fault) => {
                self.filters.get_or_insert_default();
                return Some(fault);
            }
        }
        None
    }

    /// Takes the templates that came, likewise.
    pub(super) fn templates_came(&mut self, answer: Answer<ReadTemplates>) -> Option<Fault> {
        self.asked.retain(|kept| *kept != Kept::Templates);
        match answer {
            Ok(kept) => self.templates = Some(kept),
            Err(fault) => {
                self.templates.get_or_insert_default();
                return Some(fault);
            }
        }
        None
    }

    /// Takes a count; one that was asked for before something changed is dropped.
    /// A filter that names what is gone counts nothing, and is shown so.
    pub(super) fn counted(&mut self, asked: &CountKept, answer: Answer<CountKept>) {
        if self.counting.take_if(|counting| *counting == asked.id).is_none() {
            return;
        }
        if !std::mem::take(&mut self.outdated) {
            self.counts.insert(asked.id, answer.ok());
        }
    }

    /// How many records a filter lets pass, once they have been counted.
    pub fn count(&self, id: RecordId) -> Option<Count> {
        self.counts.get(&id).copied().flatten()
    }

    /// What is kept, with the kind of record that templates are for.
    pub(super) fn lines(&self, kept: Kept) -> Vec<(Option<Kind>, ShelfLine)> {
        match kept {
            Kept::Templates => {
                let templates = self.templates.iter().flatten();
                templates.map(|kept| (Some(kept.template.record.0), template_line(kept))).collect()
            }
            Kept::Filters => {
                let filters = self.filters.iter().flatten();
                filters.map(|kept| (None, self.filter_line(kept))).collect()
            }
        }
    }

    fn filter_line(&self, kept: &KeptFilter) -> ShelfLine {
        let (record, about) = (kept.record.clone(), kept.filter.filter.as_str().to_owned());
        ShelfLine { count: self.count(record.id), record, about }
    }
}

/// The texts that a template fills in, in a line.
fn template_line(kept: &KeptTemplate) -> ShelfLine {
    let texts = kept.template.content.slots.iter().map(|slot| slot.text.as_str());
    let about = texts.collect::<Vec<_>>().join("; ").replace(['\n', '\t'], " ");
    ShelfLine { record: kept.record.clone(), about, count: None }
}
