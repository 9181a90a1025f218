//! People, organisations and groups.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{Refused, days, edtf, json, line, term};
use crate::model::date::FuzzyDate;
use crate::model::fold::fold;
use crate::model::records::party::{Party, PartyForm};

const PEOPLE: &str = "people";
const ORGANISATIONS: &str = "organisations";

/// Writes the row of a live record and says in which list it counts.
pub(super) fn put(conn: &Connection, row: i64, record: &Party) -> Result<&'static str, Refused> {
    let listing = listing(&record.form);
    let (earliest, latest) = days(record.birth.as_ref());
    conn.prepare_cached(
        "INSERT INTO parties (row, listing, form, name, birth_text, birth_edtf, birth_earliest, birth_latest, sex,
              country, occupation, organisation_kind, traits, count, pseudonym,
              consent, consent_to, consent_until)
         VALUES (:row, :listing, :form, :name, :birth_text, :birth_edtf, :birth_earliest,
              :birth_latest, :sex, :country, :occupation, :organisation_kind,
              :traits, :count, :pseudonym, :consent, :consent_to, :consent_until)",
    )?
    .execute(named_params! {
        ":row": row,
        ":listing": listing,
        ":form": record.form.as_str(),
        ":name": fold(record.name.as_str()),
        ":birth_text": record.birth.as_ref().map(FuzzyDate::text),
        ":birth_edtf": edtf(record.birth.as_ref()),
        ":birth_earliest": earliest,
        ":birth_latest": latest,
        ":sex": term(record.sex.as_ref()),
        ":country": term(record.country.as_ref()),
        ":occupation": line(record.occupation.as_ref()),
        ":organisation_kind": term(record.organisation_kind.as_ref()).unwrap_or_default(),
        ":traits": json(record.traits.as_ref()),
        ":count": line(record.count.as_ref()),
        ":pseudonym": record.pseudonym,
        ":consent": term(record.consent.as_ref()),
        ":consent_to": line(record.consent_to.as_ref()),
        ":consent_until": edtf(record.consent_until.as_ref()),
    })?;
    Ok(listing)
}

/// The list in which a party of that form counts.
pub(super) fn listing(form: &PartyForm) -> &'static str {
    match form {
        PartyForm::Organisation => ORGANISATIONS,
        PartyForm::Person | PartyForm::Group | PartyForm::Other(_) => PEOPLE,
    }
}

/// Takes a party out of its table, and says in which list it counted.
pub(super) fn remove(conn: &Connection, row: i64) -> rusqlite::Result<Option<&'static str>> {
    let mut removed =
        conn.prepare_cached("DELETE FROM parties WHERE row = :row RETURNING listing")?;
    let listing: Option<String> =
        removed.query_row(named_params! { ":row": row }, |row| row.get(0)).optional()?;
    let known = [PEOPLE, ORGANISATIONS].into_iter();
    Ok(listing.and_then(|listing| known.into_iter().find(|name| *name == listing)))
}
