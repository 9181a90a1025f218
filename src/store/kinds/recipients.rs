//! Recipients.

use rusqlite::{Connection, named_params};

use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term};
use super::{InIndex, Indexed, Keeping, Lookup, Names, Tabled};
use crate::model::field::Target;
use crate::model::filter::FilterKey;
use crate::model::fold::fold;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::records::recipient::Recipient;
use crate::model::vocabulary::Vocabulary;
use crate::store::refused::Refused;
use crate::store::{Error, cells, filing};

pub(super) const RECIPIENTS: Keeping = Keeping {
    lookup: Some(Lookup {
        beginning: &["SELECT row, name, NULL AS alias FROM recipients
                       WHERE name >= :from AND name < :to ORDER BY name LIMIT 200"],
        words: "SELECT recipients.row, name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH '\"§recipient\" AND ' || :match
                           AND rowid < 4294967296 LIMIT 200) found
                  JOIN recipients ON recipients.row = found.rowid",
        recent: "SELECT row, name, NULL AS alias FROM recipients ORDER BY row DESC LIMIT 50",
        exact: &[(
            Target::Recipient,
            "SELECT row FROM recipients WHERE name = :name ORDER BY row LIMIT :limit",
        )],
        named: None,
        about: "SELECT NULL, profile, NULL, NULL FROM recipients WHERE row = :row",
        term: Some(Vocabulary::Profile),
        by_year: false,
        uses: None,
    }),
    lists: &[LIST],
    ..Keeping::of::<Recipient>("recipients", InIndex::Itself(INDEXED))
};

const INDEXED: Indexed = Indexed {
    beside: Some(
        "SELECT '§kr' || replace(profile, '-', '') FROM recipients WHERE row = :row
          UNION
         SELECT '§recipient'",
    ),
    shown: None,
    marked: Names::Own,
    is_title: false,
    is_name: false,
    dated: false,
    kinds: Some((Vocabulary::Profile, "§kr")),
    rank: 8,
    beginnings: &["SELECT row FROM recipients
                    WHERE name >= :from AND name < :to ORDER BY name LIMIT :limit"],
};

const LIST: List = List {
    orders: &[
        Ordered::of(
            Sort::Name,
            "recipients t INDEXED BY recipients_in_order",
            &["t.name_key", "t.row"],
        ),
        Ordered::by_label(
            Sort::Kind,
            "recipients t INDEXED BY recipients_by_profile",
            &["t.profile", "t.row"],
            Vocabulary::Profile,
        ),
        Ordered::of_few("months", &["ifnull(t.months, 0)", "t.row"], FirstColumn::Itself),
        Ordered::of_few("regions", &["ifnull(t.regions, 0)", "t.row"], FirstColumn::Itself),
        Ordered::of_few("pseudonyms", &["ifnull(t.pseudonyms, 0)", "t.row"], FirstColumn::Itself),
    ],
    terms: &[Term::on(
        FilterKey::Kind,
        "t.profile IN (SELECT value FROM json_each(:values))",
        "SELECT 1 FROM recipients WHERE profile = :value",
    )],
    has: &[Has::SOURCE, Has::DISPUTED],
    ..List::of(
        Listing::Recipients,
        "recipients t NOT INDEXED",
        Cells {
            sql: "SELECT profile, months, regions, pseudonyms FROM recipients WHERE row = :row",
            read: cells_of,
        },
    )
};

fn cells_of(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    let holds = |column: &str| -> Result<Cell, Error> {
        let holds: Option<bool> = found.get(column)?;
        Ok(if holds == Some(true) { Cell::Yes } else { Cell::Empty })
    };
    Ok(vec![
        cells::text(listed.name),
        cells::term(found, Vocabulary::Profile, "profile")?,
        holds("months")?,
        holds("regions")?,
        holds("pseudonyms")?,
    ])
}

impl Tabled for Recipient {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO recipients (row, name, name_key, profile, months, regions, pseudonyms)
             VALUES (:row, :name, :name_key, :profile, :months, :regions, :pseudonyms)",
        )?
        .execute(named_params! {
            ":row": row,
            ":name": fold(self.name.as_str()),
            ":name_key": filing::key(conn, self.name.as_str())?,
            ":profile": self.profile.as_str(),
            ":months": self.months,
            ":regions": self.regions,
            ":pseudonyms": self.pseudonyms,
        })?;
        Ok(())
    }
}
