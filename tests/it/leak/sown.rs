//! Random casebooks of which every value is made of a word of its own, with the words that
//! must not leave under each profile.

use std::collections::{BTreeMap, BTreeSet};

use casebook::model::change::Step;
use casebook::model::{Kind, RecordId};
use casebook::store::Store;
use serde_json::{Map, Value, json};

pub(super) const PROFILES: [&str; 4] = ["public", "partner", "lawyer", "court"];

const LEVELS: [&str; 4] = ["public", "partner", "confidential", "secret"];

/// Up to which level each profile gets, and under which consents it gets names.
fn lets_out(profile: &str) -> (usize, &'static [&'static str]) {
    match profile {
        "public" => (0, &["public"]),
        "partner" => (1, &["public", "named-confidential"]),
        "lawyer" => (2, &["public", "named-confidential"]),
        "court" => (1, &["public"]),
        _ => unreachable!(),
    }
}

fn level(name: &str) -> usize {
    LEVELS.iter().position(|level| *level == name).unwrap()
}

/// How far each field may go, by `kind field`.
fn levels() -> BTreeMap<String, usize> {
    let table = include_str!("../../data/levels.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| {
        let [kind, field, of] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        (format!("{kind} {field}"), level(of))
    })
    .collect()
}

/// Numbers that look random and are the same every time (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.roll(of.len())]
    }

    fn word(&mut self) -> String {
        const SYLLABLES: [&str; 16] = [
            "zor", "van", "dik", "mul", "tor", "bes", "kan", "rul", "fom", "gad", "nes", "pol",
            "vid", "lug", "ros", "tam",
        ];
        (0..4).map(|_| SYLLABLES[self.roll(16)]).collect()
    }
}

pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().to_string())
        + letters.as_str()
}

/// The word in Cyrillic letters, by a table of this test.
pub(super) fn cyrillic(word: &str) -> String {
    word.chars()
        .map(|letter| match letter {
            'z' => 'з',
            'o' => 'о',
            'r' => 'р',
            'v' => 'в',
            'a' => 'а',
            'n' => 'н',
            'd' => 'д',
            'i' => 'и',
            'k' => 'к',
            'm' => 'м',
            'u' => 'у',
            'l' => 'л',
            't' => 'т',
            'b' => 'б',
            'e' => 'е',
            's' => 'с',
            'f' => 'ф',
            'g' => 'г',
            'p' => 'п',
            other => panic!("{other}"),
        })
        .collect()
}

/// A casebook, and by profile the words of it that must not leave.
pub(super) struct Sown {
    pub(super) store: Store,
    pub(super) hidden: BTreeMap<&'static str, BTreeSet<String>>,
    levels: BTreeMap<String, usize>,
}

impl Sown {
    /// A record of these fields, of which those that are texts get a word of their own.
    fn sow(
        &mut self,
        dice: &mut Dice,
        kind: Kind,
        mut fields: Map<String, Value>,
        texts: &[&str],
    ) -> RecordId {
        let access = (dice.roll(3) == 0).then(|| dice.one(&LEVELS));
        if let Some(access) = access {
            fields.insert("access".to_owned(), json!(access));
        }
        for name in texts {
            let word = dice.word();
            fields.insert((*name).to_owned(), json!(format!("{} told", capital(&word))));
            let of_field = self.levels[&format!("{kind} {name}")];
            let needed = of_field.max(access.map_or(0, level));
            for profile in PROFILES {
                if needed > lets_out(profile).0 {
                    self.hide(profile, &word);
                }
            }
        }
        let mut step = Step::default();
        step.create(kind, fields);
        self.store.save(&step).unwrap()[0].id
    }

    fn hide(&mut self, profile: &'static str, word: &str) {
        self.hidden.entry(profile).or_default().insert(word.to_owned());
    }
}

pub(super) fn object(value: Value) -> Map<String, Value> {
    let Value::Object(object) = value else { panic!("{value}") };
    object
}

/// Somebody, with names that are told of in texts of every kind.
fn person(sown: &mut Sown, dice: &mut Dice) -> (RecordId, [String; 2]) {
    const CONSENTS: [&str; 8] = [
        "",
        "none",
        "internal",
        "aggregate",
        "anonymous",
        "named-confidential",
        "public",
        "unknown",
    ];
    let names = [dice.word(), dice.word()];
    let consent = dice.one(&CONSENTS);
    let mut fields = object(json!({
        "name": format!("{} {}", capital(&names[0]), capital(&names[1])), "form": "person",
    }));
    if !consent.is_empty() {
        fields.insert("consent".to_owned(), json!(consent));
    }
    let state = dice.roll(6) == 0;
    if state {
        fields.insert("withhold_from_state".to_owned(), json!(true));
    }
    let id = sown.sow(dice, Kind::Party, fields, &["occupation", "note"]);
    for profile in PROFILES {
        let reads_state = ["public", "court"].contains(&profile);
        if !lets_out(profile).1.contains(&consent) || state && reads_state {
            for name in &names {
                sown.hide(profile, name);
            }
        }
    }
    (id, names)
}

/// A text in which somebody is named, in one of many ways.
fn naming(dice: &mut Dice, names: &[String; 2]) -> String {
    let [given, family] = names;
    match dice.roll(9) {
        0 => format!("Then {} {} came", capital(given), capital(family)),
        1 => format!("у {}а дома", capital(&cyrillic(family))),
        2 => format!("сказал {}ом {}ом", capital(&cyrillic(given)), capital(&cyrillic(family))),
        3 => format!("IMG_{given}_2022.jpg"),
        4 => format!("https://x.example/{family}{given}/1"),
        5 => format!("{}'s lawyer", capital(family)),
        6 => format!("{}ning uyi", capital(given)),
        7 => format!("{} {}. was", family.to_uppercase(), &given[..1].to_uppercase()),
        _ => format!("{}ның әкесі", capital(&cyrillic(given))),
    }
}

pub(super) fn sown(seed: u64) -> Sown {
    let dice = &mut Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut sown = Sown {
        store: Store::in_memory(|| 1_700_000_000_000).unwrap(),
        hidden: BTreeMap::new(),
        levels: levels(),
    };
    let people: Vec<_> = (0..3 + dice.roll(3)).map(|_| person(&mut sown, dice)).collect();
    let case = sown.sow(dice, Kind::Case, object(json!({})), &["title", "summary"]);
    let place = sown.sow(dice, Kind::Place, object(json!({ "kind": "city" })), &["name"]);
    for _ in 0..4 {
        let teller = dice.roll(people.len());
        let named = naming(dice, &people[teller].1);
        let fields = object(json!({
            "kind": "detention", "place": place.to_string(), "case": case.to_string(),
            "when": { "text": "2022-01-05", "edtf": "2022-01-05" },
            "title": named, "tags": [naming(dice, &people[0].1).replace([' ', ','], "-")],
        }));
        let incident = sown.sow(dice, Kind::Incident, fields, &["narrative"]);
        let (somebody, called) = &people[dice.roll(people.len())];
        let role = dice.one(&["victim", "witness", "source", "relative"]);
        let fields = object(json!({
            "incident": incident.to_string(), "party": somebody.to_string(), "role": role,
        }));
        sown.sow(dice, Kind::Involvement, fields, &["note", "examined_by"]);
        let fields = object(json!({ "url": naming(dice, called), "kind": "report" }));
        let source = sown.sow(dice, Kind::Source, fields, &["title", "author", "full_text"]);
        let fields = object(json!({
            "source": source.to_string(), "record": incident.to_string(),
            "quote": naming(dice, called),
        }));
        sown.sow(dice, Kind::Citation, fields, &[]);
        let fields = object(json!({
            "file_name": naming(dice, called), "record": incident.to_string(),
            "description": naming(dice, called),
        }));
        sown.sow(dice, Kind::Evidence, fields, &["note", "collected_by"]);
    }
    let alias = dice.word();
    let (party, names) = people[0].clone();
    let fields =
        object(json!({ "party": party.to_string(), "text": capital(&alias), "kind": "alias" }));
    let mut step = Step::default();
    step.create(Kind::Name, fields);
    sown.store.save(&step).unwrap();
    for profile in PROFILES {
        if sown.hidden.get(profile).is_some_and(|words| words.contains(&names[0])) {
            sown.hide(profile, &alias);
        }
    }
    sown
}
