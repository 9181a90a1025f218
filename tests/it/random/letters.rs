//! Letters that are typed into forms: each is in a form, a draft or the history
//! for ever after.

use casebook::app::{self, Context, Key, Message, Name, Stage};
use casebook::model::Language;
use casebook::store::drafts;

use super::script::Step;
use super::world::World;

/// The first of them. A letter cannot be parted by typing, as a word can.
const FIRST: u32 = 0x5000;

/// The letters that were typed.
#[derive(Default)]
pub(super) struct Letters {
    typed: u32,
    /// Those that must not be lost.
    kept: Vec<char>,
    /// Whether Esc closes the line for which keys are held.
    closed: bool,
}

impl Letters {
    /// Does a step; a letter is one that was never typed before.
    pub(super) fn take(&mut self, world: &mut World, step: &Step) {
        match step {
            Step::Letter { pasted } => self.type_letter(world, *pasted),
            Step::Press(keys) => {
                for key in crate::session::keys(keys) {
                    self.press(world, key);
                }
            }
            Step::Key(key) => self.press(world, *key),
            step => world.take(step),
        }
    }

    /// A person who takes a suggestion wants it in place of what they typed;
    /// one who runs a command on a form may want to take back its typing.
    fn press(&mut self, world: &mut World, key: Key) {
        let takes = matches!(key, Key::Named(Name::Tab | Name::Enter));
        if let Some(form) = world.session.model.forms.open.as_ref().filter(|_| takes) {
            let replaced = form.field().filter(|_| !form.suggestions().is_empty());
            let commanded = form.section().filter(|_| world.session.model.windows.is_open());
            let fields = replaced.into_iter().chain(commanded.iter().flat_map(|s| &s.fields));
            let gone: String = fields.map(app::FormField::text).collect();
            self.kept.retain(|letter| !gone.contains(*letter));
        }
        let (stage, quick) = state(world);
        let held = quick && (stage != Stage::Filling || !world.session.model.forms.held.is_empty());
        // What follows is meant for the panes that the line will uncover.
        let closes = matches!(key, Key::Named(Name::Esc) | Key::Ctrl('c'));
        self.closed = held && (self.closed || closes);
        world.send(Message::Key(key));
    }

    fn type_letter(&mut self, world: &mut World, pasted: bool) {
        let contexts = world.session.model.contexts();
        // One value for many records is no draft.
        let many = world.session.model.forms.open.as_ref().is_some_and(|form| form.many.is_some());
        if many || !matches!(contexts.first(), Some(&(Context::FORM | Context::QUICK))) {
            return;
        }
        // A screen that is too small takes nothing in, and says so.
        let model = &world.session.model;
        if model.layout_of(model.world.size).is_none() {
            return;
        }
        let (stage, quick) = state(world);
        self.typed += 1;
        let letter = char::from_u32(FIRST + self.typed).unwrap();
        if pasted {
            world.paste(&letter.to_string());
        } else {
            world.send(Message::Key(Key::Char(letter)));
        }
        let Some(form) = &world.session.model.forms.open else { return };
        // What is typed while a quick line is stored is for the line after.
        let ahead = quick && stage != Stage::Filling && !self.closed;
        // It waits for an answer, behind a key that does; not for the form, where
        // a key before it may open something that takes letters, closes the form,
        // or stores one that closes once it is stored.
        let held = &world.session.model.forms.held;
        let not_for_it = |message: &Message| match message {
            Message::Key(Key::Named(Name::F(_) | Name::Esc) | Key::Ctrl(_)) => true,
            Message::Key(Key::Named(Name::Enter)) => !quick,
            _ => false,
        };
        let waits = !held.is_empty() && !held.iter().any(not_for_it);
        if waits || ahead || form.to_draft(0, Language::English).body.contains(letter) {
            self.kept.push(letter);
        } else if stage == Stage::Filling && held.is_empty() {
            let told = form.field().is_some_and(|field| field.problem.is_some());
            assert!(told, "{letter} was not taken, and nothing says why");
        }
    }

    /// Looks for every letter in a casebook that has been left; says how many
    /// there were.
    pub(super) fn check(&self, world: &World) -> usize {
        let conn = world.session.store.read();
        let drafts = drafts::all(conn).unwrap();
        let mut ops = conn.prepare("SELECT payload FROM ops").unwrap();
        let ops = ops.query_map([], |row| row.get::<_, Option<String>>(0)).unwrap();
        let ops: Vec<String> = ops.filter_map(Result::unwrap).collect();
        for letter in self.kept.iter().copied() {
            let kept = drafts.iter().any(|draft| draft.body.contains(letter))
                || ops.iter().any(|payload| payload.contains(letter));
            assert!(kept, "{letter} is lost");
        }
        self.kept.len()
    }
}

/// How far the form is on its way, and whether it is a quick line.
fn state(world: &World) -> (Stage, bool) {
    let form = world.session.model.forms.open.as_ref();
    form.map_or((Stage::Filling, false), |form| (form.stage, form.is_quick()))
}
