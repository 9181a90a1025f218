//! Words with which a slot says what it is, in the four languages: those that
//! the form shows for the slot, and shorter ones.

use super::{LineSlot, names};
use crate::model::date::{FuzzyDate, ReadContext};
use crate::model::records::involvement::Role;
use crate::model::vocabulary::Vocabulary;

/// What a word at the front says of the rest of a slot.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mark {
    /// Who did it.
    By,
    /// A source.
    Source,
    /// A case.
    Case,
    /// What happened, told.
    Note,
    /// A place.
    Where,
    /// People.
    Who,
    /// A date.
    When,
    /// A kind of incident.
    What,
}

/// The words of each mark: English, then Russian, Kazakh, Uzbek.
const MARKS: &[(Mark, &[&str])] = &[
    (Mark::By, &["by", "кем", "от", "кім жасаған", "кім жасағаны", "жасаған", "кімнен"]),
    (Mark::By, &["kim qilgan", "kim sodir etgan", "kim javobgar", "qilgan", "sodir etgan"]),
    (Mark::By, &["kimdan"]),
    (Mark::Source, &["src", "source", "источник", "ист"]),
    (Mark::Source, &["дереккөз", "дерек", "дер", "manba", "man"]),
    (Mark::Case, &["case", "дело", "іс", "ish"]),
    (Mark::Note, &["note", "примечание", "прим", "заметка", "описание"]),
    (Mark::Note, &["ескертпе", "баяны", "izoh", "bayoni"]),
    (Mark::Where, &["at", "where", "где", "место", "қайда", "орны", "qayerda"]),
    (Mark::Who, &["who", "кто", "кім", "kim"]),
    (Mark::When, &["when", "когда", "қашан", "qachon"]),
    (Mark::What, &["what", "что", "не болды", "nima"]),
];

/// Marks that are also ordinary words or the beginning of names: they count
/// where they are small and what follows begins with a capital letter or a digit.
const DOUBTFUL: &[&str] = &["man", "дер", "ish", "іс", "кім", "kim"];

/// Words after a name that say that it did it: `полиция тарапынан`.
pub(super) const DID_IT: &[&str] = &["тарапынан", "tomonidan"];

/// The mark in front of a text, and what it is in front of.
pub fn mark(text: &str) -> Option<(Mark, &str)> {
    let text = text.trim();
    let ends = text.char_indices().filter(|(_, char)| char.is_whitespace() || *char == ':');
    // The longest mark has three words.
    for (end, sign) in ends.take(4).collect::<Vec<_>>().into_iter().rev() {
        let (typed, rest) = text.split_at(end);
        let head = plain(typed);
        let found = MARKS.iter().find(|(_, words)| words.contains(&head.as_str()));
        let Some((mark, _)) = found else { continue };
        let rest = rest.trim_start_matches([':', ' ']).trim();
        let fits = !begins_a_name(typed) && begins_a_name(rest);
        let sure = sign == ':' || !DOUBTFUL.contains(&head.as_str()) || fits;
        if !rest.is_empty() && sure {
            return Some((*mark, rest));
        }
    }
    let (rest, last) = text.rsplit_once(char::is_whitespace)?;
    DID_IT.contains(&plain(last).as_str()).then(|| (Mark::By, rest.trim()))
}

/// What a text that is marked is. A date or a kind that is marked and not
/// understood is no slot of its own.
pub(super) fn marked(text: &str, context: ReadContext) -> Option<LineSlot> {
    let (mark, rest) = mark(text)?;
    Some(match mark {
        Mark::By => LineSlot::By(names(rest)),
        Mark::Source => LineSlot::Source(rest.to_owned()),
        Mark::Case => LineSlot::Case(rest.to_owned()),
        Mark::Note => LineSlot::Note(rest.to_owned()),
        Mark::Where => LineSlot::Where(rest.to_owned()),
        Mark::Who => LineSlot::Who(Role::Victim.into(), names(rest)),
        Mark::When => super::date_slot(FuzzyDate::read(rest, &context)),
        Mark::What => match Vocabulary::IncidentKind.read(rest) {
            Ok(kind) => LineSlot::What(kind),
            Err(_) => LineSlot::Told(super::deed::told(rest)?, rest.to_owned()),
        },
    })
}

/// Whether what is left of a text may be a name or a reference.
pub(super) fn begins_a_name(text: &str) -> bool {
    text.chars().find(|char| char.is_alphanumeric()).is_some_and(|first| !first.is_lowercase())
}

/// In small letters and without apostrophes, which people type in many ways.
pub(super) fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let letters = lower.chars().filter(|c| !matches!(c, '\'' | '’' | '‘' | '`' | 'ʻ' | 'ʼ' | '.'));
    letters.map(|c| if c == 'ё' { 'е' } else { c }).collect()
}
