//! Nights, which begin on one day and end on the next.

use super::Context;
use super::clause::{Unread, alone, checked, interval};
use super::share::Joint;
use super::token::Token;
use crate::model::date::edtf::{Edtf, End, Partial, Shape};
use crate::model::date::words::Word;

const NIGHT: Token = Token::Word(Word::Night);
const ONTO: Token = Token::Word(Word::Onto);

/// A night that is named by the day on which it ends or by both; nothing for any other text.
///
/// `в ночь на 6 января`, `the night before 6 January`, `в ночь с 5 на 6 января`.
pub(super) fn read(tokens: &[Token], context: Context) -> Option<Result<Edtf, Unread>> {
    let at = tokens.iter().position(|token| *token == NIGHT)?;
    let (before, rest) = (tokens.get(..at)?, tokens.get(at + 1..)?);
    let both = |left: &[Token], right: &[Token]| {
        interval(left, right, Joint::Word, context).and_then(|(first, last)| closed(first, last))
    };
    let read = match (before, rest) {
        ([], [Token::Word(Word::Since), dates @ ..]) => {
            let onto = dates.iter().position(|token| *token == ONTO)?;
            both(dates.get(..onto)?, dates.get(onto + 1..)?)
        }
        ([], [ONTO | Token::Word(Word::Before), date @ ..]) => eve(date, context),
        ([dates @ .., ONTO], year) => {
            let mut dates = dates.to_vec();
            dates.splice(0..0, year.iter().copied());
            match dates.iter().position(|token| *token == Token::Word(Word::From)) {
                Some(from) => both(dates.get(..from)?, dates.get(from + 1..)?),
                None => eve(&dates, context),
            }
        }
        _ => {
            let plain: Vec<Token> =
                tokens.iter().copied().filter(|token| *token != NIGHT).collect();
            return Some(super::clause::read(&plain, context));
        }
    };
    Some(read)
}

/// The day before and the day.
fn eve(date: &[Token], context: Context) -> Result<Edtf, Unread> {
    let (day, last) = alone(date, context)?;
    if day != last || day.parts() != 3 {
        return Err(None);
    }
    closed(day.neighbour(-1).ok_or(None)?, day)
}

fn closed(first: Partial, last: Partial) -> Result<Edtf, Unread> {
    checked(&Edtf(Shape::Interval(End::Date(first), End::Date(last))))
}
