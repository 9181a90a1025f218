//! The real program on the command line, in a folder of its own.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::Value;
use tempfile::TempDir;

/// A casebook file and the folder that it is in.
pub(crate) struct Casebook {
    folder: TempDir,
    file: PathBuf,
}

/// What the program said and how it ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The bytes of the demo casebook, made once.
static DEMO: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let made = Casebook::nowhere();
    made.ok(&["demo", "--no-open", "--to", made.file.to_str().unwrap()]);
    fs::read(&made.file).unwrap()
});

impl Casebook {
    /// A folder without a casebook in it yet.
    pub(crate) fn nowhere() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("test.casebook");
        Self { folder, file }
    }

    /// An empty casebook without a passphrase.
    pub(crate) fn plain() -> Self {
        let casebook = Self::nowhere();
        casebook.ok(&["new", "--no-passphrase", casebook.file.to_str().unwrap()]);
        casebook
    }

    /// A copy of the demo.
    pub(crate) fn demo() -> Self {
        let casebook = Self::nowhere();
        fs::write(&casebook.file, &*DEMO).unwrap();
        casebook
    }

    /// Where the casebook is.
    pub(crate) fn file(&self) -> &PathBuf {
        &self.file
    }

    /// A path in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file in the folder, as an argument.
    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// The program, ready to be started on the casebook.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_casebook"));
        command.args(arguments).current_dir(self.folder.path());
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "NO_COLOR"] {
            command.env_remove(name);
        }
        command.env("HOME", self.folder.path()).env("CASEBOOK_FILE", &self.file);
        command.env("TMPDIR", self.folder.path());
        command
    }

    /// Runs the program with nothing on standard input.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, "")
    }

    /// Runs the program with this on standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // The program may end before it has read all.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Runs the program, which must succeed; answers with what it printed.
    pub(crate) fn ok(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.status, Some(0), "{arguments:?}: {ran:?}");
        ran.out
    }

    /// The one JSON document that the program prints.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let arguments: Vec<_> = arguments.iter().copied().chain(["--json"]).collect();
        serde_json::from_str(&self.ok(&arguments)).unwrap()
    }
}
