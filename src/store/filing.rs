//! The order of names: in whose alphabet the lists of a casebook go.
//!
//! Tables hold a key beside each name that a list is ordered by. It follows from
//! the name and from the language of the order, which the casebook keeps: it is
//! not that of the screen, so that whoever opens the file pages through one order.

use std::path::Path;

use rusqlite::{Connection, named_params};

use super::meter::Meter;
use super::{Error, Store, settings};
use crate::model::Language;
use crate::model::alphabet::{Alphabet, VERSION, family_first};
use crate::model::progress::Watch;

#[cfg(test)]
mod tests;

/// Under which name the file keeps the language, and the version of the keys.
const NAME: &str = "alphabet";

/// Names whose keys are made at a time.
const BATCH: usize = if cfg!(test) { 3 } else { 1_000 };

/// Tables that are ordered by name, and what holds of a row that names a person.
const FILED: &[(&str, &str)] = &[
    ("cases", "0"),
    ("evidence", "0"),
    ("parties", "form = 'person'"),
    ("places", "0"),
    ("recipients", "0"),
    ("sources", "0"),
];

impl Store {
    /// Orders the lists as readers of a language do.
    ///
    /// # Errors
    ///
    /// Fails where the file can only be read.
    pub fn order_by(&mut self, language: Language) -> Result<(), Error> {
        if kept(&self.conn)? == (language, VERSION) {
            return Ok(());
        }
        self.write(|conn| file_by(conn, language, &mut Meter::unwatched()))
    }

    /// Makes the keys again that another version of the program made otherwise.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stopped`] where `watch` wants no more.
    pub(super) fn file_again(&mut self, watch: &mut Watch) -> Result<(), Error> {
        let (language, version) = kept(&self.conn)?;
        if version == VERSION || self.read_only.is_some() {
            return Ok(());
        }
        self.write(|conn| file_by(conn, language, &mut Meter::new(watch, 0)))
    }
}

/// In whose alphabet the lists go.
pub fn language(conn: &Connection) -> rusqlite::Result<Language> {
    Ok(kept(conn)?.0)
}

/// The key of a name in that alphabet.
pub(super) fn key(conn: &Connection, name: &str) -> rusqlite::Result<Vec<u8>> {
    Ok(Alphabet::of(language(conn)?).key(name))
}

/// Refuses a file whose keys are not those that this version makes. What cannot
/// be read of it is left to those who check the rest.
pub(super) fn refuse_other(conn: &Connection, path: &Path) -> Result<(), Error> {
    match kept(conn) {
        Ok((_, version)) if version != VERSION => Err(Error::Older(path.to_owned())),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Makes the keys of a file whose schema had none.
pub(super) fn begin(conn: &Connection, meter: &mut Meter) -> Result<(), Error> {
    let (language, version) = kept(conn)?;
    if version == VERSION { Ok(()) } else { file_by(conn, language, meter) }
}

/// The language of the order, and the version of its keys: 0 where none are made.
/// Until somebody chooses, the order is that which reads most languages right.
fn kept(conn: &Connection) -> rusqlite::Result<(Language, u32)> {
    let text = settings::get(conn, NAME)?.unwrap_or_default();
    let (language, version) = text.split_once(' ').unwrap_or_default();
    let language = Language::from_code(language).unwrap_or_default();
    Ok((language, version.parse().unwrap_or(0)))
}

/// Makes the key of every name, and keeps in mind whose they are.
fn file_by(conn: &Connection, language: Language, meter: &mut Meter) -> Result<(), Error> {
    let alphabet = Alphabet::of(language);
    meter.expect(names_in(conn)?);
    for (table, is_person) in FILED {
        let names = format!(
            "SELECT row, label, {is_person} AS is_person FROM {table} JOIN records USING (row)
              WHERE row > :last ORDER BY row LIMIT :batch"
        );
        let mut names = conn.prepare(&names)?;
        let file = format!("UPDATE {table} SET name_key = :key WHERE row = :row");
        let mut file = conn.prepare(&file)?;
        let mut last: i64 = 0;
        loop {
            let asked = named_params! { ":last": last, ":batch": BATCH };
            let found = names.query_map(asked, |found| {
                Ok((found.get("row")?, found.get("label")?, found.get("is_person")?))
            })?;
            let found: Vec<(i64, String, bool)> = found.collect::<Result<_, _>>()?;
            let Some((end, _, _)) = found.last() else { break };
            last = *end;
            for (row, name, is_person) in &found {
                let name = if *is_person { family_first(name) } else { name.as_str().into() };
                meter.step()?;
                file.execute(named_params! { ":key": alphabet.key(&name), ":row": row })?;
            }
        }
    }
    Ok(settings::set(conn, NAME, &format!("{} {VERSION}", language.code()))?)
}

/// How many names have keys.
fn names_in(conn: &Connection) -> rusqlite::Result<usize> {
    let count = |(table, _): &(&str, _)| {
        conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, usize>(0))
    };
    FILED.iter().map(count).sum()
}
