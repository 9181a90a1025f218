//! What changes the file, or needs who does.

use rusqlite::Connection;

use crate::app::REMEMBERED;
use crate::app::ask::{
    Answers, BackUp, ChangeMany, DropDraft, DropDrafts, Ended, Judge, Judged, KeepDraft, KeepTour,
    Redo, Remember, RestoreDrafts, Save, Saved, StepTo, Undo,
};
use crate::model::bulk::Touched;
use crate::model::change::Change;
use crate::model::draft::Draft;
use crate::model::duplicate::Otherwise;
use crate::model::progress::Watch;
use crate::runtime::{text_file, toured};
use crate::store::{Error, Store, disclosures, drafts, lives, settings};
use crate::words;

/// The store that changes are made in. A long one tells how far it is and can
/// be stopped.
pub struct Writes<'a> {
    pub(in crate::runtime) store: &'a mut Store,
    pub(in crate::runtime) watch: &'a mut Watch<'a>,
}

impl Answers<Save, Error> for Writes<'_> {
    fn answer(&mut self, Save { step, purpose }: &Save) -> Result<Saved, Error> {
        let narrowed = disclosures::narrowed(self.store.read(), step)?;
        let records = self.store.save_with(step, |conn| {
            let Some(draft) = purpose.draft() else { return Ok(()) };
            lives::check(conn, step)?;
            Ok(drafts::forget(conn, draft)?)
        })?;
        let makes = |change: &Change| matches!(change, Change::Create { .. });
        let made = step.changes.iter().zip(&records).filter(|(change, _)| makes(change));
        let new = made.map(|(_, named)| named.id).collect();
        let mut handed_on = 0;
        for id in narrowed {
            handed_on += disclosures::count(self.store.read(), id)?;
        }
        let millis = self.store.now();
        Ok(Saved { records, new, handed_on, millis, ..Saved::default() })
    }
}

impl Answers<ChangeMany, Error> for Writes<'_> {
    fn answer(&mut self, asked: &ChangeMany) -> Result<Ended<(Touched, u64)>, Error> {
        let touched = self.store.change_all(&asked.bulk, self.watch);
        ended(touched.map(|touched| (touched, self.store.now())))
    }
}

impl Answers<Judge, Error> for Writes<'_> {
    fn answer(&mut self, asked: &Judge) -> Result<Judged, Error> {
        let Judge { judgement, pair: [a, b], language } = *asked;
        let noting = |otherwise: &Otherwise| words::otherwise(otherwise, language);
        let pair = Box::new(self.store.judge(judgement, (a, b), &noting)?);
        Ok(Judged { pair, millis: self.store.now() })
    }
}

impl Answers<Undo, Error> for Writes<'_> {
    fn answer(&mut self, _: &Undo) -> Result<Ended<Option<Saved>>, Error> {
        let undone = self.store.undo_watched(self.watch);
        self.inverted(undone)
    }
}

impl Answers<Redo, Error> for Writes<'_> {
    fn answer(&mut self, _: &Redo) -> Result<Ended<Option<Saved>>, Error> {
        let redone = self.store.redo_watched(self.watch);
        self.inverted(redone)
    }
}

impl Answers<StepTo, Error> for Writes<'_> {
    fn answer(&mut self, asked: &StepTo) -> Result<Ended<Option<Saved>>, Error> {
        let went = if asked.redo {
            self.store.redo_to(asked.step, self.watch)
        } else {
            self.store.undo_to(asked.step, self.watch)
        };
        self.inverted(went)
    }
}

impl Answers<KeepDraft, Error> for Writes<'_> {
    fn answer(&mut self, KeepDraft(draft): &KeepDraft) -> Result<(), Error> {
        self.each(std::slice::from_ref(draft), drafts::keep)
    }
}

impl Answers<DropDraft, Error> for Writes<'_> {
    fn answer(&mut self, DropDraft(id): &DropDraft) -> Result<(), Error> {
        self.store.write(|conn| Ok(drafts::forget(conn, *id)?))
    }
}

impl Answers<DropDrafts, Error> for Writes<'_> {
    fn answer(&mut self, DropDrafts(drafts): &DropDrafts) -> Result<(), Error> {
        self.each(drafts, |conn, draft| drafts::forget(conn, draft.id))
    }
}

impl Answers<RestoreDrafts, Error> for Writes<'_> {
    fn answer(&mut self, RestoreDrafts(drafts): &RestoreDrafts) -> Result<(), Error> {
        self.each(drafts, drafts::keep)
    }
}

impl Answers<Remember, Error> for Writes<'_> {
    fn answer(&mut self, Remember(text): &Remember) -> Result<(), Error> {
        self.store.write(|conn| Ok(settings::set(conn, REMEMBERED, text)?))
    }
}

impl Answers<KeepTour, Error> for Writes<'_> {
    fn answer(&mut self, KeepTour(step): &KeepTour) -> Result<(), Error> {
        self.store.write(|conn| Ok(toured::keep(conn, *step)?))
    }
}

impl Answers<BackUp, Error> for Writes<'_> {
    fn answer(&mut self, BackUp(typed): &BackUp) -> Result<String, Error> {
        let path = text_file::at_home(typed);
        self.store.checkpoint();
        self.store.back_up(&path)?;
        Ok(text_file::in_full(path))
    }
}

impl<'a> Writes<'a> {
    pub(super) fn new(store: &'a mut Store, watch: &'a mut Watch<'a>) -> Self {
        Self { store, watch }
    }

    /// Does the same with several drafts, or with none.
    fn each(
        &mut self,
        drafts: &[Draft],
        work: impl Fn(&Connection, &Draft) -> rusqlite::Result<()>,
    ) -> Result<(), Error> {
        self.store.write(|conn| Ok(drafts.iter().try_for_each(|draft| work(conn, draft))?))
    }

    fn inverted(
        &self,
        touched: Result<Option<Touched>, Error>,
    ) -> Result<Ended<Option<Saved>>, Error> {
        let millis = self.store.now();
        let saved = |Touched { count, first, new, steps, deed, judged }: Touched| {
            let gone = lives::gone(self.store.read(), &first)?;
            let handed_on = 0;
            Ok(Saved { records: first, new, gone, count, steps, deed, judged, handed_on, millis })
        };
        ended(touched.and_then(|touched| touched.map(saved).transpose()))
    }
}

/// To have been stopped is no failure.
pub(super) fn ended<T>(outcome: Result<T, Error>) -> Result<Ended<T>, Error> {
    match outcome {
        Ok(done) => Ok(Ended::Done(done)),
        Err(Error::Stopped) => Ok(Ended::Stopped),
        Err(error) => Err(error),
    }
}
