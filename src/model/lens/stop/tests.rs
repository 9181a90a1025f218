use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn id(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(number))
}

fn stop(names: &[&str]) -> NameStop {
    let mut stop = NameStop::default();
    for (number, name) in names.iter().enumerate() {
        stop.add(id(number as u128), &PartyForm::Person, name);
    }
    stop
}

/// What is found in a text, in its words.
fn found<'a>(stop: &mut NameStop, text: &'a str) -> Vec<&'a str> {
    stop.find(text).into_iter().map(|found| &text[found.range]).collect()
}

#[test]
fn a_name_is_found_in_every_script_and_with_every_ending() {
    let mut stop = stop(&["Абзал Құспан", "Saule Yermekova"]);
    for (text, name) in [
        ("Abzal Kuspan was there", "Abzal Kuspan"),
        ("рассказал Абзалу Куспану всё", "Абзалу Куспану"),
        ("Құспанның үйі", "Құспанның"),
        ("Yubzal", ""),
        ("у Ермековой дома", "Ермековой"),
        ("Саулеге хабар", "Саулеге"),
        ("Kuspanning uyi", "Kuspanning"),
        ("Kuspan's lawyer", "Kuspan's"),
        ("KUSPAN", "KUSPAN"),
        ("in Almaty nothing happened", ""),
    ] {
        assert_eq!(found(&mut stop, text).join("|"), name, "{text}");
    }
}

#[test]
fn a_name_is_found_inside_file_names_tags_and_addresses() {
    let mut stop = stop(&["Aigerim Tleuzhan"]);
    for (text, name) in [
        ("IMG_aigerim_2022.jpg", "aigerim"),
        ("interviewAigerim.mp4", "interviewAigerim"),
        ("https://x.example/u/tleuzhanaigerim", "tleuzhanaigerim"),
        ("айгерим-дело", "айгерим"),
        ("Tleujan", "Tleujan"),
        ("Tleuzan", "Tleuzan"),
    ] {
        assert_eq!(found(&mut stop, text).join("|"), name, "{text}");
    }
}

#[test]
fn a_name_is_found_behind_what_nobody_sees() {
    let mut stop = stop(&["Aigerim Tleuzhan"]);
    for (text, name) in [
        ("Aig\u{ad}erim came", "Aig\u{ad}erim"),
        ("T\u{200b}leu\u{200d}zhan!", "T\u{200b}leu\u{200d}zhan"),
        ("then Tleu-\nzhan said", "Tleu-\nzhan"),
        (
            "at https://x.example/%D0%A2%D0%BB%D0%B5%D1%83%D0%B6%D0%B0%D0%BD/1 and",
            "https://x.example/%D0%A2%D0%BB%D0%B5%D1%83%D0%B6%D0%B0%D0%BD/1",
        ),
        ("100% of Al\u{200b}maty", ""),
    ] {
        assert_eq!(found(&mut stop, text).join("|"), name, "{text}");
    }
}

#[test]
fn a_name_is_found_as_the_letters_of_another_language_write_it() {
    let mut stop = stop(&["Zilola Yoqubjonova", "Bahrom Yo‘ldoshev", "Тоқтарұлы Ержан"]);
    for name in [
        "Якубджанова",
        "Якубжановой",
        "Yakubdzhanova",
        "Yakubjanova",
        "Юлдашев",
        "Юлдашевым",
        "Yuldashev",
        "Токтарулы",
    ] {
        assert_eq!(found(&mut stop, &format!("Then {name} spoke")), [name]);
    }
    for other in ["Якутск", "Yubilei", "Table", "Baku"] {
        assert_eq!(found(&mut stop, &format!("Then {other} spoke")), Vec::<&str>::new());
    }
}

#[test]
fn a_name_that_is_broken_is_found() {
    let mut stop = stop(&["Temur Rahmatullayev"]);
    for text in [
        "Rahmat ullayev",
        "Rahmat\u{a0}ullayev",
        "Rahmat\nullayev",
        "Rahmat·ullayev",
        "R a h m a t u l l a y e v",
    ] {
        assert_eq!(found(&mut stop, &format!("so {text}, they say")), [text], "{text}");
    }
    assert_eq!(found(&mut stop, "a rah mat was there"), Vec::<&str>::new());
}

#[test]
fn halves_of_a_name_numbers_and_letters_alone_are_found() {
    let mut stop = stop(&["Anna Karimova-Lee", "zxcvuser@mail.ru", "+998 90 123-45-67", "Ю"]);
    for (text, name) in [
        ("Karimova-Lee came", "Karimova-Lee"),
        ("so did Karimova", "Karimova"),
        ("write to ZXCVuser@mail.ru, not to other@mail.ru", "ZXCVuser@mail.ru"),
        ("call +998 90 123-45-67!", "+998 90 123-45-67"),
        ("Ю. пришла, юг", "Ю."),
    ] {
        assert_eq!(
            found(&mut stop, text).join("|").trim_end_matches('.'),
            name.trim_end_matches('.'),
            "{text}"
        );
    }
}

#[test]
fn a_reference_is_found_where_it_stands_alone() {
    let mut stop = stop(&["Aigerim Tleuzhan"]);
    stop.add_reference(id(0), &"P-2".parse().unwrap());
    assert_eq!(found(&mut stop, "P-2 and P-22, AP-2, P-2."), ["P-2", "P-2"]);
}

#[test]
fn what_goes_along_with_a_name_is_one_place_with_it() {
    let mut stop = stop(&["Абзал Канатович Құспан"]);
    assert_eq!(found(&mut stop, "А. К. Куспан сказал"), ["А. К. Куспан"]);
    assert_eq!(found(&mut stop, "Абзалом Канатовичем Куспаном"), ["Абзалом Канатовичем Куспаном"]);
    assert_eq!(found(&mut stop, "Куспан А.К., адвокат"), ["Куспан А.К."]);
    assert_eq!(found(&mut stop, "с Канатовичем"), Vec::<&str>::new());
}

#[test]
fn those_whom_a_whole_name_names_are_told_apart() {
    let mut stop = stop(&["Abzal Kuspan", "Aigul Kuspan"]);
    let whole = stop.find("Aigul Kuspan");
    assert_eq!(whole[0].parties, BTreeSet::from([id(1)]));
    assert_eq!(stop.find("Kuspan")[0].parties, BTreeSet::from([id(0), id(1)]));
    let two = found(&mut stop, "Kuspan, Kuspan");
    assert_eq!(two.len(), 2);
}

#[test]
fn an_organisation_is_found_by_its_whole_name() {
    let mut stop = NameStop::default();
    stop.add(id(1), &PartyForm::Organisation, "Бюро по правам человека (КМБПЧ)");
    for (text, name) in [
        ("сообщило Бюро по правам человека вчера", "Бюро по правам человека"),
        ("сотрудники КМБПЧ", "КМБПЧ"),
        ("права человека", ""),
    ] {
        assert_eq!(found(&mut stop, text).join("|"), name, "{text}");
    }
}

#[test]
fn a_short_name_is_no_part_of_other_words() {
    let mut stop = stop(&["Li Wu"]);
    assert_eq!(found(&mut stop, "Li lived in the line"), ["Li"]);
}

proptest! {
    #[test]
    fn what_is_found_stands_in_the_text_and_in_order(text in "\\PC{0,80}", name in "\\PC{1,20}") {
        let mut stop = stop(&[&name]);
        let mut end = 0;
        for found in stop.find(&text) {
            prop_assert!(found.range.start >= end && text.get(found.range.clone()).is_some());
            end = found.range.end;
        }
    }

    #[test]
    fn a_name_is_found_wherever_it_stands(before in "[а-я ,.]{0,20}", after in "[ ,.!?][а-я ]{0,10}") {
        let mut stop = stop(&["Тәжімұратов"]);
        let text = format!("{before} Тажимуратова{after}");
        prop_assert!(!stop.find(&text).is_empty());
    }
}
