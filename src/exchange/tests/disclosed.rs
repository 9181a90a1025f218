//! What leaves for somebody else, and what does not.

use std::path::Path;

use serde_json::{Value, json};

use super::{import, named, today};
use crate::exchange::{
    Destination, Error, HandedOn, Manner, Now, Plan, Source, Wish, formats, hand_on, hand_out,
    plan, plan_for, recipients,
};
use crate::model::change::{Step, fields};
use crate::model::lens::{Decided, Decisions, Identity, Reason, Subject};
use crate::model::progress::unwatched;
use crate::model::{Kind, Language, RecordId};
use crate::store::disclosures;
use crate::store::{Store, dump};

/// A detention of four who agreed to different things, by the police, with a source.
fn casebook() -> Store {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let people = "ref,name,birth,consent,consent_to,note\n\
        P-1,Abzal Kuspan,1981-03-04,public,,open\n\
        P-2,Saule Yermekova,1990-05-06,anonymous,,her sister in Oral\n\
        P-3,Timur Bekov,1970-07-08,,,nobody asked\n\
        P-4,Roza Tulegen,1960-09-10,aggregate,,numbers\n\
        P-5,Judge Serik,,,,\n";
    let organisations = "ref,name,organisation_kind\nO-1,Almalinsk police,police\n";
    let places = "ref,name,parent,latitude,longitude\n\
        L-1,Almaty,,43.238949,76.889709\nL-2,Abay 10-4,L-1,43.2411,76.8911\n";
    let incidents = "ref,kind,when,place,title,narrative,case\n\
        I-1,detention,2022-01-05,L-2,At the flat of Yermekova,\
        \"Саулу Ермекову увели, рядом был Тимур.\",C-1\n\
        I-2,hearing,2022-02-01,L-1,The court sat,Abzal spoke.,C-1\n";
    let involvements = "incident,party,role\n\
        I-1,P-2,victim\nI-1,P-3,witness\nI-1,P-4,victim\nI-1,O-1,perpetrator\n\
        I-2,P-1,victim\nI-2,P-5,court\n";
    let names = "ref,party,text,kind\nN-1,P-2,Кукуруза,alias\n";
    let sources = "ref,title,kind\nS-1,Report of January,report\nS-2,Timur tells,testimony\n";
    let citations = "source,record,field,value,quote\n\
        S-1,I-2,,,He spoke\nS-2,P-3,birth,1970-07-09,I was born in July\n\
        S-1,P-1,birth,1981-03-05,\n";
    import(
        &mut store,
        &[
            ("cases", "ref,title,country\nC-1,January,KZ\n"),
            ("people", people),
            ("organisations", organisations),
            ("places", places),
            ("incidents", incidents),
            ("involvements", involvements),
            ("names", names),
            ("sources", sources),
            ("citations", citations),
        ],
    )
    .unwrap();
    store
}

fn recipient(store: &mut Store, name: &str, profile: &str) -> RecordId {
    let mut step = Step::default();
    let told = fields([("name", json!(name)), ("profile", json!(profile))]);
    step.create(Kind::Recipient, told);
    store.save(&step).unwrap().first().unwrap().id
}

fn planned(store: &mut Store, whom: RecordId, decisions: Decisions) -> Plan {
    let what = (Subject::default(), decisions);
    plan_for(store, whom, what, (today(), Language::English), &mut unwatched).unwrap()
}

fn replacing() -> Decisions {
    let mut decisions = Decisions::default();
    decisions.others = Some(Decided::Replace);
    decisions
}

const NOW: fn() -> Now = || Now { today: today(), minutes: 600 };

/// What a recipient gets as JSON.
fn handed(store: &mut Store, whom: RecordId, decisions: Decisions) -> (Vec<Value>, String) {
    let mut plan = planned(store, whom, decisions);
    let mut out = Vec::new();
    let manner = Manner::of(formats::Format::written("json").unwrap(), Language::English);
    let to = (&mut out as &mut dyn std::io::Write, Path::new("-"), NOW());
    hand_out(store, &mut plan, manner, to, &mut unwatched).unwrap();
    let text = String::from_utf8(out).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    (value["records"].as_array().unwrap().clone(), text)
}

fn of_kind<'a>(records: &'a [Value], kind: &str) -> Vec<&'a Value> {
    records.iter().filter(|record| record["kind"] == kind).map(|record| &record["fields"]).collect()
}

#[test]
fn everyone_leaves_as_they_agreed_and_nobody_else() {
    let mut store = casebook();
    let partner = recipient(&mut store, "Partner", "partner");
    let (records, text) = handed(&mut store, partner, replacing());
    let people = of_kind(&records, "party");
    let names: Vec<_> = people.iter().map(|party| party["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"Abzal Kuspan") && names.contains(&"Almalinsk police"), "{names:?}");
    assert!(names.iter().any(|name| name.starts_with("Person ")), "{names:?}");
    assert_eq!(people.len(), 4, "{names:?}");
    for hidden in [
        "Saule",
        "Yermekova",
        "Саул",
        "Ермеков",
        "Кукуруза",
        "Timur",
        "Тимур",
        "Bekov",
        "Roza",
        "Tulegen",
        "sister",
        "1990",
        "1970",
        "1960",
        "born in July",
        "nobody asked",
    ] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
    let abzal = people.iter().find(|party| party["name"] == "Abzal Kuspan").unwrap();
    assert_eq!(abzal["birth"]["edtf"], "1981", "a birth is told by its year");
    assert!(!text.contains("1981-03"), "nor does a source tell more of it");
    let incidents: Vec<_> = records.iter().filter(|record| record["kind"] == "incident").collect();
    assert_eq!(incidents[0]["counted"], json!({ "victim": 1 }));
    let told = incidents[0]["fields"]["narrative"].as_str().unwrap();
    assert!(told.starts_with("Person ") && told.contains("[name withheld]"), "{told}");
}

#[test]
fn what_a_recipient_gets_is_read_by_their_own_casebook() {
    let mut store = casebook();
    let lawyer = recipient(&mut store, "Lawyer", "lawyer");
    let (records, text) = handed(&mut store, lawyer, replacing());
    let mut theirs = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let wish = Wish { today: today(), as_new: false, leave_out: false };
    let file = formats::json(Source::of_bytes("all.json", text.clone()));
    let plan = plan(&theirs, vec![file], wish, &mut unwatched).unwrap();
    let outcome = plan.carry_out(&mut theirs, &mut unwatched).unwrap();
    assert_eq!(outcome.new, records.len());
    assert!(theirs.verify(&mut unwatched).unwrap().problems.is_empty());
    // The next time the same records are known again.
    let (_, text) = handed(&mut store, lawyer, replacing());
    let file = formats::json(Source::of_bytes("all.json", text));
    let again = crate::exchange::plan(&theirs, vec![file], wish, &mut unwatched).unwrap();
    assert_eq!(again.outcome().new, 0);
}

#[test]
fn around_whom_is_not_named_the_public_gets_no_day_and_no_door() {
    let mut store = casebook();
    let public = recipient(&mut store, "Web site", "public");
    let (records, text) = handed(&mut store, public, replacing());
    let incidents = of_kind(&records, "incident");
    assert_eq!(incidents[0]["when"]["edtf"], "2022-01");
    assert_eq!(incidents[1]["when"]["edtf"], "2022-02-01");
    let almaty = named(&store, "L-1").id.to_string();
    assert_eq!(incidents[0]["place"], json!(almaty));
    assert!(!text.contains("Abay 10-4") && !text.contains("43.24"), "{text}");
    assert!(incidents[0].get("title").is_none());
    assert!(!text.contains("narrative"), "{text}");
    assert_eq!(of_kind(&records, "source").len(), 1, "a source of what stays, stays");
}

#[test]
fn a_pseudonym_is_one_for_a_recipient_and_another_for_the_next() {
    let mut store = casebook();
    let one = recipient(&mut store, "One", "lawyer");
    let other = recipient(&mut store, "Other", "lawyer");
    let hidden = |records: &[Value]| {
        let of_saule = |record: &&Value| {
            record["fields"]["name"].as_str().is_some_and(|name| name.starts_with("Person "))
        };
        let found = records.iter().find(of_saule).unwrap();
        [&found["id"], &found["ref"], &found["fields"]["name"]].map(Value::clone)
    };
    let first = hidden(&handed(&mut store, one, replacing()).0);
    assert_eq!(hidden(&handed(&mut store, one, replacing()).0), first);
    let theirs = hidden(&handed(&mut store, other, replacing()).0);
    assert!(first.iter().zip(&theirs).all(|(ours, theirs)| ours != theirs), "{first:?} {theirs:?}");
    let id = named(&store, "P-2").id.to_string();
    assert!(first[0] != json!(id));
}

#[test]
fn nothing_is_written_while_a_name_is_undecided() {
    let mut store = casebook();
    let lawyer = recipient(&mut store, "Lawyer", "lawyer");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.json");
    let manner = Manner::of(formats::Format::written("json").unwrap(), Language::English);
    let write = |store: &mut Store, decisions: Decisions| -> Result<HandedOn, Error> {
        let mut plan = planned(store, lawyer, decisions);
        hand_on(store, &mut plan, manner, (Destination::new(&path), NOW()), &mut unwatched)
    };
    let Err(Error::Names(stopped)) = write(&mut store, Decisions::default()) else {
        panic!("it was written")
    };
    let wordings: Vec<_> = stopped.iter().map(|one| one.wording.as_str()).collect();
    assert!(
        wordings.contains(&"Саулу Ермекову") && wordings.contains(&"Yermekova"),
        "{wordings:?}"
    );
    assert!(!path.exists());
    assert!(disclosures::last(store.read(), lawyer, None).unwrap().is_none());
    let mut decisions = Decisions::default();
    for wording in wordings {
        decisions.decide(&wording.to_uppercase(), Decided::Replace);
    }
    let handed = write(&mut store, decisions).unwrap();
    assert!(path.exists() && handed.disclosure.is_some());
    // The same text is not asked of again; another is.
    std::fs::remove_file(&path).unwrap();
    assert!(write(&mut store, Decisions::default()).is_ok());
    import(&mut store, &[("incidents", "ref,kind,title\nI-9,protest,Yermekova came\n")]).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(write(&mut store, Decisions::default()), Err(Error::Names(_))));
}

#[test]
fn what_was_handed_on_is_known_and_what_is_new_since() {
    let mut store = casebook();
    let partner = recipient(&mut store, "Partner", "partner");
    let first = planned(&mut store, partner, replacing());
    assert_eq!(first.preview().difference, None);
    let _ = handed(&mut store, partner, replacing());
    let same = planned(&mut store, partner, replacing()).preview().difference.unwrap();
    assert_eq!((same.new, same.changed, same.gone), (0, 0, 0));
    assert!(same.same > 0);
    let saule = named(&store, "P-2").id;
    let left = disclosures::of_record(store.read(), saule, 10).unwrap();
    assert_eq!(left.len(), 1);
    let timur = named(&store, "P-3").id;
    assert_eq!(disclosures::of_record(store.read(), timur, 10).unwrap(), []);
    let mut step = Step::default();
    step.edit(saule, fields([("consent", json!("none"))]));
    store.save(&step).unwrap();
    let after = planned(&mut store, partner, replacing());
    let after = after.preview();
    assert!(after.difference.unwrap().gone > 0, "{:?}", after.difference);
    assert_eq!(after.parties.get(&(Identity::Pseudonym, Some(Reason::WithoutIdentity))), None);
}

#[test]
fn a_case_or_a_person_leaves_with_what_belongs_to_it_alone() {
    let mut store = casebook();
    let lawyer = recipient(&mut store, "Lawyer", "lawyer");
    let subject = Subject { records: vec![named(&store, "P-1")] };
    let what = (subject, replacing());
    let plan =
        plan_for(&mut store, lawyer, what, (today(), Language::English), &mut unwatched).unwrap();
    assert_eq!(plan.preview().leaves.get(&Kind::Incident), Some(&1));
    assert_eq!(plan.preview().leaves.get(&Kind::Party), Some(&2), "Abzal and the judge");
    assert_eq!(plan.preview().leaves.get(&Kind::Case), None);
}

#[test]
fn what_was_left_is_asked_of_anew_once_somebody_agreed_to_less() {
    let mut store = casebook();
    let lawyer = recipient(&mut store, "Lawyer", "lawyer");
    let mut leaving = Decisions::default();
    for one in planned(&mut store, lawyer, Decisions::default()).stopped() {
        leaving.decide(&one.wording, Decided::Leave);
    }
    let _ = handed(&mut store, lawyer, leaving);
    assert!(planned(&mut store, lawyer, Decisions::default()).stopped().is_empty());
    let mut step = Step::default();
    step.edit(named(&store, "P-2").id, fields([("consent", json!("none"))]));
    store.save(&step).unwrap();
    assert!(!planned(&mut store, lawyer, Decisions::default()).stopped().is_empty());
}

#[test]
fn what_a_source_calls_somebody_is_their_name_too() {
    let mut store = casebook();
    let citations = "source,record,field,value\nS-1,P-3,name,Berdibek\n";
    import(&mut store, &[("citations", citations)]).unwrap();
    let incidents = "ref,kind,title\nI-8,protest,Berdibek stood there\n";
    import(&mut store, &[("incidents", incidents)]).unwrap();
    let lawyer = recipient(&mut store, "Lawyer", "lawyer");
    let (_, text) = handed(&mut store, lawyer, replacing());
    assert!(!text.contains("Berdibek"), "{text}");
}

#[test]
fn a_figure_tells_no_more_than_what_it_is_about() {
    let mut store = casebook();
    let figures = "quantity,value,as_of,incident,said_by,population,place\n\
        deaths,3,2022-01-05,I-1,O-1,of the flat,L-2\ndeaths,4,,,P-3,,\ndeaths,5,2022-02-03,I-2,,,\n";
    import(&mut store, &[("figures", figures)]).unwrap();
    let public = recipient(&mut store, "Web site", "public");
    let (records, text) = handed(&mut store, public, replacing());
    let told = of_kind(&records, "figure");
    assert_eq!(told.len(), 2, "what somebody said who stays, stays: {told:?}");
    assert_eq!(told[0]["as_of"]["edtf"], "2022-01");
    assert!(told[0].get("population").is_none());
    assert_eq!(told[1]["as_of"]["edtf"], "2022-02-03");
    assert!(!text.contains("Abay 10-4"));
}

#[test]
fn what_a_source_says_of_a_part_or_a_figure_tells_no_more_than_the_incident() {
    let mut store = casebook();
    let figures = "ref,quantity,value,incident\nF-1,deaths,3,I-1\n";
    import(&mut store, &[("figures", figures)]).unwrap();
    let part = dump::live(store.read(), Kind::Involvement, 0, 100).unwrap();
    let police = named(&store, "O-1").id.to_string();
    let part = part.iter().find(|part| part.fields["party"] == json!(police)).unwrap();
    let citations = format!(
        "source,record,quote,locator\nS-1,{},on 5 January at Abay 10-4,p 7\n\
         S-1,F-1,on 5 January at Abay 10-4,p 7\n",
        part.record.reference
    );
    import(&mut store, &[("citations", &citations)]).unwrap();
    let court = recipient(&mut store, "Court", "court");
    let (records, text) = handed(&mut store, court, replacing());
    assert_eq!(of_kind(&records, "citation").len(), 4);
    assert!(!text.contains("5 January") && !text.contains("p 7"), "{text}");
}

#[test]
fn what_stands_in_a_case_that_stays_stays() {
    let mut store = casebook();
    let mut step = Step::default();
    step.edit(named(&store, "C-1").id, fields([("access", json!("secret"))]));
    store.save(&step).unwrap();
    let lawyer = recipient(&mut store, "Lawyer", "lawyer");
    let (records, _) = handed(&mut store, lawyer, replacing());
    assert_eq!(of_kind(&records, "incident").len(), 0);
}

#[test]
fn a_term_that_names_somebody_or_is_secret_leaves_nowhere() {
    let mut store = casebook();
    let terms = "vocabulary,english,access\nincident-kind,Yermekova raid,\n\
        incident-kind,Quiet visit,secret\nincident-kind,Shelter watch,\n";
    import(&mut store, &[("terms", terms)]).unwrap();
    let incidents =
        "ref,kind,title\nI-5,yermekova-raid,One\nI-6,quiet-visit,Two\nI-7,shelter-watch,Three\n";
    import(&mut store, &[("incidents", incidents)]).unwrap();
    let lawyer = recipient(&mut store, "Lawyer", "lawyer");
    let (records, text) = handed(&mut store, lawyer, replacing());
    let lower = text.to_lowercase();
    assert!(!lower.contains("yermekova") && !lower.contains("quiet"), "{text}");
    assert!(
        of_kind(&records, "incident").iter().any(|incident| incident["kind"] == "shelter-watch")
    );
    assert_eq!(of_kind(&records, "term").len(), 1);
}

#[test]
fn a_name_of_several_recipients_is_none() {
    let mut store = casebook();
    let press = recipient(&mut store, "press", "lawyer");
    let other = recipient(&mut store, "Press", "public");
    let of = |name: &str| -> Vec<RecordId> {
        recipients(&store, name).unwrap().iter().map(|named| named.id).collect()
    };
    assert_eq!((of("press"), of("Press")), (vec![press], vec![other]));
    assert_eq!(of("PRESS"), [press, other]);
    assert_eq!(of("A-1"), [press]);
    assert_eq!(of("nobody"), []);
}
