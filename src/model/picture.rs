//! A picture as colours, to be drawn at any size.

use std::fmt;
use std::sync::Arc;

/// The smallest side down to which halves are kept.
const SMALLEST: usize = 32;

/// Red, green and blue.
pub type Colour = [u8; 3];

/// A picture in colours, with its halves: however small it is drawn, few of its
/// pixels are looked at for it.
#[derive(Clone, PartialEq)]
pub struct Picture {
    /// The picture, its half, the half of that …
    levels: Vec<Pixels>,
}

#[derive(Clone, PartialEq)]
struct Pixels {
    width: usize,
    height: usize,
    colours: Vec<Colour>,
}

/// A part of a picture, in its pixels.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PicturePart {
    /// The first column.
    pub x: usize,
    /// The first row.
    pub y: usize,
    /// How many columns.
    pub width: usize,
    /// How many rows.
    pub height: usize,
}

/// What became of a file that was to be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen {
    /// It can be shown, which is noted.
    Picture(Arc<Picture>),
    /// It is no picture, or none that can be read here.
    Unreadable,
    /// It is larger than what is shown.
    TooLarge,
}

impl fmt::Debug for Picture {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let (width, height) = self.size();
        write!(formatter, "Picture({width}×{height})")
    }
}

impl Picture {
    /// Of its rows, the first at the top; none where they do not make up that size.
    pub fn new(width: usize, height: usize, colours: Vec<Colour>) -> Option<Self> {
        if width == 0 || height == 0 || width.checked_mul(height)? != colours.len() {
            return None;
        }
        let mut levels = vec![Pixels { width, height, colours }];
        while let Some(half) = levels.last().and_then(Pixels::half) {
            levels.push(half);
        }
        Some(Self { levels })
    }

    /// Columns and rows.
    pub fn size(&self) -> (usize, usize) {
        self.levels.first().map_or((0, 0), |whole| (whole.width, whole.height))
    }

    /// A part of it in so many columns and rows, the first row at the top.
    pub fn drawn(&self, part: PicturePart, (columns, rows): (usize, usize)) -> Vec<Colour> {
        let shrunk = (part.width / columns.max(1)).min(part.height / rows.max(1)).max(1);
        let level = usize::try_from(shrunk.ilog2()).unwrap_or(0).min(self.levels.len() - 1);
        let Some(pixels) = self.levels.get(level) else { return vec![] };
        let along = |start: usize, length: usize, at: usize, count: usize| {
            let place = |at: usize| (start + at * length / count) >> level;
            let first = place(at);
            (first, place(at + 1).max(first + 1))
        };
        let mut drawn = Vec::with_capacity(columns * rows);
        for row in 0..rows {
            let vertical = along(part.y, part.height, row, rows);
            drawn.extend(
                (0..columns).map(|column| {
                    pixels.mean(along(part.x, part.width, column, columns), vertical)
                }),
            );
        }
        drawn
    }
}

impl Pixels {
    /// The same in half as many columns and rows.
    fn half(&self) -> Option<Self> {
        if self.width.min(self.height) < 2 * SMALLEST {
            return None;
        }
        let (width, height) = (self.width / 2, self.height / 2);
        let places = (0..height).flat_map(|y| (0..width).map(move |x| (2 * x, 2 * y)));
        let colours = places.map(|(x, y)| self.mean((x, x + 2), (y, y + 2))).collect();
        Some(Self { width, height, colours })
    }

    /// The mean of the colours between columns and rows; what lies outside is as the
    /// edge is.
    fn mean(&self, (left, right): (usize, usize), (top, bottom): (usize, usize)) -> Colour {
        let within = |from: usize, to: usize, end: usize| {
            let from = from.min(end - 1);
            from..to.clamp(from + 1, end)
        };
        let mut sums = [0_usize; 3];
        let mut count = 0;
        for y in within(top, bottom, self.height) {
            for x in within(left, right, self.width) {
                let Some(colour) = self.colours.get(y * self.width + x) else { continue };
                for (sum, part) in sums.iter_mut().zip(colour) {
                    *sum += usize::from(*part);
                }
                count += 1;
            }
        }
        sums.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: Colour = [255, 0, 0];
    const BLUE: Colour = [0, 0, 255];

    fn whole(picture: &Picture) -> PicturePart {
        let (width, height) = picture.size();
        PicturePart { x: 0, y: 0, width, height }
    }

    /// Red at the left, blue at the right.
    fn halved(width: usize, height: usize) -> Picture {
        let row = (0..width).map(|x| if x < width / 2 { RED } else { BLUE });
        let colours = (0..height).flat_map(|_| row.clone()).collect();
        Picture::new(width, height, colours).unwrap()
    }

    #[test]
    fn only_what_makes_up_its_size_is_a_picture() {
        assert!(Picture::new(2, 2, vec![RED; 4]).is_some());
        for (width, height, count) in [(2, 2, 3), (0, 5, 0), (5, 0, 0), (usize::MAX, 2, 4)] {
            assert!(Picture::new(width, height, vec![RED; count]).is_none(), "{width}×{height}");
        }
    }

    #[test]
    fn a_picture_is_the_same_at_any_size() {
        for (width, height) in [(2, 1), (64, 64), (1_000, 700), (4_001, 3)] {
            let picture = halved(width, height);
            let (columns, rows) = (40, 20);
            let drawn = picture.drawn(whole(&picture), (columns, rows));
            assert_eq!(drawn.len(), columns * rows);
            for row in drawn.chunks(columns) {
                assert!(row[..19].iter().all(|colour| *colour == RED), "{width} {row:?}");
                assert!(row[21..].iter().all(|colour| *colour == BLUE), "{width} {row:?}");
            }
        }
    }

    #[test]
    fn what_is_drawn_small_is_the_mean_of_all() {
        let chequered =
            (0..512 * 512).map(|at| if (at + at / 512) % 2 == 0 { [200; 3] } else { [0; 3] });
        let picture = Picture::new(512, 512, chequered.collect()).unwrap();
        let drawn = picture.drawn(whole(&picture), (7, 5));
        assert!(drawn.iter().all(|colour| *colour == [100; 3]), "{drawn:?}");
    }

    #[test]
    fn a_part_is_drawn_alone() {
        let picture = halved(100, 10);
        let part = PicturePart { x: 60, y: 2, width: 30, height: 5 };
        assert_eq!(picture.drawn(part, (3, 2)), vec![BLUE; 6]);
        // One that lies outside is as the edge is.
        let outside = PicturePart { x: 500, y: 500, width: 3, height: 3 };
        assert_eq!(picture.drawn(outside, (1, 1)), vec![BLUE]);
    }
}
