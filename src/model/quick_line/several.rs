//! One name, or several in one text: `Petrov, Ivan` and `Ivan Petrov, Anna Li`.

/// Words that join two names, in the four languages.
const AND: &[&str] = &["and", "и", "және", "мен", "пен", "бен", "va", "bilan", "hamda"];

/// The names that a text would hold if it were more than one, where nothing
/// tells that it is not: which of the two it is, only a person knows. What is
/// `known` is a name as a whole, and with the surname in front that of one.
///
/// ```
/// # use casebook::model::quick_line::several;
/// assert_eq!(several("Ivan Petrov, Anna Li", false), Some(vec!["Ivan Petrov", "Anna Li"]));
/// assert!(several("Petrov, Ivan", false).is_some() && several("Petrov, Ivan", true).is_none());
/// assert_eq!(several("Ivan Petrov", false), None);
/// ```
pub fn several(text: &str, known: bool) -> Option<Vec<&str>> {
    let names = apart(text);
    let surname_first =
        |names: &[&str]| matches!(names, [one, two] if is_word(one) || is_word(two));
    (names.len() > 1 && !(known && surname_first(&names))).then_some(names)
}

fn is_word(name: &str) -> bool {
    !name.contains(char::is_whitespace)
}

/// The pieces of a text between commas, `&` and words that join names.
fn apart(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut from = 0;
    for (start, end) in joints(text) {
        names.extend(text.get(from..start));
        from = end;
    }
    names.extend(text.get(from..));
    names.retain(|name| name.contains(char::is_alphanumeric));
    names.into_iter().map(str::trim).collect()
}

/// Where something joins two names, from its first byte to behind its last.
fn joints(text: &str) -> Vec<(usize, usize)> {
    let mut joints = Vec::new();
    for (at, char) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        let before = text.get(..at).unwrap_or_default();
        match char {
            // The comma of `30,000 people`.
            ',' if before.ends_with(|c: char| c.is_ascii_digit())
                && rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit()) => {}
            ',' | '&' => joints.push((at, at + char.len_utf8())),
            char if char.is_whitespace() => {
                let word = rest.split_whitespace().next().unwrap_or_default();
                let behind = rest.trim_start().get(word.len()..).unwrap_or_default();
                let start = at + rest.len() - rest.trim_start().len();
                if AND.contains(&word) && is_named(before) && is_named(behind) {
                    joints.push((start, start + word.len()));
                }
            }
            _ => {}
        }
    }
    joints
}

/// Whether a text begins as a name does: `man and woman` are no names, and what
/// begins with a number counts people.
fn is_named(text: &str) -> bool {
    text.trim_start().starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_two_names_is_never_taken_for_one_unasked() {
        for (text, names) in [
            ("A B, C D", vec!["A B", "C D"]),
            ("Petrov, Ivan", vec!["Petrov", "Ivan"]),
            ("Анна Ли, Иван Петров и Ли Чен", vec!["Анна Ли", "Иван Петров", "Ли Чен"]),
            ("Анна Ли и Иван Петров", vec!["Анна Ли", "Иван Петров"]),
            ("Anna Li and Ivan Petrov", vec!["Anna Li", "Ivan Petrov"]),
            ("Айша Үлгі және Асан Үлгі", vec!["Айша Үлгі", "Асан Үлгі"]),
            ("Aziz Namuna va Lola Namuna", vec!["Aziz Namuna", "Lola Namuna"]),
            ("A. Li & B. Li", vec!["A. Li", "B. Li"]),
            ("police, prosecutors", vec!["police", "prosecutors"]),
        ] {
            assert_eq!(several(text, false), Some(names), "{text}");
        }
        for text in ["Anna Li", "Anna Li,", ", Anna", "30,000 people", "20 men and women", "И. Ли"]
        {
            assert_eq!(several(text, false), None, "{text}");
        }
    }

    #[test]
    fn a_known_name_with_the_surname_in_front_is_one() {
        assert_eq!(several("Petrov, Ivan", true), None);
        assert_eq!(several("Petrov, Ivan Ivanovich", true), None);
        assert!(several("Ivan Petrov, Anna Li", true).is_some());
        assert!(several("Petrov, Li, Kim", true).is_some());
    }
}
