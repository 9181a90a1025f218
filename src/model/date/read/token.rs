//! Cuts a text into numbers, words and signs.

use crate::model::date::edtf::Qualifier;
use crate::model::date::error::{DateError, quoted};
use crate::model::date::words::{Word, fold, look_up};

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
}

/// The pieces of `text`.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, DateError> {
    let letters: Vec<char> = text.chars().collect();
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
            word(rest.get(..length).unwrap_or_default(), &mut tokens)?;
            length
        } else {
            let before = letters.len().checked_sub(rest.len() + 1).and_then(|at| letters.get(at));
            let sign = sign(first, before.copied(), rest.get(1).copied())?;
            tokens.extend(sign);
            1
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(with_separators(&without_commas(&without_idioms(&tokens))))
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

fn word(letters: &[char], tokens: &mut Vec<Token>) -> Result<(), DateError> {
    let plain: String = letters.iter().filter(|letter| !is_apostrophe(**letter)).collect();
    let (word, ending) = look_up(&fold(&plain))
        .ok_or_else(|| DateError::Unknown(quoted(&letters.iter().collect::<String>())))?;
    tokens.push(Token::Word(word));
    tokens.extend(ending.map(Token::Word));
    Ok(())
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
        '\u{2012}'..='\u{2015}' | '\u{2212}' => Ok(Some(Token::Dash { joint: false })),
        ',' => Ok(Some(Token::Comma)),
        '.' | ';' | '(' | ')' => Ok(None),
        _ if sign.is_whitespace() => Ok(None),
        _ if is_apostrophe(sign) => Ok(is(after, digit).then_some(Token::Apostrophe)),
        '≈' => Ok(Some(Token::Sign(Qualifier::Approximate))),
        _ => match Qualifier::from_sign(sign) {
            Some(qualifier) => Ok(Some(Token::Sign(qualifier))),
            None => Err(DateError::Unknown(quoted(&sign.to_string()))),
        },
    }
}

/// Replaces what lawyers write: "on or about", "on or before", "on or after".
fn without_idioms(tokens: &[Token]) -> Vec<Token> {
    let mut all = Vec::with_capacity(tokens.len());
    let mut rest = tokens;
    while let [token, after @ ..] = rest {
        rest = after;
        let mut word = *token;
        if let [Token::Word(Word::Or), Token::Word(last), after @ ..] = after
            && *token == Token::Word(Word::Noise)
            && let Some(meaning) = on_or(*last)
        {
            word = Token::Word(meaning);
            rest = after;
        }
        all.push(word);
    }
    all
}

fn on_or(word: Word) -> Option<Word> {
    match word {
        Word::About => Some(Word::About),
        Word::Before => Some(Word::Until),
        Word::After => Some(Word::Since),
        _ => None,
    }
}

/// Keeps the commas of lists but not those of `Wed, Jan 5, 2022`.
fn without_commas(tokens: &[Token]) -> Vec<Token> {
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
fn with_separators(tokens: &[Token]) -> Vec<Token> {
    let mut all: Vec<Token> = Vec::with_capacity(tokens.len());
    let is_number = |token: Option<&Token>| matches!(token, Some(Token::Number { .. }));
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let rest = tokens.get(at..).unwrap_or_default();
        let separated = matches!(all.last(), Some(Token::Separator(_)));
        let chain = rest.iter().skip(1).step_by(2);
        let links = chain.take_while(|token| matches!(token, Token::Separator(_))).count();
        let dashes = rest.iter().skip(1).step_by(2).take(links);
        let only_dashes = dashes.clone().all(|token| *token == Token::Separator('-'));
        let is_date = !separated
            && is_number(rest.first())
            && only_dashes
            && (links == 2 || (links == 1 && is_year_and_month(rest)));
        let length = if is_date { 2 * links + 1 } else { 1 };
        if is_date {
            all.extend(rest.iter().take(length));
        } else if *token == Token::Separator('-') {
            all.push(Token::Dash { joint: false });
        } else {
            all.push(*token);
        }
        at += length;
    }
    all
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
            (Token::Dash { joint }, _) => joint,
            _ => false,
        };
        if !joins {
            all.push(*token);
        }
    }
    all
}
