//! What is kept under a name can be found, undone and checked.

use crate::model::records::party::Party;
use crate::model::records::saved_filter::SavedFilter;
use crate::model::records::template::Template;
use serde_json::{Value, json};

use super::*;
use crate::model::change::{Change, Step, fields};
use crate::model::damage::Damage;
use crate::model::duplicate::{Judgement, plainly};
use crate::store::Store;

fn store() -> Store {
    Store::in_memory(|| 1_700_000_000_000).unwrap()
}

fn add<R: Record>(store: &mut Store, value: &Value) -> Named {
    let mut step = Step::default();
    step.create(R::KIND, value.as_object().cloned().unwrap());
    store.save(&step).unwrap().remove(0)
}

fn filter(store: &mut Store, name: &str, text: &str) -> Named {
    let value = json!({ "name": name, "listing": "incidents", "filter": text });
    add::<SavedFilter>(store, &value)
}

fn problems(store: &Store) -> Vec<Damage> {
    store.verify(&mut |_| true).unwrap().problems
}

#[test]
fn a_filter_is_found_by_its_name_in_any_spelling_or_by_its_reference() {
    let mut store = store();
    let kept = filter(&mut store, "Без источника", "-has:source");
    filter(&mut store, "To verify", "has:conflict");
    assert_eq!(kept.reference.to_string(), "W-1");
    for name in ["без источника", "bez istochnika", "W-1"] {
        let found = filters_named(store.read(), name).unwrap();
        let found: Vec<_> = found.into_iter().map(|kept| kept.record).collect();
        assert_eq!(found, std::slice::from_ref(&kept), "{name}");
    }
    assert!(filters_named(store.read(), "no such").unwrap().is_empty());
    assert!(problems(&store).is_empty());
}

#[test]
fn trash_undo_and_renaming_go_through_the_history() {
    let mut store = store();
    let kept = filter(&mut store, "Old", "-has:source");
    let rename = Change::Edit { id: kept.id, fields: fields([("name", json!("New"))]) };
    store.save(&Step { changes: vec![rename] }).unwrap();
    let names = |store: &Store| -> Vec<String> {
        filters(store.read())
            .unwrap()
            .into_iter()
            .map(|kept| kept.record.called.name().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(&store), ["New"]);
    store.save(&Step { changes: vec![Change::Trash(kept.id)] }).unwrap();
    assert!(names(&store).is_empty());
    store.undo().unwrap();
    assert_eq!(names(&store), ["New"]);
    store.undo().unwrap();
    assert_eq!(names(&store), ["Old"]);
    assert!(problems(&store).is_empty());
}

#[test]
fn an_edit_that_makes_a_filter_unreadable_is_refused() {
    let mut store = store();
    let kept = filter(&mut store, "Old", "-has:source");
    let edit = Change::Edit { id: kept.id, fields: fields([("filter", json!("has:wings"))]) };
    let error = store.save(&Step { changes: vec![edit] }).unwrap_err();
    assert!(error.to_string().contains("wings"), "{error}");
    assert_eq!(filters(store.read()).unwrap()[0].filter.filter.as_str(), "-has:source");
}

#[test]
fn a_template_leads_where_its_records_went_and_nowhere_once_they_are_in_the_trash() {
    let mut store = store();
    let party = |name: &str| json!({ "name": name, "form": "organisation" });
    let first = add::<Party>(&mut store, &party("City police"));
    let other = add::<Party>(&mut store, &party("Police of the city"));
    let slot = json!({ "part": "by", "field": "party", "text": "police", "link": other.id });
    let value =
        json!({ "name": "By police", "record": "incident", "content": { "slots": [slot] } });
    add::<Template>(&mut store, &value);
    let leads = |store: &Store| -> Vec<Named> {
        let kept = templates(store.read()).unwrap().remove(0);
        kept.linked.into_iter().map(|(_, named)| named).collect()
    };
    assert_eq!(leads(&store), std::slice::from_ref(&other));
    store.judge(Judgement::Same, (first.id, other.id), &plainly).unwrap();
    assert_eq!(leads(&store), std::slice::from_ref(&first));
    store.save(&Step { changes: vec![Change::Trash(first.id)] }).unwrap();
    assert!(leads(&store).is_empty());
    assert!(problems(&store).is_empty());
}
