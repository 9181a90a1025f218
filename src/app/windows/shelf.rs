//! Filters and templates that are kept under a name: choosing one, naming one.

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::ask::{Purpose, Save};
use crate::app::keymap::{Action, Context, Key, Keys, Name, RecordAction, SavedAction, Takes};
use crate::app::reaction::{Done, Reaction, ToKeep};
use crate::app::shelf::{SavedRecords, ShelfLine};
use crate::app::typed_line::TypedLine;
use crate::model::Kind;
use crate::model::called::Named;
use crate::model::change::{Change, Step, fields};
use crate::model::fold::fold;
use crate::model::kept::Kept;
use crate::words;

static KEYS: Keys = Keys {
    context: Context::SAVED,
    head: "help-saved",
    takes: Takes::Text,
    over: &[Context::LINE, Context::OVERLAY],
    bound: &[
        (Key::Named(Name::F(4)), Action::Saved(SavedAction::Rename), 3),
        (Key::Named(Name::Delete), Action::Record(RecordAction::Trash), 4),
        (Key::Ctrl('z'), Action::Undo, 5),
    ],
};

/// The window of what is kept under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    /// Filters, or templates.
    pub kept: Kept,
    /// What is typed: words of the names, or a new name; an index into what fits.
    pub choosing: Choosing,
    /// What the typed name is for; none where one is chosen.
    pub naming: Option<Naming>,
    /// The kind of record that templates have to be for.
    of: Option<Kind>,
}

/// What a name is typed for.
#[derive(Clone, Debug, PartialEq)]
pub enum Naming {
    /// To keep what is in force or typed.
    New,
    /// To call this one otherwise.
    Rename(Named),
}

impl Shelf {
    /// A window to choose from; templates may have to be for a kind of record.
    pub(in crate::app) fn choose(kept: Kept, of: Option<Kind>) -> Self {
        Self { kept, choosing: Choosing::default(), naming: None, of }
    }

    /// All that is kept of a kind.
    pub fn all(kept: Kept) -> Self {
        Self::choose(kept, None)
    }

    /// A window to type a name into.
    pub(in crate::app) fn name(kept: Kept, name: &str, naming: Naming) -> Self {
        // A name that is to be changed is there to be edited.
        let line = match naming {
            Naming::New => TypedLine::proposing(name),
            Naming::Rename(_) => TypedLine::of(name),
        };
        Self { choosing: Choosing::of(line), naming: Some(naming), ..Self::choose(kept, None) }
    }

    /// What fits the line: words of a name, each begun, in any order.
    pub fn lines(&self, saved: &SavedRecords) -> Vec<ShelfLine> {
        let typed = fold(self.choosing.line.text());
        let fits = |(of, line): &(Option<Kind>, ShelfLine)| {
            let name = fold(line.record.called.name().unwrap_or_default());
            let begun = |word: &str| name.split(' ').any(|own| own.starts_with(word));
            self.of.is_none_or(|wanted| Some(wanted) == *of) && typed.split(' ').all(begun)
        };
        saved.lines(self.kept).into_iter().filter(fits).map(|(_, line)| line).collect()
    }

    /// The line chosen.
    pub fn chosen(&self, saved: &SavedRecords) -> Option<ShelfLine> {
        self.lines(saved).into_iter().nth(self.choosing.selected)
    }

    /// The record that has the name that is typed, other than the one that is
    /// being renamed.
    pub fn taken(&self, saved: &SavedRecords) -> Option<Named> {
        let typed = fold(self.choosing.line.text());
        let renamed = match &self.naming {
            Some(Naming::Rename(named)) => Some(named.id),
            _ => None,
        };
        let lines = saved.lines(self.kept).into_iter().map(|(_, line)| line.record);
        let mut lines = lines.filter(|named| Some(named.id) != renamed);
        let same = |name: &str| !typed.is_empty() && fold(name) == typed;
        lines.find(|named| named.called.name().is_some_and(same))
    }
}

impl Shelf {
    /// Uses the one chosen: lists by a filter, fills by a template.
    fn take(&self, around: &Around) -> Reaction {
        let Some(id) = self.chosen(around.kept).map(|line| line.record.id) else {
            return Reaction::default();
        };
        let done = match self.kept {
            Kept::Templates => {
                let mut templates = around.kept.templates.iter().flatten();
                templates.find(|kept| kept.record.id == id).cloned().map(Done::UseTemplate)
            }
            Kept::Filters => {
                let mut filters = around.kept.filters.iter().flatten();
                filters.find(|kept| kept.record.id == id).cloned().map(Done::UseFilter)
            }
        };
        done.map_or_else(Reaction::default, Reaction::done)
    }

    /// Keeps what there is under the typed name, or gives one that name.
    fn keep(&mut self, naming: Naming, around: &Around) -> Reaction {
        let name = self.choosing.line.text().trim().to_owned();
        if name.is_empty() {
            return Reaction::refuse(around.failure("problem-name-needed"));
        }
        let taken = self.taken(around.kept);
        match (naming, taken) {
            (Naming::New, taken) => {
                Reaction::done(Done::Keep(ToKeep { kept: self.kept, name, taken }))
            }
            (Naming::Rename(_), Some(taken)) => {
                let arguments = [("reference", taken.reference.to_string().into())];
                let language = around.reader.language;
                Reaction::refuse(words::failure(language, "problem-name-taken", &arguments))
            }
            (Naming::Rename(named), None) => {
                if let Some(failure) = around.barred() {
                    return Reaction::refuse(failure);
                }
                *self = Self::choose(self.kept, None);
                let fields = fields([("name", name.into())]);
                save(Purpose::Rename, Change::Edit { id: named.id, fields })
            }
        }
    }

    /// Asks for another name of the one chosen.
    fn rename(&mut self, around: &Around) {
        if let Some(line) = self.chosen(around.kept) {
            let name = words::called(&line.record, around.reader.language).into_owned();
            *self = Self::name(self.kept, &name, Naming::Rename(line.record));
        }
    }

    /// Moves the one chosen to the trash.
    fn trash(&self, around: &Around) -> Reaction {
        let line = self.chosen(around.kept);
        line.map_or_else(Reaction::default, |line| {
            save(Purpose::TrashKept, Change::Trash(line.record.id))
        })
    }

    /// The lines have changed.
    pub(in crate::app) fn fit(&mut self, lines: usize) {
        self.choosing.go(0, lines);
    }
}

fn save(purpose: Purpose, change: Change) -> Reaction {
    Reaction::ask(Save { step: Step { changes: vec![change] }, purpose })
}

impl Layer for Shelf {
    fn has_own_keys(&self) -> bool {
        self.naming.is_none()
    }

    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    chooses!();

    fn count(&self, around: &Around) -> usize {
        self.lines(around.kept).len()
    }

    fn owns(&self, action: Action) -> bool {
        matches!(
            action,
            Action::Accept
                | Action::Record(RecordAction::Trash)
                | Action::Saved(SavedAction::Rename)
        )
    }

    /// Within the text that is typed, Del is a key of the text.
    fn takes(&self, action: Action, key: Option<Key>) -> bool {
        let at_end = self.choosing.line.before().len() == self.choosing.line.text().len();
        let of_text = action == Action::Record(RecordAction::Trash)
            && key == Some(Key::Named(Name::Delete))
            && !at_end;
        self.owns(action) && !of_text
    }

    fn refusal(&self, action: Action, around: &Around) -> Option<&'static str> {
        let naming = self.naming.is_some();
        let none = || self.chosen(around.kept).is_none();
        let refused = if action == Action::Accept {
            !naming && none()
        } else {
            self.owns(action) && (naming || none())
        };
        refused.then_some("refused-nothing-chosen")
    }

    fn act(&mut self, action: Action, key: Option<Key>, around: &Around) -> Option<Reaction> {
        if self.naming.is_some() {
            return None;
        }
        if action == Action::Saved(SavedAction::Rename) {
            self.rename(around);
            return Some(Reaction::default());
        }
        if action == Action::Record(RecordAction::Trash) && self.takes(action, key) {
            return Some(self.trash(around));
        }
        // The store undoes after what it still writes.
        (action == Action::Undo).then(|| Reaction::done(Done::Undo))
    }

    fn accept(&mut self, around: &Around) -> Reaction {
        match self.naming.clone() {
            Some(naming) => self.keep(naming, around),
            None => self.take(around),
        }
    }

    /// From a new name of one back to the choice.
    fn close(&mut self, _around: &Around) -> Reaction {
        if let Some(Naming::Rename(_)) = self.naming {
            *self = Self::choose(self.kept, None);
            return Reaction::default();
        }
        Reaction::done(Done::Close)
    }
}
