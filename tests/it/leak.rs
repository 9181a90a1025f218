//! Nothing leaves that must not: random casebooks, handed on under every profile in every
//! format, and searched by what shares no code with the lens.
//!
//! Every value is made of a word of its own. What may not leave is told by a table of
//! this test and by `tests/data/levels.tsv`, and looked for in the bytes of what was
//! written. `CASEBOOK_LEAKS` says how many casebooks (2,000 at full size).

mod looked_for;
mod sown;

use std::fs;
use std::path::Path;

use casebook::exchange::{self, Destination, Manner, Now, formats};
use casebook::model::change::Step;
use casebook::model::lens::{Decided, Decisions, Subject};
use casebook::model::progress::unwatched;
use casebook::model::{Day, Kind, Language};
use serde_json::json;

use looked_for::{forms, unpacked};
use sown::{PROFILES, Sown, capital, cyrillic, object, sown};

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
    let manner = Manner::of(format, Language::English);
    let to = (Destination::new(to), Now { today, minutes: 600 });
    exchange::hand_on(&mut sown.store, &mut plan, manner, to, &mut unwatched).unwrap();
}

#[test]
fn nothing_leaves_that_must_not() {
    let casebooks = std::env::var("CASEBOOK_LEAKS").ok().and_then(|text| text.parse().ok());
    let folder = tempfile::tempdir().unwrap();
    let (mut looked, mut told, mut all) = (0, 0, 0);
    for seed in 1..=casebooks.unwrap_or(25) {
        let mut sown = sown(seed);
        for slug in formats::Format::all_written() {
            let format = formats::Format::written(slug).unwrap();
            for profile in PROFILES {
                let to = folder.path().join(format!("{seed}-{profile}.{slug}"));
                handed(&mut sown, profile, format, &to);
                let texts = unpacked(&to);
                // Where all is secret, a folder of tables is empty.
                told += usize::from(texts.iter().map(String::len).sum::<usize>() > 1_000);
                all += 1;
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
    assert!(told * 2 > all, "of {all} files {told} tell of anything");
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
