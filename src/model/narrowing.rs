//! Whether a party agrees to less than before.

use serde_json::Value;

use super::date::FuzzyDate;
use super::field::Fields;
use super::lens::Consent;

/// Whether the consent among the fields of a party is narrower than the one that it had:
/// a lesser one, or the same for less long or for somebody else.
pub fn is_narrower(before: &Fields, now: &Fields) -> bool {
    let (wide, narrow) = (width(before), width(now));
    let until = |fields: &Fields| fields.get("consent_until").and_then(FuzzyDate::of);
    let to = |fields: &Fields| fields.get("consent_to").filter(|to| !to.is_null()).cloned();
    let shorter = match (until(before), until(now)) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(before), Some(now)) => now.latest() < before.latest(),
    };
    let elsewhere = to(now).is_some() && to(now) != to(before);
    narrow < wide || narrow == wide && wide > 0 && (shorter || elsewhere)
}

/// How much a consent lets out: 0 where nothing.
fn width(fields: &Fields) -> u8 {
    let consent = fields.get("consent").and_then(Value::as_str).and_then(Consent::parse);
    match consent {
        None | Some(Consent::None | Consent::Unknown | Consent::Other(_)) => 0,
        Some(Consent::Internal) => 1,
        Some(Consent::Aggregate) => 2,
        Some(Consent::Anonymous) => 3,
        Some(Consent::NamedConfidential) => 4,
        Some(Consent::Public) => 5,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(value: Value) -> Fields {
        let Value::Object(fields) = value else { panic!("{value}") };
        fields
    }

    #[test]
    fn a_consent_is_narrower_that_lets_less_out_for_less_long_or_to_others() {
        let until = |day: &str| json!({ "text": day, "edtf": day });
        let public = || json!({ "consent": "public" });
        let narrower = [
            (public(), json!({ "consent": "anonymous" })),
            (public(), json!({ "consent": "none" })),
            (public(), json!({ "consent": "unknown" })),
            (public(), json!({})),
            (public(), json!({ "consent": "public", "consent_until": until("2027") })),
            (public(), json!({ "consent": "public", "consent_to": "the court" })),
            (json!({ "consent": "internal" }), json!({ "consent": "none" })),
        ];
        for (before, now) in narrower {
            assert!(is_narrower(&of(before.clone()), &of(now.clone())), "{before} {now}");
            assert!(!is_narrower(&of(now.clone()), &of(before.clone())), "{now} {before}");
            assert!(!is_narrower(&of(now.clone()), &of(now.clone())), "{now}");
        }
        let [early, late] = ["2026-05-01", "2027"]
            .map(|day| of(json!({ "consent": "public", "consent_until": until(day) })));
        assert!(is_narrower(&late, &early) && !is_narrower(&early, &late));
    }
}
