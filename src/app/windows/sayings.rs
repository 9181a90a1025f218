//! What sources say of a field, to decide between them.

#![warn(clippy::wildcard_enum_match_arm)]

use std::borrow::Cow;

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::ask::{Purpose, ReadWhole, Redo, Save, Undo};
use crate::app::keymap::{Action, Context, Key, Keys, Name, RivalAction, Takes};
use crate::app::reaction::Reaction;
use crate::model::decision::{Decided, Decision, Undecidable, decide};
use crate::model::whole::Whole;
use crate::model::{Language, RecordId, Reference};
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
    /// What sources say of its fields, in words of that language: they are worked
    /// out when the record comes, not for each key.
    told_in: (Language, Vec<FieldSayings>),
    /// An index into its fields of which sources say something.
    at: usize,
    /// What is said once it is stored; while it is not, nothing else is decided.
    told: Option<String>,
    /// Whether the record has changed and was not read anew.
    waits: bool,
    /// How many decisions of this window stand, and how many were taken back: what was
    /// done before it was opened is not undone from here.
    decided: [usize; 2],
}

impl Sayings {
    /// Those of a record, first of a field that is disputed.
    pub(in crate::app) fn of(whole: &Whole, language: Language) -> Self {
        let fields = words::sayings(whole, language);
        let at = fields.iter().position(|field| field.disputed).unwrap_or_default();
        Self {
            choosing: Choosing::default(),
            whole: Box::new(whole.clone()),
            told_in: (language, fields),
            at,
            told: None,
            waits: false,
            decided: [0, 0],
        }
    }

    /// Those of a record, with what one citation says of a field under the cursor.
    pub(in crate::app) fn at(
        whole: &Whole,
        (field, by): (&str, RecordId),
        language: Language,
    ) -> Self {
        let mut window = Self::of(whole, language);
        let (at, says) = window.place(field, by, language);
        window.at = at.unwrap_or(window.at);
        window.choosing.selected = says.unwrap_or_default();
        window
    }

    /// Where a field stands, and what a citation says of it.
    fn place(
        &self,
        field: &str,
        by: RecordId,
        language: Language,
    ) -> (Option<usize>, Option<usize>) {
        let fields = self.fields(language);
        let at = fields.iter().position(|known| known.field.as_deref() == Some(field));
        let of_field = at.and_then(|at| fields.get(at));
        let is_by = |known: &FieldSayings| known.sayings.iter().position(|it| it.by == Some(by));
        (at, of_field.and_then(is_by))
    }

    /// What is said of the field, which field it is, from 1, and of how many.
    pub fn shown(&self, language: Language) -> Option<(FieldSayings, usize, usize)> {
        let fields = self.fields(language);
        let field = fields.get(self.at)?.clone();
        Some((field, self.at + 1, fields.len()))
    }

    /// What sources say of each field, in words of a language.
    fn fields(&self, language: Language) -> Cow<'_, [FieldSayings]> {
        match &self.told_in {
            (known, fields) if *known == language => Cow::Borrowed(fields),
            _ => Cow::Owned(words::sayings(&self.whole, language)),
        }
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
                self.told_in.1 = words::sayings(whole, self.told_in.0);
            }
        }
    }

    /// What was decided and is stored, in words.
    pub(in crate::app) fn take_told(&mut self) -> Option<String> {
        self.decided = [self.decided[0] + 1, 0];
        self.told.take()
    }

    /// Whether it is about that record.
    pub(in crate::app) fn is_of(&self, ReadWhole(id): ReadWhole) -> bool {
        self.whole.record.id == id
    }

    /// What people call the record.
    pub fn reference(&self) -> &Reference {
        &self.whole.record.reference
    }

    /// A decision of this window is undone, or done again.
    fn step(&mut self, action: Action) -> Reaction {
        let [stand, back] = self.decided;
        if action == Action::Undo {
            self.decided = [stand.saturating_sub(1), back + 1];
            return Reaction::ask(Undo { judgement: false });
        }
        self.decided = [stand + 1, back.saturating_sub(1)];
        Reaction::ask(Redo)
    }

    fn chosen(&self, language: Language) -> Option<(FieldSayings, Saying)> {
        let (field, ..) = self.shown(language)?;
        let saying = field.sayings.get(self.choosing.selected)?.clone();
        Some((field, saying))
    }

    fn walk(&mut self, step: isize, around: &Around) {
        let count = self.fields(around.reader.language).len();
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
        matches!(action, Action::Accept | Action::Rival(_) | Action::Undo | Action::Redo)
    }

    fn refusal(&self, action: Action, around: &Around) -> Option<&'static str> {
        let language = around.reader.language;
        let (at, count) = self.shown(language).map_or((0, 0), |(_, at, count)| (at, count));
        let action = match (action, self.decided) {
            (Action::Undo, [0, _]) => return Some("refused-undo-here"),
            (Action::Redo, [_, 0]) => return Some("refused-redo-here"),
            (Action::Rival(action), _) => action,
            _ => return None,
        };
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
            return Some(self.step(action));
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
