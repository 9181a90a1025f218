use proptest::prelude::*;

use super::*;

fn person(name: &str) -> Profile {
    Profile::named(PartyForm::Person, name)
}

fn organisation(name: &str) -> Profile {
    Profile::named(PartyForm::Organisation, name)
}

fn reasons(one: &Profile, other: &Profile) -> Vec<Reason> {
    compare(one, other).map(|proposal| proposal.reasons).unwrap_or_default()
}

fn assert_proposed(one: &Profile, other: &Profile) {
    assert!(compare(one, other).is_some(), "{:?} and {:?}", one.names, other.names);
    let (own, theirs) = (block_keys(one), block_keys(other));
    assert!(own.iter().any(|key| theirs.contains(key)), "{own:?} and {theirs:?} share no key");
}

fn assert_apart(one: &Profile, other: &Profile) {
    let proposal = compare(one, other);
    assert!(proposal.is_none(), "{:?} and {:?}: {proposal:?}", one.names, other.names);
}

#[test]
fn spellings_of_one_person_are_proposed() {
    for (one, other) in [
        ("Farhat Meimankulyiev", "Farhat MEYMANKULYYEV"),
        ("Farhat Meimankulyiev", "Мейманкулиев Фархат"),
        ("Manuchehr Kholiknazarov", "Манучеҳр Холиқназаров"),
        ("KUSPAN Yubzal", "Юбзал Қуспан"),
        ("AJTMATOVA SHirin", "Айтматова Ширин"),
        ("Gurbanguly Berdimuhamedow", "Гурбангулы Бердымухамедов"),
        ("Əliyev Heydər", "Гейдар Алиев"),
        ("Цахиагийн Элбэгдорж", "Elbegdorj Tsakhia"),
        ("Qosim Jo‘rayev", "Касым Джураев"),
        ("Волошин Сергій", "Serhii Voloshyn"),
        ("Святлана Ціханоўская", "Светлана Тихановская"),
        ("Emomali Rahmonov", "Эмомалӣ Раҳмон"),
        ("نرگس محمدی", "Narges Mohammadi"),
        ("محمود احمدی نژاد", "Mahmoud Ahmadinejad"),
        ("Abdulrahman Hasan", "Abdul Rahman Hasan"),
        ("Aziza Qodirova Karim qizi", "Азиза Кадырова"),
        ("Bakir uulu Tursunbai", "БАКИР уулу Турсунбай"),
    ] {
        assert_proposed(&person(one), &person(other));
    }
}

#[test]
fn people_with_names_that_only_look_alike_are_not_proposed() {
    for (one, other) in [
        ("Mukhsinjon Akhmedov", "Mukhsinjon Akhmedyarov"),
        ("Serdar Durdyiev", "Serdar Durdulyev"),
        ("Allamurat Hudayramov", "Allamurat Rahimov"),
        ("Mirzo Bazarov", "Mirzo Bazarbayev"),
        ("Ismailov Isak", "Isakov Ismail"),
        ("Sultanov Akylbek", "Sultanov Almazbek"),
        ("Абдуллаев Абдумалик", "Abdullaev Abdukhalik"),
        ("Nozim Karimov", "Nozima Karimova"),
        ("Иванов Иван Иванович", "Иванов Иван Петрович"),
        ("П. Иванов", "Иванов Иван Иванович"),
        ("Timur MURATOV", "Murat TIMUROV"),
    ] {
        assert_apart(&person(one), &person(other));
    }
}

#[test]
fn the_order_of_the_words_does_not_matter() {
    let (one, other) = (person("Kuspan Yubzal"), person("Юбзал Құспан"));
    assert_eq!(reasons(&one, &other), [Reason::SameName]);
}

#[test]
fn initials_and_missing_patronymics_are_named_as_such() {
    assert_eq!(
        reasons(&person("KUSPAN Y."), &person("Юбзал Қуспан")),
        [Reason::SamePart(NamePart::Family), Reason::Initial("Y".into(), "Юбзал".into())]
    );
    assert_eq!(
        reasons(&person("Исаков, Исмаил Исакович"), &person("Ismail Isakov")),
        [
            Reason::SamePart(NamePart::Family),
            Reason::SamePart(NamePart::Given),
            Reason::PatronymicMissing
        ]
    );
}

#[test]
fn given_names_that_are_perhaps_the_same_score_low() {
    let proposal = compare(&person("Yubzal KUSPAN"), &person("Abzal KUSPAN")).unwrap();
    assert!(proposal.score <= 0.6, "{}", proposal.score);
    let similar = Reason::SimilarPart(NamePart::Given, "Yubzal".into(), "Abzal".into());
    assert_eq!(proposal.reasons[..2], [Reason::SamePart(NamePart::Family), similar]);
}

#[test]
fn birth_and_sex_speak_against() {
    let born = |year| Profile { birth: Some((year, year)), ..person("Farhat Meimankulyiev") };
    assert!(
        compare(&born(1992), &born(1992)).unwrap().score
            > compare(&person("Farhat Meimankulyiev"), &born(1992)).unwrap().score
    );
    assert_apart(&born(1992), &born(1960));
    let of = |sex| Profile { sex: Some(sex), ..person("Nurzhan Osmonbek") };
    assert_apart(&of(Sex::Female), &of(Sex::Male));
}

#[test]
fn one_word_is_enough_only_in_the_same_case() {
    let in_case = |name| Profile { cases: vec![7], ..person(name) };
    assert_apart(&person("Akhmedov"), &person("Mukhsinjon Akhmedov"));
    assert_proposed(&in_case("Ахмедов"), &in_case("Mukhsinjon Akhmedov"));
    assert_eq!(
        reasons(&in_case("Ахмедов"), &in_case("Mukhsinjon Akhmedov")),
        [
            Reason::OneWordOnly("Ахмедов".into()),
            Reason::WordMissing("Mukhsinjon".into()),
            Reason::SharedCases(1)
        ]
    );
}

#[test]
fn another_name_of_the_same_person_counts() {
    let mut farhat = person("Farhat Meimankulyiev");
    farhat.names.push("Farhat Durdyiev".to_owned());
    assert_proposed(&farhat, &person("Фархат Дурдыев"));
}

#[test]
fn initials_alone_do_not_bring_two_full_names_together() {
    let named = |names: &[&str]| Profile {
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        ..Profile::named(PartyForm::Organisation, "")
    };
    let coalition = named(&["Coalition against Torture (Kazakhstan)", "CAT"]);
    let committee = named(&["UN Committee against Torture", "UN CAT", "CAT"]);
    let other = named(&["UN Committee against Torture", "CAT"]);
    assert!(compare(&named(&["Coalition against Torture"]), &other).is_none());
    assert!(compare(&other, &committee).is_some(), "the full names agree");
    assert!(compare(&coalition, &named(&["CAT"])).is_some(), "an acronym alone says nothing else");
}

#[test]
fn acronyms_match_full_names_and_other_languages() {
    for (one, other) in [
        ("KIBHR", "Kazakhstan International Bureau for Human Rights and the Rule of Law"),
        ("IPHR", "International Partnership for Human Rights"),
        ("AHRCA", "Association for Human Rights in Central Asia"),
        ("МНБ", "MNS"),
        ("MNS", "Министерство национальной безопасности"),
        ("МНБ", "Ministry of National Security of Turkmenistan"),
        ("Ministry of National Security", "Министерство национальной безопасности Туркменистана"),
        ("Taldykorgan City Court", "Талдықорған қалалық соты"),
    ] {
        assert_proposed(&organisation(one), &organisation(other));
    }
}

#[test]
fn offices_of_different_places_or_kinds_are_not_proposed() {
    for (one, other) in [
        ("Ministry of Internal Affairs of Turkmenistan", "Министерство внутренних дел Узбекистана"),
        ("Ministry of Internal Affairs", "Ministry of National Security"),
        ("Taldykorgan City Court", "Almaty City Court"),
        ("Norwegian Helsinki Committee", "Bulgarian Helsinki Committee"),
        ("МНБ", "МВД"),
        ("IPHR", "KIBHR"),
    ] {
        assert_apart(&organisation(one), &organisation(other));
    }
    assert_apart(&person("Memorial"), &organisation("Memorial"));
}

#[test]
fn proposals_come_best_first_and_each_pair_once() {
    let names = ["Isakov Ismail", "Исаков Исмаил", "И. Исаков", "Sultanov Marat", "Ismail Isakov"];
    let profiles = names.map(person);
    let found = propose(&profiles);
    let pairs: Vec<_> = found.iter().map(|(one, other, _)| (*one, *other)).collect();
    assert_eq!(pairs, [(0, 1), (0, 4), (1, 4), (0, 2), (1, 2), (2, 4)]);
    assert!(found.windows(2).all(|two| two[0].2.score >= two[1].2.score));
}

#[test]
fn a_very_common_name_stays_affordable() {
    let profiles: Vec<_> = (0..1000).map(|_| person("Nurlan Aliev")).collect();
    assert!(propose(&profiles).len() <= 1000 * NEIGHBOURS);
}

proptest! {
    #[test]
    fn comparing_is_symmetric_and_bounded(one in "[a-zA-Zа-я .,-]{0,24}", other in "[a-zA-Zа-я .,-]{0,24}") {
        for form in [PartyForm::Person, PartyForm::Organisation] {
            let (a, b) = (Profile::named(form.clone(), &one), Profile::named(form, &other));
            let (there, back) = (compare(&a, &b), compare(&b, &a));
            prop_assert_eq!(there.is_some(), back.is_some());
            if let Some((there, back)) = there.zip(back) {
                prop_assert!((there.score - back.score).abs() < 1e-9);
                prop_assert!((THRESHOLD..=1.0).contains(&there.score));
                prop_assert!(!there.reasons.is_empty());
            }
        }
    }

    #[test]
    fn no_text_is_too_strange(one in any::<String>(), other in any::<String>()) {
        let profiles = [person(&one), person(&other), organisation(&one), organisation(&other)];
        propose(&profiles);
    }
}
