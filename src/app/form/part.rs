//! What a form is made of besides the record itself: people, sources, names.

use std::borrow::Cow;

use super::tie::TIE;
use crate::app::texts;
use crate::model::field::{Field, Shape};
use crate::model::{Kind, Language};

/// What a section of a form is to the record that the form is about.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Part {
    /// The record itself.
    Record,
    /// Someone involved.
    Who,
    /// Someone responsible.
    By,
    /// A source that supports it.
    Source,
    /// Another name of the party.
    Name,
    /// A tie to another party.
    Relation,
}

/// How a part is entered.
#[derive(Debug)]
pub(super) struct Layout {
    part: Part,
    /// What it is in files.
    pub(super) slug: &'static str,
    /// The kind of record that it makes.
    pub(super) kind: Kind,
    /// The field that leads to the record of the form; not shown.
    pub(super) owner: &'static str,
    /// The fields that are always shown, side by side.
    pub(super) line: [&'static str; 2],
    /// What fields of a new one hold: name and slug of a term.
    pub(super) usual: &'static [(&'static str, &'static str)],
}

const LAYOUTS: &[Layout] = &[
    Layout {
        part: Part::Who,
        slug: "who",
        kind: Kind::Involvement,
        owner: "incident",
        line: ["party", "role"],
        usual: &[("role", "victim")],
    },
    Layout {
        part: Part::By,
        slug: "by",
        kind: Kind::Involvement,
        owner: "incident",
        line: ["party", "degree"],
        usual: &[("role", "perpetrator")],
    },
    Layout {
        part: Part::Source,
        slug: "source",
        kind: Kind::Citation,
        owner: "record",
        line: ["source", "locator"],
        usual: &[("status", "accepted")],
    },
    Layout {
        part: Part::Name,
        slug: "name",
        kind: Kind::Name,
        owner: "party",
        line: ["text", "kind"],
        usual: &[("kind", "alias")],
    },
    Layout {
        part: Part::Relation,
        slug: "relation",
        kind: Kind::Relation,
        owner: "party_a",
        line: ["party_b", "kind"],
        usual: &[],
    },
];

/// Fields of a record that are shown only when filled, or asked for.
const RARE: &[(Kind, &[&str])] = &[
    (Kind::Case, &["access"]),
    (Kind::Incident, &["order", "parent", "access"]),
    (Kind::Party, &["pseudonym", "consent_to", "consent_until", "access"]),
    (Kind::Place, &["precision", "access"]),
    (Kind::Source, &["posted", "language", "full_text", "access"]),
];

/// Fields that do not apply to a form of party.
const APART: &[(&str, &[&str])] = &[
    ("person", &["organisation_kind", "count"]),
    ("organisation", &["birth", "sex", "occupation", "traits", "count", "pseudonym"]),
    ("group", &["birth", "sex", "occupation", "organisation_kind", "pseudonym"]),
];

impl Part {
    pub(super) fn layout(self) -> Option<&'static Layout> {
        LAYOUTS.iter().find(|layout| layout.part == self)
    }

    /// What the form calls it.
    pub fn label(self, language: Language) -> Cow<'static, str> {
        texts::text(language, &format!("part-{}", self.slug()))
    }

    /// What the menu of parts that can be added calls it.
    pub fn added(self, language: Language) -> Cow<'static, str> {
        texts::text(language, &format!("part-{}-added", self.slug()))
    }

    /// The parts that can be added to a record of a kind.
    pub fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Incident => &[Self::Who, Self::By, Self::Source],
            Kind::Party => &[Self::Name, Self::Relation, Self::Source],
            Kind::Case | Kind::Place => &[Self::Source],
            _ => &[],
        }
    }

    pub(super) fn slug(self) -> &'static str {
        self.layout().map_or("record", |layout| layout.slug)
    }

    pub(super) fn parse(slug: &str) -> Self {
        let layout = LAYOUTS.iter().find(|layout| layout.slug == slug);
        layout.map_or(Self::Record, |layout| layout.part)
    }

    /// What a field of the part may hold.
    pub(super) fn shape(self, field: &Field) -> Shape {
        if self == Self::Relation && field.name == "kind" { TIE } else { field.shape }
    }

    /// Whether a field of the part is shown only when filled, or asked for.
    pub(super) fn is_rare(self, kind: Kind, name: &str) -> bool {
        match self.layout() {
            Some(layout) => !layout.line.contains(&name),
            None => RARE.iter().any(|(of, names)| *of == kind && names.contains(&name)),
        }
    }
}

/// Whether a field applies to a form of party: an organisation has no birth.
pub(in crate::app) fn applies(form: &str, name: &str) -> bool {
    !APART.iter().any(|(apart, names)| *apart == form && names.contains(&name))
}
