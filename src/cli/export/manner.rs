//! How it is written: what the options and the name of the file say together.

use std::path::Path;

use crate::cli::arguments::Export;
use crate::cli::speech::{language, refused};
use crate::exchange::formats::Format;
use crate::exchange::{Manner, Table};
use crate::words;

/// The manner that is asked for; `to` is a file, a folder, or nothing where it is
/// standard output.
///
/// # Errors
///
/// Fails where options do not fit the format or each other, and where it is not said
/// which table of several a file is to hold.
pub(super) fn of(export: &Export, to: Option<&Path>) -> anyhow::Result<Manner> {
    let Export { kind: table, bom, semicolon, .. } = *export;
    let format =
        export.format.or_else(|| Format::written_by_name(to?)).unwrap_or(Format::standard());
    let options = [
        ("--kind", table.is_some() && !format.has_tables()),
        ("--bom", bom && !format.is_folder()),
        ("--semicolon", semicolon && !format.is_folder()),
    ];
    if let Some((option, _)) = options.into_iter().find(|(_, unfit)| *unfit) {
        let arguments = [("option", option.into()), ("format", format.slug.into())];
        return Err(refused("export-option", &arguments).into());
    }
    let manner = Manner { format, language: language(), table, bom, semicolon };
    let manner = whole_or_one(manner, to)?;
    // What is noted is all that may leave.
    if manner.table.is_some() && export.recipient.is_some() {
        return Err(refused("export-part", &[]).into());
    }
    Ok(manner)
}

/// A folder of all tables, or the one that is said by an option or the name of the file.
fn whole_or_one(manner: Manner, to: Option<&Path>) -> anyhow::Result<Manner> {
    // A name with the ending of the format is that of a file.
    let is_file =
        |path: &Path| Format::written_by_name(path).is_some_and(|it| it.slug == manner.format.slug);
    if !manner.is_folder() || to.is_some_and(|path| !is_file(path)) {
        return Ok(manner);
    }
    if let Some(table) = to.and_then(Table::by_name) {
        return Ok(Manner { table: Some(table), ..manner });
    }
    let known = Table::all_slugs().map(|slug| words::list(slug, language()));
    let known = known.collect::<Vec<_>>().join(", ");
    Err(refused("export-table", &[("known", known.into())]).into())
}
