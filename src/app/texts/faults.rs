//! What failed outside the model, and how jobs ended.

use super::{field, number, text, value, with};
use crate::app::{Failure, Fault, Notice, Outcome};
use crate::model::filter::values;
use crate::model::record::{FieldError, Problem};
use crate::model::{Kind, Language, Reference};

/// What failed and what to do, in words.
pub fn fault(fault: &Fault, language: Language) -> Failure {
    let mut arguments = arguments(fault, language);
    if let Some(error) = &fault.field {
        let named = fault.arguments.iter().find(|(name, _)| *name == "name");
        let (label, problem) = refused(error, named.and_then(|(_, name)| kind(name)), language);
        arguments.extend([("field", label.into()), ("problem", problem.into())]);
    }
    let task = text(language, fault.task).into_owned();
    let head = with(language, "fault", &[("task", task.into())]);
    let why = with(language, fault.cause, &arguments);
    // What is wrong with the computer concerns more than what was being done.
    let full = fault.cause == "fault-full";
    Failure {
        what: if full { format!("{why} {head}") } else { format!("{head} {why}") },
        advice: fault.advice.map(|id| with(language, id, &arguments)),
    }
}

/// What the texts tell; terms by the labels of the language, which a filter reads.
fn arguments(fault: &Fault, language: Language) -> Vec<(&str, super::Argument<'_>)> {
    let told = fault.arguments.iter().map(|(name, value)| (*name, value.as_str().into()));
    let near = fault.terms.as_ref().map(|(vocabulary, slugs)| {
        let labels: Vec<_> = slugs.iter().map(|slug| vocabulary.label(slug, language)).collect();
        ("near", values(&labels).into())
    });
    told.chain(near).collect()
}

/// Why a list has no rows: a filter speaks for itself.
pub fn trouble(fault: &Fault, language: Language) -> Failure {
    if !fault.is_of_filter() {
        return self::fault(fault, language);
    }
    let arguments = arguments(fault, language);
    Failure {
        what: with(language, fault.cause, &arguments),
        advice: fault.advice.map(|id| with(language, id, &arguments)),
    }
}

/// The kind of a record by its reference.
fn kind(reference: &str) -> Option<Kind> {
    match reference.parse::<Reference>().ok()?.prefix {
        'O' | 'G' => Some(Kind::Party),
        prefix => Kind::ALL.into_iter().find(|kind| kind.prefix() == prefix),
    }
}

/// The label of a field and what is wrong with it.
fn refused(error: &FieldError, kind: Option<Kind>, language: Language) -> (String, String) {
    let of =
        kind.into_iter().chain(Kind::ALL).find_map(|kind| Some((kind, kind.field(&error.field)?)));
    let label = of.map_or_else(
        || error.field.clone(),
        |(kind, known)| field(kind, known.name, language).into_owned(),
    );
    let problem = match (&error.problem, of) {
        (Problem::Value(error), Some((_, known))) => value(error, known.shape, language),
        (Problem::Unknown, _) => text(language, "problem-no-such-field").into_owned(),
        (problem, _) => problem.to_string(),
    };
    (label, problem)
}

/// How a job ended.
pub(in crate::app) fn outcome(outcome: &Outcome, language: Language) -> Notice {
    let count = |count: u64| number(count, language);
    match outcome {
        Outcome::Whole { changes, records, heads } => Notice::Done(with(
            language,
            "job-whole",
            &[
                ("changes", count(*changes).into()),
                ("records", count(*records).into()),
                ("heads", heads.as_str().into()),
            ],
        )),
        Outcome::Damaged { problems, first } => {
            let arguments = [("number", (*problems).into()), ("first", first.as_str().into())];
            Notice::Failed(super::failure(language, "job-damaged", &arguments))
        }
        Outcome::CheckStopped => Notice::Done(text(language, "job-check-stopped").into_owned()),
        Outcome::Compared(pairs) => {
            Notice::Done(with(language, "job-compared", &[("number", count(*pairs).into())]))
        }
        Outcome::CompareStopped => Notice::Done(text(language, "job-compare-stopped").into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_job_ended_is_told_in_every_language() {
        let ends = [
            Outcome::Whole { changes: 1_204, records: 21, heads: "acid bring".to_owned() },
            Outcome::Damaged { problems: 3, first: "a hash".to_owned() },
            Outcome::CheckStopped,
            Outcome::Compared(5),
            Outcome::CompareStopped,
        ];
        for end in &ends {
            let told = Language::ALL.map(|language| match outcome(end, language) {
                Notice::Done(text) => text,
                Notice::Failed(failure) => failure.what + &failure.advice.unwrap_or_default(),
            });
            for (index, text) in told.iter().enumerate() {
                assert!(!text.contains("job-") && !text.contains('$'), "{text}");
                assert!(told[..index].iter().all(|other| other != text), "{text}");
            }
        }
        let damaged = outcome(&ends[1], Language::Russian);
        assert!(matches!(damaged, Notice::Failed(failure) if failure.what.contains("3 ошибки")));
    }
}
