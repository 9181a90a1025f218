//! From the casebook to files: one writer a format, which gets each record
//! through the lens.

mod hashing;
pub(super) mod json;

use std::io::Write;
use std::path::Path;

use rusqlite::Connection;

pub use hashing::{Hashed, Hashing};

use super::formats::Format;
use super::lens::{Plan, Redacted};
use super::{Error, part_file};
use crate::model::lens::Profile;
use crate::model::progress::{Progress, Watch};
use crate::model::{Day, Kind, Language};
use crate::store::dump::Stored;
use crate::store::{self, Store, diceware, dump};

/// Records between two reports.
const EVERY: u64 = 250;

/// What is said of a casebook beside its records.
pub(super) struct Preamble {
    /// The heads of its history as words.
    pub(super) heads: Vec<String>,
    /// For whom it is.
    pub(super) profile: Profile,
    /// The day on which it is written.
    pub(super) today: Day,
}

/// Records on their way out.
pub(super) type Leaving<'a> = dyn Iterator<Item = Result<Redacted, Error>> + 'a;

/// What writes a format.
pub(super) trait Writer: Sync {
    /// Whether it loses nothing, so that for one's own keeping it gets records that do not
    /// count too, in the order in which they came. Others get those that count, by kind,
    /// each after what it can lead to.
    fn is_lossless(&self) -> bool {
        false
    }

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

/// Writes what leaves to a file that only the person can read; answers with how many
/// records there are. `before` is done once it is written and before it has its name.
///
/// # Errors
///
/// Fails where there is a file, unless it may be replaced, where `before` fails, and
/// where `watch` wants no more; then nothing is changed.
pub fn export(
    store: &mut Store,
    plan: &mut Plan,
    manner: Manner,
    to: Destination,
    (watch, before): (&mut Watch, &mut Before),
) -> Result<u64, Error> {
    let mut records = 0;
    part_file::write(to, |out| {
        let mut hashing = Hashing::new(out);
        records = print(store, plan, manner, to.path, &mut hashing, watch)?;
        before(store, &hashing.written())
    })?;
    Ok(records)
}

/// Writes what leaves to `out`, which messages call `path`; answers with how many records
/// there are.
///
/// # Errors
///
/// Fails where it cannot be written to, and where `watch` wants no more.
pub fn print(
    store: &Store,
    plan: &mut Plan,
    manner: Manner,
    path: &Path,
    out: &mut dyn Write,
    watch: &mut Watch,
) -> Result<u64, Error> {
    // One state of the casebook, whatever another program writes meanwhile.
    let conn = store.read().unchecked_transaction().map_err(store::Error::from)?;
    let Some(writer) = manner.format.writes else { return Ok(0) };
    let about = Preamble {
        heads: diceware::heads(&conn)?.map(str::to_owned).to_vec(),
        profile: plan.profile().clone(),
        today: plan.today(),
    };
    let all = plan.keeps_all() && writer.is_lossless();
    let mut going = Going::new(&conn, all)?;
    let mut written = 0;
    let mut records = std::iter::from_fn(|| {
        loop {
            if going.progress.done.is_multiple_of(EVERY) && !watch(going.progress) {
                return Some(Err(store::Error::Stopped.into()));
            }
            let next = going.next().transpose()?;
            match next.map_err(Error::from).and_then(|stored| plan.next(&conn, stored)) {
                Ok(None) => {}
                Ok(Some(redacted)) => {
                    written += 1;
                    return Some(Ok(redacted));
                }
                Err(error) => return Some(Err(error)),
            }
        }
    });
    writer.write(&about, &mut records, manner.language, &mut Out { to: out, path })?;
    Ok(written)
}

/// What is done once a file is written and before it has its name.
pub type Before<'a> = dyn FnMut(&mut Store, &Hashed) -> Result<(), Error> + 'a;

/// Records of the casebook, one at a time, so that memory does not grow with what they
/// hold.
struct Going<'a> {
    conn: &'a Connection,
    /// The kinds that are still to come; none where all come in the order of their rows.
    kinds: Option<Vec<Kind>>,
    row: i64,
    progress: Progress,
}

impl<'a> Going<'a> {
    fn new(conn: &'a Connection, all: bool) -> Result<Self, Error> {
        let kinds = (!all).then(|| Kind::ALL.into_iter().rev().collect());
        let progress = Progress { done: 0, total: dump::count(conn)? };
        Ok(Self { conn, kinds, row: 0, progress })
    }

    fn next(&mut self) -> Result<Option<Stored>, store::Error> {
        loop {
            let found = match &self.kinds {
                None => dump::after(self.conn, self.row, 1)?,
                Some(kinds) => match kinds.last() {
                    Some(kind) => dump::live(self.conn, *kind, self.row, 1)?,
                    None => return Ok(None),
                },
            };
            match (found.into_iter().next(), &mut self.kinds) {
                (Some(stored), _) => {
                    self.row = stored.row;
                    self.progress.done += 1;
                    return Ok(Some(stored));
                }
                (None, None) => return Ok(None),
                (None, Some(kinds)) => {
                    kinds.pop();
                    self.row = 0;
                }
            }
        }
    }
}
