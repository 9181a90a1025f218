//! A reference that is typed narrows any list to what it means.

use super::*;
use crate::model::change::{Step, fields};
use crate::store::Store;

#[test]
fn a_reference_narrows_a_list_to_its_record_or_to_what_is_tied_to_it() {
    let mut store = Store::in_memory(|| 1_700_000_000_000).unwrap();
    let mut step = Step::default();
    for name in ["Aliya", "Marat"] {
        let person = step.party(fields([("name", name.into()), ("form", "person".into())]));
        let case = step.case(fields([("title", name.into())])).to_string();
        let kind = ("kind", "raid".into());
        let incident = step.incident(fields([kind, ("case", case.into())])).to_string();
        step.involvement(fields([
            ("incident", incident.into()),
            ("party", person.to_string().into()),
            ("role", "victim".into()),
        ]));
    }
    store.save(&step).unwrap();
    let found = |listing: Listing, text: &str| -> Vec<String> {
        let query = Query { filter: filter(text), ..listing.query() };
        let rows = walk(store.read(), &query, 7);
        rows.iter().map(|row: &Row| row.reference.to_string()).collect()
    };
    for (listing, reference) in
        [(Listing::Incidents, "I-2"), (Listing::Cases, "C-2"), (Listing::People, "P-2")]
    {
        assert_eq!(found(listing, reference), [reference]);
        assert_eq!(found(listing, &reference.to_lowercase()), [reference]);
        assert!(!found(listing, &format!("-{reference}")).contains(&reference.to_owned()));
        assert_eq!(found(Listing::Incidents, reference), ["I-2"], "what is tied to it");
    }
    assert_eq!(found(Listing::Incidents, "I-9"), [""; 0]);
}
