//! What the tables know of parties, to tell them apart.

use rusqlite::types::FromSql;
use rusqlite::{Connection, Row, Rows, named_params};

use crate::model::date::Day;
use crate::model::matching::{Profile, Sex};
use crate::model::records::party::PartyForm;
use crate::store::Error;

/// Cases and companions beyond these are not looked at.
const MOST_CASES: usize = 16;
const MOST_COMPANIONS: usize = 32;

/// An incident that names more than these says little of who knows whom.
const MOST_INVOLVED: i64 = 12;

/// Hands each live party of a listing to `take`, in the order of entry, until
/// that answers no; says whether all were read.
///
/// The tables are read side by side, each once and in the order of the
/// parties, so that no party costs a question of its own.
pub fn profiles(
    conn: &Connection,
    listing: &str,
    take: &mut dyn FnMut(u32, Profile) -> bool,
) -> Result<bool, Error> {
    let mut names = conn.prepare_cached("SELECT party, text FROM names ORDER BY party, row")?;
    let mut cases = conn.prepare_cached(
        "SELECT involvements.party, incidents.case_row
           FROM involvements JOIN incidents ON incidents.row = involvements.incident
          WHERE incidents.case_row IS NOT NULL
          ORDER BY involvements.party",
    )?;
    let mut companions = conn.prepare_cached(
        "SELECT own.party, other.party
           FROM involvements own
           JOIN involvements other ON other.incident = own.incident AND other.party <> own.party
          WHERE (SELECT count(*) FROM (
                   SELECT 1 FROM involvements WHERE incident = own.incident
                    LIMIT :most + 1)) <= :most
          ORDER BY own.party",
    )?;
    let mut names = Beside::<String>::new(names.query([])?)?;
    let mut cases = Beside::<u32>::new(cases.query([])?)?;
    let mut companions =
        Beside::<u32>::new(companions.query(named_params! { ":most": MOST_INVOLVED })?)?;
    let mut parties = conn.prepare_cached(
        "SELECT parties.row, records.label, form, birth_edtf, birth_earliest, birth_latest, sex,
                country
           FROM parties JOIN records ON records.row = parties.row
          WHERE listing = :listing
          ORDER BY parties.row",
    )?;
    let mut parties = parties.query(named_params! { ":listing": listing })?;
    while let Some(row) = parties.next()? {
        let (number, mut profile) = (row.get("row")?, profile(row)?);
        names.each(number, |name| profile.names.push(name))?;
        // Organisations that act together are not one for that.
        if profile.form == PartyForm::Person {
            cases.each(number, |case| add(&mut profile.cases, MOST_CASES, case))?;
            companions
                .each(number, |other| add(&mut profile.companions, MOST_COMPANIONS, other))?;
        }
        if !take(u32::try_from(number).unwrap_or(u32::MAX), profile) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn add(known: &mut Vec<u32>, most: usize, row: u32) {
    if known.len() < most && !known.contains(&row) {
        known.push(row);
    }
}

/// Reads the columns `label, form, birth_edtf, birth_earliest, birth_latest,
/// sex, country`.
pub(super) fn profile(row: &Row) -> rusqlite::Result<Profile> {
    let form: String = row.get("form")?;
    let sex: Option<String> = row.get("sex")?;
    let born: Option<String> = row.get("birth_edtf")?;
    let year = |day| i32::try_from(Day::from_number(day).civil().0).ok();
    let birth = match born {
        Some(_) => year(row.get("birth_earliest")?).zip(year(row.get("birth_latest")?)),
        None => None,
    };
    Ok(Profile {
        form: self::form(&form),
        names: vec![row.get("label")?],
        birth,
        country: row.get("country")?,
        sex: match sex.as_deref() {
            Some("female") => Some(Sex::Female),
            Some("male") => Some(Sex::Male),
            _ => None,
        },
        cases: vec![],
        companions: vec![],
    })
}

/// What a party is compared as: as a person where its form is not known here.
fn form(slug: &str) -> PartyForm {
    match PartyForm::parse(slug) {
        Some(PartyForm::Other(_)) | None => PartyForm::Person,
        Some(form) => form,
    }
}

/// What belongs to parties, in the order of the parties.
struct Beside<'a, T> {
    rows: Rows<'a>,
    /// What comes next, and to which party it belongs.
    next: Option<(i64, T)>,
}

impl<'a, T: FromSql> Beside<'a, T> {
    /// Reads rows of a party and something of it.
    fn new(rows: Rows<'a>) -> rusqlite::Result<Self> {
        let mut beside = Self { rows, next: None };
        beside.step()?;
        Ok(beside)
    }

    fn step(&mut self) -> rusqlite::Result<()> {
        let row = self.rows.next()?;
        self.next =
            row.map(|row| Ok::<_, rusqlite::Error>((row.get(0)?, row.get(1)?))).transpose()?;
        Ok(())
    }

    /// Hands on what belongs to a party, and passes over that of earlier ones.
    fn each(&mut self, party: i64, mut take: impl FnMut(T)) -> rusqlite::Result<()> {
        while let Some((owner, item)) = self.next.take_if(|(owner, _)| *owner <= party) {
            if owner == party {
                take(item);
            }
            self.step()?;
        }
        Ok(())
    }
}
