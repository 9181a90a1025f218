//! Words for a kind of incident that say more than its label does: they are kept as the title.

/// The words, a few to a line.
const TABLE: &str = include_str!("telling.tsv");

/// Beginnings of such words, in small letters, without apostrophes and with `е` for `ё`.
pub(super) fn telling() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split(';'))
}
