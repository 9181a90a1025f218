use proptest::prelude::*;
use uuid::Uuid;

use super::window::KEPT;
use super::*;
use crate::app::ask::{CountRows, Read, ReadPage, Request};
use crate::model::id::Reference;
use crate::model::listing::{Cell, KeyPart, Listing, Page, SortKey};
use crate::model::{Kind, Language};

/// The row that stands at `index` of a list in the store.
pub(crate) fn row(index: usize) -> Row {
    let number = i64::try_from(index).unwrap();
    Row {
        id: RecordId(Uuid::from_u128(index as u128 + 1)),
        reference: Reference {
            prefix: 'I',
            number: u32::try_from(index).unwrap(),
            tag: String::new(),
        },
        kind: Kind::Incident,
        cells: vec![],
        key: vec![KeyPart::Number(number)],
    }
}

/// What a store with `len` rows answers.
pub(crate) fn page(len: usize, anchor: &Anchor, limit: usize) -> Page {
    let at = |key: &SortKey| match key.first() {
        Some(KeyPart::Number(number)) => usize::try_from(*number).unwrap(),
        _ => 0,
    };
    let (from, to) = match anchor {
        Anchor::Start => (0, limit),
        // Beyond the last row, as a day of these tests is, stands the last page.
        Anchor::End | Anchor::Day(_) => (len.saturating_sub(limit), len),
        Anchor::After(key) => (at(key) + 1, at(key) + 1 + limit),
        Anchor::Before(key) => (at(key).saturating_sub(limit), at(key)),
        Anchor::At(key) => (at(key), at(key) + limit),
        Anchor::Record(id) => {
            let index = usize::try_from(id.0.as_u128() - 1).unwrap();
            (index, index + limit)
        }
    };
    let (from, to) = (from.min(len), to.min(len));
    Page { rows: (from..to).map(row).collect(), more_before: from > 0, more_after: to < len }
}

fn pane() -> ListPane {
    ListPane::new(Listing::Incidents.query())
}

/// Questions on their way to a store with `len` rows.
struct Store {
    len: usize,
    asked: Vec<Request>,
}

impl Store {
    fn take(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let Effect::Ask(request) = effect else { panic!("{effect:?}") };
            self.asked.push(request);
        }
    }

    fn pages_asked(&self) -> usize {
        self.asked.iter().filter(|r| matches!(r, Request::Read(Read::Page(_)))).count()
    }

    fn answer(&mut self, pane: &mut ListPane, height: usize) {
        if self.asked.is_empty() {
            return;
        }
        match self.asked.remove(0) {
            Request::Read(Read::Page(ReadPage { query, anchor, limit, .. })) => {
                pane.receive(&query, &anchor, page(self.len, &anchor, limit), height);
            }
            Request::Read(Read::Count(CountRows { query, .. })) => {
                pane.counted(&query, Count { counted: self.len as u64, or_more: false });
            }
            other => panic!("{other:?}"),
        }
    }

    fn settle(&mut self, pane: &mut ListPane, height: usize) {
        loop {
            let effects = pane.ask(Slot::List, height);
            self.take(effects);
            if self.asked.is_empty() {
                return;
            }
            self.answer(pane, height);
        }
    }
}

fn settled(len: usize, height: usize) -> (ListPane, Store) {
    let (mut pane, mut store) = (pane(), Store { len, asked: vec![] });
    store.settle(&mut pane, height);
    (pane, store)
}

#[test]
fn columns_keep_the_width_that_rows_of_the_list_needed_which_are_out_of_memory() {
    let mut pane = pane();
    let needed = |pane: &mut ListPane, text: &str| {
        let cells = vec![Cell::Text(text.to_owned())];
        pane.rows = vec![Row { cells, ..row(0) }];
        pane.measure_again();
        pane.measure(Language::English);
        pane.needs().map(|needs| needs[0])
    };
    assert_eq!(needed(&mut pane, "2022-01-05"), Some(10));
    assert_eq!(needed(&mut pane, "2022-01-05..2022-02"), Some(19));
    assert_eq!(needed(&mut pane, "2022-01-05"), Some(19));
    pane.rows_of = Some(Query { scope: Scope::Of(row(0).id), ..pane.query.clone() });
    assert_eq!(needed(&mut pane, "2022-01-05"), Some(10), "another list");
}

#[test]
fn a_key_held_down_asks_for_one_page_at_a_time() {
    let (mut pane, mut store) = settled(10_000, 10);
    for _ in 0..100 {
        pane.move_by(1, 10);
        let effects = pane.ask(Slot::List, 10);
        store.take(effects);
    }
    assert_eq!(store.asked.len(), 1, "{:?}", store.asked);
}

#[test]
fn the_end_of_a_long_list_is_one_page_away() {
    let (mut pane, mut store) = settled(1_000_000, 10);
    pane.last(10);
    store.settle(&mut pane, 10);
    assert_eq!(pane.row(), Some(&row(999_999)));
    assert!(pane.rows.len() <= KEPT * 10, "{}", pane.rows.len());
    pane.first();
    store.settle(&mut pane, 10);
    assert_eq!(pane.row(), Some(&row(0)));
}

#[test]
fn rows_of_another_list_are_dropped() {
    let mut pane = pane();
    let old = pane.query.clone();
    let _asked = pane.ask(Slot::List, 10);
    pane.show(Query { descending: !old.descending, ..old.clone() });
    pane.receive(&old, &Anchor::Start, page(50, &Anchor::Start, 30), 10);
    assert_eq!(pane.rows, []);
    let effects = pane.ask(Slot::List, 10);
    assert!(
        matches!(&effects[..], [Effect::Ask(Request::Read(Read::Page(ReadPage { query, .. })))] if *query != old)
    );
}

#[test]
fn a_refresh_keeps_the_selected_record_where_it_was() {
    let (mut pane, mut store) = settled(500, 10);
    for _ in 0..60 {
        pane.move_by(1, 10);
        store.settle(&mut pane, 10);
    }
    let (row, offset) = (pane.row().cloned(), pane.selected - pane.top);
    pane.refresh();
    store.settle(&mut pane, 10);
    assert_eq!(pane.row().cloned(), row);
    assert_eq!(pane.selected - pane.top, offset);
}

#[test]
fn a_page_that_cannot_be_read_is_not_asked_for_for_ever() {
    let mut pane = pane();
    let query = pane.query.clone();
    let _asked = pane.ask(Slot::List, 10);
    pane.page_failed(&query, &Anchor::Start, &Fault::default());
    pane.count_failed(&query);
    assert_eq!(pane.ask(Slot::List, 10), []);
}

#[test]
fn a_day_beyond_the_last_row_goes_to_the_last_row() {
    let (mut pane, mut store) = settled(20, 10);
    let day = crate::model::Day::from_civil(2022, 1, 1).unwrap();
    pane.go(Anchor::Day(day));
    pane.query.descending = false;
    store.settle(&mut pane, 10);
    assert_eq!(pane.row(), Some(&row(19)));
}

#[derive(Clone, Debug)]
enum Deed {
    Move(isize),
    First,
    Last,
    Refresh,
    Record(usize),
    Answer,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        8 => (-30..30_isize).prop_map(Deed::Move),
        1 => Just(Deed::First),
        1 => Just(Deed::Last),
        1 => Just(Deed::Refresh),
        1 => (0..300_usize).prop_map(Deed::Record),
        8 => Just(Deed::Answer),
    ]
}

proptest! {
    #[test]
    fn whatever_is_pressed_the_window_is_whole_and_the_selected_row_on_screen(
        len in 0..400_usize,
        height in 1..40_usize,
        deeds in prop::collection::vec(deed(), 0..60),
    ) {
        let (mut pane, mut store) = (pane(), Store { len, asked: vec![] });
        for deed in deeds {
            match deed {
                Deed::Move(step) => pane.move_by(step, height),
                Deed::First => pane.first(),
                Deed::Last => pane.last(height),
                Deed::Refresh => pane.refresh(),
                Deed::Record(index) => pane.go(Anchor::Record(row(index).id)),
                Deed::Answer => store.answer(&mut pane, height),
            }
            let effects = pane.ask(Slot::List, height);
            store.take(effects);
            prop_assert!(store.pages_asked() <= 1, "one page at a time");
            prop_assert!(pane.rows.is_empty() || pane.selected < pane.rows.len());
            let (first, shown) = pane.shown(height);
            prop_assert!(shown.is_empty() || (first..first + shown.len()).contains(&pane.selected));
            let in_order = pane.rows.windows(2).all(|pair| pair[0].reference.number + 1 == pair[1].reference.number);
            prop_assert!(in_order, "no row twice, none left out");
            prop_assert!(pane.rows.len() <= KEPT * height, "{}", pane.rows.len());
        }
        store.settle(&mut pane, height);
        let (_, shown) = pane.shown(height);
        prop_assert_eq!(shown.len(), len.min(height), "the screen is full");
        prop_assert_eq!(pane.count, Some(Count { counted: len as u64, or_more: false }));
    }
}
