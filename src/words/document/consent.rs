//! What a person agreed to, in a line: what, to whom, how and when it was given,
//! and until when it holds.

use super::rivals::Rivals;
use super::{Here, Passage};
use crate::model::records::party::Party;
use crate::model::text::Line;
use crate::model::vocabulary::{Term, Vocabulary};
use crate::model::whole::Whole;
use crate::model::{Kind, Language};
use crate::words;

/// The field that leads those that the line tells.
const CONSENT: &str = "consent";

/// The term for what must not be used at all.
const NONE: &str = "none";

/// Whether the line tells a field; where sources say otherwise of one of them,
/// each stands by itself.
pub(super) fn tells(whole: &Whole, field: &str, rivals: &Rivals) -> bool {
    let kind = whole.record.kind;
    let of = |name: &str| kind.field(name).is_some_and(|field| field.group == CONSENT);
    kind == Kind::Party && of(field) && !rivals.names().any(of)
}

/// The line, where anything is known; marked where the time has run out.
pub(super) fn told(whole: &Whole, here: Here, language: Language) -> Option<Passage> {
    let party = whole.typed::<Party>()?;
    let term =
        party.consent.as_ref().map(|term| Vocabulary::Consent.label(term.as_str(), language));
    let to = party.consent_to.as_ref().map(Line::as_str);
    let what = [term, to].into_iter().flatten().collect::<Vec<_>>().join(": ");
    let until = party.consent_until.as_ref();
    let ran_out = until.is_some_and(|until| until.latest() < here.today);
    let told = [
        Some(what),
        given(&party, language),
        until.map(|until| {
            let id = if ran_out { "consent-ran-out" } else { "consent-until" };
            words::with(language, id, &[("date", until.display(language).into())])
        }),
    ];
    let told: Vec<_> = told.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    if told.is_empty() {
        return None;
    }
    let line = Passage::labelled(words::field(Kind::Party, CONSENT, language), told.join("; "));
    Some(if ran_out { line.warning() } else { line })
}

/// How and when they agreed, or refused: `agreed: in writing, 4 May 2023`.
fn given(party: &Party, language: Language) -> Option<String> {
    let label = |term: &Term| Vocabulary::ConsentHow.label(term.as_str(), language).to_owned();
    let how = party.consent_how.as_ref().map(label);
    let when = party.consent_given.as_ref().map(|date| date.display(language));
    let by: Vec<_> = [how, when].into_iter().flatten().collect();
    if by.is_empty() {
        return None;
    }
    let refused = party.consent.as_ref().is_some_and(|term| term.as_str() == NONE);
    let id = if refused { "consent-refused" } else { "consent-agreed" };
    Some(words::with(language, id, &[("by", by.join(", ").into())]))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::{Day, RecordId};
    use crate::words::document::{Document, PageRoom, Tone};
    use crate::words::fixture::{named, whole};

    fn date(text: &str) -> Value {
        json!({ "text": text, "edtf": text })
    }

    /// The lines about the consent of somebody, as of a day of 2026.
    fn lines(consent: &Value, today: (u8, u8), language: Language) -> Vec<(Tone, String)> {
        let mut fields = json!({ "name": "A", "form": "person" });
        let (known, given) = (fields.as_object_mut().unwrap(), consent.as_object().unwrap());
        known.extend(given.clone());
        let of = Whole {
            record: named('P', 1, "A"),
            fields: fields.as_object().unwrap().clone(),
            related: vec![],
            citations: vec![],
            ..whole(RecordId(uuid::Uuid::from_u128(1)))
        };
        let here = Here { today: Day::from_civil(2026, today.0, today.1).unwrap(), offset: 0 };
        let room = PageRoom { width: 200, lines: 0, head: usize::MAX, beside: usize::MAX };
        let lines = Document::of(&of, language, here, room).lines.into_iter();
        let about = lines.filter(|line| {
            let label = line.label.to_lowercase();
            label.contains("consent") || label.contains("согласие")
        });
        about.map(|line| (line.tone, line.text)).collect()
    }

    #[test]
    fn a_consent_is_told_in_one_line_and_marked_when_it_has_run_out() {
        let consent = json!({
            "consent": "named-confidential", "consent_to": "the UN", "consent_how": "in-writing",
            "consent_given": date("2023-05-04"), "consent_until": date("2026-03"),
        });
        let told = lines(&consent, (3, 31), Language::English);
        let what = "share name in confidence: the UN; agreed: in writing, 4 May 2023";
        assert_eq!(told, [(Tone::Plain, format!("{what}; until Mar 2026"))]);
        let told = lines(&consent, (4, 1), Language::English);
        assert_eq!(told, [(Tone::Warning, format!("{what}; ran out: Mar 2026"))]);
        let russian = lines(&consent, (4, 1), Language::Russian);
        assert!(russian[0].1.contains("согласие: письменно"), "{russian:?}");
    }

    #[test]
    fn a_refusal_is_no_agreement_and_nothing_known_takes_no_line() {
        let refusal = json!({ "consent": "none", "consent_how": "by-phone" });
        let told = lines(&refusal, (3, 31), Language::English);
        assert_eq!(told[0].1, "do not use; refused: by phone or message");
        assert_eq!(lines(&json!({}), (3, 31), Language::English), []);
    }
}
