-- Citations that say what is not decided, which follows from them and from what
-- the record holds. Kept by the code that writes rows; made again with the
-- tables. They are few, and each list marks the records that have some.
CREATE TABLE disputes (
    row    INTEGER PRIMARY KEY REFERENCES records,  -- the citation
    record INTEGER NOT NULL REFERENCES records      -- of which it says so
) STRICT;
CREATE INDEX disputes_by_record ON disputes (record);
DROP INDEX citations_in_conflict;
-- A conflict is what two devices wrote apart.
UPDATE citations SET status = 'disputed' WHERE status = 'conflict';
