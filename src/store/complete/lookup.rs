//! Where each kind of record is looked up by its name.

use crate::model::Kind;

/// Statements for one kind of record. Each gives at most some hundred rows of
/// `row, name, alias`: folded name, and the other name that was found, if any.
pub(super) struct Lookup {
    pub(super) kind: Kind,
    /// Names from `:from` up to `:to`.
    pub(super) beginning: &'static [&'static str],
    /// Names that hold words, as `:match` asks the search index.
    pub(super) words: &'static str,
    /// Those used last.
    pub(super) recent: &'static str,
}

pub(super) const LOOKUPS: &[Lookup] = &[
    Lookup {
        kind: Kind::Party,
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
    },
    Lookup {
        kind: Kind::Place,
        beginning: &["SELECT row, name, NULL AS alias FROM places
                       WHERE name >= :from AND name < :to ORDER BY name LIMIT 200"],
        words: "SELECT places.row, name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH :match AND rowid < 4294967296 LIMIT 5000) found
                  JOIN places ON places.row = found.rowid
                 LIMIT 200",
        recent: "SELECT places.row, name, NULL AS alias
                   FROM (SELECT DISTINCT place
                           FROM (SELECT place FROM incidents ORDER BY row DESC LIMIT 500)) used
                   JOIN places ON places.row = used.place
                  UNION ALL
                 SELECT * FROM (SELECT row, name, NULL FROM places ORDER BY row DESC LIMIT 50)",
    },
    Lookup {
        kind: Kind::Case,
        beginning: &["SELECT row, name, NULL AS alias FROM cases
                       WHERE name >= :from AND name < :to ORDER BY name LIMIT 200"],
        words: "SELECT cases.row, name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH :match AND rowid < 4294967296 LIMIT 5000) found
                  JOIN cases ON cases.row = found.rowid
                 LIMIT 200",
        recent: "SELECT cases.row, name, NULL AS alias
                   FROM (SELECT DISTINCT case_row
                           FROM (SELECT case_row FROM incidents ORDER BY row DESC LIMIT 500)) used
                   JOIN cases ON cases.row = used.case_row
                  UNION ALL
                 SELECT * FROM (SELECT row, name, NULL FROM cases ORDER BY row DESC LIMIT 50)",
    },
    Lookup {
        kind: Kind::Source,
        beginning: &["SELECT row, name, NULL AS alias FROM sources
                       WHERE name >= :from AND name < :to ORDER BY name LIMIT 200"],
        words: "SELECT sources.row, name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH '\"§source\" AND ' || :match
                         ORDER BY rowid DESC LIMIT 200) found
                  JOIN sources ON sources.row = found.rowid & 4294967295",
        recent: "SELECT sources.row, name, NULL AS alias
                   FROM (SELECT DISTINCT source
                           FROM (SELECT source FROM citations ORDER BY row DESC LIMIT 500)) used
                   JOIN sources ON sources.row = used.source
                  UNION ALL
                 SELECT * FROM (SELECT row, name, NULL FROM sources ORDER BY row DESC LIMIT 50)",
    },
    Lookup {
        kind: Kind::Incident,
        beginning: &[],
        words: "SELECT incidents.row, NULL AS name, NULL AS alias
                  FROM (SELECT rowid FROM search
                         WHERE search MATCH :match AND rowid >= 4294967296
                         ORDER BY rowid DESC LIMIT 200) found
                  JOIN incidents ON incidents.row = found.rowid & 4294967295",
        recent: "SELECT row, NULL AS name, NULL AS alias FROM incidents ORDER BY row DESC LIMIT 50",
    },
];
