//! What records of every kind are called.

use casebook::model::called::Named;
use casebook::model::change::Change;
use casebook::model::{Kind, Language};
use casebook::words;

use super::full::{Casebook, named};

/// Where a name must be given it is what the record is called; elsewhere what
/// it is, whom it is about and where tell it, in the trash too.
#[test]
fn every_kind_without_its_name_is_called_in_every_language_and_by_no_slug() {
    let mut casebook = Casebook::new();
    // A term is called something in some language.
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Term) {
        let mut told = casebook.fields(kind, 0);
        let what = kind.what().map(|(field, _)| field);
        for name in kind.called_by().iter().filter(|name| Some(**name) != what) {
            if kind.field(name).is_some_and(|field| !field.required) {
                told.remove(*name);
            }
        }
        let made = casebook.make_of(kind, told.clone());
        let is_named = kind.name(&told).is_some();
        assert_eq!(made.called.name(), kind.name(&told), "{kind}");
        if is_named {
            continue;
        }
        is_spoken(kind, &made);
        casebook.change(kind, "trash it", Change::Trash(made.id));
        let trashed = named(&casebook.store, made.id);
        assert_eq!(trashed.called.term(), made.called.term(), "{kind}: in the trash");
        assert_eq!(trashed.called.names(), made.called.names(), "{kind}: in the trash");
        casebook.verify(&format!("{kind}: without a name"));
    }
}

fn is_spoken(kind: Kind, made: &Named) {
    let slug = made.called.term().map_or(kind.slug(), |(_, slug)| slug);
    assert!(!made.called.names().is_empty(), "{kind}: nothing tells it from others");
    let mut spoken = Vec::new();
    for language in Language::ALL {
        let called = words::called(made, language).into_owned();
        let what = called.split([':', ',']).next().unwrap_or_default().to_owned();
        assert!(what.starts_with(char::is_uppercase) && what != slug, "{kind}: {called}");
        for name in made.called.names() {
            assert!(called.contains(name), "{kind}: {called} without {name}");
        }
        spoken.push(what);
    }
    spoken.sort();
    spoken.dedup();
    assert_eq!(spoken.len(), Language::ALL.len(), "{kind}: {spoken:?}");
}
