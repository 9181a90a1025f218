//! What the cells of link columns lead to: rows by their reference or, where
//! that is safe, by their name; rows of the files before records of the casebook.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::model::bad_row::LinkProblem;
use crate::model::called::Named;
use crate::model::field::Target;
use crate::model::fold::fold;
use crate::model::{RecordId, Reference};
use crate::store::scratch::Scratch;
use crate::store::{Error, exact, records};

/// Answers that are remembered; then it is forgotten and asked anew.
pub(super) const REMEMBERED: usize = 10_000;

/// Where a cell leads, or why nowhere.
type Answer = Result<RecordId, LinkProblem>;

/// Answers of the casebook.
#[derive(Default)]
pub(super) struct Links {
    asked: HashMap<(Target, String), Answer>,
}

impl Links {
    /// The record that a cell leads to, or why there is none.
    pub(super) fn find(
        &mut self,
        (conn, scratch): (&Connection, &Scratch),
        target: Target,
        text: &str,
    ) -> Result<Answer, Error> {
        let reference = text.parse::<Reference>().ok();
        let of_file = reference.as_ref().map(|it| scratch.by_reference(it)).transpose()?.flatten();
        if let Some((id, kind)) = of_file {
            let fits = target.admits(kind);
            return Ok(if fits { Ok(id) } else { Err(LinkProblem::OtherKind(kind)) });
        }
        if let Some(kind) = target.kind().filter(|kind| exact::is_named(*kind)) {
            match scratch.named(kind, &fold(text))? {
                (Some(id), 1) => return Ok(Ok(id)),
                (_, 0) => {}
                (_, many) => return Ok(Err(LinkProblem::ManyNames(many))),
            }
        }
        let question = (target, text.to_owned());
        if let Some(answer) = self.asked.get(&question) {
            return Ok(answer.clone());
        }
        let answer = ask(conn, target, text, reference.as_ref())?;
        if self.asked.len() >= REMEMBERED {
            self.asked.clear();
        }
        self.asked.insert(question, answer.clone());
        Ok(answer)
    }
}

fn ask(
    conn: &Connection,
    target: Target,
    text: &str,
    reference: Option<&Reference>,
) -> Result<Answer, Error> {
    if let Some(reference) = reference {
        match records::by_reference(conn, reference) {
            Ok(Named { id, kind, .. }) if target.admits(kind) => return Ok(Ok(id)),
            Ok(Named { kind, .. }) => return Ok(Err(LinkProblem::OtherKind(kind))),
            Err(Error::NoRecord(_)) => {}
            Err(error) => return Err(error),
        }
    }
    // Names of people are never linked: two people can have one name.
    let by_name = if target == Target::Party { Target::Organisation } else { target };
    let found = exact::named(conn, by_name, text)?;
    Ok(match found.as_slice() {
        [named] => Ok(named.id),
        [] if reference.is_some() => Err(LinkProblem::NoReference),
        [] => Err(LinkProblem::NoName(target)),
        many => Err(LinkProblem::ManyNames(many.len())),
    })
}
