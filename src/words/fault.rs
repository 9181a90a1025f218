//! What failed, and what to do about it.

use std::fmt;

use super::{field, record_problem, text, with};
use crate::model::damage::Damage;
use crate::model::filter::{key_in, values};
use crate::model::record::FieldError;
use crate::model::system::SystemError;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, Language, Reference};

/// What failed and what to do about it: ids of texts, and what stands in them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fault {
    /// What was being done, as in “Could not …”.
    pub task: &'static str,
    /// What went wrong.
    pub cause: &'static str,
    /// What to do, where anything can be done.
    pub advice: Option<&'static str>,
    /// Names, paths and numbers that the texts tell.
    pub arguments: Vec<(&'static str, String)>,
    /// The field that was refused, if that is what went wrong.
    pub field: Option<Box<FieldError>>,
    /// Terms that may be meant, by slug.
    pub terms: Option<(Vocabulary, Vec<&'static str>)>,
    /// What the system or the file says, if that is what went wrong.
    pub detail: Option<Box<Detail>>,
}

/// What is to blame besides what was asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail {
    /// What the system refused.
    System(SystemError),
    /// What is wrong with the file.
    Damage(Damage),
}

/// Causes that say themselves what was not done.
#[rustfmt::skip]
const SAYS_ALL: &[&str] = &[
    "fault-missing", "fault-exists", "fault-reserved", "fault-not-casebook", "fault-folder",
    "fault-older", "fault-old-history", "fault-other-tables", "fault-wrong-passphrase",
    "fault-needs-passphrase", "fault-too-new", "fault-held", "fault-read-only",
    "fault-read-only-older", "fault-log-unread", "fault-lock-file", "fault-log-changed",
    "fault-built-on", "fault-no-party", "fault-same-record", "fault-other-form", "fault-damaged",
    "refused-folder", "refused-full", "refused-file", "refused-mount", "refused-linked",
    "refused-no-locks",
];

impl Fault {
    /// Whether it is the file that failed, and not what was asked of it.
    pub fn is_of_file(&self) -> bool {
        const CAUSES: [&str; 7] = [
            "fault-moved",
            "fault-log-changed",
            "fault-casebook",
            "fault-file",
            "fault-full",
            "fault-damaged",
            "fault-not-casebook",
        ];
        CAUSES.contains(&self.cause)
    }

    /// Whether a filter asks for what there is not, which its place can tell.
    pub fn is_of_filter(&self) -> bool {
        self.cause.starts_with("fault-filter")
    }
}

/// Why something could not be done, and what to do about it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Failure {
    /// What failed.
    pub what: String,
    /// What to do, if anything can be done.
    pub advice: Option<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.what)
    }
}

impl std::error::Error for Failure {}

impl Failure {
    /// What failed and what to do, as sentences.
    pub fn sentence(&self) -> String {
        let stop = if self.what.ends_with(['.', '?', '!']) { "" } else { "." };
        format!("{}{stop} {}", self.what, self.advice.as_deref().unwrap_or_default())
    }
}

/// Why something failed, what that was, and what to do, in words. The reason comes
/// first: what was being done is what the person knows.
pub fn fault(fault: &Fault, language: Language) -> Failure {
    let Failure { what: why, advice } = cause(fault, language);
    if SAYS_ALL.contains(&fault.cause) {
        return Failure { what: why, advice };
    }
    let task = text(language, fault.task).into_owned();
    let not_done = with(language, "fault", &[("task", task.into())]);
    Failure { what: format!("{why} {not_done}"), advice }
}

/// An argument as it is told: the key of a filter by the word of the language, who
/// holds a file by what is known of them.
fn shown<'a>(fault: &Fault, value: &'a str, language: Language) -> super::Argument<'a> {
    if fault.is_of_filter()
        && let Some((key, rest)) = value.split_once(':')
        && let Some(word) = key_in(key, language)
    {
        return format!("{word}:{rest}").into();
    }
    if fault.cause == "fault-held" { holder(value, language).into() } else { value.into() }
}

/// Who holds a file open, as it is written in its lock.
pub fn holder(written: &str, language: Language) -> String {
    match written.strip_prefix("process ") {
        Some(number) => with(language, "holder-process", &[("number", number.into())]),
        None => written.to_owned(),
    }
}

/// What the texts tell: terms by the labels of the language, which a filter reads,
/// and the field that was refused.
fn arguments(fault: &Fault, language: Language) -> Vec<(&str, super::Argument<'_>)> {
    let told = fault.arguments.iter().map(|(name, value)| (*name, shown(fault, value, language)));
    let near = fault.terms.as_ref().map(|(vocabulary, slugs)| {
        let labels: Vec<_> = slugs.iter().map(|slug| vocabulary.label(slug, language)).collect();
        ("near", values(&labels).into())
    });
    let mut arguments: Vec<_> = told.chain(near).collect();
    if let Some(error) = &fault.field {
        let named = fault.arguments.iter().find(|(name, _)| *name == "name");
        let (label, problem) = refused(error, named.and_then(|(_, name)| kind(name)), language);
        arguments.extend([("field", label.into()), ("problem", problem.into())]);
    }
    if let Some(detail) = &fault.detail {
        let told = match &**detail {
            Detail::System(error) => super::system(error, language),
            Detail::Damage(damage) => super::damage(damage, language),
        };
        arguments.push(("detail", told.into()));
    }
    arguments
}

/// Why a list has no rows: a filter speaks for itself.
pub fn trouble(fault: &Fault, language: Language) -> Failure {
    if fault.is_of_filter() { cause(fault, language) } else { self::fault(fault, language) }
}

/// What went wrong and what to do, where what was being done is known.
pub fn cause(fault: &Fault, language: Language) -> Failure {
    let arguments = arguments(fault, language);
    Failure {
        what: with(language, fault.cause, &arguments),
        advice: fault.advice.map(|id| with(language, id, &arguments)),
    }
}

/// The kind of a record by its reference.
pub(super) fn kind(reference: &str) -> Option<Kind> {
    match reference.parse::<Reference>().ok()?.prefix {
        'O' | 'G' => Some(Kind::Party),
        prefix => Kind::ALL.into_iter().find(|kind| kind.prefix() == prefix),
    }
}

/// The label of a field and what is wrong with it.
pub(super) fn refused(
    error: &FieldError,
    kind: Option<Kind>,
    language: Language,
) -> (String, String) {
    let of =
        kind.into_iter().chain(Kind::ALL).find_map(|kind| Some((kind, kind.field(&error.field)?)));
    let label = of.map_or_else(
        || error.field.clone(),
        |(kind, known)| field(kind, known.name, language).into_owned(),
    );
    let shape = of.map(|(_, known)| known.shape);
    (label, record_problem(&error.problem, shape, language))
}
