//! What all kinds of record share: how one is declared, and the way from its
//! fields to a typed value and back.

use serde_json::Value;

use super::field::{Field, Fields, Shape};
use super::filter::FilterError;
use super::kind::Kind;
use super::part::Part;
use super::value::ValueError;
use super::vocabulary::OwnTermError;
use super::withheld;
use super::wordless::{holds, wordless};

/// A typed record, declared by `record!`. [`Record::parse`] is the only way in.
pub trait Record: Sized {
    /// The kind of record it is.
    const KIND: Kind;

    /// Its fields, in the order of its form and of files; the last are
    /// [`WITHHELD`](super::withheld::WITHHELD) and [`ACCESS`].
    const FIELDS: &'static [Field];

    /// The fields that it is called by, the first that is filled.
    const CALLED_BY: &'static [&'static str];

    /// Fields that a form shows only when they are filled, or asked for.
    const RARE: &'static [&'static str];

    /// What its form can add.
    const PARTS: &'static [Part];

    /// What its records are called where they are shown with what a field leads
    /// to, if it is not the word for many of the kind: the field and the word.
    const SHOWN_AS: &'static [(&'static str, &'static str)];

    /// Fields of yes or no of which yes lets fewer people see or use the record:
    /// it stands where two devices differ.
    const STRICT: &'static [&'static str];

    /// Fields of one line in which a search does not look for words.
    const UNSEARCHED: &'static [&'static str];

    /// Fields that the program alone sets: nobody is asked for them.
    const BY_PROGRAM: &'static [&'static str];

    /// Takes the values out of checked fields.
    ///
    /// # Errors
    ///
    /// Fails where a value does not fit its type.
    fn take(fields: Fields) -> Result<Self, serde_json::Error>;

    /// The fields of the record; empty ones are left out.
    fn fields(&self) -> Fields;

    /// Checks what the fields are together.
    ///
    /// # Errors
    ///
    /// Fails at the field that does not fit the others.
    fn check(&self) -> Result<(), FieldError>;

    /// Makes the record of its fields.
    ///
    /// # Errors
    ///
    /// Fails at the first field that is missing, unknown or of a wrong value.
    fn parse(fields: Fields) -> Result<Self, FieldError> {
        check(Self::FIELDS, &fields)?;
        check_withheld(Self::FIELDS, &fields)?;
        let record = Self::take(fields).map_err(|error| FieldError {
            field: Self::KIND.slug().to_owned(),
            problem: Problem::Unread(error.to_string()),
        })?;
        record.check()?;
        Ok(record)
    }
}

/// What is wrong with a field; people are told by `words`.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldError {
    /// Name of the field.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

wordless!(FieldError);

/// Why a field was refused; people are told by `words`.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The kind of record has no such field.
    Unknown,
    /// Its value does not fit.
    Value(ValueError),
    /// It is no filter.
    Filter(FilterError),
    /// A part of its value does not fit: a detail, or what a template fills.
    Part {
        /// Name of the part.
        name: String,
        /// What the part holds, where that is known.
        shape: Option<Shape>,
        /// What is wrong with it.
        problem: Box<Problem>,
    },
    /// Incidents of this kind have no details.
    NoDetails,
    /// A template fills more fields than this.
    Many(usize),
    /// A record leads to itself.
    Itself,
    /// The casebook cannot have such a term.
    Term(OwnTermError),
    /// It says which file evidence is, and that file is here.
    Settled,
    /// The program noted the step of custody itself.
    Noted,
    /// The program noted the disclosure itself.
    Disclosed,
    /// The fields do not make a record together, in the words of its reader.
    Unread(String),
}

impl Problem {
    /// That a part of a value does not fit.
    pub(crate) fn part(name: &str, shape: Option<Shape>, problem: impl Into<Problem>) -> Self {
        Self::Part { name: name.to_owned(), shape, problem: Box::new(problem.into()) }
    }
}

holds!(Problem: Value(ValueError), Term(OwnTermError));

/// The field that every kind has besides its own: who may see the record.
pub const ACCESS: &str = "access";

/// The field, of the kinds that have it, for whatever else is known; the history
/// alone keeps it.
pub const NOTE: &str = "note";

/// Checks each field by itself: names, values, and that none is missing.
///
/// # Errors
///
/// Fails at the first field that is missing, unknown or of a wrong value.
pub fn check(known: &[Field], fields: &Fields) -> Result<(), FieldError> {
    check_changes(known, fields)?;
    let missing = |field: &str| fields.get(field).is_none_or(Value::is_null);
    match known.iter().find(|field| field.required && missing(field.name)) {
        Some(field) => {
            Err(FieldError { field: field.name.to_owned(), problem: ValueError::Missing.into() })
        }
        None => Ok(()),
    }
}

/// Checks the fields that a change names; others may be missing.
///
/// # Errors
///
/// Fails at the first field that is unknown or of a wrong value.
pub fn check_changes(known: &[Field], fields: &Fields) -> Result<(), FieldError> {
    for (name, value) in fields {
        let error = |problem| FieldError { field: name.clone(), problem };
        let field = known.iter().find(|field| field.name == name);
        let field = field.ok_or_else(|| error(Problem::Unknown))?;
        field.check(value).map_err(|problem| error(problem.into()))?;
    }
    Ok(())
}

/// Only fields that records of the kind have are withheld.
fn check_withheld(known: &[Field], fields: &Fields) -> Result<(), FieldError> {
    withheld::unknown(known, fields).map_or(Ok(()), |term| {
        let problem = Problem::part(term, None, Problem::Unknown);
        Err(FieldError { field: withheld::WITHHELD.to_owned(), problem })
    })
}

/// Takes a value out of checked fields.
pub(super) fn value<T: serde::de::DeserializeOwned>(
    fields: &mut Fields,
    name: &str,
) -> Result<T, serde_json::Error> {
    serde_json::from_value(fields.remove(name).unwrap_or_default())
}

/// Puts a value among fields, unless it is empty.
pub(super) fn put<T: serde::Serialize>(fields: &mut Fields, name: &str, value: &T) {
    // What records hold are strings, numbers, lists and objects with names for
    // keys, which serde cannot fail to write.
    if let Some(value) = serde_json::to_value(value).ok().filter(|value| !value.is_null()) {
        fields.insert(name.to_owned(), value);
    }
}

/// One [`Field`]: how far it may go, its name, whether a record without it is
/// refused, what it holds, and the field that two devices have to change
/// together with it, if it means nothing without.
macro_rules! field {
    ($level:ident $name:ident $need:ident $shape:expr $(, with $lead:ident)?) => {
        $crate::model::field::Field {
            name: stringify!($name),
            shape: $shape,
            required: $crate::model::record::required!($need),
            level: $crate::model::record::level!($level),
            group: $crate::model::record::group!($name $($lead)?),
        }
    };
}

macro_rules! required {
    (required) => {
        true
    };
    (optional) => {
        false
    };
}

macro_rules! level {
    (public) => {
        $crate::model::level::Level::Public
    };
    (partner) => {
        $crate::model::level::Level::Partner
    };
    (confidential) => {
        $crate::model::level::Level::Confidential
    };
    (secret) => {
        $crate::model::level::Level::Secret
    };
}

macro_rules! group {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $lead:ident) => {
        stringify!($lead)
    };
}

/// The type of a field in its struct.
macro_rules! held {
    (required $type:ty) => { $type };
    (optional $type:ty) => { Option<$type> };
}

/// Declares a kind of record: its struct, its fields and what they are for.
///
/// Each field says to whom it may go at the widest ([`Level`]), whether it is
/// `required` or `optional`, its [`Shape`], its type, and `with` which field it
/// makes one statement, so that changes of two devices are never mixed.
/// [`WITHHELD`] and [`ACCESS`] are added by themselves.
///
/// What is `shown` by another word, `strict`, `unsearched` or set `by program` is
/// named only where there is such: see [`Record::SHOWN_AS`], [`Record::STRICT`],
/// [`Record::UNSEARCHED`] and [`Record::BY_PROGRAM`].
///
/// [`Level`]: super::level::Level
/// [`WITHHELD`]: super::withheld::WITHHELD
/// [`Shape`]: super::field::Shape
macro_rules! record {
    (
        $(#[$doc:meta])*
        $name:ident as $kind:ident {
            $(
                $(#[$field_doc:meta])*
                $level:ident $field:ident: $need:ident $shape:expr => $type:ty $(, with $lead:ident)?;
            )*
        }
        called by $($called:ident),*;
        rare $($rare:ident),*;
        parts $($part:ident),*;
        $(shown $($by:ident as $shown:ident),+;)?
        $(strict $($strict:ident),+;)?
        $(unsearched $($unsearched:ident),+;)?
        $(by program $($by_program:ident),+;)?
        $(held to $check:path;)?
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $(
                $(#[$field_doc])*
                pub $field: $crate::model::record::held!($need $type),
            )*
            /// Which of its fields go to nobody outside.
            pub withheld: Option<Vec<$crate::model::vocabulary::Term>>,
            /// Who may see it.
            pub access: Option<$crate::model::vocabulary::Term>,
        }

        impl $crate::model::record::Record for $name {
            const KIND: $crate::model::kind::Kind = $crate::model::kind::Kind::$kind;
            const FIELDS: &'static [$crate::model::field::Field] = &[
                $($crate::model::record::field!($level $field $need $shape $(, with $lead)?),)*
                $crate::model::record::field!(
                    confidential withheld optional $crate::model::field::Shape::Terms(
                        $crate::model::vocabulary::Vocabulary::SensitiveField
                    )
                ),
                $crate::model::record::field!(
                    confidential access optional $crate::model::field::Shape::Term(
                        $crate::model::vocabulary::Vocabulary::Access
                    )
                ),
            ];
            const CALLED_BY: &'static [&'static str] = &[$(stringify!($called)),*];
            const RARE: &'static [&'static str] =
                &[
                    $(stringify!($rare),)*
                    $crate::model::withheld::WITHHELD,
                    $crate::model::record::ACCESS,
                ];
            const PARTS: &'static [$crate::model::part::Part] =
                &[$($crate::model::part::Part::$part),*];
            const SHOWN_AS: &'static [(&'static str, &'static str)] =
                &[$($((stringify!($by), stringify!($shown))),+)?];
            const STRICT: &'static [&'static str] = &[$($(stringify!($strict)),+)?];
            const UNSEARCHED: &'static [&'static str] = &[$($(stringify!($unsearched)),+)?];
            const BY_PROGRAM: &'static [&'static str] = &[$($(stringify!($by_program)),+)?];

            fn take(
                mut fields: $crate::model::field::Fields,
            ) -> Result<Self, serde_json::Error> {
                Ok(Self {
                    $($field: $crate::model::record::value(&mut fields, stringify!($field))?,)*
                    withheld: $crate::model::record::value(
                        &mut fields,
                        $crate::model::withheld::WITHHELD,
                    )?,
                    access: $crate::model::record::value(
                        &mut fields,
                        $crate::model::record::ACCESS,
                    )?,
                })
            }

            fn fields(&self) -> $crate::model::field::Fields {
                let mut fields = $crate::model::field::Fields::new();
                $($crate::model::record::put(&mut fields, stringify!($field), &self.$field);)*
                $crate::model::record::put(
                    &mut fields,
                    $crate::model::withheld::WITHHELD,
                    &self.withheld,
                );
                $crate::model::record::put(
                    &mut fields,
                    $crate::model::record::ACCESS,
                    &self.access,
                );
                fields
            }

            fn check(&self) -> Result<(), $crate::model::record::FieldError> {
                $($check(self)?;)?
                Ok(())
            }
        }
    };
}

pub(crate) use {field, group, held, level, record, required};
