//! What is wrong with what was typed, and how to put it right: the errors of
//! the model in the language of the person.

use std::borrow::Cow;

use super::quick_line::shown;
use super::{Failure, failure, text, with};
use crate::model::amount::AmountError;
use crate::model::composite::{Composite, Injury};
use crate::model::date::{DateError, MAX_CHARS};
use crate::model::field::Shape;
use crate::model::filter::{FilterError, key_in};
use crate::model::record::Problem;
use crate::model::records::saved_filter::SavedFilterError;
use crate::model::records::template::TemplateError;
use crate::model::text::TextError;
use crate::model::value::ValueError;
use crate::model::vocabulary::{Closed, OwnTermError, TermError, Vocabulary};
use crate::model::{Kind, Language};

/// Why a value does not fit a field of that shape.
pub fn value(error: &ValueError, shape: Shape, language: Language) -> String {
    let plain = |id| text(language, id).into_owned();
    match error {
        ValueError::Missing => plain("problem-missing"),
        ValueError::Text(error) => text_problem(*error, language),
        ValueError::Term(error) => term(error, shape, language),
        ValueError::Date(error) => date(error, language),
        ValueError::Amount(error) => amount(error, language),
        ValueError::Ambiguous { first, second } => {
            ambiguous(shown(first, language), shown(second, language), language)
        }
        ValueError::TimeTwice { first, second } => {
            let arguments = [("first", first.as_str().into()), ("second", second.as_str().into())];
            with(language, "problem-time-twice", &arguments)
        }
        ValueError::Number { from, to } => {
            with(language, "problem-number", &[("from", (*from).into()), ("to", (*to).into())])
        }
        ValueError::Flag => plain("problem-flag"),
        ValueError::Hash => plain("problem-hash"),
        ValueError::OwnBackup => plain("problem-own-backup"),
        ValueError::Link => plain("problem-link"),
        ValueError::Shape => plain(fitting(shape)),
    }
}

/// The id of what a field of that shape takes, where it was given what is no
/// value of that shape at all.
fn fitting(shape: Shape) -> &'static str {
    match shape {
        Shape::Line | Shape::Text | Shape::Term(_) | Shape::Code(_) | Shape::FieldName => {
            "problem-shape-text"
        }
        Shape::Date => "problem-shape-date",
        Shape::Time => "problem-shape-time",
        Shape::Amount => "problem-shape-amount",
        Shape::Terms(_) | Shape::Tags => "problem-shape-list",
        Shape::Provisions => "problem-shape-provisions",
        Shape::Injuries => "problem-shape-injuries",
        Shape::Size
        | Shape::Number(_)
        | Shape::Degrees(_)
        | Shape::Flag
        | Shape::Link(_)
        | Shape::Details => "problem-shape",
    }
}

/// Why a field of a record was refused, and what it holds where that is known.
pub fn record_problem(problem: &Problem, shape: Option<Shape>, language: Language) -> String {
    let plain = |id| text(language, id).into_owned();
    match problem {
        Problem::Unknown => plain("problem-no-such-field"),
        Problem::Value(error) => value(error, shape.unwrap_or(Shape::Line), language),
        Problem::Part { name, shape, problem } => {
            let problem = record_problem(problem, *shape, language);
            let name = super::detail(name, language).into_owned();
            with(language, "problem-part", &[("name", name.into()), ("problem", problem.into())])
        }
        Problem::Filter(error) => filter(error, language),
        Problem::NoDetails => plain("problem-no-details"),
        Problem::Many(limit) => with(language, "problem-slots", &[("limit", (*limit).into())]),
        Problem::Settled => plain("problem-settled"),
        Problem::Noted => plain("problem-noted"),
        Problem::Disclosed => plain("problem-disclosed"),
        Problem::Itself => plain("problem-itself"),
        Problem::Term(error) => own_term(error, language),
        // Only programmers can make use of what its reader says.
        Problem::Unread(_) => plain("problem-unread"),
    }
}

/// Why a text was refused.
pub fn text_problem(error: TextError, language: Language) -> String {
    match error {
        TextError::Empty => text(language, "problem-empty").into_owned(),
        TextError::Control => text(language, "problem-control").into_owned(),
        TextError::TooLong { length, limit } => {
            let arguments = [("length", length.into()), ("limit", limit.into())];
            with(language, "problem-too-long", &arguments)
        }
    }
}

/// Terms that may be meant are offered by their labels.
fn term(error: &TermError, shape: Shape, language: Language) -> String {
    match error {
        TermError::Shape => text(language, "problem-term-shape").into_owned(),
        TermError::Closed { text, why } => {
            let id = match why {
                Closed::Standard => "problem-term-standard",
                Closed::Program => "problem-term-program",
            };
            with(language, id, &[("text", text.as_str().into())])
        }
        TermError::Unknown { text, near } => {
            let of_part = |slug| Injury::vocabulary(slug).filter(|_| shape == Shape::Injuries);
            let label = |slug| match vocabulary(shape).or_else(|| of_part(slug)) {
                Some(vocabulary) => vocabulary.label(slug, language),
                None => slug,
            };
            let near = near.split(", ").map(|slug| set_apart(label(slug), language));
            let near: Vec<_> = near.collect();
            let arguments = [("text", text.as_str().into()), ("near", near.join(", ").into())];
            with(language, "problem-term-unknown", &arguments)
        }
    }
}

/// Why the casebook cannot have a term of its own so.
fn own_term(error: &OwnTermError, language: Language) -> String {
    let plain = |id| text(language, id).into_owned();
    match error {
        OwnTermError::NoLabel => plain("problem-own-term-label"),
        OwnTermError::Slug => plain("problem-own-term-slug"),
        OwnTermError::BuiltIn(slug) => {
            with(language, "problem-own-term-built-in", &[("slug", slug.as_str().into())])
        }
        OwnTermError::Exists => plain("problem-own-term-exists"),
        OwnTermError::Id => plain("problem-own-term-id"),
        OwnTermError::Fixed => plain("problem-own-term-fixed"),
        OwnTermError::Used(reference) => {
            let reference = [("reference", reference.as_str().into())];
            with(language, "problem-own-term-used", &reference)
        }
        OwnTermError::Family => plain("problem-own-term-family"),
    }
}

/// A label between others: in the marks of the language where its own words or
/// commas would run together with them.
fn set_apart(label: &str, language: Language) -> Cow<'_, str> {
    if !label.contains([' ', ',']) {
        return label.into();
    }
    match language {
        Language::Russian | Language::Kazakh => format!("«{label}»").into(),
        Language::English | Language::Uzbek => format!("“{label}”").into(),
    }
}

fn vocabulary(shape: Shape) -> Option<Vocabulary> {
    match shape {
        Shape::Term(vocabulary) | Shape::Terms(vocabulary) => Some(vocabulary),
        _ => None,
    }
}

/// Why a text is not an amount.
fn amount(error: &AmountError, language: Language) -> String {
    let (id, quoted) = match error {
        AmountError::NoNumber(text) => ("problem-amount-none", text),
        AmountError::Unknown(text) => ("problem-amount-unknown", text),
        AmountError::EndBeforeStart(text) => ("problem-amount-end", text),
    };
    with(language, id, &[("text", quoted.as_str().into())])
}

/// A date with two readings.
pub(super) fn ambiguous(first: String, second: String, language: Language) -> String {
    let arguments = [("first", first.into()), ("second", second.into())];
    with(language, "problem-date-ambiguous", &arguments)
}

/// Why a text is not a date.
pub fn date(error: &DateError, language: Language) -> String {
    let (id, quoted) = match error {
        DateError::Empty => return text(language, "problem-date-empty").into_owned(),
        DateError::TooLong => {
            return with(language, "problem-date-too-long", &[("limit", MAX_CHARS.into())]);
        }
        DateError::Unknown(text) => ("problem-date-unknown", text),
        DateError::Unclear(text) => ("problem-date-unclear", text),
        DateError::NoSuchDay(text) => ("problem-date-no-such-day", text),
        DateError::EndBeforeStart(text) => ("problem-date-end-before-start", text),
        DateError::Weekday(text) => ("problem-date-weekday", text),
        DateError::NoYear(text) => ("problem-date-no-year", text),
        DateError::NoSuchTime(text) => ("problem-date-no-such-time", text),
        DateError::NoTime(text) => ("problem-date-no-time", text),
        DateError::Edtf(text) => ("problem-date-edtf", text),
    };
    with(language, id, &[("text", quoted.as_str().into())])
}

/// Why a line is not a filter.
pub fn filter(error: &FilterError, language: Language) -> String {
    match error {
        FilterError::Key(key) => {
            with(language, "problem-filter-key", &[("key", key.as_str().into())])
        }
        FilterError::NoValue { key, typed } => {
            let arguments = [("key", (*key).into()), ("typed", typed.as_str().into())];
            with(language, "problem-filter-no-value", &arguments)
        }
        FilterError::Has(value) => {
            let known = Vocabulary::Has.entries().iter();
            let values = known.map(|asked| asked.label(language)).collect::<Vec<_>>().join(", ");
            let arguments = [("value", value.as_str().into()), ("values", values.into())];
            with(language, "problem-filter-has", &arguments)
        }
        FilterError::Time { text, error } => {
            let key = key_in("time", language).unwrap_or("time");
            format!("{key}:{text}: {}", date(error, language))
        }
        FilterError::When { text, error } => {
            let key = key_in("when", language).unwrap_or("when");
            format!("{key}:{text}: {}", date(error, language))
        }
    }
}

/// Why a filter cannot be kept.
pub fn saved_filter(error: &SavedFilterError, language: Language) -> String {
    match error {
        SavedFilterError::Text(error) => text_problem(*error, language),
        SavedFilterError::Filter(error) => filter(error, language),
        // A list and an order that are in force are known.
        SavedFilterError::Empty | SavedFilterError::Listing(_) | SavedFilterError::Sort(_) => {
            text(language, "refused-no-filter").into_owned()
        }
    }
}

/// Why what is typed cannot be kept as a template, and what to do about it.
pub fn template(error: &TemplateError, kind: Kind, language: Language) -> Failure {
    match error {
        TemplateError::Value { field, .. } | TemplateError::Field { field, .. } => {
            let field = super::field(kind, field, language).into_owned();
            failure(language, "problem-template-field", &[("field", field.into())])
        }
        TemplateError::Empty => failure(language, "refused-template-empty", &[]),
        TemplateError::Full => failure(language, "problem-template-full", &[]),
        TemplateError::Kind(_) => failure(language, "refused-template-kind", &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::filter::{key_named, keys_in};

    /// Every problem of a record; one that is left out does not compile.
    fn record_problems() -> Vec<Problem> {
        let missing = || Problem::Value(ValueError::Missing);
        let known = |problem: &Problem| match problem {
            Problem::Unknown
            | Problem::Value(_)
            | Problem::Filter(_)
            | Problem::Part { .. }
            | Problem::NoDetails
            | Problem::Many(_)
            | Problem::Itself
            | Problem::Term(_)
            | Problem::Settled
            | Problem::Noted
            | Problem::Disclosed
            | Problem::Unread(_) => {}
        };
        let all = vec![
            Problem::Unknown,
            missing(),
            Problem::part("length", Some(Shape::Line), missing()),
            Problem::NoDetails,
            Problem::Many(500),
            Problem::Itself,
            Problem::Settled,
            Problem::Noted,
            Problem::Disclosed,
            Problem::Unread("invalid type".to_owned()),
        ];
        all.iter().for_each(known);
        all
    }

    #[test]
    fn terms_of_several_words_are_set_apart_from_the_next() {
        let near = "protest, assembly-ban".to_owned();
        let error = ValueError::Term(TermError::Unknown { text: "xx".to_owned(), near });
        let shape = Shape::Term(Vocabulary::IncidentKind);
        let told = |language| value(&error, shape, language);
        let russian = told(Language::Russian);
        assert!(russian.ends_with("протест, «запрет собрания»."), "{russian}");
        assert!(told(Language::English).ends_with("protest, “ban on assembly”."));
    }

    #[test]
    fn what_a_record_may_have_is_told_in_the_words_of_the_language() {
        let told = |language| filter(&FilterError::Has("крылья".to_owned()), language);
        assert!(told(Language::Russian).ends_with(
            "источник, место, дата, время, описание, \
            подробности, травма, спорное, согласие, неподтверждённое, \
            дело, люди, доказательство, переданное."
        ));
        assert!(told(Language::Kazakh).contains("дереккөз, орын"));
    }

    #[test]
    fn a_filter_without_a_value_is_told_by_an_example_of_its_own() {
        for language in Language::ALL {
            for typed in keys_in(language) {
                let Some(key) = key_named(typed) else { panic!("{typed}") };
                let told = filter(&FilterError::NoValue { key, typed: typed.to_owned() }, language);
                assert_eq!(told.matches(&format!("{typed}:")).count(), 2, "{told}");
            }
        }
    }

    #[test]
    fn why_a_field_of_a_record_is_refused_is_told_in_every_language() {
        for problem in record_problems() {
            let told = Language::ALL.map(|language| record_problem(&problem, None, language));
            for (index, text) in told.iter().enumerate() {
                assert!(!text.contains("problem-") && !text.contains('$'), "{text}");
                assert!(text.ends_with('.'), "{text}");
                assert!(told[..index].iter().all(|other| other != text), "{text}");
            }
        }
        let part = Problem::part("length", Some(Shape::Line), Problem::Unknown);
        let told = record_problem(&part, None, Language::Russian);
        assert!(told.ends_with(": Такого поля нет.") && !told.contains("length"), "{told}");
    }
}
