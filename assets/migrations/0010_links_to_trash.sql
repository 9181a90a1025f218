-- A link may be flagged that leads to what is in the trash, of which whoever put
-- it there did not know.
CREATE TABLE flagged (
    row    INTEGER NOT NULL REFERENCES records,
    fields TEXT NOT NULL,
    ops    BLOB NOT NULL,              -- hashes of 32 bytes, one after the other
    flag   TEXT CHECK (flag IN ('brought-back', 'edited-merged', 'to-trash')),
    PRIMARY KEY (row, fields)
) STRICT, WITHOUT ROWID;
INSERT INTO flagged SELECT row, fields, ops, flag FROM conflicts;
DROP TABLE conflicts;
ALTER TABLE flagged RENAME TO conflicts;
-- Few are, and they are looked for at every change of what was put away.
CREATE INDEX conflicts_to_trash ON conflicts (row) WHERE flag = 'to-trash';
-- No file of an earlier version can hold such a link: nothing merged them yet.
