//! Which panes the screen has room for, and where they stand.
//!
//! The arithmetic is here and not with the drawing because the model must know
//! how many rows are shown: to ask for so many, and to scroll by them.

use super::Pane;
use crate::app::ask::Slot;

/// The smallest screen that is drawn, in columns and rows.
pub const SMALLEST: (u16, u16) = (60, 16);

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

/// Where everything stands. A pane that is not shown has no area.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Layout {
    /// Views, file name, warnings.
    pub header: Area,
    /// The list of the view.
    pub list: Option<Area>,
    /// The saved filters, below the list.
    pub saved: Option<Area>,
    /// The related timeline.
    pub related: Option<Area>,
    /// The record.
    pub detail: Area,
    /// Notice, progress, time of the last save.
    pub notice: Area,
    /// The keys.
    pub keys: Area,
}

impl Layout {
    /// The layout of a screen of that size; `None` where it is too small.
    /// `follows` is the list that is shown where there is room for one only.
    pub fn of(size: (u16, u16), focus: Pane, follows: Slot) -> Option<Self> {
        let (width, height) = size;
        if width < SMALLEST.0 || height < SMALLEST.1 {
            return None;
        }
        let row = |y| Area { x: 0, y, width, height: 1 };
        let body = Area { x: 0, y: 1, width, height: height - 3 };
        let frame = Self {
            header: row(0),
            notice: row(height - 2),
            keys: row(height - 1),
            ..Self::default()
        };
        Some(if width >= 120 && height >= 30 {
            frame.three(body)
        } else if width >= 100 {
            frame.two(body, follows)
        } else {
            frame.stacked(body, focus, follows)
        })
    }

    /// List, related timeline and record side by side.
    fn three(self, body: Area) -> Self {
        let list = (body.width - 2) * 3 / 10;
        let related = (body.width - 2) * 7 / 20;
        let detail = body.width - 2 - list - related;
        Self {
            list: Some(Area { width: list, ..body }),
            related: Some(Area { x: list + 1, width: related, ..body }),
            detail: Area { x: list + related + 2, width: detail, ..body },
            ..self
        }
    }

    /// Whether all panes stand side by side.
    pub fn is_wide(&self) -> bool {
        self.list.is_some() && self.related.is_some()
    }

    /// Makes room below the list for so many saved filters and their head,
    /// where all panes stand side by side.
    #[must_use]
    pub fn with_saved(self, filters: usize) -> Self {
        let Some(list) = self.list.filter(|_| self.is_wide() && filters > 0) else { return self };
        let wanted = u16::try_from(filters + 2).unwrap_or(u16::MAX);
        let height = wanted.min(list.height / 3);
        let (above, y) = (list.height - height, list.y + list.height - height);
        let saved = Area { y: y + 1, height: height.saturating_sub(1), ..list };
        Self { list: Some(Area { height: above, ..list }), saved: Some(saved), ..self }
    }

    /// One list and the record side by side.
    fn two(self, body: Area, follows: Slot) -> Self {
        let list = (body.width - 1) * 11 / 20;
        let detail = Area { x: list + 1, width: body.width - 1 - list, ..body };
        Self { detail, ..self }.one_list(Area { width: list, ..body }, follows)
    }

    /// One list above the record; whichever has the focus is the larger.
    fn stacked(self, body: Area, focus: Pane, follows: Slot) -> Self {
        let share =
            if focus == Pane::Detail { body.height * 7 / 20 } else { body.height * 11 / 20 };
        let list = share.max(LIST_HEAD + 2);
        let detail = Area { y: body.y + list, height: body.height - list, ..body };
        Self { detail, ..self }.one_list(Area { height: list, ..body }, follows)
    }

    fn one_list(self, area: Area, follows: Slot) -> Self {
        match follows {
            Slot::List => Self { list: Some(area), ..self },
            Slot::Related => Self { related: Some(area), ..self },
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
        let area = self.of_slot(slot).or(self.list).or(self.related).unwrap_or_default();
        usize::from(area.height.saturating_sub(LIST_HEAD)).max(1)
    }

    /// How many lines a window on top of the panes has at most, in its frame.
    pub fn window_rows(&self) -> usize {
        usize::from(self.notice.y.saturating_sub(self.header.height + 2))
    }

    /// How many lines of the record are shown.
    pub fn detail_rows(&self) -> usize {
        usize::from(self.detail.height.saturating_sub(DETAIL_HEAD)).max(1)
    }

    /// Columns that the text of the record has, without its margin for `>`.
    pub fn detail_columns(&self) -> usize {
        usize::from(self.detail.width.saturating_sub(2)).max(1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_number_of_panes_follows_the_size() {
        let panes = |width, height| {
            let layout = Layout::of((width, height), Pane::List, Slot::List)?;
            Some(1 + usize::from(layout.list.is_some()) + usize::from(layout.related.is_some()))
        };
        assert_eq!(panes(59, 15), None);
        assert_eq!(panes(60, 15), None);
        assert_eq!(panes(80, 24), Some(2));
        assert_eq!(panes(100, 24), Some(2));
        assert_eq!(panes(120, 29), Some(2));
        assert_eq!(panes(120, 30), Some(3));
    }

    fn areas(layout: &Layout) -> Vec<Area> {
        let mut areas = vec![layout.header, layout.detail, layout.notice, layout.keys];
        areas.extend(layout.list);
        areas.extend(layout.related);
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
        ) {
            let layout = Layout::of((width, height), focus, follows).expect("large enough");
            let areas = areas(&layout);
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
