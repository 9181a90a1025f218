//! What the command for files of evidence is told.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::model::Reference;

/// See [`super::Command::Evidence`].
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Evidence {
    #[command(name = "add")]
    Add(Box<EvidenceAdd>),
    #[command(name = "export")]
    Export(EvidenceExport),
    #[command(name = "check")]
    Check(EvidenceCheck),
}

/// See [`Evidence::Add`].
#[derive(Args, Debug)]
pub(in crate::cli) struct EvidenceAdd {
    #[arg(value_name = "PATH", required = true)]
    pub(in crate::cli) paths: Vec<PathBuf>,
    #[arg(long, value_name = "REF")]
    pub(in crate::cli) about: Option<Reference>,
    #[arg(long, value_name = "REF")]
    pub(in crate::cli) case: Option<Reference>,
    #[arg(long, value_name = "REF")]
    pub(in crate::cli) source: Option<Reference>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) description: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) collected: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) url: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) how: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) tool: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) why: Option<String>,
    #[arg(long)]
    pub(in crate::cli) graphic: bool,
    #[arg(long)]
    pub(in crate::cli) as_new: bool,
}

/// See [`Evidence::Export`].
#[derive(Args, Debug)]
pub(in crate::cli) struct EvidenceExport {
    #[arg(value_name = "REF")]
    pub(in crate::cli) reference: Reference,
    #[arg(value_name = "TO")]
    pub(in crate::cli) to: PathBuf,
}

/// See [`Evidence::Check`].
#[derive(Args, Debug)]
pub(in crate::cli) struct EvidenceCheck {
    #[arg(value_name = "REF")]
    pub(in crate::cli) references: Vec<Reference>,
}
