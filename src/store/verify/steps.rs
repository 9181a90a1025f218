//! Holds steps and devices to the ops. What undo takes back is told by them
//! alone, and an op whose device is not listed is in no chain.

use rusqlite::Connection;

use super::Verification;
use crate::store::{Error, devices};

/// A question that counts what must not be, and what it means if there is any.
const FORBIDDEN: &[(&str, &str)] = &[
    (
        "SELECT count(*) FROM ops WHERE device NOT IN (SELECT row FROM devices)",
        "history: there are changes of a device that is not in the history",
    ),
    (
        "SELECT count(*) FROM devices
          WHERE mine = 0 AND row NOT IN (SELECT device FROM ops)",
        "devices: there is one that made no change",
    ),
    ("SELECT count(*) <> 1 FROM devices WHERE mine = 1", "devices: there is not one own device"),
    (
        "SELECT count(*) FROM ops
          WHERE step IS NULL AND device IN (SELECT row FROM devices WHERE mine = 1)",
        "steps: there are changes without a step",
    ),
    (
        "SELECT count(*) FROM ops
          WHERE step IS NOT NULL AND step NOT IN (SELECT row FROM steps)",
        "steps: the step of a change is missing",
    ),
    (
        "SELECT count(*) FROM steps WHERE row NOT IN (SELECT step FROM ops WHERE step IS NOT NULL)",
        "steps: there is a step without a change",
    ),
    (
        "SELECT count(*) FROM steps s LEFT JOIN steps t ON t.row = s.target
          WHERE CASE s.deed WHEN 'do' THEN s.target IS NOT NULL
                WHEN 'undo' THEN coalesce(t.deed NOT IN ('do', 'redo') OR t.row >= s.row, 1)
                ELSE coalesce(t.deed <> 'undo' OR t.row >= s.row, 1) END",
        "steps: one undoes or redoes what is no step before it",
    ),
    (
        "SELECT count(*) FROM (
            SELECT target FROM steps WHERE target IS NOT NULL GROUP BY target HAVING count(*) > 1)",
        "steps: one was undone or redone twice",
    ),
    (
        "SELECT count(*) FROM ops JOIN steps ON steps.row = ops.step
          WHERE steps.target IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM ops o
                             WHERE o.record = ops.record AND +o.step = steps.target)",
        "steps: one takes back another record than the step that it is of",
    ),
    (
        "SELECT count(*) FROM (
            SELECT step, lag(step) OVER (ORDER BY row) AS before FROM ops WHERE step IS NOT NULL)
          WHERE step < before",
        "steps: changes are not in the order of their steps",
    ),
    (
        "SELECT count(*) FROM ops JOIN steps ON steps.row = ops.step WHERE ops.wall <> steps.millis",
        "steps: one was not made when its changes were",
    ),
    (
        "SELECT count(*) FROM (
            SELECT 1 FROM ops WHERE step IS NOT NULL GROUP BY step
            HAVING min(first) <> max(first) OR min(first) <> min(seq))",
        "steps: one does not have the changes that say to be of it",
    ),
    (
        "SELECT count(*) FROM (
            SELECT 1 FROM ops WHERE step IS NOT NULL GROUP BY step
            HAVING min(device) <> max(device))",
        "steps: one has changes of two devices",
    ),
    (
        // What another copy wrote under an id of this one comes after all that
        // this one wrote under it.
        "SELECT count(*) FROM (
            SELECT 1 FROM ops
             WHERE device NOT IN (SELECT row FROM devices WHERE mine = 1 OR forked IS NOT NULL)
             GROUP BY device
            HAVING max(CASE WHEN step IS NOT NULL THEN seq END)
                 > min(CASE WHEN step IS NULL THEN seq END))",
        "steps: one has changes of another device",
    ),
    (
        "SELECT count(*) FROM devices
          WHERE forked IS NOT (SELECT min(ops.seq)
                                 FROM ops JOIN devices parted ON parted.row = ops.device
                                WHERE parted.id = devices.id AND parted.branch > 0)",
        "devices: one does not say where its history parts",
    ),
];

/// Tells whatever of it there is.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    for (sql, meaning) in FORBIDDEN {
        if conn.query_row(sql, [], |row| row.get::<_, i64>(0))? != 0 {
            found.problem((*meaning).to_owned());
        }
    }
    let ids = devices::ids(conn)?;
    let mut all = conn.prepare("SELECT id, tag, forked FROM devices WHERE branch = 0")?;
    let mut all = all.query([])?;
    while let Some(device) = all.next()? {
        let (id, tag): ([u8; 16], String) = (device.get("id")?, device.get("tag")?);
        if device.get::<_, Option<i64>>("forked")?.is_some() {
            found.forked.push(tag.clone());
        }
        if tag != devices::tag_of(&id, &ids) {
            found.problem(format!("devices: {tag} is not the tag of its device"));
        }
    }
    let ops: u64 = conn.query_row("SELECT count(*) FROM ops", [], |row| row.get(0))?;
    if ops != found.ops {
        found.problem(format!("history: there are {ops} changes, and {} were checked", found.ops));
    }
    Ok(())
}
