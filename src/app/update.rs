//! How a message changes the model.

mod browse;
mod bulk;
mod burst;
mod clock_check;
mod close;
mod copy;
mod drafts;
mod duplicates;
mod follow;
mod form;
mod import;
mod job;
mod looks;
mod mouse;
mod near;
mod quick;
mod receive;
mod record;
mod refusal;
mod remember;
mod saved;
#[cfg(test)]
mod tests;
mod tour;
mod windows;

use crate::words;
pub(super) use refusal::barred;
pub use refusal::{refusal, refusal_in};

use super::ask::ReadDrafts;
use super::jobs::Verify;
use super::{Action, Context, Effect, Key, Message, Model, Name, Notice, Pointer};

/// What to do first.
pub fn start(model: &mut Model) -> Vec<Effect> {
    remember::begin(model);
    let mut effects = settle(model);
    effects.push(Effect::ask(ReadDrafts { at_start: true }));
    if model.pointer == Pointer::Program {
        effects.push(Effect::Mouse(model.pointer));
    }
    effects
}

/// Changes `model` by one message and returns what is to be done outside.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let Some(message) = burst::hold(model, message) else { return vec![] };
    tour::before(model, &message);
    let moment = remember::Moment::of(&message);
    let Some(message) = form::hold(model, message) else { return vec![] };
    let mut effects = match message {
        Message::Key(key) => press(model, key),
        Message::Paste(text) => paste(model, &text),
        Message::Mouse { column, row, kind } => mouse::act(model, column, row, kind),
        Message::Resize(width, height) => {
            model.size = (width, height);
            vec![]
        }
        Message::Now(moment) => {
            model.now = moment;
            vec![]
        }
        Message::Reminder => form::reminder(model),
        Message::Reply(reply) => receive::receive(model, *reply),
        Message::Progress(progress) => {
            model.under_way.advance(progress);
            vec![]
        }
        Message::Storing(progress) => {
            model.under_way.store(progress);
            vec![]
        }
        Message::JobDone(reply) => job::done(model, *reply),
        Message::Failed(fault) => {
            model.keeping.trouble();
            model.notice = Some(Notice::Failed(words::fault(&fault, model.language)));
            vec![]
        }
        Message::Copied(to) => copy::copied(model, to),
        Message::NotCopied { text, to } => copy::not_copied(model, text, to),
        Message::Written(outcome) => copy::written(model, outcome),
        Message::Edited(edited) => form::edited(model, edited),
        Message::Terminate => close::terminate(model),
    };
    effects = clock_check::ask(model, effects);
    follow::follow(model, &effects);
    close::settle(model);
    effects.extend(tour::after(model));
    effects.extend(settle(model));
    effects.extend(remember::remember(model, moment));
    effects.extend(burst::release(model));
    effects
}

/// The key that commands are matched by, wherever it lies on the keyboard.
/// What goes into a text stays as it was typed.
fn command(model: &Model, key: Key) -> Key {
    let is_command = |char| model.action(Key::Char(char)).is_some();
    match key {
        Key::Char(_) if model.is_typing() => key,
        key => model.keyboard.translate(key, is_command),
    }
}

fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    model.keyboard.see(key);
    if !matches!(key, Key::Ctrl('c' | 'q' | 'l') | Key::Named(Name::Esc)) {
        model.keeping.warned = false;
    }
    if command(model, key) == Key::Ctrl('c') {
        return close::interrupt(model);
    }
    model.interrupted = false;
    model.notice = None;
    let key = command(model, key);
    dispatch(model, key)
}

/// Gives a key to what is on top.
fn dispatch(model: &mut Model, key: Key) -> Vec<Effect> {
    if let Some(action) = model.keymap.action(&[Context::Anywhere], key) {
        return act(model, action);
    }
    if model.windows.is_open() {
        return windows::press(model, key);
    }
    if model.form.is_some() {
        return form_key(model, key);
    }
    if model.browse.filtering.is_some() {
        return browse::filter_key(model, key);
    }
    match model.action(key) {
        Some(Action::Close) => close::back(model, key == Key::Char('q')),
        Some(action) => act(model, action),
        None => {
            model.notice = matches!(key, Key::Char(_)).then(|| done(model.text("notice-keys")));
            vec![]
        }
    }
}

/// What can be done anywhere is done over a form too; all else is the form's.
fn form_key(model: &mut Model, key: Key) -> Vec<Effect> {
    match model.action(key).filter(|action| action.is_anywhere()) {
        Some(action) => act(model, action),
        None => form::key(model, key),
    }
}

/// Pasted text goes into what is typed and never runs a command.
fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.windows.is_open() {
        return windows::paste(model, text);
    }
    if model.form.is_some() {
        return form::paste(model, text);
    }
    let reader = model.reader();
    model.browse.paste_filter(text, reader);
    vec![]
}

/// Does what an action says, unless there is a reason not to.
fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if let Some(failure) = refusal(model, action) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    match action {
        Action::Quit | Action::Lock => close::leave(model, action),
        Action::Close => close::back(model, false),
        Action::Help => windows::help(model),
        Action::Palette => windows::palette(model),
        Action::Search => windows::search(model),
        Action::GoToDate => windows::date(model),
        Action::Saved(action) => saved::act(model, action),
        Action::Near(nearness) => near::open(model, nearness),
        Action::Drafts => drafts::open(model),
        Action::History => windows::history(model),
        Action::NewIncident | Action::Repeat => record::new_incident(model, action),
        Action::NewRecord => record::new_record(model),
        Action::Edit | Action::AddCitation => record::edit(model, action == Action::AddCitation),
        Action::Trash | Action::Restore => record::act(model, action),
        Action::Tag | Action::MoveToCase | Action::SetField => bulk::open(model, action),
        Action::Undo | Action::Redo => record::undo(model, action),
        Action::Copy | Action::WriteText => copy::act(model, action),
        Action::BackUp => copy::back_up(model),
        Action::Verify => vec![Effect::start(Verify)],
        Action::Duplicates => duplicates::open(model),
        Action::Import => import::open(model),
        Action::Language(_)
        | Action::Theme(_)
        | Action::Keyboard(_)
        | Action::Mouse
        | Action::OutsideEditor => looks::choose(model, action),
        Action::StopJob => vec![Effect::StopJob],
        Action::Tour | Action::TourNext | Action::TourEnd => tour::act(model, action),
        _ => browse::act(model, action),
    }
}

fn done(text: impl Into<String>) -> Notice {
    Notice::Done(text.into())
}

/// Asks for what is on the screen and not known. It runs after every message, so
/// no transition has to think of what else must then be read.
fn settle(model: &mut Model) -> Vec<Effect> {
    let layout = model.layout();
    let mut effects = model.browse.settle(&layout, (model.language, model.now.offset));
    effects.extend(duplicates::ask(model));
    effects.extend(saved::settle(model));
    effects.extend(near::settle(model));
    effects
}
