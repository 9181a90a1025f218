-- The sources of a publisher, which stand in the search index under its name:
-- when it is renamed, they are indexed again. Until now they were not, so the
-- index is made again.
CREATE INDEX sources_by_publisher ON sources (publisher) WHERE publisher IS NOT NULL;
