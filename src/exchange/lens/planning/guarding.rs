//! How people leave, and the names of those who do not leave by them.

use serde_json::Value;

use super::Planning;
use crate::exchange::Error;
use crate::model::Kind;
use crate::model::field::Fields;
use crate::model::lens::{Around, Identity, Reason, Verdict};
use crate::model::record::Record;
use crate::model::records::party::{Party, PartyForm};
use crate::store;
use crate::store::dump::{self, Stored};

impl Planning<'_, '_> {
    /// Says how a party leaves, and guards its name where it does not leave by it.
    pub(super) fn judge(&mut self, stored: &Stored) -> Result<(), Error> {
        let id = stored.record.id;
        let verdict = match Party::parse(stored.fields.clone()) {
            Ok(party) => self.outgoing.lens.identity(&party, &dump::roles(self.conn, id)?),
            Err(_) => Verdict::withheld(Reason::Unread),
        };
        if verdict.identity != Identity::Named {
            let name = stored.fields.get("name").and_then(Value::as_str).unwrap_or_default();
            self.names.guard(&stored.record, &form(&stored.fields), name);
        }
        self.outgoing.forms.insert(id, form(&stored.fields));
        self.outgoing.verdicts.insert(id, verdict);
        Ok(())
    }

    /// Guards a name that does not leave.
    pub(super) fn protect(&mut self, stored: &Stored) -> Result<(), Error> {
        let Some(party) = self.leads(&stored.fields, "party")? else { return Ok(()) };
        let open = self.outgoing.verdict(party).identity == Identity::Named
            && self.outgoing.lens.fields(Kind::Name, &stored.fields, Around::default()).is_ok();
        if !open {
            let text = stored.fields.get("text").and_then(Value::as_str).unwrap_or_default();
            let named = store::records::named(self.conn, party)?;
            let form = self.outgoing.forms.get(&party).cloned().unwrap_or(PartyForm::Person);
            self.names.guard(&named, &form, text);
        }
        Ok(())
    }

    /// Guards what a source calls somebody who does not leave by name.
    pub(super) fn protect_said(&mut self, stored: &Stored) -> Result<(), Error> {
        let text = |name: &str| stored.fields.get(name).and_then(Value::as_str);
        let (Some(name), Some(said)) = (text("field"), text("value")) else { return Ok(()) };
        if !Kind::Party.called_by().contains(&name) {
            return Ok(());
        }
        let Some(party) = self.leads(&stored.fields, "record")? else { return Ok(()) };
        let known = self.outgoing.verdicts.get(&party);
        if known.is_some_and(|verdict| verdict.identity != Identity::Named) {
            let named = store::records::named(self.conn, party)?;
            let form = self.outgoing.forms.get(&party).cloned().unwrap_or(PartyForm::Person);
            self.names.guard(&named, &form, said);
        }
        Ok(())
    }
}

fn form(fields: &Fields) -> PartyForm {
    Kind::Party.party_form(fields).unwrap_or(PartyForm::Person)
}
