//! Pictures out of files of evidence, to be shown: whoever made the file, what is read
//! of it needs a limited part of memory, and ends in a picture or in none.

use std::cell::Cell;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};

use super::{Error, Now, step_at};
use crate::model::RecordId;
use crate::model::damage::ContentDamage;
use crate::model::picture::{Colour, Picture, Seen};
use crate::model::progress::{Progress, Watch};
use crate::model::records::custody::CustodyStep;
use crate::store::{self, Store, contents, custody, records};

/// Bytes of a file that is shown.
const LARGEST_SHOWN: u64 = 64 * 1024 * 1024;

/// Pixels of a picture that is shown.
const MOST_PIXELS: u64 = 64 * 1_000_000;

/// Bytes that a picture takes while it is read.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Columns and rows of a picture at most, once it is read.
const SIDE: u32 = 2_000;

/// What lies under a picture where it lets something through.
const BACKGROUND: u8 = 255;

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread reads a picture: a reader that gives up with a panic on a file
/// that is not what it says has not brought the program down.
pub fn is_reading_picture() -> bool {
    READING.get()
}

/// The file of evidence as a picture. That it is shown is noted before it comes back;
/// where it cannot be, nothing is noted.
///
/// # Errors
///
/// Fails where the content is not here or not what came in, where the note cannot be
/// stored, and where `watch` wants no more.
pub fn see(
    store: &mut Store,
    evidence: RecordId,
    now: Now,
    watch: &mut Watch,
) -> Result<Seen, Error> {
    let reference = records::named(store.read(), evidence)?.reference.to_string();
    let missing = || store::Error::NoContent(reference.clone());
    let hash = custody::hash(store.read(), evidence)?.ok_or_else(missing)?;
    let size = contents::size(store.read(), &hash)?.ok_or_else(missing)?;
    if size > LARGEST_SHOWN {
        return Ok(Seen::TooLarge);
    }
    let mut progress = Progress { done: 0, total: size };
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    let damage = contents::read(store.read(), &hash, &mut |some| {
        bytes.extend_from_slice(some);
        progress.done += some.len() as u64;
        if watch(progress) { Ok(()) } else { Err(store::Error::Stopped) }
    })?;
    match damage {
        None => {}
        Some(ContentDamage::Missing) => return Err(missing().into()),
        Some(ContentDamage::Changed) => {
            return Err(store::Error::ContentChanged(reference.clone()).into());
        }
    }
    let seen = read(bytes);
    if !watch(progress) {
        return Err(store::Error::Stopped.into());
    }
    if matches!(seen, Seen::Picture(_)) {
        store.note_custody(evidence, &CustodyStep::Viewed, step_at(now))?;
    }
    Ok(seen)
}

/// The picture that bytes are.
fn read(bytes: Vec<u8>) -> Seen {
    READING.set(true);
    let read = catch_unwind(AssertUnwindSafe(|| decode(bytes)));
    READING.set(false);
    match read {
        Ok(Ok(Some(picture))) => Seen::Picture(Arc::new(picture)),
        Ok(Err(ImageError::Limits(_))) => Seen::TooLarge,
        Ok(Ok(None) | Err(_)) | Err(_) => Seen::Unreadable,
    }
}

fn decode(bytes: Vec<u8>) -> Result<Option<Picture>, ImageError> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_BYTES);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(ImageError::Limits(image::error::LimitError::from_kind(
            image::error::LimitErrorKind::DimensionError,
        )));
    }
    limits.reserve(decoder.total_bytes())?;
    // What cannot be told of it leaves it as it lies.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    if width > SIDE || height > SIDE {
        picture = picture.thumbnail(SIDE, SIDE);
    }
    picture.apply_orientation(orientation);
    let (width, height) = (picture.width(), picture.height());
    let colours = picture.into_rgba8().pixels().map(|pixel| over(pixel.0)).collect();
    let sides = usize::try_from(width).ok().zip(usize::try_from(height).ok());
    Ok(sides.and_then(|(width, height)| Picture::new(width, height, colours)))
}

/// A colour as it is seen over the background.
fn over([red, green, blue, shown]: [u8; 4]) -> Colour {
    let (shown, hidden) = (u16::from(shown), u16::from(u8::MAX - shown));
    [red, green, blue].map(|part| {
        let mixed = (u16::from(part) * shown + u16::from(BACKGROUND) * hidden) / 255;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    })
}

#[cfg(test)]
mod tests;
