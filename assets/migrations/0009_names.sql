-- `records.label` holds names and titles alone. Until now a record without one
-- had the English label of what it is, which other wordings would have changed:
-- it is empty from here on, and what such a record is called is told by its kind,
-- its people and its place, in the language of whoever reads.
--
-- Parts in incidents, and ties, have no names; citations may have a locator, and
-- incidents a title. A label is one where some op gave it: what a record is
-- called was written there as it stands.
CREATE TEMP TABLE nameless AS
SELECT row, day FROM records
 WHERE state <> 4
   AND (kind IN ('V', 'R')
        OR kind IN ('I', 'Q') AND NOT EXISTS (
             SELECT 1 FROM ops
              WHERE ops.record = records.id
                AND CASE WHEN json_valid(payload)
                         THEN label IN (payload ->> '$.title', payload ->> '$.locator') END));

-- The search index loses those of them that it has, with their labels; they are
-- put there again as soon as the schema is the newest.
DELETE FROM search WHERE rowid IN (SELECT day << 32 | row FROM nameless WHERE day IS NOT NULL);
UPDATE records SET label = '', day = NULL WHERE row IN (SELECT row FROM nameless);
DROP TABLE nameless;
