//! What the system may say to the program besides keys.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::gate::Gate;
use crate::app::Message;

/// Lets writing beyond a limit of size fail as on a full disk, with an error
/// that can be told, where the system would end the program.
#[cfg(unix)]
pub fn survive_full_disk() -> io::Result<()> {
    use std::sync::atomic::AtomicBool;
    // Taking the signal is enough; the flag is nobody's.
    let flag = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(signal_hook::consts::SIGXFSZ, flag).map(drop)
}

/// Sends [`Message::Terminate`] when the system asks the program to end or its
/// terminal hangs up, and tells when it is to stop and when it goes on. The keys
/// that interrupt are meant for another program while that has the terminal.
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
pub(super) fn listen(sender: Sender<Message>, gate: Arc<Gate>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let signals = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT];
    let mut signals = signal_hook::iterator::Signals::new(signals)?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            if matches!(signal, SIGINT | SIGQUIT) && gate.is_shut() {
                continue;
            }
            let message = match signal {
                SIGTSTP => Message::Suspend,
                SIGCONT => Message::Resumed,
                _ => Message::Terminate,
            };
            if sender.send(message).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Systems without such signals write until the disk is full.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
pub fn survive_full_disk() -> io::Result<()> {
    Ok(())
}

/// Systems without such signals close the terminal, which ends reading keys.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
pub(super) fn listen(_: Sender<Message>, _: Arc<Gate>) -> io::Result<()> {
    Ok(())
}
