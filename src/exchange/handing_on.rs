//! Records handed on to somebody: what is asked of the lens, and the note of it.

use std::io;
use std::path::Path;

use serde_json::{Value, json};

use super::lens::{Asking, Plan, plan};
use super::write::{Destination, Hashed, Hashing, Manner, export, print};
use super::{Error, Now, step_at};
use crate::model::called::Named;
use crate::model::disclosed::Disclosed;
use crate::model::field::Fields;
use crate::model::fold::fold;
use crate::model::lens::{Decisions, Lens, Profile, Pseudonyms, Subject};
use crate::model::progress::{Watch, unwatched};
use crate::model::record::Record;
use crate::model::records::recipient::Recipient;
use crate::model::{Day, Kind, Language, RecordId};
use crate::store::disclosures::Release;
use crate::store::{self, Store, dump, records};

/// What was handed on.
#[derive(Clone, Debug, PartialEq)]
pub struct HandedOn {
    /// How many records.
    pub records: u64,
    /// The note of it in the casebook, where somebody else got them.
    pub disclosure: Option<Named>,
}

/// Plans that everything leaves, for the person who keeps the casebook.
///
/// # Errors
///
/// Fails as the store does.
pub fn plan_own(store: &Store, today: Day, language: Language) -> Result<Plan, Error> {
    let asking = Asking {
        lens: Lens::own(today),
        recipient: None,
        pseudonyms: None,
        language,
        subject: Subject::default(),
        decisions: Decisions::default(),
    };
    plan(store.read(), asking, &mut unwatched)
}

/// Plans what leaves of a casebook for a recipient, as of a day.
///
/// # Errors
///
/// Fails where there is no such recipient, as the store does, and where `watch` wants no
/// more.
pub fn plan_for(
    store: &mut Store,
    recipient: RecordId,
    (subject, decisions): (Subject, Decisions),
    (today, language): (Day, Language),
    watch: &mut Watch,
) -> Result<Plan, Error> {
    let lens = lens_of(store, recipient, today)?;
    let pseudonyms = Some(Pseudonyms::new(store.pseudonym_key(recipient)?));
    let recipient = Some(recipient);
    let asking = Asking { lens, recipient, pseudonyms, language, subject, decisions };
    let conn = store.read().unchecked_transaction().map_err(store::Error::from)?;
    plan(&conn, asking, watch)
}

/// The recipients that a reference or a name may mean: that of the reference, else those
/// of just that name, else those of it however its letters are written.
///
/// # Errors
///
/// Fails as the store does.
pub fn recipients(store: &Store, name: &str) -> Result<Vec<Named>, Error> {
    let mut all = Vec::new();
    dump::each(store.read(), Kind::Recipient, |stored| {
        all.push(stored.record);
        Ok::<_, Error>(())
    })?;
    let wanted = fold(name);
    let ways: [&dyn Fn(&Named) -> bool; 3] = [
        &|named| named.reference.to_string().eq_ignore_ascii_case(name),
        &|named| named.called.name() == Some(name),
        &|named| named.called.name().is_some_and(|own| fold(own) == wanted),
    ];
    let found =
        ways.iter().map(|fits| all.iter().filter(|named| fits(named)).cloned().collect::<Vec<_>>());
    Ok(found.into_iter().find(|found| !found.is_empty()).unwrap_or_default())
}

fn lens_of(store: &Store, recipient: RecordId, today: Day) -> Result<Lens, Error> {
    let absent = || store::Error::NoRecord(recipient.to_string());
    let fields = records::fields(store.read(), recipient)?.ok_or_else(absent)?;
    let of = Recipient::parse(fields).map_err(|_| absent())?;
    // What a person keeps is nobody else's, whatever the record says.
    let profile = if of.profile == Profile::OwnBackup { Profile::Public } else { of.profile };
    Ok(Lens {
        profile,
        recipient: of.name.as_str().to_owned(),
        pseudonyms: of.pseudonyms == Some(true),
        months: of.months == Some(true),
        regions: of.regions == Some(true),
        today,
    })
}

/// Writes what was planned to a file, and notes before the file has its name that it was
/// handed on.
///
/// # Errors
///
/// Fails with [`Error::Names`] as long as names stand in texts of which nobody has
/// decided, and as [`export`] does; then nothing is written.
pub fn hand_on(
    store: &mut Store,
    plan: &mut Plan,
    manner: Manner,
    (to, now): (Destination, Now),
    watch: &mut Watch,
) -> Result<HandedOn, Error> {
    ensure_decided(plan)?;
    let noting = Noting::of(plan, manner, Some(to.path), now);
    let mut disclosure = None;
    let before = &mut |store: &mut Store, written: &Hashed| {
        disclosure = noting.note(store, written)?;
        Ok(())
    };
    let records = export(store, plan, manner, to, (watch, before))?;
    Ok(HandedOn { records, disclosure })
}

/// Writes what was planned to `out`, which messages call `path`, and notes before that
/// it was handed on.
///
/// # Errors
///
/// As [`hand_on`].
pub fn hand_out(
    store: &mut Store,
    plan: &mut Plan,
    manner: Manner,
    (out, path, now): (&mut dyn io::Write, &Path, Now),
    watch: &mut Watch,
) -> Result<HandedOn, Error> {
    ensure_decided(plan)?;
    let noting = Noting::of(plan, manner, None, now);
    // What was said cannot be taken back, so that it is noted first; its hash is that of
    // the same bytes.
    let disclosure = if noting.recipient.is_some() {
        let mut hashing = Hashing::new(io::sink());
        print(store, plan, manner, path, &mut hashing, watch)?;
        noting.note(store, &hashing.written())?
    } else {
        None
    };
    let records = print(store, plan, manner, path, out, watch)?;
    Ok(HandedOn { records, disclosure })
}

fn ensure_decided(plan: &Plan) -> Result<(), Error> {
    match plan.stopped() {
        [] => Ok(()),
        stopped => Err(Error::Names(stopped.to_vec())),
    }
}

/// What is noted once something is written.
struct Noting {
    recipient: Option<RecordId>,
    fields: Fields,
    disclosed: Vec<Disclosed>,
    releases: Vec<Release>,
}

impl Noting {
    fn of(plan: &mut Plan, manner: Manner, path: Option<&Path>, now: Now) -> Self {
        let name = path.and_then(Path::file_name).map(|name| name.to_string_lossy());
        let count = |number: u64| json!(u32::try_from(number).unwrap_or(u32::MAX));
        let told = [
            ("profile", Some(json!(plan.profile().as_str()))),
            ("subject", plan.subject().one().map(|id| json!(id.to_string()))),
            ("format", Some(json!(manner.format.slug))),
            ("file_name", name.map(|name| json!(super::line_of(&name)))),
            ("records", Some(count(plan.records()))),
            ("kept_back", Some(count(plan.held()))),
        ];
        let told = told.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        let fields = step_at(now).into_iter().chain(told).collect();
        Self {
            recipient: plan.recipient(),
            fields,
            disclosed: plan.disclosed.clone(),
            releases: plan.releases(),
        }
    }

    /// Notes it, where somebody else gets it.
    fn note(&self, store: &mut Store, written: &Hashed) -> Result<Option<Named>, Error> {
        let Some(recipient) = self.recipient else { return Ok(None) };
        let mut fields = self.fields.clone();
        fields.insert("sha256".to_owned(), Value::String(written.sha256.clone()));
        fields.insert("size".to_owned(), json!(written.size));
        store.decide_releases(recipient, &self.releases)?;
        Ok(Some(store.note_disclosure(recipient, fields, self.disclosed.iter().copied())?))
    }
}
