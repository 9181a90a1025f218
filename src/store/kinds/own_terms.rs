//! Terms of a casebook's own.

use rusqlite::{Connection, named_params};

use super::columns::{line, term};
use super::lists::{Cells, FirstColumn, Has, List, Listed, Ordered, Term};
use super::{InIndex, Indexed, Keeping, Names, Tabled};
use crate::model::filter::FilterKey;
use crate::model::listing::{Cell, Listing, Sort};
use crate::model::records::own_term::OwnTerm;
use crate::model::vocabulary::Vocabulary;
use crate::store::refused::Refused;
use crate::store::{Error, cells};

pub(super) const TERMS: Keeping =
    Keeping { lists: &[LIST], ..Keeping::of::<OwnTerm>("terms", InIndex::Itself(INDEXED)) };

const INDEXED: Indexed = Indexed {
    beside: Some("SELECT '§kx' || replace(vocabulary, '-', '') FROM terms WHERE row = :row"),
    shown: None,
    marked: Names::None,
    is_name: false,
    is_title: false,
    dated: false,
    kinds: Some((Vocabulary::OpenVocabulary, "§kx")),
    rank: 7,
    beginnings: &[],
};

const LIST: List = List {
    orders: &[
        Ordered::by_label(
            Sort::Kind,
            "terms t INDEXED BY terms_by_vocabulary",
            &["t.vocabulary", "t.slug", "t.row"],
            Vocabulary::OpenVocabulary,
        ),
        Ordered::of_few("label", &[LABEL, "t.row"], FirstColumn::Text),
        Ordered::of_few("slug", &["t.slug", "t.row"], FirstColumn::Itself),
        Ordered::of_few(
            "family",
            &["t.family", "t.row"],
            FirstColumn::Label(Vocabulary::IncidentFamily),
        ),
        Ordered::of_few("retired", &["t.retired", "t.row"], FirstColumn::Itself),
    ],
    terms: &[Term::on(
        FilterKey::Kind,
        "t.vocabulary IN (SELECT value FROM json_each(:values))",
        "SELECT 1 FROM terms WHERE vocabulary = :value",
    )],
    foreign: &[FilterKey::Case, FilterKey::Place, FilterKey::Who],
    has: &[Has::SOURCE, Has::DISPUTED],
    ..List::of(
        Listing::Terms,
        "terms t NOT INDEXED",
        Cells { sql: "SELECT vocabulary, slug, family, retired FROM terms WHERE row = :row", read },
    )
};

/// What a term is called, in the first language in which it is.
const LABEL: &str = "coalesce(t.english, t.russian, t.kazakh, t.uzbek, t.slug)";

fn read(listed: &Listed) -> Result<Vec<Cell>, Error> {
    let found = listed.found;
    let (list, retired): (String, bool) = (found.get("vocabulary")?, found.get("retired")?);
    // By its label in the language of whoever reads.
    let label = match Vocabulary::parse(&list) {
        Some(list) => cells::term(found, list, "slug")?,
        None => cells::text(listed.name),
    };
    Ok(vec![
        label,
        cells::term(found, Vocabulary::OpenVocabulary, "vocabulary")?,
        cells::line(found, "slug")?,
        cells::term(found, Vocabulary::IncidentFamily, "family")?,
        if retired { Cell::Yes } else { Cell::Empty },
    ])
}

impl Tabled for OwnTerm {
    fn put(&self, conn: &Connection, row: i64) -> Result<(), Refused> {
        conn.prepare_cached(
            "INSERT INTO terms (row, vocabulary, slug, english, russian, kazakh, uzbek, family, retired)
             VALUES (:row, :vocabulary, :slug, :english, :russian, :kazakh, :uzbek, :family, :retired)",
        )?
        .execute(named_params! {
            ":row": row,
            ":vocabulary": self.vocabulary.as_str(),
            ":slug": line(self.slug.as_ref()).unwrap_or_default(),
            ":english": line(self.english.as_ref()),
            ":russian": line(self.russian.as_ref()),
            ":kazakh": line(self.kazakh.as_ref()),
            ":uzbek": line(self.uzbek.as_ref()),
            ":family": term(self.family.as_ref()),
            ":retired": self.retired == Some(true),
        })?;
        Ok(())
    }
}
