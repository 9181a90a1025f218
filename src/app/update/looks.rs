//! How the screen looks and speaks, as the person chooses it.

use super::done;
use crate::app::remembered::DETECT;
use crate::app::windows::OutsideWarning;
use crate::app::{Effect, Keyboard, Model, Pointer, Setting};
use crate::words;

/// Does what was chosen; what is drawn from the model follows.
pub(super) fn choose(model: &mut Model, setting: Setting) -> Vec<Effect> {
    match setting {
        Setting::Language(language) => {
            model.settings.language = language;
            model.settings.chosen.language = Some(language.code().to_owned());
            model.notice = Some(done(model.text("notice-language")));
        }
        Setting::Theme(theme) => {
            model.settings.theme = theme;
            model.settings.chosen.theme = Some(theme.code().to_owned());
            let name = theme.name(model.settings.language);
            let told =
                words::with(model.settings.language, "notice-theme", &[("name", name.into())]);
            model.notice = Some(done(told));
        }
        Setting::Keyboard(layout) => take_keyboard(model, layout),
        Setting::Mouse => {
            let (pointer, told) = match model.settings.pointer {
                Pointer::Terminal => (Pointer::Program, "notice-mouse-on"),
                Pointer::Program => (Pointer::Terminal, "notice-mouse-off"),
            };
            model.settings.pointer = pointer;
            model.settings.chosen.mouse = Some(pointer == Pointer::Program);
            model.notice = Some(done(model.text(told)));
            return vec![Effect::Mouse(pointer)];
        }
        Setting::OutsideEditor if model.settings.outside.on => {
            use_outside(model, false, "notice-outside-off");
        }
        Setting::OutsideEditor => model.windows.open(OutsideWarning),
    }
    vec![]
}

/// Texts may go to an editor outside.
pub(super) fn allow_outside(model: &mut Model) {
    use_outside(model, true, "notice-outside-on");
}

fn use_outside(model: &mut Model, on: bool, told: &str) {
    model.settings.outside.on = on;
    model.settings.chosen.outside_editor = Some(on);
    model.notice = Some(done(model.text(told)));
}

/// Reads commands as from a keyboard, or from the one that letters tell of.
fn take_keyboard(model: &mut Model, layout: Option<Keyboard>) {
    model.settings.keyboard.choose(layout);
    model.settings.chosen.keyboard = Some(layout.map_or(DETECT, Keyboard::code).to_owned());
    let name = [("name", model.settings.keyboard.layout().own_name().into())];
    model.notice = Some(done(match layout {
        Some(_) => words::with(model.settings.language, "notice-keyboard", &name),
        None => model.text("notice-keyboard-detect").into_owned(),
    }));
}

#[cfg(test)]
mod tests {
    use crate::app::fixture::Desk;
    use crate::app::{Notice, Theme};

    #[test]
    fn a_theme_is_chosen_by_its_name_and_the_program_says_so() {
        let mut desk = Desk::new((80, 24), Theme::Dark);
        for (typed, theme) in [
            ("theme: light", Theme::Light),
            ("контрастное", Theme::Contrast),
            ("rangsiz", Theme::Mono),
            ("қараңғы", Theme::Dark),
        ] {
            desk.press(&format!("<f2>{typed}<enter>"));
            assert_eq!(desk.model.settings.theme, theme, "{typed}");
            assert!(
                matches!(&desk.model.notice, Some(Notice::Done(told)) if told.contains("theme"))
            );
        }
    }

    #[test]
    fn the_theme_that_is_on_is_refused_with_a_reason() {
        let mut desk = Desk::new((80, 24), Theme::Mono);
        desk.press("<f2>without colour<enter>");
        assert!(matches!(desk.model.notice, Some(Notice::Failed(_))));
    }
}
