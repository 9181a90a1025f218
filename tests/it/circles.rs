//! No part of `model` needs, round some corner, itself: what is imported through
//! a re-export counts as imported from its owner.
//!
//! A part is a file of `model` with its folder; each record is a part of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A path of names: `model`, `records`, `case`.
type Names = Vec<String>;

#[test]
fn the_parts_of_the_model_need_each_other_in_one_direction() {
    let shared = re_exports(&fs::read_to_string("src/model.rs").unwrap());
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in super::tidy::files_under("src/model") {
        let module = module(&path);
        let part = part(&module, &shared);
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let named = imports(text).filter_map(|import| resolved(&import, &module));
        let others = named.map(|names| self::part(&names, &shared)).filter(|other| *other != part);
        needs.entry(part.clone()).or_default().extend(others);
    }
    assert!(needs.len() > 30, "the parts are not found: {needs:?}");
    // Whoever needs nobody that is left is in no circle.
    while let Some(free) = needs.iter().find(|(_, of)| of.is_empty()).map(|(part, _)| part.clone())
    {
        needs.remove(&free);
        for of in needs.values_mut() {
            of.remove(&free);
        }
    }
    let left: BTreeSet<String> = needs.keys().cloned().collect();
    for of in needs.values_mut() {
        of.retain(|part| left.contains(part));
    }
    needs.retain(|_, of| !of.is_empty());
    assert!(needs.is_empty(), "these go round in a circle: {needs:#?}");
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
}

fn names(path: &str) -> Names {
    path.split("::").map(str::to_owned).collect()
}

/// `src/model/records/case.rs` as `model`, `records`, `case`.
fn module(path: &Path) -> Names {
    let path = path.with_extension("");
    path.components().skip(1).map(|name| name.as_os_str().to_string_lossy().into()).collect()
}

/// The part that a path within `model` is of.
fn part(names: &[String], shared: &BTreeMap<String, String>) -> String {
    let first = names.get(1).map_or("", String::as_str);
    let first = shared.get(first).map_or(first, String::as_str);
    match names.get(2) {
        Some(record) if first == "records" && !record.starts_with(char::is_uppercase) => {
            format!("records::{record}")
        }
        _ => first.to_owned(),
    }
}

/// The module that owns each name that is re-exported.
fn re_exports(text: &str) -> BTreeMap<String, String> {
    let found = imports(text).filter_map(|import| {
        let (owner, name) = import.rsplit_once("::")?;
        Some((name.to_owned(), owner.to_owned()))
    });
    found.collect()
}

/// What an import of a module names, from `model` on; `None` outside of it.
fn resolved(import: &str, module: &[String]) -> Option<Names> {
    let mut import = names(import);
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
    (import.first()? == "model").then_some(import)
}

/// Every path that is imported.
fn imports(text: &str) -> impl Iterator<Item = String> {
    let uses = text.split('\n').filter(|line| !line.trim_start().starts_with("//"));
    let text = uses.collect::<Vec<_>>().join("\n");
    let statements = text.split("use ").skip(1).filter_map(|rest| rest.split(';').next());
    let paths = statements.flat_map(|tree| expanded("", &tree.replace(char::is_whitespace, "")));
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
