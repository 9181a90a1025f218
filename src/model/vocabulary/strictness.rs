//! Lists whose terms say how far something may go.

use super::Vocabulary;

/// The terms of such lists, the loosest first; the empty one stands for none.
const ORDERS: &[(Vocabulary, &[&str])] = &[
    // A record of which nothing is said is not for partners, nor as
    // confidential as some.
    (Vocabulary::Access, &["public", "partner", "", "confidential", "secret"]),
    // Nobody who was not asked has agreed.
    (
        Vocabulary::Consent,
        &[
            "public",
            "named-confidential",
            "anonymous",
            "aggregate",
            "internal",
            "",
            "unknown",
            "none",
        ],
    ),
];

impl Vocabulary {
    /// Its terms from the loosest to the strictest, where they say to whom
    /// something may go; the empty one stands where no term does.
    pub fn strictness(self) -> Option<&'static [&'static str]> {
        ORDERS.iter().find(|(of, _)| *of == self).map(|(_, terms)| *terms)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn an_order_has_every_term_of_its_list_and_none_besides() {
        for (vocabulary, terms) in ORDERS {
            let listed = vocabulary.entries().iter().map(|entry| entry.slug).chain([""]);
            let listed: BTreeSet<_> = listed.collect();
            assert_eq!(terms.iter().copied().collect::<BTreeSet<_>>(), listed, "{vocabulary:?}");
            assert_eq!(terms.len(), listed.len(), "{vocabulary:?}");
        }
    }
}
