use proptest::prelude::*;

use super::*;
use crate::app::key::Name;
use crate::app::keys::USUAL;

/// What the design binds besides the keymap, views above all.
const DESIGNED: &str = "12345678jkhlqnNre/v:?xyztsZ";

/// What a person types first on each layout.
const SAMPLES: [(Keyboard, &str); 10] = [
    (Keyboard::American, "Detained at the border"),
    (Keyboard::Russian, "Задержан на границе, объявлен в розыск"),
    (Keyboard::Kazakh, "Шекарада ұсталды"),
    (Keyboard::Uzbek, "Чегарада ўқитувчи қўлга олинди"),
    (Keyboard::Ukrainian, "Затримано її на кордоні"),
    (
        Keyboard::Kyrgyz,
        "Үй-бүлөсү өкмөткө кат жазып, чек арада кармалган адам эмне болгонун сурашты",
    ),
    (Keyboard::Tajik, "Дар сарҳад боздошт шуд, ҷойи ӯ номаълум"),
    (Keyboard::Turkmen, "Serhetde tussag edildi, ýagdaýy näbelli"),
    (Keyboard::German, "An der Grenze festgenommen, später überstellt"),
    (Keyboard::French, "Arrêté à la frontière, libéré après"),
];

fn is_command(char: char) -> bool {
    DESIGNED.contains(char) || USUAL.bindings().iter().any(|binding| binding.key == Key::Char(char))
}

fn commands() -> impl Iterator<Item = char> {
    let bound = USUAL.bindings().iter().filter_map(|binding| match binding.key {
        // The space bar types a space on every layout.
        Key::Char(char) => (char != ' ').then_some(char),
        _ => None,
    });
    bound.chain(DESIGNED.chars())
}

fn after(text: &str) -> Detector {
    let mut detector = Detector::default();
    see(&mut detector, text);
    detector
}

fn see(detector: &mut Detector, text: &str) {
    text.chars().for_each(|char| detector.see(Key::Char(char)));
}

/// Everything that the keys of `layout` type, alone and with Shift.
fn typed_on(layout: Keyboard) -> impl Iterator<Item = char> {
    ('!'..='~').filter_map(move |physical| layout.typed(physical))
}

fn one_of(chars: &str) -> impl Strategy<Value = char> {
    proptest::sample::select(chars.chars().collect::<Vec<_>>())
}

#[test]
fn every_command_is_reachable_on_every_layout_that_was_chosen() {
    for layout in Keyboard::all() {
        let detector = Detector::new(Some(layout));
        for command in commands() {
            let key =
                typed_on(layout).find(|typed| detector.command(*typed, is_command) == command);
            assert!(key.is_some(), "{command} on {}", layout.name());
        }
    }
}

#[test]
fn every_command_is_reachable_on_every_layout_once_it_is_seen() {
    for (layout, sample) in SAMPLES {
        let detector = after(sample);
        for command in commands() {
            let key =
                typed_on(layout).find(|typed| detector.command(*typed, is_command) == command);
            assert!(key.is_some(), "{command} on {}", layout.name());
        }
    }
}

#[test]
fn letter_commands_are_reachable_before_anything_is_seen() {
    for layout in Keyboard::all() {
        for command in commands().filter(char::is_ascii_alphabetic) {
            let reached = typed_on(layout).any(|typed| {
                let mut detector = Detector::default();
                detector.see(Key::Char(typed));
                detector.command(typed, is_command) == command
            });
            // As the first key, і opens view 3 of the Kazakh layout.
            let taken = layout == Keyboard::Ukrainian && command == 's';
            assert_eq!(reached, !taken, "{command} on {}", layout.name());
        }
    }
}

#[test]
fn every_command_with_control_is_reachable_in_both_forms() {
    for (layout, sample) in SAMPLES {
        for detector in [Detector::default(), after(sample), Detector::new(Some(layout))] {
            for binding in USUAL.bindings() {
                let Key::Ctrl(letter) = binding.key else { continue };
                assert_eq!(detector.translate(binding.key, is_command), binding.key);
                // The space bar types a space on every layout; the tables leave it out.
                let same = letter == ' ' || layout.types(letter);
                let windows = if same { Some(letter) } else { layout.typed(letter) };
                let mut detector = detector.clone();
                detector.see(Key::Ctrl(windows.unwrap()));
                let key = detector.translate(Key::Ctrl(windows.unwrap()), is_command);
                assert_eq!(key, binding.key, "on {}", layout.name());
            }
        }
    }
}

#[test]
fn the_name_in_help_shows_a_key_that_works() {
    for layout in Keyboard::all() {
        let detector = Detector::new(Some(layout));
        for command in commands() {
            let name = layout.physical_name(command, is_command);
            let shown = name.trim_end_matches(')').chars().last().unwrap();
            assert_eq!(detector.command(shown, is_command), command, "{name} {}", layout.name());
            assert!(layout.types(shown), "{name} is on no key of {}", layout.name());
        }
    }
}

#[test]
fn control_and_alt_stand_for_the_latin_letter_in_every_form() {
    let detector = after("Слово");
    let forms = [
        (Key::Ctrl('я'), Key::Ctrl('z')),
        (Key::Ctrl('z'), Key::Ctrl('z')),
        (Key::Alt('я'), Key::Alt('z')),
        (Key::Alt('Я'), Key::Alt('Z')),
        (Key::Alt('z'), Key::Alt('z')),
        (Key::Alt('.'), Key::Alt('.')),
        (Key::Named(Name::Enter), Key::Named(Name::Enter)),
    ];
    for (sent, meant) in forms {
        assert_eq!(detector.translate(sent, is_command), meant);
        assert_eq!(Detector::default().translate(sent, is_command), meant, "nothing was seen");
    }
}

#[test]
fn control_bytes_say_nothing_of_the_layout_and_letters_do() {
    let mut detector = after("Слово");
    detector.see(Key::Ctrl('z'));
    assert_eq!(detector.layout(), Keyboard::Russian);
    let mut detector = after("word");
    detector.see(Key::Ctrl('я'));
    assert_eq!(detector.layout(), Keyboard::Russian);
    detector.see(Key::Alt('z'));
    assert_eq!(detector.layout(), Keyboard::American);
}

#[test]
fn the_layout_is_found_by_its_letters() {
    assert_eq!(Detector::default().layout(), Keyboard::American);
    for (layout, sample) in SAMPLES {
        assert_eq!(after(sample).layout(), layout, "{sample}");
    }
}

#[test]
fn letters_of_few_layouts_decide_at_once() {
    let alone = [
        ("ыэъё", Keyboard::Russian),
        ("ә", Keyboard::Kazakh),
        ("ұ", Keyboard::Kazakh),
        ("һ", Keyboard::Kazakh),
        ("і", Keyboard::Kazakh),
        ("ў", Keyboard::Uzbek),
        ("қҳ", Keyboard::Uzbek),
        ("ії", Keyboard::Ukrainian),
        ("ґ", Keyboard::Ukrainian),
        ("ёң", Keyboard::Kyrgyz),
        ("ӯ", Keyboard::Tajik),
        ("ғҷ", Keyboard::Tajik),
        ("ß", Keyboard::German),
        ("ä", Keyboard::German),
        ("é", Keyboard::French),
        ("ù", Keyboard::French),
        ("ş", Keyboard::Turkmen),
        ("äç", Keyboard::Turkmen),
    ];
    for (letters, layout) in alone {
        assert_eq!(after(letters).layout(), layout, "{letters}");
    }
}

#[test]
fn the_script_changes_at_once_and_each_keeps_its_layout() {
    let mut detector = after("қала");
    see(&mut detector, "e");
    assert_eq!(detector.layout(), Keyboard::American);
    see(&mut detector, "а");
    assert_eq!(detector.layout(), Keyboard::Kazakh);
    see(&mut detector, "é");
    assert_eq!(detector.layout(), Keyboard::French);
    see(&mut detector, "а");
    see(&mut detector, "e");
    assert_eq!(detector.layout(), Keyboard::French);
}

#[test]
fn a_letter_that_the_layout_lacks_ends_it() {
    let mut detector = after("ұсталды");
    see(&mut detector, "объявлен");
    assert_eq!(detector.layout(), Keyboard::Kazakh, "it types all of these too");
    see(&mut detector, "ещё");
    assert_eq!(detector.layout(), Keyboard::Russian);
    see(&mut detector, "ї");
    assert_eq!(detector.layout(), Keyboard::Ukrainian);
    see(&mut detector, "ы");
    assert_eq!(detector.layout(), Keyboard::Russian);
}

#[test]
fn commands_alone_do_not_make_kazakh_kyrgyz() {
    let mut detector = after("ң");
    see(&mut detector, &"оолорллркнуетое".repeat(20));
    assert_eq!(detector.layout(), Keyboard::Kazakh);
    assert_eq!(detector.command('.', is_command), '7');
}

#[test]
fn a_chosen_layout_stays_in_force() {
    let mut detector = after("ұсталды");
    detector.choose(Some(Keyboard::Russian));
    see(&mut detector, "ұсталды border");
    assert_eq!(detector.layout(), Keyboard::Russian);
    assert_eq!(detector.chosen(), Some(Keyboard::Russian));
    assert_eq!(detector.command('о', is_command), 'j');
    detector.choose(None);
    see(&mut detector, "ұ");
    assert_eq!(detector.layout(), Keyboard::Kazakh);
}

#[test]
fn german_letters_are_what_they_say() {
    for detector in [Detector::new(Some(Keyboard::German)), after("für")] {
        assert_eq!(detector.command('z', is_command), 'z');
        assert_eq!(detector.command('y', is_command), 'y');
        assert_eq!(detector.control('z'), 'z');
        assert_eq!(detector.command('-', is_command), '/');
    }
}

#[test]
fn number_rows_without_digits_open_the_views() {
    let rows = [(Keyboard::Kazakh, "\"әіңғ,.ү"), (Keyboard::French, "&é\"'(-è_")];
    for (layout, row) in rows {
        let detector = Detector::new(Some(layout));
        let views: String = row.chars().map(|typed| detector.command(typed, is_command)).collect();
        assert_eq!(views, "12345678", "{}", layout.name());
    }
}

#[test]
fn a_sign_that_is_a_command_keeps_its_meaning() {
    let detector = Detector::new(Some(Keyboard::Russian));
    assert_eq!(detector.command('.', is_command), '/');
    assert_eq!(detector.command('.', |char| char == '.'), '.');
    assert_eq!(detector.command(':', is_command), ':');
    let detector = Detector::new(Some(Keyboard::French));
    assert_eq!(detector.command(',', is_command), ',', "m has a key of its own");
}

#[test]
fn a_letter_of_several_layouts_is_the_command_of_any() {
    let mut detector = after("қ");
    assert_eq!(detector.layout(), Keyboard::Kazakh);
    assert_eq!(detector.command('қ', is_command), 's', "as in Uzbek, for 0 is no command");
    assert_eq!(detector.control('қ'), 's');
    see(&mut detector, "ә");
    assert_eq!(detector.command('қ', is_command), '0', "Kazakh for certain");
}

proptest! {
    #[test]
    fn latin_letters_and_digits_are_always_themselves(
        seen in "[a-zа-яёәіїўңөүӯäéç ]{0,20}",
        typed in proptest::char::ranges(vec!['a'..='z', 'A'..='Z', '0'..='9'].into()),
        chosen in proptest::option::of(proptest::sample::select(Keyboard::all().collect::<Vec<_>>())),
    ) {
        let mut detector = after(&seen);
        detector.choose(chosen);
        prop_assert_eq!(detector.command(typed, is_command), typed);
        prop_assert_eq!(detector.control(typed), typed);
    }

    #[test]
    fn a_command_typed_as_itself_is_itself(seen in "\\PC{0,20}", command in one_of(DESIGNED)) {
        prop_assert_eq!(after(&seen).command(command, is_command), command);
    }

    #[test]
    fn the_order_of_letters_without_contradiction_does_not_matter(
        letters in Just("ұсталдықәні".chars().collect::<Vec<_>>()).prop_shuffle(),
    ) {
        prop_assert_eq!(after(&letters.iter().collect::<String>()).layout(), Keyboard::Kazakh);
    }

    #[test]
    fn any_character_is_answered(typed in any::<char>(), seen in any::<char>()) {
        let detector = after(&seen.to_string());
        let command = detector.command(typed, is_command);
        prop_assert!(command == typed || command.is_ascii());
        prop_assert!(detector.control(typed) == typed || detector.control(typed).is_ascii());
    }
}
