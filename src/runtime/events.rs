//! From events of the terminal to messages.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::gate::Gate;
use super::unbracketed::gathered;
use crate::app::{Key, Message, Mouse, Name};

#[cfg(unix)]
use super::tty::Tty;

/// Sends what the terminal says until nobody listens. While another program has
/// the terminal, nothing is read; what was typed just before was meant for it.
///
/// # Errors
///
/// Fails where there is no terminal.
#[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
pub(super) fn listen(sender: Sender<Message>, gate: Arc<Gate>) -> io::Result<()> {
    let mut tty = Tty::open()?;
    thread::spawn(move || {
        let mut early = None;
        loop {
            if gate.is_shut() {
                while matches!(tty.next(Some(Duration::ZERO)), Ok(Some(_))) {}
                early = None;
                gate.pass();
            }
            let first = early.take().map_or_else(|| tty.next(None), |early| Ok(Some(early)));
            let messages = match first {
                Ok(Some(first)) => {
                    gathered(first, &mut early, |wait| tty.next(Some(wait)).ok().flatten())
                }
                Ok(None) => vec![],
                // The terminal is gone.
                Err(_) => vec![Message::Terminate],
            };
            let ending = messages.contains(&Message::Terminate);
            if gate.is_shut() && !ending {
                continue;
            }
            if messages.into_iter().any(|message| sender.send(message).is_err()) || ending {
                return;
            }
        }
    });
    Ok(())
}

/// Systems without such terminals have the terminal library read them.
#[cfg(not(unix))]
struct Tty;

#[cfg(not(unix))]
impl Tty {
    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    fn open() -> io::Result<Self> {
        Ok(Self)
    }

    #[expect(clippy::unused_self, reason = "the same shape on every system")]
    fn next(&mut self, wait: Option<Duration>) -> io::Result<Option<Message>> {
        let is_there = wait.map_or(Ok(true), crossterm::event::poll)?;
        if is_there { crossterm::event::read().map(translate) } else { Ok(None) }
    }
}

/// The message that an event of the terminal is, if any.
pub(super) fn translate(event: Event) -> Option<Message> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => key_of(key).map(Message::Key),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Resize(columns, rows) => Some(Message::Resize(columns, rows)),
        Event::Mouse(mouse) => mouse_of(mouse),
        _ => None,
    }
}

fn mouse_of(event: MouseEvent) -> Option<Message> {
    let kind = match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Mouse::Click,
        MouseEventKind::ScrollUp => Mouse::WheelUp,
        MouseEventKind::ScrollDown => Mouse::WheelDown,
        _ => return None,
    };
    Some(Message::Mouse { column: event.column, row: event.row, kind })
}

fn key_of(key: KeyEvent) -> Option<Key> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    if let KeyCode::Char(char) = key.code {
        // Ctrl and Alt together is AltGr on Windows: text.
        return Some(match (control, alt) {
            (true, false) => Key::Ctrl(char.to_lowercase().next().unwrap_or(char)),
            (false, true) => Key::Alt(char),
            _ => Key::Char(char),
        });
    }
    let name = name_of(key.code)?;
    let shift = key.modifiers.contains(KeyModifiers::SHIFT) && name != Name::BackTab;
    Some(match (control, shift) {
        (true, true) => Key::ControlShift(name),
        (true, false) => Key::Control(name),
        (false, _) if alt => Key::Alternate(name),
        (false, true) => Key::Shift(name),
        (false, false) => Key::Named(name),
    })
}

fn name_of(code: KeyCode) -> Option<Name> {
    Some(match code {
        KeyCode::Enter => Name::Enter,
        KeyCode::Esc => Name::Esc,
        KeyCode::Tab => Name::Tab,
        KeyCode::BackTab => Name::BackTab,
        KeyCode::Backspace => Name::Backspace,
        KeyCode::Delete => Name::Delete,
        KeyCode::Insert => Name::Insert,
        KeyCode::Up => Name::Up,
        KeyCode::Down => Name::Down,
        KeyCode::Left => Name::Left,
        KeyCode::Right => Name::Right,
        KeyCode::Home => Name::Home,
        KeyCode::End => Name::End,
        KeyCode::PageUp => Name::PageUp,
        KeyCode::PageDown => Name::PageDown,
        KeyCode::F(number) => Name::F(number),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: KeyCode, modifiers: KeyModifiers) -> Option<Message> {
        translate(Event::Key(KeyEvent::new(code, modifiers)))
    }

    #[test]
    fn only_presses_and_repeats_are_keys() {
        let mut event = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(translate(Event::Key(event)), None);
        event.kind = KeyEventKind::Repeat;
        assert_eq!(translate(Event::Key(event)), Some(Message::Key(Key::Named(Name::Enter))));
    }

    #[test]
    fn the_modifiers_of_keys_without_a_character_are_told() {
        let named = |modifiers| key(KeyCode::Left, modifiers);
        let (shift, control) = (KeyModifiers::SHIFT, KeyModifiers::CONTROL);
        assert_eq!(named(shift), Some(Message::Key(Key::Shift(Name::Left))));
        assert_eq!(named(control), Some(Message::Key(Key::Control(Name::Left))));
        assert_eq!(named(shift | control), Some(Message::Key(Key::ControlShift(Name::Left))));
        assert_eq!(named(KeyModifiers::ALT), Some(Message::Key(Key::Alternate(Name::Left))));
        assert_eq!(key(KeyCode::BackTab, shift), Some(Message::Key(Key::Named(Name::BackTab))));
    }

    #[test]
    fn control_with_alt_is_text_and_control_alone_is_a_command() {
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(key(KeyCode::Char('@'), both), Some(Message::Key(Key::Char('@'))));
        let control = key(KeyCode::Char('Я'), KeyModifiers::CONTROL);
        assert_eq!(control, Some(Message::Key(Key::Ctrl('я'))));
    }
}
