//! What a party is to another: each kind of relation as either party says it.

use std::sync::OnceLock;

use super::{Entry, Vocabulary};

/// Which of the two parties of a relation says what it is to the other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// The first: `represents`.
    First,
    /// The second: `represented by`.
    Second,
    /// Either: `relative of`.
    Either,
}

static TIES: OnceLock<Vec<Entry>> = OnceLock::new();

/// Each kind of relation, followed by what its second party says.
pub(super) fn entries() -> &'static [Entry] {
    TIES.get_or_init(|| {
        let kinds = Vocabulary::RelationKind.entries().iter();
        kinds.flat_map(|kind| [Some(first(kind)), second(kind)]).flatten().collect()
    })
}

fn first(kind: &Entry) -> Entry {
    Entry { words: OnceLock::new(), ..*kind }
}

fn second(kind: &Entry) -> Option<Entry> {
    let slug = kind.back_slug;
    let labels = kind.back;
    (!slug.is_empty()).then(|| Entry { slug, code: "", labels, more: "", ..first(kind) })
}

impl Side {
    /// The kind of relation that a tie stands for, and who says it.
    pub fn of_tie(slug: &str) -> Option<(&'static str, Self)> {
        Vocabulary::RelationKind.terms().find_map(|kind| match kind.slug == slug {
            true if kind.back_slug.is_empty() => Some((kind.slug, Self::Either)),
            true => Some((kind.slug, Self::First)),
            false => (kind.back_slug == slug).then_some((kind.slug, Self::Second)),
        })
    }

    /// The tie that stands for a kind of relation, said from this side.
    pub fn tie(self, kind: &str) -> &str {
        let entry = Vocabulary::RelationKind.entry(kind);
        let back = entry.map(|entry| entry.back_slug).filter(|slug| !slug.is_empty());
        back.filter(|_| self == Self::Second).unwrap_or(kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn a_tie_is_read_by_its_label_in_every_language_from_the_side_that_says_it() {
        for kind in Vocabulary::RelationKind.entries() {
            for language in Language::ALL {
                let sides = [
                    (Vocabulary::RelationKind.label(kind.slug, language), Side::First),
                    (Vocabulary::RelationKind.back(kind.slug, language), Side::Second),
                ];
                for (label, side) in sides {
                    let tie = Vocabulary::Tie.read(label).unwrap();
                    assert_eq!(tie.as_str(), side.tie(kind.slug), "{label}");
                    let (read, said) = Side::of_tie(tie.as_str()).unwrap();
                    assert_eq!(read, kind.slug);
                    assert!(said == side || said == Side::Either, "{label}");
                }
            }
        }
    }

    #[test]
    fn a_kind_that_both_say_alike_has_one_label() {
        let count = |slug: &str| {
            let stands = |entry: &&Entry| Side::of_tie(entry.slug).is_some_and(|(k, _)| k == slug);
            Vocabulary::Tie.entries().iter().filter(stands).count()
        };
        assert_eq!((count("represents"), count("relative-of")), (2, 1));
    }
}
