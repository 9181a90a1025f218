//! The kinds of record, one file each, and what the declaration of a kind says.

pub mod case;
pub mod citation;
pub mod custody;
pub mod disclosure;
pub mod evidence;
pub mod figure;
pub mod incident;
pub mod involvement;
pub mod name;
pub mod own_term;
pub mod party;
pub mod place;
pub mod recipient;
pub mod relation;
pub mod saved_filter;
pub mod source;
pub mod template;

use serde_json::Value;

use super::details::Family;
use super::field::{Field, Fields, Shape};
use super::kind::{Kind, every_kind};
use super::part::Part;
use super::record::{self, ACCESS, FieldError, Record};
use super::vocabulary::Vocabulary;
use super::withheld::WITHHELD;
use party::PartyForm;

/// What a kind is declared to be, whatever its type.
struct Declared {
    fields: &'static [Field],
    called_by: &'static [&'static str],
    rare: &'static [&'static str],
    parts: &'static [Part],
    shown_as: &'static [(&'static str, &'static str)],
    strict: &'static [&'static str],
    unsearched: &'static [&'static str],
    by_program: &'static [&'static str],
    check: fn(Fields) -> Result<(), FieldError>,
}

impl Declared {
    const fn of<R: Record>() -> Self {
        Self {
            fields: R::FIELDS,
            called_by: R::CALLED_BY,
            rare: R::RARE,
            parts: R::PARTS,
            shown_as: R::SHOWN_AS,
            strict: R::STRICT,
            unsearched: R::UNSEARCHED,
            by_program: R::BY_PROGRAM,
            check: |fields| R::parse(fields).map(drop),
        }
    }
}

macro_rules! declarations {
    ($(
        $(#[$doc:meta])*
        $kind:ident $slug:literal $plural:literal $letter:literal $module:ident::$record:ident,
    )*) => {
        impl Kind {
            fn declared(self) -> &'static Declared {
                match self {
                    $(Self::$kind => const { &Declared::of::<$module::$record>() },)*
                }
            }
        }
    };
}
every_kind!(declarations);

impl Kind {
    /// Its fields, in the order of forms and files.
    pub fn fields(self) -> &'static [Field] {
        self.declared().fields
    }

    /// The field of that name.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// What its form can add.
    pub fn parts(self) -> &'static [Part] {
        self.declared().parts
    }

    /// Whether a form shows a field only when it is filled, or asked for.
    pub fn is_rare(self, field: &str) -> bool {
        self.declared().rare.contains(&field)
    }

    /// What its records are called where they are shown with what a field leads
    /// to: `citations`, or `supports` with their source.
    pub fn shown_as(self, field: &str) -> &'static str {
        let word = self.declared().shown_as.iter().find(|(name, _)| *name == field);
        word.map_or(self.plural(), |(_, word)| word)
    }

    /// Whether yes stands in that field where two devices differ.
    pub fn is_strict(self, field: &str) -> bool {
        self.declared().strict.contains(&field)
    }

    /// Whether a search looks for words in that field of one line.
    pub fn is_searched(self, field: &str) -> bool {
        !self.declared().unsearched.contains(&field)
    }

    /// Whether the program alone sets that field, so that nobody is asked for it.
    pub fn is_by_program(self, field: &str) -> bool {
        self.declared().by_program.contains(&field)
    }

    /// Checks the fields of a whole record.
    ///
    /// # Errors
    ///
    /// Fails at the first field that is missing, unknown, of a wrong value, or
    /// does not fit the others.
    pub fn check(self, fields: &Fields) -> Result<(), FieldError> {
        (self.declared().check)(fields.clone())
    }

    /// Checks the fields that a change names, each by itself.
    ///
    /// # Errors
    ///
    /// Fails at the first field that is unknown or of a wrong value.
    pub fn check_changes(self, fields: &Fields) -> Result<(), FieldError> {
        record::check_changes(self.fields(), fields)
    }

    /// The kind of records whose references have a letter.
    pub fn of_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.letters().contains(letter))
    }

    /// The field for the time of day that is typed into a field for a date.
    pub fn time_of(self, date: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.shape == Shape::Time && field.group == date)
    }

    /// Whether what its records are asked for goes by the family of what they
    /// are.
    pub fn asks_details(self) -> bool {
        self == Self::Incident
    }

    /// What a party is; `None` of other records.
    pub fn party_form(self, fields: &Fields) -> Option<PartyForm> {
        let asked = Shape::Term(Vocabulary::PartyForm);
        let form = self.fields().iter().find(|field| field.shape == asked)?;
        PartyForm::parse(fields.get(form.name)?.as_str()?)
    }

    /// The letter of a new record's reference: people, organisations and groups
    /// have one each.
    pub fn letter(self, fields: &Fields) -> char {
        self.party_form(fields).map_or(self.prefix(), |form| form.letter())
    }

    /// Letters that its references can have: what a party is can change after
    /// it got its letter.
    pub fn letters(self) -> String {
        let forms = [PartyForm::Organisation, PartyForm::Group];
        let others = forms.iter().filter(|_| self == Self::Party).map(PartyForm::letter);
        std::iter::once(self.prefix()).chain(others).collect()
    }

    /// The fields that its records are called by, the first that is filled.
    pub fn called_by(self) -> &'static [&'static str] {
        self.declared().called_by
    }

    /// The field that a record is called by, with its text.
    pub fn called(self, fields: &Fields) -> Option<(&'static Field, &str)> {
        let text = |name: &&str| Some((self.field(name)?, fields.get(*name)?.as_str()?));
        self.called_by().iter().find_map(text)
    }

    /// The name or title of a record, where it has one.
    pub fn name(self, fields: &Fields) -> Option<&str> {
        let (field, text) = self.called(fields)?;
        (!matches!(field.shape, Shape::Term(_))).then_some(text)
    }

    /// The field that says what a record is which has no name.
    pub fn what(self) -> Option<(&'static str, Vocabulary)> {
        let term = |name: &&'static str| {
            let Shape::Term(vocabulary) = self.field(name)?.shape else { return None };
            Some((*name, vocabulary))
        };
        self.called_by().iter().find_map(term)
    }

    /// Writes terms that had another slug before by the one that they have now.
    pub fn renew(self, fields: &mut Fields) {
        for field in self.fields() {
            let Shape::Term(vocabulary) = field.shape else { continue };
            let Some(value) = fields.get_mut(field.name) else { continue };
            if let Some(slug) = value.as_str().and_then(|slug| vocabulary.renewed(slug)) {
                *value = slug.into();
            }
        }
    }

    /// The fields that a source can support: its own, then the details of each
    /// family, of one name only the first.
    pub fn citable(self) -> Vec<(&'static Field, Option<Family>)> {
        let own = |field: &&Field| {
            field.shape != Shape::Details && ![WITHHELD, ACCESS].contains(&field.name)
        };
        let mut fields: Vec<_> = self.fields().iter().filter(own).map(|f| (f, None)).collect();
        let families = Family::ALL.into_iter().filter(|_| self.asks_details());
        for family in families {
            for field in family.fields() {
                if fields.iter().all(|(known, _)| known.name != field.name) {
                    fields.push((field, Some(family)));
                }
            }
        }
        fields
    }

    /// The links among fields: the field and the text that stands there.
    pub fn links(self, fields: &Fields) -> impl Iterator<Item = (&'static Field, &str)> {
        let links = self.fields().iter().filter(|field| matches!(field.shape, Shape::Link(_)));
        links.filter_map(|field| Some((field, fields.get(field.name).and_then(Value::as_str)?)))
    }
}

#[cfg(test)]
mod tests;
