//! What the words in dates mean, in every language.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Meaning, language, forms; forms are folded when the table is loaded.
const TABLE: &str = include_str!("../../../assets/dates/words.tsv");

/// What one word in a date stands for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Word {
    /// 1 to 12.
    Month(u8),
    /// 1 is Monday.
    Weekday(u8),
    /// The EDTF code, 21 to 24.
    Season(u8),
    /// Yesterday is -1.
    Day(i8),
    Unit(Unit),
    /// After a year that ends in 0.
    Decade,
    /// Years in the plural, which are a decade after a year that ends in 0 and stands alone.
    Years,
    Century,
    Quarter,
    Half,
    /// Ten days: a third of a month.
    TenDays,
    /// Days by their numbers, as in "the first days".
    Dates,
    Count(u8),
    Ordinal(u8),
    /// Last year is -1.
    Year(i8),
    Now,
    Night,
    /// Before the day on which a night ends.
    Onto,
    /// A time of day that says nothing about the date.
    DayPart,
    No,
    Later,
    Earlier,
    About,
    Uncertain,
    Early,
    Mid,
    Late,
    Since,
    Between,
    Until,
    Before,
    After,
    To,
    /// After *until*, which then includes its end.
    Inclusive,
    Or,
    And,
    Ago,
    Last,
    This,
    Next,
    /// The ablative of Turkic languages, "from"; what it means is said by what follows.
    From,
    /// A feast or a fast: no days of the calendar that the program knows.
    Feast,
    /// Says nothing about the date.
    Noise,
}

/// A stretch of time that dates are counted in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

const NAMES: [(&str, Word); 38] = [
    ("unit-day", Word::Unit(Unit::Day)),
    ("unit-week", Word::Unit(Unit::Week)),
    ("unit-month", Word::Unit(Unit::Month)),
    ("unit-year", Word::Unit(Unit::Year)),
    ("decade", Word::Decade),
    ("years", Word::Years),
    ("century", Word::Century),
    ("quarter", Word::Quarter),
    ("half", Word::Half),
    ("tendays", Word::TenDays),
    ("dates", Word::Dates),
    ("now", Word::Now),
    ("night", Word::Night),
    ("onto", Word::Onto),
    ("daypart", Word::DayPart),
    ("no", Word::No),
    ("later", Word::Later),
    ("earlier", Word::Earlier),
    ("about", Word::About),
    ("uncertain", Word::Uncertain),
    ("early", Word::Early),
    ("mid", Word::Mid),
    ("late", Word::Late),
    ("since", Word::Since),
    ("between", Word::Between),
    ("until", Word::Until),
    ("before", Word::Before),
    ("after", Word::After),
    ("to", Word::To),
    ("inclusive", Word::Inclusive),
    ("or", Word::Or),
    ("and", Word::And),
    ("ago", Word::Ago),
    ("last", Word::Last),
    ("this", Word::This),
    ("next", Word::Next),
    ("feast", Word::Feast),
    ("noise", Word::Noise),
];

/// What a case ending adds to the word that it follows.
const ENDINGS: [(&str, Word); 3] =
    [("ending-from", Word::From), ("ending-until", Word::Until), ("ending", Word::Noise)];

/// What turns a number into an ordinal.
const SUFFIX: &str = "suffix";

struct DateLexicon {
    words: HashMap<String, Word>,
    /// The forms in small letters, for those that mean something else without their marks.
    exact: HashMap<String, Word>,
    /// The longest first.
    endings: Vec<(String, Word)>,
    /// What only stands behind a number, mostly after a hyphen.
    suffixes: HashSet<String>,
}

static LEXICON: LazyLock<DateLexicon> = LazyLock::new(|| {
    let mut lexicon = DateLexicon {
        words: HashMap::new(),
        exact: HashMap::new(),
        endings: Vec::new(),
        suffixes: HashSet::new(),
    };
    for (meaning, forms) in rows() {
        if let Some(word) = word_named(meaning) {
            for form in forms {
                lexicon.exact.insert(form.to_lowercase(), word);
                lexicon.words.entry(fold(form)).or_insert(word);
            }
        } else if let Some(&(_, word)) = ENDINGS.iter().find(|(name, _)| *name == meaning) {
            lexicon.endings.extend(forms.map(|form| (fold(form), word)));
        } else if meaning == SUFFIX {
            lexicon.suffixes.extend(forms.map(fold));
        }
    }
    lexicon.endings.sort_by_key(|(ending, _)| std::cmp::Reverse(ending.len()));
    for (ending, word) in &lexicon.endings {
        lexicon.words.entry(ending.clone()).or_insert(*word);
    }
    lexicon
});

/// The meaning and the forms of each row of the table.
fn rows() -> impl Iterator<Item = (&'static str, std::str::SplitWhitespace<'static>)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        let (meaning, _language) = (columns.next()?, columns.next()?);
        Some((meaning, columns.next()?.split_whitespace()))
    })
}

fn word_named(meaning: &str) -> Option<Word> {
    if let Some(&(_, word)) = NAMES.iter().find(|(name, _)| *name == meaning) {
        return Some(word);
    }
    let (kind, number) = meaning.split_once('-')?;
    match kind {
        "month" => number.parse().ok().map(Word::Month),
        "weekday" => number.parse().ok().map(Word::Weekday),
        "season" => number.parse().ok().map(Word::Season),
        "day" => number.parse().ok().map(Word::Day),
        "year" => number.parse().ok().map(Word::Year),
        "count" => number.parse().ok().map(Word::Count),
        "ordinal" => number.parse().ok().map(Word::Ordinal),
        _ => None,
    }
}

/// The meaning of a word as it is written, with all its marks.
pub(super) fn look_up_exact(word: &str) -> Option<Word> {
    LEXICON.exact.get(&word.to_lowercase()).copied()
}

/// What a folded word means directly behind a number; nothing if it means the same elsewhere.
pub(super) fn look_up_suffix(folded: &str) -> Option<Word> {
    LEXICON.suffixes.contains(folded).then_some(Word::Noise)
}

/// The meaning of a folded word, and of its ending if it has one.
pub(super) fn look_up(folded: &str) -> Option<(Word, Option<Word>)> {
    if let Some(&word) = LEXICON.words.get(folded) {
        return Some((word, None));
    }
    LEXICON.endings.iter().find_map(|(ending, meaning)| {
        let stem = folded.strip_suffix(ending.as_str())?;
        let word = *LEXICON.words.get(stem)?;
        let declined = matches!(
            word,
            Word::Month(_)
                | Word::Weekday(_)
                | Word::Season(_)
                | Word::Day(_)
                | Word::Unit(_)
                | Word::Year(_)
                | Word::Years
                | Word::Century
                | Word::Quarter
                | Word::Early
                | Word::Mid
                | Word::Late
                | Word::Now
                | Word::DayPart
        );
        declined.then_some((word, Some(*meaning)))
    })
}

/// Whether one letter more, less, wrong or in the wrong place makes a month of it.
///
/// Short forms have too many words near them.
pub(super) fn is_nearly_month(folded: &str) -> bool {
    const SHORTEST: usize = 5;
    let typed: Vec<char> = folded.chars().collect();
    LEXICON.words.iter().any(|(form, word)| {
        matches!(word, Word::Month(_))
            && form.chars().count() >= SHORTEST
            && typed.len() + 1 >= SHORTEST
            && is_one_edit(&typed, &form.chars().collect::<Vec<char>>())
    })
}

/// Whether the two differ by one letter, or by two neighbours that changed places.
fn is_one_edit(one: &[char], other: &[char]) -> bool {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default());
    match (one, other) {
        ([a, b, one @ ..], [c, d, other @ ..]) if a == d && b == c => one == other,
        ([_, one @ ..], [_, rest @ ..]) if one == rest => true,
        ([_, one @ ..], other) | (other, [_, one @ ..]) if one == other => true,
        (one, [_, rest @ ..]) => one == rest,
        _ => false,
    }
}

/// The text in small letters without accents, hooks and other marks, so that words typed on a
/// keyboard that lacks them are found too.
pub(in crate::model) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter_map(plain_letter).collect()
}

fn plain_letter(letter: char) -> Option<char> {
    let plain = match letter {
        '\u{300}'..='\u{36f}' | 'ʻ' | 'ʼ' => return None,
        'ё' => 'е',
        'й' | 'і' => 'и',
        'қ' => 'к',
        'ң' => 'н',
        'ғ' => 'г',
        'ү' | 'ұ' | 'ў' => 'у',
        'ө' => 'о',
        'ә' => 'а',
        'һ' | 'ҳ' => 'х',
        'ä' | 'á' => 'a',
        'ç' => 'c',
        'ğ' | 'ǵ' => 'g',
        'ı' | 'í' => 'i',
        'ñ' | 'ń' => 'n',
        'ö' | 'ó' | 'õ' => 'o',
        'ş' | 'š' => 's',
        'ü' | 'ú' | 'ū' => 'u',
        'ý' => 'y',
        _ => letter,
    };
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_has_a_known_meaning() {
        for (meaning, forms) in rows() {
            let known = word_named(meaning).is_some()
                || meaning == SUFFIX
                || ENDINGS.iter().any(|(name, _)| *name == meaning);
            assert!(known && forms.count() > 0, "{meaning}");
        }
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(rows().count(), lines, "a row without its three columns");
    }

    #[test]
    fn no_form_has_two_meanings() {
        let mut seen = HashMap::new();
        for (meaning, forms) in
            rows().filter(|(meaning, _)| !meaning.starts_with("ending") && *meaning != SUFFIX)
        {
            for form in forms {
                for written in [fold(form), form.to_owned()] {
                    let other = seen.insert(written, meaning);
                    let clear = other.is_none_or(|other| other == meaning) || form == "екі";
                    assert!(clear, "{form}: {other:?}, {meaning}");
                }
            }
        }
    }

    #[test]
    fn every_month_is_known_in_every_language() {
        let months = ["January", "январь", "қаңтар", "qañtar", "yanvar", "январ", "ЯНВАРЯ"];
        for month in months {
            assert_eq!(look_up(&fold(month)), Some((Word::Month(1), None)), "{month}");
        }
        assert_eq!(look_up(&fold("қаңтардан")), Some((Word::Month(1), Some(Word::From))));
        assert_eq!(look_up("yanvargacha"), Some((Word::Month(1), Some(Word::Until))));
    }
}
