//! What the numbers and letters of sequences stand for.

use crossterm::event::{Event, KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::Meaning;

/// A key that types no character.
pub(super) fn of_control(byte: u8) -> Meaning {
    let control = |char: u8| Meaning::pressed(KeyCode::Char(char.into()), KeyModifiers::CONTROL);
    match byte {
        b'\r' => Meaning::key(KeyCode::Enter),
        b'\t' => Meaning::key(KeyCode::Tab),
        0x7f => Meaning::key(KeyCode::Backspace),
        0 => control(b' '),
        1..=0x1a => control(byte - 1 + b'a'),
        0x1c..=0x1f => control(byte - 0x1c + b'4'),
        _ => Meaning::Nothing,
    }
}

/// A key that is told by `ESC O` and this letter.
pub(super) fn of_keypad(last: u8) -> Option<Meaning> {
    let key = |code| Some(Meaning::key(code));
    match last {
        b'P'..=b'S' => key(KeyCode::F(last - b'P' + 1)),
        // With Ctrl, as rxvt tells it.
        b'a'..=b'd' => {
            Some(Meaning::pressed(named(last.to_ascii_uppercase())?, KeyModifiers::CONTROL))
        }
        b'M' => key(KeyCode::Enter),
        b'Z' => None,
        letter => named(letter).and_then(key),
    }
}

/// What a sequence of these numbers says that ends so.
pub(super) fn of_sequence(numbers: &[u8], last: u8) -> Meaning {
    let text = std::str::from_utf8(numbers).unwrap_or_default();
    if let Some(mouse) = text.strip_prefix('<') {
        return of_mouse(mouse, last == b'M');
    }
    let mut numbers = text.split(';').map(|number| {
        let mut parts = number.split(':').map(|part| part.parse::<u32>().unwrap_or_default());
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
    });
    let (first, _) = numbers.next().unwrap_or_default();
    let (held, kind) = numbers.next().unwrap_or_default();
    let (third, _) = numbers.next().unwrap_or_default();
    if kind == 3 {
        // The key was let go.
        return Meaning::Nothing;
    }
    let held = modifiers(held);
    let (code, held) = match (last, first) {
        (b'~', 27) => (typed(third), held),
        (b'~', number) => (numbered(number), held),
        (b'u', number) => (typed(number), held),
        // With Shift, Ctrl and both, as rxvt tells them.
        (b'$', number) => (numbered(number), KeyModifiers::SHIFT),
        (b'^', number) => (numbered(number), KeyModifiers::CONTROL),
        (b'@', number) => (numbered(number), KeyModifiers::CONTROL | KeyModifiers::SHIFT),
        (b'a'..=b'd', 0) if text.is_empty() => {
            (named(last.to_ascii_uppercase()), KeyModifiers::SHIFT)
        }
        (b'P'..=b'S', 0 | 1) => (Some(KeyCode::F(last - b'P' + 1)), held),
        (letter, 0 | 1) => (named(letter), held),
        _ => (None, held),
    };
    let back_tab = |code| {
        if code == KeyCode::Tab && held.contains(KeyModifiers::SHIFT) {
            KeyCode::BackTab
        } else {
            code
        }
    };
    code.map_or(Meaning::Nothing, |code| Meaning::pressed(back_tab(code), held))
}

/// The key of a letter.
fn named(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'Z' => KeyCode::BackTab,
        _ => return None,
    })
}

/// The key of a number before `~`.
fn numbered(number: u32) -> Option<KeyCode> {
    let function = match number {
        1 | 7 => return Some(KeyCode::Home),
        2 => return Some(KeyCode::Insert),
        3 => return Some(KeyCode::Delete),
        4 | 8 => return Some(KeyCode::End),
        5 => return Some(KeyCode::PageUp),
        6 => return Some(KeyCode::PageDown),
        11..=15 => number - 10,
        17..=21 => number - 11,
        23..=26 => number - 12,
        28..=29 => number - 13,
        31..=34 => number - 14,
        _ => return None,
    };
    u8::try_from(function).ok().map(KeyCode::F)
}

/// The key of a character, by its number.
fn typed(number: u32) -> Option<KeyCode> {
    Some(match number {
        9 => KeyCode::Tab,
        13 => KeyCode::Enter,
        27 => KeyCode::Esc,
        127 => KeyCode::Backspace,
        number => KeyCode::Char(char::from_u32(number).filter(|char| !char.is_control())?),
    })
}

/// The keys that were held: one more than the sum of their numbers.
fn modifiers(number: u32) -> KeyModifiers {
    let bits = number.saturating_sub(1);
    let named = [(1, KeyModifiers::SHIFT), (2, KeyModifiers::ALT), (4, KeyModifiers::CONTROL)];
    let held = named.into_iter().filter(|(bit, _)| bits & bit != 0);
    held.fold(KeyModifiers::NONE, |all, (_, one)| all | one)
}

/// What a mouse did, in numbers.
fn of_mouse(text: &str, down: bool) -> Meaning {
    let mut numbers = text.split(';').map(|number| number.parse::<u16>().ok());
    let mut next = || numbers.next().flatten();
    let (Some(buttons), Some(column), Some(row)) = (next(), next(), next()) else {
        return Meaning::Nothing;
    };
    let kind = match buttons {
        0 if down => MouseEventKind::Down(MouseButton::Left),
        64 => MouseEventKind::ScrollUp,
        65 => MouseEventKind::ScrollDown,
        _ => return Meaning::Nothing,
    };
    let (column, row) = (column.saturating_sub(1), row.saturating_sub(1));
    Meaning::Event(Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }))
}

/// The same in bytes, each 32 more than its number.
pub(super) fn of_old_mouse(buttons: u8, column: u8, row: u8) -> Meaning {
    let [buttons, column, row] = [buttons, column, row].map(|byte| byte.saturating_sub(32));
    of_mouse(&format!("{buttons};{column};{row}"), true)
}
