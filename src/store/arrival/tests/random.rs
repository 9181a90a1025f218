//! Random histories of two to five laptops whose clocks are wrong. A history
//! that breaks a law is shortened and printed.
//!
//! Few by default, and as many as `CASEBOOK_RANDOM` says.

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

use super::*;
use crate::store::duplicates::kept_first;
use crate::store::following::{Following, IfUnfit};

const USUAL: u32 = 60;

/// What happens on a laptop. Indexes choose among what is there.
#[derive(Clone, Debug)]
enum Deed {
    Person,
    Incident,
    Involve(Index, Index),
    Edit(Index, Index),
    /// A link leads elsewhere: a part to another person, an incident to another
    /// that it is a part of.
    Lead(Index, Index),
    Trash(Index),
    Restore(Index),
    Undo,
    Redo,
    /// Two people are made one, with all that hangs on them.
    Same(Index, Index),
    /// What a newer version writes.
    Newer(Index, u8),
    /// Milliseconds by which the clock is set: ahead, behind, or not at all.
    Clock(i64),
    /// Ops go to another: which of them, in what order, in how many parts.
    Send(Index, u64),
    /// An op is erased wherever it is.
    Erase(Index),
}

fn deed() -> impl Strategy<Value = Deed> {
    let one = any::<Index>;
    prop_oneof![
        2 => Just(Deed::Person),
        2 => Just(Deed::Incident),
        2 => (one(), one()).prop_map(|(a, b)| Deed::Involve(a, b)),
        8 => (one(), one()).prop_map(|(a, b)| Deed::Edit(a, b)),
        3 => (one(), one()).prop_map(|(a, b)| Deed::Lead(a, b)),
        2 => one().prop_map(Deed::Trash),
        1 => one().prop_map(Deed::Restore),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        2 => (one(), one()).prop_map(|(a, b)| Deed::Same(a, b)),
        1 => (one(), 0..4_u8).prop_map(|(a, b)| Deed::Newer(a, b)),
        2 => prop_oneof![Just(0), -90_000_000..90_000_000_i64].prop_map(Deed::Clock),
        6 => (one(), any::<u64>()).prop_map(|(a, b)| Deed::Send(a, b)),
        1 => one().prop_map(Deed::Erase),
    ]
}

/// Values that an edit may write; each is one field or one group.
fn edits(kind: Kind) -> Vec<Value> {
    match kind {
        Kind::Party => vec![
            json!({ "name": "Aigul" }),
            json!({ "name": "Nurbek" }),
            json!({ "note": "One" }),
            json!({ "note": null }),
            json!({ "access": "secret" }),
            json!({ "access": "public" }),
            json!({ "pseudonym": true }),
            json!({ "consent": "public", "consent_to": "All" }),
            json!({ "consent": "none" }),
            json!({ "traits": ["journalist"] }),
            json!({ "traits": ["journalist", "lawyer"] }),
            json!({ "traits": null }),
        ],
        Kind::Incident => vec![
            json!({ "title": "A" }),
            json!({ "title": "B" }),
            json!({ "narrative": "Told." }),
            json!({ "tags": ["a", "b"] }),
            json!({ "tags": ["b", "c"] }),
            json!({ "kind": "detention", "details": { "facility": "Colony" } }),
            json!({ "kind": "hearing", "details": { "outcome": "postponed" } }),
            json!({ "kind": "protest", "details": null }),
            json!({ "details": null }),
            json!({ "when": { "text": "2022", "edtf": "2022" } }),
        ],
        Kind::Term
        | Kind::Case
        | Kind::Place
        | Kind::Figure
        | Kind::Evidence
        | Kind::Custody
        | Kind::Recipient
        | Kind::Disclosure
        | Kind::Name
        | Kind::Relation
        | Kind::Source
        | Kind::Involvement
        | Kind::Citation
        | Kind::Filter
        | Kind::Template => {
            vec![json!({ "note": "One" }), json!({ "role": "witness" }), json!({ "methods": null })]
        }
    }
}

struct Laptop {
    store: Store,
    now: u64,
    pen: Pen,
}

struct World(Vec<Laptop>);

impl World {
    fn new(count: usize) -> Self {
        let laptop = |number: usize| {
            let number = u8::try_from(number).unwrap();
            Laptop { store: laptop(), now: 1_700_000_000_000, pen: Pen::new(200 + number) }
        };
        Self((0..count).map(laptop).collect())
    }

    /// Does something on a laptop and holds it to what whoever did it sees.
    fn take(&mut self, at: Index, deed: &Deed) {
        let at = at.index(self.0.len());
        let laptop = &mut self.0[at];
        NOW.set(laptop.now);
        match deed {
            Deed::Send(to, seed) => self.send(at, to.index(self.0.len()), *seed),
            Deed::Erase(which) => self.erase(at, *which),
            Deed::Clock(by) => laptop.now = laptop.now.saturating_add_signed(*by),
            Deed::Undo => drop(laptop.store.undo()),
            Deed::Redo => drop(laptop.store.redo()),
            Deed::Person => drop(person(&mut laptop.store, "Erjan")),
            Deed::Incident => drop(incident(&mut laptop.store, "Taken")),
            Deed::Involve(who, what) => laptop.involve(*who, *what),
            Deed::Edit(which, what) => laptop.edit(*which, *what),
            Deed::Lead(which, to) => laptop.lead(*which, *to),
            Deed::Trash(which) => laptop.put_away(*which, true),
            Deed::Restore(which) => laptop.put_away(*which, false),
            Deed::Same(one, other) => laptop.same(*one, *other),
            Deed::Newer(which, what) => laptop.newer(*which, *what),
        }
    }

    fn send(&mut self, from: usize, to: usize, seed: u64) {
        if from == to {
            return;
        }
        let mut ops = all(&self.0[from].store);
        let mut random = seed;
        let mut next = |limit: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(random >> 33).unwrap() % limit.max(1)
        };
        for place in (1..ops.len()).rev() {
            ops.swap(place, next(place + 1));
        }
        // Some are lost, some come twice.
        ops.truncate(next(ops.len() * 2 + 1));
        let again = ops.iter().take(next(4)).cloned().collect::<Vec<_>>();
        ops.extend(again);
        let part = 1 + next(ops.len());
        for part in ops.chunks(part) {
            let most = 1 + next(5) as u64;
            let store = &mut self.0[to].store;
            store.arrive_in_parts(most, part.to_vec(), &mut unwatched).unwrap();
        }
    }

    /// Erases an op of a laptop everywhere.
    fn erase(&mut self, at: usize, which: Index) {
        let ops = all(&self.0[at].store);
        if ops.is_empty() {
            return;
        }
        let op = which.get(&ops);
        for laptop in &mut self.0 {
            let values = named_params! { ":hash": op.hash(), ":commitment": op.commitment };
            laptop
                .store
                .write(|conn| -> Result<(), Error> {
                    for table in ["ops", "waiting"] {
                        let erase = format!(
                            "UPDATE {table} SET payload = NULL, salt = NULL, gone = 'erased',
                                    commitment = :commitment
                              WHERE hash = :hash"
                        );
                        conn.execute(&erase, values)?;
                    }
                    let mut tables = Following::new(conn, IfUnfit::Hide)?;
                    tables.show(op.record)?;
                    tables.finish(&mut Meter::unwatched())
                })
                .unwrap();
        }
    }

    /// All get all, and are the same and whole.
    fn settle(&mut self) {
        for _ in 0..2 {
            for from in 0..self.0.len() {
                for to in 0..self.0.len() {
                    let ops = all(&self.0[from].store);
                    self.0[to].store.arrive(ops, &mut unwatched).unwrap();
                }
            }
        }
        let mut heads = Vec::new();
        for laptop in &self.0 {
            let found = laptop.store.verify(&mut unwatched).unwrap();
            assert_eq!((found.problems, found.waiting), (vec![], 0));
            heads.push(found.heads);
            assert_same(&self.0[0].store, &laptop.store);
        }
        assert!(heads.iter().all(|other| *other == heads[0]), "{heads:?}");
    }
}

impl Laptop {
    /// The records of a kind that are here, or of any.
    fn ids(&self, kind: Option<Kind>) -> Vec<RecordId> {
        let conn = self.store.read();
        let mut ids = conn
            .prepare("SELECT id FROM records WHERE state IN (0, 1) AND kind = coalesce(?1, kind)")
            .unwrap();
        let kind = kind.map(|kind| kind.prefix().to_string());
        let ids = ids.query_map([kind], |row| row.get(0).map(records::id_of)).unwrap();
        let mut ids: Vec<RecordId> = ids.map(Result::unwrap).collect();
        ids.sort();
        ids
    }

    fn any(&self, kind: Option<Kind>, which: Index) -> Option<RecordId> {
        let ids = self.ids(kind);
        (!ids.is_empty()).then(|| *which.get(&ids))
    }

    fn involve(&mut self, who: Index, what: Index) {
        let who = self.any(Some(Kind::Party), who);
        let Some((who, what)) = who.zip(self.any(Some(Kind::Incident), what)) else { return };
        let part = json!({ "incident": what, "party": who, "role": "victim" });
        make(&mut self.store, Kind::Involvement, part);
    }

    /// What one writes who saw the rest is what one sees.
    fn edit(&mut self, which: Index, what: Index) {
        let Some(id) = self.any(None, which) else { return };
        let kind = records::named(self.store.read(), id).unwrap().kind;
        let edits = edits(kind);
        let Value::Object(said) = what.get(&edits).clone() else { return };
        let change = Change::Edit { id, fields: said.clone() };
        if self.store.save(&Step { changes: vec![change] }).is_err() {
            return;
        }
        for (name, value) in said {
            assert_eq!(super::value(&self.store, id, &name), value, "{name} of {id}");
        }
        let replayed = replay::record(self.store.read(), id).unwrap().unwrap();
        let (label, access): (String, Option<String>) = self
            .store
            .read()
            .query_row(
                "SELECT label, access FROM records WHERE id = :id",
                named_params! { ":id": id.0.as_bytes() },
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .unwrap();
        assert_eq!(label, kind.name(&replayed.fields).unwrap_or_default());
        assert_eq!(access.map(Value::from), replayed.fields.get("access").cloned());
    }

    fn lead(&mut self, which: Index, to: Index) {
        let Some(id) = self.any(None, which) else { return };
        let links =
            [(Kind::Involvement, "party", Kind::Party), (Kind::Incident, "parent", Kind::Incident)];
        let own = records::named(self.store.read(), id).unwrap().kind;
        let Some((_, field, kind)) = links.into_iter().find(|(of, ..)| *of == own) else { return };
        let Some(to) = self.any(Some(kind), to) else { return };
        let change = Change::Edit { id, fields: fields([(field, json!(to))]) };
        // A record may have become one that this version cannot show.
        let _ = self.store.save(&Step { changes: vec![change] });
    }

    fn put_away(&mut self, which: Index, away: bool) {
        let Some(id) = self.any(None, which) else { return };
        let to = if away { Change::Trash(id) } else { Change::Restore(id) };
        // A record may have become one that this version cannot show.
        if self.store.save(&Step { changes: vec![to] }).is_ok() {
            let shown = state(&self.store, id);
            assert!(shown == i64::from(away) || shown > 1, "{id}: {shown}");
        }
    }

    fn same(&mut self, one: Index, other: Index) {
        let people = self.any(Some(Kind::Party), one).zip(self.any(Some(Kind::Party), other));
        let Some((one, other)) = people else { return };
        if let Ok([kept, gone]) = kept_first(self.store.read(), one, other) {
            let _ = self.store.judge(
                crate::model::duplicate::Judgement::Same,
                (kept, gone),
                &crate::model::duplicate::plainly,
            );
        }
    }

    fn newer(&mut self, which: Index, what: u8) {
        let Some(id) = self.any(None, which) else { return };
        let kind = records::named(self.store.read(), id).unwrap().kind.slug();
        let new = crate::store::new_id(self.now).unwrap();
        let (id, kind, made, said) = match what {
            0 => (new, "permit", "Z-1", json!({ "name": "X" })),
            1 => (id, kind, "", json!({ "weather": "rain" })),
            2 => (id, kind, "", json!({ "$state": "embargoed" })),
            _ => (id, kind, "", json!({ "note": "Of the newer", "later": [1] })),
        };
        let op = self.pen.write(&self.store, id, kind, made, &said);
        self.store.arrive(vec![op], &mut unwatched).unwrap();
    }
}

#[test]
fn all_who_have_the_same_ops_see_the_same_and_nobody_loses_what_they_wrote() {
    let wanted = std::env::var("CASEBOOK_RANDOM").ok().and_then(|wanted| wanted.parse().ok());
    let cases = wanted.unwrap_or(USUAL);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let histories = (2..=5_usize, prop::collection::vec((any::<Index>(), deed()), 1..40));
    let outcome = TestRunner::new(config).run(&histories, |(count, deeds)| {
        let mut world = World::new(count);
        for (at, deed) in &deeds {
            world.take(*at, deed);
        }
        world.settle();
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
