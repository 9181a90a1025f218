use proptest::prelude::*;

use super::*;
use crate::app::Mouse;

/// Keys as terminals send them, and what each is.
const KEYS: &[(&str, Key)] = &[
    ("\x1b", Key::Named(Name::Esc)),
    ("\r", Key::Named(Name::Enter)),
    ("\t", Key::Named(Name::Tab)),
    ("\x7f", Key::Named(Name::Backspace)),
    ("\x08", Key::Ctrl('h')),
    ("\0", Key::Ctrl(' ')),
    ("\x03", Key::Ctrl('c')),
    ("\x1a", Key::Ctrl('z')),
    ("j", Key::Char('j')),
    ("H", Key::Char('H')),
    ("~", Key::Char('~')),
    ("ғ", Key::Char('ғ')),
    ("𐰀", Key::Char('𐰀')),
    ("\x1bOP", Key::Named(Name::F(1))),
    ("\x1bOS", Key::Named(Name::F(4))),
    ("\x1bOA", Key::Named(Name::Up)),
    ("\x1bOH", Key::Named(Name::Home)),
    ("\x1bOd", Key::Control(Name::Left)),
    ("\x1b[A", Key::Named(Name::Up)),
    ("\x1b[Z", Key::Named(Name::BackTab)),
    ("\x1b[1;2D", Key::Shift(Name::Left)),
    ("\x1b[1;3A", Key::Alternate(Name::Up)),
    ("\x1b[1;5C", Key::Control(Name::Right)),
    ("\x1b[1;6H", Key::ControlShift(Name::Home)),
    ("\x1b[a", Key::Shift(Name::Up)),
    ("\x1b[[A", Key::Named(Name::F(1))),
    ("\x1b[[E", Key::Named(Name::F(5))),
    ("\x1b[1;2R", Key::Shift(Name::F(3))),
    ("\x1b[2~", Key::Named(Name::Insert)),
    ("\x1b[3~", Key::Named(Name::Delete)),
    ("\x1b[3;5~", Key::Control(Name::Delete)),
    ("\x1b[3$", Key::Shift(Name::Delete)),
    ("\x1b[3^", Key::Control(Name::Delete)),
    ("\x1b[15~", Key::Named(Name::F(5))),
    ("\x1b[18~", Key::Named(Name::F(7))),
    ("\x1b[24~", Key::Named(Name::F(12))),
    ("\x1b[97;5u", Key::Ctrl('a')),
    ("\x1b[98;3u", Key::Alt('b')),
    ("\x1b[27;5;13~", Key::Control(Name::Enter)),
];

/// What nobody typed: it must say nothing, and leave nothing behind.
const NOTHING: &[&str] = &[
    "\x1b[I",
    "\x1b[?1;2c",
    "\x1b[?2026;2$y",
    "\x1b[24;80R",
    "\x1b[65;1:3u",
    "\x1b]11;rgb:1e1e/1e1e/1e1e\x07",
    "\x1b]10;rgb:ffff/ffff/ffff\x1b\\",
    "\x1bP1$r0m\x1b\\",
    "\x1b[<35;4;5M",
    "\x1b[<0;4;5m",
];

/// All that comes of bytes, each piece in a breath of its own.
fn said<'a>(pieces: impl IntoIterator<Item = &'a [u8]>, slowly: bool) -> Vec<Message> {
    let mut sequences = Sequences::default();
    let mut said = Vec::new();
    for piece in pieces {
        sequences.take(piece);
        said.extend(std::iter::from_fn(|| sequences.next(slowly)));
    }
    said.extend(std::iter::from_fn(|| sequences.next(true)));
    said
}

/// The keys, with what stands for two of them as both.
fn keys(messages: Vec<Message>) -> Vec<Key> {
    let key = |message| match message {
        Message::Key(key) => vec![key],
        Message::Escaped(key) => vec![Key::Named(Name::Esc), key],
        other => panic!("{other:?}"),
    };
    messages.into_iter().flat_map(key).collect()
}

#[test]
fn each_key_is_what_terminals_send_for_it() {
    for (bytes, key) in KEYS {
        assert_eq!(said([bytes.as_bytes()], false), [Message::Key(*key)], "{bytes:?}");
    }
}

#[test]
fn what_a_terminal_says_of_itself_types_nothing() {
    for bytes in NOTHING {
        let after = format!("{bytes}j");
        assert_eq!(said([after.as_bytes()], false), [Message::Key(Key::Char('j'))], "{bytes:?}");
    }
}

#[test]
fn a_click_is_told_in_numbers_and_in_bytes() {
    let click = Message::Mouse { column: 3, row: 4, kind: Mouse::Click };
    for bytes in ["\x1b[<0;4;5M", "\x1b[M \x24\x25"] {
        assert_eq!(said([bytes.as_bytes()], false), std::slice::from_ref(&click), "{bytes:?}");
    }
}

#[test]
fn alt_and_a_key_are_told_as_esc_and_the_key() {
    let escaped = |bytes: &[u8]| said([bytes], false);
    assert_eq!(escaped(b"\x1bb"), [Message::Escaped(Key::Char('b'))]);
    assert_eq!(escaped("\x1bи".as_bytes()), [Message::Escaped(Key::Char('и'))]);
    assert_eq!(escaped(b"\x1b\x7f"), [Message::Escaped(Key::Named(Name::Backspace))]);
    assert_eq!(escaped(b"\x1bO"), [Message::Escaped(Key::Char('O'))]);
    assert_eq!(escaped(b"\x1b["), [Message::Escaped(Key::Char('['))]);
}

#[test]
fn esc_right_before_a_paste_leaves_it_a_paste() {
    let pasted = said([&b"\x1b\x1b[200~two\rlines \x1b[A\x1b[201~j"[..]], false);
    let text = "two\rlines \x1b[A".to_owned();
    let keys = [Key::Named(Name::Esc), Key::Char('j')].map(Message::Key);
    assert_eq!(pasted, [keys[0].clone(), Message::Paste(text), keys[1].clone()]);
}

#[test]
fn a_sequence_that_breaks_off_takes_no_key_with_it() {
    assert_eq!(keys(said([&b"\x1b[18\x1bOP"[..]], false)), [Key::Named(Name::F(1))]);
    assert_eq!(keys(said([&b"\x1b[1;\rj"[..]], false)), [Key::Named(Name::Enter), Key::Char('j')]);
    assert_eq!(keys(said([&b"a\xffb\xc3"[..]], false)), [Key::Char('a'), Key::Char('b')]);
}

fn typed() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(prop_oneof![2 => 0..KEYS.len(), 1 => Just(0)], 1..40)
}

proptest! {
    #[test]
    fn keys_in_one_breath_are_the_keys_that_they_are_slowly(typed in typed()) {
        let pieces = || typed.iter().map(|at| KEYS[*at]);
        let burst: Vec<u8> = pieces().flat_map(|(bytes, _)| bytes.bytes()).collect();
        let expected: Vec<Key> = pieces().map(|(_, key)| key).collect();
        prop_assert_eq!(keys(said([&burst[..]], false)), expected.clone());
        prop_assert_eq!(keys(said(pieces().map(|(bytes, _)| bytes.as_bytes()), true)), expected);
    }

    #[test]
    fn where_a_breath_ends_changes_nothing(typed in typed(), sizes in prop::collection::vec(1..9_usize, 1..40)) {
        let burst: Vec<u8> = typed.iter().flat_map(|at| KEYS[*at].0.bytes()).collect();
        let mut rest = &burst[..];
        let mut pieces = Vec::new();
        for size in sizes.iter().cycle() {
            let (piece, after) = rest.split_at((*size).min(rest.len()));
            pieces.push(piece);
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(said(pieces, false), said([&burst[..]], false));
    }

    #[test]
    fn any_bytes_come_to_an_end(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        said([&bytes[..]], false);
    }
}
