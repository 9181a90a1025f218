//! A record within a form, and what its fields are.

use crate::app::reader::Reader;
use crate::words;
use std::borrow::Cow;

use serde_json::Value;

use super::cited::stored_text;
use super::field::{FormField, Linked, Origin};
use super::part;
use super::reading::{date_reading, label};
use super::tie::{self, TIE};
use crate::model::called::Named;
use crate::model::details::Family;
use crate::model::field::{Field, Fields, Shape, Target};
use crate::model::find::Editable;
use crate::model::novel::Novel;
use crate::model::part::Part;
use crate::model::quick_line::names_an_organisation;
use crate::model::records::incident::VERIFICATION;
use crate::model::records::party::PartyForm;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, Language, RecordId};
use crate::words::cut;

/// Cells of a name in what is said of a part.
const NAME: usize = 32;

/// A record within a form: the one it is about, or a part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What it is to the record of the form.
    pub part: Part,
    /// The kind of record.
    pub kind: Kind,
    /// The record, if it is stored.
    pub record: Option<Named>,
    /// Its fields, shown or not.
    pub fields: Vec<FormField>,
    /// Whether the rare fields are shown.
    pub expanded: bool,
    /// The field that leads to the record of the form; not among `fields`.
    pub(super) owner: &'static str,
    /// The kind of the record that the form is about.
    pub(super) of: Kind,
    /// The fields as they are stored.
    pub(super) original: Fields,
}

impl Section {
    /// A new record of a kind, which the form is about.
    pub(super) fn record(kind: Kind) -> Self {
        Self::empty(Part::Record, kind, kind, "")
    }

    /// A new part.
    pub(in crate::app) fn part(part: Part, of: Kind, language: Language) -> Self {
        let Some(layout) = part.layout() else { return Self::record(of) };
        let mut section = Self::empty(part, layout.kind, of, layout.owner);
        for (name, slug) in layout.usual {
            section.preset(name, slug, language);
        }
        section
    }

    /// A relation whose second party is the one that the form is about.
    pub(super) fn tie_from_other_end() -> Self {
        Self::empty(Part::Relation, Kind::Relation, Kind::Party, tie::SECOND)
    }

    fn empty(part: Part, kind: Kind, of: Kind, owner: &'static str) -> Self {
        let of_form = |field: &&Field| {
            field.name != owner && field.shape != Shape::Details && !kind.is_by_program(field.name)
        };
        let made = |field: &'static Field| {
            let rare = part::is_rare(part, kind, field.name);
            let made = FormField::new(field, None);
            let shape = part::shape(part, field);
            FormField { shape, rare, ..made }
        };
        let mut fields: Vec<_> = kind.fields().iter().filter(of_form).map(made).collect();
        if let Some(layout) = part.layout() {
            let first = |field: &FormField| owner == tie::SECOND && field.name == tie::FIRST;
            let in_line = |field: &FormField| layout.line.iter().position(|n| *n == field.name);
            let place = |field: &FormField| if first(field) { Some(0) } else { in_line(field) };
            fields.sort_by_key(|field| place(field).unwrap_or(layout.line.len()));
        }
        let original = Fields::new();
        Self { part, kind, record: None, fields, expanded: false, owner, of, original }
    }

    /// Fills a field of a new record with a term that it usually has.
    pub(super) fn preset(&mut self, name: &str, slug: &str, language: Language) {
        let Some(field) = self.fields.iter_mut().find(|field| field.name == name) else { return };
        let text = match field.shape {
            Shape::Term(vocabulary) => label(vocabulary, slug, language),
            _ => slug,
        };
        field.open(text, None);
        text.clone_into(&mut field.usual);
        field.origin = Origin::Usual;
    }

    /// A stored record with its fields.
    pub(super) fn stored(
        part: Part,
        named: &Named,
        original: &Fields,
        of: &Editable,
        language: Language,
    ) -> Self {
        let mut section = match part {
            Part::Record => Self::record(named.kind),
            _ => Self::part(part, of.record.kind, language),
        };
        if part == Part::Relation && leads_to(original, tie::SECOND, of.record.id) {
            section = Self::tie_from_other_end();
        }
        section.record = Some(named.clone());
        section.original.clone_from(original);
        let linked = |id: RecordId| of.linked(id).cloned();
        section.fill(&linked, language);
        section
    }

    /// Fills the fields with what is stored.
    pub(super) fn fill(&mut self, linked: &dyn Fn(RecordId) -> Option<Named>, language: Language) {
        let family = self.original.get("kind").and_then(Value::as_str).map(Family::of);
        if let Some(family) = family.filter(|_| self.kind.asks_details()) {
            self.ask_details(family);
        }
        let cited = self.cited_by(linked);
        for field in &mut self.fields {
            let from = match field.family {
                Some(_) => self.original.get("details").and_then(Value::as_object),
                None => Some(&self.original),
            };
            let value = from.and_then(|fields| fields.get(field.name)).unwrap_or(&Value::Null);
            let link = field.target().and_then(|_| value.as_str()?.parse().ok()).and_then(linked);
            if let Some(named) = link {
                field.open_link(&named, language);
            } else {
                let value = tie::said(field.shape, self.owner, value);
                field.open(&stored_text(field.shape, &value, cited, language), None);
            }
        }
    }

    /// The family of the kind of incident that is typed, once it is a kind.
    pub(super) fn family(&self) -> Option<Family> {
        let field = self.fields.iter().find(|field| field.name == "kind" && field.family.is_none());
        let kind = Vocabulary::IncidentKind.read(field?.text()).ok()?;
        self.kind.asks_details().then(|| Family::of(kind.as_str()))
    }

    /// Replaces the fields of the details by those of a family; gives back
    /// those that were there.
    pub(super) fn ask_details(&mut self, family: Family) -> Vec<FormField> {
        let asked = self.fields.iter().find_map(|field| field.family);
        if asked.unwrap_or(Family::Plain) == family {
            return vec![];
        }
        let (details, mut fields): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.fields).into_iter().partition(|field| field.family.is_some());
        let after = fields.iter().position(|field| field.name == "narrative");
        let at = after.unwrap_or(fields.len());
        let new = family.fields().iter().map(|field| FormField::new(field, Some(family)));
        fields.splice(at..at, new);
        self.fields = fields;
        details
    }

    /// Whether it is new and nothing was typed into it.
    pub(super) fn is_blank(&self) -> bool {
        self.record.is_none() && self.fields.iter().all(FormField::is_idle)
    }

    /// Whether a field is shown, apart from the focus.
    pub(super) fn shows(&self, index: usize) -> bool {
        let Some(field) = self.fields.get(index) else { return false };
        if field.is_filled() || field.problem.is_some() {
            return true;
        }
        if !self.offers(field) {
            return false;
        }
        if self.expanded {
            return true;
        }
        !field.rare && self.party_form().is_none_or(|form| form.has(field.name))
    }

    /// Whether a field means something for what the record is: of an act of a court
    /// there is nothing to be established.
    fn offers(&self, field: &FormField) -> bool {
        let established = self.kind == Kind::Incident && field.name == VERIFICATION;
        !established || !self.family().is_some_and(Family::is_of_acts)
    }

    /// The fields that are shown side by side in one line, for a part.
    pub fn line(&self) -> usize {
        self.part.layout().map_or(1, |layout| layout.line.len())
    }

    /// What the form calls a field.
    pub fn label(&self, field: &FormField, language: Language) -> Cow<'static, str> {
        let first = self.fields.first().is_some_and(|first| first.name == field.name);
        match (self.part, field.family) {
            (_, Some(_)) => words::detail(field.name, language),
            (Part::Record, None) => words::field(self.kind, field.name, language),
            (part, None) if first => words::part(part, language),
            _ => words::field(self.kind, field.name, language),
        }
    }

    /// What a part is, and of whom or what: `Source “bne”`.
    pub(in crate::app) fn brief(&self, language: Language) -> Option<String> {
        let name = self.fields.first().map(FormField::text).filter(|text| !text.is_empty())?;
        let kind = words::part(self.part, language).into_owned();
        Some(words::quoted(&kind, &cut(name, NAME), language))
    }

    /// The labels of the fields that are not shown.
    pub fn hidden(&self, language: Language) -> Vec<Cow<'static, str>> {
        let fields = self
            .fields
            .iter()
            .enumerate()
            .filter(|(index, field)| !self.shows(*index) && self.offers(field));
        fields.map(|(_, field)| self.label(field, language)).collect()
    }

    /// What a party is; none of other records.
    fn party_form(&self) -> Option<PartyForm> {
        let asked = Shape::Term(Vocabulary::PartyForm);
        let form = self.fields.iter().find(|field| field.shape == asked)?;
        Vocabulary::PartyForm.read(form.text()).ok().map(PartyForm::from)
    }

    /// What a new record of the text of a field would be, if one can be made.
    pub fn novel(&self, field: &FormField) -> Option<Novel> {
        if field.is_referring() {
            return None;
        }
        let counted = field.text().starts_with(|char: char| char.is_ascii_digit());
        match field.target()? {
            Target::Party if counted => Some(Novel::Group),
            Target::Party
                if self.part == Part::By
                    || self.is_tie_to_organisation()
                    || names_an_organisation(field.text()) =>
            {
                Some(Novel::Organisation)
            }
            target => Novel::of(target),
        }
    }

    /// Whether it ties the party that the form is about to another.
    pub(super) fn is_tie(&self) -> bool {
        self.part == Part::Relation
    }

    fn is_tie_to_organisation(&self) -> bool {
        let kind = self.fields.iter().find(|field| field.shape == TIE).map(FormField::text);
        let kind = kind.and_then(|text| Vocabulary::Tie.read(text).ok());
        kind.is_some_and(|kind| tie::TO_ORGANISATIONS.contains(&kind.as_str()))
    }

    /// How a field is understood, where that is not plain.
    pub fn reading(&self, field: &FormField, reader: Reader) -> Option<String> {
        if field.shape == Shape::FieldName {
            return self.name_reading(field, reader.language);
        }
        if field.fresh && field.target().is_none() {
            let novel = words::novel(Kind::Term, Kind::Term.prefix(), reader.language);
            return Some(novel.into_owned());
        }
        if let Some((apart, _)) = self.apart(field, reader) {
            let date = date_reading(&apart.date, reader);
            let reading = format!("{date}, {}", apart.time.display(reader.language));
            return (reading != field.text()).then_some(reading);
        }
        if field.target().is_none() || field.editor.is_blank() {
            return field.reading(reader);
        }
        let locator = field.locator().map(|locator| format!(", {locator}")).unwrap_or_default();
        if let Some(linked) = &field.link {
            return Some(linked.reading(field.text()) + &locator);
        }
        let made = |novel: &str| format!("{novel}{locator}");
        let same = field.meant();
        let language = reader.language;
        let novel = self.novel(field).map(|novel| words::novel_of(novel, language));
        let same_name = same.first().map(|found| found.record.reference.to_string());
        match (novel, same_name) {
            (Some(novel), _) if field.fresh => Some(made(&novel)),
            (Some(_), _) if field.several().is_some() => Some("?".to_owned()),
            (Some(novel), Some(reference)) if field.namesake().is_some() => {
                let arguments = [("novel", novel.into()), ("reference", reference.into())];
                Some(words::with(language, "reading-one-has-name", &arguments))
            }
            (Some(_), Some(_)) => {
                let arguments = [("number", same.len().into())];
                Some(words::with(language, "reading-many-have-name", &arguments))
            }
            (Some(novel), None) => Some(made(&novel)),
            (None, _) => Some("?".to_owned()),
        }
    }
}

impl Linked {
    /// What kind of record it is.
    pub(super) fn kind(&self) -> Option<Kind> {
        Kind::of_letter(self.reference.prefix)
    }

    pub(in crate::app) fn of(named: &Named, text: &str, language: Language) -> Self {
        Self {
            id: named.id,
            reference: named.reference.clone(),
            name: words::called(named, language).into_owned(),
            about: String::new(),
            text: text.to_owned(),
        }
    }

    /// `= P-31, b. 1961`, with the name where another was typed.
    fn reading(&self, typed: &str) -> String {
        let mut reading = String::from("= ");
        if self.name != typed {
            reading = reading + &self.name + ", ";
        }
        reading.push_str(&self.reference.to_string());
        if !self.about.is_empty() {
            reading = reading + ", " + &self.about;
        }
        reading
    }
}

fn leads_to(fields: &Fields, name: &str, id: RecordId) -> bool {
    fields.get(name).and_then(Value::as_str).is_some_and(|link| link == id.to_string())
}
