//! Whether somebody leaves by name, under a pseudonym, as a number, or not at all.

use super::Lens;
use super::reason::Reason;
use crate::model::Kind;
use crate::model::fold::fold;
use crate::model::level::Level;
use crate::model::records::involvement::Role;
use crate::model::records::party::{Party, PartyForm};
use crate::model::terms::terms;
use crate::model::withheld;

terms! {
    /// What a party agreed to.
    Consent {
        /// Nothing of them may be used.
        None "none",
        /// Within the organisation only.
        Internal "internal",
        /// In numbers only.
        Aggregate "aggregate",
        /// Without what tells who they are.
        Anonymous "anonymous",
        /// By name, to those who keep it to themselves.
        NamedConfidential "named-confidential",
        /// By name, to anyone.
        Public "public",
        /// Nobody has asked.
        Unknown "unknown",
    }
}

/// How a party leaves, the widest first: of two the greater is the stricter.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Identity {
    /// As it is called.
    Named,
    /// Under a name that tells nobody who it is.
    Pseudonym,
    /// Among how many there were.
    Counted,
    /// Not at all.
    Withheld,
}

impl Identity {
    /// Every way, the widest first.
    pub const ALL: [Self; 4] = [Self::Named, Self::Pseudonym, Self::Counted, Self::Withheld];

    /// Its word in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Pseudonym => "pseudonym",
            Self::Counted => "counted",
            Self::Withheld => "withheld",
        }
    }
}

/// Whether a party leaves, and why not as it is called.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Verdict {
    /// How it leaves.
    pub identity: Identity,
    /// Why not by its name.
    pub reason: Option<Reason>,
}

impl Verdict {
    /// It leaves as it is called.
    pub const NAMED: Self = Self { identity: Identity::Named, reason: None };

    /// It does not leave, for that reason.
    pub const fn withheld(reason: Reason) -> Self {
        Self { identity: Identity::Withheld, reason: Some(reason) }
    }

    /// It leaves so, for that reason.
    const fn of(identity: Identity, reason: Reason) -> Self {
        Self { identity, reason: Some(reason) }
    }

    /// The stricter of two.
    #[must_use]
    fn stricter(self, other: Self) -> Self {
        if other.identity > self.identity { other } else { self }
    }
}

/// By what a party is judged.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum By {
    /// What it agreed to.
    Consent,
    /// Its office, or what it did in public.
    Profile,
}

/// Kinds of organisation that are the State's, or speak for themselves in public.
const IN_OFFICE: [&str; 17] = [
    "national-official",
    "local-official",
    "armed-forces",
    "police",
    "prison",
    "security-service",
    "judiciary",
    "prosecution",
    "paramilitary",
    "media",
    "igo",
    "un-treaty-body",
    "un-special-procedure",
    "regional-court",
    "npm",
    "ombudsperson",
    "military-alliance",
];

impl Lens {
    /// How a party leaves that has those roles in incidents: by the strictest of what it
    /// agreed to, of what it did, and of how far its record may go.
    pub fn identity(&self, party: &Party, roles: &[Role]) -> Verdict {
        if self.keeps_all() {
            return Verdict::NAMED;
        }
        if party.access.as_ref().is_some_and(|term| Level::of(term) > self.rules().ceiling) {
            return Verdict::withheld(Reason::Level);
        }
        if self.rules().reaches_state && party.withhold_from_state == Some(true) {
            return Verdict::withheld(Reason::State);
        }
        let agreed = party.consent.as_ref().map(|term| Consent::from(term.clone()));
        let by_consent = || self.agreed(party, agreed.as_ref().unwrap_or(&Consent::Unknown));
        let verdict = match (by(party, roles), &agreed) {
            (By::Consent, _) => by_consent(),
            // Who was asked is held to it, whatever they do.
            (By::Profile, Some(asked)) if *asked != Consent::Unknown => {
                by_consent().stricter(self.in_office(party, roles))
            }
            (By::Profile, _) => self.in_office(party, roles),
        };
        verdict.stricter(self.narrowed(party, roles))
    }

    /// What a consent lets out.
    fn agreed(&self, party: &Party, consent: &Consent) -> Verdict {
        if party.consent_until.as_ref().is_some_and(|until| until.latest() < self.today) {
            return Verdict::withheld(Reason::RanOut);
        }
        if party.consent_to.as_ref().is_some_and(|to| !self.is_meant(to.as_str())) {
            return Verdict::withheld(Reason::OtherRecipient);
        }
        match consent {
            consent if self.rules().named_by.contains(consent) => Verdict::NAMED,
            Consent::NamedConfidential => Verdict::of(Identity::Pseudonym, Reason::InConfidence),
            Consent::Anonymous => Verdict::of(Identity::Pseudonym, Reason::WithoutIdentity),
            Consent::Aggregate => Verdict::of(Identity::Counted, Reason::NumbersOnly),
            Consent::Internal => Verdict::withheld(Reason::Internal),
            Consent::None => Verdict::withheld(Reason::Refused),
            // A number of people tells nobody who one of them is.
            Consent::Unknown if party.form == PartyForm::Group => {
                Verdict::of(Identity::Counted, Reason::NotAsked)
            }
            Consent::Public | Consent::Unknown | Consent::Other(_) => {
                Verdict::withheld(Reason::NotAsked)
            }
        }
    }

    /// What an office, or a part in public, lets out.
    fn in_office(&self, party: &Party, roles: &[Role]) -> Verdict {
        let accused = party.form == PartyForm::Person && roles.contains(&Role::Perpetrator);
        let identity = if accused { self.rules().accused } else { Identity::Named };
        if identity == Identity::Named {
            return Verdict::NAMED;
        }
        Verdict::of(identity, Reason::Accused)
    }

    /// What the record and the recipient narrow besides.
    fn narrowed(&self, party: &Party, roles: &[Role]) -> Verdict {
        let holds_name = party.withheld.iter().flatten().any(|term| {
            Kind::Party.called_by().iter().any(|name| withheld::names(term.as_str(), name))
        });
        if holds_name {
            return Verdict::of(Identity::Pseudonym, Reason::HeldBack);
        }
        let office = by(party, roles) == By::Profile && party.form != PartyForm::Person;
        if self.pseudonyms && !office {
            return Verdict::of(Identity::Pseudonym, Reason::ByPseudonym);
        }
        Verdict::NAMED
    }

    /// Whether the recipient is one of those named between commas or semicolons.
    fn is_meant(&self, to: &str) -> bool {
        let own = fold(&self.recipient);
        let mut pieces = to.split([',', ';', '\n']).map(fold).filter(|piece| !piece.is_empty());
        !own.is_empty() && pieces.any(|piece| piece == own)
    }
}

/// What a party is judged by: the roles of who bears a risk outweigh the others, and
/// one that is not known is taken for such.
fn by(party: &Party, roles: &[Role]) -> By {
    let in_office = |role: &Role| match role {
        Role::Perpetrator | Role::Court | Role::Signatory | Role::Addressee | Role::Official => {
            true
        }
        // They speak or act in public: an organisation does so in its own name.
        Role::Lawyer | Role::Author | Role::Host | Role::Observer | Role::Speaker => {
            party.form == PartyForm::Organisation
        }
        Role::Victim
        | Role::Witness
        | Role::Source
        | Role::Relative
        | Role::Mentioned
        | Role::Defendant
        | Role::Other(_) => false,
    };
    let kind = party.organisation_kind.as_ref();
    if party.form == PartyForm::Organisation
        && kind.is_some_and(|kind| IN_OFFICE.contains(&kind.as_str()))
    {
        return By::Profile;
    }
    match roles {
        [] => By::Consent,
        roles if roles.iter().all(in_office) => By::Profile,
        _ => By::Consent,
    }
}

#[cfg(test)]
mod tests;
