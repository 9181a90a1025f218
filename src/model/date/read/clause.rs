//! A whole text: one date, an interval, or a choice, with since, until, before or after.

use super::Context;
use super::point::{Parts, Place};
use super::side::{Side, complete, qualifier_named};
use super::token::Token;
use crate::model::date::day::Day;
use crate::model::date::edtf::{Edtf, End, Member, Partial, Qualifier, Shape};
use crate::model::date::error::DateError;
use crate::model::date::words::{Unit, Word};

/// The text makes no date, or one that is wrong for a reason that can be named.
type Problem = Option<DateError>;

/// How a date lies to what is meant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Relation {
    Since,
    Between,
    Until,
    Before,
    After,
}

/// A text without what stands around its dates.
struct Clause<'a> {
    relation: Option<Relation>,
    qualifier: Qualifier,
    body: &'a [Token],
}

/// Reads all the tokens.
pub(super) fn read(tokens: &[Token], context: Context) -> Result<Edtf, Problem> {
    const UNKNOWN: Token = Token::Sign(Qualifier::Uncertain);
    let (start, end) = match tokens {
        [rest @ .., Token::Dash { .. }, UNKNOWN] => {
            (End::Date(alone(rest, context)?.0), End::Unknown)
        }
        [UNKNOWN, Token::Dash { .. }, rest @ ..] => {
            (End::Unknown, End::Date(alone(rest, context)?.1))
        }
        _ => return Clause::of(tokens).read(context),
    };
    Ok(Edtf(Shape::Interval(start, end)))
}

impl<'a> Clause<'a> {
    /// Takes relations, doubts and words without meaning off both edges.
    fn of(tokens: &'a [Token]) -> Self {
        let mut clause = Self { relation: None, qualifier: Qualifier::None, body: tokens };
        let mut inclusive = false;
        loop {
            match clause.body {
                [Token::Word(Word::Noise), rest @ ..] | [rest @ .., Token::Word(Word::Noise)] => {
                    clause.body = rest;
                }
                [rest @ .., Token::Word(Word::Inclusive)] => {
                    inclusive = true;
                    clause.body = rest;
                }
                [token, rest @ ..] | [rest @ .., token] if qualifier_named(*token).is_some() => {
                    let doubt = qualifier_named(*token).unwrap_or_default();
                    clause.qualifier = clause.qualifier.and(doubt);
                    clause.body = rest;
                }
                _ => {
                    if !clause.take_relation() {
                        break;
                    }
                }
            }
        }
        if inclusive && clause.relation == Some(Relation::Before) {
            clause.relation = Some(Relation::Until);
        }
        clause
    }

    /// Takes off one relation, in front as in English or behind as in Kazakh and Uzbek.
    fn take_relation(&mut self) -> bool {
        if self.relation.is_some() {
            return false;
        }
        let (relation, rest) = match self.body {
            [.., Token::Number { digits: 1..=3, .. }, Token::Word(Word::Unit(_)), _] => {
                return false;
            }
            [Token::Word(word), rest @ ..] if relation_before(*word).is_some() => {
                (relation_before(*word), rest)
            }
            [rest @ .., Token::Word(Word::From), Token::Word(word)]
            | [rest @ .., Token::Word(word)]
                if relation_after(*word).is_some() =>
            {
                (relation_after(*word), rest)
            }
            _ => return false,
        };
        self.relation = relation;
        self.body = rest;
        true
    }

    fn read(&self, context: Context) -> Result<Edtf, Problem> {
        let listed = |token: &Token| is_joint(token) && self.relation != Some(Relation::Between);
        let shape = if self.body.iter().any(listed) {
            self.set(context)?
        } else if let Some((first, last)) = winter(self.body) {
            self.related(first.qualified(self.qualifier), last.qualified(self.qualifier))
                .ok_or(None)?
        } else if let Some(at) = self.connector() {
            let (left, right) = self.body.split_at(at);
            let (first, last) = interval(left, right.get(1..).unwrap_or_default(), context)?;
            Shape::Interval(self.end(first), self.end(last))
        } else {
            let (first, last) = match week(self.body, context.today) {
                Some(week) => week,
                None => alone(self.body, context)?,
            };
            self.related(first.qualified(self.qualifier), last.qualified(self.qualifier))
                .ok_or(None)?
        };
        checked(&Edtf(shape))
    }

    fn end(&self, date: Partial) -> End {
        End::Date(date.qualified(self.qualifier))
    }

    /// Where two dates are joined to an interval.
    fn connector(&self) -> Option<usize> {
        let joins = |token: &Token| match (token, self.relation) {
            (Token::Word(Word::And), Some(Relation::Between))
            | (Token::Word(Word::From), Some(Relation::Until))
            | (Token::Dash { .. }, None | Some(Relation::Since | Relation::Between)) => true,
            (Token::Word(word), None | Some(Relation::Since)) => {
                matches!(word, Word::To | Word::Until | Word::Before)
            }
            _ => false,
        };
        let inner = self.body.get(1..self.body.len().saturating_sub(1)).unwrap_or_default();
        inner.iter().position(joins).map(|at| at + 1)
    }

    /// What the relation makes of the first and last date of a point in time.
    fn related(&self, first: Partial, last: Partial) -> Option<Shape> {
        let shape = match self.relation {
            None if first == last => Shape::Date(first),
            None => Shape::Interval(End::Date(first), End::Date(last)),
            Some(Relation::Since) => Shape::Interval(End::Date(first), End::Open),
            Some(Relation::Until) => Shape::Interval(End::Open, End::Date(last)),
            Some(Relation::Before) => Shape::OneOf(vec![Member::UpTo(first.neighbour(-1)?)]),
            Some(Relation::After) => Shape::OneOf(vec![Member::From(last.neighbour(1)?)]),
            Some(Relation::Between) => return None,
        };
        Some(shape)
    }

    /// `5 or 7 Jan 2022`, `5, 6 and 7 Jan 2022`.
    fn set(&self, context: Context) -> Result<Shape, Problem> {
        let one = self.body.contains(&Token::Word(Word::Or));
        if self.relation.is_some() || (one && self.body.contains(&Token::Word(Word::And))) {
            return Err(None);
        }
        let parts = self.body.split(is_joint);
        let mut sides = parts
            .map(|part| Side::read(part, Place::Beside, context))
            .collect::<Option<Vec<Side>>>()
            .ok_or(None)?;
        let mut last: Option<Parts> = None;
        for side in sides.iter_mut().rev() {
            if let Some(last) = &mut last {
                complete(&mut side.parts, last, context.today).ok_or(None)?;
            }
            last = Some(side.parts);
        }
        let mut members = Vec::with_capacity(sides.len());
        for side in sides {
            match side.span(context.today)? {
                Some((first, last)) if first == last => {
                    members.push(Member::Date(first.qualified(self.qualifier)));
                }
                _ => return Err(None),
            }
        }
        Ok(if one { Shape::OneOf(members) } else { Shape::AllOf(members) })
    }
}

/// Refuses what EDTF does not allow, such as an end before the start.
fn checked(edtf: &Edtf) -> Result<Edtf, Problem> {
    edtf.to_string().parse().map_err(Some)
}

/// Whether it stands between the members of a set.
fn is_joint(token: &Token) -> bool {
    matches!(token, Token::Word(Word::Or | Word::And) | Token::Comma)
}

fn relation_before(word: Word) -> Option<Relation> {
    match word {
        Word::Since => Some(Relation::Since),
        Word::Between => Some(Relation::Between),
        Word::Until | Word::To => Some(Relation::Until),
        Word::Before => Some(Relation::Before),
        Word::After => Some(Relation::After),
        _ => None,
    }
}

fn relation_after(word: Word) -> Option<Relation> {
    match word {
        Word::From | Word::Since => Some(Relation::Since),
        Word::Until => Some(Relation::Until),
        Word::Before => Some(Relation::Before),
        Word::After => Some(Relation::After),
        _ => None,
    }
}

fn alone(tokens: &[Token], context: Context) -> Result<(Partial, Partial), Problem> {
    let side = Side::read(tokens, Place::Alone, context).ok_or(None)?;
    side.span(context.today)?.ok_or(None)
}

/// The first day of the left and the last day of the right side.
fn interval(
    left: &[Token],
    right: &[Token],
    context: Context,
) -> Result<(Partial, Partial), Problem> {
    let mut left = Side::read(left, Place::Beside, context).ok_or(None)?;
    let month_named = left.parts.month.is_some() && left.parts.day.is_some();
    let place = if month_named { Place::AfterMonth } else { Place::Beside };
    let mut right = Side::read(right, place, context).ok_or(None)?;
    complete(&mut left.parts, &mut right.parts, context.today).ok_or(None)?;
    let (first, _) = left.span(context.today)?.ok_or(None)?;
    let (_, last) = right.span(context.today)?.ok_or(None)?;
    Ok((first, last))
}

/// "Last week": from its Monday to its Sunday.
fn week(tokens: &[Token], today: Day) -> Option<(Partial, Partial)> {
    let shift = match tokens {
        [Token::Word(Word::Last), Token::Word(Word::Unit(Unit::Week))] => -7,
        [Token::Word(Word::This), Token::Word(Word::Unit(Unit::Week))] => 0,
        [Token::Word(Word::Next), Token::Word(Word::Unit(Unit::Week))] => 7,
        _ => return None,
    };
    let monday = today.plus(shift + 1 - i64::from(today.weekday()));
    Some((Partial::of_day(monday)?, Partial::of_day(monday.plus(6))?))
}

/// "Winter 2021–22": from its December to its February.
fn winter(tokens: &[Token]) -> Option<(Partial, Partial)> {
    let [
        Token::Word(Word::Season(24)),
        Token::Number { value: year, digits: 4 },
        Token::Dash { .. } | Token::Separator('/' | '-'),
        Token::Number { value: next, digits: 2 | 4 },
    ] = *tokens
    else {
        return None;
    };
    let follows = next == year + 1 || next == (year + 1) % 100;
    let month = |year, month| Partial::new(year, Some(month), None);
    follows.then_some((month(year, 12)?, month(year + 1, 2)?))
}
