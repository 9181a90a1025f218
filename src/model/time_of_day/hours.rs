//! Times of day as people type them.

use super::hour_words::{HourWord, is_apostrophe, look_up};
use super::{DAY, DayPart, Minute, WithinDay};

/// A piece of a time of day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum HourToken {
    Number { value: Minute, digits: usize },
    Colon,
    Dot,
    Dash,
    Word(HourWord),
}

use HourToken::{Colon, Dash, Dot, Number, Word};

/// What a text means, and whether it says that it is a time of day: `9` does not by itself, and
/// `from 9 to 11` does beside a day.
pub(super) fn read(text: &str) -> Option<(WithinDay, bool)> {
    let tokens = tokens(text)?;
    let named = tokens.windows(4).any(|four| {
        matches!(four, [Word(HourWord::At), Number { .. }, Dot, Number { digits: 2, .. }])
    });
    let tells = |token: &HourToken| {
        matches!(
            token,
            Colon
                | Word(
                    HourWord::Part(_)
                        | HourWord::Midnight
                        | HourWord::Am
                        | HourWord::Pm
                        | HourWord::Hour
                )
        )
    };
    let spans =
        |opening, closing| tokens.contains(&Word(opening)) && tokens.contains(&Word(closing));
    let spanned = spans(HourWord::Since, HourWord::To) || spans(HourWord::From, HourWord::Until);
    let marked = named || spanned || tokens.iter().any(tells);
    let about = tokens.contains(&Word(HourWord::About));
    let adds = |token: &HourToken| {
        !matches!(token, Word(HourWord::About | HourWord::At | HourWord::Zone | HourWord::Ending))
    };
    let said: Vec<_> = tokens.into_iter().filter(adds).collect();
    within(&said, about).map(|within| (within, marked))
}

/// Whether a text has numbers as a clock has them: `25:00`.
pub(super) fn looks_like_clock(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| {
        matches!(three, [hour, ':', minute] if hour.is_ascii_digit() && minute.is_ascii_digit())
    })
}

fn within(said: &[HourToken], about: bool) -> Option<WithinDay> {
    let (since, said) = match said {
        [Word(HourWord::Since), rest @ ..] => (true, rest),
        said => (false, said),
    };
    let (until, said) = match said {
        [rest @ .., Word(HourWord::Until)] => (true, rest),
        said => (false, said),
    };
    let joint =
        said.iter().position(|token| matches!(token, Dash | Word(HourWord::To | HourWord::From)));
    let Some(joint) = joint else {
        return if since || until { None } else { alone(said, about) };
    };
    // `14-30` is a clock where the second number is no hour, and `14-00` as well.
    if let [hour @ Number { .. }, Dash, minute @ Number { value: 0 | 25..=59, digits: 2 }] = *said {
        return alone(&[hour, Colon, minute], about);
    }
    let (first, last) = (said.get(..joint)?, said.get(joint + 1..)?);
    let turkic = said.get(joint) == Some(&Word(HourWord::From));
    if turkic != until || (turkic && since) {
        return None;
    }
    let last = Face::read(last)?;
    let first = Face::read(first)?.beside(last);
    Some(WithinDay::Clock { from: first.minute()?, to: last.minute()?, about })
}

/// One clock, or a part of the day.
fn alone(said: &[HourToken], about: bool) -> Option<WithinDay> {
    match said {
        [Word(HourWord::Part(part))] => Some(WithinDay::Part(*part)),
        said => {
            let minute = Face::read(said)?.minute()?;
            Some(WithinDay::Clock { from: minute, to: minute, about })
        }
    }
}

/// Which half of the day a clock of twelve hours is in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Half {
    First,
    Second,
    /// The night goes from one to the other.
    Night,
}

impl Half {
    fn named(token: HourToken) -> Option<Self> {
        match token {
            Word(HourWord::Am | HourWord::Part(DayPart::EarlyMorning | DayPart::Morning)) => {
                Some(Self::First)
            }
            Word(
                HourWord::Pm
                | HourWord::Part(DayPart::Midday | DayPart::Afternoon | DayPart::Evening),
            ) => Some(Self::Second),
            Word(HourWord::Part(DayPart::Night)) => Some(Self::Night),
            _ => None,
        }
    }
}

/// What a clock shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Face {
    hour: Minute,
    minute: Minute,
    half: Option<Half>,
}

impl Face {
    fn read(said: &[HourToken]) -> Option<Self> {
        if said == [Word(HourWord::Midnight)] {
            return Some(Self { hour: 0, minute: 0, half: None });
        }
        let (half, said) = match said {
            [first, rest @ ..] if Half::named(*first).is_some() => (Half::named(*first), rest),
            [rest @ .., last] if Half::named(*last).is_some() => (Half::named(*last), rest),
            said => (None, said),
        };
        let said = match said {
            [rest @ .., Word(HourWord::Hour)] if rest.len() > 1 => rest,
            said => said,
        };
        let (hour, minute) = match *said {
            [Number { value, digits: 1 | 2 }]
            | [Number { value, digits: 1 | 2 }, Word(HourWord::Hour)] => (value, 0),
            [Number { value, digits: 4 }, Word(HourWord::Hour)] => (value / 100, value % 100),
            [
                Number { value: hour, digits: 1 | 2 },
                Colon | Dot,
                Number { value: minute, digits: 2 },
            ]
            | [
                Number { value: hour, digits: 1 | 2 },
                Word(HourWord::Hour),
                Number { value: minute, digits: 1 | 2 },
            ]
            | [
                Number { value: hour, digits: 1 | 2 },
                Word(HourWord::Hour),
                Number { value: minute, digits: 1 | 2 },
                Word(HourWord::Minute),
            ] => (hour, minute),
            [
                Number { value: hour, digits: 1 | 2 },
                Colon,
                Number { value: minute, digits: 2 },
                Colon,
                Number { value: 0..=60, digits: 2 },
                ref parts @ ..,
            ] if matches!(parts, [] | [Dot, Number { .. }]) => (hour, minute),
            _ => return None,
        };
        Some(Self { hour, minute, half })
    }

    /// The same where the half of the day is only said of what follows: `2-4 pm`, `11-1 pm`.
    fn beside(self, last: Self) -> Self {
        let half = self.half.or(last.half.filter(|_| self.hour % 12 <= last.hour % 12));
        Self { half, ..self }
    }

    fn minute(self) -> Option<Minute> {
        let hour = match (self.half, self.hour) {
            (Some(Half::First | Half::Night), 12) => 0,
            (Some(Half::Second), hour @ 1..=11) | (Some(Half::Night), hour @ 8..=11) => hour + 12,
            (Some(Half::First), 13..) => return None,
            (_, hour) => hour,
        };
        let minute = hour * 60 + self.minute;
        (self.minute < 60 && minute < DAY).then_some(minute)
    }
}

/// Cuts a text into its pieces; `None` where there is something that no time of day has.
fn tokens(text: &str) -> Option<Vec<HourToken>> {
    let mut tokens = Vec::new();
    let words = pieces(text);
    let mut rest = words.as_slice();
    while let Some(first) = rest.first() {
        let word = first.starts_with(|letter: char| letter.is_alphabetic());
        let (token, used) = if word {
            let run = rest.iter().take_while(|word| word.starts_with(char::is_alphabetic));
            let run: Vec<&str> = run.map(String::as_str).collect();
            let (word, used) = look_up(&run)?;
            (Some(Word(word)), used)
        } else if first.starts_with(|sign: char| sign.is_ascii_digit()) {
            (Some(Number { value: first.parse().ok()?, digits: first.len() }), 1)
        } else {
            let between =
                |at: usize| rest.get(at).is_some_and(|next| next.starts_with(char::is_alphabetic));
            match first.as_str() {
                ":" => (Some(Colon), 1),
                "." if matches!(tokens.last(), Some(Number { .. }))
                    && !between(1)
                    && rest.len() > 1 =>
                {
                    (Some(Dot), 1)
                }
                "." | "," => (None, 1),
                // The hyphen of `14:30-да` joins nothing.
                "-" if between(1) => (None, 1),
                "-" => (Some(Dash), 1),
                "~" => (Some(Word(HourWord::About)), 1),
                "+" => (Some(Word(HourWord::Zone)), 1 + zone(rest)?),
                _ => return None,
            }
        };
        tokens.extend(token);
        rest = rest.get(used..)?;
    }
    Some(tokens)
}

/// The pieces of a zone behind its sign: `05`, `0500`, `05:00`.
fn zone(rest: &[String]) -> Option<usize> {
    let digits = |at: usize| rest.get(at).filter(|piece| piece.bytes().all(|b| b.is_ascii_digit()));
    match (digits(1)?.len(), rest.get(2).map(String::as_str), digits(3).map(String::len)) {
        (2, Some(":"), Some(2)) => Some(3),
        (2 | 4, ..) => Some(1),
        _ => None,
    }
}

/// Runs of letters, runs of digits and signs, without `the`, the T of ISO 8601 and a zone to the
/// west of Greenwich.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut last = None;
    for letter in text.to_lowercase().chars().filter(|letter| !is_apostrophe(*letter)) {
        let mark = ('\u{300}'..='\u{36f}').contains(&letter);
        let kind = (letter.is_alphanumeric() || mark).then_some(letter.is_ascii_digit());
        match (kind, pieces.last_mut()) {
            (Some(_), Some(piece)) if kind == last => piece.push(letter),
            _ if letter.is_whitespace() => {}
            _ => pieces.push(match letter {
                '\u{2010}'..='\u{2015}' | '\u{2212}' => '-'.to_string(),
                '≈' => '~'.to_string(),
                letter => letter.to_string(),
            }),
        }
        last = kind;
    }
    let is_number =
        |piece: Option<&String>| piece.is_some_and(|p| p.starts_with(|c: char| c.is_ascii_digit()));
    if pieces.first().is_some_and(|first| first == "t") && is_number(pieces.get(1)) {
        pieces.remove(0);
    }
    if let [.., seconds, sign, zone] = pieces.as_slice()
        && pieces.len() > 6
        && seconds.len() == 2
        && sign == "-"
        && zone.len() == 4
        && is_number(Some(zone))
    {
        pieces.truncate(pieces.len() - 2);
    }
    // `a.m.`, which is two words in other places.
    let mut joined: Vec<String> = Vec::with_capacity(pieces.len());
    for piece in pieces.into_iter().filter(|piece| piece != "the") {
        match joined.as_slice() {
            [.., half, dot] if piece == "m" && dot == "." && matches!(half.as_str(), "a" | "p") => {
                let half = half.clone();
                joined.truncate(joined.len() - 2);
                joined.push(half + "m");
            }
            _ => joined.push(piece),
        }
    }
    joined
}
