//! Matching on public names of officials in the scripts of the region.

use casebook::model::fold::fold;
use casebook::model::matching::{Prepared, Profile, block_keys, propose};
use casebook::model::records::party::PartyForm;

const NAMES: &str = include_str!("../data/names.tsv");

/// The share of true pairs that must be proposed.
const RECALL: f64 = 0.97;

struct Named {
    person: &'static str,
    profile: Profile,
}

fn names() -> Vec<Named> {
    let rows = NAMES.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| row.split_once('\t'))
        .map(|(person, name)| Named { person, profile: Profile::named(PartyForm::Person, name) })
        .collect()
}

/// Pairs by whether they are one person and whether that is proposed.
#[derive(Default)]
struct Count {
    found: u32,
    missed: u32,
    apart: u32,
    mistaken: u32,
}

fn count(names: &[Named]) -> Count {
    let prepared: Vec<_> = names.iter().map(|named| Prepared::new(&named.profile)).collect();
    let mut count = Count::default();
    for (at, (one, own)) in names.iter().zip(&prepared).enumerate() {
        for (other, theirs) in names.iter().zip(&prepared).skip(at + 1) {
            let proposal = own.compare(theirs);
            let (same, proposed) = (one.person == other.person, proposal.is_some());
            match (same, proposed) {
                (true, true) => count.found += 1,
                (true, false) => count.missed += 1,
                (false, true) => count.mistaken += 1,
                (false, false) => count.apart += 1,
            }
            if same != proposed {
                let [one, other] = [one, other].map(|named| named.profile.names.join(" / "));
                eprintln!("{} {one} | {other}", if same { "missed  " } else { "mistaken" });
            }
        }
    }
    count
}

#[test]
fn names_of_one_person_in_many_scripts_are_found_and_others_left_apart() {
    let Count { found, missed, apart, mistaken } = count(&names());
    let recall = f64::from(found) / f64::from(found + missed);
    eprintln!("of one person  {found} found, {missed} missed: {:.1} %", recall * 100.0);
    eprintln!("of two persons {apart} left apart, {mistaken} mistaken");
    assert!(recall >= RECALL, "recall is {recall:.3}");
    assert_eq!(mistaken, 0);
}

#[test]
fn what_is_proposed_shares_a_key_and_the_search_by_keys_finds_it() {
    let names = names();
    let profiles: Vec<_> = names.iter().map(|named| named.profile.clone()).collect();
    let found = propose(&profiles);
    let right = found.iter().filter(|(one, other, _)| names[*one].person == names[*other].person);
    let Count { found: by_pairs, .. } = count(&names);
    assert_eq!(u32::try_from(right.count()).unwrap(), by_pairs);
    for (one, other, proposal) in &found {
        let theirs = block_keys(&profiles[*other]);
        assert!(block_keys(&profiles[*one]).iter().any(|key| theirs.contains(key)));
        assert!(!proposal.reasons.is_empty());
    }
}

/// A folded name is looked for by the beginnings of its words.
fn is_found_by(query: &str, name: &str) -> bool {
    let name = fold(name);
    let words = fold(query);
    words.split(' ').all(|word| name.split(' ').any(|known| known.starts_with(word)))
}

#[test]
fn a_name_is_found_in_another_script_than_it_was_written_in() {
    for (query, name) in [
        ("тажимуратов", "Dauletmurat Tazhimuratov"),
        ("тажим", "Tajimuratov"),
        ("tajim", "Дәулетмұрат Тәжімұратов"),
        ("xoliq", "Manuchehr Kholiknazarov"),
        ("мирзиё", "Shavkat Mirziyoyev"),
        ("гуломов", "G‘ayrat G‘ulomov"),
        ("zhanaoz", "Жаңаөзен"),
        ("aliev", "İlham Əliyev"),
    ] {
        assert!(is_found_by(query, name), "{query} finds {name}: {} {}", fold(query), fold(name));
    }
}

#[test]
fn the_beginning_of_a_word_nearly_always_finds_the_word() {
    let (mut found, mut all) = (0, 0);
    for word in names().iter().flat_map(|named| named.profile.names[0].split(' ')) {
        let folded = fold(word);
        for (end, _) in word.char_indices().skip(3) {
            all += 1;
            found += u32::from(folded.starts_with(&fold(&word[..end])));
        }
    }
    assert!(f64::from(found) / f64::from(all) > 0.95, "{found} of {all}");
}
