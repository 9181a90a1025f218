//! Whether a text was meant as a date, though the calendar or the spelling refuses it.

use super::day::Day;
use super::error::DateError;
use super::words::{Word, fold, is_nearly_month, look_up};
use super::{FuzzyDate, ReadContext};

/// Whether someone who typed `text` meant a date, whether or not it can be read.
///
/// It holds for what [`FuzzyDate::read`] understands; for days that the calendar does not have;
/// for whatever holds a year, a time of day or numbers between full stops, slashes and dashes;
/// for a month, even with one letter wrong, beside a number; and for what consists of words that
/// dates have, as `three days ago` or `during Ramadan`. All four languages are known at any time.
///
/// Places and people hold for dates as seldom as possible: neither `Abai St 12/4` nor
/// `Jan Example` does. What does must never be taken for one without a question.
///
/// ```
/// # use casebook::model::date::looks_like_date;
/// assert!(looks_like_date("29 Feb 2023") && looks_like_date("5 Janury"));
/// assert!(looks_like_date("три дня назад") && looks_like_date("Ramadan 2015"));
/// assert!(!looks_like_date("Almaty") && !looks_like_date("April Example"));
/// ```
pub fn looks_like_date(text: &str) -> bool {
    let readable = Day::from_civil(2022, 3, 10)
        .map(|today| FuzzyDate::read(text, &ReadContext { today }))
        .is_some_and(|read| match read {
            Ok(_) => true,
            Err(error) => matches!(
                error,
                DateError::NoSuchDay(_) | DateError::EndBeforeStart(_) | DateError::Weekday(_)
            ),
        });
    readable || {
        let pieces = pieces(text);
        is_numeric(text) || names_a_year(&pieces) || day_and_month(&pieces) || only_words(&pieces)
    }
}

/// The year in a text that names no month and has a word that no date has: it
/// is the number beside a name, `Anna Test, 1990`.
pub fn year_beside_name(text: &str) -> Option<u32> {
    let pieces = pieces(text);
    let named = pieces.contains(&Piece::Unknown) && !pieces.iter().any(is_month);
    let mut years = pieces.iter().filter_map(|piece| match piece {
        Piece::Number { value: year @ 1800..=2100, digits: 4 } => Some(*year),
        _ => None,
    });
    years.next().filter(|_| named)
}

/// Whether a text is the name of a month and nothing else.
pub fn is_month_word(text: &str) -> bool {
    matches!(pieces(text)[..], [Piece::Word(Word::Month(_))])
}

/// A run of letters or of digits, as far as dates know it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece {
    Number { value: u32, digits: usize },
    Word(Word),
    NearlyMonth,
    Unknown,
}

fn pieces(text: &str) -> Vec<Piece> {
    let is_apostrophe = |letter| matches!(letter, '\'' | '’' | '‘' | '`' | 'ʻ' | 'ʼ');
    let plain: String = text.chars().filter(|letter| !is_apostrophe(*letter)).collect();
    let mut runs: Vec<String> = Vec::new();
    let mut last = None;
    for letter in plain.chars() {
        let kind = (letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter))
            .then_some(letter.is_ascii_digit());
        match (kind, runs.last_mut()) {
            (Some(_), Some(run)) if kind == last => run.push(letter),
            (Some(_), _) => runs.push(letter.to_string()),
            (None, _) => {}
        }
        last = kind;
    }
    runs.iter().map(|run| piece(run)).collect()
}

fn piece(run: &str) -> Piece {
    if run.starts_with(|letter: char| letter.is_ascii_digit()) {
        let digits = run.len();
        return run.parse().map_or(Piece::Unknown, |value| Piece::Number { value, digits });
    }
    let folded = fold(run);
    match look_up(&folded) {
        Some((word, _)) => Piece::Word(word),
        None if is_nearly_month(&folded) => Piece::NearlyMonth,
        None => Piece::Unknown,
    }
}

/// Digits and what stands between them in dates and times, but nothing else: `31.04.2022`, `14:30`.
fn is_numeric(text: &str) -> bool {
    let sign = |letter: char| matches!(letter, '.' | '/' | '-' | '–' | '—' | ':' | '?' | '~');
    let text = text.trim();
    let fits = |letter: char| letter.is_ascii_digit() || sign(letter) || letter == ' ';
    let groups = text.split(|letter: char| !letter.is_ascii_digit());
    let groups = groups.filter(|group| !group.is_empty()).count();
    (text.chars().all(fits) && groups >= 2)
        || text.split_whitespace().any(|part| dotted(part, &['.', '/', '-']))
}

/// Three numbers, the first or the last of which can be a year, as `05.01.22`.
fn dotted(part: &str, signs: &[char]) -> bool {
    let part = part.trim_matches(|letter: char| !letter.is_ascii_digit());
    let groups: Vec<&str> = part.split(signs).collect();
    let short = |group: &&str| {
        (1..=4).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit())
    };
    groups.len() == 3 && groups.iter().all(short)
}

fn names_a_year(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| matches!(piece, Piece::Number { value: 1800..=2100, digits: 4 }))
}

/// A month beside a day, with nothing but words of dates between them.
fn day_and_month(pieces: &[Piece]) -> bool {
    let known = pieces.split(|piece| *piece == Piece::Unknown);
    known.into_iter().any(|run| {
        let day = |piece: &Piece| matches!(piece, Piece::Number { value: 1..=31, digits: 1 | 2 });
        run.iter().any(day) && run.iter().any(is_month)
    })
}

fn is_month(piece: &Piece) -> bool {
    matches!(piece, Piece::NearlyMonth | Piece::Word(Word::Month(_)))
}

/// Words of dates alone, among them one that is not a particle.
fn only_words(pieces: &[Piece]) -> bool {
    let known = !pieces.contains(&Piece::Unknown);
    let has = |fits: fn(&Word) -> bool| {
        pieces.iter().any(|piece| matches!(piece, Piece::Word(word) if fits(word)))
    };
    let moment = pieces.contains(&Piece::NearlyMonth)
        || has(|word| {
            matches!(word, Word::Month(_) | Word::Weekday(_) | Word::Season(_) | Word::Day(_))
        });
    let counted = has(|word| matches!(word, Word::Unit(_)))
        && has(|word| {
            matches!(word, Word::Ago | Word::Before | Word::Last | Word::This | Word::Next)
        });
    let feast = has(|word| *word == Word::Feast) && pieces.len() > 1;
    counted || (known && (moment || feast))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_as_a_date_is_known_in_four_languages() {
        let meant = [
            "29 Feb 2023",
            "31 April 2022",
            "2022-02-30",
            "31.04.2022",
            "30 февраля 2022",
            "5 Janury 2022",
            "5 Janury",
            "end of Augst 2023",
            "end of Augst",
            "Ramadan 2015",
            "last Ramadan",
            "в Рамадан",
            "рамазан айында",
            "oʻtgan Ramazon",
            "Пасха 2019",
            "три дня назад",
            "былтыр",
            "oʻtgan kuni",
            "үш күн бұрын",
            "uch kun oldin",
            "three days ago",
            "қаңтардың басы 2022",
            "yanvar oyi boshida 2022",
            "5 янворя",
            "5 қантыр",
            "31 апреля",
            "31 сәуір",
            "30 fevral",
            "32 yanvar 2022",
            "14:30",
            "45.45.22",
            "с 9 по 5 января 2022",
            "on 5.1.22 in town",
            "2022",
        ];
        for text in meant {
            assert!(looks_like_date(text), "{text}");
        }
    }

    #[test]
    fn every_date_of_the_tables_looks_like_one() {
        let tables = [include_str!("read/cases.tsv"), include_str!("read/days.tsv")];
        let lines = tables.iter().flat_map(|table| table.lines());
        for line in lines.filter(|line| !line.starts_with('#')) {
            let text = line.split('\t').next().unwrap_or_default();
            assert!(looks_like_date(text), "{text}");
        }
    }

    #[test]
    fn places_people_and_bodies_are_no_dates() {
        let other = [
            "",
            "-",
            "Almaty",
            "Алматы",
            "Taldykorgan, colony LA-155/8",
            "IK-25",
            "Abai St 12/4",
            "ул. Абая, 150/230",
            "5-й микрорайон",
            "9 мкр",
            "квартал 17а Айнабулак",
            "Jan Example",
            "April Example",
            "Май Пример",
            "Рамазан",
            "Рамазан Пример",
            "Жұма Үлгі",
            "Sen Namuna",
            "I. Person",
            "SIZO-1",
            "police station no. 3",
            "3 strangers",
            "the police",
            "в городе",
            "Марта Пример",
            "Marty 5-1",
            "Oʻsh",
            "ул. 8-я Заречная, 12",
            "the First Colony",
            "три незнакомца",
            "Ночь",
            "IV колония",
            "Первый",
            "Second City",
            "Ikki kishi",
            "Bet",
            "May Ling",
            "V. X.",
        ];
        for text in other {
            assert!(!looks_like_date(text), "{text}");
        }
    }
}
