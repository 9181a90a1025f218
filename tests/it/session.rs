//! The whole program in one thread, on a store in memory: a person at the keys.

use casebook::app::{
    self, Edited, Effect, Key, Message, Model, Moment, Name, REMEMBERED, Session as File, Theme,
};
use casebook::model::Day;
use casebook::model::protection::Protection;
use casebook::runtime::perform;
use casebook::store::{Error, Store, settings};
use casebook::ui;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// 11 January 2022, 12:00 UTC.
pub(crate) const NOW: u64 = 1_641_902_400_000;

/// A casebook with a person at the keys.
pub(crate) struct Session {
    pub(crate) model: Model,
    pub(crate) store: Store,
    /// Whether the program asked to be reminded.
    reminder: bool,
    /// What waits for a store that is busy.
    held: Option<Vec<Effect>>,
}

impl Session {
    /// An empty casebook on a screen of this size.
    pub(crate) fn new(columns: u16, rows: u16) -> Self {
        let mut store = Store::in_memory(|| NOW).unwrap();
        // The tag of the device is random; screens are compared.
        let tagged = |conn: &rusqlite::Connection| {
            conn.execute("UPDATE devices SET tag = 't1'", []).map(drop).map_err(Error::from)
        };
        store.write(tagged).unwrap();
        Self::with(store, columns, rows)
    }

    /// A casebook on a screen of this size.
    pub(crate) fn with(store: Store, columns: u16, rows: u16) -> Self {
        let file = File {
            title: "test.casebook".to_owned(),
            protection: Protection::Encrypted,
            read_only: None,
        };
        let today = Day::from_civil(2022, 1, 11).unwrap();
        let now = Moment { millis: NOW, today, offset: 0 };
        let mut model = Model::new(file, now, (columns, rows), Theme::Mono);
        let remembered = settings::get(store.read(), REMEMBERED).unwrap();
        model.recall(&remembered.unwrap_or_default());
        let effects = app::start(&mut model);
        let mut session = Self { model, store, reminder: false, held: None };
        session.settle(effects);
        session
    }

    /// Presses the keys of a script: `n`, `Almaty`, `<tab>`, `<ctrl-s>`.
    pub(crate) fn press(&mut self, script: &str) -> &mut Self {
        for key in keys(script) {
            self.send(Message::Key(key));
        }
        self
    }

    /// Pastes text.
    pub(crate) fn paste(&mut self, text: &str) -> &mut Self {
        self.send(Message::Paste(text.to_owned()));
        self
    }

    /// Lets the time pass that the program wanted to be reminded after.
    pub(crate) fn pause(&mut self) -> &mut Self {
        if std::mem::take(&mut self.reminder) {
            self.send(Message::Reminder);
        }
        self
    }

    /// Changes the size of the screen.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.send(Message::Resize(columns, rows));
        self
    }

    /// Makes the store busy: nothing is answered until [`Session::release`].
    pub(crate) fn hold(&mut self) -> &mut Self {
        self.held = Some(vec![]);
        self
    }

    /// Has the store answer all that it was asked meanwhile.
    pub(crate) fn release(&mut self) -> &mut Self {
        let held = self.held.take().unwrap_or_default();
        self.settle(held);
        self
    }

    fn drawn(&self) -> Terminal<TestBackend> {
        let (columns, rows) = self.model.world.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal.draw(|frame| ui::view(&self.model, frame)).unwrap();
        terminal
    }

    /// The cells of the screen.
    pub(crate) fn draw(&self) -> Buffer {
        self.drawn().backend().buffer().clone()
    }

    /// The column and row of the cursor.
    pub(crate) fn cursor(&self) -> (u16, u16) {
        let at = self.drawn().backend().cursor_position();
        (at.x, at.y)
    }

    /// The screen as text, without the space at the ends of lines.
    pub(crate) fn screen(&self) -> String {
        let wide = self.wide();
        wide.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }

    /// The screen as text, each line as wide as it.
    pub(crate) fn wide(&self) -> String {
        let (columns, rows) = self.model.world.size;
        let buffer = self.draw();
        let line = |row: u16| {
            let mut text = String::new();
            let mut column = 0;
            while column < columns {
                let symbol = buffer[(column, row)].symbol();
                text.push_str(symbol);
                let width = unicode_width::UnicodeWidthStr::width(symbol).max(1);
                column += u16::try_from(width).unwrap();
            }
            text
        };
        (0..rows).map(line).collect::<Vec<_>>().join("\n")
    }

    /// Sends a message and performs all that follows from it.
    pub(crate) fn send(&mut self, message: Message) {
        let effects = app::update(&mut self.model, message);
        self.settle(effects);
    }

    /// Performs effects and all that follows from them.
    pub(crate) fn settle(&mut self, mut effects: Vec<Effect>) {
        if let Some(held) = &mut self.held {
            held.append(&mut effects);
        }
        while !effects.is_empty() {
            let mut more = Vec::new();
            for effect in effects {
                if let Some(message) = self.perform(effect) {
                    more.extend(app::update(&mut self.model, message));
                }
            }
            effects = more;
        }
    }

    /// Performs one effect; the message that it ends with.
    pub(crate) fn perform(&mut self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Ask(request) => {
                Some(Message::Reply(Box::new(perform(&mut self.store, request))))
            }
            Effect::Remind(_) => {
                self.reminder = true;
                None
            }
            Effect::Copy { to, .. } => Some(Message::Copied(to)),
            Effect::EditOutside { text, .. } => {
                Some(Message::Edited(Edited { text: Ok(text), left: None }))
            }
            Effect::WriteText { path, .. } => Some(Message::Written(Ok(path))),
            Effect::Start(_) | Effect::StopJob | Effect::Mouse(_) | Effect::Redraw => None,
        }
    }
}

/// Keys of a script by the names between `<` and `>`; other characters are themselves.
pub(crate) fn keys(script: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = script;
    while let Some(first) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        if let Some((key, after)) = named.and_then(|(name, after)| Some((key(name)?, after))) {
            keys.push(key);
            rest = after;
        } else {
            keys.push(Key::Char(first));
            rest = &rest[first.len_utf8()..];
        }
    }
    keys
}

fn key(name: &str) -> Option<Key> {
    if name == "ctrl-down" {
        return Some(Key::Control(Name::Down));
    }
    if let Some(char) = name.strip_prefix("ctrl-").and_then(|rest| rest.chars().next()) {
        return Some(Key::Ctrl(char));
    }
    if let Some(number) = name.strip_prefix('f').and_then(|rest| rest.parse().ok()) {
        return Some(Key::Named(Name::F(number)));
    }
    let names = [
        ("tab", Name::Tab),
        ("backtab", Name::BackTab),
        ("enter", Name::Enter),
        ("esc", Name::Esc),
        ("up", Name::Up),
        ("down", Name::Down),
        ("left", Name::Left),
        ("right", Name::Right),
        ("home", Name::Home),
        ("end", Name::End),
        ("pageup", Name::PageUp),
        ("pagedown", Name::PageDown),
        ("del", Name::Delete),
        ("ins", Name::Insert),
        ("backspace", Name::Backspace),
    ];
    names.iter().find(|(known, _)| *known == name).map(|(_, name)| Key::Named(*name))
}
