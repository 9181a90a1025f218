//! What can be done where something is typed.

/// Something to do in a form.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FormAction {
    /// To the next field; takes the top suggestion.
    NextField,
    /// To the field before.
    PreviousField,
    /// The full form of what is typed into the quick line.
    FullForm,
    /// Save the form.
    Save,
    /// Add another person, name or source to the form.
    AddPart,
    /// Take the part in focus out of the form.
    RemovePart,
    /// Show the rare fields of the part in focus, or hide them again.
    MoreFields,
    /// Undo typing in the field.
    UndoTyping,
    /// Redo typing in the field.
    RedoTyping,
}

/// Something to do with a long text.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TextAction {
    /// Write the text in focus on the whole screen.
    Open,
    /// Back to the form; the text is kept.
    Leave,
    /// Select what the cursor passes over: the key says where it goes.
    Select,
    /// Select what the cursor passes over from now on, without Shift.
    Mark,
    /// Select everything.
    SelectAll,
    /// Copy what is selected.
    Copy,
    /// Cut what is selected.
    Cut,
    /// Put in what was copied or cut.
    Paste,
    /// Find something in the text.
    Find,
    /// To the next place that was found.
    NextFound,
    /// To the place before that was found.
    PreviousFound,
    /// Move the line over the one before.
    LineUp,
    /// Move the line over the one after.
    LineDown,
    /// A word back or on: the key says where.
    Word,
    /// Delete a word before or after the cursor: the key says which.
    DeleteWord,
    /// To the beginning or the end of the text: the key says which.
    Edge,
    /// Hand the text to the editor outside the program.
    HandOver,
}
