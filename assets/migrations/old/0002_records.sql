-- The records as they stand: a view of the history that `verify` makes again
-- and compares. Rows link by `row`, the number of the record in this copy.
--
-- Kind tables hold what lists, filters and links ask for; whole records are
-- folded from their ops. Long texts stand in the history and in the search
-- index alone, else every narrative would be stored twice. A record in the
-- trash has no row in its kind's table, so that no query has to leave it out.
--
-- Columns by which lists are ordered are NOT NULL (empty where not given),
-- since a page begins after a row by comparing its columns, and NULL compares
-- with nothing. Every index ends in `row` by itself, as the rowid.

CREATE TABLE records (
    row    INTEGER PRIMARY KEY,
    id     BLOB NOT NULL CHECK (length(id) = 16),
    kind   TEXT NOT NULL,              -- letter of the kind
    prefix TEXT NOT NULL,              -- reference: I-412, with the device's
    number INTEGER NOT NULL,           -- tag where two laptops gave one
    tag    TEXT NOT NULL DEFAULT '',   -- number to two records
    label  TEXT NOT NULL,              -- name or title, as people call it
    state  INTEGER NOT NULL,           -- 0 live, 1 in the trash, 2 its making undone
    access TEXT,
    day    INTEGER                     -- place in the search index; NULL: not there
) STRICT;
CREATE UNIQUE INDEX records_by_id ON records (id);
CREATE UNIQUE INDEX records_by_reference ON records (prefix, number, tag);
-- The trash, and what was undone, is small beside the rest.
CREATE INDEX records_not_live ON records (state) WHERE state <> 0;
-- Few records say who may see them; `access:secret` must not read all others.
CREATE INDEX records_by_access ON records (access) WHERE access IS NOT NULL;

CREATE TABLE cases (
    row      INTEGER PRIMARY KEY REFERENCES records,
    name     TEXT NOT NULL,            -- title, folded: order of lists, completion
    country  TEXT,
    status   TEXT,
    priority TEXT,
    tags     TEXT                      -- JSON array
) STRICT;
CREATE INDEX cases_by_name ON cases (name);

CREATE TABLE places (
    row       INTEGER PRIMARY KEY REFERENCES records,
    name      TEXT NOT NULL,           -- folded
    kind      TEXT NOT NULL,
    parent    INTEGER REFERENCES records,
    country   TEXT,
    latitude  REAL,
    longitude REAL,
    precision TEXT
) STRICT;
CREATE INDEX places_by_name ON places (name);
CREATE INDEX places_by_kind ON places (kind, name);
CREATE INDEX places_by_parent ON places (parent) WHERE parent IS NOT NULL;

CREATE TABLE parties (
    row               INTEGER PRIMARY KEY REFERENCES records,
    listing           TEXT NOT NULL CHECK (listing IN ('people', 'organisations')),
    form              TEXT NOT NULL,
    name              TEXT NOT NULL,   -- display name, folded
    birth_text        TEXT,
    birth_edtf        TEXT,
    birth_earliest    INTEGER NOT NULL, -- days since 1970-01-01; an unknown
    birth_latest      INTEGER NOT NULL, -- date comes before all others
    sex               TEXT,
    country           TEXT,
    occupation        TEXT,
    organisation_kind TEXT NOT NULL,
    traits            TEXT,            -- JSON array
    count             TEXT,
    pseudonym         INTEGER,
    consent           TEXT,
    consent_to        TEXT,
    consent_until     TEXT             -- EDTF
) STRICT;
-- Lists of people and of organisations in each of their orders.
CREATE INDEX parties_by_name ON parties (listing, name);
CREATE INDEX parties_by_birth ON parties (listing, birth_earliest, birth_latest);
CREATE INDEX parties_by_kind ON parties (listing, organisation_kind, name);

CREATE TABLE names (
    row    INTEGER PRIMARY KEY REFERENCES records,
    party  INTEGER NOT NULL REFERENCES records,
    name   TEXT NOT NULL,              -- folded
    text   TEXT NOT NULL,
    kind   TEXT NOT NULL,
    script TEXT
) STRICT;
CREATE INDEX names_by_party ON names (party);
CREATE INDEX names_by_name ON names (name);

CREATE TABLE relations (
    row     INTEGER PRIMARY KEY REFERENCES records,
    party_a INTEGER NOT NULL REFERENCES records,
    party_b INTEGER NOT NULL REFERENCES records,
    kind    TEXT NOT NULL,
    role    TEXT,
    rank    TEXT,
    since   TEXT,                      -- EDTF
    until   TEXT
) STRICT;
CREATE INDEX relations_by_a ON relations (party_a);
CREATE INDEX relations_by_b ON relations (party_b);

CREATE TABLE sources (
    row         INTEGER PRIMARY KEY REFERENCES records,
    name        TEXT NOT NULL,         -- title, folded
    kind        TEXT NOT NULL,
    author      TEXT,
    publisher   INTEGER REFERENCES records,
    date_text   TEXT,                  -- published
    date_edtf   TEXT,
    earliest    INTEGER NOT NULL,      -- days; an unknown date before all others
    latest      INTEGER NOT NULL,
    posted      TEXT,                  -- EDTF
    url         TEXT,
    language    TEXT,
    reliability TEXT
) STRICT;
CREATE INDEX sources_by_name ON sources (name);
CREATE INDEX sources_by_date ON sources (earliest, latest);
CREATE INDEX sources_by_kind ON sources (kind, earliest, latest);

CREATE TABLE incidents (
    row          INTEGER PRIMARY KEY REFERENCES records,
    kind         TEXT NOT NULL,
    date_text    TEXT,
    date_edtf    TEXT,
    earliest     INTEGER NOT NULL,     -- days since 1970-01-01; an unknown
    latest       INTEGER NOT NULL,     -- date comes before all others
    ordinal      INTEGER NOT NULL,     -- order within the day
    place        INTEGER REFERENCES records,
    case_row     INTEGER REFERENCES records,
    parent       INTEGER REFERENCES records,
    details      TEXT,                 -- JSON object of the kind's family
    narrated     INTEGER NOT NULL,     -- whether there is a narrative
    verification TEXT,
    tags         TEXT                  -- JSON array
) STRICT;
-- The timeline, and the same within a kind, a place, a case.
CREATE INDEX incidents_by_date  ON incidents (earliest, latest, ordinal);
CREATE INDEX incidents_by_kind  ON incidents (kind, earliest, latest, ordinal);
CREATE INDEX incidents_by_place ON incidents (place, earliest, latest, ordinal);
CREATE INDEX incidents_by_case  ON incidents (case_row, earliest, latest, ordinal);
CREATE INDEX incidents_by_parent ON incidents (parent) WHERE parent IS NOT NULL;
-- Parts that leave the case to the incident they are a part of: there are few,
-- and the timeline of a case asks for them each time.
CREATE INDEX incidents_without_case ON incidents (parent)
 WHERE parent IS NOT NULL AND case_row IS NULL;
-- Incidents that may have lasted beyond a month. Those that reach into a range
-- of days are these, or begin within a month of it.
CREATE INDEX incidents_long ON incidents (earliest, latest)
 WHERE latest - earliest > 31 AND date_edtf IS NOT NULL;

CREATE TABLE involvements (
    row      INTEGER PRIMARY KEY REFERENCES records,
    incident INTEGER NOT NULL REFERENCES records,
    party    INTEGER NOT NULL REFERENCES records,
    role     TEXT NOT NULL,
    degree   TEXT,
    methods  TEXT,                     -- JSON array
    injuries TEXT,                     -- JSON array of objects
    count    TEXT
) STRICT;
-- Each holds all that lists and filters ask, so that the rows are not read.
CREATE INDEX involvements_by_incident ON involvements (incident, role, party);
CREATE INDEX involvements_by_party ON involvements (party, role, incident);

CREATE TABLE citations (
    row         INTEGER PRIMARY KEY REFERENCES records,
    source      INTEGER NOT NULL REFERENCES records,
    record      INTEGER NOT NULL REFERENCES records,
    field       TEXT,
    value       TEXT,
    locator     TEXT,
    credibility TEXT,
    status      TEXT
) STRICT;
CREATE INDEX citations_by_source ON citations (source, record);
CREATE INDEX citations_by_record ON citations (record, source);
-- Rival versions are few, and each list marks the records that have some.
CREATE INDEX citations_in_conflict ON citations (record) WHERE status = 'conflict';

-- How many records each list has, so that a list of a million says so at once.
-- Kept by the code that writes rows; made again with the tables.
CREATE TABLE tallies (
    listing TEXT PRIMARY KEY,
    live    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
