//! Why nothing was imported or exported, in words.

use std::fmt;
use std::path::Path;

use super::{Error, Table};
use crate::model::Language;
use crate::words::{self, Failure, Fault, failure};

impl Error {
    /// What failed and what to do about it. What fails in the store is not told
    /// here but by `runtime::cause`, which knows all of it.
    pub fn told(&self, language: Language) -> Failure {
        match (self, self.of_path()) {
            (Self::BadRows(rows), _) => {
                failure(language, "import-bad-rows", &[("count", rows.all().into())])
            }
            (Self::Names(stopped), _) => {
                failure(language, "export-names", &[("count", stopped.len().into())])
            }
            (_, Some((id, path))) => {
                let known = Table::all_slugs().map(|slug| words::list(slug, language));
                let known = known.collect::<Vec<_>>().join(", ");
                let path = path.display().to_string();
                failure(language, id, &[("path", path.into()), ("known", known.into())])
            }
            (Self::Store(error), None) => Failure { what: error.to_string(), advice: None },
            (_, None) => Failure::default(),
        }
    }

    /// The same while that was being done, for who words it later; none of what
    /// fails in the store, and of bad rows.
    pub fn fault(&self, task: &'static str) -> Option<Fault> {
        let (cause, path) = self.of_path()?;
        let advice = match self {
            Self::NotFile(_) => Some("import-not-file-advice"),
            Self::Pipe(_) => Some("import-pipe-advice"),
            Self::NoFormat(_) => Some("import-no-format-advice"),
            Self::Unnamed(_) => Some("import-name-advice"),
            Self::BadRows(_)
            | Self::Names(_)
            | Self::Exists(_)
            | Self::Special(_)
            | Self::Unsaid(_)
            | Self::NoTables(_)
            | Self::Store(_) => None,
        };
        let known = Table::all_slugs().collect::<Vec<_>>().join(", ");
        let arguments = vec![("path", path.display().to_string()), ("known", known)];
        Some(Fault { task, cause, advice, arguments, ..Fault::default() })
    }

    /// The id of what is wrong with a path.
    fn of_path(&self) -> Option<(&'static str, &Path)> {
        let (id, path) = match self {
            Self::BadRows(_) | Self::Names(_) | Self::Store(_) => return None,
            Self::Exists(path) => ("export-exists", path),
            Self::Special(path) => ("export-special", path),
            Self::NotFile(path) => ("import-not-file", path),
            Self::Pipe(path) => ("import-pipe", path),
            Self::NoFormat(path) => ("import-no-format", path),
            Self::Unsaid(path) => ("import-what", path),
            Self::Unnamed(path) => ("import-name", path),
            Self::NoTables(path) => ("import-no-tables", path),
        };
        Some((id, path))
    }
}

/// Failures are told in English where nobody's language is known.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Language::English).what)
    }
}
