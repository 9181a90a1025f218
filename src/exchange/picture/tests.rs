use image::codecs::jpeg::JpegEncoder;
use image::{ColorType, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;
use crate::model::picture::PicturePart;

const FORMATS: [ImageFormat; 6] = [
    ImageFormat::Bmp,
    ImageFormat::Gif,
    ImageFormat::Jpeg,
    ImageFormat::Png,
    ImageFormat::Tiff,
    ImageFormat::WebP,
];

/// Red at the left, blue at the right.
fn picture(width: u32, height: u32) -> RgbImage {
    let colour = |x, _| if x < width / 2 { Rgb([255, 0, 0]) } else { Rgb([0, 0, 255]) };
    RgbImage::from_fn(width, height, colour)
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture(32, 16).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn shown(seen: &Seen) -> &Picture {
    match seen {
        Seen::Picture(picture) => picture,
        other => panic!("{other:?}"),
    }
}

/// Its colours in so many columns and rows.
fn drawn(picture: &Picture, columns: usize, rows: usize) -> Vec<Colour> {
    let (width, height) = picture.size();
    picture.drawn(PicturePart { x: 0, y: 0, width, height }, (columns, rows))
}

/// Whether a colour is that, but for what a format loses.
fn is_near(a: Colour, b: Colour) -> bool {
    a.iter().zip(b).all(|(a, b)| a.abs_diff(b) < 40)
}

#[test]
fn pictures_of_each_format_are_read() {
    for format in FORMATS {
        let seen = read(encoded(format));
        let picture = shown(&seen);
        assert_eq!(picture.size(), (32, 16), "{format:?}");
        let drawn = drawn(picture, 4, 2);
        assert!(is_near(drawn[0], [255, 0, 0]) && is_near(drawn[7], [0, 0, 255]), "{format:?}");
    }
}

#[test]
fn a_file_that_is_cut_or_changed_anywhere_is_a_picture_or_none_and_breaks_nothing() {
    for format in FORMATS {
        let whole = encoded(format);
        for at in 0..whole.len().min(700) {
            read(whole[..at].to_vec());
            for byte in [0, 0x7f, 0xff] {
                let mut changed = whole.clone();
                changed[at] = byte;
                read(changed);
            }
        }
        assert_eq!(read(whole[..whole.len() / 4].to_vec()), Seen::Unreadable, "{format:?}");
    }
    for other in [&b""[..], b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"<svg xmlns='x'/>"] {
        assert_eq!(read(other.to_vec()), Seen::Unreadable);
    }
}

#[test]
fn what_says_that_it_is_larger_than_what_is_read_is_not_read() {
    let mut huge = encoded(ImageFormat::Bmp);
    for (width, height) in [(9_000_u32, 9_000_u32), (65_000, 1_000), (60_000, 60_000)] {
        huge[18..22].copy_from_slice(&width.to_le_bytes());
        huge[22..26].copy_from_slice(&height.to_le_bytes());
        assert_eq!(read(huge.clone()), Seen::TooLarge, "{width}×{height}");
    }
}

#[test]
fn a_large_picture_is_kept_no_larger_than_it_is_shown() {
    let mut bytes = Cursor::new(Vec::new());
    picture(5_000, 100).write_to(&mut bytes, ImageFormat::Png).unwrap();
    let seen = read(bytes.into_inner());
    assert_eq!(shown(&seen).size(), (2_000, 40));
    assert_eq!(drawn(shown(&seen), 2, 1), [[255, 0, 0], [0, 0, 255]]);
}

#[test]
fn a_picture_stands_as_its_camera_was_held() {
    // One field, the orientation: turned by a quarter.
    let exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
    encoder.set_exif_metadata(exif.to_vec()).unwrap();
    encoder.write_image(&picture(32, 16), 32, 16, ColorType::Rgb8.into()).unwrap();
    let seen = read(bytes);
    let picture = shown(&seen);
    assert_eq!(picture.size(), (16, 32));
    let drawn = drawn(picture, 1, 2);
    assert!(is_near(drawn[0], [255, 0, 0]) && is_near(drawn[1], [0, 0, 255]), "{drawn:?}");
}

#[test]
fn what_lets_the_background_through_can_be_read_on_it() {
    let letters = RgbaImage::from_fn(4, 4, |x, _| Rgba([0, 0, 0, if x == 0 { 255 } else { 0 }]));
    let mut bytes = Cursor::new(Vec::new());
    letters.write_to(&mut bytes, ImageFormat::Png).unwrap();
    let seen = read(bytes.into_inner());
    assert_eq!(drawn(shown(&seen), 4, 1), [[0; 3], [255; 3], [255; 3], [255; 3]]);
}
