//! Drafts: what is being typed, kept before it is saved.

use rusqlite::{Connection, named_params};

use crate::model::draft::{Draft, DraftId};

/// Keeps a draft in the place of its earlier self.
pub fn keep(conn: &Connection, draft: &Draft) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO drafts (id, title, body, millis) VALUES (:id, :title, :body, :millis)
         ON CONFLICT (id) DO UPDATE
            SET title = excluded.title, body = excluded.body, millis = excluded.millis",
    )?
    .execute(named_params! {
        ":id": draft.id.0,
        ":title": draft.title,
        ":body": draft.body,
        ":millis": draft.millis.cast_signed(),
    })?;
    Ok(())
}

/// Forgets a draft.
pub fn forget(conn: &Connection, id: DraftId) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM drafts WHERE id = :id")?
        .execute(named_params! { ":id": id.0 })?;
    Ok(())
}

/// All drafts, newest first.
pub fn all(conn: &Connection) -> rusqlite::Result<Vec<Draft>> {
    let mut drafts = conn.prepare_cached(
        "SELECT id, title, body, millis FROM drafts ORDER BY millis DESC, id DESC",
    )?;
    let drafts = drafts.query_map([], |row| {
        let millis: i64 = row.get("millis")?;
        Ok(Draft {
            id: DraftId(row.get("id")?),
            title: row.get("title")?,
            body: row.get("body")?,
            millis: millis.cast_unsigned(),
        })
    })?;
    drafts.collect()
}
