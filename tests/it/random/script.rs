//! Random scripts: what a person, a terminal and a slow disk can do.

use std::fmt;

use casebook::app::{Key, Mouse, Name};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

/// Something that reaches the program.
#[derive(Clone)]
pub(super) enum Step {
    /// Keys by the script of [`crate::session::keys`].
    Press(&'static str),
    /// One key, of those that scripts cannot name too.
    Key(Key),
    /// A paste.
    Paste(Pasted),
    /// A new size of the terminal.
    Resize(u16, u16),
    /// The mouse, at a cell.
    Mouse(Mouse, u16, u16),
    /// Keys pause.
    Pause,
    /// The store answers no more.
    Busy,
    /// A busy store does one thing that was asked of the thread that writes,
    /// or else of the one that reads.
    Answer(bool),
    /// The store does all that it was asked, and is quick again.
    Ready,
    /// The clock turns out to be far off.
    FarOff,
    /// A letter that was never typed before, where text is typed.
    Letter {
        /// Whether it is pasted.
        pasted: bool,
    },
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Press(keys) => write!(f, "press {keys}"),
            Self::Key(key) => write!(f, "key {key:?}"),
            Self::Paste(Pasted::Text(text)) => write!(f, "paste {text:?}"),
            Self::Paste(Pasted::Long(bytes)) => write!(f, "paste {bytes} bytes"),
            Self::Resize(columns, rows) => write!(f, "resize {columns}×{rows}"),
            Self::Mouse(what, column, row) => write!(f, "{what:?} at {column}, {row}"),
            Self::Pause => f.write_str("pause"),
            Self::Busy => f.write_str("the store is busy"),
            Self::Answer(true) => f.write_str("the store writes one thing"),
            Self::Answer(false) => f.write_str("the store reads one thing"),
            Self::Ready => f.write_str("the store does all"),
            Self::FarOff => f.write_str("the clock is far off"),
            Self::Letter { pasted: true } => f.write_str("paste a new letter"),
            Self::Letter { pasted: false } => f.write_str("type a new letter"),
        }
    }
}

/// What is pasted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pasted {
    /// As it stands.
    Text(&'static str),
    /// So many bytes of Cyrillic.
    Long(usize),
}

impl Pasted {
    pub(super) fn text(self) -> String {
        match self {
            Self::Text(text) => text.to_owned(),
            Self::Long(bytes) => "пытки ".repeat(bytes / 11),
        }
    }
}

/// Text in every script and of every kind of trouble.
#[rustfmt::skip]
const TEXTS: &[&str] = &[
    "Нурбек Сейткулов", "Ко\u{438}\u{306}шыбаев е\u{308}", "محمد علي الحسن", "\u{202e}txt.exe\u{202c}",
    "👨‍👩‍👧‍👦 family", "e\u{301}\u{301}\u{301}\u{301}", "\u{200d}\u{200b}\u{feff}", "漢字テスト",
    "\x1b[2J\x1b]0;owned\x07", "q\rq\nq\r\n:q!\x03\x1a\x1b", "\x1b[200~nested\x1b[201~", "\0\u{1}\u{7f}\u{85}",
    "one\ntwo\nthree\n", "- Asel\n- Marat\n- Нурбек\n", "a; b; c", "\t\ttabs\t", "", " ", "\u{301}",
    "5 Jan 2022; Almaty; detained; A. Person; by police; src Amnesty", "\"", "-", "?", "kind:", "\\", "'",
];

/// What people type, as keys.
#[rustfmt::skip]
const TYPED: &[&str] = &[
    "a", "Asel", "Нурбек", "5.1.22", "late May 2023", "3.4.22", "yesterday", "Almaty", "detention", "torture",
    "sentence", "witness", "by ", "\"", "-", " ", ";", "é", "ع", "и\u{306}", "👩\u{200d}👧", "0", "[", "қ", "ў",
    "kind:", "who:asel", "undo", "case", "дата",
];

/// Whole errands.
#[rustfmt::skip]
const ERRANDS: &[&str] = &[
    "n5.1.22<tab>Almaty<tab>detention<tab>Asel<tab>by police<tab>Report<tab><enter>",
    "N7.1.22<tab>Astana<tab>detained<tab>Held<ctrl-s>", "3NFarhat M.<ctrl-s>", "5NA report<ctrl-s>",
    "1NWinter<ctrl-s>", "4NCity police<ctrl-s>", "e<end> again<ctrl-s>", "e<tab><tab><tab><end> too<ctrl-s>",
    "s<tab>Report<ctrl-s>", "/kind:detention<enter>", "/<tab><enter>", "<f7>asel<enter>", "<f7>алма", "<f2>und<enter>",
    "<f2>қаз<enter>", "<f2>русс<enter>", "<f2>o'z<enter>", "<f2>engl<enter>", "<f2>verify<enter>", "Ds", "Dd", "Du",
    "Dos", "Dsz", "d<enter>", "t5.1.22<enter>", "TR", "H<enter>", "?<down>", "<esc><esc><esc>", "<esc><esc><esc><esc>",
];

/// Keys that delete no text.
#[rustfmt::skip]
const KEYS: &[&str] = &[
    "<tab>", "<tab>", "<backtab>", "<enter>", "<enter>", "<esc>", "<up>", "<down>", "<left>", "<right>", "<home>",
    "<end>", "<pageup>", "<pagedown>", "<ins>", "<f1>", "<f2>", "<f3>", "<f4>", "<f5>", "<f6>", "<f7>", "<f8>",
    "<ctrl-s>", "<ctrl-p>", "<ctrl-f>", "<ctrl-l>",
    "n", "N", "e", "s", "r", "/", "?", "d", "H", "D", "T", "R", "o", "O", "y", "t", "1", "2", "3", "4", "5",
    "j", "k", "h", "l", "z", "Z", "u", " ", "x", "v", ":",
];

/// Keys that delete text, or take the typing of it back.
#[rustfmt::skip]
const DELETING: &[&str] = &[
    "<del>", "<backspace>", "<backspace>", "<f9>", "<ctrl-z>", "<ctrl-y>", "<ctrl-w>", "<ctrl-u>", "<ctrl-h>",
    "<ctrl-a>", "<ctrl-k>", "d<del>",
];

const LEAVING: &[&str] = &["q", "<ctrl-c>", "<ctrl-q>"];

const NAMES: &[Name] = &[
    Name::Enter,
    Name::Tab,
    Name::Backspace,
    Name::Delete,
    Name::Up,
    Name::Down,
    Name::Left,
    Name::Right,
    Name::Home,
    Name::End,
    Name::PageUp,
    Name::PageDown,
    Name::F(12),
];

fn press(keys: &'static [&'static str]) -> BoxedStrategy<Step> {
    select(keys).prop_map(Step::Press).boxed()
}

fn paste() -> BoxedStrategy<Step> {
    let text = select(TEXTS).prop_map(Pasted::Text);
    let long = select(&[600, 4_000, 70_000][..]).prop_map(Pasted::Long);
    let pasted = prop_oneof![
        200 => text,
        10 => long,
        1 => Just(Pasted::Long(1 << 20)),
    ];
    pasted.prop_map(Step::Paste).boxed()
}

fn size() -> BoxedStrategy<Step> {
    let usual = select(&[(80, 24), (120, 40), (59, 15), (60, 16), (100, 30), (250, 80)][..]);
    let any = (0..=250_u16, 0..=80_u16);
    prop_oneof![3 => usual, 1 => any].prop_map(|(x, y)| Step::Resize(x, y)).boxed()
}

fn mouse() -> BoxedStrategy<Step> {
    let what = select(&[Mouse::Click, Mouse::Click, Mouse::WheelUp, Mouse::WheelDown][..]);
    (what, 0..130_u16, 0..42_u16).prop_map(|(what, x, y)| Step::Mouse(what, x, y)).boxed()
}

fn store() -> BoxedStrategy<Step> {
    prop_oneof![
        2 => Just(Step::Pause),
        1 => Just(Step::Busy),
        2 => any::<bool>().prop_map(Step::Answer),
        2 => Just(Step::Ready),
    ]
    .boxed()
}

fn odd_key() -> BoxedStrategy<Step> {
    let name = || select(NAMES);
    prop_oneof![
        any::<char>().prop_map(Key::Char),
        prop::char::range('a', 'z').prop_map(Key::Ctrl),
        prop::char::range('а', 'я').prop_map(Key::Ctrl),
        any::<char>().prop_map(Key::Alt),
        name().prop_map(Key::Shift),
        name().prop_map(Key::Control),
        name().prop_map(Key::Named),
    ]
    .prop_map(Step::Key)
    .boxed()
}

/// Anything at all.
pub(super) fn of_anything(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = Union::new_weighted(vec![
        (24, press(KEYS)),
        (12, press(TYPED)),
        (8, press(ERRANDS)),
        (6, press(DELETING)),
        (6, paste()),
        (4, odd_key()),
        (4, size()),
        (4, mouse()),
        (6, store()),
        (2, Just(Step::FarOff).boxed()),
        (1, press(LEAVING)),
    ]);
    prop::collection::vec(step, 1..most)
}

/// Anything but what deletes text, and letters to be looked for.
pub(super) fn without_deletion(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let letter = any::<bool>().prop_map(|pasted| Step::Letter { pasted }).boxed();
    let step = Union::new_weighted(vec![
        (24, press(KEYS)),
        (8, press(TYPED)),
        (8, press(ERRANDS)),
        (20, letter),
        (3, paste()),
        (2, size()),
        (8, store()),
        (2, Just(Step::FarOff).boxed()),
        (1, press(LEAVING)),
    ]);
    prop::collection::vec(step, 1..most)
}
