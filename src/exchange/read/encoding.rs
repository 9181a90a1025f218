//! In which encoding a file is, and its text.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, IBM866, ISO_8859_5, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251,
};
use encoding_rs_io::DecodeReaderBytesBuilder;

/// How much of a file is looked at to tell its encoding.
const SAMPLE: usize = 64 * 1024;

/// Encodings that are read without a mark that says so: what another guess
/// would make of a file can be told from no other.
const GUESSED: [&Encoding; 5] = [WINDOWS_1251, KOI8_R, KOI8_U, IBM866, ISO_8859_5];

/// The text of a file.
pub(super) struct Text {
    /// Its bytes, in UTF-8 unless the file is not what it seems.
    pub(super) input: Box<dyn BufRead>,
    pub(super) encoding: &'static Encoding,
}

impl Text {
    /// Looks at the first bytes and turns all into UTF-8.
    ///
    /// # Errors
    ///
    /// Fails where the file cannot be read.
    pub(super) fn of(mut input: Box<dyn Read>) -> io::Result<Self> {
        let mut sample = Vec::new();
        input.by_ref().take(SAMPLE as u64).read_to_end(&mut sample)?;
        let (encoding, mark) = encoding(&sample);
        let mut bytes = Cursor::new(sample);
        bytes.set_position(mark as u64);
        let bytes = bytes.chain(input);
        let input: Box<dyn BufRead> = if encoding == UTF_8 {
            Box::new(BufReader::with_capacity(SAMPLE, bytes))
        } else {
            let decoded = DecodeReaderBytesBuilder::new()
                .encoding(Some(encoding))
                .bom_sniffing(false)
                .build(bytes);
            Box::new(BufReader::with_capacity(SAMPLE, decoded))
        };
        Ok(Self { input, encoding })
    }
}

/// The encoding of a file that begins so, and how long the mark is that says it.
fn encoding(sample: &[u8]) -> (&'static Encoding, usize) {
    if let Some(marked) = Encoding::for_bom(sample) {
        return marked;
    }
    match sample {
        [a, 0, b, 0, ..] if *a > 0 && *b > 0 => return (UTF_16LE, 0),
        [0, a, 0, b, ..] if *a > 0 && *b > 0 => return (UTF_16BE, 0),
        _ => {}
    }
    if is_mostly_utf8(sample) {
        return (UTF_8, 0);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, sample.len() < SAMPLE);
    let guess = detector.guess(None, Utf8Detection::Deny);
    (if GUESSED.contains(&guess) { guess } else { UTF_8 }, 0)
}

/// Whether letters beyond ASCII are more often whole ones of UTF-8 than not:
/// one bad byte must not turn all names into nonsense.
fn is_mostly_utf8(sample: &[u8]) -> bool {
    let (mut letters, mut broken) = (0, 0);
    for chunk in sample.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || letters > broken || (letters == 0 && broken < FEW)
}

/// Bytes from which no encoding is guessed.
const FEW: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "name,sex\nАйгуль Петрова,ж\nИван Сидоров,м\n";

    fn read(bytes: &[u8]) -> (&'static str, String) {
        let mut text = Text::of(Box::new(Cursor::new(bytes.to_vec()))).unwrap();
        let mut read = String::new();
        text.input.read_to_string(&mut read).unwrap();
        (text.encoding.name(), read)
    }

    fn utf16(text: &str, to: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(to).collect()
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        let marked = format!("\u{feff}{TEXT}");
        for (bytes, encoding) in [
            (TEXT.as_bytes().to_vec(), "UTF-8"),
            (marked.clone().into_bytes(), "UTF-8"),
            (utf16(&marked, u16::to_le_bytes), "UTF-16LE"),
            (utf16(TEXT, u16::to_le_bytes), "UTF-16LE"),
            (utf16(&marked, u16::to_be_bytes), "UTF-16BE"),
            (WINDOWS_1251.encode(TEXT).0.into_owned(), "windows-1251"),
            (IBM866.encode(TEXT).0.into_owned(), "IBM866"),
        ] {
            assert_eq!(read(&bytes), (encoding, TEXT.to_owned()));
        }
    }

    #[test]
    fn one_bad_byte_makes_no_other_encoding_of_utf8() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes[20] = 0xff;
        assert!(is_mostly_utf8(&bytes));
        let mut text = Text::of(Box::new(Cursor::new(bytes.clone()))).unwrap();
        let mut read = Vec::new();
        text.input.read_to_end(&mut read).unwrap();
        assert_eq!((text.encoding.name(), read), ("UTF-8", bytes));
    }
}
