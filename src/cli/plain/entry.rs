//! A new incident, slot by slot.

use super::desk::Desk;
use super::lines::{Lines, Stop};
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
pub(super) fn add(desk: &mut Desk, lines: &mut Lines, action: Action) -> Result<(), Stop> {
    if draft::offer(desk, lines)? {
        return fill(desk, lines);
    }
    let key =
        if action == Action::Record(RecordAction::Repeat) { Name::F(6) } else { Name::Insert };
    desk.named(key);
    if desk.form().is_none() {
        let why = desk.notice().unwrap_or_default();
        return lines.say(&why);
    }
    fill(desk, lines)
}

/// Asks for every slot of the line that is open, then stores it.
pub(super) fn fill(desk: &mut Desk, lines: &mut Lines) -> Result<(), Stop> {
    lines.say(&desk.text("plain-entry"))?;
    let done = slots(desk, lines);
    if !matches!(done, Ok(true)) {
        // Esc keeps what was typed, wherever the person stopped.
        close(desk);
        let notice = desk.notice();
        if let Some(form) = desk.model.forms.open.take() {
            // What could not be kept can still be copied from the terminal.
            lines.say(&notice.unwrap_or_default())?;
            lines.say(form.to_text(desk.model.settings.language).trim_end())?;
            return done.map(drop);
        }
        let id = if notice.is_some() { "plain-kept" } else { "plain-nothing-kept" };
        lines.say(&desk.text(id))?;
    }
    done.map(drop)
}

/// Says whether the line was stored.
fn slots(desk: &mut Desk, lines: &mut Lines) -> Result<bool, Stop> {
    for slot in QuickSlot::ALL {
        match slot::ask(desk, lines, slot)? {
            Left::Next => {}
            Left::End => break,
            Left::Cancelled => return Ok(false),
        }
    }
    loop {
        read_back(desk, lines)?;
        match wanted(desk, lines)? {
            Wanted::Cancel => return Ok(false),
            Wanted::Change(slot) => {
                if slot::ask(desk, lines, slot)? == Left::Cancelled {
                    return Ok(false);
                }
            }
            Wanted::Save => {
                if save(desk, lines)? {
                    return Ok(true);
                }
                if desk.form().is_none() {
                    return Ok(false);
                }
            }
        }
    }
}

/// Everything that will be stored, a line each.
fn read_back(desk: &Desk, lines: &mut Lines) -> Result<(), Stop> {
    let Some(form) = desk.form() else { return Ok(()) };
    for slot in QuickSlot::ALL {
        for at in form.entries(slot) {
            if let Some(understood) = slot::understood(desk, slot, at) {
                lines.say(&understood)?;
            }
        }
    }
    for more in form.unshown(desk.model.settings.language) {
        lines.say(&more)?;
    }
    Ok(())
}

fn wanted(desk: &mut Desk, lines: &mut Lines) -> Result<Wanted, Stop> {
    loop {
        let typed = lines.ask(&desk.text("plain-confirm"), Some(desk.waiting()))?;
        let word = fold(&typed);
        let named =
            |slot: &QuickSlot| fold(&slot.label(desk.model.settings.language)).starts_with(&word);
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
fn save(desk: &mut Desk, lines: &mut Lines) -> Result<bool, Stop> {
    let before = desk.form().map(|form| form.draft);
    desk.press(Key::Ctrl('s'));
    if desk.form().is_some_and(|form| Some(form.draft) != before) {
        let notice = desk.notice().unwrap_or_default();
        lines.say(&notice)?;
        close(desk);
        desk.model.notice = None;
        return Ok(true);
    }
    let notice = desk.notice();
    let Some(form) = &desk.model.forms.open else { return Ok(false) };
    let problem = form.field().and_then(|field| field.problem.clone());
    let slot = form.slot_at(form.focus).filter(|_| form.is_quick());
    for text in problem.iter().chain(&notice) {
        lines.say(text)?;
    }
    match slot.filter(|_| problem.is_some()) {
        Some(slot) => Ok(slot::ask(desk, lines, slot).map(|_| false)?),
        None => Ok(false),
    }
}

/// Closes the line, and what is offered in it.
fn close(desk: &mut Desk) {
    for _ in 0..3 {
        if desk.model.forms.open.is_some() {
            desk.named(Name::Esc);
        }
    }
}
