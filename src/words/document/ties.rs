//! What hangs on a record: who was involved, other names, relations, incidents.

use serde_json::Value;

use super::{Passage, Tone, citations, fields};
use crate::model::called::Called;
use crate::model::date::FuzzyDate;
use crate::model::field::Fields;
use crate::model::part::Part;
use crate::model::record::NOTE;
use crate::model::records::involvement::Role;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::{Related, RelatedEntry, Whole};
use crate::model::{Kind, Language};
use crate::words;

/// Every group of ties under its head.
pub(super) fn all(whole: &Whole, language: Language) -> Vec<Passage> {
    whole.related.iter().flat_map(|related| group(whole, related, language)).collect()
}

fn group(whole: &Whole, related: &Related, language: Language) -> Vec<Passage> {
    if related.entries.is_empty() {
        return vec![];
    }
    let parts = parts(whole.record.kind, related.tie);
    let mut entries = Vec::new();
    if parts.len() > 1 {
        for part in parts {
            let made = |entry: &&RelatedEntry| part_of(entry, related.tie) == Some(part);
            let ties: Vec<_> = related.entries.iter().filter(made).collect();
            entries.extend(section(&words::part(part, language), &ties, related.tie, language));
        }
    } else {
        let all: Vec<_> = related.entries.iter().collect();
        entries.extend(section(&words::tie(related.tie, language), &all, related.tie, language));
    }
    let shown = u64::try_from(related.entries.len()).unwrap_or(u64::MAX);
    if related.total > shown {
        entries.push(Passage::dim(2, words::more(related.total - shown, language)));
    }
    entries
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

fn section(head: &str, ties: &[&RelatedEntry], tie: &str, language: Language) -> Vec<Passage> {
    if ties.is_empty() {
        return vec![];
    }
    let head = std::iter::once(Passage::head(head));
    head.chain(ties.iter().flat_map(|entry| lines(entry, tie, language))).collect()
}

fn term<'a>(entry: &'a RelatedEntry, name: &str) -> Option<&'a str> {
    entry.fields.get(name).and_then(Value::as_str)
}

/// What a tie says in one line.
pub(super) fn line(entry: &RelatedEntry, tie: &str, language: Language) -> Option<String> {
    lines(entry, tie, language).into_iter().next().map(|line| line.text)
}

/// The record at the other end with what tells most, then the rest set in.
fn lines(entry: &RelatedEntry, tie: &str, language: Language) -> Vec<Passage> {
    let kind = Kind::parse(tie).unwrap_or(entry.other.kind);
    let (is_name, is_relation) = (kind == Kind::Name, kind == Kind::Relation);
    let when = entry.fields.get("when").and_then(FuzzyDate::of).map(|date| date.compact());
    let role = term(entry, "role").filter(|_| !is_relation);
    let role =
        role.filter(|slug| *slug != Role::Perpetrator.as_str() || entry.other.kind != Kind::Party);
    let role = role.map(|slugs| {
        let labels = slugs.split(", ").map(|slug| Vocabulary::Role.label(slug, language));
        labels.collect::<Vec<_>>().join(", ")
    });
    let name = term(entry, "text").filter(|_| is_name);
    let name = name.map_or_else(|| words::called(&entry.other, language), Into::into).into_owned();
    let reference = (!is_name).then(|| entry.other.reference.to_string());
    let first = [when, Some(name), role, reference];
    let first = first.into_iter().flatten().filter(|part| !part.is_empty());
    let text = first.collect::<Vec<_>>().join("  ");
    let mut line = Passage { indent: 2, tone: Tone::Plain, ..Passage::text(text) };
    if !is_name {
        line = line.to(entry.other.clone());
    }
    let but: &[&str] = if is_relation {
        &["kind", "access"]
    } else {
        &["role", "when", "text", "title", "name", "access", "order"]
    };
    let relation = term(entry, "kind").filter(|_| is_relation);
    let relation = relation.map(|slug| match term(entry, "direction") {
        Some("to") => Vocabulary::RelationKind.back(slug, language).to_owned(),
        _ => Vocabulary::RelationKind.label(slug, language).to_owned(),
    });
    let rest = match tie {
        "supports" => citations::brief(kind, &entry.fields, language),
        "incidents" => involved(kind, &untold(entry), but, language),
        _ => fields::brief(kind, &entry.fields, but, language),
    };
    let rest = relation.into_iter().chain(rest).collect::<Vec<_>>().join(", ");
    let rest = (!rest.is_empty()).then(|| Passage::dim(4, rest));
    std::iter::once(line).chain(rest).collect()
}

/// What is said of a record but for what it is called by.
fn untold(entry: &RelatedEntry) -> Fields {
    let mut fields = entry.fields.clone();
    if let Called::What(what) = &entry.other.called {
        let term = entry.other.kind.what().map(|(name, _)| name).filter(|_| what.term.is_some());
        let is_other =
            |value: &Value| what.other.is_some() && value.as_str() == what.other.as_deref();
        fields.retain(|name, value| Some(name.as_str()) != term && !is_other(value));
    }
    fields
}

/// What is told of an incident, and what was noted of the party's part in it.
fn involved(kind: Kind, fields: &Fields, but: &[&str], language: Language) -> Vec<String> {
    let note = fields.get(NOTE).and_then(Value::as_str).map(|note| {
        let label = words::field(Kind::Involvement, NOTE, language).to_lowercase();
        format!("{label}: {note}")
    });
    fields::brief(kind, fields, but, language).into_iter().chain(note).collect()
}
