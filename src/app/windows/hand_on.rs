//! Records that are handed on: to whom, what, what would leave of it, and where to.

#![warn(clippy::wildcard_enum_match_arm)]

mod looked;
mod portion;
mod steps;

pub use looked::LookedLine;
pub use portion::Portion;

use super::{Choosing, Layer};
use crate::app::around::Around;
use crate::app::ask::{FileFormat, FindRecipients, Handing, Weighed};
use crate::app::effect::Effect;
use crate::app::keymap::{Action, Context, HandingAction, Key, Keys, Takes};
use crate::app::reaction::{Done, Reaction};
use crate::model::Language;
use crate::model::called::Named;
use crate::model::find::Candidate;
use crate::model::lens::{Decided, Decisions, Preview};

static KEYS: Keys = Keys {
    context: Context::HANDING,
    head: "help-handing",
    takes: Takes::Nothing,
    over: &[Context::OVERLAY],
    bound: &[
        (Key::Char('r'), Action::Handing(HandingAction::Decide(Decided::Replace)), 3),
        (Key::Char('l'), Action::Handing(HandingAction::Decide(Decided::Leave)), 4),
        (Key::Char('R'), Action::Handing(HandingAction::ReplaceOthers), 5),
    ],
};

/// Recipients that are offered.
const OFFERED: usize = 50;

/// Records on their way out.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOn {
    /// How far one is.
    pub stage: HandOnStage,
    /// Recipients that fit what is typed, once they came.
    pub found: Option<Vec<Candidate>>,
    /// What can be handed on.
    pub portions: Vec<Portion>,
    recipient: Option<Named>,
    whom: Choosing,
    what: Choosing,
    looked: Choosing,
    path: Choosing,
    decisions: Decisions,
    formats: Vec<FileFormat>,
    /// An index into them.
    format: usize,
}

/// How far one is with what is handed on.
#[derive(Clone, Debug, PartialEq)]
pub enum HandOnStage {
    /// Who gets it is being chosen.
    Whom,
    /// What they get is.
    What,
    /// What would leave is being found out.
    Weighing,
    /// It is looked at, and names are decided on.
    Looking(Box<Preview>),
    /// The file is being named.
    Naming(Box<Preview>),
    /// It is being written.
    Writing(Box<Preview>),
}

impl HandOn {
    /// These are there to be handed on, the most likely first.
    pub(in crate::app) fn of(portions: Vec<Portion>) -> Self {
        Self {
            stage: HandOnStage::Whom,
            found: None,
            portions,
            recipient: None,
            whom: Choosing::default(),
            what: Choosing::default(),
            looked: Choosing::default(),
            path: Choosing::default(),
            decisions: Decisions::default(),
            formats: Vec::new(),
            format: 0,
        }
    }

    /// What is to be asked for of recipients.
    pub(in crate::app) fn ask(&self) -> FindRecipients {
        FindRecipients { text: self.whom.line.text().to_owned(), limit: OFFERED }
    }

    /// Takes in recipients, if they fit what is typed now.
    pub(in crate::app) fn receive(&mut self, asked: &FindRecipients, found: Vec<Candidate>) {
        if *asked == self.ask() {
            self.whom.go(0, found.len());
            self.found = Some(found);
        }
    }

    /// Whether that is what this waits for.
    pub(in crate::app) fn waits_for(&self, asked: &Handing) -> bool {
        let waits = matches!(self.stage, HandOnStage::Weighing | HandOnStage::Writing(_));
        waits && self.handing(asked.language).as_ref() == Some(asked)
    }

    /// Takes in what would leave.
    pub(in crate::app) fn weighed(&mut self, weighed: Weighed) {
        self.formats = weighed.formats;
        self.look(weighed.preview);
    }

    /// Takes in what would leave now, of which more is to be decided: of how many names.
    pub(in crate::app) fn look_again(&mut self, preview: Box<Preview>) -> usize {
        self.look(preview);
        self.undecided()
    }

    fn look(&mut self, preview: Box<Preview>) {
        let first = looked::undecided(&looked::lines(&preview, &self.decisions));
        self.looked.selected = first.unwrap_or_default();
        self.stage = HandOnStage::Looking(preview);
    }

    /// Nothing came of it: it is where it was before.
    pub(in crate::app) fn put_back(&mut self) {
        match &self.stage {
            HandOnStage::Weighing => self.stage = HandOnStage::What,
            HandOnStage::Writing(preview) => self.stage = HandOnStage::Naming(preview.clone()),
            HandOnStage::Whom
            | HandOnStage::What
            | HandOnStage::Looking(_)
            | HandOnStage::Naming(_) => {}
        }
    }

    /// Who gets it, once that is chosen.
    pub fn recipient(&self) -> Option<&Named> {
        self.recipient.as_ref()
    }

    /// What they get.
    pub fn portion(&self) -> Option<&Portion> {
        self.portions.get(self.what.selected)
    }

    /// What is typed and selected at this stage.
    pub fn chosen(&self) -> &Choosing {
        match &self.stage {
            HandOnStage::Whom => &self.whom,
            HandOnStage::What | HandOnStage::Weighing => &self.what,
            HandOnStage::Looking(_) => &self.looked,
            HandOnStage::Naming(_) | HandOnStage::Writing(_) => &self.path,
        }
    }

    /// The lines of what would leave; none before that is known.
    pub fn lines(&self) -> Vec<LookedLine<'_>> {
        match &self.stage {
            HandOnStage::Looking(preview)
            | HandOnStage::Naming(preview)
            | HandOnStage::Writing(preview) => looked::lines(preview, &self.decisions),
            HandOnStage::Whom | HandOnStage::What | HandOnStage::Weighing => Vec::new(),
        }
    }

    /// The format that the path says by its ending, or the one chosen.
    pub fn written_as(&self) -> Option<FileFormat> {
        let chosen = self.formats.get(self.format).copied();
        let ending = self.path.line.text().trim().rsplit_once('.');
        let ending = ending.map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        let says = |format: &FileFormat| format.ending == ending;
        chosen.filter(says).or_else(|| self.formats.iter().copied().find(says)).or(chosen)
    }

    /// Whether another format can be chosen.
    pub fn has_formats(&self) -> bool {
        self.formats.len() > 1
    }

    fn undecided(&self) -> usize {
        self.lines().iter().filter(|line| matches!(line, LookedLine::Name(_, None))).count()
    }

    fn handing(&self, language: Language) -> Option<Handing> {
        let recipient = self.recipient.as_ref()?.id;
        let whom = self.portion()?.whom();
        Some(Handing { recipient, whom, language })
    }
}

impl Layer for HandOn {
    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    fn has_own_keys(&self) -> bool {
        matches!(self.stage, HandOnStage::Looking(_))
    }

    fn choosing(&self) -> Option<&Choosing> {
        Some(self.chosen())
    }

    fn choosing_mut(&mut self) -> Option<&mut Choosing> {
        Some(match &self.stage {
            HandOnStage::Whom => &mut self.whom,
            HandOnStage::What | HandOnStage::Weighing => &mut self.what,
            HandOnStage::Looking(_) => &mut self.looked,
            HandOnStage::Naming(_) | HandOnStage::Writing(_) => &mut self.path,
        })
    }

    fn is_typed_into(&self) -> bool {
        matches!(self.stage, HandOnStage::Whom | HandOnStage::Naming(_))
    }

    fn count(&self, _around: &Around) -> usize {
        match &self.stage {
            HandOnStage::Whom => self.found.as_ref().map_or(0, Vec::len),
            HandOnStage::What => self.portions.len(),
            HandOnStage::Looking(_) => self.lines().len(),
            // What is being done is not chosen anew.
            HandOnStage::Weighing => self.what.selected + 1,
            HandOnStage::Naming(_) | HandOnStage::Writing(_) => 0,
        }
    }

    fn typed(&mut self, _around: &Around) -> Reaction {
        match &self.stage {
            HandOnStage::Whom => {
                self.whom.selected = 0;
                Reaction::ask(self.ask())
            }
            HandOnStage::What
            | HandOnStage::Weighing
            | HandOnStage::Looking(_)
            | HandOnStage::Naming(_)
            | HandOnStage::Writing(_) => Reaction::default(),
        }
    }

    /// Tab: the next format, also in the name of the file.
    fn complete(&mut self, _around: &Around) -> Reaction {
        if matches!(self.stage, HandOnStage::Naming(_)) {
            self.next_format();
        }
        Reaction::default()
    }

    fn owns(&self, action: Action) -> bool {
        matches!(
            action,
            Action::Accept
                | Action::Handing(HandingAction::Decide(_) | HandingAction::ReplaceOthers)
        )
    }

    fn refusal(&self, action: Action, _around: &Around) -> Option<&'static str> {
        if action == Action::Accept {
            return self.refuses();
        }
        let Action::Handing(action) = action else { return None };
        self.refuses_deciding(action)
    }

    fn act(&mut self, action: Action, _key: Option<Key>, _around: &Around) -> Option<Reaction> {
        let Action::Handing(action) = action else { return None };
        match action {
            HandingAction::Decide(decided) => self.decide(decided),
            HandingAction::ReplaceOthers => self.replace_others(),
            HandingAction::Begin => {}
        }
        Some(Reaction::default())
    }

    fn accept(&mut self, around: &Around) -> Reaction {
        match &self.stage {
            HandOnStage::Whom => {
                self.choose_recipient();
                Reaction::default()
            }
            HandOnStage::What => self.weigh(around),
            HandOnStage::Looking(preview) => self.name_file(preview.clone(), around),
            HandOnStage::Naming(preview) => self.write(preview.clone(), around),
            HandOnStage::Weighing | HandOnStage::Writing(_) => Reaction::default(),
        }
    }

    /// One step back; what was typed, chosen and decided stays. What is under way is
    /// stopped.
    fn close(&mut self, _around: &Around) -> Reaction {
        self.stage = match &self.stage {
            HandOnStage::Whom => return Reaction::done(Done::Close),
            HandOnStage::What => HandOnStage::Whom,
            HandOnStage::Looking(_) => HandOnStage::What,
            HandOnStage::Naming(preview) => HandOnStage::Looking(preview.clone()),
            HandOnStage::Weighing | HandOnStage::Writing(_) => {
                return Reaction::of(vec![Effect::StopJob]);
            }
        };
        Reaction::default()
    }
}
