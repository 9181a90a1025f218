//! Lines of standard input, and what is done until they come.

use std::io::{self, BufRead};

use super::leaving;
use crate::store::Store;

/// What came.
#[derive(Debug, Eq, PartialEq)]
pub enum Heard {
    /// A line, without its end; the last one may have none.
    Line(Vec<u8>),
    /// There are no more.
    End,
    /// A signal: the program is to end.
    Left,
}

/// Standard input, line by line.
#[derive(Debug, Default)]
pub struct Input {
    /// What was read and not yet asked for.
    read: Vec<u8>,
    /// How much of that holds no end of a line.
    looked: usize,
    /// Whether all was read.
    ended: bool,
}

impl Input {
    /// The next line, or as many bytes of it as `limit` says. If none comes for
    /// a while, what was written last is moved into the file of the casebook.
    ///
    /// # Errors
    ///
    /// Fails where standard input cannot be read.
    pub fn line(&mut self, limit: usize, mut store: Option<&mut Store>) -> io::Result<Heard> {
        loop {
            if leaving::status().is_some() {
                return Ok(Heard::Left);
            }
            if let Some(line) = self.cut(limit) {
                return Ok(Heard::Line(line));
            }
            if self.ended {
                let last = std::mem::take(&mut self.read);
                self.looked = 0;
                return Ok(if last.is_empty() { Heard::End } else { Heard::Line(last) });
            }
            self.fill(store.as_deref_mut())?;
        }
    }

    /// A line that has been read to its end or as far as it is taken.
    fn cut(&mut self, limit: usize) -> Option<Vec<u8>> {
        let unseen = self.read.get(self.looked..).unwrap_or_default();
        let end = unseen.iter().position(|byte| *byte == b'\n').map(|at| self.looked + at);
        self.looked = self.read.len();
        let (length, after) = match end {
            Some(end) if end <= limit => (end, end + 1),
            _ if self.looked >= limit => (limit, limit),
            _ => return None,
        };
        let rest = self.read.split_off(after);
        let mut line = std::mem::replace(&mut self.read, rest);
        line.truncate(length);
        self.looked = 0;
        Some(line)
    }

    #[cfg(unix)]
    fn fill(&mut self, store: Option<&mut Store>) -> io::Result<()> {
        let mut bytes = [0; 8192];
        if !waiting::wait(store)? {
            return Ok(());
        }
        let count = match rustix::io::read(io::stdin(), &mut bytes) {
            Ok(count) => count,
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        self.ended = count == 0;
        self.read.extend_from_slice(bytes.get(..count).unwrap_or_default());
        Ok(())
    }

    /// Systems without such waiting read at once.
    #[cfg(not(unix))]
    fn fill(&mut self, store: Option<&mut Store>) -> io::Result<()> {
        if let Some(store) = store.filter(|store| store.needs_checkpoint()) {
            store.checkpoint();
        }
        self.ended = io::stdin().lock().read_until(b'\n', &mut self.read)? == 0;
        Ok(())
    }
}

/// Standard input that takes no more than it is asked for: what follows is for
/// somebody else.
///
/// # Errors
///
/// Fails where standard input cannot be had.
#[cfg(unix)]
pub fn sparing() -> io::Result<impl BufRead> {
    use std::os::fd::AsFd;
    let input = io::stdin().as_fd().try_clone_to_owned()?;
    Ok(io::BufReader::with_capacity(1, std::fs::File::from(input)))
}

/// There all who read share one buffer.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
pub fn sparing() -> io::Result<impl BufRead> {
    Ok(io::stdin().lock())
}

#[cfg(unix)]
mod waiting {
    use std::io::{self, stdin};
    use std::os::fd::AsFd;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;

    use super::leaving;
    use crate::store::{PAUSE, Store};

    /// Waits until there is something to read or a signal has come; says
    /// whether there is something to read.
    pub(super) fn wait(mut store: Option<&mut Store>) -> io::Result<bool> {
        let stdin = stdin();
        let pause = Timespec::try_from(PAUSE).ok();
        loop {
            let mut fds = vec![PollFd::from_borrowed_fd(stdin.as_fd(), PollFlags::IN)];
            let told = leaving::told();
            fds.extend(told.map(|told| PollFd::from_borrowed_fd(told.as_fd(), PollFlags::IN)));
            let unfolded = store.as_ref().is_some_and(|store| store.needs_checkpoint());
            match poll(&mut fds, pause.as_ref().filter(|_| unfolded)) {
                Ok(0) => {
                    let _held = leaving::hold();
                    if let Some(store) = &mut store {
                        store.checkpoint();
                    }
                }
                Ok(_) => return Ok(fds.first().is_some_and(|fd| !fd.revents().is_empty())),
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(bytes: &[u8], limit: usize) -> Vec<Vec<u8>> {
        let mut input = Input { ended: true, ..Input::default() };
        input.read.extend_from_slice(bytes);
        let next = || match input.line(limit, None).unwrap() {
            Heard::Line(line) => Some(line),
            Heard::End | Heard::Left => None,
        };
        std::iter::from_fn(next).collect()
    }

    #[test]
    fn lines_are_cut_at_their_ends_and_where_they_are_too_long() {
        assert_eq!(cut(b"one\n\ntwo\r\nthree", 9), [&b"one"[..], b"", b"two\r", b"three"]);
        assert_eq!(cut(b"abcdef\nghi\n", 3), [&b"abc"[..], b"def", b"ghi"]);
        assert!(cut(b"", 3).is_empty());
    }
}
