//! What the program itself notes of evidence: that it came in, was shown, was
//! written elsewhere. No undo takes that back, and nobody changes it.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::{Value, json};

use super::contents::TakenIn;
use super::{Deed, Error, Store, Writing, devices, noted, records};
use crate::model::called::Named;
use crate::model::change::Step;
use crate::model::field::Fields;
use crate::model::records::custody::CustodyStep;
use crate::model::{Kind, RecordId};

impl Store {
    /// Makes evidence of a content that was taken in, with its intake as the first
    /// step of its custody; `told` is what else is said of that step.
    ///
    /// # Errors
    ///
    /// Fails where a field is refused; then nothing is made.
    pub fn add_evidence(
        &mut self,
        taken: &TakenIn,
        mut fields: Fields,
        told: Fields,
    ) -> Result<Named, Error> {
        fields.insert("sha256".to_owned(), json!(taken.sha256));
        fields.insert("size".to_owned(), json!(taken.size));
        let millis = self.now();
        self.write(|conn| {
            taken.settle(conn)?;
            let mut step = Step::default();
            let evidence = step.create(Kind::Evidence, fields);
            let about = json!(evidence.to_string());
            step.create(Kind::Custody, signed(conn, about, &CustodyStep::Intake, told)?);
            let mut writing = Writing::begin(conn, Deed::Do, millis)?;
            let made = writing.make(&step)?;
            writing.finish()?;
            let id = made.first().ok_or_else(|| Error::NoRecord(taken.sha256.clone()))?;
            records::named(conn, *id)
        })
    }

    /// Gives evidence of which only the record was here its file, with its intake as a
    /// step of its custody.
    ///
    /// # Errors
    ///
    /// Fails where it cannot be stored; then nothing is changed.
    pub fn add_content(
        &mut self,
        taken: &TakenIn,
        evidence: RecordId,
        told: Fields,
    ) -> Result<(), Error> {
        let millis = self.now();
        self.write(|conn| {
            taken.settle(conn)?;
            note(conn, (evidence, &CustodyStep::Intake), told, millis)?;
            Ok(())
        })
    }

    /// Notes what the program does with evidence, before it does it. It is no step
    /// that undo takes back.
    ///
    /// # Errors
    ///
    /// Fails where it cannot be stored; then it must not be done.
    pub fn note_custody(
        &mut self,
        evidence: RecordId,
        step: &CustodyStep,
        told: Fields,
    ) -> Result<Named, Error> {
        let millis = self.now();
        self.write(|conn| note(conn, (evidence, step), told, millis))
    }
}

fn note(
    conn: &Connection,
    (evidence, step): (RecordId, &CustodyStep),
    told: Fields,
    millis: u64,
) -> Result<Named, Error> {
    let mut note = Step::default();
    note.create(Kind::Custody, signed(conn, json!(evidence.to_string()), step, told)?);
    noted::write(conn, &note, millis)
}

/// A step that this copy notes itself.
fn signed(
    conn: &Connection,
    evidence: Value,
    step: &CustodyStep,
    mut told: Fields,
) -> Result<Fields, Error> {
    told.insert("evidence".to_owned(), evidence);
    told.insert("step".to_owned(), json!(step.as_str()));
    noted::sign(conn, &mut told)?;
    Ok(told)
}

/// Whether this copy took in the file of evidence itself, so that it has to be here.
pub(super) fn was_taken_in(conn: &Connection, evidence: i64) -> Result<bool, Error> {
    let own = devices::letters(&devices::own(conn)?.id.0);
    let mut intake = conn.prepare_cached(
        "SELECT 1 FROM custody WHERE evidence = :evidence AND step = :step AND noted_on = :own",
    )?;
    let values = named_params! {
        ":evidence": evidence, ":step": CustodyStep::Intake.as_str(), ":own": own,
    };
    Ok(intake.exists(values)?)
}

/// The live evidence that came in first with a content, and is about that record where
/// one is given: the same file may show something of another.
pub fn having(
    conn: &Connection,
    sha256: &str,
    about: Option<RecordId>,
) -> Result<Option<Named>, Error> {
    let about = about.map(|about| about.0.into_bytes());
    let row = conn
        .prepare_cached(
            "SELECT min(row) FROM evidence
              WHERE sha256 = :sha256
                AND (:about IS NULL OR record = (SELECT row FROM records WHERE id = :about))",
        )?
        .query_row(named_params! { ":sha256": sha256, ":about": about }, |row| {
            row.get::<_, Option<i64>>(0)
        })?;
    row.map_or(Ok(None), |row| records::named_at(conn, row))
}

/// The hash of the file of evidence, where it has one.
pub fn hash(conn: &Connection, evidence: RecordId) -> Result<Option<String>, Error> {
    let Some(row) = records::row(conn, evidence)? else { return Ok(None) };
    let mut hash = conn.prepare_cached("SELECT sha256 FROM evidence WHERE row = :row")?;
    let hash = hash.query_row(named_params! { ":row": row }, |row| row.get(0)).optional()?;
    Ok(hash.flatten())
}

/// Every piece of live evidence whose file has a hash, after one: at most some.
pub fn with_files(conn: &Connection, after: i64) -> Result<Vec<(i64, RecordId)>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT evidence.row, records.id FROM evidence JOIN records ON records.row = evidence.row
          WHERE sha256 IS NOT NULL AND evidence.row > :after
          ORDER BY evidence.row LIMIT 100",
    )?;
    let found = found.query_map(named_params! { ":after": after }, |row| {
        Ok((row.get(0)?, records::id_of(row.get(1)?)))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
