//! One of everything that can be wrong.

use super::*;
use crate::model::record::Problem;

/// Lists samples, each under the pattern of its variant: one that is left out
/// does not compile.
macro_rules! each {
    ($of:ty; $($variant:pat => $samples:expr,)*) => {{
        // Never called.
        fn _all_are_here(one: &$of) {
            match one { $($variant => {})* }
        }
        let mut all: Vec<$of> = Vec::new();
        $(all.extend($samples);)*
        all
    }};
}

fn text() -> String {
    "p7".to_owned()
}

fn reference() -> Reference {
    Reference { prefix: 'P', number: 7, tag: String::new() }
}

fn error() -> FieldError {
    FieldError { field: "name".to_owned(), problem: Problem::Unknown }
}

pub(crate) fn damages() -> Vec<Damage> {
    let inner = || Box::new(Damage::Waiting);
    each! { Damage;
        Damage::Unread(..) => Part::ALL.iter().map(|part| Damage::Unread(*part, inner())),
        Damage::Chain { .. } => [Damage::Chain { device: text(), damage: inner() }],
        Damage::Sqlite(_) => [Damage::Sqlite(text())],
        Damage::Json(_) => [Damage::Json(text())],
        Damage::Kind(_) => [Damage::Kind(text())],
        Damage::Op { .. } => OpDamage::ALL.iter().map(|damage| {
            Damage::Op { device: text(), seq: 9, damage: *damage }
        }),
        Damage::Waiting => [Damage::Waiting],
        Damage::Order => [Damage::Order],
        Damage::UnknownDevice => [Damage::UnknownDevice],
        Damage::Unchecked { .. } => [Damage::Unchecked { there: 9, checked: 7 }],
        Damage::Device(_) => DeviceDamage::ALL.iter().map(|damage| Damage::Device(*damage)),
        Damage::Tag(_) => [Damage::Tag(text())],
        Damage::Step(_) => StepDamage::ALL.iter().map(|damage| Damage::Step(*damage)),
        Damage::NoInverse(_) => [Damage::NoInverse(text())],
        Damage::Unmade(_) => [Damage::Unmade(text())],
        Damage::OnlySteps(_) => [Damage::OnlySteps(inner())],
        Damage::Record { .. } => of_records(),
        Damage::Field { .. } => [Damage::Field { record: text(), error: Box::new(error()) }],
        Damage::Content { .. } => ContentDamage::ALL.iter().map(|damage| {
            Damage::Content { record: text(), name: "a.jpg".to_owned(), damage: *damage }
        }),
        Damage::UnknownRecords => [Damage::UnknownRecords],
        Damage::UnknownRows(_) => [Damage::UnknownRows(text())],
        Damage::Lists => [Damage::Lists],
        Damage::Search(_) => SearchDamage::ALL.iter().map(|damage| Damage::Search(*damage)),
        Damage::SearchSetting(_) => [Damage::SearchSetting(text())],
        Damage::Sound(_) => [Damage::Sound(text())],
        Damage::Schema { .. } => SchemaDamage::ALL.iter().map(|damage| {
            Damage::Schema { kind: "table".to_owned(), name: text(), damage: *damage }
        }),
        Damage::End(_) => losses().into_iter().map(|lost| Damage::End(vec![lost])),
        Damage::Log => [Damage::Log],
        Damage::Copy => [Damage::Copy],
    }
}

fn of_records() -> Vec<Damage> {
    let damages = each! { RecordDamage;
        RecordDamage::Missing => [RecordDamage::Missing],
        RecordDamage::Differs => [RecordDamage::Differs],
        RecordDamage::Table(_) => [RecordDamage::Table(text())],
        RecordDamage::Day => [RecordDamage::Day],
    };
    damages.into_iter().map(|damage| Damage::Record { record: text(), damage }).collect()
}

/// Everything that can be lost.
pub(crate) fn losses() -> Vec<Lost> {
    each! { Lost;
        Lost::Record(_) => [Lost::Record(reference())],
        Lost::Row { .. } => [Lost::Row { table: text(), row: 9 }],
        Lost::Listing { .. } => [Lost::Listing { listing: "people".to_owned(), more: 2 }],
        Lost::Step => [Lost::Step],
    }
}

/// Everything that an old file can say and is not known.
pub(crate) fn unknowns() -> Vec<Unknown> {
    let strange = each! { Strange;
        Strange::Kind(_) => [Strange::Kind(text())],
        Strange::Reference(_) => [Strange::Reference(text())],
        Strange::State(_) => [Strange::State(text())],
        Strange::Content(_) => [Strange::Content(text())],
        Strange::Field(_) => [Strange::Field(Box::new(error()))],
    };
    let change = |strange| Unknown::Change {
        device: text(),
        seq: 9,
        record: reference().to_string(),
        strange,
    };
    each! { Unknown;
        Unknown::Records(_) => [Unknown::Records(vec![reference()])],
        Unknown::Change { .. } => strange.into_iter().map(change),
    }
}
