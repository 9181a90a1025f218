//! The tables of the layouts: what each key types, alone and with Shift.

use std::sync::LazyLock;

/// One source for each layout, in the order of [`super::Keyboard::all`].
const SOURCES: [&str; 10] = [
    include_str!("../../../assets/layouts/us.tsv"),
    include_str!("../../../assets/layouts/ru.tsv"),
    include_str!("../../../assets/layouts/kz.tsv"),
    include_str!("../../../assets/layouts/uz.tsv"),
    include_str!("../../../assets/layouts/ua.tsv"),
    include_str!("../../../assets/layouts/kg.tsv"),
    include_str!("../../../assets/layouts/tj.tsv"),
    include_str!("../../../assets/layouts/tm.tsv"),
    include_str!("../../../assets/layouts/de.tsv"),
    include_str!("../../../assets/layouts/fr.tsv"),
];

/// What the keys of the American layout type with Shift, where it is not the upper case.
const SHIFTED: [(char, char); 21] = [
    ('`', '~'),
    ('1', '!'),
    ('2', '@'),
    ('3', '#'),
    ('4', '$'),
    ('5', '%'),
    ('6', '^'),
    ('7', '&'),
    ('8', '*'),
    ('9', '('),
    ('0', ')'),
    ('-', '_'),
    ('=', '+'),
    ('[', '{'),
    (']', '}'),
    (';', ':'),
    ('\'', '"'),
    ('\\', '|'),
    (',', '<'),
    ('.', '>'),
    ('/', '?'),
];

static TABLES: LazyLock<[Vec<Stroke>; 10]> = LazyLock::new(|| SOURCES.map(read));

/// A key pressed, alone or with Shift.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Stroke {
    /// What it types on the American layout.
    pub(super) physical: char,
    /// What it types on this layout.
    pub(super) typed: char,
}

/// The strokes of the layout at `index` in [`SOURCES`]: those without Shift, then those with it.
pub(super) fn strokes(index: usize) -> &'static [Stroke] {
    TABLES.get(index).map_or(&[], Vec::as_slice)
}

/// Leaves out strokes that type nothing: dead keys.
fn read(source: &str) -> Vec<Stroke> {
    let mut alone = Vec::new();
    let mut shifted = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with("# ")) {
        let mut cells = line.split('\t').map(|cell| cell.chars().next());
        let Some(physical) = cells.next().flatten() else { continue };
        let mut stroke = |physical| Some(Stroke { physical, typed: cells.next().flatten()? });
        alone.extend(stroke(physical));
        shifted.extend(stroke(with_shift(physical)));
    }
    alone.append(&mut shifted);
    alone
}

fn with_shift(physical: char) -> char {
    let pair = SHIFTED.iter().find(|(alone, _)| *alone == physical);
    pair.map_or(physical.to_ascii_uppercase(), |(_, shifted)| *shifted)
}
