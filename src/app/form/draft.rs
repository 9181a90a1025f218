//! A form as it is kept between sessions.

use crate::app::reader::Reader;
use crate::words;
use serde::{Deserialize, Serialize};

use super::field::{FormField, Initial, Linked, Origin};
use super::quick::Quick;
use super::{Focus, Form, Part, Section, tie};
use crate::model::called::{Named, What};
use crate::model::details::Family;
use crate::model::draft::Draft;
use crate::model::field::Fields;
use crate::model::{Kind, Language, RecordId, Reference};

/// Characters of a draft's title.
const TITLE: usize = 80;

#[derive(Deserialize, Serialize)]
struct KeptForm {
    kind: String,
    focus: (usize, usize),
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    quick: bool,
    sections: Vec<KeptSection>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aside: Vec<KeptField>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    removed: Vec<(usize, KeptSection)>,
}

#[derive(Deserialize, Serialize)]
struct KeptSection {
    part: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    record: Option<KeptLink>,
    #[serde(default, skip_serializing_if = "Fields::is_empty")]
    original: Fields,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    owner: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    expanded: bool,
    /// The family whose details it shows, which a kind half typed does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    family: Option<String>,
    fields: Vec<KeptField>,
}

#[derive(Deserialize, Serialize)]
struct KeptField {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    family: Option<String>,
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    initial: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    initial_link: Option<RecordId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    link: Option<KeptLink>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    fresh: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    carried: bool,
    /// From where, if not from the last incident.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Origin>,
}

#[derive(Deserialize, Serialize)]
struct KeptLink {
    id: RecordId,
    reference: Reference,
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    about: String,
}

impl Form {
    /// The form as a draft.
    pub fn to_draft(&self, millis: u64, language: Language) -> Draft {
        let kept = KeptForm {
            kind: self.kind.slug().to_owned(),
            focus: (self.focus.section, self.focus.field),
            quick: self.is_quick(),
            sections: self.sections.iter().map(KeptSection::of).collect(),
            aside: self.aside.fields.iter().map(KeptField::of).collect(),
            removed: self.removed.iter().map(|(at, s)| (*at, KeptSection::of(s))).collect(),
        };
        // Strings, numbers and lists of them are always written.
        let body = serde_json::to_string(&kept).unwrap_or_default();
        Draft { id: self.draft, title: self.title(language), body, millis }
    }

    /// The form that was kept as a draft; `None` where it cannot be read.
    pub fn from_draft(draft: &Draft, reader: Reader) -> Option<Self> {
        let kept: KeptForm = serde_json::from_str(&draft.body).ok()?;
        let kind = Kind::parse(&kept.kind)?;
        let sections = kept.sections.into_iter().map(|section| section.restore(kind, reader));
        let sections: Vec<_> = sections.collect();
        sections.first().filter(|main| main.part == Part::Record)?;
        let mut form = Self::of(kind, sections, draft.id);
        form.language = reader.language;
        form.quick = kept.quick.then(Quick::new);
        form.aside.fields = kept.aside.into_iter().filter_map(KeptField::restore_detail).collect();
        let removed = kept.removed.into_iter();
        form.removed = removed.map(|(at, section)| (at, section.restore(kind, reader))).collect();
        let focus = Focus { section: kept.focus.0, field: kept.focus.1 };
        form.focus = if form.at(focus).is_some() { focus } else { Focus::default() };
        form.kept = Some(draft.millis);
        Some(form)
    }

    /// A line to know the form by.
    pub fn title(&self, language: Language) -> String {
        let what = match self.record() {
            Some(named) => named.reference.to_string(),
            None => words::new(self.kind, language).into_owned(),
        };
        let filled = self.sections.iter().flat_map(|section| {
            section.fields.iter().filter(|field| field.is_filled() && !field.is_untouched())
        });
        let texts: Vec<_> = filled.map(FormField::text).take(4).collect();
        let line = if texts.is_empty() { what } else { format!("{what}: {}", texts.join(", ")) };
        line.chars().map(|c| if c.is_control() { ' ' } else { c }).take(TITLE).collect()
    }
}

impl KeptSection {
    fn of(section: &Section) -> Self {
        // What is as in any new record need not be told.
        let told = |field: &&FormField| {
            section.record.is_some() || !field.editor.is_blank() || !field.is_untouched()
        };
        let asked = section.fields.iter().find_map(|field| field.family);
        Self {
            part: section.part.slug().to_owned(),
            record: section.record.as_ref().map(|named| KeptLink {
                id: named.id,
                reference: named.reference.clone(),
                name: named.called.name().unwrap_or_default().to_owned(),
                about: String::new(),
            }),
            original: section.original.clone(),
            owner: section.owner.to_owned(),
            expanded: section.expanded,
            family: asked.map(|family| family.slug().to_owned()),
            fields: section.fields.iter().filter(told).map(KeptField::of).collect(),
        }
    }

    fn restore(self, kind: Kind, reader: Reader) -> Section {
        let part = Part::parse(&self.part);
        let mut section = match part {
            Part::Record => Section::record(kind),
            _ => Section::part(part, kind, reader.language),
        };
        if part == Part::Relation && self.owner == tie::SECOND {
            section = Section::tie_from_other_end();
        }
        section.expanded = self.expanded;
        section.original = self.original;
        section.record = self.record.map(|link| Named {
            id: link.id,
            kind: section.kind,
            reference: link.reference,
            called: match link.name.as_str() {
                "" => What::of(section.kind, &section.original).into(),
                name => name.into(),
            },
        });
        if let Some(family) = self.family.as_deref().and_then(Family::parse) {
            section.ask_details(family);
        }
        if section.record.is_some() {
            section.fill(&|_| None, reader.language);
        }
        for kept in self.fields {
            let family = kept.family();
            let same = |field: &&mut FormField| field.name == kept.name && field.family == family;
            if let Some(field) = section.fields.iter_mut().find(same) {
                kept.restore(field);
            }
        }
        if let Some(family) = section.family() {
            section.ask_details(family);
        }
        section
    }
}

impl KeptField {
    fn of(field: &FormField) -> Self {
        let text = field.editor.text().to_owned();
        Self {
            name: field.name.to_owned(),
            family: field.family.map(|family| family.slug().to_owned()),
            initial: (text != field.initial.text).then(|| field.initial.text.clone()),
            text,
            initial_link: field.initial.link,
            link: field.link.as_ref().map(|linked| KeptLink {
                id: linked.id,
                reference: linked.reference.clone(),
                name: linked.name.clone(),
                about: linked.about.clone(),
            }),
            fresh: field.fresh,
            carried: field.is_carried(),
            from: Some(field.origin)
                .filter(|o| *o == Origin::List || field.is_carried() && *o != Origin::Last),
        }
    }

    fn family(&self) -> Option<Family> {
        self.family.as_deref().and_then(Family::parse)
    }

    fn restore(self, field: &mut FormField) {
        let usual = field.origin == Origin::Usual && self.text == field.usual;
        let initial = self.initial.unwrap_or_else(|| self.text.clone());
        field.open(&self.text, None);
        field.initial = Initial { text: initial, link: self.initial_link };
        field.link = self.link.map(|link| Linked {
            id: link.id,
            reference: link.reference,
            name: link.name,
            about: link.about,
            text: field.editor.text().to_owned(),
        });
        field.fresh = self.fresh;
        field.origin = match self.from {
            from if self.carried => from.unwrap_or(Origin::Last),
            Some(Origin::List) => Origin::List,
            _ if usual => Origin::Usual,
            _ => Origin::Person,
        };
    }

    fn restore_detail(self) -> Option<FormField> {
        let family = self.family()?;
        let shape = family.fields().iter().find(|field| field.name == self.name)?;
        let mut field = FormField::new(shape, Some(family));
        self.restore(&mut field);
        Some(field)
    }
}
