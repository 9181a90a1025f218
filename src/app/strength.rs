//! How hard a passphrase is to guess, said in words.

use std::collections::HashSet;

/// How hard a passphrase is to guess for someone who has the file.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Strength {
    /// A single computer finds it.
    Weak,
    /// Someone with many computers may find it.
    Fair,
    /// Nobody finds it by trying.
    Strong,
}

/// Bits from which on a passphrase is fair, and strong. The key takes a quarter
/// of a second to make, which adds some twenty more.
const FAIR: usize = 36;
const STRONG: usize = 56;

/// Bits of a word that a person chooses, of a language with thousands of them.
const WORD: usize = 10;

impl Strength {
    /// Estimates it with caution: people choose what is easy to remember.
    pub fn of(passphrase: &str) -> Self {
        let words: HashSet<_> = passphrase.split_whitespace().filter(|w| is_word(w)).collect();
        let bits = if words.len() >= 3 { words.len() * WORD } else { by_letters(passphrase) };
        match bits {
            STRONG.. => Self::Strong,
            FAIR.. => Self::Fair,
            _ => Self::Weak,
        }
    }
}

fn is_word(word: &str) -> bool {
    word.chars().count() >= 3
}

/// Each letter adds some, the more the more sorts are mixed; one that repeats
/// the letter before it, or follows it in the alphabet, adds nothing.
fn by_letters(text: &str) -> usize {
    let sorts: HashSet<_> = text.chars().map(sort).collect();
    let mut before = None;
    let fresh = text.chars().filter(|char| {
        let last = before.replace(*char).map_or(0, u32::from);
        u32::from(*char).abs_diff(last) > 1
    });
    let distinct: HashSet<char> = text.chars().collect();
    fresh.count().min(distinct.len() * 2) * (1 + sorts.len())
}

fn sort(char: char) -> u8 {
    match char {
        _ if char.is_lowercase() => 0,
        _ if char.is_alphabetic() => 1,
        _ if char.is_numeric() => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_many_people_choose_is_weak() {
        for text in ["", "12345678", "password", "пароль", "qwertyuiop", "aaaaaaaaaaaaaaaa"] {
            assert_eq!(Strength::of(text), Strength::Weak, "{text}");
        }
    }

    #[test]
    fn six_words_are_strong_and_four_are_fair() {
        assert_eq!(Strength::of("acid bring cargo dwarf elbow fancy"), Strength::Strong);
        assert_eq!(Strength::of("correct horse battery staple"), Strength::Fair);
        assert_eq!(Strength::of("снег мороз весна ручей поле утро"), Strength::Strong);
        assert_eq!(Strength::of("snow snow snow snow snow snow"), Strength::Weak);
    }

    #[test]
    fn many_signs_without_order_are_strong() {
        assert_eq!(Strength::of("xK9#mQ2$vL5!pZ7"), Strength::Strong);
    }

    proptest! {
        #[test]
        fn any_text_has_a_strength(text in any::<String>()) {
            let _ = Strength::of(&text);
        }
    }
}
