use proptest::prelude::*;

use super::*;
use crate::model::Language;

/// What has a meaning of its own in the quick line.
const QUICK: &[&str] = &["<f6>", "\"", "-", "by Asel", "witness Asel & Marat"];

fn script(more: &[&'static str]) -> impl Strategy<Value = Vec<String>> + use<> {
    let pieces = [
        "a",
        "Asel",
        "2022",
        "3.4.22",
        "detention",
        "sentence",
        " ",
        ";",
        "é",
        "👨‍👩‍👧",
        "ع",
        "<tab>",
        "<tab>",
        "<back>",
        "<enter>",
        "<esc>",
        "<up>",
        "<down>",
        "<pgdn>",
        "<bs>",
        "<home>",
        "<f3>",
        "<f5>",
        "<f9>",
        "<c-z>",
        "<c-w>",
        "<c-up>",
        "<c-down>",
        "<c-s>",
        "paste:one\ntwo\nthree",
    ];
    prop::collection::vec(
        prop::sample::select([&pieces, more].concat()).prop_map(str::to_owned),
        0..60,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_keys_break_a_form(script in script(&[]), party: bool) {
        let known = [person(31, "Asel N."), candidate('L', 2, "Asel")];
        let mut model = model();
        open(&mut model, if party { Kind::Party } else { Kind::Incident }, None);
        for piece in script {
            let before = model.forms.open.clone();
            let effects = match piece.strip_prefix("paste:") {
                Some(text) => paste(&mut model, text),
                None => press(&mut model, &piece, &known),
            };
            let effects = answered(&mut model, effects, &known);
            if let Some(form) = &mut model.forms.open {
                    prop_assert!(form.field().is_some(), "the focus is on a field");
                    prop_assert!(form.shows(form.focus));
                    form.stage = Stage::Filling;
            } else {
                    let before = before.unwrap();
                    let kept = effects.iter().any(|e| matches!(e, Effect::Ask(Request::Write(Write::KeepDraft(_)))));
                    prop_assert!(kept || before.is_blank(), "what was typed is lost");
                    open(&mut model, Kind::Incident, None);
            }
        }
        if let Some(form) = &model.forms.open {
            let draft = form.to_draft(1, Language::English);
            let again = Form::from_draft(&draft, model.reader()).unwrap();
            prop_assert_eq!(again.to_draft(1, Language::English), draft);
        }
    }

    #[test]
    fn no_keys_break_a_quick_line(script in script(QUICK), more in script(QUICK)) {
        let known = [
            person(31, "Asel N."),
            candidate('L', 2, "Asel"),
            candidate('O', 3, "Asel"),
        ];
        let mut model = model();
        open_quick(&mut model);
        for piece in script.into_iter().chain(more) {
            let before = model.forms.open.clone();
            let effects = match piece.strip_prefix("paste:") {
                Some(text) => paste(&mut model, text),
                None => press(&mut model, &piece, &known),
            };
            let effects = answered(&mut model, effects, &known);
            if effects.iter().any(|e| matches!(e, Effect::Ask(Request::Write(Write::Save(_))))) {
                let after = hear_saved(&mut model, effects, &[]);
                answered(&mut model, after, &known);
                prop_assert!(model.forms.open.as_ref().is_none_or(crate::app::form::Form::is_blank));
            } else if model.forms.open.is_none() {
                let kept = effects.iter().any(|e| matches!(e, Effect::Ask(Request::Write(Write::KeepDraft(_)))));
                prop_assert!(kept || before.unwrap().is_blank(), "what was typed is lost");
            }
            if model.forms.open.is_none() {
                open_quick(&mut model);
            }
            let form = model.forms.open.as_ref().unwrap();
            prop_assert!(!form.is_quick() || form.slot_at(form.focus).is_some());
        }
        if let Some(form) = model.forms.open.as_ref().filter(|form| form.is_quick()) {
            let draft = form.to_draft(1, Language::English);
            let again = Form::from_draft(&draft, model.reader()).unwrap();
            prop_assert_eq!(again.to_draft(1, Language::English), draft);
        }
    }
}
