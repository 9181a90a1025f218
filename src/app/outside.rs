//! Long texts in an editor outside the program, which the person must allow.

use crate::model::system::SystemError;
/// What the program knows of the editor outside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outside {
    /// The command that starts it, if one is named.
    pub command: Option<String>,
    /// Whether texts may be handed to it.
    pub on: bool,
    /// Whether a text lies on the disk meanwhile, and not in memory.
    pub on_disk: bool,
}

/// What came back from an editor outside the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Edited {
    /// The text, or why there is none to be taken.
    pub text: Result<String, Unedited>,
    /// The folder that could not be removed, and still holds the text.
    pub left: Option<String>,
}

impl Edited {
    /// With what the editor wrote, whatever it says of it.
    #[must_use]
    pub fn at_any_rate(self) -> Self {
        match self.text {
            Err(Unedited::Status(text)) if !text.trim().is_empty() => {
                Self { text: Ok(text), ..self }
            }
            _ => self,
        }
    }
}

/// Why a text that came back is not taken in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unedited {
    /// There is no such editor.
    Missing,
    /// It could not be started, or its file not be read: what the system says.
    Failed(SystemError),
    /// The editor says that something went wrong; what it left.
    Status(String),
    /// It is not UTF-8; as much of it as can be read.
    NotText(String),
}

/// A text as a file has it: its last line ends too.
pub(super) fn given(text: &str) -> String {
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{end}")
}

/// A text from a file: without what editors add to it.
pub(super) fn taken<'a>(file: &'a str, before: &str) -> &'a str {
    let text = file.strip_prefix('\u{feff}').unwrap_or(file);
    if before.ends_with('\n') {
        return text;
    }
    let line = text.strip_suffix('\n').map(|text| text.strip_suffix('\r').unwrap_or(text));
    line.unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_editors_add_to_a_text_is_not_taken_for_the_persons() {
        assert_eq!(taken("\u{feff}Taken at night.\r\n", "Taken"), "Taken at night.");
        assert_eq!(taken("", ""), "");
        assert_eq!(taken("two\n\n", "one\n"), "two\n\n");
    }

    proptest! {
        #[test]
        fn a_text_that_the_editor_leaves_alone_is_the_same(text in "[a-zа-я\n ]{0,20}") {
            let file = given(&text);
            prop_assert_eq!(taken(&file, &text), text.as_str());
        }
    }
}
