//! Rows that are wrong are left out, if that is wished, and all that leads there.

use super::*;

fn wished(store: &Store, files: &[(&str, &str)]) -> Intake {
    let files = files.iter().map(|(slug, text)| sheet(slug, text)).collect();
    let wish = Wish { today: today(), as_new: false, leave_out: true };
    plan(store, files, wish, &mut unwatched).unwrap()
}

/// What is left out, and why.
fn told(plan: &Intake) -> Vec<String> {
    plan.bad().iter().map(ToString::to_string).collect()
}

#[test]
fn what_is_well_comes_in_without_what_is_not() {
    let mut store = store();
    let text = "ref,name,birth\nP-1,Anna,1980\nP-2,Berik,31.02.2001\nP-3,,1990\nP-4,Dina,\n";
    let plan = wished(&store, &[("people", text)]);
    let bad = told(&plan);
    assert_eq!(bad.len(), 2, "{bad:?}");
    assert!(bad[0].starts_with("people.csv:3: birth: "), "{bad:?}");
    assert!(bad[1].starts_with("people.csv:4: name: "), "{bad:?}");
    assert!(plan.is_open());
    assert_eq!(plan.outcome().kinds.iter().collect::<Vec<_>>(), [(&"people", &2)]);
    assert_eq!(plan.carry_out(&mut store, &mut unwatched).unwrap().new, 2);
    assert_eq!(named(&store, "P-4").called.name(), Some("Dina"));
    assert!(store.undo().unwrap().is_some());
    assert!(all(&store).iter().all(|it| it.standing == dump::Standing::Undone));
}

#[test]
fn what_leads_to_a_row_that_is_left_out_is_left_out_too() {
    let mut store = store();
    let people = "ref,name,names,birth\nP-1,Anna,Ania,1980\nP-2,Berik,Berk; Bek,31.02.2001\n";
    let incidents = "ref,title,when,kind\nI-1,One,2022,arrest\nI-2,Two,2023,arrest\n";
    let involved = "incident,party,role\nI-1,P-1,victim\nI-2,P-2,victim\n";
    let sources = "ref,title\nS-1,Report\n";
    let cited = "source,record\nS-1,I-1\n";
    let files = [
        ("people", people),
        ("incidents", incidents),
        ("involvements", involved),
        ("sources", sources),
        ("citations", cited),
    ];
    let plan = wished(&store, &files);
    let bad = told(&plan);
    assert_eq!(bad.len(), 2, "{bad:?}");
    assert!(bad[1].starts_with("involvements.csv:3: party: "), "{bad:?}");
    let kinds: Vec<_> = plan.outcome().kinds.clone().into_iter().collect();
    let expected = [
        ("citations", 1),
        ("incidents", 2),
        ("involvements", 1),
        ("names", 1),
        ("people", 1),
        ("sources", 1),
    ];
    assert_eq!((kinds.as_slice(), plan.outcome().links), (&expected[..], 5));
    plan.carry_out(&mut store, &mut unwatched).unwrap();
    assert_eq!(all(&store).len(), 7);
    assert!(store.verify(&mut unwatched).unwrap().problems.is_empty());
}

#[test]
fn of_two_rows_with_one_reference_the_first_is_taken() {
    let mut store = store();
    let text = "ref,name\nP-1,Anna\nP-1,Berik\n";
    let plan = wished(&store, &[("people", text)]);
    assert_eq!(told(&plan).len(), 1);
    plan.carry_out(&mut store, &mut unwatched).unwrap();
    assert_eq!(named(&store, "P-1").called.name(), Some("Anna"));
    assert_eq!(all(&store).len(), 1);
}

#[test]
fn another_name_that_is_none_leaves_its_party_out() {
    let mut store = store();
    let long = "x".repeat(600);
    let text = format!("name,names\nAnna,{long}\nBerik,Bek\n");
    let plan = wished(&store, &[("people", &text)]);
    assert_eq!(told(&plan).len(), 1, "{:?}", told(&plan));
    plan.carry_out(&mut store, &mut unwatched).unwrap();
    assert_eq!(all(&store).len(), 2);
}

#[test]
fn what_breaks_off_is_not_taken_for_the_whole() {
    for text in ["name\nAnna\n\"Berik\n", "name,nmae\nAnna,\n"] {
        let mut store = store();
        let plan = wished(&store, &[("people", text)]);
        assert!(!plan.is_open() && !plan.bad().is_empty(), "{text}");
        let refused = plan.carry_out(&mut store, &mut unwatched);
        assert!(matches!(refused, Err(Error::BadRows(_))));
        assert!(all(&store).is_empty());
    }
}

#[test]
fn a_copy_of_a_casebook_comes_in_as_a_whole_or_not() {
    let store = store();
    let text = r#"{"casebook":{"format":1},"records":[
        {"id":"01890000-0000-7000-8000-000000000001","kind":"place","ref":"L-1","fields":{"name":"Almaty"}},
        {"id":"01890000-0000-7000-8000-000000000002","kind":"place","ref":"L-2","fields":{}}]}"#;
    let file = formats::json(Source::of_bytes("all.json", text));
    let wish = Wish { today: today(), as_new: false, leave_out: true };
    let plan = plan(&store, vec![file], wish, &mut unwatched).unwrap();
    assert!(!plan.is_open() && plan.bad().all() > 0, "{:?}", plan.bad());
}

#[test]
fn a_row_that_says_otherwise_is_left_out_and_the_record_as_it_is() {
    let mut store = store();
    import(&mut store, &[("people", "ref,name\nP-1,Anna\n")]).unwrap();
    let plan = wished(&store, &[("people", "ref,name\nP-1,Berik\nP-2,Dina\n")]);
    assert_eq!((plan.refused().all(), plan.is_open()), (1, true));
    plan.carry_out(&mut store, &mut unwatched).unwrap();
    assert_eq!(named(&store, "P-1").called.name(), Some("Anna"));
    assert_eq!(named(&store, "P-2").called.name(), Some("Dina"));
}

#[test]
fn a_plan_is_told_from_that_of_any_other_file() {
    let store = store();
    let seal = |slug: &str, text: &str| wished(&store, &[(slug, text)]).seal();
    let one = seal("people", "name\nAnna\n");
    assert_eq!(one, seal("people", "name\nAnna\n"));
    assert_ne!(one, seal("people", "name\nAnne\n"));
    assert_ne!(one, seal("groups", "name\nAnna\n"));
}
