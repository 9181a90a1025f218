//! Holds steps and devices to the ops. What undo takes back is told by them
//! alone, and an op whose device is not listed is in no chain.

use rusqlite::Connection;

use super::Verification;
use crate::model::damage::{Damage, DeviceDamage, StepDamage};
use crate::store::{Error, devices};

/// A question that counts what must not be, and what it means if there is any.
const FORBIDDEN: &[(&str, Damage)] = &[
    (
        "SELECT count(*) FROM ops WHERE device NOT IN (SELECT row FROM devices)",
        Damage::UnknownDevice,
    ),
    (
        "SELECT count(*) FROM devices
          WHERE mine = 0 AND row NOT IN (SELECT device FROM ops)",
        Damage::Device(DeviceDamage::Idle),
    ),
    ("SELECT count(*) <> 1 FROM devices WHERE mine = 1", Damage::Device(DeviceDamage::Own)),
    (
        "SELECT count(*) FROM ops
          WHERE step IS NULL AND device IN (SELECT row FROM devices WHERE mine = 1)
            -- What the program notes is of no step.
            AND NOT (kind IN ('custody', 'disclosure') AND reference <> ''
                     OR kind = 'recipient' AND reference = '')",
        Damage::Step(StepDamage::Without),
    ),
    (
        "SELECT count(*) FROM ops
          WHERE step IS NOT NULL AND step NOT IN (SELECT row FROM steps)",
        Damage::Step(StepDamage::Missing),
    ),
    (
        "SELECT count(*) FROM steps WHERE row NOT IN (SELECT step FROM ops WHERE step IS NOT NULL)",
        Damage::Step(StepDamage::Empty),
    ),
    (
        "SELECT count(*) FROM steps s LEFT JOIN steps t ON t.row = s.target
          WHERE CASE s.deed WHEN 'do' THEN s.target IS NOT NULL
                WHEN 'undo' THEN coalesce(t.deed NOT IN ('do', 'redo') OR t.row >= s.row, 1)
                ELSE coalesce(t.deed <> 'undo' OR t.row >= s.row, 1) END",
        Damage::Step(StepDamage::Target),
    ),
    (
        "SELECT count(*) FROM (
            SELECT target FROM steps WHERE target IS NOT NULL GROUP BY target HAVING count(*) > 1)",
        Damage::Step(StepDamage::Twice),
    ),
    (
        "SELECT count(*) FROM ops JOIN steps ON steps.row = ops.step
          WHERE steps.target IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM ops o
                             WHERE o.record = ops.record AND +o.step = steps.target)",
        Damage::Step(StepDamage::OtherRecord),
    ),
    (
        "SELECT count(*) FROM (
            SELECT step, lag(step) OVER (ORDER BY row) AS before FROM ops WHERE step IS NOT NULL)
          WHERE step < before",
        Damage::Step(StepDamage::Order),
    ),
    (
        "SELECT count(*) FROM ops JOIN steps ON steps.row = ops.step WHERE ops.wall <> steps.millis",
        Damage::Step(StepDamage::Time),
    ),
    (
        "SELECT count(*) FROM (
            SELECT 1 FROM ops WHERE step IS NOT NULL GROUP BY step
            HAVING min(first) <> max(first) OR min(first) <> min(seq))",
        Damage::Step(StepDamage::Changes),
    ),
    (
        "SELECT count(*) FROM (
            SELECT 1 FROM ops WHERE step IS NOT NULL GROUP BY step
            HAVING min(device) <> max(device))",
        Damage::Step(StepDamage::TwoDevices),
    ),
    (
        // What another copy wrote under an id of this one comes after all that
        // this one wrote under it.
        "SELECT count(*) FROM (
            SELECT 1 FROM ops
             WHERE device NOT IN (SELECT row FROM devices WHERE mine = 1 OR forked IS NOT NULL)
             GROUP BY device
            HAVING max(CASE WHEN step IS NOT NULL THEN seq END)
                 > min(CASE WHEN step IS NULL
                             AND NOT (kind IN ('custody', 'disclosure') AND reference <> ''
                                      OR kind = 'recipient' AND reference = '')
                            THEN seq END))",
        Damage::Step(StepDamage::OtherDevice),
    ),
    (
        "SELECT count(*) FROM devices
          WHERE forked IS NOT (SELECT min(ops.seq)
                                 FROM ops JOIN devices parted ON parted.row = ops.device
                                WHERE parted.id = devices.id AND parted.branch > 0)",
        Damage::Device(DeviceDamage::Parting),
    ),
];

/// Tells whatever of it there is.
pub(super) fn check(conn: &Connection, found: &mut Verification) -> Result<(), Error> {
    for (sql, meaning) in FORBIDDEN {
        if conn.query_row(sql, [], |row| row.get::<_, i64>(0))? != 0 {
            found.problem(meaning.clone());
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
            found.problem(Damage::Tag(tag));
        }
    }
    let ops: u64 = conn.query_row("SELECT count(*) FROM ops", [], |row| row.get(0))?;
    if ops != found.ops {
        found.problem(Damage::Unchecked { there: ops, checked: found.ops });
    }
    Ok(())
}
