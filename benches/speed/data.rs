//! Makes a casebook of any size: seeded, so that every run measures the same.

use casebook::model::change::{Step, fields};
use casebook::model::field::Fields;
use casebook::model::link::Link;
use casebook::model::{Kind, RecordId};
use casebook::store::Store;
use serde_json::json;

use crate::language;

/// Splitmix64: a generator of 64 bits of state is enough for made-up data.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % (limit.max(1) as u64)).unwrap()
    }

    pub(crate) fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// A rank below `limit`, the lower the likelier, as words of a language are;
    /// the first `even` are about as likely as each other.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "ranks are small and not negative"
    )]
    pub(crate) fn ranked(&mut self, limit: usize, even: usize) -> usize {
        let share = self.below(1 << 24) as f64 / f64::from(1 << 24);
        let (limit, even) = (limit as f64, even as f64);
        (even * ((limit + even) / even).powf(share) - even) as usize
    }
}

const PATRONYMIC: &[&str] =
    &["", "", "", "Маратович", "Serikuly", "Azamatovich", "Қайратұлы", "Bekovna"];
const TOWNS: &[&str] = &[
    "Almaty",
    "Нұр-Сұлтан",
    "Taldykorgan",
    "Шымкент",
    "Kokshetau",
    "Нукус",
    "Tashkent",
    "Бишкек",
    "Osh",
    "Душанбе",
    "Khorog",
    "Мары",
    "Ashgabat",
    "Актау",
    "Uralsk",
    "Самарканд",
    "Kokand",
];
const KINDS: &[&str] = &[
    "detention",
    "arrest",
    "torture",
    "assault",
    "hearing",
    "sentence",
    "charge",
    "raid",
    "release",
    "deportation",
    "missing",
    "statement",
    "threat",
    "protest",
    "killing-protest",
];

/// Records that incidents link to.
struct World {
    people: Vec<RecordId>,
    organisations: Vec<RecordId>,
    places: Vec<RecordId>,
    cases: Vec<RecordId>,
    sources: Vec<RecordId>,
}

/// Incidents that are saved at a time while a casebook is filled.
const BATCH: usize = 2_000;

/// Fills an empty casebook with `incidents` incidents, each with a narrative of
/// 200 to 600 characters, two parties and a citation; one in ten with a figure.
pub(crate) fn fill(store: &mut Store, incidents: usize) {
    let mut random = Random(2_022);
    let world = world(store, incidents, &mut random);
    let mut left = incidents;
    while left > 0 {
        let count = left.min(BATCH);
        let mut step = Step::default();
        for _ in 0..count {
            incident(&mut step, &world, &mut random);
        }
        store.save(&step).unwrap();
        left -= count;
    }
}

/// A person with a year of birth and a country.
pub(crate) fn person(random: &mut Random) -> Fields {
    fields([
        ("name", json!(name(random))),
        ("form", json!("person")),
        ("birth", json!({ "text": "1980", "edtf": (1950 + random.below(55)).to_string() })),
        ("country", json!(random.of(&["KZ", "UZ", "KG", "TJ", "TM"]))),
    ])
}

fn world(store: &mut Store, incidents: usize, random: &mut Random) -> World {
    let organisation = |random: &mut Random| {
        let name = format!("{} police department No. {}", random.of(TOWNS), random.below(999));
        fields([("name", json!(name)), ("form", json!("organisation"))])
    };
    let place = |random: &mut Random| {
        let name = format!("{}, district {}", random.of(TOWNS), random.below(99));
        fields([("name", json!(name)), ("kind", json!("district")), ("country", json!("KZ"))])
    };
    let case = |random: &mut Random| {
        fields([(
            "title",
            json!(format!("Events at {} {}", random.of(TOWNS), random.below(9_999))),
        )])
    };
    let source = |random: &mut Random| {
        fields([
            ("title", json!(format!("Report {} on {}", random.below(99_999), random.of(TOWNS)))),
            ("kind", json!("report")),
            ("reliability", json!(random.of(&["A", "B", "C"]))),
            ("published", date(random)),
        ])
    };
    World {
        people: many(store, random, (incidents * 3 / 10).max(20), Kind::Party, person),
        organisations: many(store, random, (incidents / 500).max(10), Kind::Party, organisation),
        places: many(store, random, (incidents / 1_000).max(10), Kind::Place, place),
        cases: many(store, random, (incidents / 2_000).max(5), Kind::Case, case),
        sources: many(store, random, (incidents / 100).max(10), Kind::Source, source),
    }
}

pub(crate) fn many(
    store: &mut Store,
    random: &mut Random,
    count: usize,
    kind: Kind,
    mut make: impl FnMut(&mut Random) -> Fields,
) -> Vec<RecordId> {
    let mut ids = Vec::with_capacity(count);
    while ids.len() < count {
        let mut step = Step::default();
        for _ in 0..(count - ids.len()).min(10_000) {
            step.create(kind, make(random));
        }
        ids.extend(store.save(&step).unwrap().into_iter().map(|named| named.id));
    }
    ids
}

/// An incident that links to records made before.
fn incident(step: &mut Step, world: &World, random: &mut Random) {
    let link = |list: &[RecordId], random: &mut Random| json!(list[random.below(list.len())]);
    let kind = random.of(KINDS);
    let mut incident = fields([
        ("kind", json!(kind)),
        ("title", json!(format!("{kind}: {}", name(random)))),
        ("place", link(&world.places, random)),
        ("case", link(&world.cases, random)),
        ("narrative", json!(narrative(random))),
    ]);
    if random.below(50) > 0 {
        incident.insert("when".to_owned(), date(random));
    }
    let incident = step.create(Kind::Incident, incident);
    let involved = |party, role: &str| {
        fields([("incident", json!(incident.to_string())), ("party", party), ("role", json!(role))])
    };
    step.create(Kind::Involvement, involved(link(&world.people, random), "victim"));
    step.create(Kind::Involvement, involved(link(&world.organisations, random), "perpetrator"));
    step.create(Kind::Citation, citation(incident, link(&world.sources, random)));
    if random.below(10) == 0 {
        let figure = figure(incident, link(&world.organisations, random), world, random);
        let figure = step.create(Kind::Figure, figure);
        step.create(Kind::Citation, citation(figure, link(&world.sources, random)));
    }
}

/// A number that somebody gave, of an incident.
fn figure(incident: Link, by: serde_json::Value, world: &World, random: &mut Random) -> Fields {
    let value = random.below(500).to_string();
    fields([
        ("quantity", json!(random.of(&["deaths", "wounded", "detained", "torture-reports"]))),
        ("value", json!({ "text": value, "amount": value })),
        ("as_of", date(random)),
        ("place", json!(world.places[random.below(world.places.len())])),
        ("said_by", by),
        ("standing", json!(random.of(&["official", "estimate", "count", "count", "disavowed"]))),
        ("incident", json!(incident.to_string())),
    ])
}

/// One more incident with two new people and a source, as a person enters it.
pub(crate) fn entered(random: &mut Random) -> Step {
    let mut step = Step::default();
    let source = step.create(Kind::Source, fields([("title", json!("A testimony"))]));
    let incident = step.create(
        Kind::Incident,
        fields([
            ("kind", json!("detention")),
            ("title", json!(format!("Detained: {}", name(random)))),
            ("when", date(random)),
            ("narrative", json!(narrative(random))),
        ]),
    );
    for role in ["victim", "witness"] {
        let party = fields([("name", json!(name(random))), ("form", json!("person"))]);
        let party = step.create(Kind::Party, party);
        step.create(
            Kind::Involvement,
            fields([
                ("incident", json!(incident.to_string())),
                ("party", json!(party.to_string())),
                ("role", json!(role)),
            ]),
        );
    }
    step.create(Kind::Citation, citation(incident, json!(source.to_string())));
    step
}

fn citation(of: Link, source: serde_json::Value) -> Fields {
    fields([
        ("source", source),
        ("record", json!(of.to_string())),
        ("locator", json!("para 3")),
        ("credibility", json!("2")),
        ("status", json!("accepted")),
    ])
}

pub(crate) fn name(random: &mut Random) -> String {
    let (latin, cyrillic) = language::name(random);
    if random.below(2) == 0 { latin } else { cyrillic }
}

fn date(random: &mut Random) -> serde_json::Value {
    let (year, month, day) = (2_005 + random.below(19), 1 + random.below(12), 1 + random.below(28));
    let edtf = match random.below(10) {
        0 => format!("{year}"),
        1 => format!("{year}-{month:02}"),
        2 => format!("{year}-{month:02}-{day:02}/.."),
        _ => format!("{year}-{month:02}-{day:02}"),
    };
    json!({ "text": edtf, "edtf": edtf })
}

pub(crate) fn narrative(random: &mut Random) -> String {
    let length = 200 + random.below(400);
    let mut text = String::with_capacity(length * 2);
    let mut chars = 0;
    while chars < length {
        let word = language::word(random);
        text.push_str(&word);
        text.push(' ');
        chars += word.chars().count() + 1;
    }
    text
}
