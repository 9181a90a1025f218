//! Figures beside others: who counted the same, and a rating over time.

use serde_json::Value;

use super::Passage;
use super::table::TableRow;
use crate::model::Language;
use crate::model::date::FuzzyDate;
use crate::model::field::Fields;
use crate::model::measure::Measure;
use crate::model::record::Record;
use crate::model::records::figure::Figure;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::{RelatedEntry, Whole};
use crate::words;

/// As of when, how many, of whom, who says so, how it stands, and the source. With what it
/// leads to a figure is told by what it is called instead.
pub(super) fn row(entry: &RelatedEntry, tie: &str, language: Language) -> TableRow {
    let text =
        |name: &str| entry.fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let standing = Vocabulary::FigureStanding.label(&text("standing"), language).to_owned();
    let mut cells = vec![as_of(&entry.fields)];
    let under = if tie == "others" {
        cells.extend([how_many(&entry.fields, language), text("population"), text("said_by")]);
        text("source")
    } else {
        cells.push(words::called(&entry.other, language).into_owned());
        text("population")
    };
    cells.extend([standing, entry.other.reference.to_string()]);
    let under = if under.is_empty() { vec![] } else { vec![under] };
    TableRow { cells, link: Some(entry.other.clone()), under }
}

fn as_of(fields: &Fields) -> String {
    let date = fields.get("as_of").and_then(FuzzyDate::of);
    date.map(|date| date.compact()).unwrap_or_default()
}

/// The number, or the level of a rating.
fn how_many(fields: &Fields, language: Language) -> String {
    if let Some(amount) = Measure::of(Figure::KIND, fields) {
        return words::measure(&amount, language);
    }
    let level = fields.get("level").and_then(Value::as_str).unwrap_or_default();
    Vocabulary::CivicSpace.label(level, language).to_owned()
}

/// What whoever rated it has said of the place over time: `2021 repressed · 2023 closed`.
pub(super) fn over_time(whole: &Whole, language: Language) -> Option<Passage> {
    let own = whole.typed::<Figure>().filter(|figure| figure.level.is_some())?;
    let by = whole.links.iter().find(|(field, _)| field == "said_by");
    let by = by.and_then(|(_, named)| named.called.name());
    let others = whole.related.iter().filter(|related| related.tie == "others");
    let others = others.flat_map(|related| &related.entries).map(|entry| &entry.fields);
    let same = others.filter(|fields| fields.get("said_by").and_then(Value::as_str) == by);
    let fields = own.fields();
    let mut levels: Vec<(FuzzyDate, String)> = same
        .chain([&fields])
        .filter(|fields| fields.contains_key("level"))
        .filter_map(|fields| Some((FuzzyDate::of(fields.get("as_of")?)?, fields)))
        .map(|(date, fields)| (date, how_many(fields, language)))
        .collect();
    levels.sort_by_key(|(date, _)| (date.earliest(), date.latest()));
    if levels.len() < 2 {
        return None;
    }
    let told = levels.iter().map(|(date, level)| format!("{} {level}", date.display(language)));
    let told = told.collect::<Vec<_>>().join(" · ");
    Some(Passage::labelled(words::text(language, "figure-over-time"), told))
}
