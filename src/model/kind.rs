//! The kinds of record that a casebook holds.

use std::fmt;

use super::field::Target;

/// Calls a macro with every kind: its name, its words for one and for many in
/// the history and in files, the letter of its references, and where in
/// `records` it is declared.
///
/// The order is that in which records can be written so that what they link to
/// is there. This is the one list of kinds that there is.
macro_rules! every_kind {
    ($with:ident) => {
        $with! {
            /// A term that the casebook adds to a list.
            Term "term" "terms" 'X' own_term::OwnTerm,
            /// A file that groups incidents.
            Case "case" "cases" 'C' case::Case,
            /// Where something happened.
            Place "place" "places" 'L' place::Place,
            /// A person, an organisation or a group.
            Party "party" "parties" 'P' party::Party,
            /// Another name of a party.
            Name "name" "names" 'N' name::Name,
            /// A tie between two parties.
            Relation "relation" "relations" 'R' relation::Relation,
            /// Who says so: a document, a testimony.
            Source "source" "sources" 'S' source::Source,
            /// Something that happened.
            Incident "incident" "incidents" 'I' incident::Incident,
            /// The part that a party had in an incident.
            Involvement "involvement" "involvements" 'V' involvement::Involvement,
            /// How many somebody said there were.
            Figure "figure" "figures" 'F' figure::Figure,
            /// A file that shows or proves something.
            Evidence "evidence" "evidence" 'E' evidence::Evidence,
            /// A step of the chain of custody of evidence.
            Custody "custody" "custody" 'B' custody::Custody,
            /// To whom records are handed on.
            Recipient "recipient" "recipients" 'A' recipient::Recipient,
            /// That records were handed on.
            Disclosure "disclosure" "disclosures" 'D' disclosure::Disclosure,
            /// Where in a source a record, or one field of it, is supported.
            Citation "citation" "citations" 'Q' citation::Citation,
            /// A filter that is kept under a name.
            Filter "filter" "filters" 'W' saved_filter::SavedFilter,
            /// What new records are filled with, kept under a name.
            Template "template" "templates" 'M' template::Template,
        }
    };
}
pub(super) use every_kind;

macro_rules! kinds {
    ($(
        $(#[$doc:meta])*
        $kind:ident $slug:literal $plural:literal $letter:literal $module:ident::$record:ident,
    )*) => {
        /// What a record is.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Kind {
            $($(#[$doc])* $kind,)*
        }

        impl Kind {
            /// Every kind, in the order in which records can be written so that
            /// what they link to is there.
            pub const ALL: [Self; [$($slug),*].len()] = [$(Self::$kind),*];

            /// The word for it in the history and in files: `case`.
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$kind => $slug,)*
                }
            }

            /// The word for many: `cases`.
            pub fn plural(self) -> &'static str {
                match self {
                    $(Self::$kind => $plural,)*
                }
            }

            /// First letter of its references: `I` for `I-412`. People are `P`;
            /// organisations and groups have letters of their own.
            pub fn prefix(self) -> char {
                match self {
                    $(Self::$kind => $letter,)*
                }
            }
        }
    };
}
every_kind!(kinds);

impl Kind {
    /// The kind that the history names by `slug`; a newer version may know others.
    pub fn of_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// The kind that tables know by the first letter of its references.
    pub fn of_prefix(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| letter.chars().eq([kind.prefix()]))
    }

    /// The kind that `slug` or its plural names.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug || kind.plural() == slug)
    }
}

impl Target {
    /// Every target; of those of one kind the widest first.
    const ALL: [Self; 9] = [
        Self::Case,
        Self::Incident,
        Self::Party,
        Self::Organisation,
        Self::Place,
        Self::Source,
        Self::Evidence,
        Self::Recipient,
        Self::Any,
    ];

    /// What a link to any record of a kind leads to; none where no link does.
    pub fn of(kind: Kind) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.kind() == Some(kind))
    }

    /// The kind of what a link leads to; none where it may be any.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Case => Some(Kind::Case),
            Self::Incident => Some(Kind::Incident),
            Self::Party | Self::Organisation => Some(Kind::Party),
            Self::Place => Some(Kind::Place),
            Self::Source => Some(Kind::Source),
            Self::Evidence => Some(Kind::Evidence),
            Self::Recipient => Some(Kind::Recipient),
            Self::Any => None,
        }
    }

    /// Whether a link may lead to a record of that kind.
    pub fn admits(self, kind: Kind) -> bool {
        self.kind().is_none_or(|own| own == kind)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::field::Shape;

    #[test]
    fn every_target_is_known_by_its_kind() {
        for kind in Kind::ALL {
            for field in kind.fields() {
                let Shape::Link(target) = field.shape else { continue };
                assert!(Target::ALL.contains(&target), "{kind}.{}: {target:?}", field.name);
            }
        }
        assert_eq!(Target::of(Kind::Party), Some(Target::Party));
        assert_eq!(Target::of(Kind::Name), None);
    }

    #[test]
    fn no_two_kinds_are_called_alike() {
        let mut known = BTreeSet::new();
        for kind in Kind::ALL {
            // Evidence and custody have no word for many.
            for word in BTreeSet::from([kind.slug(), kind.plural()]) {
                assert!(known.insert(word), "{kind}: {word} is the word for another");
            }
        }
        let letters: String = Kind::ALL.into_iter().map(Kind::letters).collect();
        assert_eq!(letters.chars().collect::<BTreeSet<_>>().len(), letters.len(), "{letters}");
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.slug()), Some(kind));
            assert_eq!(Kind::parse(kind.plural()), Some(kind));
        }
    }
}
