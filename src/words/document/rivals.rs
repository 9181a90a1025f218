//! What is disputed of a field, beside what the record holds of it.

use super::citations::in_order;
use super::fields;
use crate::model::dispute::{Claim, Ways};
use crate::model::field::Shape;
use crate::model::fold::fold;
use crate::model::text::Text;
use crate::model::whole::{Cited, Whole};
use crate::model::{Language, RecordId};
use crate::words;

/// The fields that are disputed.
pub(super) struct Rivals<'a> {
    /// The citations in the order of their numbers.
    numbered: Vec<&'a Cited>,
    fields: Vec<(&'a str, Vec<&'a Cited>)>,
    language: Language,
}

/// What is disputed of a field.
pub(super) struct Versions {
    /// All versions, in a line.
    pub(super) text: String,
    /// The first citation that says otherwise than the record.
    pub(super) by: RecordId,
}

/// One version of a field, and the numbers of the citations that give it.
struct Version {
    text: String,
    by: Vec<usize>,
}

impl<'a> Rivals<'a> {
    pub(super) fn of(whole: &'a Whole, language: Language) -> Self {
        Self { numbered: in_order(whole), fields: whole.rivals(), language }
    }

    /// The names of the fields.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.fields.iter().map(|(name, _)| *name)
    }

    /// Whether a field is disputed.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names().any(|known| known == name)
    }

    /// All versions of a field with who gives each: `deportation [1] ·
    /// refoulement [2], disputed`. That of the record, `own`, comes first.
    pub(super) fn told(
        &self,
        name: &str,
        shape: Option<Shape>,
        own: Option<&Own>,
    ) -> Option<Versions> {
        let (_, cited) = self.fields.iter().find(|(known, _)| *known == name)?;
        let own_text = own.map(|own| own.shown.clone());
        let mut versions: Vec<Version> =
            own_text.into_iter().map(|text| Version { text, by: vec![] }).collect();
        let mut otherwise = None;
        for one in cited {
            let value = one.citation.value.as_ref().map(Text::as_str).unwrap_or_default();
            let text = version(shape, value, self.language);
            let is_own = own.is_some_and(|own| own.is(value) || own.is(&text));
            otherwise = otherwise.or((!is_own).then_some(one.id));
            let same = |known: &Version| fold(&known.text) == fold(&text);
            let at = if is_own { Some(0) } else { versions.iter().position(same) };
            let by = self.numbered.iter().position(|known| known.id == one.id);
            let by = by.map(|at| at + 1);
            match at.and_then(|at| versions.get_mut(at)) {
                Some(known) => known.by.extend(by),
                None => versions.push(Version { text, by: by.into_iter().collect() }),
            }
        }
        let told: Vec<_> = versions.iter().map(Version::told).collect();
        let by = otherwise.or_else(|| cited.first().map(|one| one.id))?;
        let told = [("versions", told.join(" · ").into())];
        Some(Versions { text: words::with(self.language, "rivals-disputed", &told), by })
    }
}

impl Rivals<'_> {
    /// What the record holds of a field, where whoever said so took it back or was set
    /// aside, and nobody else stands by it or by the record as a whole.
    pub(super) fn forsaken(&self, name: &str, own: &Own) -> Option<Versions> {
        let says = |claim: &Claim| {
            claim.field == Some(name) && claim.value.is_none_or(|value| own.is(value))
        };
        let claims = || self.numbered.iter().map(|cited| (cited.id, Claim::of(&cited.citation)));
        let (by, _) = claims().find(|(_, claim)| says(claim))?;
        let stands = |claim: &Claim| claim.counts() && (claim.field.is_none() || says(claim));
        if claims().any(|(_, claim)| stands(&claim)) {
            return None;
        }
        let value = [("value", own.shown.clone().into())];
        Some(Versions { text: words::with(self.language, "rivals-forsaken", &value), by })
    }
}

impl Version {
    fn told(&self) -> String {
        let by = self.by.iter().map(|number| format!(" [{number}]"));
        std::iter::once(self.text.clone()).chain(by).collect()
    }
}

/// What a record itself holds of a field.
pub(super) struct Own {
    pub(super) shown: String,
    /// All ways to write it by which a source may agree, where there are others
    /// than that.
    ways: Option<Ways>,
}

impl Own {
    /// What it holds of a shape, as it is shown.
    pub(super) fn of(shape: Shape, value: &serde_json::Value, shown: String) -> Self {
        Self { ways: Ways::of(shape, value), shown }
    }

    fn is(&self, text: &str) -> bool {
        fold(&self.shown) == fold(text) || self.ways.as_ref().is_some_and(|ways| ways.says(text))
    }
}

/// What a source says for a field, shown by the field's shape where it has one.
pub(super) fn version(shape: Option<Shape>, value: &str, language: Language) -> String {
    let shown = match shape {
        Some(shape @ (Shape::Term(_) | Shape::Date | Shape::Time | Shape::Amount)) => {
            fields::shown(shape, &value.into(), language)
        }
        _ => String::new(),
    };
    if shown.is_empty() { value.to_owned() } else { shown }
}
