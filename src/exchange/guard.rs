//! Cells that a spreadsheet would take for a formula.
//!
//! One that begins with `=`, `+`, `-` or `@`, with a tab or a carriage return is
//! computed where the file is opened, and can lead what stands beside it anywhere.
//! Such a cell is written behind an apostrophe, as spreadsheets themselves mark text,
//! and read without it. One that begins with apostrophes before such a sign gets
//! one more, so that nothing is lost.

use std::borrow::Cow;

/// What marks text.
const MARK: char = '\'';

/// The signs, and their wide forms, which some programs take for them.
const SIGNS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// A cell as it is written so that nothing computes it.
pub(super) fn guarded(cell: &str) -> Cow<'_, str> {
    if would_run(cell.trim_start_matches(MARK)) {
        Cow::Owned(format!("{MARK}{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// What a cell says that may have been guarded.
pub(super) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix(MARK) {
        Some(bare) if would_run(bare.trim_start_matches(MARK)) => bare,
        Some(_) | None => cell,
    }
}

fn would_run(cell: &str) -> bool {
    cell.starts_with(SIGNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_with_a_sign_and_each_is_read_as_it_was() {
        for cell in ["=1+1", "+7 701", "-", "@SUM(A1)", "\tx", "\rx", "＝1", "'=1", "''-"] {
            let written = guarded(cell);
            assert!(written.starts_with(MARK), "{cell:?}");
            assert!(written.len() > cell.len(), "{cell:?}");
            assert_eq!(unguarded(&written), cell);
        }
        for cell in ["", "Ann", "O'Neil", "'Abai'", "'", "5-6", "a=b"] {
            assert_eq!((guarded(cell).as_ref(), unguarded(cell)), (cell, cell));
        }
    }
}
