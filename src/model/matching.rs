//! Which records may be about the same person or organisation, and why.
//!
//! A name has two keys: its folded *spelling*, and a *skeleton* without vowels,
//! endings and the sounds that spellings confuse. Records that share a key
//! ([`block_keys`]) are compared word by word ([`compare`]); birth, country,
//! sex, cases and companions then speak for or against. Whatever is proposed
//! says why; a person decides.

mod alignment;
mod blocks;
mod ending;
mod matcher;
mod organisation;
mod person;
mod pieces;
mod reason;
mod similarity;
mod skeleton;
mod sound;
#[cfg(test)]
mod tests;
mod vocabulary;
mod weigh;
mod word;

pub use matcher::{LARGEST_BLOCK, Matcher, NEIGHBOURS, Pair, propose};
pub use pieces::{NamePieces, pieces};
pub use reason::{NamePart, Reason};
pub use sound::{SHORTEST, misspelt, sounds};

use super::records::party::PartyForm;
use organisation::OrganisationName;
use person::PersonName;

/// Proposals score at least this.
pub const THRESHOLD: f64 = 0.55;

/// The sex of a person.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sex {
    /// A woman or a girl.
    Female,
    /// A man or a boy.
    Male,
}

/// What is known of a party and tells it from others.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Profile {
    /// Person, organisation or group; only like is compared with like.
    pub form: PartyForm,
    /// All names, in any script and order: `Yubzal KUSPAN`, `Қуспан, Ю.`.
    pub names: Vec<String>,
    /// The earliest and the latest year of birth.
    pub birth: Option<(i32, i32)>,
    /// Any code or name, as long as all records use the same.
    pub country: Option<String>,
    /// Of a person; where it is missing, the names may tell.
    pub sex: Option<Sex>,
    /// The cases in which the party is involved.
    pub cases: Vec<u32>,
    /// The parties with which it was involved in incidents.
    pub companions: Vec<u32>,
}

impl Profile {
    /// A party of whom only a name is known.
    pub fn named(form: PartyForm, name: &str) -> Self {
        Self {
            form,
            names: vec![name.to_owned()],
            birth: None,
            country: None,
            sex: None,
            cases: vec![],
            companions: vec![],
        }
    }
}

/// Two records may be about one party.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// How likely it is, from [`THRESHOLD`] to 1.
    pub score: f64,
    /// What speaks for it and against it, names first.
    pub reasons: Vec<Reason>,
}

/// A profile ready to be compared with many.
#[derive(Clone, Debug)]
pub struct Prepared {
    form: PartyForm,
    names: Names,
    birth: Option<(i32, i32)>,
    country: Option<Box<str>>,
    sex: Option<Sex>,
    cases: Box<[u32]>,
    companions: Box<[u32]>,
}

#[derive(Clone, Debug)]
enum Names {
    Personal(Box<[PersonName]>),
    Official(Box<[OrganisationName]>),
}

impl Prepared {
    /// Folds the names and takes them apart.
    pub fn new(profile: &Profile) -> Self {
        let names = match profile.form {
            PartyForm::Person | PartyForm::Other(_) => {
                Names::Personal(all(&profile.names, PersonName::read))
            }
            PartyForm::Organisation | PartyForm::Group => {
                Names::Official(all(&profile.names, OrganisationName::read))
            }
        };
        let sex = profile.sex.or_else(|| match &names {
            Names::Personal(names) => names.iter().find_map(PersonName::sex),
            Names::Official(_) => None,
        });
        Self {
            form: profile.form.clone(),
            names,
            birth: profile.birth,
            country: profile.country.as_deref().map(Box::from),
            sex,
            cases: sorted(&profile.cases),
            companions: sorted(&profile.companions),
        }
    }

    /// Whether the two may be about one party, by the best pair of their names.
    pub fn compare(&self, other: &Self) -> Option<Proposal> {
        if self.form != other.form {
            return None;
        }
        let names = match (&self.names, &other.names) {
            (Names::Personal(own), Names::Personal(theirs)) => {
                best(own, theirs, PersonName::compare)
            }
            (Names::Official(own), Names::Official(theirs)) => {
                best(own, theirs, OrganisationName::compare)
                    .filter(|proposal| !only_initials(proposal, own, theirs))
            }
            _ => None,
        };
        let proposal = weigh::weigh(self, other, names?);
        (proposal.score >= THRESHOLD).then_some(proposal)
    }
}

/// Keys of which two profiles that may be about one party share at least one.
pub fn block_keys(profile: &Profile) -> Vec<String> {
    blocks::keys(&Prepared::new(profile))
}

/// Whether two profiles may be about one party; see [`Prepared`] for many.
///
/// ```
/// # use casebook::model::matching::{Profile, Reason, compare};
/// # use casebook::model::records::party::PartyForm;
/// let one = Profile::named(PartyForm::Person, "Farhat MEYMANKULYYEV");
/// let other = Profile::named(PartyForm::Person, "Мейманкулиев, Фархат");
/// let proposal = compare(&one, &other).unwrap();
/// assert_eq!(proposal.reasons[0], Reason::SameName);
/// ```
pub fn compare(one: &Profile, other: &Profile) -> Option<Proposal> {
    Prepared::new(one).compare(&Prepared::new(other))
}

fn all<T>(names: &[String], read: impl Fn(&str) -> Option<T>) -> Box<[T]> {
    names.iter().filter_map(|name| read(name)).collect()
}

fn best<T>(
    own: &[T],
    theirs: &[T],
    compare: impl Fn(&T, &T) -> Option<Proposal>,
) -> Option<Proposal> {
    let pairs = own.iter().flat_map(|one| theirs.iter().map(move |other| (one, other)));
    pairs
        .filter_map(|(one, other)| compare(one, other))
        .max_by(|one, other| one.score.total_cmp(&other.score))
}

/// Whether initials are all that speaks for it, and the names in full speak
/// against it: CAT is many things.
fn only_initials(
    proposal: &Proposal,
    own: &[OrganisationName],
    theirs: &[OrganisationName],
) -> bool {
    let initials = matches!(proposal.reasons.first(), Some(Reason::Acronym(..)));
    let mut pairs = own.iter().flat_map(|one| theirs.iter().map(move |other| (one, other)));
    initials && pairs.any(|(one, other)| one.contradicts(other))
}

fn sorted(numbers: &[u32]) -> Box<[u32]> {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into()
}
