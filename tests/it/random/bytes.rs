//! Bytes that no terminal should send: broken escape sequences, half a paste,
//! what is not UTF-8.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use proptest::prelude::*;
use proptest::sample::select;

use crate::pty::Terminal;

#[rustfmt::skip]
const BROKEN: &[&[u8]] = &[
    b"\x1b", b"\x1b[", b"\x1bO", b"\x1b[200~", b"\x1b[201~", b"\x1b[200~half a paste", b"\x1b[999;999;999~",
    b"\x1b[27;5;", b"\x1b[<0;300;300M", b"\x1b[M\xff\xff\xff", b"\x1b]52;c;", b"\x1b[?1;2c", b"\x1bP+q", b"\x1b[1;99Z",
    b"\xd0", b"\xff\xfe", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\xe2\x80\xae", b"n", b"e", b"\r", b"\t",
    b"\x1b[A", b"\x1b[3~", b"\x1b[24~", "Нурбек".as_bytes(), "👨\u{200d}👩".as_bytes(),
];

/// The keys that leave the program: `q`, Ctrl+C and Ctrl+Q.
const LEAVING: [u8; 3] = [b'q', 0x03, 0x11];

/// Bytes in the portions in which they come.
pub(super) fn portions() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let byte = any::<u8>().prop_filter("leaves", |byte| !LEAVING.contains(byte));
    let portion = prop_oneof![
        1 => prop::collection::vec(byte, 1..40),
        2 => select(BROKEN).prop_map(<[u8]>::to_vec),
    ];
    prop::collection::vec(portion, 1..300)
}

/// Sends them to the program in a terminal; ends it, and looks at what is left.
pub(super) fn harm_nothing(portions: &[Vec<u8>]) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.casebook");
    let path = file.to_str().unwrap();
    assert!(run(folder.path(), &["new", "--no-passphrase", path]));
    let mut terminal = Terminal::open(&[path], folder.path(), 80, 24);
    terminal.wait_for("NO PASSPHRASE");
    for portion in portions {
        if terminal.send(portion).is_err() {
            break;
        }
        thread::sleep(Duration::from_millis(3));
    }
    terminal.signal("TERM");
    assert!(terminal.wait(), "the program ended badly");
    assert!(terminal.is_cooked(), "the terminal is as it was");
    let written = last_words(&terminal);
    assert!(!written.contains("panicked"), "{}", terminal.screen());
    assert!(written.contains("\x1b[?1049l"), "the screen of its own is left");
    assert!(written.contains("\x1b[?2004l"), "bracketed paste is switched off");
    assert!(run(folder.path(), &["--file", path, "verify"]));
}

fn run(home: &Path, arguments: &[&str]) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casebook"));
    command.args(arguments).env("HOME", home).output().unwrap().status.success()
}

/// All that the program wrote, once its last bytes have come through.
fn last_words(terminal: &Terminal) -> String {
    let mut written = String::new();
    for _ in 0..200 {
        written = String::from_utf8_lossy(&terminal.bytes()).into_owned();
        if written.contains("\x1b[?1049l") && written.contains("\x1b[?2004l") {
            break;
        }
        thread::sleep(Duration::from_millis(10));
    }
    written
}
