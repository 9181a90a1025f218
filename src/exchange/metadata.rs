//! What a file says of itself: what sort it is, and of a picture when, where and with
//! what it was taken. It may lie, so that records keep it as what the file says.

use std::io::Cursor;
use std::path::Path;

use exif::{Exif, In, Rational, Reader, Tag, Value as ExifValue};
use serde_json::{Value, json};

use crate::model::date::FuzzyDate;
use crate::model::field::Fields;
use crate::model::text::Line;
use crate::model::time_of_day::TimeOfDay;

/// Sorts of files that no first bytes tell, by the end of the name.
const BY_NAME: &[(&str, &str)] = &[
    ("txt", "text/plain"),
    ("csv", "text/csv"),
    ("json", "application/json"),
    ("html", "text/html"),
    ("htm", "text/html"),
    ("eml", "message/rfc822"),
    ("svg", "image/svg+xml"),
];

/// The fields of evidence that the first bytes of its file tell.
pub(super) fn read(head: &[u8], path: &Path) -> Fields {
    let mut fields = Fields::new();
    let media = infer::get(head).map(|kind| kind.mime_type()).or_else(|| by_name(path));
    fields.extend(media.map(|media| ("media_type".to_owned(), json!(media))));
    if media.is_some_and(|media| media.starts_with("image/"))
        && let Ok(exif) = Reader::new().read_from_container(&mut Cursor::new(head))
    {
        fields.extend(told(&exif));
    }
    fields
}

fn by_name(path: &Path) -> Option<&'static str> {
    let end = path.extension()?.to_str()?.to_ascii_lowercase();
    BY_NAME.iter().find(|(known, _)| *known == end).map(|(_, media)| *media)
}

fn told(exif: &Exif) -> Vec<(String, Value)> {
    let taken = text(exif, Tag::DateTimeOriginal).or_else(|| text(exif, Tag::DateTime));
    let (date, time) = taken.as_deref().map(moment).unwrap_or_default();
    let device = [Tag::Make, Tag::Model].into_iter().filter_map(|tag| text(exif, tag));
    let mut device: Vec<String> = device.collect();
    // Most makers say their own name in the model, too.
    if let [make, model] = device.as_slice()
        && model.to_lowercase().starts_with(&make.to_lowercase())
    {
        device.remove(0);
    }
    let device = Line::parse(&device.join(" ")).ok().map(|device| json!(device.as_str()));
    let latitude = degrees(exif, Tag::GPSLatitude, (Tag::GPSLatitudeRef, "S"), 90.0);
    let longitude = degrees(exif, Tag::GPSLongitude, (Tag::GPSLongitudeRef, "W"), 180.0);
    let (latitude, longitude) = latitude.zip(longitude).unzip();
    let told = [
        ("file_date", date),
        ("file_time", time),
        ("file_device", device),
        ("file_latitude", latitude.map(Value::from)),
        ("file_longitude", longitude.map(Value::from)),
    ];
    told.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// A text of the picture, where it says anything.
fn text(exif: &Exif, tag: Tag) -> Option<String> {
    let ExifValue::Ascii(lines) = &exif.get_field(tag, In::PRIMARY)?.value else { return None };
    let text = String::from_utf8_lossy(lines.first()?);
    let text = text.trim_matches(|char: char| char.is_control() || char.is_whitespace());
    (!text.is_empty()).then(|| text.to_owned())
}

/// `2022:01:05 14:30:02` as a date and a time.
fn moment(taken: &str) -> (Option<Value>, Option<Value>) {
    let (date, time) = taken.split_once(' ').unwrap_or((taken, ""));
    let date = date.replace(':', "-");
    let date = FuzzyDate::from_parts(date.clone(), &date).ok().map(|date| date.to_value());
    let time = time.get(..5).and_then(|time| TimeOfDay::read(time).ok());
    (date, time.map(|time| time.to_value()))
}

/// Degrees, minutes and seconds as degrees, to the metre.
fn degrees(exif: &Exif, tag: Tag, (side, minus): (Tag, &str), most: f64) -> Option<f64> {
    let ExifValue::Rational(parts) = &exif.get_field(tag, In::PRIMARY)?.value else { return None };
    let part = |index: usize| parts.get(index).map_or(0.0, Rational::to_f64);
    let sum = part(0) + part(1) / 60.0 + part(2) / 3600.0;
    let degrees = if text(exif, side)? == minus { -sum } else { sum };
    let degrees = (degrees * 100_000.0).round() / 100_000.0;
    // Without a fix, cameras write nought, or divide by it.
    (degrees.is_finite() && degrees.abs() <= most && sum != 0.0).then_some(degrees)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of no pixels that says when, where and with what it was taken.
    fn picture() -> Vec<u8> {
        use exif::Field;
        use exif::experimental::Writer;
        let ascii = |tag, text: &str| Field {
            tag,
            ifd_num: In::PRIMARY,
            value: ExifValue::Ascii(vec![text.as_bytes().to_vec()]),
        };
        let angle = |tag, parts: [u32; 3]| Field {
            tag,
            ifd_num: In::PRIMARY,
            value: ExifValue::Rational(parts.map(|num| Rational { num, denom: 1 }).to_vec()),
        };
        let fields = [
            ascii(Tag::Make, "Nokia"),
            ascii(Tag::Model, "Nokia 3310"),
            ascii(Tag::DateTimeOriginal, "2022:01:05 14:30:02"),
            ascii(Tag::GPSLatitudeRef, "N"),
            angle(Tag::GPSLatitude, [43, 14, 0]),
            ascii(Tag::GPSLongitudeRef, "W"),
            angle(Tag::GPSLongitude, [76, 54, 36]),
        ];
        let mut writer = Writer::new();
        for field in &fields {
            writer.push_field(field);
        }
        let mut exif = Cursor::new(Vec::new());
        writer.write(&mut exif, false).unwrap();
        let mut part = b"Exif\0\0".to_vec();
        part.extend(exif.into_inner());
        let length = u16::try_from(part.len() + 2).unwrap().to_be_bytes();
        let mut picture = vec![0xff, 0xd8, 0xff, 0xe1];
        picture.extend(length);
        picture.extend(part);
        picture.extend([0xff, 0xd9]);
        picture
    }

    #[test]
    fn a_picture_says_when_where_and_with_what_it_was_taken() {
        let fields = read(&picture(), Path::new("a.bin"));
        assert_eq!(fields["media_type"], "image/jpeg");
        assert_eq!(fields["file_date"]["edtf"], "2022-01-05");
        assert_eq!(fields["file_time"]["text"], "14:30");
        assert_eq!(fields["file_device"], "Nokia 3310");
        assert_eq!(fields["file_latitude"], 43.23333);
        assert_eq!(fields["file_longitude"], -76.91);
    }

    #[test]
    fn a_picture_that_is_cut_or_changed_anywhere_says_less_and_breaks_nothing() {
        let whole = picture();
        for at in 0..whole.len() {
            read(&whole[..at], Path::new("cut.jpg"));
            for byte in [0, 0x7f, 0xff] {
                let mut changed = whole.clone();
                changed[at] = byte;
                read(&changed, Path::new("changed.jpg"));
            }
        }
    }

    #[test]
    fn what_no_bytes_tell_the_name_does() {
        assert_eq!(read(b"a,b\n", Path::new("List.CSV"))["media_type"], "text/csv");
        assert!(read(b"", Path::new("nothing")).is_empty());
    }
}
