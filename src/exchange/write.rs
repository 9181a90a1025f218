//! From the casebook to files: one writer a format, which gets each record
//! through the lens.

mod book;
pub(super) mod csv;
mod hashing;
pub(super) mod html;
pub(super) mod json;
pub(super) mod markdown;
mod out;
pub(super) mod xlsx;

use std::io::Write;
use std::path::Path;

use rusqlite::Connection;
use serde_json::json;

pub use hashing::{Hashed, Hashing};
use out::Out;

use super::formats::Format;
use super::lens::{Plan, Redacted};
use super::{Error, Table, part_file, part_folder, rules};
use crate::model::date::FuzzyDate;
use crate::model::lens::Profile;
use crate::model::progress::{Progress, Watch};
use crate::model::vocabulary::Vocabulary;
use crate::model::{Day, Kind, Language};
use crate::store::dump::Stored;
use crate::store::{self, Store, diceware, dump, own_terms};
use crate::words;

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

/// The title of a document, and what it says of itself.
fn preface(about: &Preamble, language: Language) -> (String, String) {
    let title = words::text(language, "document-title").into_owned();
    let (year, month, day) = about.today.civil();
    let day = format!("{year:04}-{month:02}-{day:02}");
    let day = FuzzyDate::from_parts(day.as_str(), &day).map_or(day, |date| date.display(language));
    if about.profile == Profile::OwnBackup {
        return (title, words::with(language, "document-own", &[("day", day.into())]));
    }
    let profile = Vocabulary::Profile.label(about.profile.as_str(), language);
    let said = [("day", day.into()), ("profile", profile.into())];
    (title, words::with(language, "document-made", &said))
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

    /// Whether one table of it can be written alone.
    fn has_tables(&self) -> bool {
        false
    }

    /// Whether all tables together are a folder, and not one file.
    fn is_folder(&self) -> bool {
        false
    }

    /// Writes all records in that manner.
    ///
    /// # Errors
    ///
    /// Fails as the records and as what is written to do.
    fn write(
        &self,
        about: &Preamble,
        records: &mut Leaving,
        manner: &Manner,
        out: &mut Out,
    ) -> Result<(), Error>;
}

/// How a casebook is written.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// The format.
    pub format: &'static Format,
    /// The language of labels, where the format has some.
    pub language: Language,
    /// Of formats of tables: the one that is written; all of them unless it is said.
    pub table: Option<&'static Table>,
    /// Of CSV: whether it begins with a mark of UTF-8, as Excel expects.
    pub bom: bool,
    /// Of CSV: whether semicolons stand between cells, as Excel of many languages expects.
    pub semicolon: bool,
}

impl Manner {
    /// A format with nothing special.
    pub fn of(format: &'static Format, language: Language) -> Self {
        Self { format, language, table: None, bom: false, semicolon: false }
    }

    /// Whether a folder is written, with a file for each table.
    pub fn is_folder(&self) -> bool {
        self.table.is_none() && self.format.is_folder()
    }
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

/// Writes what leaves to a file or a folder that only the person can read; answers with
/// how many records there are. `before` is done once it is written and before it has its name.
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
    if manner.is_folder() {
        part_folder::write(to, |folder| {
            records = run(store, plan, manner, &mut Out::folder(folder, to.path), watch)?;
            // Whether all of it fits is known once it is on the disk.
            folder.finish().map_err(store::Error::io("write", to.path))?;
            before(store, &folder.written())
        })?;
    } else {
        part_file::write(to, |out| {
            let mut hashing = Hashing::new(out);
            records = print(store, plan, manner, to.path, &mut hashing, watch)?;
            hashing.flush().map_err(store::Error::io("write", to.path))?;
            before(store, &hashing.written())
        })?;
    }
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
    run(store, plan, manner, &mut Out::file(out, path), watch)
}

fn run(
    store: &Store,
    plan: &mut Plan,
    manner: Manner,
    out: &mut Out,
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
    // Terms of the casebook's own have labels too.
    let _held = own_terms::of(&conn).map_err(store::Error::from)?.hold();
    let leads = plan.keeps_all() && !all;
    let mut going = Going::new(&conn, all)?;
    let mut written = 0;
    let mut records = std::iter::from_fn(|| {
        loop {
            if going.progress.done.is_multiple_of(EVERY) && !watch(going.progress) {
                return Some(Err(store::Error::Stopped.into()));
            }
            let mut next = going.next().transpose()?.map_err(Error::from);
            if let (Ok(stored), true) = (&mut next, leads) {
                match lead(&conn, stored) {
                    Ok(true) => {}
                    Ok(false) => continue,
                    Err(error) => return Some(Err(error)),
                }
            }
            match next.and_then(|stored| plan.next(&conn, stored)) {
                Ok(None) => {}
                Ok(Some(redacted)) => {
                    written += 1;
                    return Some(Ok(redacted));
                }
                Err(error) => return Some(Err(error)),
            }
        }
    });
    writer.write(&about, &mut records, &manner, out)?;
    Ok(written)
}

/// Leads links to records that count, as the lens does for others; answers whether what
/// the record needs is there.
fn lead(conn: &Connection, stored: &mut Stored) -> Result<bool, Error> {
    let kind = stored.record.kind;
    let links: Vec<_> = rules::linked(kind, &stored.fields).collect();
    for (name, id) in links {
        match dump::led(conn, id)? {
            Some(to) => drop(stored.fields.insert(name.to_owned(), json!(to.to_string()))),
            None if kind.field(name).is_some_and(|field| field.required) => return Ok(false),
            None => drop(stored.fields.shift_remove(name)),
        }
    }
    Ok(true)
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
