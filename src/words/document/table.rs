//! Rows whose cells stand in columns, as wide as what stands in them.

use super::{DocumentLine, MARGIN, Tone};
use crate::model::called::Named;
use crate::words::width::{cells, wrap};

/// Cells between two columns.
const GAP: usize = 2;
/// Cells by which what is told under a row is set in.
const UNDER: usize = 4;
/// Lines that a cell takes at most: what is longer reads better in whole lines.
const TALLEST: usize = 4;

/// Rows that stand in the same columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    pub(super) rows: Vec<TableRow>,
    /// Whether the first column only numbers the rows: what is told under one
    /// begins where the second column does.
    pub(super) numbered: bool,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TableRow {
    /// What stands in each column; a column without anything takes no room.
    pub(super) cells: Vec<String>,
    /// The record that it leads to.
    pub(super) link: Option<Named>,
    /// What is told under it.
    pub(super) under: Vec<String>,
}

impl TableRow {
    /// Its cells in one line, where nothing stands in columns.
    pub(super) fn line(&self) -> String {
        let filled = self.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty());
        filled.collect::<Vec<_>>().join(&" ".repeat(GAP))
    }
}

impl From<Vec<TableRow>> for Table {
    fn from(rows: Vec<TableRow>) -> Self {
        Self { rows, numbered: false }
    }
}

impl Table {
    /// Each row as lines of at most `width` cells, and the lines under it.
    pub(super) fn lay_out(&self, width: usize) -> Vec<(&TableRow, Vec<DocumentLine>)> {
        let columns = self.columns(width.saturating_sub(MARGIN));
        let under = match &columns {
            Some(columns) if self.numbered => {
                MARGIN + columns.first().map_or(0, |first| first + GAP)
            }
            _ => UNDER,
        };
        let lines = |row: &TableRow| {
            let texts = match &columns {
                Some(columns) => in_columns(&row.cells, columns),
                None => wrap(&row.line(), width.saturating_sub(MARGIN)),
            };
            let own = texts.into_iter().map(|text| line(MARGIN, text, Tone::Plain));
            let room = width.saturating_sub(under).max(8);
            let told = row.under.iter().flat_map(|text| wrap(text, room));
            own.chain(told.map(|text| line(under, text, Tone::Dim))).collect()
        };
        self.rows.iter().map(|row| (row, lines(row))).collect()
    }

    /// A row a line, without columns, and what is told under it set in.
    pub(super) fn plain_text(&self) -> String {
        let lines = self.rows.iter().flat_map(|row| {
            let under = row.under.iter().map(|told| (UNDER, told.clone()));
            std::iter::once((MARGIN, row.line())).chain(under)
        });
        let lines = lines.map(|(indent, told)| format!("{}{told}\n", " ".repeat(indent)));
        lines.collect::<Vec<_>>().concat()
    }

    /// What the rows say, piece by piece; the number of a row says nothing.
    pub(super) fn values(self) -> Vec<(String, String)> {
        let numbers = usize::from(self.numbered);
        let said = self.rows.into_iter();
        let said = said.flat_map(|row| row.cells.into_iter().skip(numbers).chain(row.under));
        said.map(|text| (String::new(), text)).collect()
    }

    /// How wide each column is: the widest gives way first, down to its longest
    /// word. `None` where not even the words have room, or a cell would be a column
    /// of words.
    fn columns(&self, room: usize) -> Option<Vec<usize>> {
        let count = self.rows.iter().map(|row| row.cells.len()).max()?;
        let of = |at: usize, measure: &dyn Fn(&String) -> usize| {
            self.rows.iter().filter_map(|row| row.cells.get(at)).map(measure).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..count).map(|at| of(at, &|cell| cells(cell))).collect();
        let least: Vec<usize> = (0..count).map(|at| of(at, &|cell| longest_word(cell))).collect();
        loop {
            let shown = widths.iter().filter(|width| **width > 0).count();
            let taken = widths.iter().sum::<usize>() + GAP * shown.saturating_sub(1);
            if taken <= room {
                if !self.numbered && self.is_tall(&widths) {
                    return None;
                }
                let broken = |at: usize, width: usize| {
                    of(at, &|cell| {
                        wrap(cell, width).iter().map(|line| cells(line)).max().unwrap_or(0)
                    })
                };
                let widths = widths.into_iter().enumerate();
                return Some(widths.map(|(at, width)| broken(at, width)).collect());
            }
            let gives = widths.iter_mut().zip(&least).filter(|(width, least)| **width > **least);
            *gives.max_by_key(|(width, _)| **width)?.0 -= 1;
        }
    }

    /// Whether a cell takes too many lines in columns so wide.
    fn is_tall(&self, widths: &[usize]) -> bool {
        let mut cells = self.rows.iter().flat_map(|row| row.cells.iter().zip(widths));
        cells.any(|(cell, width)| wrap(cell, *width).len() > TALLEST)
    }
}

fn longest_word(cell: &str) -> usize {
    cell.split_whitespace().map(cells).max().unwrap_or(0)
}

fn line(indent: usize, text: String, tone: Tone) -> DocumentLine {
    DocumentLine { label: " ".repeat(indent), text, tone, link: None }
}

/// Cells side by side, each broken within its column.
fn in_columns(texts: &[String], columns: &[usize]) -> Vec<String> {
    let columns = columns.iter().enumerate().filter(|(_, width)| **width > 0);
    let broken: Vec<(usize, Vec<String>)> = columns
        .map(|(at, width)| (*width, wrap(texts.get(at).map_or("", String::as_str), *width)))
        .collect();
    let height = broken.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let row = |at: usize| {
        let mut row = String::new();
        for (width, lines) in &broken {
            let text = lines.get(at).map_or("", |line| line.trim_end());
            row.push_str(text);
            row.push_str(&" ".repeat(width.saturating_sub(cells(text)) + GAP));
        }
        row.trim_end().to_owned()
    };
    (0..height).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> Table {
        let row = |texts: &&[&str]| TableRow {
            cells: texts.iter().map(|text| (*text).to_owned()).collect(),
            ..TableRow::default()
        };
        rows.iter().map(row).collect::<Vec<_>>().into()
    }

    fn lines(table: &Table, width: usize) -> Vec<String> {
        let rows = table.lay_out(width).into_iter().flat_map(|(_, lines)| lines);
        rows.map(|line| line.label + &line.text).collect()
    }

    #[test]
    fn what_stands_in_one_column_begins_in_one_line() {
        let table = table(&[&["Aigul", "", "P-1"], &["Bolat Test", "", "P-12"]]);
        assert_eq!(lines(&table, 40), ["  Aigul       P-1", "  Bolat Test  P-12"]);
    }

    #[test]
    fn the_widest_column_gives_way_first_and_down_to_its_longest_word() {
        let mut table = table(&[&["Lawyer of Akhmedov", "lawyer", "P-36"]]);
        assert_eq!(lines(&table, 26), ["  Lawyer of  lawyer  P-36", "  Akhmedov"]);
        assert_eq!(lines(&table, 20), ["  Lawyer of Akhmedov", "  lawyer  P-36"]);
        let tall = self::table(&[&[
            "one two three four five six seven",
            "twenty-four-letters-long",
            "P-36",
        ]]);
        assert_eq!(
            lines(&tall, 42),
            ["  one two three four five six seven", "  twenty-four-letters-long  P-36"]
        );
        let two = self::table(&[&["one two three four", "five six", "P-36"]]);
        assert_eq!(lines(&two, 30), ["  one two     five six  P-36", "  three four"]);
        table.numbered = true;
        table.rows[0].under = vec!["noted".to_owned()];
        assert_eq!(lines(&table, 40).last().unwrap(), &format!("{}noted", " ".repeat(22)));
    }
}
