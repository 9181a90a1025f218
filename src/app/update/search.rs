//! Search everything: the question follows what is typed.

use super::palette;
use super::receive::told;
use crate::app::ask::{Answer, FindRecords};
use crate::app::overlay::Search;
use crate::app::{Effect, Model, Overlay, completion};
use crate::model::filter::Filter;
use crate::model::listing::Listing;
use crate::model::part::Part;
use crate::model::{Day, Language};

/// Hits that a search asks for beyond those for which there is room, and at most.
const MORE: usize = 60;
const MOST: usize = 600;

/// Asks for as much of what is typed as `rows` lines can show, since the rest
/// can wait; where it is not understood, what was found stays.
pub(super) fn ask(search: &mut Search, today: Day, rows: usize, language: Language) -> Vec<Effect> {
    search.asked = rows;
    let text = search.line.text().to_owned();
    // Records that are parts of others are found with those.
    let listings = Listing::all().filter(|listing| !Part::is_made_by(listing.kind()));
    let listings: Vec<Listing> = listings.collect();
    search.completion = completion::complete(search.line.before(), &listings, language);
    let parsed = Filter::parse_search(&text, today);
    search.problem = parsed.as_ref().err().cloned();
    match parsed {
        Ok(filter) if filter.is_empty() => {
            (search.hits, search.answered) = (vec![], None);
            vec![]
        }
        Ok(filter) => vec![Effect::ask(FindRecords { text, filter, limit: rows })],
        Err(_) => vec![],
    }
}

/// Takes the completion that is offered.
pub(super) fn complete(model: &mut Model) -> Vec<Effect> {
    let (today, rows, language) = (model.now.today, model.layout().window_rows(), model.language);
    let Some(Overlay::Search(search)) = &mut model.overlay else { return vec![] };
    let Some(completed) = search.completion.take() else { return vec![] };
    search.line.replace_before(&completed);
    ask(search, today, rows, language)
}

/// Asks for more, where the last hits are near the selected one.
pub(super) fn more(model: &mut Model) -> Vec<Effect> {
    let (today, rows, language) = (model.now.today, model.layout().window_rows(), model.language);
    let Some(Overlay::Search(search)) = &mut model.overlay else { return vec![] };
    let near = search.selected.saturating_add(rows) >= search.hits.len();
    let all = search.hits.len() < search.asked || search.asked >= MOST;
    let is_answered = search.answered.as_deref() == Some(search.line.text());
    if !near || all || !is_answered {
        return vec![];
    }
    let asked = search.asked.saturating_add(MORE).min(MOST);
    ask(search, today, asked, language)
}

/// Takes what a search found. A search is interrupted when more is typed, which
/// is no failure.
pub(super) fn found(
    model: &mut Model,
    asked: FindRecords,
    answer: Answer<FindRecords>,
) -> Vec<Effect> {
    if !searches(model, &asked) {
        return vec![];
    }
    let answer = match (answer, &mut model.overlay) {
        (Err(fault), Some(Overlay::Search(search))) if fault.is_of_filter() => {
            search.refuse(asked.text, fault);
            return vec![];
        }
        (answer, _) => answer,
    };
    let Some(hits) = told(model, answer) else { return vec![] };
    match &mut model.overlay {
        Some(Overlay::Search(search)) => search.receive(asked.text, hits),
        Some(Overlay::Palette(palette)) => palette.receive(&asked.text, hits),
        _ => {}
    }
    vec![]
}

/// Whether that is what was asked last by what is on top.
fn searches(model: &Model, asked: &FindRecords) -> bool {
    match &model.overlay {
        Some(Overlay::Search(search)) => {
            (search.line.text(), search.asked) == (asked.text.as_str(), asked.limit)
        }
        Some(Overlay::Palette(palette)) => {
            (palette.line.text(), palette::HITS) == (asked.text.as_str(), asked.limit)
        }
        _ => false,
    }
}
