//! Which panes the screen has room for, and where they stand.
//!
//! The arithmetic is here and not with the drawing because the model must know
//! how many rows are shown: to ask for so many, and to scroll by them.

use super::Pane;
use super::room::{PARTS, Room};
use crate::app::ask::Slot;

/// The smallest screen that is drawn, in columns and rows.
pub const SMALLEST: (u16, u16) = (60, 16);

/// The row of the screen on which panes begin.
pub const FIRST_ROW: u16 = 1;
/// Rows of a list pane above its first row: its title and its column heads.
pub const LIST_HEAD: u16 = 2;
/// Rows of the detail above its first line: its title.
pub const DETAIL_HEAD: u16 = 1;

/// A rectangle of cells.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Area {
    /// First column.
    pub x: u16,
    /// First row.
    pub y: u16,
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

impl Area {
    /// Its line that a row of the screen is, if the cell lies in it.
    pub(in crate::app) fn line(self, column: u16, row: u16) -> Option<u16> {
        let inside = (self.x..self.x + self.width).contains(&column)
            && (self.y..self.y + self.height).contains(&row);
        inside.then(|| row - self.y)
    }
}

/// The least rows that saved filters have: their head and two of them.
const LEAST_SAVED: u16 = 3;
/// The least columns that a pane has.
const NARROWEST: u16 = 24;

/// `area` in two side by side with a rule between them, the second with so many
/// of its parts; the first keeps `leaves` columns.
fn beside(area: Area, parts: i16, leaves: u16) -> (Area, Area) {
    let room = area.width.saturating_sub(1);
    let second = share(room, parts, NARROWEST, leaves);
    let first = room - second;
    (Area { width: first, ..area }, Area { x: area.x + first + 1, width: second, ..area })
}

/// `area` in two, one below the other, the second with so many of its parts.
fn below(area: Area, parts: i16, least: u16) -> (Area, Area) {
    let second = share(area.height, parts, least, least);
    let first = area.height - second;
    (Area { height: first, ..area }, Area { y: area.y + first, height: second, ..area })
}

/// So many parts of `room`, but at least `least`, and so that `leaves` are left.
fn share(room: u16, parts: i16, least: u16, leaves: u16) -> u16 {
    let parts = u32::from(parts.clamp(0, PARTS).unsigned_abs());
    let whole = u32::from(PARTS.unsigned_abs());
    let share = u16::try_from(u32::from(room) * parts / whole).unwrap_or(room);
    share.max(least).min(room.saturating_sub(leaves))
}

/// Where everything stands. A pane that is not shown has no area.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Layout {
    /// Views, file name, warnings.
    pub header: Area,
    /// What the panes share.
    pub body: Area,
    /// The list of the view.
    pub list: Option<Area>,
    /// The saved filters, below the lists.
    pub saved: Option<Area>,
    /// The related list.
    pub related: Option<Area>,
    /// The record.
    pub detail: Option<Area>,
    /// Notice, progress, time of the last save.
    pub notice: Area,
    /// The keys.
    pub keys: Area,
}

/// What the panes are to share the screen by.
#[derive(Clone, Copy, Debug)]
pub struct Arrangement {
    /// The pane that takes keys.
    pub focus: Pane,
    /// The list that is shown where there is room for one only.
    pub follows: Slot,
    /// Whether there is anything related to show.
    pub related: bool,
    /// What the person has made of it.
    pub room: Room,
}

impl Layout {
    /// The layout of a screen of that size; `None` where it is too small.
    pub fn of(size: (u16, u16), panes: Arrangement) -> Option<Self> {
        let (width, height) = size;
        if width < SMALLEST.0 || height < SMALLEST.1 {
            return None;
        }
        let row = |y| Area { x: 0, y, width, height: 1 };
        let body = Area { x: 0, y: FIRST_ROW, width, height: height - 3 };
        let frame = Self {
            header: row(0),
            body,
            notice: row(height - 2),
            keys: row(height - 1),
            ..Self::default()
        };
        Some(if panes.room.alone {
            frame.alone(panes)
        } else if width >= 160 {
            frame.three(panes)
        } else if width >= 120 {
            frame.two(panes)
        } else {
            frame.stacked(panes)
        })
    }

    /// The pane in focus alone.
    fn alone(self, panes: Arrangement) -> Self {
        match panes.focus {
            Pane::Detail => Self { detail: Some(self.body), ..self },
            Pane::List | Pane::Related => self.one_list(self.body, panes.follows),
        }
    }

    /// List, related list and record side by side.
    fn three(self, panes: Arrangement) -> Self {
        let (lists, detail) = beside(self.body, 7 + panes.room.detail, 2 * NARROWEST + 1);
        let (list, related) = beside(lists, 8 + panes.room.related, NARROWEST);
        let frame = Self { detail: Some(detail), ..self };
        if panes.related {
            Self { list: Some(list), related: Some(related), ..frame }
        } else {
            Self { list: Some(lists), ..frame }
        }
    }

    /// The lists, one above the other where they have room, and the record beside them.
    fn two(self, panes: Arrangement) -> Self {
        let (lists, detail) = beside(self.body, 8 + panes.room.detail, NARROWEST);
        let frame = Self { detail: Some(detail), ..self };
        if !frame.has_both() {
            return frame.one_list(lists, panes.follows);
        }
        if !panes.related {
            return Self { list: Some(lists), ..frame };
        }
        let (list, related) = below(lists, 8 + panes.room.related, LIST_HEAD + 2);
        Self { list: Some(list), related: Some(related), ..frame }
    }

    /// One list above the record; whichever has the focus is the larger.
    fn stacked(self, panes: Arrangement) -> Self {
        let at_first = if panes.focus == Pane::Detail { 13 } else { 9 };
        let (list, detail) = below(self.body, at_first + panes.room.detail, LIST_HEAD + 2);
        Self { detail: Some(detail), ..self }.one_list(list, panes.follows)
    }

    fn one_list(self, area: Area, follows: Slot) -> Self {
        match follows {
            Slot::List => Self { list: Some(area), ..self },
            Slot::Related => Self { related: Some(area), ..self },
        }
    }

    /// Whether there is room for both lists.
    fn has_both(&self) -> bool {
        self.body.width >= 160 || self.body.width >= 120 && self.body.height >= 27
    }

    /// Whether the related list is shown, or is where it has rows.
    pub fn shows_related(&self) -> bool {
        self.related.is_some() || self.is_wide()
    }

    /// Whether there is room for saved filters.
    pub fn is_wide(&self) -> bool {
        self.has_both() && self.list.is_some() && self.detail.is_some()
    }

    /// Makes room below the lists for so many saved filters and their head,
    /// where there is some.
    #[must_use]
    pub fn with_saved(self, filters: usize) -> Self {
        if !self.is_wide() || filters == 0 {
            return self;
        }
        let Some(area) = self.related.or(self.list) else { return self };
        let wanted = u16::try_from(filters + 1).unwrap_or(u16::MAX);
        let height = wanted.min(area.height / 3);
        if height < LEAST_SAVED {
            return self;
        }
        let (above, y) = (area.height - height, area.y + area.height - height);
        let saved = Area { y, height, ..area };
        let left = Some(Area { height: above, ..area });
        if self.related.is_some() {
            Self { related: left, saved: Some(saved), ..self }
        } else {
            Self { list: left, saved: Some(saved), ..self }
        }
    }

    /// The area of a list pane, if it is shown.
    pub fn of_slot(&self, slot: Slot) -> Option<Area> {
        match slot {
            Slot::List => self.list,
            Slot::Related => self.related,
        }
    }

    /// How many rows of a list are shown in `slot`, or would be.
    pub fn rows(&self, slot: Slot) -> usize {
        let area = self.of_slot(slot).or(self.list).or(self.related).unwrap_or(self.body);
        usize::from(area.height.saturating_sub(LIST_HEAD)).max(1)
    }

    /// How many lines a window on top of the panes has at most, in its frame.
    pub fn window_rows(&self) -> usize {
        usize::from(self.notice.y.saturating_sub(self.header.height + 2))
    }

    /// Columns and rows of colours in a window that fills the screen: two rows a line.
    pub fn picture_room(&self) -> (usize, usize) {
        (usize::from(self.header.width).saturating_sub(2), self.window_rows() * 2)
    }

    /// How many lines of the record are shown, or would be.
    pub fn detail_rows(&self) -> usize {
        let area = self.detail.unwrap_or(self.body);
        usize::from(area.height.saturating_sub(DETAIL_HEAD)).max(1)
    }

    /// Columns that the text of the record has, without its margin for `>`.
    pub fn detail_columns(&self) -> usize {
        let area = self.detail.unwrap_or(self.body);
        usize::from(area.width.saturating_sub(2)).max(1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_number_of_panes_follows_the_size() {
        let panes = |width, height| Some(shown(&Layout::of((width, height), FIRST)?));
        assert_eq!(panes(59, 15), None);
        assert_eq!(panes(60, 15), None);
        assert_eq!(panes(80, 24), Some(2));
        assert_eq!(panes(100, 24), Some(2));
        assert_eq!(panes(120, 29), Some(2));
        assert_eq!(panes(120, 30), Some(3));
        assert_eq!(panes(160, 20), Some(3));
    }

    #[test]
    fn the_list_has_the_width() {
        let layout = Layout::of((120, 40), FIRST).unwrap();
        let (list, related) = (layout.list.unwrap(), layout.related.unwrap());
        assert_eq!((list.width, related.width, layout.detail.unwrap().width), (72, 72, 47));
        assert!(related.y > list.y && list.height > related.height);
        let layout = Layout::of((100, 30), FIRST).unwrap();
        assert_eq!(layout.list.unwrap().width, 100);
        let layout = Layout::of((200, 50), FIRST).unwrap();
        let (list, related) = (layout.list.unwrap(), layout.related.unwrap());
        assert!(related.x > list.x && list.width > related.width);
        assert!(list.width > layout.detail.unwrap().width);
    }

    #[test]
    fn what_is_empty_gives_its_room_away() {
        for size in [(120, 40), (200, 50)] {
            let with = Layout::of(size, FIRST).unwrap();
            let without = Layout::of(size, Arrangement { related: false, ..FIRST }).unwrap();
            assert_eq!(without.related, None);
            let area = |layout: &Layout| layout.list.map(|list| list.width * list.height).unwrap();
            assert!(area(&without) > area(&with), "{size:?}");
        }
    }

    #[test]
    fn a_pane_alone_has_the_whole_screen() {
        let room = Room { alone: true, ..Room::default() };
        for (focus, follows) in
            [(Pane::List, Slot::List), (Pane::Related, Slot::Related), (Pane::Detail, Slot::List)]
        {
            let panes = Arrangement { focus, follows, room, ..FIRST };
            let layout = Layout::of((80, 24), panes).unwrap();
            let one = [layout.list, layout.related, layout.detail].into_iter().flatten();
            assert_eq!(one.collect::<Vec<_>>(), [layout.body]);
        }
    }

    const FIRST: Arrangement = Arrangement {
        focus: Pane::List,
        follows: Slot::List,
        related: true,
        room: Room { detail: 0, related: 0, alone: false },
    };

    fn shown(layout: &Layout) -> usize {
        [layout.list, layout.related, layout.detail].into_iter().flatten().count()
    }

    fn areas(layout: &Layout) -> Vec<Area> {
        let mut areas = vec![layout.header, layout.notice, layout.keys];
        areas.extend(
            [layout.list, layout.related, layout.detail, layout.saved].into_iter().flatten(),
        );
        areas
    }

    fn covers(area: Area, x: u16, y: u16) -> bool {
        (area.x..area.x + area.width).contains(&x) && (area.y..area.y + area.height).contains(&y)
    }

    proptest! {
        #[test]
        fn panes_lie_on_the_screen_and_never_on_each_other(
            width in 60..300_u16,
            height in 16..100_u16,
            focus in prop::sample::select(&[Pane::List, Pane::Related, Pane::Detail]),
            follows in prop::sample::select(&[Slot::List, Slot::Related]),
            (detail, related, alone) in (-10..=10_i16, -10..=10_i16, any::<bool>()),
            (saved, has_related) in (0..30_usize, any::<bool>()),
        ) {
            let room = Room { detail, related, alone };
            let panes = Arrangement { focus, follows, related: has_related, room };
            let layout = Layout::of((width, height), panes).expect("large enough");
            let layout = layout.with_saved(saved);
            let areas = areas(&layout);
            for pane in [layout.list, layout.related, layout.detail].into_iter().flatten() {
                prop_assert!(pane.width >= NARROWEST, "{layout:?}");
            }
            for area in &areas {
                prop_assert!(area.width > 0 && area.height > 0, "{layout:?}");
                prop_assert!(area.x + area.width <= width && area.y + area.height <= height);
            }
            for x in (0..width).step_by(7) {
                for y in 0..height {
                    let over = areas.iter().filter(|area| covers(**area, x, y)).count();
                    prop_assert!(over <= 1, "{over} panes at {x},{y}");
                }
            }
            prop_assert!(layout.rows(Slot::List) >= 2 && layout.detail_rows() >= 2);
        }
    }
}
