//! The lists of people, groups among them, and of organisations.

use crate::model::Kind;
use crate::model::filter::FilterKey;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::vocabulary::Vocabulary;
use crate::store::Error;
use crate::store::cells;
use crate::store::kinds::lists::{
    Cells, FirstColumn, Has, List, Listed, OWN_INJURY, OWN_METHOD, Ordered, Term, Tie, When,
};

const TABLE: &str = "parties t NOT INDEXED";

const SHOWN: &str = "
    SELECT birth_text, birth_edtf, country, occupation, organisation_kind, consent, consent_until,
           EXISTS (SELECT 1 FROM disputes WHERE record = :row) AS disputed,
           CASE form WHEN 'group' THEN count END AS members,
           CASE WHEN form = 'group' AND count IS NOT NULL
                THEN (SELECT count(DISTINCT party_a)
                        FROM relations JOIN parties member ON member.row = relations.party_a
                       WHERE party_b = :row AND kind = 'member-of')
                ELSE 0 END AS named
      FROM parties
     WHERE row = :row";

const BY_NAME: Ordered =
    Ordered::of(Sort::Name, "parties t INDEXED BY parties_in_order", &["t.name_key", "t.row"]);

const BY_COUNTRY: Ordered = Ordered::by_label(
    Sort::Column("country"),
    "parties t INDEXED BY parties_by_country",
    &["t.country", "t.row"],
    Vocabulary::Country,
);

/// As the cell has it: of one with many it is not asked which are in the trash.
const BY_INCIDENTS: Ordered = Ordered::of_few(
    "incidents",
    &[
        "(SELECT CASE WHEN (SELECT count(*) FROM (SELECT 1 FROM involvements
                                                   WHERE party = t.row LIMIT 1001)) > 1000
                 THEN 1001
                 ELSE (SELECT count(DISTINCT incident) FROM involvements
                        WHERE party = t.row
                          AND incident NOT IN (SELECT row FROM records INDEXED BY records_not_live
                                                WHERE state <> 0)) END)",
        "t.row",
    ],
    FirstColumn::Itself,
);

/// They agreed to something.
const AGREED: Has =
    Has::probe("consent", "t.consent IS NOT NULL AND t.consent NOT IN ('none', 'unknown')");

const BY_CONSENT: Ordered = Ordered {
    few: true,
    ..Ordered::by_label(
        Sort::Column("consent"),
        "",
        &["coalesce(t.consent, '')", "t.row"],
        Vocabulary::Consent,
    )
};

/// By the last day that is meant, the soonest first: of an interval the end, and a
/// month after its days, a year after its months. Whose consent has no end come last.
const BY_CONSENT_UNTIL: Ordered = Ordered::of(
    Sort::Column("consent-until"),
    "parties t INDEXED BY parties_by_consent_until",
    &[
        "coalesce(rtrim(substr(t.consent_until, instr(t.consent_until, '/') + 1), '~?%') || '~', '~')",
        "t.row",
    ],
);

pub(super) const PEOPLE: List = List {
    fixed: "t.listing = 'people'",
    orders: &[
        BY_NAME,
        Ordered::of_few("occupation", &["t.occupation", "t.row"], FirstColumn::Text),
        BY_COUNTRY,
        BY_INCIDENTS,
        Ordered::DISPUTED,
        BY_CONSENT,
        BY_CONSENT_UNTIL,
        Ordered::of(
            Sort::Date,
            "parties t INDEXED BY parties_by_birth",
            &["t.birth_earliest", "t.birth_latest", "t.row"],
        ),
    ],
    ties: TIES,
    terms: &[
        Term::on(
            FilterKey::Kind,
            "t.form IN (SELECT value FROM json_each(:values))",
            "SELECT 1 FROM parties WHERE form = :value",
        ),
        COUNTRY,
        ROLE,
        METHOD,
        INJURY,
        // Nobody was asked of whom nothing is said.
        Term::on(
            FilterKey::Consent,
            "coalesce(t.consent, 'unknown') IN (SELECT value FROM json_each(:values))",
            "SELECT 1 FROM parties WHERE consent = :value",
        ),
    ],
    until: Some("SELECT row, consent_until FROM parties WHERE consent_until IS NOT NULL"),
    when: Some(When {
        surely: "t.birth_earliest >= :from AND t.birth_latest <= :to AND t.birth_edtf IS NOT NULL",
        probe: "t.birth_earliest <= :to AND t.birth_latest >= :from AND t.birth_edtf IS NOT NULL",
        rows: "SELECT row FROM parties WHERE listing = 'people' AND birth_earliest <= :to
                  AND birth_latest >= :from AND birth_edtf IS NOT NULL",
    }),
    has: &[
        Has::SOURCE,
        Has::probe("date", "t.birth_edtf IS NOT NULL"),
        AGREED,
        Has::DISCLOSED,
        Has::DISPUTED,
        Has {
            rows: Some(
                "SELECT party FROM involvements INDEXED BY involvements_by_injury
                   JOIN incidents ON incidents.row = incident
                  WHERE injuries IS NOT NULL",
            ),
            ..Has::probe(
                "injury",
                "EXISTS (SELECT 1 FROM involvements JOIN incidents ON incidents.row = incident
                          WHERE party = t.row AND injuries IS NOT NULL)",
            )
        },
    ],
    ..List::of(Listing::People, TABLE, Cells { sql: SHOWN, read: person })
};

pub(super) const ORGANISATIONS: List = List {
    fixed: "t.listing = 'organisations'",
    orders: &[
        BY_NAME,
        BY_COUNTRY,
        BY_INCIDENTS,
        Ordered::DISPUTED,
        Ordered::by_label(
            Sort::Kind,
            "parties t INDEXED BY parties_by_kind",
            &["t.organisation_kind", "t.name_key", "t.row"],
            Vocabulary::OrganisationKind,
        ),
    ],
    ties: TIES,
    terms: &[
        Term {
            rows: Some(
                "SELECT row FROM parties WHERE listing = 'organisations'
                    AND organisation_kind IN (SELECT value FROM json_each(:values))",
            ),
            ..Term::on(
                FilterKey::Kind,
                "+t.organisation_kind IN (SELECT value FROM json_each(:values))",
                "SELECT 1 FROM parties WHERE organisation_kind = :value",
            )
        },
        COUNTRY,
        ROLE,
    ],
    has: &[Has::SOURCE, AGREED, Has::DISCLOSED, Has::DISPUTED],
    ..List::of(Listing::Organisations, TABLE, Cells { sql: SHOWN, read: organisation })
};

const COUNTRY: Term = Term::country("t.country IN (SELECT value FROM json_each(:values))");

const METHOD: Term = Term {
    rows: Some(
        "SELECT party FROM involvements INDEXED BY involvements_by_method
           JOIN incidents ON incidents.row = incident, json_each(methods)
          WHERE methods IS NOT NULL AND json_each.value IN (SELECT value FROM json_each(:values))",
    ),
    ..Term::on(
        FilterKey::Method,
        "EXISTS (SELECT 1 FROM involvements JOIN incidents ON incidents.row = incident,
                              json_each(methods)
                  WHERE party = t.row
                    AND json_each.value IN (SELECT value FROM json_each(:values)))",
        OWN_METHOD,
    )
};

const INJURY: Term = Term {
    rows: Some(
        "SELECT party FROM involvements INDEXED BY involvements_by_injury
           JOIN incidents ON incidents.row = incident, json_each(injuries)
          WHERE injuries IS NOT NULL
            AND json_each.value ->> 'part' IN (SELECT value FROM json_each(:values))",
    ),
    ..Term::on(
        FilterKey::Injury,
        "EXISTS (SELECT 1 FROM involvements JOIN incidents ON incidents.row = incident,
                              json_each(injuries)
                  WHERE party = t.row
                    AND json_each.value ->> 'part' IN (SELECT value FROM json_each(:values)))",
        OWN_INJURY,
    )
};

const ROLE: Term = Term::role(
    "EXISTS (SELECT 1 FROM involvements
               JOIN incidents ON incidents.row = involvements.incident
              WHERE party = t.row AND role IN (SELECT value FROM json_each(:values)))",
);

const TIES: &[(Kind, Tie)] = &[
    (
        Kind::Case,
        Tie::Rows(
            "SELECT party FROM json_each(:rows) of JOIN incidents ON case_row = of.value
               JOIN involvements ON incident = incidents.row",
        ),
    ),
    (
        Kind::Place,
        Tie::Rows(
            "SELECT party FROM json_each(:rows) of JOIN incidents ON place = of.value
               JOIN involvements ON incident = incidents.row",
        ),
    ),
];

fn person(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    Ok(vec![
        cells::text(listed.name),
        cells::date(found, "birth_text", "birth_edtf")?,
        cells::term(found, Vocabulary::Country, "country")?,
        match found.get::<_, Option<String>>("members")? {
            Some(count) => Cell::Members(count, found.get("named")?),
            None => cells::line(found, "occupation")?,
        },
        listed.uses.clone(),
        cells::disputed(found)?,
        cells::term(found, Vocabulary::Consent, "consent")?,
        cells::date(found, "consent_until", "consent_until")?,
    ])
}

fn organisation(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    Ok(vec![
        cells::text(listed.name),
        cells::term(found, Vocabulary::OrganisationKind, "organisation_kind")?,
        cells::term(found, Vocabulary::Country, "country")?,
        listed.uses.clone(),
        cells::disputed(found)?,
    ])
}
