//! A time of day that is typed with its date.

use serde_json::json;

use super::*;
use crate::model::records::incident::Incident;

/// What an incident is stored with whose When is typed so.
fn stored(typed: &str) -> (Value, Value) {
    let mut model = incident();
    press(&mut model, typed, &[]);
    go(&mut model, "kind");
    let step = step(press(&mut model, "detention<c-s>", &[]));
    let incident = made::<Incident>(&step)[0];
    (incident["when"].clone(), incident.get("time").cloned().unwrap_or_default())
}

#[test]
fn a_time_is_read_at_once_and_stored_in_its_own_field() {
    let mut model = incident();
    press(&mut model, "5.1.22 at 2 pm", &[]);
    assert_eq!(reading(&model).as_deref(), Some("5 Jan 2022, 14:00"));
    let (when, time) = stored("5.1.22 at 2 pm");
    assert_eq!(when, json!({ "text": "5.1.22", "edtf": "2022-01-05" }));
    assert_eq!(time, json!({ "text": "at 2 pm", "clock": "14:00" }));
    let (when, time) = stored("вчера вечером");
    assert_eq!((&when["edtf"], &time["clock"]), (&json!("2022-01-11"), &json!("evening")));
    let (when, time) = stored("5.1.22");
    assert_eq!((&when["text"], &time), (&json!("5.1.22"), &Value::Null));
}

#[test]
fn the_quick_line_takes_a_time_with_the_date() {
    let mut model = model();
    open_quick(&mut model);
    press(&mut model, "5.1.22 14:30<tab>Almaty<tab>detention", &[]);
    let step = step(press(&mut model, "<enter>", &[]));
    let incident = made::<Incident>(&step)[0];
    assert_eq!(incident["when"]["text"], "5.1.22");
    assert_eq!(incident["time"], json!({ "text": "14:30", "clock": "14:30" }));
}

#[test]
fn two_times_that_differ_are_refused_and_the_same_twice_is_one() {
    let both = |time: &str| {
        let mut model = incident();
        press(&mut model, "5.1.22 14:30", &[]);
        go(&mut model, "time");
        press(&mut model, time, &[]);
        go(&mut model, "kind");
        let effects = press(&mut model, "detention<c-s>", &[]);
        let form = model.forms.open.as_ref().unwrap();
        (effects, form.field().and_then(|field| field.problem.clone()))
    };
    let (_, problem) = both("15:00");
    let told = "The date says 14:30 and Time says 15:00; write one of them.";
    assert_eq!(problem.as_deref(), Some(told));
    let (effects, problem) = both("2.30 pm");
    assert_eq!(problem, None);
    assert_eq!(made::<Incident>(&step(effects))[0]["time"]["text"], "2.30 pm");
}

#[test]
fn what_no_clock_shows_is_refused_in_either_field() {
    for (field, text) in [("when", "5.1.22 25:00"), ("time", "14:75")] {
        let mut model = incident();
        go(&mut model, field);
        press(&mut model, text, &[]);
        assert_eq!(reading(&model).as_deref(), Some("?"), "{text}");
        press(&mut model, "<c-s>", &[]);
        let form = model.forms.open.as_ref().unwrap();
        let problem = form.field().and_then(|field| field.problem.clone()).unwrap_or_default();
        assert!(problem.starts_with("The clock has no "), "{text}: {problem}");
    }
}
