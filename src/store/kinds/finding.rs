//! How records of a kind are found.

use super::Names;
use crate::model::field::Target;
use crate::model::vocabulary::Vocabulary;

/// Where the search index tells of a record.
pub(in crate::store) enum InIndex {
    Nowhere,
    /// In a place of its own.
    Itself(Indexed),
    /// In the place of the record that it is a part of.
    InWhole,
    /// There, and wherever that is found by its names: it is one of them.
    AsName,
}

/// What stands in the search index besides the name and the texts of a record.
pub(in crate::store) struct Indexed {
    /// Names of what hangs on it, and marks, folded.
    pub(in crate::store) beside: Option<&'static str>,
    /// Those names as they were entered, each with the role of who is involved.
    pub(in crate::store) shown: Option<&'static str>,
    /// The names whose words bear the mark of names.
    pub(in crate::store) marked: Names,
    /// Whether the words of what it is called bear the mark of titles too: they find
    /// what stands in the index with its row.
    pub(in crate::store) is_title: bool,
    /// Whether it is called by a name, which may be misspelt.
    pub(in crate::store) is_name: bool,
    /// Whether its place goes by a date: columns `date_text`, `date_edtf`,
    /// `earliest` and `latest`.
    pub(in crate::store) dated: bool,
    /// The list of its kinds, and the mark with which they stand there.
    pub(in crate::store) kinds: Option<(Vocabulary, &'static str)>,
    /// Its place among kinds that fit a search alike, from 0.
    pub(in crate::store) rank: u8,
    /// Rows by the beginnings of names, `:from` up to `:to`, at most `:limit`.
    pub(in crate::store) beginnings: &'static [&'static str],
}

/// How a record is found by what is typed where a link is entered, or a term of
/// a filter. Statements for completion give at most some hundred rows of
/// `row, name, alias`: folded name, and the other name that was found, if any.
pub(in crate::store) struct Lookup {
    /// Names from `:from` up to `:to`.
    pub(in crate::store) beginning: &'static [&'static str],
    /// Names that hold words, as `:match` asks the search index.
    pub(in crate::store) words: &'static str,
    /// Those used last.
    pub(in crate::store) recent: &'static str,
    /// Rows by the whole folded `:name`, at most `:limit`, for each target.
    pub(in crate::store) exact: &'static [(Target, &'static str)],
    /// Rows whose names begin from `:from` up to `:to`, or hold words as
    /// `:match` asks the search index, at most `:most`; `None` where records
    /// are not named in filters.
    pub(in crate::store) named: Option<&'static str>,
    /// What tells one from others of the name: a date, a term, a text, a code
    /// that is the same in every language.
    pub(in crate::store) about: &'static str,
    pub(in crate::store) term: Option<Vocabulary>,
    /// Whether the year of that date is enough.
    pub(in crate::store) by_year: bool,
    /// How many records use one, counted as far as one beyond 1,000.
    pub(in crate::store) uses: Option<&'static str>,
}

impl InIndex {
    /// What stands in a place of its own.
    pub(in crate::store) fn indexed(&self) -> Option<&Indexed> {
        match self {
            Self::Itself(indexed) => Some(indexed),
            Self::Nowhere | Self::InWhole | Self::AsName => None,
        }
    }

    /// Whether a record is known by its own name, and not by those of others.
    pub(in crate::store) fn is_named(&self) -> bool {
        self.indexed().is_some_and(|indexed| indexed.marked != Names::None)
    }
}
