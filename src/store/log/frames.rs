//! Whether a log is damaged, by its bytes alone ([WAL file format]).
//!
//! A log is a header of 32 bytes and frames, each a header of 24 bytes and a
//! page. The headers of the frames repeat two numbers of the log's header, its
//! salts, and each sum goes over all that is before it: SQLite reads as far as
//! the sums hold and throws the rest away. A program that is killed leaves a
//! beginning of what it wrote, and nobody was told that the rest is saved.
//! What no such end explains was there once and was told to be saved.
//!
//! [WAL file format]: https://www.sqlite.org/fileformat2.html#walformat

use std::io::{self, Read};

const HEADER: usize = 32;
const FRAME: usize = 24;

/// The first number of a log; one more where its sums are of big-endian words.
const MAGIC: u32 = 0x377f_0682;

/// So many logs may have been written over each other.
const GENERATIONS: u32 = 1000;

/// What the header of a log says.
struct Log {
    big: bool,
    page: usize,
    salts: [u32; 2],
    sums: [u32; 2],
}

/// Of which kind a frame is that does not follow from those before it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Stray {
    /// Of this log, and the last of a transaction.
    Ends,
    /// Of this log.
    Own,
    /// Of a log that was there before, or never written.
    Old,
    /// Something else.
    Other,
}

/// Whether the log begins with so many frames whose sums hold.
pub(super) fn hold(log: &mut impl Read, frames: u32) -> io::Result<bool> {
    let header = read(log, HEADER)?;
    let Some(found) = Log::of(&header) else { return Ok(false) };
    let mut sums = found.sums;
    for _ in 0..frames {
        let frame = read(log, FRAME + found.page)?;
        if frame.len() < FRAME + found.page || !found.is_own(&frame) {
            return Ok(false);
        }
        sums = found.summed(sums, &frame);
        if [word(&frame, 16), word(&frame, 20)] != sums {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Bytes that a log of so many frames takes at least.
pub(super) fn length(frames: u32, page: u64) -> u64 {
    HEADER as u64 + u64::from(frames) * (FRAME as u64 + page)
}

/// Whether the log may hold what was told to be saved and can no longer be read.
pub(super) fn is_damaged(log: &mut impl Read) -> io::Result<bool> {
    let header = read(log, HEADER)?;
    if header.len() < HEADER {
        return Ok(false);
    }
    let Some(found) = Log::of(&header) else {
        return Ok(has_content(&header) || has_content(&read(log, usize::MAX)?));
    };
    let (mut sums, mut holds) = (found.sums, true);
    loop {
        let frame = read(log, FRAME + found.page)?;
        let whole = frame.len() == FRAME + found.page;
        if holds && whole {
            sums = found.summed(sums, &frame);
            holds = found.is_own(&frame) && [word(&frame, 16), word(&frame, 20)] == sums;
        }
        match found.stray(&frame) {
            _ if holds && whole => {}
            // Nothing that was not written to its end was told to be saved.
            Stray::Ends if whole => return Ok(true),
            Stray::Other => return Ok(true),
            Stray::Ends | Stray::Own | Stray::Old => {}
        }
        if !whole {
            return Ok(false);
        }
    }
}

impl Log {
    /// What the header says, if its sum holds.
    fn of(header: &[u8]) -> Option<Self> {
        let big = word(header, 0).checked_sub(MAGIC).filter(|more| *more <= 1)? == 1;
        let page = usize::try_from(word(header, 8)).ok()?;
        let sums = sum([0; 2], header.get(..24)?, big);
        let holds = sums == [word(header, 24), word(header, 28)];
        let known = page.is_power_of_two() && (512..=65_536).contains(&page);
        let salts = [word(header, 16), word(header, 20)];
        (holds && known).then_some(Self { big, page, salts, sums })
    }

    fn is_own(&self, frame: &[u8]) -> bool {
        [word(frame, 8), word(frame, 12)] == self.salts
    }

    fn summed(&self, sums: [u32; 2], frame: &[u8]) -> [u32; 2] {
        let sums = sum(sums, frame.get(..8).unwrap_or_default(), self.big);
        sum(sums, frame.get(FRAME..).unwrap_or_default(), self.big)
    }

    fn stray(&self, frame: &[u8]) -> Stray {
        let before = self.salts[0].wrapping_sub(word(frame, 8));
        if frame.len() < 16 || !has_content(frame) {
            Stray::Old
        } else if self.is_own(frame) {
            if word(frame, 4) == 0 { Stray::Own } else { Stray::Ends }
        } else if (1..=GENERATIONS).contains(&before) {
            Stray::Old
        } else {
            Stray::Other
        }
    }
}

/// Goes on with the two sums over words of four bytes.
fn sum([mut first, mut second]: [u32; 2], bytes: &[u8], big: bool) -> [u32; 2] {
    let value = |at: usize| if big { word(bytes, at) } else { word(bytes, at).swap_bytes() };
    for at in (0..bytes.len()).step_by(8) {
        first = first.wrapping_add(value(at)).wrapping_add(second);
        second = second.wrapping_add(value(at + 4)).wrapping_add(first);
    }
    [first, second]
}

/// The big-endian number at a place; zero where there is none.
fn word(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
    four.map_or(0, u32::from_be_bytes)
}

fn has_content(bytes: &[u8]) -> bool {
    bytes.iter().any(|byte| *byte != 0)
}

/// So many bytes, or as many as there are.
fn read(from: &mut impl Read, bytes: usize) -> io::Result<Vec<u8>> {
    let mut found = Vec::new();
    from.take(bytes as u64).read_to_end(&mut found)?;
    Ok(found)
}
