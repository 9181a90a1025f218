//! People, organisations and groups.

mod people;

use rusqlite::{Connection, named_params};

use super::columns::{days, edtf, json, line, term};
use super::{CountedIn, InIndex, Indexed, Keeping, Lookup, Names, Tabled};
use crate::model::alphabet::family_first;
use crate::model::date::FuzzyDate;
use crate::model::field::Target;
use crate::model::filter::FilterKey;
use crate::model::fold::fold;
use crate::model::record::Record;
use crate::model::records::party::{Party, PartyForm};
use crate::model::vocabulary::Vocabulary;
use crate::store::filing;
use crate::store::refused::Refused;

const PEOPLE: &str = "people";
const ORGANISATIONS: &str = "organisations";

pub(super) const PARTIES: Keeping = Keeping {
    counted: CountedIn::Apart {
        column: "listing",
        listings: &[PEOPLE, ORGANISATIONS],
        of: |fields| Party::KIND.party_form(fields).map_or(PEOPLE, |form| listing(&form)),
    },
    lookup: Some(LOOKUP),
    incidents: Some(
        "SELECT count(DISTINCT incident) FROM (
           SELECT incident FROM involvements WHERE party = :row LIMIT 10000)",
    ),
    lists: &[people::PEOPLE, people::ORGANISATIONS],
    key: Some(FilterKey::Who),
    ..Keeping::of::<Party>("parties", InIndex::Itself(INDEXED))
};

const INDEXED: Indexed = Indexed {
    beside: Some(
        "SELECT name FROM names WHERE party = :row
          UNION ALL
         SELECT '§ko' || replace(organisation_kind, '-', '') FROM parties
          WHERE row = :row AND organisation_kind <> ''",
    ),
    shown: Some("SELECT text AS name, NULL AS role FROM names WHERE party = :row"),
    marked: Names::All,
    is_title: false,
    is_name: true,
    dated: false,
    kinds: Some((Vocabulary::OrganisationKind, "§ko")),
    rank: 0,
    beginnings: &[
        "SELECT row FROM parties WHERE listing = 'people'
            AND name >= :from AND name < :to ORDER BY name LIMIT :limit",
        "SELECT row FROM parties WHERE listing = 'organisations'
            AND name >= :from AND name < :to ORDER BY name LIMIT :limit",
    ],
};

const LOOKUP: Lookup = Lookup {
    beginning: &[
        "SELECT row, name, NULL AS alias FROM parties
          WHERE listing = 'people' AND name >= :from AND name < :to ORDER BY name LIMIT 200",
        "SELECT row, name, NULL AS alias FROM parties
          WHERE listing = 'organisations' AND name >= :from AND name < :to
          ORDER BY name LIMIT 200",
        "SELECT party AS row, parties.name, names.text AS alias
           FROM names JOIN parties ON parties.row = names.party
          WHERE names.name >= :from AND names.name < :to ORDER BY names.name LIMIT 200",
    ],
    words: "SELECT parties.row, name,
                   (SELECT text FROM names WHERE party = parties.row LIMIT 1) AS alias
              FROM (SELECT rowid FROM search
                     WHERE search MATCH :match AND rowid < 4294967296 LIMIT 500) found
              JOIN parties ON parties.row = found.rowid
             LIMIT 200",
    recent: "SELECT parties.row, name, NULL AS alias
               FROM (SELECT party, max(row) AS last
                       FROM (SELECT party, row FROM involvements ORDER BY row DESC LIMIT 500)
                      GROUP BY party) used
               JOIN parties ON parties.row = used.party
              UNION ALL
             SELECT * FROM (SELECT row, name, NULL FROM parties ORDER BY row DESC LIMIT 50)",
    exact: &[
        (
            Target::Organisation,
            "SELECT row FROM parties WHERE listing = 'organisations' AND name = :name
              UNION
             SELECT parties.row FROM names JOIN parties ON parties.row = names.party
              WHERE names.name = :name AND parties.listing = 'organisations'
              ORDER BY 1 LIMIT :limit",
        ),
        (
            Target::Party,
            "SELECT row FROM parties
              WHERE listing IN ('organisations', 'people') AND name = :name
              UNION
             SELECT parties.row FROM names JOIN parties ON parties.row = names.party
              WHERE names.name = :name
              ORDER BY 1 LIMIT :limit",
        ),
    ],
    named: Some(
        "SELECT row FROM parties
          WHERE listing IN ('people', 'organisations') AND name >= :from AND name < :to
          UNION
         SELECT party FROM names WHERE name >= :from AND name < :to
          UNION
         SELECT parties.row FROM search CROSS JOIN parties ON parties.row = search.rowid
          WHERE search MATCH :match AND search.rowid < 4294967296
          LIMIT :most",
    ),
    about: "SELECT birth_edtf, organisation_kind, occupation, country FROM parties
             WHERE row = :row",
    term: Some(Vocabulary::OrganisationKind),
    by_year: true,
    // Of a party with many it is not asked which of them are in the trash.
    uses: Some(
        "SELECT CASE WHEN (SELECT count(*) FROM (SELECT 1 FROM involvements
                                                 WHERE party = :row LIMIT 1001)) > 1000
                THEN 1001
                ELSE (SELECT count(DISTINCT incident) FROM involvements
                       WHERE party = :row
                         AND incident NOT IN (SELECT row FROM records INDEXED BY records_not_live
                                               WHERE state <> 0)) END",
    ),
};

impl Tabled for Party {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let listing = listing(&self.form);
        let (earliest, latest) = days(self.birth.as_ref());
        let name = self.name.as_str();
        let filed = if self.form == PartyForm::Person { family_first(name) } else { name.into() };
        conn.prepare_cached(
            "INSERT INTO parties (row, listing, form, name, name_key, birth_text, birth_edtf, birth_earliest, birth_latest, sex,
                  country, occupation, organisation_kind, traits, count, pseudonym,
                  consent, consent_to, consent_until)
             VALUES (:row, :listing, :form, :name, :name_key, :birth_text, :birth_edtf, :birth_earliest,
                  :birth_latest, :sex, :country, :occupation, :organisation_kind,
                  :traits, :count, :pseudonym, :consent, :consent_to, :consent_until)",
        )?
        .execute(named_params! {
            ":row": row,
            ":listing": listing,
            ":form": self.form.as_str(),
            ":name": fold(self.name.as_str()),
            ":name_key": filing::key(conn, &filed)?,
            ":birth_text": self.birth.as_ref().map(FuzzyDate::text),
            ":birth_edtf": edtf(self.birth.as_ref()),
            ":birth_earliest": earliest,
            ":birth_latest": latest,
            ":sex": term(self.sex.as_ref()),
            ":country": term(self.country.as_ref()),
            ":occupation": line(self.occupation.as_ref()),
            ":organisation_kind": term(self.organisation_kind.as_ref()).unwrap_or_default(),
            ":traits": json(self.traits.as_ref()),
            ":count": line(self.count.as_ref()),
            ":pseudonym": self.pseudonym,
            ":consent": term(self.consent.as_ref()),
            ":consent_to": line(self.consent_to.as_ref()),
            ":consent_until": edtf(self.consent_until.as_ref()),
        })?;
        Ok(())
    }
}

/// The list in which a party of that form counts.
fn listing(form: &PartyForm) -> &'static str {
    match form {
        PartyForm::Organisation => ORGANISATIONS,
        PartyForm::Person | PartyForm::Group | PartyForm::Other(_) => PEOPLE,
    }
}
