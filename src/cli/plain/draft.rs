//! What was typed before and not saved.

use super::desk::{Desk, sentence};
use super::entry;
use super::lines::{Lines, Picked, Stop};
use crate::app::ask::ReadDrafts;
use crate::app::{Key, Name};
use crate::model::draft::Draft;

/// Drafts that are told at a time.
const TOLD: usize = 9;

fn all(desk: &mut Desk, lines: &mut Lines) -> Result<Vec<Draft>, Stop> {
    match desk.ask(&ReadDrafts { at_start: false }) {
        Ok(drafts) => Ok(drafts),
        Err(failure) => {
            lines.say(&sentence(&failure))?;
            Ok(vec![])
        }
    }
}

/// Says how many there are, if there are any.
pub(super) fn tell(desk: &mut Desk, lines: &mut Lines) -> Result<(), Stop> {
    match all(desk, lines)?.len() {
        0 => Ok(()),
        count => lines.say(&desk.with("plain-drafts-kept", &[("number", count.into())])),
    }
}

/// Lists the drafts; the one that is chosen is gone on with.
pub(super) fn choose(desk: &mut Desk, lines: &mut Lines) -> Result<(), Stop> {
    if all(desk, lines)?.is_empty() {
        return lines.say(&desk.text("drafts-empty"));
    }
    if offer(desk, lines)? { entry::fill(desk, lines) } else { Ok(()) }
}

/// Offers to go on with a draft; says whether one is open now.
pub(super) fn offer(desk: &mut Desk, lines: &mut Lines) -> Result<bool, Stop> {
    let drafts = all(desk, lines)?;
    if drafts.is_empty() || desk.model.session.read_only.is_some() {
        return Ok(false);
    }
    let titles: Vec<_> = drafts.iter().take(TOLD).map(|draft| draft.title.clone()).collect();
    let Picked::Line(index) =
        lines.pick(&titles, &desk.text("plain-which-draft"), Some(desk.waiting()))?
    else {
        return Ok(false);
    };
    desk.press(Key::Char('d'));
    for _ in 0..index {
        desk.named(Name::Down);
    }
    desk.named(Name::Enter);
    if desk.form().is_some() {
        return Ok(true);
    }
    // What is not a quick line stays as it is kept.
    desk.named(Name::Esc);
    let why = desk.text("plain-draft-elsewhere").into_owned();
    desk.model.notice = None;
    lines.say(&why)?;
    Ok(false)
}
