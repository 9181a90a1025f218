//! What the system refused, in words.

use std::io::ErrorKind;

use super::{text, with};
use crate::model::Language;
use crate::model::system::SystemError;

/// The text for each sort that people meet; what is not listed is quoted as the
/// system says it.
#[rustfmt::skip]
const TEXTS: &[(ErrorKind, &str)] = &[
    (ErrorKind::NotFound,               "system-not-found"),
    (ErrorKind::PermissionDenied,       "system-denied"),
    (ErrorKind::AlreadyExists,          "system-exists"),
    (ErrorKind::ReadOnlyFilesystem,     "system-read-only"),
    (ErrorKind::StorageFull,            "system-full"),
    (ErrorKind::QuotaExceeded,          "system-full"),
    (ErrorKind::FileTooLarge,           "system-too-large"),
    (ErrorKind::IsADirectory,           "system-folder"),
    (ErrorKind::NotADirectory,          "system-not-folder"),
    (ErrorKind::ResourceBusy,           "system-busy"),
    (ErrorKind::InvalidFilename,        "system-name"),
    (ErrorKind::BrokenPipe,             "system-pipe"),
    (ErrorKind::TimedOut,               "system-slow"),
    (ErrorKind::StaleNetworkFileHandle, "system-away"),
    (ErrorKind::NotConnected,           "system-away"),
    (ErrorKind::UnexpectedEof,          "system-short"),
    (ErrorKind::InvalidData,            "system-no-text"),
];

/// Why the system refused something, as the end of a sentence.
pub fn system(error: &SystemError, language: Language) -> String {
    match TEXTS.iter().find(|(kind, _)| *kind == error.kind) {
        Some((_, id)) => text(language, id).into_owned(),
        None => with(language, "system-other", &[("detail", error.told.as_str().into())]),
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn what_people_meet_is_told_in_every_language_and_the_rest_is_quoted() {
        for language in Language::ALL {
            for (kind, id) in TEXTS {
                let told = system(&(&io::Error::from(*kind)).into(), language);
                assert!(!told.contains("system-") && !told.ends_with('.'), "{id}: {told}");
            }
            let other = system(&(&io::Error::other("odd")).into(), language);
            assert!(other.contains("odd") && other != "odd", "{other}");
        }
    }
}
