//! What commands about two records of one person or organisation are told.

use clap::Args;

use crate::model::Reference;

/// See [`super::Command::Duplicates`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Duplicates {
    #[arg(long, default_value_t = 1000)]
    pub(in crate::cli) limit: usize,
}

/// See [`super::Command::Same`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Same {
    #[arg(value_name = "REF")]
    pub(in crate::cli) first: Reference,
    #[arg(value_name = "REF")]
    pub(in crate::cli) second: Reference,
    #[arg(long, value_name = "REF")]
    pub(in crate::cli) keep: Option<Reference>,
}

/// See [`super::Command::NotSame`].
#[derive(Args, Debug)]
pub(in crate::cli) struct NotSame {
    #[arg(value_name = "REF")]
    pub(in crate::cli) first: Reference,
    #[arg(value_name = "REF")]
    pub(in crate::cli) second: Reference,
    #[arg(long)]
    pub(in crate::cli) unsure: bool,
}
