//! Words before a colon in other languages, and as columns and fields are called.

use crate::model::fold::fold;

/// What each key is called besides, between spaces.
const ALIASES: &[(&str, &str)] = &[
    ("kind", "what type вид что тип түрі не turi nima tur"),
    ("case", "дело іс ish"),
    ("when", "date когда дата қашан күні qachon sana"),
    ("country", "страна ел davlat mamlakat"),
    ("place", "where где место қайда орны жер qayerda joy"),
    ("who", "person people party кто человек лица кім kim"),
    ("by", "perpetrator кем нарушитель кімнен kimdan"),
    ("role", "роль рөл рөлі rol roli"),
    ("source", "src источник ист дереккөз manba"),
    ("status", "статус күй күйі мәртебе holat holati"),
    ("has", "есть имеет бар bor"),
    ("access", "доступ қолжетім қолжетімділік kirish ruxsat"),
    ("tag", "tags метка метки тег белгі белгілер teg belgi belgilar"),
];

/// The key that a word before a colon stands for.
pub fn key_named(word: &str) -> Option<&'static str> {
    let folded = fold(word);
    let is =
        |name: &str, more: &str| name == word || more.split(' ').any(|alias| fold(alias) == folded);
    ALIASES.iter().find(|(name, more)| is(name, more)).map(|(name, _)| *name)
}

/// Every word that may stand before a colon, in the order in which they are offered.
pub fn key_words() -> impl Iterator<Item = &'static str> {
    let names = ALIASES.iter().map(|(name, _)| *name);
    names.chain(ALIASES.iter().flat_map(|(_, more)| more.split(' ')))
}
