use crate::model::records::involvement::Involvement;
use serde_json::json;

use super::*;
use crate::app::ask::DropDraft;
use crate::model::Language;
use crate::model::change::fields;

fn stored() -> Editable {
    let who = record('P', 31, "Asel N.");
    let incident = record('I', 412, "");
    let involvement = fields([
        ("incident", json!(incident.id)),
        ("party", json!(who.id)),
        ("role", json!("victim")),
    ]);
    Editable {
        fields: fields([
            ("when", json!({ "text": "yesterday", "edtf": "2022-01-04" })),
            ("kind", json!("detention")),
            ("title", json!("Held overnight")),
            ("details", json!({ "facility": "SIZO-1", "exit": "released" })),
        ]),
        parts: vec![StoredPart { record: record('V', 9, ""), fields: involvement }],
        linked: vec![who],
        record: incident,
    }
}

fn editing() -> Model {
    let mut model = model();
    edit(&mut model, &stored());
    model
}

#[test]
fn an_edit_changes_only_what_changed() {
    let mut model = editing();
    go(&mut model, "title");
    let step = step(press(&mut model, " in Almaty<c-s>", &[]));
    let id = stored().record.id;
    let fields = fields([("title", json!("Held overnight in Almaty"))]);
    assert_eq!(step.changes, [Change::Edit { id, fields }]);
}

#[test]
fn a_changed_detail_is_stored_with_the_others() {
    let mut model = editing();
    go(&mut model, "exit");
    let step = step(press(&mut model, "<c-w>charged<c-s>", &[]));
    let Change::Edit { fields, .. } = &step.changes[0] else { panic!("an edit") };
    assert_eq!(fields["details"], json!({ "exit": "charged", "facility": "SIZO-1" }));
    assert_eq!(fields.len(), 1);
}

#[test]
fn an_edit_that_changes_nothing_stores_nothing() {
    let mut model = editing();
    assert_eq!(press(&mut model, "<c-s>", &[]), []);
    assert!(model.forms.open.is_none());
}

#[test]
fn a_part_that_is_taken_out_goes_to_the_trash() {
    let mut model = editing();
    let step = step(press(&mut model, "<pgdn><f9><c-s>", &[]));
    assert_eq!(step.changes, [Change::Trash(record('V', 9, "").id)]);
}

#[test]
fn a_part_that_is_added_leads_to_the_record() {
    let mut model = editing();
    let step = step(press(&mut model, "<pgdn><f5>Marat<c-s>", &[]));
    let involvement = made::<Involvement>(&step)[0];
    assert_eq!(involvement["incident"], stored().record.id.to_string());
}

#[test]
fn a_draft_is_kept_when_keys_pause_and_only_then() {
    let mut model = incident();
    assert_eq!(reminder(&mut model), []);
    assert_eq!(press(&mut model, "2", &[]), [Effect::Remind(PAUSE)]);
    assert!(matches!(reminder(&mut model)[..], [Effect::Ask(Request::Write(Write::KeepDraft(_)))]));
    assert_eq!(reminder(&mut model), []);
    let draft = Draft { id: DraftId(1), title: String::new(), body: String::new(), millis: 5 };
    model.forms.draft_kept(&draft, false);
    assert_eq!(model.forms.open.unwrap().kept, Some(5));
}

#[test]
fn esc_keeps_what_was_typed() {
    let mut model = incident();
    let effects = press(&mut model, "2022<esc>", &[]);
    assert!(matches!(effects.last(), Some(Effect::Ask(Request::Write(Write::KeepDraft(_))))));
    assert!(model.forms.open.is_none());
}

#[test]
fn esc_keeps_nothing_where_nothing_was_typed() {
    assert_eq!(press(&mut incident(), "<esc>", &[]), []);
    let effects = press(&mut incident(), "2<bs><esc>", &[]);
    assert!(effects.iter().all(|effect| matches!(effect, Effect::Remind(_))));
}

#[test]
fn a_draft_reads_back_as_it_was_written() {
    let known = [person(31, "Asel N.")];
    for mut model in [Box::new(incident()), Box::new(editing())] {
        go(&mut model, "kind");
        press(&mut model, "<c-w>arrest<tab>Title<pgdn>Asel<tab><f5>Marat", &known);
        let form = model.forms.open.clone().unwrap();
        let draft = form.to_draft(5, Language::English);
        let mut again = model.clone();
        again.forms.open = None;
        assert!(restore(&mut again, &draft));
        let restored = again.forms.open.clone().unwrap();
        assert_eq!(restored.to_draft(5, Language::English), draft);
        assert_eq!(restored.focus, form.focus);
        let [first, second] =
            [&mut model, &mut again].map(|model| step(press(model, "<c-s>", &known)));
        assert_eq!(first, second);
    }
}

#[test]
fn a_draft_that_cannot_be_read_is_refused() {
    for body in ["", "{}", "[]", r#"{"kind":"incident","focus":[9,9],"sections":[]}"#] {
        let draft = Draft { id: DraftId(1), title: String::new(), body: body.into(), millis: 0 };
        assert!(Form::from_draft(&draft, model().reader()).is_none(), "{body}");
    }
}

#[test]
fn a_draft_of_which_nothing_is_left_is_dropped_with_its_form() {
    let mut model = incident();
    press(&mut model, "2", &[]);
    let _kept = reminder(&mut model);
    let draft = Draft { id: DraftId(1), title: String::new(), body: String::new(), millis: 5 };
    model.forms.draft_kept(&draft, true);
    let effects = press(&mut model, "<bs><esc>", &[]);
    let dropped = Effect::ask(DropDraft(DraftId(1)));
    assert!(effects.contains(&dropped), "{effects:?}");
}

#[test]
fn a_draft_that_cannot_be_read_takes_no_other_form_away() {
    let mut model = incident();
    press(&mut model, "2022", &[]);
    let before = model.forms.open.clone();
    let draft = Draft { id: DraftId(9), title: String::new(), body: "{}".into(), millis: 0 };
    assert!(!restore(&mut model, &draft));
    assert_eq!(model.forms.open, before);
}

#[test]
fn an_answer_to_an_older_draft_does_not_say_that_all_is_kept() {
    let mut model = incident();
    press(&mut model, "2", &[]);
    model.forms.open.as_mut().unwrap().unkept = true;
    let draft = Draft { id: DraftId(1), title: String::new(), body: String::new(), millis: 5 };
    model.forms.draft_kept(&draft, false);
    assert!(model.forms.is_unkept());
    model.forms.draft_kept(&draft, true);
    assert!(!model.forms.is_unkept());
}
