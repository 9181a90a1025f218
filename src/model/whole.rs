//! One record whole: its fields, its links, who says so, and its history.

use serde_json::{Map, Value, json};

use super::called::Named;
use super::date::{FuzzyDate, Language};
use super::dispute::{Claim, disputed};
use super::field::Fields;
use super::id::{RecordId, Reference};
use super::kind::Kind;
use super::listing::Flag;
use super::record::Record;
use super::records::citation::Citation;
use super::text::Line;
use super::vocabulary::Vocabulary;

/// A record with everything that hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    /// The record itself.
    pub record: Named,
    /// Whether it is in the trash.
    pub trashed: bool,
    /// Its fields, as they are stored.
    pub fields: Fields,
    /// Records that its fields lead to, by field.
    pub links: Vec<(String, Named)>,
    /// Records that hang on it, in groups.
    pub related: Vec<Related>,
    /// Who says so.
    pub citations: Vec<Cited>,
    /// Why it needs work.
    pub flags: Vec<Flag>,
    /// Who changed it when, newest first.
    pub history: Vec<Changed>,
}

/// Records of one kind of tie to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    /// What ties them: `involvements`, `names`, `relations`, `incidents` …
    pub tie: &'static str,
    /// The records, in order.
    pub entries: Vec<RelatedEntry>,
    /// How many there are, where not all are given.
    pub total: u64,
}

/// A record that hangs on another.
#[derive(Clone, Debug, PartialEq)]
pub struct RelatedEntry {
    /// The record at the other end: the party of an involvement.
    pub other: Named,
    /// The record between them, if the tie is one: the involvement.
    pub tie: Option<RecordId>,
    /// Fields of the tie, or those of the other that tell most.
    pub fields: Fields,
}

/// A citation with its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Cited {
    /// The citation.
    pub id: RecordId,
    /// Its reference.
    pub reference: Reference,
    /// Its source.
    pub source: Named,
    /// How far the source can be relied on, A to F.
    pub reliability: Option<String>,
    /// The date that the source bears.
    pub published: Option<FuzzyDate>,
    /// What it says.
    pub citation: Citation,
}

/// A step in the history of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// When, in milliseconds since 1970.
    pub millis: u64,
    /// The tag of the device on which.
    pub device: String,
    /// What was done.
    pub deed: Deed,
    /// The record it was done to.
    pub record: Named,
    /// Names of the fields that changed.
    pub fields: Vec<String>,
}

/// What a step of the history did.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Deed {
    /// Made the record.
    Created,
    /// Changed fields.
    Edited,
    /// Moved it to the trash.
    Trashed,
    /// Brought it back.
    Restored,
}

impl Deed {
    /// The word for it in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Edited => "edited",
            Self::Trashed => "trashed",
            Self::Restored => "restored",
        }
    }
}

impl Whole {
    /// Which of its citations say what is not decided.
    pub fn disputed(&self) -> Vec<bool> {
        let claims = self.citations.iter().map(|cited| Claim::of(&cited.citation));
        disputed(self.record.kind, &self.fields, &claims.collect::<Vec<_>>())
    }

    /// Versions of fields that are disputed: the field, and its citations that
    /// count and give a value.
    pub fn rivals(&self) -> Vec<(&str, Vec<&Cited>)> {
        let mut rivals: Vec<(&str, Vec<&Cited>)> = Vec::new();
        let said = |cited: &Cited| cited.citation.value.is_some();
        for (cited, _) in self.citations.iter().zip(self.disputed()).filter(|(_, is)| *is) {
            let Some(field) = cited.citation.field.as_ref().map(Line::as_str) else { continue };
            if rivals.iter().any(|(known, _)| *known == field) || !said(cited) {
                continue;
            }
            let of_field = self.citations.iter().filter(|cited| {
                let claim = Claim::of(&cited.citation);
                claim.counts() && claim.field == Some(field) && said(cited)
            });
            rivals.push((field, of_field.collect()));
        }
        rivals
    }

    /// The record as a value of its type; `None` where it is of another kind,
    /// or of a newer version.
    pub fn typed<R: Record>(&self) -> Option<R> {
        (self.record.kind == R::KIND).then(|| R::parse(self.fields.clone()).ok()).flatten()
    }

    /// One JSON object: `ref`, `kind_of_record`, the fields by their names with
    /// dates as `{text, edtf, earliest, latest}` and links as `{ref, kind, name}`,
    /// then an array for each tie, `citations`, `rivals` and `history`.
    pub fn to_value(&self) -> Value {
        let mut object = Map::new();
        object.insert("ref".into(), json!(self.record.reference));
        object.insert("record".into(), json!(self.record.kind.slug()));
        object.insert("id".into(), json!(self.record.id));
        if self.trashed {
            object.insert("trashed".into(), json!(true));
        }
        object.extend(shown(self.record.kind, &self.fields));
        for (field, named) in &self.links {
            object.insert(field.clone(), named.to_value());
        }
        for related in &self.related {
            let entries = related.entries.iter().map(RelatedEntry::to_value);
            object.insert(related.tie.into(), entries.collect());
        }
        object.insert("citations".into(), self.citations.iter().map(Cited::to_value).collect());
        let rivals = self.rivals().into_iter().map(|(field, versions)| {
            json!({ "field": field, "versions": versions.into_iter().map(Cited::to_value).collect::<Vec<_>>() })
        });
        object.insert("rivals".into(), rivals.collect());
        // Parts tell their own history where they are asked for it.
        let own = self.history.iter().filter(|changed| changed.record.id == self.record.id);
        object.insert("history".into(), own.map(Changed::to_value).collect());
        Value::Object(object)
    }
}

/// Fields with dates written out.
pub fn shown(kind: Kind, fields: &Fields) -> Fields {
    let date = |name: &str| {
        let field = kind.field(name)?;
        (field.shape == super::field::Shape::Date).then_some(())?;
        serde_json::to_value(FuzzyDate::of(fields.get(name)?)?).ok()
    };
    fields
        .iter()
        .map(|(name, value)| (name.clone(), date(name).unwrap_or_else(|| value.clone())))
        .collect()
}

/// How relations read in answers whose label says it in other words.
const READS: &[(&str, &str)] = &[
    ("not-the-same", "not the same as"),
    ("possibly-same", "possibly the same as"),
    ("unsure", "perhaps the same as"),
];

impl RelatedEntry {
    fn to_value(&self) -> Value {
        let mut object = self.other.told();
        object.extend(self.fields.clone());
        object.extend(self.reads().map(|reads| ("reads".to_owned(), reads.into())));
        Value::Object(object)
    }

    /// How a relation reads from this end, in English as scripts know it.
    fn reads(&self) -> Option<&str> {
        let text = |name: &str| self.fields.get(name).and_then(Value::as_str);
        let (kind, direction) = (text("kind")?, text("direction")?);
        // Written down before their labels were what they are.
        if let Some((_, reads)) = READS.iter().find(|(known, _)| *known == kind) {
            return Some(reads);
        }
        Some(match direction {
            "to" => Vocabulary::RelationKind.back(kind, Language::English),
            _ => Vocabulary::RelationKind.label(kind, Language::English),
        })
    }
}

impl Cited {
    /// What it says, without what it leads to.
    pub fn own_fields(&self) -> Fields {
        let mut fields = self.citation.fields();
        fields.retain(|name, _| name != "source" && name != "record");
        fields
    }

    fn to_value(&self) -> Value {
        let mut object = Map::new();
        object.insert("ref".into(), json!(self.reference));
        object.insert("source".into(), self.source.to_value());
        object.insert("reliability".into(), json!(self.reliability));
        object.insert("published".into(), json!(self.published));
        object.extend(self.own_fields());
        Value::Object(object)
    }
}

impl Changed {
    /// `{at, device, did, ref, fields}`; `at` is in UTC.
    pub fn to_value(&self) -> Value {
        let millis = i64::try_from(self.millis).unwrap_or(i64::MAX);
        let at = chrono::DateTime::from_timestamp_millis(millis).map(|at| at.to_rfc3339());
        let mut object = self.record.told();
        object.insert("at".into(), json!(at));
        object.insert("device".into(), json!(self.device));
        object.insert("did".into(), json!(self.deed.slug()));
        object.insert("fields".into(), json!(self.fields));
        Value::Object(object)
    }
}
