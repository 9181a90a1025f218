//! That each kind is declared as it was decided, by the name of the kind.

use std::collections::BTreeSet;

use serde_json::json;

use super::*;
use crate::model::change::fields;
use crate::model::level::Level;

#[test]
fn what_a_kind_names_are_fields_of_it() {
    for kind in Kind::ALL {
        let declared = kind.declared();
        for name in declared.called_by.iter().chain(declared.rare) {
            assert!(kind.field(name).is_some(), "{kind}: {name}");
        }
        for field in kind.fields() {
            let lead = kind.field(field.group).map(|lead| lead.group);
            assert_eq!(lead, Some(field.group), "{kind}: {} follows one that leads", field.name);
        }
        let shape = |name: &&str| kind.field(name).map(|field| field.shape);
        for name in declared.strict {
            assert_eq!(shape(name), Some(Shape::Flag), "{kind}: {name}");
        }
        for name in declared.unsearched {
            // Others are not searched anyway.
            let line = matches!(shape(name), Some(Shape::Line | Shape::Code(_)));
            assert!(line, "{kind}: {name}");
        }
        for (name, word) in declared.shown_as {
            let is_link = |field: &Field| matches!(field.shape, Shape::Link(_));
            assert!(kind.field(name).is_some_and(is_link), "{kind}: {name} as {word}");
        }
        assert!(!declared.called_by.is_empty(), "{kind}: it is called by nothing");
        assert_eq!(kind.fields().last().map(|field| field.name), Some(ACCESS), "{kind}");
    }
}

#[test]
fn a_record_has_the_name_that_is_given_and_no_term_is_one() {
    let untitled = fields([("kind", json!("sentence"))]);
    assert_eq!(Kind::Incident.name(&untitled), None);
    assert_eq!(Kind::Incident.what(), Some(("kind", Vocabulary::IncidentKind)));
    let named = fields([("text", json!("Акжол"))]);
    assert_eq!(Kind::Name.name(&named), Some("Акжол"));
    assert_eq!((Kind::Citation.name(&named), Kind::Citation.what()), (None, None));
}

#[test]
fn what_may_put_a_source_in_danger_never_leaves_by_default() {
    for (kind, name) in [
        (Kind::Party, "consent_to"),
        (Kind::Party, "consent_given"),
        (Kind::Party, "withhold_from_state"),
        (Kind::Party, "note"),
        (Kind::Party, "traits"),
        (Kind::Involvement, "injuries"),
        (Kind::Source, "full_text"),
    ] {
        let level = kind.field(name).map(|field| field.level);
        assert!(level >= Some(Level::Confidential), "{kind}.{name}: {level:?}");
    }
}

/// Each field, and the level that was decided for it.
const LEVELS: &str = include_str!("../../../tests/data/levels.tsv");

/// The levels as they are declared, in the form of the table.
fn levels() -> Vec<String> {
    let line = |of: String, field: &Field| format!("{of}\t{}\t{}", field.name, field.level.slug());
    let of_kind = |kind: Kind| kind.fields().iter().map(move |field| line(kind.to_string(), field));
    let of_family = |family: Family| {
        let of = format!("{}/{}", Kind::Incident, family.slug());
        family.fields().iter().map(move |field| line(of.clone(), field))
    };
    let kinds = Kind::ALL.into_iter().flat_map(of_kind);
    kinds.chain(Family::ALL.into_iter().flat_map(of_family)).collect()
}

/// The lines whose field stands in the table before, whatever level it has there.
fn twice<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    let field = |line: &'a str| line.rsplit_once('\t').map_or(line, |(field, _)| field);
    lines.iter().copied().filter(|line| !seen.insert(field(line))).collect()
}

/// What the program alone sets nobody can fill in, so that no record needs it.
#[test]
fn what_the_program_sets_is_a_field_that_a_record_can_do_without() {
    for kind in Kind::ALL {
        for name in kind.declared().by_program {
            let field = kind.field(name).unwrap_or_else(|| panic!("{kind}.{name}"));
            assert!(!field.required, "{kind}.{name}");
        }
    }
}

#[test]
fn a_field_that_is_decided_twice_is_seen() {
    let lines = ["case\ttitle\tpublic", "case\tnote\tpublic", "case\ttitle\tpublic"];
    assert_eq!(twice(&lines), [lines[2]]);
    let lines = ["case\ttitle\tpublic", "case\ttitle\tpartner"];
    assert_eq!(twice(&lines), [lines[1]]);
}

#[test]
fn every_field_goes_as_far_as_was_decided() {
    let decided: Vec<_> = LEVELS.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(twice(&decided), Vec::<&str>::new(), "one decision is enough");
    let declared = levels();
    let new = declared.iter().filter(|line| !decided.contains(&line.as_str()));
    let old = decided.iter().filter(|line| !declared.iter().any(|own| own == *line));
    let (new, old): (Vec<_>, Vec<_>) = (new.collect(), old.collect());
    assert!(new.is_empty() && old.is_empty(), "declared {new:#?}, but decided {old:#?}");
}

/// Fields that make one statement, the one that leads first: half of each of two
/// versions of them would be a lie.
const TOGETHER: &[(Kind, &[&str])] = &[
    (Kind::Place, &["latitude", "longitude", "precision"]),
    (Kind::Party, &["name", "pseudonym"]),
    (Kind::Party, &["consent", "consent_to", "consent_until", "consent_how", "consent_given"]),
    (Kind::Name, &["text", "script"]),
    (Kind::Relation, &["kind", "party_a", "party_b"]),
    (Kind::Relation, &["since", "until"]),
    (Kind::Incident, &["kind", "details"]),
    (Kind::Incident, &["when", "time"]),
    (Kind::Figure, &["value", "unit", "level"]),
    (Kind::Figure, &["standing", "disavowed_by"]),
    (Kind::Evidence, &["collected", "collected_time"]),
    (Kind::Evidence, &["file_date", "file_time"]),
    (Kind::Evidence, &["file_latitude", "file_longitude"]),
    (Kind::Evidence, &["verification", "verified_by"]),
    (Kind::Custody, &["date", "time"]),
    (Kind::Disclosure, &["date", "time"]),
    (Kind::Involvement, &["role", "degree"]),
    (Kind::Citation, &["field", "value"]),
    (Kind::Filter, &["filter", "listing", "sort", "descending"]),
    (Kind::Template, &["record", "content"]),
];

#[test]
fn fields_that_make_one_statement_are_never_mixed_and_others_stand_alone() {
    let mut wrong = Vec::new();
    for kind in Kind::ALL {
        for field in kind.fields() {
            let group =
                TOGETHER.iter().find(|(of, names)| *of == kind && names.contains(&field.name));
            let lead = group.map_or(field.name, |(_, names)| names[0]);
            if field.group != lead {
                wrong.push(format!("{kind}.{}: with {}, not {lead}", field.name, field.group));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
