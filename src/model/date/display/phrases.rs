//! The words with which dates are shown.
//!
//! Each must be understood when read, which the tests of the parent module check.

use crate::model::date::Language;

/// The words of one language; `{}` stands for the date.
pub(super) struct Phrases {
    pub(super) months: [&'static str; 12],
    /// After a day or a word such as "before".
    pub(super) months_governed: [&'static str; 12],
    pub(super) months_between: [&'static str; 12],
    pub(super) seasons: [&'static str; 4],
    pub(super) seasons_governed: [&'static str; 4],
    pub(super) seasons_between: [&'static str; 4],
    pub(super) quarter: &'static str,
    pub(super) quarter_between: &'static str,
    pub(super) decade: &'static str,
    pub(super) decade_governed: &'static str,
    pub(super) decade_between: &'static str,
    /// The first and the second half of a year.
    pub(super) halves: [&'static str; 2],
    /// Early, mid, late.
    pub(super) thirds: [&'static str; 3],
    pub(super) about: &'static str,
    pub(super) since: &'static str,
    pub(super) until: &'static str,
    pub(super) before: &'static str,
    pub(super) after: &'static str,
    /// The first `{}` is the start and the second the end.
    pub(super) between: &'static str,
    pub(super) or: &'static str,
    pub(super) and: &'static str,
}

pub(super) fn of(language: Language) -> &'static Phrases {
    match language {
        Language::English => &ENGLISH,
        Language::Russian => &RUSSIAN,
        Language::Kazakh => &KAZAKH,
        Language::Uzbek => &UZBEK,
    }
}

const ENGLISH_MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ENGLISH_SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];

const ENGLISH: Phrases = Phrases {
    months: ENGLISH_MONTHS,
    months_governed: ENGLISH_MONTHS,
    months_between: ENGLISH_MONTHS,
    seasons: ENGLISH_SEASONS,
    seasons_governed: ENGLISH_SEASONS,
    seasons_between: ENGLISH_SEASONS,
    quarter: "Q{}",
    quarter_between: "Q{}",
    decade: "{}s",
    decade_governed: "{}s",
    decade_between: "{}s",
    halves: ["first half of {}", "second half of {}"],
    thirds: ["early {}", "mid-{}", "late {}"],
    about: "about {}",
    since: "since {}",
    until: "until {}",
    before: "before {}",
    after: "after {}",
    between: "between {} and {}",
    or: "or",
    and: "and",
};

const RUSSIAN: Phrases = Phrases {
    months: ["янв", "фев", "март", "апр", "май", "июнь", "июль", "авг", "сен", "окт", "ноя", "дек"],
    months_governed: [
        "янв",
        "фев",
        "марта",
        "апр",
        "мая",
        "июня",
        "июля",
        "авг",
        "сен",
        "окт",
        "ноя",
        "дек",
    ],
    months_between: [
        "янв",
        "фев",
        "мартом",
        "апр",
        "маем",
        "июнем",
        "июлем",
        "авг",
        "сен",
        "окт",
        "ноя",
        "дек",
    ],
    seasons: ["весна", "лето", "осень", "зима"],
    seasons_governed: ["весны", "лета", "осени", "зимы"],
    seasons_between: ["весной", "летом", "осенью", "зимой"],
    quarter: "{} квартал",
    quarter_between: "{} кварталом",
    decade: "{}-е",
    decade_governed: "{}-х",
    decade_between: "{}-ми",
    halves: ["первая половина {}", "вторая половина {}"],
    thirds: ["начало {}", "середина {}", "конец {}"],
    about: "около {}",
    since: "с {}",
    // "По" would need another case.
    until: "до {} включительно",
    before: "до {}",
    after: "после {}",
    between: "между {} и {}",
    or: "или",
    and: "и",
};

const KAZAKH_MONTHS: [&str; 12] =
    ["қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"];
const KAZAKH_SEASONS: [&str; 4] = ["көктем", "жаз", "күз", "қыс"];

const KAZAKH: Phrases = Phrases {
    months: KAZAKH_MONTHS,
    months_governed: KAZAKH_MONTHS,
    months_between: KAZAKH_MONTHS,
    seasons: KAZAKH_SEASONS,
    seasons_governed: KAZAKH_SEASONS,
    seasons_between: KAZAKH_SEASONS,
    quarter: "{} тоқсан",
    quarter_between: "{} тоқсан",
    decade: "{}-жылдар",
    decade_governed: "{}-жылдар",
    decade_between: "{}-жылдар",
    halves: ["{} бірінші жартысы", "{} екінші жартысы"],
    thirds: ["{} басы", "{} ортасы", "{} соңы"],
    about: "шамамен {}",
    since: "{} бастап",
    until: "{} дейін",
    before: "{} бұрын",
    after: "{} кейін",
    between: "{} және {} аралығында",
    or: "немесе",
    and: "және",
};

const UZBEK_MONTHS: [&str; 12] =
    ["yan", "fev", "mar", "apr", "may", "iyn", "iyl", "avg", "sen", "okt", "noy", "dek"];
const UZBEK_SEASONS: [&str; 4] = ["bahor", "yoz", "kuz", "qish"];

const UZBEK: Phrases = Phrases {
    months: UZBEK_MONTHS,
    months_governed: UZBEK_MONTHS,
    months_between: UZBEK_MONTHS,
    seasons: UZBEK_SEASONS,
    seasons_governed: UZBEK_SEASONS,
    seasons_between: UZBEK_SEASONS,
    quarter: "{} chorak",
    quarter_between: "{} chorak",
    decade: "{}-yillar",
    decade_governed: "{}-yillar",
    decade_between: "{}-yillar",
    halves: ["{} birinchi yarmi", "{} ikkinchi yarmi"],
    thirds: ["{} boshi", "{} oʻrtasi", "{} oxiri"],
    about: "taxminan {}",
    since: "{} dan beri",
    until: "{} gacha",
    before: "{} dan oldin",
    after: "{} dan keyin",
    between: "{} va {} oraligʻida",
    or: "yoki",
    and: "va",
};
