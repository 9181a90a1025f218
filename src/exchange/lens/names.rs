//! Names that must not leave: where they stand in what does, and what becomes of them.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Outgoing, Redacted};
use crate::exchange::Error;
use crate::model::called::Named;
use crate::model::field::{Field, Fields, Shape};
use crate::model::lens::stop::{Found, NameStop};
use crate::model::lens::{Decided, Decisions, Identity, Reason, Stand, Stopped};
use crate::model::records::party::PartyForm;
use crate::model::{Kind, RecordId, Reference};
use crate::store::disclosures::{self, Release};
use crate::words;

/// Characters of a text that are shown on either side of a name.
const BESIDE: usize = 30;

/// Places of a wording that are shown.
const SHOWN: usize = 3;

/// For whom names are looked for, and what was decided.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deciding<'a> {
    pub(super) conn: &'a Connection,
    pub(super) outgoing: &'a Outgoing,
    pub(super) recipient: Option<RecordId>,
    pub(super) decisions: &'a Decisions,
}

/// Names that must not leave, and what was found of them.
#[derive(Debug)]
pub(super) struct Guarded {
    stop: NameStop,
    whose: HashMap<RecordId, Named>,
    undecided: Vec<Stopped>,
    at: HashMap<String, usize>,
    /// What was decided now, to be remembered; none once it was taken.
    releases: Option<Vec<Release>>,
}

impl Default for Guarded {
    fn default() -> Self {
        Self {
            stop: NameStop::default(),
            whose: HashMap::new(),
            undecided: Vec::new(),
            at: HashMap::new(),
            releases: Some(Vec::new()),
        }
    }
}

impl Guarded {
    /// Guards a name of a party.
    pub(super) fn guard(&mut self, party: &Named, form: &PartyForm, name: &str) {
        self.stop.add(party.id, form, name);
        self.stop.add_reference(party.id, &party.reference);
        self.whose.entry(party.id).or_insert_with(|| party.clone());
    }

    /// Whether a name stands in a text.
    pub(super) fn stands_in(&mut self, text: &str) -> bool {
        !self.stop.find(text).is_empty()
    }

    /// What nobody has decided so far.
    pub(super) fn undecided(&self) -> &[Stopped] {
        &self.undecided
    }

    /// What was decided now of texts, to be remembered.
    pub(super) fn releases(&mut self) -> Vec<Release> {
        self.releases.take().unwrap_or_default()
    }

    /// Puts what was decided in the place of names in all texts of a record, and notes
    /// where nobody has decided.
    ///
    /// # Errors
    ///
    /// Fails as the store does.
    pub(super) fn replace(
        &mut self,
        record: &mut Redacted,
        deciding: Deciding,
    ) -> Result<(), Error> {
        if self.stop.is_empty() {
            return Ok(());
        }
        let (kind, reference) = (record.kind, record.reference.clone());
        let mut failed = None;
        texts(kind, &mut record.fields, &mut |field, text| {
            if failed.is_none()
                && let Err(error) = self.replace_in(text, (&reference, kind, field), deciding)
            {
                failed = Some(error);
            }
        });
        failed.map_or(Ok(()), Err)
    }

    fn replace_in(
        &mut self,
        text: &mut String,
        (reference, kind, field): (&Reference, Kind, &str),
        deciding: Deciding,
    ) -> Result<(), Error> {
        let found = self.stop.find(text);
        if found.is_empty() {
            return Ok(());
        }
        let original = text.clone();
        let mut replaced = String::with_capacity(text.len());
        let mut from = 0;
        for place in found {
            let wording = text.get(place.range.clone()).unwrap_or_default().to_owned();
            let decided = self.decided(&wording, &place.parties, &original, deciding)?;
            replaced.push_str(text.get(from..place.range.start).unwrap_or_default());
            match decided {
                Some(Decided::Replace) => replaced.push_str(&instead(&place, deciding.outgoing)),
                Some(Decided::Leave) => replaced.push_str(&wording),
                None => {
                    replaced.push_str(&wording);
                    let stand = Stand {
                        reference: reference.clone(),
                        kind,
                        field: field.to_owned(),
                        text: around(text, &place),
                    };
                    self.note(wording, &place, stand);
                }
            }
            from = place.range.end;
        }
        replaced.push_str(text.get(from..).unwrap_or_default());
        *text = replaced;
        Ok(())
    }

    /// What was decided of a wording: now, or before for the same text and recipient. Where
    /// it may name several, it stays only where that was decided of each.
    fn decided(
        &mut self,
        wording: &str,
        parties: &BTreeSet<RecordId>,
        text: &str,
        deciding: Deciding,
    ) -> Result<Option<Decided>, Error> {
        let wording = Decisions::key(wording);
        if let Some(decided) = deciding.decisions.of(&wording) {
            if let Some(releases) = &mut self.releases {
                releases.extend(parties.iter().map(|party| Release {
                    party: *party,
                    wording: wording.clone(),
                    text: hash(text, *party, deciding.outgoing),
                    leave: decided == Decided::Leave,
                }));
            }
            return Ok(Some(decided));
        }
        let Some(recipient) = deciding.recipient else { return Ok(None) };
        let mut all = None;
        for party in parties {
            let hash = hash(text, *party, deciding.outgoing);
            match disclosures::decided(deciding.conn, recipient, *party, &wording, &hash)? {
                None => return Ok(None),
                Some(false) => all = Some(Decided::Replace),
                Some(true) => all = all.or(Some(Decided::Leave)),
            }
        }
        Ok(all)
    }

    fn note(&mut self, wording: String, place: &Found, stand: Stand) {
        let key = Decisions::key(&wording);
        let at = *self.at.entry(key).or_insert_with(|| {
            self.undecided.push(Stopped { wording, parties: Vec::new(), places: 0, first: vec![] });
            self.undecided.len() - 1
        });
        let Some(stopped) = self.undecided.get_mut(at) else { return };
        stopped.places += 1;
        if stopped.first.len() < SHOWN {
            stopped.first.push(stand);
        }
        for party in &place.parties {
            if let Some(named) = self.whose.get(party)
                && stopped.parties.iter().all(|known| known.id != *party)
            {
                stopped.parties.push(named.clone());
            }
        }
    }
}

/// By what a decision is known again: the text, and how somebody leaves and why. Whoever
/// agreed to something else since is asked of anew.
fn hash(text: &str, party: RecordId, outgoing: &Outgoing) -> [u8; 32] {
    let verdict = outgoing.verdict(party);
    let reason = verdict.reason.map_or("", Reason::slug);
    let mut hash = Sha256::new();
    for part in [verdict.identity.slug(), reason, text] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.finalize().into()
}

/// What stands in the place of a name: the pseudonym of the one who leaves under one.
fn instead(place: &Found, outgoing: &Outgoing) -> String {
    let mut parties = place.parties.iter();
    match (parties.next(), parties.next()) {
        (Some(party), None) if outgoing.verdict(*party).identity == Identity::Pseudonym => {
            outgoing.name_for(*party)
        }
        _ => words::text(outgoing.language, "name-withheld").into_owned(),
    }
}

/// The text around a place, on one line.
fn around(text: &str, place: &Found) -> String {
    let before = text.get(..place.range.start).unwrap_or_default();
    let after = text.get(place.range.end..).unwrap_or_default();
    let start = before.char_indices().rev().nth(BESIDE).map_or(0, |(at, _)| at);
    let end = after.char_indices().nth(BESIDE).map_or(after.len(), |(at, _)| at);
    let end = place.range.end + end;
    let cut = text.get(start..end).unwrap_or_default();
    cut.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Gives `take` each text of a record that people wrote, with the name of its field.
fn texts(kind: Kind, fields: &mut Fields, take: &mut dyn FnMut(&str, &mut String)) {
    for field in kind.fields() {
        let Some(value) = fields.get_mut(field.name).filter(|_| is_written(field)) else {
            continue;
        };
        walk(field.name, value, take);
    }
}

/// Whether people write a field in their own words.
fn is_written(field: &Field) -> bool {
    match field.shape {
        Shape::Line
        | Shape::Text
        | Shape::Code(_)
        | Shape::Tags
        | Shape::Injuries
        | Shape::Provisions
        | Shape::Details => field.name != "sha256",
        Shape::Date
        | Shape::Time
        | Shape::Term(_)
        | Shape::Terms(_)
        | Shape::Amount
        | Shape::Size
        | Shape::Number(_)
        | Shape::Degrees(_)
        | Shape::Flag
        | Shape::FieldName
        | Shape::Link(_) => false,
    }
}

fn walk(name: &str, value: &mut Value, take: &mut dyn FnMut(&str, &mut String)) {
    match value {
        Value::String(text) => take(name, text),
        Value::Array(values) => {
            for value in values {
                walk(name, value, take);
            }
        }
        Value::Object(object) => {
            for (part, value) in object {
                walk(part, value, take);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
