//! Evidence that is a picture, shown once a person wants to see it.

#![warn(clippy::wildcard_enum_match_arm)]

use std::sync::Arc;

use super::Layer;
use crate::app::around::Around;
use crate::app::ask::ShowPicture;
use crate::app::keymap::{Action, Context, JobAction, Key, Keys, Move, Name, PictureAction, Takes};
use crate::app::reaction::{Done, Order, Reaction};
use crate::model::called::Named;
use crate::model::picture::{Picture, PicturePart};

static KEYS: Keys = Keys {
    context: Context::PICTURE,
    head: "help-picture",
    takes: Takes::Nothing,
    over: &[Context::OVERLAY],
    bound: &[
        (Key::Char('i'), Action::Picture(PictureAction::Larger), 1),
        (Key::Shift(Name::Right), Action::Picture(PictureAction::Larger), 0),
        (Key::Char('o'), Action::Picture(PictureAction::Smaller), 2),
        (Key::Shift(Name::Left), Action::Picture(PictureAction::Smaller), 0),
        (Key::Named(Name::Left), Action::Picture(PictureAction::Left), 0),
        (Key::Named(Name::Right), Action::Picture(PictureAction::Right), 0),
        (Key::Char('x'), Action::Job(JobAction::WriteOut), 3),
        (Key::Named(Name::Esc), Action::Close, 4),
    ],
};

/// By how many halves of the size at which it is whole it can be shown.
const FACTORS: [usize; 11] = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

/// How much of what is shown is passed by one key.
const STEP: usize = 4;

/// A picture, on its way to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidencePicture {
    /// The evidence.
    pub evidence: Named,
    /// What sort of file it is, where that is said.
    pub(in crate::app) sort: Option<String>,
    /// How far it is.
    pub stage: PictureStage,
    /// An index into the factors.
    zoom: usize,
    /// The column and the row of the picture in the middle of what is shown.
    middle: (usize, usize),
}

/// How far a picture is on its way to be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum PictureStage {
    /// It is hard to look at, and the person is asked first.
    Asking,
    /// It is being read.
    Reading,
    /// It is there.
    Shown(Arc<Picture>),
}

/// Which part of a picture is shown, and how large.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PlacedPart {
    /// The part.
    pub part: PicturePart,
    /// Columns of colours that it is drawn in.
    pub columns: usize,
    /// Rows of colours, of which a line of the screen has two.
    pub rows: usize,
}

impl EvidencePicture {
    /// One that is hard to look at, where that is said of it, or one that is read.
    pub(in crate::app) fn of(evidence: Named, sort: Option<&str>, graphic: bool) -> Self {
        let stage = if graphic { PictureStage::Asking } else { PictureStage::Reading };
        Self { evidence, sort: sort.map(str::to_owned), stage, zoom: 0, middle: (0, 0) }
    }

    /// What is asked for to show it.
    pub(in crate::app) fn asks(&self) -> ShowPicture {
        ShowPicture { evidence: self.evidence.id }
    }

    /// Whether it waits for what was asked.
    pub(in crate::app) fn waits_for(&self, asked: ShowPicture) -> bool {
        self.stage == PictureStage::Reading && self.asks() == asked
    }

    /// It has come.
    pub(in crate::app) fn show(&mut self, picture: Arc<Picture>) {
        let (width, height) = picture.size();
        self.middle = (width / 2, height / 2);
        self.stage = PictureStage::Shown(picture);
    }

    /// What of it is shown where there is room for so many columns and rows of colours.
    pub fn placed(&self, (columns, rows): (usize, usize)) -> Option<PlacedPart> {
        let PictureStage::Shown(picture) = &self.stage else { return None };
        let (width, height) = picture.size();
        let wide = columns * height <= rows * width;
        let (many, of) = if wide { (columns, width) } else { (rows, height) };
        // One that fits is not made larger unasked.
        let (many, of) = if many >= of { (1, 1) } else { (many.max(1), of) };
        let (many, of) = (many * FACTORS.get(self.zoom).copied().unwrap_or(2), of * 2);
        let along = |length: usize, room: usize, middle: usize| {
            let whole = (length * many / of).max(1);
            if whole <= room {
                return (0, length, whole);
            }
            let shown = room.max(1);
            let part = (shown * of).div_ceil(many).clamp(1, length);
            (middle.saturating_sub(part / 2).min(length - part), part, shown)
        };
        let (x, width, columns) = along(width, columns, self.middle.0);
        let (y, height, rows) = along(height, rows, self.middle.1);
        Some(PlacedPart { part: PicturePart { x, y, width, height }, columns, rows })
    }

    /// Goes along it, by steps to the right and down.
    fn go(&mut self, (right, down): (isize, isize), around: &Around) {
        let PictureStage::Shown(picture) = &self.stage else { return };
        let (width, height) = picture.size();
        let Some(PlacedPart { part, .. }) = self.placed(around.layout.picture_room()) else {
            return;
        };
        let along = |start: usize, shown: usize, length: usize, steps: isize| {
            let step = isize::try_from((shown / STEP).max(1)).unwrap_or(1);
            let start = start.saturating_add_signed(steps * step).min(length - shown);
            start + shown / 2
        };
        self.middle =
            (along(part.x, part.width, width, right), along(part.y, part.height, height, down));
    }

    /// Up or down, or back to all of it.
    fn step(&mut self, step: Move, around: &Around) {
        let page = isize::try_from(STEP).unwrap_or(1);
        if step.is_to_an_end() {
            self.zoom_to(0, around);
        } else {
            self.go((0, step.rows(page)), around);
        }
    }

    fn zoom_to(&mut self, zoom: usize, around: &Around) {
        self.zoom = zoom.min(FACTORS.len() - 1);
        // What lies in the middle is what is shown there.
        self.go((0, 0), around);
    }
}

impl Layer for EvidencePicture {
    fn own_keys() -> Option<&'static Keys> {
        Some(&KEYS)
    }

    fn has_own_keys(&self) -> bool {
        matches!(self.stage, PictureStage::Shown(_))
    }

    fn owns(&self, action: Action) -> bool {
        matches!(action, Action::Accept | Action::Picture(_) | Action::Job(JobAction::WriteOut))
    }

    fn has_choice(&self, _around: &Around) -> bool {
        self.stage == PictureStage::Asking
    }

    fn act(&mut self, action: Action, _key: Option<Key>, around: &Around) -> Option<Reaction> {
        if action == Action::Job(JobAction::WriteOut) {
            return Some(Reaction::order(Order::Act(action)));
        }
        if let Action::Move(step) = action {
            self.step(step, around);
            return Some(Reaction::default());
        }
        let Action::Picture(action) = action else { return None };
        match action {
            PictureAction::Larger => self.zoom_to(self.zoom + 1, around),
            PictureAction::Smaller => self.zoom_to(self.zoom.saturating_sub(1), around),
            PictureAction::Left => self.go((-1, 0), around),
            PictureAction::Right => self.go((1, 0), around),
        }
        Some(Reaction::default())
    }

    /// Reads what was asked about.
    fn accept(&mut self, around: &Around) -> Reaction {
        if let Some(failure) = around.barred() {
            return Reaction::refuse(failure);
        }
        if self.stage != PictureStage::Asking {
            return Reaction::default();
        }
        self.stage = PictureStage::Reading;
        Reaction::ask(self.asks())
    }

    /// What is being read is stopped.
    fn close(&mut self, _around: &Around) -> Reaction {
        match self.stage {
            PictureStage::Reading => Reaction::order(Order::Stop),
            PictureStage::Asking | PictureStage::Shown(_) => Reaction::done(Done::Close),
        }
    }
}

#[cfg(test)]
mod tests;
