//! What was written, as anybody could read it, and the forms in which a word would tell
//! itself.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use super::sown::{capital, cyrillic};

/// What was written, unpacked, in small letters, and as other encodings would hide it.
pub(super) fn unpacked(path: &Path) -> Vec<String> {
    let files: Vec<_> = if path.is_dir() {
        fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect()
    } else {
        vec![path.to_owned()]
    };
    let mut texts = Vec::new();
    for file in files {
        texts.push(file.file_name().unwrap().to_string_lossy().to_lowercase());
        let bytes = fs::read(&file).unwrap();
        for bytes in contents(bytes) {
            let text = String::from_utf8_lossy(&bytes);
            texts.push(unescaped(&text).to_lowercase());
            let wide: Vec<u16> =
                bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            texts.push(String::from_utf16_lossy(&wide).to_lowercase());
        }
    }
    texts
}

/// The files inside a packed file with their names, or the file.
fn contents(bytes: Vec<u8>) -> Vec<Vec<u8>> {
    if !bytes.starts_with(b"PK") {
        return vec![bytes];
    }
    let mut packed = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for at in 0..packed.len() {
        let mut file = packed.by_index(at).unwrap();
        files.push(file.name().unwrap().as_bytes().to_vec());
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.push(bytes);
    }
    assert!(files.len() > 4, "a workbook has parts");
    files
}

/// Without the escapes of JSON and of HTML.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '&']) {
        plain.push_str(&rest[..at]);
        let tail = &rest[at..];
        let code = |tail: &str, from: usize, radix| {
            let digits: String =
                tail[from..].chars().take_while(|c| c.is_digit(radix)).take(6).collect();
            let char = u32::from_str_radix(&digits, radix).ok().and_then(char::from_u32);
            char.map(|char| (char, from + digits.len()))
        };
        let read = if tail.starts_with("\\u") {
            code(tail, 2, 16)
        } else if tail.starts_with("&#x") {
            code(tail, 3, 16)
        } else if tail.starts_with("&#") {
            code(tail, 2, 10)
        } else {
            None
        };
        if let Some((char, length)) = read {
            plain.push(char);
            rest = &tail[length..];
        } else {
            plain.push_str(&tail[..1]);
            rest = &tail[1..];
        }
    }
    plain + rest
}

/// Base64 of a word, at each of the three places where it can begin.
fn in_base64(word: &str) -> Vec<String> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    (0..3)
        .map(|shift| {
            let bytes: Vec<u8> = vec![0; shift].into_iter().chain(word.bytes()).collect();
            let coded: String = bytes
                .chunks_exact(3)
                .flat_map(|three| {
                    let all = u32::from_be_bytes([0, three[0], three[1], three[2]]);
                    [18, 12, 6, 0].map(|by| char::from(LETTERS[(all >> by & 63) as usize]))
                })
                .collect();
            coded[if shift == 0 { 0 } else { 4 }..].to_lowercase()
        })
        .filter(|coded| coded.len() >= 8)
        .collect()
}

/// The forms in which a word would tell itself.
pub(super) fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned(), cyrillic(word)];
    forms.extend(in_base64(word));
    forms.extend(in_base64(&capital(word)));
    forms
}
