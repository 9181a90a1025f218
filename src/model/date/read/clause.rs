//! A whole text: one date, an interval, or a choice, with since, until, before or after.

use super::Context;
use super::night;
use super::point::{Parts, Surroundings};
use super::share::{Joint, share};
use super::side::{Side, qualifier_named};
use super::token::Token;
use crate::model::date::day::Day;
use crate::model::date::edtf::{Edtf, End, Member, Partial, Qualifier, Shape};
use crate::model::date::error::DateError;
use crate::model::date::words::{Unit, Word};

/// The text makes no date, or one that is wrong for a reason that can be named.
pub(super) type Unread = Option<DateError>;

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
pub(super) fn read(tokens: &[Token], context: Context) -> Result<Edtf, Unread> {
    let tokens: Vec<Token> =
        tokens.iter().copied().filter(|token| *token != Token::Word(Word::Noise)).collect();
    if let Some(night) = night::read(&tokens, context) {
        return night;
    }
    let plain: Vec<Token> =
        tokens.iter().copied().filter(|token| *token != Token::Word(Word::Onto)).collect();
    if let Some(shape) = half_known(&plain, context)? {
        return checked(&Edtf(shape));
    }
    Clause::of(&year_first(&plain)).read(context)
}

/// A year behind a whole phrase, as in `5 қаңтардан бастап 2022`, in front of it.
fn year_first(tokens: &[Token]) -> Vec<Token> {
    use Word::{After, Before, Early, From, Late, Mid, Since, Until};
    match tokens {
        [
            phrase @ ..,
            Token::Word(From | Early | Mid | Late),
            Token::Word(Since | Until | Before | After),
            year @ Token::Number { digits: 4, .. },
        ] if !phrase.is_empty() => {
            let mut all = vec![*year];
            all.extend(tokens.iter().take(tokens.len() - 1));
            all
        }
        _ => tokens.to_vec(),
    }
}

/// An interval of which one end is not known or still to come: `2019 – ?`, `2019 – present`.
fn half_known(tokens: &[Token], context: Context) -> Result<Option<Shape>, Unread> {
    const UNKNOWN: Token = Token::Sign(Qualifier::Uncertain);
    const NOW: Token = Token::Word(Word::Now);
    let shape = match tokens {
        [rest @ .., Token::Dash { .. }, UNKNOWN] => {
            Shape::Interval(End::Date(alone(rest, context)?.0), End::Unknown)
        }
        [UNKNOWN, Token::Dash { .. }, rest @ ..] => {
            Shape::Interval(End::Unknown, End::Date(alone(rest, context)?.1))
        }
        [rest @ .., Token::Dash { .. }, Token::Word(Word::Until | Word::Before), NOW]
        | [rest @ .., Token::Word(Word::From), NOW, Token::Word(Word::Until)] => {
            since(rest, context)?
        }
        [rest @ .., joint, NOW] if joins_now(*joint) => since(rest, context)?,
        _ => return Ok(None),
    };
    Ok(Some(shape))
}

fn joins_now(token: Token) -> bool {
    matches!(
        token,
        Token::Dash { .. } | Token::Word(Word::To | Word::Until | Word::Before | Word::And)
    )
}

fn since(tokens: &[Token], context: Context) -> Result<Shape, Unread> {
    let ([Token::Word(Word::Since | Word::Between), rest @ ..] | rest) = tokens;
    Ok(Shape::Interval(End::Date(alone(rest, context)?.0), End::Open))
}

impl<'a> Clause<'a> {
    /// Takes relations and doubts off both edges.
    fn of(tokens: &'a [Token]) -> Self {
        let mut clause = Self { relation: None, qualifier: Qualifier::None, body: tokens };
        let mut inclusive = false;
        loop {
            match clause.body {
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

    fn read(&self, context: Context) -> Result<Edtf, Unread> {
        let listed = |token: &Token| is_joint(token) && self.relation != Some(Relation::Between);
        let shape = if let Some((first, last)) = winter(self.body) {
            self.related(first, last).ok_or(None)?
        } else if self.body.iter().any(listed) {
            self.set(context)?
        } else if let Some((at, joint)) = self.connector() {
            let (left, right) = self.body.split_at(at);
            let right = right.get(1..).unwrap_or_default();
            let (first, last) = interval(left, right, joint, context)?;
            let (first, last) = (first.qualified(self.qualifier), last.qualified(self.qualifier));
            if self.relation == Some(Relation::Between) {
                Shape::OneOf(vec![Member::Range(first, last)])
            } else {
                Shape::Interval(End::Date(first), End::Date(last))
            }
        } else {
            self.point(context)?
        };
        checked(&Edtf(shape))
    }

    fn point(&self, context: Context) -> Result<Shape, Unread> {
        if let Some((first, last)) = week(self.body, context.today) {
            return self.related(first, last).ok_or(None);
        }
        let mut side = Side::read(self.body, Surroundings::Alone, context).ok_or(None)?;
        let ends = matches!(self.relation, Some(Relation::Before | Relation::Until));
        let inclusive = ends && side.takes_its_end();
        let (first, last) = side.span(context)?.ok_or(None)?;
        if inclusive {
            return Ok(Shape::Interval(End::Open, End::Date(last.qualified(self.qualifier))));
        }
        if side.is_window() && self.relation.is_none() {
            let (first, last) = (first.qualified(self.qualifier), last.qualified(self.qualifier));
            return Ok(Shape::OneOf(vec![Member::Range(first, last)]));
        }
        self.related(first, last).ok_or(None)
    }

    /// Where two dates are joined to an interval, and by what.
    fn connector(&self) -> Option<(usize, Joint)> {
        let joins = |token: &Token| match (token, self.relation) {
            (Token::Word(Word::And), Some(Relation::Between))
            | (Token::Word(Word::From), Some(Relation::Until)) => Some(Joint::Word),
            (Token::Dash { .. }, None | Some(Relation::Since | Relation::Between)) => {
                Some(Joint::Dash)
            }
            (Token::Word(word), None | Some(Relation::Since)) => {
                matches!(word, Word::To | Word::Until | Word::Before).then_some(Joint::Word)
            }
            _ => None,
        };
        let inner = self.body.get(1..self.body.len().saturating_sub(1)).unwrap_or_default();
        inner.iter().enumerate().find_map(|(at, token)| Some((at + 1, joins(token)?)))
    }

    /// What the relation makes of the first and last date of a point in time.
    fn related(&self, first: Partial, last: Partial) -> Option<Shape> {
        let (first, last) = (first.qualified(self.qualifier), last.qualified(self.qualifier));
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
    fn set(&self, context: Context) -> Result<Shape, Unread> {
        let one = self.body.contains(&Token::Word(Word::Or));
        if self.relation.is_some() || (one && self.body.contains(&Token::Word(Word::And))) {
            return Err(None);
        }
        let mut sides: Vec<Side> = Vec::new();
        for part in self.body.split(is_joint) {
            let after_day = sides.iter().any(|side| side.parts.has_month_and_day());
            let place = if after_day { Surroundings::AfterMonth } else { Surroundings::Beside };
            sides.push(Side::read(part, place, context).ok_or(None)?);
        }
        share_all(&mut sides, Joint::List, context)?;
        let mut members = Vec::with_capacity(sides.len());
        for side in sides {
            match side.span(context)? {
                Some((first, last)) if first == last => {
                    members.push(Member::Date(first.qualified(self.qualifier)));
                }
                _ => return Err(None),
            }
        }
        Ok(if one { Shape::OneOf(members) } else { Shape::AllOf(members) })
    }
}

fn share_all(sides: &mut [Side], joint: Joint, context: Context) -> Result<(), Unread> {
    let mut parts: Vec<Parts> = sides.iter().map(|side| side.parts).collect();
    share(&mut parts, joint, context)?;
    for (side, parts) in sides.iter_mut().zip(parts) {
        side.parts = parts;
    }
    Ok(())
}

/// Refuses what EDTF does not allow, such as an end before the start.
pub(super) fn checked(edtf: &Edtf) -> Result<Edtf, Unread> {
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
        Word::Between => Some(Relation::Between),
        Word::Until => Some(Relation::Until),
        Word::Before => Some(Relation::Before),
        Word::After => Some(Relation::After),
        _ => None,
    }
}

pub(super) fn alone(tokens: &[Token], context: Context) -> Result<(Partial, Partial), Unread> {
    let side = Side::read(tokens, Surroundings::Alone, context).ok_or(None)?;
    side.span(context)?.ok_or(None)
}

/// The first day of the left and the last day of the right side.
pub(super) fn interval(
    left: &[Token],
    right: &[Token],
    joint: Joint,
    context: Context,
) -> Result<(Partial, Partial), Unread> {
    let left = Side::read(left, Surroundings::Beside, context).ok_or(None)?;
    let named = left.parts.has_month_and_day();
    let place = if named { Surroundings::AfterMonth } else { Surroundings::Beside };
    let right = Side::read(right, place, context).ok_or(None)?;
    let mut sides = [left, right];
    share_all(&mut sides, joint, context)?;
    let [left, right] = sides;
    let (first, _) = left.span(context)?.ok_or(None)?;
    let (_, last) = right.span(context)?.ok_or(None)?;
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
    const WINTER: Token = Token::Word(Word::Season(24));
    let years: Vec<Token> = tokens
        .iter()
        .copied()
        .filter(|token| !matches!(token, Token::Word(Word::Unit(Unit::Year) | Word::Years)))
        .collect();
    let ([WINTER, years @ ..] | [years @ .., WINTER]) = years.as_slice() else { return None };
    let [
        Token::Number { value: year, digits: 4 },
        Token::Dash { .. } | Token::Separator('/' | '-'),
        Token::Number { value: next, digits: 2 | 4 },
    ] = *years
    else {
        return None;
    };
    let follows = next == year + 1 || next == (year + 1) % 100;
    let month = |year, month| Partial::new(year, Some(month), None);
    follows.then_some((month(year, 12)?, month(year + 1, 2)?))
}
