//! What each list shows, as data.

use crate::model::filter::FilterKey;
use crate::model::kind::Kind;
use crate::model::vocabulary::Vocabulary;

/// A column of a list.
#[derive(Debug)]
pub struct Column {
    /// Its name; also the key of its label.
    pub name: &'static str,
    /// Cells it takes; 0 shares what is left.
    pub width: u16,
    /// The order that it stands for, if the list can be sorted by it.
    pub sort: Option<Sort>,
    /// Whether it holds dates that may span days: it keeps its width, and takes
    /// more where there is room.
    pub spans: bool,
    /// Whether it says what ties a row to the record that the list is about;
    /// other lists do without it.
    pub ties: bool,
    /// Whether it is shown only where it was chosen, or the list is sorted by it.
    pub chosen: bool,
}

/// An order of a list. Ties are broken by the next in this order: date, entry.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Sort {
    /// By date: earliest, latest, order within the day.
    Date,
    /// By name or title, in the alphabet of its script.
    Name,
    /// By kind, as lists call it.
    Kind,
    /// By the name of the place, as places are ordered.
    Place,
    /// By another column, of that name, as it is read.
    Column(&'static str),
    /// In the order of entry.
    Entry,
}

/// The orders that are more than a column by their names in files.
const SORTS: [(Sort, &str); 5] = [
    (Sort::Date, "date"),
    (Sort::Name, "name"),
    (Sort::Kind, "kind"),
    (Sort::Place, "place"),
    (Sort::Entry, "entry"),
];

impl Sort {
    /// Its name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Column(name) => name,
            Self::Date | Self::Name | Self::Kind | Self::Place | Self::Entry => {
                SORTS.iter().find(|(sort, _)| *sort == self).map_or("", |(_, slug)| slug)
            }
        }
    }

    /// The order of that name.
    pub fn parse(slug: &str) -> Option<Self> {
        let columns = DECLARED.iter().flat_map(|list| list.columns);
        let known = SORTS.into_iter().map(|(sort, _)| sort);
        known.chain(columns.filter_map(|column| column.sort)).find(|sort| sort.slug() == slug)
    }
}

const fn column(name: &'static str, width: u16, sort: Option<Sort>) -> Column {
    Column { name, width, sort, spans: false, ties: false, chosen: false }
}

/// A column of dates from one day to another.
const fn span(name: &'static str, width: u16) -> Column {
    Column { spans: true, ..column(name, width, Some(Sort::Date)) }
}

/// A column of what ties a row to the record that the list is about. Other
/// lists have no cell for it, so that it is the last.
const fn tie(name: &'static str, width: u16) -> Column {
    Column { ties: true, ..column(name, width, None) }
}

/// A column that few need, by which the list can be sorted.
const fn chosen(name: &'static str, width: u16) -> Column {
    Column { chosen: true, ..column(name, width, Some(Sort::Column(name))) }
}

/// Slug, columns, which of them it can do without, the lists of terms that
/// narrow it, and first order of a listing.
pub(super) struct DeclaredList {
    pub(super) listing: Listing,
    pub(super) slug: &'static str,
    pub(super) kind: Kind,
    pub(super) columns: &'static [Column],
    pub(super) dropped: &'static [&'static str],
    pub(super) terms: &'static [(FilterKey, Vocabulary)],
    pub(super) sort: Sort,
    pub(super) descending: bool,
}

macro_rules! listings {
    ($($(#[$doc:meta])* $listing:ident { $($field:ident: $value:expr,)* })*) => {
        /// What a list shows.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum Listing {
            $($(#[$doc])* $listing,)*
        }

        /// Every listing, in the order of the enum: in a search a term is taken
        /// for one of the first whose terms it may be.
        pub(super) const DECLARED: &[DeclaredList] =
            &[$(DeclaredList { listing: Listing::$listing, $($field: $value,)* }),*];
    };
}

listings! {
    /// Incidents, as a timeline.
    Incidents {
        slug: "incidents",
        kind: Kind::Incident,
        columns: &[
            span("when", 11),
            column("place", 14, Some(Sort::Place)),
            column("kind", 16, Some(Sort::Kind)),
            column("title", 0, Some(Sort::Column("title"))),
            column("who", 20, Some(Sort::Column("who"))),
            column("sources", 3, Some(Sort::Column("sources"))),
            column("flags", 5, Some(Sort::Column("flags"))),
            tie("tie", 15),
        ],
        dropped: &["who", "sources", "flags", "place", "kind", "tie"],
        terms: &[
            (FilterKey::Kind, Vocabulary::IncidentKind),
            (FilterKey::Country, Vocabulary::Country),
            (FilterKey::Role, Vocabulary::Role),
            (FilterKey::Method, Vocabulary::Method),
            (FilterKey::Injury, Vocabulary::BodyPart),
            (FilterKey::Status, Vocabulary::Verification),
        ],
        sort: Sort::Date,
        descending: true,
    }
    /// Cases.
    Cases {
        slug: "cases",
        kind: Kind::Case,
        columns: &[
            column("title", 0, Some(Sort::Name)),
            column("country", 3, Some(Sort::Column("country"))),
            column("status", 8, Some(Sort::Column("status"))),
            column("incidents", 9, Some(Sort::Column("incidents"))),
            column("flags", 5, Some(Sort::Column("flags"))),
        ],
        dropped: &["country"],
        terms: &[
            (FilterKey::Country, Vocabulary::Country),
            (FilterKey::Status, Vocabulary::CaseStatus),
        ],
        sort: Sort::Entry,
        descending: false,
    }
    /// Organisations.
    Organisations {
        slug: "organisations",
        kind: Kind::Party,
        columns: &[
            column("name", 0, Some(Sort::Name)),
            column("kind", 22, Some(Sort::Kind)),
            column("country", 3, Some(Sort::Column("country"))),
            column("incidents", 9, Some(Sort::Column("incidents"))),
            column("flags", 5, Some(Sort::Column("flags"))),
        ],
        dropped: &["country", "kind"],
        terms: &[
            (FilterKey::Kind, Vocabulary::OrganisationKind),
            (FilterKey::Country, Vocabulary::Country),
            (FilterKey::Role, Vocabulary::Role),
        ],
        sort: Sort::Name,
        descending: false,
    }
    /// Places.
    Places {
        slug: "places",
        kind: Kind::Place,
        columns: &[
            column("name", 0, Some(Sort::Name)),
            column("kind", 16, Some(Sort::Kind)),
            column("country", 3, Some(Sort::Column("country"))),
            column("incidents", 9, Some(Sort::Column("incidents"))),
            column("flags", 5, Some(Sort::Column("flags"))),
        ],
        dropped: &["country", "kind"],
        terms: &[
            (FilterKey::Kind, Vocabulary::PlaceKind),
            (FilterKey::Country, Vocabulary::Country),
        ],
        sort: Sort::Name,
        descending: false,
    }
    /// Sources.
    Sources {
        slug: "sources",
        kind: Kind::Source,
        columns: &[
            span("published", 11),
            column("title", 0, Some(Sort::Name)),
            column("kind", 14, Some(Sort::Kind)),
            column("reliability", 3, Some(Sort::Column("reliability"))),
            column("citations", 9, Some(Sort::Column("citations"))),
        ],
        dropped: &["citations", "kind"],
        terms: &[(FilterKey::Kind, Vocabulary::SourceKind)],
        sort: Sort::Date,
        descending: true,
    }
    /// People and groups.
    People {
        slug: "people",
        kind: Kind::Party,
        columns: &[
            column("name", 0, Some(Sort::Name)),
            column("birth", 10, Some(Sort::Date)),
            column("country", 3, Some(Sort::Column("country"))),
            column("occupation", 24, Some(Sort::Column("occupation"))),
            column("incidents", 9, Some(Sort::Column("incidents"))),
            column("flags", 5, Some(Sort::Column("flags"))),
            chosen("consent", 16),
            chosen("consent-until", 11),
        ],
        dropped: &["occupation", "country", "birth"],
        terms: &[
            (FilterKey::Kind, Vocabulary::PartyForm),
            (FilterKey::Country, Vocabulary::Country),
            (FilterKey::Role, Vocabulary::Role),
            (FilterKey::Method, Vocabulary::Method),
            (FilterKey::Injury, Vocabulary::BodyPart),
            (FilterKey::Consent, Vocabulary::Consent),
        ],
        sort: Sort::Name,
        descending: false,
    }
    /// Figures.
    Figures {
        slug: "figures",
        kind: Kind::Figure,
        columns: &[
            span("as_of", 11),
            column("quantity", 0, Some(Sort::Kind)),
            column("population", 18, Some(Sort::Column("population"))),
            column("value", 12, Some(Sort::Column("value"))),
            column("where", 14, Some(Sort::Column("where"))),
            column("said_by", 16, Some(Sort::Column("said_by"))),
            column("standing", 10, Some(Sort::Column("standing"))),
            column("sources", 3, Some(Sort::Column("sources"))),
            column("flags", 5, Some(Sort::Column("flags"))),
        ],
        dropped: &["flags", "sources", "population", "where", "said_by"],
        terms: &[
            (FilterKey::Quantity, Vocabulary::Quantity),
            (FilterKey::Standing, Vocabulary::FigureStanding),
            (FilterKey::Country, Vocabulary::Country),
        ],
        sort: Sort::Kind,
        descending: false,
    }
    /// Evidence.
    Evidence {
        slug: "evidence",
        kind: Kind::Evidence,
        columns: &[
            span("collected", 11),
            column("file_name", 0, Some(Sort::Name)),
            column("media_type", 12, Some(Sort::Column("media_type"))),
            column("size", 9, Some(Sort::Column("size"))),
            column("record", 24, Some(Sort::Column("record"))),
            column("verification", 12, Some(Sort::Column("verification"))),
        ],
        dropped: &["media_type", "verification", "record", "size"],
        terms: &[(FilterKey::Status, Vocabulary::Verification)],
        sort: Sort::Date,
        descending: true,
    }
    /// Steps of chains of custody.
    Custody {
        slug: "custody",
        kind: Kind::Custody,
        columns: &[
            span("date", 17),
            column("step", 12, Some(Sort::Kind)),
            column("evidence", 0, Some(Sort::Column("evidence"))),
            column("released_by", 16, Some(Sort::Column("released_by"))),
            column("received_by", 16, Some(Sort::Column("received_by"))),
        ],
        dropped: &["released_by", "received_by"],
        terms: &[(FilterKey::Kind, Vocabulary::CustodyStep)],
        sort: Sort::Entry,
        descending: false,
    }
    /// To whom records are handed on.
    Recipients {
        slug: "recipients",
        kind: Kind::Recipient,
        columns: &[
            column("name", 0, Some(Sort::Name)),
            column("profile", 20, Some(Sort::Kind)),
            column("months", 10, Some(Sort::Column("months"))),
            column("regions", 10, Some(Sort::Column("regions"))),
            column("pseudonyms", 10, Some(Sort::Column("pseudonyms"))),
        ],
        dropped: &["pseudonyms", "regions", "months"],
        terms: &[(FilterKey::Kind, Vocabulary::Profile)],
        sort: Sort::Name,
        descending: false,
    }
    /// That records were handed on.
    Disclosures {
        slug: "disclosures",
        kind: Kind::Disclosure,
        columns: &[
            span("date", 17),
            column("recipient", 0, Some(Sort::Column("recipient"))),
            column("profile", 14, Some(Sort::Kind)),
            column("subject", 24, Some(Sort::Column("subject"))),
            column("records", 8, Some(Sort::Column("records"))),
            column("file_name", 20, Some(Sort::Column("file_name"))),
        ],
        dropped: &["file_name", "records", "profile", "subject"],
        terms: &[(FilterKey::Kind, Vocabulary::Profile)],
        sort: Sort::Date,
        descending: true,
    }
    /// Citations.
    Citations {
        slug: "citations",
        kind: Kind::Citation,
        columns: &[
            column("source", 0, Some(Sort::Column("source"))),
            column("record", 24, Some(Sort::Column("record"))),
            column("field", 14, Some(Sort::Column("field"))),
            column("value", 20, Some(Sort::Column("value"))),
            column("locator", 16, Some(Sort::Column("locator"))),
            column("quote", 24, Some(Sort::Column("quote"))),
            column("credibility", 3, Some(Sort::Column("credibility"))),
            column("status", 12, Some(Sort::Column("status"))),
        ],
        dropped: &["quote", "locator", "credibility", "field"],
        terms: &[(FilterKey::Status, Vocabulary::CitationStatus)],
        sort: Sort::Entry,
        descending: false,
    }
    /// Terms of the casebook's own.
    Terms {
        slug: "terms",
        kind: Kind::Term,
        columns: &[
            column("label", 0, Some(Sort::Column("label"))),
            column("vocabulary", 20, Some(Sort::Kind)),
            column("slug", 20, Some(Sort::Column("slug"))),
            column("family", 14, Some(Sort::Column("family"))),
            column("retired", 11, Some(Sort::Column("retired"))),
        ],
        dropped: &["family", "slug"],
        terms: &[(FilterKey::Kind, Vocabulary::OpenVocabulary)],
        sort: Sort::Kind,
        descending: false,
    }
}
