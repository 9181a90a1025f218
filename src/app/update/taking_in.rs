//! Files of evidence: what is asked for, and what is done with what came of it.

use serde_json::json;

use crate::app::around::Around;
use crate::app::ask::{Answer, CameIn, Ended, TakeIn, WriteOut};
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::EvidencePath;
use crate::model::Kind;
use crate::model::change::fields;
use crate::words::{self, Failure, Fault};

/// Asks where the files are; they are about the record that is shown.
pub(super) fn ask_in(parts: &mut Parts) -> Reaction {
    let shown = parts.browse.detail.whole.as_deref().map(|whole| whole.record.clone());
    let about = shown.filter(|named| ![Kind::Evidence, Kind::Custody].contains(&named.kind));
    let links = [(Kind::Case, "case"), (Kind::Source, "source")];
    let field = |kind| links.iter().find(|(of, _)| *of == kind).map_or("record", |(_, name)| name);
    let link = about.as_ref().map(|named| (field(named.kind), named.id));
    let said = link.map(|(field, id)| fields([(field, json!(id.to_string()))]));
    parts.windows.open(EvidencePath::coming(about, said.unwrap_or_default()));
    Reaction::default()
}

/// Asks where the file of the evidence that is shown is to go.
pub(super) fn ask_out(parts: &mut Parts) -> Reaction {
    let shown = parts.browse.detail.whole.as_deref().map(|whole| &whole.record);
    let Some(evidence) = shown.filter(|named| named.kind == Kind::Evidence) else {
        return Reaction::refuse(parts.around.failure("refused-no-evidence"));
    };
    let name = evidence.called.name().unwrap_or_default();
    parts.windows.open(EvidencePath::going(evidence.id, name));
    Reaction::default()
}

/// Says how many files came in, and has the lists read anew.
pub(super) fn came_in(parts: &mut Parts, answer: Answer<TakeIn>) -> Reaction {
    let Parts { around, windows, keeping, .. } = parts;
    match answer {
        Ok(Ended::Done(came)) if came == CameIn { millis: came.millis, ..CameIn::default() } => {
            if let Some(window) = windows.find::<EvidencePath>() {
                window.failed();
            }
            Reaction::refuse(around.failure("refused-empty-folder"))
        }
        Ok(Ended::Done(came)) => {
            windows.close_where::<EvidencePath>(|window| window.is_under_way(true));
            keeping.dropped.stepped();
            keeping.saved_at = Some(came.millis);
            let reaction = match &came.failed {
                None => Reaction::tell(told(&came, around)),
                Some(fault) => Reaction::refuse(stopped_at(&came, fault, around)),
            };
            Reaction { stale: true, ..reaction }
        }
        other => {
            if let Some(window) = windows.find::<EvidencePath>() {
                window.failed();
            }
            Reaction { stale: true, ..super::record::stopped(other, around) }
        }
    }
}

/// Why a file could not be taken in, and which came in before it.
fn stopped_at(came: &CameIn, fault: &Fault, around: &Around) -> Failure {
    let Failure { what, advice } = words::fault(fault, around.reader.language);
    Failure { what: format!("{what} {}", counted("notice-some-taken-in", came, around)), advice }
}

fn told(came: &CameIn, around: &Around) -> String {
    counted("notice-taken-in", came, around)
}

/// How many came in, in the words of that text.
fn counted(id: &str, came: &CameIn, around: &Around) -> String {
    let first = came.first.as_ref().map(|named| named.reference.to_string());
    let arguments = [
        ("number", came.new.into()),
        ("known", came.known.into()),
        ("first", first.unwrap_or_default().into()),
    ];
    words::with(around.reader.language, id, &arguments)
}

/// Says where the file is; where there is none, another path can be named.
pub(super) fn went_out(parts: &mut Parts, answer: Answer<WriteOut>) -> Reaction {
    let Parts { around, windows, .. } = parts;
    match answer {
        Ok(path) => {
            windows.close_where::<EvidencePath>(|window| window.is_under_way(false));
            let arguments = [("path", path.into())];
            let told = words::with(around.reader.language, "notice-written-out", &arguments);
            Reaction { stale: true, ..Reaction::tell(told) }
        }
        Err(fault) => {
            if let Some(window) = windows.find::<EvidencePath>() {
                window.failed();
            }
            Reaction::fail(&fault, around)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::app::ask::{CameIn, Ended, Request, TakeIn, Write, WriteReply};
    use crate::app::fixture::{TestDesk, full, named};
    use crate::app::notice::Notice;
    use crate::app::theme::Theme;

    fn told(desk: &TestDesk) -> String {
        match &desk.model.notice {
            Some(Notice::Done(text)) => text.clone(),
            Some(Notice::Failed(failure)) => failure.what.clone(),
            None => String::new(),
        }
    }

    #[test]
    fn files_come_in_about_the_record_that_is_shown() {
        let mut desk = TestDesk::new((80, 24), Theme::Dark);
        desk.prompt = false;
        desk.press("<f2>add evidence<enter>~/street.mp4<enter>");
        let Some(Request::Write(Write::TakeIn(asked))) = desk.asked.last() else {
            panic!("{:?}", desk.asked)
        };
        let TakeIn { path, fields } = asked;
        let shown = desk.model.browse.detail.whole.as_deref().unwrap().record.id;
        assert_eq!((path.as_str(), &fields["record"]), ("~/street.mp4", &json!(shown.to_string())));
        let mut desk = TestDesk::new((80, 24), Theme::Dark);
        desk.press("<f2>add evidence<enter>~/street.mp4<enter>");
        assert!(!desk.model.windows.is_open());
        assert!(told(&desk).starts_with("Evidence taken in: 1"), "{}", told(&desk));
    }

    #[test]
    fn a_folder_without_a_file_is_told_and_another_can_be_named() {
        let mut desk = TestDesk::new((80, 24), Theme::Dark);
        desk.prompt = false;
        desk.press("<f2>add evidence<enter>~/empty<enter>");
        let Some(Request::Write(Write::TakeIn(asked))) = desk.asked.pop() else { panic!() };
        let came = CameIn { millis: 9, ..CameIn::default() };
        desk.hear(WriteReply::TakeIn(asked, Ok(Ended::Done(came))));
        assert_eq!(told(&desk), "There is no file in it.");
        desk.press("<enter>");
        assert!(matches!(desk.asked.last(), Some(Request::Write(Write::TakeIn(_)))));
    }

    #[test]
    fn where_one_file_fails_those_before_it_are_told_too() {
        let mut desk = TestDesk::new((80, 24), Theme::Dark);
        desk.prompt = false;
        desk.press("<f2>add evidence<enter>~/folder<enter>");
        let Some(Request::Write(Write::TakeIn(asked))) = desk.asked.pop() else { panic!() };
        let failed = Some(full("task-take-in"));
        let came =
            CameIn { new: 3, first: Some(named('E', 5, "a.jpg")), failed, ..CameIn::default() };
        desk.hear(WriteReply::TakeIn(asked, Ok(Ended::Done(came))));
        let told = told(&desk);
        assert!(told.contains("take in the files") && told.contains("3, from E-5"), "{told}");
        assert!(
            desk.asked.iter().any(|asked| matches!(asked, Request::Read(_))),
            "they are listed"
        );
    }

    #[test]
    fn only_evidence_has_a_file_to_write() {
        let mut desk = TestDesk::new((80, 24), Theme::Dark);
        desk.press("x");
        assert!(!desk.model.windows.is_open());
        assert_eq!(told(&desk), "No evidence is shown here.");
    }
}
