//! What a list of records of a kind is made of, and what it can be narrowed to.

use rusqlite::{Connection, Row};

use super::sourced::standing_by;
use crate::model::Kind;
use crate::model::filter::FilterKey;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::vocabulary::Vocabulary;
use crate::store::Error;
use crate::store::narrow::Restriction;

/// A list of records of a kind. Its table goes by `t`.
pub(in crate::store) struct List {
    pub(in crate::store) listing: Listing,
    /// The table by itself: in the order of entry, or row by row.
    pub(in crate::store) table: &'static str,
    /// What holds of every row.
    pub(in crate::store) fixed: &'static str,
    /// Its orders but those of entry, and incidents by place.
    pub(in crate::store) orders: &'static [Ordered],
    pub(in crate::store) cells: Cells,
    /// Tells of a row how it is tied to the record that the list is about, and
    /// no more what goes without saying there.
    pub(in crate::store) tied: Option<TellTie>,
    /// Its records that are tied to those of a kind otherwise than by links
    /// alone: further, or by an index of their own.
    pub(in crate::store) ties: &'static [(Kind, Tie)],
    /// Terms on the fields of its records.
    pub(in crate::store) terms: &'static [Term],
    /// Terms that say nothing of it, though its records are tied to such.
    pub(in crate::store) foreign: &'static [FilterKey],
    /// Dates of its records.
    pub(in crate::store) when: Option<When>,
    /// Times of day of its records.
    pub(in crate::store) time: Option<Time>,
    /// Gives its rows with a consent that runs out, and the EDTF of when.
    pub(in crate::store) until: Option<&'static str>,
    /// What its records may have or lack.
    pub(in crate::store) has: &'static [Has],
    /// How it is narrowed to words.
    pub(in crate::store) words: Words,
}

/// Changes the cells of a row in a list about a record.
pub(in crate::store) type TellTie =
    fn(&Connection, i64, (Kind, i64), &mut Vec<Cell>) -> rusqlite::Result<()>;

/// An order, with the index that holds it.
pub(in crate::store) struct Ordered {
    pub(in crate::store) by: Sort,
    /// The table with its index.
    pub(in crate::store) from: &'static str,
    /// The columns of the key; the last is the row.
    pub(in crate::store) columns: &'static [&'static str],
    /// How the first of them orders.
    pub(in crate::store) first: FirstColumn,
    /// Whether no index has it, so that only few rows are put in it.
    pub(in crate::store) few: bool,
}

/// How the first column of an order does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::store) enum FirstColumn {
    /// As it is.
    Itself,
    /// A term of a list: by its label.
    Label(Vocabulary),
    /// A text: as names are ordered.
    Text,
}

impl Ordered {
    /// An order of columns as they are.
    pub(super) const fn of(by: Sort, from: &'static str, columns: &'static [&'static str]) -> Self {
        Self { by, from, columns, first: FirstColumn::Itself, few: false }
    }

    /// An order by the labels of the terms in the first column.
    pub(super) const fn by_label(
        by: Sort,
        from: &'static str,
        columns: &'static [&'static str],
        labels: Vocabulary,
    ) -> Self {
        Self { first: FirstColumn::Label(labels), ..Self::of(by, from, columns) }
    }

    /// What sources differ on before what they agree on, or behind.
    pub(super) const DISPUTED: Self = Self::of_few(
        "flags",
        &["EXISTS (SELECT 1 FROM disputes WHERE record = t.row)", "t.row"],
        FirstColumn::Itself,
    );

    /// An order that no index has: what it goes by is read for each row.
    pub(super) const fn of_few(
        column: &'static str,
        columns: &'static [&'static str],
        first: FirstColumn,
    ) -> Self {
        Self { first, few: true, ..Self::of(Sort::Column(column), "", columns) }
    }
}

/// What a list shows of a record.
pub(in crate::store) struct Cells {
    /// Reads what is shown of `:row`.
    pub(in crate::store) sql: &'static str,
    /// Makes the cells of it.
    pub(in crate::store) read: fn(&Listed) -> Result<Vec<Cell>, Error>,
}

/// A record that a list shows.
pub(in crate::store) struct Listed<'a> {
    pub(in crate::store) conn: &'a Connection,
    /// What was read of it.
    pub(in crate::store) found: &'a Row<'a>,
    /// Its name or title; empty where it has none.
    pub(in crate::store) name: &'a str,
    /// How often it is used.
    pub(in crate::store) uses: Cell,
}

/// How records of a list are tied to others.
pub(in crate::store) enum Tie {
    /// Gives them for `:rows`, a JSON array.
    Rows(&'static str),
    /// Narrows the list to those of some rows.
    Narrow(fn(&Connection, &[i64]) -> rusqlite::Result<Restriction>),
}

/// A term on a field: its values are those of the vocabulary that the listing
/// names for the key.
pub(in crate::store) struct Term {
    pub(in crate::store) key: FilterKey,
    /// Whether row `t` has one of `:values`, a JSON array.
    pub(in crate::store) probe: &'static str,
    /// Gives all rows that have one of `:values`.
    pub(in crate::store) rows: Option<&'static str>,
    /// Gives a row where `:value` is a term of the casebook's own.
    pub(in crate::store) own: &'static str,
    /// The table with the index that orders those of one kind by date.
    pub(in crate::store) by_date: Option<&'static str>,
    /// The mark before values in the search index.
    pub(in crate::store) mark: Option<&'static str>,
}

/// How a date lies in a time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::store) enum Lies {
    /// It may, or surely does.
    May,
    /// It surely does.
    Surely,
    /// It may, and does not surely.
    MayOnly,
}

/// Whether the date of row `t` may lie between `:from` and `:to`, day numbers.
pub(in crate::store) struct When {
    /// Whether the date surely lies between `:from` and `:to`.
    pub(in crate::store) surely: &'static str,
    pub(in crate::store) probe: &'static str,
    /// Gives all rows of which that holds.
    pub(in crate::store) rows: &'static str,
}

/// Whether the time of day of row `t` may lie between `:from` and `:to`, minutes
/// of which those beyond 1439 are of the next day.
pub(in crate::store) struct Time {
    pub(in crate::store) probe: &'static str,
    /// Gives all rows of which that holds.
    pub(in crate::store) rows: &'static str,
}

/// Something that row `t` may have.
pub(in crate::store) struct Has {
    /// The word for it, as in `has:source`.
    pub(in crate::store) value: &'static str,
    pub(in crate::store) probe: &'static str,
    /// Gives all rows that have it, where they are few in most casebooks.
    pub(in crate::store) rows: Option<&'static str>,
    /// Gives all rows that lack it.
    pub(in crate::store) others: Option<&'static str>,
}

/// How a list is narrowed to words.
pub(in crate::store) enum Words {
    /// Its records stand in the search index by themselves.
    Indexed,
    /// Others do that tell of row `t`: asked with `:match`, quickly or not.
    Others { quick: &'static str, slow: &'static str },
}

impl List {
    /// A list of which nothing is said but what it shows.
    pub(super) const fn of(listing: Listing, table: &'static str, cells: Cells) -> Self {
        Self {
            listing,
            table,
            fixed: "1",
            orders: &[],
            cells,
            tied: None,
            ties: &[],
            terms: &[],
            foreign: &[],
            when: None,
            time: None,
            until: None,
            has: &[],
            words: Words::Indexed,
        }
    }
}

impl Term {
    /// A term that each row is asked for, and no more.
    pub(super) const fn on(key: FilterKey, probe: &'static str, own: &'static str) -> Self {
        Self { key, probe, rows: None, own, by_date: None, mark: None }
    }

    /// The country of a record, which may be one that any record has.
    pub(super) const fn country(probe: &'static str) -> Self {
        Self::on(
            FilterKey::Country,
            probe,
            "SELECT 1 FROM places WHERE country = :value
              UNION ALL SELECT 1 FROM cases WHERE country = :value
              UNION ALL SELECT 1 FROM parties WHERE country = :value",
        )
    }

    /// The country of the place of row `t`, or of what that lies in, or of its case.
    pub(super) const WITHIN_COUNTRY: Self = Self::country(
        "(SELECT country FROM cases WHERE cases.row = t.case_row)
           IN (SELECT value FROM json_each(:values))
         OR EXISTS (WITH RECURSIVE around (country, parent) AS (
                      SELECT country, parent FROM places WHERE places.row = t.place
                       UNION
                      SELECT places.country, places.parent
                        FROM around JOIN places ON places.row = around.parent)
                    SELECT 1 FROM around
                     WHERE country IN (SELECT value FROM json_each(:values)))",
    );

    /// A role that is played in an incident, or by a party.
    pub(super) const fn role(probe: &'static str) -> Self {
        let own = "SELECT 1 FROM involvements WHERE role = :value";
        Self::on(FilterKey::Role, probe, own)
    }
}

/// Whether somebody was treated so, as a term of the casebook's own.
pub(super) const OWN_METHOD: &str =
    "SELECT 1 FROM involvements INDEXED BY involvements_by_method, json_each(methods)
      WHERE methods IS NOT NULL AND json_each.value = :value";

/// Whether an injury was found there, as a term of the casebook's own.
pub(super) const OWN_INJURY: &str =
    "SELECT 1 FROM involvements INDEXED BY involvements_by_injury, json_each(injuries)
      WHERE injuries IS NOT NULL AND json_each.value ->> 'part' = :value";

impl Has {
    /// Something that each row is asked for.
    pub(super) const fn probe(value: &'static str, probe: &'static str) -> Self {
        Self { value, probe, rows: None, others: None }
    }

    /// A source that says so.
    pub(super) const SOURCE: Self =
        Self::probe("source", concat!("EXISTS (SELECT 1 ", standing_by!("t.row"), ")"));

    /// It was handed on, or something that was made one with it, or a disclosure was about it.
    pub(super) const DISCLOSED: Self = Self {
        rows: Some(
            "WITH RECURSIVE handed_on (row) AS (
                SELECT records.row FROM disclosed JOIN records ON records.id = disclosed.record
                 UNION
                SELECT subject FROM disclosures WHERE subject IS NOT NULL
                 UNION
                SELECT merged.target FROM handed_on JOIN merged ON merged.row = handed_on.row)
             SELECT row FROM handed_on",
        ),
        ..Self::probe(
            "disclosed",
            "EXISTS (WITH RECURSIVE own (row) AS (
                        SELECT t.row
                         UNION SELECT merged.row FROM own JOIN merged ON merged.target = own.row)
                     SELECT 1 FROM own JOIN records ON records.row = own.row
                      WHERE EXISTS (SELECT 1 FROM disclosed WHERE record = records.id)
                         OR EXISTS (SELECT 1 FROM disclosures WHERE subject = own.row))",
        )
    };

    /// What sources say of it is not decided.
    pub(super) const DISPUTED: Self = Self {
        rows: Some("SELECT record FROM disputes"),
        ..Self::probe("disputed", "EXISTS (SELECT 1 FROM disputes WHERE record = t.row)")
    };
}
