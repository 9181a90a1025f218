//! What several words mean together.

use super::portion::Portion;
use super::token::Token;
use crate::model::date::words::{Unit, Word};

use Token::Word as Said;

/// The pieces with one piece for what several words say.
pub(super) fn replaced(tokens: &[Token]) -> Vec<Token> {
    let tokens = each(tokens, counted);
    let tokens = each(&tokens, numbered);
    let tokens = each(&tokens, hour);
    each(&tokens, related)
}

/// What pieces mean that follow others: one piece or none, and how many it replaces.
type Idiom = fn(&[Token], &[Token]) -> Option<(Option<Token>, usize)>;

/// Goes through the pieces; what `read` finds at one replaces as many as it says.
fn each(tokens: &[Token], read: Idiom) -> Vec<Token> {
    let mut all: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let rest = tokens.get(at..).unwrap_or_default();
        let (meaning, length) = read(rest, &all).unwrap_or((Some(*token), 1));
        all.extend(meaning);
        at += length.max(1);
    }
    all
}

/// The pieces after words without meaning, and how many of those there were.
fn after_noise(tokens: &[Token]) -> (&[Token], usize) {
    let noise = tokens.iter().take_while(|token| **token == Said(Word::Noise)).count();
    (tokens.get(noise..).unwrap_or_default(), noise)
}

/// Numbers in words: `twenty-first`, `три`.
fn counted(tokens: &[Token], _: &[Token]) -> Option<(Option<Token>, usize)> {
    let joined = |tens: u8, ones: u8| matches!(tens, 20 | 30) && ones < 10;
    let (word, length) = match *tokens {
        [Said(Word::Count(tens)), Token::Dash { joint: true }, Said(Word::Ordinal(ones)), ..]
            if joined(tens, ones) =>
        {
            (Word::Ordinal(tens + ones), 3)
        }
        [Said(Word::Count(tens)), Said(Word::Ordinal(ones)), ..]
            if joined(tens, ones) || (tens == 10 && ones < 10) =>
        {
            (Word::Ordinal(tens + ones), 2)
        }
        [Said(Word::Count(tens)), Said(Word::Count(ones)), ..]
            if joined(tens, ones) || (tens == 10 && ones < 10) =>
        {
            (Word::Count(tens + ones), 2)
        }
        _ => return None,
    };
    Some((Some(Said(word)), length))
}

fn plain(number: u8) -> Token {
    Token::Number { value: number.into(), digits: if number < 10 { 1 } else { 2 } }
}

/// `first half`, `II квартал`, `вторая неделя`, `в 20-х числах`, and numbers for all the others.
fn numbered(tokens: &[Token], before: &[Token]) -> Option<(Option<Token>, usize)> {
    let (first, rest) = tokens.split_first()?;
    let (rest, noise) = after_noise(rest);
    let ordinal = match *first {
        Said(Word::Ordinal(number)) | Token::Roman(number) => Some(number),
        Token::Number { value, digits: 1 | 2 } => u8::try_from(value).ok(),
        _ => None,
    };
    let told = !matches!(first, Token::Number { .. }) || noise > 0;
    let back = matches!(rest, [_, Said(Word::Ago | Word::Before), ..]);
    let part = match (ordinal, rest) {
        (Some(half @ 1..=2), [Said(Word::Half), ..]) => Some((Portion::Half(half), 1)),
        _ if *first == Said(Word::Half) => match rest {
            [Token::Number { value: 1, digits: 1 }, ..] => Some((Portion::Half(1), 1)),
            [Token::Number { value: 2, digits: 1 }, ..] => Some((Portion::Half(2), 1)),
            _ => None,
        },
        (Some(week @ 1..=5), [Said(Word::Unit(Unit::Week)), ..]) if told && !back => {
            Some((Portion::Week(week), 1))
        }
        (Some(tens @ 1..=3), [Said(Word::TenDays), ..]) => Some((Portion::TenDays(tens), 1)),
        (Some(tens @ 1..=3), [Said(Word::Count(10)), Said(Word::Unit(Unit::Day)), ..]) => {
            Some((Portion::TenDays(tens), 2))
        }
        (Some(1), [Said(Word::Dates), ..]) => Some((Portion::Early, 1)),
        (Some(1), [Said(Word::Unit(Unit::Day)), ..]) if told && !back => Some((Portion::Early, 1)),
        (Some(tens @ (10 | 20 | 30)), [Said(Word::Decade), Said(Word::Dates), ..]) => {
            Some((Portion::Digit(tens / 10), 2))
        }
        (Some(tens @ (10 | 20 | 30)), [Said(Word::Dates), ..]) => {
            Some((Portion::Digit(tens / 10), 1))
        }
        _ => last_part(*first, rest, before),
    };
    if let Some((part, used)) = part {
        return Some((Some(Token::Part(part)), 1 + noise + used));
    }
    let token = match (*first, rest) {
        (Said(Word::Ordinal(number) | Word::Count(number)), _)
        | (Token::Roman(number), [Said(Word::Quarter | Word::Century), ..]) => plain(number),
        (Token::Roman(month @ 1..=12), [Token::Number { digits: 2 | 4, .. }, ..]) => {
            Said(Word::Month(month))
        }
        (Token::Roman(quarter), _) if matches!(before, [.., Said(Word::Quarter)]) => plain(quarter),
        _ => return None,
    };
    Some((Some(token), 1))
}

/// `last week of June`, `в последних числах июня`, but not `last week`.
fn last_part(first: Token, rest: &[Token], before: &[Token]) -> Option<(Portion, usize)> {
    let month = |tokens: &[Token]| tokens.iter().any(|token| matches!(token, Said(Word::Month(_))));
    if first != Said(Word::Last) || !(month(rest) || month(before)) {
        return None;
    }
    match rest {
        [Said(Word::Unit(Unit::Week)), ..] => Some((Portion::LastWeek, 1)),
        [Said(Word::Dates | Word::Unit(Unit::Day)), ..] => Some((Portion::Late, 1)),
        [Said(Word::TenDays), ..] => Some((Portion::TenDays(3), 1)),
        _ => None,
    }
}

/// Times and parts of the day, which stay in the text, with the words that belong to them.
fn hour(tokens: &[Token], _: &[Token]) -> Option<(Option<Token>, usize)> {
    let (first, after) = tokens.split_first()?;
    let (rest, noise) = after_noise(after);
    let dropped = |length: usize| Some((Some(Said(Word::Noise)), length));
    let time_after = |tokens: &[Token]| {
        let (rest, noise) = after_noise(tokens);
        let (joint, rest) = rest.split_first()?;
        let (rest, more) = after_noise(rest);
        let leads = matches!(
            joint,
            Token::Dash { .. } | Said(Word::To | Word::Until | Word::Before | Word::And)
        );
        (leads && rest.first() == Some(&Token::Time)).then_some(noise + more + 2)
    };
    match (*first, rest) {
        (Said(Word::Since | Word::Between), [Token::Time, after @ ..])
            if time_after(after).is_some() =>
        {
            dropped(noise + 2 + time_after(after)?)
        }
        (Token::Time, _) => match time_after(after) {
            Some(length) => dropped(1 + length),
            None if is_relative(rest) => None,
            None => dropped(1),
        },
        (Said(Word::About | Word::Uncertain) | Token::Sign(_), [Token::Time, ..]) => {
            dropped(1 + noise)
        }
        (Said(Word::Before | Word::After), [Token::Time, ..]) => Some((Some(Token::Time), 1)),
        (
            Said(Word::Early | Word::Mid | Word::Late | Word::About | Word::Later | Word::Earlier),
            [Said(Word::DayPart | Word::Night), ..],
        )
        | (Said(Word::Before | Word::After), [Said(Word::DayPart), ..])
        | (Said(Word::Night), [Said(Word::Mid), ..]) => dropped(2 + noise),
        (Said(Word::DayPart), [Said(Word::From), Said(Word::After | Word::Before), ..]) => {
            dropped(3 + noise)
        }
        (Said(Word::DayPart), _) => dropped(1),
        _ => None,
    }
}

/// Whether a time stands before the word that relates to it, as in `14:30-дан кейін`.
fn is_relative(after: &[Token]) -> bool {
    matches!(after, [Said(Word::From), ..])
}

/// "On or before", "no later than", "or later", "prior to".
fn related(tokens: &[Token], before: &[Token]) -> Option<(Option<Token>, usize)> {
    let (first, after) = tokens.split_first()?;
    let said = |token: &Token| match token {
        Said(Word::Before | Word::Earlier) => Some(Word::Until),
        Said(Word::After | Word::Later) => Some(Word::Since),
        _ => None,
    };
    let (meaning, length) = match (*first, after) {
        (Said(Word::Noise), [Said(Word::Or), Said(Word::About), ..]) => (Word::About, 3),
        (Said(Word::Noise), [Said(Word::Or), token, ..]) if said(token).is_some() => {
            (said(token)?, 3)
        }
        (Said(Word::No), [token, ..]) if said(token).is_some() => (opposite(said(token)?), 2),
        (token, [Said(Word::No), ..]) if said(&token).is_some() => (opposite(said(&token)?), 2),
        (Said(Word::Or | Word::And), [token, rest @ ..])
            if said(token).is_some() && !before.is_empty() && after_noise(rest).0.is_empty() =>
        {
            (said(token)?, 2)
        }
        (Said(Word::Before), [Said(Word::To), ..]) => (Word::Before, 2),
        (Said(Word::Earlier), _) => (Word::Before, 1),
        (Said(Word::Later), _) => (Word::After, 1),
        _ => return None,
    };
    Some((Some(Said(meaning)), length))
}

fn opposite(word: Word) -> Word {
    if word == Word::Until { Word::Since } else { Word::Until }
}
