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
