//! The keys that hold unless settings change them: the sum of what the parts say.

use std::sync::LazyLock;

use super::keymap::{Keymap, Keys, Usual};
use super::{browse, form, screens, update, windows};

/// The keys that hold unless settings change them. Of what asks for a place in
/// the footer with the same right, that of the first part has it.
pub static USUAL: LazyLock<Usual> = LazyLock::new(|| Usual::of(places()));

/// What the parts say.
pub(super) fn places() -> impl Iterator<Item = &'static Keys> {
    let parts = browse::KEYS.iter().chain(screens::keys()).chain(&form::KEYS);
    parts.chain(windows::keys()).chain(&update::KEYS)
}

impl Default for Keymap {
    fn default() -> Self {
        Self::of(&USUAL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::columns::Columns;
    use crate::app::fixture::TestDesk;
    use crate::app::keymap::Key::{Char, Named};
    use crate::app::keymap::Name::Esc;
    use crate::app::keymap::{Action, Context, FormAction, JobAction, RecordAction, Sheet};
    use crate::app::texts;
    use crate::app::theme::Theme;
    use crate::app::windows::{Opening, Window};
    use crate::model::listing::{Listing, Sort};

    #[test]
    fn the_footer_shows_what_a_key_does_where_several_contexts_bind_it() {
        let keymap = Keymap::default();
        let hints = keymap.hints(&[Context::JOB, Context::MARKED, Context::LIST, Context::GLOBAL]);
        let esc: Vec<_> = hints.iter().filter(|b| b.key == Named(Esc)).map(|b| b.action).collect();
        assert_eq!(esc, [Action::Job(JobAction::Stop)]);
    }

    #[test]
    fn no_key_is_bound_twice_in_a_context() {
        let all = USUAL.bindings();
        for (index, binding) in all.iter().enumerate() {
            let twice = all[..index]
                .iter()
                .any(|other| other.context == binding.context && other.key == binding.key);
            assert!(!twice, "{} in {:?}", binding.key, binding.context);
        }
    }

    #[test]
    fn the_usual_keys_keep_the_rules_that_changes_are_held_to() {
        for binding in USUAL.bindings() {
            let char = matches!(binding.key, Char(_));
            assert!(!(char && USUAL.is_typed_into(binding.context)), "{binding:?}");
            assert!(!(char && binding.action.is_destructive()), "{binding:?}");
            assert!(USUAL.takes(binding.context, binding.action), "{binding:?}");
            assert_eq!(binding.key.twin(), None, "{binding:?}");
        }
    }

    #[test]
    fn a_form_takes_no_command_of_the_panes() {
        let (copy, verify) = (Action::Record(RecordAction::Copy), Action::Job(JobAction::Verify));
        for command in [copy, verify] {
            assert!(USUAL.takes(Context::LIST, command));
            assert!(!USUAL.takes(Context::FORM, command));
        }
        assert!(!USUAL.takes(Context::GLOBAL, Action::Form(FormAction::Save)));
        assert!(USUAL.takes(Context::FORM, Action::Show(Sheet::HELP)));
    }

    #[test]
    fn every_context_has_a_name_of_its_own_and_says_what_lies_under_it() {
        for (index, (context, _)) in USUAL.contexts().enumerate() {
            assert!(!context.slug().is_empty());
            assert!(USUAL.contexts().skip(index + 1).all(|(other, _)| other != context));
            assert_eq!(USUAL.parse(context.slug()), Some(context));
            for beside in USUAL.together(context) {
                assert!(USUAL.parse(beside.slug()).is_some(), "{context:?} lies over {beside:?}");
            }
        }
    }

    #[test]
    fn a_window_or_a_view_is_shown_by_each_command_that_says_so_and_each_has_a_name() {
        let named = texts::all().chain(USUAL.bindings().iter().map(|binding| binding.action));
        let named: Vec<Sheet> = named
            .filter_map(|action| match action {
                Action::Show(sheet) => Some(sheet),
                _ => None,
            })
            .collect();
        let shown: Vec<Sheet> = windows::sheets().chain(screens::sheets()).collect();
        for sheet in &named {
            assert!(shown.contains(sheet), "nothing is shown by {sheet:?}");
        }
        for sheet in &shown {
            assert!(named.contains(sheet), "{sheet:?} stands in no list of commands");
        }
    }

    #[test]
    fn each_command_that_shows_a_window_shows_it() {
        for sheet in windows::sheets() {
            let desk = TestDesk::new((80, 24), Theme::default());
            let opening = Opening {
                around: &desk.model.around(),
                contexts: desk.model.contexts(),
                below: desk.model.contexts(),
                field: None,
                filters: false,
                last_search: None,
                columns: &Columns::of(Listing::Cases),
                order: (Sort::Entry, false),
            };
            let opened = Window::opened(sheet, &opening);
            assert!(opened.is_some(), "nothing is shown by {sheet:?}");
        }
    }
}
