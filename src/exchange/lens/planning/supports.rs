//! What bears out what leaves: evidence with its custody, citations.

use super::Planning;
use crate::exchange::Error;
use crate::model::disclosed::Manner;
use crate::model::lens::{Around, Identity, Reason};
use crate::model::{Kind, RecordId};
use crate::store::dump::Stored;

impl Planning<'_, '_> {
    /// Lets evidence leave that is about something that does.
    pub(super) fn evidence(&mut self, stored: &Stored) -> Result<(), Error> {
        let about = self.leads(&stored.fields, "record")?;
        let tied = match about {
            Some(about) => self.leaves(Some(about)) && !self.is_hidden(about),
            None => self.chosen.has(stored.record.id, &stored.fields),
        };
        let within = about.map(|about| self.outgoing.incident_of(about));
        self.outgoing.within.extend(within.map(|incident| (stored.record.id, incident)));
        let around = self.around(about);
        if tied && self.admit_with(stored, around) {
            let source = self.leads(&stored.fields, "source")?;
            self.reached.extend(source);
        } else if !tied && self.chosen.is_whole() {
            self.keep_back(Kind::Evidence, Reason::Tie);
        }
        Ok(())
    }

    pub(super) fn custody(&mut self, stored: &Stored) -> Result<(), Error> {
        let evidence = self.leads(&stored.fields, "evidence")?;
        self.admit_if(stored, self.leaves(evidence), Around::default());
        Ok(())
    }

    pub(super) fn citation(&mut self, stored: &Stored) -> Result<(), Error> {
        let about = self.leads(&stored.fields, "record")?;
        let tied = self.leaves(about) && about.is_some_and(|id| !self.is_hidden(id));
        if !tied {
            if self.chosen.is_whole() {
                self.keep_back(Kind::Citation, Reason::Tie);
            }
            return Ok(());
        }
        let Some(source) = self.leads(&stored.fields, "source")? else { return Ok(()) };
        let open = !self.closed.contains(&source);
        if open && self.admit_with(stored, self.around(about)) {
            self.reached.insert(source);
        } else if !open {
            self.keep_back(Kind::Citation, Reason::Tie);
        }
        Ok(())
    }

    /// Whether a record is a party, or the part of one, that does not leave by its name.
    fn is_hidden(&self, id: RecordId) -> bool {
        let manner = self.outgoing.leaving.get(&id);
        manner.is_some_and(|manner| matches!(manner, Manner::Pseudonym | Manner::Number))
            || self.outgoing.verdicts.get(&id).is_some_and(|of| of.identity != Identity::Named)
    }

    pub(super) fn around(&self, about: Option<RecordId>) -> Around {
        let unnamed = about.is_some_and(|id| self.outgoing.is_unnamed(id));
        Around { unnamed, ..Around::default() }
    }

    /// Lets a figure leave where all that it is about, and who said it, does.
    pub(super) fn figure(&mut self, stored: &Stored) -> Result<(), Error> {
        let fields = &stored.fields;
        let incident = self.leads(fields, "incident")?;
        let chosen = self.chosen.has(stored.record.id, fields);
        let mut tied = incident.is_none() || self.leaves(incident);
        for name in ["case", "place"] {
            tied = tied && self.is_open(fields, name)?;
        }
        for name in ["said_by", "disavowed_by"] {
            let party = self.leads(fields, name)?;
            let leaves = |id| self.outgoing.verdict(id).identity <= Identity::Pseudonym;
            tied = tied && party.is_none_or(leaves);
        }
        if !chosen {
            return Ok(());
        }
        self.outgoing.within.extend(incident.map(|incident| (stored.record.id, incident)));
        let around = self.around(incident);
        if !tied {
            self.keep_back(Kind::Figure, Reason::Tie);
        } else if self.admit_with(stored, around) {
            self.reach_place(fields, around)?;
            for name in ["said_by", "disavowed_by"] {
                let party = self.leads(fields, name)?;
                self.reached.extend(party);
            }
        }
        Ok(())
    }
}
