//! The log as this program wrote it, while the casebook is open.
//!
//! SQLite knows by heart where each page lies in the log and reads it from
//! there unseen. Where something else cuts the log or writes into it, moving it
//! into the file would put what is no page in the place of good ones. So it is
//! looked at first, and left where it is if it is not what was written.

use std::fs::File;
use std::io::{BufReader, Seek};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use rusqlite::Connection;

use super::frames;
use crate::store::file::PAGE_BYTES;

/// What was written to the log since it was emptied.
#[derive(Debug, Default)]
pub(in crate::store) struct Written {
    /// The log, which SQLite goes on with whatever becomes of its name. It has
    /// no locks on it that closing it could let go of.
    file: Option<File>,
    /// Frames that the log had after the last change; zero before there is one.
    frames: Arc<AtomicU32>,
}

impl Written {
    /// Notes how many frames there are after each change.
    pub(in crate::store) fn watch(conn: &mut Connection) -> Self {
        let frames = Arc::new(AtomicU32::new(0));
        let noted = Arc::clone(&frames);
        // Where SQLite refuses, nothing is known of the log and nothing claimed.
        let _ = conn.wal_hook(Some(move |_: &mut _, pages: i32| {
            noted.store(u32::try_from(pages).unwrap_or(0), Ordering::Release);
            Ok(())
        }));
        Self { file: None, frames }
    }

    /// Holds the log that was just written to.
    pub(in crate::store) fn hold(&mut self, path: &Path) {
        if self.file.is_none() {
            self.file = File::open(path).ok();
        }
    }

    /// All of it is in the file.
    pub(in crate::store) fn emptied(&self) {
        self.frames.store(0, Ordering::Release);
    }

    /// Whether the log has all that was written to it, as far as its length tells.
    pub(in crate::store) fn is_long_enough(&self) -> bool {
        let (Some(file), frames) = (&self.file, self.frames()) else { return true };
        let least = if frames == 0 { 0 } else { frames::length(frames, PAGE_BYTES) };
        file.metadata().map_or(true, |log| log.len() >= least)
    }

    /// Whether the log has all that was written to it, unchanged.
    pub(in crate::store) fn is_as_written(&mut self) -> bool {
        let frames = self.frames();
        let Some(file) = self.file.as_mut().filter(|_| frames > 0) else { return true };
        let hold = file.rewind().and_then(|()| frames::hold(&mut BufReader::new(file), frames));
        // A disk that cannot be read says so when SQLite reads it.
        hold.unwrap_or(true)
    }

    fn frames(&self) -> u32 {
        self.frames.load(Ordering::Acquire)
    }
}
