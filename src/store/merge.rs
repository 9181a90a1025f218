//! Makes two records of one party one.
//!
//! Nothing is lost: what hangs on the one that goes is led to the one that
//! stays, its name becomes another name, what it says differently becomes a
//! note. All of it is a step, so it is undone as one.

mod absorb;
#[cfg(test)]
mod tests;

use rusqlite::{Connection, named_params};
use serde_json::{Value, json};

use super::kinds::{self, Leading, Merging};
use super::{Error, records};
use crate::model::called::Named;
use crate::model::change::{Change, Step, fields};
use crate::model::duplicate::Noting;
use crate::model::field::Fields;
use crate::model::level::Level;
use crate::model::record::{ACCESS, Record};
use crate::model::records::name::Name;
use crate::model::records::party::Party;
use crate::model::withheld::withholds;
use crate::model::{Kind, RecordId};

use absorb::{OneOfTwo, absorb};

/// The name that a party is shown by.
const NAME: &str = "name";

/// Groups of fields of a party that are not filled from the other: the name it
/// is shown by, with whether that is its own, and what it is.
const OWN: &[&str] = &[NAME, "form"];

/// A record that leads to one of the two.
struct Hanging {
    row: i64,
    id: RecordId,
    fields: Fields,
}

/// The two records, and the step in which they become one.
struct Merge<'a> {
    conn: &'a Connection,
    step: &'a mut Step,
    winner: (&'a Named, i64),
    loser: (&'a Named, i64),
    noting: Noting<'a>,
}

/// Where links led that now lead elsewhere.
#[derive(Clone, Copy)]
struct Way {
    /// The kind of both ends.
    kind: Kind,
    from: (RecordId, i64),
    to: (RecordId, i64),
}

/// Adds to `step` all that makes `loser` a part of `winner`; `noting` puts what
/// they say otherwise into words.
pub(super) fn merge(
    conn: &Connection,
    step: &mut Step,
    (winner, loser): (&Named, &Named),
    noting: Noting,
) -> Result<(), Error> {
    let row = |named: &Named| {
        records::row(conn, named.id)?.ok_or_else(|| Error::NoRecord(named.reference.to_string()))
    };
    let (winner, loser) = ((winner, row(winner)?), (loser, row(loser)?));
    let mut merge = Merge { conn, step, winner, loser, noting };
    let (from, to) = ((loser.0.id, loser.1), (winner.0.id, winner.1));
    merge.lead_all(Way { kind: loser.0.kind, from, to })?;
    merge.party()
}

impl Merge<'_> {
    /// The records in the rows that `sql` finds for a row.
    fn hanging(&self, sql: &str, row: i64) -> Result<Vec<Hanging>, Error> {
        let mut rows = self.conn.prepare_cached(sql)?;
        let rows = rows.query_map(named_params! { ":row": row }, |row| row.get(0))?;
        let rows: Vec<i64> = rows.collect::<Result<_, _>>()?;
        let mut hanging = Vec::with_capacity(rows.len());
        for row in rows {
            let Some(record) = records::entry_at(self.conn, row)? else { continue };
            let fields = records::fields(self.conn, record.id)?.unwrap_or_default();
            hanging.push(Hanging { row, id: record.id, fields });
        }
        Ok(hanging)
    }

    /// Leads every link, of whatever kind of record, the other way.
    fn lead_all(&mut self, way: Way) -> Result<(), Error> {
        for leading in &kinds::derived(way.kind).leading {
            let mut kept = match leading.merging {
                Merging::Lead => Vec::new(),
                Merging::One(_) | Merging::Ties => self.hanging(&leading.rows, way.to.1)?,
            };
            for record in self.hanging(&leading.rows, way.from.1)? {
                match leading.merging {
                    Merging::Lead => self.lead(leading, way, &record),
                    Merging::One(same) => self.lead_one(leading, way, &record, (same, &kept))?,
                    Merging::Ties => kept.extend(self.lead_tie(leading, way, record, &kept)),
                }
            }
        }
        Ok(())
    }

    fn lead(&mut self, leading: &Leading, way: Way, record: &Hanging) {
        self.step.edit(record.id, leading.led(&record.fields, way));
    }

    /// Where one that is kept says the same, it is filled from the other, and
    /// what led to that leads to it.
    fn lead_one(
        &mut self,
        leading: &Leading,
        way: Way,
        gone: &Hanging,
        (same, kept): (&[&str], &[Hanging]),
    ) -> Result<(), Error> {
        let says_the_same = |kept: &&Hanging| {
            same.iter().all(|name| kept.fields.get(*name) == gone.fields.get(*name))
        };
        let Some(kept) = kept.iter().find(says_the_same) else {
            self.lead(leading, way, gone);
            return Ok(());
        };
        let mine = OneOfTwo { fields: &kept.fields, of: &self.winner.0.reference };
        let other = OneOfTwo { fields: &gone.fields, of: &self.loser.0.reference };
        self.step.edit(kept.id, absorb(leading.kind, &leading.fields, (mine, other), self.noting));
        let (from, to) = ((gone.id, gone.row), (kept.id, kept.row));
        self.lead_all(Way { kind: leading.kind, from, to })?;
        self.step.changes.push(Change::Trash(gone.id));
        Ok(())
    }

    /// A tie between the two goes, and so does one that is there already; any
    /// other is one more that is kept.
    fn lead_tie(
        &mut self,
        leading: &Leading,
        way: Way,
        mut tie: Hanging,
        kept: &[Hanging],
    ) -> Option<Hanging> {
        let changes = leading.led(&tie.fields, way);
        tie.fields.extend(changes.clone());
        let mut ends = leading.fields.iter().map(|name| tie.fields.get(*name));
        let end = ends.next();
        let of_itself = ends.all(|other| Some(other) == end);
        if of_itself || kept.iter().any(|kept| kept.fields == tie.fields) {
            self.step.changes.push(Change::Trash(tie.id));
            return None;
        }
        self.step.edit(tie.id, changes);
        Some(tie)
    }

    /// Fills the winner from the loser, which is made one with it.
    fn party(&mut self) -> Result<(), Error> {
        let (winner, loser) = (self.winner.0, self.loser.0);
        let kept = records::fields(self.conn, winner.id)?.unwrap_or_default();
        let gone = records::fields(self.conn, loser.id)?.unwrap_or_default();
        let mine = OneOfTwo { fields: &kept, of: &winner.reference };
        let other = OneOfTwo { fields: &gone, of: &loser.reference };
        let changes = absorb(Party::KIND, OWN, (mine, other), self.noting);
        if changes.contains_key(NAME) {
            self.other_name(&gone, &kept)?;
        } else {
            self.other_name(&kept, &gone)?;
        }
        self.step.edit(winner.id, changes);
        self.step.changes.push(Change::Merge { id: loser.id, into: winner.id });
        Ok(())
    }

    /// Of the names that the two were shown by, the one that `own` says becomes
    /// another name beside the one that stands.
    fn other_name(&mut self, standing: &Fields, own: &Fields) -> Result<(), Error> {
        let of = "SELECT row FROM names WHERE party = :row ORDER BY row";
        let mut names = self.hanging(of, self.winner.1)?;
        names.extend(self.hanging(of, self.loser.1)?);
        let name = |fields: &Fields| fields.get(NAME).and_then(Value::as_str).map(str::to_owned);
        let (Some(stands), Some(goes)) = (name(standing), name(own)) else { return Ok(()) };
        let known = names.iter().any(|name| name.fields.get("text") == Some(&json!(goes)));
        if stands == goes || known {
            return Ok(());
        }
        let kind = match own.get("pseudonym") {
            Some(Value::Bool(true)) => "pseudonym",
            _ if is_same_script(&stands, &goes) => "other",
            _ => "transliteration",
        };
        let mut name = fields([
            ("party", json!(self.winner.0.id)),
            ("text", json!(goes)),
            ("kind", json!(kind)),
        ]);
        // What a record holds back of itself is held back whole where it stands alone.
        let access = if withholds(Party::KIND, own, NAME) {
            Some(json!(Level::Secret.slug()))
        } else {
            own.get(ACCESS).cloned()
        };
        name.extend(access.map(|access| (ACCESS.to_owned(), access)));
        self.step.create(Name::KIND, name);
        Ok(())
    }
}

impl Leading {
    /// The links of a record that lead elsewhere now.
    fn led(&self, fields: &Fields, way: Way) -> Fields {
        let (from, to) = (json!(way.from.0), json!(way.to.0));
        let led = self.fields.iter().filter(|name| fields.get(**name) == Some(&from));
        led.map(|name| ((*name).to_owned(), to.clone())).collect()
    }
}

/// Whether two names are written in one alphabet: that of their first letters.
fn is_same_script(one: &str, other: &str) -> bool {
    let latin = |text: &str| {
        text.chars().find(|letter| letter.is_alphabetic()).map(|letter| letter < '\u{370}')
    };
    latin(one) == latin(other)
}
