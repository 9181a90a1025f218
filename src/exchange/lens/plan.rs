//! What would leave, before it does: what is held back and why, where names stand that
//! must not, and what is new since the last time.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::names::{Deciding, Guarded};
use super::planning::{self, Planning};
use super::{Outgoing, Redacted};
use crate::exchange::Error;
use crate::model::disclosed::{Disclosed, Manner};
use crate::model::lens::{
    Decisions, Difference, Identity, KeptBack, Lens, Preview, Profile, Pseudonyms, Reason, Stopped,
    Subject,
};
use crate::model::progress::Watch;
use crate::model::{Day, Kind, Language, RecordId};
use crate::store::disclosures::{self, Release};
use crate::store::dump::{self, Stored};

/// What left that is read at a time.
const BATCH: usize = 200;

/// What is asked of the lens.
#[derive(Clone, Debug)]
pub(in crate::exchange) struct Asking {
    /// For whom it is.
    pub(in crate::exchange) lens: Lens,
    /// Their record, where they have one.
    pub(in crate::exchange) recipient: Option<RecordId>,
    /// Their pseudonyms, where anything is held back.
    pub(in crate::exchange) pseudonyms: Option<Pseudonyms>,
    /// The language of the names that stand for others.
    pub(in crate::exchange) language: Language,
    /// What was chosen.
    pub(in crate::exchange) subject: Subject,
    /// What becomes of names in texts.
    pub(in crate::exchange) decisions: Decisions,
}

/// What would leave.
#[derive(Debug)]
pub struct Plan {
    asking: Asking,
    outgoing: Outgoing,
    names: Guarded,
    leaves: BTreeMap<Kind, u64>,
    kept_back: KeptBack,
    parties: BTreeMap<(Identity, Option<Reason>), u64>,
    difference: Option<Difference>,
    /// What is told of each record that leaves, in the order of ids.
    pub disclosed: Vec<Disclosed>,
}

/// Plans what leaves of a casebook.
///
/// # Errors
///
/// Fails as the store does, and where `watch` wants no more.
pub(in crate::exchange) fn plan(
    conn: &Connection,
    asking: Asking,
    watch: &mut Watch,
) -> Result<Plan, Error> {
    let Asking { lens, pseudonyms, language, subject, .. } = &asking;
    let (outgoing, names, kept_back) = match pseudonyms {
        Some(pseudonyms) if !lens.keeps_all() => {
            let of = (pseudonyms.clone(), *language);
            let planned = Planning::run(conn, lens.clone(), of, subject, watch)?;
            (planned.outgoing, planned.names, planned.kept_back)
        }
        _ => (Outgoing::own(lens.clone(), *language), Guarded::default(), KeptBack::new()),
    };
    let mut plan = Plan {
        asking,
        outgoing,
        names,
        leaves: BTreeMap::new(),
        kept_back,
        parties: BTreeMap::new(),
        disclosed: Vec::new(),
        difference: None,
    };
    if !plan.outgoing.keeps_all() {
        plan.read_through(conn, watch)?;
        plan.compare(conn)?;
    }
    Ok(plan)
}

impl Plan {
    /// Whether nothing is held back.
    pub fn keeps_all(&self) -> bool {
        self.outgoing.keeps_all()
    }

    /// For whom it is.
    pub fn profile(&self) -> &Profile {
        &self.asking.lens.profile
    }

    /// The day as of which consents hold.
    pub fn today(&self) -> Day {
        self.asking.lens.today
    }

    /// Who gets it, where it is somebody else.
    pub fn recipient(&self) -> Option<RecordId> {
        self.asking.recipient
    }

    /// What was chosen.
    pub fn subject(&self) -> &Subject {
        &self.asking.subject
    }

    /// Wordings in which names stand that must not leave, and nobody has decided: as long
    /// as there are any, nothing leaves.
    pub fn stopped(&self) -> &[Stopped] {
        self.names.undecided()
    }

    /// What would leave and what would not, to be looked at.
    pub fn preview(&self) -> Preview {
        Preview {
            leaves: self.leaves.clone(),
            kept_back: self.kept_back.clone(),
            parties: self.parties.clone(),
            difference: self.difference,
            stopped: self.names.undecided().to_vec(),
        }
    }

    /// How many records leave.
    pub fn records(&self) -> u64 {
        self.leaves.values().sum()
    }

    /// How many stay.
    pub fn held(&self) -> u64 {
        self.kept_back.values().sum()
    }

    /// What was decided now of names in texts, to be remembered for the recipient.
    pub fn releases(&mut self) -> Vec<Release> {
        self.names.releases()
    }

    /// A record as it leaves, with what was decided in the place of names.
    ///
    /// # Errors
    ///
    /// Fails as the store does.
    pub(in crate::exchange) fn next(
        &mut self,
        conn: &Connection,
        stored: Stored,
    ) -> Result<Option<Redacted>, Error> {
        let Some(mut redacted) = self.outgoing.redact(conn, stored)? else { return Ok(None) };
        let Asking { recipient, decisions, .. } = &self.asking;
        let deciding =
            Deciding { conn, outgoing: &self.outgoing, recipient: *recipient, decisions };
        self.names.replace(&mut redacted, deciding)?;
        Ok(Some(redacted))
    }

    /// Puts every record through, without writing one.
    fn read_through(&mut self, conn: &Connection, watch: &mut Watch) -> Result<(), Error> {
        let mut progress = planning::progress(conn)?;
        progress.done = progress.total - dump::count(conn)?;
        for kind in Kind::ALL {
            dump::each(conn, kind, |stored| {
                planning::tell(&mut progress, watch)?;
                self.weigh(conn, stored)
            })?;
        }
        self.disclosed.sort_by_key(|one| one.record);
        Ok(())
    }

    /// Counts a record, and notes what of it leaves.
    fn weigh(&mut self, conn: &Connection, stored: Stored) -> Result<(), Error> {
        let (record, kind) = (stored.record.id, stored.record.kind);
        let known = self.outgoing.leaving.get(&record).copied();
        let of_party = (kind == Kind::Party).then(|| self.outgoing.verdict(record));
        let before = stored.fields.clone();
        let redacted = self.next(conn, stored)?;
        let manner = match (&redacted, known) {
            (None, Some(Manner::Number)) => Manner::Number,
            (None, _) => return Ok(()),
            (Some(_), Some(Manner::Pseudonym)) => Manner::Pseudonym,
            (Some(redacted), _) if redacted.fields == before => Manner::Whole,
            (Some(_), _) => Manner::InPart,
        };
        if redacted.is_some() {
            *self.leaves.entry(kind).or_default() += 1;
        }
        if let Some(verdict) = of_party {
            *self.parties.entry((verdict.identity, verdict.reason)).or_default() += 1;
        }
        self.disclosed.push(Disclosed { record, manner, digest: digest(redacted.as_ref()) });
        Ok(())
    }

    /// Compares with what the recipient got last of the same.
    fn compare(&mut self, conn: &Connection) -> Result<(), Error> {
        let Some(recipient) = self.asking.recipient else { return Ok(()) };
        let Some((last, _)) = disclosures::last(conn, recipient, self.asking.subject.one())? else {
            return Ok(());
        };
        let mut had = HashMap::new();
        let mut after = None;
        loop {
            let batch = disclosures::left_with(conn, last.id, after, BATCH)?;
            let Some(end) = batch.last() else { break };
            after = Some(end.record);
            had.extend(batch.iter().map(|one| (one.record, one.digest)));
        }
        let mut difference = Difference::default();
        for one in &self.disclosed {
            match had.remove(&one.record) {
                None => difference.new += 1,
                Some(digest) if digest == one.digest => difference.same += 1,
                Some(_) => difference.changed += 1,
            }
        }
        difference.gone = had.len() as u64;
        self.difference = Some(difference);
        Ok(())
    }
}

/// A digest of what leaves of a record.
fn digest(redacted: Option<&Redacted>) -> [u8; 16] {
    let mut digest = [0; 16];
    if let Some(redacted) = redacted {
        let told = json!([redacted.fields, redacted.counted]).to_string();
        digest.copy_from_slice(&Sha256::digest(told.as_bytes())[..16]);
    }
    digest
}
