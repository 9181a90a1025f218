//! The list of incidents, which is a timeline.

use crate::model::Kind;
use crate::model::filter::FilterKey;
use crate::model::listing::{Cell, Flag, Listing, Sort};
use crate::model::vocabulary::Vocabulary;
use crate::store::Error;
use crate::store::cells;
use crate::store::kinds::lists::{
    Cells, FirstColumn, Has, List, Listed, OWN_INJURY, OWN_METHOD, Ordered, Term, Tie, Time, When,
};
use crate::store::kinds::sourced::standing_by;
use crate::store::narrow::timeline::{self, BY_DATE};

/// Whether an incident is confirmed by fewer than two sources that do not hang
/// together: those of one author, or of one publisher, do. What was withdrawn, set aside
/// or needs work bears nothing out.
macro_rules! confirmed_by_few {
    ($of:literal) => {
        concat!(
            "(coalesce(",
            $of,
            ".verification, '') IN ('violation', 'similar', 'not-violation')
              AND (SELECT min(count(DISTINCT coalesce(author, 'O' || publisher, 'S' || sources.row)),
                              count(DISTINCT coalesce('O' || publisher, author, 'S' || sources.row)))
                     FROM citations JOIN sources ON sources.row = citations.source
                    WHERE coalesce(citations.status, 'accepted') = 'accepted' AND record = ",
            $of,
            ".row) < 2)"
        )
    };
}

pub(super) const LIST: List = List {
    orders: &[
        Ordered::of_few(
            "title",
            &[TITLE, "t.earliest", "t.latest", "t.ordinal", "t.row"],
            FirstColumn::Text,
        ),
        Ordered::of_few(
            "who",
            &[WHO, "t.earliest", "t.latest", "t.ordinal", "t.row"],
            FirstColumn::Text,
        ),
        Ordered::of_few(
            "sources",
            &[SOURCES, "t.earliest", "t.latest", "t.ordinal", "t.row"],
            FirstColumn::Itself,
        ),
        Ordered::of_few(
            "flags",
            &[FLAGS, "t.earliest", "t.latest", "t.ordinal", "t.row"],
            FirstColumn::Itself,
        ),
        Ordered::of(Sort::Date, "incidents t INDEXED BY incidents_by_date", BY_DATE),
        Ordered::by_label(
            Sort::Kind,
            "incidents t INDEXED BY incidents_by_kind",
            &["t.kind", "t.earliest", "t.latest", "t.ordinal", "t.row"],
            Vocabulary::IncidentKind,
        ),
    ],
    tied: Some(super::tied::tell),
    ties: &[
        (Kind::Case, Tie::Narrow(timeline::of_cases)),
        (Kind::Place, Tie::Narrow(|_, rows| Ok(timeline::at_places(rows)))),
        (Kind::Party, Tie::Narrow(|_, rows| Ok(timeline::with_parties(rows, None)))),
        (Kind::Source, Tie::Narrow(|_, rows| Ok(timeline::from_sources(rows)))),
        (Kind::Incident, Tie::Narrow(timeline::beside)),
        (Kind::Term, Tie::Rows(OF_TERMS)),
    ],
    terms: &[KIND, COUNTRY, ROLE, METHOD, INJURY, STATUS],
    when: Some(When {
        surely: "t.earliest >= :from AND t.latest <= :to AND t.date_edtf IS NOT NULL",
        probe: "t.earliest <= :to AND t.latest >= :from AND t.date_edtf IS NOT NULL",
        rows: "SELECT row FROM incidents INDEXED BY incidents_long
                WHERE latest - earliest > 31 AND date_edtf IS NOT NULL
                  AND earliest <= :to AND latest >= :from
               UNION ALL
               SELECT row FROM incidents INDEXED BY incidents_by_date
                WHERE earliest >= :from - 31 AND earliest <= :to AND latest >= :from
                  AND latest - earliest <= 31",
    }),
    // What lasts beyond midnight is of the hours of either day.
    time: Some(Time {
        probe: "t.first_minute IS NOT NULL AND :from <= :to
                AND (t.first_minute <= :to AND t.last_minute >= :from
                     OR t.last_minute >= :from + 1440 OR t.first_minute <= :to - 1440)",
        rows: "SELECT row FROM incidents INDEXED BY incidents_timed
                WHERE first_minute IS NOT NULL AND :from <= :to
                  AND (first_minute <= :to AND last_minute >= :from
                       OR last_minute >= :from + 1440 OR first_minute <= :to - 1440)",
    }),
    has: &[
        Has::SOURCE,
        Has {
            rows: Some("SELECT record FROM evidence WHERE record IS NOT NULL"),
            ..Has::probe("evidence", "EXISTS (SELECT 1 FROM evidence WHERE record = t.row)")
        },
        Has::DISCLOSED,
        Has {
            others: Some(
                "SELECT row FROM incidents WHERE place IS NULL
                  UNION ALL
                 SELECT row FROM incidents
                  WHERE place IN (SELECT row FROM records INDEXED BY records_not_live
                                   WHERE state <> 0)",
            ),
            ..Has::probe("place", "EXISTS (SELECT 1 FROM places WHERE places.row = t.place)")
        },
        Has::probe("date", "t.date_edtf IS NOT NULL"),
        Has {
            rows: Some(
                "SELECT row FROM incidents INDEXED BY incidents_timed WHERE first_minute IS NOT NULL",
            ),
            ..Has::probe("time", "t.first_minute IS NOT NULL")
        },
        Has::probe("narrative", "t.narrated"),
        Has::probe("details", "t.details IS NOT NULL"),
        Has::DISPUTED,
        Has::probe("unconfirmed", confirmed_by_few!("t")),
        Has {
            rows: Some(
                "SELECT incident FROM involvements INDEXED BY involvements_by_injury
                  WHERE injuries IS NOT NULL",
            ),
            ..Has::probe(
                "injury",
                "EXISTS (SELECT 1 FROM involvements
                          WHERE incident = t.row AND injuries IS NOT NULL)",
            )
        },
        Has::probe("case", "EXISTS (SELECT 1 FROM cases WHERE cases.row = t.case_row)"),
        Has::probe(
            "people",
            "EXISTS (SELECT 1 FROM involvements JOIN parties ON parties.row = involvements.party
                      WHERE incident = t.row)",
        ),
    ],
    ..List::of(
        Listing::Incidents,
        "incidents t NOT INDEXED",
        Cells {
            sql: concat!(
                "
    SELECT kind, date_text, date_edtf, time,
           (SELECT label FROM records JOIN places ON places.row = records.row
             WHERE records.row = incidents.place) AS place,
           (SELECT label FROM involvements JOIN records ON records.row = involvements.party
             WHERE incident = incidents.row AND state = 0
               AND role <> 'perpetrator' AND role <> 'witness'
             ORDER BY role <> 'victim', involvements.row LIMIT 1) AS who,
           (SELECT count(DISTINCT party) FROM involvements
              JOIN parties ON parties.row = involvements.party
             WHERE incident = incidents.row
               AND role <> 'perpetrator' AND role <> 'witness') AS people,
           (SELECT count(DISTINCT source) ",
                standing_by!("incidents.row"),
                ") AS sources,
           EXISTS (SELECT 1 FROM disputes WHERE record = incidents.row) AS disputed,
           ",
                confirmed_by_few!("incidents"),
                " AS unconfirmed
      FROM incidents
     WHERE row = :row",
            ),
            read,
        },
    )
};

const TITLE: &str = "(SELECT label FROM records WHERE records.row = t.row)";

const WHO: &str = "
    (SELECT label FROM involvements JOIN records ON records.row = involvements.party
      WHERE incident = t.row AND state = 0 AND role <> 'perpetrator' AND role <> 'witness'
      ORDER BY role <> 'victim', involvements.row LIMIT 1)";

const SOURCES: &str = concat!("(SELECT count(DISTINCT source) ", standing_by!("t.row"), ")");

/// Why it needs work, the reasons in the order of [`Flag::ALL`].
const FLAGS: &str = concat!(
    "
    16 * EXISTS (SELECT 1 FROM disputes WHERE record = t.row)
    + 8 * (NOT EXISTS (SELECT 1 ",
    standing_by!("t.row"),
    "))
    + 4 * ",
    confirmed_by_few!("t"),
    "
    + 2 * (t.date_edtf IS NULL)
    + (NOT EXISTS (SELECT 1 FROM places WHERE places.row = t.place))"
);

/// What is of a kind, or has somebody in a role, that the casebook added.
const OF_TERMS: &str = "
    SELECT incidents.row FROM json_each(:rows) of JOIN terms ON terms.row = of.value
      JOIN incidents ON incidents.kind = terms.slug
     WHERE vocabulary = 'incident-kind'
     UNION ALL
    SELECT incident FROM json_each(:rows) of JOIN terms ON terms.row = of.value
      JOIN involvements ON role = terms.slug
     WHERE vocabulary = 'role'";

const KIND: Term = Term {
    rows: Some("SELECT row FROM incidents WHERE kind IN (SELECT value FROM json_each(:values))"),
    by_date: Some("incidents t INDEXED BY incidents_by_kind"),
    ..Term::on(
        FilterKey::Kind,
        "+t.kind IN (SELECT value FROM json_each(:values))",
        "SELECT 1 FROM incidents WHERE kind = :value",
    )
};

const COUNTRY: Term = Term {
    rows: Some(
        "WITH RECURSIVE inside (row) AS (
           SELECT row FROM places WHERE country IN (SELECT value FROM json_each(:values))
            UNION
           SELECT places.row FROM inside JOIN places ON places.parent = inside.row)
         SELECT incidents.row FROM inside JOIN incidents ON incidents.place = inside.row
          UNION ALL
         SELECT incidents.row FROM cases JOIN incidents ON incidents.case_row = cases.row
          WHERE cases.country IN (SELECT value FROM json_each(:values))",
    ),
    ..Term::WITHIN_COUNTRY
};

const ROLE: Term = Term {
    mark: Some("§r"),
    ..Term::role(
        "EXISTS (SELECT 1 FROM involvements WHERE incident = t.row
                    AND role IN (SELECT value FROM json_each(:values)))",
    )
};

const METHOD: Term = Term {
    rows: Some(
        "SELECT incident FROM involvements INDEXED BY involvements_by_method, json_each(methods)
          WHERE methods IS NOT NULL AND json_each.value IN (SELECT value FROM json_each(:values))",
    ),
    ..Term::on(
        FilterKey::Method,
        "EXISTS (SELECT 1 FROM involvements, json_each(methods) WHERE incident = t.row
                    AND json_each.value IN (SELECT value FROM json_each(:values)))",
        OWN_METHOD,
    )
};

const INJURY: Term = Term {
    rows: Some(
        "SELECT incident FROM involvements INDEXED BY involvements_by_injury, json_each(injuries)
          WHERE injuries IS NOT NULL
            AND json_each.value ->> 'part' IN (SELECT value FROM json_each(:values))",
    ),
    ..Term::on(
        FilterKey::Injury,
        "EXISTS (SELECT 1 FROM involvements, json_each(injuries) WHERE incident = t.row
                    AND json_each.value ->> 'part' IN (SELECT value FROM json_each(:values)))",
        OWN_INJURY,
    )
};

const STATUS: Term = Term::on(
    FilterKey::Status,
    // Of what nothing else is established it is reported.
    "coalesce(t.verification, 'reported') IN (SELECT value FROM json_each(:values))",
    "SELECT 1 FROM incidents WHERE verification = :value",
);

fn read(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    let kind = cells::term(found, Vocabulary::IncidentKind, "kind")?;
    // Without a title it is told by what has cells already.
    let title = cells::text(listed.name);
    let (place, sources): (Cell, u64) = (cells::line(found, "place")?, found.get("sources")?);
    let when = cells::date(found, "date_text", "date_edtf")?;
    let when = cells::timed(when, found, "time")?;
    let who = match found.get::<_, Option<String>>("who")? {
        Some(name) => Cell::Names(name, found.get::<_, u64>("people")?.saturating_sub(1)),
        None => Cell::Empty,
    };
    let checks = [
        (Flag::NoSource, sources == 0),
        (Flag::Unconfirmed, found.get("unconfirmed")?),
        (Flag::NoDate, when == Cell::Empty),
        (Flag::NoPlace, place == Cell::Empty),
        (Flag::Disputed, found.get("disputed")?),
    ];
    let flags: Vec<Flag> =
        checks.into_iter().filter(|(_, holds)| *holds).map(|(flag, _)| flag).collect();
    let flags = if flags.is_empty() { Cell::Empty } else { Cell::Flags(flags) };
    Ok(vec![when, place, kind, title, who, Cell::Count(sources), flags])
}
