//! Words and names of made-up texts: as many different ones, and as unevenly
//! used, as in real texts of the region.

use crate::data::Random;

/// The commonest words of narratives, the commonest first.
const COMMON: &[&str] = &[
    "the",
    "in",
    "на",
    "was",
    "не",
    "by",
    "of",
    "задержан",
    "police",
    "полиции",
    "his",
    "from",
    "taken",
    "что",
    "по",
    "were",
    "court",
    "beaten",
    "сотрудниками",
    "station",
    "until",
    "morning",
    "без",
    "lawyer",
    "адвокат",
    "hours",
    "family",
    "told",
    "men",
    "plain",
    "clothes",
    "flat",
    "where",
    "held",
    "denied",
    "access",
    "protest",
    "square",
    "witness",
    "saw",
    "blood",
    "without",
    "warrant",
    "объяснения",
    "причин",
    "родственникам",
    "сообщили",
    "через",
    "трое",
    "суток",
    "допущен",
    "следователь",
    "отказался",
    "suspended",
    "hearing",
    "judge",
    "closed",
    "session",
    "appeal",
    "phone",
    "seized",
];

/// Beginnings of words that take many endings.
const STEMS: &[&str] = &[
    "detain",
    "arrest",
    "beat",
    "threaten",
    "question",
    "search",
    "protest",
    "charg",
    "sentenc",
    "releas",
    "report",
    "visit",
    "witness",
    "prison",
    "interrogat",
    "deport",
    "transfer",
    "shoot",
    "wound",
    "demand",
    "задерж",
    "арест",
    "избив",
    "допраш",
    "обыск",
    "митинг",
    "обвин",
    "пригов",
    "освобо",
    "сообща",
    "посеща",
    "свидет",
    "полиц",
    "следств",
    "судебн",
    "адвокатск",
    "перевод",
    "стреля",
    "ранен",
    "требов",
    "қамауға",
    "тергеу",
    "ұстал",
    "сотта",
    "полицей",
    "қорға",
    "жарал",
    "бостанды",
    "наразы",
    "куәгер",
    "hibsga",
    "tergov",
    "qamoq",
    "guvoh",
    "sudlan",
    "advokat",
    "politsiya",
    "namoyish",
    "qiynoq",
    "tintuv",
];

const ENDINGS: &[&str] = &[
    "",
    "ed",
    "ing",
    "s",
    "er",
    "ers",
    "ment",
    "ation",
    "ание",
    "ания",
    "али",
    "ать",
    "ного",
    "ному",
    "ными",
    "ская",
    "ского",
    "лар",
    "ларды",
    "лардың",
    "ынан",
    "ған",
    "ды",
    "ылды",
    "lar",
    "larni",
    "ning",
    "dan",
    "gan",
    "ildi",
];

/// Different words beyond those, told apart by syllables.
const RARE: usize = 150_000;

const CONSONANTS: &[&str] =
    &["b", "d", "g", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "kh"];
const VOWELS: &[&str] = &["a", "e", "i", "o", "u"];

/// A word of a narrative: the second is used about half as often as the first.
pub(crate) fn word(random: &mut Random) -> String {
    let rank = random.ranked(COMMON.len() + STEMS.len() * ENDINGS.len() + RARE, 4);
    if let Some(word) = COMMON.get(rank) {
        return (*word).to_owned();
    }
    let number = rank - COMMON.len();
    if let Some(ending) = ENDINGS.get(number / STEMS.len()) {
        return format!("{}{ending}", STEMS[number % STEMS.len()]);
    }
    let number = number.wrapping_mul(7_919);
    format!("{}{}", syllables(number / ENDINGS.len(), 3), ENDINGS[number % ENDINGS.len()])
}

fn syllables(mut number: usize, count: usize) -> String {
    let mut word = String::new();
    for _ in 0..count {
        word.push_str(CONSONANTS[number % CONSONANTS.len()]);
        number /= CONSONANTS.len();
        word.push_str(VOWELS[number % VOWELS.len()]);
        number /= VOWELS.len();
    }
    word
}

/// Parts of given names, in two scripts.
const FIRST: &[(&str, &str)] = &[
    ("Nur", "Нур"),
    ("Er", "Ер"),
    ("Dau", "Дау"),
    ("Jan", "Жан"),
    ("Bek", "Бек"),
    ("Ai", "Ай"),
    ("Al", "Ал"),
    ("Ser", "Сер"),
    ("Mura", "Мура"),
    ("Gul", "Гул"),
    ("Zari", "Зари"),
    ("Dil", "Дил"),
    ("Otam", "Отам"),
    ("Rus", "Рус"),
    ("Sha", "Ша"),
    ("Tu", "Ту"),
    ("Ma", "Ма"),
    ("Ka", "Ка"),
];
const SECOND: &[(&str, &str)] = &[
    ("bek", "бек"),
    ("lan", "лан"),
    ("jan", "жан"),
    ("let", "лет"),
    ("bolat", "болат"),
    ("nara", "нара"),
    ("mira", "мира"),
    ("rat", "рат"),
    ("shod", "шод"),
    ("tam", "там"),
    ("kat", "кат"),
    ("mat", "мат"),
    ("sul", "сул"),
    ("rina", "рина"),
    ("gul", "гул"),
    ("met", "мет"),
    ("din", "дин"),
    ("khan", "хан"),
];
const FAMILY: &[(&str, &str)] = &[
    ("Akh", "Ах"),
    ("Seit", "Сейт"),
    ("Bai", "Бай"),
    ("Nur", "Нур"),
    ("Kur", "Кур"),
    ("Juma", "Жума"),
    ("Sat", "Сат"),
    ("Ibra", "Ибра"),
    ("Rahi", "Рахи"),
    ("Taji", "Тажи"),
    ("Oru", "Ору"),
    ("Kas", "Кас"),
    ("Abd", "Абд"),
    ("Mus", "Мус"),
    ("Ima", "Има"),
    ("Erga", "Ерга"),
    ("Saha", "Саха"),
    ("Umir", "Умир"),
    ("Obi", "Оби"),
    ("Toi", "Той"),
    ("Mat", "Мат"),
    ("Kuan", "Куан"),
    ("Yul", "Юл"),
    ("Isla", "Исла"),
    ("Temi", "Теми"),
    ("Naza", "Наза"),
];
const MIDDLE: &[(&str, &str)] = &[
    ("", ""),
    ("me", "ме"),
    ("mura", "мура"),
    ("ba", "ба"),
    ("li", "ли"),
    ("ku", "ку"),
    ("sa", "са"),
    ("da", "да"),
    ("ni", "ни"),
    ("ra", "ра"),
    ("to", "то"),
    ("ge", "ге"),
    ("bula", "була"),
    ("dur", "дур"),
    ("shi", "ши"),
    ("ma", "ма"),
];
const LAST: &[(&str, &str)] = &[
    ("mov", "мов"),
    ("dov", "дов"),
    ("tov", "тов"),
    ("baev", "баев"),
    ("beov", "беков"),
    ("liev", "лиев"),
    ("nov", "нов"),
    ("rova", "рова"),
    ("kulov", "кулов"),
    ("shev", "шев"),
    ("zoda", "зода"),
    ("uly", "улы"),
    ("mova", "мова"),
    ("baeva", "баева"),
];

/// A name of a person as (Latin, Cyrillic), some much commoner than others.
pub(crate) fn name(random: &mut Random) -> (String, String) {
    let given = random.ranked(FIRST.len() * SECOND.len(), 30);
    let family = random.ranked(FAMILY.len() * MIDDLE.len() * LAST.len(), 60);
    let parts = [
        FIRST[given % FIRST.len()],
        SECOND[given / FIRST.len()],
        (" ", " "),
        FAMILY[family % FAMILY.len()],
        MIDDLE[family / FAMILY.len() % MIDDLE.len()],
        LAST[family / FAMILY.len() / MIDDLE.len()],
    ];
    let joined = |part: fn(&(&'static str, &'static str)) -> &'static str| {
        parts.iter().map(part).collect::<String>()
    };
    (joined(|part| part.0), joined(|part| part.1))
}
