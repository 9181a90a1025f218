//! The model of the program, and the store that answers it at once.

use crate::words;
use std::borrow::Cow;
use std::collections::VecDeque;

use crate::app::ask::{Answers, Question, Request, Write};
use crate::app::{self, ClockCheck, Effect, Form, Key, Message, Model, Name, Notice, Theme};
use crate::cli::place;
use crate::model::Language;
use crate::model::protection::Protection;
use crate::runtime::{self, Reads, Writes, clock};
use crate::store::{Error, Store};
use crate::words::Argument;
use crate::words::Failure;

/// A size of screen that has everything; nothing is drawn on it.
const SIZE: (u16, u16) = (120, 40);

/// The open casebook.
pub(super) struct PlainSession {
    pub(super) model: Model,
    store: Store,
}

impl PlainSession {
    pub(super) fn open(store: Store, language: Language) -> Self {
        let mut model = Model::new(runtime::session(&store), clock::now(), SIZE, Theme::Mono);
        model.settings.language = language;
        model.world.clock = clock::check(&store);
        model.recall(&runtime::remembered(&store));
        let effects = app::start(&mut model);
        let mut session = Self { model, store };
        session.perform(effects);
        session.model.notice = None;
        session
    }

    /// Says once that the clock is far off, and goes on with it.
    pub(super) fn far_off(&mut self) -> Option<String> {
        let far_off = self.model.world.clock.far_off(self.model.world.now.millis)?;
        self.model.world.clock = ClockCheck::default();
        let told =
            words::far_off(&far_off, self.model.world.now.offset, self.model.settings.language);
        Some(sentence(&told))
    }

    pub(super) fn protection(&self) -> Protection {
        self.store.protection()
    }

    pub(super) fn press(&mut self, key: Key) {
        self.send(Message::Key(key));
    }

    /// Presses a key without a character.
    pub(super) fn named(&mut self, name: Name) {
        self.press(Key::Named(name));
    }

    /// Puts text where the cursor is.
    pub(super) fn type_in(&mut self, text: &str) {
        self.send(Message::Paste(text.to_owned()));
    }

    fn send(&mut self, message: Message) {
        let mut effects = app::update(&mut self.model, Message::Now(clock::now()));
        effects.extend(app::update(&mut self.model, message));
        self.perform(effects);
    }

    /// Performs effects and all that follows from them. A draft is kept at
    /// once: there is no pause between two keys to wait for.
    fn perform(&mut self, effects: Vec<Effect>) {
        let mut waiting = VecDeque::from(effects);
        let mut reminded = false;
        loop {
            let message = match waiting.pop_front() {
                // How the lines were left says nothing of the screen.
                Some(Effect::Ask(Request::Write(Write::Remember(_)))) => continue,
                Some(Effect::Ask(request)) => {
                    Message::Reply(Box::new(runtime::perform(&mut self.store, request)))
                }
                Some(effect) => {
                    reminded |= matches!(effect, Effect::Remind(_));
                    continue;
                }
                None if std::mem::take(&mut reminded) => Message::Reminder,
                None => return,
            };
            waiting.extend(app::update(&mut self.model, message));
        }
    }

    pub(super) fn ask<Q: Question>(&self, question: &Q) -> Result<Q::Answer, Failure>
    where
        for<'a> Reads<'a>: Answers<Q, Error>,
    {
        let answer = runtime::answer(&self.store, question);
        answer.map_err(|fault| words::fault(&fault, self.model.settings.language))
    }

    /// Has the store change something.
    pub(super) fn change<Q: Question>(&mut self, question: &Q) -> Result<Q::Answer, Failure>
    where
        for<'a> Writes<'a>: Answers<Q, Error>,
    {
        let done = runtime::change(&mut self.store, question);
        done.map_err(|fault| words::fault(&fault, self.model.settings.language))
    }

    /// Lets the file alone hold all, while a person reads or thinks.
    pub(super) fn rest(&mut self) {
        if self.store.needs_checkpoint() {
            self.store.checkpoint();
        }
    }

    /// Leaves the file whole.
    ///
    /// # Errors
    ///
    /// Fails where the file is no longer where it was opened.
    pub(super) fn close(self) -> Result<(), Error> {
        place::tell_left(self.store.close()?.as_deref(), self.model.settings.language);
        Ok(())
    }

    /// What is left whole while a person reads or thinks.
    pub(super) fn waiting(&mut self) -> &mut Store {
        &mut self.store
    }

    pub(super) fn store(&self) -> &Store {
        &self.store
    }

    /// The quick line, while it is open.
    pub(super) fn form(&self) -> Option<&Form> {
        self.model.forms.open.as_ref().filter(|form| form.is_quick())
    }

    /// What the program says, once.
    pub(super) fn notice(&mut self) -> Option<String> {
        Some(match self.model.notice.take()? {
            Notice::Done(text) => text,
            Notice::Failed(failure) => sentence(&failure),
        })
    }

    pub(super) fn text(&self, id: &str) -> Cow<'static, str> {
        self.model.text(id)
    }

    pub(super) fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        words::with(self.model.settings.language, id, arguments)
    }
}

/// What failed and what to do, as sentences.
pub(super) fn sentence(failure: &Failure) -> String {
    let advice = failure.advice.as_deref().unwrap_or_default();
    format!("{} {advice}", failure.what).trim_end().to_owned()
}
