-- Lists by name go by the alphabets that their readers know, no more by the
-- spelling that a search goes by. What orders a name is made of it by the
-- program, as soon as the schema is the newest: an index of bytes that compare
-- as the names do.
ALTER TABLE cases   ADD COLUMN name_key BLOB NOT NULL DEFAULT x'';
ALTER TABLE parties ADD COLUMN name_key BLOB NOT NULL DEFAULT x'';
ALTER TABLE places  ADD COLUMN name_key BLOB NOT NULL DEFAULT x'';
ALTER TABLE sources ADD COLUMN name_key BLOB NOT NULL DEFAULT x'';
CREATE INDEX cases_in_order   ON cases (name_key);
CREATE INDEX parties_in_order ON parties (listing, name_key);
CREATE INDEX places_in_order  ON places (name_key);
CREATE INDEX sources_in_order ON sources (name_key);
DROP INDEX parties_by_kind;
CREATE INDEX parties_by_kind ON parties (listing, organisation_kind, name_key);
DROP INDEX places_by_kind;
CREATE INDEX places_by_kind ON places (kind, name_key);
-- Other columns by which lists are sorted. Their terms are gone through in the
-- order of their labels.
CREATE INDEX cases_by_country       ON cases (country);
CREATE INDEX cases_by_status        ON cases (status);
CREATE INDEX parties_by_country     ON parties (listing, country);
CREATE INDEX places_by_country      ON places (country);
CREATE INDEX sources_by_reliability ON sources (reliability);
