//! A source with the place in it that is cited, in one field: `S-1, p. 3`;
//! and what begins with a reference otherwise, which is no name.

use super::field::FormField;
use super::{Linked, Section};
use crate::model::field::Target;
use crate::model::find::Candidate;
use crate::model::fold::fold;
use crate::model::quick_line::{begins_with_reference, cited, is_reference};
use crate::model::{Language, Reference};
use crate::words;

impl FormField {
    /// Candidates whose name is the text; of a source, else those whose name
    /// or reference stands before a locator.
    pub(super) fn meant(&self) -> Vec<&Candidate> {
        let same = self.same_name();
        match self.parts() {
            Some((head, _)) if same.is_empty() && self.has_answer() => {
                let meant = |found: &&Candidate| {
                    let name = found.record.called.name().unwrap_or_default();
                    refers(head, &found.record.reference, name)
                };
                self.candidates.iter().filter(meant).collect()
            }
            _ => same,
        }
    }

    /// The locator after the source that the field leads to, or that is made of
    /// its text.
    pub(in crate::app) fn locator(&self) -> Option<&str> {
        let (head, locator) = self.parts()?;
        let Some(Linked { reference, name, .. }) = self.link.as_ref() else {
            return (self.new_name() == head).then_some(locator);
        };
        let whole = fold(name) == fold(self.text());
        (!whole && refers(head, reference, name)).then_some(locator)
    }

    /// The name of the record that is made of the text: where in a source
    /// something stands is no part of its title.
    pub(super) fn new_name(&self) -> &str {
        let title = self.parts().filter(|(head, _)| !is_reference(head));
        title.filter(|_| self.link.is_none()).map_or(self.text(), |(title, _)| title)
    }

    /// The text by which the field leads to a candidate, with the locator that
    /// is typed after another name of it.
    pub(super) fn text_for(&self, candidate: &Candidate, language: Language) -> String {
        let called = words::called(&candidate.record, language);
        let named = fold(&called) == fold(self.text());
        match self.parts().filter(|_| !named) {
            Some((_, locator)) => format!("{}, {locator}", candidate.record.reference),
            None => called.into_owned(),
        }
    }

    /// Whether the text is a reference or begins with one, and so no new name.
    pub(super) fn is_referring(&self) -> bool {
        is_reference(self.text()) || begins_with_reference(self.text()).is_some()
    }

    /// Why no record can be made of the text.
    pub(super) fn no_name(&self, language: Language) -> String {
        let text = self.text();
        let head = self.parts().map_or(text, |(head, _)| head);
        match begins_with_reference(text) {
            _ if is_reference(head) => {
                words::with(language, "problem-no-reference", &[("reference", head.into())])
            }
            Some(reference) => {
                let arguments = [("name", text.into()), ("reference", reference.into())];
                words::with(language, "problem-begins-with-reference", &arguments)
            }
            None => words::text(language, "problem-link-choose").into_owned(),
        }
    }

    /// A source, and the locator after it.
    fn parts(&self) -> Option<(&str, &str)> {
        (self.target() == Some(Target::Source)).then(|| cited(self.text())).flatten()
    }
}

impl Section {
    /// What a field holds: that of a locator, what is typed after the source.
    pub(super) fn held<'a>(&'a self, field: &'a FormField) -> &'a str {
        let text = field.editor.text();
        if field.name != "locator" || !field.editor.is_blank() {
            return text;
        }
        self.fields.iter().find_map(FormField::locator).unwrap_or(text)
    }

    /// Why a source with a locator cannot be stored: another has its own field.
    pub(super) fn locator_twice(&self, field: &FormField, language: Language) -> Option<String> {
        let typed = field.locator()?;
        let other = self.fields.iter().find(|field| field.name == "locator")?.text();
        (!other.is_empty() && other != typed).then(|| {
            let arguments = [("typed", typed.into()), ("other", other.into())];
            words::with(language, "problem-locator-twice", &arguments)
        })
    }
}

/// Whether a text is the reference of a record, or else its name.
fn refers(text: &str, reference: &Reference, name: &str) -> bool {
    match text.parse::<Reference>() {
        Ok(referred) => referred == *reference,
        Err(_) => fold(text) == fold(name),
    }
}
