//! What commands about two records of one person or organisation are told.

use clap::Args;

use crate::model::Reference;

/// See [`super::Command::Duplicates`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Duplicates {
    /// At most how many pairs
    #[arg(long, default_value_t = 1000)]
    pub(in crate::cli) limit: usize,
}

/// See [`super::Command::Same`].
#[derive(Args, Debug)]
#[command(after_help = "\
The record with more incidents is kept, else the older one. All that hangs on
the other is led to it, its name becomes another name, and its reference leads
to the one kept. `casebook undo` takes it back.")]
pub(in crate::cli) struct Same {
    /// What one is called, such as P-12
    #[arg(value_name = "REF")]
    pub(in crate::cli) first: Reference,
    /// What the other is called
    #[arg(value_name = "REF")]
    pub(in crate::cli) second: Reference,
    /// Keep this one of the two
    #[arg(long, value_name = "REF")]
    pub(in crate::cli) keep: Option<Reference>,
}

/// See [`super::Command::NotSame`].
#[derive(Args, Debug)]
pub(in crate::cli) struct NotSame {
    /// What one is called, such as P-12
    #[arg(value_name = "REF")]
    pub(in crate::cli) first: Reference,
    /// What the other is called
    #[arg(value_name = "REF")]
    pub(in crate::cli) second: Reference,
    /// Record that it cannot be told
    #[arg(long)]
    pub(in crate::cli) unsure: bool,
}
