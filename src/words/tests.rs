//! What holds for the texts of every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::*;
use crate::model::Kind;
use crate::model::damage::{Part, samples};
use crate::model::details::Family;
use crate::model::disclosed::Manner;
use crate::model::lens::{Identity, Reason as Stays};
use crate::model::listing::Listing;

/// A text as it stands in its file.
#[derive(Default)]
struct Raw {
    variables: BTreeSet<String>,
    /// What is written, without the variables.
    words: String,
}

impl Raw {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.take_expression(expression),
            }
        }
    }

    fn take_expression(&mut self, expression: &Expression<&str>) {
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            self.variables.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                self.take(&variant.value);
            }
        }
    }
}

/// The texts of a language by their ids.
fn texts(language: Language) -> BTreeMap<String, Raw> {
    let mut texts = BTreeMap::new();
    for file in bundle::files(language) {
        let resource = parser::parse(file).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut raw = Raw::default();
                raw.take(&message.value.unwrap());
                let before = texts.insert(message.id.name.to_owned(), raw);
                assert!(before.is_none(), "{} twice in {language:?}", message.id.name);
            }
        }
    }
    texts
}

#[test]
fn every_language_has_the_same_texts_with_the_same_variables() {
    let shape = |language| -> BTreeMap<_, _> {
        texts(language).into_iter().map(|(id, raw)| (id, raw.variables)).collect()
    };
    let english = shape(Language::English);
    for language in Language::ALL {
        let other = shape(language);
        for (id, variables) in &english {
            assert_eq!(other.get(id), Some(variables), "{id} in {language:?}");
        }
        for id in other.keys() {
            assert!(english.contains_key(id), "{id} is in {language:?} alone");
        }
    }
}

#[test]
fn no_text_is_empty() {
    for language in Language::ALL {
        for (id, raw) in texts(language) {
            assert!(!raw.words.trim().is_empty(), "{id} in {language:?}");
        }
    }
}

/// Whether a text shows what is typed in one language to readers of all: labels of a
/// casebook's own terms.
fn is_of_all_languages(id: &str) -> bool {
    id.starts_with("example-term-")
}

#[test]
fn russian_and_kazakh_are_written_in_their_letters() {
    let cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    for language in [Language::Russian, Language::Kazakh] {
        for (id, raw) in texts(language) {
            // Keys and formats keep their names.
            let keys = [
                "action-accept-short",
                "suggestion-new",
                "suggestion-makes",
                "hint-next-part",
                "hint-more-fields",
            ];
            let same = keys.contains(&id.as_str()) || is_of_all_languages(&id);
            assert!(same || raw.words.contains(cyrillic), "{id} in {language:?}: {}", raw.words);
        }
    }
}

#[test]
fn uzbek_is_written_in_its_letters() {
    let english = texts(Language::English);
    for (id, raw) in texts(Language::Uzbek) {
        let foreign = |c: char| ('\u{400}'..='\u{52f}').contains(&c) || "'`‘’".contains(c);
        assert!(is_of_all_languages(&id) || !raw.words.contains(foreign), "{id}: {}", raw.words);
        let same = [
            "action-accept-short",
            "flag-none-short",
            "suggestion-new",
            "suggestion-makes",
            // Units have signs that both languages write.
            "size-bytes",
            "size-kilobytes",
            "size-megabytes",
            "size-gigabytes",
        ];
        let copied = english[&id].words == raw.words;
        let same = same.contains(&id.as_str()) || is_of_all_languages(&id);
        assert!(!copied || same, "{id}: {}", raw.words);
    }
}

#[test]
fn numbers_govern_the_words_after_them() {
    let kept =
        |language, number: u64| with(language, "notice-drafts", &[("number", number.into())]);
    for (number, word) in [(1, "1 черновик."), (3, "3 черновика."), (5, "5 черновиков.")]
    {
        assert!(kept(Language::Russian, number).contains(word), "{number}");
    }
    assert!(kept(Language::Russian, 11).contains("11 черновиков."));
    assert!(kept(Language::Russian, 21).contains("21 черновик."));
    assert_eq!(kept(Language::English, 1), "1 draft is kept. d shows it.");
    assert_eq!(kept(Language::English, 2), "2 drafts are kept. d shows them.");
}

#[test]
fn a_text_that_is_missing_is_told_by_its_id() {
    assert_eq!(text(Language::Kazakh, "no-such-text"), "no-such-text");
    assert_eq!(with(Language::Kazakh, "no-such-text", &[]), "no-such-text");
    assert!(with(Language::Kazakh, "notice-saved", &[]).starts_with("Сақталды"));
    assert!(with(Language::Uzbek, "notice-drafts", &[]).contains("qoralama"));
}

#[test]
fn what_happened_and_why_not_fits_a_line_of_80_cells() {
    let sample: &[(&str, Argument)] = &[
        ("records", "I-1204, I-1205".into()),
        ("holder", "Aigul, laptop-7".into()),
        ("number", 21.into()),
        ("limit", 500.into()),
        ("key", "country".into()),
    ];
    for language in Language::ALL {
        for id in texts(language).into_keys() {
            let line = match id.split_once('-') {
                _ if id.ends_with("-advice") => continue,
                Some(("notice", _)) => with(language, &id, sample),
                Some(("refused", _)) => {
                    let failure = failure(language, &id, sample);
                    format!("{} {}", failure.what, failure.advice.unwrap_or_default())
                }
                _ if id.starts_with("problem-filter-") => with(language, &id, sample),
                _ => continue,
            };
            let has = id == "problem-filter-has";
            assert!(has || cells(&line) <= 80, "{language:?}: {line}");
        }
    }
}

#[test]
fn a_screen_of_50_columns_has_room_to_say_that_it_is_small() {
    let sample: &[(&str, Argument)] = &[
        ("columns", 50.into()),
        ("rows", 12.into()),
        ("lock", "Ctrl+L".into()),
        ("quit", "Ctrl+Q".into()),
    ];
    for language in Language::ALL {
        for id in ["small-is", "small-needs", "small-advice", "small-keys"] {
            let line = with(language, id, sample);
            assert!(cells(&line) < 50, "{language:?}: {line}");
        }
    }
}

/// Text between quotes that looks like an id, in what is compiled without tests.
fn literals(source: &str) -> impl Iterator<Item = &str> {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let quoted = source.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
    quoted.filter(|text| {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !text.is_empty() && text.chars().all(fits)
    })
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("tests.rs") {
            files.push(path);
        }
    }
    files
}

fn used() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = ["src/words", "src/app", "src/exchange", "src/ui", "src/runtime", "src/cli"]
        .map(|folder| sources(&root.join(folder)));
    let texts = files.concat().into_iter().map(|path| fs::read_to_string(path).unwrap());
    texts.flat_map(|text| literals(&text).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Ids that are made of the names of fields, columns, parts and kinds.
fn made() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let name = |name: &str| name.replace('_', "-");
    for kind in Kind::ALL {
        ids.insert(format!("new-{}", kind.slug()));
        for letter in kind.letters().chars() {
            ids.insert(format!("kind-{}", labels::word(kind, letter)));
            ids.insert(format!("novel-{}", labels::word(kind, letter)));
        }
        for letter in kind.letters().chars().filter(|_| matches!(kind, Kind::Party | Kind::Source))
        {
            let word = labels::word(kind, letter);
            ids.extend([format!("one-{word}"), format!("several-{word}")]);
        }
        for field in kind.fields() {
            ids.insert(format!("field-{}", name(field.name)));
            ids.insert(format!("field-{}-{}", kind.slug(), name(field.name)));
            ids.insert(format!("tie-{}", kind.shown_as(field.name)));
            let asked = AskedField { of: Some(kind), name: field.name, shape: field.shape };
            ids.extend(asked.example_ids());
        }
        for part in kind.parts() {
            ids.extend([format!("part-{}", part.slug()), format!("part-{}-added", part.slug())]);
        }
    }
    for field in Family::ALL.into_iter().flat_map(Family::fields) {
        ids.insert(format!("field-{}", name(field.name)));
        ids.insert(format!("field-detail-{}", name(field.name)));
        let asked = AskedField { of: None, name: field.name, shape: field.shape };
        ids.extend(asked.example_ids());
    }
    ids.extend(Listing::all().map(|listing| format!("many-{}", listing.slug())));
    let lists = Listing::all().map(Listing::slug).chain(Kind::ALL.map(Kind::plural));
    ids.extend(lists.map(|name| format!("records-{name}")));
    ids.extend(samples::damages().iter().map(|damage| format!("damage-{}", damage.slug())));
    ids.extend(Part::ALL.iter().map(|part| format!("damaged-{}", part.slug())));
    for column in Listing::all().flat_map(Listing::columns) {
        ids.insert(format!("column-{}", column.name));
    }
    // A table of files: parties of one form.
    ids.insert("records-groups".to_owned());
    ids.extend(Identity::ALL.map(|identity| format!("identity-{}", identity.slug())));
    ids.extend(Stays::ALL.map(|reason| format!("stays-{}", reason.slug())));
    ids.extend(Manner::ALL.map(|manner| format!("manner-{}", manner.slug())));
    // Who counted the same as a figure does.
    ids.insert("tie-others".to_owned());
    // Of the trash, where any kind may be.
    ids.insert("column-reference".to_owned());
    ids
}

#[test]
fn every_text_is_used() {
    let (used, made) = (used(), made());
    for id in texts(Language::English).into_keys() {
        let whole = id.strip_suffix("-short").or_else(|| id.strip_suffix("-advice"));
        // A test of the command line holds these to its commands and arguments.
        let spoken = ["about-", "argument-", "value-"].iter().any(|one| id.starts_with(one));
        let known = |id: &str| used.contains(id) || made.contains(id) || spoken;
        assert!(known(&id) || whole.is_some_and(known), "{id} is used nowhere");
    }
}

#[test]
fn every_text_that_is_used_exists() {
    let texts = texts(Language::English);
    let families: BTreeSet<_> = texts.keys().filter_map(|id| Some(id.split_once('-')?.0)).collect();
    // Terms of vocabularies that begin like the id of a text.
    let terms = ["part-of"];
    for id in used().iter().filter(|id| !terms.contains(&id.as_str())) {
        let is_id = id.split_once('-').is_some_and(|(family, _)| families.contains(family));
        assert!(!is_id || texts.contains_key(id), "there is no text {id}");
    }
}
