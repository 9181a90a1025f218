//! What a person reads comes out of `words`: no sentence stands anywhere else,
//! and nothing is said in two languages at once.

mod literals;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use casebook::model::Language;

use literals::literals;

use crate::command::Casebook;
use crate::session::Session;
use crate::tidy::files_under;

/// Files in which sentences may stand, each with why nobody reads them there.
const EXCEPTED: &[(&str, &str)] = &[
    ("src/model/date/display/phrases.rs", "dates in four languages, which filters read back"),
    ("src/model/filter/key_words.rs", "words that filters understand"),
    ("src/model/quick_line/mark.rs", "words that the quick line understands"),
];

/// Sentences that are none, or that nobody reads.
const NOT_SAID: &[(&str, &str)] = &[
    ("not the same as", "answers of JSON are of one language"),
    ("possibly the same as", "answers of JSON are of one language"),
    ("perhaps the same as", "answers of JSON are of one language"),
    ("SQLite format 3\\0", "how files begin"),
    ("a casebook in memory has no threads", "a mistake of the program"),
    ("not in the order of `Kind::ALL`", "a mistake of the program"),
    ("no pair", "clap wants it; the words are in cli/usage.rs"),
    ("Anna Name", "tried as a name"),
    ("the trash", "a mistake of the program"),
    ("names : ({it})", "what is asked of the index"),
    ("process {}", "who holds the file, where the lock does not say it"),
];

/// Names that stand in what is said as they are.
const NAMES: &[&str] = &["casebook", "Tab", "Enter", "Esc"];

/// Whether a text is said rather than computed with: two words side by side, or
/// a word beside what is filled in.
fn is_said(text: &str) -> bool {
    let parts = text.split('{').enumerate();
    let fixed = parts.map(|(index, part)| match part.split_once('}') {
        Some((_, after)) if index > 0 => format!("{{}}{after}"),
        _ => part.to_owned(),
    });
    let fixed = fixed.collect::<String>();
    let is_filled = fixed.contains("{}");
    let words: Vec<_> = fixed.split(' ').collect();
    let is_word = |word: &str| {
        // Options, paths and commands of formatters begin otherwise.
        let bare = word.trim_start_matches(['(', '“', '«']);
        let bare = bare.trim_end_matches(|c: char| ",.;:!?)”»…".contains(c));
        let joins = |c: char| "’'-".contains(c);
        let letters =
            bare.chars().count() > 1 && bare.chars().all(|c| c.is_alphabetic() || joins(c));
        letters && !bare.starts_with(joins) && !bare.ends_with(joins) && !NAMES.contains(&bare)
    };
    let ends = |word: &str| word.ends_with([',', ';']);
    let pair = |pair: &[&str]| is_word(pair[0]) && is_word(pair[1]) && !ends(pair[0]);
    words.windows(2).any(pair) || (is_filled && words.len() > 1 && words.iter().any(|w| is_word(w)))
}

fn is_sql(text: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "PRAGMA", "FROM", "WHERE",
        "JOIN", "INDEXED", "UNION", "ORDER", "AND", "NOT", "AS", "IS", "IN", "ON", "OR", "EXPLAIN",
        "ATTACH", "VALUES", "LIMIT", "BEGIN", "COMMIT", "VACUUM", "REINDEX", "DETACH", "DESC",
    ];
    let mut words = text.split(|c: char| !c.is_ascii_uppercase());
    words.any(|word| KEYWORDS.contains(&word))
}

/// A sentence of a source.
struct Sentence {
    path: String,
    line: usize,
    text: String,
}

impl Sentence {
    /// The entry of [`EXCEPTED`] under which its file is.
    fn excepted(&self) -> Option<&'static str> {
        let is_under = |begins: &str| {
            let rest = self.path.strip_prefix(begins);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.']))
        };
        EXCEPTED.iter().map(|(begins, _)| *begins).find(|begins| is_under(begins))
    }

    /// The entry of [`NOT_SAID`] that it is.
    fn not_said(&self) -> Option<&'static str> {
        NOT_SAID.iter().map(|(known, _)| *known).find(|known| *known == self.text)
    }
}

/// The sentences of a source, tests apart.
fn sentences(path: &Path) -> Vec<Sentence> {
    let name = path.to_string_lossy().into_owned();
    if name.ends_with("tests.rs") || name.contains("/tests/") || name.contains("fixture") {
        return vec![];
    }
    let in_store = name.starts_with("src/store");
    let source = fs::read_to_string(path).unwrap();
    let said = literals(&source).into_iter().filter(|(_, text)| is_said(text));
    let said = said.filter(|(_, text)| !(in_store && is_sql(text)));
    said.map(|(line, text)| Sentence { path: name.clone(), line, text }).collect()
}

#[test]
fn no_sentence_stands_outside_of_words() {
    let all: Vec<_> = files_under("src").flat_map(|path| sentences(&path)).collect();
    let (mut found, mut needed) = (Vec::new(), BTreeSet::new());
    for sentence in &all {
        match sentence.excepted().or_else(|| sentence.not_said()) {
            Some(entry) => _ = needed.insert(entry),
            None => found.push(format!("{}:{}: {}", sentence.path, sentence.line, sentence.text)),
        }
    }
    found.sort();
    let advice = "say these through words, by an id of assets/locales";
    assert!(found.is_empty(), "{advice}:\n{}", found.join("\n"));
    let entries = EXCEPTED.iter().chain(NOT_SAID).map(|(entry, _)| *entry);
    let left: Vec<_> = entries.filter(|entry| !needed.contains(entry)).collect();
    assert!(left.is_empty(), "these exceptions are needed no more: {left:#?}");
}

#[test]
fn a_sentence_is_known_from_what_is_computed_with() {
    let source = r###"
        // "A comment is none."
        #[expect(dead_code, reason = "and no reason is")]
        let quote = '"'; let tick = '\''; let of: &'static str = "It is \"not\" there.";
        let id = "notice-saved"; let sql = r#"SELECT row FROM cases"#;
        let filled = format!("casebook: {text}"); let told = format!("{number} more");
        let broken = "no record \
                      of that name"; let hashes = r##"a "# within"##;
        let joined = "It doesn't"; let hyphen = "read-only file"; let option = "--to {path}";
        #[cfg(test)]
        "###;
    let found: Vec<_> = literals(source).into_iter().map(|(_, text)| text).collect();
    let said: Vec<_> = found.iter().filter(|text| is_said(text) && !is_sql(text)).collect();
    assert_eq!(
        said,
        [
            "It is \\\"not\\\" there.",
            "{number} more",
            "no record of that name",
            "It doesn't",
            "read-only file"
        ]
    );
    assert!(found.iter().any(|text| text == "a \"# within"), "{found:?}");
}

/// Latin words that stand in every language as they are.
const KEPT: &[&str] = &[
    "casebook",
    "test",
    "Tab",
    "Enter",
    "Esc",
    "Ctrl",
    "Shift",
    "Alt",
    "Del",
    "Ins",
    "Home",
    "End",
    "PgUp",
    "PgDn",
    "Backspace",
    "Space",
    "Caps",
    "Lock",
    "Up",
    "Down",
    "Left",
    "Right",
];

/// Whether a word is a name in every language.
fn is_kept(word: &str) -> bool {
    KEPT.contains(&word.strip_suffix(':').unwrap_or(word))
}

/// The same, but what the person wrote, which comes back as it was written.
fn foreign_but(written: &str, said: &str) -> Vec<String> {
    let mut words = foreign(said);
    words.retain(|word| !word.strip_suffix(':').is_some_and(|word| written.contains(word)));
    words
}

/// Latin words that are no name of a key, option, term, record or file.
fn foreign(said: &str) -> Vec<String> {
    let apart = |c: char| c.is_whitespace() || "│┌┐└┘─()[]“”«»".contains(c);
    let words = said.split(apart).map(|word| word.trim_matches(['.', ',', ';', '…', '|', '?']));
    let latin = words.filter(|word| {
        let bare = word.trim_end_matches(':');
        bare.len() > 2 && bare.chars().all(|c| c.is_ascii_alphabetic())
    });
    latin.filter(|word| !is_kept(word)).map(str::to_owned).collect()
}

#[test]
fn a_word_before_a_colon_is_of_the_language_as_others_are() {
    let screen = "Passphrase: сөз │Heads:│ kind: when: has:x Undone:, тегі";
    assert_eq!(foreign(screen), ["Passphrase:", "Heads:", "kind:", "when:", "Undone:"]);
}

/// A session in Kazakh, with records that hold no Latin letter.
fn session() -> Session {
    let mut session = Session::new(120, 40);
    session.model.settings.language = Language::Kazakh;
    let line = "5 қаңтар 2022<tab>Алматы<tab>ұсталды<tab>Асқар Есімов<tab>Полиция<tab>Есеп<enter>";
    session.press(&format!("n{line}<esc>"));
    session
}

#[test]
fn every_screen_is_of_one_language() {
    let scripts = [
        "",
        "1",
        "3",
        "4",
        "5",
        "?",
        "<f2>",
        "n",
        "n<f3>",
        "e",
        "<f7>ас",
        "/has:x",
        "B",
        "b",
        "t",
        "tқате",
        "d",
        "T",
        "D",
        "<enter>",
        "<enter><enter>",
        "<del>",
        "<del>z",
        " g",
        " m",
        " f",
        "y",
        "n31.02.2022<tab>",
        "nкім<enter>",
        "n<f3><ctrl-s>",
        "<f12>",
        "s",
    ];
    let mut mixed = Vec::new();
    for script in scripts {
        let mut session = session();
        session.press(script);
        let screen = session.screen();
        let found = foreign(&screen);
        if !found.is_empty() {
            mixed.push(format!("{script}: {found:?} in\n{screen}"));
        }
    }
    assert!(mixed.is_empty(), "{}", mixed.join("\n"));
}

#[test]
fn every_answer_is_of_one_language() {
    let casebook = Casebook::plain();
    let settings = casebook.write("settings.toml", "language = \"ru\"\n");
    let people = "name,sex\nИмя,мужчинааа\n";
    let rows = casebook.write("people.csv", people);
    let commands: &[&[&str]] = &[
        &["add", "5 янв 2022; Алматы; задержан; Имя Фамилия; кем Полиция; ист Отчёт"],
        &["add", "6 янв; Алматы; задержан; Имя Фамилия"],
        &["add", "31.02.2022; задержан"],
        &["list", "incidents"],
        &["list", "people", "colour:red"],
        &["list", "people", "has:wings"],
        &["list", "incidents", "when:вчерра"],
        &["show", "I-1"],
        &["show", "I-99"],
        &["search", "фамилия"],
        &["history"],
        &["duplicates"],
        &["same", "I-1", "P-1"],
        &["decide", "I-1", "крылья", "--own"],
        &["decide", "I-1", "title", "--own"],
        &["decide", "I-1", "--needs-work", "Q-1"],
        &["decide", "I-1", "when", "--supersede", "Q-1"],
        &["undo"],
        &["redo"],
        &["import", &rows],
        &["new", "--no-passphrase", "test.casebook"],
        &["backup", "test.casebook"],
        &["alphabet", "kk"],
        &["export", "--to", "test.casebook"],
        &["verify"],
    ];
    let mut mixed = Vec::new();
    for arguments in commands {
        let arguments = [&["--config", &settings], *arguments].concat();
        let ran = casebook.run(&arguments);
        // The words that stand for the history are English.
        let said = ran.out.lines().chain(ran.err.lines()).filter(|line| !line.contains("слова: "));
        let said = said.collect::<Vec<_>>().join("\n");
        assert!(!said.is_empty(), "{arguments:?}");
        let found = foreign_but(&format!("{people}{}", arguments.join(" ")), &said);
        if !found.is_empty() {
            mixed.push(format!("{arguments:?}: {found:?} in\n{said}"));
        }
    }
    assert!(mixed.is_empty(), "{}", mixed.join("\n"));
}

#[test]
fn what_is_wrong_inside_a_field_is_of_one_language() {
    let casebook = Casebook::plain();
    let settings = casebook.write("settings.toml", "language = \"ru\"\n");
    let of = |reference: &str, kind: &str, fields: &str| {
        let id = "01a22968-0a7c-7bdb-b754-ef3af6f16400";
        let record = format!("\"id\":\"{id}\",\"ref\":\"{reference}\",\"kind\":\"{kind}\"");
        format!(
            "{{\"casebook\":{{\"format\":1}},\"records\":[{{{record},\"fields\":{{{fields}}}}}]}}"
        )
    };
    let filter = "\"name\":\"имя\",\"listing\":\"incidents\",\"filter\":\"has:крылья\"";
    let template = "\"name\":\"имя\",\"record\":\"case\",\"content\":{\"slots\":";
    let slot = "[{\"part\":\"record\",\"field\":\"крыло\",\"text\":\"х\"}]}";
    let documents = [
        of("I-9", "incident", "\"kind\":\"detention\",\"details\":{\"крыло\":\"х\"}"),
        of("W-9", "filter", filter),
        of("M-9", "template", &format!("{template}[]}}")),
        of("M-9", "template", &format!("{template}{slot}")),
    ];
    for document in documents {
        let path = casebook.write("a.json", &document);
        let ran = casebook.run(&["--config", &settings, "import", &path]);
        assert_eq!(ran.status, Some(1), "{ran:?}");
        assert!(ran.err.contains("запись 1 ("), "{}", ran.err);
        let found = foreign_but(&document, &ran.err);
        assert_eq!(found, Vec::<String>::new(), "{document}: {}", ran.err);
    }
}
