//! A time of day that is typed with its date.

use super::{Focus, Form, FormField, Section};
use crate::app::reader::Reader;
use crate::model::field::Shape;
use crate::model::time_of_day::{Apart, TimeOfDay, apart};
use crate::model::value::ValueError;
use crate::words;

impl Form {
    /// The time of day that is typed into a field for a date, and what is left for that.
    pub fn apart_at(&self, at: Focus, reader: Reader) -> Option<Apart> {
        let section = self.sections.get(at.section)?;
        section.apart(section.fields.get(at.field)?, reader).map(|(apart, _)| apart)
    }
}

impl Section {
    /// The time of day that is typed into a field for a date, what is left for that, and the
    /// field that takes the time.
    pub(super) fn apart(&self, field: &FormField, reader: Reader) -> Option<(Apart, &FormField)> {
        let dated = field.shape == Shape::Date && field.family.is_none();
        let time = self.kind.time_of(field.name).filter(|_| dated)?;
        let is_time = |field: &&FormField| field.name == time.name && field.family.is_none();
        let time = self.fields.iter().find(is_time)?;
        Some((apart(field.text(), reader.today)?, time))
    }

    /// Why the time of day that is typed with a date is refused: another one has its field.
    pub(super) fn time_twice(&self, field: &FormField, reader: Reader) -> Option<String> {
        let (apart, time) = self.apart(field, reader)?;
        if time.editor.is_blank() {
            return None;
        }
        let same = |read: TimeOfDay| read.within() == apart.time.within();
        let error = ValueError::TimeTwice {
            first: apart.time.text().to_owned(),
            second: time.text().to_owned(),
        };
        let differs = !TimeOfDay::read(time.text()).is_ok_and(same);
        differs.then(|| words::value(&error, Shape::Time, reader.language))
    }
}
