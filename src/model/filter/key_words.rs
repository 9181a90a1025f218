//! Words before a colon: one of each language, and those by which columns and
//! fields are called.

use crate::model::Language;
use crate::model::fold::fold;

/// Each key, what it is called in English, Russian, Kazakh and Uzbek, and what
/// it may be called besides.
const WORDS: &[(&str, [&str; 4], &str)] = &[
    ("kind", ["kind", "вид", "түрі", "tur"], "what type что тип не turi nima"),
    ("case", ["case", "дело", "іс", "ish"], ""),
    ("when", ["when", "когда", "қашан", "qachon"], "date дата күн sana"),
    ("time", ["time", "время", "уақыт", "vaqt"], "clock час сағат soat уақыты vaqti"),
    ("country", ["country", "страна", "ел", "davlat"], "mamlakat"),
    ("place", ["place", "где", "қайда", "qayerda"], "where место орны жер joy"),
    ("who", ["who", "кто", "кім", "kim"], "person people party человек лица"),
    ("by", ["by", "кем", "кімнен", "kimdan"], "perpetrator нарушитель"),
    ("role", ["role", "роль", "рөл", "rol"], "рөлі roli"),
    ("method", ["method", "метод", "әдіс", "usul"], "methods методы тәсіл usuli"),
    ("injury", ["injury", "травма", "жарақат", "jarohat"], "injuries травмы жарақаттар jarohatlar"),
    ("source", ["source", "источник", "дереккөз", "manba"], "src ист"),
    ("status", ["status", "статус", "күй", "holat"], "күйі мәртебе holati"),
    (
        "quantity",
        ["quantity", "показатель", "көрсеткіш", "koʻrsatkich"],
        "counted количество сколько",
    ),
    ("standing", ["standing", "характер", "сипаты", "maqomi"], "сипат maqom"),
    ("has", ["has", "есть", "бар", "bor"], "имеет"),
    ("access", ["access", "доступ", "қолжетім", "ruxsat"], "қолжетімділік kirish"),
    ("consent", ["consent", "согласие", "келісім", "rozilik"], ""),
    ("until", ["until", "до", "дейін", "gacha"], "expires истекает"),
    ("tag", ["tag", "метка", "тег", "teg"], "tags метки белгі белгілер belgi belgilar"),
];

/// The key that a word before a colon stands for.
pub fn key_named(word: &str) -> Option<&'static str> {
    let folded = fold(word);
    let is = |(key, words, more): &(&str, [&str; 4], &str)| {
        let mut words = words.iter().copied().chain(more.split_whitespace());
        *key == word || words.any(|word| fold(word) == folded)
    };
    WORDS.iter().find(|entry| is(entry)).map(|(key, _, _)| *key)
}

/// Every word that may stand before a colon, in the order in which they are offered.
pub fn key_words() -> impl Iterator<Item = &'static str> {
    let words = WORDS.iter().flat_map(|(_, words, _)| words.iter().copied().skip(1));
    let more = WORDS.iter().flat_map(|(_, _, more)| more.split_whitespace());
    WORDS.iter().map(|(key, _, _)| *key).chain(words).chain(more)
}

/// The word of the language for each key.
pub fn keys_in(language: Language) -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(move |(_, words, _)| words[language as usize])
}

/// The word of the language for a key.
pub fn key_in(key: &str, language: Language) -> Option<&'static str> {
    let entry = WORDS.iter().find(|(known, _, _)| *known == key);
    entry.map(|(_, words, _)| words[language as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_stands_for_the_key_that_it_is_given() {
        for (key, words, more) in WORDS {
            for word in words.iter().copied().chain(more.split_whitespace()) {
                assert_eq!(key_named(word), Some(*key), "{word}");
            }
        }
    }

    #[test]
    fn each_language_has_a_word_for_each_key() {
        for language in Language::ALL {
            let keys = keys_in(language).map(|word| key_named(word).unwrap());
            assert!(keys.eq(WORDS.iter().map(|(key, _, _)| *key)), "{language:?}");
        }
    }
}
