//! Notices that the terminal is gone, whatever the program was told to do
//! about the signal: who reads keys would wait for them for ever.

use std::sync::mpsc::Sender;

use crate::app::Message;

/// Sends [`Message::Terminate`] once the terminal is gone.
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "runtime starts threads")]
pub(super) fn listen(sender: Sender<Message>) {
    std::thread::spawn(move || {
        if is_gone() {
            // Nobody listens any more once the program ends.
            let _ = sender.send(Message::Terminate);
        }
    });
}

/// Waits until the terminal that keys come from is gone; `false` where that
/// cannot be waited for.
#[cfg(unix)]
fn is_gone() -> bool {
    use std::fs::File;
    use std::io::{IsTerminal, stdin};
    use std::os::fd::AsFd;

    use rustix::event::{PollFd, PollFlags, poll};

    let stdin = stdin();
    let tty = if stdin.is_terminal() { None } else { File::open("/dev/tty").ok() };
    let fd = tty.as_ref().map_or_else(|| stdin.as_fd(), AsFd::as_fd);
    loop {
        // What is asked for is nothing: hanging up is told unasked.
        let mut fds = [PollFd::from_borrowed_fd(fd, PollFlags::empty())];
        match poll(&mut fds, None) {
            Ok(_) => return fds[0].revents().intersects(PollFlags::HUP | PollFlags::ERR),
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return false,
        }
    }
}

/// Whether a failure to draw means that the terminal is gone.
#[cfg(unix)]
pub(super) fn tells(error: &std::io::Error) -> bool {
    use rustix::io::Errno;

    let gone = [Errno::IO, Errno::NXIO, Errno::PIPE, Errno::BADF].map(Errno::raw_os_error);
    error.raw_os_error().is_some_and(|number| gone.contains(&number))
}

/// Systems without such terminals tell it by failing to read keys.
#[cfg(not(unix))]
pub(super) fn tells(_: &std::io::Error) -> bool {
    false
}

/// Systems without such terminals end reading keys.
#[cfg(not(unix))]
pub(super) fn listen(_: Sender<Message>) {}
