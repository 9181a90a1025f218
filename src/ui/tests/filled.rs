//! The marks of what was filled in for the person.

use super::*;

/// The row of a screen that begins with a label.
fn row<'a>(shown: &'a str, label: &str) -> &'a str {
    let is = |line: &&str| line.trim_start_matches(['>', ' ', '│']).starts_with(label);
    shown.lines().find(is).unwrap_or_default()
}

/// Keeps the form as a draft, and opens that.
fn reopen(desk: &mut TestDesk) {
    let reader = desk.model.reader();
    let draft = desk.model.forms.open.as_ref().unwrap().to_draft(1, reader.language);
    desk.model.forms.open = crate::app::Form::from_draft(&draft, reader);
}

#[test]
fn what_was_filled_in_keeps_its_mark_in_the_full_form_and_in_a_draft() {
    let mut desk = desk(100, 40, "M<enter>");
    let quick = screen(&desk.model);
    assert!(row(&quick, "Where").contains("= Almaty"), "{quick}");
    reopen(&mut desk);
    assert!(row(&screen(&desk.model), "Where").contains("= Almaty"), "from a draft");
    for step in ["<f3>", "draft"] {
        if step == "draft" {
            reopen(&mut desk);
        } else {
            desk.press(step);
        }
        let full = screen(&desk.model);
        for (label, text) in [("Where", "=[Almaty"), ("What", "=[detention"), ("Held at", "=[SIZO")]
        {
            assert!(row(&full, label).contains(text), "{step}\n{full}");
        }
        assert!(row(&full, "When").contains(" ["), "{full}");
    }
    let form = desk.model.forms.open.as_mut().unwrap();
    let at = form.sections[0].fields.iter().position(|field| field.name == "place").unwrap();
    form.focus = crate::app::Focus { section: 0, field: at };
    desk.press("<end>");
    let full = screen(&desk.model);
    assert!(row(&full, "Where").contains(" [Almaty"), "the person's own\n{full}");
}
