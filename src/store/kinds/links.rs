//! The fields of a kind that lead to other records.

/// A field that leads to another record, and the column that holds its row.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) struct LinkColumn {
    pub(in crate::store) field: &'static str,
    pub(in crate::store) column: &'static str,
    /// Whether the record is a part of the one that this leads to.
    pub(in crate::store) part: bool,
    /// By which names of what this leads to the record is found in a search, or
    /// the one that it is a part of.
    pub(in crate::store) found_by: Names,
    /// Columns of the record by whose words what this leads to is found.
    pub(in crate::store) says: &'static [&'static str],
    /// How the record is shown with the one that this leads to.
    pub(in crate::store) shown: Option<Group>,
    /// What this tells of the record, where it has no name.
    pub(in crate::store) tells: Option<Tells>,
}

/// What a link tells of a record that has no name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::store) enum Tells {
    /// Whom or what it is about.
    Who,
    /// What else it is tied to.
    Other,
}

/// Which of the names that a record has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::store) enum Names {
    None,
    /// What it is called.
    Own,
    /// What it is called, and its other names.
    All,
}

/// Records that are shown together with one that they lead to.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) struct Group {
    /// The column of the record that is named: `row` for those themselves.
    pub(in crate::store) other: &'static str,
    /// What is told of each: columns, or others under the name of one.
    pub(in crate::store) columns: &'static [&'static str],
    /// Their order.
    pub(in crate::store) order: &'static str,
    /// How many are given at most.
    pub(in crate::store) most: Option<u64>,
}

/// A link of which is not said yet how the record is shown with what it leads to.
pub(super) struct Undecided(LinkColumn);

impl LinkColumn {
    /// A link to a record that this one says something of, and by whose names it
    /// is found.
    pub(super) const fn to(
        field: &'static str,
        column: &'static str,
        found_by: Names,
    ) -> Undecided {
        Undecided(Self {
            field,
            column,
            part: false,
            found_by,
            says: &[],
            shown: None,
            tells: None,
        })
    }

    /// A link to the record that this one is a part of, and is entered with.
    pub(super) const fn part_of(
        field: &'static str,
        column: &'static str,
        found_by: Names,
    ) -> Undecided {
        let Undecided(link) = Self::to(field, column, found_by);
        Undecided(Self { part: true, ..link })
    }
}

impl Undecided {
    /// What this tells of the record, where it has no name.
    pub(super) const fn telling(self, tells: Tells) -> Self {
        Self(LinkColumn { tells: Some(tells), ..self.0 })
    }

    /// What this leads to is found by words in these columns, which are called as
    /// their fields are.
    pub(super) const fn saying(self, says: &'static [&'static str]) -> Self {
        Self(LinkColumn { says, ..self.0 })
    }

    /// The record is shown with what this leads to.
    pub(super) const fn shown(self, group: Group) -> LinkColumn {
        LinkColumn { shown: Some(group), ..self.0 }
    }

    /// It is not: there are too many, or they are shown there otherwise.
    pub(super) const fn unshown(self) -> LinkColumn {
        self.0
    }
}

impl Group {
    /// Those that lead to a record, in the order of entry.
    pub(super) const fn of(other: &'static str, columns: &'static [&'static str]) -> Self {
        Self { other, columns, order: "row", most: None }
    }
}
