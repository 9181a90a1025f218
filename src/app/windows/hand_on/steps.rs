//! From one stage of handing records on to the next.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{HandOn, HandOnStage, LookedLine, looked};
use crate::app::around::Around;
use crate::app::ask::{FileFormat, HandOver, Weigh};
use crate::app::keymap::HandingAction;
use crate::app::reaction::Reaction;
use crate::app::typed_line::TypedLine;
use crate::app::windows::Choosing;
use crate::model::Day;
use crate::model::lens::{Decided, Decisions, Preview};
use crate::words;

/// Letters of the recipient's name that a proposed file has at most.
const NAME: usize = 40;

impl HandOn {
    /// Goes on with the recipient that is selected. What was decided for another does
    /// not hold for them.
    pub(super) fn choose_recipient(&mut self) {
        let found = self.found.as_ref().and_then(|found| found.get(self.whom.selected));
        let Some(chosen) = found.map(|candidate| candidate.record.clone()) else { return };
        if self.recipient.as_ref().map(|known| known.id) != Some(chosen.id) {
            self.decisions = Decisions::default();
            self.path = Choosing::default();
        }
        self.recipient = Some(chosen);
        self.stage = HandOnStage::What;
    }

    /// Has it found out what would leave.
    pub(super) fn weigh(&mut self, around: &Around) -> Reaction {
        if let Some(barred) = around.barred() {
            return Reaction::refuse(barred);
        }
        let Some(handing) = self.handing(around.reader.language) else {
            return Reaction::default();
        };
        self.stage = HandOnStage::Weighing;
        Reaction::ask(Weigh(handing))
    }

    /// Goes on to the file, unless there are names to be decided on.
    pub(super) fn name_file(&mut self, preview: Box<Preview>, around: &Around) -> Reaction {
        let undecided = self.undecided();
        if undecided > 0 {
            let count = [("number", undecided.into())];
            let language = around.reader.language;
            return Reaction::refuse(words::failure(language, "refused-names-undecided", &count));
        }
        if self.path.line.text().is_empty() {
            self.path.line = TypedLine::proposing(&self.proposed(around.reader.today));
        }
        self.stage = HandOnStage::Naming(preview);
        Reaction::default()
    }

    /// `International-Commission 2024-05-19.json`
    fn proposed(&self, today: Day) -> String {
        let name =
            self.recipient.as_ref().and_then(|named| named.called.name()).unwrap_or_default();
        let words = name.split(|letter: char| !letter.is_alphanumeric());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let name: String = words.join("-").chars().take(NAME).collect();
        let name = format!("{name} {today}").trim_start().to_owned();
        self.formats.get(self.format).map_or_else(String::new, |format| format.named(&name))
    }

    pub(super) fn write(&mut self, preview: Box<Preview>, around: &Around) -> Reaction {
        let path = self.path.line.text().trim().to_owned();
        self.path.line.adopt();
        if path.is_empty() {
            return Reaction::refuse(around.failure("refused-no-path"));
        }
        if let Some(barred) = around.barred() {
            return Reaction::refuse(barred);
        }
        let asked = self.handing(around.reader.language).zip(self.written_as());
        let Some((handing, FileFormat { slug, .. })) = asked else { return Reaction::default() };
        self.stage = HandOnStage::Writing(preview);
        Reaction::ask(HandOver { handing, decisions: self.decisions.clone(), format: slug, path })
    }

    /// Decides of the name that is selected, and goes on to the next.
    pub(super) fn decide(&mut self, decided: Decided) {
        let lines = self.lines();
        let Some(LookedLine::Name(name, _)) = lines.get(self.looked.selected) else { return };
        let (wording, count) = (name.wording.clone(), lines.len());
        self.decisions.decide(&wording, decided);
        self.looked.go(1, count);
    }

    pub(super) fn replace_others(&mut self) {
        let lines = self.lines();
        let open = lines.iter().filter_map(|line| match line {
            LookedLine::Name(name, None) => Some(name.wording.clone()),
            LookedLine::Name(_, Some(_))
            | LookedLine::Leaves(..)
            | LookedLine::Parties(..)
            | LookedLine::Stays(..)
            | LookedLine::Difference(_)
            | LookedLine::Names(_) => None,
        });
        for wording in open.collect::<Vec<_>>() {
            self.decisions.decide(&wording, Decided::Replace);
        }
    }

    /// Why there is nothing to go on with.
    pub(super) fn refuses(&self) -> Option<&'static str> {
        match &self.stage {
            HandOnStage::Whom => match self.found.as_deref() {
                Some([]) if self.whom.line.text().trim().is_empty() => {
                    Some("refused-no-recipients")
                }
                Some(found) if found.len() > self.whom.selected => None,
                Some(_) | None => Some("refused-nothing-chosen"),
            },
            HandOnStage::Looking(preview) => {
                let none = preview.leaves.values().all(|number| *number == 0);
                none.then_some("refused-nothing-leaves")
            }
            HandOnStage::Weighing | HandOnStage::Writing(_) => Some("refused-handing-on"),
            HandOnStage::What | HandOnStage::Naming(_) => None,
        }
    }

    /// Why something cannot be decided on.
    pub(super) fn refuses_deciding(&self, action: HandingAction) -> Option<&'static str> {
        let lines = self.lines();
        match action {
            HandingAction::Decide(_) => {
                let on_name = matches!(lines.get(self.looked.selected), Some(LookedLine::Name(..)));
                (!on_name).then_some("refused-no-name")
            }
            HandingAction::ReplaceOthers => {
                looked::undecided(&lines).is_none().then_some("refused-all-decided")
            }
            HandingAction::Begin => None,
        }
    }

    /// Takes the next format, also into the name of the file.
    pub(super) fn next_format(&mut self) {
        let Some(before) = self.written_as().filter(|_| self.has_formats()) else { return };
        let at = self.formats.iter().position(|format| *format == before).unwrap_or_default();
        self.format = (at + 1) % self.formats.len();
        let Some(after) = self.formats.get(self.format) else { return };
        let line = &self.path.line;
        let of = if line.is_proposed() { TypedLine::proposing } else { TypedLine::of };
        if let Some(name) = before.bare(line.text()) {
            self.path.line = of(&after.named(name));
        }
    }
}
