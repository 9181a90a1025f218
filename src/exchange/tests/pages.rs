//! What documents and pages for people promise: all that leaves is told, and nothing
//! that a record says is markup.

use std::collections::BTreeSet;
use std::path::Path;

use super::{import, store, today};
use crate::exchange::formats::Format;
use crate::exchange::{Manner, demo, plan_own, print};
use crate::model::Language;
use crate::model::progress::unwatched;
use crate::store::Store;

/// What would be markup, in both languages of it.
const HOSTILE: &str = "</td></script><script>alert(1)</script><img src=x onerror=alert(1)> \
                       ' onclick='a' \" style=\" {{body}} [a](javascript:b) *c* `d` \u{202e}e";

fn written(store: &Store, slug: &str, language: Language) -> String {
    let mut plan = plan_own(store, today(), language).unwrap();
    let manner = Manner::of(Format::written(slug).unwrap(), language);
    let mut out = Vec::new();
    print(store, &mut plan, manner, Path::new("-"), &mut out, &mut unwatched).unwrap();
    String::from_utf8(out).unwrap()
}

/// A casebook of which every field says that: those of one line, and those of many.
fn saying(line: &str, text: &str) -> Store {
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let long = ["summary", "note", "narrative", "full_text", "quote"];
    let row = |columns: &str| {
        let cells = columns.split(',').map(|name| match name.split_once('=') {
            Some((_, value)) => value.to_owned(),
            None => quoted(if long.contains(&name) { text } else { line }),
        });
        let header = columns.split(',').map(|name| name.split('=').next().unwrap());
        let [header, cells] =
            [header.map(str::to_owned).collect::<Vec<_>>(), cells.collect()].map(|it| it.join(","));
        format!("{header}\n{cells}\n")
    };
    let mut store = store();
    let tables = [
        ("cases", row("ref=C-1,title,summary,lead,tags")),
        ("places", row("ref=L-1,name")),
        ("people", row("ref=P-1,name,occupation,note,consent_to,names")),
        ("sources", row("ref=S-1,title,author,url,summary,full_text")),
        ("incidents", row("ref=I-1,kind=detention,place=L-1,case=C-1,title,narrative,tags")),
        ("involvements", row("incident=I-1,party=P-1,role=victim,count,note")),
        ("figures", row("quantity=deaths,value=5,population,note")),
        ("citations", row("source=S-1,record=I-1,locator,quote")),
    ];
    let tables: Vec<_> = tables.iter().map(|(slug, text)| (*slug, text.as_str())).collect();
    import(&mut store, &tables).unwrap();
    store
}

/// The tags of a page, each as it stands there.
fn tags(page: &str) -> BTreeSet<&str> {
    let begins = page.match_indices('<').map(|(at, _)| &page[at..]);
    begins.map(|rest| &rest[..=rest.find('>').unwrap()]).collect()
}

#[test]
fn nothing_that_a_record_says_is_a_tag_or_an_attribute() {
    let plain = written(&saying("Aigul P.", "Aigul P."), "html", Language::English);
    let hostile = written(&saying(HOSTILE, HOSTILE), "html", Language::English);
    assert_eq!(tags(&plain), tags(&hostile));
    assert_eq!(plain.matches("<td").count(), hostile.matches("<td").count());
    let told = hostile.matches("&lt;img src=x onerror=alert(1)&gt;").count();
    assert!(told > 20, "{told}");
}

#[test]
fn a_page_fetches_nothing_and_runs_its_own_script_alone() {
    let mut casebook = store();
    demo::fill(&mut casebook, today()).unwrap();
    for language in Language::ALL {
        let page = written(&casebook, "html", language);
        assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{}\">", language.code())));
        assert!(page.contains("content=\"default-src 'none'; style-src 'sha256-"));
        assert!(!page.contains("{{") && !page.contains("}}"), "something is not filled in");
        for tag in tags(&page) {
            let fetches = [" src=", "<link", "url(", " style=", " on", "://"];
            assert!(!fetches.iter().any(|it| tag.contains(it)), "{tag}");
        }
    }
}

#[test]
fn every_link_of_a_page_leads_to_something_on_it() {
    let mut casebook = store();
    demo::fill(&mut casebook, today()).unwrap();
    let page = written(&casebook, "html", Language::Russian);
    let values = |begin: &str| {
        let found = page.match_indices(begin).map(|(at, _)| &page[at + begin.len()..]);
        found.map(|rest| &rest[..rest.find('"').unwrap()]).collect::<Vec<_>>()
    };
    let ids = values(" id=\"");
    let known: BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), known.len(), "an id is there twice");
    let links = values("href=\"#");
    assert!(links.len() > 100);
    assert!(links.iter().all(|link| known.contains(link)));
}

#[test]
fn nothing_that_a_record_says_is_a_mark() {
    let marks = |text: &str| {
        let bare = text.replace("\\\\", "");
        let marks = bare
            .char_indices()
            .filter(|(at, letter)| "`*_[]<>|~&".contains(*letter) && !bare[..*at].ends_with('\\'));
        marks.map(|(_, letter)| letter).collect::<String>()
    };
    let plain = written(&saying("Aigul P.", "Aigul P."), "markdown", Language::English);
    let hostile = written(&saying(HOSTILE, HOSTILE), "markdown", Language::English);
    assert_eq!(marks(&plain), marks(&hostile));
    let lines = written(&saying("# a", "- a\n# b\n\n---\n> c"), "markdown", Language::English);
    let heads = |text: &str| text.lines().filter(|line| line.starts_with(['#', '>'])).count();
    assert_eq!(heads(&plain), heads(&lines), "{lines}");
}

#[test]
fn a_document_tells_what_happened_in_order_and_who_says_so() {
    let mut casebook = store();
    let incidents = "ref,when,kind,place\nI-1,,protest,\nI-2,2022-01-06,detained,L-1\n\
                     I-3,2022-01-05,protest,\nI-4,before 2022-01-08,protest,\n";
    import(
        &mut casebook,
        &[
            ("places", "ref,name\nL-1,Almaty\n"),
            ("people", "ref,name\nP-1,Aigul P.\n"),
            ("sources", "ref,title\nS-1,First\nS-2,Second\n"),
            ("incidents", incidents),
            ("involvements", "incident,party,role\nI-2,P-1,victim\n"),
            ("citations", "source,record,locator\nS-2,I-2,para 3\n"),
        ],
    )
    .unwrap();
    let document = written(&casebook, "markdown", Language::English);
    let at = |text: &str| document.find(text).unwrap_or_else(|| panic!("{text}\n{document}"));
    assert!(at("### I-3 5 Jan 2022") < at("### I-2 6 Jan 2022 · detention · Almaty"));
    assert!(at("### I-2") < at("### I-4") && at("### I-4") < at("### I-1"));
    assert!(at("- victim: P-1 Aigul P.\n") < at("Sources: \\[2, para 3\\]"));
    assert!(at("### \\[2\\] S-2 Second") > at("### P-1 Aigul P."));
}
