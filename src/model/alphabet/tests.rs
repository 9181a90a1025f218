//! That names stand as their readers look them up.

use super::*;

/// Sorts words as readers of a language do.
fn sorted<'a>(language: Language, words: &[&'a str]) -> Vec<&'a str> {
    let mut words = words.to_vec();
    // Whatever their order is, it is not that in which they were given.
    words.reverse();
    words.sort_by_key(|word| Alphabet::of(language).key(word));
    words
}

fn assert_order(language: Language, words: &str) {
    let words: Vec<&str> = words.split(' ').collect();
    assert_eq!(sorted(language, &words), words, "{language:?}");
}

#[test]
fn each_alphabet_is_that_of_its_readers() {
    assert_order(Language::English, "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z");
    let russian = "А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я";
    assert_order(Language::Russian, russian);
    assert_order(Language::English, russian);
    assert_order(
        Language::Kazakh,
        "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я",
    );
    assert_order(Language::Uzbek, "A B D E F G H I J K L M N O P Q R S T U V X Y Z Oʻ Gʻ Sh Ch");
}

#[test]
fn names_stand_in_the_alphabet_of_their_script() {
    assert_order(Language::Russian, "Борис Дмитрий Иван Чингиз Эльдар Юрий Яков");
    assert_order(Language::English, "Carla Cyril Stefan");
    assert_order(Language::Kazakh, "Иван Ұлан Ыбырай Ілияс Юрий Яков");
    assert_order(Language::Uzbek, "Salim Umid Oʻktam Gʻulom Shavkat Choriyev");
}

#[test]
fn the_script_of_the_language_comes_first() {
    assert_order(Language::English, "Anna Zarina Анна Яков");
    assert_order(Language::Uzbek, "Anna Zarina Анна Яков");
    assert_order(Language::Russian, "Анна Яков Anna Zarina");
    assert_order(Language::Kazakh, "Анна Яков Anna Zarina");
    assert_order(Language::Russian, "Яков Zarina زرینه");
}

#[test]
fn a_letter_of_uzbek_is_one_letter_whatever_sign_is_typed_in_it() {
    let alphabet = Alphabet::of(Language::Uzbek);
    for typed in ["O'ktam", "O‘ktam", "O’ktam", "O`ktam", "Oʼktam"] {
        assert_eq!(alphabet.key(typed), alphabet.key("Oʻktam"), "{typed}");
    }
}

#[test]
fn signs_before_a_name_do_not_count_and_numbers_count_as_such() {
    let titles = ["Доклад", "«Новая газета»", "Отчёт 2", "Отчёт 10"];
    assert_eq!(sorted(Language::Russian, &titles), titles);
    let alphabet = Alphabet::of(Language::Russian);
    assert_eq!(alphabet.key("ИВАНОВ"), alphabet.key("Иванов"), "capitals do not count");
    assert!(alphabet.key("…") > vec![] && alphabet.key("") < alphabet.key("…"));
    assert!(alphabet.key("\u{10ffff}Я") < vec![0xff; 4], "nothing is beyond the last key");
}

#[test]
fn a_person_stands_by_the_family_name_where_it_is_marked() {
    let marked = [
        ("Иванов, Виктор", "Иванов, Виктор"),
        ("Виктор ИВАНОВ", "ИВАНОВ Виктор"),
        ("ИВАНОВ Виктор", "ИВАНОВ Виктор"),
        ("Aigul K. DE VRIES", "DE VRIES Aigul K."),
        // These are not marked.
        ("Виктор Иванов", "Виктор Иванов"),
        ("В. И. Иванов", "В. И. Иванов"),
        ("VIKTOR IVANOV", "VIKTOR IVANOV"),
        ("A. IVANOV", "A. IVANOV"),
        ("", ""),
    ];
    for (name, filed) in marked {
        assert_eq!(family_first(name), filed);
    }
}

#[test]
fn keys_are_those_of_this_version() {
    let names = ["Carla", "Oʻktam", "Ілияс", "Ұлан", "Отчёт 10", "زرینه"];
    let mut keys = String::new();
    for language in Language::ALL {
        for name in names {
            keys.extend(Alphabet::of(language).key(name).iter().map(|byte| format!("{byte:02x}")));
            keys.push('\n');
        }
    }
    // Where this differs, `VERSION` is to be raised, so that files follow.
    insta::assert_snapshot!(keys);
}
