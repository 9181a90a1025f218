-- The casebook: its history, and all that is made from it.
--
-- A file of `user_version` 1 to 7 has the schema under `old`, whose history is
-- hashed otherwise: it is carried over into a new file.

-- The history: every change of every record, from which all other tables of
-- records can be made again. Rows are added; only erasing a person's data for
-- good ever changes one (payload and salt become NULL, the hash stays valid).

-- Each copy of the casebook that wrote ops. `mine` marks this copy's own. Where
-- one id was used twice, the chains part: the second stands in a row of its own,
-- of another branch, and neither is replayed from the op on at which they part.
CREATE TABLE devices (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL CHECK (length(id) = 16),
    branch  INTEGER NOT NULL DEFAULT 0,
    tag     TEXT NOT NULL,             -- beginning of the id, for people: k7
    mine    INTEGER NOT NULL DEFAULT 0,
    forked  INTEGER                    -- first seq at which chains of the id part
) STRICT;
CREATE UNIQUE INDEX devices_by_id ON devices (id, branch);

-- What this copy did, undone and redone as one. The ops say the same of every
-- device's steps, but for what undoes what.
CREATE TABLE steps (
    row    INTEGER PRIMARY KEY,
    deed   TEXT NOT NULL CHECK (deed IN ('do', 'undo', 'redo')),
    target INTEGER REFERENCES steps,  -- the step that an undo or redo is of
    millis INTEGER NOT NULL           -- milliseconds since 1970
) STRICT;

CREATE TABLE ops (
    row        INTEGER PRIMARY KEY,   -- order of arrival in this copy
    device     INTEGER NOT NULL REFERENCES devices,
    seq        INTEGER NOT NULL,      -- number among the device's ops, from 1
    counter    INTEGER NOT NULL,      -- logical time, which orders
    wall       INTEGER NOT NULL,      -- the clock as read, ms since 1970; shown only
    kind       TEXT NOT NULL,         -- slug of the record's kind, known or not
    record     BLOB NOT NULL,         -- UUID, 16 bytes
    first      INTEGER NOT NULL,      -- seq of the first op of its step
    reference  TEXT NOT NULL,         -- as made, P-31; empty if it makes no record
    parents    BLOB NOT NULL,         -- hashes of 32 bytes, one after the other
    payload    TEXT,                  -- JSON as hashed; NULL if it is not here
    salt       BLOB,                  -- 16 bytes; NULL if it is not here
    gone       TEXT CHECK (gone IN ('erased', 'withheld')),
    commitment BLOB,                  -- kept only of a payload that is not here
    hash       BLOB NOT NULL,         -- 32 bytes
    step       INTEGER REFERENCES steps -- this copy's own
) STRICT;

-- The chain of one device, and its last op.
CREATE UNIQUE INDEX ops_by_device ON ops (device, seq);
-- Replaying the ops of one record.
CREATE INDEX ops_by_record ON ops (record);
-- Undoing a step.
CREATE INDEX ops_by_step ON ops (step);

-- Ops that came before one which they build on. They are counted, passed on and
-- not replayed.
CREATE TABLE waiting (
    row        INTEGER PRIMARY KEY,
    device     BLOB NOT NULL,         -- id
    seq        INTEGER NOT NULL,
    previous   BLOB NOT NULL,         -- hash of the device's op before it
    counter    INTEGER NOT NULL,
    wall       INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    record     BLOB NOT NULL,
    first      INTEGER NOT NULL,
    reference  TEXT NOT NULL,
    parents    BLOB NOT NULL,
    payload    TEXT,
    salt       BLOB,
    gone       TEXT CHECK (gone IN ('erased', 'withheld')),
    commitment BLOB NOT NULL,
    hash       BLOB NOT NULL UNIQUE
) STRICT;

-- Drafts belong to this copy alone: what is being typed is not history.
CREATE TABLE drafts (
    id     INTEGER PRIMARY KEY,
    title  TEXT NOT NULL,
    body   TEXT NOT NULL,             -- the form as JSON
    millis INTEGER NOT NULL
) STRICT;

-- What this copy remembers from one start to the next.
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The records as they stand: a view of the history that `verify` makes again
-- and compares. Rows link by `row`, the number of the record in this copy.
--
-- Kind tables hold what lists, filters and links ask for; whole records are
-- replayed from their ops. Long texts stand in the history and in the search
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
    prefix TEXT NOT NULL,              -- reference: I-412, as its device made it
    number INTEGER NOT NULL,           -- 0 where nobody has said it here
    device INTEGER REFERENCES devices, -- whose number it is
    tag    TEXT NOT NULL DEFAULT '',   -- the device's, where two have the number
    label  TEXT NOT NULL,              -- name or title, as people call it
    state  INTEGER NOT NULL,           -- 0 live, 1 in the trash, 2 its making undone,
                                       -- 3 of a newer version, 4 linked to and
                                       -- not here yet
    access TEXT,
    day    INTEGER                     -- place in the search index; NULL: not there
) STRICT;
CREATE UNIQUE INDEX records_by_id ON records (id);
CREATE INDEX records_by_reference ON records (prefix, number, device);
-- The trash, and what was undone, is small beside the rest.
CREATE INDEX records_not_live ON records (state) WHERE state <> 0;
-- Few records say who may see them; `access:secret` must not read all others.
CREATE INDEX records_by_access ON records (access) WHERE access IS NOT NULL;

-- What replaying said of a record besides its fields; most have none. Each
-- begins with the row of the record.
--
-- Further references: both sides made the record, from one file.
CREATE TABLE aliases (
    row    INTEGER NOT NULL REFERENCES records,
    prefix TEXT NOT NULL,
    number INTEGER NOT NULL,
    device INTEGER NOT NULL REFERENCES devices,
    PRIMARY KEY (row, prefix, number, device)
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_by_reference ON aliases (prefix, number);
-- What was written apart, by the first field of its group.
CREATE TABLE conflicts (
    row    INTEGER NOT NULL REFERENCES records,
    fields TEXT NOT NULL,
    ops    BLOB NOT NULL,              -- hashes of 32 bytes, one after the other
    flag   TEXT CHECK (flag IN ('brought-back', 'edited-merged')),
    PRIMARY KEY (row, fields)
) STRICT, WITHOUT ROWID;
-- The record that one was made one with.
CREATE TABLE merged (
    row    INTEGER NOT NULL REFERENCES records,
    target INTEGER NOT NULL REFERENCES records,
    PRIMARY KEY (row, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_by_target ON merged (target);
-- A link of the record to one that was made one with another, which its table
-- shows as a link to who stays.
CREATE TABLE led (
    row    INTEGER NOT NULL REFERENCES records,
    target INTEGER NOT NULL REFERENCES records,
    PRIMARY KEY (row, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX led_by_target ON led (target);

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
-- The sources of a publisher, which stand in the search index under its name.
CREATE INDEX sources_by_publisher ON sources (publisher) WHERE publisher IS NOT NULL;

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

-- What people keep under a name to use again. Both are few, and small beside
-- the rest: their indexes serve finding one by its name.

CREATE TABLE filters (
    row        INTEGER PRIMARY KEY REFERENCES records,
    name       TEXT NOT NULL,          -- folded
    listing    TEXT NOT NULL,          -- the list that it narrows: incidents
    filter     TEXT NOT NULL,          -- as typed; read again on the day of use
    sort       TEXT,
    descending INTEGER
) STRICT;
CREATE INDEX filters_by_name ON filters (name);

CREATE TABLE templates (
    row    INTEGER PRIMARY KEY REFERENCES records,
    name   TEXT NOT NULL,              -- folded
    record TEXT NOT NULL               -- the kind of record that it fills
) STRICT;
CREATE INDEX templates_by_name ON templates (name);

-- How many records each list has, so that a list of a million says so at once.
-- Kept by the code that writes rows; made again with the tables.
CREATE TABLE tallies (
    listing TEXT PRIMARY KEY,
    live    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One index over folded text, so plain ASCII tokens. It holds no text of its
-- own (contentless). Its rowid is `day << 32 | row`: newest first by the date
-- of the record is the order of the rowid, and a range of dates is a range of
-- rowids. Names and titles stand apart from narratives so that they can weigh
-- more. Beside names stand tokens that no text folds to, such as
-- `§p7` for the party in row 7, so that the incidents of a party or a source
-- come in the order of their dates too, however many there are.
--
-- What an incident, an organisation, a place or a source is stands in it with a
-- mark (`§kisentence`), so that it is found by the labels of its kind in every
-- language: what is typed is resolved to kinds when it is asked.
--
-- Beginnings of two to four letters are kept, and a longer one is asked for by the
-- words that have it, which the index lists (`search_words`): FTS5 collects all
-- that begins so before it gives the first, but reads whole words in order.
--
-- Measured over 200,000 narratives of 50 words out of 150,000 on a busy machine
-- (`cargo bench -- forms`; p50 and p99 of the newest 60 of 200 beginnings each):
--
--   prefixes   made in   size     4 letters         6 letters         two words
--   none        74 s      99 MB   2.5 and 229 ms    0.4 and 241 ms    29 and 355 ms
--   2 3        216 s     221 MB   1.2 and 192 ms    0.3 and 279 ms     8 and 181 ms
--   2 3 4      217 s     301 MB   0.2 and  12 ms    0.4 and 155 ms    16 and 419 ms
--   2 3 4, by words               0.2 and  16 ms    0.4 and  45 ms    14 and 134 ms
--
-- So a fourth letter takes a third more room and no more time; listing the
-- words takes neither.
--
-- Words of names stand in it once more, marked `§n`. The column of names alone
-- cannot be asked for them: FTS5 goes through every record with the word until
-- it comes upon one that has it in that column, 20 ms where no name does.
CREATE VIRTUAL TABLE search USING fts5 (
    names, body,
    content = '', contentless_delete = 1,
    tokenize = 'ascii', prefix = '2 3 4', detail = full
);
-- Deleted words leave the index at once, not at the next merge.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE search_words USING fts5vocab (search, instance);

-- Words of the names of people, organisations and places, each under the keys
-- that misspelt words share with it. A word stands here once, however many bear
-- it, and is only a way into the index: where nobody bears it any more, it
-- finds nobody. Made again with the index.
CREATE TABLE sounds (
    sound TEXT NOT NULL,
    word  TEXT NOT NULL,
    PRIMARY KEY (sound, word)
) STRICT, WITHOUT ROWID;
