//! What fields, columns, ties and kinds are called. The ids are made of the
//! names by which files and the history know them.

use std::borrow::Cow;

use super::{find, text, with};
use crate::model::disclosed::Manner;
use crate::model::lens::{Identity, Reason as Stays};
use crate::model::listing::{Flag, Listing};
use crate::model::novel::Novel;
use crate::model::part::Part;
use crate::model::records::party::PartyForm;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, Language};

/// Cells that the label of a field may take.
pub const LABEL: usize = 15;

type Label = Cow<'static, str>;

/// The first of the ids that has a text; else the name as words.
fn first(language: Language, ids: &[String], name: &str) -> Label {
    let known = ids.iter().find_map(|id| find(language, id));
    known.unwrap_or_else(|| Cow::Owned(sentence(name)))
}

/// `cell_name` as words, with a capital.
fn sentence(name: &str) -> String {
    capitalised(&name.replace('_', " "))
}

/// A text with a capital first.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + chars.as_str()
}

/// The ids of the label of a field: its own for the kind of record, then that
/// of all fields of the name.
fn field_ids(kind: &str, name: &str) -> [String; 2] {
    let name = name.replace('_', "-");
    [format!("field-{kind}-{name}"), format!("field-{name}")]
}

/// What a field of a kind of record is called, by a name that may be unknown.
pub fn field(kind: Kind, name: &str, language: Language) -> Label {
    first(language, &field_ids(kind.slug(), name), name)
}

/// What a form calls one of its parts.
pub fn part(part: Part, language: Language) -> Label {
    text(language, &format!("part-{}", part.slug()))
}

/// What the menu of parts that can be added calls one.
pub fn part_added(part: Part, language: Language) -> Label {
    text(language, &format!("part-{}-added", part.slug()))
}

/// What a field of the details of an incident is called.
pub fn detail(name: &str, language: Language) -> Label {
    first(language, &field_ids("detail", name), name)
}

/// What a column of a list is called.
pub fn column(listing: Listing, name: &str, language: Language) -> Label {
    let own = find(language, &format!("column-{name}"));
    own.unwrap_or_else(|| field(listing.kind(), name, language))
}

/// How a record left with a disclosure.
pub fn manner(manner: Manner, language: Language) -> Label {
    text(language, &format!("manner-{}", manner.slug()))
}

/// How a party leaves for somebody.
pub fn identity(identity: Identity, language: Language) -> Label {
    text(language, &format!("identity-{}", identity.slug()))
}

/// Why something does not leave as it is.
pub fn stays(reason: Stays, language: Language) -> Label {
    text(language, &format!("stays-{}", reason.slug()))
}

/// What a group of ties is called.
pub fn tie(name: &str, language: Language) -> Label {
    first(language, &[format!("tie-{name}")], name)
}

fn flag_id(flag: Flag) -> &'static str {
    match flag {
        Flag::NoSource => "flag-no-source",
        Flag::Unconfirmed => "flag-unconfirmed",
        Flag::NoDate => "flag-no-date",
        Flag::NoPlace => "flag-no-place",
        Flag::Disputed => "flag-disputed",
    }
}

/// Why a record needs work, in a word or two.
pub fn flag(flag: Flag, language: Language) -> Label {
    text(language, flag_id(flag))
}

/// Why a record needs work, in at most four cells.
pub fn flag_short(flag: Flag, language: Language) -> Label {
    text(language, &format!("{}-short", flag_id(flag)))
}

/// What a kind of record is called. People, organisations and groups are told
/// apart by the letter of their reference.
pub fn kind(kind: Kind, letter: char, language: Language) -> Label {
    text(language, &format!("kind-{}", word(kind, letter)))
}

/// What a record is that is made because another names it: `new person`.
pub fn novel(kind: Kind, letter: char, language: Language) -> Label {
    let known = find(language, &format!("novel-{}", word(kind, letter)));
    known.unwrap_or_else(|| self::kind(kind, letter, language).to_lowercase().into())
}

/// What a record would be that a name makes.
pub fn novel_of(made: Novel, language: Language) -> Label {
    let kind = made.kind();
    novel(kind, kind.letter(&made.fields("")), language)
}

/// What one new record is, where a text may name several: `one person`.
pub fn one_of(made: Novel, language: Language) -> Label {
    text(language, &format!("one-{}", word_of(made)))
}

/// What several new records are: `two people`.
pub fn several_of(made: Novel, number: usize, language: Language) -> String {
    with(language, &format!("several-{}", word_of(made)), &[("number", number.into())])
}

fn word_of(made: Novel) -> String {
    let kind = made.kind();
    word(kind, kind.letter(&made.fields("")))
}

/// The word for a record in ids of texts: that of its kind, but people,
/// organisations and groups have one each.
pub(super) fn word(kind: Kind, letter: char) -> String {
    let form = PartyForm::of_letter(letter).filter(|_| kind == Kind::Party);
    form.map_or(kind.slug().to_owned(), |form| form.as_str().to_owned())
}

/// What a new record of a kind is called: `New incident`.
pub fn new(kind: Kind, language: Language) -> Label {
    text(language, &format!("new-{}", kind.slug()))
}

/// Whether a term is shown by its slug in a list: codes that fit narrow columns.
pub fn slug_label(vocabulary: Vocabulary) -> bool {
    vocabulary.is_of_codes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::details::Family;
    use crate::words::cells;

    /// The names of the fields that forms show, with the kind of record or `detail`.
    fn of_forms() -> Vec<(&'static str, &'static str)> {
        let records = Kind::ALL
            .into_iter()
            .flat_map(|kind| kind.fields().iter().map(move |field| (kind.slug(), field.name)));
        let details = Family::ALL
            .into_iter()
            .flat_map(|family| family.fields().iter().map(|field| ("detail", field.name)));
        records.chain(details).collect()
    }

    #[test]
    fn every_field_of_a_form_has_a_label_that_fits() {
        for language in Language::ALL {
            for (kind, name) in of_forms() {
                let label = first(language, &field_ids(kind, name), "");
                assert!(!label.is_empty(), "{kind}.{name} in {language:?}");
                assert!(cells(&label) < LABEL, "{label} of {kind}.{name} in {language:?}");
            }
        }
    }

    #[test]
    fn every_kind_of_record_has_a_word() {
        for language in Language::ALL {
            for kind in Kind::ALL {
                for letter in kind.letters().chars() {
                    let id = format!("kind-{}", word(kind, letter));
                    assert!(find(language, &id).is_some(), "{id} in {language:?}");
                }
                let new = format!("new-{}", kind.slug());
                let of_part = |part: &Part| {
                    [format!("part-{}", part.slug()), format!("part-{}-added", part.slug())]
                };
                for id in kind.parts().iter().flat_map(of_part).chain([new]) {
                    assert!(find(language, &id).is_some(), "{kind}: {id} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn heads_of_columns_fit_their_columns() {
        for language in Language::ALL {
            for listing in Listing::all() {
                for column in listing.columns() {
                    let ids = field_ids(listing.kind().slug(), column.name);
                    let ids = [&[format!("column-{}", column.name)], &ids[..]].concat();
                    let label = first(language, &ids, "");
                    assert!(!label.is_empty(), "{} in {language:?}", column.name);
                    assert_eq!(label, super::column(listing, column.name, language));
                    // What has a width takes more while a list is sorted by it.
                    let sorts = column.sort.is_some() && (column.width == 0 || column.spans);
                    let arrow = if sorts { 2 } else { 0 };
                    // At 80 columns 16 cells at least are left for the widest;
                    // what has more than 10 may shrink to 10.
                    let width = match column.width {
                        0 => 16,
                        width if column.spans => width,
                        width => width.min(10),
                    };
                    let needed = cells(&label) + arrow;
                    assert!(needed <= width.into(), "{label} of {listing:?} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn reasons_to_check_fit_their_column() {
        for language in Language::ALL {
            for flag in Flag::ALL {
                let label = flag_short(flag, language);
                assert!(cells(&label) <= 4, "{label} in {language:?}");
            }
        }
    }

    #[test]
    fn a_field_may_be_called_otherwise_in_one_kind_of_record() {
        assert_eq!(field(Kind::Incident, "kind", Language::English), "What");
        assert_eq!(field(Kind::Place, "kind", Language::English), "Kind");
        assert_eq!(detail("kind", Language::English), "Sentence");
        assert_eq!(field(Kind::Case, "no_such", Language::Kazakh), "No such");
    }
}
