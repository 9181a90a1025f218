//! What comes back at the next start: what was looked at, and how.
//!
//! It is kept as JSON in the casebook, so that nothing of it lies outside the
//! encrypted file. A field that is not understood, as another version may have
//! written it, falls back to its default and takes no other with it.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::app::browse::{Browse, Room, View};
use crate::app::columns::Columns;
use crate::model::filter::Filter;
use crate::model::listing::{Listing, Query, Sort};
use crate::model::{Day, RecordId};

/// The name under which the casebook keeps it.
pub const REMEMBERED: &str = "remembered";

/// Stands for a keyboard layout that is to be found out.
pub(super) const DETECT: &str = "detect";

/// What comes back at the next start. Something new to remember is a field
/// here, a line in [`Remembered::of`] and one in [`Remembered::restore`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub(super) struct Remembered {
    /// What the person has chosen.
    #[serde(deserialize_with = "known")]
    pub(super) chosen: Chosen,
    #[serde(deserialize_with = "known")]
    view: String,
    /// How each list was left, by the name of its listing.
    #[serde(deserialize_with = "known")]
    lists: BTreeMap<String, Value>,
}

/// What the person has chosen in the program; what is not chosen follows
/// `config.toml` and the system. Each is kept by the name it has there.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub(super) struct Chosen {
    #[serde(deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<String>,
    #[serde(deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    pub(super) keyboard: Option<String>,
    #[serde(deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    pub(super) theme: Option<String>,
    #[serde(deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    pub(super) mouse: Option<bool>,
    #[serde(deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    pub(super) outside_editor: Option<bool>,
}

/// How a list was left.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
struct ListPlace {
    #[serde(deserialize_with = "known", skip_serializing_if = "String::is_empty")]
    filter: String,
    #[serde(deserialize_with = "known")]
    sort: String,
    #[serde(deserialize_with = "known")]
    descending: bool,
    /// The selected record; none at the top, where what is new appears.
    #[serde(deserialize_with = "known", skip_serializing_if = "Option::is_none")]
    record: Option<RecordId>,
    #[serde(deserialize_with = "known", skip_serializing_if = "is_default")]
    room: Room,
    /// The columns that are shown; none where nobody chose them.
    #[serde(deserialize_with = "known", skip_serializing_if = "Vec::is_empty")]
    columns: Vec<String>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A value as far as it is understood, else the default.
fn known<'de, T: DeserializeOwned + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

impl Remembered {
    /// What is to be remembered as it stands.
    pub(super) fn of(chosen: &Chosen, browse: &Browse) -> Self {
        let views = View::ALL.into_iter();
        let lists = views.filter_map(|view| {
            let place = ListPlace::of(browse, view);
            let place = serde_json::to_value(place?).unwrap_or_default();
            Some((view.listing().slug().to_owned(), place))
        });
        Self {
            chosen: chosen.clone(),
            view: browse.view.listing().slug().to_owned(),
            lists: lists.collect(),
        }
    }

    /// What the casebook kept, if that can be read at all.
    pub(super) fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// Brings the lists back as they were left.
    pub(super) fn restore(&self, browse: &mut Browse, today: Day) {
        let view = View::ALL.into_iter().find(|view| view.listing().slug() == self.view);
        browse.view = view.unwrap_or(browse.view);
        for view in View::ALL {
            let listing = view.listing();
            let place = self.lists.get(listing.slug()).cloned();
            let place = place.and_then(|place| serde_json::from_value::<ListPlace>(place).ok());
            if let Some(place) = place {
                *browse.rooms.get_mut(view) = place.room.within();
                let columns = Columns::named(listing, &place.columns);
                browse.lists.get_mut(view).columns = columns;
                let (query, filter) = place.query(listing, today);
                browse.lists.get_mut(view).recall(query, filter, place.record);
            }
        }
    }

    /// As the casebook keeps it.
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl ListPlace {
    /// Where the list of a view stands; `None` for a list as it is at first.
    fn of(browse: &Browse, view: View) -> Option<Self> {
        let pane = browse.lists.get(view);
        let first = view.listing().query();
        let Query { sort, descending, .. } = pane.query;
        let record = pane.place();
        let room = browse.rooms.get(view);
        // One that passes nothing, nor can, would be an empty screen at the next start.
        let filter = if pane.trouble.is_some() { String::new() } else { pane.filter.clone() };
        let columns: Vec<_> = pane.columns.names().into_iter().map(str::to_owned).collect();
        let untouched = (sort, descending) == (first.sort, first.descending)
            && filter.is_empty()
            && record.is_none()
            && is_default(&room)
            && columns.is_empty();
        (!untouched).then(|| Self {
            filter,
            sort: sort.slug().to_owned(),
            descending,
            record,
            room,
            columns,
        })
    }

    /// The list of a view as it was left.
    fn query(&self, listing: Listing, today: Day) -> (Query, String) {
        let mut query = listing.query();
        if let Some(sort) = Sort::parse(&self.sort) {
            (query.sort, query.descending) = (listing.sort_for(sort), self.descending);
        }
        match Filter::parse(&self.filter, today) {
            Ok(filter) => {
                query.filter = filter;
                (query, self.filter.clone())
            }
            Err(_) => (query, String::new()),
        }
    }
}

#[cfg(test)]
mod tests;
