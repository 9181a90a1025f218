//! What hangs on a record: who was involved, other names, relations, incidents.

use serde_json::Value;

use super::table::TableRow;
use super::{Block, Passage, citations, fields, figures, ill_treatment};
use crate::model::called::{Called, What};
use crate::model::date::FuzzyDate;
use crate::model::disclosed::Manner;
use crate::model::part::Part;
use crate::model::record::NOTE;
use crate::model::records::involvement::Role;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::{Related, RelatedEntry, Whole};
use crate::model::{Kind, Language};
use crate::words;

/// Every group of ties under its head.
pub(super) fn all(whole: &Whole, language: Language) -> Vec<Block> {
    whole.related.iter().flat_map(|related| group(whole, related, language)).collect()
}

fn group(whole: &Whole, related: &Related, language: Language) -> Vec<Block> {
    if related.entries.is_empty() {
        return vec![];
    }
    let of = words::called(&whole.record, language);
    let told = |ties: &[&RelatedEntry]| -> Vec<TableRow> {
        ties.iter().map(|entry| row(entry, related.tie, &of, language)).collect()
    };
    let parts = parts(whole.record.kind, related.tie);
    let mut blocks = Vec::new();
    if parts.len() > 1 {
        for part in parts {
            let made = |entry: &&RelatedEntry| part_of(entry, related.tie) == Some(part);
            let ties: Vec<_> = related.entries.iter().filter(made).collect();
            blocks.extend(section(&words::part(part, language), told(&ties)));
        }
    } else {
        let all: Vec<_> = related.entries.iter().collect();
        blocks.extend(section(&words::tie(related.tie, language), told(&all)));
    }
    let shown = u64::try_from(related.entries.len()).unwrap_or(u64::MAX);
    if related.total > shown {
        blocks.push(Passage::dim(2, words::more(related.total - shown, language)).into());
    }
    blocks
}

/// The parts of a record that make such ties; several stand under a head each.
fn parts(kind: Kind, tie: &str) -> Vec<Part> {
    let makes = |part: &Part| part.layout().is_some_and(|layout| layout.kind.plural() == tie);
    kind.parts().iter().copied().filter(makes).collect()
}

/// The part that a tie is of the record that it hangs on.
fn part_of(entry: &RelatedEntry, tie: &str) -> Option<Part> {
    Part::of(Kind::parse(tie)?, &entry.fields)
}

fn section(head: &str, rows: Vec<TableRow>) -> Vec<Block> {
    if rows.is_empty() {
        return vec![];
    }
    vec![Passage::head(head).into(), Block::Table(rows.into())]
}

fn term<'a>(entry: &'a RelatedEntry, name: &str) -> Option<&'a str> {
    entry.fields.get(name).and_then(Value::as_str)
}

/// What a tie says in one line.
pub(super) fn line(entry: &RelatedEntry, tie: &str, of: &str, language: Language) -> String {
    row(entry, tie, of, language).line()
}

/// What tells most of a tie in columns, then the rest under them. What the
/// record is called on which it hangs, `of`, is not said again.
fn row(entry: &RelatedEntry, tie: &str, of: &str, language: Language) -> TableRow {
    let kind = Kind::parse(tie).unwrap_or(entry.other.kind);
    match (kind, tie) {
        (Kind::Name, _) => name(entry, language),
        (Kind::Relation, _) => relation(entry, language),
        (Kind::Involvement, _) => involvement(entry, language),
        (Kind::Figure, _) => figures::row(entry, tie, language),
        (Kind::Custody, _) => custody(entry, language),
        (Kind::Disclosure, _) => disclosure(entry, language),
        (Kind::Incident, "incidents" | "parts") => incident(entry, of, language),
        (Kind::Incident, "supports") => {
            let mut row = incident(entry, of, language);
            row.under.extend(under(&citations::brief(kind, &entry.fields, language)));
            row
        }
        (kind, _) => other(kind, entry, tie, language),
    }
}

/// What is told under a row; nothing where there is nothing.
fn under(told: &[String]) -> Vec<String> {
    if told.is_empty() { vec![] } else { vec![told.join(", ")] }
}

fn called(entry: &RelatedEntry, language: Language) -> String {
    words::called(&entry.other, language).into_owned()
}

/// A row that leads to the record at the other end, by the reference at its end.
fn leading(entry: &RelatedEntry, mut cells: Vec<String>, told: Vec<String>) -> TableRow {
    cells.push(entry.other.reference.to_string());
    TableRow { cells, link: Some(entry.other.clone()), under: told }
}

fn label(vocabulary: Vocabulary, slug: Option<&str>, language: Language) -> String {
    slug.map_or_else(String::new, |slug| vocabulary.label(slug, language).to_owned())
}

/// Another name, and what kind of name it is; it is no record to go to.
fn name(entry: &RelatedEntry, language: Language) -> TableRow {
    let text = term(entry, "text").map_or_else(|| called(entry, language), str::to_owned);
    let kind = label(Vocabulary::NameKind, term(entry, "kind"), language);
    let rest =
        fields::brief(Kind::Name, &entry.fields, &["text", "kind", "withheld", "access"], language);
    TableRow { cells: vec![text, kind], link: None, under: under(&rest) }
}

/// How it reads from this end, and who is at the other.
fn relation(entry: &RelatedEntry, language: Language) -> TableRow {
    let kind = term(entry, "kind").unwrap_or_default();
    let reads = match term(entry, "direction") {
        Some("to") => Vocabulary::RelationKind.back(kind, language),
        _ => Vocabulary::RelationKind.label(kind, language),
    };
    let rest =
        fields::brief(Kind::Relation, &entry.fields, &["kind", "withheld", "access"], language);
    leading(entry, vec![reads.to_owned(), called(entry, language)], under(&rest))
}

/// Who was involved, in which role and how far. Whoever did it stands under a
/// head of their own that says so.
fn involvement(entry: &RelatedEntry, language: Language) -> TableRow {
    let role = term(entry, "role").filter(|slug| *slug != Role::Perpetrator.as_str());
    let role = label(Vocabulary::Role, role, language);
    let degree = label(Vocabulary::Degree, term(entry, "degree"), language);
    let told = |name: &str| ["role", "degree", "withheld", "access"].contains(&name);
    let apart = |name: &&str| told(name) || ill_treatment::tells(name);
    let names = Kind::Involvement.fields().iter().map(|field| field.name);
    let but: Vec<&str> = names.filter(apart).collect();
    let rest = fields::brief(Kind::Involvement, &entry.fields, &but, language);
    let mut lines = ill_treatment::lines(&entry.fields, language);
    lines.extend(under(&rest));
    leading(entry, vec![called(entry, language), role, degree], lines)
}

/// The date with the time of day, where there is one.
fn moment(entry: &RelatedEntry) -> String {
    let date = entry.fields.get("date").and_then(FuzzyDate::of).map(|date| date.compact());
    let when = date.as_deref().into_iter().chain(term(entry, "time"));
    when.collect::<Vec<_>>().join(" ")
}

/// When, to whom and how a record left; with the recipient it is when, for whom it was
/// made and what about. The rest stands under it.
fn disclosure(entry: &RelatedEntry, language: Language) -> TableRow {
    let mut but = vec!["date", "time", "recipient", "subject", "manner", "access"];
    let told = |name: &str| term(entry, name).unwrap_or_default().to_owned();
    let cells = if entry.fields.contains_key("recipient") {
        let manner = term(entry, "manner").and_then(Manner::parse);
        let manner = manner.map(|manner| words::manner(manner, language).into_owned());
        vec![moment(entry), told("recipient"), manner.unwrap_or_default()]
    } else {
        but.push("profile");
        let profile = label(Vocabulary::Profile, term(entry, "profile"), language);
        vec![moment(entry), profile, told("subject")]
    };
    leading(entry, cells, under(&fields::brief(Kind::Disclosure, &entry.fields, &but, language)))
}

/// When, what was done, from whom to whom; the rest under it.
fn custody(entry: &RelatedEntry, language: Language) -> TableRow {
    let when = moment(entry);
    let step = label(Vocabulary::CustodyStep, term(entry, "step"), language);
    let hands = ["released_by", "received_by"].into_iter().filter_map(|name| term(entry, name));
    let hands = hands.collect::<Vec<_>>().join(" → ");
    let but = &["date", "time", "step", "released_by", "received_by", "access"];
    let rest = fields::brief(Kind::Custody, &entry.fields, but, language);
    leading(entry, vec![when, step, hands], under(&rest))
}

/// When, what, in which role and where; its title under it, or else who it was
/// about, and what was noted of the part in it.
fn incident(entry: &RelatedEntry, of: &str, language: Language) -> TableRow {
    let when = entry.fields.get("when").and_then(FuzzyDate::of).map(|date| date.compact());
    let what = label(Vocabulary::IncidentKind, term(entry, "kind"), language);
    let roles = term(entry, "role").map(|slugs| {
        let labels = slugs.split(", ").map(|slug| Vocabulary::Role.label(slug, language));
        labels.collect::<Vec<_>>().join(", ")
    });
    let place = term(entry, "place").filter(|place| *place != of).map(str::to_owned);
    let cells = [when, Some(what), roles, place].map(Option::unwrap_or_default);
    let title = match &entry.other.called {
        Called::Name(title) => Some(title.clone()),
        Called::What(what) => who(what, of, language),
    };
    let note = term(entry, NOTE).map(|note| {
        let label = words::field(Kind::Involvement, NOTE, language).to_lowercase();
        format!("{label}: {note}")
    });
    leading(entry, cells.to_vec(), title.into_iter().chain(note).collect())
}

/// Who an incident without a title was about.
fn who(what: &What, of: &str, language: Language) -> Option<String> {
    what.who.as_ref().filter(|who| *who != of)?;
    let what = What { term: None, other: None, ..what.clone() };
    Some(words::what(&what, language))
}

fn other(kind: Kind, entry: &RelatedEntry, tie: &str, language: Language) -> TableRow {
    let but: &[&str] = &["title", "name", "withheld", "access", "order"];
    let rest = match tie {
        "supports" => citations::brief(kind, &entry.fields, language),
        _ => fields::brief(kind, &entry.fields, but, language),
    };
    leading(entry, vec![called(entry, language)], under(&rest))
}
