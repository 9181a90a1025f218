//! What can be wrong with a casebook, as values that every language can tell.

mod listed;
#[cfg(test)]
pub(crate) mod samples;
mod unknown;

use std::fmt;

use super::id::Reference;
use super::record::FieldError;

pub use listed::{
    ContentDamage, DeviceDamage, OpDamage, Part, RecordDamage, SchemaDamage, SearchDamage,
    StepDamage,
};
pub use unknown::{Strange, Unknown};

/// Where damage lies, which tells whether it can be mended.
#[derive(Clone, Copy, PartialEq)]
enum Origin {
    /// In the history, from which all else is made.
    History,
    /// In the steps of undo, which only this copy has.
    Steps,
    /// In what is made again of the history.
    Made,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Damage {
    /// A part of the file could not be read.
    Unread(Part, Box<Damage>),
    /// A change of a device could not be read.
    Chain {
        /// Tag of the device.
        device: String,
        /// What could not be read.
        damage: Box<Damage>,
    },
    /// In the words of SQLite.
    Sqlite(String),
    /// A text is not the JSON that it should be, in the words of its reader.
    Json(String),
    /// A letter that stands for no kind of record.
    Kind(String),
    /// A change is not what its device wrote.
    Op {
        /// Tag of the device.
        device: String,
        /// Number of the change among those of the device.
        seq: u64,
        /// What is wrong with it.
        damage: OpDamage,
    },
    /// A change that waits for another was changed.
    Waiting,
    /// The history is not in the order of its index.
    Order,
    /// There are changes of a device that is not known.
    UnknownDevice,
    /// Not all changes were reached.
    Unchecked {
        /// Changes that there are.
        there: u64,
        /// Changes that were reached.
        checked: u64,
    },
    /// What is said of the devices does not fit the history.
    Device(DeviceDamage),
    /// That is not the tag of its device.
    Tag(String),
    /// What is said of the steps of undo does not fit the changes.
    Step(StepDamage),
    /// A step of undo does not take back just what another did to that record.
    NoInverse(String),
    /// An ordinary step takes back the making of that record, as undo alone does.
    Unmade(String),
    /// Nothing but the steps of undo is wrong, which the history does not have.
    OnlySteps(Box<Damage>),
    /// A record is not what its history says.
    Record {
        /// Its reference, or what stands in its place.
        record: String,
        /// What is wrong with it.
        damage: RecordDamage,
    },
    /// A record does not have the fields that it should.
    Field {
        /// Its reference.
        record: String,
        /// What is wrong with which field.
        error: Box<FieldError>,
    },
    /// The content of a file of evidence is not what came in.
    Content {
        /// The reference of the evidence.
        record: String,
        /// The name of the file.
        name: String,
        /// What is wrong with it.
        damage: ContentDamage,
    },
    /// There are records that are not in the history.
    UnknownRecords,
    /// That table has rows that are not in the history.
    UnknownRows(String),
    /// The lists are not as long as they say.
    Lists,
    /// The search index is not what the records say.
    Search(SearchDamage),
    /// The search index has that set otherwise.
    SearchSetting(String),
    /// That word leads to names that do not sound like it.
    Sound(String),
    /// A part of the schema is not as casebook makes it.
    Schema {
        /// Table, index, trigger or view, as SQLite calls it.
        kind: String,
        /// Its name.
        name: String,
        /// What is wrong with it.
        damage: SchemaDamage,
    },
    /// Changes at the end of the history are probably missing: none made these.
    End(Vec<Lost>),
    /// The log beside the file cannot be read.
    Log,
    /// A copy is not as the file that it was made of.
    Copy,
}

/// What stands in the file though no change in the history made it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Lost {
    /// A record.
    Record(Reference),
    /// A row that leads to no record.
    Row {
        /// The table that has it.
        table: String,
        /// Its number.
        row: i64,
    },
    /// A list counts more records than there are.
    Listing {
        /// The list, by its slug.
        listing: String,
        /// So many more.
        more: u64,
    },
    /// A step of undo.
    Step,
}

impl Lost {
    /// A word for it that stays the same in every language.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Record(_) => "record",
            Self::Row { .. } => "row",
            Self::Listing { .. } => "listing",
            Self::Step => "step",
        }
    }
}

impl Damage {
    /// A word for it that stays the same in every language.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Unread(..) => "unread",
            Self::Chain { .. } => "chain",
            Self::Sqlite(_) => "sqlite",
            Self::Json(_) => "json",
            Self::Kind(_) => "kind",
            Self::Op { damage, .. } => damage.slug(),
            Self::Waiting => "waiting",
            Self::Order => "order",
            Self::UnknownDevice => "device-unknown",
            Self::Unchecked { .. } => "unchecked",
            Self::Device(damage) => damage.slug(),
            Self::Tag(_) => "device-tag",
            Self::Step(damage) => damage.slug(),
            Self::NoInverse(_) => "step-inverse",
            Self::Unmade(_) => "step-unmade",
            Self::OnlySteps(_) => "step-only",
            Self::Record { damage, .. } => damage.slug(),
            Self::Field { .. } => "record-field",
            Self::Content { damage, .. } => damage.slug(),
            Self::UnknownRecords => "records-unknown",
            Self::UnknownRows(_) => "rows-unknown",
            Self::Lists => "lists",
            Self::Search(damage) => damage.slug(),
            Self::SearchSetting(_) => "search-setting",
            Self::Sound(_) => "search-sound",
            Self::Schema { damage, .. } => damage.slug(),
            Self::End(_) => "end",
            Self::Log => "log",
            Self::Copy => "copy",
        }
    }

    /// Whether it is of the history itself, from which all else is made.
    pub fn is_of_history(&self) -> bool {
        self.origin() == Origin::History
    }

    /// Whether it is of the steps of undo, which belong to this copy alone, so
    /// that the history does not have them.
    pub fn is_of_steps(&self) -> bool {
        self.origin() == Origin::Steps
    }

    fn origin(&self) -> Origin {
        match self {
            Self::Unread(Part::History, _)
            | Self::Chain { .. }
            | Self::Op { .. }
            | Self::Waiting
            | Self::UnknownDevice
            | Self::Unchecked { .. }
            | Self::Device(_)
            | Self::Tag(_) => Origin::History,
            Self::Unread(Part::Steps, _)
            | Self::Step(_)
            | Self::NoInverse(_)
            | Self::Unmade(_)
            | Self::OnlySteps(_) => Origin::Steps,
            Self::Unread(..)
            | Self::Sqlite(_)
            | Self::Json(_)
            | Self::Kind(_)
            | Self::Order
            | Self::Record { .. }
            | Self::Field { .. }
            | Self::Content { .. }
            | Self::UnknownRecords
            | Self::UnknownRows(_)
            | Self::Lists
            | Self::Search(_)
            | Self::SearchSetting(_)
            | Self::Sound(_)
            | Self::Schema { .. }
            | Self::End(_)
            | Self::Log
            | Self::Copy => Origin::Made,
        }
    }

    /// What it is about, for those who develop.
    fn about(&self) -> String {
        match self {
            Self::Unread(part, damage) => format!("{} {damage}", part.slug()),
            Self::Chain { device, damage } => format!("{device} {damage}"),
            Self::OnlySteps(damage) => damage.to_string(),
            Self::Op { device, seq, .. } => format!("{device} {seq}"),
            Self::Unchecked { there, checked } => format!("{there} {checked}"),
            Self::Record { record, damage: RecordDamage::Table(table) } => {
                format!("{record} {table}")
            }
            Self::Field { record, error } => format!("{record} {error}"),
            Self::Content { record, name, .. } => format!("{record} {name}"),
            Self::Schema { kind, name, .. } => format!("{kind} {name}"),
            Self::End(lost) => format!("{lost:?}"),
            Self::Sqlite(about)
            | Self::Json(about)
            | Self::Kind(about)
            | Self::Tag(about)
            | Self::NoInverse(about)
            | Self::Unmade(about)
            | Self::UnknownRows(about)
            | Self::SearchSetting(about)
            | Self::Sound(about)
            | Self::Record { record: about, .. } => about.clone(),
            Self::Waiting
            | Self::Order
            | Self::UnknownDevice
            | Self::UnknownRecords
            | Self::Device(_)
            | Self::Step(_)
            | Self::Lists
            | Self::Search(_)
            | Self::Log
            | Self::Copy => String::new(),
        }
    }
}

/// Technical and short; people are told by `words`.
impl fmt::Display for Damage {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{} {}", self.slug(), self.about())
    }
}
