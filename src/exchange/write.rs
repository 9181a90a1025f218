//! From the casebook to files: one writer a format, which gets each record
//! through the lens.

pub(super) mod json;

use std::io::Write;
use std::path::Path;

use super::formats::Format;
use super::lens::{Profile, Redacted};
use super::{Error, part_file};
use crate::model::Language;
use crate::model::progress::{Progress, Watch};
use crate::store::{self, Store, diceware, dump};

/// Records between two reports.
const EVERY: u64 = 250;

/// What is said of a casebook beside its records.
pub(super) struct Preamble {
    /// The heads of its history as words.
    pub(super) heads: Vec<String>,
}

/// Records on their way out.
pub(super) type Leaving<'a> = dyn Iterator<Item = Result<Redacted, Error>> + 'a;

/// What writes a format.
pub(super) trait Writer: Sync {
    /// Writes all records; labels are in that language.
    ///
    /// # Errors
    ///
    /// Fails as the records and as what is written to do.
    fn write(
        &self,
        about: &Preamble,
        records: &mut Leaving,
        language: Language,
        out: &mut Out,
    ) -> Result<(), Error>;
}

/// What is written to, and what messages call it.
pub(super) struct Out<'a> {
    to: &'a mut dyn Write,
    path: &'a Path,
}

impl Out<'_> {
    /// Writes text.
    ///
    /// # Errors
    ///
    /// Fails where no more is taken.
    pub(super) fn put(&mut self, text: &str) -> Result<(), Error> {
        let failed = store::Error::io("write", self.path);
        self.to.write_all(text.as_bytes()).map_err(|error| failed(error).into())
    }
}

/// How a casebook is written.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// The format.
    pub format: &'static Format,
    /// For whom.
    pub profile: Profile,
    /// The language of labels, where the format has some.
    pub language: Language,
}

/// Where a file is written.
#[derive(Clone, Copy, Debug)]
pub struct Destination<'a> {
    /// What it will be called.
    pub path: &'a Path,
    /// Whether a file that is there is replaced.
    pub replace: bool,
    /// A folder of the program in which it is noted what is being written, for
    /// [`remove_left`].
    pub notes: Option<&'a Path>,
}

impl<'a> Destination<'a> {
    /// A new file, of which nothing is noted.
    pub fn new(path: &'a Path) -> Self {
        Self { path, replace: false, notes: None }
    }
}

/// Removes what programs that were killed left of their exports, by the notes
/// in that folder.
pub fn remove_left(notes: &Path) {
    store::part_file::remove_left(notes);
}

/// Writes all records to a file that only the person can read; answers with
/// how many there are.
///
/// # Errors
///
/// Fails where there is a file, unless it may be replaced, and where `watch` wants no
/// more; then nothing is changed.
pub fn export(
    store: &Store,
    manner: Manner,
    to: Destination,
    watch: &mut Watch,
) -> Result<u64, Error> {
    let mut written = 0;
    part_file::write(to, |out| {
        written = print(store, manner, to.path, out, watch)?;
        Ok(())
    })?;
    Ok(written)
}

/// Writes all records to `out`, which messages call `path`; answers with how
/// many there are.
///
/// # Errors
///
/// Fails where it cannot be written to, and where `watch` wants no more.
pub fn print(
    store: &Store,
    manner: Manner,
    path: &Path,
    out: &mut dyn Write,
    watch: &mut Watch,
) -> Result<u64, Error> {
    // One state of the casebook, whatever another program writes meanwhile.
    let conn = store.read().unchecked_transaction().map_err(store::Error::from)?;
    let about = Preamble { heads: diceware::heads(&conn)?.map(str::to_owned).to_vec() };
    let mut progress = Progress { done: 0, total: dump::count(&conn)? };
    let (mut row, done) = (0, &mut progress);
    let mut records = std::iter::from_fn(|| {
        if done.done.is_multiple_of(EVERY) && !watch(*done) {
            return Some(Err(store::Error::Stopped.into()));
        }
        // One at a time, so that memory does not grow with what they hold.
        let stored = match dump::after(&conn, row, 1) {
            Ok(found) => found.into_iter().next()?,
            Err(error) => return Some(Err(error.into())),
        };
        row = stored.row;
        done.done += 1;
        Some(Ok(manner.profile.redact(stored)))
    });
    let Some(writer) = manner.format.writes else { return Ok(0) };
    writer.write(&about, &mut records, manner.language, &mut Out { to: out, path })?;
    Ok(progress.done)
}
