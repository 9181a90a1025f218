//! Who says so, and who wrote it down.

use serde_json::Value;

use super::rivals::{Rivals, version};
use super::table::{Table, TableRow};
use super::{Block, Passage};
use crate::model::called::Named;
use crate::model::field::Fields;
use crate::model::record::Record;
use crate::model::records::citation::{Citation, CitationStatus};
use crate::model::text::{Line, Text};
use crate::model::vocabulary::{Term, Vocabulary};
use crate::model::whole::{Cited, Whole};
use crate::model::{Kind, Language};
use crate::words;

/// Steps of the history that are shown.
const STEPS: usize = 12;
/// What stands between two things that are told in a line.
const SPACE: &str = "  ";

/// The citations in the order of their numbers: those of one source stand together.
pub(super) fn in_order(whole: &Whole) -> Vec<&Cited> {
    let mut order: Vec<&Cited> = Vec::new();
    for cited in &whole.citations {
        let of_source = |known: &&Cited| known.source.id == cited.source.id;
        let at = order.iter().rposition(of_source).map_or(order.len(), |last| last + 1);
        order.insert(at, cited);
    }
    order
}

/// Every citation by its number: its grade, when the source was published, how it
/// stands, where in the source, its words. A source is named once, before the
/// first of its citations.
pub(super) fn all(whole: &Whole, rivals: &Rivals, language: Language) -> Vec<Block> {
    if whole.citations.is_empty() {
        return vec![];
    }
    let kind = whole.record.kind;
    let mut rows: Vec<TableRow> = Vec::new();
    let mut before = None;
    for (number, cited) in (1_usize..).zip(in_order(whole)) {
        let told = told(kind, cited, rivals, language);
        let again = before == Some(cited.source.id);
        rows.push(if again {
            next(number, cited, told)
        } else {
            first(number, cited, told, language)
        });
        before = Some(cited.source.id);
    }
    let table = Table { rows, numbered: true };
    vec![Passage::head(words::text(language, "section-sources")).into(), Block::Table(table)]
}

/// The first citation of a source.
fn first(number: usize, cited: &Cited, told: CitationLines, language: Language) -> TableRow {
    let published = cited.published.as_ref().map(|date| date.display(language));
    let reference = cited.source.reference.to_string();
    let grade = told.grade.map(|grade| format!("{reference} {grade}"));
    let stands = std::iter::once(grade.unwrap_or(reference)).chain(published).chain(told.stands);
    let stands = stands.collect::<Vec<_>>().join(SPACE);
    TableRow {
        cells: vec![numbered(number), words::called(&cited.source, language).into_owned()],
        link: Some(cited.source.clone()),
        under: std::iter::once(stands).chain(told.says).collect(),
    }
}

/// A further citation of the source above it.
fn next(number: usize, cited: &Cited, told: CitationLines) -> TableRow {
    let stands: Vec<_> = told.grade.into_iter().chain(told.stands).collect();
    let stands = Some(stands.join(SPACE)).filter(|stands| !stands.is_empty());
    let mut lines = stands.into_iter().chain(told.says);
    let line = lines.next().unwrap_or_else(|| cited.source.reference.to_string());
    TableRow { cells: vec![numbered(number), line], link: None, under: lines.collect() }
}

fn numbered(number: usize) -> String {
    format!("[{number}]")
}

/// What is told of a citation beside its source.
struct CitationLines {
    /// The source's reliability and the claim's credibility.
    grade: Option<String>,
    /// How it stands, where in the source it is, which field it is for.
    stands: Vec<String>,
    /// What it says of that field, and its words.
    says: Vec<String>,
}

/// What it says of a field that is disputed stands beside that field.
fn told(kind: Kind, cited: &Cited, rivals: &Rivals, language: Language) -> CitationLines {
    let said = CitationSays::of(&cited.citation);
    let apart = said.field.is_none_or(|field| !rivals.has(field));
    let says = said.says(kind, language).filter(|_| apart);
    let locator = said.locator.map(str::to_owned);
    let stands = [said.status(language), locator, said.about(kind, language)];
    let quote = cited.citation.quote.as_ref().map(|quote| format!("“{quote}”"));
    CitationLines {
        grade: grade(cited),
        stands: stands.into_iter().flatten().collect(),
        says: says.into_iter().chain(quote).collect(),
    }
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
        let label = about(kind, self.field?, language);
        Some(words::with(language, "citation-for", &[("field", label.into())]))
    }

    /// What it says for the field.
    fn says(&self, kind: Kind, language: Language) -> Option<String> {
        let label = words::field(Citation::KIND, "value", language);
        Some(format!("{label}: {}", said_for(kind, self.field, self.value?, language)))
    }
}

/// What a source says for a field of a record of a kind, where that has such.
pub(in crate::words) fn said_for(
    kind: Kind,
    field: Option<&str>,
    value: &str,
    language: Language,
) -> String {
    let known = kind.citable().into_iter().find(|(known, _)| field == Some(known.name));
    version(known.map(|(field, _)| field.shape), value, language)
}

/// What a field of a record of a kind is called, or one of its details.
pub fn about(kind: Kind, name: &str, language: Language) -> String {
    let asked = kind.citable().into_iter().find(|(field, _)| field.name == name);
    match asked {
        Some((_, Some(_))) => words::detail(name, language),
        Some((_, None)) | None => words::field(kind, name, language),
    }
    .into_owned()
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

/// `A2`: the source's reliability and the claim's credibility; `–2` where the source
/// is not graded.
fn grade(cited: &Cited) -> Option<String> {
    let credibility = cited.citation.credibility.as_ref().map(Term::as_str);
    let reliability = cited.reliability.as_deref();
    reliability.or(credibility)?;
    Some(format!("{}{}", reliability.unwrap_or("–"), credibility.unwrap_or_default()))
}

/// The last steps of the history, newest first.
pub(super) fn history(whole: &Whole, offset: i32, language: Language) -> Vec<Passage> {
    if whole.history.is_empty() {
        return vec![];
    }
    let steps = whole.history.iter().take(STEPS);
    let steps = steps.map(|step| {
        let told = words::step_of(step, &whole.history, offset, language);
        // What hangs on the record is told by what it is called.
        let part = (step.record.id != whole.record.id)
            .then(|| format!("  {}", part(&step.record, language)));
        Passage::dim(2, told + &part.unwrap_or_default())
    });
    let left = whole.history.len().saturating_sub(STEPS);
    let more = (left > 0).then(|| Passage::dim(2, words::more(left as u64, language)));
    std::iter::once(Passage::head(words::text(language, "section-history")))
        .chain(steps)
        .chain(more)
        .collect()
}

/// What a record is that hangs on another, and what it is called.
fn part(record: &Named, language: Language) -> String {
    let called = words::called(record, language);
    if record.called.name().is_none() {
        return called.into_owned();
    }
    let kind = words::kind(record.kind, record.reference.prefix, language);
    words::quoted(&kind.to_lowercase(), &called, language)
}
