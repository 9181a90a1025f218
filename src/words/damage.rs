//! What is wrong with a casebook, in words.

use super::fault::{kind, refused};
use super::{Argument, list, number, records, text, with};
use crate::model::damage::{Damage, Lost, RecordDamage, Strange, Unknown};
use crate::model::listing::Listing;
use crate::model::record::FieldError;
use crate::model::{Language, Reference};

/// What stands in a text.
type DamageArguments<'a> = Vec<(&'static str, Argument<'a>)>;

/// Names that are told in one sentence.
const TOLD: usize = 20;

/// One thing that is wrong, as it stands after a colon.
pub fn damage(damage: &Damage, language: Language) -> String {
    with(language, &format!("damage-{}", damage.slug()), &arguments(damage, language))
}

fn arguments(damage: &Damage, language: Language) -> DamageArguments<'_> {
    let problem = |problem: &Damage| ("problem", self::damage(problem, language).into());
    match damage {
        Damage::Unread(part, inner) => {
            let part = text(language, &format!("damaged-{}", part.slug()));
            vec![("part", part.into()), problem(inner)]
        }
        Damage::Chain { device, damage } => {
            vec![("device", device.as_str().into()), problem(damage)]
        }
        Damage::OnlySteps(inner) => vec![problem(inner)],
        Damage::Sqlite(said) | Damage::Json(said) => vec![("said", said.as_str().into())],
        Damage::Kind(letter) => vec![("letter", letter.as_str().into())],
        Damage::Op { device, seq, .. } => {
            vec![("device", device.as_str().into()), ("number", seq.to_string().into())]
        }
        Damage::Unchecked { there, checked } => {
            let shown = |count| number(count, language).into();
            vec![("there", shown(*there)), ("checked", shown(*checked))]
        }
        Damage::Tag(device) => vec![("device", device.as_str().into())],
        Damage::Record { record, damage: RecordDamage::Table(table) } => {
            [of_record(record), vec![of_table(table, language)]].concat()
        }
        Damage::Record { record, .. } | Damage::NoInverse(record) | Damage::Unmade(record) => {
            of_record(record)
        }
        Damage::Field { record, error } => {
            [of_record(record), of_field(error, record, language)].concat()
        }
        Damage::Content { record, name, .. } => {
            [of_record(record), vec![("name", name.as_str().into())]].concat()
        }
        Damage::UnknownRows(table) => vec![of_table(table, language)],
        Damage::SearchSetting(name) => vec![("name", name.as_str().into())],
        Damage::Sound(word) => vec![("word", word.as_str().into())],
        Damage::Schema { kind, name, .. } => {
            vec![("kind", kind.as_str().into()), ("name", name.as_str().into())]
        }
        Damage::End(lost) => vec![("lost", self::lost(lost, language).into())],
        Damage::Waiting
        | Damage::Order
        | Damage::UnknownDevice
        | Damage::UnknownRecords
        | Damage::Device(_)
        | Damage::Step(_)
        | Damage::Lists
        | Damage::Search(_)
        | Damage::Log
        | Damage::Copy => vec![],
    }
}

fn of_record(record: &str) -> DamageArguments<'_> {
    vec![("record", record.into())]
}

/// What the records of a table are called.
fn of_table(table: &str, language: Language) -> (&'static str, Argument<'_>) {
    ("table", list(table, language).into())
}

/// A field of a record, and what is wrong with it.
fn of_field(error: &FieldError, record: &str, language: Language) -> DamageArguments<'static> {
    let (field, problem) = refused(error, kind(record), language);
    // It stands within a sentence.
    let problem = problem.trim_end_matches('.').to_owned();
    vec![("field", field.into()), ("problem", problem.into())]
}

/// What no change made.
pub fn lost(lost: &[Lost], language: Language) -> String {
    let name = |lost: &Lost| match lost {
        Lost::Record(reference) => reference.to_string(),
        Lost::Row { table, row } => {
            let arguments = [of_table(table, language), ("row", row.to_string().into())];
            with(language, "damage-lost-row", &arguments)
        }
        Lost::Listing { listing, more } => {
            let records = records(*more, Listing::parse(listing), language);
            with(language, "damage-lost-listing", &[("records", records.into())])
        }
        Lost::Step => text(language, "damage-lost-step").into_owned(),
    };
    few(lost.iter().map(name), language)
}

/// What an old file says and this version does not know.
pub fn not_known(unknown: &Unknown, language: Language) -> String {
    let (device, seq, record, strange) = match unknown {
        Unknown::Records(records) => {
            return few(records.iter().map(Reference::to_string), language);
        }
        Unknown::Change { device, seq, record, strange } => (device, seq, record, strange),
    };
    let (id, what) = match strange {
        Strange::Kind(letter) => ("unknown-kind", vec![("letter", letter.as_str().into())]),
        Strange::Reference(said) => ("unknown-reference", vec![("said", said.as_str().into())]),
        Strange::State(said) => ("unknown-state", vec![("said", said.as_str().into())]),
        Strange::Content(said) => ("unknown-content", vec![("said", said.as_str().into())]),
        Strange::Field(error) => ("unknown-field", of_field(error, record, language)),
    };
    let arguments = vec![
        ("device", device.as_str().into()),
        ("number", seq.to_string().into()),
        ("record", record.as_str().into()),
    ];
    with(language, id, &[arguments, what].concat())
}

/// The first of some names, and how many more there are.
fn few(names: impl Iterator<Item = String>, language: Language) -> String {
    let names: Vec<String> = names.collect();
    let (told, more) = names.split_at(names.len().min(TOLD));
    let told = told.join(", ");
    if more.is_empty() {
        return told;
    }
    let more = number(more.len() as u64, language);
    with(language, "damage-and-more", &[("names", told.into()), ("number", more.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::damage::samples;

    /// Tells something in each language, which none may do as another.
    fn assert_told(what: &str, tell: impl Fn(Language) -> String) {
        let told = Language::ALL.map(tell);
        for (index, text) in told.iter().enumerate() {
            for raw in ["damage", "unknown-", "$", "{"] {
                assert!(index == 0 || !text.contains(raw), "{what}: {text}");
            }
            assert!(!text.contains('$') && !text.ends_with('.'), "{what}: {text}");
            assert!(told[..index].iter().all(|other| other != text), "{what}: {text}");
        }
    }

    #[test]
    fn everything_that_can_be_wrong_is_told_in_every_language() {
        for damage in samples::damages() {
            assert_told(damage.slug(), |language| super::damage(&damage, language));
        }
        for unknown in samples::unknowns() {
            let told = |language| super::not_known(&unknown, language);
            match unknown {
                Unknown::Records(_) => assert_eq!(told(Language::Uzbek), "P-7"),
                Unknown::Change { .. } => assert_told(&unknown.to_string(), told),
            }
        }
        for lost in samples::losses() {
            let told = |language| super::lost(std::slice::from_ref(&lost), language);
            match lost {
                Lost::Record(_) => assert_eq!(told(Language::Russian), "P-7"),
                _ => assert_told(lost.slug(), told),
            }
        }
    }

    #[test]
    fn what_is_told_names_what_it_is_about() {
        let op = samples::damages().into_iter().find(|damage| damage.slug() == "op-hash");
        let told = super::damage(&op.unwrap(), Language::Russian);
        assert!(told.contains("p7") && told.contains('9'), "{told}");
        let lost = Lost::Listing { listing: "people".to_owned(), more: 2 };
        assert_eq!(super::lost(&[lost], Language::Russian), "ещё 2 человека");
    }

    #[test]
    fn of_many_names_the_first_are_told() {
        let row = |row| Lost::Row { table: "cases".to_owned(), row };
        let lost: Vec<Lost> = (0..30).map(row).collect();
        let told = super::lost(&lost, Language::English);
        assert!(told.contains("row 19 of “cases” and 10 more"), "{told}");
    }
}
