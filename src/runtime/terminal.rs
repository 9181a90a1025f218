//! The terminal is given back as it was, however the program ends.

use std::fmt;
use std::io::{self, Write, stdout};
use std::mem::ManuallyDrop;
use std::panic;
use std::sync::Once;

use crossterm::Command;
use crossterm::cursor::Show;
#[cfg(windows)]
use crossterm::event::EnableMouseCapture;
use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste};
use crossterm::execute;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;

use super::backend::TerminalBackend;
use crate::app::Pointer;
use crate::exchange;

/// The terminal while the program has it; dropping it gives it back.
#[derive(Debug)]
pub(super) struct Guard {
    /// It is given back here, where a terminal that is gone is no failure.
    pub(super) terminal: ManuallyDrop<Terminal<TerminalBackend>>,
    /// Whether another program has it.
    lent: bool,
}

static HOOK: Once = Once::new();

impl Guard {
    /// Takes the terminal: raw mode, a screen of its own, pastes told from keys.
    pub(super) fn take() -> io::Result<Self> {
        HOOK.call_once(|| {
            let report = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                // The program goes on, and says of the picture that it cannot be read.
                if exchange::is_reading_picture() {
                    return;
                }
                restore();
                report(info);
            }));
        });
        Ok(Self { terminal: ManuallyDrop::new(enter()?), lent: false })
    }

    /// Gives it back for as long as another program needs it, with nothing of
    /// the screen left behind.
    pub(super) fn lend(&mut self) -> io::Result<()> {
        self.terminal.draw(|_| ())?;
        restore();
        self.lent = true;
        Ok(())
    }

    /// Takes it again after [`Guard::lend`]; the next frame is drawn whole.
    pub(super) fn take_back(&mut self) -> io::Result<()> {
        self.terminal = ManuallyDrop::new(enter()?);
        self.lent = false;
        // Terminals without a second screen still show the other program.
        execute!(stdout(), Clear(ClearType::All))
    }
}

impl Guard {
    /// Gives it back and stops, as the system asks for; takes it again when the
    /// program goes on. While another program has the terminal, that is the
    /// other's to do.
    pub(super) fn suspend(&mut self) -> io::Result<()> {
        if self.lent {
            return stop();
        }
        self.lend()?;
        stop()?;
        self.take_back()
    }

    /// Has the next frame drawn whole, whatever stands on the screen.
    pub(super) fn redraw(&mut self) -> io::Result<()> {
        // Its own way of clearing asks the terminal where the cursor is, and
        // would wait for an answer that who reads keys has.
        execute!(stdout(), Clear(ClearType::All))?;
        self.terminal.swap_buffers();
        Ok(())
    }

    /// Takes it again after a stop that nobody announced, and may have left it
    /// in any state.
    pub(super) fn resume(&mut self) -> io::Result<()> {
        if self.lent {
            return Ok(());
        }
        restore();
        self.take_back()
    }
}

/// Stops until the program is told to go on.
#[cfg(unix)]
fn stop() -> io::Result<()> {
    signal_hook::low_level::raise(signal_hook::consts::SIGSTOP)
}

/// Elsewhere nobody asks for it.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
fn stop() -> io::Result<()> {
    Ok(())
}

/// Raw mode, a screen of its own, pastes told from keys.
fn enter() -> io::Result<Terminal<TerminalBackend>> {
    enable_raw_mode()?;
    let entered = execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste);
    let terminal = entered.and_then(|()| Terminal::new(TerminalBackend::new()));
    if terminal.is_err() {
        restore();
    }
    terminal
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
        if !self.lent {
            restore();
        }
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
