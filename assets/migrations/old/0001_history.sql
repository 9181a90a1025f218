-- The history: every change of every record, from which all other tables of
-- records can be made again. Rows are added; only erasing a person's data for
-- good ever changes one (payload and salt become NULL, the hash stays valid).

-- Each copy of the casebook that wrote ops. `mine` marks this copy's own.
CREATE TABLE devices (
    row  INTEGER PRIMARY KEY,
    id   BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    tag  TEXT NOT NULL,               -- short, for people: k7
    mine INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Ops are made together in steps, and undone together. Steps belong to this
-- copy alone and are not part of what is hashed.
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
    time       INTEGER NOT NULL,      -- hybrid clock: milliseconds << 16 | counter
    kind       TEXT NOT NULL,         -- letter of the record's kind
    record     BLOB NOT NULL,         -- UUID, 16 bytes
    parents    BLOB NOT NULL,         -- hashes of 32 bytes, one after the other
    payload    TEXT,                  -- JSON as hashed; NULL once erased
    salt       BLOB,                  -- 16 bytes; NULL once erased
    commitment BLOB,                  -- kept only of an erased payload
    hash       BLOB NOT NULL,         -- 32 bytes
    step       INTEGER REFERENCES steps
) STRICT;

-- The chain of one device, and its last op.
CREATE UNIQUE INDEX ops_by_device ON ops (device, seq);
-- Folding the ops of one record.
CREATE INDEX ops_by_record ON ops (record);
-- Undoing a step.
CREATE INDEX ops_by_step ON ops (step);

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
