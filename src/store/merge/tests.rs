//! What stands of two records that become one.

use serde_json::{Value, json};

use super::*;
use crate::model::Reference;
use crate::model::duplicate::{Judgement, plainly};
use crate::model::field::Shape;
use crate::store::Store;

/// What the first of two people says once the second is made one with it, and
/// the other names that it has, with who may see them.
fn merged(kept: &Value, gone: &Value) -> (Fields, Vec<String>) {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let [kept, gone] = [("Saule", kept), ("Aigul", gone)].map(|(name, more)| {
        let mut said = fields([("name", json!(name)), ("form", json!("person"))]);
        said.extend(more.as_object().unwrap().clone());
        let mut step = Step::default();
        step.create(Party::KIND, said);
        store.save(&step).unwrap().remove(0)
    });
    store.judge(Judgement::Same, (kept.id, gone.id), &plainly).unwrap();
    let mut names = store
        .read()
        .prepare(
            "SELECT text || ' ' || names.kind || ifnull(' ' || access, '')
               FROM names JOIN records USING (row) ORDER BY row",
        )
        .unwrap();
    let names = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    (records::fields(store.read(), kept.id).unwrap().unwrap(), names)
}

fn year(text: &str) -> Value {
    json!({ "text": text, "edtf": text })
}

#[test]
fn the_stricter_consent_stands_whole_and_a_pseudonym_with_its_name() {
    let open = json!({ "consent": "public", "consent_to": "us" });
    let closed = json!({ "consent": "none", "consent_until": year("2023"), "pseudonym": true });
    let (said, names) = merged(&open, &closed);
    assert_eq!((&said["consent"], &said["consent_until"]), (&json!("none"), &year("2023")));
    assert_eq!(said.get("consent_to"), None);
    assert_eq!((&said["name"], &said["pseudonym"]), (&json!("Aigul"), &json!(true)));
    assert_eq!(said["note"], "P-1 also: consent public; consent_to us");
    assert_eq!(names, ["Saule other"]);

    let (said, names) = merged(&closed, &open);
    assert_eq!((&said["consent"], &said["consent_until"]), (&json!("none"), &year("2023")));
    assert_eq!(said.get("consent_to"), None);
    assert_eq!((&said["name"], &said["pseudonym"]), (&json!("Saule"), &json!(true)));
    assert_eq!(said["note"], "P-2 also: consent public; consent_to us");
    assert_eq!(names, ["Aigul other"]);
}

#[test]
fn the_stricter_stands_of_every_two_terms_that_are_in_an_order() {
    for field in Party::KIND.fields() {
        let Shape::Term(vocabulary) = field.shape else { continue };
        let terms = vocabulary.strictness().unwrap_or_default();
        let of = |term: &str| match term {
            "" => json!({}),
            term => json!({ field.name: term }),
        };
        for (place, strict) in terms.iter().enumerate() {
            for other in &terms[..place] {
                for (kept, gone) in [(strict, other), (other, strict)] {
                    let (said, _) = merged(&of(kept), &of(gone));
                    let stands = said.get(field.name).and_then(Value::as_str).unwrap_or_default();
                    assert_eq!(stands.to_owned(), **strict, "{}: {kept}, {gone}", field.name);
                }
            }
        }
    }
}

#[test]
fn a_group_is_filled_only_where_the_other_says_all_of_it_and_more() {
    let of = |number| Reference { prefix: 'R', number, tag: String::new() };
    let [since, until, both] = [
        json!({ "since": year("2010") }),
        json!({ "until": year("2012") }),
        json!({ "since": year("2010"), "until": year("2012") }),
    ];
    for (kept, gone, told) in [
        (&since, &both, &until),
        (&both, &since, &json!({})),
        (&since, &until, &json!({ "note": "R-2 also: until 2012" })),
    ] {
        let [kept, gone] = [kept, gone].map(|said| said.as_object().unwrap());
        let (kept, gone) =
            (OneOfTwo { fields: kept, of: &of(1) }, OneOfTwo { fields: gone, of: &of(2) });
        assert_eq!(Value::Object(absorb(Kind::Relation, &[], (kept, gone), &plainly)), *told);
    }
}

#[test]
fn what_one_of_two_holds_back_stays_held_back_and_its_name_with_it() {
    let (said, names) = merged(
        &json!({ "withheld": ["birth"] }),
        &json!({ "withheld": ["name", "birth"], "birth": year("1990") }),
    );
    assert_eq!(said["withheld"], json!(["birth", "name"]));
    assert_eq!(names, ["Aigul other secret"]);
}
