-- Beginnings of four letters are kept too, and a longer one is asked for by the
-- words that have it, which the index lists (`search_words`): FTS5 collects all
-- that begins so before it gives the first, but reads whole words in order.
--
-- Measured over 200,000 narratives of 50 words out of 150,000 on a busy machine
-- (`cargo bench -- forms`; p50 and p99 of the newest 60 of 200 beginnings each):
--
--   prefixes   made in   size     4 letters         6 letters         two words
--   none        74 s      99 MB   2.5 and 229 ms    0.4 and 241 ms    29 and 355 ms
--   2 3        216 s     221 MB   1.2 and 192 ms    0.3 and 279 ms     8 and 181 ms
--   2 3 4      217 s     301 MB   0.2 and  12 ms    0.4 and 155 ms    16 and 419 ms
--   2 3 4, by words               0.2 and  16 ms    0.4 and  45 ms    14 and 134 ms
--
-- So a fourth letter takes a third more room and no more time; listing the
-- words takes neither.
--
-- Words of names stand in it once more, marked `§n`. The column of names alone
-- cannot be asked for them: FTS5 goes through every record with the word until
-- it comes upon one that has it in that column, 20 ms where no name does.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    names, body,
    content = '', contentless_delete = 1,
    tokenize = 'ascii', prefix = '2 3 4', detail = full
);
-- Deleted words leave the index at once, not at the next merge.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
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
