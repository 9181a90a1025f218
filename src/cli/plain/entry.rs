//! A new incident, slot by slot.

use super::lines::{Lines, Stop};
use super::session::PlainSession;
use super::slot::{self, Left};
use super::{draft, typed};
use crate::app::{Action, Key, Name, QuickSlot, RecordAction};
use crate::model::fold::fold;

/// What the person wants with what was entered.
enum Wanted {
    Save,
    Change(QuickSlot),
    Cancel,
}

/// Enters an incident; `Action::Record(RecordAction::Repeat)` begins with what the last one held.
pub(super) fn add(
    session: &mut PlainSession,
    lines: &mut Lines,
    action: Action,
) -> Result<(), Stop> {
    if draft::offer(session, lines)? {
        return fill(session, lines);
    }
    let key =
        if action == Action::Record(RecordAction::Repeat) { Name::F(6) } else { Name::Insert };
    session.named(key);
    if session.form().is_none() {
        let why = session.notice().unwrap_or_default();
        return lines.say(&why);
    }
    fill(session, lines)
}

/// Asks for every slot of the line that is open, then stores it.
pub(super) fn fill(session: &mut PlainSession, lines: &mut Lines) -> Result<(), Stop> {
    lines.say(&session.text("plain-entry"))?;
    let done = slots(session, lines);
    if !matches!(done, Ok(true)) {
        // Esc keeps what was typed, wherever the person stopped.
        close(session);
        let notice = session.notice();
        if let Some(form) = session.model.forms.open.take() {
            // What could not be kept can still be copied from the terminal.
            lines.say(&notice.unwrap_or_default())?;
            lines.say(form.to_text(session.model.settings.language).trim_end())?;
            return done.map(drop);
        }
        let id = if notice.is_some() { "plain-kept" } else { "plain-nothing-kept" };
        lines.say(&session.text(id))?;
    }
    done.map(drop)
}

/// Says whether the line was stored.
fn slots(session: &mut PlainSession, lines: &mut Lines) -> Result<bool, Stop> {
    for slot in QuickSlot::ALL {
        if session.form().is_some_and(|form| form.passes(slot)) {
            continue;
        }
        match slot::ask(session, lines, slot)? {
            Left::Next => {}
            Left::End => break,
            Left::Cancelled => return Ok(false),
        }
    }
    loop {
        read_back(session, lines)?;
        match wanted(session, lines)? {
            Wanted::Cancel => return Ok(false),
            Wanted::Change(slot) => {
                if slot::ask(session, lines, slot)? == Left::Cancelled {
                    return Ok(false);
                }
            }
            Wanted::Save => {
                if save(session, lines)? {
                    return Ok(true);
                }
                if session.form().is_none() {
                    return Ok(false);
                }
            }
        }
    }
}

/// Everything that will be stored, a line each.
fn read_back(session: &PlainSession, lines: &mut Lines) -> Result<(), Stop> {
    let Some(form) = session.form() else { return Ok(()) };
    for slot in QuickSlot::ALL {
        for at in form.entries(slot) {
            if let Some(understood) = slot::understood(session, slot, at) {
                lines.say(&understood)?;
            }
        }
    }
    for more in form.unshown(session.model.settings.language) {
        lines.say(&more)?;
    }
    Ok(())
}

fn wanted(session: &mut PlainSession, lines: &mut Lines) -> Result<Wanted, Stop> {
    loop {
        let typed = lines.ask(&session.text("plain-confirm"), Some(session.waiting()))?;
        let word = fold(&typed);
        let named = |slot: &QuickSlot| {
            fold(&slot.label(session.model.settings.language)).starts_with(&word)
        };
        match typed.trim() {
            "" => return Ok(Wanted::Save),
            word if typed::is("plain-cancel", word) => return Ok(Wanted::Cancel),
            _ => match QuickSlot::ALL.iter().find(|slot| named(slot)) {
                Some(slot) if !word.is_empty() => return Ok(Wanted::Change(*slot)),
                _ => {}
            },
        }
    }
}

/// Stores the line; says what was stored, or what is wrong, and asks for that.
fn save(session: &mut PlainSession, lines: &mut Lines) -> Result<bool, Stop> {
    let before = session.form().map(|form| form.draft);
    session.press(Key::Ctrl('s'));
    if session.form().is_some_and(|form| Some(form.draft) != before) {
        let notice = session.notice().unwrap_or_default();
        lines.say(&notice)?;
        close(session);
        session.model.notice = None;
        return Ok(true);
    }
    let notice = session.notice();
    let Some(form) = &session.model.forms.open else { return Ok(false) };
    let problem = form.field().and_then(|field| slot::problem(session, field));
    let slot = form.slot_at(form.focus).filter(|_| form.is_quick());
    for text in problem.iter().chain(&notice) {
        lines.say(text)?;
    }
    match slot.filter(|_| problem.is_some()) {
        Some(slot) => Ok(slot::ask(session, lines, slot).map(|_| false)?),
        None => Ok(false),
    }
}

/// Closes the line, and what is offered in it.
fn close(session: &mut PlainSession) {
    for _ in 0..3 {
        if session.model.forms.open.is_some() {
            session.named(Name::Esc);
        }
    }
}
