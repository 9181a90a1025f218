//! Filters and templates that are kept under a name.

use super::{JsonArray, Lines, brief, printable_line};
use crate::cli::arguments::Global;
use crate::cli::speech::{language, refused, unread};
use crate::model::Kind;
use crate::model::called::Named;
use crate::model::filter::Filter;
use crate::model::listing::{Listing, Query};
use crate::model::records::saved_filter::KeptFilter;
use crate::runtime::clock;
use crate::store::{self, Store, kept, whole};
use crate::words;

/// Prints the saved filters, or the templates, by name.
pub(super) fn list(global: &Global, store: &Store, kind: Kind) -> anyhow::Result<()> {
    let told = if kind == Kind::Template { templates(store)? } else { filters(store)? };
    if global.json {
        let mut array = JsonArray::begin()?;
        for (named, _) in &told {
            if let Some(whole) = whole::brief(store.read(), named.id)? {
                array.add(&brief(&whole))?;
            }
        }
        return Ok(array.end()?);
    }
    let mut lines = Lines::begin();
    for (named, about) in &told {
        let (name, about) =
            (printable_line(&words::called(named, language())), printable_line(about));
        lines.add(&format!("{:<7}  {name:<32}  {about}", named.reference.to_string()))?;
    }
    Ok(lines.end()?)
}

/// A record and what it is in a line.
type Told = Vec<(Named, String)>;

fn templates(store: &Store) -> Result<Told, store::Error> {
    let kept = kept::templates(store.read())?.into_iter();
    let kind = |kind: Kind| words::kind(kind, kind.prefix(), language()).into_owned();
    Ok(kept.map(|kept| (kept.record, kind(kept.template.record.0))).collect())
}

fn filters(store: &Store) -> Result<Told, store::Error> {
    let about = |kept: &KeptFilter| {
        let list = words::list(kept.filter.listing.0.slug(), language());
        format!("{list:<14}  {}", kept.filter.filter.as_str())
    };
    let kept = kept::filters(store.read())?.into_iter();
    Ok(kept.map(|kept| (kept.record.clone(), about(&kept))).collect())
}

/// The list that a saved filter asks for, narrowed by more terms.
pub(super) fn query(
    store: &Store,
    listing: Listing,
    name: &str,
    terms: Filter,
) -> anyhow::Result<Query> {
    let mut found = kept::filters_named(store.read(), name)?;
    if found.len() > 1 {
        found.retain(|kept| kept.filter.listing.0 == listing);
    }
    let kept = match found.as_slice() {
        [kept] => kept,
        [] => {
            return Err(refused("command-no-filter", &[("name", name.into())]).into());
        }
        many => {
            let all = many.iter().map(|kept| kept.record.reference.to_string());
            let all = all.collect::<Vec<_>>().join(", ");
            return Err(refused("command-filters", &[("records", all.into())]).into());
        }
    };
    let of = kept.filter.listing.0;
    if of != listing {
        let reference = kept.record.reference.to_string();
        let arguments =
            [("name", name.into()), ("list", of.slug().into()), ("reference", reference.into())];
        return Err(refused("command-other-list", &arguments).into());
    }
    let query = kept.filter.query(clock::now().today);
    let mut query = query.map_err(|error| unread(&error))?;
    query.filter.terms.extend(terms.terms);
    Ok(query)
}
