use super::*;
use crate::app::ask::{Ended, Waited};
use crate::app::fixture::full;
use crate::model::damage::Damage;
use crate::model::imported::Chosen;

fn text(notice: Notice) -> String {
    match notice {
        Notice::Done(text) => text,
        Notice::Failed(failure) => failure.what + &failure.advice.unwrap_or_default(),
    }
}

/// How the check ends that came to this.
fn checked(checked: Checked) -> JobReply {
    JobReply::Verify(Verify, Ok(Ended::Done(checked)))
}

fn compared(ended: Ended<Vec<crate::model::duplicate::Duplicate>>) -> JobReply {
    JobReply::Duplicates(FindDuplicates { limit: 9 }, Ok(ended))
}

#[test]
fn how_a_job_ended_is_told_in_every_language() {
    let ends = [
        checked(Checked::Whole { changes: 1_204, records: 21, heads: "acid bring".to_owned() }),
        checked(Checked::Damaged { problems: 3, first: Box::new(Damage::Lists) }),
        JobReply::Verify(Verify, Ok(Ended::Stopped)),
        compared(Ended::Done(vec![])),
        compared(Ended::Stopped),
        Job::from(Verify).fails(full("task-verify")),
    ];
    for end in &ends {
        let told = Language::ALL.map(|language| text(end.told(language).unwrap()));
        for (index, text) in told.iter().enumerate() {
            assert!(!text.contains("job-") && !text.contains('$'), "{text}");
            assert!(told[..index].iter().all(|other| other != text), "{text}");
        }
    }
    let damaged = ends[1].told(Language::Russian);
    assert!(matches!(damaged, Some(Notice::Failed(failure)) if failure.what.contains("3 ошибки")));
}

#[test]
fn what_is_said_while_one_waits_is_a_text() {
    let chosen = Chosen { path: "a.csv".to_owned(), table: None };
    let jobs = [Verify.into(), FindDuplicates { limit: 1 }.into(), PlanImport(chosen).into()];
    let jobs = jobs.each_ref().map(Job::under_way);
    let changes = [Waited::Many, Waited::Import, Waited::Step(false)].map(Waited::under_way);
    for (index, id) in jobs.into_iter().chain(changes).enumerate() {
        assert_ne!(words::text(Language::Kazakh, id), id);
        let is_stored = matches!(index, 3 | 5);
        assert_eq!(id == "job-storing", is_stored, "{id}");
    }
}
