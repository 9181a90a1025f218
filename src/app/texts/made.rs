//! Records that a change has made, by what they are and are called.

use super::notices::references;
use crate::app::ask::Saved;
use crate::model::called::Named;
use crate::model::part::Part;
use crate::model::{Kind, Language};
use crate::words::cut;
use crate::words::{called, kind, novel, quoted};

/// Records that are named, at most, and cells of a name.
const NAMED: usize = 3;
const NAME: usize = 24;

/// What a form made besides its record: `person “komr”, source “bne”`.
pub(super) fn besides(record: &Named, saved: &Saved, language: Language) -> Option<String> {
    let made = saved.records.iter();
    let made: Vec<_> = made.filter(|n| n.id != record.id && is_new(n, saved)).collect();
    let named = |named: &&Named| {
        let kind = kind(named.kind, named.reference.prefix, language).to_lowercase();
        quoted(&kind, &cut(&called(named, language), NAME), language)
    };
    (!made.is_empty()).then(|| listed(made.iter().map(named)))
}

/// What a step was about: `new incident I-3 (Detention)`, else references.
pub(super) fn told(saved: &Saved, language: Language) -> String {
    let mut made: Vec<_> = saved.records.iter().filter(|named| is_new(named, saved)).collect();
    if made.is_empty() {
        return references(&saved.records);
    }
    made.sort_by_key(|named| named.kind != Kind::Incident);
    listed(made.into_iter().map(|named| {
        let name = cut(&called(named, language), NAME);
        format!(
            "{} {} ({name})",
            novel(named.kind, named.reference.prefix, language),
            named.reference
        )
    }))
}

/// Whether it was made and stands for itself.
fn is_new(named: &Named, saved: &Saved) -> bool {
    saved.new.contains(&named.id) && !Part::is_made_by(named.kind)
}

/// The first of them, and how many more there are.
fn listed(all: impl ExactSizeIterator<Item = String>) -> String {
    let more = all.len().saturating_sub(NAMED);
    let shown = all.take(NAMED).collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{shown} +{more}") } else { shown }
}
