//! Terms of a casebook's own, beside those that the program has.

use sha2::{Digest, Sha256};
use uuid::Builder;

use crate::model::field::{Fields, Shape};
use crate::model::fold::fold;
use crate::model::record::{FieldError, record};
use crate::model::text::{Line, Text};
use crate::model::value::ValueError;
use crate::model::vocabulary::{OwnEntry, OwnTermError, Term, Vocabulary};
use crate::model::{Kind, RecordId};

record! {
    /// A term that the casebook adds to a list.
    OwnTerm as Term {
        /// The list.
        public vocabulary: required Shape::Term(Vocabulary::OpenVocabulary) => Term;
        /// What it is called in English.
        public english: optional Shape::Line => Line;
        /// What it is called in Russian.
        public russian: optional Shape::Line => Line;
        /// What it is called in Kazakh.
        public kazakh: optional Shape::Line => Line;
        /// What it is called in Uzbek.
        public uzbek: optional Shape::Line => Line;
        /// Of a kind of incident, the family whose details it has.
        public family: optional Shape::Term(Vocabulary::IncidentFamily) => Term;
        /// What records hold: made of a label where it is not given.
        public slug: optional Shape::Line => Line;
        /// Whether it is not offered any more.
        public retired: optional Shape::Flag => bool;
        /// What it means, and what it does not.
        confidential note: optional Shape::Text => Text;
    }
    called by english, russian, kazakh, uzbek;
    rare slug, note;
    parts Source;
    held to OwnTerm::check_family;
}

/// The field for the list that a term is added to.
pub const VOCABULARY: &str = "vocabulary";

/// The field for what records hold.
pub const SLUG: &str = "slug";

/// The fields for what it is called, in the order of the languages.
pub const LABELS: [&str; 4] = ["english", "russian", "kazakh", "uzbek"];

/// Letters of a slug.
const LONGEST: usize = 40;

/// What tells ids of terms from all others that are made by a hash.
const TAG: &[u8] = b"casebook term 1";

impl OwnTerm {
    fn check_family(&self) -> Result<(), FieldError> {
        let of_incidents = self.list() == Some(Vocabulary::IncidentKind);
        if self.family.is_some() && !of_incidents {
            return Err(refused("family", OwnTermError::Family));
        }
        Ok(())
    }

    /// The list that it is added to, where that is one that can be added to.
    fn list(&self) -> Option<Vocabulary> {
        let list = Vocabulary::parse(self.vocabulary.as_str());
        list.filter(|vocabulary| vocabulary.closed().is_none())
    }

    /// The term as it is looked up; none where its list takes none.
    pub fn entry(&self) -> Option<OwnEntry> {
        let labels = [&self.english, &self.russian, &self.kazakh, &self.uzbek];
        let label = |label: &Option<Line>| label.as_ref().map_or("", Line::as_str).to_owned();
        let family = self.family.as_ref().map(|family| family.as_str().to_owned());
        let retired = self.retired == Some(true);
        let slug = self.slug.as_ref()?.as_str().to_owned();
        Some(OwnEntry {
            vocabulary: self.list()?,
            slug,
            labels: labels.map(label),
            family,
            retired,
        })
    }
}

/// What identifies the term of a slug in a list, on every laptop the same.
pub fn id(vocabulary: &str, slug: &str) -> RecordId {
    let mut hash = Sha256::new();
    for part in [TAG, vocabulary.as_bytes(), slug.as_bytes()] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash.finalize()).for_each(|(to, from)| *to = from);
    RecordId(Builder::from_custom_bytes(bytes).into_uuid())
}

/// What identifies the term that fields say, and a slug that is made of a label
/// where they have none.
///
/// # Errors
///
/// Fails where they are no term that can be added to a list.
pub fn identify(fields: &mut Fields) -> Result<RecordId, FieldError> {
    let text = |fields: &Fields, name: &str| {
        fields.get(name).and_then(|value| value.as_str()).map(str::to_owned)
    };
    let missing =
        |field: &str| FieldError { field: field.to_owned(), problem: ValueError::Missing.into() };
    let list = text(fields, VOCABULARY).ok_or_else(|| missing(VOCABULARY))?;
    let label = LABELS.into_iter().find_map(|name| text(fields, name));
    let label = label.ok_or_else(|| refused(LABELS[0], OwnTermError::NoLabel))?;
    let given = text(fields, SLUG);
    let slug = given.clone().unwrap_or_else(|| slug_of(&label));
    if !is_slug(&slug) {
        return Err(refused(SLUG, OwnTermError::Slug));
    }
    check_labels(fields)?;
    if Vocabulary::parse(&list).is_some_and(|list| list.is_built_in(&slug)) {
        return Err(refused(SLUG, OwnTermError::BuiltIn(slug)));
    }
    let id = id(&list, &slug);
    fields.insert(SLUG.to_owned(), slug.into());
    Ok(id)
}

/// Refuses what a record that is made cannot say of a term; records of other kinds
/// say nothing of one.
///
/// # Errors
///
/// As [`identify`].
pub fn check_new(kind: Kind, fields: &Fields) -> Result<(), FieldError> {
    if kind != Kind::Term {
        return Ok(());
    }
    identify(&mut fields.clone()).map(drop)
}

/// Sees to it that the term that fields say has its own id, and its slug among
/// its fields.
///
/// # Errors
///
/// Fails where it is another's, or where they are no term.
pub fn fit(own: RecordId, fields: &mut Fields) -> Result<(), FieldError> {
    if identify(fields)? == own { Ok(()) } else { Err(refused(SLUG, OwnTermError::Id)) }
}

/// Refuses a label by which the program calls a term of the same list.
///
/// # Errors
///
/// Fails at the first such label.
pub fn check_labels(fields: &Fields) -> Result<(), FieldError> {
    let text = |name: &str| fields.get(name).and_then(|value| value.as_str());
    let list = text(VOCABULARY).and_then(Vocabulary::parse);
    for name in LABELS {
        let Some((list, label)) = list.zip(text(name)) else { continue };
        let folded = fold(label);
        let same = |own: &str| own == folded;
        let taken = list.entries().iter().find(|entry| entry.folded_labels().any(same));
        if let Some(taken) = taken {
            return Err(refused(name, OwnTermError::BuiltIn(taken.slug.to_owned())));
        }
    }
    Ok(())
}

fn refused(field: &str, problem: OwnTermError) -> FieldError {
    FieldError { field: field.to_owned(), problem: problem.into() }
}

/// A slug of what a term is called: its words in Latin letters.
fn slug_of(label: &str) -> String {
    let latin = if label.is_ascii() { label.to_ascii_lowercase() } else { fold(label) };
    let letters = latin.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '-' });
    let letters: String = letters.collect();
    let mut slug = String::new();
    for word in letters.split('-').filter(|word| !word.is_empty()) {
        let longer = slug.len() + word.len() + usize::from(!slug.is_empty());
        if longer > LONGEST && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST));
    }
    slug
}

fn is_slug(text: &str) -> bool {
    let fits = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
    let edges = text.starts_with('-') || text.ends_with('-');
    !edges && !text.contains("--") && Term::parse(text).is_ok() && text.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::record::{Problem, Record};

    fn fields(value: &Value) -> Fields {
        value.as_object().cloned().unwrap()
    }

    fn told(value: &Value) -> Result<String, FieldError> {
        let mut fields = fields(value);
        identify(&mut fields)?;
        Ok(fields["slug"].as_str().unwrap().to_owned())
    }

    #[test]
    fn a_slug_is_made_of_the_english_label_or_else_of_another() {
        let list = "incident-kind";
        let term = json!({ "vocabulary": list, "english": "Raid on a shelter", "russian": "рейд в приют" });
        assert_eq!(told(&term).unwrap(), "raid-on-a-shelter");
        let term = told(&json!({ "vocabulary": list, "russian": "рейд в убежище" })).unwrap();
        assert!(is_slug(&term) && term.matches('-').count() == 2, "{term}");
        let long = "a very long name of a kind of incident that goes on";
        let term = told(&json!({ "vocabulary": list, "english": long })).unwrap();
        assert_eq!(term, "a-very-long-name-of-a-kind-of-incident");
        let given =
            json!({ "vocabulary": list, "english": "raid at dawn", "slug": "shelter-raid" });
        assert_eq!(told(&given).unwrap(), "shelter-raid");
    }

    #[test]
    fn what_is_no_slug_or_the_programs_own_is_refused() {
        let problem = |value: Value| told(&value).unwrap_err().problem;
        let slug = |slug: &str| json!({ "vocabulary": "incident-kind", "english": "raid on a home", "slug": slug });
        for bad in ["Raid", "a b", "-raid", "raid-", "a--b", "рейд"] {
            assert_eq!(problem(slug(bad)), OwnTermError::Slug.into(), "{bad}");
        }
        let taken = |slug: &str| Problem::from(OwnTermError::BuiltIn(slug.to_owned()));
        assert_eq!(problem(slug("arrest")), taken("arrest"));
        let label = json!({ "vocabulary": "role", "slug": "seen", "russian": "Свидетель" });
        assert_eq!(problem(label), taken("witness"));
        assert_eq!(problem(json!({ "vocabulary": "role" })), OwnTermError::NoLabel.into());
    }

    #[test]
    fn two_laptops_make_the_same_record_of_a_term() {
        let of = |list: &str, label: &str| {
            identify(&mut fields(&json!({ "vocabulary": list, "english": label }))).unwrap()
        };
        assert_eq!(of("role", "interpreter"), of("role", "Interpreter"));
        assert_ne!(of("role", "interpreter"), of("source-kind", "interpreter"));
        let known = id("place-kind", "shelter").to_string();
        assert_eq!(known.as_bytes()[14], b'8', "{known}: a UUID of version 8");
    }

    #[test]
    fn only_kinds_of_incident_are_of_a_family() {
        let of = |list: &str| {
            let value = json!({ "vocabulary": list, "english": "raid", "family": "custody" });
            OwnTerm::parse(fields(&value))
        };
        assert!(of("incident-kind").is_ok());
        assert_eq!(of("role").unwrap_err().problem, OwnTermError::Family.into());
    }
}
