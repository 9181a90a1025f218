//! The terminal is given back as it was, however the program ends.

use std::fmt;
use std::io::{self, Stdout, Write, stdout};
use std::panic;
use std::sync::Once;

use crossterm::Command;
use crossterm::cursor::Show;
#[cfg(windows)]
use crossterm::event::EnableMouseCapture;
use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste};
use crossterm::execute;
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::app::Pointer;

/// The terminal while the program has it; dropping it gives it back.
#[derive(Debug)]
pub(super) struct Guard {
    pub(super) terminal: Terminal<CrosstermBackend<Stdout>>,
}

static HOOK: Once = Once::new();

impl Guard {
    /// Takes the terminal: raw mode, a screen of its own, pastes told from keys.
    pub(super) fn take() -> io::Result<Self> {
        HOOK.call_once(|| {
            let report = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                restore();
                report(info);
            }));
        });
        enable_raw_mode()?;
        let entered = execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste);
        let terminal = entered.and_then(|()| Terminal::new(CrosstermBackend::new(stdout())));
        match terminal {
            Ok(terminal) => Ok(Self { terminal }),
            Err(error) => {
                restore();
                Err(error)
            }
        }
    }
}

/// Gives the mouse to the program or back to the terminal.
pub(super) fn point(pointer: Pointer) -> io::Result<()> {
    match pointer {
        Pointer::Program => execute!(stdout(), Capture),
        Pointer::Terminal => execute!(stdout(), DisableMouseCapture),
    }
}

/// Asks for buttons and the wheel, but not for every move: over a slow line
/// those would fill it.
struct Capture;

impl Command for Capture {
    fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
        out.write_str("\x1b[?1000h\x1b[?1006h")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        EnableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        false
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back. Each part is tried even if another fails: there is
/// nobody left to tell.
fn restore() {
    let mut out = stdout();
    let _ = execute!(out, DisableBracketedPaste, DisableMouseCapture);
    let _ = execute!(out, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
    let _ = out.flush();
}
