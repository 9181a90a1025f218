//! What the command for recipients is told.

use clap::{Args, Subcommand};

/// See [`super::Command::Recipient`].
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Recipient {
    #[command(name = "add")]
    Add(RecipientAdd),
}

/// See [`Recipient::Add`].
#[derive(Args, Debug)]
pub(in crate::cli) struct RecipientAdd {
    #[arg(value_name = "NAME")]
    pub(in crate::cli) name: String,
    #[arg(long, value_name = "PROFILE")]
    pub(in crate::cli) profile: String,
    #[arg(long)]
    pub(in crate::cli) months: bool,
    #[arg(long)]
    pub(in crate::cli) regions: bool,
    #[arg(long)]
    pub(in crate::cli) pseudonyms: bool,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) note: Option<String>,
}
