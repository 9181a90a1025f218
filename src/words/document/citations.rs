//! Who says so, where they contradict each other, and who wrote it down.

use serde_json::Value;

use super::{Passage, fields};
use crate::model::field::{Fields, Shape};
use crate::model::record::Record;
use crate::model::records::citation::{Citation, CitationStatus};
use crate::model::text::{Line, Text};
use crate::model::vocabulary::{Term, Vocabulary};
use crate::model::whole::{Cited, Whole};
use crate::model::{Kind, Language};
use crate::words;

/// Steps of the history that are shown.
const STEPS: usize = 12;

/// Versions of a field that contradict each other, one below the other with
/// who says so and how each stands.
pub(super) fn rivals(whole: &Whole, language: Language) -> Vec<Passage> {
    let mut entries = Vec::new();
    for (field, versions) in whole.rivals() {
        let label = words::field(whole.record.kind, field, language);
        let head = words::with(language, "versions-of", &[("field", label.into())]);
        entries.push(Passage::head(head));
        for cited in versions {
            let shape = whole.record.kind.field(field).map(|field| field.shape);
            let value = cited.citation.value.as_ref().map(Text::as_str).unwrap_or_default();
            let value = version(shape, value, language);
            let by = [Some(grade(cited)), CitationSays::of(&cited.citation).status(language)];
            let by = by.into_iter().flatten().collect::<Vec<_>>().join("  ");
            let text = Passage::text(format!("{value}  {by}"));
            entries.push(Passage { indent: 2, ..text }.to(cited.source.clone()));
        }
    }
    entries
}

/// What a source says for a field, shown by the field's shape where it has one.
fn version(shape: Option<Shape>, value: &str, language: Language) -> String {
    let shown = match shape {
        Some(shape @ (Shape::Term(_) | Shape::Date | Shape::Time)) => {
            fields::shown(shape, &value.into(), language)
        }
        _ => String::new(),
    };
    if shown.is_empty() { value.to_owned() } else { shown }
}

/// Every citation: the source, its grade, how it stands, where in it, its words.
pub(super) fn all(whole: &Whole, language: Language) -> Vec<Passage> {
    if whole.citations.is_empty() {
        return vec![];
    }
    let head = std::iter::once(Passage::head(words::text(language, "section-sources")));
    let rivals: Vec<_> = whole.rivals().into_iter().map(|(field, _)| field).collect();
    let kind = whole.record.kind;
    let told = whole.citations.iter().flat_map(|cited| citation(kind, cited, &rivals, language));
    head.chain(told).collect()
}

/// What it says of one of the `rivals` is told with them.
fn citation(kind: Kind, cited: &Cited, rivals: &[&str], language: Language) -> Vec<Passage> {
    let published = cited.published.as_ref().map(|date| date.display(language));
    let first =
        [Some(words::called(&cited.source, language).into_owned()), published, Some(grade(cited))];
    let first = first.into_iter().flatten().collect::<Vec<_>>().join("  ");
    let line = Passage { indent: 2, ..Passage::text(first) }.to(cited.source.clone());
    let said = CitationSays::of(&cited.citation);
    let apart = said.field.is_none_or(|field| !rivals.contains(&field));
    let says = said.says(kind, language).filter(|_| apart);
    let locator = said.locator.map(str::to_owned);
    let second = [said.status(language), locator, said.about(kind, language)];
    let second = second.into_iter().flatten().collect::<Vec<_>>().join("  ");
    let quote = cited.citation.quote.as_ref().map(|quote| format!("“{quote}”"));
    let rest = [Some(second), says, quote].into_iter().flatten().filter(|text| !text.is_empty());
    std::iter::once(line).chain(rest.map(|text| Passage::dim(4, text))).collect()
}

/// What a citation says, whether all of it was read or what tells most.
struct CitationSays<'a> {
    field: Option<&'a str>,
    value: Option<&'a str>,
    locator: Option<&'a str>,
    credibility: Option<&'a str>,
    status: Option<&'a str>,
}

impl<'a> CitationSays<'a> {
    fn of(citation: &'a Citation) -> Self {
        Self {
            field: citation.field.as_ref().map(Line::as_str),
            value: citation.value.as_ref().map(Text::as_str),
            locator: citation.locator.as_ref().map(Line::as_str),
            credibility: citation.credibility.as_ref().map(Term::as_str),
            status: citation.status.as_ref().map(CitationStatus::as_str),
        }
    }

    fn in_brief(fields: &'a Fields) -> Self {
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        Self {
            field: text("field"),
            value: text("value"),
            locator: text("locator"),
            credibility: text("credibility"),
            status: text("status"),
        }
    }

    fn status(&self, language: Language) -> Option<String> {
        self.status.map(|slug| Vocabulary::CitationStatus.label(slug, language).to_owned())
    }

    /// Which field of a record of a kind it is for.
    fn about(&self, kind: Kind, language: Language) -> Option<String> {
        let label = words::field(kind, self.field?, language);
        Some(words::with(language, "citation-for", &[("field", label.into())]))
    }

    /// What it says for the field.
    fn says(&self, kind: Kind, language: Language) -> Option<String> {
        let shape = self.field.and_then(|field| kind.field(field)).map(|field| field.shape);
        let label = words::field(Citation::KIND, "value", language);
        Some(format!("{label}: {}", version(shape, self.value?, language)))
    }
}

/// What a citation says of a record of a kind, as short texts.
pub(super) fn brief(kind: Kind, fields: &Fields, language: Language) -> Vec<String> {
    let said = CitationSays::in_brief(fields);
    let told = [
        said.status(language),
        said.credibility.map(str::to_owned),
        said.locator.map(str::to_owned),
        said.about(kind, language),
        said.says(kind, language),
    ];
    told.into_iter().flatten().collect()
}

/// `S-1 A2`: the source's reference, its reliability and the claim's
/// credibility; `–2` where the source is not graded.
fn grade(cited: &Cited) -> String {
    let credibility = cited.citation.credibility.as_ref().map(Term::as_str);
    let reference = &cited.source.reference;
    match (cited.reliability.as_deref(), credibility) {
        (None, None) => reference.to_string(),
        (reliability, credibility) => {
            let reliability = reliability.unwrap_or("–");
            format!("{reference} {reliability}{}", credibility.unwrap_or_default())
        }
    }
}

/// The last steps of the history, newest first.
pub(super) fn history(whole: &Whole, offset: i32, language: Language) -> Vec<Passage> {
    if whole.history.is_empty() {
        return vec![];
    }
    let steps = whole.history.iter().take(STEPS);
    let steps = steps.map(|step| Passage::dim(2, words::step_of(step, offset, language)));
    let left = whole.history.len().saturating_sub(STEPS);
    let more = (left > 0).then(|| Passage::dim(2, words::more(left as u64, language)));
    std::iter::once(Passage::head(words::text(language, "section-history")))
        .chain(steps)
        .chain(more)
        .collect()
}
