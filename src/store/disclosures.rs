//! What left the casebook: disclosures that the program notes, which records left with
//! each, and what was decided for a recipient.
//!
//! Which records left is no part of the history, so that it stays in this copy.

#[cfg(test)]
mod tests;

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::{Value, json};

use super::key::random;
use super::{Error, Store, contents, noted, records};
use crate::model::called::Named;
use crate::model::change::{Change, Step};
use crate::model::disclosed::{Disclosed, Manner};
use crate::model::field::Fields;
use crate::model::lens::Profile;
use crate::model::narrowing::is_narrower;
use crate::model::record::Record;
use crate::model::records::recipient::{KEY, Recipient};
use crate::model::{Kind, RecordId};

/// Gives `row` and `manner` of the disclosures with which the record in `:row` left, or one
/// that was made one with it, and of those about it, as a table `left_with`.
macro_rules! disclosures_of {
    () => {
        "WITH RECURSIVE own (row) AS (
            SELECT :row UNION SELECT merged.row FROM own JOIN merged ON merged.target = own.row),
         left_with (row, manner) AS (
            SELECT disclosure.row, disclosed.manner FROM own
              JOIN records ON records.row = own.row
              JOIN disclosed ON disclosed.record = records.id
              JOIN records disclosure ON disclosure.id = disclosed.disclosure
             UNION ALL
            SELECT disclosures.row, NULL FROM own JOIN disclosures ON subject = own.row)"
    };
}
pub(super) use disclosures_of;

/// A name that stands in a text, and whether it stays there for a recipient.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Release {
    /// Whose name it is.
    pub party: RecordId,
    /// The name as it stands there.
    pub wording: String,
    /// SHA-256 of the text.
    pub text: [u8; 32],
    /// Whether it stays as it is; else it is replaced.
    pub leave: bool,
}

impl Store {
    /// Notes that records are handed on to a recipient, with what `disclosed` tells of each,
    /// before that is done. It is no step that undo takes back.
    ///
    /// # Errors
    ///
    /// Fails where a field is refused or it cannot be stored; then nothing is noted, and
    /// nothing must be handed on.
    pub fn note_disclosure(
        &mut self,
        recipient: RecordId,
        mut fields: Fields,
        disclosed: impl Iterator<Item = Disclosed>,
    ) -> Result<Named, Error> {
        let millis = self.now();
        self.write(|conn| {
            check(conn, recipient)?;
            fields.insert("recipient".to_owned(), json!(recipient.to_string()));
            noted::sign(conn, &mut fields)?;
            let mut note = Step::default();
            note.create(Kind::Disclosure, fields);
            let made = noted::write(conn, &note, millis)?;
            for one in disclosed {
                put(conn, made.id, &one)?;
            }
            Ok(made)
        })
    }

    /// The key from which pseudonyms for a recipient are made; a new one where they have
    /// none yet. It is no step that undo takes back, so that pseudonyms stay.
    ///
    /// # Errors
    ///
    /// Fails where there is no such recipient, or a new key cannot be stored.
    pub fn pseudonym_key(&mut self, recipient: RecordId) -> Result<[u8; 32], Error> {
        if let Some(key) = key(self.read(), recipient)? {
            return Ok(key);
        }
        let millis = self.now();
        self.write(|conn| {
            let new: [u8; 32] = random()?;
            let fields = [(KEY.to_owned(), json!(contents::hex(&new)))].into_iter().collect();
            let note = Step { changes: vec![Change::Edit { id: recipient, fields }] };
            noted::write(conn, &note, millis)?;
            Ok(new)
        })
    }

    /// Keeps what was decided on names in texts for a recipient.
    ///
    /// # Errors
    ///
    /// Fails where it cannot be stored; then none of it is kept.
    pub fn decide_releases(
        &mut self,
        recipient: RecordId,
        releases: &[Release],
    ) -> Result<(), Error> {
        self.write(|conn| {
            let mut keep = conn.prepare_cached(
                "INSERT OR REPLACE INTO releases (recipient, party, wording, text, decision)
                 VALUES (:recipient, :party, :wording, :text, :decision)",
            )?;
            for release in releases {
                keep.execute(named_params! {
                    ":recipient": recipient.0.as_bytes(),
                    ":party": release.party.0.as_bytes(),
                    ":wording": release.wording,
                    ":text": release.text,
                    ":decision": release.leave,
                })?;
            }
            Ok(())
        })
    }
}

fn put(conn: &Connection, disclosure: RecordId, one: &Disclosed) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO disclosed (disclosure, record, manner, digest)
         VALUES (:disclosure, :record, :manner, :digest)",
    )?
    .execute(named_params! {
        ":disclosure": disclosure.0.as_bytes(),
        ":record": one.record.0.as_bytes(),
        ":manner": one.manner.number(),
        ":digest": one.digest,
    })?;
    Ok(())
}

/// Refuses what is no recipient.
fn check(conn: &Connection, recipient: RecordId) -> Result<(), Error> {
    let is_one = records::entry(conn, recipient)?.kind == Recipient::KIND;
    is_one.then_some(()).ok_or_else(|| Error::NoRecord(recipient.to_string()))
}

/// The key of a recipient that has one.
fn key(conn: &Connection, recipient: RecordId) -> Result<Option<[u8; 32]>, Error> {
    check(conn, recipient)?;
    let fields = records::fields(conn, recipient)?.unwrap_or_default();
    Ok(fields.get(KEY).and_then(Value::as_str).and_then(bytes))
}

/// The bytes that 64 hexadecimal digits stand for.
fn bytes(digits: &str) -> Option<[u8; 32]> {
    let digits: Option<Vec<u8>> =
        digits.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect();
    let pairs = digits?;
    let pairs =
        pairs.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, half| byte << 4 | half));
    pairs.collect::<Vec<u8>>().try_into().ok()
}

/// What was handed on to a recipient last about that subject, or as the whole casebook, and
/// for whom it was made.
pub fn last(
    conn: &Connection,
    recipient: RecordId,
    subject: Option<RecordId>,
) -> Result<Option<(Named, Profile)>, Error> {
    let Some(recipient) = records::row(conn, recipient)? else { return Ok(None) };
    let about = match subject {
        Some(subject) => match records::row(conn, subject)? {
            Some(row) => Some(row),
            None => return Ok(None),
        },
        None => None,
    };
    let mut last = conn.prepare_cached(
        "SELECT row, profile FROM disclosures
          WHERE recipient = :recipient AND subject IS :subject
          ORDER BY earliest DESC, latest DESC, time DESC, row DESC LIMIT 1",
    )?;
    let values = named_params! { ":recipient": recipient, ":subject": about };
    let found = last.query_row(values, |found| Ok((found.get("row")?, found.get("profile")?)));
    let found: Option<(i64, String)> = found.optional()?;
    let Some((row, profile)) = found else { return Ok(None) };
    let named = records::named_at(conn, row)?;
    Ok(named.zip(Profile::parse(&profile)))
}

/// The records that left with a disclosure, in the order of their ids, after one: at
/// most `limit`.
pub fn left_with(
    conn: &Connection,
    disclosure: RecordId,
    after: Option<RecordId>,
    limit: usize,
) -> Result<Vec<Disclosed>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT record, manner, digest FROM disclosed
          WHERE disclosure = :disclosure AND record > :after
          ORDER BY record LIMIT :limit",
    )?;
    let after = after.map(|after| after.0.into_bytes());
    let values = named_params! {
        ":disclosure": disclosure.0.as_bytes(),
        ":after": after.as_ref().map_or(&[][..], <[u8; 16]>::as_slice),
        ":limit": limit,
    };
    let found = found.query_map(values, |found| {
        let (record, manner): ([u8; 16], u8) = (found.get("record")?, found.get("manner")?);
        let record = records::id_of(record);
        // A newer version may know other manners.
        let manner = Manner::numbered(manner).unwrap_or(Manner::Whole);
        Ok(Disclosed { record, manner, digest: found.get("digest")? })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Disclosures with which a record left, or one that was made one with it, newest first,
/// and how it did: at most `limit`.
pub fn of_record(
    conn: &Connection,
    record: RecordId,
    limit: usize,
) -> Result<Vec<(Named, Manner)>, Error> {
    let Some(row) = records::row(conn, record)? else { return Ok(Vec::new()) };
    let mut found = conn.prepare_cached(concat!(
        disclosures_of!(),
        "SELECT disclosures.row, max(manner) AS manner
           FROM left_with JOIN disclosures ON disclosures.row = left_with.row
          WHERE manner IS NOT NULL
          GROUP BY disclosures.row
          ORDER BY earliest DESC, latest DESC, time DESC, disclosures.row DESC LIMIT :limit"
    ))?;
    let values = named_params! { ":row": row, ":limit": limit };
    let found = found.query_map(values, |found| Ok((found.get("row")?, found.get("manner")?)))?;
    let found: Vec<(i64, u8)> = found.collect::<Result<_, _>>()?;
    let mut told = Vec::new();
    for (row, manner) in found {
        let Some(named) = records::named_at(conn, row)? else { continue };
        told.push((named, Manner::numbered(manner).unwrap_or(Manner::Whole)));
    }
    Ok(told)
}

/// How many disclosures there are with which a record left, or that were about it.
pub fn count(conn: &Connection, record: RecordId) -> Result<u64, Error> {
    let Some(row) = records::row(conn, record)? else { return Ok(0) };
    let mut count = conn.prepare_cached(concat!(
        disclosures_of!(),
        "SELECT count(DISTINCT disclosures.row)
           FROM left_with JOIN disclosures ON disclosures.row = left_with.row"
    ))?;
    Ok(count.query_row(named_params! { ":row": row }, |found| found.get(0))?)
}

/// The parties of which changes make the consent narrower than it is.
pub fn narrowed(conn: &Connection, step: &Step) -> Result<Vec<RecordId>, Error> {
    let mut narrowed = Vec::new();
    for change in &step.changes {
        let Change::Edit { id, fields } = change else { continue };
        if !fields.keys().any(|name| name.starts_with("consent")) {
            continue;
        }
        let before = records::fields(conn, *id)?.unwrap_or_default();
        let mut now = before.clone();
        now.extend(fields.clone());
        if is_narrower(&before, &now) {
            narrowed.push(*id);
        }
    }
    Ok(narrowed)
}

/// Whether a name stays in a text for a recipient, where that was decided.
pub fn decided(
    conn: &Connection,
    recipient: RecordId,
    party: RecordId,
    wording: &str,
    text: &[u8; 32],
) -> Result<Option<bool>, Error> {
    let mut decided = conn.prepare_cached(
        "SELECT decision FROM releases
          WHERE recipient = :recipient AND party = :party AND wording = :wording AND text = :text",
    )?;
    let values = named_params! {
        ":recipient": recipient.0.as_bytes(), ":party": party.0.as_bytes(),
        ":wording": wording, ":text": text,
    };
    Ok(decided.query_row(values, |found| found.get("decision")).optional()?)
}
