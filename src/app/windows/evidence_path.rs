//! Where files of evidence are to come from, or one is to go to.

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::ask::{TakeIn, WriteOut};
use crate::app::effect::Effect;
use crate::app::reaction::Reaction;
use crate::app::typed_line::TypedLine;
use crate::model::RecordId;
use crate::model::called::Named;
use crate::model::field::Fields;

/// A path that is named.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidencePath {
    /// What is typed.
    pub choosing: Choosing,
    /// What for.
    pub way: EvidenceWay,
    /// Whether it is being done.
    under_way: bool,
}

/// What a path of evidence is named for.
#[derive(Clone, Debug, PartialEq)]
pub enum EvidenceWay {
    /// Files come in, about a record where one was shown.
    In {
        /// What they are about.
        about: Option<Named>,
        /// What is said of each.
        fields: Fields,
    },
    /// The file of that evidence goes out.
    Out(RecordId),
}

impl EvidencePath {
    /// Files come in, of which that is said.
    pub(in crate::app) fn coming(about: Option<Named>, fields: Fields) -> Self {
        let way = EvidenceWay::In { about, fields };
        Self { choosing: Choosing::default(), way, under_way: false }
    }

    /// A file goes out, for which a name is proposed.
    pub(in crate::app) fn going(evidence: RecordId, name: &str) -> Self {
        let way = EvidenceWay::Out(evidence);
        Self { choosing: Choosing::of(TypedLine::proposing(name)), way, under_way: false }
    }

    /// Whether what it asked for is being done: files come in, or one goes out.
    pub(in crate::app) fn is_under_way(&self, coming: bool) -> bool {
        self.under_way && matches!(self.way, EvidenceWay::In { .. }) == coming
    }

    /// It was not done: another path can be named.
    pub(in crate::app) fn failed(&mut self) {
        self.under_way = false;
    }
}

impl Layer for EvidencePath {
    chooses!();

    fn has_choice(&self, _around: &Around) -> bool {
        !self.under_way
    }

    fn accept(&mut self, around: &Around) -> Reaction {
        let path = self.choosing.line.text().trim().to_owned();
        self.choosing.line.adopt();
        if path.is_empty() {
            return Reaction::refuse(around.failure("refused-no-path"));
        }
        self.under_way = true;
        let effect = match &self.way {
            EvidenceWay::In { fields, .. } => Effect::ask(TakeIn { path, fields: fields.clone() }),
            EvidenceWay::Out(evidence) => Effect::ask(WriteOut { evidence: *evidence, path }),
        };
        Reaction { effects: vec![effect], ..Reaction::default() }
    }
}
