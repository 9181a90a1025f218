//! What is wrong with each part of a casebook: closed lists, a word for each.

/// Declares such lists, so that none of their members can be left out of `ALL`.
macro_rules! listed {
    ($($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $member:ident => $slug:literal,)* })*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum $name {
            $($(#[$what])* $member,)*
        }

        impl $name {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$member,)*];

            /// Its word.
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$member => $slug,)*
                }
            }
        }
    )*};
}

listed! {
    /// A part of the file that is checked.
    Part {
        /// Its pages.
        File => "file",
        /// The search index.
        SearchIndex => "search-index",
        /// The chains of changes.
        History => "history",
        /// The steps of undo.
        Steps => "steps",
        /// Records, and the tables of their kinds.
        Records => "records",
        /// The lists.
        Lists => "lists",
        /// The files of evidence.
        Files => "files",
    }

    /// Why a change is not what its device wrote.
    OpDamage {
        /// Changes before it are missing.
        Gap => "op-gap",
        /// Its content is not the one that was written.
        Content => "op-content",
        /// It or one before it was changed.
        Hash => "op-hash",
        /// It is older than the one before it.
        Older => "op-older",
        /// It is of a step that it does not follow.
        Step => "op-step",
        /// A change that it builds on is missing.
        Parent => "op-parent",
        /// What it builds on is cut short.
        CutParents => "op-cut-parents",
        /// Its content is cut short.
        CutContent => "op-cut-content",
        /// It was erased, and nothing vouches for what it was.
        Uncommitted => "op-uncommitted",
        /// No change has such a number.
        Number => "op-number",
        /// It is the first of its device and follows another.
        First => "op-first",
        /// No change has such a time.
        Time => "op-time",
        /// It builds on too many others.
        ManyParents => "op-many-parents",
        /// It is of no kind of record.
        Kind => "op-kind",
        /// What it makes has no reference.
        Reference => "op-reference",
        /// Its content is too long.
        Long => "op-long",
    }

    /// What of the devices does not fit the history.
    DeviceDamage {
        /// One made no change.
        Idle => "device-idle",
        /// There is not one own device.
        Own => "device-own",
        /// One does not say where its history parts.
        Parting => "device-parting",
    }

    /// What of the steps of undo does not fit the changes.
    StepDamage {
        /// There are changes without a step.
        Without => "step-without",
        /// The step of a change is missing.
        Missing => "step-missing",
        /// There is a step without a change.
        Empty => "step-empty",
        /// One undoes or redoes what is no step before it.
        Target => "step-target",
        /// One was undone or redone twice.
        Twice => "step-twice",
        /// One takes back another record than the step that it is of.
        OtherRecord => "step-other-record",
        /// Changes are not in the order of their steps.
        Order => "step-order",
        /// One was not made when its changes were.
        Time => "step-time",
        /// One does not have the changes that say to be of it.
        Changes => "step-changes",
        /// One has changes of two devices.
        TwoDevices => "step-two-devices",
        /// One has changes of another device.
        OtherDevice => "step-other-device",
        /// One undoes or redoes what did not stand last.
        NotLast => "step-not-last",
    }

    /// What is wrong with the content of evidence.
    ContentDamage {
        /// It was taken in and is not here.
        Missing => "content-missing",
        /// It is not what was taken in.
        Changed => "content-changed",
    }

    /// What of the search index does not fit the records.
    SearchDamage {
        /// It does not have all records.
        Records => "search-records",
        /// What leads to its parts is not of these parts.
        Parts => "search-parts",
        /// It does not find all words that it holds.
        Words => "search-words",
        /// It does not hold the texts of the records.
        Texts => "search-texts",
        /// It does not have the lengths of the texts.
        Lengths => "search-lengths",
        /// Words that lead to misspelt names are missing.
        Sounds => "search-sounds",
    }

    /// What is wrong with a part of the schema.
    SchemaDamage {
        /// It is missing.
        Missing => "schema-missing",
        /// It is not as casebook makes it.
        Other => "schema-other",
        /// Casebook has no such part.
        More => "schema-more",
    }
}

/// What is wrong with a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RecordDamage {
    /// It is missing.
    Missing,
    /// What all records have is not what its history says.
    Differs,
    /// What that table has of it is not what its history says.
    Table(String),
    /// Its day in the search index is not its own.
    Day,
}

impl RecordDamage {
    /// Its word.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Missing => "record-missing",
            Self::Differs => "record-differs",
            Self::Table(_) => "record-table",
            Self::Day => "record-day",
        }
    }
}
