//! Numbers of counts: whole, or with as many decimals as shares have.

use std::fmt;

use crate::model::date::Language;

/// A number from 0 on with at most two decimals, in thousandths: sums are exact.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Decimal(i64);

/// What makes one.
const ONE: i64 = 1_000;

/// Digits before the point: what is counted is less than all that there is.
const WHOLE_DIGITS: usize = 12;

impl Decimal {
    /// Reads digits with a point, and nothing else. Three behind it may be thousands, and are none
    /// of a number that is written plainly.
    pub(super) fn canonical(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let fits = digits(whole) && digits(decimals);
        if !fits || whole.len() > WHOLE_DIGITS || decimals.len() > 2 {
            return None;
        }
        let decimals: i64 = format!("{decimals:0<3}").parse().ok()?;
        Some(Self(whole.parse::<i64>().ok()? * ONE + decimals))
    }

    /// So many times as much, where that is a number still.
    pub(super) fn times(self, factor: i64) -> Option<Self> {
        let most = 10_i64.pow(15);
        self.0.checked_mul(factor).filter(|number| *number < most).map(Self)
    }

    /// The sum of two.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// In thousandths: what tables order by.
    pub fn thousandths(self) -> i64 {
        self.0
    }

    /// As the language writes it: `10,000`, `1,5`.
    pub fn display(self, language: Language) -> String {
        let (between, point) =
            if language == Language::English { (',', '.') } else { ('\u{a0}', ',') };
        let plain = self.to_string();
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push(between);
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push(point);
            text.push_str(decimals);
        }
        text
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = format!("{:03}", self.0 % ONE);
        match decimals.trim_end_matches('0') {
            "" => write!(f, "{}", self.0 / ONE),
            decimals => write!(f, "{}.{decimals}", self.0 / ONE),
        }
    }
}
