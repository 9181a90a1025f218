//! Files of evidence, for a person who waits.

use std::io;

use super::Writes;
use super::writes::ended;
use crate::app::ask::{Answers, CameIn, Ended, Question, ShowPicture, TakeIn, WriteOut};
use crate::exchange::{self, Came, Described, Now};
use crate::model::picture::Seen;
use crate::model::progress::Progress;
use crate::runtime::fault::fault;
use crate::runtime::{clock, text_file};
use crate::store::Error;

impl Answers<TakeIn, Error> for Writes<'_> {
    /// Those before one that fails, or at which it is stopped, stay.
    fn answer(&mut self, asked: &TakeIn) -> Result<Ended<CameIn>, Error> {
        let gathered = exchange::gather(&[text_file::at_home(&asked.path)]).map_err(of_files)?;
        let told = Described { fields: asked.fields.clone(), as_new: false };
        let mut progress = Progress { done: 0, total: gathered.bytes };
        let mut came = CameIn::default();
        for path in &gathered.files {
            let one =
                exchange::take_in(self.store, path, &told, now(), (&mut progress, self.watch));
            match one.map_err(of_files) {
                Ok(Came::New(named)) => {
                    came.new += 1;
                    came.first.get_or_insert(named);
                }
                Ok(Came::Known(named)) => {
                    came.known += 1;
                    came.first.get_or_insert(named);
                }
                Err(Error::Stopped) if came.first.is_none() => return Ok(Ended::Stopped),
                Err(Error::Stopped) => break,
                Err(error) if came.first.is_none() => return Err(error),
                Err(error) => {
                    came.failed = Some(fault(TakeIn::TASK, &error));
                    break;
                }
            }
        }
        came.millis = self.store.now();
        Ok(Ended::Done(came))
    }
}

impl Answers<WriteOut, Error> for Writes<'_> {
    fn answer(&mut self, asked: &WriteOut) -> Result<String, Error> {
        let to = text_file::at_home(&asked.path);
        let written = exchange::write_out(self.store, asked.evidence, (&to, None), now());
        Ok(text_file::in_full(written.map_err(of_files)?))
    }
}

impl Answers<ShowPicture, Error> for Writes<'_> {
    fn answer(&mut self, asked: &ShowPicture) -> Result<Ended<Seen>, Error> {
        let seen = exchange::see(self.store, asked.evidence, now(), self.watch);
        ended(seen.map_err(of_files))
    }
}

/// The time of what is noted, by the clock of the person.
pub(super) fn now() -> Now {
    let now = clock::now();
    Now { today: now.today, minutes: now.minutes() }
}

/// What went wrong with files, as the store would say it.
pub(super) fn of_files(error: exchange::Error) -> Error {
    match error {
        exchange::Error::Store(error) => error,
        exchange::Error::Exists(path) => Error::Exists(path),
        exchange::Error::NotFile(path)
        | exchange::Error::Pipe(path)
        | exchange::Error::Special(path)
        | exchange::Error::NoFormat(path)
        | exchange::Error::Unsaid(path)
        | exchange::Error::Unnamed(path)
        | exchange::Error::NoTables(path) => {
            Error::Io { task: "read", path, source: io::ErrorKind::InvalidInput.into() }
        }
        exchange::Error::BadRows(_) | exchange::Error::Names(_) => Error::Stopped,
    }
}
