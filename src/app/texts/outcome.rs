//! How jobs ended, in words.

use crate::app::{Notice, Outcome};
use crate::model::Language;
use crate::words::{damage, failure, number, text, with};

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
            let first = damage(first, language).into();
            let arguments = [("number", (*problems).into()), ("first", first)];
            Notice::Failed(failure(language, "job-damaged", &arguments))
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
    use crate::model::damage::Damage;

    #[test]
    fn how_a_job_ended_is_told_in_every_language() {
        let ends = [
            Outcome::Whole { changes: 1_204, records: 21, heads: "acid bring".to_owned() },
            Outcome::Damaged { problems: 3, first: Box::new(Damage::Lists) },
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
