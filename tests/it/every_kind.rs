//! Every kind of record goes through everything that the program does with
//! records. What a kind lacks is told by its name.

mod called;
mod found;
mod full;
mod sample;

use std::collections::BTreeSet;

use casebook::exchange::{self, Asked, Destination, Manner, Source, TABLES, Wish, formats};
use casebook::model::change::{Change, fields};
use casebook::model::duplicate::Judgement;
use casebook::model::field::{Field, Shape};
use casebook::model::progress::unwatched;
use casebook::model::record::Record;
use casebook::model::records::party::Party;
use casebook::model::{Kind, Language, RecordId};
use casebook::store::dump::{Standing, Stored};
use casebook::store::{Store, editable};
use casebook::words;
use serde_json::{Value, json};

use crate::session::NOW;
use full::{Casebook, all, links, verify};

#[test]
fn every_field_of_every_kind_is_corrected_undone_and_redone() {
    let mut casebook = Casebook::new();
    casebook.verify("made");
    for kind in Kind::ALL {
        let id = casebook.of(kind)[0].id;
        for field in kind.fields() {
            let before = casebook.stored(id).fields;
            let Some(value) = casebook.value(kind, field, 1) else { continue };
            // What records hold of a term stays.
            if kind == Kind::Term && field.name == "slug" {
                continue;
            }
            if before.get(field.name) == Some(&value) {
                continue;
            }
            let edit = Change::Edit { id, fields: fields([(field.name, value.clone())]) };
            casebook.change(kind, &format!("correct {}", field.name), edit);
            let told = format!("{kind}.{}", field.name);
            assert_eq!(casebook.stored(id).fields.get(field.name), Some(&value), "{told}");
            casebook.store.undo().unwrap();
            assert_eq!(casebook.stored(id).fields, before, "{told}: undone");
            casebook.store.redo().unwrap();
        }
        casebook.verify(&format!("{kind}: corrected"));
    }
}

#[test]
fn every_kind_goes_to_the_trash_and_back_and_its_making_is_undone() {
    let mut casebook = Casebook::new();
    for kind in Kind::ALL {
        let id = casebook.of(kind)[0].id;
        let before = casebook.stored(id);
        casebook.change(kind, "trash it", Change::Trash(id));
        assert!(casebook.is(id, Standing::Trashed), "{kind}: it is not in the trash");
        casebook.verify(&format!("{kind}: trashed"));
        casebook.change(kind, "restore it", Change::Restore(id));
        assert_eq!(casebook.stored(id), before, "{kind}: it is not as it was");
        casebook.store.undo().unwrap();
        assert!(casebook.is(id, Standing::Trashed), "{kind}: restoring was not undone");
        casebook.store.undo().unwrap();
        assert_eq!(casebook.stored(id), before, "{kind}: trashing was not undone");
        casebook.verify(&format!("{kind}: brought back"));
        let more = casebook.make(kind, 1);
        casebook.store.undo().unwrap();
        assert!(casebook.is(more.id, Standing::Undone), "{kind}: its making was not undone");
        casebook.store.redo().unwrap();
        assert!(casebook.is(more.id, Standing::Live), "{kind}: its making was not redone");
        casebook.verify(&format!("{kind}: made again"));
        casebook.store.undo().unwrap();
    }
}

/// Parts that a form can add are opened with it again, from each end that has
/// one, and each of their fields can be corrected there.
#[test]
fn every_part_of_every_kind_is_opened_and_corrected_with_its_record() {
    let mut casebook = Casebook::new();
    for kind in Kind::ALL {
        let whole = casebook.of(kind)[0].clone();
        for layout in kind.parts().iter().filter_map(|part| part.layout()) {
            let part = layout.kind;
            let owner = links(part).find(|(field, _)| field.name == layout.owner);
            let (_, target) =
                owner.unwrap_or_else(|| panic!("{part}: {} is no link", layout.owner));
            for (end, _) in links(part).filter(|(_, other)| *other == target) {
                let mut told = casebook.fields(part, 1);
                for (field, other) in links(part) {
                    // The other end leads to the other record.
                    let to = if field.name == end.name { 0 } else { usize::from(other == target) };
                    let linked = casebook.of(other.kind().unwrap_or(kind))[to].id;
                    told.insert(field.name.to_owned(), json!(linked));
                }
                told.insert(end.name.to_owned(), json!(whole.id));
                let made = casebook.make_of(part, told);
                let told = format!("{kind}: its {part} that leads there by {}", end.name);
                assert!(parts(&casebook.store, whole.id).contains(&made.id), "{told}: not opened");
                correct(&mut casebook, part, made.id, end.name, whole.id);
            }
        }
        casebook.verify(&format!("{kind}: parts corrected"));
    }
}

fn parts(store: &Store, id: RecordId) -> Vec<RecordId> {
    let opened = editable::read(store.read(), id).unwrap().unwrap();
    opened.parts.into_iter().map(|part| part.record.id).collect()
}

/// Corrects each field of a part but the one by which it leads to its whole.
fn correct(casebook: &mut Casebook, part: Kind, id: RecordId, end: &str, whole: RecordId) {
    for field in part.fields().iter().filter(|field| field.name != end) {
        if matches!(field.shape, Shape::Link(_)) {
            continue;
        }
        let Some(value) = casebook.value(part, field, 0) else { continue };
        let edit = Change::Edit { id, fields: fields([(field.name, value.clone())]) };
        casebook.change(part, &format!("correct {}", field.name), edit);
        let opened = editable::read(casebook.store.read(), whole).unwrap().unwrap();
        let opened = opened.parts.into_iter().find(|opened| opened.record.id == id);
        let opened = opened.unwrap_or_else(|| panic!("{part}.{}: it is gone", field.name));
        assert_eq!(opened.fields.get(field.name), Some(&value), "{part}.{}", field.name);
    }
}

/// Whatever leads to a party that becomes a part of another leads to that one.
#[test]
fn no_link_of_any_kind_stays_on_a_party_that_is_merged() {
    for kind in Kind::ALL {
        for (field, _) in links(kind).filter(|(_, target)| target.admits(Party::KIND)) {
            let mut casebook = Casebook::new();
            let [kept, gone] = ["Zorvan kept", "Melkor gone"].map(|name| {
                let mut told = casebook.fields(Party::KIND, 0);
                told.insert("name".to_owned(), json!(name));
                casebook.make_of(Party::KIND, told)
            });
            let mut told = casebook.fields(kind, 1);
            told.insert(field.name.to_owned(), json!(gone.id));
            let leading = casebook.make_of(kind, told);
            let before = casebook.all();
            casebook
                .store
                .judge(Judgement::Same, (kept.id, gone.id), &|said| {
                    words::otherwise(said, Language::English)
                })
                .unwrap();
            let led = casebook.stored(leading.id);
            let told = format!("{kind}.{}", field.name);
            assert_eq!(led.fields.get(field.name), Some(&json!(kept.id)), "{told} was left behind");
            assert_eq!(led.standing, Standing::Live, "{told}");
            casebook.verify(&format!("{told}: merged"));
            casebook.store.undo().unwrap();
            assert_eq!(casebook.all(), before, "{told}: merging was not undone");
            casebook.verify(&format!("{told}: taken apart"));
        }
    }
}

#[test]
fn every_kind_goes_out_as_json_and_comes_in_as_it_was() {
    let mut casebook = Casebook::new();
    for kind in Kind::ALL {
        let id = casebook.make(kind, 0).id;
        casebook.change(kind, "trash it", Change::Trash(id));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all.json");
    let format = formats::Format::written("json").unwrap();
    let manner = Manner::of(format, Language::English);
    let mut going =
        exchange::plan_own(&casebook.store, sample::today(), Language::English).unwrap();
    let (to, whole) = (Destination::new(&path), &mut |_: &mut Store, _: &exchange::Hashed| Ok(()));
    exchange::export(&mut casebook.store, &mut going, manner, to, (&mut unwatched, whole)).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let mut copy = Store::in_memory(|| NOW).unwrap();
    let plan = |store: &Store| {
        let file = formats::json(Source::of_bytes("all.json", text.clone()));
        exchange::plan(store, vec![file], wish(), &mut unwatched).unwrap()
    };
    plan(&copy).carry_out(&mut copy, &mut unwatched).unwrap();
    let sorted = |store: &Store| {
        let told =
            |record: Stored| (record.record.kind, record.record.id, record.standing, record.fields);
        let mut records: Vec<_> = all(store).into_iter().map(told).collect();
        records.sort_by_key(|(kind, id, ..)| (*kind, *id));
        records
    };
    for (ours, theirs) in sorted(&casebook.store).into_iter().zip(sorted(&copy)) {
        assert_eq!(ours, theirs, "{}", ours.0);
    }
    assert_eq!(all(&copy).len(), casebook.all().len());
    verify(&copy, "imported");
    let again = plan(&copy);
    assert_eq!(again.outcome().same, casebook.all().len(), "{:?}", again.outcome());
}

/// Kinds that lead to others, or that others lead to, have a table.
#[test]
fn every_kind_comes_in_as_a_table() {
    let alone = |kind: &Kind| {
        let mut to = Kind::ALL.into_iter().flat_map(links).map(|(_, target)| target.kind());
        links(*kind).next().is_none() && !to.any(|to| to == Some(*kind))
    };
    for kind in Kind::ALL.into_iter().filter(|kind| !alone(kind)) {
        let table = TABLES.iter().rfind(|table| table.kind == kind);
        let table = table.unwrap_or_else(|| panic!("{kind}: there is no table of such records"));
        // What a record leads to, and what it is a part of, is there already.
        let mut casebook = Casebook::new();
        let rows = casebook.of(kind).map(|named| row(&casebook, kind, named.id));
        let header: Vec<_> = kind.fields().iter().map(|field| field.name).collect();
        let text = format!("{}\n{}\n", header.join(","), rows.join("\n"));
        let file = format!("{kind}.csv");
        let asked = Asked { table, columns: Vec::new() };
        let sheet = formats::csv(Source::of_bytes(&file, text.clone()), &asked);
        let before: BTreeSet<_> = casebook.all().iter().map(|record| record.record.id).collect();
        let plan = exchange::plan(&casebook.store, vec![sheet], wish(), &mut unwatched);
        let plan = plan.unwrap_or_else(|error| panic!("{kind}: {error:?}\n{text}"));
        plan.carry_out(&mut casebook.store, &mut unwatched).unwrap();
        let new: Vec<_> =
            casebook.all().into_iter().filter(|one| !before.contains(&one.record.id)).collect();
        let of_rows = casebook.of(kind).map(|named| casebook.stored(named.id).fields);
        let new: Vec<_> = new.into_iter().map(|one| one.fields).collect();
        assert_eq!(new, of_rows, "{kind}: as a table");
        casebook.verify(&format!("{kind}: imported as a table"));
    }
}

/// All that is read is new.
fn wish() -> Wish {
    Wish { today: sample::today(), as_new: true, leave_out: false }
}

/// A record as a row of its table.
fn row(casebook: &Casebook, kind: Kind, id: RecordId) -> String {
    let stored = casebook.stored(id).fields;
    let cell = |field: &Field| {
        let value = stored.get(field.name).unwrap_or(&Value::Null);
        let text = match (field.shape, value.as_str()) {
            (Shape::Link(_), Some(id)) => {
                let id = id.parse().unwrap();
                full::named(&casebook.store, id).reference.to_string()
            }
            (Shape::Details, _) => value.to_string(),
            (shape, _) => shape.write(value),
        };
        format!("\"{}\"", text.replace('"', "\"\""))
    };
    kind.fields().iter().map(cell).collect::<Vec<_>>().join(",")
}
