//! What the search index keeps of how it is made.

use super::*;

#[test]
fn a_search_index_that_is_configured_otherwise_is_named() {
    for (sql, named) in [
        ("DELETE FROM search_config WHERE k = 'version'", "version"),
        ("UPDATE search_config SET v = 3 WHERE k = 'version'", "version"),
        ("DELETE FROM search_config WHERE k = 'secure-delete'", "secure-delete"),
        ("UPDATE search_config SET v = 0 WHERE k = 'secure-delete'", "secure-delete"),
        ("INSERT INTO search_config (k, v) VALUES ('rank', 'bm25(9, 1)')", "rank"),
        ("INSERT INTO search_config (k, v) VALUES ('pgsz', 32)", "pgsz"),
        ("INSERT INTO search (search, rank) VALUES ('pgsz', 64)", "pgsz"),
        ("INSERT INTO search_config (k, v) VALUES ('automerge', 0)", "automerge"),
        ("INSERT INTO search_config (k, v) VALUES ('crisismerge', 2000)", "crisismerge"),
    ] {
        let found = after(sql);
        assert!(found.contains(&format!("search-setting {named}")), "{sql}: {found:?}");
    }
}
