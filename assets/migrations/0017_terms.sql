-- Terms: what a casebook adds to lists of terms.
CREATE TABLE terms (
    row        INTEGER PRIMARY KEY REFERENCES records,
    vocabulary TEXT NOT NULL,
    slug       TEXT NOT NULL,
    english    TEXT,
    russian    TEXT,
    kazakh     TEXT,
    uzbek      TEXT,
    family     TEXT,                  -- term of `incident-family`
    retired    INTEGER NOT NULL
) STRICT;
CREATE INDEX terms_by_vocabulary ON terms (vocabulary, slug, row);
