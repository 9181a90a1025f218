//! Hours from one to another behind a day, which say nothing about the date:
//! `4 May 2022 from 9 to 11`. By themselves `from 9 to 11` may be days.

use super::Context;
use super::clause;
use super::token::Token;
use crate::model::date::edtf::{Edtf, Shape};
use crate::model::date::words::Word;

/// The day before the hours, where the rest of a text is one day.
pub(super) fn day(tokens: &[Token], context: Context) -> Option<Edtf> {
    let plain: Vec<Token> =
        tokens.iter().copied().filter(|token| *token != Token::Word(Word::Noise)).collect();
    let ([
        day @ ..,
        Token::Word(Word::Since | Word::Between),
        Token::Number { value: from, digits: 1 | 2 },
        Token::Word(Word::To | Word::Until | Word::Before | Word::And),
        Token::Number { value: to, digits: 1 | 2 },
    ]
    | [
        day @ ..,
        Token::Number { value: from, digits: 1 | 2 },
        Token::Word(Word::From),
        Token::Number { value: to, digits: 1 | 2 },
        Token::Word(Word::Until),
    ]) = plain.as_slice()
    else {
        return None;
    };
    // From 9 to 5 can be the afternoon, or the next morning.
    let read = clause::read(day, context).ok().filter(|_| from < to && *to <= 24)?;
    matches!(&read.0, Shape::Date(date) if date.parts() == 3).then_some(read)
}
