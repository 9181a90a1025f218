//! What sources say of each field of a record, beside what it holds itself.

use super::citations::{about, in_order};
use super::fields::shown;
use super::rivals::version;
use crate::model::Language;
use crate::model::dispute::{Bearing, Claim, Ways, known};
use crate::model::id::RecordId;
use crate::model::text::{Line, Text};
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::{Cited, Whole};
use crate::words;

/// What is said of one field, or of the record as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldSayings {
    /// The field.
    pub field: Option<String>,
    /// What it is called.
    pub label: String,
    /// What the record holds, where it is of a field; then what each citation says.
    pub sayings: Vec<Saying>,
    /// Whether it is disputed.
    pub disputed: bool,
}

/// What one says of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying {
    /// The citation that says it; the record itself, where there is none.
    pub by: Option<RecordId>,
    /// What it says.
    pub value: String,
    /// Who says it, and where: `S-4 para 3`.
    pub source: String,
    /// How it stands: `accepted`, `less exact`.
    pub stands: String,
    /// What the source is called, and its words.
    pub under: Vec<String>,
}

/// What sources say of each field of a record that any of them says something of, in the
/// order of the page. What they say of the record as a whole is there where it is open.
pub fn sayings(whole: &Whole, language: Language) -> Vec<FieldSayings> {
    let disputed = whole.disputed();
    let open = |cited: &Cited| {
        let mut all = whole.citations.iter().zip(&disputed);
        all.any(|(known, is)| known.id == cited.id && *is)
    };
    let mut fields: Vec<FieldSayings> = Vec::new();
    for cited in in_order(whole) {
        let field = cited.citation.field.as_ref().map(Line::as_str);
        let is_open = open(cited);
        let says = field.is_some() && cited.citation.value.is_some();
        if !says && !is_open {
            continue;
        }
        let saying = by_source(whole, cited, language);
        match fields.iter_mut().find(|known| known.field.as_deref() == field) {
            Some(known) => {
                known.sayings.push(saying);
                known.disputed |= is_open;
            }
            None => fields.push(FieldSayings {
                field: field.map(str::to_owned),
                label: label(whole, field, language),
                sayings: own(whole, field, language).into_iter().chain([saying]).collect(),
                disputed: is_open,
            }),
        }
    }
    fields
}

fn label(whole: &Whole, field: Option<&str>, language: Language) -> String {
    let whole_record = || words::text(language, "sayings-of-record").into_owned();
    field.map_or_else(whole_record, |name| about(whole.record.kind, name, language))
}

/// What the record itself holds of a field.
fn own(whole: &Whole, field: Option<&str>, language: Language) -> Option<Saying> {
    let name = field?;
    let link = whole.links.iter().find(|(known, _)| known == name);
    let held = known(whole.record.kind, &whole.fields, name);
    let held = held.and_then(|(field, value)| Some(shown(field.shape, value?, language)));
    let value = link.map(|(_, named)| words::called(named, language).into_owned()).or(held);
    let none = || words::text(language, "sayings-none").into_owned();
    Some(Saying {
        by: None,
        value: value.filter(|value| !value.is_empty()).unwrap_or_else(none),
        source: whole.record.reference.to_string(),
        stands: words::text(language, "sayings-own").into_owned(),
        under: vec![],
    })
}

fn by_source(whole: &Whole, cited: &Cited, language: Language) -> Saying {
    let claim = Claim::of(&cited.citation);
    let known = claim.field.and_then(|name| known(whole.record.kind, &whole.fields, name));
    let shape = known.map(|(field, _)| field.shape);
    let ways = known.and_then(|(field, value)| Ways::of(field.shape, value?));
    let bearing = ways.zip(claim.value).map(|(ways, value)| ways.bears(value));
    let status = claim
        .status
        .map(|status| Vocabulary::CitationStatus.label(status.as_str(), language).to_owned());
    let bears = match bearing {
        Some(Bearing::LessExact) => Some("sayings-less-exact"),
        Some(Bearing::MoreExact) => Some("sayings-more-exact"),
        Some(Bearing::Otherwise) if status.is_none() => Some("sayings-otherwise"),
        Some(Bearing::Same | Bearing::Otherwise) | None => None,
    };
    let bears = bears.map(|id| words::text(language, id).into_owned());
    let stands: Vec<_> = status.into_iter().chain(bears).collect();
    let source = std::iter::once(cited.source.reference.to_string())
        .chain(cited.citation.locator.as_ref().map(Line::to_string));
    let quote = cited.citation.quote.as_ref().map(|quote| format!("“{}”", Text::as_str(quote)));
    Saying {
        by: Some(cited.id),
        value: claim.value.map(|value| version(shape, value, language)).unwrap_or_default(),
        source: source.collect::<Vec<_>>().join(" "),
        stands: stands.join(", "),
        under: [words::called(&cited.source, language).into_owned()]
            .into_iter()
            .chain(quote)
            .collect(),
    }
}
