//! Times of day in tables and documents.

use serde_json::{Value, json};

use super::{fields, import, store};
use crate::exchange::Error;

/// The date and the time that are stored of a table with one incident.
fn stored(table: &str) -> (Value, Value) {
    let mut store = store();
    import(&mut store, &[("incidents", table)]).unwrap();
    let fields = fields(&store, "I-1");
    (fields["when"]["text"].clone(), fields.get("time").cloned().unwrap_or_default())
}

#[test]
fn a_table_says_a_time_in_its_column_or_with_the_date() {
    let right = (json!("5 Jan 2022"), json!({ "text": "14:30", "clock": "14:30" }));
    assert_eq!(stored("kind,when,time\nprotest,5 Jan 2022,14:30\n"), right);
    assert_eq!(stored("kind,when\nprotest,5 Jan 2022 14:30\n"), right);
    assert_eq!(stored("kind,time,when\nprotest,,5 Jan 2022 14:30\n"), right);
    let (_, time) = stored("kind,time,when\nprotest,2.30 pm,5 Jan 2022 14:30\n");
    assert_eq!(time, json!({ "text": "2.30 pm", "clock": "14:30" }));
    assert_eq!(stored("kind,when\nprotest,5 Jan 2022\n").1, Value::Null);
}

#[test]
fn a_time_that_is_none_or_another_is_told_of_by_its_cell() {
    for (table, right) in [
        ("kind,time\nprotest,25:00\n", "incidents.csv:2: time: "),
        ("kind,when,time\nprotest,5 Jan 2022 14:30,15:00\n", "incidents.csv:2: when: "),
        ("kind,when\nprotest,5 Jan 2022 25:00\n", "incidents.csv:2: when: "),
    ] {
        match import(&mut store(), &[("incidents", table)]) {
            Err(Error::BadRows(rows)) => {
                assert_eq!(rows.len(), 1);
                assert!(rows[0].to_string().starts_with(right), "{}", rows[0]);
            }
            other => panic!("{table}: {other:?}"),
        }
    }
}
