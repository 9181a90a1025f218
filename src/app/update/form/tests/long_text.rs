use super::*;
use crate::app::effect::Clipboard;
use crate::app::keymap::{Context, TextAction};
use crate::model::records::incident::Incident;

/// What asks for a text to be copied.
fn copied(text: &str) -> Effect {
    Effect::Copy { text: text.to_owned(), to: Clipboard::System }
}

/// The narrative of a new incident on the whole screen, with what was typed.
fn narrative(script: &str) -> Model {
    let mut model = incident();
    go(&mut model, "narrative");
    press(&mut model, "<f4>", &[]);
    press(&mut model, script, &[]);
    model
}

fn text(model: &Model) -> &str {
    model.forms.open.as_ref().unwrap().field().unwrap().editor.text()
}

fn context(model: &Model) -> Context {
    model.forms.open.as_ref().unwrap().context()
}

fn selected(model: &Model) -> Option<&str> {
    model.forms.open.as_ref().unwrap().field().unwrap().editor.selected()
}

fn found(model: &Model) -> Option<(usize, usize)> {
    model.forms.open.as_ref()?.long.as_ref()?.find.as_ref()?.count()
}

#[test]
fn a_text_is_written_on_the_whole_screen_and_stays_in_the_form() {
    for leave in ["<c-s>", "<esc>", "<f4>"] {
        let mut model = narrative("Taken at night.<enter>By four men.");
        assert_eq!(context(&model), Context::TEXT);
        assert_eq!(press(&mut model, leave, &[]), [], "{leave} saves nothing");
        assert_eq!(context(&model), Context::FORM);
        assert_eq!(text(&model), "Taken at night.\nBy four men.");
        let form = model.forms.open.as_mut().unwrap();
        form.focus = crate::app::form::Focus::default();
        press(&mut model, "<tab><tab>detention", &[]);
        let step = step(press(&mut model, "<c-s>", &[]));
        let stored = made::<Incident>(&step)[0];
        assert_eq!(stored["narrative"], "Taken at night.\nBy four men.");
    }
}

#[test]
fn what_is_written_is_kept_as_a_draft() {
    let mut model = narrative("");
    assert_eq!(press(&mut model, "н", &[]), [Effect::Remind(PAUSE)]);
    let kept = reminder(&mut model);
    let [Effect::Ask(Request::Write(Write::KeepDraft(KeepDraft(draft))))] = &kept[..] else {
        panic!("a draft")
    };
    assert!(draft.body.contains('н'));
    assert_eq!(press(&mut model, "<f3><left>", &[]), [], "nothing has changed");
    for changes in ["<bs>", "<c-z>", "<c-y>", "<c-z>", "<c-a><c-x>", "<c-v>"] {
        let effects = press(&mut model, changes, &[]);
        assert!(effects.contains(&Effect::Remind(PAUSE)), "{changes}");
    }
}

#[test]
fn a_field_of_one_line_is_not_opened_and_says_why() {
    let mut model = incident();
    go(&mut model, "title");
    press(&mut model, "<f4>", &[]);
    assert_eq!(context(&model), Context::FORM);
    assert!(matches!(model.notice, Some(Notice::Failed(_))));
    let open = crate::app::keymap::Action::Text(TextAction::Open);
    assert!(crate::app::update::refusal(&model, open).is_some(), "nor is it in the footer");
}

#[test]
fn what_is_copied_goes_to_the_clipboard_and_comes_back() {
    let mut model = narrative("one two<c-home><s-right><s-right><s-right>");
    assert_eq!(selected(&model), Some("one"));
    assert_eq!(press(&mut model, "<f5>", &[]), [copied("one")]);
    press(&mut model, "<end> <f8>", &[]);
    assert_eq!(text(&model), "one two one");
    let effects = press(&mut model, "<c-home><c-space><c-right><f6>", &[]);
    assert!(effects.contains(&copied("one")));
    assert_eq!(text(&model), " two one");
}

#[test]
fn what_no_clipboard_takes_is_still_copied_here() {
    let mut model = narrative("one<c-a><f5>");
    let to = crate::app::effect::Clipboard::Terminal;
    let failed = crate::app::message::Message::NotCopied { text: "one".to_owned(), to };
    let _effects = crate::app::update(&mut model, failed);
    assert!(matches!(&model.notice, Some(Notice::Done(told)) if told.contains("here")));
    press(&mut model, "<c-x><f8><f8>", &[]);
    assert_eq!(text(&model), "oneone");
}

#[test]
fn copying_nothing_says_how_to_select() {
    for nothing in ["<f5>", "<f6>", "<f8>", "<c-x>", "<c-v>"] {
        let mut model = narrative("one");
        assert_eq!(press(&mut model, nothing, &[]), []);
        assert!(matches!(model.notice, Some(Notice::Failed(_))), "{nothing}");
        assert_eq!(text(&model), "one");
    }
}

#[test]
fn esc_ends_finding_then_selecting_then_the_whole_screen() {
    let mut model = narrative("one two<f7>two");
    assert_eq!(context(&model), Context::FIND);
    press(&mut model, "<esc>", &[]);
    assert_eq!((context(&model), selected(&model)), (Context::TEXT, Some("two")));
    press(&mut model, "<esc>", &[]);
    assert_eq!((context(&model), selected(&model)), (Context::TEXT, None));
    press(&mut model, "<esc>", &[]);
    assert_eq!(context(&model), Context::FORM);
}

#[test]
fn a_name_is_found_while_it_is_typed_and_counted() {
    let mut model = narrative("Tajimuratov, Тажимуратов, Tazhimuratov<c-home><f7>Таж");
    assert_eq!((found(&model), selected(&model)), (Some((1, 3)), Some("Tajimuratov")));
    press(&mut model, "<enter>", &[]);
    assert_eq!((found(&model), selected(&model)), (Some((2, 3)), Some("Таж")));
    press(&mut model, "<f7><f7>", &[]);
    assert_eq!(found(&model), Some((1, 3)), "round at the end");
    press(&mut model, "<up>", &[]);
    assert_eq!((found(&model), selected(&model)), (Some((3, 3)), Some("Tazhimuratov")));
    press(&mut model, "zz", &[]);
    assert_eq!((found(&model), selected(&model)), (Some((0, 0)), None));
    press(&mut model, "<bs><bs><esc>", &[]);
    assert_eq!(selected(&model), Some("Tajimuratov"));
    press(&mut model, "<f7><f7>", &[]);
    assert_eq!(found(&model), Some((1, 3)), "F7 twice finds the same again");
}

#[test]
fn what_is_pasted_while_finding_is_looked_for() {
    let mut model = narrative("one two<c-home><f7>");
    paste(&mut model, "two\n");
    assert_eq!(text(&model), "one two");
    press(&mut model, "<bs>", &[]);
    assert_eq!(selected(&model), Some("two"));
}

#[test]
fn lines_change_places_with_alt_or_ctrl() {
    let mut model = narrative("one<enter>two<a-up>");
    assert_eq!(text(&model), "two\none");
    press(&mut model, "<c-down>", &[]);
    assert_eq!(text(&model), "one\ntwo");
    press(&mut model, "<c-z><c-z>", &[]);
    assert_eq!(text(&model), "one\ntwo");
}

#[test]
fn more_than_fits_is_refused_and_nothing_is_lost() {
    let mut model = narrative("one");
    paste(&mut model, &"x".repeat(1_000_000));
    assert_eq!(text(&model), "one");
    assert!(matches!(model.notice, Some(Notice::Failed(_))));
    paste(&mut model, &"ы".repeat(999_997));
    assert_eq!(text(&model).chars().count(), 1_000_000);
    press(&mut model, "<c-z>", &[]);
    assert_eq!(text(&model), "one");
}

#[test]
fn ctrl_c_closes_the_top_layer_and_keeps_the_text() {
    let mut model = narrative("one<f7>");
    let mut interrupt = || {
        model.keeping.exit.interrupted = false;
        let _effects =
            crate::app::update(&mut model, crate::app::message::Message::Key(Key::Ctrl('c')));
        context(&model)
    };
    assert_eq!(interrupt(), Context::TEXT);
    assert_eq!(interrupt(), Context::FORM);
    assert_eq!(text(&model), "one");
}

#[test]
fn help_opens_over_a_text_with_its_keys_first() {
    let mut model = narrative("one");
    let _effects =
        crate::app::update(&mut model, crate::app::message::Message::Key(Key::Named(Name::F(1))));
    assert!(matches!(model.windows.top(), Some(crate::app::windows::Window::Help(_))));
}

mod random {
    use proptest::prelude::*;

    use super::*;

    const KEYS: &[&str] = &[
        "a",
        "и\u{306}",
        "e\u{301}",
        "ع",
        "👨\u{200d}👩",
        "中",
        "\u{202e}",
        " ",
        "<enter>",
        "<bs>",
        "<up>",
        "<down>",
        "<left>",
        "<right>",
        "<home>",
        "<end>",
        "<pgdn>",
        "<tab>",
        "<s-left>",
        "<s-right>",
        "<s-up>",
        "<s-down>",
        "<s-home>",
        "<s-pgdn>",
        "<a-up>",
        "<a-down>",
        "<c-up>",
        "<c-down>",
        "<c-home>",
        "<c-right>",
        "<c-space>",
        "<c-a>",
        "<c-x>",
        "<c-v>",
        "<c-y>",
        "<c-z>",
        "<c-w>",
        "<f3>",
        "<f5>",
        "<f6>",
        "<f7>",
        "<f7>",
        "<f8>",
        "<esc>",
        "<f4>",
        "paste:Тажимуратов\r\nTajimuratov",
        "paste:شهادة\u{200f} (3)",
        "paste:\u{1b}[2J",
        "resize",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn no_keys_break_a_long_text(
            script in prop::collection::vec(prop::sample::select(KEYS), 0..80),
            width in 60..140_u16, height in 16..40_u16,
        ) {
            let mut model = narrative("");
            for piece in script {
                let before = text(&model).to_owned();
                let effects = match (piece, piece.strip_prefix("paste:")) {
                    ("resize", _) => { model.world.size = (width, height); vec![] }
                    (_, Some(pasted)) => paste(&mut model, pasted),
                    _ => press(&mut model, piece, &[]),
                };
                let field = model.forms.open.as_ref().unwrap().field().unwrap();
                prop_assert!(unicode_normalization::is_nfc(field.editor.text()));
                let reminded = effects.contains(&Effect::Remind(PAUSE));
                prop_assert!(reminded || field.editor.text() == before, "a change is not kept");
                let form = model.forms.open.as_ref().unwrap();
                let Some(long) = &form.long else {
                    prop_assert_eq!(field.editor.selection(), None);
                    press(&mut model, "<f4>", &[]);
                    continue;
                };
                let (columns, rows) = model.world.size;
                let view = long.view(&field.editor, model.world.size);
                prop_assert!(view.row < view.rows.len() && view.column + 2 < columns.into());
                prop_assert!(view.rows.len() + 4 <= usize::from(rows));
                let shown = long.find.as_ref().and_then(crate::app::form::Find::shown);
                prop_assert!(shown.is_none_or(|place| field.editor.text().get(place).is_some()));
            }
            let field = model.forms.open.as_mut().unwrap().field_mut().unwrap();
            let last = field.editor.text().to_owned();
            let steps = std::iter::repeat_with(|| field.editor.undo()).take_while(|undone| *undone).count();
            prop_assert_eq!(field.editor.text(), "");
            for _ in 0..steps { field.editor.redo(); }
            prop_assert_eq!(field.editor.text(), last);
        }
    }
}
