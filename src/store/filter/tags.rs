//! Tags, which a casebook has of its own: `tag:torture`.

use std::sync::LazyLock;

use rusqlite::{Connection, named_params};

use super::terms::{OFFERED, parts, unknown};
use super::{Error, Restriction, Sql, matching};
use crate::model::Kind;
use crate::model::field::Shape;
use crate::model::fold::fold;
use crate::model::listing::Listing;
use crate::model::vocabulary::nearest_of;
use crate::store::{Nearest, kinds};

/// Records of a kind, the newest, in which tags are looked for that are near.
const LOOKED_AT: i64 = 50_000;

/// The tables of kinds that have tags.
fn tagged() -> impl Iterator<Item = &'static str> {
    let tags = |kind: Kind| kind.fields().iter().any(|field| field.shape == Shape::Tags);
    kinds::all().filter(move |keeping| tags(keeping.kind)).map(|keeping| keeping.table)
}

/// Gives the tags of the newest records of each such kind.
static NEWEST: LazyLock<String> = LazyLock::new(|| {
    let newest = tagged().map(|table| {
        format!("SELECT tags FROM (SELECT tags FROM {table} ORDER BY row DESC LIMIT :most)")
    });
    let newest = newest.collect::<Vec<_>>().join(" UNION ALL ");
    format!("SELECT DISTINCT value FROM ({newest}), json_each(tags) ORDER BY value")
});

/// Gives a row where there is more than what was looked at.
static MORE: LazyLock<String> = LazyLock::new(|| {
    let more =
        tagged().map(|table| format!("SELECT 1 FROM (SELECT 1 FROM {table} LIMIT 1 OFFSET :most)"));
    more.collect::<Vec<_>>().join(" UNION ALL ")
});

/// Records with a tag, or with one of several between commas, whose letters may
/// be capitals or not.
pub(super) fn restriction(
    conn: &Connection,
    listing: Listing,
    value: &str,
) -> Result<Option<Restriction>, Error> {
    if !tagged().any(|table| table == kinds::list(listing).0.table) {
        return Ok(None);
    }
    let tags = known(conn, value)?;
    let forms: Vec<String> = tags.iter().flat_map(|tag| forms(tag)).collect();
    let probe = "EXISTS (SELECT 1 FROM json_each(t.tags)
                          WHERE value IN (SELECT value FROM json_each(:tags)))";
    let rows = "SELECT rowid & 4294967295 FROM search WHERE search MATCH :match";
    let rows = expression(conn, &tags)?.map(|matched| Sql::new(rows).bind(":match", matched));
    let probe = Restriction::probe(Sql::new(probe).bind_list(":tags", &forms));
    Ok(Some(Restriction { rows, ..probe }))
}

/// The tags that a value names, each of which some record has.
fn known<'a>(conn: &Connection, value: &'a str) -> Result<Vec<&'a str>, Error> {
    if is_known(conn, value)? {
        return Ok(vec![value]);
    }
    let mut tags: Vec<&str> = parts(value).collect();
    if let [] | [_] = tags.as_slice() {
        tags = vec![value];
    }
    for tag in &tags {
        if tags.len() == 1 || !is_known(conn, tag)? {
            return Err(refused(conn, tag)?);
        }
    }
    Ok(tags)
}

/// How a tag may be written.
fn forms(tag: &str) -> [String; 4] {
    let mut letters = tag.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let capital = format!("{first}{}", letters.as_str().to_lowercase());
    [tag.to_owned(), tag.to_lowercase(), tag.to_uppercase(), capital]
}

/// What records with these tags have in the search index, where tags stand
/// too: that leaves few records to look at. None where one has no words.
fn expression(conn: &Connection, tags: &[&str]) -> Result<Option<String>, Error> {
    let all = tags.iter().map(|tag| matching(conn, tag)).collect::<Result<Option<Vec<_>>, _>>()?;
    Ok(all.map(|all| all.iter().map(|one| format!("({one})")).collect::<Vec<_>>().join(" OR ")))
}

fn is_known(conn: &Connection, tag: &str) -> Result<bool, Error> {
    let forms = serde_json::to_string(&forms(tag)).unwrap_or_default();
    let matched = expression(conn, &[tag])?;
    for table in tagged() {
        let of_words = if matched.is_some() {
            format!(
                "search CROSS JOIN {table} t ON t.row = search.rowid & 4294967295
                      WHERE search MATCH :match AND"
            )
        } else {
            format!("{table} t WHERE :match IS NULL AND")
        };
        let sql = format!(
            "SELECT 1 FROM {of_words} EXISTS (SELECT 1 FROM json_each(t.tags)
              WHERE value IN (SELECT value FROM json_each(:forms)))"
        );
        let asked = named_params! { ":match": matched, ":forms": forms };
        if conn.prepare_cached(&sql)?.exists(asked)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Why a tag is refused: with the nearest that there are.
fn refused(conn: &Connection, tag: &str) -> Result<Error, Error> {
    let most = named_params! { ":most": LOOKED_AT };
    let mut tags = conn.prepare_cached(&NEWEST)?;
    let tags: Vec<String> = tags.query_map(most, |row| row.get(0))?.collect::<Result<_, _>>()?;
    if tags.is_empty() && !conn.prepare_cached(&MORE)?.exists(most)? {
        return Ok(Error::NoTags(format!("tag:{tag}")));
    }
    let with_words = |tag: &'_ String| {
        let folded = fold(tag);
        folded.split(' ').chain([folded.as_str()]).map(str::to_owned).collect::<Vec<_>>()
    };
    let near = nearest_of(tag, tags.iter().map(|tag| (tag.as_str(), with_words(tag))));
    let near = near.into_iter().take(OFFERED).map(str::to_owned).collect();
    Ok(unknown("tag", tag, Nearest::Names(near)))
}
