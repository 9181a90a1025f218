-- To whom records are handed on, and that they were.
CREATE TABLE recipients (
    row        INTEGER PRIMARY KEY REFERENCES records,
    name       TEXT NOT NULL,          -- folded
    name_key   BLOB NOT NULL,
    profile    TEXT NOT NULL,          -- term of `profile`
    months     INTEGER,
    regions    INTEGER,
    pseudonyms INTEGER
) STRICT;
CREATE INDEX recipients_by_name ON recipients (name, row);
CREATE INDEX recipients_in_order ON recipients (name_key, row);
CREATE INDEX recipients_by_profile ON recipients (profile, row);

CREATE TABLE disclosures (
    row       INTEGER PRIMARY KEY REFERENCES records,
    recipient INTEGER NOT NULL REFERENCES records,
    profile   TEXT NOT NULL,           -- term of `profile`
    date_text TEXT,
    date_edtf TEXT,
    earliest  INTEGER NOT NULL,        -- day numbers
    latest    INTEGER NOT NULL,
    time      TEXT,
    subject   INTEGER REFERENCES records,
    format    TEXT,
    file_name TEXT,
    size      INTEGER,                 -- bytes
    records   INTEGER,                 -- how many left
    kept_back INTEGER,                 -- how many did not
    noted_on  TEXT,                    -- the device whose program noted it
    note      TEXT
) STRICT;
CREATE INDEX disclosures_by_recipient ON disclosures (recipient, earliest, latest, row);
CREATE INDEX disclosures_by_subject ON disclosures (subject, row) WHERE subject IS NOT NULL;
CREATE INDEX disclosures_by_date ON disclosures (earliest, latest, row);
CREATE INDEX disclosures_by_profile ON disclosures (profile, earliest, latest, row);

-- Which records left with which disclosure. This is known here alone: it is no part of
-- the history, and goes by ids, since making the tables again gives records other rows.
CREATE TABLE disclosed (
    disclosure BLOB NOT NULL CHECK (length(disclosure) = 16),
    record     BLOB NOT NULL CHECK (length(record) = 16),
    manner     INTEGER NOT NULL,       -- 0 as it is, 1 in part, 2 under a pseudonym, 3 as a number
    digest     BLOB NOT NULL,          -- of what left
    PRIMARY KEY (disclosure, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosed_by_record ON disclosed (record, disclosure);

-- What was decided on names that stand in texts, for one recipient.
CREATE TABLE releases (
    recipient BLOB NOT NULL CHECK (length(recipient) = 16),
    party     BLOB NOT NULL,           -- whose name it is
    wording   TEXT NOT NULL,           -- the name as it stands there
    text      BLOB NOT NULL,           -- SHA-256 of the text
    decision  INTEGER NOT NULL,        -- 0 replace, 1 leave
    PRIMARY KEY (recipient, party, wording, text)
) STRICT, WITHOUT ROWID;
