//! What else than names speaks for or against.

use super::{Prepared, Proposal, Reason};

/// What is added for evidence is this part of the doubt that is left.
const SAME_YEAR: f64 = 0.3;
const YEARS_OVERLAP: f64 = 0.1;
const SAME_COUNTRY: f64 = 0.1;
const ONE_CASE: f64 = 0.4;
const MORE_CASES: f64 = 0.5;
const ONE_COMPANION: f64 = 0.25;
const MORE_COMPANIONS: f64 = 0.4;

/// What speaks against leaves this part of the score.
const OTHER_COUNTRY: f64 = 0.92;
const OTHER_SEX: f64 = 0.4;

/// The proposal that the names make, with all that is known besides.
pub(super) fn weigh(one: &Prepared, other: &Prepared, names: Proposal) -> Proposal {
    let Proposal { mut score, mut reasons } = names;
    let found = [
        birth(one, other),
        country(one, other),
        sex(one, other),
        shared(&one.cases, &other.cases).map(|count| {
            let weight = if count == 1 { ONE_CASE } else { MORE_CASES };
            (Weight::For(weight), Reason::SharedCases(count))
        }),
        shared(&one.companions, &other.companions).map(|count| {
            let weight = if count == 1 { ONE_COMPANION } else { MORE_COMPANIONS };
            (Weight::For(weight), Reason::SharedCompanions(count))
        }),
    ];
    for (weight, reason) in found.into_iter().flatten() {
        score = match weight {
            Weight::For(part) => score + (1.0 - score) * part,
            Weight::Against(part) => score * part,
        };
        reasons.push(reason);
    }
    Proposal { score, reasons }
}

enum Weight {
    For(f64),
    Against(f64),
}

fn birth(one: &Prepared, other: &Prepared) -> Option<(Weight, Reason)> {
    let ((earliest, latest), (from, to)) = (one.birth?, other.birth?);
    let gap = from.saturating_sub(latest).max(earliest.saturating_sub(to));
    let Some(years) = u32::try_from(gap).ok().filter(|years| *years > 0) else {
        let exact = earliest == latest && from == to;
        let weight = if exact { SAME_YEAR } else { YEARS_OVERLAP };
        return Some((Weight::For(weight), Reason::SameBirth));
    };
    let left = match years {
        1 => 0.92,
        2 => 0.75,
        3 => 0.6,
        _ => 0.3,
    };
    Some((Weight::Against(left), Reason::BirthDiffers(years)))
}

fn country(one: &Prepared, other: &Prepared) -> Option<(Weight, Reason)> {
    let same = one.country.as_ref()? == other.country.as_ref()?;
    Some(if same {
        (Weight::For(SAME_COUNTRY), Reason::SameCountry)
    } else {
        (Weight::Against(OTHER_COUNTRY), Reason::CountryDiffers)
    })
}

fn sex(one: &Prepared, other: &Prepared) -> Option<(Weight, Reason)> {
    (one.sex? != other.sex?).then_some((Weight::Against(OTHER_SEX), Reason::SexDiffers))
}

/// How many numbers two sorted lists share, if any.
fn shared(one: &[u32], other: &[u32]) -> Option<usize> {
    let count = one.iter().filter(|number| other.binary_search(number).is_ok()).count();
    (count > 0).then_some(count)
}
