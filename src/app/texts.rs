//! Every text of the interface that is not a term, in one place.

mod actions;
mod labels;

pub(super) use actions::all;
pub use actions::{name, short};
pub use labels::{column, field, flag, kind, slug_label, tie};

use super::View;
use crate::model::find::Hit;
use crate::model::listing::Count;
use crate::model::whole::{Changed, Deed, Named};

/// The label of why a record needs work.
pub const CHECK: &str = "Check";
/// The head of those involved.
pub const WHO: &str = "Who";
/// The head of those who did it.
pub const BY: &str = "By";
/// The head of the citations.
pub const SOURCES: &str = "Sources";
/// The head of the history.
pub const HISTORY: &str = "History";
/// Said of a record in the trash.
pub const IN_TRASH: &str = "In the trash. R restores it.";
/// Said of a record that no longer exists.
pub const GONE: &str = "This record no longer exists.";
/// Said where no row is selected.
pub const NOTHING_SELECTED: &str = "Nothing is selected.";
/// Shown while rows are read.
pub const LOADING: &str = "Reading …";
/// Shown for a list without rows.
pub const EMPTY: &str = "Nothing here yet. n adds an incident, N a record of this kind.";
/// Shown for a filter that nothing passes.
pub const NO_MATCH: &str = "Nothing matches. Esc clears the filter.";
/// Shown for an empty trash.
pub const TRASH_EMPTY: &str = "The trash is empty. T shows the list again.";
/// Shown for a record without incidents.
pub const NO_INCIDENTS: &str = "No incidents.";
/// Shown where no drafts are kept.
pub const NO_DRAFTS: &str = "No drafts. What is typed and not saved is kept here.";
/// Shown where nothing has been changed yet.
pub const NO_HISTORY: &str = "Nothing has been changed yet.";
/// Shown where a search found nothing.
pub const NOTHING_FOUND: &str = "Nothing was found.";
/// Shown before anything is typed into the search.
pub const SEARCH_HINT: &str = "Names, places, words of a narrative: in any spelling or script.";
/// Shown before a date is typed.
pub const DATE_HINT: &str = "As you would write it: 5.1.22, jan 2022, yesterday.";
/// Said of a date with two readings.
pub const AMBIGUOUS: &str = "write the month as a word";
/// Said when a key has no meaning where it was pressed.
pub const KEY_HINT: &str = "? shows the keys.";
/// Said when Esc is pressed where there is nothing to close.
pub const QUIT_HINT: &str = "q leaves the program; everything is stored.";
/// Said when Ctrl+C has closed what was on top.
pub const INTERRUPT_HINT: &str = "Press Ctrl+C again to leave; everything is stored.";
/// Said when there was nothing to undo.
pub const NOTHING_TO_UNDO: &str = "There is nothing to undo.";
/// Said when there was nothing to redo.
pub const NOTHING_TO_REDO: &str = "There is nothing to redo.";
/// Said when there was no incident to repeat.
pub const NOTHING_TO_REPEAT: &str = "No incident was entered yet; type this one.";
/// Said when a quick line is to be stored that says nothing of its own.
pub const NOTHING_TYPED: &str = "Nothing was typed yet. Esc closes the line.";
/// Said of a slot that holds what the last incident held.
pub const SAME_AS_LAST: &str = "= last record";
/// Said while a write is on its way.
pub const WAIT: &str = "The last change is still being stored.";
/// Said of a file without a passphrase.
pub const NO_PASSPHRASE: &str = "NO PASSPHRASE";
/// Said of a file that can only be read.
pub const READ_ONLY: &str = "READ ONLY";
/// Shown while a check is under way.
pub const CHECKING: &str = "Checking the history and the tables";
/// Said when a draft can no longer be read.
pub const BAD_DRAFT: &str = "This draft cannot be opened.";
/// What to do about it.
pub const BAD_DRAFT_ADVICE: &str = "A newer version wrote it; update casebook.";
/// The label of the trash.
pub const TRASH: &str = "Trash";

/// The title of the palette.
pub const COMMANDS: &str = "Commands";
/// The title of the search.
pub const SEARCH: &str = "Search everything";
/// The title of the line for a date.
pub const GO_TO_DATE: &str = "Go to a date";
/// The title of the drafts.
pub const DRAFTS: &str = "Drafts: Enter opens, Del drops";
/// The title of the help.
pub const HELP: &str = "Keys";

/// What the related timeline of a view is called.
pub fn related(view: View) -> &'static str {
    match view {
        View::Timeline => "Same case",
        View::Cases => "Incidents of the case",
        View::People | View::Organisations => "Involved in",
        View::Sources => "Cited for",
    }
}

/// What a view is called in the header.
pub fn view(view: View) -> &'static str {
    match view {
        View::Cases => "Cases",
        View::Timeline => "Timeline",
        View::People => "People",
        View::Organisations => "Orgs",
        View::Sources => "Sources",
    }
}

/// A number with its thousands set apart: `1,204`.
pub fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A count: `1,000+` where counting stopped.
pub fn count(count: Count) -> String {
    format!("{}{}", number(count.counted), if count.or_more { "+" } else { "" })
}

/// How many rows pass a filter, of how many.
pub fn count_of(some: Option<Count>, all: Option<Count>) -> String {
    match (some, all) {
        (Some(some), Some(all)) if some != all => format!("{} of {}", count(some), count(all)),
        (Some(some), _) => count(some),
        (None, _) => String::new(),
    }
}

/// Yes or no.
pub fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Said where not all are shown.
pub fn more(number: u64) -> String {
    format!("… and {} more", self::number(number))
}

/// The head of versions that contradict each other.
pub fn versions(field: &str) -> String {
    format!("Versions of “{field}”: sources differ")
}

/// Which field a citation supports.
pub fn about_field(field: &str) -> String {
    format!("for “{field}”")
}

/// The time of day of a moment: `14:02`.
pub fn clock(millis: u64, offset: i32) -> String {
    local(millis, offset).map_or_else(String::new, |at| at.format("%H:%M").to_string())
}

/// Day and time of a moment: `2022-01-05 14:02`.
pub fn day_and_clock(millis: u64, offset: i32) -> String {
    local(millis, offset).map_or_else(String::new, |at| at.format("%Y-%m-%d %H:%M").to_string())
}

fn local(millis: u64, offset: i32) -> Option<chrono::DateTime<chrono::Utc>> {
    let millis = i64::try_from(millis).ok()?.checked_add(i64::from(offset) * 60_000)?;
    chrono::DateTime::from_timestamp_millis(millis)
}

/// What was done to a record.
pub fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::Created => "entered",
        Deed::Edited => "changed",
        Deed::Trashed => "moved to the trash",
        Deed::Restored => "restored",
    }
}

/// A step of a record's history: when, where, what.
pub fn step_of(step: &Changed, offset: i32) -> String {
    let at = day_and_clock(step.millis, offset);
    let fields: Vec<_> =
        step.fields.iter().map(|name| field(step.record.kind, name).to_lowercase()).collect();
    let told = step.deed == Deed::Edited && !fields.is_empty();
    let fields = if told { format!(": {}", fields.join(", ")) } else { String::new() };
    format!("{at}  {}  {}{fields}", step.device, deed(step.deed))
}

/// References of records that a change touched.
fn references(records: &[Named]) -> String {
    let shown: Vec<_> = records.iter().take(4).map(|n| n.reference.to_string()).collect();
    let more = if records.len() > 4 { " …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

/// Said when records have been moved to the trash.
pub fn trashed(records: &[Named]) -> String {
    format!("Moved {} to the trash. z undoes.", references(records))
}

/// Said when records have been brought back.
pub fn restored(records: &[Named]) -> String {
    format!("Restored {}.", references(records))
}

/// Said when a change has been stored.
pub fn saved(records: &[Named]) -> String {
    format!("Saved {}.", references(records))
}

/// Said when a step was undone.
pub fn undone(records: &[Named]) -> String {
    format!("Undone: {}. Z does it again.", references(records))
}

/// Said when a step was redone.
pub fn redone(records: &[Named]) -> String {
    format!("Done again: {}. z undoes.", references(records))
}

/// Said at the start where drafts are kept.
pub fn drafts_kept(number: usize) -> String {
    match number {
        1 => "1 draft is kept. d shows it.".to_owned(),
        number => format!("{number} drafts are kept. d shows them."),
    }
}

/// When the last change was stored.
pub fn saved_at(clock: &str) -> String {
    format!("saved {clock}")
}

/// Said when a record has been copied.
pub fn copied(means: &str) -> String {
    format!("Copied to the clipboard ({means}).")
}

/// What is shown of a record that a search found, besides its name.
pub fn about_hit(hit: &Hit) -> String {
    let when = hit.when.as_ref().map(crate::model::FuzzyDate::compact);
    let case = hit.case.as_ref().map(|case| case.name.clone());
    [when, case].into_iter().flatten().collect::<Vec<_>>().join("  ")
}

/// How many names in a slot lead to records, and how many will make new ones.
pub fn linked_and_new(linked: usize, new: usize) -> String {
    match (linked, new) {
        (0, new) => format!("{new} new"),
        (linked, 0) => format!("{linked} linked"),
        (linked, new) => format!("{linked} linked, {new} new"),
    }
}

/// How large the screen must be.
pub fn too_small((width, height): (u16, u16)) -> [String; 3] {
    let (columns, rows) = super::layout::SMALLEST;
    [
        format!("This window has {width} columns and {height} rows."),
        format!("Casebook needs {columns} and {rows}."),
        "Make it larger, or the letters smaller.".to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(number(0), "0");
        assert_eq!(number(999), "999");
        assert_eq!(number(1_204), "1,204");
        assert_eq!(number(1_234_567), "1,234,567");
    }

    #[test]
    fn the_clock_is_that_of_the_person() {
        // 2022-01-05 12:02 in UTC.
        assert_eq!(clock(1_641_384_120_000, 120), "14:02");
        assert_eq!(day_and_clock(1_641_384_120_000, 0), "2022-01-05 12:02");
        assert_eq!(clock(u64::MAX, 0), "");
    }
}
