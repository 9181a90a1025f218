//! A record as far as it leaves.

use rusqlite::Connection;
use serde_json::{Value, json};

use super::subject::linked;
use super::{Outgoing, Redacted};
use crate::exchange::Error;
use crate::model::disclosed::Manner;
use crate::model::field::{Field, Fields, Shape, Target};
use crate::model::lens::{Around, Identity, own_terms};
use crate::model::records::own_term;
use crate::model::records::party::PartyForm;
use crate::model::{Kind, RecordId, Reference};
use crate::store::dump::{self, Standing, Stored};
use crate::words;

impl Outgoing {
    /// What of a record may go out; nothing where it stays. There is no other way to a
    /// [`Redacted`].
    ///
    /// # Errors
    ///
    /// Fails as the store does.
    pub(in crate::exchange) fn redact(
        &self,
        conn: &Connection,
        stored: Stored,
    ) -> Result<Option<Redacted>, Error> {
        if self.keeps_all() {
            return Ok(Some(Redacted::whole(stored)));
        }
        let (id, kind) = (stored.record.id, stored.record.kind);
        let leaves = self.leaving.get(&id).is_some_and(|manner| *manner != Manner::Number);
        if !leaves || stored.standing != Standing::Live {
            return Ok(None);
        }
        let around = self.around(conn, &stored)?;
        let Ok(mut fields) = self.lens.fields(kind, &stored.fields, around) else {
            return Ok(None);
        };
        if !self.lead(conn, kind, &mut fields, around)?
            || !self.keep_terms(kind, &mut fields, &mut |_| {})
        {
            return Ok(None);
        }
        let Some(pseudonyms) = &self.pseudonyms else { return Ok(None) };
        if kind == Kind::Party && around.identity == Identity::Pseudonym {
            fields.insert("name".to_owned(), json!(self.name_for(id)));
        }
        let hidden = around.identity == Identity::Pseudonym;
        let reference = stored.record.reference;
        Ok(Some(Redacted {
            id: if hidden { pseudonyms.id(id) } else { id },
            reference: if hidden {
                // Among many, two may have one number; the tag tells them apart.
                let tag = pseudonyms.code(id).to_lowercase();
                Reference { number: pseudonyms.number(id), tag, ..reference }
            } else {
                reference
            },
            kind,
            standing: Standing::Live,
            fields,
            counted: self.counted.get(&id).cloned().unwrap_or_default(),
        }))
    }

    /// What stands for the name of a party that is not named.
    pub(super) fn name_for(&self, party: RecordId) -> String {
        let code = self.pseudonyms.as_ref().map(|pseudonyms| pseudonyms.code(party));
        let id = match self.forms.get(&party) {
            Some(PartyForm::Organisation) => "pseudonym-organisation",
            Some(PartyForm::Group) => "pseudonym-group",
            Some(PartyForm::Person | PartyForm::Other(_)) | None => "pseudonym-person",
        };
        words::with(self.language, id, &[("code", code.unwrap_or_default().into())])
    }

    /// What stands around a record and decides how far its fields go.
    fn around(&self, conn: &Connection, stored: &Stored) -> Result<Around, Error> {
        let fields = &stored.fields;
        let leads = |name: &str| linked(fields, name).map(|id| dump::instead(conn, id)).transpose();
        let id = stored.record.id;
        let mut around = Around { unnamed: self.is_unnamed(id), ..Around::default() };
        match stored.record.kind {
            Kind::Party => around.identity = self.verdict(id).identity,
            Kind::Involvement => {
                let party = leads("party")?;
                around.identity = party.map_or(Identity::Withheld, |id| self.verdict(id).identity);
            }
            Kind::Citation => {
                let Some(about) = leads("record")? else { return Ok(around) };
                around.unnamed = self.is_unnamed(about);
                let known = dump::of(conn, about)?;
                let field = fields.get("field").and_then(Value::as_str);
                around.whole = known.is_some_and(|known| {
                    let of = known.record.kind;
                    self.lens.tells_whole(of, &known.fields, field, around)
                });
            }
            Kind::Case
            | Kind::Custody
            | Kind::Disclosure
            | Kind::Evidence
            | Kind::Figure
            | Kind::Filter
            | Kind::Incident
            | Kind::Name
            | Kind::Place
            | Kind::Recipient
            | Kind::Relation
            | Kind::Source
            | Kind::Template
            | Kind::Term => {}
        }
        Ok(around)
    }

    /// Leaves of the casebook's own terms those that may go, and gives them to `used`;
    /// answers whether what the record needs is there.
    pub(super) fn keep_terms(
        &self,
        kind: Kind,
        fields: &mut Fields,
        used: &mut dyn FnMut(RecordId),
    ) -> bool {
        own_terms::keep(kind, fields, &mut |vocabulary, slug| {
            let term = own_term::id(vocabulary.slug(), slug);
            let open = self.terms.contains(&term);
            if open {
                used(term);
            }
            open
        })
    }

    /// Leads links to what leaves; answers whether what the record needs is there.
    fn lead(
        &self,
        conn: &Connection,
        kind: Kind,
        fields: &mut Fields,
        around: Around,
    ) -> Result<bool, Error> {
        for field in kind.fields() {
            let Shape::Link(target) = field.shape else { continue };
            let Some(id) = linked(fields, field.name) else { continue };
            match self.led(field, target, dump::instead(conn, id)?, around) {
                Some(to) => drop(fields.insert(field.name.to_owned(), json!(to.to_string()))),
                None if field.required => return Ok(false),
                None => drop(fields.shift_remove(field.name)),
            }
        }
        Ok(true)
    }

    /// Where a link leads among what leaves.
    fn led(&self, field: &Field, target: Target, id: RecordId, around: Around) -> Option<RecordId> {
        let by_region = target == Target::Place && field.name != "parent";
        let id =
            if by_region && self.lens.tells_regions(around) { *self.parents.get(&id)? } else { id };
        match self.leaving.get(&id)? {
            Manner::Pseudonym => self.pseudonyms.as_ref().map(|pseudonyms| pseudonyms.id(id)),
            Manner::Number => None,
            Manner::Whole | Manner::InPart => Some(id),
        }
    }
}
