//! A form filled as another incident was.

use super::Form;
use super::field::Origin;
use crate::app::reader::Reader;
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::part::Part;
use crate::model::record::Record;
use crate::model::records::incident::Incident;
use crate::model::records::involvement::Involvement;
use crate::model::records::template::TemplateSlot;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::Whole;
use crate::words;

impl Form {
    /// Fills the slots where nothing was typed as an incident that was chosen
    /// has them, but for when it was and who was involved.
    pub(in crate::app) fn fill_as(&mut self, whole: &Whole, reader: Reader) {
        let mut linked: Vec<(RecordId, Named)> = Vec::new();
        let mut slots = Vec::new();
        let mut add = |part: &str, number: usize, field: &str, named: &Named| {
            linked.push((named.id, named.clone()));
            let called = words::called(named, reader.language).into_owned();
            slots.push(slot(part, number, field, called, Some(named.id)));
        };
        for (field, named) in &whole.links {
            if ["place", "case"].contains(&field.as_str()) {
                add("record", 0, field, named);
            }
        }
        let involved = whole.related.iter().filter(|related| related.tie == "involvements");
        let by = involved.flat_map(|related| &related.entries);
        let by = by.filter(|entry| Part::of(Involvement::KIND, &entry.fields) == Some(Part::By));
        for (number, entry) in by.enumerate() {
            add("by", number, "party", &entry.other);
        }
        for (number, cited) in whole.citations.iter().enumerate() {
            add("source", number, "source", &cited.source);
        }
        if let Some(incident) = whole.typed::<Incident>() {
            let kind = incident.kind.as_str();
            let label = super::reading::label(Vocabulary::IncidentKind, kind, reader.language);
            slots.push(slot("record", 0, "kind", label.to_owned(), None));
        }
        self.fill_with(&slots, &linked, Origin::Similar, reader);
    }
}

fn slot(
    part: &str,
    number: usize,
    field: &str,
    text: String,
    link: Option<RecordId>,
) -> TemplateSlot {
    let number = u16::try_from(number).unwrap_or(u16::MAX);
    let (part, field) = (part.to_owned(), field.to_owned());
    TemplateSlot { part, number, family: None, field, text, link }
}
