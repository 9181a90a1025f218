//! An amount means what whoever typed it meant, in whatever language.

use proptest::prelude::*;

use super::*;

fn read(text: &str) -> String {
    let amount = Amount::read(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
    assert_eq!(amount.text(), text);
    amount.to_string()
}

#[test]
fn an_amount_is_read_as_it_is_printed_in_every_language() {
    for (texts, meant) in [
        (&["164", "ровно 164", "всего 164", "164 ta", "jami 164"][..], "164"),
        (&["1,204", "1 204", "1\u{a0}204", "1.204", "1204"], "1204"),
        (
            &[
                "~10000",
                "almost 10,000",
                "about 10 000",
                "около 10 000",
                "почти 10 тыс.",
                "шамамен 10 000",
                "10 000-ға жуық",
                "10 мыңға жуық",
                "qariyb 10 ming",
                "10,000 ga yaqin",
                "≈ 10 000",
            ],
            "~10000",
        ),
        (&["at least 18", "не менее 18", "кемінде 18", "kamida 18", "18+", "≥ 18", ">=18"], ">=18"),
        (&["more than 400", "более 400", "400-ден астам", "400 dan ortiq", "> 400"], ">400"),
        (&["up to 20", "at most 20", "до 20", "20-ға дейін", "koʻpi bilan 20"], "<=20"),
        (&["fewer than 5", "менее 5", "5-тен аз", "5 dan kam"], "<5"),
        (&["1–2", "1-2", "from 1 to 2", "от 1 до 2"], "1-2"),
        (&["1.5", "1,5"], "1.5"),
        (&["1.5 million", "1,5 млн"], "1500000"),
        (&["hundreds", "сотни", "жүздеген", "yuzlab"], ">100"),
        (&["thousands", "тысячи"], ">1000"),
    ] {
        for text in texts {
            assert_eq!(read(text), meant, "{text}");
        }
    }
}

#[test]
fn what_is_no_amount_is_refused() {
    for text in ["many", "ten or so", "10 horses", "at least about 18 less than", "2-1", "1-2-3"] {
        assert!(Amount::read(text).is_err(), "{text}");
    }
    assert_eq!(Amount::read("3–1").unwrap_err(), AmountError::EndBeforeStart("3–1".to_owned()));
}

#[test]
fn only_one_exact_number_may_be_added() {
    let exact = |text| Amount::read(text).unwrap().exact().is_some();
    assert!(exact("164") && exact("0"));
    for text in ["1-2", "~3", ">=18", "<=4", ">5", "<5"] {
        assert!(!exact(text), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_shown_and_what_is_stored_is_read_as_the_same(
        sign in 0..SIGNS.len(),
        from in 0_i64..2_000_000_000,
        more in prop_oneof![Just(0_i64), 1_i64..50_000],
        decimals in 0_u8..2,
    ) {
        // What stands in threes behind a sign would be thousands.
        let number = |number: i64| match decimals {
            0 => number.to_string(),
            _ => format!("{}.{}", number, number % 10),
        };
        let (from, to) = (number(from), number(from + more));
        let amount = if from == to { from } else { format!("{from}-{to}") };
        let amount = Amount::read(&format!("{}{amount}", SIGNS[sign].0)).unwrap();
        prop_assert_eq!(Amount::of(&amount.to_value()), Some(amount.clone()));
        for language in Language::ALL {
            let shown = Amount::read(&amount.display(language)).unwrap();
            prop_assert_eq!(shown.to_string(), amount.to_string());
        }
    }
}
