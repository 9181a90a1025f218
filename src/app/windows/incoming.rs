//! Records from a file: the file is named, what would come of it is looked at,
//! and it comes in or does not.

use super::{Choosing, Layer, chooses};
use crate::app::around::Around;
use crate::app::ask::Go;
use crate::app::effect::Effect;
use crate::app::keymap::Action;
use crate::app::reaction::{Done, Order, Reaction};
use crate::model::imported::{Chosen, Plan, Planned};

/// A file on its way in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// What is typed, and the line that is looked at.
    pub choosing: Choosing,
    /// How far one is.
    pub stage: ImportStage,
}

/// How far one is with a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ImportStage {
    /// It is being named.
    #[default]
    Naming,
    /// It is being read.
    Reading,
    /// It does not say which of these tables its rows are of.
    Asking(Vec<&'static str>),
    /// What would come of it is looked at.
    Looking(Box<Plan>),
    /// It is being stored.
    Storing(Box<Plan>),
}

impl Import {
    /// Takes what came of reading a file, if that is still waited for.
    pub(in crate::app) fn receive(&mut self, asked: &Chosen, planned: Planned) {
        if self.stage != ImportStage::Reading || self.path() != asked.path {
            return;
        }
        self.choosing.selected = 0;
        self.stage = match planned {
            Planned::Plan(plan) => ImportStage::Looking(plan),
            Planned::Unsaid(tables) => ImportStage::Asking(tables),
        };
    }

    /// It could not be read, or is not what it was: it, or another, can be named.
    pub(in crate::app) fn failed(&mut self) {
        self.stage = ImportStage::Naming;
    }

    /// Nothing of it was stored: it is looked at again.
    pub(in crate::app) fn put_back(&mut self) {
        if let ImportStage::Storing(plan) = &self.stage {
            self.stage = ImportStage::Looking(plan.clone());
        }
    }

    /// Whether that plan is being carried out here.
    pub(in crate::app) fn is_storing(&self, asked: &Plan) -> bool {
        matches!(&self.stage, ImportStage::Storing(plan) if **plan == *asked)
    }

    fn path(&self) -> &str {
        self.choosing.line.text().trim()
    }

    /// Has the file read, with what is known of its rows.
    fn read(&mut self, table: Option<&'static str>) -> Reaction {
        let path = self.path().to_owned();
        self.stage = ImportStage::Reading;
        Reaction::order(Order::Plan(Chosen { path, table }))
    }

    /// Has what was looked at stored.
    fn go(&mut self, plan: Box<Plan>, around: &Around) -> Reaction {
        if let Some(barred) = around.barred() {
            return Reaction::refuse(barred);
        }
        self.stage = ImportStage::Storing(plan.clone());
        Reaction::ask(Go(plan))
    }
}

/// How many lines there are to look through.
fn lines(plan: &Plan) -> usize {
    plan.bad.len() + plan.outcome.likely.len()
}

impl Layer for Import {
    chooses!();

    fn is_typed_into(&self) -> bool {
        self.stage == ImportStage::Naming
    }

    fn count(&self, _around: &Around) -> usize {
        match &self.stage {
            ImportStage::Naming | ImportStage::Reading => 0,
            ImportStage::Asking(tables) => tables.len(),
            ImportStage::Looking(plan) | ImportStage::Storing(plan) => lines(plan),
        }
    }

    fn refusal(&self, action: Action, _around: &Around) -> Option<&'static str> {
        if action != Action::Accept {
            return None;
        }
        match &self.stage {
            ImportStage::Reading => Some("refused-reading-file"),
            ImportStage::Storing(_) => Some("refused-storing"),
            ImportStage::Looking(plan) if !plan.is_open => Some("refused-import-broken"),
            ImportStage::Looking(plan) if !plan.can_go() => Some("refused-import-nothing"),
            ImportStage::Naming | ImportStage::Asking(_) | ImportStage::Looking(_) => None,
        }
    }

    fn accept(&mut self, around: &Around) -> Reaction {
        match &self.stage {
            ImportStage::Naming if self.path().is_empty() => {
                Reaction::refuse(around.failure("refused-no-path"))
            }
            ImportStage::Naming => self.read(None),
            ImportStage::Asking(tables) => {
                let table = tables.get(self.choosing.selected).copied();
                self.read(table)
            }
            ImportStage::Looking(plan) => self.go(plan.clone(), around),
            ImportStage::Reading | ImportStage::Storing(_) => Reaction::default(),
        }
    }

    /// What is under way is stopped; what was looked at does not come in.
    fn close(&mut self, around: &Around) -> Reaction {
        match &self.stage {
            ImportStage::Naming => Reaction::done(Done::Close),
            ImportStage::Reading => Reaction::order(Order::Stop),
            ImportStage::Asking(_) => {
                self.failed();
                Reaction::default()
            }
            ImportStage::Looking(_) => {
                let told = Reaction::tell(around.text("notice-not-imported"));
                Reaction { done: Some(Done::Close), ..told }
            }
            ImportStage::Storing(_) => {
                Reaction { effects: vec![Effect::StopJob], ..Reaction::default() }
            }
        }
    }
}
