//! Reads one record as a form opens it: with its parts.

use rusqlite::{Connection, named_params};

use super::{Error, kinds, records, whole};
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::find::{Editable, StoredPart};

/// A record with the parts that are edited with it, in the order of entry
/// within each kind; `None` where there is none.
pub fn read(conn: &Connection, id: RecordId) -> Result<Option<Editable>, Error> {
    let Some(brief) = whole::brief(conn, id)? else { return Ok(None) };
    let Some(row) = records::row(conn, id)? else { return Ok(None) };
    let mut linked: Vec<Named> = Vec::new();
    let mut link = |links: Vec<(String, Named)>| {
        for (_, named) in links {
            if linked.iter().all(|known| known.id != named.id) {
                linked.push(named);
            }
        }
    };
    link(brief.links);
    let mut parts = Vec::new();
    for sql in &kinds::derived(brief.record.kind).parts {
        let mut rows = conn.prepare_cached(sql)?;
        let rows = rows.query_map(named_params! { ":row": row }, |row| row.get(0))?;
        for row in rows {
            let Some(record) = records::named_at(conn, row?)? else { continue };
            let fields = records::fields(conn, record.id)?.unwrap_or_default();
            link(whole::links(conn, record.kind, &fields)?);
            parts.push(StoredPart { record, fields });
        }
    }
    Ok(Some(Editable { record: brief.record, fields: brief.fields, parts, linked }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Kind;
    use crate::model::change::{Change, Step, fields};
    use crate::store::Store;

    fn incident(store: &mut Store) -> Vec<Named> {
        let mut step = Step::default();
        let names = fields([("name", json!("Айгуль Пример")), ("form", json!("person"))]);
        let person = step.party(names).to_string();
        let kind = fields([("kind", json!("detention"))]);
        let incident = step.incident(kind).to_string();
        let source = step.source(fields([("title", json!("Report"))])).to_string();
        let ends = [("incident", json!(incident)), ("party", json!(person))];
        let mut involvement = fields(ends);
        involvement.insert("role".to_owned(), json!("victim"));
        step.involvement(involvement);
        let ends = [("source", json!(source)), ("record", json!(incident))];
        step.citation(fields(ends));
        store.save(&step).unwrap()
    }

    #[test]
    fn a_form_gets_the_parts_of_a_record_and_the_names_of_what_they_link_to() {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let made = incident(&mut store);
        let editable = read(store.read(), made[1].id).unwrap().unwrap();
        let parts: Vec<_> = editable.parts.iter().map(|part| part.record.kind).collect();
        assert_eq!(parts, [Kind::Involvement, Kind::Citation]);
        assert_eq!(editable.parts[0].fields["role"], "victim");
        for linked in [&made[0], &made[2]] {
            assert_eq!(editable.linked(linked.id).map(|named| &named.called), Some(&linked.called));
        }
    }

    #[test]
    fn a_relation_is_a_part_of_either_of_its_parties() {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let mut step = Step::default();
        let [lawyer, client] = ["Lawyer", "Client"].map(|name| {
            let names = fields([("name", json!(name)), ("form", json!("person"))]);
            step.party(names).to_string()
        });
        let ends = [("party_a", json!(lawyer)), ("party_b", json!(client))];
        let mut relation = fields(ends);
        relation.insert("kind".to_owned(), json!("represents"));
        step.relation(relation);
        let made = store.save(&step).unwrap();
        for party in [&made[0], &made[1]] {
            let editable = read(store.read(), party.id).unwrap().unwrap();
            let parts: Vec<_> = editable.parts.iter().map(|part| part.record.id).collect();
            assert_eq!(parts, [made[2].id], "{:?}", party.called);
        }
    }

    #[test]
    fn a_part_in_the_trash_is_no_part() {
        let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
        let made = incident(&mut store);
        store.save(&Step { changes: vec![Change::Trash(made[3].id)] }).unwrap();
        let editable = read(store.read(), made[1].id).unwrap().unwrap();
        assert_eq!(editable.parts.len(), 1);
        assert_eq!(read(store.read(), RecordId(uuid::Uuid::nil())).unwrap(), None);
    }
}
