//! Numbers typed while the keyboard sends Kazakh letters.

/// The number row and the keys of `-`, `.` and `/` on the Kazakh layout.
const KEYS: [(char, char); 13] = [
    ('"', '1'),
    ('ә', '2'),
    ('і', '3'),
    ('ң', '4'),
    ('ғ', '5'),
    (',', '6'),
    ('.', '7'),
    ('ү', '8'),
    ('ұ', '9'),
    ('қ', '0'),
    ('ө', '-'),
    ('ю', '.'),
    ('№', '/'),
];

/// What the keys of `text` have printed on them, if all of them are digits and separators.
pub(super) fn digits(text: &str) -> Option<String> {
    let key = |letter: char| match letter {
        ' ' => Some(' '),
        _ => KEYS.iter().find(|(sent, _)| *sent == letter).map(|(_, printed)| *printed),
    };
    text.to_lowercase().chars().map(key).collect()
}
