//! Which column of a file holds which field.

use super::table::{Column, Table};
use crate::model::bad_row::TableProblem;

/// What other programs call some fields, by what casebook calls them.
const OTHERWISE: &[(&str, &str)] = &[
    ("gender", "sex"),
    ("date", "when"),
    ("incident_date", "when"),
    ("birthdate", "birth"),
    ("birth_date", "birth"),
    ("date_of_birth", "birth"),
    ("dob", "birth"),
    ("id", "ref"),
    ("reference", "ref"),
    ("full_name", "name"),
    ("location", "place"),
    ("description", "narrative"),
    ("url", "link"),
    ("type", "kind"),
    ("aliases", "names"),
];

/// Letters that two names begin with if one may be meant by the other.
const ALIKE: usize = 4;

/// What each column of a header holds, where `said` tells what some stand for.
/// A column without a name holds nothing.
///
/// # Errors
///
/// Fails with every column that the table has not, or that is there twice.
pub(super) fn columns(
    table: &'static Table,
    header: &[&str],
    said: &[(String, String)],
) -> Result<Vec<Option<Column>>, Vec<(String, TableProblem)>> {
    let (mut columns, mut seen, mut bad) = (Vec::new(), Vec::new(), Vec::new());
    for name in header.iter().map(|name| name.trim()) {
        if name.is_empty() {
            columns.push(None);
            continue;
        }
        let meant = said.iter().find(|(from, _)| from.to_lowercase() == name.to_lowercase());
        let meant = plain(meant.map_or(name, |(_, to)| to));
        match table.column(&meant) {
            None => {
                let (near, known) = (near(table, &meant), table.columns().join(", "));
                let problem = TableProblem::NoColumn { near, table: table.slug, known };
                bad.push((name.to_owned(), problem));
            }
            Some(_) if seen.contains(&meant) => {
                bad.push((name.to_owned(), TableProblem::ColumnTwice));
            }
            column => {
                columns.push(column);
                seen.push(meant);
            }
        }
    }
    if bad.is_empty() { Ok(columns) } else { Err(bad) }
}

/// A name as fields are named.
fn plain(name: &str) -> String {
    name.trim().to_lowercase().replace([' ', '-'], "_")
}

/// The column that may be meant by a name.
fn near(table: &'static Table, name: &str) -> Option<&'static str> {
    let otherwise = OTHERWISE.iter().filter(|(other, _)| *other == name).map(|(_, field)| *field);
    let known = otherwise.filter(|field| table.column(field).is_some());
    let alike = |column: &&str| {
        let letters = column.chars().zip(name.chars());
        let same = letters.take_while(|(one, other)| one == other).count();
        same >= ALIKE.min(column.len())
    };
    known.chain(table.columns().into_iter().filter(alike)).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near_of(table: &str, name: &str) -> Option<&'static str> {
        near(Table::parse(table).unwrap(), name)
    }

    #[test]
    fn the_nearest_column_is_offered() {
        for (table, name, column) in [
            ("people", "gender", Some("sex")),
            ("incidents", "date", Some("when")),
            ("people", "birthdate", Some("birth")),
            ("people", "occupaton", Some("occupation")),
            ("people", "colour", None),
            ("places", "gender", None),
        ] {
            assert_eq!(near_of(table, name), column, "{table} {name}");
        }
    }

    #[test]
    fn a_column_may_be_said_to_stand_for_another() {
        let table = Table::parse("people").unwrap();
        let said = [("Gender".to_owned(), "sex".to_owned())];
        let columns = columns(table, &["Name", "gender", ""], &said).unwrap();
        let held = |column: &Option<Column>| match column {
            Some(Column::Field(field)) => field.name,
            Some(Column::Reference | Column::Names) | None => "",
        };
        assert_eq!(columns.iter().map(held).collect::<Vec<_>>(), ["name", "sex", ""]);
    }
}
