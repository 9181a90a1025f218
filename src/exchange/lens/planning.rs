//! Which records leave, and how, before one is written.
//!
//! What leads to others comes before them: incidents say which parties and places are
//! told of, and only a source leaves that speaks of something that does.

mod guarding;
mod opened;
mod supports;

use std::collections::HashSet;

use rusqlite::Connection;
use serde_json::Value;

use super::Outgoing;
use super::names::Guarded;
use super::subject::{Picked, linked};
use crate::exchange::Error;
use crate::model::disclosed::Manner;
use crate::model::field::Fields;
use crate::model::lens::{Around, Identity, KeptBack, Lens, Pseudonyms, Reason, Subject, Verdict};
use crate::model::progress::{Progress, Watch};
use crate::model::{Kind, Language, RecordId};
use crate::store;
use crate::store::dump::{self, Stored};

/// Records between two reports.
const EVERY: u64 = 250;

/// How often each record is read at most before one is written: twice here, and once
/// to be weighed.
const READINGS: u64 = 3;

/// Plans what leaves of a casebook; `pseudonyms` are those of whom it is for.
pub(super) struct Planning<'a, 'w> {
    conn: &'a Connection,
    chosen: Picked,
    pub(super) outgoing: Outgoing,
    pub(super) kept_back: KeptBack,
    /// Names that must not leave.
    pub(super) names: Guarded,
    /// What something that leaves leads to.
    reached: HashSet<RecordId>,
    /// Terms of the casebook's own that something that leaves is told by.
    used: HashSet<RecordId>,
    /// Cases, places and sources that do not leave whatever leads to them.
    closed: HashSet<RecordId>,
    progress: Progress,
    watch: &'a mut Watch<'w>,
}

impl<'a, 'w> Planning<'a, 'w> {
    /// Decides of each record whether it leaves.
    ///
    /// # Errors
    ///
    /// Fails as the store does, and where `watch` wants no more.
    pub(super) fn run(
        conn: &'a Connection,
        lens: Lens,
        (pseudonyms, language): (Pseudonyms, Language),
        subject: &Subject,
        watch: &'a mut Watch<'w>,
    ) -> Result<Self, Error> {
        let outgoing = Outgoing { pseudonyms: Some(pseudonyms), ..Outgoing::own(lens, language) };
        let mut planning = Self {
            conn,
            chosen: Picked::of(conn, subject)?,
            outgoing,
            kept_back: KeptBack::new(),
            names: Guarded::default(),
            reached: HashSet::new(),
            used: HashSet::new(),
            closed: HashSet::new(),
            progress: progress(conn)?,
            watch,
        };
        planning.each(Kind::Party, Self::judge)?;
        planning.each(Kind::Name, Self::protect)?;
        planning.each(Kind::Citation, Self::protect_said)?;
        planning.all(Kind::Term, Self::open_term)?;
        planning.each(Kind::Place, Self::lie)?;
        planning.all(Kind::Source, Self::close)?;
        planning.all(Kind::Case, Self::choose)?;
        planning.each(Kind::Incident, Self::incident)?;
        planning.each(Kind::Involvement, Self::involve)?;
        planning.each(Kind::Incident, Self::place)?;
        planning.each(Kind::Figure, Self::figure)?;
        planning.all(Kind::Party, Self::party)?;
        planning.each(Kind::Name, Self::name)?;
        planning.each(Kind::Relation, Self::relation)?;
        planning.reach_parents();
        planning.all(Kind::Place, Self::reach)?;
        planning.each(Kind::Evidence, Self::evidence)?;
        planning.each(Kind::Custody, Self::custody)?;
        planning.each(Kind::Citation, Self::citation)?;
        planning.all(Kind::Source, Self::reach)?;
        planning.all(Kind::Term, Self::term)?;
        Ok(planning)
    }

    fn each(
        &mut self,
        kind: Kind,
        mut with: impl FnMut(&mut Self, &Stored) -> Result<(), Error>,
    ) -> Result<(), Error> {
        dump::each(self.conn, kind, |stored| {
            tell(&mut self.progress, self.watch)?;
            with(self, &stored)
        })
    }

    /// As [`Self::each`], where nothing can fail.
    fn all(&mut self, kind: Kind, mut with: impl FnMut(&mut Self, &Stored)) -> Result<(), Error> {
        self.each(kind, |it, stored| {
            with(it, stored);
            Ok(())
        })
    }

    fn keep_back(&mut self, kind: Kind, reason: Reason) {
        *self.kept_back.entry((kind, reason)).or_default() += 1;
    }

    /// Lets a record leave where its own fields do.
    fn admit(&mut self, stored: &Stored) {
        self.admit_with(stored, Around::default());
    }

    fn admit_with(&mut self, stored: &Stored, around: Around) -> bool {
        let kind = stored.record.kind;
        let told = self.outgoing.lens.fields(kind, &stored.fields, around);
        let told = told.and_then(|mut fields| {
            let mut used = Vec::new();
            let kept = self.outgoing.keep_terms(kind, &mut fields, &mut |term| used.push(term));
            if kept { Ok(used) } else { Err(Reason::Level) }
        });
        match told {
            Ok(used) => {
                self.outgoing.leaving.insert(stored.record.id, Manner::Whole);
                self.used.extend(used);
                true
            }
            Err(reason) => {
                self.keep_back(kind, reason);
                false
            }
        }
    }

    fn leads(&self, fields: &Fields, name: &str) -> Result<Option<RecordId>, Error> {
        let Some(id) = linked(fields, name) else { return Ok(None) };
        Ok(Some(dump::instead(self.conn, id)?))
    }

    fn leaves(&self, id: Option<RecordId>) -> bool {
        id.is_some_and(|id| self.outgoing.leaving.contains_key(&id))
    }

    /// Closes a record that cannot leave by its own fields.
    fn close(&mut self, stored: &Stored) {
        let lens = &self.outgoing.lens;
        if lens.fields(stored.record.kind, &stored.fields, Around::default()).is_err() {
            self.closed.insert(stored.record.id);
        }
    }

    /// Notes what a place lies in.
    fn lie(&mut self, stored: &Stored) -> Result<(), Error> {
        self.close(stored);
        if let Some(parent) = self.leads(&stored.fields, "parent")? {
            self.outgoing.parents.insert(stored.record.id, parent);
        }
        Ok(())
    }

    /// Whether what a field leads to may leave, or there is nothing.
    fn is_open(&self, fields: &Fields, name: &str) -> Result<bool, Error> {
        Ok(self.leads(fields, name)?.is_none_or(|id| !self.closed.contains(&id)))
    }

    fn incident(&mut self, stored: &Stored) -> Result<(), Error> {
        if !self.chosen.has(stored.record.id, &stored.fields) {
            return Ok(());
        }
        if self.is_open(&stored.fields, "case")? {
            self.admit(stored);
        } else {
            self.keep_back(Kind::Incident, Reason::Tie);
        }
        Ok(())
    }

    fn choose(&mut self, stored: &Stored) {
        self.close(stored);
        if self.chosen.has(stored.record.id, &stored.fields) {
            self.admit(stored);
        }
    }

    /// Lets the part that somebody had leave as they do; who leaves as a number is counted.
    fn involve(&mut self, stored: &Stored) -> Result<(), Error> {
        let incident = self.leads(&stored.fields, "incident")?;
        let Some(incident) = incident.filter(|id| self.leaves(Some(*id))) else {
            if self.chosen.is_whole() {
                self.keep_back(Kind::Involvement, Reason::Tie);
            }
            return Ok(());
        };
        self.outgoing.within.insert(stored.record.id, incident);
        let Some(party) = self.leads(&stored.fields, "party")? else { return Ok(()) };
        let verdict = self.outgoing.verdict(party);
        if verdict.identity != Identity::Named && verdict.reason != Some(Reason::Accused) {
            self.outgoing.unnamed.insert(incident);
        }
        match verdict.identity {
            Identity::Named | Identity::Pseudonym => {
                let around = Around { identity: verdict.identity, ..Around::default() };
                if self.admit_with(stored, around) {
                    self.reached.insert(party);
                    self.name_as(stored, verdict);
                }
            }
            Identity::Counted => {
                let text = |name: &str| stored.fields.get(name).and_then(Value::as_str);
                let role = text("role").unwrap_or_default().to_owned();
                let number = text("count").and_then(super::number).unwrap_or(1);
                let counted = self.outgoing.counted.entry(incident).or_default();
                *counted.entry(role).or_default() += number;
                self.outgoing.leaving.insert(stored.record.id, Manner::Number);
            }
            Identity::Withheld => {
                let reason = verdict.reason.unwrap_or(Reason::Tie);
                self.keep_back(Kind::Involvement, reason);
            }
        }
        Ok(())
    }

    /// Reaches the place of an incident that leaves, or what it lies in.
    fn place(&mut self, stored: &Stored) -> Result<(), Error> {
        let id = stored.record.id;
        if self.leaves(Some(id)) {
            self.reach_place(&stored.fields, self.around(Some(id)))?;
        }
        Ok(())
    }

    fn reach_place(&mut self, fields: &Fields, around: Around) -> Result<(), Error> {
        let Some(place) = self.leads(fields, "place")? else { return Ok(()) };
        let told = if self.outgoing.lens.tells_regions(around) {
            self.outgoing.parents.get(&place).copied()
        } else {
            Some(place)
        };
        self.reached.extend(told);
        Ok(())
    }

    /// What places that are told of lie in is told too.
    fn reach_parents(&mut self) {
        let mut next: Vec<RecordId> = self.reached.iter().copied().collect();
        while let Some(place) = next.pop() {
            if let Some(parent) = self.outgoing.parents.get(&place)
                && self.reached.insert(*parent)
            {
                next.push(*parent);
            }
        }
    }

    fn party(&mut self, stored: &Stored) {
        let id = stored.record.id;
        let verdict = self.outgoing.verdict(id);
        let wanted = self.chosen.has(id, &stored.fields) || self.reached.contains(&id);
        match verdict.identity {
            _ if !wanted => {}
            Identity::Named | Identity::Pseudonym => {
                let around = Around { identity: verdict.identity, ..Around::default() };
                if self.admit_with(stored, around) {
                    self.name_as(stored, verdict);
                }
            }
            Identity::Counted => drop(self.outgoing.leaving.insert(id, Manner::Number)),
            Identity::Withheld => {
                self.keep_back(Kind::Party, verdict.reason.unwrap_or(Reason::Tie));
            }
        }
    }

    /// Notes that a record leaves under another id where its party does.
    fn name_as(&mut self, stored: &Stored, verdict: Verdict) {
        if verdict.identity == Identity::Pseudonym {
            self.outgoing.leaving.insert(stored.record.id, Manner::Pseudonym);
        }
    }

    /// Whether a party that is led to leaves by its name.
    fn is_named(&self, party: Option<RecordId>) -> bool {
        self.leaves(party)
            && party.is_some_and(|id| self.outgoing.verdict(id).identity == Identity::Named)
    }

    fn name(&mut self, stored: &Stored) -> Result<(), Error> {
        let party = self.leads(&stored.fields, "party")?;
        self.admit_if(stored, self.is_named(party), Around::default());
        Ok(())
    }

    fn relation(&mut self, stored: &Stored) -> Result<(), Error> {
        let one = self.leads(&stored.fields, "party_a")?;
        let other = self.leads(&stored.fields, "party_b")?;
        let both = self.is_named(one) && self.is_named(other);
        self.admit_if(stored, both, Around::default());
        Ok(())
    }

    fn admit_if(&mut self, stored: &Stored, condition: bool, around: Around) {
        if condition {
            self.admit_with(stored, around);
        } else if self.chosen.is_whole() {
            self.keep_back(stored.record.kind, Reason::Tie);
        }
    }

    /// Lets leave what something that leaves leads to.
    fn reach(&mut self, stored: &Stored) {
        if self.reached.contains(&stored.record.id) {
            self.admit(stored);
        } else if self.chosen.is_whole() {
            self.keep_back(stored.record.kind, Reason::Unreached);
        }
    }
}

/// How far planning is before it has begun.
pub(super) fn progress(conn: &Connection) -> Result<Progress, Error> {
    Ok(Progress { done: 0, total: dump::count(conn)? * READINGS })
}

/// Tells that one record more was read.
///
/// # Errors
///
/// Fails where `watch` wants no more.
pub(super) fn tell(progress: &mut Progress, watch: &mut Watch) -> Result<(), Error> {
    progress.done += 1;
    if progress.done.is_multiple_of(EVERY) && !watch(*progress) {
        return Err(store::Error::Stopped.into());
    }
    Ok(())
}
