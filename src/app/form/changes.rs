//! From a form to the changes that it asks for.

use crate::app::reader::Reader;
use crate::words;
use serde_json::Value;

use super::{Focus, Form, FormField, Part, Section, tie};
use crate::model::change::{Change, Step};
use crate::model::field::{Fields, Shape};
use crate::model::fold::fold;
use crate::model::link::Link;
use crate::model::novel::Novel;
use crate::model::record::FieldError;
use crate::model::records::own_term;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, Language};

/// What a field holds, as it is to be stored.
enum Entered {
    Value(Value),
    /// A record that is made in the same step, of this name.
    New(Novel, String),
    /// A term that is added to its list in the same step.
    Term(Fields),
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
    pub(in crate::app) fn read_step(&mut self, reader: Reader) -> Option<Step> {
        let problems = self.problems(reader);
        if let Some((first, _)) = problems.first() {
            self.focus = *first;
            self.popup = super::Popup::default();
            for (at, problem) in problems {
                if let Some(field) = self.at_mut(at) {
                    field.problem = Some(problem);
                }
            }
            self.ask_whether_several(reader);
            return None;
        }
        let (step, main_change) = self.changes(reader);
        self.main_change = main_change;
        Some(step)
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
        if problems.is_empty() {
            self.aside_problem(reader.language).into_iter().collect()
        } else {
            problems
        }
    }

    /// Details typed for another kind of incident are not dropped unsaid.
    fn aside_problem(&mut self, language: Language) -> Option<(Focus, String)> {
        let names = self.aside.fields.iter().map(|field| words::detail(field.name, language));
        let names = names.collect::<Vec<_>>();
        if names.is_empty() || std::mem::replace(&mut self.aside.told, true) {
            return None;
        }
        let fields = &self.sections.first()?.fields;
        let kind = fields.iter().position(|f| f.name == "kind" && f.family.is_none())?;
        let names = names.join(", ");
        let problem = words::with(language, "problem-aside", &[("fields", names.into())]);
        Some((Focus { section: 0, field: kind }, problem))
    }

    /// The changes, and which of them is that of the record itself. A record
    /// that others link to is made before them.
    fn changes(&self, reader: Reader) -> (Step, Option<usize>) {
        let (mut step, mut made) = (Step::default(), Made::default());
        let (mut main, mut main_change) = (None, None);
        for (index, section) in self.sections.iter().enumerate() {
            if index > 0 && section.is_blank() {
                continue;
            }
            let mut fields = Read::of(section, reader).fields(&mut step, &mut made);
            let before = step.changes.len();
            let owner = main.map(link_value);
            let leads = owner.as_ref().map(|owner| tie::stored(section, &mut fields, owner));
            let link = if let Some(named) = &section.record {
                step.edit(named.id, fields);
                Link::Record(named.id)
            } else {
                fields.extend(leads.map(str::to_owned).zip(owner));
                step.create(section.kind, fields)
            };
            if index == 0 {
                main = Some(link);
                main_change = (step.changes.len() > before).then_some(before);
            }
        }
        step.changes.extend(self.removed_records().map(Change::Trash));
        (step, main_change)
    }
}

impl<'a> Read<'a> {
    fn of(section: &'a Section, reader: Reader) -> Self {
        let entered = section.fields.iter().filter_map(|field| {
            let entered = read(section, field, reader).ok().flatten()?;
            Some((field, entered))
        });
        let mut entered: Vec<_> = entered.collect();
        let dates: Vec<_> = entered.iter().map(|(field, _)| *field).collect();
        let times = dates.into_iter().filter_map(|field| section.apart(field, reader));
        entered.extend(
            times
                .filter(|(_, field)| field.editor.is_blank())
                .map(|(apart, field)| (field, Entered::Value(apart.time.to_value()))),
        );
        Self { section, entered }
    }

    /// The fields to be stored; records that they name are added to the step.
    fn fields(self, step: &mut Step, made: &mut Made) -> Fields {
        let (mut fields, mut details) = (Fields::new(), Fields::new());
        for (field, entered) in self.entered {
            let value = match entered {
                Entered::Value(value) => value,
                Entered::New(novel, name) => link_value(made.link(novel, &name, step)),
                Entered::Term(term) => added(term, step),
            };
            let among = if field.family.is_some() { &mut details } else { &mut fields };
            among.insert(field.name.to_owned(), value);
        }
        let details = self
            .section
            .kind
            .asks_details()
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
    if let Some(problem) = section.locator_twice(field, reader.language) {
        return Err(problem);
    }
    let text = section.held(field);
    let own = text == field.editor.text();
    if section.record.is_some() && field.is_untouched() && own {
        return Ok(None);
    }
    if field.required && field.editor.is_blank() {
        return Err(missing(section, reader.language));
    }
    if text.trim().is_empty() {
        let stored = section.record.is_some();
        return Ok(stored.then_some(Entered::Value(Value::Null)));
    }
    if let Shape::Term(list) = field.shape
        && field.fresh
    {
        return term(list, text, reader.language).map(Entered::Term).map(Some);
    }
    if field.target().is_some() {
        return link(section, field, reader.language).map(Some);
    }
    if field.shape == Shape::FieldName {
        return section.field_name(field, reader.language).map(Entered::Value).map(Some);
    }
    if let Some(problem) = section.time_twice(field, reader) {
        return Err(problem);
    }
    let apart = section.apart(field, reader).map(|(apart, _)| apart.date);
    let value = field.shape.read(apart.as_deref().unwrap_or(text), reader.today);
    let entered = value.map(|value| Some(Entered::Value(value)));
    entered.map_err(|error| words::value(&error, field.shape, reader.language))
}

fn missing(section: &Section, language: Language) -> String {
    let record = section.part == Part::Record;
    let id = if record { "problem-missing" } else { "problem-missing-part" };
    words::text(language, id).into_owned()
}

fn link(section: &Section, field: &FormField, language: Language) -> Result<Entered, String> {
    if let Some(linked) = &field.link {
        return Ok(Entered::Value(link_value(Link::Record(linked.id))));
    }
    match section.novel(field) {
        Some(_) if field.is_ambiguous() => {
            Err(words::text(language, "problem-same-name").into_owned())
        }
        Some(_) if field.several().is_some() => {
            Err(words::text(language, "problem-one-or-several").into_owned())
        }
        Some(novel) => Ok(Entered::New(novel, name(field, language)?)),
        None => Err(field.no_name(language)),
    }
}

/// The text of a field as the name of a new record.
fn name(field: &FormField, language: Language) -> Result<String, String> {
    let line = crate::model::text::Line::parse(field.new_name());
    line.map(String::from).map_err(|error| words::text_problem(error, language))
}

/// The term of a list that a text names in a language.
fn term(list: Vocabulary, text: &str, language: Language) -> Result<Fields, String> {
    let mut term = Fields::new();
    term.insert(own_term::VOCABULARY.to_owned(), list.slug().into());
    term.insert(own_term::LABELS[language as usize].to_owned(), text.trim().into());
    let told = |FieldError { problem, .. }| words::record_problem(&problem, None, language);
    Kind::Term.check(&term).map_err(told)?;
    own_term::identify(&mut term).map_err(told)?;
    Ok(term)
}

/// The slug of a term that the step adds to its list, once.
fn added(term: Fields, step: &mut Step) -> Value {
    let slug = term.get(own_term::SLUG).cloned().unwrap_or_default();
    let change = Change::Create { kind: Kind::Term, fields: term };
    if !step.changes.contains(&change) {
        step.changes.push(change);
    }
    slug
}

fn link_value(link: Link) -> Value {
    Value::String(link.into())
}
