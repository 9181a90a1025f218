//! From a form to the changes that it asks for.

use serde_json::Value;

use super::{Focus, Form, FormField, Novel, Part, Reader, Section};
use crate::app::labels;
use crate::model::Kind;
use crate::model::change::{Change, Step};
use crate::model::field::{Fields, ValueError};
use crate::model::fold::fold;
use crate::model::link::Link;

/// What a field holds, as it is to be stored.
enum Entered {
    Value(Value),
    /// A record that is made in the same step, of this name.
    New(Novel, String),
}

/// A section that was read: the fields that are to be stored.
struct Read<'a> {
    section: &'a Section,
    entered: Vec<(&'a FormField, Entered)>,
}

/// Records that the step makes because fields name them.
#[derive(Default)]
struct Made(Vec<(Novel, String, Link)>);

impl Form {
    /// The changes that the form asks for; or marks what is wrong, and goes to
    /// the first field that is.
    pub(in crate::app) fn step(&mut self, reader: Reader) -> Option<Step> {
        let problems = self.problems(reader);
        if let Some((first, _)) = problems.first() {
            self.focus = *first;
            self.popup = super::Popup::default();
            for (at, problem) in problems {
                if let Some(field) = self.at_mut(at) {
                    field.problem = Some(problem);
                }
            }
            return None;
        }
        Some(self.changes(reader))
    }

    fn problems(&mut self, reader: Reader) -> Vec<(Focus, String)> {
        let mut problems = Vec::new();
        for (index, section) in self.sections.iter().enumerate() {
            if index > 0 && section.is_blank() {
                continue;
            }
            for (place, field) in section.fields.iter().enumerate() {
                if let Err(problem) = read(section, field, reader) {
                    problems.push((Focus { section: index, field: place }, problem));
                }
            }
        }
        if problems.is_empty() { self.aside_problem().into_iter().collect() } else { problems }
    }

    /// Details typed for another kind of incident are not dropped unsaid.
    fn aside_problem(&mut self) -> Option<(Focus, String)> {
        let names = self.aside.iter().map(|field| labels::detail(field.name)).collect::<Vec<_>>();
        if names.is_empty() || std::mem::replace(&mut self.told_aside, true) {
            return None;
        }
        let fields = &self.sections.first()?.fields;
        let kind = fields.iter().position(|f| f.name == "kind" && f.family.is_none())?;
        let names = names.join(", ");
        let problem = format!("{names} do not go with this kind; save again to leave them out.");
        Some((Focus { section: 0, field: kind }, problem))
    }

    /// The changes. That of a new record comes first, though its links may
    /// lead to records made after it: an answer begins with it.
    fn changes(&self, reader: Reader) -> Step {
        let (mut step, mut made) = (Step::default(), Made::default());
        let mut main = None;
        for (index, section) in self.sections.iter().enumerate() {
            if index > 0 && section.is_blank() {
                continue;
            }
            let first = index == 0 && section.record.is_none();
            if first {
                main = Some(step.create(section.kind, Fields::new()));
            }
            let mut fields = Read::of(section, reader).fields(&mut step, &mut made);
            match (&section.record, main) {
                (Some(named), _) => {
                    step.edit(named.id, fields);
                    main = main.or(Some(Link::Record(named.id)));
                }
                (None, _) if first => fill(&mut step, fields),
                (None, link) => {
                    fields.extend(link.map(|link| (section.owner.to_owned(), link_value(link))));
                    step.create(section.kind, fields);
                }
            }
        }
        step.changes.extend(self.removed_records().map(Change::Trash));
        step
    }
}

/// Fills the first change of a step, which makes a record.
fn fill(step: &mut Step, of_record: Fields) {
    if let Some(Change::Create { fields, .. }) = step.changes.first_mut() {
        *fields = of_record;
    }
}

impl<'a> Read<'a> {
    fn of(section: &'a Section, reader: Reader) -> Self {
        let entered = section.fields.iter().filter_map(|field| {
            let entered = read(section, field, reader).ok().flatten()?;
            Some((field, entered))
        });
        Self { section, entered: entered.collect() }
    }

    /// The fields to be stored; records that they name are added to the step.
    fn fields(self, step: &mut Step, made: &mut Made) -> Fields {
        let (mut fields, mut details) = (Fields::new(), Fields::new());
        for (field, entered) in self.entered {
            let value = match entered {
                Entered::Value(value) => value,
                Entered::New(novel, name) => link_value(made.link(novel, &name, step)),
            };
            let among = if field.family.is_some() { &mut details } else { &mut fields };
            among.insert(field.name.to_owned(), value);
        }
        let details = (self.section.kind == Kind::Incident)
            .then(|| merged_details(self.section, details, fields.contains_key("kind")));
        if let Some(value) = details.flatten() {
            fields.insert("details".to_owned(), value);
        }
        if self.section.record.is_none() {
            fields.retain(|_, value| !value.is_null());
        }
        fields
    }
}

impl Made {
    /// The record of that name that the step makes. Two people may share a
    /// name, so each is made; a place or an organisation is made once.
    fn link(&mut self, novel: Novel, name: &str, step: &mut Step) -> Link {
        let shared = !matches!(novel, Novel::Person | Novel::Group);
        let folded = fold(name);
        let before = self.0.iter().find(|(n, f, _)| shared && *n == novel && *f == folded);
        if let Some((_, _, link)) = before {
            return *link;
        }
        let link = step.create(novel.kind(), novel.fields(name));
        self.0.push((novel, folded, link));
        link
    }
}

/// The details as a whole, where they change: those of the family alone.
fn merged_details(section: &Section, changed: Fields, kind_changed: bool) -> Option<Value> {
    let original = section.original.get("details").and_then(Value::as_object);
    if changed.is_empty() && !(kind_changed && original.is_some()) {
        return None;
    }
    let mut details = changed;
    for field in section.fields.iter().filter(|field| field.family.is_some()) {
        let stored = original.and_then(|details| details.get(field.name));
        if let (Some(stored), true) = (stored, field.is_untouched()) {
            details.entry(field.name).or_insert_with(|| stored.clone());
        }
    }
    details.retain(|_, value| !value.is_null());
    match (details.is_empty(), original) {
        (true, None) => None,
        (true, Some(_)) => Some(Value::Null),
        (false, before) => (before != Some(&details)).then_some(Value::Object(details)),
    }
}

/// What a field holds; `None` where it is as it is stored.
fn read(section: &Section, field: &FormField, reader: Reader) -> Result<Option<Entered>, String> {
    if section.record.is_some() && field.is_untouched() {
        return Ok(None);
    }
    if field.required && field.editor.is_blank() {
        return Err(missing(section));
    }
    if field.editor.is_blank() {
        let stored = section.record.is_some();
        return Ok(stored.then_some(Entered::Value(Value::Null)));
    }
    if field.target().is_some() {
        return link(section, field).map(Some);
    }
    let value = field.shape.read(field.editor.text(), reader.today);
    value.map(|value| Some(Entered::Value(value))).map_err(|error| error.to_string())
}

fn missing(section: &Section) -> String {
    match section.part {
        Part::Record => ValueError::Missing.to_string(),
        _ => format!("{} F9 takes the whole entry out.", ValueError::Missing),
    }
}

fn link(section: &Section, field: &FormField) -> Result<Entered, String> {
    if let Some(linked) = &field.link {
        return Ok(Entered::Value(link_value(Link::Record(linked.id))));
    }
    let several = !field.fresh && !field.may_be_person() && field.same_name().len() > 1;
    match section.novel(field) {
        Some(_) if several => {
            Err("Several records have this name; choose one from the list.".to_owned())
        }
        Some(novel) => Ok(Entered::New(novel, name(field)?)),
        None => Err(format!("{} Choose one from the list with Tab.", ValueError::Link)),
    }
}

/// The text of a field as the name of a new record.
fn name(field: &FormField) -> Result<String, String> {
    let line = crate::model::text::Line::parse(field.text());
    line.map(String::from).map_err(|error| error.to_string())
}

fn link_value(link: Link) -> Value {
    Value::String(link.into())
}
