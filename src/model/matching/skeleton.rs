//! The skeleton of a word: what is left when all that varies is taken away.

use super::similarity::is_vowel;

/// What may stand for another sound than it mostly does, and that sound.
const OTHER_READINGS: &[(&str, &str)] = &[
    // German, Polish and scholarly spelling of й and х.
    ("j", "i"),
    ("ch", "h"),
    // Belarusian of the Russian т and д.
    ("ts", "t"),
    ("dz", "d"),
    // Belarusian and Kazakh of the Russian в.
    ("au", "av"),
    ("ou", "ov"),
];

/// The skeletons of `stem`, a folded word without its ending.
///
/// Vowels go, except that a word begins with `a` if it began with any; sounds
/// that are confused become one letter. A word that can be read otherwise has
/// further skeletons.
pub(super) fn skeletons(stem: &str) -> Vec<String> {
    let mut all = vec![skeleton(stem)];
    let readings = OTHER_READINGS.iter().map(|(written, read)| stem.replace(written, read));
    let all_read = |stem: String, (written, read): &(&str, &str)| stem.replace(written, read);
    let together = OTHER_READINGS.iter().fold(stem.to_owned(), all_read);
    // Ganna, Hanna and Anna.
    let without_breath = together.strip_prefix('h').map(str::to_owned);
    // Uladzimir and Vladimir.
    let with_consonant = together.strip_prefix('u').map(|rest| format!("v{rest}"));
    for other in readings.chain([together]).chain(without_breath).chain(with_consonant) {
        let other = skeleton(&other);
        if !all.contains(&other) {
            all.push(other);
        }
    }
    all
}

/// The skeletons of a word in a script that writes few vowels: و may be one, and
/// what sounds as -ov ends in a letter of its own.
pub(super) fn abjad_skeletons(stem: &str) -> Vec<String> {
    let mut all = skeletons(stem);
    let without_family = stem.strip_suffix("vf").or_else(|| stem.strip_suffix("if"));
    for stem in [Some(stem), without_family.filter(|rest| rest.len() > 2)].into_iter().flatten() {
        all.extend(skeletons(&stem.replace('v', "u")));
        all.extend(skeletons(stem));
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// The class of the first sound of a word.
pub(super) fn first_sound(word: &str) -> Option<char> {
    skeleton(word).chars().next()
}

fn skeleton(stem: &str) -> String {
    let mut kept = String::new();
    // Abdullah and Abdulla.
    let letters =
        stem.strip_suffix('h').filter(|rest| rest.ends_with(['a', 'e', 'o'])).unwrap_or(stem);
    let letters = letters.as_bytes();
    for (at, &letter) in letters.iter().enumerate() {
        if is_vowel(letter) {
            if at == 0 {
                kept.push('a');
            }
            continue;
        }
        let class = class(letter, letters.get(at + 1).copied());
        let silent = letter == b'h' && at > 0 && matches!(letters.get(at - 1), Some(b's' | b'c'));
        if let Some(class) = class.filter(|class| !silent && !kept.ends_with(*class)) {
            kept.push(class);
        }
    }
    kept
}

/// The class of a consonant, or none before the sound that swallows it.
fn class(letter: u8, after: Option<u8>) -> Option<char> {
    let hisses = matches!(after, Some(b's' | b'z' | b'j' | b'c'));
    match letter {
        b'd' | b't' if hisses => None,
        b'd' | b't' => Some('t'),
        b'b' | b'p' => Some('p'),
        b'f' | b'v' => Some('f'),
        b'g' | b'h' | b'k' | b'q' => Some('k'),
        b'c' | b'j' | b's' | b'z' => Some('s'),
        other => Some(char::from(other)),
    }
}
