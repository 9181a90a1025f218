//! What is read of what spreadsheets write, and where reading ends.

use serde_json::json;

use super::{all, bytes, fields, import, planned, refused, sheet, store, today};
use crate::exchange::{Error, Found, Wish, plan};
use crate::model::progress::unwatched;
use crate::store;

#[test]
fn unknown_columns_are_told_all_at_once_with_the_nearest_or_those_there_are() {
    let rows = refused("people", b"name,gender,colour,name\nA,f,red,B\n");
    assert!(rows[0].starts_with("people.csv:1: gender: ") && rows[0].contains("sex"), "{rows:?}");
    assert!(rows[0].contains("--map \"gender=sex\""), "{rows:?}");
    assert!(rows[1].contains("“colour”") && rows[1].contains("occupation"), "{rows:?}");
    assert!(rows[2].contains("twice"), "{rows:?}");
    assert_eq!(rows.len(), 3);
}

#[test]
fn rows_of_nothing_and_a_nameless_empty_last_column_are_left_out() {
    let mut store = store();
    let text = "name,country,\n,,\nAlmaty,KZ,\n , ,\nAstana,KZ,,\n";
    assert_eq!(import(&mut store, &[("places", text)]).unwrap().new, 2);
    let rows = refused("places", b"name,country,\nAlmaty,KZ,more\n");
    assert!(
        rows[0].starts_with("places.csv:2: ") && rows[0].contains("without a name"),
        "{rows:?}"
    );
}

#[test]
fn what_a_file_turned_out_to_be_is_read_and_told() {
    let text = "name;sex\nАйгуль Петрова;ж\nИван Сидоров;м\nMary;F\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let piped = text.replace(';', "|");
    let said = format!("sep=;\n{text}");
    for (bytes, encoding, delimiter) in [
        (encoding_rs::WINDOWS_1251.encode(text).0.as_ref(), "windows-1251", ';'),
        (utf16.as_slice(), "UTF-16LE", ';'),
        (piped.as_bytes(), "UTF-8", '|'),
        (said.as_bytes(), "UTF-8", ';'),
    ] {
        let mut store = store();
        let plan = planned(&store, vec![self::bytes("people", bytes)], false).unwrap();
        let file = "people.csv".to_owned();
        assert_eq!(plan.found(), [Found { file, encoding, delimiter }]);
        plan.carry_out(&mut store, &mut unwatched).unwrap();
        let told = |reference| fields(&store, reference);
        assert_eq!(
            (&told("P-1")["name"], &told("P-1")["sex"]),
            (&json!("Айгуль Петрова"), &json!("female"))
        );
        assert_eq!((&told("P-2")["sex"], &told("P-3")["sex"]), (&json!("male"), &json!("female")));
    }
}

#[test]
fn bad_rows_are_counted_and_the_first_thousand_kept() {
    let text = format!("name,birth\n{}", "A,never\n".repeat(3000));
    match planned(&store(), vec![sheet("people", &text)], false) {
        Err(Error::BadRows(rows)) => assert_eq!((rows.all(), rows.len()), (3000, 1000)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn reading_and_writing_stop_when_it_is_wanted_and_change_nothing() {
    let mut store = store();
    let text = format!("name\n{}", "A\n".repeat(1000));
    let wish = Wish { today: today(), as_new: true, leave_out: false };
    for calls in 0..6 {
        let mut asked = 0;
        let mut watch = |_| {
            asked += 1;
            asked <= calls
        };
        let planned = plan(&store, vec![sheet("places", &text)], wish, &mut watch);
        assert!(matches!(planned, Err(Error::Store(store::Error::Stopped))), "{calls}");
        assert_eq!(asked, calls + 1, "it went on");
    }
    let planned = planned(&store, vec![sheet("places", &text)], true).unwrap();
    let carried = planned.carry_out(&mut store, &mut |progress| progress.done < 500);
    assert!(matches!(carried, Err(Error::Store(store::Error::Stopped))));
    assert_eq!(all(&store), []);
}
