//! Records handed on, for a person who waits.

use super::Writes;
use super::taking_in::{now, of_files};
use super::writes::ended;
use crate::app::ask::{Answers, Ended, FileFormat, HandOver, HandedOver, Handing, Weigh, Weighed};
use crate::exchange::formats::{FORMATS, Format};
use crate::exchange::{self, Destination, HandedOn, Manner, Plan};
use crate::model::bulk::Whom;
use crate::model::lens::{Decisions, Preview, Subject};
use crate::runtime::{clock, text_file};
use crate::store::{Error, Store, records};

impl Answers<Weigh, Error> for Writes<'_> {
    /// Each name is shown, whatever was decided of it, so that it can be decided anew.
    fn answer(&mut self, Weigh(handing): &Weigh) -> Result<Ended<Weighed>, Error> {
        let formats = FORMATS.iter().filter(|format| Format::written(format.slug).is_some());
        let formats = formats.map(|format| FileFormat {
            slug: format.slug,
            ending: format.ending,
            is_folder: format.is_folder(),
        });
        let preview = self.preview(handing);
        ended(preview.map(|preview| Weighed { preview, formats: formats.collect() }))
    }
}

impl Answers<HandOver, Error> for Writes<'_> {
    /// It is planned anew, so that what leaves is what stands now.
    fn answer(&mut self, asked: &HandOver) -> Result<Ended<HandedOver>, Error> {
        let went = self.hand_over(asked);
        ended(went)
    }
}

impl Writes<'_> {
    fn hand_over(&mut self, asked: &HandOver) -> Result<HandedOver, Error> {
        let path = text_file::at_home(&asked.path);
        let Some(format) = Format::written(asked.format) else {
            return Err(of_files(exchange::Error::NoFormat(path)));
        };
        let manner = Manner::of(format, asked.handing.language);
        let mut plan = self.plan(&asked.handing, asked.decisions.clone())?;
        let to = (Destination::new(&path), now());
        match exchange::hand_on(self.store, &mut plan, manner, to, self.watch) {
            Ok(HandedOn { records, disclosure }) => Ok(HandedOver::Out {
                records,
                path: text_file::in_full(path),
                disclosure: disclosure.map(|named| named.reference),
                millis: self.store.now(),
            }),
            Err(exchange::Error::Names(_)) => Ok(HandedOver::Names(self.preview(&asked.handing)?)),
            Err(error) => Err(of_files(error)),
        }
    }

    fn preview(&mut self, handing: &Handing) -> Result<Box<Preview>, Error> {
        Ok(Box::new(self.plan(handing, Decisions::default())?.preview()))
    }

    fn plan(&mut self, handing: &Handing, decisions: Decisions) -> Result<Plan, Error> {
        let subject = subject(self.store, handing.whom.as_ref())?;
        let of = (clock::now().today, handing.language);
        exchange::plan_for(self.store, handing.recipient, (subject, decisions), of, self.watch)
            .map_err(of_files)
    }
}

/// The records that were chosen.
fn subject(store: &Store, whom: Option<&Whom>) -> Result<Subject, Error> {
    let conn = store.read();
    let Some(whom) = whom else { return Ok(Subject::default()) };
    let mut chosen = Vec::new();
    match whom {
        Whom::Record(id) => chosen.push(records::named(conn, *id)?),
        Whom::Rows(rows) => {
            for row in rows.iter() {
                chosen.extend(records::named_at(conn, row)?);
            }
        }
    }
    // None would be the whole casebook.
    if chosen.is_empty() {
        return Err(Error::NoRecord("–".to_owned()));
    }
    Ok(Subject { records: chosen })
}
