//! What may be meant by what is typed into the field in focus.

use std::borrow::Cow;

use super::field::FormField;
use super::question::OFFERED;
use super::reading::label;
use super::{CitedField, Form, Popup};
use crate::app::reader::Reader;
use crate::app::texts;
use crate::model::field::Shape;
use crate::model::find::Candidate;
use crate::model::novel::Novel;
use crate::model::quick_line::says_more;
use crate::model::vocabulary::{Entry, Vocabulary};
use crate::model::{Kind, Language, withheld};
use crate::words;
use crate::words::cut;

/// Cells of a name beside the key that takes it, or makes it.
const NAME: usize = 24;

/// A line of the list.
#[derive(Clone, Copy, Debug)]
pub enum Suggestion<'a> {
    /// A term of the field's vocabulary.
    Term(&'static Entry),
    /// A field of the record that is cited.
    Field(CitedField),
    /// A record.
    Record(&'a Candidate),
    /// A term of that name that the list does not have yet.
    NewTerm,
    /// A new record of what is typed.
    New(Novel),
    /// The same, where what is typed may be several names.
    One(Novel),
    /// A new record of each of so many names.
    Several(Novel, usize),
}

/// What was done with what was offered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Took {
    /// Nothing was taken.
    Nothing,
    /// The field in focus holds what was taken.
    Offered,
    /// The field in focus holds the first of several names.
    First,
}

impl Form {
    /// What may be meant by the field in focus, best first.
    pub fn suggestions(&self) -> Vec<Suggestion<'_>> {
        match (self.popup.open, self.section(), self.field()) {
            (true, Some(section), Some(field)) if !self.repeats() => match field.shape {
                Shape::Term(vocabulary) | Shape::Terms(vocabulary) | Shape::Code(vocabulary) => {
                    let mut found = terms(field, vocabulary, section.kind, self.language);
                    found.extend(self.new_term(field).then_some(Suggestion::NewTerm));
                    found
                }
                Shape::FieldName => {
                    self.cited_fields().into_iter().map(Suggestion::Field).collect()
                }
                Shape::Link(_) if !field.editor.is_blank() => {
                    records(field, section.novel(field), self.can_split())
                }
                _ => vec![],
            },
            _ => vec![],
        }
    }

    /// Takes what the person moved onto, or with `top` what is offered first;
    /// says what went wrong, or what was done.
    pub(super) fn take(&mut self, top: bool, reader: Reader) -> Result<Took, String> {
        let at = if top { self.offered(reader) } else { self.popup.chosen };
        let Some(at) = at else { return Ok(Took::Nothing) };
        let taken = match self.line(at) {
            Some(Suggestion::Term(entry)) => Taken::Term(entry.slug),
            Some(Suggestion::Field(cited)) => Taken::Field(cited),
            Some(Suggestion::Record(candidate)) => Taken::Record(candidate.clone()),
            Some(Suggestion::New(_) | Suggestion::NewTerm) => Taken::New,
            Some(Suggestion::One(_)) => return Ok(self.take_as_one(reader)),
            Some(Suggestion::Several(..)) => return Ok(self.take_apart(reader)),
            None => return Ok(Took::Nothing),
        };
        // Whoever is taken has the role that was said before the name.
        let role = match taken {
            Taken::Record(_) => self.role_said(reader),
            _ => None,
        };
        if let Some(role) = role {
            self.write_role(self.focus.section, &role);
        }
        let Some(field) = self.field_mut() else { return Ok(Took::Nothing) };
        let done = match taken {
            Taken::Term(slug) => take_term(field, slug, reader),
            Taken::Field(cited) => {
                field.write(&cited.text(reader.language));
                Ok(())
            }
            Taken::Record(candidate) => {
                let taken = field.take(&candidate, reader.language);
                taken.map_err(|error| texts::overfull(error, reader.language))
            }
            Taken::New => {
                field.make_new();
                Ok(())
            }
        };
        done.map(|()| {
            self.changed();
            self.popup = Popup::default();
            Took::Offered
        })
    }

    /// Whether what is typed may be added to the list of terms that the field holds.
    /// A quick line has no room for what is then to be said of it.
    fn new_term(&self, field: &FormField) -> bool {
        let Shape::Term(list) = field.shape else { return false };
        let open = list.closed().is_none() && list != Vocabulary::Tie && !self.is_quick();
        let typed = !field.editor.is_blank() && !field.fresh;
        open && typed && list.read(field.text()).is_err()
    }

    /// A line of the list. Where no list is shown, the only one is who the
    /// reading beside the field says that Tab links.
    fn line(&self, at: usize) -> Option<Suggestion<'_>> {
        let shown = self.suggestions().get(at).copied();
        let closed = || {
            let field = self.field().filter(|_| !self.popup.open && at == 0)?;
            field.namesake().map(Suggestion::Record)
        };
        shown.or_else(closed)
    }

    /// What Tab takes, in the person's words.
    pub(in crate::app) fn takes(&self, reader: Reader) -> Option<String> {
        let taken = self.line(self.offered(reader)?)?;
        let typed = self.field().map(FormField::text).unwrap_or_default();
        Some(taken.name(typed, reader.language))
    }

    /// What Enter makes of the text in focus in a quick line where it takes
    /// nothing from the list: a new record of that name, in the person's words.
    pub(in crate::app) fn makes(&self, reader: Reader) -> Option<String> {
        let (section, field) = (self.section()?, self.field()?);
        let open = field.link.is_none() && !field.editor.is_blank() && !field.is_ambiguous();
        let open = open && field.several().is_none();
        let stays = open && self.popup.chosen.is_none() && !self.awaits_answer(reader);
        let novel =
            section.novel(field).filter(|_| stays && self.keeps_place(self.focus, reader))?;
        Some(Suggestion::New(novel).name(field.new_name(), reader.language))
    }

    /// The line of the list that Tab takes.
    pub fn offered(&self, reader: Reader) -> Option<usize> {
        self.popup.chosen.or_else(|| self.takes_top(reader).then_some(0))
    }

    /// Whether Tab takes what is offered first: not where the text says
    /// already what is meant, nor while the list is about another text.
    fn takes_top(&self, reader: Reader) -> bool {
        let Some(field) = self.field().filter(|field| !field.editor.is_blank()) else {
            return false;
        };
        match field.shape {
            // What is only near to what is typed is taken by moving onto it.
            Shape::Term(_) if field.fresh => false,
            Shape::Term(vocabulary) => {
                let begun = || !vocabulary.suggest(field.text(), reader.language).is_empty();
                field.shape.read(field.text(), reader.today).is_err() && begun()
            }
            Shape::FieldName => self
                .section()
                .is_some_and(|section| section.field_name(field, reader.language).is_err()),
            Shape::Terms(vocabulary) => {
                let part = field.last_part();
                let begun = || !vocabulary.suggest(part, reader.language).is_empty();
                !part.is_empty() && vocabulary.read(part).is_err() && begun()
            }
            // One whose name is spelt otherwise is only taken by moving onto it.
            Shape::Link(_) => {
                let near = field.candidates.first().is_some_and(|first| !first.reasons.is_empty());
                let asked = field.several().is_some() || self.has_namesakes();
                field.link.is_none() && field.has_answer() && !near && !asked
            }
            _ => false,
        }
    }
}

impl Suggestion<'_> {
    /// What it is called beside the key that takes it; `typed` is the text in
    /// the field.
    fn name(&self, typed: &str, language: Language) -> String {
        let makes = |novel: Cow<'static, str>| {
            let arguments = [("novel", novel.into()), ("text", cut(typed, NAME).into())];
            words::with(language, "suggestion-makes", &arguments)
        };
        match self {
            Self::Term(entry) => entry.label(language).to_owned(),
            Self::Field(cited) => cited.label(language).into_owned(),
            Self::Record(found) => cut(&words::called(&found.record, language), NAME),
            Self::NewTerm => makes(words::novel(Kind::Term, Kind::Term.prefix(), language)),
            Self::New(novel) => makes(words::novel_of(*novel, language)),
            Self::One(novel) => {
                words::quoted(&words::one_of(*novel, language), &cut(typed, NAME), language)
            }
            Self::Several(novel, number) => words::several_of(*novel, *number, language),
        }
    }
}

enum Taken {
    Term(&'static str),
    Field(CitedField),
    Record(Candidate),
    New,
}

fn terms(
    field: &FormField,
    vocabulary: Vocabulary,
    kind: Kind,
    language: Language,
) -> Vec<Suggestion<'static>> {
    let typed = field.last_part();
    let begun = vocabulary.suggest(typed, language);
    // A sentence that is understood needs no guesses.
    let guess = begun.is_empty() && !says_more(typed);
    let found = if guess { vocabulary.near(typed, language) } else { begun };
    let fits = |entry: &&Entry| vocabulary != Vocabulary::SensitiveField || has(kind, entry.slug);
    found.into_iter().filter(fits).map(Suggestion::Term).collect()
}

/// Whether records of a kind have the field that a term names.
fn has(kind: Kind, term: &str) -> bool {
    kind.fields().iter().any(|field| withheld::names(term, field.name))
}

fn records(field: &FormField, novel: Option<Novel>, splits: bool) -> Vec<Suggestion<'_>> {
    if let (Some(names), Some(novel)) = (field.several(), novel) {
        // Who has one of the names is no answer: each is asked about on its own.
        let whole = field.same_name().into_iter().take(OFFERED).map(Suggestion::Record);
        let several = splits.then_some(Suggestion::Several(novel, names.len()));
        return whole.chain([Suggestion::One(novel)]).chain(several).collect();
    }
    let found = field.candidates.iter().take(OFFERED).map(Suggestion::Record);
    let found: Vec<_> = found.chain(novel.map(Suggestion::New)).collect();
    // "New" alone says no more than the reading beside the field.
    if field.candidates.is_empty() { vec![] } else { found }
}

impl FormField {
    /// What is being typed: for many terms, the one after the last semicolon.
    pub fn last_part(&self) -> &str {
        match self.shape {
            Shape::Terms(_) => self.editor.text().rsplit(';').next().unwrap_or_default().trim(),
            _ => self.text(),
        }
    }
}

fn take_term(field: &mut FormField, slug: &str, reader: Reader) -> Result<(), String> {
    let (Shape::Term(vocabulary) | Shape::Terms(vocabulary) | Shape::Code(vocabulary)) =
        field.shape
    else {
        return Ok(());
    };
    let term = label(vocabulary, slug, reader.language);
    let text = match (field.shape, field.editor.text().rsplit_once(';')) {
        (Shape::Terms(_), Some((before, _))) => format!("{}; {term}", before.trim_end()),
        _ => term.to_owned(),
    };
    field.editor.set(&text).map_err(|error| texts::overfull(error, reader.language))?;
    field.typed();
    Ok(())
}
