//! Pasting into a form.

use super::field::Origin;
use super::keys::wait;
use super::{Form, FormField, Stage};
use crate::app::around::Around;
use crate::app::editor::is_break;
use crate::app::reaction::Reaction;
use crate::app::reader::Reader;
use crate::app::texts;
use crate::model::field::{Shape, Target};
use crate::model::part::Part;
use crate::model::text::Line;
use crate::words;

/// People that one paste may add.
const MANY: usize = 500;

impl Form {
    /// Puts text in at the cursor. Many lines in Who are many people.
    pub(super) fn paste(&mut self, text: &str, around: &Around) -> Reaction {
        if self.is_quick() && !self.takes_paste(text) {
            return Reaction::default();
        }
        if self.stage == Stage::Saving {
            return wait(around);
        }
        self.stage = Stage::Filling;
        self.menu = None;
        if self.long.is_some() {
            return self.text_paste(text, around);
        }
        let reader = around.reader;
        let pasted = if takes_people(self) { people(self, text, reader) } else { None };
        match pasted.unwrap_or_else(|| insert(self, text, reader)) {
            Ok(()) if self.holds_line() => self.take_line(around),
            Ok(()) => Reaction::of(self.follow(around)),
            Err(problem) => {
                self.refuse(problem);
                Reaction::default()
            }
        }
    }
}

fn insert(form: &mut Form, text: &str, reader: Reader) -> Result<(), String> {
    let Some(field) = form.field_mut() else { return Ok(()) };
    let inserted = field.paste(text);
    let changed = inserted.map_err(|error| texts::overfull(error, reader.language))?;
    if changed {
        field.typed();
        form.changed();
    }
    Ok(())
}

fn takes_people(form: &Form) -> bool {
    let people = |part| matches!(part, Part::Who | Part::By);
    form.many.is_none()
        && form.section().is_some_and(|section| people(section.part))
        && form.field().is_some_and(|field| field.shape == Shape::Link(Target::Party))
}

/// One part for each line; `None` where there is but one.
fn people(form: &mut Form, text: &str, reader: Reader) -> Option<Result<(), String>> {
    let lines = text.split(is_break);
    let names: Vec<_> =
        lines.map(without_bullet).filter(|name| !name.is_empty()).take(MANY + 1).collect();
    if names.len() < 2 {
        return None;
    }
    if names.len() > MANY {
        let arguments = [("limit", MANY.into())];
        return Some(Err(words::with(reader.language, "problem-many-people", &arguments)));
    }
    if let Some(long) = names.iter().find(|name| name.chars().count() > Line::MAX_CHARS) {
        let start: String = long.chars().take(20).collect();
        let arguments = [("start", start.into())];
        return Some(Err(words::with(reader.language, "problem-long-name", &arguments)));
    }
    Some(add_all(form, &names, reader))
}

/// The first name goes into the field in focus if that is free, each other into
/// a part like it. A word for a role that stands there is that of all of them.
fn add_all(form: &mut Form, names: &[&str], reader: Reader) -> Result<(), String> {
    let Some(part) = form.section().map(|section| section.part) else { return Ok(()) };
    let role = form.role();
    let stands = form.field().is_some_and(FormField::is_named);
    let word = form.field().and_then(FormField::role_word);
    for (index, name) in names.iter().enumerate() {
        if index > 0 || stands {
            form.add(part, reader);
            form.write_role(form.focus.section, &role);
        }
        let blank = form.field().is_some_and(|field| field.editor.is_blank());
        match &word {
            Some(word) if blank => insert(form, &format!("{word} {name}"), reader)?,
            Some(_) if !ends_with_space(form) => insert(form, &format!(" {name}"), reader)?,
            _ => insert(form, name, reader)?,
        }
        if let Some(field) = form.field_mut() {
            field.origin = Origin::List;
        }
    }
    Ok(())
}

fn ends_with_space(form: &Form) -> bool {
    form.field().is_some_and(|field| field.editor.text().ends_with(char::is_whitespace))
}

/// A line of a list without its bullet or number.
fn without_bullet(line: &str) -> &str {
    let line = line.trim();
    let digits = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let numbered = (digits.len() < line.len()).then(|| digits.strip_prefix(['.', ')'])).flatten();
    numbered.unwrap_or(line).trim_start_matches(['-', '–', '—', '•', '*', ' ', '\t'])
}
