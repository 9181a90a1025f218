-- Beginnings of four letters are kept too. A longer beginning is asked for by
-- the words that have it, which the index lists (`search_words`), so that what
-- is typed is answered from the newest record on without collecting first.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    names, body,
    content = '', contentless_delete = 1,
    tokenize = 'ascii', prefix = '2 3 4', detail = full
);
CREATE VIRTUAL TABLE search_words USING fts5vocab (search, instance);

-- Words of the names of people, organisations and places, each under the keys
-- that misspelt words share with it. A word stands here once, however many bear
-- it, and is only a way into the index: where nobody bears it any more, it
-- finds nobody. Made again with the index.
CREATE TABLE sounds (
    sound TEXT NOT NULL,
    word  TEXT NOT NULL,
    PRIMARY KEY (sound, word)
) STRICT, WITHOUT ROWID;
