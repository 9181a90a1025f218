//! Files of evidence in and out. What comes in is read once, in chunks, and stays as
//! it is; what goes out is held to its hash before it has its name.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Destination, Error, metadata, part_file};
use crate::model::called::Named;
use crate::model::damage::ContentDamage;
use crate::model::date::FuzzyDate;
use crate::model::field::Fields;
use crate::model::progress::{Progress, Watch};
use crate::model::records::custody::CustodyStep;
use crate::model::text::Line;
use crate::model::time_of_day::TimeOfDay;
use crate::model::{Day, RecordId};
use crate::store::{self, Store, contents, custody, records};

/// Bytes at the beginning of a file that tell what it is.
const HEAD: usize = 1024 * 1024;

/// Folders that lie in one another.
const DEEPEST: usize = 64;

/// When something is done, where the person is.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The day.
    pub today: Day,
    /// Minutes since midnight.
    pub minutes: u16,
}

/// Files to take in, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// The files.
    pub files: Vec<PathBuf>,
    /// What is no file, and is passed over.
    pub passed_over: Vec<PathBuf>,
    /// Bytes of the files in all.
    pub bytes: u64,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Came {
    /// It is evidence now.
    New(Named),
    /// It was there already.
    Known(Named),
}

/// What is said of files that come in.
#[derive(Clone, Debug, Default)]
pub struct Described {
    /// Fields of the evidence, but those that the file tells itself.
    pub fields: Fields,
    /// Whether a file that is here already is taken in once more.
    pub as_new: bool,
}

/// The files that paths lead to; of folders those inside, at any depth.
///
/// # Errors
///
/// Fails where one cannot be read.
pub fn gather(paths: &[PathBuf]) -> Result<Gathered, Error> {
    let mut gathered = Gathered::default();
    for path in paths {
        let metadata = fs::metadata(path).map_err(store::Error::io("read", path))?;
        if metadata.is_dir() {
            gathered.add_folder(path, DEEPEST)?;
        } else if metadata.is_file() {
            gathered.add(path, metadata.len());
        } else {
            return Err(Error::NotFile(path.clone()));
        }
    }
    Ok(gathered)
}

impl Gathered {
    fn add(&mut self, path: &Path, bytes: u64) {
        self.files.push(path.to_owned());
        self.bytes += bytes;
    }

    fn add_folder(&mut self, folder: &Path, deep: usize) -> Result<(), Error> {
        let failed = |error| store::Error::io("read", folder)(error);
        let entries = fs::read_dir(folder).map_err(failed)?;
        let entries = entries.map(|entry| entry.map(|entry| entry.path()));
        let mut paths = entries.collect::<io::Result<Vec<_>>>().map_err(failed)?;
        paths.sort();
        for path in paths {
            // A link may lead anywhere, and round in a circle.
            let metadata = path.symlink_metadata().map_err(store::Error::io("read", &path))?;
            if metadata.is_file() {
                self.add(&path, metadata.len());
            } else if metadata.is_dir() && deep > 0 {
                self.add_folder(&path, deep - 1)?;
            } else {
                self.passed_over.push(path);
            }
        }
        Ok(())
    }
}

/// Takes one file in; `progress` goes on from file to file.
///
/// # Errors
///
/// Fails where it cannot be read, and where `watch` wants no more; then nothing of
/// it is left.
pub fn take_in(
    store: &mut Store,
    path: &Path,
    told: &Described,
    now: Now,
    (progress, watch): (&mut Progress, &mut Watch),
) -> Result<Came, Error> {
    let mut file = File::open(path).map_err(store::Error::io("read", path))?;
    let bytes = file.metadata().map_err(store::Error::io("read", path))?.len();
    store.ensure_room(bytes, path)?;
    let mut head = Vec::new();
    let mut begin = Read::by_ref(&mut file).take(HEAD as u64);
    begin.read_to_end(&mut head).map_err(store::Error::io("read", path))?;
    let mut fields = told.fields.clone();
    fields.insert("file_name".to_owned(), json!(name_of(path)));
    for (name, value) in metadata::read(&head, path) {
        fields.entry(name).or_insert(value);
    }
    let mut whole = io::Cursor::new(head).chain(file);
    let mut each = |bytes: u64| {
        progress.done += bytes;
        watch(*progress)
    };
    let taken = store.take_in((&mut whole, path), &mut each)?;
    let noted = [("how".to_owned(), json!(line(&path.to_string_lossy())))];
    let noted = step_at(now).into_iter().chain(noted).collect();
    let about = fields.get("record").and_then(Value::as_str).and_then(|id| id.parse().ok());
    if !told.as_new
        && let Some(known) = custody::having(store.read(), &taken.sha256, about)?
    {
        // Its record may have come without it.
        if taken.is_new() {
            store.add_content(&taken, known.id, noted)?;
        }
        return Ok(Came::Known(known));
    }
    Ok(Came::New(store.add_evidence(&taken, fields, noted)?))
}

/// Writes the file of evidence to a path at which there is none, and notes that
/// before the file has its name. A folder stands for one of that name inside it.
///
/// # Errors
///
/// Fails where there is a file, where the content is not here or not what came in.
pub fn write_out(
    store: &mut Store,
    evidence: RecordId,
    (to, notes): (&Path, Option<&Path>),
    now: Now,
) -> Result<PathBuf, Error> {
    let named = records::named(store.read(), evidence)?;
    let reference = named.reference.to_string();
    let missing = || store::Error::NoContent(reference.clone());
    let hash = custody::hash(store.read(), evidence)?.ok_or_else(missing)?;
    let path = if to.is_dir() {
        to.join(safe_name(named.called.name().unwrap_or(&reference)))
    } else {
        to.to_owned()
    };
    let written = part_file::write(Destination { path: &path, replace: false, notes }, |out| {
        let mut put = |bytes: &[u8]| out.write_all(bytes).map_err(store::Error::io("write", &path));
        match contents::read(store.read(), &hash, &mut put)? {
            None => {}
            Some(ContentDamage::Missing) => return Err(missing().into()),
            Some(ContentDamage::Changed) => {
                return Err(store::Error::ContentChanged(reference.clone()).into());
            }
        }
        let mut step = step_at(now);
        step.insert("how".to_owned(), json!(line(&path.to_string_lossy())));
        store.note_custody(evidence, &CustodyStep::Exported, step)?;
        Ok(())
    });
    if let Err(Error::Exists(path)) = written {
        // Unlike other exports, it replaces nothing, whatever is asked.
        return Err(store::Error::Exists(path).into());
    }
    written?;
    Ok(path)
}

/// The day and the time of a step of custody.
pub fn step_at(now: Now) -> Fields {
    let (year, month, day) = now.today.civil();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = format!("{:02}:{:02}", now.minutes / 60, now.minutes % 60);
    let date = FuzzyDate::from_parts(date.clone(), &date).ok();
    let time = TimeOfDay::read(&time).ok();
    let date = date.map(|date| ("date".to_owned(), date.to_value()));
    let time = time.map(|time| ("time".to_owned(), time.to_value()));
    date.into_iter().chain(time).collect()
}

/// What a file is called, as a line of a record can hold it.
fn name_of(path: &Path) -> String {
    line(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy())
}

/// A text as a line: of what no line holds, a stand-in; of what is too long, the end.
pub(super) fn line(text: &str) -> String {
    let text: String =
        text.chars().map(|char| if char.is_control() { '\u{fffd}' } else { char }).collect();
    let mut text = text.trim().to_owned();
    while Line::parse(&text).is_err() && text.len() > 1 {
        let half = text.chars().count() / 2;
        let end: String = text.chars().skip(half).collect();
        end.trim().clone_into(&mut text);
    }
    if text.is_empty() { "?".to_owned() } else { text }
}

/// A name that leads nowhere else than into the folder that it is put into.
fn safe_name(name: &str) -> String {
    let is_safe = |char: char| !char.is_control() && !r#"/\:*?"<>|"#.contains(char);
    let name: String = name.chars().map(|char| if is_safe(char) { char } else { '_' }).collect();
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() { "evidence".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_file_leads_nowhere_else() {
        for name in ["../../.bashrc", "/etc/passwd", "..", r"C:\boot.ini", ""] {
            let safe = safe_name(name);
            let folder = Path::new("/folder");
            assert_eq!(folder.join(&safe).parent(), Some(folder), "{name}: {safe}");
        }
    }

    #[test]
    fn any_name_is_a_line() {
        for name in ["a\nb", "   ", "\u{1b}[2J", &"ж".repeat(10_000)] {
            assert!(Line::parse(&line(name)).is_ok(), "{name}");
        }
    }
}
