//! How many, as sources give it: a number, from one to another, with "at least" or "about".

mod decimal;
mod read;

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Value, json};

use super::date::Language;
use super::wordless::wordless;

pub use decimal::Decimal;

/// An amount as a source gives it: the text as typed and what it means.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq)]
#[serde(try_from = "AmountInFile")]
pub struct Amount {
    text: String,
    bound: Exactness,
    from: Decimal,
    to: Decimal,
}

/// What a number says of how many there are.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Exactness {
    /// So many.
    Exact,
    /// So many or more.
    AtLeast,
    /// More than that.
    MoreThan,
    /// So many or fewer.
    AtMost,
    /// Fewer than that.
    LessThan,
    /// Roughly so many.
    About,
}

/// Why a text is no amount.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AmountError {
    /// There is no number in it.
    NoNumber(String),
    /// A word or a sign beside the number that is not known.
    Unknown(String),
    /// It ends below where it starts.
    EndBeforeStart(String),
}

wordless!(AmountError);

/// The signs of the canonical form, the longer first.
const SIGNS: [(&str, Exactness); 6] = [
    (">=", Exactness::AtLeast),
    ("<=", Exactness::AtMost),
    (">", Exactness::MoreThan),
    ("<", Exactness::LessThan),
    ("~", Exactness::About),
    ("", Exactness::Exact),
];

impl Exactness {
    /// The sign of the canonical form; none of an exact number.
    pub fn sign(self) -> &'static str {
        SIGNS.iter().find(|(_, bound)| *bound == self).map_or("", |(sign, _)| sign)
    }

    /// The sign that people read.
    fn shown(self) -> &'static str {
        match self {
            Self::Exact => "",
            Self::AtLeast => "≥ ",
            Self::MoreThan => "> ",
            Self::AtMost => "≤ ",
            Self::LessThan => "< ",
            Self::About => "~",
        }
    }
}

impl Amount {
    /// Understands an amount typed in English, Russian, Kazakh or Uzbek.
    ///
    /// | typed | canonical form |
    /// | --- | --- |
    /// | `164`, `1,204`, `1 204` | `164`, `1204` |
    /// | `~10000`, `almost 10,000`, `10 000-ға жуық` | `~10000` |
    /// | `at least 18`, `не менее 18`, `kamida 18`, `18+` | `>=18` |
    /// | `more than 400`, `400 dan ortiq`, `hundreds` | `>400`, `>100` |
    /// | `up to 20`, `не более 15` | `<=20` |
    /// | `1–2`, `from 1 to 2`, `1.5 млн` | `1-2`, `1500000` |
    ///
    /// # Errors
    ///
    /// Fails on what has no number, or a word beside it that is not known.
    pub fn read(text: &str) -> Result<Self, AmountError> {
        let text = text.trim();
        let (bound, from, to) = match canonical(text) {
            Some(parts) => parts,
            None => read::read(text)?,
        };
        Self::made(text, bound, from, to)
    }

    fn made(text: &str, bound: Exactness, from: Decimal, to: Decimal) -> Result<Self, AmountError> {
        if to < from {
            return Err(AmountError::EndBeforeStart(read::quoted(text)));
        }
        Ok(Self { text: text.to_owned(), bound, from, to })
    }

    /// Reads an amount as the history and files hold it; `None` for anything else.
    pub fn of(value: &Value) -> Option<Self> {
        serde_json::from_value(value.clone()).ok()
    }

    /// The amount as the history holds it: `{text, amount}`.
    pub fn to_value(&self) -> Value {
        json!({ "text": self.text, "amount": self.to_string() })
    }

    /// The text as typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What its number says.
    pub fn bound(&self) -> Exactness {
        self.bound
    }

    /// The number, or the lower of two.
    pub fn from(&self) -> Decimal {
        self.from
    }

    /// The number, or the higher of two.
    pub fn to(&self) -> Decimal {
        self.to
    }

    /// The number, where it is one and exact: what may be added to others.
    pub fn exact(&self) -> Option<Decimal> {
        (self.bound == Exactness::Exact && self.from == self.to).then_some(self.from)
    }

    /// The amount in signs: `≥ 18`, `~10,000`, `1–2`.
    ///
    /// What is shown, in whatever language, reads back as the same.
    pub fn display(&self, language: Language) -> String {
        let number = |number: Decimal| number.display(language);
        let sign = self.bound.shown();
        if self.from == self.to {
            return format!("{sign}{}", number(self.from));
        }
        format!("{sign}{}–{}", number(self.from), number(self.to))
    }
}

/// Reads the canonical form, and nothing else.
fn canonical(text: &str) -> Option<(Exactness, Decimal, Decimal)> {
    let sign = |(sign, bound): &(&str, Exactness)| Some((text.strip_prefix(sign)?, *bound));
    let (numbers, bound) = SIGNS.iter().find_map(sign)?;
    let (from, to) = numbers.split_once('-').unwrap_or((numbers, numbers));
    Some((bound, Decimal::canonical(from)?, Decimal::canonical(to)?))
}

impl fmt::Display for Amount {
    /// The canonical form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.bound.sign(), self.from)?;
        if self.to == self.from { Ok(()) } else { write!(f, "-{}", self.to) }
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

/// An amount as files hold it.
#[derive(Deserialize)]
#[serde(untagged)]
enum AmountInFile {
    Short(String),
    Whole { text: Option<String>, amount: String },
}

impl TryFrom<AmountInFile> for Amount {
    type Error = AmountError;

    fn try_from(stored: AmountInFile) -> Result<Self, AmountError> {
        let (text, amount) = match stored {
            AmountInFile::Short(amount) => (None, amount),
            AmountInFile::Whole { text, amount } => (text, amount),
        };
        let (bound, from, to) =
            canonical(&amount).ok_or_else(|| AmountError::NoNumber(read::quoted(&amount)))?;
        Self::made(&text.unwrap_or(amount), bound, from, to)
    }
}

#[cfg(test)]
mod tests;
