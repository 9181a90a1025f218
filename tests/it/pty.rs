//! The real program in a real terminal of its own.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long anything may take on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program and the terminal that it runs in.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    screen: Arc<Mutex<vt100::Parser>>,
    bytes: Arc<Mutex<Vec<u8>>>,
    /// Ends once all that the program wrote has been read.
    reading: Option<thread::JoinHandle<()>>,
    /// The modes of the terminal before the program was started.
    before: String,
}

impl Terminal {
    /// Starts the program with these arguments, in a home of its own.
    pub(crate) fn open(arguments: &[&str], home: &Path, columns: u16, rows: u16) -> Self {
        Self::open_in(&[], arguments, home, columns, rows)
    }

    /// The same, with these variables of the environment.
    pub(crate) fn open_in(
        variables: &[(&str, &str)],
        arguments: &[&str],
        home: &Path,
        columns: u16,
        rows: u16,
    ) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pty = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_casebook"));
        command.args(arguments);
        command.env("HOME", home);
        command.env("XDG_DATA_HOME", home.join("data"));
        command.env("XDG_CONFIG_HOME", home.join("config"));
        command.env("TMPDIR", home);
        command.env("XDG_RUNTIME_DIR", home.join("run"));
        command.env_remove("VISUAL");
        command.env_remove("EDITOR");
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        for (name, value) in variables {
            command.env(name, value);
        }
        command.cwd(home);
        let before = modes(&*pty.master);
        let child = pty.slave.spawn_command(command).unwrap();
        let mut output = pty.master.try_clone_reader().unwrap();
        let keys = pty.master.take_writer().unwrap();
        // A terminal that does not know its size has the usual one.
        let (shown_columns, shown_rows) = if columns == 0 { (80, 24) } else { (columns, rows) };
        let screen = Arc::new(Mutex::new(vt100::Parser::new(
            shown_rows.try_into().unwrap(),
            shown_columns.try_into().unwrap(),
            0,
        )));
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let (shown, kept) = (Arc::clone(&screen), Arc::clone(&bytes));
        let reading = thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                shown.lock().unwrap().process(&buffer[..count]);
                kept.lock().unwrap().extend_from_slice(&buffer[..count]);
            }
        });
        Self { child, master: pty.master, keys, screen, bytes, reading: Some(reading), before }
    }

    /// Sends keys as the terminal would: text, and `\r`, `\t`, `\x1b`. Enter
    /// comes after a breath, as from a hand: at once with a text before it, it
    /// is an end of a line in what is pasted.
    pub(crate) fn press(&mut self, keys: &str) {
        for (index, piece) in keys.split('\r').enumerate() {
            if index > 0 {
                thread::sleep(Duration::from_millis(200));
                self.send(b"\r").unwrap();
            }
            self.send(piece.as_bytes()).unwrap();
        }
    }

    /// Sends bytes that need not be text.
    pub(crate) fn send(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.keys.write_all(bytes)?;
        self.keys.flush()
    }

    /// What is on the screen.
    pub(crate) fn screen(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Every byte that the program wrote.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.bytes.lock().unwrap().clone()
    }

    /// Waits until the screen holds `text`.
    pub(crate) fn wait_for(&self, text: &str) {
        self.wait_until(text, |screen| screen.contains(text));
    }

    /// Waits until the screen is as wanted; `what` names it in the failure.
    pub(crate) fn wait_until(&self, what: &str, wanted: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !wanted(&self.screen()) {
            assert!(Instant::now() < end, "waited for {what} in vain:\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Kills the program as a dying battery would.
    pub(crate) fn kill(mut self) {
        // The pty's own way of killing asks politely first.
        self.signal("KILL");
        self.child.wait().unwrap();
    }

    /// The id of the process.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let process = self.process().to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &process]).status();
        assert!(sent.unwrap().success());
    }

    /// Waits until the program has ended, and says whether it was content.
    pub(crate) fn wait(&mut self) -> bool {
        self.status() == 0
    }

    /// Waits until the program has ended, and says with what status.
    pub(crate) fn status(&mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                if let Some(reading) = self.reading.take() {
                    reading.join().unwrap();
                }
                return status.exit_code();
            }
            assert!(Instant::now() < end, "the program does not end:\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Whether the terminal echoes what is typed, as a shell leaves it.
    #[cfg(unix)]
    pub(crate) fn is_cooked(&self) -> bool {
        let modes = modes(&*self.master);
        let on = |mode: &str| modes.split([' ', ';', '\n']).any(|word| word == mode);
        on("echo") && on("icanon") && on("isig")
    }

    /// Fails unless every mode of the terminal is as it was, its own screen is
    /// back, the cursor is shown, and pastes and the mouse are the terminal's.
    pub(crate) fn assert_given_back(&self) {
        assert_eq!(modes(&*self.master), self.before);
        let parser = self.screen.lock().unwrap();
        let screen = parser.screen();
        assert!(!screen.alternate_screen(), "the screen of its own is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "bracketed paste is off");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    }
}

/// All modes of a terminal, as `stty` tells them.
#[cfg(unix)]
fn modes(master: &dyn MasterPty) -> String {
    let path = master.tty_name().unwrap();
    let modes = std::process::Command::new("stty").arg("-a").arg("-F").arg(path).output();
    String::from_utf8(modes.unwrap().stdout).unwrap()
}

/// Other systems have no such modes.
#[cfg(not(unix))]
fn modes(_: &dyn MasterPty) -> String {
    String::new()
}
