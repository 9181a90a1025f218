//! How a word of a name finds the word that it is a misspelling of.

use std::collections::HashSet;

use super::similarity::Spelled;
use super::word::NameWord;

/// Letters of a skeleton of which one may be missing.
const LONG_SKELETON: usize = 4;

/// Letters of the shortest word that is thought to be misspelt.
pub const SHORTEST: usize = 4;

/// Letters of a word that may have two wrong ones.
const LONG: usize = 8;

/// Words that are at least so alike are confused however many letters differ.
const ALIKE: f64 = 0.88;

/// Keys of a folded word: two words of which one may be a misspelling of the
/// other nearly always share one. They are its skeletons, and the first of them
/// with a letter left out, so that a letter may be missing, too many, another
/// or in another place; the surest come first.
pub fn sounds(word: &str) -> Vec<String> {
    let mut keys = NameWord::new(word, word, false).skeletons();
    if let Some(first) = keys.first().filter(|first| first.len() >= LONG_SKELETON).cloned() {
        for (at, letter) in first.char_indices() {
            let parts = first.get(..at).zip(first.get(at + letter.len_utf8()..));
            keys.extend(parts.map(|(head, tail)| format!("{head}{tail}")));
        }
    }
    let mut known = HashSet::new();
    keys.retain(|key| known.insert(key.clone()));
    keys
}

/// How far the folded word `typed`, or one that begins so, is from `word`: 1 or
/// 2 wrong letters, 3 for other confusions; `None` where it is another word.
pub fn misspelt(typed: &str, word: &str) -> Option<usize> {
    if typed.len() < SHORTEST || word.len() < SHORTEST {
        return None;
    }
    let most = if typed.len() < LONG { 1 } else { 2 };
    let whole = Some(wrong_letters(typed, word)).filter(|wrong| *wrong <= most);
    // A missing letter leaves more of the word to be compared.
    let heads = [typed.len(), typed.len() + 1].into_iter().filter_map(|end| word.get(..end));
    let begun = heads.map(|head| wrong_letters(typed, head)).find(|wrong| *wrong <= 1);
    if let Some(wrong) = whole.into_iter().chain(begun).min() {
        return Some(wrong.max(1));
    }
    let spelled = |word: &str| Spelled::new(word);
    (spelled(typed).similarity(&spelled(word), ALIKE) > 0.0).then_some(3)
}

/// Letters that are missing, too many, others or swapped with their neighbour.
fn wrong_letters(one: &str, other: &str) -> usize {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len().abs_diff(other.len()) > 2 {
        return usize::MAX;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut next = vec![at + 1];
        for (place, theirs) in other.iter().enumerate() {
            let cell = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX);
            let changed = cell(&row, place).saturating_add(usize::from(letter != theirs));
            let dropped = cell(&row, place + 1).min(cell(&next, place)).saturating_add(1);
            let last =
                |bytes: &[u8], at: usize| at.checked_sub(1).and_then(|at| bytes.get(at)).copied();
            let are_swapped = last(one, at) == Some(*theirs) && last(other, place) == Some(*letter);
            let swapped = if are_swapped && place > 0 {
                cell(&before, place - 1).saturating_add(1)
            } else {
                usize::MAX
            };
            next.push(changed.min(dropped).min(swapped));
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::fold::fold;

    /// As the search does it: by a common key first.
    fn found(typed: &str, word: &str) -> bool {
        let (typed, word) = (fold(typed), fold(word));
        let keys = sounds(&word);
        sounds(&typed).iter().any(|key| keys.contains(key)) && misspelt(&typed, &word).is_some()
    }

    #[test]
    fn a_misspelt_name_finds_the_name() {
        for typed in [
            "Tajimurotov",
            "Tazhimuratv",
            "Tazimuratov",
            "Tajimrtaov",
            "Tajimutarov",
            "Tajimurot",
            "Тожимуратов",
            "Tadzhimuratow",
            "Taajimuratov",
            "Tajimuradov",
        ] {
            assert!(found(typed, "Тажимуратов"), "{typed}: {:?}", sounds(&fold(typed)));
        }
        assert!(found("Akhmetov", "Akhmedov"));
        assert!(found("Almtay", "Almaty"));
        assert!(found("Nukkus", "Nukus"));
    }

    #[test]
    fn another_name_is_not_found() {
        for (typed, word) in [
            ("Bazarov", "Bazarbayev"),
            ("Ivanov", "Petrov"),
            ("Akhmedov", "Rahimov"),
            ("Serik", "Berik"),
            ("Ali", "Alia"),
        ] {
            assert!(!found(typed, word), "{typed} {word}");
        }
    }

    proptest! {
        #[test]
        fn one_swap_or_one_letter_less_is_found(word in "[b-df-hj-np-tv-z]{2}[aeiou][b-df-hj-np-tv-z][aeiou][lmnr][b-df-hj-np-tv-z]", at in 1_usize..6) {
            prop_assume!(at + 1 < word.len());
            let mut letters: Vec<char> = word.chars().collect();
            letters.swap(at, at + 1);
            let swapped: String = letters.iter().collect();
            prop_assert!(misspelt(&swapped, &word).is_some());
            let mut letters: Vec<char> = word.chars().collect();
            letters.remove(at);
            let shorter: String = letters.iter().collect();
            prop_assert!(misspelt(&shorter, &word).is_some());
        }

        #[test]
        fn no_word_is_too_odd(word in "[a-z0-9]{0,50}", other in "[a-z0-9]{0,50}") {
            let _ = (sounds(&word), misspelt(&word, &other));
        }
    }
}
