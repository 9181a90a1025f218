//! Terms of a casebook's own, beside those that the program has.
//!
//! They are in force for whatever works on the casebook that has them: the thread
//! that reads labels or what is typed takes them on for as long as it does so, and
//! two casebooks that are open side by side never see each other's.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::{Entry, Language, Vocabulary};
use crate::model::wordless::wordless;

/// One term of a casebook's own, as its record says it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct OwnEntry {
    /// The list that it is added to.
    pub vocabulary: Vocabulary,
    /// What records hold.
    pub slug: String,
    /// Labels in English, Russian, Kazakh, Uzbek; empty where there is none.
    pub labels: [String; 4],
    /// For kinds of incident, the family whose details they have.
    pub family: Option<String>,
    /// Whether it is not offered any more.
    pub retired: bool,
}

/// Why a term cannot be added to a list, changed or trashed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum OwnTermError {
    /// It is called nothing in any language.
    NoLabel,
    /// A slug of other than small letters, digits and hyphens.
    Slug,
    /// The program has it, under that slug.
    BuiltIn(String),
    /// The casebook has it.
    Exists,
    /// Its list and its slug stay as they are, since records have it.
    Fixed,
    /// Its id is not that of its list and its slug.
    Id,
    /// A record has it, the one of this reference.
    Used(String),
    /// Only kinds of incident are of a family.
    Family,
}

wordless!(OwnTermError);

/// The terms of one casebook.
#[derive(Clone, Debug, Default)]
pub struct OwnTerms(Arc<[(Vocabulary, &'static Entry)]>);

/// The family of kinds of incident that have none.
const NO_FAMILY: &str = "event";

thread_local! {
    static IN_FORCE: RefCell<OwnTerms> = RefCell::new(OwnTerms::default());
}

/// That terms are in force; those that were before are again once it is dropped.
#[derive(Debug)]
pub struct InForce(OwnTerms);

impl Drop for InForce {
    fn drop(&mut self) {
        let before = std::mem::take(&mut self.0);
        IN_FORCE.with(|in_force| in_force.replace(before));
    }
}

impl PartialEq for OwnTerms {
    fn eq(&self, other: &Self) -> bool {
        let same = |((list, one), (other_list, other)): (&(_, &Entry), &(_, &Entry))| {
            list == other_list && std::ptr::eq(*one, *other)
        };
        self.0.len() == other.0.len() && self.0.iter().zip(other.0.iter()).all(same)
    }
}

impl OwnTerms {
    /// The terms that records say. What a later version of the program has by the
    /// same slug is the program's.
    pub fn of(terms: impl IntoIterator<Item = OwnEntry>) -> Self {
        let is_own = |term: &OwnEntry| {
            term.vocabulary.closed().is_none() && !term.vocabulary.is_built_in(&term.slug)
        };
        Self(terms.into_iter().filter(is_own).map(|term| (term.vocabulary, kept(term))).collect())
    }

    /// Those that are in force here.
    pub fn in_force() -> Self {
        IN_FORCE.with(|in_force| in_force.borrow().clone())
    }

    /// Does some work with these terms in force, and no others.
    pub fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        let _held = self.hold();
        work()
    }

    /// Has these terms in force on this thread, and no others, as long as what is
    /// given back is held.
    #[must_use]
    pub fn hold(&self) -> InForce {
        InForce(IN_FORCE.with(|in_force| in_force.replace(self.clone())))
    }

    /// Has these terms in force on this thread from now on.
    pub fn take_force(&self) {
        IN_FORCE.with(|in_force| drop(in_force.replace(self.clone())));
    }

    /// These, and after them those of others.
    #[must_use]
    pub fn and(&self, others: &Self) -> Self {
        let known = |(list, one): &&(Vocabulary, &'static Entry)| {
            self.0.iter().any(|(own, entry)| own == list && entry.slug == one.slug)
        };
        let more = others.0.iter().filter(|other| !known(other));
        Self(self.0.iter().chain(more).copied().collect())
    }

    fn entries(&self, vocabulary: Vocabulary) -> Vec<&'static Entry> {
        let own = self.0.iter().filter(|(list, _)| *list == vocabulary);
        own.map(|(_, entry)| *entry).collect()
    }
}

/// The terms in force of a list.
pub(super) fn entries(vocabulary: Vocabulary) -> Vec<&'static Entry> {
    let list = if vocabulary == Vocabulary::Tie { Vocabulary::RelationKind } else { vocabulary };
    IN_FORCE.with(|in_force| in_force.borrow().entries(list))
}

/// Entries are handed about as those of the program are, which live as long as it
/// does: each is made once, however often it is read, and a casebook has few.
fn kept(term: OwnEntry) -> &'static Entry {
    static KEPT: OnceLock<Mutex<HashMap<OwnEntry, &'static Entry>>> = OnceLock::new();
    let kept = KEPT.get_or_init(Mutex::default);
    // Whoever panicked meanwhile left the map whole.
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(entry) = kept.get(&term) {
        return entry;
    }
    let entry: &'static Entry = Box::leak(Box::new(entry(&term)));
    kept.insert(term, entry);
    entry
}

fn entry(term: &OwnEntry) -> Entry {
    let leaked = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let any = term.labels.iter().find(|label| !label.is_empty()).unwrap_or(&term.slug);
    let any = leaked(any);
    let label = |label: &String| if label.is_empty() { any } else { leaked(label) };
    let of_incidents = term.vocabulary == Vocabulary::IncidentKind;
    let family = term.family.as_deref().filter(|_| of_incidents).map_or("", leaked);
    Entry {
        slug: leaked(&term.slug),
        code: "",
        family: if of_incidents && family.is_empty() { NO_FAMILY } else { family },
        hue: "",
        labels: term.labels.each_ref().map(label),
        back: [""; 4],
        back_slug: "",
        more: "",
        once: "",
        words: OnceLock::new(),
        own: true,
        retired: term.retired,
    }
}

impl OwnEntry {
    /// Its label in a language, where it has one.
    pub fn label(&self, language: Language) -> Option<&str> {
        let label = self.labels.get(Entry::index(language)).map(String::as_str);
        label.filter(|label| !label.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::hue::Hue;

    fn raid(retired: bool) -> OwnTerms {
        OwnTerms::of([OwnEntry {
            vocabulary: Vocabulary::IncidentKind,
            slug: "shelter-raid".to_owned(),
            labels: ["raid on a shelter", "рейд в убежище", "", ""].map(str::to_owned),
            family: Some("custody".to_owned()),
            retired,
        }])
    }

    #[test]
    fn a_term_is_known_where_it_is_in_force_and_nowhere_else() {
        let kind = Vocabulary::IncidentKind;
        raid(false).within(|| {
            assert_eq!(kind.read("Рейд в убежище").unwrap().as_str(), "shelter-raid");
            assert_eq!(kind.label("shelter-raid", Language::Russian), "рейд в убежище");
            assert_eq!(kind.label("shelter-raid", Language::Kazakh), "raid on a shelter");
            assert_eq!(Hue::of("shelter-raid"), Some(Hue::Custody));
            OwnTerms::default().within(|| assert!(kind.read("shelter-raid").is_err()));
            assert!(kind.has("shelter-raid").is_ok());
        });
        assert!(kind.has("shelter-raid").is_err());
        assert_eq!(kind.label("shelter-raid", Language::Russian), "shelter-raid");
    }

    #[test]
    fn what_is_retired_is_read_and_shown_and_not_offered() {
        let kind = Vocabulary::IncidentKind;
        let offered = || {
            let found = kind.suggest("raid on a", Language::English);
            found.iter().any(|entry| entry.slug == "shelter-raid")
        };
        raid(false).within(|| assert!(offered()));
        raid(true).within(|| {
            assert!(!offered());
            assert!(kind.read("raid on a shelter").is_ok());
            let filtered = kind.complete("raid on a");
            assert!(filtered.iter().any(|entry| entry.slug == "shelter-raid"));
        });
    }

    #[test]
    fn a_term_that_the_program_has_stays_the_programs() {
        let arrest = OwnEntry {
            vocabulary: Vocabulary::IncidentKind,
            slug: "arrest".to_owned(),
            labels: ["birthday", "", "", ""].map(str::to_owned),
            family: None,
            retired: false,
        };
        assert_eq!(OwnTerms::of([arrest]), OwnTerms::default());
    }
}
