//! Incidents near to one that is being entered: those that are probably the
//! same, and those that are much like it. Both are shown; nothing is linked.

use serde_json::Value;

use super::called::Named;
use super::change::{Change, Step};
use super::date::{Day, FuzzyDate};
use super::details::Family;
use super::field::Fields;
use super::fold::fold;
use super::id::RecordId;
use super::kind::Kind;
use super::link::Link;
use super::records::involvement::Role;

/// An incident as far as it has been typed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sketch {
    /// The first and the last day on which it may have happened.
    pub days: Option<(Day, Day)>,
    /// What happened, a term of the vocabulary.
    pub kind: Option<String>,
    /// Where.
    pub place: Option<RecordId>,
    /// Who was involved, but for those who did it: records.
    pub people: Vec<RecordId>,
    /// And names that lead to no record yet.
    pub names: Vec<String>,
}

/// An incident that is stored, with what the rule asks of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnownIncident {
    /// The first and the last day on which it may have happened.
    pub days: Option<(Day, Day)>,
    /// What happened.
    pub kind: String,
    /// Where.
    pub place: Option<RecordId>,
    /// Who was involved, but for those who did it, with their names.
    pub people: Vec<(RecordId, String)>,
}

/// What two incidents share.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Likeness {
    /// A person: the same record.
    Person(String),
    /// The name of a person.
    Name(String),
    /// The day.
    Day,
    /// Days on which both may have happened.
    Days,
    /// The kind of incident.
    Kind,
    /// The family of kinds.
    Family,
    /// The place.
    Place,
}

/// What is asked of incidents near to a sketch.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Nearness {
    /// That they are probably the same.
    Same,
    /// That they are much like it.
    Similar,
}

/// An incident near to a sketch.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// The incident.
    pub record: Named,
    /// When it happened.
    pub when: Option<FuzzyDate>,
    /// What it shares with the sketch, what weighs most first.
    pub shared: Vec<Likeness>,
}

/// Days that a date may span to be that of one event at a place.
const ONE_EVENT: i64 = 7;

impl Sketch {
    /// The incident that a step makes.
    pub fn of_step(step: &Step) -> Self {
        let mut sketch = Self::default();
        let text = |fields: &Fields, name: &str| {
            fields.get(name).and_then(Value::as_str).map(str::to_owned)
        };
        for change in &step.changes {
            let Change::Create { kind, fields } = change else { continue };
            if *kind == Kind::Incident {
                let when = fields.get("when").and_then(FuzzyDate::of);
                sketch.days = when.map(|when| (when.earliest(), when.latest()));
                sketch.kind = text(fields, "kind");
                sketch.place = text(fields, "place").and_then(|id| id.parse().ok());
            }
            let perpetrator = text(fields, "role").as_deref() == Some(Role::Perpetrator.as_str());
            if *kind != Kind::Involvement || perpetrator {
                continue;
            }
            match text(fields, "party").and_then(|link| link.parse().ok()) {
                Some(Link::Record(id)) => sketch.people.push(id),
                Some(Link::New(index)) => {
                    let made = step.changes.get(index);
                    sketch.names.extend(made.and_then(|made| match made {
                        Change::Create { fields, .. } => text(fields, "name"),
                        _ => None,
                    }));
                }
                None => {}
            }
        }
        sketch
    }

    /// Whether enough is known for another to be probably the same: when, and
    /// who or where and what.
    pub fn is_telling(&self) -> bool {
        self.days.is_some() && (self.has_people() || (self.place.is_some() && self.kind.is_some()))
    }

    fn has_people(&self) -> bool {
        !self.people.is_empty() || !self.names.is_empty()
    }

    /// Whether it may be one event: a week at most.
    pub fn is_one_event(&self) -> bool {
        self.days.is_some_and(one_event)
    }

    /// What an incident shares with it.
    pub fn shared(&self, known: &KnownIncident) -> Vec<Likeness> {
        let mut shared = Vec::new();
        for (id, name) in &known.people {
            if self.people.contains(id) {
                shared.push(Likeness::Person(name.clone()));
            } else if self.names.iter().any(|typed| same_name(typed, name)) {
                shared.push(Likeness::Name(name.clone()));
            }
        }
        match (self.days, known.days) {
            (Some(one), Some(other)) if one == other && one.0 == one.1 => {
                shared.push(Likeness::Day);
            }
            (Some(one), Some(other)) if overlap(one, other) => shared.push(Likeness::Days),
            _ => {}
        }
        if let Some(kind) = &self.kind {
            let family = Family::of(kind);
            if *kind == known.kind {
                shared.push(Likeness::Kind);
            } else if family != Family::Plain && family == Family::of(&known.kind) {
                shared.push(Likeness::Family);
            }
        }
        if self.place.is_some() && self.place == known.place {
            shared.push(Likeness::Place);
        }
        shared
    }

    /// What speaks for an incident being probably the same: a person on days
    /// that can be the same, or place, days of one event and kind. What people
    /// do not share is not the same, and neither is another kind of thing.
    pub fn same(&self, known: &KnownIncident) -> Option<Vec<Likeness>> {
        let shared = self.shared(known);
        let has = |likeness: &Likeness| shared.contains(likeness);
        let person = shared.iter().any(Likeness::is_of_person);
        let days = has(&Likeness::Day) || has(&Likeness::Days);
        let kind = self.kind.is_none() || has(&Likeness::Kind) || has(&Likeness::Family);
        let strangers = self.has_people() && !known.people.is_empty();
        let event = self.is_one_event()
            && known.days.is_some_and(one_event)
            && has(&Likeness::Place)
            && has(&Likeness::Kind)
            && !strangers;
        (days && kind && (person || event)).then_some(shared)
    }
}

/// How much what is shared weighs.
pub fn weight(shared: &[Likeness]) -> u32 {
    shared.iter().map(Likeness::weight).sum()
}

fn overlap(one: (Day, Day), other: (Day, Day)) -> bool {
    one.0 <= other.1 && other.0 <= one.1
}

fn one_event((from, to): (Day, Day)) -> bool {
    to.number().saturating_sub(from.number()) < ONE_EVENT
}

fn same_name(one: &str, other: &str) -> bool {
    let folded = fold(one);
    !folded.is_empty() && folded == fold(other)
}

impl Likeness {
    fn is_of_person(&self) -> bool {
        matches!(self, Self::Person(_) | Self::Name(_))
    }

    fn weight(&self) -> u32 {
        match self {
            Self::Person(_) => 8,
            Self::Name(_) => 6,
            Self::Place => 4,
            Self::Day | Self::Kind => 3,
            Self::Days => 2,
            Self::Family => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn id(number: u128) -> RecordId {
        RecordId(Uuid::from_u128(number))
    }

    fn days(from: u8, to: u8) -> (Day, Day) {
        let day = |day| Day::from_civil(2022, 1, day).unwrap();
        (day(from), day(to))
    }

    fn sketch() -> Sketch {
        Sketch {
            days: Some(days(5, 5)),
            kind: Some("detention".to_owned()),
            place: Some(id(2)),
            ..Sketch::default()
        }
    }

    fn known() -> KnownIncident {
        KnownIncident {
            days: Some(days(5, 5)),
            kind: "detention".to_owned(),
            place: Some(id(2)),
            people: vec![(id(1), "Айгуль Пример".to_owned())],
        }
    }

    #[test]
    fn a_person_on_the_same_days_is_probably_the_same_incident() {
        let of = |people, names| Sketch { people, names, place: None, ..sketch() };
        let linked = of(vec![id(1)], vec![]).same(&known()).unwrap();
        assert_eq!(linked[0], Likeness::Person("Айгуль Пример".to_owned()));
        let named = of(vec![], vec!["Aigul Primer".to_owned()]).same(&known()).unwrap();
        assert!(matches!(named[0], Likeness::Name(_)), "in whatever script");
        let later = KnownIncident { days: Some(days(6, 9)), ..known() };
        assert_eq!(of(vec![id(1)], vec![]).same(&later), None);
        let trial = KnownIncident { kind: "trial".to_owned(), ..known() };
        assert_eq!(of(vec![id(1)], vec![]).same(&trial), None, "another kind of thing");
        let undated = KnownIncident { days: None, ..known() };
        assert_eq!(of(vec![id(1)], vec![]).same(&undated), None);
    }

    #[test]
    fn a_place_tells_only_with_a_day_a_kind_and_nobody_else() {
        assert!(sketch().same(&known()).is_some());
        let other = Sketch { people: vec![id(9)], ..sketch() };
        assert_eq!(other.same(&known()), None, "twenty people of one night are twenty incidents");
        let nobody = KnownIncident { people: vec![], ..known() };
        assert!(other.same(&nobody).is_some());
        let january = Sketch { days: Some(days(1, 31)), ..sketch() };
        assert_eq!(january.same(&known()), None);
        let elsewhere = KnownIncident { place: Some(id(3)), ..known() };
        assert_eq!(sketch().same(&elsewhere), None);
    }

    #[test]
    fn when_and_who_or_where_and_what_must_be_known() {
        assert!(sketch().is_telling());
        assert!(!Sketch { days: None, ..sketch() }.is_telling());
        assert!(!Sketch { kind: None, ..sketch() }.is_telling());
        assert!(Sketch { kind: None, place: None, people: vec![id(1)], ..sketch() }.is_telling());
    }

    proptest! {
        #[test]
        fn what_is_the_same_is_the_same_both_ways(
            a in (1_u8..28, 0_u8..3, 0_u128..3, 0_u128..3), b in (1_u8..28, 0_u8..3, 0_u128..3, 0_u128..3)
        ) {
            let kinds = ["detention", "arrest", "trial"];
            let name = |who: u128| format!("Person {who}");
            let of = |(day, kind, place, who): (u8, u8, u128, u128)| (
                Sketch {
                    days: Some(days(day, (day + kind).min(28))),
                    kind: Some(kinds[usize::from(kind)].to_owned()),
                    place: Some(id(place)),
                    people: vec![id(10 + who)],
                    names: vec![],
                },
                KnownIncident {
                    days: Some(days(day, (day + kind).min(28))),
                    kind: kinds[usize::from(kind)].to_owned(),
                    place: Some(id(place)),
                    people: vec![(id(10 + who), name(who))],
                },
            );
            let ((a, known_a), (b, known_b)) = (of(a), of(b));
            prop_assert_eq!(a.same(&known_b).is_some(), b.same(&known_a).is_some());
        }
    }
}
