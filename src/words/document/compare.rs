//! Two records side by side: what they agree on, and what not.

use super::{fields, ties};
use crate::model::Language;
use crate::model::fold::fold;
use crate::model::whole::{Related, Whole};
use crate::words;

/// Ties of one kind that are shown of each record.
const SHOWN: usize = 6;

/// What two records say of one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedLine {
    /// What it is; empty where the line above says it.
    pub label: String,
    /// What each says; empty where it says nothing.
    pub texts: [String; 2],
    /// Whether they agree.
    pub agreement: Agreement,
}

/// Whether two records say the same.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Agreement {
    /// They do.
    Agree,
    /// They do not.
    Differ,
    /// Only one says anything, or both can be so.
    Open,
}

/// Two records of one kind field by field, then what hangs on each.
pub fn compare(pair: &[Whole; 2], language: Language) -> Vec<ComparedLine> {
    let [a, b] = pair;
    let mut lines = Vec::new();
    for field in a.record.kind.fields() {
        let text = |whole: &Whole| {
            let value = whole.fields.get(field.name).filter(|value| !value.is_null());
            value.map_or_else(String::new, |value| fields::shown(field.shape, value, language))
        };
        let texts = [text(a), text(b)];
        if texts.iter().any(|text| !text.is_empty()) {
            let label = words::field(a.record.kind, field.name, language).to_string();
            lines.push(ComparedLine { label, agreement: agreement(&texts), texts });
        }
    }
    let names = a.related.iter().chain(&b.related).map(|related| related.tie);
    let mut known: Vec<&str> = Vec::new();
    for tie in names {
        if !known.contains(&tie) {
            known.push(tie);
            compare_ties(tie, pair, language, &mut lines);
        }
    }
    lines
}

fn agreement([a, b]: &[String; 2]) -> Agreement {
    match (a.is_empty(), b.is_empty()) {
        (false, false) if fold(a) == fold(b) => Agreement::Agree,
        (false, false) => Agreement::Differ,
        _ => Agreement::Open,
    }
}

/// Those that both have first, each on one line; then the others of each.
fn compare_ties(tie: &str, pair: &[Whole; 2], language: Language, lines: &mut Vec<ComparedLine>) {
    let [mut a, mut b] = pair.each_ref().map(|whole| {
        let group = whole.related.iter().find(|related| related.tie == tie);
        let of = words::called(&whole.record, language);
        group.map_or_else(Vec::new, |group| told(group, &of, language))
    });
    let shared: Vec<String> = a.iter().filter(|text| b.contains(text)).cloned().collect();
    a.retain(|text| !shared.contains(text));
    b.retain(|text| !shared.contains(text));
    let mut label = words::tie(tie, language).to_string();
    let mut push = |texts: [String; 2], agreement| {
        lines.push(ComparedLine { label: std::mem::take(&mut label), texts, agreement });
    };
    for text in shared {
        push([text.clone(), text], Agreement::Agree);
    }
    for at in 0..a.len().max(b.len()).min(SHOWN) {
        let text = |of: &[String]| of.get(at).cloned().unwrap_or_default();
        push([text(&a), text(&b)], Agreement::Open);
    }
    let more = |of: &[String]| match of.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => words::more(more as u64, language),
    };
    if a.len().max(b.len()) > SHOWN {
        push([more(&a), more(&b)], Agreement::Open);
    }
}

/// What a record says of its ties of one kind, a line each.
fn told(related: &Related, of: &str, language: Language) -> Vec<String> {
    let lines = related.entries.iter().map(|entry| ties::line(entry, related.tie, of, language));
    lines.filter(|line| !line.is_empty()).collect()
}
