-- Figures: how many somebody said there were.
CREATE TABLE figures (
    row        INTEGER PRIMARY KEY REFERENCES records,
    quantity   TEXT NOT NULL,         -- term of `quantity`
    value      TEXT,                  -- 164, >=18, ~10000, 1-2
    least      INTEGER,               -- the lower number, in thousandths
    unit       TEXT,
    level      TEXT,                  -- term of `civic-space`
    population TEXT,
    date_text  TEXT,
    date_edtf  TEXT,
    earliest   INTEGER NOT NULL,      -- day numbers
    latest     INTEGER NOT NULL,
    place      INTEGER REFERENCES records,
    place_key  INTEGER NOT NULL,      -- the same, and 0 of no place
    said_by    INTEGER REFERENCES records,
    standing   TEXT,                  -- term of `figure-standing`
    disavowed_by INTEGER REFERENCES records,
    incident   INTEGER REFERENCES records,
    case_row   INTEGER REFERENCES records
) STRICT;
-- Those of one quantity and place stand together, over time.
CREATE INDEX figures_by_quantity ON figures (quantity, place_key, earliest, latest, row);
CREATE INDEX figures_by_date ON figures (earliest, latest, row);
CREATE INDEX figures_by_place ON figures (place) WHERE place IS NOT NULL;
CREATE INDEX figures_by_party ON figures (said_by) WHERE said_by IS NOT NULL;
CREATE INDEX figures_by_disavowal ON figures (disavowed_by) WHERE disavowed_by IS NOT NULL;
CREATE INDEX figures_by_incident ON figures (incident) WHERE incident IS NOT NULL;
CREATE INDEX figures_by_case ON figures (case_row) WHERE case_row IS NOT NULL;
