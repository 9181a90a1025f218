//! Makes two records of one party one.
//!
//! Nothing is lost: what hangs on the one that goes is led to the one that
//! stays, its name becomes another name, what it says differently becomes a
//! note. All of it is a step, so it is undone as one.

mod absorb;

use rusqlite::{Connection, named_params};
use serde_json::{Value, json};

use super::{Error, records};
use crate::model::change::{Change, Step, fields};
use crate::model::field::Fields;
use crate::model::whole::Named;
use crate::model::{Kind, RecordId};

use absorb::absorb;

/// Fields of a party that are not filled from the other: what it is, and
/// whether the name it is shown by is its own.
const OWN: &[&str] = &["name", "form", "pseudonym"];

/// A record that hangs on the one that goes.
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
}

/// Adds to `step` all that makes `loser` a part of `winner`.
pub(super) fn merge(
    conn: &Connection,
    step: &mut Step,
    winner: &Named,
    loser: &Named,
) -> Result<(), Error> {
    let row = |named: &Named| {
        records::row(conn, named.id)?.ok_or_else(|| Error::NoRecord(named.reference.to_string()))
    };
    let (winner, loser) = ((winner, row(winner)?), (loser, row(loser)?));
    let mut merge = Merge { conn, step, winner, loser };
    merge.involvements()?;
    merge.names()?;
    merge.relations()?;
    merge.lead("SELECT row FROM citations WHERE record = :loser", "record")?;
    merge.lead("SELECT row FROM sources WHERE publisher = :loser", "publisher")?;
    merge.party()
}

impl Merge<'_> {
    /// The records in the rows that `sql` finds for the one that goes.
    fn hanging(&self, sql: &str) -> Result<Vec<Hanging>, Error> {
        self.hanging_on(sql, self.loser.1)
    }

    fn hanging_on(&self, sql: &str, row: i64) -> Result<Vec<Hanging>, Error> {
        let mut rows = self.conn.prepare_cached(sql)?;
        let rows = rows.query_map(named_params! { ":loser": row }, |row| row.get(0))?;
        let rows: Vec<i64> = rows.collect::<Result<_, _>>()?;
        let mut hanging = Vec::with_capacity(rows.len());
        for row in rows {
            let Some(record) = records::named_at(self.conn, row)? else { continue };
            let fields = records::fields(self.conn, record.id)?.unwrap_or_default();
            hanging.push(Hanging { row, id: record.id, fields });
        }
        Ok(hanging)
    }

    /// Leads a field of what hangs on the loser to the winner.
    fn lead(&mut self, sql: &str, field: &str) -> Result<(), Error> {
        for record in self.hanging(sql)? {
            self.step.edit(record.id, fields([(field, json!(self.winner.0.id))]));
        }
        Ok(())
    }

    /// Keeps one of two records that say the same of winner and loser: fills
    /// it from the other, leads the other's citations to it, trashes the other.
    fn keep_one(&mut self, kind: Kind, kept: &Hanging, gone: &Hanging) -> Result<(), Error> {
        let reference = self.loser.0.reference.to_string();
        let changes = absorb(kind, &["party"], &kept.fields, &gone.fields, &reference);
        self.step.edit(kept.id, changes);
        let cited = "SELECT row FROM citations WHERE record = :loser";
        for citation in self.hanging_on(cited, gone.row)? {
            self.step.edit(citation.id, fields([("record", json!(kept.id))]));
        }
        self.step.changes.push(Change::Trash(gone.id));
        Ok(())
    }

    /// Where both had one role in one incident, one involvement stays.
    fn involvements(&mut self) -> Result<(), Error> {
        let of = "SELECT row FROM involvements WHERE party = :loser ORDER BY row";
        let kept = self.hanging_on(of, self.winner.1)?;
        for gone in self.hanging(of)? {
            let same = |kept: &&Hanging| {
                ["incident", "role"]
                    .iter()
                    .all(|name| kept.fields.get(*name) == gone.fields.get(*name))
            };
            match kept.iter().find(same) {
                Some(kept) => self.keep_one(Kind::Involvement, kept, &gone)?,
                None => self.step.edit(gone.id, fields([("party", json!(self.winner.0.id))])),
            }
        }
        Ok(())
    }

    /// Every name of the loser becomes one of the winner, that it is shown by included.
    fn names(&mut self) -> Result<(), Error> {
        let of = "SELECT row FROM names WHERE party = :loser ORDER BY row";
        let kept = self.hanging_on(of, self.winner.1)?;
        let moved = self.hanging(of)?;
        let is = |hanging: &&Hanging, text: &Value| hanging.fields.get("text") == Some(text);
        for name in &moved {
            let text = name.fields.get("text").unwrap_or(&Value::Null);
            match kept.iter().find(|kept| is(kept, text)) {
                Some(kept) => self.keep_one(Kind::Name, kept, name)?,
                None => self.step.edit(name.id, fields([("party", json!(self.winner.0.id))])),
            }
        }
        let (winner, loser) = (&self.winner.0.name, &self.loser.0.name);
        let known = kept.iter().chain(&moved).any(|name| is(&name, &json!(loser)));
        if winner != loser && !known {
            let own = records::fields(self.conn, self.loser.0.id)?.unwrap_or_default();
            let kind = match own.get("pseudonym") {
                Some(Value::Bool(true)) => "pseudonym",
                _ if is_same_script(winner, loser) => "alias",
                _ => "transliteration",
            };
            let mut name = fields([
                ("party", json!(self.winner.0.id)),
                ("text", json!(loser)),
                ("kind", json!(kind)),
            ]);
            name.extend(own.get("access").map(|access| ("access".to_owned(), access.clone())));
            self.step.create(Kind::Name, name);
        }
        Ok(())
    }

    /// Ties of the loser become ties of the winner; one between the two goes,
    /// and so does one that the winner has already.
    fn relations(&mut self) -> Result<(), Error> {
        let of = "SELECT row FROM relations WHERE party_a = :loser OR party_b = :loser
                   ORDER BY row";
        let mut kept: Vec<Fields> =
            self.hanging_on(of, self.winner.1)?.into_iter().map(|tie| tie.fields).collect();
        let (winner, loser) = (json!(self.winner.0.id), json!(self.loser.0.id));
        for tie in self.hanging(of)? {
            let mut led = tie.fields.clone();
            let mut changes = Fields::new();
            for end in ["party_a", "party_b"] {
                if led.get(end) == Some(&loser) {
                    led.insert(end.to_owned(), winner.clone());
                    changes.insert(end.to_owned(), winner.clone());
                }
            }
            if led.get("party_a") == led.get("party_b") || kept.contains(&led) {
                self.step.changes.push(Change::Trash(tie.id));
            } else {
                self.step.edit(tie.id, changes);
                kept.push(led);
            }
        }
        Ok(())
    }

    /// Fills the winner from the loser, which is made one with it.
    fn party(&mut self) -> Result<(), Error> {
        let (winner, loser) = (self.winner.0, self.loser.0);
        let kept = records::fields(self.conn, winner.id)?.unwrap_or_default();
        let gone = records::fields(self.conn, loser.id)?.unwrap_or_default();
        let reference = loser.reference.to_string();
        self.step.edit(winner.id, absorb(Kind::Party, OWN, &kept, &gone, &reference));
        self.step.changes.push(Change::Merge { id: loser.id, into: winner.id });
        Ok(())
    }
}

/// Whether two names are written in one alphabet: that of their first letters.
fn is_same_script(one: &str, other: &str) -> bool {
    let latin = |text: &str| {
        text.chars().find(|letter| letter.is_alphabetic()).map(|letter| letter < '\u{370}')
    };
    latin(one) == latin(other)
}
