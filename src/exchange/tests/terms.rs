//! Terms in files are those that there are.

use super::*;

#[test]
fn a_term_that_is_not_known_is_refused_by_its_field() {
    let store = store();
    for (kind, fields, field) in [
        ("party", r#""name": "A", "form": "person", "access": "anybody""#, "access"),
        ("party", r#""name": "A", "form": "person", "consent": "zz""#, "consent"),
        ("party", r#""name": "A", "form": "person", "traits": ["lawyer", "zz"]"#, "traits"),
        ("incident", r#""kind": "no-such-kind""#, "kind"),
    ] {
        let id = "01890000-0000-7000-8000-000000000001";
        let reference = if kind == "party" { "P-1" } else { "I-1" };
        let text = format!(
            r#"{{"casebook": {{"format": 1}}, "records": [
                {{"id": "{id}", "ref": "{reference}", "kind": "{kind}", "fields": {{{fields}}}}}]}}"#
        );
        let file = formats::json(Source::of_bytes("all.json", text));
        let Err(Error::BadRows(rows)) = planned(&store, vec![file], false) else {
            panic!("{kind}.{field} was taken in");
        };
        let found: Vec<_> = rows.iter().map(|row| row.column.as_str()).collect();
        assert_eq!(found, [field], "{kind}.{field}");
    }
}
