//! What is entered and corrected together with a record: people, sources, names.

use super::field::Fields;
use super::kind::Kind;

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

/// The record that a part makes, and how it is entered.
#[derive(Debug, PartialEq)]
pub struct PartLayout {
    /// Which part.
    pub part: Part,
    /// What it is in files.
    pub slug: &'static str,
    /// The kind of record that it makes.
    pub kind: Kind,
    /// The field that leads to the record of the form; not shown.
    pub owner: &'static str,
    /// The fields that are always shown, side by side.
    pub line: [&'static str; 2],
    /// What fields of a new one hold: name and slug of a term.
    pub usual: &'static [(&'static str, &'static str)],
}

const LAYOUTS: &[PartLayout] = &[
    PartLayout {
        part: Part::Who,
        slug: "who",
        kind: Kind::Involvement,
        owner: "incident",
        line: ["party", "role"],
        usual: &[("role", "victim")],
    },
    PartLayout {
        part: Part::By,
        slug: "by",
        kind: Kind::Involvement,
        owner: "incident",
        line: ["party", "degree"],
        usual: &[("role", "perpetrator")],
    },
    PartLayout {
        part: Part::Source,
        slug: "source",
        kind: Kind::Citation,
        owner: "record",
        line: ["source", "locator"],
        usual: &[("status", "accepted")],
    },
    PartLayout {
        part: Part::Name,
        slug: "name",
        kind: Kind::Name,
        owner: "party",
        line: ["text", "kind"],
        usual: &[("kind", "other")],
    },
    PartLayout {
        part: Part::Relation,
        slug: "relation",
        kind: Kind::Relation,
        owner: "party_a",
        line: ["party_b", "kind"],
        usual: &[],
    },
];

impl Part {
    /// How it is entered; the record itself is entered by its own fields.
    pub fn layout(self) -> Option<&'static PartLayout> {
        LAYOUTS.iter().find(|layout| layout.part == self)
    }

    /// What it is in files.
    pub fn slug(self) -> &'static str {
        self.layout().map_or("record", |layout| layout.slug)
    }

    /// The parts that a form for records of a kind has from the start.
    pub fn from_the_start(kind: Kind) -> &'static [Self] {
        if kind == Kind::Incident { kind.parts() } else { &[] }
    }

    /// The part that a stored record is of the one that it belongs to: where a
    /// kind makes several, the one whose usual terms it has, else the first.
    pub fn of(kind: Kind, fields: &Fields) -> Option<Self> {
        let made = || LAYOUTS.iter().filter(|layout| layout.kind == kind);
        let is_usual = |layout: &&PartLayout| {
            layout.usual.iter().all(|(name, slug)| fields.get(*name).is_some_and(|v| v == slug))
        };
        made().find(is_usual).or_else(|| made().next()).map(|layout| layout.part)
    }

    /// Whether records of a kind are parts of others, and stand nowhere by
    /// themselves.
    pub fn is_made_by(kind: Kind) -> bool {
        LAYOUTS.iter().any(|layout| layout.kind == kind)
    }

    /// The part that files call so; the record itself where there is none.
    pub fn parse(slug: &str) -> Self {
        let layout = LAYOUTS.iter().find(|layout| layout.slug == slug);
        layout.map_or(Self::Record, |layout| layout.part)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::change::fields;
    use crate::model::field::{Shape, Target};
    use crate::model::listing::Listing;
    use crate::model::records::citation::CitationStatus;
    use crate::model::records::involvement::Role;

    #[test]
    fn what_a_new_part_holds_are_the_terms_that_the_program_asks_for() {
        let usual = |part: Part| part.layout().unwrap().usual;
        assert_eq!(usual(Part::Who), [("role", Role::Victim.as_str())]);
        assert_eq!(usual(Part::By), [("role", Role::Perpetrator.as_str())]);
        assert_eq!(usual(Part::Source), [("status", CitationStatus::Accepted.as_str())]);
    }

    #[test]
    fn who_is_said_to_have_done_it_is_told_from_who_was_there() {
        let played = |role| Part::of(Kind::Involvement, &fields([("role", json!(role))]));
        assert_eq!(played("perpetrator"), Some(Part::By));
        assert_eq!(played("victim"), Some(Part::Who));
        assert_eq!(played("witness"), Some(Part::Who));
        assert_eq!(Part::of(Kind::Citation, &Fields::new()), Some(Part::Source));
        assert_eq!(Part::of(Kind::Incident, &Fields::new()), None);
    }
    /// What the fields of a part lead to, by name.
    fn links(layout: &PartLayout) -> impl Iterator<Item = (&'static str, Target)> {
        layout.kind.fields().iter().filter_map(|field| match field.shape {
            Shape::Link(target) => Some((field.name, target)),
            _ => None,
        })
    }

    /// Whether records of a kind can have such parts: what supports any record
    /// supports those that stand in lists by themselves, and not its like.
    fn fits(layout: &PartLayout, kind: Kind) -> bool {
        let (_, owner) = links(layout).find(|(name, _)| *name == layout.owner).unwrap();
        let supports = || links(layout).any(|(_, target)| target.kind() == Some(kind));
        let listed = Listing::all().any(|listing| listing.kind() == kind);
        owner
            .kind()
            .map_or_else(|| listed && !Part::is_made_by(kind) && !supports(), |to| to == kind)
    }

    #[test]
    fn a_form_can_add_every_part_that_leads_to_its_record_and_no_other() {
        let mut wrong = Vec::new();
        for kind in Kind::ALL {
            for layout in LAYOUTS {
                let has = kind.parts().contains(&layout.part);
                if has != fits(layout, kind) {
                    wrong.push(format!("{kind}: {:?} can be added: {has}", layout.part));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
