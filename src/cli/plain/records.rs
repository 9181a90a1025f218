//! Finding records, listing them, reading one, and going back a step.

use super::lines::{Lines, Stop};
use super::session::{PlainSession, sentence};
use super::typed;
use crate::app::ask::{Ended, FindRecords, ReadPage, ReadWhole, Redo, Saved, Slot, Undo};
use crate::app::{View, texts};
use crate::model::filter::Filter;
use crate::model::fold::fold;
use crate::model::listing::{Anchor, Cell, Listing, Row};
use crate::model::{Language, Reference};
use crate::store::records;
use crate::words;
use crate::words::plain_text;

/// Records that a search tells.
const HITS: usize = 20;

/// Rows that are told at a time.
const PAGE: usize = 20;

/// Finds records by words; what was found can be shown by its number.
pub(super) fn search(
    session: &mut PlainSession,
    lines: &mut Lines,
    text: &str,
) -> Result<Vec<Reference>, Stop> {
    let text = match text {
        "" => lines.ask(&session.text("plain-search-what"), Some(session.waiting()))?,
        text => text.to_owned(),
    };
    let filter = match Filter::parse_search(&text, session.model.world.now.today) {
        Ok(filter) => filter,
        Err(error) => {
            lines.say(&words::filter(&error, session.model.settings.language))?;
            return Ok(vec![]);
        }
    };
    let hits = match session.ask(&FindRecords { text, filter, limit: HITS }) {
        Ok(hits) => hits,
        Err(failure) => {
            lines.say(&sentence(&failure))?;
            vec![]
        }
    };
    if hits.is_empty() {
        lines.say(&session.text("search-empty"))?;
    }
    for (index, hit) in hits.iter().enumerate() {
        let kind = words::kind(
            hit.record.kind,
            hit.record.reference.prefix,
            session.model.settings.language,
        );
        let case = hit.case.as_ref();
        let case =
            case.map(|case| words::called(case, session.model.settings.language).into_owned());
        let parts = [
            words::called(&hit.record, session.model.settings.language).into_owned(),
            if hit.similar { session.text("search-similar").into_owned() } else { String::new() },
            kind.into_owned(),
            hit.record.reference.to_string(),
            hit.when
                .as_ref()
                .map(|when| when.display(session.model.settings.language))
                .unwrap_or_default(),
            case.unwrap_or_default(),
            hit.snippet.clone(),
        ];
        numbered(lines, index + 1, parts)?;
    }
    Ok(hits.into_iter().map(|hit| hit.record.reference).collect())
}

/// A line with its number and what is not empty of it.
fn numbered<const N: usize>(
    lines: &mut Lines,
    number: usize,
    parts: [String; N],
) -> Result<(), Stop> {
    let parts = parts.into_iter().filter(|part| !part.trim().is_empty());
    let line = parts.collect::<Vec<_>>().join(", ").replace('\n', " ");
    lines.say(&format!("{number}. {line}"))
}

/// Lists records of a kind that pass a filter, some at a time.
pub(super) fn list(
    session: &mut PlainSession,
    lines: &mut Lines,
    text: &str,
) -> Result<Vec<Reference>, Stop> {
    let (word, rest) = typed::split(text);
    let Some(listing) = listing(&word) else {
        let language = session.model.settings.language;
        let kinds = Listing::all().map(|listing| words::list(listing.slug(), language));
        let kinds: Vec<_> = kinds.collect();
        let arguments = [("kinds", kinds.join(", ").into())];
        lines.say(&session.with("plain-list-what", &arguments))?;
        return Ok(vec![]);
    };
    let mut query = listing.query();
    match Filter::parse(rest, session.model.world.now.today) {
        Ok(filter) => query.filter = filter,
        Err(error) => {
            lines.say(&words::filter(&error, session.model.settings.language))?;
            return Ok(vec![]);
        }
    }
    let (mut told, mut anchor) = (Vec::new(), Anchor::Start);
    loop {
        let query = query.clone();
        let page = match session.ask(&ReadPage { slot: Slot::List, query, anchor, limit: PAGE }) {
            Ok(page) => page,
            Err(failure) => {
                lines.say(&sentence(&failure))?;
                return Ok(told);
            }
        };
        for row in &page.rows {
            let reference = row.reference.to_string();
            numbered(lines, told.len() + 1, [reference, row_text(listing, row, session)])?;
            told.push(row.reference.clone());
        }
        let Some(last) = page.rows.last() else {
            lines.say(&session.text("search-empty"))?;
            return Ok(told);
        };
        anchor = Anchor::After(last.key.clone());
        if !page.more_after {
            return Ok(told);
        }
        let typed = lines.ask(&session.text("plain-more"), Some(session.waiting()))?;
        if !typed.trim().is_empty() {
            return Ok(told);
        }
    }
}

/// The list of that name: as commands call it, or as a view is called.
fn listing(word: &str) -> Option<Listing> {
    let typed = fold(word);
    let called = |view: &View| {
        Language::ALL.into_iter().any(|language| {
            !typed.is_empty() && fold(&texts::view(*view, language)).starts_with(&typed)
        })
    };
    words::list_called(word).or_else(|| Some(View::ALL.into_iter().find(called)?.listing()))
}

/// The cells of a row that hold something, with the heads of numbers.
fn row_text(listing: Listing, row: &Row, session: &PlainSession) -> String {
    let language = session.model.settings.language;
    let cells = listing.columns().iter().zip(&row.cells).filter_map(|(column, cell)| {
        let head = || words::column(listing, column.name, language);
        Some(match cell {
            Cell::Empty => return None,
            Cell::Text(text) if text.is_empty() => return None,
            Cell::Text(text) => text.clone(),
            Cell::Called(named) => words::called(named, language).into_owned(),
            Cell::Field(..) | Cell::Says(..) => words::cell(cell, language),
            Cell::Record(named) => words::reference_and_called(named, language),
            Cell::Term(vocabulary, slug) => vocabulary.label(slug, language).to_owned(),
            Cell::Yes => head().into_owned(),
            Cell::Date(date) => date.display(language),
            Cell::Moment(date, time) => {
                format!("{}, {}", date.display(language), time.display(language))
            }
            Cell::Amount(amount) => words::measure(amount, language),
            Cell::Size(bytes) => words::size(*bytes, language),
            Cell::Count(count) => format!("{} {}", head(), words::number(*count, language)),
            Cell::CountOrMore(count) => {
                format!("{} {}+", head(), words::number(*count, language))
            }
            Cell::Members(count, named) => words::members(count, *named, language),
            Cell::Names(name, 0) => name.clone(),
            Cell::Names(name, more) => format!("{name} +{more}"),
            Cell::Flags(flags) if flags.is_empty() => return None,
            Cell::Flags(flags) => {
                let flags = flags.iter().map(|flag| words::flag(*flag, language));
                flags.collect::<Vec<_>>().join(", ")
            }
        })
    });
    cells.collect::<Vec<_>>().join(", ")
}

/// Reads one record out, whole.
pub(super) fn show(
    session: &mut PlainSession,
    lines: &mut Lines,
    reference: &Reference,
) -> Result<(), Stop> {
    let gone = |session: &PlainSession| session.text("record-gone").into_owned();
    let Ok(named) = records::by_reference(session.store().read(), reference) else {
        return lines.say(&gone(session));
    };
    match session.ask(&ReadWhole(named.id)) {
        Ok(Some(whole)) => {
            let text =
                plain_text(&whole, session.model.settings.language, session.model.world.now.here());
            lines.say(text.trim_end())
        }
        Ok(None) => lines.say(&gone(session)),
        Err(failure) => lines.say(&sentence(&failure)),
    }
}

/// Undoes the last step, or redoes it.
pub(super) fn undo(session: &mut PlainSession, lines: &mut Lines, redo: bool) -> Result<(), Stop> {
    let (done, went, nothing) = if redo {
        (session.change(&Redo), "plain-redone", "notice-nothing-to-redo")
    } else {
        (session.change(&Undo { judgement: false }), "plain-undone", "notice-nothing-to-undo")
    };
    let told = match done {
        Ok(Ended::Done(Some(saved))) => touched(session, went, &saved),
        Ok(Ended::Done(None) | Ended::Stopped) => session.text(nothing).into_owned(),
        Err(failure) => sentence(&failure),
    };
    lines.say(&told)
}

fn touched(session: &PlainSession, id: &str, saved: &Saved) -> String {
    let records = saved.records.iter().map(|named| named.reference.to_string());
    let records = records.collect::<Vec<_>>().join(", ");
    session.with(id, &[("records", records.into())])
}
