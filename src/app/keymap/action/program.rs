//! What can be done with the program as a whole.

use crate::app::keyboard::Keyboard;
use crate::app::theme::Theme;
use crate::model::Language;

/// Something that takes long, or its end.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum JobAction {
    /// Look for what may be recorded twice.
    Duplicates,
    /// Check the history and the tables.
    Verify,
    /// Read records from a file.
    Import,
    /// Copy the casebook to another place.
    BackUp,
    /// Take in files as evidence.
    TakeIn,
    /// Write the file of evidence to another place.
    WriteOut,
    /// Show the evidence as a picture.
    ShowPicture,
    /// Stop the job.
    Stop,
}

/// Something that is chosen of the program.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Setting {
    /// Show the interface in a language.
    Language(Language),
    /// Colour the screen by a theme.
    Theme(Theme),
    /// Take commands as from a keyboard layout, or find the layout out.
    Keyboard(Option<Keyboard>),
    /// Use the mouse, or leave it to the terminal again.
    Mouse,
    /// Use an editor outside the program for long texts, or no longer.
    OutsideEditor,
}

/// Something to do with the tour.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TourAction {
    /// Show the tour.
    Begin,
    /// On to the next step.
    Next,
    /// End the tour.
    End,
}
