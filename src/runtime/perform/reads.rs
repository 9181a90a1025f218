//! What is answered without changing anything.

use rusqlite::Connection;

use crate::app::ask::{
    Answers, Complete, CountKept, CountRows, FindFamilies, FindGone, FindNear, FindRecipients,
    FindRecords, IsListed, LookAt, MarkRows, Question, Read, ReadDrafts, ReadEditable, ReadFilters,
    ReadHistory, ReadMarked, ReadPage, ReadPair, ReadReply, ReadTemplates, ReadTerms, ReadWhole,
};
use crate::model::RecordId;
use crate::model::details::Family;
use crate::model::draft::Draft;
use crate::model::field::Target;
use crate::model::find::{Candidate, Editable, Hit};
use crate::model::listing::{Count, Page};
use crate::model::near::Near;
use crate::model::past_step::PastStep;
use crate::model::progress::Watch;
use crate::model::records::party::PartyForm;
use crate::model::records::saved_filter::KeptFilter;
use crate::model::records::template::KeptTemplate;
use crate::model::rows::Rows;
use crate::model::vocabulary::OwnTerms;
use crate::model::whole::Whole;
use crate::store::{
    Error, Store, bulk, complete, drafts, duplicates, editable, kept, list, neighbours, own_terms,
    search, steps, whole,
};

/// Parties of a near name that are offered besides those found by what is typed.
const NEAR: usize = 3;

/// One state of the file, from which questions are answered. One lock for the
/// many statements of an answer also takes a fraction of the time.
pub struct Reads<'a> {
    conn: &'a Connection,
    watch: &'a mut Watch<'a>,
}

pub(super) fn of<Q: Question>(
    store: &Store,
    question: &Q,
    watch: &mut Watch,
) -> Result<Q::Answer, Error>
where
    for<'a> Reads<'a>: Answers<Q, Error>,
{
    let conn = &*store.read().unchecked_transaction()?;
    Reads { conn, watch }.answer(question)
}

/// Answers whatever is asked.
///
/// # Errors
///
/// What is asked comes back with the reason why it cannot be answered.
pub(in crate::runtime) fn read(
    store: &Store,
    asked: Read,
    watch: &mut Watch,
) -> Result<ReadReply, Box<(Read, Error)>> {
    match store.read().unchecked_transaction() {
        Ok(transaction) => asked.answer(&mut Reads { conn: &transaction, watch }),
        Err(error) => Err(Box::new((asked, error.into()))),
    }
}

impl Answers<ReadPage, Error> for Reads<'_> {
    fn answer(&mut self, asked: &ReadPage) -> Result<Page, Error> {
        list::page(self.conn, &asked.query, &asked.anchor, asked.limit)
    }
}

impl Answers<CountRows, Error> for Reads<'_> {
    fn answer(&mut self, asked: &CountRows) -> Result<Count, Error> {
        list::count(self.conn, &asked.query)
    }
}

impl Answers<MarkRows, Error> for Reads<'_> {
    fn answer(&mut self, asked: &MarkRows) -> Result<Rows, Error> {
        list::rows(self.conn, &asked.query, asked.span.as_ref(), self.watch)
    }
}

impl Answers<IsListed, Error> for Reads<'_> {
    fn answer(&mut self, asked: &IsListed) -> Result<bool, Error> {
        list::has(self.conn, &asked.query, asked.record.id)
    }
}

impl Answers<FindGone, Error> for Reads<'_> {
    fn answer(&mut self, asked: &FindGone) -> Result<Rows, Error> {
        bulk::gone(self.conn, asked.scope, &asked.rows)
    }
}

impl Answers<FindFamilies, Error> for Reads<'_> {
    fn answer(&mut self, FindFamilies(whom): &FindFamilies) -> Result<Vec<Family>, Error> {
        bulk::families(self.conn, whom)
    }
}

impl Answers<ReadWhole, Error> for Reads<'_> {
    fn answer(&mut self, asked: &ReadWhole) -> Result<Option<Box<Whole>>, Error> {
        self.whole(asked.0)
    }
}

impl Answers<ReadEditable, Error> for Reads<'_> {
    fn answer(&mut self, asked: &ReadEditable) -> Result<Option<Box<Editable>>, Error> {
        Ok(editable::read(self.conn, asked.id)?.map(Box::new))
    }
}

impl Answers<ReadPair, Error> for Reads<'_> {
    fn answer(&mut self, ReadPair([a, b]): &ReadPair) -> Result<Option<Box<[Whole; 2]>>, Error> {
        let pair = whole::read(self.conn, *a)?.zip(whole::read(self.conn, *b)?);
        Ok(pair.map(|(a, b)| Box::new([a, b])))
    }
}

impl Answers<ReadMarked, Error> for Reads<'_> {
    fn answer(&mut self, asked: &ReadMarked) -> Result<Vec<Whole>, Error> {
        whole::of_rows(self.conn, &asked.rows)
    }
}

impl Answers<ReadHistory, Error> for Reads<'_> {
    fn answer(&mut self, asked: &ReadHistory) -> Result<Vec<PastStep>, Error> {
        steps::latest(self.conn, asked.before, asked.limit)
    }
}

impl Answers<FindRecords, Error> for Reads<'_> {
    fn answer(&mut self, asked: &FindRecords) -> Result<Vec<Hit>, Error> {
        search::find(self.conn, &asked.filter, asked.limit)
    }
}

impl Answers<Complete, Error> for Reads<'_> {
    /// Parties that may be meant though their name is spelt otherwise are added,
    /// so that nobody is recorded twice unawares.
    fn answer(&mut self, asked: &Complete) -> Result<Vec<Candidate>, Error> {
        let mut candidates =
            complete::candidates(self.conn, asked.target, &asked.text, asked.limit)?;
        let forms: &[PartyForm] = match asked.target {
            Target::Party => &[PartyForm::Person, PartyForm::Organisation],
            Target::Organisation => &[PartyForm::Organisation],
            Target::Case
            | Target::Incident
            | Target::Place
            | Target::Source
            | Target::Evidence
            | Target::Recipient
            | Target::Any => &[],
        };
        let mut near = Vec::new();
        for form in forms {
            near.extend(duplicates::misspelt(self.conn, form, &asked.text, NEAR)?);
        }
        near.retain(|found| candidates.iter().all(|known| known.record.id != found.record.id));
        candidates.truncate(asked.limit.saturating_sub(near.len()));
        candidates.extend(near);
        Ok(candidates)
    }
}

impl Answers<FindRecipients, Error> for Reads<'_> {
    fn answer(&mut self, asked: &FindRecipients) -> Result<Vec<Candidate>, Error> {
        complete::candidates(self.conn, Target::Recipient, &asked.text, asked.limit)
    }
}

impl Answers<FindNear, Error> for Reads<'_> {
    fn answer(&mut self, asked: &FindNear) -> Result<Vec<Near>, Error> {
        neighbours::near(self.conn, &asked.sketch, asked.nearness, asked.limit)
    }
}

impl Answers<LookAt, Error> for Reads<'_> {
    fn answer(&mut self, asked: &LookAt) -> Result<Option<Box<Whole>>, Error> {
        self.whole(asked.0)
    }
}

impl Answers<ReadFilters, Error> for Reads<'_> {
    fn answer(&mut self, _: &ReadFilters) -> Result<Vec<KeptFilter>, Error> {
        kept::filters(self.conn)
    }
}

impl Answers<ReadTerms, Error> for Reads<'_> {
    fn answer(&mut self, _: &ReadTerms) -> Result<OwnTerms, Error> {
        Ok(own_terms::of(self.conn)?)
    }
}

impl Answers<ReadTemplates, Error> for Reads<'_> {
    fn answer(&mut self, _: &ReadTemplates) -> Result<Vec<KeptTemplate>, Error> {
        kept::templates(self.conn)
    }
}

impl Answers<CountKept, Error> for Reads<'_> {
    fn answer(&mut self, asked: &CountKept) -> Result<Count, Error> {
        list::count(self.conn, &asked.query)
    }
}

impl Answers<ReadDrafts, Error> for Reads<'_> {
    fn answer(&mut self, _: &ReadDrafts) -> Result<Vec<Draft>, Error> {
        Ok(drafts::all(self.conn)?)
    }
}

impl Reads<'_> {
    fn whole(&self, id: RecordId) -> Result<Option<Box<Whole>>, Error> {
        Ok(whole::read(self.conn, id)?.map(Box::new))
    }
}
