//! People, organisations and groups.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::columns::{days, edtf, json, line, term};
use super::{Counted, Keeping, Row, Search};
use crate::model::date::FuzzyDate;
use crate::model::field::Fields;
use crate::model::fold::fold;
use crate::model::party::Party;
use crate::store::tables::Refused;

const PEOPLE: &str = "people";
const ORGANISATIONS: &str = "organisations";

pub(super) const PARTIES: Keeping = Keeping {
    called_by: &["name"],
    letters: &[("organisation", 'O'), ("group", 'G')],
    counted: Counted::Apart {
        column: "listing",
        listings: &[PEOPLE, ORGANISATIONS],
        of: listing_of,
    },
    search: Search::Itself,
    ..Keeping::of::<Party>("parties")
};

impl Row for Party {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        let listing = listing(self.form.as_str());
        let (earliest, latest) = days(self.birth.as_ref());
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
            ":form": self.form.as_str(),
            ":name": fold(self.name.as_str()),
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
fn listing(form: &str) -> &'static str {
    if form == "organisation" { ORGANISATIONS } else { PEOPLE }
}

fn listing_of(fields: &Fields) -> &'static str {
    listing(fields.get("form").and_then(Value::as_str).unwrap_or_default())
}
