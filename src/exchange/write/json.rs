//! The whole casebook as one JSON document, one record a line, so that two
//! exports can be compared.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Leaving, Manner, Out, Preamble, Writer};
use crate::exchange::Error;
use crate::exchange::json::{Casebook, FORMAT, MERGED, TRASH};
use crate::exchange::lens::Redacted;
use crate::model::field::Fields;
use crate::model::{RecordId, Reference};
use crate::store;
use crate::store::dump::Standing;

/// Writes the document.
pub(in crate::exchange) struct Json;

/// A record of the document.
#[derive(Debug, Serialize)]
struct WrittenRecord {
    id: RecordId,
    #[serde(rename = "ref")]
    reference: Reference,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'static str>,
    /// The record that it was made one with.
    #[serde(skip_serializing_if = "Option::is_none")]
    into: Option<RecordId>,
    fields: Fields,
    /// How many had a part in it, by role, who are not told of one by one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    counted: BTreeMap<String, u64>,
}

impl Writer for Json {
    fn is_lossless(&self) -> bool {
        true
    }

    fn write(
        &self,
        about: &Preamble,
        records: &mut Leaving,
        _: &Manner,
        out: &mut Out,
    ) -> Result<(), Error> {
        let casebook = Casebook { format: FORMAT, heads: about.heads.clone() };
        out.put(&format!("{{\"casebook\": {},\n \"records\": [", json(&casebook)?))?;
        let mut comma = "";
        for record in records {
            let entry = json(&entry(record?))?;
            out.put(comma)?;
            out.put("\n  ")?;
            out.put(&entry)?;
            comma = ",";
        }
        out.put("\n ]}\n")
    }
}

fn entry(redacted: Redacted) -> WrittenRecord {
    let (state, into) = match redacted.standing {
        Standing::Trashed => (Some(TRASH), None),
        Standing::Merged(into) => (Some(MERGED), Some(into)),
        Standing::Live | Standing::Undone => (None, None),
    };
    WrittenRecord {
        id: redacted.id,
        reference: redacted.reference,
        kind: redacted.kind.slug(),
        state,
        into,
        fields: redacted.fields,
        counted: redacted.counted,
    }
}

fn json(value: &impl Serialize) -> Result<String, store::Error> {
    serde_json::to_string(value).map_err(|error| store::Error::no_json(&error))
}
