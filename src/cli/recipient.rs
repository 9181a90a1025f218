//! `casebook recipient`: to whom records are handed on.

use serde_json::json;

use super::arguments::{Global, Recipient, RecipientAdd};
use super::output::{print, print_json, printable_line};
use super::place;
use super::speech::{language, refused, told};
use crate::model::Kind;
use crate::model::change::Step;
use crate::model::field::Fields;
use crate::model::record::FieldError;
use crate::runtime::clock;
use crate::words;

/// Does what is asked for with recipients.
pub(super) fn run(global: &Global, asked: &Recipient) -> anyhow::Result<()> {
    match asked {
        Recipient::Add(add) => self::add(global, add),
    }
}

fn add(global: &Global, add: &RecipientAdd) -> anyhow::Result<()> {
    let fields = fields(add)?;
    Kind::Recipient.check(&fields).map_err(|error| bad_field(&error))?;
    let mut store = place::open_to_write(global)?;
    let mut step = Step::default();
    step.create(Kind::Recipient, fields);
    let made = store.save(&step)?;
    place::close(store)?;
    for named in made {
        let reference = named.reference.to_string();
        let name = words::called(&named, language());
        if global.json {
            print_json(&json!({ "ref": reference, "name": name }))?;
        } else {
            let arguments = [("reference", reference.into()), ("name", name.into())];
            print(&format!("{}\n", printable_line(&told("recipient-added", &arguments))))?;
        }
    }
    Ok(())
}

/// The fields of the recipient that is described.
fn fields(add: &RecipientAdd) -> anyhow::Result<Fields> {
    let mut fields = Fields::new();
    let texts =
        [("name", Some(&add.name)), ("profile", Some(&add.profile)), ("note", add.note.as_ref())];
    for (name, text) in texts {
        let Some((text, field)) = text.zip(Kind::Recipient.field(name)) else { continue };
        let read = field.shape.read(text, clock::now().today).map_err(|problem| {
            bad_field(&FieldError { field: name.to_owned(), problem: problem.into() })
        })?;
        fields.insert(name.to_owned(), read);
    }
    let flags = [("months", add.months), ("regions", add.regions), ("pseudonyms", add.pseudonyms)];
    let set = flags.into_iter().filter(|(_, set)| *set);
    fields.extend(set.map(|(name, set)| (name.to_owned(), json!(set))));
    Ok(fields)
}

fn bad_field(error: &FieldError) -> anyhow::Error {
    let shape = Kind::Recipient.field(&error.field).map(|field| field.shape);
    let problem = words::record_problem(&error.problem, shape, language());
    let field = words::field(Kind::Recipient, &error.field, language()).into_owned();
    refused("recipient-bad-field", &[("field", field.into()), ("problem", problem.into())]).into()
}
