-- The time of day of an incident. Those of earlier versions have none, and keep
-- their places: `ordinal` begins with the time from here on, which is nothing
-- where there is none.
ALTER TABLE incidents ADD COLUMN time TEXT;           -- 14:30, ~14:30, 23:00..01:30, night
ALTER TABLE incidents ADD COLUMN first_minute INTEGER; -- since the day began
ALTER TABLE incidents ADD COLUMN last_minute INTEGER;  -- of the next day from 1440 on
-- Most incidents have no time: those that have one are gone through.
CREATE INDEX incidents_timed ON incidents (first_minute, last_minute)
 WHERE first_minute IS NOT NULL;
