//! Asks on the terminal, by lines, for what nobody may see typed.

use std::io;

use secrecy::SecretString;

/// Asks the question and reads what is typed until Enter, without showing it.
/// Whoever interrupts it ends the program, with the terminal as it was.
///
/// # Errors
///
/// Fails where there is no terminal, or it cannot be read.
pub fn ask_hidden(question: &str) -> io::Result<SecretString> {
    let held = held::hold()?;
    let typed = rpassword::prompt_password(question);
    match typed {
        Ok(typed) => Ok(SecretString::from(typed)),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => held.leave(),
        Err(error) => Err(error),
    }
}

/// Signals while a question is asked: the modes of the terminal come back
/// before the program ends. Otherwise they do what they do by themselves.
#[cfg(unix)]
mod held {
    use std::fs::File;
    use std::io::{self, Write};
    use std::process;
    use std::sync::{Mutex, MutexGuard, PoisonError};
    use std::thread;

    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use crate::runtime::leaving;

    /// Status of a program that was interrupted, or left by its terminal.
    const INTERRUPTED: i32 = 130;
    const HUNG_UP: i32 = 129;

    static ASKING: Mutex<Asking> = Mutex::new(Asking { modes: None, listening: false });

    struct Asking {
        /// The terminal and its modes, while it is asked.
        modes: Option<(File, Termios)>,
        listening: bool,
    }

    /// That a question is being asked, until dropped.
    pub(super) struct WhileAsked;

    impl WhileAsked {
        /// Ends the program as an interrupt does.
        #[expect(clippy::unused_self, reason = "only while a question is asked")]
        pub(super) fn leave(self) -> ! {
            end(&mut asking(), INTERRUPTED)
        }
    }

    impl Drop for WhileAsked {
        fn drop(&mut self) {
            asking().modes = None;
        }
    }

    pub(super) fn hold() -> io::Result<WhileAsked> {
        let tty = File::options().read(true).write(true).open("/dev/tty")?;
        let modes = tcgetattr(&tty)?;
        let mut asking = asking();
        if !asking.listening {
            listen(Signals::new([SIGINT, SIGTERM, SIGQUIT, SIGHUP])?);
            asking.listening = true;
        }
        asking.modes = Some((tty, modes));
        Ok(WhileAsked)
    }

    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    fn listen(mut signals: Signals) {
        thread::spawn(move || {
            for signal in signals.forever() {
                let mut asking = asking();
                if asking.modes.is_some() {
                    end(&mut asking, if signal == SIGHUP { HUNG_UP } else { INTERRUPTED });
                }
                drop(asking);
                if leaving::is_listening() {
                    continue;
                }
                // It ends the program, which is all that there is to know.
                let _ = emulate_default_handler(signal);
            }
        });
    }

    fn end(asking: &mut Asking, status: i32) -> ! {
        if let Some((tty, modes)) = &mut asking.modes {
            // What fails has no other way, and nobody to be told.
            let _ = tcsetattr(&*tty, OptionalActions::Now, modes);
            let _ = tty.write_all(b"\n");
        }
        process::exit(status)
    }

    fn asking() -> MutexGuard<'static, Asking> {
        ASKING.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Systems without such signals give the terminal back by themselves.
#[cfg(not(unix))]
mod held {
    use std::{io, process};

    pub(super) struct WhileAsked;

    impl WhileAsked {
        #[expect(clippy::unused_self, reason = "the same shape on every system")]
        pub(super) fn leave(self) -> ! {
            process::exit(130)
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub(super) fn hold() -> io::Result<WhileAsked> {
        Ok(WhileAsked)
    }
}
