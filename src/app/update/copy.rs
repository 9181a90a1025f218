//! The record as text: to a clipboard, or to a file that is asked for.

use crate::app::around::Around;
use crate::app::ask::{Answer, BackUp, MarkedAim, ReadMarked};
use crate::app::browse::Browse;
use crate::app::effect::{Clipboard, Effect};
use crate::app::message::Unwritten;
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::{Duplicates, SaveAs, ValueChoice, Windows};
use crate::model::whole::Whole;
use crate::words::{self, plain_text};

/// Copies the record, or asks for the file that it is to be written to.
pub(super) fn act(parts: &mut Parts, write: bool) -> Reaction {
    if parts.browse.has_marks() {
        return read(parts.browse, if write { MarkedAim::Write } else { MarkedAim::Copy });
    }
    let Parts { around, browse, windows, .. } = parts;
    let Some(whole) = browse.detail.whole.as_deref() else { return Reaction::default() };
    let text = plain_text(whole, around.reader.language, around.here());
    let name = whole.record.reference.to_string();
    give(windows, &name, text, write)
}

/// Lays the two records that are marked side by side.
pub(super) fn compare(parts: &Parts) -> Reaction {
    read(parts.browse, MarkedAim::Compare)
}

/// Asks for the records that are marked.
fn read(browse: &Browse, aim: MarkedAim) -> Reaction {
    let pane = browse.pane(browse.follows);
    let (listing, rows) = (pane.query.listing, pane.marks.rows().clone());
    Reaction::ask(ReadMarked { listing, rows, aim })
}

/// Asks which thing that the record says is to be copied.
pub(super) fn value(parts: &mut Parts) -> Reaction {
    let Parts { around, browse, windows, .. } = parts;
    if let Some(whole) = browse.detail.whole.as_deref() {
        windows.open(ValueChoice::to_copy(whole, around.reader.language, around.here()));
    }
    Reaction::default()
}

/// Copies the records that were marked, one after the other, or asks for the
/// file that they are to be written to.
pub(super) fn many(parts: &mut Parts, asked: &ReadMarked, answer: Answer<ReadMarked>) -> Reaction {
    let Parts { around, forms, windows, .. } = parts;
    let wholes = match answer {
        Ok(wholes) => wholes,
        Err(fault) => return Reaction::fail(&fault, around),
    };
    if asked.aim == MarkedAim::Compare {
        if let Ok([a, b]) = <[Whole; 2]>::try_from(wholes) {
            windows.open(Duplicates::of(a.record, b.record));
        }
        return Reaction::default();
    }
    let write = asked.aim == MarkedAim::Write;
    let text = |whole: &Whole| plain_text(whole, around.reader.language, around.here());
    let texts: Vec<_> = wholes.iter().map(text).collect();
    // Nobody asks for a file over what was opened meanwhile.
    let in_the_way = write && (windows.is_open() || forms.open.is_some());
    if texts.is_empty() || in_the_way {
        return Reaction::default();
    }
    give(windows, asked.listing.slug(), texts.join("\n\n"), write)
}

fn give(windows: &mut Windows, name: &str, text: String, write: bool) -> Reaction {
    if !write {
        return Reaction::of(vec![Effect::Copy { text, to: Clipboard::System }]);
    }
    windows.open(SaveAs::text(&format!("{name}.txt"), text));
    Reaction::default()
}

/// Asks for a file that takes what was typed and is kept nowhere.
pub(super) fn offer(windows: &mut Windows, text: String) {
    windows.open(SaveAs::text("casebook-draft.txt", text));
}

/// Says to which clipboard the text went, and what is not known of that.
pub(super) fn copied(parts: &mut Parts, to: Clipboard) -> Reaction {
    let form = parts.forms.open.is_some();
    Reaction::tell(parts.around.text(match to {
        Clipboard::System => "notice-copied",
        // Out of a text it is copied here in any case.
        Clipboard::Terminal if form => "notice-clip-terminal",
        Clipboard::Terminal => "notice-copied-terminal",
    }))
}

/// Tries the other clipboard; without one, offers a file.
pub(super) fn not_copied(parts: &mut Parts, text: String, to: Clipboard) -> Reaction {
    let Parts { around, forms, .. } = parts;
    match to {
        Clipboard::System => Reaction::of(vec![Effect::Copy { text, to: Clipboard::Terminal }]),
        Clipboard::Terminal if forms.open.is_some() => {
            Reaction::tell(around.text("notice-clip-here"))
        }
        Clipboard::Terminal => Reaction::refuse(around.failure("refused-clipboard")),
    }
}

/// Asks for the file that the casebook is to be copied to.
pub(super) fn back_up(windows: &mut Windows) {
    windows.open(SaveAs::casebook("backup.casebook"));
}

/// Says where the copy is; where there is none, another file can be named.
pub(super) fn backed_up(parts: &mut Parts, answer: Answer<BackUp>) -> Reaction {
    let Parts { around, windows, .. } = parts;
    match answer {
        Ok(path) => {
            windows.close_where::<SaveAs>(|window| window.is_writing(true));
            told("notice-backed-up", path, around)
        }
        Err(fault) => {
            failed(windows);
            Reaction::fail(&fault, around)
        }
    }
}

/// Another file can be named.
fn failed(windows: &mut Windows) {
    if let Some(window) = windows.find::<SaveAs>() {
        window.failed();
    }
}

fn told(id: &str, path: String, around: &Around) -> Reaction {
    let arguments = [("path", path.into())];
    Reaction::tell(words::with(around.reader.language, id, &arguments))
}

/// Says where the file is, or why there is none; then another can be named.
pub(super) fn written(parts: &mut Parts, outcome: Result<String, Unwritten>) -> Reaction {
    let Parts { around, forms, windows, keeping, .. } = parts;
    let path = match outcome {
        Ok(path) => path,
        Err(problem) => {
            failed(windows);
            return match problem {
                Unwritten::Exists => Reaction::refuse(around.failure("refused-file-exists")),
                Unwritten::Failed(fault) => Reaction::fail(&fault, around),
            };
        }
    };
    let window = windows.find::<SaveAs>().filter(|window| window.is_writing(false));
    if let Some(text) = window.and_then(|window| window.text.clone()) {
        let unkept = keeping.has_failed() || forms.is_unkept();
        keeping.elsewhere = unkept.then_some(text);
        windows.close_where::<SaveAs>(|window| window.is_writing(false));
    }
    told("notice-written", path, around)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::ask::{Question, Write};
    use crate::app::fixture::TestDesk;
    use crate::app::message::Message;
    use crate::app::notice::Notice;
    use crate::app::theme::Theme;
    use crate::model::Language;
    use crate::words::{Fault, cells};

    fn desk(keys: &str) -> TestDesk {
        let mut desk = TestDesk::new((80, 24), Theme::Dark);
        desk.press(keys);
        desk
    }

    fn told(desk: &TestDesk) -> String {
        match &desk.model.notice {
            Some(Notice::Done(text)) => text.clone(),
            Some(Notice::Failed(failure)) => {
                format!("{} {}", failure.what, failure.advice.as_deref().unwrap_or_default())
            }
            None => String::new(),
        }
    }

    #[test]
    fn the_clipboard_of_the_computer_is_tried_before_that_of_the_terminal() {
        let mut desk = desk("y");
        let Some(Effect::Copy { text, to: Clipboard::System }) = desk.other.pop() else {
            panic!("{:?}", desk.other)
        };
        assert!(text.contains("Nurbek Example"));
        desk.send(Message::NotCopied { text: text.clone(), to: Clipboard::System });
        assert_eq!(desk.other, [Effect::Copy { text, to: Clipboard::Terminal }]);
        desk.send(Message::Copied(Clipboard::Terminal));
        assert!(told(&desk).contains("terminal") && told(&desk).contains("Y writes a file"));
    }

    #[test]
    fn without_a_clipboard_a_file_is_offered_and_not_written_unasked() {
        let mut desk = desk("");
        let text = "secret".to_owned();
        desk.send(Message::NotCopied { text, to: Clipboard::Terminal });
        assert!(told(&desk).contains("nothing was copied") && told(&desk).contains("Y writes"));
        assert!(desk.other.is_empty() && !desk.model.windows.is_open());
    }

    #[test]
    fn a_file_is_asked_for_by_name_and_written_once() {
        let mut desk = desk("Y<enter><enter>");
        let path = "I-0.txt".to_owned();
        assert!(
            matches!(&desk.other[..], [Effect::WriteText { path: to, text }] if *to == path && !text.is_empty())
        );
        desk.send(Message::Written(Ok("/home/a/I-0.txt".to_owned())));
        assert!(!desk.model.windows.is_open());
        assert!(told(&desk).contains("/home/a/I-0.txt"));
    }

    #[test]
    fn a_name_that_is_taken_can_be_changed() {
        let mut desk = desk("Y<enter>");
        desk.send(Message::Written(Err(Unwritten::Exists)));
        assert!(told(&desk).contains("another name"), "{}", told(&desk));
        desk.press("<backspace><enter>");
        assert!(
            matches!(desk.other.last(), Some(Effect::WriteText { path, .. }) if path == "I-0.tx")
        );
    }

    #[test]
    fn a_file_without_a_name_is_refused() {
        let desk = desk("Y<c-u><enter>");
        assert!(desk.other.is_empty() && told(&desk).contains("name of the file"));
    }

    #[test]
    fn the_casebook_is_backed_up_to_the_file_that_is_named() {
        let mut desk = desk("");
        for form in ["", "n"] {
            desk.press(form);
            desk.press("<f2>back up<enter>");
            desk.press("<c-u>/media/a.casebook<enter>");
            assert!(!desk.model.windows.is_open());
            assert_eq!(told(&desk), "Backed up and checked: /media/a.casebook");
        }
        assert!(desk.model.forms.open.is_some(), "what is typed stays");
    }

    #[test]
    fn a_name_that_is_proposed_gives_way_to_what_is_typed_until_it_is_touched() {
        for (keys, path) in [
            ("a.casebook", "a.casebook"),
            ("<left><right>2", "backup.casebook2"),
            ("<end>2", "backup.casebook2"),
            ("<home>my-", "my-backup.casebook"),
            ("<backspace>b", "b"),
            ("<del>b", "b"),
            ("", "backup.casebook"),
        ] {
            let mut desk = desk("<f2>back up<enter>");
            desk.press(keys).press("<enter>");
            assert_eq!(told(&desk), format!("Backed up and checked: {path}"), "{keys}");
        }
        let mut desk = desk("Y");
        desk.send(Message::Paste("/media/a.txt".to_owned()));
        desk.press("<enter>");
        let asked = desk.other.last();
        assert!(matches!(asked, Some(Effect::WriteText { path, .. }) if path == "/media/a.txt"));
    }

    #[test]
    fn a_backup_that_fails_can_be_made_elsewhere() {
        let mut desk = desk("");
        desk.prompt = false;
        desk.press("<f2>back up<enter><enter>");
        let fault = Fault { task: BackUp::TASK, cause: "fault-full", ..Fault::default() };
        let refused = Write::BackUp(BackUp("a".to_owned())).fails(fault);
        desk.send(Message::Reply(Box::new(refused.into())));
        assert!(told(&desk).contains("Could not back up the casebook"), "{}", told(&desk));
        desk.asked.clear();
        desk.press("<enter>");
        assert_eq!(desk.asked, [BackUp("backup.casebook".to_owned()).into()]);
    }

    #[test]
    fn what_is_said_fits_eighty_columns_in_each_language() {
        for language in Language::ALL {
            let mut desk = desk("");
            desk.model.settings.language = language;
            let text = || "a".to_owned();
            for message in [
                Message::Copied(Clipboard::System),
                Message::Copied(Clipboard::Terminal),
                Message::NotCopied { text: text(), to: Clipboard::Terminal },
                Message::Written(Err(Unwritten::Exists)),
            ] {
                desk.send(message);
                // A failure has a mark before it.
                assert!(cells(&told(&desk)) + 2 <= 80, "{}", told(&desk));
            }
            for id in ["notice-mouse-on", "notice-mouse-off"] {
                assert!(cells(&desk.model.text(id)) < 80, "{id} in {language:?}");
            }
        }
    }
}
