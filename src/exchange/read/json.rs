//! The whole casebook as one JSON document, read record by record.

mod pieces;
mod record;

use std::collections::VecDeque;
use std::io::{self, BufRead};

use super::encoding::Text;
use super::{Raw, Reader, broken};
use crate::exchange::BadRow;
use crate::exchange::json::{Casebook, FORMAT};
use crate::exchange::source::Source;
use crate::model::bad_row::{DocumentProblem, Place, Problem};
use crate::model::imported::Found;
use pieces::{Flaw, Piece, Pieces};

/// Where in the document reading stands.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// Before it.
    Begin,
    /// Between its two parts; `true` before the first.
    Parts(bool),
    /// Between records; `true` before the first.
    Records(bool),
    /// Behind it.
    End,
}

/// The part that says what the document is about.
const ABOUT: &str = "casebook";

/// The part with the records.
const RECORDS: &str = "records";

/// A document that is read.
pub(in crate::exchange) struct Document {
    file: String,
    pieces: Pieces<Box<dyn BufRead>>,
    piece: Piece,
    stage: Stage,
    /// Which of its parts were there.
    seen: Vec<&'static str>,
    /// How many records were read.
    number: u64,
    bad: VecDeque<BadRow>,
}

impl Reader for Document {
    fn found(&self) -> Option<Found> {
        None
    }

    fn rows(mut self) -> impl Iterator<Item = Result<Raw, BadRow>> {
        std::iter::from_fn(move || self.next())
    }
}

impl Document {
    pub(in crate::exchange) fn open(source: Source) -> Self {
        let text = Text::of(source.input);
        let failed = text.as_ref().err().map(broken);
        let input: Box<dyn BufRead> =
            text.map_or_else(|_| Box::new(io::empty()) as _, |it| it.input);
        let mut document = Self {
            file: source.name,
            pieces: Pieces::new(input),
            piece: Piece::default(),
            stage: Stage::Begin,
            seen: Vec::new(),
            number: 0,
            bad: VecDeque::new(),
        };
        if let Some(problem) = failed {
            document.end(Flaw { line: 1, problem });
        }
        document
    }

    fn next(&mut self) -> Option<Result<Raw, BadRow>> {
        loop {
            if let Some(bad) = self.bad.pop_front() {
                return Some(Err(bad));
            }
            let read = match self.stage {
                Stage::End => return None,
                Stage::Begin => self.begin().map(|()| None),
                Stage::Parts(first) => self.part(first).map(|()| None),
                Stage::Records(first) => self.record(first),
            };
            match read {
                Ok(Some(raw)) => return Some(Ok(raw)),
                Ok(None) => {}
                Err(flaw) => self.end(flaw),
            }
        }
    }

    fn begin(&mut self) -> Result<(), Flaw> {
        if !self.pieces.take(b'{')? {
            return Err(self.other());
        }
        self.stage = Stage::Parts(true);
        Ok(())
    }

    /// Reads a part, or as far as its records begin.
    fn part(&mut self, first: bool) -> Result<(), Flaw> {
        if self.pieces.take(b'}')? {
            self.stage = Stage::End;
            let more = self.pieces.peek()?.is_some();
            return match self.seen.len() {
                _ if more => Err(self.pieces.syntax()),
                2 => Ok(()),
                _ => Err(self.other()),
            };
        }
        if !first && !self.pieces.take(b',')? {
            return Err(self.pieces.syntax());
        }
        self.pieces.value(&mut self.piece)?;
        let name: Option<String> = serde_json::from_slice(&self.piece.bytes).ok();
        if !self.pieces.take(b':')? {
            return Err(self.pieces.syntax());
        }
        let part = [ABOUT, RECORDS].into_iter().find(|part| name.as_deref() == Some(*part));
        let part = part.filter(|part| !self.seen.contains(part)).ok_or_else(|| self.other())?;
        self.seen.push(part);
        self.stage = Stage::Parts(false);
        if part == ABOUT {
            return self.about();
        }
        if !self.pieces.take(b'[')? {
            return Err(self.other());
        }
        self.stage = Stage::Records(true);
        Ok(())
    }

    /// Reads what the document is about.
    fn about(&mut self) -> Result<(), Flaw> {
        self.pieces.value(&mut self.piece)?;
        let about = serde_json::from_slice(&self.piece.bytes);
        let Casebook { format, .. } = about.map_err(|_| self.other())?;
        if format == FORMAT {
            return Ok(());
        }
        let bad = self.bad_at(self.piece.line, DocumentProblem::Newer(FORMAT).into());
        self.bad.push_back(BadRow { value: format.to_string(), ..bad });
        self.stage = Stage::End;
        Ok(())
    }

    /// Reads the next record; none where there is none, or a bad one.
    fn record(&mut self, first: bool) -> Result<Option<Raw>, Flaw> {
        if self.pieces.take(b']')? {
            self.stage = Stage::Parts(false);
            return Ok(None);
        }
        if !first && !self.pieces.take(b',')? {
            return Err(self.pieces.syntax());
        }
        self.pieces.value(&mut self.piece)?;
        self.stage = Stage::Records(false);
        self.number += 1;
        match record::read(&self.piece, self.number) {
            Ok(raw) => Ok(Some(raw)),
            Err(bad) => {
                let file = self.file.clone();
                self.bad.extend(bad.into_iter().map(|bad| BadRow { file: file.clone(), ..bad }));
                Ok(None)
            }
        }
    }

    /// That it is something else than a casebook.
    fn other(&self) -> Flaw {
        self.pieces.flaw(DocumentProblem::Other.into())
    }

    fn end(&mut self, Flaw { line, problem }: Flaw) {
        let bad = self.bad_at(line, problem);
        self.bad.push_back(bad);
        self.stage = Stage::End;
    }

    fn bad_at(&self, line: u64, problem: Problem) -> BadRow {
        let (column, value) = (String::new(), String::new());
        BadRow { file: self.file.clone(), place: Place::line(line), column, value, problem }
    }
}
