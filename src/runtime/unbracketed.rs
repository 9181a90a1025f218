//! Text that is pasted where the terminal does not tell it from keys, as on the
//! console of Linux and over serial lines: by how it comes.
//!
//! Nobody types so many different characters within a few milliseconds. A key
//! that is held down comes as fast over a slow line, but is one key.
//!
//! So each character waits for the next, where it goes into a text as well: what
//! follows tells whether an end of line saves, and the lines of a list that is
//! pasted into Who, of which the first is made of these very characters, are put
//! in together. It is less than it takes to draw the screen; keys that no text
//! can hold do not wait.

use std::time::Duration;

use crate::app::{Key, Message, Name};

/// How long the next character of a paste may be under way: a line of 9,600
/// baud takes one millisecond for each.
const GAP: Duration = Duration::from_millis(5);
/// How long a pause in what is a paste already may be: it waits for room in
/// the terminal.
const PAUSE: Duration = Duration::from_millis(30);
/// Keys that are a paste if they come at once; fewer, where a line ends among
/// them, for then they would save something.
const MANY: usize = 8;
const WITH_LINES: usize = 5;
/// How many of them must differ.
const DIFFERENT: usize = 4;
/// Keys that are taken at once at most.
const MOST: usize = 100_000;

/// What a message is with those that come at once after it; the first that
/// comes after them and is of another kind is left in `early`.
pub(super) fn gathered(
    first: Message,
    early: &mut Option<Message>,
    mut next: impl FnMut(Duration) -> Option<Message>,
) -> Vec<Message> {
    let Some(key) = character(&first) else { return vec![first] };
    let mut keys = vec![key];
    while keys.len() < MOST
        && let Some(message) = next(if is_paste(&keys) { PAUSE } else { GAP })
    {
        let Some(key) = character(&message) else {
            *early = Some(message);
            break;
        };
        keys.push(key);
    }
    if is_paste(&keys) {
        vec![Message::Unbracketed(keys)]
    } else {
        keys.into_iter().map(Message::Key).collect()
    }
}

/// The key of a message, if a text may hold it.
fn character(message: &Message) -> Option<Key> {
    match message {
        Message::Key(key @ (Key::Char(_) | Key::Named(Name::Tab))) => Some(*key),
        Message::Key(key) if key.breaks_line() => Some(*key),
        _ => None,
    }
}

fn is_paste(keys: &[Key]) -> bool {
    let many = if keys.iter().any(|key| key.breaks_line()) { WITH_LINES } else { MANY };
    if keys.len() < many {
        return false;
    }
    let mut different: Vec<Key> = Vec::with_capacity(DIFFERENT);
    for key in keys {
        if different.len() < DIFFERENT && !different.contains(key) {
            different.push(*key);
        }
    }
    different.len() == DIFFERENT
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys(text: &str) -> Vec<Key> {
        let key = |char| match char {
            '\n' => Key::Named(Name::Enter),
            '\t' => Key::Named(Name::Tab),
            char => Key::Char(char),
        };
        text.chars().map(key).collect()
    }

    /// What comes of keys, each so long after the one before.
    fn come(keys: &[Key], gap: Duration) -> Vec<Message> {
        let mut rest = keys.iter().copied().map(Message::Key).collect::<Vec<_>>().into_iter();
        let mut early = None;
        let mut said = Vec::new();
        while let Some(first) = early.take().or_else(|| rest.next()) {
            let next = |wait| if gap < wait { rest.next() } else { None };
            said.extend(gathered(first, &mut early, next));
        }
        said
    }

    fn at_once(text: &str) -> Vec<Message> {
        come(&keys(text), Duration::ZERO)
    }

    #[test]
    fn what_comes_at_once_and_differs_is_a_paste() {
        for text in ["Aigul Test", "Алматы қаласы", "Osh 2\n", "a\tb\tc\td\te", "gul\nD"]
        {
            assert_eq!(at_once(text), [Message::Unbracketed(keys(text))], "{text:?}");
            // A slow line takes a millisecond for each.
            let slow = come(&keys(text), Duration::from_millis(1));
            assert_eq!(slow, [Message::Unbracketed(keys(text))], "{text:?}");
        }
    }

    #[test]
    fn a_key_that_is_held_down_and_fast_hands_are_keys() {
        for text in ["j".repeat(900), "jjjjjjjkkkkjjjj".into(), "nTokmok".into(), "jj\n".into()] {
            let typed: Vec<_> = keys(&text).into_iter().map(Message::Key).collect();
            assert_eq!(at_once(&text), typed, "{text:?}");
        }
        // Hands leave some ten milliseconds between two keys at the least.
        let typed = keys("Aigul Test\n");
        let messages: Vec<_> = typed.iter().copied().map(Message::Key).collect();
        assert_eq!(come(&typed, Duration::from_millis(8)), messages);
    }

    #[test]
    fn other_keys_are_none_of_a_paste_and_stay_in_their_place() {
        let arrow = Key::Named(Name::Down);
        let mut typed = keys("Aigul Test");
        typed.push(arrow);
        typed.extend(keys("jj"));
        let expected = [
            vec![Message::Unbracketed(keys("Aigul Test")), Message::Key(arrow)],
            keys("jj").into_iter().map(Message::Key).collect(),
        ];
        assert_eq!(come(&typed, Duration::ZERO), expected.concat());
    }

    proptest! {
        #[test]
        fn no_key_is_lost_and_none_changes_its_place(
            text in "[a-cа-в\t\n ]{0,30}", gap in 0..40_u64,
        ) {
            let messages = come(&keys(&text), Duration::from_millis(gap));
            let all = messages.into_iter().flat_map(|message| match message {
                Message::Key(key) => vec![key],
                Message::Unbracketed(keys) => keys,
                other => panic!("{other:?}"),
            });
            prop_assert_eq!(all.collect::<Vec<_>>(), keys(&text));
        }
    }
}
