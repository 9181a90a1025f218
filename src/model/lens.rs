//! What may leave the casebook, and for whom: the rules of disclosure.
//!
//! The least of three wins: how far a record and its field may go ([`Level`]), what
//! somebody agreed to ([`Identity`]), and what the profile of the recipient lets out
//! ([`Rules`]). What has no rule stays. Nothing here reads or writes; `exchange` puts
//! records through it.
//!
//! [`Level`]: super::level::Level

pub mod coarse;
mod fields;
mod identity;
pub mod own_terms;
mod preview;
mod profile;
mod pseudonym;
mod reason;
mod rules;
pub mod stop;

use super::date::Day;

pub use fields::Around;
pub use identity::{Consent, Identity, Verdict};
pub use preview::{Decided, Decisions, Difference, KeptBack, Preview, Stand, Stopped, Subject};
pub use profile::Profile;
pub use pseudonym::Pseudonyms;
pub use reason::Reason;
pub use rules::{Grain, Rules};

/// For whom records leave, as of a day.
#[derive(Clone, Debug)]
pub struct Lens {
    /// What is let out.
    pub profile: Profile,
    /// What the recipient is called; empty where nobody is named.
    pub recipient: String,
    /// Whether nobody is named, whatever they agreed to.
    pub pseudonyms: bool,
    /// Whether days are told by their months.
    pub months: bool,
    /// Whether places are told by what they lie in.
    pub regions: bool,
    /// The day as of which consents hold.
    pub today: Day,
}

impl Lens {
    /// What a person keeps.
    pub fn own(today: Day) -> Self {
        Self {
            profile: Profile::OwnBackup,
            recipient: String::new(),
            pseudonyms: false,
            months: false,
            regions: false,
            today,
        }
    }

    /// Whether nothing is held back.
    pub fn keeps_all(&self) -> bool {
        self.profile == Profile::OwnBackup
    }

    /// What its profile lets out.
    pub fn rules(&self) -> &'static Rules {
        Rules::of(&self.profile)
    }
}
