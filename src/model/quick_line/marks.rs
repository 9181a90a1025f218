//! Words with which a slot says itself what it is, in the four languages.

use super::{Slot, names};

/// Makes a slot of what stands after the word that marks it.
type Marked = fn(&str) -> Slot;

/// Each kind of slot with its marks; those of two words stand first.
const MARKS: &[(&[&str], Marked)] = &[
    (&["кім жасаған", "kim qilgan", "by", "кем"], |rest| Slot::By(names(rest))),
    (&["src", "source", "источник", "дереккөз", "manba"], |rest| {
        Slot::Source(rest.to_owned())
    }),
    (&["case", "дело", "іс", "ish"], |rest| Slot::Case(rest.to_owned())),
    (&["note", "примечание", "заметка", "ескертпе", "izoh"], |rest| {
        Slot::Note(rest.to_owned())
    }),
    (&["at", "где", "қайда", "qayerda"], |rest| Slot::Where(rest.to_owned())),
];

/// Short forms of marks, which are also names of people where they are capital.
const SHORT: &[&str] = &["ист", "дер", "man"];

/// What a text is that begins with a mark, perhaps with a colon.
pub(super) fn marked(text: &str) -> Option<Slot> {
    for (marks, slot) in MARKS {
        if let Some(rest) = marks.iter().find_map(|mark| after(text, &text.to_lowercase(), mark)) {
            return Some(slot(rest));
        }
    }
    let rest = SHORT.iter().find_map(|mark| after(text, text, mark))?;
    Some(Slot::Source(rest.to_owned()))
}

/// What stands after a mark in `text`, of which `folded` is compared.
fn after<'a>(text: &'a str, folded: &str, mark: &str) -> Option<&'a str> {
    let ends = |rest: &str| rest.starts_with(|char: char| char == ':' || char.is_whitespace());
    folded.strip_prefix(mark).filter(|rest| ends(rest))?;
    // Letters that become others in small are of the same length in marks.
    let rest = text.get(mark.len()..).map(|rest| rest.trim_start_matches(':').trim())?;
    (!rest.is_empty()).then_some(rest)
}
