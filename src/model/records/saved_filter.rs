//! Filters that are kept under a name.

use serde::{Deserialize, Serialize};

use crate::model::called::Named;
use crate::model::date::Day;
use crate::model::field::Shape;
use crate::model::filter::{Filter, FilterError};
use crate::model::listing::{Listing, Query, Sort};
use crate::model::record::{FieldError, Problem, record};
use crate::model::text::{Line, TextError};
use crate::model::value::ValueError;
use crate::model::wordless::{holds, wordless};

record! {
    /// A filter that is kept under a name.
    SavedFilter as Filter {
        /// What it is called.
        confidential name: required Shape::Line => Line;
        /// The list that it narrows.
        confidential listing: required Shape::Line => ListingName, with filter;
        /// The filter as it was typed.
        confidential filter: required Shape::Line => FilterText;
        /// The order of the list; its own where there is none.
        confidential sort: optional Shape::Line => SortName, with filter;
        /// Whether the order is reversed.
        confidential descending: optional Shape::Flag => bool, with filter;
    }
    called by name;
    rare;
    parts;
    held to SavedFilter::check_filter;
}

/// A filter as it was typed, which can be read: the check of its record sees to that.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct FilterText(Line);

/// The name of a list that there is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct ListingName(pub Listing);

/// The name of an order that there is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct SortName(pub Sort);

/// Why a saved filter was refused.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SavedFilterError {
    /// The filter is not one line of text.
    Text(TextError),
    /// The filter cannot be read.
    Filter(FilterError),
    /// No terms.
    Empty,
    /// There is no such list.
    Listing(String),
    /// There is no such order.
    Sort(String),
}

wordless!(SavedFilterError);
holds!(SavedFilterError: Text(TextError), Filter(FilterError));

/// Any day of a leap year: what a filter means may hang on the day on which it
/// is used, whether it can be read must not.
const ANY_DAY: (i64, u8, u8) = (2024, 6, 15);

impl TryFrom<String> for FilterText {
    type Error = SavedFilterError;
    fn try_from(text: String) -> Result<Self, SavedFilterError> {
        let text = Self(Line::parse(&text)?);
        text.check()?;
        Ok(text)
    }
}

impl FilterText {
    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    fn check(&self) -> Result<(), SavedFilterError> {
        let (year, month, day) = ANY_DAY;
        let day = Day::from_civil(year, month, day).unwrap_or(Day::MIN);
        let filter = Filter::parse(self.as_str(), day)?;
        if filter.is_empty() { Err(SavedFilterError::Empty) } else { Ok(()) }
    }
}

impl TryFrom<String> for ListingName {
    type Error = SavedFilterError;
    fn try_from(text: String) -> Result<Self, SavedFilterError> {
        Listing::parse(&text).map(Self).ok_or(SavedFilterError::Listing(text))
    }
}

impl From<ListingName> for String {
    fn from(name: ListingName) -> Self {
        name.0.slug().to_owned()
    }
}

impl TryFrom<String> for SortName {
    type Error = SavedFilterError;
    fn try_from(text: String) -> Result<Self, SavedFilterError> {
        Sort::parse(&text).map(Self).ok_or(SavedFilterError::Sort(text))
    }
}

impl From<SortName> for String {
    fn from(name: SortName) -> Self {
        name.0.slug().to_owned()
    }
}

/// A saved filter as lists of them show it.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptFilter {
    /// The record.
    pub record: Named,
    /// What it says.
    pub filter: SavedFilter,
}

impl SavedFilter {
    fn check_filter(&self) -> Result<(), FieldError> {
        self.filter.check().map_err(|error| {
            let problem = match error {
                SavedFilterError::Filter(error) => Problem::Filter(error),
                SavedFilterError::Text(error) => Problem::Value(error.into()),
                // Of the text alone, only that it has no terms is left.
                _ => Problem::Value(ValueError::Missing),
            };
            FieldError { field: "filter".to_owned(), problem }
        })
    }

    /// A filter of a list as it is in force.
    ///
    /// # Errors
    ///
    /// Fails where the name or the filter is not what it must be.
    pub fn of(name: &str, query: &Query, text: &str) -> Result<Self, SavedFilterError> {
        Ok(Self {
            name: Line::parse(name)?,
            listing: ListingName(query.listing),
            filter: FilterText::try_from(text.to_owned())?,
            sort: Some(SortName(query.sort)),
            descending: Some(query.descending),
            withheld: None,
            access: None,
        })
    }

    /// The list that it asks for, as of a day.
    ///
    /// # Errors
    ///
    /// Fails where the filter has a date that is none on that day.
    pub fn query(&self, today: Day) -> Result<Query, FilterError> {
        let listing = self.listing.0;
        let first = listing.query();
        let sort = self.sort.map_or(first.sort, |name| listing.sort_for(name.0));
        let descending = self.descending.unwrap_or(first.descending);
        let filter = Filter::parse(self.filter.as_str(), today)?;
        Ok(Query { filter, sort, descending, ..first })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::model::field::Fields;
    use crate::model::record::Record;

    fn fields(listing: &str, filter: &str) -> Fields {
        let value = json!({ "name": "To verify", "listing": listing, "filter": filter });
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn only_a_filter_that_can_be_read_is_kept() {
        assert!(SavedFilter::parse(fields("incidents", "kind:detention -has:source")).is_ok());
        for (listing, filter) in [
            ("incidents", "colour:red"),
            ("incidents", "kind:"),
            ("incidents", "\"\""),
            ("villages", "kind:detention"),
        ] {
            assert!(SavedFilter::parse(fields(listing, filter)).is_err(), "{listing} {filter}");
        }
        let mut sorted = fields("people", "who:Айгуль");
        sorted.insert("sort".to_owned(), json!("colour"));
        assert!(SavedFilter::parse(sorted).is_err());
    }

    #[test]
    fn a_day_is_told_on_the_day_of_use() {
        let kept = SavedFilter::parse(fields("incidents", "when:yesterday")).unwrap();
        let on = |day: u8| kept.query(Day::from_civil(2022, 1, day).unwrap()).unwrap().filter;
        assert_ne!(on(11), on(12));
    }

    #[test]
    fn a_list_in_force_comes_back_as_it_was() {
        let query = Query { sort: Sort::Kind, descending: true, ..Listing::Sources.query() };
        let kept = SavedFilter::of("Reports", &query, "kind:report").unwrap();
        let again = SavedFilter::parse(kept.fields()).unwrap();
        assert_eq!(again, kept);
        let today = Day::from_civil(2022, 1, 11).unwrap();
        let found = again.query(today).unwrap();
        assert_eq!(
            (found.listing, found.sort, found.descending),
            (Listing::Sources, Sort::Kind, true)
        );
        assert_eq!(found.filter, Filter::parse("kind:report", today).unwrap());
    }

    proptest! {
        #[test]
        fn what_is_kept_can_be_used(text in "\\PC{0,40}") {
            if let Ok(kept) = SavedFilter::parse(fields("incidents", &text)) {
                let today = Day::from_civil(2024, 6, 15).unwrap();
                prop_assert!(kept.query(today).is_ok_and(|query| !query.filter.is_empty()));
            }
        }
    }
}
