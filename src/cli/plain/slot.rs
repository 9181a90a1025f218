//! One slot of the quick line: what is typed goes into it, is read back, and
//! what may be meant is offered by number.

use super::lines::{Lines, Picked, Stop};
use super::session::PlainSession;
use super::typed;
use crate::app::{Focus, Form, FormField, Key, Name, QuickSlot, Suggestion};
use crate::model::date::{ReadContext, Reading};
use crate::model::field::Shape;
use crate::model::time_of_day::TimeOfDay;
use crate::model::{FuzzyDate, Kind, Language};
use crate::words;

/// Ends the entry where it is, and goes to what is asked last.
const END: &str = ".";

/// Leaves a slot empty.
const NOTHING: &str = "-";

/// How a slot was left.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Left {
    /// On to the next.
    Next,
    /// There is nothing more to say.
    End,
    /// The person wants to stop; what was typed is kept as a draft.
    Cancelled,
}

/// Asks for a slot until it is as the person wants it.
pub(super) fn ask(
    session: &mut PlainSession,
    lines: &mut Lines,
    slot: QuickSlot,
) -> Result<Left, Stop> {
    loop {
        seek(session, slot);
        let Some(question) = question(session, slot) else { return Ok(Left::Cancelled) };
        let typed = lines.ask(&question, Some(session.waiting()))?;
        match typed.trim() {
            "" => return Ok(Left::Next),
            END => return Ok(Left::End),
            NOTHING => {
                clear(session, slot);
                return Ok(Left::Next);
            }
            "?" => hint(session, lines)?,
            word if typed::is("plain-cancel", word) => return Ok(Left::Cancelled),
            text => match enter(session, lines, slot, text)? {
                Some(Left::Next) if slot.holds_many() => {}
                Some(left) => return Ok(left),
                None => {}
            },
        }
    }
}

/// Moves the focus to a slot; what is offered in another is not taken.
pub(super) fn seek(session: &mut PlainSession, slot: QuickSlot) {
    for _ in QuickSlot::ALL {
        let Some(form) = session.form() else { return };
        if form.slot_at(form.focus) == Some(slot) {
            return;
        }
        leave(session);
    }
}

/// Leaves the slot in focus with what is typed there.
fn leave(session: &mut PlainSession) {
    if session.form().is_some_and(|form| !form.suggestions().is_empty()) {
        session.named(Name::Esc);
    }
    session.named(Name::Down);
}

/// What the slot is called, and what it holds.
fn question(session: &PlainSession, slot: QuickSlot) -> Option<String> {
    let label = slot.label(session.model.settings.language);
    let held = held(session.form()?, slot);
    Some(if held.is_empty() { label.into_owned() } else { format!("{label} [{held}]") })
}

/// What a slot holds.
pub(super) fn held(form: &Form, slot: QuickSlot) -> String {
    let fields = form.entries(slot).into_iter().filter_map(|at| form.at(at));
    let texts = fields.map(FormField::text).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(", ")
}

/// Empties a slot, entry by entry.
fn clear(session: &mut PlainSession, slot: QuickSlot) {
    for _ in 0..session.form().map_or(0, |form| form.entries(slot).len()) {
        session.press(Key::Named(Name::F(9)));
    }
}

fn hint(session: &PlainSession, lines: &mut Lines) -> Result<(), Stop> {
    let hint = session.form().and_then(|form| form.hint(session.model.settings.language));
    if let Some(hint) = hint {
        lines.say(&hint)?;
    }
    lines.say(&session.text("plain-help-slot"))
}

/// Puts a text into the slot; a slot that can hold many gets one more entry.
/// `None` where the slot has to be asked for again.
fn enter(
    session: &mut PlainSession,
    lines: &mut Lines,
    slot: QuickSlot,
    text: &str,
) -> Result<Option<Left>, Stop> {
    let full = session
        .form()
        .and_then(Form::field)
        .is_some_and(|field| !field.is_carried() && !field.editor.is_blank());
    if full && slot.holds_many() {
        session.press(Key::Named(Name::F(5)));
    } else if full {
        session.press(Key::Named(Name::F(9)));
    }
    session.type_in(text);
    let (mut offered, mut left) = (0, Left::Next);
    while let Some((options, question)) = options(session) {
        offered += 1;
        // Each answer is another text, which may be unclear in its own way.
        let picked = if offered > MOST {
            Picked::None
        } else {
            lines.pick(&options, &question, Some(session.waiting()))?
        };
        match picked {
            Picked::Line(index) => {
                pick(session, index);
                break;
            }
            Picked::None => break,
            Picked::Typed(text) if text == END => {
                left = Left::End;
                break;
            }
            Picked::Typed(text) if typed::is("plain-cancel", &text) => {
                return Ok(Some(Left::Cancelled));
            }
            Picked::Typed(text) => {
                session.press(Key::Named(Name::F(9)));
                seek(session, slot);
                session.type_in(&text);
            }
        }
    }
    Ok(leave_and_read_back(session, lines, slot)?.then_some(left))
}

/// Times that another text can be typed in place of a number.
const MOST: usize = 50;

/// What the text in focus may mean, where the person has to say.
fn options(session: &PlainSession) -> Option<(Vec<String>, String)> {
    let (form, language) = (session.form()?, session.model.settings.language);
    let field = form.field().filter(|field| field.link.is_none())?;
    if form.destination(form.focus, session.model.reader()).is_some() {
        return None;
    }
    if field.shape == Shape::Date {
        let readings = readings(session, field)?;
        let shown = readings.iter().map(|date| date.display(language)).collect();
        return Some((shown, session.text("plain-which-date").into_owned()));
    }
    let read = field.shape.read(field.text(), session.model.world.now.today).is_ok();
    if read && matches!(field.shape, Shape::Term(_) | Shape::Code(_)) {
        return None;
    }
    let suggestions = form.suggestions();
    let known = suggestions.iter().filter(|one| !matches!(one, Suggestion::New(_)));
    let shown: Vec<_> = known.map(|one| told(session, one, language)).collect();
    let novel = suggestions.iter().find_map(|one| match one {
        Suggestion::New(novel) => Some(words::novel_of(*novel, language)),
        _ => None,
    });
    let question = match novel {
        Some(novel) => session.with("plain-which-or-new", &[("novel", novel.into())]),
        None => session.text("plain-which").into_owned(),
    };
    (!shown.is_empty()).then_some((shown, question))
}

/// The readings of a date that has more than one.
fn readings(session: &PlainSession, field: &FormField) -> Option<Vec<FuzzyDate>> {
    let context = ReadContext { today: session.model.world.now.today };
    match FuzzyDate::read(field.text(), &context).ok()? {
        Reading::Ambiguous(dates) => Some(dates),
        Reading::One(_) => None,
    }
}

/// The time of day that is typed with the date in focus.
fn time(session: &PlainSession) -> Option<TimeOfDay> {
    let form = session.form()?;
    form.apart_at(form.focus, session.model.reader()).map(|apart| apart.time)
}

/// A suggestion in one line, with all that tells it from others.
fn told(session: &PlainSession, suggestion: &Suggestion, language: Language) -> String {
    match suggestion {
        Suggestion::Term(entry) => entry.label(language).to_owned(),
        Suggestion::Field(cited) => cited.label(language).into_owned(),
        Suggestion::Record(found) => {
            let uses = session.with("plain-uses", &[("number", found.uses.into())]);
            let reference = found.record.reference.to_string();
            let parts = [
                words::called(&found.record, language).into_owned(),
                found.alias.clone().unwrap_or_default(),
                words::telling(&found.about, language),
                reference,
                uses,
                words::reasons(&found.reasons, language),
            ];
            let parts = parts.into_iter().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(", ")
        }
        Suggestion::NewTerm => words::novel(Kind::Term, Kind::Term.prefix(), language).into_owned(),
        Suggestion::New(novel) => words::novel_of(*novel, language).into_owned(),
        Suggestion::One(novel) => words::one_of(*novel, language).into_owned(),
        Suggestion::Several(novel, number) => {
            let names = session.form().and_then(Form::field).and_then(FormField::several);
            let names = names.unwrap_or_default().join("; ");
            format!("{}: {names}", words::several_of(*novel, *number, language))
        }
    }
}

/// Takes what was chosen by its number.
fn pick(session: &mut PlainSession, index: usize) {
    let Some(field) = session.form().and_then(Form::field) else { return };
    if let Some(date) = readings(session, field).and_then(|dates| dates.get(index).cloned()) {
        let language = session.model.settings.language;
        let mut text = date.display(language);
        if let Some(time) = time(session) {
            text = format!("{text}, {}", time.display(language));
        }
        session.press(Key::Named(Name::F(9)));
        session.type_in(&text);
        return;
    }
    for _ in 0..=index {
        session.named(Name::Down);
    }
    session.named(Name::Enter);
}

/// Leaves the slot and reads back what it holds now; `false` where the text
/// belonged elsewhere or was wrong, which is said.
fn leave_and_read_back(
    session: &mut PlainSession,
    lines: &mut Lines,
    slot: QuickSlot,
) -> Result<bool, Stop> {
    let reader = session.model.reader();
    let here = session.form().is_some_and(|form| form.slot_at(form.focus) == Some(slot));
    let moved = session.form().filter(|_| here).and_then(|form| {
        let text = form.field().map(|field| field.text().to_owned())?;
        Some((form.destination(form.focus, reader)?, text))
    });
    if here {
        leave(session);
    }
    if let Some((to, text)) = moved {
        let label = to.label(session.model.settings.language).into_owned();
        let arguments = [("slot", label.into()), ("text", text.into())];
        lines.say(&session.with("plain-moved", &arguments))?;
        return Ok(false);
    }
    let problem = session.form().and_then(|form| {
        let mut fields = form.entries(slot).into_iter().filter_map(|at| form.at(at));
        fields.find_map(|field| problem(session, field))
    });
    if let Some(problem) = problem {
        lines.say(&problem)?;
        seek(session, slot);
        session.press(Key::Named(Name::F(9)));
        return Ok(false);
    }
    let last = session.form().and_then(|form| form.entries(slot).last().copied());
    if let Some(understood) = last.and_then(|at| understood(session, slot, at)) {
        lines.say(&understood)?;
    }
    Ok(true)
}

/// What is wrong with a field. Here no keys lead through what it may be.
pub(super) fn problem(session: &PlainSession, field: &FormField) -> Option<String> {
    let problem = field.problem.clone()?;
    let asked = field.several().is_some();
    Some(if asked { session.text("plain-one-or-several").into_owned() } else { problem })
}

/// How a field is understood: `When: 5 January 2022, Wednesday`.
pub(super) fn understood(session: &PlainSession, slot: QuickSlot, at: Focus) -> Option<String> {
    let form = session.form()?;
    let field = form.at(at).filter(|field| !field.editor.is_blank())?;
    let label = slot.label(session.model.settings.language);
    let mut parts = vec![field.text().to_owned()];
    if field.shape == Shape::Date {
        let apart = form.apart_at(at, session.model.reader());
        parts = date(session, apart.as_ref().map_or(field.text(), |apart| &apart.date));
        parts.extend(apart.map(|apart| apart.time.display(session.model.settings.language)));
    } else {
        parts.extend(form.reading(at, session.model.reader()));
    }
    parts.extend(form.role_at(at).map(str::to_owned));
    Some(format!("{label}: {}", parts.join(", ")))
}

/// A date in words; one that is a single day with its day of the week.
fn date(session: &PlainSession, text: &str) -> Vec<String> {
    let context = ReadContext { today: session.model.world.now.today };
    let Ok(Reading::One(date)) = FuzzyDate::read(text, &context) else {
        return vec![text.to_owned()];
    };
    let day = (date.earliest() == date.latest()).then(|| date.earliest().weekday());
    let weekday = match day {
        Some(1) => Some("weekday-monday"),
        Some(2) => Some("weekday-tuesday"),
        Some(3) => Some("weekday-wednesday"),
        Some(4) => Some("weekday-thursday"),
        Some(5) => Some("weekday-friday"),
        Some(6) => Some("weekday-saturday"),
        Some(_) => Some("weekday-sunday"),
        None => None,
    };
    let words = date.display(session.model.settings.language);
    std::iter::once(words).chain(weekday.map(|id| session.text(id).into_owned())).collect()
}
