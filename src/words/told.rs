//! What is told of a record beside its name.

use super::document::shown;
use super::{called, field, text, with};
use crate::model::duplicate::Otherwise;
use crate::model::field::Shape;
use crate::model::find::{FoundIn, Hit, Telling};
use crate::model::near::Likeness;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::{Changed, Deed};
use crate::model::{Kind, Language};

/// A step of a record's history: when, what, and on which device where `steps`,
/// among which it is told, are of several.
pub fn step_of(step: &Changed, steps: &[Changed], offset: i32, language: Language) -> String {
    let at = super::day_and_clock(step.millis, offset);
    let deed = deed(step.deed, Some(step.record.kind), &step.fields, language);
    let elsewhere = steps.iter().any(|other| other.device != step.device);
    let device = || with(language, "deed-device", &[("device", step.device.as_str().into())]);
    let device = if elsewhere { format!("  {}", device()) } else { String::new() };
    format!("{at}{device}  {deed}")
}

/// What was done to a record of a kind: `changed: note, status`.
pub fn deed(deed: Deed, kind: Option<Kind>, fields: &[String], language: Language) -> String {
    let id = match deed {
        Deed::Created => "deed-created",
        Deed::Edited => "deed-edited",
        Deed::Trashed => "deed-trashed",
        Deed::Restored => "deed-restored",
    };
    let fields = fields.iter().filter_map(|name| Some(field(kind?, name, language)));
    let fields: Vec<_> = fields.map(|label| label.to_lowercase()).collect();
    let told = deed == Deed::Edited && !fields.is_empty();
    let fields = if told { format!(": {}", fields.join(", ")) } else { String::new() };
    format!("{}{fields}", text(language, id))
}

/// What is shown of a record that a search found, besides its name.
pub fn about_hit(hit: &Hit, language: Language) -> String {
    let when = hit.when.as_ref().map(crate::model::FuzzyDate::compact);
    let case = hit.case.as_ref().map(|case| called(case, language).into_owned());
    [when, case].into_iter().flatten().collect::<Vec<_>>().join("  ")
}

/// A label before the words that found a record and what follows on them, where
/// they do not stand in the record itself.
pub fn found_in(hit: &Hit, language: Language) -> (String, String) {
    match &hit.found_in {
        Some(FoundIn::Field(kind, name)) => {
            (format!("{}: ", field(*kind, name, language)), String::new())
        }
        Some(FoundIn::Role(slug)) => {
            (String::new(), format!(", {}", Vocabulary::Role.label(slug, language)))
        }
        None => (String::new(), String::new()),
    }
}

/// What tells a record from others of the name; empty where nothing does.
pub fn telling(about: &[Telling], language: Language) -> String {
    let told = about.iter().map(|telling| match telling {
        Telling::Text(text) => text.as_str(),
        Telling::Term(vocabulary, slug) => vocabulary.label(slug, language),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// What two incidents share.
pub fn likeness(shared: &Likeness, language: Language) -> String {
    let plain = |id| text(language, id).into_owned();
    match shared {
        Likeness::Person(name) => {
            with(language, "shared-person", &[("name", name.as_str().into())])
        }
        Likeness::Name(name) => with(language, "shared-name", &[("name", name.as_str().into())]),
        Likeness::Day => plain("shared-day"),
        Likeness::Days => plain("shared-days"),
        Likeness::Kind => plain("shared-kind"),
        Likeness::Family => plain("shared-family"),
        Likeness::Place => plain("shared-place"),
    }
}

/// What one of two records that became one said otherwise, for the note of the
/// one that stays.
pub fn otherwise(otherwise: &Otherwise, language: Language) -> String {
    let said = otherwise.fields.iter().map(|(told, value)| {
        let label = field(otherwise.kind, told.name, language).to_lowercase();
        let text = match told.shape {
            // As the source prints it.
            Shape::Date | Shape::Time | Shape::Amount => told.shape.write(value),
            shape => shown(shape, value, language).replace('\n', ", "),
        };
        format!("{label}: {text}")
    });
    let said = said.collect::<Vec<_>>().join("; ");
    let reference = otherwise.of.to_string();
    with(language, "merged-otherwise", &[("reference", reference.into()), ("said", said.into())])
}

/// What something is and is called, in the marks of the language: `person “komr”`.
pub fn quoted(kind: &str, name: &str, language: Language) -> String {
    match language {
        Language::Russian | Language::Kazakh => format!("{kind} «{name}»"),
        Language::English | Language::Uzbek => format!("{kind} “{name}”"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_records_apart_is_told_in_the_language_of_the_person() {
        let about = [
            Telling::Text("1961".to_owned()),
            Telling::Term(Vocabulary::CaseStatus, "closed".to_owned()),
        ];
        assert_eq!(telling(&about, Language::English), "1961, closed");
        assert_eq!(telling(&about, Language::Russian), "1961, закрыто");
        assert_eq!(telling(&[], Language::Kazakh), "");
    }

    #[test]
    fn where_words_stand_that_found_a_record_is_told_in_the_language_of_the_person() {
        let told = |found, language| {
            let record = crate::model::called::Named {
                id: crate::model::RecordId(uuid::Uuid::nil()),
                kind: Kind::Incident,
                reference: "I-1".parse().unwrap(),
                called: crate::model::called::Called::Name("A beating".to_owned()),
            };
            let hit = Hit {
                record,
                when: None,
                case: None,
                snippet: String::new(),
                found_in: found,
                in_name: vec![],
                in_snippet: vec![],
                similar: false,
            };
            found_in(&hit, language)
        };
        let quote = Some(FoundIn::Field(Kind::Citation, "quote"));
        let (before, after) = told(quote.clone(), Language::English);
        assert_eq!((before.as_str(), after.as_str()), ("Quote: ", ""));
        assert_ne!(told(quote, Language::Russian).0, before);
        let role = Some(FoundIn::Role("victim".to_owned()));
        assert_eq!(told(role, Language::English), (String::new(), ", victim".to_owned()));
        assert_eq!(told(None, Language::Kazakh), (String::new(), String::new()));
    }
}
