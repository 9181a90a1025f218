//! How a message changes the model.

mod ambiguous;
mod bindings;
mod bulk;
mod burst;
mod clock_check;
mod close;
mod copy;
mod deciding;
mod follow;
mod footer;
mod form;
mod handing;
mod importing;
mod job;
mod join;
mod judging;
mod mouse;
mod neighbours;
mod picturing;
mod receive;
mod record;
mod refusal;
mod remember;
mod resuming;
mod saved;
mod showing;
mod taking_in;
#[cfg(test)]
mod tests;
mod tour;
mod unseen;
mod windows;

use crate::words;
pub(super) use bindings::KEYS;
pub use footer::{FooterKey, footer};
use join::{react, with};
pub use refusal::{refusal, refusal_in};

use super::ask::{ReadDrafts, ReadTerms};
use super::model::Parts;
use super::reaction::Reaction;
use super::remembered::Remembered;
use crate::app::effect::Effect;
use crate::app::keymap::{Action, HandingAction, Key, Name, TourAction};
use crate::app::message::Message;
use crate::app::model::Model;
use crate::app::notice::Notice;
use crate::app::pointer::Pointer;

/// What to do first.
pub fn start(model: &mut Model) -> Vec<Effect> {
    model.keeping.stored = Remembered::of(&model.settings.chosen, &model.browse);
    let mut effects = settle(model);
    effects.push(Effect::ask(ReadDrafts { at_start: true }));
    if model.settings.pointer == Pointer::Program {
        effects.push(Effect::Mouse(model.settings.pointer));
    }
    effects
}

/// Changes `model` by one message and returns what is to be done outside.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let _own = model.saved.own.hold();
    if !unseen::acts(model, &message) {
        return vec![];
    }
    let Some(message) = burst::hold(model, message) else { return vec![] };
    if let Some(meant) = ambiguous::meant(model, &message) {
        return meant.into_iter().flat_map(|message| update(model, message)).collect();
    }
    let did = tour::does(model, &message);
    tour::note(&mut model.tour, did);
    let moment = remember::Moment::of(&message);
    let held = form::hold(&mut model.forms, &mut model.notice, message);
    let Some(message) = held else { return vec![] };
    let mut effects = take(model, message);
    effects.extend(form::type_ahead(model));
    effects = clock_check::ask(&mut model.world, &model.forms, &mut model.windows, effects);
    follow::follow(&mut model.under_way, &mut model.keeping, &effects);
    close::settle(&mut model.parts());
    let did = tour::shows(model);
    tour::note(&mut model.tour, did);
    if tour::goes_on(model) {
        effects.extend(act(model, Action::Tour(TourAction::Next)));
    }
    effects.extend(settle(model));
    effects.extend(remember::remember(model, moment));
    effects.extend(burst::release(model));
    effects
}

/// Takes a message in.
fn take(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(key) | Message::Escaped(key) => press(model, key),
        Message::Unbracketed(_) => {
            let failure = words::failure(model.settings.language, "refused-pasted", &[]);
            model.notice = Some(Notice::Failed(failure));
            vec![]
        }
        Message::Paste(text) => {
            (model.keeping.warned, model.keeping.exit.interrupted) = (false, false);
            with(model, |parts| paste(parts, &text))
        }
        Message::Mouse { column, row, kind } => mouse::act(model, column, row, kind),
        Message::Resize(width, height) => {
            model.world.size = (width, height);
            vec![]
        }
        Message::Now(moment) => {
            model.world.now = moment;
            vec![]
        }
        Message::Reminder => form::reminder(&mut model.parts()),
        Message::Reply(reply) => receive::receive(model, *reply),
        Message::Progress(progress) => {
            model.under_way.advance(progress);
            vec![]
        }
        Message::Storing(progress) => {
            model.under_way.store(progress);
            vec![]
        }
        Message::JobDone(reply) => {
            model.under_way.end_job(&reply);
            with(model, |parts| job::done(parts, *reply))
        }
        Message::Failed(fault) => {
            model.keeping.trouble();
            model.notice = Some(Notice::Failed(words::fault(&fault, model.settings.language)));
            vec![]
        }
        Message::Copied(to) => with(model, |parts| copy::copied(parts, to)),
        Message::NotCopied { text, to } => with(model, |parts| copy::not_copied(parts, text, to)),
        Message::Written(outcome) => with(model, |parts| copy::written(parts, outcome)),
        Message::Edited(edited) => with(model, |parts| parts.forms.edited(edited, &parts.around)),
        // What has the terminal does it.
        Message::Suspend | Message::Resumed => vec![],
        Message::Terminate => {
            model.keeping.exit.leaving = true;
            close::keep(model)
        }
    }
}

/// The key that commands are matched by, wherever it lies on the keyboard.
/// What goes into a text stays as it was typed.
fn command(model: &Model, key: Key) -> Key {
    let is_command = |char| model.action(Key::Char(char)).is_some();
    match key {
        Key::Char(_) if model.is_typing() => key,
        key => model.settings.keyboard.translate(key, is_command),
    }
}

fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    model.settings.keyboard.see(key);
    if !matches!(key, Key::Ctrl('c' | 'q' | 'l') | Key::Named(Name::Esc)) {
        model.keeping.warned = false;
    }
    if command(model, key) == Key::Ctrl('c') {
        return close::interrupt(model);
    }
    model.keeping.exit.interrupted = false;
    model.notice = None;
    let key = command(model, key);
    dispatch(model, key)
}

/// Gives a key to what is on top; what can be done anywhere is done over that.
fn dispatch(model: &mut Model, key: Key) -> Vec<Effect> {
    if unseen::is(model) {
        return unseen::action(model, key).map_or_else(Vec::new, |action| act(model, action));
    }
    let action = model.action(key);
    if model.windows.is_open() {
        return windows::press(model, key, action);
    }
    if let Some(action) = action.filter(|action| action.is_anywhere()) {
        return act(model, action);
    }
    if model.forms.open.is_some() {
        return with(model, |parts| parts.forms.key(key, action, &parts.around));
    }
    if model.browse.filtering.is_some() {
        let Parts { browse, around, .. } = model.parts();
        browse.filter_key(key, action, &around.layout, around.reader);
        return vec![];
    }
    match action {
        Some(Action::Close) => close::back(model, key == Key::Char('q')),
        Some(action) => act(model, action),
        None => {
            model.notice = matches!(key, Key::Char(_)).then(|| done(model.text("notice-keys")));
            vec![]
        }
    }
}

/// Pasted text goes into what is typed and never runs a command.
fn paste(parts: &mut Parts, text: &str) -> Reaction {
    if parts.windows.is_open() {
        return windows::on_top(parts, |top, around| top.paste(text, around));
    }
    let Parts { around, browse, forms, .. } = parts;
    if forms.open.is_some() {
        return forms.paste(text, around);
    }
    browse.paste_filter(text, around.reader);
    Reaction::default()
}

/// Does what an action says, unless there is a reason not to.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if let Some(failure) = refusal(model, action) {
        model.notice = Some(Notice::Failed(failure));
        return vec![];
    }
    match action {
        Action::Quit | Action::Lock => close::leave(model, action),
        Action::Redraw => vec![Effect::Redraw],
        Action::Close => close::back(model, false),
        Action::Undo => with(model, record::undo),
        Action::Redo => with(model, record::redo),
        Action::Show(sheet) => windows::show(model, sheet),
        Action::Saved(action) => with(model, |parts| saved::act(parts, action)),
        Action::Near(nearness) => with(model, |parts| neighbours::open(parts, nearness)),
        Action::Record(action) => with(model, |parts| record::act(parts, action)),
        Action::Job(action) => with(model, |parts| job::act(parts, action)),
        Action::Handing(HandingAction::Begin) => with(model, handing::open),
        Action::Setting(setting) => {
            let chosen = model.settings.choose(setting);
            react(model, chosen)
        }
        Action::Tour(action) => {
            let writable = model.session.read_only.is_none();
            let told = tour::act(&mut model.tour, action, &model.settings, writable);
            react(model, told)
        }
        Action::Hit(way) => with(model, |parts| windows::hit(parts, way)),
        Action::Move(step) => with(model, |parts| showing::go(parts, step)),
        Action::Browse(action) => with(model, |parts| showing::act(parts, action)),
        // What a form or a window does, they are given themselves.
        Action::Accept
        | Action::Form(_)
        | Action::Text(_)
        | Action::Pair(_)
        | Action::Rival(_)
        | Action::Picture(_)
        | Action::Handing(HandingAction::Decide(_) | HandingAction::ReplaceOthers) => vec![],
    }
}

fn done(text: impl Into<String>) -> Notice {
    Notice::Done(text.into())
}

/// Asks for what is on the screen and not known. It runs after every message, so
/// no transition has to think of what else must then be read.
fn settle(model: &mut Model) -> Vec<Effect> {
    let (layout, beside) = (model.layout(), model.shows_saved());
    let words = (model.settings.language, model.world.now.here());
    let terms = model.saved.wants_terms().then(|| Effect::ask(ReadTerms));
    let mut effects: Vec<_> = terms.into_iter().collect();
    effects.extend(showing::settle(&mut model.parts()));
    if model.screen.scene().is_none() {
        effects.extend(model.browse.settle(&layout, words));
    }
    effects.extend(judging::ask(&mut model.windows));
    let today = model.world.now.today;
    effects.extend(saved::settle(&mut model.saved, &mut model.windows, beside, today));
    effects.extend(neighbours::settle(&mut model.parts()));
    effects
}
