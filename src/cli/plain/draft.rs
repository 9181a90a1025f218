//! What was typed before and not saved.

use super::entry;
use super::lines::{Lines, Picked, Stop};
use super::session::{PlainSession, sentence};
use crate::app::ask::ReadDrafts;
use crate::app::{Key, Name};
use crate::model::draft::Draft;

/// Drafts that are told at a time.
const TOLD: usize = 9;

fn all(session: &mut PlainSession, lines: &mut Lines) -> Result<Vec<Draft>, Stop> {
    match session.ask(&ReadDrafts { at_start: false }) {
        Ok(drafts) => Ok(drafts),
        Err(failure) => {
            lines.say(&sentence(&failure))?;
            Ok(vec![])
        }
    }
}

/// Says how many there are, if there are any.
pub(super) fn tell(session: &mut PlainSession, lines: &mut Lines) -> Result<(), Stop> {
    match all(session, lines)?.len() {
        0 => Ok(()),
        count => lines.say(&session.with("plain-drafts-kept", &[("number", count.into())])),
    }
}

/// Lists the drafts; the one that is chosen is gone on with.
pub(super) fn choose(session: &mut PlainSession, lines: &mut Lines) -> Result<(), Stop> {
    if all(session, lines)?.is_empty() {
        return lines.say(&session.text("drafts-empty"));
    }
    if offer(session, lines)? { entry::fill(session, lines) } else { Ok(()) }
}

/// Offers to go on with a draft; says whether one is open now.
pub(super) fn offer(session: &mut PlainSession, lines: &mut Lines) -> Result<bool, Stop> {
    let drafts = all(session, lines)?;
    if drafts.is_empty() || session.model.session.read_only.is_some() {
        return Ok(false);
    }
    let titles: Vec<_> = drafts.iter().take(TOLD).map(|draft| draft.title.clone()).collect();
    let Picked::Line(index) =
        lines.pick(&titles, &session.text("plain-which-draft"), Some(session.waiting()))?
    else {
        return Ok(false);
    };
    session.press(Key::Char('d'));
    for _ in 0..index {
        session.named(Name::Down);
    }
    session.named(Name::Enter);
    if session.form().is_some() {
        return Ok(true);
    }
    // What is not a quick line stays as it is kept.
    session.named(Name::Esc);
    let why = session.text("plain-draft-elsewhere").into_owned();
    session.model.notice = None;
    lines.say(&why)?;
    Ok(false)
}
