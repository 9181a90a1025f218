//! One spelling for what Latin letters spell in several ways.

use std::sync::LazyLock;

/// Ways of writing one sound, and the one that is kept.
const SPELLINGS: &str = include_str!("../../../assets/fold/spellings.tsv");

/// Beginnings of words that are read otherwise than letter by letter.
const BEGINNINGS: &str = include_str!("../../../assets/fold/beginnings.tsv");

static RULES: LazyLock<Rules> = LazyLock::new(Rules::read);

/// A row of `spellings.tsv`.
struct Rule {
    /// The end of the word so far, with its last letter.
    written: &'static str,
    folded: &'static str,
    /// Whether `written` must be the whole word so far.
    at_start: bool,
}

/// The rules by the last letter of what is written, the longest first.
struct Rules([Vec<Rule>; 26]);

impl Rules {
    fn read() -> Self {
        let mut rules = [const { Vec::new() }; 26];
        for (written, folded) in rows(SPELLINGS) {
            let (at_start, written) = match written.strip_prefix('^') {
                Some(written) => (true, written),
                None => (false, written),
            };
            let last = written.bytes().last().and_then(place);
            if let Some(last) = last.and_then(|last| rules.get_mut(last)) {
                last.push(Rule { written, folded, at_start });
            }
        }
        for bucket in &mut rules {
            // At the start of a word a rule goes before one for anywhere.
            bucket.sort_by_key(|rule| std::cmp::Reverse((rule.written.len(), rule.at_start)));
        }
        Self(rules)
    }

    /// Folds the end of `word`, which begins at `start`, until no rule applies.
    fn fold_end(&self, word: &mut String, start: usize) {
        while let Some(rule) = self.find(word.get(start..).unwrap_or_default()) {
            word.truncate(word.len() - rule.written.len());
            word.push_str(rule.folded);
        }
    }

    fn find(&self, word: &str) -> Option<&Rule> {
        let last = place(word.bytes().last()?)?;
        self.0.get(last)?.iter().find(|rule| {
            word.ends_with(rule.written) && (!rule.at_start || word.len() == rule.written.len())
        })
    }
}

/// The bucket of the rules that end in `letter`.
fn place(letter: u8) -> Option<usize> {
    letter.is_ascii_lowercase().then(|| usize::from(letter - b'a'))
}

/// Appends the folded spelling of `latin`, one word in ASCII.
pub(super) fn normalize(latin: &str, folded: &mut String) {
    let rules = &*RULES;
    let start = folded.len();
    let mut rest = latin;
    if latin.contains('x')
        && let Some((written, kept)) =
            rows(BEGINNINGS).find(|(written, _)| latin.starts_with(written))
    {
        folded.push_str(kept);
        rest = latin.get(written.len()..).unwrap_or_default();
    }
    let mut after_apostrophe = false;
    for letter in rest.chars() {
        if !letter.is_ascii_alphanumeric() {
            after_apostrophe = true;
            continue;
        }
        if after_apostrophe && letter == 'e' && folded.get(start..).is_some_and(softens) {
            folded.push('i');
        }
        after_apostrophe = false;
        folded.push(letter);
        rules.fold_end(folded, start);
    }
}

/// What is left of the beginnings that are read otherwise, where `latin` begins them.
pub(super) fn endings(latin: &str) -> impl Iterator<Item = &'static str> {
    rows(BEGINNINGS).filter_map(move |(written, _)| written.strip_prefix(latin))
}

/// Whether an apostrophe after `word` is a soft or hard sign, which makes the
/// next е a ye, as in Григор'єв and Grigor'ev. After g it is the Uzbek g‘.
fn softens(word: &str) -> bool {
    word.ends_with(|last| !matches!(last, 'a' | 'e' | 'g' | 'i' | 'o' | 'u'))
}

/// The first two columns of a table's rows, without comments.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?))
    })
}
