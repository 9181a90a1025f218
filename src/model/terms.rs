//! Terms that the program itself asks for by name.

/// Declares an enum of the terms of the vocabulary of its name that code
/// branches on; every other term, be it the casebook's own or of a newer version,
/// is kept as it is in `Other`. What a term was once written as is read as it.
macro_rules! terms {
    (
        $(#[$doc:meta])*
        $name:ident {
            $($(#[$term_doc:meta])* $term:ident $slug:literal $(once $once:literal)?,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Deserialize, Eq, PartialEq, serde::Serialize)]
        #[serde(from = "crate::model::vocabulary::Term", into = "crate::model::vocabulary::Term")]
        pub enum $name {
            $($(#[$term_doc])* $term,)*
            /// Any other term of the list.
            Other($crate::model::vocabulary::Term),
        }

        impl $name {
            /// The slug of the term.
            pub const fn as_str(&self) -> &str {
                match self {
                    $(Self::$term => $slug,)*
                    Self::Other(term) => term.as_str(),
                }
            }

            /// The term with that slug, where there can be one.
            pub fn parse(slug: &str) -> Option<Self> {
                match slug {
                    $($slug $(| $once)? => Some(Self::$term),)*
                    _ => $crate::model::vocabulary::Term::parse(slug).ok().map(Self::Other),
                }
            }
        }

        impl From<$crate::model::vocabulary::Term> for $name {
            fn from(term: $crate::model::vocabulary::Term) -> Self {
                match term.as_str() {
                    $($slug $(| $once)? => Self::$term,)*
                    _ => Self::Other(term),
                }
            }
        }

        impl From<$name> for $crate::model::vocabulary::Term {
            fn from(named: $name) -> Self {
                match named {
                    $name::Other(term) => term,
                    named => $crate::model::vocabulary::Term::own(named.as_str()),
                }
            }
        }

        #[cfg(test)]
        #[test]
        fn the_terms_asked_for_are_in_the_list() {
            for slug in [$($slug),*] {
                let listed = $crate::model::vocabulary::Vocabulary::$name.entry(slug);
                assert!(listed.is_some(), "{slug}");
                assert_eq!($name::parse(slug).unwrap().as_str(), slug);
            }
            $($(assert_eq!($name::parse($once), Some($name::$term));)?)*
        }
    };
}

pub(crate) use terms;
