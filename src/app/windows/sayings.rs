//! What sources say of a field, to decide between them.

#![warn(clippy::wildcard_enum_match_arm)]

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::ask::{Purpose, ReadWhole, Save};
use crate::app::keymap::{Action, Context, Key, Keys, Name, RivalAction, Takes};
use crate::app::reaction::{Order, Reaction};
use crate::model::Language;
use crate::model::decision::{Decided, Decision, Undecidable, decide};
use crate::model::whole::Whole;
use crate::words::{self, FieldSayings, Saying};

static KEYS: Keys = Keys {
    context: Context::SAYINGS,
    head: "help-sayings",
    takes: Takes::Nothing,
    over: &[Context::OVERLAY],
    bound: &[
        (Key::Named(Name::Enter), Action::Rival(RivalAction::Decide(Decision::Choose)), 1),
        (Key::Char('s'), Action::Rival(RivalAction::Decide(Decision::Supersede)), 2),
        (Key::Char('d'), Action::Rival(RivalAction::Decide(Decision::Disavow)), 3),
        (Key::Char('n'), Action::Rival(RivalAction::Decide(Decision::NeedsWork)), 4),
        (Key::Char('u'), Action::Rival(RivalAction::Decide(Decision::Reopen)), 5),
        (Key::Named(Name::Right), Action::Rival(RivalAction::NextField), 6),
        (Key::Named(Name::Left), Action::Rival(RivalAction::PreviousField), 0),
        (Key::Char('z'), Action::Undo, 7),
        (Key::Ctrl('z'), Action::Undo, 0),
        (Key::Char('Z'), Action::Redo, 0),
        (Key::Ctrl('y'), Action::Redo, 0),
    ],
};

/// Cells that a label and a value take at most where it is told what was decided.
const LABEL: usize = 16;
const VALUE: usize = 20;

/// What sources say of the fields of a record, one field at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Sayings {
    /// An index into what is said of the field.
    pub choosing: Choosing,
    /// The record.
    whole: Box<Whole>,
    /// An index into its fields of which sources say something.
    at: usize,
    /// What is said once it is stored; while it is not, nothing else is decided.
    told: Option<String>,
    /// Whether the record has changed and was not read anew.
    waits: bool,
}

impl Sayings {
    /// Those of a record, first of a field that is disputed.
    pub(in crate::app) fn of(whole: &Whole, language: Language) -> Self {
        let fields = words::sayings(whole, language);
        let at = fields.iter().position(|field| field.disputed).unwrap_or_default();
        let whole = Box::new(whole.clone());
        Self { choosing: Choosing::default(), whole, at, told: None, waits: false }
    }

    /// What is said of the field, which field it is, from 1, and of how many.
    pub fn shown(&self, language: Language) -> Option<(FieldSayings, usize, usize)> {
        let mut fields = words::sayings(&self.whole, language);
        let (at, count) = (self.at, fields.len());
        (at < count).then(|| (fields.swap_remove(at), at + 1, count))
    }

    /// Has the record read anew.
    pub(in crate::app) fn reread(&mut self) -> ReadWhole {
        self.waits = true;
        self.told = None;
        ReadWhole(self.whole.record.id)
    }

    /// Takes the record, if it is that one.
    pub(in crate::app) fn receive(&mut self, ReadWhole(id): ReadWhole, whole: Option<&Whole>) {
        if id == self.whole.record.id {
            self.waits = self.told.is_some();
            if let Some(whole) = whole {
                *self.whole = whole.clone();
            }
        }
    }

    /// What was decided, in words.
    pub(in crate::app) fn take_told(&mut self) -> Option<String> {
        self.told.take()
    }

    fn chosen(&self, language: Language) -> Option<(FieldSayings, Saying)> {
        let (field, ..) = self.shown(language)?;
        let saying = field.sayings.get(self.choosing.selected)?.clone();
        Some((field, saying))
    }

    fn walk(&mut self, step: isize, around: &Around) {
        let count = words::sayings(&self.whole, around.reader.language).len();
        self.at = self.at.saturating_add_signed(step).min(count.saturating_sub(1));
        self.choosing.selected = 0;
    }

    fn decide(&mut self, decision: Decision, around: &Around) -> Reaction {
        let language = around.reader.language;
        let Some((field, saying)) = self.chosen(language) else { return Reaction::default() };
        match decide(&self.whole, field.field.as_deref(), saying.by, decision) {
            Ok(decided) => {
                self.told = Some(told(decision, &decided, &field, &saying, language));
                self.waits = true;
                Reaction::ask(Save { step: decided.step, purpose: Purpose::Decide })
            }
            Err(error) => {
                let source = reference(&saying).to_owned();
                let id = match error {
                    Undecidable::Unreadable => "refused-saying-unread",
                    Undecidable::OfRecord => "refused-saying-own",
                    Undecidable::Unchanged => "refused-saying-same",
                };
                Reaction::refuse(words::failure(language, id, &[("source", source.into())]))
            }
        }
    }
}

/// `When is now 19 May 2023, as S-4 says; 1 other superseded.`
fn told(
    decision: Decision,
    decided: &Decided,
    field: &FieldSayings,
    saying: &Saying,
    language: Language,
) -> String {
    let id = match decision {
        Decision::Choose if saying.by.is_none() || field.field.is_none() => "decided-own",
        Decision::Choose if decided.taken.is_none() => "decided-agrees",
        Decision::Choose => "decided-taken",
        Decision::Supersede => "decided-superseded",
        Decision::Disavow => "decided-disavowed",
        Decision::NeedsWork => "decided-needs-work",
        Decision::Reopen => "decided-open",
    };
    let arguments = [
        ("field", words::cut(&field.label, LABEL).into()),
        ("value", words::cut(&saying.value, VALUE).into()),
        ("source", reference(saying).into()),
        ("number", decided.superseded.into()),
    ];
    words::with(language, id, &arguments)
}

/// Who says it, without where.
fn reference(saying: &Saying) -> &str {
    saying.source.split(' ').next().unwrap_or_default()
}

impl Layer for Sayings {
    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    chooses!(list);

    fn count(&self, around: &Around) -> usize {
        self.shown(around.reader.language).map_or(0, |(field, ..)| field.sayings.len())
    }

    fn owns(&self, action: Action) -> bool {
        matches!(action, Action::Accept | Action::Rival(_))
    }

    fn refusal(&self, action: Action, around: &Around) -> Option<&'static str> {
        let language = around.reader.language;
        let (at, count) = self.shown(language).map_or((0, 0), |(_, at, count)| (at, count));
        let Action::Rival(action) = action else { return None };
        match action {
            RivalAction::Decide(_) if self.waits => Some("refused-wait"),
            RivalAction::Decide(_) => {
                self.chosen(language).is_none().then_some("refused-nothing-chosen")
            }
            RivalAction::NextField => (at >= count).then_some("refused-last-saying"),
            RivalAction::PreviousField => (at <= 1).then_some("refused-first-saying"),
        }
    }

    fn act(&mut self, action: Action, _key: Option<Key>, around: &Around) -> Option<Reaction> {
        if matches!(action, Action::Undo | Action::Redo) {
            return Some(Reaction::order(Order::Act(action)));
        }
        let Action::Rival(action) = action else { return None };
        match action {
            RivalAction::Decide(decision) => return Some(self.decide(decision, around)),
            RivalAction::NextField => self.walk(1, around),
            RivalAction::PreviousField => self.walk(-1, around),
        }
        Some(Reaction::default())
    }

    /// Where Enter comes as no key of this window: by the mouse.
    fn accept(&mut self, around: &Around) -> Reaction {
        let action = Action::Rival(RivalAction::Decide(Decision::Choose));
        let refused = around.barred();
        let refused = refused.or_else(|| Some(around.failure(self.refusal(action, around)?)));
        refused.map_or_else(|| self.decide(Decision::Choose, around), Reaction::refuse)
    }
}
