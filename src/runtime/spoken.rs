//! In which language the program was used last, for the screens before a
//! casebook is open. Nothing else is known of casebooks outside of them.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::model::Language;
use crate::store;

/// The language that was used last, if that is noted.
pub(super) fn last(file: Option<&Path>) -> Option<Language> {
    let noted = fs::read_to_string(file?).ok()?;
    Language::from_code(noted.trim())
}

/// Notes the language. Where the program keeps nothing on this computer, it
/// leaves no trace of itself for this.
pub(super) fn note(file: Option<&Path>, language: Language) {
    let Some(file) = file.filter(|file| file.parent().is_some_and(Path::is_dir)) else { return };
    if last(Some(file)) != Some(language) {
        // Without it the language of the system is spoken once more.
        let _ = write(file, language.code());
    }
}

fn write(file: &Path, code: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    store::private(&mut options);
    options.open(file)?.write_all(code.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_noted_and_nothing_where_nothing_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("language");
        assert_eq!(last(Some(&file)), None);
        for language in Language::ALL {
            note(Some(&file), language);
            assert_eq!(last(Some(&file)), Some(language));
        }
        fs::write(&file, "tlh").unwrap();
        assert_eq!(last(Some(&file)), None);
        let elsewhere = folder.path().join("none/language");
        note(Some(&elsewhere), Language::Russian);
        assert!(!elsewhere.parent().unwrap().exists());
        assert_eq!(last(None), None);
    }
}
