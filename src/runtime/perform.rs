//! Does what the model asks of the store. What answers a question stands beside
//! the others of its kind.

#![warn(clippy::wildcard_enum_match_arm)]

mod handing_on;
mod reads;
mod taking_in;
mod writes;

pub use reads::Reads;
pub(super) use reads::read;
pub use writes::Writes;

use super::fault::fault;
use crate::app::ask::{
    Answer, Answers, Question, Read, ReadReply, Reply, Request, Write, WriteReply,
};
use crate::model::progress::{Watch, unwatched};
use crate::store::{Error, Store};

/// Answers a request; what fails is an answer too.
pub fn perform(store: &mut Store, request: Request) -> Reply {
    match request {
        Request::Read(asked) => {
            read(store, asked, &mut unwatched).unwrap_or_else(|refused| refuse(*refused)).into()
        }
        Request::Write(asked) => write(store, asked, &mut unwatched).into(),
    }
}

/// The answer to a question that cannot be answered.
pub(super) fn refuse((asked, error): (Read, Error)) -> ReadReply {
    let fault = fault(asked.question().task(), &error);
    asked.fails(fault)
}

/// Does what is asked, where a long change tells how far it is and can be stopped.
pub(super) fn write(store: &mut Store, asked: Write, watch: &mut Watch) -> WriteReply {
    asked.answer(&mut Writes::new(store, watch)).unwrap_or_else(|refused| {
        let (asked, error) = *refused;
        let fault = fault(asked.question().task(), &error);
        asked.fails(fault)
    })
}

/// Answers one question that changes nothing.
///
/// # Errors
///
/// Says why it cannot be answered.
pub fn answer<Q: Question>(store: &Store, question: &Q) -> Answer<Q>
where
    for<'a> Reads<'a>: Answers<Q, Error>,
{
    reads::of(store, question, &mut unwatched).map_err(|error| fault(Q::TASK, &error))
}

/// Does one thing that changes the file.
///
/// # Errors
///
/// Says why it cannot be done.
pub fn change<Q: Question>(store: &mut Store, question: &Q) -> Answer<Q>
where
    for<'a> Writes<'a>: Answers<Q, Error>,
{
    let done = Writes::new(store, &mut unwatched).answer(question);
    done.map_err(|error| fault(Q::TASK, &error))
}
