-- One index over folded text, so plain ASCII tokens. It holds no text of its
-- own (contentless). Its rowid is `day << 32 | row`: newest first by the date
-- of the record is the order of the rowid, and a range of dates is a range of
-- rowids. Names and titles stand apart from narratives so that they can weigh
-- more. Prefixes of two and three letters are kept, because every search
-- begins with them. Beside names stand tokens that no text folds to, such as
-- `§p7` for the party in row 7, so that the incidents of a party or a source
-- come in the order of their dates too, however many there are.
CREATE VIRTUAL TABLE search USING fts5 (
    names, body,
    content = '', contentless_delete = 1,
    tokenize = 'ascii', prefix = '2 3', detail = full
);
-- Deleted words leave the index at once, not at the next merge.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
