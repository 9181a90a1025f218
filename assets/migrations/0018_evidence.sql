-- Evidence, its chain of custody, and the content of its files.
CREATE TABLE evidence (
    row          INTEGER PRIMARY KEY REFERENCES records,
    name         TEXT NOT NULL,         -- of the file, folded
    name_key     BLOB NOT NULL,
    file_name    TEXT NOT NULL,
    media_type   TEXT,
    size         INTEGER,               -- bytes
    sha256       TEXT,                  -- which content it has, in small hexadecimal digits
    record       INTEGER REFERENCES records,
    case_row     INTEGER REFERENCES records,
    source       INTEGER REFERENCES records,
    graphic      INTEGER,
    date_text    TEXT,                  -- when it was collected
    date_edtf    TEXT,
    earliest     INTEGER NOT NULL,      -- day numbers
    latest       INTEGER NOT NULL,
    verification TEXT
) STRICT;
CREATE INDEX evidence_by_name ON evidence (name, row);
CREATE INDEX evidence_in_order ON evidence (name_key, row);
CREATE INDEX evidence_by_date ON evidence (earliest, latest, row);
CREATE INDEX evidence_by_content ON evidence (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX evidence_by_record ON evidence (record) WHERE record IS NOT NULL;
CREATE INDEX evidence_by_case ON evidence (case_row) WHERE case_row IS NOT NULL;
CREATE INDEX evidence_by_source ON evidence (source) WHERE source IS NOT NULL;

CREATE TABLE custody (
    row         INTEGER PRIMARY KEY REFERENCES records,
    evidence    INTEGER NOT NULL REFERENCES records,
    step        TEXT NOT NULL,          -- term of `custody-step`
    date_text   TEXT,
    date_edtf   TEXT,
    earliest    INTEGER NOT NULL,       -- day numbers
    latest      INTEGER NOT NULL,
    time        TEXT,
    released_by TEXT,
    received_by TEXT,
    place       TEXT,
    how         TEXT,
    why         TEXT,
    noted_on    TEXT,                   -- the device whose program noted it
    note        TEXT
) STRICT;
CREATE INDEX custody_by_evidence ON custody (evidence, row);
CREATE INDEX custody_by_date ON custody (earliest, latest, row);
CREATE INDEX custody_by_step ON custody (step, earliest, latest, row);

-- Contents of files, each once, whatever number of records has it. One without
-- a hash is not here whole, and nothing leads to it.
CREATE TABLE contents (
    row    INTEGER PRIMARY KEY,
    sha256 TEXT UNIQUE,
    size   INTEGER NOT NULL,
    chunks INTEGER NOT NULL
) STRICT;

-- The bytes of a content in order. A table of its own keeps what is read with a
-- record apart from what is large.
CREATE TABLE chunks (
    row     INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES contents,
    number  INTEGER NOT NULL,           -- from 0
    sha256  BLOB NOT NULL,
    bytes   BLOB NOT NULL,
    UNIQUE (content, number)
) STRICT;
