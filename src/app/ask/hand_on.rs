//! Records that are handed on to somebody. Paths are as they were typed.

use super::{Ended, Question, Waited};
use crate::model::bulk::Whom;
use crate::model::find::Candidate;
use crate::model::lens::{Decisions, Preview};
use crate::model::{Language, RecordId, Reference};

/// Recipients that fit what is typed, the best first.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FindRecipients {
    /// What was typed.
    pub text: String,
    /// At most how many.
    pub limit: usize,
}

/// What is to be handed on, and to whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Handing {
    /// Who gets it.
    pub recipient: RecordId,
    /// Which records, with what belongs to them; none where it is the whole casebook.
    pub whom: Option<Whom>,
    /// The language of what stands in the place of names.
    pub language: Language,
}

/// Say what would leave, and every name that a person has to decide on.
#[derive(Clone, Debug, PartialEq)]
pub struct Weigh(pub Handing);

/// What would leave, and in which formats it can.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// What would leave and what would not.
    pub preview: Box<Preview>,
    /// Every format that can be written; the first is proposed.
    pub formats: Vec<FileFormat>,
}

/// A format of files that can be written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FileFormat {
    /// What it is called.
    pub slug: &'static str,
    /// How names of its files end, without the dot.
    pub ending: &'static str,
    /// Whether it is a folder, with a file for each kind.
    pub is_folder: bool,
}

impl FileFormat {
    /// A name with its ending; folders have none.
    pub(in crate::app) fn named(self, name: &str) -> String {
        if self.is_folder { name.to_owned() } else { format!("{name}.{}", self.ending) }
    }

    /// A name without its ending, if it has that.
    pub(in crate::app) fn bare(self, name: &str) -> Option<&str> {
        let bare = name.strip_suffix(self.ending).and_then(|name| name.strip_suffix('.'));
        bare.or_else(|| self.is_folder.then_some(name))
    }
}

/// Write what leaves as it stands now, and note who got it.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOver {
    /// What, and to whom.
    pub handing: Handing,
    /// What was decided of names.
    pub decisions: Decisions,
    /// The slug of the format.
    pub format: &'static str,
    /// The new file.
    pub path: String,
}

/// What came of handing records on.
#[derive(Clone, Debug, PartialEq)]
pub enum HandedOver {
    /// They are written, and that is noted.
    Out {
        /// How many records.
        records: u64,
        /// The whole path.
        path: String,
        /// What the note of it is called.
        disclosure: Option<Reference>,
        /// When, in milliseconds since 1970.
        millis: u64,
    },
    /// Names stand in texts of which nobody has decided: nothing is written.
    Names(Box<Preview>),
}

impl Question for FindRecipients {
    type Answer = Vec<Candidate>;
    const TASK: &'static str = "task-find-recipients";
    const IS_LOOK_UP: bool = true;
}

impl Question for Weigh {
    type Answer = Ended<Weighed>;
    const TASK: &'static str = "task-weigh";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::Weighing)
    }
}

impl Question for HandOver {
    type Answer = Ended<HandedOver>;
    const TASK: &'static str = "task-hand-on";
    const IS_LONG: bool = true;

    fn waited(&self) -> Option<Waited> {
        Some(Waited::HandingOn)
    }
}
