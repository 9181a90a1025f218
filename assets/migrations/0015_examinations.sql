-- What an examination of somebody ill-treated came to as a whole, by whom and when;
-- and who was treated how, and with what injuries, found without reading others.
ALTER TABLE involvements ADD COLUMN consistency TEXT;
ALTER TABLE involvements ADD COLUMN examined_by TEXT;
ALTER TABLE involvements ADD COLUMN examined    TEXT;  -- EDTF
CREATE INDEX involvements_by_method ON involvements (incident, party, methods)
 WHERE methods IS NOT NULL;
CREATE INDEX involvements_by_injury ON involvements (incident, party, injuries)
 WHERE injuries IS NOT NULL;
