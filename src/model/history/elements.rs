//! Lists of terms, woven element by element: what one added stays, and what one
//! took from the common past goes.

use serde_json::Value;

use super::past::Past;

/// Who added and who took what.
#[derive(Debug, Default)]
pub(super) struct Elements {
    added: Vec<(usize, Value)>,
    taken: Vec<(usize, Value)>,
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

impl Elements {
    /// An op wrote a list, where its author saw another.
    pub(super) fn write(&mut self, op: usize, before: Option<&Value>, after: Option<&Value>) {
        let (before, after) = (list(before), list(after));
        let new = after.iter().filter(|element| !before.contains(element));
        self.added.extend(new.map(|element| (op, element.clone())));
        let gone = before.iter().filter(|element| !after.contains(element));
        self.taken.extend(gone.map(|element| (op, element.clone())));
    }

    /// What is in the list, among all or as the author of an op saw it: in the
    /// order of the newest, then as it was added. `None` where nothing is.
    pub(super) fn present(
        &self,
        newest: Option<&Value>,
        past: &Past,
        seen_by: Option<usize>,
    ) -> Option<Value> {
        let is_seen = |op: usize| seen_by.is_none_or(|later| past.saw(later, op));
        let stays = |(adding, element): &&(usize, Value)| {
            let takes = |(taking, taken): &(usize, Value)| {
                taken == element && is_seen(*taking) && past.saw(*taking, *adding)
            };
            is_seen(*adding) && !self.taken.iter().any(takes)
        };
        let present: Vec<&Value> =
            self.added.iter().filter(stays).map(|(_, element)| element).collect();
        let mut woven: Vec<Value> = Vec::new();
        let newest = list(newest).iter().filter(|element| present.contains(element));
        for element in newest.chain(present.iter().copied()) {
            if !woven.contains(element) {
                woven.push(element.clone());
            }
        }
        (!woven.is_empty()).then_some(Value::Array(woven))
    }
}
