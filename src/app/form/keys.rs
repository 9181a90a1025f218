//! What a key does in a form.

use super::field::Origin;
use super::forms::PAUSE;
use super::{Carried, Form, Popup, Stage, Took, text_width};
use crate::app::around::Around;
use crate::app::editor::{Extent, Overfull, Pressed};
use crate::app::effect::Effect;
use crate::app::keymap::{Action, FormAction, Key, Name, TextAction};
use crate::app::reaction::{Done, Order, Reaction};
use crate::app::reader::Reader;
use crate::app::texts;
use crate::model::FuzzyDate;
use crate::model::date::{ReadContext, Reading};
use crate::model::field::Shape;
use crate::model::part::Part;
use crate::words;

impl Form {
    /// Gives the form a key, and what that does there.
    pub(super) fn key(
        &mut self,
        key: Key,
        action: Option<Action>,
        carried: &mut Carried,
        around: &Around,
    ) -> Reaction {
        if let Some(field) = self.field_mut().filter(|field| field.origin == Origin::List) {
            field.adopt();
        }
        if self.is_quick() {
            return self.quick_key(key, action, carried, around);
        }
        // A doubled Ctrl+S stores once, and what is on its way to the store stays as it is.
        let saving = self.stage == Stage::Saving;
        if saving || (self.stage == Stage::Asking && action == Some(Action::Form(FormAction::Save)))
        {
            return wait(around);
        }
        self.stage = Stage::Filling;
        if self.long.is_some() {
            return self.text_key(key, action, carried, around);
        }
        if let Some(at) = self.menu.take()
            && self.menu_key(at, key, around.reader)
        {
            return Reaction::default();
        }
        match action {
            Some(action) => self.act(action, carried, around),
            None if key == Key::Named(Name::Enter) => self.enter(carried, around),
            None => self.press(key, around),
        }
    }

    /// Does what an action says, unless the form is on its way to the store.
    pub(super) fn act(
        &mut self,
        action: Action,
        carried: &mut Carried,
        around: &Around,
    ) -> Reaction {
        if self.stage == Stage::Saving {
            return Reaction::default();
        }
        self.stage = Stage::Filling;
        if self.long.is_some() {
            return self.text_act(action, carried, around);
        }
        if self.is_quick()
            && let Some(reaction) = self.quick_act(action, carried, around)
        {
            return reaction;
        }
        if let Action::Form(action) = action {
            return self.do_in_form(action, carried, around);
        }
        if let Action::Saved(_) | Action::Near(_) = action {
            // They open windows.
            return Reaction::order(Order::Act(action));
        }
        if action == Action::Text(TextAction::Open) {
            return self.open_long(carried, around);
        }
        if action == Action::Close { self.escape() } else { Reaction::default() }
    }

    fn do_in_form(&mut self, action: FormAction, carried: &Carried, around: &Around) -> Reaction {
        match action {
            FormAction::NextField => self.step(true, around),
            FormAction::PreviousField => self.step(false, around),
            FormAction::Save => self.save(carried, around),
            FormAction::AddPart => self.add_part(around),
            FormAction::RemovePart => self.remove_part(around),
            FormAction::MoreFields => {
                self.toggle_rare();
                Reaction::default()
            }
            FormAction::UndoTyping => self.undo(around),
            FormAction::RedoTyping => {
                let redone = self.field_mut().is_some_and(|field| field.editor.redo());
                if redone { self.restored(around) } else { told("notice-nothing-to-redo", around) }
            }
            FormAction::FullForm => Reaction::default(),
        }
    }

    fn step(&mut self, forward: bool, around: &Around) -> Reaction {
        let before = self.focus;
        let reaction = if forward {
            self.next(true, around)
        } else {
            self.step_focus(false, around.reader);
            Reaction::of(self.ask(around))
        };
        let still = reaction.effects.is_empty() && self.focus == before;
        if still { told("notice-only-field", around) } else { reaction }
    }

    /// Takes what was chosen, or with `top` what is offered first, and moves on.
    fn next(&mut self, top: bool, around: &Around) -> Reaction {
        if top && self.list_namesakes() {
            return Reaction::default();
        }
        let taken = match self.take(top, around.reader) {
            Ok(Took::First) => return Reaction::of(self.follow(around)),
            Ok(took) => took == Took::Offered,
            Err(problem) => {
                self.refuse(problem);
                return Reaction::default();
            }
        };
        self.step_focus(true, around.reader);
        Reaction::of(if taken { self.follow(around) } else { self.ask(around) })
    }

    /// Enter: a new line in a text; else on to the next field, and from the last
    /// one to the store. It takes only what the person moved onto.
    fn enter(&mut self, carried: &Carried, around: &Around) -> Reaction {
        if self.field().is_some_and(|field| field.editor.extent() == Extent::Lines) {
            return self.press(Key::Named(Name::Enter), around);
        }
        let last = self.is_last() && self.popup.chosen.is_none();
        if last { self.save(carried, around) } else { self.next(false, around) }
    }

    fn escape(&mut self) -> Reaction {
        if self.suggestions().is_empty() {
            return Reaction::done(Done::CloseForm);
        }
        self.popup = Popup::default();
        Reaction::default()
    }

    /// Gives a key to the text in focus.
    pub(super) fn press(&mut self, key: Key, around: &Around) -> Reaction {
        let reader = around.reader;
        match key {
            Key::Named(Name::Up) if self.choose(false) => return Reaction::default(),
            Key::Named(Name::Down) if self.choose(true) => return Reaction::default(),
            Key::Control(Name::Down) if self.list_terms() || self.enter_list() => {
                return Reaction::default();
            }
            Key::Control(Name::Up | Name::Down) => return self.step_day(key, around),
            Key::Named(turned @ (Name::PageUp | Name::PageDown))
                if self.turn_page(turned == Name::PageDown, page(around.size)) =>
            {
                return Reaction::default();
            }
            _ => {}
        }
        match self.touch(key, text_width(around.size.0)) {
            Pressed::Changed => {
                if let Some(field) = self.field_mut() {
                    field.typed();
                }
                self.changed();
                Reaction::of(self.follow(around))
            }
            Pressed::Refused(overfull) => {
                self.refuse(texts::overfull(overfull, reader.language));
                Reaction::default()
            }
            Pressed::Moved => self.keep_soon(),
            Pressed::Ignored => {
                self.leave(key, reader);
                Reaction::of(self.ask(around))
            }
        }
    }

    /// A mark that went away without a change of the text is kept with the draft.
    pub(super) fn keep_soon(&self) -> Reaction {
        Reaction::of(if self.dirty { vec![Effect::Remind(PAUSE)] } else { vec![] })
    }

    /// Keys that lead out of a field which has no use for them.
    fn leave(&mut self, key: Key, reader: Reader) {
        match key {
            Key::Named(Name::Up) => self.step_focus(false, reader),
            Key::Named(Name::Down) => self.step_focus(true, reader),
            Key::Named(Name::PageUp) => self.step_section(false, reader),
            Key::Named(Name::PageDown) => self.step_section(true, reader),
            _ => {}
        }
    }

    fn undo(&mut self, around: &Around) -> Reaction {
        let first = self.has_just_removed() && self.bring_back(around.reader);
        if !first && self.field_mut().is_some_and(|field| field.editor.undo()) {
            return self.restored(around);
        }
        // What was typed since is undone before that a part was taken out.
        if first || self.bring_back(around.reader) {
            return Reaction::of(self.follow(around));
        }
        told("notice-nothing-to-undo", around)
    }

    fn restored(&mut self, around: &Around) -> Reaction {
        if let Some(field) = self.field_mut() {
            field.restored();
        }
        self.changed();
        Reaction::of(self.follow(around))
    }

    /// A day before or after the exact day that is typed; today in an empty field.
    fn step_day(&mut self, key: Key, around: &Around) -> Reaction {
        let reader = around.reader;
        let Some(field) = self.field_mut().filter(|field| field.shape == Shape::Date) else {
            return Reaction::default();
        };
        let by = if key == Key::Control(Name::Up) { 1 } else { -1 };
        let blank = field.editor.is_blank();
        let text = if blank { reader.today.to_string() } else { field.text().into() };
        let Ok(Reading::One(date)) = FuzzyDate::read(&text, &ReadContext { today: reader.today })
        else {
            return Reaction::default();
        };
        let stepped = if blank { Some(date) } else { date.step(by) };
        let shown = stepped.map(|date| date.display(reader.language));
        if shown.is_some_and(|text| field.editor.set(&text).is_ok()) {
            field.typed();
            self.changed();
            return Reaction::of(self.follow(around));
        }
        Reaction::default()
    }

    /// Adds a part like the one in focus; on the record itself, asks which.
    fn add_part(&mut self, around: &Around) -> Reaction {
        let here = self.section().map_or(Part::Record, |section| section.part);
        let before = self.focus;
        match (here, self.kind.parts()) {
            (_, parts) if self.many.is_some() || parts.is_empty() => {
                return told("notice-nothing-to-add", around);
            }
            (Part::Record, [only]) => self.add(*only, around.reader),
            (Part::Record, _) => self.menu = Some(0),
            (part, _) => {
                self.add(part, around.reader);
                if self.focus == before {
                    return told("notice-part-empty", around);
                }
            }
        }
        Reaction::default()
    }

    fn remove_part(&mut self, around: &Around) -> Reaction {
        let language = around.reader.language;
        let what = self.section().and_then(|section| section.brief(language));
        let removed = self.remove();
        let text = match what {
            Some(what) if removed => {
                words::with(language, "notice-part-removed-what", &[("what", what.into())])
            }
            _ if removed => around.text("notice-part-removed"),
            _ => around.text("notice-part-stays"),
        };
        let effects = if removed { self.follow(around) } else { vec![] };
        Reaction { effects, ..Reaction::tell(text) }
    }

    /// A key for the menu of parts that can be added, at line `at`; says whether it
    /// is one. Any other closes the menu and goes to the form.
    fn menu_key(&mut self, at: usize, key: Key, reader: Reader) -> bool {
        let parts = self.kind.parts();
        let last = parts.len().saturating_sub(1);
        match key {
            Key::Named(Name::Up) => self.menu = Some(at.saturating_sub(1)),
            Key::Named(Name::Down) => self.menu = Some((at + 1).min(last)),
            Key::Named(Name::F(5)) => self.menu = Some(if at == last { 0 } else { at + 1 }),
            Key::Named(Name::Enter | Name::Tab) => {
                if let Some(part) = parts.get(at) {
                    self.add(*part, reader);
                }
            }
            Key::Named(Name::Esc) => {}
            _ => return false,
        }
        true
    }

    /// Says at the field in focus what is wrong there.
    pub(super) fn refuse(&mut self, problem: String) {
        if let Some(field) = self.field_mut() {
            field.problem = Some(problem);
        }
    }

    /// What follows a change: a draft soon, and a question to the store.
    pub(super) fn follow(&mut self, around: &Around) -> Vec<Effect> {
        let effects = vec![Effect::Remind(PAUSE)];
        effects.into_iter().chain(self.ask(around)).collect()
    }

    /// What the store is to be asked about the names that are typed.
    pub(super) fn ask(&mut self, around: &Around) -> Vec<Effect> {
        self.language = around.reader.language;
        self.next_question().map(Effect::ask).into_iter().collect()
    }
}

/// Lines by which a list of terms is turned on a screen of that size; it shows as
/// many, or more.
pub(super) fn page(size: (u16, u16)) -> usize {
    usize::from(size.1.saturating_sub(3) / 2).saturating_sub(2).max(1)
}

/// Says that the store must answer first.
pub(in crate::app) fn wait(around: &Around) -> Reaction {
    Reaction::refuse(around.failure("refused-wait"))
}

/// Says why a key changes nothing.
pub(super) fn told(id: &str, around: &Around) -> Reaction {
    Reaction::tell(around.text(id))
}

/// Says that a text is as long as it may be.
pub(super) fn too_long(overfull: Overfull, around: &Around) -> Reaction {
    let what = texts::overfull(overfull, around.reader.language);
    Reaction::refuse(words::Failure { what, advice: None })
}
