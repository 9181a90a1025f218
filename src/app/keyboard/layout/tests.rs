use std::collections::BTreeSet;

use super::*;

/// The keys that type a character on every keyboard of the world.
const KEYS: &str = "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./";

#[test]
fn every_layout_has_every_key_in_order() {
    for layout in Keyboard::all() {
        let alone: String = layout
            .strokes()
            .iter()
            .map(|stroke| stroke.physical)
            .filter(|physical| KEYS.contains(*physical))
            .collect();
        let dead = |physical: &char| layout.typed(*physical).is_none();
        let expected: String = KEYS.chars().filter(|physical| !dead(physical)).collect();
        assert_eq!(alone, expected, "{}", layout.name());
        let dead: String = KEYS.chars().filter(dead).collect();
        let expected = match layout {
            Keyboard::German => "`=",
            Keyboard::French => "[",
            _ => "",
        };
        assert_eq!(dead, expected, "dead keys of {}", layout.name());
    }
}

#[test]
fn every_letter_key_types_something_with_and_without_shift() {
    for layout in Keyboard::all() {
        for key in ('a'..='z').chain('A'..='Z') {
            assert!(layout.typed(key).is_some(), "{key} on {}", layout.name());
        }
    }
}

#[test]
fn cyrillic_letter_keys_type_cyrillic_letters_in_their_case() {
    for layout in Keyboard::all().filter(|layout| layout.is_cyrillic()) {
        for key in 'a'..='z' {
            let alone = layout.typed(key).unwrap();
            let shifted = layout.typed(key.to_ascii_uppercase()).unwrap();
            assert!(('а'..='ӿ').contains(&alone), "{key} types {alone} on {}", layout.name());
            assert_eq!(alone.to_uppercase().to_string(), shifted.to_string());
        }
    }
}

#[test]
fn no_two_keys_of_a_layout_type_the_same_without_shift() {
    for layout in Keyboard::all() {
        let typed: Vec<char> = KEYS.chars().filter_map(|key| layout.typed(key)).collect();
        let distinct: BTreeSet<_> = typed.iter().collect();
        assert_eq!(distinct.len(), typed.len(), "{}", layout.name());
    }
}

#[test]
fn the_physical_key_of_what_a_key_types_is_that_key() {
    for layout in Keyboard::all() {
        for stroke in layout.strokes() {
            let physical = layout.physical(stroke.typed).unwrap();
            assert_eq!(layout.typed(physical), Some(stroke.typed), "{}", layout.name());
            if KEYS.contains(stroke.physical) {
                assert_eq!(physical, stroke.physical, "{}", layout.name());
            }
        }
    }
}

#[test]
fn the_american_layout_types_what_it_says() {
    for stroke in Keyboard::American.strokes() {
        assert_eq!(stroke.physical, stroke.typed);
    }
    assert_eq!(Keyboard::American.strokes().len(), 2 * KEYS.len());
}

#[test]
fn known_keys_are_where_people_find_them() {
    let known = [
        (Keyboard::Russian, 'о', 'j'),
        (Keyboard::Russian, 'Т', 'N'),
        (Keyboard::Russian, 'ё', '`'),
        (Keyboard::Russian, '.', '/'),
        (Keyboard::Russian, ',', '?'),
        (Keyboard::Kazakh, '"', '1'),
        (Keyboard::Kazakh, 'ә', '2'),
        (Keyboard::Kazakh, '№', '/'),
        (Keyboard::Uzbek, 'қ', 's'),
        (Keyboard::Ukrainian, 'і', 's'),
        (Keyboard::Kyrgyz, 'ң', '='),
        (Keyboard::Tajik, 'ҷ', 's'),
        (Keyboard::Turkmen, 'ä', 'q'),
        (Keyboard::German, 'z', 'y'),
        (Keyboard::German, '-', '/'),
        (Keyboard::French, 'é', '2'),
        (Keyboard::French, 'a', 'q'),
    ];
    for (layout, typed, physical) in known {
        assert_eq!(layout.physical(typed), Some(physical), "{typed} on {}", layout.name());
    }
}

#[test]
fn the_name_of_a_command_shows_the_key_cap() {
    let name = |layout: Keyboard, key| layout.physical_name(key, |char| ":?/".contains(char));
    assert_eq!(name(Keyboard::American, 'j'), "j");
    assert_eq!(name(Keyboard::Russian, 'j'), "j (о)");
    assert_eq!(name(Keyboard::Russian, 'N'), "N (Т)");
    assert_eq!(name(Keyboard::Russian, '/'), "/ (.)");
    assert_eq!(name(Keyboard::Russian, '1'), "1");
    assert_eq!(name(Keyboard::Kazakh, '1'), "1 (\")");
    assert_eq!(name(Keyboard::Kazakh, '/'), "/ (№)");
    assert_eq!(name(Keyboard::Kazakh, '?'), "?");
    assert_eq!(name(Keyboard::French, '1'), "1 (&)");
    assert_eq!(name(Keyboard::Turkmen, 'q'), "q (ä)");
}

#[test]
fn the_name_of_a_command_never_shows_a_key_that_does_something_else() {
    let name = |layout: Keyboard, key| layout.physical_name(key, |char| ":?/".contains(char));
    assert_eq!(name(Keyboard::German, 'z'), "z", "the key of y types z and is z");
    assert_eq!(name(Keyboard::French, 'm'), "m", "the key of , types ; and another types m");
    assert_eq!(name(Keyboard::French, ':'), ":", "its key types M");
    assert_eq!(name(Keyboard::French, '.'), ".", "its key types : which is a command");
}

#[test]
fn a_layout_is_found_by_its_code_in_either_case() {
    for layout in Keyboard::all() {
        assert_eq!(Keyboard::from_code(layout.code()), Some(layout));
        assert_eq!(Keyboard::from_code(layout.name()), Some(layout));
    }
    assert_eq!(Keyboard::from_code("dvorak"), None);
}
