//! What fields, parts and kinds of record are called on the screen.

use crate::app::form::Part;
use crate::model::Kind;
use crate::model::field::{Shape, Target};

/// Labels by the name of a field; `kind.name` where one kind has its own word.
const LABELS: &[(&str, &str)] = &[
    ("access", "Access"),
    ("author", "Author"),
    ("autopsy", "Autopsy"),
    ("bans", "Bans"),
    ("basis", "Grounds"),
    ("birth", "Born"),
    ("body_returned", "Body returned"),
    ("breach", "Breached"),
    ("case", "Case"),
    ("cause_claimed", "Cause claimed"),
    ("channel", "Channel"),
    ("consent", "Consent"),
    ("consent_to", "Consent for"),
    ("consent_until", "Consent until"),
    ("count", "How many"),
    ("counsel_access", "Lawyer"),
    ("country", "Country"),
    ("credibility", "Credibility"),
    ("degree", "Degree"),
    ("exit", "Released"),
    ("facility", "Held at"),
    ("field", "Field"),
    ("form", "Form"),
    ("from", "From"),
    ("full_text", "Full text"),
    ("injuries", "Injuries"),
    ("interim_measure", "Interim order"),
    ("irregularities", "Irregularities"),
    ("kind", "Kind"),
    ("incident.kind", "What"),
    ("language", "Language"),
    ("last_contact", "Last contact"),
    ("last_seen_by", "Last seen by"),
    ("latitude", "Latitude"),
    ("lead", "Lead"),
    ("length", "Length"),
    ("locator", "Page, para"),
    ("longitude", "Longitude"),
    ("methods", "Methods"),
    ("name", "Name"),
    ("narrative", "Narrative"),
    ("next_date", "Next hearing"),
    ("note", "Note"),
    ("occupation", "Occupation"),
    ("official_cause", "Official cause"),
    ("order", "Order in day"),
    ("organisation_kind", "Type"),
    ("outcome", "Outcome"),
    ("parent", "Part of"),
    ("incident.parent", "Part of"),
    ("place.parent", "Lies in"),
    ("party", "Who"),
    ("party_a", "Who"),
    ("party_b", "Of whom"),
    ("place", "Where"),
    ("posted", "Posted"),
    ("precision", "Precision"),
    ("priority", "Priority"),
    ("provisions", "Provisions"),
    ("pseudonym", "Pseudonym"),
    ("published", "Published"),
    ("publisher", "Publisher"),
    ("quote", "Quote"),
    ("rank", "Rank"),
    ("reliability", "Reliability"),
    ("remedy", "Remedy"),
    ("response", "Response"),
    ("role", "Role"),
    ("relation.role", "Post"),
    ("script", "Script"),
    ("sequence", "Hearing no."),
    ("sex", "Sex"),
    ("since", "Since"),
    ("source", "Source"),
    ("starts", "Starts"),
    ("status", "Status"),
    ("summary", "Summary"),
    ("suspended", "Suspended"),
    ("tags", "Tags"),
    ("text", "Name"),
    ("title", "Title"),
    ("to", "To"),
    ("traits", "Traits"),
    ("until", "Until"),
    ("url", "Address"),
    ("value", "Says"),
    ("verification", "Verification"),
    ("when", "When"),
];

/// Labels of the details of incidents that share a name with another field.
const DETAILS: &[(&str, &str)] = &[("kind", "Sentence"), ("status", "Charge stands")];

/// What a field of a kind of record is called.
pub fn field(kind: Kind, name: &'static str) -> &'static str {
    let own = LABELS.iter().find(|(key, _)| {
        key.split_once('.').is_some_and(|(slug, field)| slug == kind.slug() && field == name)
    });
    own.or_else(|| LABELS.iter().find(|(key, _)| *key == name)).map_or(name, |(_, label)| label)
}

/// What a field of the details of an incident is called.
pub fn detail(name: &'static str) -> &'static str {
    let own = DETAILS.iter().find(|(key, _)| *key == name);
    own.map_or_else(|| field(Kind::Case, name), |(_, label)| label)
}

/// What one record of a kind is called.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Case => "case",
        Kind::Incident => "incident",
        Kind::Party => "person or organisation",
        Kind::Name => "name",
        Kind::Involvement => "involvement",
        Kind::Relation => "relation",
        Kind::Place => "place",
        Kind::Source => "source",
        Kind::Citation => "citation",
    }
}

/// How to fill an empty field, where that is not plain.
pub(super) fn hint(shape: Shape, part: Part) -> Option<&'static str> {
    Some(match shape {
        Shape::Date => "such as 5.1.22, jan 2022",
        Shape::Term(_) => "Ctrl+Down shows the list",
        Shape::Terms(_) => "several with ; between",
        Shape::Flag => "yes or no",
        Shape::Injuries => "one a line: injury | how consistent",
        Shape::Provisions => "one a line: law | article | what it is about",
        Shape::Link(Target::Party) if part == Part::Who => "a pasted list is many people",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::details::Family;

    #[test]
    fn every_field_of_a_form_has_a_label() {
        let of_forms = |name: &str| !["details", "incident", "record"].contains(&name);
        for kind in Kind::ALL {
            for entry in kind.fields().iter().filter(|entry| of_forms(entry.name)) {
                assert_ne!(field(kind, entry.name), entry.name, "{kind}.{}", entry.name);
            }
        }
        for family in Family::ALL {
            for entry in family.fields() {
                assert_ne!(detail(entry.name), entry.name, "{family:?}.{}", entry.name);
            }
        }
    }
}
