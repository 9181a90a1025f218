//! The terminal as what keys come from.

use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal, Read, stdin};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::backend::size;
use super::sequences::Sequences;
use crate::app::Message;

/// How long after Esc the rest of a sequence may come, over a slow line, before
/// Esc is what it is: too short to be felt, and to type another key.
const PATIENCE: Duration = Duration::from_millis(25);

/// What keys come from, and what tells of a change of its size.
#[derive(Debug)]
pub(super) struct Tty {
    keys: File,
    sizes: UnixStream,
    sequences: Sequences,
}

impl Tty {
    /// Opens it.
    ///
    /// # Errors
    ///
    /// Fails where there is no terminal.
    pub(super) fn open() -> io::Result<Self> {
        let stdin = stdin();
        let keys = if stdin.is_terminal() {
            File::from(stdin.as_fd().try_clone_to_owned()?)
        } else {
            File::open("/dev/tty")?
        };
        let (sizes, told) = UnixStream::pair()?;
        sizes.set_nonblocking(true)?;
        signal_hook::low_level::pipe::register(signal_hook::consts::SIGWINCH, told)?;
        Ok(Self { keys, sizes, sequences: Sequences::default() })
    }

    /// The next message; nothing where none comes in that time.
    ///
    /// # Errors
    ///
    /// Fails where the terminal is gone.
    pub(super) fn next(&mut self, wait: Option<Duration>) -> io::Result<Option<Message>> {
        let end = wait.map(|wait| Instant::now() + wait);
        loop {
            if let Some(message) = self.sequences.next(false) {
                return Ok(Some(message));
            }
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            let undecided = self.sequences.is_undecided();
            let patience = if undecided { Some(PATIENCE) } else { left };
            let (keys, sizes) = self.wait(patience)?;
            if sizes {
                while matches!(self.sizes.read(&mut [0; 64]), Ok(1..)) {}
                let (columns, rows) = size()?;
                return Ok(Some(Message::Resize(columns, rows)));
            }
            if keys {
                self.read()?;
            } else if undecided {
                return Ok(self.sequences.next(true));
            } else if left == Some(Duration::ZERO) {
                return Ok(None);
            }
        }
    }

    /// Waits for keys, and for a change of the size; says what there is.
    fn wait(&self, wait: Option<Duration>) -> io::Result<(bool, bool)> {
        let wait = wait.map(Timespec::try_from).transpose().map_err(io::Error::other)?;
        let mut fds = [
            PollFd::from_borrowed_fd(self.keys.as_fd(), PollFlags::IN),
            PollFd::from_borrowed_fd(self.sizes.as_fd(), PollFlags::IN),
        ];
        loop {
            match poll(&mut fds, wait.as_ref()) {
                Ok(_) => break,
                // By the signal that tells the size, most likely: then there is one.
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let [keys, sizes] = fds.map(|fd| !fd.revents().is_empty());
        Ok((keys, sizes))
    }

    fn read(&mut self) -> io::Result<()> {
        let mut bytes = [0; 8192];
        match self.keys.read(&mut bytes) {
            Ok(0) => Err(ErrorKind::UnexpectedEof.into()),
            Ok(count) => {
                self.sequences.take(bytes.get(..count).unwrap_or_default());
                Ok(())
            }
            Err(error)
                if matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::WouldBlock) =>
            {
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}
