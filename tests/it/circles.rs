//! No part of `model` or of `app` needs, round some corner, itself: what is named
//! through a re-export counts as named of its owner.
//!
//! A part is a file with its folder; each record is a part of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A path of names: `model`, `records`, `case`.
type Names = Vec<String>;

#[test]
fn the_parts_of_the_model_need_each_other_in_one_direction() {
    let needs = needs("model");
    assert!(needs.len() > 30, "the parts are not found: {needs:?}");
    let found = circles(&needs);
    assert!(found.is_empty(), "these go round in a circle: {found:#?}");
}

#[test]
fn the_parts_of_the_app_need_each_other_in_one_direction() {
    let needs = needs("app");
    assert!(needs.len() > 30, "the parts are not found: {needs:?}");
    let found = circles(&needs);
    let within = |circle: &BTreeSet<String>| {
        let links = circle.iter().map(|part| (part, &needs[part] & circle));
        links.map(|(part, of)| format!("{part} needs {of:?}")).collect::<Vec<_>>()
    };
    let told: Vec<_> = found.iter().map(within).collect();
    assert!(found.is_empty(), "these go round in a circle: {told:#?}");
}

/// What each part of a layer needs of its other parts. Code for tests is left out.
pub(crate) fn needs(layer: &str) -> BTreeMap<String, BTreeSet<String>> {
    let shared = re_exports(&fs::read_to_string(format!("src/{layer}.rs")).unwrap());
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in super::tidy::files_under(&format!("src/{layer}")) {
        if super::tidy::is_of_tests(&path) || path.starts_with("src/app/fixture") {
            continue;
        }
        let module = module(&path);
        let part = part(&module, &shared);
        let text = fs::read_to_string(path).unwrap();
        let named = named(without_tests(&text));
        let named = named.iter().filter_map(|path| resolved(path, &module));
        let others = named.map(|names| self::part(&names, &shared));
        let others = others.filter(|other| *other != part && !other.is_empty());
        needs.entry(part.clone()).or_default().extend(others);
    }
    needs
}

/// The parts that need, round some corner, themselves, by circle.
fn circles(needs: &BTreeMap<String, BTreeSet<String>>) -> Vec<BTreeSet<String>> {
    let mut reached = needs.clone();
    loop {
        let further: BTreeMap<_, BTreeSet<String>> = reached
            .iter()
            .map(|(part, of)| {
                let next = of.iter().filter_map(|next| reached.get(next)).flatten();
                (part.clone(), of.iter().chain(next).cloned().collect())
            })
            .collect();
        if further == reached {
            break;
        }
        reached = further;
    }
    let round = |part: &String| {
        let of = &reached[part];
        let back =
            of.iter().filter(|other| reached.get(*other).is_some_and(|of| of.contains(part)));
        back.cloned().collect::<BTreeSet<_>>()
    };
    let found: BTreeSet<_> = reached.keys().map(round).filter(|of| !of.is_empty()).collect();
    found.into_iter().collect()
}

/// A module of tests in a file of its own is named above what is imported.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

#[test]
fn what_is_imported_through_a_re_export_is_found_at_its_owner() {
    let shared = re_exports("pub use kind::Kind;\npub use id::{RecordId, Reference};\n");
    let module = names("model::records::case");
    let part_of = |import: &str| part(&resolved(import, &module).unwrap(), &shared);
    assert_eq!(part_of("crate::model::Kind"), "kind");
    assert_eq!(part_of("crate::model::Reference"), "id");
    assert_eq!(part_of("super::party::Party"), "records::party");
    assert_eq!(part_of("super::super::date::FuzzyDate"), "date");
    assert_eq!(resolved("serde_json::Value", &module), None);
    let text = "use super::{a::{B, C}, d};\nuse std::fmt;";
    let found: Vec<_> = imports(text).collect();
    assert_eq!(found, ["super::a::B", "super::a::C", "super::d", "std::fmt"]);
    let shared = re_exports("pub use keyboard::{Layout as Keyboard};");
    assert_eq!(part(&resolved("crate::model::Keyboard", &module).unwrap(), &shared), "keyboard");
    assert_eq!(
        named("use super::a as b;\nsuper::c::d(1)"),
        ["super::a=b", "super::a", "super::c::d"]
    );
}

fn names(path: &str) -> Names {
    path.split("::").map(str::to_owned).collect()
}

/// `src/model/records/case.rs` as `model`, `records`, `case`.
pub(crate) fn module(path: &Path) -> Names {
    let path = path.with_extension("");
    path.components().skip(1).map(|name| name.as_os_str().to_string_lossy().into()).collect()
}

/// The part that a path within a layer is of.
fn part(names: &[String], shared: &BTreeMap<String, String>) -> String {
    let first = names.get(1).map_or("", String::as_str);
    let first = shared.get(first).map_or(first, String::as_str);
    let first = first.split("::").next().unwrap_or_default();
    match names.get(2) {
        Some(record) if first == "records" && !record.starts_with(char::is_uppercase) => {
            format!("records::{record}")
        }
        _ => first.to_owned(),
    }
}

/// The module that owns each name that is re-exported.
pub(crate) fn re_exports(text: &str) -> BTreeMap<String, String> {
    let found = imports(text).filter_map(|import| {
        let (owner, name) = import.rsplit_once("::")?;
        let name = name.rsplit('=').next().unwrap_or_default();
        Some((name.to_owned(), owner.to_owned()))
    });
    found.collect()
}

/// What a path in a module names, from its layer on; `None` outside of it.
pub(crate) fn resolved(import: &str, module: &[String]) -> Option<Names> {
    let mut import = names(import.split('=').next()?);
    match import.first()?.as_str() {
        "crate" => {
            import.remove(0);
        }
        "super" | "self" => {
            let up = import.iter().take_while(|name| *name == "super").count();
            let rest = import.into_iter().filter(|name| name != "super" && name != "self");
            import =
                module.iter().take(module.len().checked_sub(up)?).cloned().chain(rest).collect();
        }
        _ => return None,
    }
    (import.first() == module.first()).then_some(import)
}

/// Every path that is imported, and every one that is named where it is used.
pub(crate) fn named(text: &str) -> Vec<String> {
    let code = code(text);
    let words = code.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
    let paths = words.filter(|word| word.starts_with("crate::") || word.starts_with("super::"));
    imports(text).chain(paths.map(|path| path.trim_end_matches(':').to_owned())).collect()
}

fn code(text: &str) -> String {
    let lines = text.split('\n').filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Every path that is imported, with `=` before the name that it is given.
fn imports(text: &str) -> impl Iterator<Item = String> {
    let text = code(text);
    let statements = text.split("use ").skip(1).filter_map(|rest| rest.split(';').next());
    let paths = statements
        .flat_map(|tree| expanded("", &tree.replace(" as ", "=").replace(char::is_whitespace, "")));
    paths.collect::<Vec<_>>().into_iter()
}

/// The paths of a tree of imports: `a::{b,c::d}` is `a::b` and `a::c::d`.
fn expanded(before: &str, tree: &str) -> Vec<String> {
    let Some((path, rest)) = tree.split_once('{') else {
        return vec![format!("{before}{tree}")];
    };
    let before = format!("{before}{path}");
    let list = rest.rsplit_once('}').map_or(rest, |(list, _)| list);
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, letter) in list.char_indices().chain([(list.len(), ',')]) {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let item = &list[start..at];
                if !item.is_empty() {
                    found.extend(expanded(&before, item));
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}
