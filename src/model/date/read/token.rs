//! Cuts a text into numbers, words and signs.

use super::NumberOrder;
use super::clock::{self, TIME};
use super::idiom;
use super::portion::Portion;
use crate::model::date::edtf::Qualifier;
use crate::model::date::error::{DateError, quoted};
use crate::model::date::words::{Word, fold, look_up, look_up_exact, look_up_suffix};

/// A piece of a date.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Token {
    Number {
        value: i64,
        digits: usize,
    },
    Word(Word),
    /// `.`, `/` or `-` inside a date of numbers.
    Separator(char),
    /// A dash between two dates. It is `joint` if it stands without spaces beside a word.
    Dash {
        joint: bool,
    },
    /// `~`, `?` or `%`
    Sign(Qualifier),
    /// Before a year of two digits.
    Apostrophe,
    /// Between numbers of one kind, as in `5, 6 and 7 January`.
    Comma,
    /// As `XX` in `XX век`.
    Roman(u8),
    /// A part of a longer time, named in several words.
    Part(Portion),
    /// A time of day.
    Time,
}

pub(super) fn tokens(text: &str, order: NumberOrder) -> Result<Vec<Token>, DateError> {
    let letters: Vec<char> = clock::plain(text).chars().collect();
    let mut tokens = Vec::new();
    let mut rest = letters.as_slice();
    while let Some(&first) = rest.first() {
        let run = |fits: fn(char) -> bool| {
            rest.iter().position(|letter| !fits(*letter)).unwrap_or(rest.len())
        };
        let length = if first.is_ascii_digit() {
            let length = run(|letter| letter.is_ascii_digit());
            tokens.push(number(rest.get(..length).unwrap_or_default())?);
            length
        } else if first.is_alphabetic() {
            let length = run(|letter| letter.is_alphabetic() || is_mark(letter));
            let cyrillic = letters.iter().any(|letter| is_cyrillic(*letter));
            let before = letters.len().checked_sub(rest.len() + 1).and_then(|at| letters.get(at));
            let solid = before.is_some_and(|before| before.is_ascii_digit() || *before == '-');
            let letters = rest.get(..length).unwrap_or_default();
            match behind_number(letters, &tokens).filter(|_| solid) {
                Some(word) => {
                    if matches!(tokens.last(), Some(Token::Dash { .. })) {
                        tokens.pop();
                    }
                    tokens.push(Token::Word(word));
                }
                None => word(letters, cyrillic, &mut tokens)?,
            }
            length
        } else if first == TIME {
            tokens.push(Token::Time);
            1
        } else {
            let before = letters.len().checked_sub(rest.len() + 1).and_then(|at| letters.get(at));
            let sign = sign(first, before.copied(), rest.get(1).copied())?;
            tokens.extend(sign);
            1
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(with_separators(&idiom::replaced(&tokens), order))
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | 'ʻ' | 'ʼ')
}

/// What can stand inside a word beside letters: apostrophes and combining accents.
fn is_mark(letter: char) -> bool {
    is_apostrophe(letter) || ('\u{300}'..='\u{36f}').contains(&letter)
}

fn number(digits: &[char]) -> Result<Token, DateError> {
    let text: String = digits.iter().collect();
    match text.parse() {
        Ok(value) if digits.len() <= 8 => Ok(Token::Number { value, digits: digits.len() }),
        _ => Err(DateError::Unknown(quoted(&text))),
    }
}

/// What the word means directly behind a number, as in `5th`, `5-го` and `1990-е`.
fn behind_number(letters: &[char], tokens: &[Token]) -> Option<Word> {
    let counted = matches!(
        tokens,
        [.., Token::Number { .. }] | [.., Token::Number { .. }, Token::Dash { joint: true }]
    );
    let folded = fold(&letters.iter().collect::<String>());
    let decade = look_up(&folded).map(|(word, _)| word).filter(|word| *word == Word::Decade);
    look_up_suffix(&folded).or(decade).filter(|_| counted)
}

fn word(letters: &[char], cyrillic: bool, tokens: &mut Vec<Token>) -> Result<(), DateError> {
    let plain: String = letters.iter().filter(|letter| !is_apostrophe(**letter)).collect();
    let folded = fold(&plain);
    if let Some(number) = roman(letters) {
        tokens.push(Token::Roman(number));
        return Ok(());
    }
    // A Latin c in a Cyrillic text is the preposition, typed on the other keyboard.
    let alike = cyrillic.then(|| look_up(&in_cyrillic(&folded))).flatten();
    let (word, ending) = look_up_exact(&plain)
        .filter(|_| alike.is_none() || plain.chars().any(is_cyrillic))
        .map(|word| (word, None))
        .or(alike)
        .or_else(|| look_up(&folded))
        .ok_or_else(|| DateError::Unknown(quoted(&letters.iter().collect::<String>())))?;
    tokens.push(Token::Word(word));
    tokens.extend(ending.map(Token::Word));
    Ok(())
}

/// The word with Cyrillic letters for the Latin ones that look like them.
fn in_cyrillic(word: &str) -> String {
    let alike = |letter| match letter {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        'i' => 'и',
        _ => letter,
    };
    word.chars().map(alike).collect()
}

/// A number in Roman capitals, Latin or Cyrillic, up to that of the 39th century.
fn roman(letters: &[char]) -> Option<u8> {
    let digits = letters.iter().map(|letter| match letter {
        'I' | 'І' => Some(1),
        'V' => Some(5),
        'X' | 'Х' => Some(10),
        _ => None,
    });
    let digits: Vec<u8> = digits.collect::<Option<_>>()?;
    let total = digits.iter().enumerate().try_fold(0_u8, |total, (at, digit)| {
        let falls = digits.get(at + 1).is_some_and(|next| next > digit);
        if falls { Some(total.wrapping_sub(*digit)) } else { Some(total.wrapping_add(*digit)) }
    })?;
    let written = |number: u8| {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        let one = ones.get(usize::from(number % 10)).copied().unwrap_or_default();
        "X".repeat(usize::from(number / 10)) + one
    };
    let latin = |letter: &char| match letter {
        'І' => 'I',
        'Х' => 'X',
        letter => *letter,
    };
    let typed: String = letters.iter().map(latin).collect();
    (total < 40 && written(total) == typed).then_some(total)
}

/// The meaning of a sign between two others; full stops after words have none.
fn sign(sign: char, before: Option<char>, after: Option<char>) -> Result<Option<Token>, DateError> {
    let is = |letter: Option<char>, fits: fn(char) -> bool| letter.is_some_and(fits);
    let digit: fn(char) -> bool = |letter| letter.is_ascii_digit();
    let between_digits = is(before, digit) && is(after, digit);
    let solid = is(before, char::is_alphanumeric) && is(after, char::is_alphanumeric);
    match sign {
        '.' | '/' if between_digits => Ok(Some(Token::Separator(sign))),
        '-' | '\u{2010}' | '\u{2011}' if between_digits => Ok(Some(Token::Separator('-'))),
        '-' | '\u{2010}' | '\u{2011}' => Ok(Some(Token::Dash { joint: solid })),
        ':' if is(before, digit) && is(after, digit) => Ok(Some(Token::Dash { joint: false })),
        '\u{2012}'..='\u{2015}' | '\u{2212}' => Ok(Some(Token::Dash { joint: false })),
        ',' => Ok(Some(Token::Comma)),
        '/' if is(before, char::is_alphanumeric) && is(after, char::is_alphanumeric) => {
            Ok(Some(Token::Dash { joint: false }))
        }
        // `2022-(04)` doubts the month, which no word for a whole date says.
        '(' if is(before, |letter| letter == '-') => Err(DateError::Unknown(quoted("("))),
        '.' | ';' | '(' | ')' => Ok(None),
        '&' => Ok(Some(Token::Word(Word::And))),
        '≤' => Ok(Some(Token::Word(Word::Until))),
        '<' => Ok(Some(Token::Word(Word::Before))),
        '>' => Ok(Some(Token::Word(Word::After))),
        '≥' | '+' => Ok(Some(Token::Word(Word::Since))),
        _ if sign.is_whitespace() => Ok(None),
        _ if is_apostrophe(sign) => Ok(is(after, digit).then_some(Token::Apostrophe)),
        '≈' => Ok(Some(Token::Sign(Qualifier::Approximate))),
        _ => match Qualifier::from_sign(sign) {
            Some(qualifier) => Ok(Some(Token::Sign(qualifier))),
            None => Err(DateError::Unknown(quoted(&sign.to_string()))),
        },
    }
}

/// Keeps the commas of lists but not those of `Wed, Jan 5, 2022`.
pub(super) fn without_commas(tokens: &[Token]) -> Vec<Token> {
    let is_year = |token: Option<&Token>| match token {
        Some(Token::Number { digits, .. }) => Some(*digits == 4),
        _ => None,
    };
    let lists = |at: usize| {
        let before = is_year(at.checked_sub(1).and_then(|at| tokens.get(at)));
        before.is_some() && before == is_year(tokens.get(at + 1))
    };
    let kept = |(at, token): &(usize, &Token)| **token != Token::Comma || lists(*at);
    tokens.iter().enumerate().filter(kept).map(|(_, token)| *token).collect()
}

/// Decides which dashes between numbers belong to one date: those of `2022-01`, `2022-01-05`
/// and `05-01-2022`, but not those of `5-9` and `5.1.22-9.1.22`.
fn with_separators(tokens: &[Token], order: NumberOrder) -> Vec<Token> {
    let mut all: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let rest = tokens.get(at..).unwrap_or_default();
        let separated = matches!(all.last(), Some(Token::Separator(_)));
        let length = if let Some((pair, length)) = pair(rest, order).filter(|_| !separated) {
            all.extend(pair);
            length
        } else if let Some(length) = date_length(rest).filter(|_| !separated) {
            all.extend(rest.iter().take(length));
            length
        } else if *token == Token::Separator('-') {
            all.push(Token::Dash { joint: false });
            1
        } else {
            all.push(*token);
            1
        };
        at += length;
    }
    all
}

/// How many pieces a date between dashes has at the start of `tokens`.
fn date_length(tokens: &[Token]) -> Option<usize> {
    let chain = tokens.iter().skip(1).step_by(2);
    let links: Vec<&Token> =
        chain.take_while(|token| matches!(token, Token::Separator(_))).collect();
    let dashes = links.iter().all(|token| **token == Token::Separator('-'));
    let number = matches!(tokens, [Token::Number { .. }, ..]);
    let whole = links.len() == 2 || (links.len() == 1 && is_year_and_month(tokens));
    (number && dashes && whole).then_some(2 * links.len() + 1)
}

/// What a slash joins, written out: `4/5 May`, `2022-10/11`, `2022-01-05/09`, `2021/22`.
fn pair(tokens: &[Token], order: NumberOrder) -> Option<(Vec<Token>, usize)> {
    const DASH: Token = Token::Dash { joint: false };
    const MINUS: Token = Token::Separator('-');
    const SLASH: Token = Token::Separator('/');
    use Token::Number;
    let open = |length: usize| !matches!(tokens.get(length), Some(Token::Separator(_)));
    match *tokens {
        [
            year @ Number { digits: 4, .. },
            MINUS,
            month @ Number { .. },
            SLASH,
            last @ Number { digits: 1 | 2, .. },
            ..,
        ] if open(5) => Some((vec![year, MINUS, month, DASH, year, MINUS, last], 5)),
        [
            year @ Number { digits: 4, .. },
            MINUS,
            month @ Number { .. },
            MINUS,
            day @ Number { .. },
            SLASH,
            last @ Number { digits: 1 | 2, .. },
            ..,
        ] if open(7) => {
            Some((vec![year, MINUS, month, MINUS, day, DASH, year, MINUS, month, MINUS, last], 7))
        }
        [
            first @ Number { digits: 1 | 2, .. },
            SLASH,
            last @ Number { digits: 1 | 2, .. },
            Token::Word(Word::Month(_)),
            ..,
        ] => Some((vec![first, DASH, last], 3)),
        [
            first @ Number { value: year, digits: 4 },
            SLASH,
            last @ Number { value: next, digits: 2 },
            ..,
        ] if open(3) => {
            let follows = next == (year + 1) % 100;
            // `2000/01` is a month or two years, which the other order says.
            let years = next > 12 || next == 0 || (follows && order == NumberOrder::Month);
            years.then(|| (vec![first, DASH, last], 3))
        }
        _ => None,
    }
}

fn is_year_and_month(tokens: &[Token]) -> bool {
    matches!(
        tokens,
        [Token::Number { digits: 4, .. }, _, Token::Number { value: 1..=12, digits: 1 | 2 }, ..]
    )
}

/// The pieces without the dashes inside words: `5-янв`, `1990-е`, `mid-May`.
pub(super) fn joined(tokens: &[Token]) -> Vec<Token> {
    let mut all = Vec::with_capacity(tokens.len());
    for (index, token) in tokens.iter().enumerate() {
        let beside = [index.checked_sub(1), Some(index + 1)]
            .map(|at| at.and_then(|at| tokens.get(at)).copied());
        let joins = match (*token, beside) {
            (Token::Dash { joint: true }, [Some(Token::Word(before)), Some(Token::Word(_))]) => {
                !matches!(before, Word::Month(_) | Word::Weekday(_) | Word::Season(_))
            }
            (Token::Dash { joint: true }, _) => true,
            (Token::Dash { .. }, [Some(Token::Number { .. }), Some(Token::Number { .. })]) => {
                follows_month(tokens.get(..index).unwrap_or_default())
            }
            _ => false,
        };
        if !joins {
            all.push(*token);
        }
    }
    all
}

/// Whether these end in `Jan-05`, to which `-2022` belongs.
fn follows_month(tokens: &[Token]) -> bool {
    matches!(
        tokens,
        [
            ..,
            Token::Word(Word::Month(_)),
            Token::Dash { joint: true },
            Token::Number { digits: 1 | 2, .. },
        ]
    )
}
