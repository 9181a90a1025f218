//! From a quick line that was read to the changes that it asks for.

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::cli::speech::{language, told};
use crate::model::called::Named;
use crate::model::change::{Step, fields};
use crate::model::field::{Fields, Target};
use crate::model::link::Link;
use crate::model::novel::Novel;
use crate::model::quick_line::{
    QuickLine, begins_with_reference, cited, names_an_organisation, several,
};
use crate::model::records::involvement::Role;
use crate::model::time_of_day::TimeOfDay;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, Reference};
use crate::runtime;
use crate::store::{Error, exact, records};
use crate::words;

/// The changes of a line, and what the person should know of them.
pub(super) struct LineStep {
    pub(super) step: Step,
    pub(super) notes: Vec<String>,
}

/// What is wrong with a line, in words.
type Refused = Result<LineStep, String>;

/// Puts the changes together. Places, organisations, sources and cases are
/// linked by their name where it is known, else made; people are made unless
/// they are given by their reference.
pub(super) fn of(conn: &Connection, line: &QuickLine) -> Result<Refused, Error> {
    let (step, notes) = (Step::default(), Vec::new());
    let mut building = Building { conn, step, notes };
    match building.incident(line) {
        Ok(()) => Ok(Ok(LineStep { step: building.step, notes: building.notes })),
        Err(Stop::Line(reason)) => Ok(Err(reason)),
        Err(Stop::Store(error)) => Err(error),
    }
}

/// Why a line is not gone on with.
enum Stop {
    Line(String),
    Store(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        match error {
            Error::NoRecord(_) => Self::Line(runtime::cause(&error, language()).what),
            error => Self::Store(error),
        }
    }
}

struct Building<'a> {
    conn: &'a Connection,
    step: Step,
    notes: Vec<String>,
}

impl Building<'_> {
    fn incident(&mut self, line: &QuickLine) -> Result<(), Stop> {
        let mut incident = Fields::new();
        let mut set = |name: &str, value: Option<Value>| {
            incident.extend(value.map(|value| (name.to_owned(), value)));
        };
        set("when", line.when.as_ref().map(crate::model::FuzzyDate::to_value));
        set("time", line.time.as_ref().map(TimeOfDay::to_value));
        set("kind", line.kind.as_ref().map(|kind| kind.as_str().into()));
        set("title", line.title.as_deref().map(Value::from));
        if let (Some(text), Some(kind)) = (&line.title, &line.kind) {
            let kind = Vocabulary::IncidentKind.label(kind.as_str(), language());
            self.notes.push(told("add-told", &[("text", text.into()), ("kind", kind.into())]));
        }
        set("narrative", line.narrative.as_deref().map(Value::from));
        let place =
            line.place.as_deref().map(|name| self.named(Target::Place, name)).transpose()?;
        set("place", place.map(|link| link.to_string().into()));
        let case = line.case.as_deref().map(|name| self.named(Target::Case, name)).transpose()?;
        set("case", case.map(|link| link.to_string().into()));
        let mut involved = Vec::new();
        for one in &line.people {
            involved.push((self.person(&one.name)?, one.role.as_str()));
        }
        for name in &line.by {
            involved.push((self.named(Target::Party, name)?, Role::Perpetrator.as_str()));
        }
        let sources = line.sources.iter().map(|text| self.source(text));
        let sources = sources.collect::<Result<Vec<_>, _>>()?;
        let incident = self.step.create(Kind::Incident, incident);
        for (party, role) in involved {
            let tie = fields([
                ("incident", json!(incident)),
                ("party", json!(party)),
                ("role", json!(role)),
            ]);
            self.step.create(Kind::Involvement, tie);
        }
        for (source, locator) in sources {
            let mut tie = fields([("source", json!(source)), ("record", json!(incident))]);
            tie.extend(locator.map(|locator| ("locator".to_owned(), locator.into())));
            self.step.create(Kind::Citation, tie);
        }
        Ok(())
    }

    /// A source, and the locator after its reference or its title.
    fn source<'a>(&mut self, text: &'a str) -> Result<(Link, Option<&'a str>), Stop> {
        let is_known = |title: &str| {
            Ok::<_, Stop>(!exact::named(self.conn, Target::Source, title)?.is_empty())
        };
        let whole = is_known(text)?;
        self.no_sources(text, whole)?;
        let referred = |head: &str| head.parse::<Reference>().is_ok();
        match cited(text).filter(|(head, _)| referred(head) || !whole) {
            Some((title, locator)) => Ok((self.named(Target::Source, title)?, Some(locator))),
            None => Ok((self.named(Target::Source, text)?, None)),
        }
    }

    /// Refuses what is the titles of several sources that are known.
    fn no_sources(&self, text: &str, known: bool) -> Result<(), Stop> {
        let Some(titles) = several(text, known).filter(|_| !known) else { return Ok(()) };
        for title in &titles {
            if exact::named(self.conn, Target::Source, title)?.is_empty() {
                return Ok(());
            }
        }
        let said = [("name", text.into()), ("names", titles.join("; src ").into())];
        Err(Stop::Line(told("add-one-or-several", &said)))
    }

    /// A record by reference, else by its name, else a new one.
    fn named(&mut self, target: Target, name: &str) -> Result<Link, Stop> {
        if let Some(link) = self.referred(target, name)? {
            return Ok(link);
        }
        let by_name = if target == Target::Party { Target::Organisation } else { target };
        match exact::named(self.conn, by_name, name)?.as_slice() {
            [named] => Ok(Link::Record(named.id)),
            [] => {
                no_reference(name)?;
                if target == Target::Party {
                    one_name(name, &[])?;
                }
                Ok(self.made(target, name))
            }
            many => {
                let references = listed(many);
                let said = [("name", name.into()), ("records", references.into())];
                Err(Stop::Line(told("add-several", &said)))
            }
        }
    }

    /// A new record of that name, unless this line has made it already.
    fn made(&mut self, target: Target, name: &str) -> Link {
        let novel = Novel::of(target).filter(|novel| novel.kind() != Kind::Party);
        let novel = novel.unwrap_or(Novel::Organisation);
        let (kind, fields) = (novel.kind(), novel.fields(name));
        let same = |change: &crate::model::change::Change| {
            *change == crate::model::change::Change::Create { kind, fields: fields.clone() }
        };
        match self.step.changes.iter().position(same) {
            Some(index) => Link::New(index),
            None => self.step.create(kind, fields),
        }
    }

    fn person(&mut self, name: &str) -> Result<Link, Stop> {
        if let Some(link) = self.referred(Target::Party, name)? {
            return Ok(link);
        }
        if names_an_organisation(name) {
            return self.named(Target::Party, name);
        }
        no_reference(name)?;
        let same = exact::named(self.conn, Target::Party, name)?;
        one_name(name, &same)?;
        let digits: String = name.chars().take_while(char::is_ascii_digit).collect();
        if !digits.is_empty() {
            let mut group = Novel::Group.fields(name);
            group.insert("count".to_owned(), digits.into());
            return Ok(self.step.create(Novel::Group.kind(), group));
        }
        if name.chars().next().is_some_and(char::is_lowercase) {
            self.notes.push(told("add-small", &[("name", name.into())]));
        }
        if let Some(first) = same.first() {
            let said = [
                ("name", name.into()),
                ("records", listed(&same).into()),
                ("number", same.len().into()),
                ("first", first.reference.to_string().into()),
            ];
            self.notes.push(told("add-same-name", &said));
        }
        Ok(self.step.create(Novel::Person.kind(), Novel::Person.fields(name)))
    }

    /// The record that a reference leads to; `None` where `text` is none.
    fn referred(&self, target: Target, text: &str) -> Result<Option<Link>, Stop> {
        let Ok(reference) = text.parse::<Reference>() else { return Ok(None) };
        let named = records::by_reference(self.conn, &reference)?;
        if target.admits(named.kind) {
            Ok(Some(Link::Record(named.id)))
        } else {
            let kind = words::kind(named.kind, named.reference.prefix, language()).to_lowercase();
            let said = [("reference", text.into()), ("kind", kind.into())];
            Err(Stop::Line(told("add-misfit", &said)))
        }
    }
}

/// Refuses to make a record whose name begins with a reference.
fn no_reference(name: &str) -> Result<(), Stop> {
    begins_with_reference(name).map_or(Ok(()), |reference| {
        let said = [("name", name.into()), ("reference", reference.to_string().into())];
        Err(Stop::Line(told("problem-begins-with-reference", &said)))
    })
}

/// Refuses what may be several names, where records of that name do not say
/// that it is one.
fn one_name(name: &str, same: &[Named]) -> Result<(), Stop> {
    several(name, !same.is_empty()).map_or(Ok(()), |names| {
        let said = [("name", name.into()), ("names", names.join(" & ").into())];
        Err(Stop::Line(told("add-one-or-several", &said)))
    })
}

fn listed(many: &[Named]) -> String {
    many.iter().map(|named| named.reference.to_string()).collect::<Vec<_>>().join(", ")
}
