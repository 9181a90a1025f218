//! Whatever the order in which the store answers, the screen comes to be the same.

use proptest::prelude::*;
use proptest::sample::Index;

use super::screen;
use crate::app::fixture::TestDesk;
use crate::app::{Model, Theme};

const KEYS: &[&str] = &[
    "<enter>",
    "<esc>",
    "<tab>",
    "<up>",
    "<down>",
    "<left>",
    "<home>",
    "<end>",
    "<pgdn>",
    "1",
    "2",
    "3",
    "4",
    "5",
    "/nur",
    "a",
    "o",
    "O",
    "T",
    "<f7>nur",
    "<f7>nurb",
    "<f2>nur",
    "<del>",
    "R",
    " ",
    "v",
    "<c-a>",
    "g",
    "m",
    "f",
    "y",
    "e",
    "b",
    "d",
    "N",
    "n5 jan 2022<tab>Almaty<tab>detained",
    "<c-k>My way<enter>",
    "<c-s>",
    "<c-t>",
    "<c-r>",
    "x",
    "<f2>hist<enter>",
];

fn waiting() -> TestDesk {
    let mut desk = TestDesk::new((120, 40), Theme::Dark);
    desk.prompt = false;
    desk
}

/// Answers what waits, each time the question that `pick` chooses of so many.
fn settle(desk: &mut TestDesk, mut pick: impl FnMut(usize) -> usize) {
    while !desk.asked.is_empty() {
        let request = desk.asked.remove(pick(desk.asked.len()));
        let reply = desk.reply(request);
        desk.hear(reply);
    }
}

/// The screen but for what was said last, which is what came last.
fn silent(model: &Model) -> String {
    let mut model = model.clone();
    model.notice = None;
    screen(&model)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn in_whatever_order_the_store_answers_the_screen_comes_to_be_the_same(
        deeds in prop::collection::vec(prop::sample::select(KEYS), 0..12),
        picks in prop::collection::vec(any::<Index>(), 200),
    ) {
        let (mut in_order, mut turned) = (waiting(), waiting());
        let mut picks = picks.into_iter().cycle();
        for keys in deeds {
            in_order.press(keys);
            settle(&mut in_order, |_| 0);
            turned.press(keys);
            settle(&mut turned, |len| picks.next().map_or(0, |pick| pick.index(len)));
            prop_assert_eq!(silent(&in_order.model), silent(&turned.model));
            prop_assert_eq!(&in_order.model.under_way, &turned.model.under_way);
            prop_assert_eq!(in_order.steps.len(), turned.steps.len());
        }
    }
}
