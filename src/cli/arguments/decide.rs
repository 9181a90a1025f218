//! What the command that decides between sources is told.

use clap::Args;

use crate::model::Reference;
use crate::model::decision::Decision;

/// See [`super::Command::Decide`].
#[derive(Args, Debug)]
pub(in crate::cli) struct Decide {
    #[arg(value_name = "REF")]
    pub(in crate::cli) reference: Reference,
    #[arg(value_name = "FIELD")]
    pub(in crate::cli) field: Option<String>,
    #[command(flatten)]
    how: DecideHow,
}

/// What is decided, which is one of these.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct DecideHow {
    #[arg(long, value_name = "CITATION")]
    choose: Option<Reference>,
    #[arg(long, requires = "field")]
    own: bool,
    #[arg(long, value_name = "CITATION")]
    supersede: Option<Reference>,
    #[arg(long, value_name = "CITATION")]
    disavow: Option<Reference>,
    #[arg(long, value_name = "CITATION")]
    needs_work: Option<Reference>,
    #[arg(long, value_name = "CITATION")]
    undecided: Option<Reference>,
}

impl Decide {
    /// What is decided of which citation; of the record's own value where there is none.
    pub(in crate::cli) fn decision(&self) -> (Decision, Option<&Reference>) {
        let how = &self.how;
        let each = [
            (Decision::Choose, &how.choose),
            (Decision::Supersede, &how.supersede),
            (Decision::Disavow, &how.disavow),
            (Decision::NeedsWork, &how.needs_work),
            (Decision::Reopen, &how.undecided),
        ];
        let said = each.into_iter().find_map(|(decision, by)| Some((decision, Some(by.as_ref()?))));
        // One of them is required, so that else it is the record's own.
        said.unwrap_or((Decision::Choose, None))
    }
}
