//! Deciding what a record says where its sources differ: the step that follows from it.

use serde_json::Value;

use super::change::{Step, fields};
use super::dispute::{Claim, Ways, known, read};
use super::field::Field;
use super::id::RecordId;
use super::records::citation::CitationStatus;
use super::whole::{Cited, Whole};

/// What is decided of one value of a field.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Decision {
    /// It is right. The record takes it; a source that says it is accepted, and what
    /// others say otherwise is superseded, still shown with its source.
    Choose,
    /// It counts no more.
    Supersede,
    /// Its own source has withdrawn it.
    Disavow,
    /// Somebody has to look into it first.
    NeedsWork,
    /// Nobody has decided, or it is open again.
    Reopen,
}

impl Decision {
    /// How a citation stands of which it is decided.
    fn status(self) -> CitationStatus {
        match self {
            Self::Choose => CitationStatus::Accepted,
            Self::Supersede => CitationStatus::Superseded,
            Self::Disavow => CitationStatus::Disavowed,
            Self::NeedsWork => CitationStatus::WorkNeeded,
            Self::Reopen => CitationStatus::Disputed,
        }
    }
}

/// Why nothing can be decided so.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Undecidable {
    /// What is said cannot be read into the field, or the field is not one that a text
    /// can be held to: paragraphs, links.
    Unreadable,
    /// The record itself says it, not a source; or it holds nothing.
    OfRecord,
    /// It stands so already.
    Unchanged,
}

/// What a decision changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// The changes, made together.
    pub step: Step,
    /// What the record takes for its field, if it takes anything.
    pub taken: Option<Value>,
    /// How many citations that said otherwise are superseded.
    pub superseded: u64,
}

/// What follows where that is decided of what a citation says, or of what the record
/// itself holds of a field.
pub fn decide(
    whole: &Whole,
    field: Option<&str>,
    by: Option<RecordId>,
    decision: Decision,
) -> Result<Decided, Undecidable> {
    let cited = by.and_then(|id| whole.citations.iter().find(|cited| cited.id == id));
    let says = cited.is_none_or(|cited| cited.citation.value.is_some());
    let mut decided = Decided { step: Step::default(), taken: None, superseded: 0 };
    match (decision, field, cited) {
        (Decision::Choose, Some(name), _) if says => decided.choose(whole, name, cited)?,
        (_, _, Some(cited)) => decided.mark(cited, &decision.status()),
        (_, _, None) => return Err(Undecidable::OfRecord),
    }
    if decided.step.is_empty() { Err(Undecidable::Unchanged) } else { Ok(decided) }
}

impl Decided {
    fn mark(&mut self, cited: &Cited, status: &CitationStatus) {
        if cited.citation.status.as_ref() != Some(status) {
            let status = fields([("status", status.as_str().into())]);
            self.step.edit(cited.id, status);
        }
    }

    fn choose(
        &mut self,
        whole: &Whole,
        name: &str,
        cited: Option<&Cited>,
    ) -> Result<(), Undecidable> {
        let (field, held) =
            known(whole.record.kind, &whole.fields, name).ok_or(Undecidable::Unreadable)?;
        let own = held.and_then(|value| Ways::of(field.shape, value));
        let chosen = match cited.and_then(value) {
            Some(text) => {
                let read = read(field.shape, text).ok_or(Undecidable::Unreadable)?;
                let ways = Ways::of(field.shape, &read).ok_or(Undecidable::Unreadable)?;
                if own.is_none_or(|own| !own.says(text)) {
                    self.take(whole, field, &read);
                }
                ways
            }
            None if held.is_none() => return Err(Undecidable::OfRecord),
            None => own.ok_or(Undecidable::Unreadable)?,
        };
        let of_field = whole.citations.iter().filter(|other| {
            Claim::of(&other.citation).field == Some(name) && Some(other.id) != cited.map(|c| c.id)
        });
        if let Some(cited) = cited {
            self.mark(cited, &CitationStatus::Accepted);
        }
        for other in of_field.filter(|other| Claim::of(&other.citation).counts()) {
            let Some(text) = value(other) else { continue };
            if !chosen.bears(text).agrees() {
                self.mark(other, &CitationStatus::Superseded);
                self.superseded += 1;
            } else if !matches!(other.citation.status, Some(CitationStatus::WorkNeeded)) {
                self.mark(other, &CitationStatus::Accepted);
            }
        }
        Ok(())
    }

    /// Has the record take a value for a field of its own, or of its details.
    fn take(&mut self, whole: &Whole, field: &Field, value: &Value) {
        self.taken = Some(value.clone());
        let own = whole.record.kind.field(field.name).is_some();
        let mut changed = fields([]);
        if !own && let Some(details) = whole.fields.get("details").and_then(Value::as_object) {
            changed.clone_from(details);
        }
        changed.insert(field.name.to_owned(), value.clone());
        let changed = if own { changed } else { fields([("details", changed.into())]) };
        self.step.edit(whole.record.id, changed);
    }
}

/// What a citation says of its field.
fn value(cited: &Cited) -> Option<&str> {
    Claim::of(&cited.citation).value
}

#[cfg(test)]
mod tests;
