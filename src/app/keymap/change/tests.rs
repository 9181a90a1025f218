use proptest::prelude::*;

use super::*;
use crate::app::keyboard::Keyboard;
use crate::app::keymap::{BrowseAction, FormAction, JobAction, Name, RecordAction, Sheet};
use crate::app::keys::USUAL;
use crate::app::texts;

fn change(context: Context, action: Action, keys: &[&str]) -> Change {
    let keys = keys.iter().map(|key| key.parse().unwrap()).collect();
    Change { context, action, keys }
}

fn changed(changes: &[Change]) -> (Keymap, Vec<Conflict>) {
    let (map, refused) = Keymap::default().changed(changes);
    (map, refused.into_iter().map(|(_, conflict)| conflict).collect())
}

fn does(map: &Keymap, context: Context, key: &str) -> Option<Action> {
    map.action(&[context], key.parse().unwrap())
}

#[test]
fn an_action_gets_other_keys_and_loses_its_own() {
    let (map, refused) =
        changed(&[change(Context::LIST, Action::Show(Sheet::GO_TO_DATE), &["F12", "w"])]);
    assert_eq!(refused, []);
    assert_eq!(does(&map, Context::LIST, "F12"), Some(Action::Show(Sheet::GO_TO_DATE)));
    assert_eq!(does(&map, Context::LIST, "w"), Some(Action::Show(Sheet::GO_TO_DATE)));
    assert_eq!(does(&map, Context::LIST, "t"), None);
    let hints = map.hints(&[Context::LIST, Context::GLOBAL]);
    let hint = hints.iter().find(|hint| hint.action == Action::Show(Sheet::GO_TO_DATE));
    assert_eq!(hint.map(|hint| hint.key), Some(Key::Named(Name::F(12))), "in the footer too");
}

#[test]
fn an_empty_list_takes_the_keys_away_and_says_so() {
    let (map, refused) =
        changed(&[change(Context::GLOBAL, Action::Record(RecordAction::Copy), &[])]);
    assert_eq!(refused, []);
    assert_eq!(does(&map, Context::GLOBAL, "y"), None);
    assert_eq!(map.doubts(), [Doubt::Keyless(Action::Record(RecordAction::Copy))]);
}

#[test]
fn a_key_that_is_taken_stays_where_it_is() {
    let (map, refused) =
        changed(&[change(Context::LIST, Action::Browse(BrowseAction::Sort), &["t"])]);
    let t = Key::Char('t');
    assert_eq!(refused, [Conflict::Taken(t, Action::Show(Sheet::GO_TO_DATE))]);
    assert_eq!(does(&map, Context::LIST, "t"), Some(Action::Show(Sheet::GO_TO_DATE)));
    assert_eq!(
        does(&map, Context::LIST, "o"),
        Some(Action::Browse(BrowseAction::Sort)),
        "it keeps its own"
    );
}

#[test]
fn two_actions_can_change_keys_with_each_other() {
    let changes = [
        change(Context::LIST, Action::Browse(BrowseAction::Sort), &["t"]),
        change(Context::LIST, Action::Show(Sheet::GO_TO_DATE), &["o"]),
    ];
    let (map, refused) = changed(&changes);
    assert_eq!(refused, []);
    assert_eq!(does(&map, Context::LIST, "t"), Some(Action::Browse(BrowseAction::Sort)));
    assert_eq!(does(&map, Context::LIST, "o"), Some(Action::Show(Sheet::GO_TO_DATE)));
}

#[test]
fn a_key_that_hides_another_is_told() {
    let (map, refused) =
        changed(&[change(Context::LIST, Action::Browse(BrowseAction::Sort), &["n"])]);
    assert_eq!(refused, []);
    let [Doubt::Hides { key, context, action, hidden }] = map.doubts()[..] else { panic!() };
    assert_eq!((key, context), (Key::Char('n'), Context::LIST));
    assert_eq!(
        (action, hidden),
        (Action::Browse(BrowseAction::Sort), Action::Record(RecordAction::NewIncident))
    );
    let hints = map.hints(&[Context::LIST, Context::GLOBAL]);
    assert!(
        hints.iter().all(|hint| hint.action != Action::Record(RecordAction::NewIncident)),
        "not in the footer"
    );
}

#[test]
fn letters_neither_destroy_nor_command_where_texts_are_typed() {
    let refused = |context, action, key: &str| changed(&[change(context, action, &[key])]).1;
    let x = Key::Char('x');
    assert_eq!(
        refused(Context::LIST, Action::Record(RecordAction::Trash), "x"),
        [Conflict::Destroys(x)]
    );
    assert_eq!(refused(Context::FORM, Action::Form(FormAction::Save), "x"), [Conflict::Types(x)]);
    assert_eq!(refused(Context::LINE, Action::Close, "x"), [Conflict::Types(x)]);
    let left = Key::Named(Name::Left);
    assert_eq!(
        refused(Context::QUICK, Action::Form(FormAction::Save), "Left"),
        [Conflict::Edits(left)]
    );
    assert_eq!(refused(Context::LIST, Action::Record(RecordAction::Trash), "F12"), []);
}

#[test]
fn keys_that_terminals_cannot_tell_apart_are_refused() {
    let refused = |key: &str| {
        changed(&[change(Context::GLOBAL, Action::Record(RecordAction::Copy), &[key])]).1
    };
    let alike = Conflict::Alike(Key::Ctrl('i'), Key::Named(Name::Tab));
    assert_eq!(refused("Ctrl+I"), [alike]);
    assert_eq!(refused("Ctrl+C"), [Conflict::Reserved(Key::Ctrl('c'))]);
}

#[test]
fn nobody_is_locked_in() {
    let changes = [
        change(Context::FORM, Action::Show(Sheet::HELP), &["Esc"]),
        change(Context::FORM, Action::Close, &[]),
    ];
    let (map, refused) = changed(&changes);
    assert_eq!(refused, [Conflict::Needed]);
    assert_eq!(does(&map, Context::FORM, "Esc"), Some(Action::Close));
    assert_eq!(does(&map, Context::FORM, "F1"), Some(Action::Show(Sheet::HELP)));
}

#[test]
fn a_command_goes_only_where_it_can_be_done() {
    let (map, refused) =
        changed(&[change(Context::FORM, Action::Record(RecordAction::Copy), &["F12"])]);
    assert_eq!(refused, [Conflict::NotThere]);
    assert!(map == Keymap::default());
    let (map, refused) =
        changed(&[change(Context::GLOBAL, Action::Job(JobAction::Verify), &["F12"])]);
    assert_eq!(
        (refused, does(&map, Context::GLOBAL, "F12")),
        (vec![], Some(Action::Job(JobAction::Verify)))
    );
}

fn key() -> impl Strategy<Value = Key> {
    let names = [Name::Esc, Name::Enter, Name::Tab, Name::Delete, Name::Up, Name::F(5)];
    prop_oneof![
        prop::char::range('!', '~').prop_map(Key::Char),
        prop::char::range('a', 'z').prop_map(Key::Ctrl),
        prop::sample::select(names.to_vec()).prop_map(Key::Named),
        prop::sample::select(names.to_vec()).prop_map(Key::Control),
    ]
}

fn any_change() -> impl Strategy<Value = Change> {
    let contexts =
        prop::sample::select(USUAL.contexts().map(|(context, _)| context).collect::<Vec<_>>());
    let actions = prop::sample::select(texts::all().collect::<Vec<_>>());
    (contexts, actions, prop::collection::vec(key(), 0..3))
        .prop_map(|(context, action, keys)| Change { context, action, keys })
}

proptest! {
    #[test]
    fn whatever_is_changed_the_keymap_can_be_worked_with(
        mut changes in prop::collection::vec(any_change(), 0..12),
    ) {
        let mut seen = vec![];
        changes.retain(|c| {
            let new = !seen.contains(&(c.context, c.action));
            seen.push((c.context, c.action));
            new
        });
        let (map, _) = Keymap::default().changed(&changes);
        for (index, binding) in map.bindings.iter().enumerate() {
            let twice = |b: &Binding| b.context == binding.context && b.key == binding.key;
            prop_assert!(!map.bindings[..index].iter().any(twice), "{binding:?} twice");
            let char = matches!(binding.key, Key::Char(_));
            prop_assert!(!(char && USUAL.is_typed_into(binding.context)), "{binding:?}");
            prop_assert!(!(char && binding.action.is_destructive()), "{binding:?}");
            prop_assert!(USUAL.takes(binding.context, binding.action), "{binding:?}");
        }
        for usual in USUAL.bindings().iter().filter(|usual| USUAL.needs(usual.context, usual.action)) {
            let has_key = |b: &Binding| (b.context, b.action) == (usual.context, usual.action);
            prop_assert!(map.bindings.iter().any(has_key), "{usual:?} has no key");
        }
    }

    #[test]
    fn every_command_of_a_changed_keymap_is_reachable_on_every_layout(
        letter in prop_oneof![prop::char::range('a', 'z'), prop::char::range('A', 'Z')],
    ) {
        let free = USUAL.bindings().iter().all(|binding| binding.key != Key::Char(letter));
        let keys = vec![Key::Char(letter)];
        let change = Change { context: Context::GLOBAL, action: Action::Job(JobAction::Verify), keys };
        let (map, _) = Keymap::default().changed(&[change]);
        let contexts = [Context::LIST, Context::GLOBAL];
        let is_command = |char| map.action(&contexts, Key::Char(char)).is_some();
        for layout in Keyboard::all().filter(|_| free) {
            let detector = crate::app::keyboard::Detector::new(Some(layout));
            let typed = ('!'..='~').filter_map(|physical| layout.typed(physical));
            let found = typed.into_iter().find(|typed| detector.command(*typed, is_command) == letter);
            prop_assert!(found.is_some(), "{letter} on {}", layout.name());
        }
    }
}
