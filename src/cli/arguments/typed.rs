//! Filter terms among the words of the command line.

use std::ffi::OsString;

/// Stands for the minus of a filter, so that `-by:police` is not taken for options.
const MINUS: char = '\u{2212}';

/// The words of the command line, with the minus of filter terms kept safe.
pub(in crate::cli) fn words() -> Vec<OsString> {
    let mut words: Vec<_> = std::env::args_os().collect();
    let filtered = |word: &OsString| word == "list" || word == "search";
    let Some(command) = words.iter().position(filtered) else { return words };
    for word in words.iter_mut().skip(command) {
        let term = word.to_str().and_then(|word| word.strip_prefix('-'));
        // `-h` and `-V` are the only short options; none has a value.
        if let Some(term) = term.filter(|term| term.len() > 1 && !term.starts_with('-')) {
            *word = format!("{MINUS}{term}").into();
        }
    }
    words
}

pub(in crate::cli) fn filter_line(words: &[String]) -> String {
    let minus = |word: &String| match word.strip_prefix(MINUS) {
        Some(term) => quoted("-", term),
        None => quoted("", word),
    };
    words.iter().map(minus).collect::<Vec<_>>().join(" ")
}

/// A term as the filter reads it: what the shell gave as one word stays one.
fn quoted(minus: &str, word: &str) -> String {
    match word.split_once(':') {
        Some((key, value)) if value.contains(' ') && !value.contains('"') => {
            format!("{minus}{key}:\"{value}\"")
        }
        _ => format!("{minus}{word}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_with_spaces_stays_one_term() {
        let filter = ["by:city police", "\u{2212}place:Nur Sultan", "beaten"].map(str::to_owned);
        assert_eq!(filter_line(&filter), "by:\"city police\" -place:\"Nur Sultan\" beaten");
    }
}
