//! A form as text, for where it can be kept nowhere else.

use super::Form;
use crate::model::Language;

impl Form {
    /// What was typed, each field on a line of its own.
    pub fn to_text(&self, language: Language) -> String {
        let mut lines = vec![self.head(language)];
        for section in &self.sections {
            for field in section.fields.iter().filter(|field| field.is_filled()) {
                let label = section.label(field, language);
                lines.push(format!("{label}: {}", field.editor.text()));
            }
        }
        lines.join("\n") + "\n"
    }
}
