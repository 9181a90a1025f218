//! What the export of workbooks promises: days are dates, nothing runs, and the same
//! records are the same bytes.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, DataType, Reader, Xlsx};

use super::{import, store, today};
use crate::exchange::formats::Format;
use crate::exchange::{Manner, Table, demo, plan_own, print};
use crate::model::Language;
use crate::model::progress::unwatched;
use crate::store::Store;

fn workbook(store: &Store, language: Language, table: Option<&str>) -> Vec<u8> {
    let mut plan = plan_own(store, today(), language).unwrap();
    let manner = Manner::of(Format::written("xlsx").unwrap(), language);
    let manner = Manner { table: table.map(|slug| Table::parse(slug).unwrap()), ..manner };
    let mut out = Vec::new();
    print(store, &mut plan, manner, Path::new("-"), &mut out, &mut unwatched).unwrap();
    out
}

fn rows(bytes: &[u8], sheet: &str) -> Vec<Vec<Data>> {
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let formulas = read.worksheet_formula(sheet).unwrap();
    assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
    read.worksheet_range(sheet).unwrap().rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn days_are_dates_numbers_are_numbers_and_the_rest_is_text() {
    let mut casebook = store();
    let people = "name,birth\n=cmd|'/C calc'!A0,1961-04-05\n@x\u{202e}y,1961\n";
    import(&mut casebook, &[("people", people)]).unwrap();
    import(&mut casebook, &[("places", "name,latitude\nAlmaty,43.25\n")]).unwrap();
    let bytes = workbook(&casebook, Language::English, None);
    let people = rows(&bytes, "People");
    assert_eq!(people[0][..2], [Data::String("ref".into()), Data::String("Name".into())]);
    let birth = people[0].iter().position(|cell| cell.as_string().unwrap() == "Born").unwrap();
    assert_eq!(people[1][1], Data::String("=cmd|'/C calc'!A0".into()));
    assert!(people[1][birth].is_datetime(), "{:?}", people[1][birth]);
    assert_eq!(people[1][birth].get_datetime().unwrap().to_ymd_hms_milli().0, 1961);
    assert_eq!(people[2][1], Data::String("@x\u{202e}y".into()));
    assert_eq!(people[2][birth], Data::String("1961".into()));
    assert!(rows(&bytes, "Places")[1].contains(&Data::Float(43.25)));
}

#[test]
fn labels_are_in_the_language_of_the_person_and_links_are_called() {
    let mut casebook = store();
    import(&mut casebook, &[("places", "name\nAlmaty\n")]).unwrap();
    import(&mut casebook, &[("incidents", "kind,place\ndetained,L-1\n")]).unwrap();
    let bytes = workbook(&casebook, Language::Russian, Some("incidents"));
    let read: Xlsx<_> = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
    assert_eq!(read.sheet_names(), ["Инциденты"]);
    let incidents = rows(&bytes, "Инциденты");
    let text: Vec<_> =
        incidents[1].iter().map(|cell| cell.as_string().unwrap_or_default()).collect();
    assert_eq!(text, ["I-1", "L-1", "Almaty", "задержание"]);
}

#[test]
fn a_text_that_fits_no_cell_is_cut_and_says_so() {
    let mut casebook = store();
    let long = "ж".repeat(40_000);
    import(&mut casebook, &[("cases", &format!("title,summary\nA,{long}\n"))]).unwrap();
    let cases = rows(&workbook(&casebook, Language::English, None), "Cases");
    let text = cases[1][2].as_string().unwrap();
    assert_eq!(text.chars().count(), 32_767);
    assert!(text.ends_with("[cut: a cell holds no more]"), "{}", text.len());
}

#[test]
fn the_same_records_of_a_day_are_the_same_bytes_and_name_nobody_else() {
    let mut casebook = store();
    demo::fill(&mut casebook, today()).unwrap();
    let [one, other] = [(); 2].map(|()| workbook(&casebook, Language::Kazakh, None));
    assert!(one == other, "two workbooks of the same records differ");
    let read: Xlsx<_> = Xlsx::new(Cursor::new(one.as_slice())).unwrap();
    assert!(read.sheet_names().len() > 8, "{:?}", read.sheet_names());
}
