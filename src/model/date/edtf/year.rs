//! Years, and numbers of which digits are unspecified.

use std::fmt;

/// Decimal digits of which some are unspecified (`X`).
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) struct Masked<const N: usize>(pub(crate) [Option<u8>; N]);

impl<const N: usize> Masked<N> {
    /// Reads exactly `N` digits or `X`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut digits = [None; N];
        let mut signs = text.chars();
        for digit in &mut digits {
            *digit = match signs.next()? {
                'X' => None,
                sign => Some(u8::try_from(sign.to_digit(10)?).ok()?),
            };
        }
        signs.next().is_none().then_some(Self(digits))
    }

    /// The last `N` digits of `number`.
    pub(crate) fn of(number: i64) -> Self {
        let mut digits = [None; N];
        let mut rest = number.abs();
        for digit in digits.iter_mut().rev() {
            *digit = u8::try_from(rest % 10).ok();
            rest /= 10;
        }
        Self(digits)
    }

    /// The number with `fill` for every unspecified digit.
    fn filled(self, fill: u8) -> i64 {
        self.0.iter().fold(0, |number, digit| number * 10 + i64::from(digit.unwrap_or(fill)))
    }

    pub(super) fn matches(self, number: i64) -> bool {
        let number = Self::of(number);
        self.0.iter().zip(number.0).all(|(mine, other)| mine.is_none() || *mine == other)
    }

    /// The number, if no digit is unspecified.
    pub(crate) fn known(self) -> Option<i64> {
        self.0.iter().all(Option::is_some).then(|| self.filled(0))
    }
}

impl<const N: usize> fmt::Display for Masked<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|digit| match digit {
            Some(digit) => write!(f, "{digit}"),
            None => f.write_str("X"),
        })
    }
}

/// A year as EDTF writes it.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) enum Year {
    /// Four digits, as `1985`, `-1985`, `198X`.
    Short { negative: bool, digits: Masked<4> },
    /// `Y170000002`, `Y-17E7`, `1950S2`: a number, the zeros after it, how many digits count.
    Long { number: i64, zeros: Option<u8>, significant: Option<u8> },
}

impl Year {
    pub(crate) fn of(year: i64) -> Self {
        if (-9999..=9999).contains(&year) {
            Self::Short { negative: year < 0, digits: Masked::of(year) }
        } else {
            Self::Long { number: year, zeros: None, significant: None }
        }
    }

    /// The year, if it is one and only one.
    pub(crate) fn known(self) -> Option<i64> {
        match self {
            Self::Short { .. } | Self::Long { significant: None, .. } => {
                let (first, last) = self.span();
                (first == last).then_some(first)
            }
            Self::Long { .. } => None,
        }
    }

    /// The first and the last year that it can be.
    pub(super) fn span(self) -> (i64, i64) {
        match self {
            Self::Short { negative: false, digits } => (digits.filled(0), digits.filled(9)),
            Self::Short { negative: true, digits } => (-digits.filled(9), -digits.filled(0)),
            Self::Long { number, zeros, significant } => {
                let year = number.saturating_mul(power_of_ten(zeros.unwrap_or(0).into()));
                let Some(significant) = significant else { return (year, year) };
                let digits = year.checked_abs().and_then(i64::checked_ilog10).map_or(1, |n| n + 1);
                let step = power_of_ten(digits.saturating_sub(significant.into()));
                let floor = year.abs() / step * step;
                let ceiling = floor.saturating_add(step - 1);
                if year < 0 { (-ceiling, -floor) } else { (floor, ceiling) }
            }
        }
    }

    pub(super) fn matches(self, year: i64) -> bool {
        match self {
            Self::Short { digits, .. } => digits.matches(year),
            Self::Long { .. } => true,
        }
    }
}

fn power_of_ten(exponent: u32) -> i64 {
    10_i64.checked_pow(exponent).unwrap_or(i64::MAX)
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Short { negative, digits } => {
                write!(f, "{}{digits}", if negative { "-" } else { "" })
            }
            Self::Long { number, zeros, significant } => {
                match zeros {
                    None if number.abs() <= 9999 => {
                        write!(f, "{}{:04}", if number < 0 { "-" } else { "" }, number.abs())?;
                    }
                    None => write!(f, "Y{number}")?,
                    Some(zeros) => write!(f, "Y{number}E{zeros}")?,
                }
                significant.map_or(Ok(()), |digits| write!(f, "S{digits}"))
            }
        }
    }
}
