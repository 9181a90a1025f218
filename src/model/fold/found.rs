//! Where in a text stands what was searched for, in whatever script either is.

use std::ops::Range;

use super::{fold, fold_spans, letters};

/// The bytes of `text` by which its words begin as one of the folded `words`
/// does; of a letter alone, whole words.
///
/// ```
/// # use casebook::model::fold::{fold, found};
/// let text = "Тәжімұратов, Nukus";
/// let found = found(text, &[fold("tajim")]);
/// assert_eq!(&text[found[0].clone()], "Тәжім");
/// ```
pub fn found(text: &str, words: &[impl AsRef<str>]) -> Vec<Range<usize>> {
    let of_word = |(range, folded): (Range<usize>, String)| {
        let fitting = words.iter().map(AsRef::as_ref).filter(|word| begins(&folded, word));
        let longest = fitting.max_by_key(|word| word.len())?;
        let word = text.get(range.clone())?;
        Some(range.start..range.start + beginning(word, longest))
    };
    if words.iter().all(|word| word.as_ref().is_empty()) {
        return Vec::new();
    }
    fold_spans(text).into_iter().filter_map(of_word).collect()
}

/// Whether a folded word of a text is found by a folded word that is typed.
pub fn begins(word: &str, typed: &str) -> bool {
    match typed.len() {
        0 => false,
        // A letter begins half of all words.
        1 => word == typed,
        _ => word.starts_with(typed),
    }
}

/// How many bytes of a word fold to what is typed.
fn beginning(word: &str, typed: &str) -> usize {
    let mut ends = word.char_indices().map(|(at, char)| at + char.len_utf8());
    let end = ends.find(|end| word.get(..*end).is_some_and(|head| fold(head).starts_with(typed)));
    let end = end.unwrap_or(word.len());
    let marks = word.get(end..).unwrap_or_default();
    let marks = marks.chars().take_while(|char| letters::is_mark(*char));
    end + marks.map(char::len_utf8).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(text: &str, typed: &str) -> String {
        let typed = fold(typed);
        let words: Vec<&str> = typed.split(' ').collect();
        let mut marked = String::new();
        let mut at = 0;
        for range in found(text, &words) {
            marked.extend([&text[at..range.start], "[", &text[range.clone()], "]"]);
            at = range.end;
        }
        marked + &text[at..]
    }

    #[test]
    fn what_is_typed_is_marked_in_the_script_of_the_text() {
        assert_eq!(marked("Дәулетмұрат Тәжімұратов", "tajim"), "Дәулетмұрат [Тәжім]ұратов");
        assert_eq!(marked("Dauletmurat Tazhimuratov", "тажим"), "Dauletmurat [Tazhim]uratov");
        assert_eq!(marked("in Nukus, Nukus!", "nukus"), "in [Nukus], [Nukus]!");
        assert_eq!(marked("Жаңаөзен", "zhanaozen"), "[Жаңаөзен]");
    }

    #[test]
    fn a_mark_stays_with_its_letter() {
        assert_eq!(marked("cafe\u{301}s", "cafe"), "[cafe\u{301}]s");
    }

    #[test]
    fn a_letter_alone_is_a_whole_word() {
        assert_eq!(marked("A. Akhmedov", "a"), "[A]. Akhmedov");
    }

    proptest! {
        #[test]
        fn what_is_marked_is_text(text in "\\PC{0,60}", typed in "\\PC{0,20}") {
            let typed = fold(&typed);
            let words: Vec<&str> = typed.split(' ').collect();
            for range in found(&text, &words) {
                prop_assert!(text.get(range).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
