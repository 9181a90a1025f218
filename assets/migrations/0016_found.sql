-- Words of a quote, and of a note on a part in an incident or on a tie, find what they
-- are about. They stand in their tables from here on, since the place of a record in the
-- search index is written anew whenever one of those that lead to it changes: each would
-- be replayed from its history every time. The program fills them from the history as
-- soon as the schema is the newest.
ALTER TABLE citations    ADD COLUMN quote TEXT;
ALTER TABLE involvements ADD COLUMN note  TEXT;
ALTER TABLE relations    ADD COLUMN note  TEXT;
-- Somebody may be in very many incidents, and few of their parts have a note.
CREATE INDEX involvements_noted ON involvements (party)   WHERE note IS NOT NULL;
CREATE INDEX relations_a_noted  ON relations    (party_a) WHERE note IS NOT NULL;
CREATE INDEX relations_b_noted  ON relations    (party_b) WHERE note IS NOT NULL;
-- An incident stands in the search index with the row of its case (`§c12`), and the
-- words of titles of cases with a mark of their own (`§tword`): what is typed is
-- resolved to cases when it is asked, so that a new title writes one place.
--
-- In the order in which consents run out: of an interval by its end, and a month after
-- its days, a year after its months; those without an end come last.
CREATE INDEX parties_by_consent_until ON parties (
    listing,
    coalesce(rtrim(substr(consent_until, instr(consent_until, '/') + 1), '~?%') || '~', '~')
);
