//! Rules of the source that no compiler checks: layers, names and file length.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use casebook::model::Kind;
use casebook::model::records::citation::CitationStatus;
use casebook::model::records::involvement::Role;
use casebook::model::records::party::PartyForm;

use super::circles;

/// What each module of `src` may name as `crate::…`.
#[rustfmt::skip]
const LAYERS: &[(&str, &[&str])] = &[
    ("model",    &["model"]),
    ("store",    &["model", "store"]),
    ("words",    &["model", "words"]),
    ("app",      &["model", "words", "app"]),
    ("exchange", &["model", "words", "store", "exchange"]),
    ("ui",       &["model", "words", "app", "ui"]),
    ("runtime",  &["model", "words", "store", "exchange", "app", "ui", "runtime"]),
    ("cli",      &["model", "words", "store", "exchange", "runtime", "cli", "app"]),
];

/// Files outside any layer: they only list modules or start the program.
const OUTSIDE: &[&str] = &["lib", "main"];

const MAX_LINES: usize = 400;

#[test]
fn modules_name_only_what_their_layer_may() {
    for path in sources() {
        let layer = layer_of(&path);
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            assert!(OUTSIDE.contains(&layer.as_str()), "{} is in no layer", path.display());
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        for named in text.split("crate::").skip(1).flat_map(first_words) {
            assert!(allowed.contains(&named), "{} names crate::{named}", path.display());
        }
    }
}

/// Parts of the screen that change themselves, and jobs, which change none.
const PARTS: &[&str] = &["windows", "browse", "form", "jobs", "screens"];

#[test]
fn a_part_of_the_screen_changes_no_other() {
    for part in PARTS {
        let folder = format!("src/app/{part}");
        let own = files_under(&folder);
        let files: Vec<_> = own.chain([PathBuf::from(format!("src/app/{part}.rs"))]).collect();
        assert!(files.len() > 2, "{part} is not found");
        for path in files.iter().filter(|path| !path.ends_with("tests.rs")) {
            let text = fs::read_to_string(path).unwrap();
            let text = text.split("mod tests {").next().unwrap();
            for word in ["&mut Model", "&mut Parts", "app::update"] {
                assert!(!text.contains(word), "{} has {word}", path.display());
            }
        }
    }
}

#[test]
fn a_part_of_the_screen_names_no_other() {
    let needs = circles::needs("app");
    let mut found = Vec::new();
    for part in PARTS {
        let others = PARTS.iter().filter(|other| *other != part && needs[*part].contains(**other));
        found.extend(others.map(|other| (*part, *other)));
    }
    assert!(found.is_empty(), "a part names another: {found:?}");
}

#[test]
fn within_the_app_an_import_names_the_owner() {
    let owners = circles::re_exports(&fs::read_to_string("src/app.rs").unwrap());
    assert!(owners.len() > 50, "what is handed on is not found");
    let mut found = Vec::new();
    for path in files_under("src/app") {
        let module = circles::module(&path);
        let text = fs::read_to_string(&path).unwrap();
        let named = circles::named(&text);
        let named = named.iter().filter_map(|named| circles::resolved(named, &module));
        let handed_on = named.filter_map(|names| {
            let (name, owner) = owners.get_key_value(names.get(1)?)?;
            // A function may be called as the module that it is in.
            (name != owner).then(|| format!("{} names {name} of {owner}", path.display()))
        });
        found.extend(handed_on);
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// How many files of the source, and how many of its types, may have one name.
const MOST_FILES: usize = 3;
const MOST_TYPES: usize = 2;

/// What parts of the screen have each of their own, under the name that it has in all.
const OF_EACH_PART: &[&str] = &["bindings", "keys"];

#[test]
fn a_name_stands_for_one_thing() {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut types = files.clone();
    for path in sources().filter(|path| !is_of_tests(path)) {
        let shown = path.display().to_string();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_of_part = OF_EACH_PART.contains(&stem.as_str()) && path.starts_with("src/app");
        if !is_of_part {
            files.entry(stem).or_default().push(shown.clone());
        }
        let text = fs::read_to_string(path).unwrap();
        for name in text.split("mod tests {").next().unwrap().lines().filter_map(type_made) {
            types.entry(name.to_owned()).or_default().push(shown.clone());
        }
    }
    assert!(files.len() > 300 && types.len() > 300, "names are not found");
    files.retain(|_, places| places.len() > MOST_FILES);
    types.retain(|_, places| places.len() > MOST_TYPES);
    assert!(files.is_empty() && types.is_empty(), "files {files:#?}, types {types:#?}");
}

/// The type that a line begins to say, a kind of record too, but for those that a
/// trait asks for, which stand further in.
fn type_made(line: &str) -> Option<&str> {
    let bare = line.trim_start();
    let declared = bare.strip_suffix(" {").and_then(|bare| bare.split_once(" as "));
    if let Some((kind, _)) = declared.filter(|(kind, _)| is_type(kind)) {
        return Some(kind);
    }
    let public = bare.strip_prefix("pub").map(|rest| match rest.strip_prefix('(') {
        Some(rest) => rest.split_once(") ").map_or("", |(_, rest)| rest),
        None => rest.trim_start(),
    });
    let (what, rest) = public.unwrap_or(bare).split_once(' ')?;
    let is_made = match what {
        "struct" | "enum" | "trait" => true,
        "type" => line.len() == bare.len(),
        _ => false,
    };
    (is_made && rest.starts_with(char::is_uppercase)).then(|| first_word(rest))
}

fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric)
}

#[test]
fn sql_stays_in_the_store() {
    for path in sources().filter(|path| layer_of(path) != "store") {
        let text = fs::read_to_string(&path).unwrap();
        for word in ["SELECT ", "INSERT INTO", "UPDATE records", "DELETE FROM", "PRAGMA "] {
            assert!(!text.contains(word), "{} holds SQL: {word}", path.display());
        }
    }
}

/// Whether a slug is one of the terms that code branches on.
type Known = fn(&str) -> bool;

/// Each column of such terms.
#[rustfmt::skip]
const TERMS: &[(&str, Known)] = &[
    ("form",   |slug| !matches!(PartyForm::parse(slug), None | Some(PartyForm::Other(_)))),
    ("role",   |slug| !matches!(Role::parse(slug), None | Some(Role::Other(_)))),
    ("status", |slug| !matches!(CitationStatus::parse(slug), None | Some(CitationStatus::Other(_)))),
];

#[test]
fn the_terms_that_sql_asks_for_are_those_that_code_branches_on() {
    let mut found = 0;
    for path in files_under("src/store").filter(|path| !path.ends_with("tests.rs")) {
        let text = fs::read_to_string(&path).unwrap();
        for (column, is_known) in TERMS {
            for compared in ["=", "<>"] {
                for after in text.split(&format!("{column} {compared} '")).skip(1) {
                    let slug = after.split('\'').next().unwrap();
                    assert!(is_known(slug), "{} asks for the {column} {slug}", path.display());
                    found += 1;
                }
            }
        }
    }
    assert!(found > 5, "the terms are not found");
}

/// What old files hold does not change any more.
const OF_OLD_FILES: &str = "src/store/upgrade";

#[test]
fn no_statement_asks_for_a_kind_by_its_letter() {
    let is_of_program =
        |path: &PathBuf| !path.starts_with(OF_OLD_FILES) && !path.ends_with("tests.rs");
    for path in files_under("src/store").filter(is_of_program) {
        let text = fs::read_to_string(&path).unwrap();
        for letter in Kind::ALL.into_iter().map(Kind::prefix) {
            let asked = ["=", "<>"].map(|compared| format!("kind {compared} '{letter}'"));
            let said = asked.iter().find(|asked| text.contains(*asked));
            assert_eq!(said, None, "{}", path.display());
        }
    }
}

#[test]
fn no_file_is_too_long_to_read_at_once() {
    for path in sources().chain(files_under("tests")).chain(files_under("benches")) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= MAX_LINES, "{} has {lines} lines", path.display());
    }
}

#[test]
fn every_file_is_named_by_the_module_that_it_is_a_part_of() {
    for (folder, roots) in [("src", OUTSIDE), ("tests/it", &["main"])] {
        for path in files_under(folder) {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let above = path.parent().unwrap();
            let is_top = above == Path::new(folder);
            if is_top && roots.contains(&name.as_str()) {
                continue;
            }
            let roots = roots.iter().map(|root| above.join(root).with_extension("rs"));
            let parents = if is_top { roots.collect() } else { vec![above.with_extension("rs")] };
            let texts = parents.iter().filter_map(|parent| fs::read_to_string(parent).ok());
            let named = texts.into_iter().any(|text| text.lines().any(|line| names(line, &name)));
            assert!(named, "{} is compiled by nobody: {parents:?} names it not", path.display());
        }
    }
}

/// Whether a line makes a module of a file.
fn names(line: &str, file: &str) -> bool {
    let before = line.trim_start().strip_suffix(';').and_then(|line| line.strip_suffix(file));
    before.is_some_and(|before| {
        before == "mod " || (before.starts_with("pub") && before.ends_with(" mod "))
    })
}

/// Whether a file only holds tests.
pub(crate) fn is_of_tests(path: &Path) -> bool {
    path.ends_with("tests.rs") || path.components().any(|name| name.as_os_str() == "tests")
}

fn sources() -> impl Iterator<Item = PathBuf> {
    files_under("src")
}

pub(crate) fn files_under(folder: &str) -> impl Iterator<Item = PathBuf> {
    let mut folders = vec![PathBuf::from(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.into_iter()
}

fn layer_of(path: &Path) -> String {
    let first = path.components().nth(1).unwrap().as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The modules named after `crate::`: one, or several in braces.
fn first_words(text: &str) -> Vec<&str> {
    match text.strip_prefix('{') {
        Some(list) => {
            let list = list.split('}').next().unwrap_or_default();
            list.split(',').map(first_word).filter(|word| !word.is_empty()).collect()
        }
        None => vec![first_word(text)],
    }
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}
