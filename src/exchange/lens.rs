//! The one way out: what of a record may leave the casebook, and for whom.
//!
//! What leaves is planned first ([`plan()`]): which records, how whoever they are about
//! leaves, and where names stand that must not. Then each record goes through
//! [`Outgoing::redact`]; there is no other way to a [`Redacted`], and writers take
//! nothing else.

mod names;
mod plan;
mod planning;
mod redacting;
mod subject;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::model::amount::Amount;
use crate::model::disclosed::Manner;
use crate::model::field::Fields;
use crate::model::lens::{Lens, Pseudonyms, Reason, Verdict};
use crate::model::records::party::PartyForm;
use crate::model::{Kind, Language, RecordId, Reference};
use crate::store::dump::{Standing, Stored};

pub use plan::Plan;
pub(super) use plan::{Asking, plan};

/// What leaves, and how.
#[derive(Debug)]
pub(super) struct Outgoing {
    /// For whom.
    lens: Lens,
    /// The language of the names that stand for others.
    language: Language,
    /// What stands for whoever is not named; none where everybody is.
    pseudonyms: Option<Pseudonyms>,
    /// Which records leave, and how.
    leaving: HashMap<RecordId, Manner>,
    /// How parties leave.
    verdicts: HashMap<RecordId, Verdict>,
    /// What parties are.
    forms: HashMap<RecordId, PartyForm>,
    /// Incidents in which somebody is not named.
    unnamed: HashSet<RecordId>,
    /// Of incidents, how many leave as a number in each role.
    counted: HashMap<RecordId, BTreeMap<String, u64>>,
    /// The casebook's own terms that may leave.
    terms: HashSet<RecordId>,
    /// The incident that parts in it, figures and evidence belong to.
    within: HashMap<RecordId, RecordId>,
    /// What places lie in.
    parents: HashMap<RecordId, RecordId>,
}

/// What of a record may go out.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Redacted {
    /// Its id there.
    pub(super) id: RecordId,
    /// What it is called there.
    pub(super) reference: Reference,
    pub(super) kind: Kind,
    pub(super) standing: Standing,
    /// Links are ids of records that leave too.
    pub(super) fields: Fields,
    /// Of an incident: how many had a part in it who are not told of one by one.
    pub(super) counted: BTreeMap<String, u64>,
}

impl Redacted {
    /// A record as it is.
    fn whole(stored: Stored) -> Self {
        Self {
            id: stored.record.id,
            reference: stored.record.reference,
            kind: stored.record.kind,
            standing: stored.standing,
            fields: stored.fields,
            counted: BTreeMap::new(),
        }
    }
}

impl Outgoing {
    /// Everything, for the person's own keeping.
    fn own(lens: Lens, language: Language) -> Self {
        Self {
            lens,
            language,
            pseudonyms: None,
            leaving: HashMap::new(),
            verdicts: HashMap::new(),
            forms: HashMap::new(),
            unnamed: HashSet::new(),
            counted: HashMap::new(),
            terms: HashSet::new(),
            within: HashMap::new(),
            parents: HashMap::new(),
        }
    }

    /// Whether nothing is held back.
    fn keeps_all(&self) -> bool {
        self.lens.keeps_all()
    }

    /// The incident that a record belongs to; itself where it is one, or belongs to none.
    fn incident_of(&self, id: RecordId) -> RecordId {
        self.within.get(&id).copied().unwrap_or(id)
    }

    /// Whether a record is an incident, or belongs to one, in which somebody is not named.
    fn is_unnamed(&self, id: RecordId) -> bool {
        self.unnamed.contains(&self.incident_of(id))
    }

    /// How the party leaves; one that does not count does not.
    fn verdict(&self, party: RecordId) -> Verdict {
        self.verdicts.get(&party).copied().unwrap_or(Verdict::withheld(Reason::Tie))
    }
}

/// How many people a text says there were, at least.
fn number(text: &str) -> Option<u64> {
    let amount = Amount::read(text).ok()?;
    let number = amount.from().to_string();
    number.split('.').next()?.parse().ok()
}
