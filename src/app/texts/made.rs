//! What a change was about: the records that it made or touched, by what they are
//! and are called.

use super::notices::references;
use crate::app::ask::Saved;
use crate::model::called::Named;
use crate::model::listing::Listing;
use crate::model::part::Part;
use crate::model::{Kind, Language, RecordId};
use crate::words::{called, cells, cut, kind, novel, quoted, records as so_many};

/// Records that are named, at most, and cells of a name.
const NAMED: usize = 3;
const NAME: usize = 24;
/// Cells below which a name tells nothing: others give way first.
const LEAST: usize = 12;

/// What a form made besides its record: `person “komr”, source “bne”`.
pub(super) fn besides(record: &Named, saved: &Saved, language: Language) -> Option<String> {
    let made = saved.records.iter();
    let made: Vec<_> = made.filter(|n| n.id != record.id && is_new(n, &saved.new)).collect();
    let named = |named: &&Named| {
        let kind = kind(named.kind, named.reference.prefix, language).to_lowercase();
        quoted(&kind, &cut(&called(named, language), NAME), language)
    };
    (!made.is_empty()).then(|| listed(made.iter().map(named)))
}

/// What a change was about, the first records of which are `records`.
#[derive(Clone, Copy)]
pub(super) struct Gist<'a> {
    pub(super) records: &'a [Named],
    /// Which of them it made.
    pub(super) new: &'a [RecordId],
    /// How many there are in all.
    pub(super) count: u64,
}

impl<'a> Gist<'a> {
    /// Those that tell most, the first first: what was made and stands for itself,
    /// else what stands for itself, else parts of others.
    pub(super) fn telling(self) -> Vec<&'a Named> {
        let own = |named: &&Named| !Part::is_made_by(named.kind);
        let tells: [&dyn Fn(&&Named) -> bool; 2] = [&|named| is_new(named, self.new), &own];
        let mut told = tells.into_iter().map(|tells| self.records.iter().filter(tells).collect());
        let told: Option<Vec<_>> = told.find(|told: &Vec<_>| !told.is_empty());
        let mut told = told.unwrap_or_else(|| self.records.iter().collect());
        told.sort_by_key(|named| named.kind != Kind::Incident);
        told
    }

    /// It in words of at most so many cells, as far as they go: `new incident I-3
    /// (Sentence: Ulfat Test, Khorog), 2 people`.
    pub(super) fn told(self, room: usize, language: Language) -> String {
        let told = self.telling();
        let Some((first, rest)) = told.split_first() else {
            return so_many(self.count, None, language);
        };
        let head = headed(first, self.new, language);
        let full = called(first, language);
        let named = |others: &str| room.saturating_sub(cells(&head) + cells(others) + 3);
        let fits = |others: &String| named(others) >= LEAST.min(cells(&full));
        let others = self.others(rest, language).into_iter().find(fits);
        let others = others.unwrap_or_else(|| self.number(rest));
        let name = cut(&full, named(&others).max(LEAST));
        format!("{head} ({name}){others}")
    }
}

impl Gist<'_> {
    /// How the rest of what tells is told, the fullest first: by name, as many as
    /// there are of each list.
    fn others(self, rest: &[&Named], language: Language) -> Vec<String> {
        if self.count > self.records.len() as u64 {
            return vec![];
        }
        let named = |named: &&Named| {
            let name = cut(&called(named, language), NAME);
            format!(", {} ({name})", headed(named, self.new, language))
        };
        let few = rest.len() < NAMED;
        let named = few.then(|| rest.iter().map(named).collect());
        named.into_iter().chain(groups(rest, language)).collect()
    }

    /// How many more there are.
    fn number(self, rest: &[&Named]) -> String {
        let many = self.count > self.records.len() as u64;
        let more = if many { self.count - 1 } else { rest.len() as u64 };
        if more > 0 { format!(" +{more}") } else { String::new() }
    }
}

/// What a record is, and its reference: `new incident I-3`. A part of another has
/// none that people know it by.
fn headed(named: &Named, new: &[RecordId], language: Language) -> String {
    let (prefix, reference) = (named.reference.prefix, &named.reference);
    let kind = || kind(named.kind, prefix, language).to_lowercase();
    if is_new(named, new) {
        format!("{} {reference}", novel(named.kind, prefix, language))
    } else if Part::is_made_by(named.kind) {
        kind()
    } else {
        format!("{} {reference}", kind())
    }
}

impl<'a> From<&'a Saved> for Gist<'a> {
    fn from(saved: &'a Saved) -> Self {
        Self { records: &saved.records, new: &saved.new, count: saved.count }
    }
}

/// Records by how many there are of each list: `, 2 people`.
fn groups(records: &[&Named], language: Language) -> Option<String> {
    let mut known: Vec<(Listing, u64)> = Vec::new();
    for named in records {
        let listing = Listing::of(named.kind, named.reference.prefix)?;
        match known.iter_mut().find(|(other, _)| *other == listing) {
            Some((_, count)) => *count += 1,
            None => known.push((listing, 1)),
        }
    }
    let told = known.into_iter().map(|(of, count)| so_many(count, Some(of), language));
    Some(told.fold(String::new(), |all, told| all + ", " + &told))
}

/// What a step was about, where its records stand for others: `I-3, P-4`; the
/// parts of others by what they are called.
pub(super) fn standing(records: &[Named], language: Language) -> String {
    let own: Vec<_> = records.iter().filter(|n| !Part::is_made_by(n.kind)).cloned().collect();
    if own.is_empty() && !records.is_empty() {
        let gist = Gist { records, new: &[], count: records.len() as u64 };
        return gist.told(NAME + LEAST, language);
    }
    references(&own)
}

/// Whether it was made and stands for itself.
fn is_new(named: &Named, new: &[RecordId]) -> bool {
    new.contains(&named.id) && !Part::is_made_by(named.kind)
}

/// The first of them, and how many more there are.
fn listed(all: impl ExactSizeIterator<Item = String>) -> String {
    let more = all.len().saturating_sub(NAMED);
    let shown = all.take(NAMED).collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{shown} +{more}") } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::fixture::named;
    use crate::app::texts::{redone, undone};
    use crate::model::bulk::FirstDeed;
    use crate::model::called::What;
    use crate::model::duplicate::{Judgement, PairVerdict};
    use crate::model::vocabulary::Vocabulary;
    use crate::model::whole::Deed;

    /// A sentence with two people in it, as one form makes it.
    fn saved() -> Saved {
        let term = Some((Vocabulary::IncidentKind, "sentence".to_owned()));
        let [who, other] = ["Ulfat Test", "Khorog"].map(|name| Some(name.to_owned()));
        let what = What { term, amount: None, who, more: 0, other };
        let mut incident = named('I', 3, "");
        incident.called = what.into();
        let people = [4, 5].map(|number| named('P', number, "Ulfat Test"));
        let ties = [471, 472].map(|number| named('V', number, "victim"));
        let records: Vec<_> = people.into_iter().chain([incident]).chain(ties).collect();
        let new = records.iter().map(|named| named.id).collect();
        Saved { records, new, ..Saved::default() }
    }

    #[test]
    fn a_step_is_told_by_what_it_made_first_and_how_many_others() {
        let told = undone(&saved(), 80, Language::English);
        assert_eq!(
            told,
            "Undone: new incident I-3 (Sentence: Ulfat Test, K…), 2 people. Z does it again."
        );
        let wide = undone(&saved(), 160, Language::English);
        assert!(wide.contains("(Sentence: Ulfat Test, Khorog), new person P-4 (Ulf"), "{wide}");
    }

    #[test]
    fn what_is_said_of_a_step_fits_a_line_and_names_no_part_by_its_code() {
        let mut long = saved();
        long.records[2].called = "Sentenced to many years in prison ".repeat(9).into();
        let part = Saved { records: vec![named('V', 471, "Victim: Ulfat")], ..Saved::default() };
        let many = Saved { count: 12_000, ..saved() };
        for saved in [saved(), long, part, many] {
            for language in Language::ALL {
                for told in [undone(&saved, 80, language), redone(&saved, 80, language)] {
                    assert!(cells(&told) < 80, "{told}");
                    assert!(!told.contains("V-47"), "{told}");
                    assert!(
                        ["Sentence", "Ulfat", "Приговор", "Үкім", "Hukm"]
                            .iter()
                            .any(|w| told.contains(w)),
                        "{told}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_was_done_is_told_of_what_is_undone() {
        let told = |deed, fields: &[&str]| {
            let fields = fields.iter().map(|name| (*name).to_owned()).collect();
            let deed = Some(FirstDeed { deed, fields });
            let saved = Saved { new: vec![], deed, ..saved() };
            (undone(&saved, 80, Language::English), redone(&saved, 80, Language::English))
        };
        let (back, gone) = told(Deed::Trashed, &[]);
        assert!(back.starts_with("Undone: moved to the trash: incident I-3 ("), "{back}");
        assert!(gone.contains("moved to the trash: incident I-3 ("), "{gone}");
        let (tagged, _) = told(Deed::Edited, &["tags"]);
        assert!(tagged.starts_with("Undone: changed: "), "{tagged}");
    }

    #[test]
    fn what_was_said_of_two_is_told_in_words() {
        let [kept, other] = [15, 20].map(|number| named('P', number, "Elena").reference);
        let said = |judgement, language| {
            let judged = Some(PairVerdict { judgement, kept: kept.clone(), other: other.clone() });
            undone(&Saved { judged, ..saved() }, 80, language)
        };
        let merged = said(Judgement::Same, Language::English);
        assert_eq!(merged, "Undone: P-20 merged into P-15. Z does it again.");
        for judgement in Judgement::ALL {
            for language in Language::ALL {
                let told = said(judgement, language);
                assert!(told.contains("P-15") && told.contains("P-20"), "{told}");
                assert!(cells(&told) < 80 && !told.contains('…'), "{told}");
            }
        }
    }

    #[test]
    fn a_part_is_no_reference_in_what_is_said_of_a_change() {
        let records = saved().records;
        assert_eq!(standing(&records, Language::English), "P-4, P-5, I-3");
        let parts = standing(&records[3..], Language::English);
        assert_eq!(parts, "involvement (victim) +1");
    }
}
