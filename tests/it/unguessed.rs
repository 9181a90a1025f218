//! What `add` asks about, and does not guess.

use crate::command::Casebook;

#[test]
fn a_name_that_may_be_several_is_refused_unless_it_is_known() {
    let casebook = Casebook::plain();
    for slot in [
        "Anna Li, Ivan Petrov",
        "Petrov, Ivan",
        "witness Anna Li, Ivan Petrov",
        "who Анна Ли и Иван Петров",
        "by army, police",
    ] {
        let ran = casebook.run(&["add", &format!("detained; -; {slot}")]);
        assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""), "{slot}");
        assert!(ran.err.contains("one name or several"), "{}", ran.err);
    }
    let ran = casebook.run(&["add", "detained; -; Anna Li, Ivan Petrov"]);
    assert!(ran.err.contains("“Anna Li & Ivan Petrov”"), "{}", ran.err);
    assert_eq!(casebook.ok(&["add", "detained; -; Petrov Ivan"]), "I-1 P-1\n");
    assert_eq!(casebook.ok(&["add", "detained; -; Petrov, Ivan"]), "I-2 P-2\n");
}

#[test]
fn a_piece_that_may_be_anyone_is_refused_with_what_to_write() {
    let casebook = Casebook::plain();
    for line in ["5.1.22; Almaty; detained; Anna Li; police", "5.1.22; Almaty; detained; police"] {
        let ran = casebook.run(&["add", line]);
        assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""), "{line}");
        assert!(ran.err.contains("“by police”"), "{}", ran.err);
    }
    casebook.ok(&["add", "5.1.22; Almaty; detained; Anna Li; by police"]);
}

#[test]
fn hours_behind_a_day_are_its_time() {
    let casebook = Casebook::plain();
    for when in ["4 May 2022 from 9 to 11", "4 мая 2022 с 9 до 11"] {
        let made = casebook.ok(&["add", &format!("{when}; at Almaty; detained")]);
        let shown = casebook.json(&["show", made.split_whitespace().next().unwrap()]);
        assert_eq!(shown["when"]["edtf"], "2022-05-04", "{when}");
        assert_eq!(shown["time"]["clock"], "09:00..11:00", "{when}");
    }
    let ran = casebook.run(&["add", "from 9 to 11; at Almaty; detained"]);
    assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""));
}
