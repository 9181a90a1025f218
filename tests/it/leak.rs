//! Nothing leaves that must not: random casebooks, handed on under every profile in every
//! format, and searched by what shares no code with the lens.
//!
//! Every value is made of a word of its own. What may not leave is told by a table of
//! this test and by `tests/data/levels.tsv`, and looked for in the bytes of what was
//! written. `CASEBOOK_LEAKS` says how many casebooks (2,000 at full size).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use casebook::exchange::{self, Destination, Manner, Now, formats};
use casebook::model::change::Step;
use casebook::model::lens::{Decided, Decisions, Subject};
use casebook::model::progress::unwatched;
use casebook::model::{Day, Kind, Language, RecordId};
use casebook::store::Store;
use serde_json::{Map, Value, json};

const PROFILES: [&str; 4] = ["public", "partner", "lawyer", "court"];

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
    let table = include_str!("../data/levels.tsv");
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

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().to_string())
        + letters.as_str()
}

/// The word in Cyrillic letters, by a table of this test.
fn cyrillic(word: &str) -> String {
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
struct Sown {
    store: Store,
    hidden: BTreeMap<&'static str, BTreeSet<String>>,
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

fn object(value: Value) -> Map<String, Value> {
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

fn sown(seed: u64) -> Sown {
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

/// What was written, unpacked, in small letters, and as other encodings would hide it.
fn unpacked(path: &Path) -> Vec<String> {
    let files: Vec<_> = if path.is_dir() {
        fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect()
    } else {
        vec![path.to_owned()]
    };
    let mut texts = Vec::new();
    for file in files {
        texts.push(file.file_name().unwrap().to_string_lossy().to_lowercase());
        let bytes = fs::read(&file).unwrap();
        for bytes in contents(bytes) {
            let text = String::from_utf8_lossy(&bytes);
            texts.push(unescaped(&text).to_lowercase());
            let wide: Vec<u16> =
                bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            texts.push(String::from_utf16_lossy(&wide).to_lowercase());
        }
    }
    texts
}

/// The files inside a file, or the file.
fn contents(bytes: Vec<u8>) -> Vec<Vec<u8>> {
    vec![bytes]
}

/// Without the escapes of JSON and of HTML.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '&']) {
        plain.push_str(&rest[..at]);
        let tail = &rest[at..];
        let code = |tail: &str, from: usize, radix| {
            let digits: String =
                tail[from..].chars().take_while(|c| c.is_digit(radix)).take(6).collect();
            let char = u32::from_str_radix(&digits, radix).ok().and_then(char::from_u32);
            char.map(|char| (char, from + digits.len()))
        };
        let read = if tail.starts_with("\\u") {
            code(tail, 2, 16)
        } else if tail.starts_with("&#x") {
            code(tail, 3, 16)
        } else if tail.starts_with("&#") {
            code(tail, 2, 10)
        } else {
            None
        };
        if let Some((char, length)) = read {
            plain.push(char);
            rest = &tail[length..];
        } else {
            plain.push_str(&tail[..1]);
            rest = &tail[1..];
        }
    }
    plain + rest
}

/// Base64 of a word, at each of the three places where it can begin.
fn in_base64(word: &str) -> Vec<String> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    (0..3)
        .map(|shift| {
            let bytes: Vec<u8> = vec![0; shift].into_iter().chain(word.bytes()).collect();
            let coded: String = bytes
                .chunks_exact(3)
                .flat_map(|three| {
                    let all = u32::from_be_bytes([0, three[0], three[1], three[2]]);
                    [18, 12, 6, 0].map(|by| char::from(LETTERS[(all >> by & 63) as usize]))
                })
                .collect();
            coded[if shift == 0 { 0 } else { 4 }..].to_lowercase()
        })
        .filter(|coded| coded.len() >= 8)
        .collect()
}

/// The forms in which a word would tell itself.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned(), cyrillic(word)];
    forms.extend(in_base64(word));
    forms.extend(in_base64(&capital(word)));
    forms
}

fn handed(sown: &mut Sown, profile: &str, format: &'static formats::Format, to: &Path) {
    let mut step = Step::default();
    step.create(
        Kind::Recipient,
        object(json!({ "name": format!("R {profile} {}", format.slug), "profile": profile })),
    );
    let whom = sown.store.save(&step).unwrap()[0].id;
    let mut decisions = Decisions::default();
    decisions.others = Some(Decided::Replace);
    let today = Day::from_civil(2026, 12, 1).unwrap();
    let what = (Subject::default(), decisions);
    let by = (today, Language::English);
    let mut plan = exchange::plan_for(&mut sown.store, whom, what, by, &mut unwatched).unwrap();
    let manner = Manner { format, language: Language::English };
    let to = (Destination::new(to), Now { today, minutes: 600 });
    exchange::hand_on(&mut sown.store, &mut plan, manner, to, &mut unwatched).unwrap();
}

#[test]
fn nothing_leaves_that_must_not() {
    let casebooks = std::env::var("CASEBOOK_LEAKS").ok().and_then(|text| text.parse().ok());
    let folder = tempfile::tempdir().unwrap();
    let mut looked = 0;
    for seed in 1..=casebooks.unwrap_or(25) {
        let mut sown = sown(seed);
        for slug in formats::Format::all_written() {
            let format = formats::Format::written(slug).unwrap();
            for profile in PROFILES {
                let to = folder.path().join(format!("{seed}-{profile}.{slug}"));
                handed(&mut sown, profile, format, &to);
                let texts = unpacked(&to);
                assert!(texts.iter().map(String::len).sum::<usize>() > 100, "nothing was written");
                for word in sown.hidden.get(profile).into_iter().flatten() {
                    for form in forms(word) {
                        looked += 1;
                        let found =
                            texts.iter().find_map(|text| text.find(&form).map(|at| (at, text)));
                        if let Some((at, text)) = found {
                            let around: String = text[..at].chars().rev().take(80).collect();
                            let around: String = around.chars().rev().collect();
                            panic!("casebook {seed}, {profile}, {slug}: {form} after {around}");
                        }
                    }
                }
            }
        }
    }
    assert!(looked > 1000, "{looked}");
}

/// The search finds what leaks: each of these would.
#[test]
fn what_leaks_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let word = "zorvandikmul";
    let written = |letter: &dyn Fn(char) -> String| word.chars().map(letter).collect::<Vec<_>>();
    let escaped = written(&|c| format!("\\u{:04x}", c as u32)).concat();
    let entities = written(&|c| format!("&#{}", c as u32)).concat();
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for leak in [
        word.as_bytes().to_vec(),
        capital(word).into_bytes(),
        word.to_uppercase().into_bytes(),
        format!("у {}а", cyrillic(word)).into_bytes(),
        escaped.into_bytes(),
        entities.into_bytes(),
        wide,
        b"em9ydmFuZGlrbXVs".to_vec(),
        format!("x_{word}.jpg").into_bytes(),
    ] {
        let path = folder.path().join("leak");
        fs::write(&path, &leak).unwrap();
        let texts = unpacked(&path);
        let found = forms(word).iter().any(|form| texts.iter().any(|text| text.contains(form)));
        assert!(found, "{}", String::from_utf8_lossy(&leak));
    }
}
