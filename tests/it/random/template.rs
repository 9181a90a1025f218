//! The casebook that every script begins with: something of everything.

use std::sync::OnceLock;

use casebook::model::Kind;
use casebook::model::change::{Step, fields};
use casebook::store::Store;
use casebook::store::dump::Stored;
use serde_json::json;

use super::ledger::Ledger;
use crate::session::{NOW, Session};

/// What is typed into it.
const SCRIPTS: &[&str] = &[
    "1NWinter of 2022<ctrl-s>",
    "2N5.1.22<tab>Almaty<tab>detained<tab>Taken from the square<pagedown>Нурбек Сейткулов<f5>\
     Айгуль Пример<tab>witness<pagedown>City police<pagedown>NGO report<tab>para 3<ctrl-s>",
    "n6 Jan 2022<tab>Almaty<tab>torture<tab>Asel Sample<tab>by City police<tab><tab><enter><esc>",
    "nlate May 2023<tab>Turkey<tab>deportation<tab>Asel Sample & Marat<tab><tab><enter><enter><esc>",
    "2<del>",
];

/// A casebook as a file, and how it was at each step on the way to it.
pub(super) struct Template {
    pub(super) bytes: Vec<u8>,
    pub(super) states: Vec<Vec<Stored>>,
}

/// The casebook, made once.
pub(super) fn template() -> &'static Template {
    static TEMPLATE: OnceLock<Template> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("template.casebook");
        let mut store = Store::create(&path, None, || NOW).unwrap();
        let mut ledger = Ledger::new(&store, vec![vec![]]);
        for (name, born) in [("Фархат Мейманкулиев", "1979"), ("Farhat Meymankulyyev", "1979")]
        {
            store.save(&person(name, born)).unwrap();
            ledger.follow(&store);
        }
        let mut session = Session::with(store, 80, 24);
        for script in SCRIPTS {
            for key in crate::session::keys(script) {
                session.send(casebook::app::Message::Key(key));
                ledger.follow(&session.store);
            }
        }
        let states = ledger.into_states();
        assert_eq!(states.len(), 3 + SCRIPTS.len(), "{}", session.screen());
        drop(session);
        Template { bytes: std::fs::read(&path).unwrap(), states }
    })
}

fn person(name: &str, born: &str) -> Step {
    let mut step = Step::default();
    let born = json!({ "text": born, "edtf": born });
    let person = [("name", json!(name)), ("form", json!("person")), ("birth", born)];
    step.create(Kind::Party, fields(person));
    step
}
