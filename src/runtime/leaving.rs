//! Ends in order, on a signal, what works by lines and files: what is in hand
//! is finished or given up as a whole, and the casebook is left whole.
//!
//! Programs that have the whole screen are told by `super::signals`.

#[cfg(unix)]
pub use on_signals::{Hold, hold, listen, status};
#[cfg(unix)]
pub(super) use on_signals::{is_listening, told};

#[cfg(unix)]
mod on_signals {
    use std::io::{self, Write};
    use std::os::unix::net::UnixStream;
    use std::sync::atomic::{AtomicU8, Ordering};
    use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
    use std::thread;
    use std::time::Duration;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level;

    /// How long what cannot be given up goes on, such as printing that nobody
    /// takes.
    const PATIENCE: Duration = Duration::from_secs(2);

    /// The status with which the program will end; nothing before a signal.
    static STATUS: AtomicU8 = AtomicU8::new(0);

    /// Can be read from once a signal has come.
    static TOLD: OnceLock<UnixStream> = OnceLock::new();

    static IN_HAND: Mutex<()> = Mutex::new(());

    /// That something is at work that must not be cut off, until dropped.
    pub type Hold = MutexGuard<'static, ()>;

    /// From now on signals only say that the program is to end.
    ///
    /// # Errors
    ///
    /// Fails where the system lets nobody listen to signals.
    #[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
    pub fn listen() -> io::Result<()> {
        if is_listening() {
            return Ok(());
        }
        let (here, mut there) = UnixStream::pair()?;
        let ignored = ignored();
        let heard = [SIGHUP, SIGINT, SIGQUIT, SIGTERM].into_iter();
        let heard = heard.filter(|signal| ignored >> (signal - 1) & 1 == 0);
        let mut signals = Signals::new(heard)?;
        if TOLD.set(here).is_err() {
            return Ok(());
        }
        thread::spawn(move || {
            let Some(signal) = signals.forever().next() else { return };
            let status = u8::try_from(128 + signal).unwrap_or(1);
            STATUS.store(status, Ordering::Release);
            // Who waits for nothing looks at the status.
            let _ = there.write_all(b".");
            thread::sleep(PATIENCE);
            let _held = hold();
            low_level::exit(i32::from(status));
        });
        Ok(())
    }

    /// Lets what is done now come to its end, however long that takes.
    pub fn hold() -> Hold {
        IN_HAND.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// With what status the program is to end, if a signal has come.
    pub fn status() -> Option<u8> {
        Some(STATUS.load(Ordering::Acquire)).filter(|status| *status != 0)
    }

    /// Whether signals only say that the program is to end.
    pub(in super::super) fn is_listening() -> bool {
        TOLD.get().is_some()
    }

    /// What can be read from once a signal has come.
    pub(in super::super) fn told() -> Option<&'static UnixStream> {
        TOLD.get()
    }

    /// The signals that whoever started the program wants ignored, as `nohup`
    /// does, by bits; where the system does not tell, none.
    fn ignored() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let bits = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        bits.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()).unwrap_or(0)
    }
}

/// Systems without such signals end the program at once.
#[cfg(not(unix))]
mod without_signals {
    /// That something is at work.
    #[derive(Debug)]
    pub struct Hold;

    /// Listens to nothing.
    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    pub fn listen() -> std::io::Result<()> {
        Ok(())
    }

    /// Holds nothing back.
    pub fn hold() -> Hold {
        Hold
    }

    /// No signal has come.
    pub fn status() -> Option<u8> {
        None
    }
}

#[cfg(not(unix))]
pub use without_signals::{Hold, hold, listen, status};
