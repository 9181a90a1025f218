//! One field of a form: what is typed, how it is understood, what is wrong with it.

use serde_json::Value;

use crate::app::Model;
use crate::app::editor::{Editor, Extent, Overfull};
use crate::model::date::{ReadContext, Reading};
use crate::model::details::Family;
use crate::model::field::{Field, Shape, Target};
use crate::model::find::Candidate;
use crate::model::fold::fold;
use crate::model::vocabulary::Vocabulary;
use crate::model::whole::Named;
use crate::model::{Day, FuzzyDate, Language, RecordId, Reference};

/// Who reads what is typed: on which day, in which language.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reader {
    /// The day where the person is.
    pub today: Day,
    /// The language of the interface.
    pub language: Language,
}

impl Model {
    /// Who reads what is typed now.
    pub fn reader(&self) -> Reader {
        Reader { today: self.now.today, language: self.language }
    }
}

/// One field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormField {
    /// Its name in the record.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Whether a record without it is refused.
    pub required: bool,
    /// The family of kinds of incident that asks for it, for a detail.
    pub family: Option<Family>,
    /// What is typed.
    pub editor: Editor,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// The record that it leads to.
    pub link: Option<Linked>,
    /// Records that the text may mean, best first.
    pub candidates: Vec<Candidate>,
    /// The text to which `candidates` belong.
    pub(super) answered: Option<String>,
    /// Whether a new record is wanted even where one of the name exists.
    pub(super) fresh: bool,
    /// Whether it is shown only when filled, or asked for.
    pub(super) rare: bool,
    /// What it holds in most records; does not count as filled.
    pub(super) usual: String,
    pub(super) initial: Initial,
    /// The link that typing undid; undoing the typing brings it back.
    pub(super) unlinked: Option<Linked>,
}

/// What a field held when the form was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Initial {
    pub(super) text: String,
    pub(super) link: Option<RecordId>,
}

/// A record that a field leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked {
    /// The record.
    pub id: RecordId,
    /// What people say for it.
    pub reference: Reference,
    /// Its name or title.
    pub name: String,
    /// What tells it from others of the name.
    pub about: String,
    /// What was typed when it was linked.
    pub(super) text: String,
}

impl FormField {
    pub(super) fn new(field: &'static Field, family: Option<Family>) -> Self {
        Self {
            name: field.name,
            shape: field.shape,
            required: field.required,
            family,
            editor: Editor::new(extent(field.shape), ""),
            problem: None,
            link: None,
            candidates: vec![],
            answered: None,
            fresh: false,
            rare: false,
            usual: String::new(),
            initial: Initial::default(),
            unlinked: None,
        }
    }

    /// Fills the field as the form is opened.
    pub(super) fn open(&mut self, text: &str, link: Option<Linked>) {
        self.editor = Editor::new(extent(self.shape), text);
        self.initial = Initial {
            text: self.editor.text().to_owned(),
            link: link.as_ref().map(|linked| linked.id),
        };
        self.link = link;
    }

    /// What is typed, without space around it.
    pub fn text(&self) -> &str {
        self.editor.text().trim()
    }

    /// Whether it leads to records of a target.
    pub fn target(&self) -> Option<Target> {
        match self.shape {
            Shape::Link(target) => Some(target),
            _ => None,
        }
    }

    /// Whether it holds more than most records do.
    pub(super) fn is_filled(&self) -> bool {
        !self.editor.is_blank() && self.editor.text() != self.usual
    }

    /// Whether it holds what it held when the form was opened.
    pub(super) fn is_untouched(&self) -> bool {
        self.editor.text() == self.initial.text
            && self.link.as_ref().map(|linked| linked.id) == self.initial.link
            && !self.fresh
    }

    /// The text was changed by typing.
    pub(in crate::app) fn typed(&mut self) {
        self.problem = None;
        self.fresh = false;
        if let Some(linked) = self.link.take() {
            self.unlinked = Some(linked);
        }
    }

    /// The text was changed by undo or redo of typing.
    pub(in crate::app) fn restored(&mut self) {
        self.typed();
        self.link = self.unlinked.take_if(|linked| linked.text == self.editor.text());
    }

    /// Leads the field to a record, by its name.
    pub(super) fn take(&mut self, candidate: &Candidate) -> Result<(), Overfull> {
        self.editor.set(&candidate.record.name)?;
        self.typed();
        self.lead_to(&candidate.record, &candidate.about);
        Ok(())
    }

    /// Leads the field to a record; what is typed stays.
    pub(super) fn lead_to(&mut self, named: &Named, about: &str) {
        self.problem = None;
        self.link = Some(Linked {
            id: named.id,
            reference: named.reference.clone(),
            name: named.name.clone(),
            about: about.to_owned(),
            text: self.editor.text().to_owned(),
        });
    }

    /// A new record is wanted for what is typed.
    pub(super) fn make_new(&mut self) {
        self.typed();
        self.fresh = true;
    }

    /// Whether the store should be asked what the text may mean.
    pub(super) fn is_open_question(&self) -> bool {
        self.target().is_some()
            && self.link.is_none()
            && !self.fresh
            && !self.editor.is_blank()
            && self.answered.as_deref() != Some(self.editor.text())
            && !self.is_untouched()
    }

    /// Takes in what the text may mean. A reference leads where it says, and
    /// so does the name of a place, case, source or organisation that only one
    /// record has. A person's name never does: two people may share it.
    pub(super) fn answer(&mut self, candidates: Vec<Candidate>) {
        self.answered = Some(self.editor.text().to_owned());
        self.candidates = candidates;
        if self.fresh || self.link.is_some() {
            return;
        }
        let referred = self.text().parse::<Reference>().ok();
        let by_reference =
            self.candidates.iter().find(|found| Some(&found.record.reference) == referred.as_ref());
        let found = match (by_reference, self.same_name().as_slice()) {
            (Some(found), _) => Some(found),
            (None, [only]) if !self.may_be_person() => Some(*only),
            _ => None,
        };
        if let Some(found) = found.cloned() {
            self.lead_to(&found.record, &found.about);
        }
    }

    /// Candidates whose name is the text, however it is spelled.
    pub(super) fn same_name(&self) -> Vec<&Candidate> {
        let folded = fold(self.text());
        let same = |name: &str| !folded.is_empty() && fold(name) == folded;
        let candidates = self.candidates.iter().filter(|_| self.has_answer());
        candidates
            .filter(|c| same(&c.record.name) || c.alias.as_deref().is_some_and(same))
            .collect()
    }

    /// Whether `candidates` belong to what is typed.
    pub(super) fn has_answer(&self) -> bool {
        self.answered.as_deref() == Some(self.editor.text())
    }

    /// Whether a name may be that of a person, of whom two can share one.
    pub(super) fn may_be_person(&self) -> bool {
        !matches!(
            self.target(),
            Some(Target::Place | Target::Source | Target::Case | Target::Organisation)
        )
    }

    /// How what is typed is understood, where that is not plain.
    pub(super) fn reading(&self, reader: Reader) -> Option<String> {
        let text = self.text();
        if text.is_empty() {
            return None;
        }
        let reading = match self.shape {
            Shape::Date => date_reading(text, reader),
            Shape::Term(vocabulary) => match vocabulary.read(text) {
                Ok(term) => vocabulary.label(term.as_str(), reader.language).to_owned(),
                Err(_) => "?".to_owned(),
            },
            Shape::Terms(vocabulary) => terms_reading(vocabulary, text, reader.language),
            Shape::Flag | Shape::Number(_) | Shape::Degrees(_) => {
                match self.shape.read(text, reader.today) {
                    Ok(value) => self.shape.write(&value),
                    Err(_) => "?".to_owned(),
                }
            }
            _ => return None,
        };
        (reading != text).then_some(reading)
    }

    /// Checks what is typed as the field is left; what is missing is no
    /// matter before saving.
    pub(super) fn check(&mut self, reader: Reader) {
        let plain = matches!(self.shape, Shape::Line | Shape::Text | Shape::Link(_));
        if !plain && self.problem.is_none() {
            let read = self.shape.read(self.editor.text(), reader.today);
            self.problem = read.err().map(|error| error.to_string());
        }
    }
}

/// The text by which a stored value is shown in a form: terms by their labels.
pub(super) fn written(shape: Shape, value: &Value, language: Language) -> String {
    match (shape, value) {
        (Shape::Term(vocabulary), Value::String(slug)) => {
            label(vocabulary, slug, language).to_owned()
        }
        (Shape::Terms(vocabulary), Value::Array(slugs)) => {
            let labels = slugs.iter().filter_map(Value::as_str);
            labels.map(|slug| label(vocabulary, slug, language)).collect::<Vec<_>>().join("; ")
        }
        _ => shape.write(value),
    }
}

/// The label of a term, or its slug where the label would be read as another.
pub(super) fn label(vocabulary: Vocabulary, slug: &str, language: Language) -> &str {
    let label = vocabulary.label(slug, language);
    let reads_back = vocabulary.read(label).is_ok_and(|term| term.as_str() == slug);
    if reads_back && !label.contains(';') { label } else { slug }
}

fn extent(shape: Shape) -> Extent {
    match shape {
        Shape::Text | Shape::Injuries | Shape::Provisions => Extent::Lines,
        Shape::Terms(_) | Shape::Tags => Extent::List,
        _ => Extent::Line,
    }
}

fn date_reading(text: &str, reader: Reader) -> String {
    match FuzzyDate::read(text, &ReadContext { today: reader.today }) {
        Ok(Reading::One(date)) => date.display(reader.language),
        Ok(Reading::Ambiguous(dates)) => {
            let shown = dates.iter().map(|date| date.display(reader.language));
            format!("{}?", shown.collect::<Vec<_>>().join(" or "))
        }
        Err(_) => "?".to_owned(),
    }
}

fn terms_reading(vocabulary: Vocabulary, text: &str, language: Language) -> String {
    let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
    let read = parts.map(|part| match vocabulary.read(part) {
        Ok(term) => vocabulary.label(term.as_str(), language).to_owned(),
        Err(_) => "?".to_owned(),
    });
    read.collect::<Vec<_>>().join("; ")
}
