//! The command line as scripts and people meet it.

use std::fs;
use std::process::Stdio;

use serde_json::json;

use crate::command::Casebook;

const LINE: &str = "5 Jan 2022; Almaty; detained; A. Person; by police; src Amnesty";

#[test]
fn a_line_becomes_an_incident_with_all_that_it_names() {
    let casebook = Casebook::plain();
    assert_eq!(casebook.ok(&["add", LINE]), "I-1 L-1 P-1 O-1 S-1\n");
    let shown = casebook.json(&["show", "I-1"]);
    assert_eq!(shown["kind"], "detention");
    let earliest = &shown["when"]["earliest"];
    assert_eq!((earliest, &shown["when"]["latest"]), (&json!("2022-01-05"), earliest));
    // Places, organisations and sources are known by now; a person may be another.
    let again = casebook.run(&["add", LINE]);
    assert_eq!(again.out, "I-2 P-2\n");
    assert!(again.err.contains("P-1") && again.err.contains("same name"), "{}", again.err);
    assert_eq!(casebook.ok(&["add", "6 Jan 2022; detained; P-1; L-1"]), "I-3\n");
    assert_eq!(casebook.json(&["add", "-; protest; O-1"])["refs"], json!(["I-4"]));
}

#[test]
fn a_time_that_is_typed_with_the_date_orders_the_day_and_narrows_a_list() {
    let casebook = Casebook::plain();
    for when in ["4 May 2022 at 14:30", "рано утром 4 мая 2022", "4.5.22", "2022-05-04T18:00+0500"]
    {
        casebook.ok(&["add", &format!("{when}; Almaty; detained")]);
    }
    let listed = |terms: &[&str]| {
        let all = casebook.json(&[&["list", "incidents"], terms].concat());
        let refs =
            all.as_array().unwrap().iter().map(|one| one["ref"].as_str().unwrap().to_owned());
        refs.collect::<Vec<_>>()
    };
    assert_eq!(listed(&[]), ["I-4", "I-1", "I-2", "I-3"]);
    assert_eq!(listed(&["time:>14:30"]), ["I-4"]);
    assert_eq!(listed(&["время:14:30"]), ["I-1"]);
    assert_eq!(listed(&["-has:time"]), ["I-3"]);
    let shown = casebook.json(&["show", "I-4"]);
    assert_eq!(shown["time"], json!({ "text": "18:00+0500", "clock": "18:00" }));
    assert_eq!(shown["when"]["text"], "2022-05-04");
    assert!(casebook.ok(&["list", "incidents", "time:14:30"]).contains("2022-05-04 14:30"));
    let refused = casebook.run(&["add", "4 May 2022 25:00; Almaty; detained"]);
    assert!(refused.err.contains("The clock has no 25:00"), "{}", refused.err);
}

#[test]
fn people_are_listed_by_the_alphabet_that_was_chosen() {
    let casebook = Casebook::plain();
    for name in ["Юрий", "Carla", "Ілияс", "Ыбырай", "Иван"] {
        casebook.ok(&["add", &format!("5 Jan 2022; Almaty; detained; {name}")]);
    }
    let listed = || {
        let all = casebook.json(&["list", "people"]);
        let names =
            all.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    assert_eq!(casebook.ok(&["alphabet"]), "English\n");
    assert_eq!(listed(), ["Carla", "Иван", "Ілияс", "Ыбырай", "Юрий"]);
    assert_eq!(casebook.ok(&["alphabet", "kk"]), "Қазақша\n");
    assert_eq!(listed(), ["Иван", "Ыбырай", "Ілияс", "Юрий", "Carla"]);
    assert_eq!(casebook.json(&["alphabet"])["alphabet"], "kk");
    assert_eq!(casebook.run(&["alphabet", "xx"]).status, Some(2));
}

#[test]
fn a_date_that_leaves_something_to_today_is_told_as_it_was_read() {
    let casebook = Casebook::plain();
    let lines = "5 Jan; Almaty; detained\nпозавчера; Almaty; protest\nlate May; Almaty; threat\n\
                 last Monday; Almaty; raid\nүш күн бұрын; Almaty; trial\n";
    let ran = casebook.run_with(&["add", "-"], lines);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let told = |line: usize, text: &str| {
        let begins = format!("line {line}: “{text}” was read as ");
        let told = ran.err.lines().find_map(|told| told.strip_prefix(&begins));
        told.unwrap_or_else(|| panic!("{begins} in {}", ran.err)).to_owned()
    };
    for (line, text) in
        ["5 Jan", "позавчера", "late May", "last Monday", "үш күн бұрын"].into_iter().enumerate()
    {
        let told = told(line + 1, text);
        let stored = casebook.json(&["show", &format!("I-{}", line + 1)]);
        // What is told reads back to what is stored.
        casebook.ok(&["add", &format!("{told}; Almaty; hearing")]);
        let again = casebook.json(&["show", &format!("I-{}", line + 6)]);
        assert_eq!(again["when"]["edtf"], stored["when"]["edtf"], "{told}");
    }
    let json = casebook.json(&["add", "6 Jan; Almaty; ruling"]);
    let note = json["lines"][0]["notes"][0].as_str().unwrap().to_owned();
    assert!(note.starts_with("“6 Jan” was read as 6 Jan 20"), "{note}");
    for whole in ["5 Jan 2022", "2022-01-05", "5.1.22", "late May 2021", "-"] {
        let ran = casebook.run(&["add", &format!("{whole}; Almaty; detained")]);
        assert!(!ran.err.contains("was read as"), "{}", ran.err);
    }
}

#[test]
fn bad_lines_are_named_by_number_and_the_others_are_kept() {
    let casebook = Casebook::plain();
    let lines = "detained; Almaty\n\nAlmaty\n03/04/22; detained\ndetained; P-9\nprotest; Almaty\n";
    let ran = casebook.run_with(&["add", "-"], lines);
    assert_eq!((ran.status, ran.out.as_str()), (Some(1), "I-1 L-1\nI-2\n"));
    for expected in ["line 3: ", "line 4: ", "line 5: There is no record P-9.", "3 lines"] {
        assert!(ran.err.contains(expected), "{expected} in {}", ran.err);
    }
}

#[test]
fn a_page_is_cited_and_no_name_begins_with_a_reference() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", LINE]);
    for (line, locator) in [("src S-1, с. 3", "с. 3"), ("src Amnesty, p. 12", "p. 12")] {
        let made = casebook.ok(&["add", &format!("detained; Almaty; {line}")]);
        assert_eq!(made.trim().split(' ').count(), 1, "no new source: {made}");
        let shown = casebook.run(&["show", made.trim()]).out;
        assert!(shown.contains(locator), "{shown}");
    }
    for slot in ["src S-1 of May", "P-1 Anna", "who P-1 Anna", "at L-1, Almaty", "by O-1 (police)"]
    {
        let ran = casebook.run(&["add", &format!("detained; -; {slot}")]);
        assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""), "{slot}");
        assert!(ran.err.contains("begins with the reference"), "{}", ran.err);
    }
}

#[test]
fn a_file_from_another_program_is_read_line_by_line() {
    let casebook = Casebook::plain();
    let lines =
        b"\xef\xbb\xbf3 Jan 2020; Almaty; detained\r\n\xc7\xe0; detained\nprotest; Almaty\n";
    let ran = casebook.run_with(&["add", "-"], lines);
    assert_eq!((ran.status, ran.out.as_str()), (Some(1), "I-1 L-1\nI-2\n"), "{}", ran.err);
    assert!(ran.err.contains("line 2: This is not text in UTF-8"), "{}", ran.err);
    assert!(ran.err.contains("1 line was not added."), "{}", ran.err);
    assert_eq!(casebook.json(&["show", "I-1"])["when"]["earliest"], "2020-01-03");
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_line_made_besides_the_incident_is_told_by_name() {
    let casebook = Casebook::plain();
    let ran = casebook.run(&["add", "detained; who komr; at Almaty; src bne"]);
    assert!(ran.err.contains("new: place L-1 “Almaty”, person P-1 “komr”"), "{}", ran.err);
    let again = casebook.run(&["add", "detained; P-1"]);
    assert!(!again.err.contains("new:"), "{}", again.err);
}

#[test]
fn a_file_before_a_command_is_what_the_command_is_about() {
    let (casebook, other) = (Casebook::plain(), Casebook::plain());
    casebook.ok(&["add", LINE]);
    let file = other.file().to_str().unwrap();
    assert_eq!(casebook.json(&[file, "list", "incidents"]), json!([]));
    assert_ne!(casebook.run(&[file, "undo"]).status, Some(0), "nothing was done there");
    assert_eq!(casebook.json(&["list", "incidents"]).as_array().unwrap().len(), 1);
    let ran = casebook.run(&["serch", "undo"]);
    assert!(ran.status != Some(0) && ran.err.contains("serch"), "{}", ran.err);
    assert_eq!(casebook.json(&["list", "incidents"]).as_array().unwrap().len(), 1);
}

#[test]
fn a_deed_in_a_sentence_is_told_as_it_was_read_and_kept() {
    let casebook = Casebook::plain();
    let ran = casebook.run(&["add", "6 Jan 2022; Almaty; осуждён на 5 лет; A. Person"]);
    assert!(ran.err.contains("“осуждён на 5 лет” is read as: sentence"), "{}", ran.err);
    let listed = &casebook.json(&["list", "incidents"])[0];
    assert_eq!(
        (&listed["kind"], &listed["title"]),
        (&json!("sentence"), &json!("осуждён на 5 лет"))
    );
    let refused = casebook.run(&["add", "6 Jan 2022; Almaty; не осуждён; A. Person"]);
    assert_eq!(refused.status, Some(1), "{}", refused.err);
}

#[test]
fn what_was_added_but_cannot_be_printed_is_told_as_added() {
    let casebook = Casebook::plain();
    for (arguments, told) in [
        (&["add", "detained; Almaty"][..], "Added I-1, but it could not be printed"),
        (&["add", "protest; Almaty", "--json"], "Added I-2, but it could not be printed"),
    ] {
        let full = fs::File::create("/dev/full").unwrap();
        let mut command = casebook.command(arguments);
        let ran = command.stdin(Stdio::null()).stdout(full).output().unwrap();
        let err = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(1), "{err}");
        assert!(err.contains(told) && err.contains("Do not add it again."), "{err}");
    }
    assert_eq!(casebook.json(&["list", "incidents"]).as_array().unwrap().len(), 2);
}

#[test]
fn all_lines_are_added_however_few_are_read() {
    let casebook = Casebook::plain();
    let lines = casebook.write("lines", &"detained; Almaty\n".repeat(3));
    let mut command = casebook.command(&["add", "-"]);
    command.stdin(fs::File::open(lines).unwrap()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
    assert_eq!(casebook.json(&["list", "incidents"]).as_array().unwrap().len(), 3);
}

#[test]
fn a_passphrase_comes_from_a_file_or_from_standard_input() {
    let casebook = Casebook::nowhere();
    let secret = casebook.write("secret", "жеті сөз\nnot this\n");
    casebook.ok(&["new", casebook.file().to_str().unwrap(), "--passphrase-file", &secret]);
    let input = format!("жеті сөз\n{LINE}\n");
    let ran = casebook.run_with(&["add", "-", "--passphrase-stdin"], &input);
    assert_eq!((ran.status, ran.out.as_str()), (Some(0), "I-1 L-1 P-1 O-1 S-1\n"), "{ran:?}");
    let bytes = fs::read(casebook.file()).unwrap();
    assert!(!bytes.windows(6).any(|window| window == b"Almaty"), "it is encrypted");
    let nobody = casebook.run(&["show", "I-1"]);
    assert_eq!(nobody.status, Some(1));
    assert!(nobody.err.contains("--passphrase-stdin"), "{}", nobody.err);
    let wrong = casebook.run_with(&["show", "I-1", "--passphrase-stdin"], "other\n");
    assert_eq!(wrong.status, Some(1));
    assert!(wrong.err.starts_with("casebook: The passphrase is wrong"), "{}", wrong.err);
    let empty = casebook.run_with(&["show", "I-1", "--passphrase-stdin"], "\n");
    assert!(empty.err.contains("empty"), "{}", empty.err);
}

#[test]
fn generated_words_open_the_casebook() {
    let casebook = Casebook::nowhere();
    let made = casebook.json(&["new", casebook.file().to_str().unwrap(), "--generate"]);
    let words = made["passphrase"].as_str().unwrap();
    assert_eq!(words.split(' ').count(), 6);
    let ran = casebook.run_with(&["history", "--passphrase-stdin"], words);
    assert_eq!(ran.status, Some(0), "{ran:?}");
}

#[test]
fn a_new_casebook_replaces_nothing_and_needs_a_word_on_its_protection() {
    let casebook = Casebook::plain();
    let file = casebook.file().to_str().unwrap();
    let before = fs::read(file).unwrap();
    let ran = casebook.run(&["new", "--no-passphrase", file]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("is there already"), "{}", ran.err);
    assert_eq!(fs::read(file).unwrap(), before);
    let other = casebook.path("other.casebook");
    let ran = casebook.run(&["new", other.to_str().unwrap()]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.err.contains("--no-passphrase") && !other.exists(), "{}", ran.err);
}

#[test]
fn what_is_not_a_casebook_is_left_alone() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", LINE]);
    let whole = fs::read(casebook.file()).unwrap();
    let mut newer = whole.clone();
    // The version of the schema stands at byte 60, most significant byte first.
    newer[63] = 99;
    let cut = whole[..whole.len() - 1_000].to_vec();
    let text = b"Dear colleague,".to_vec();
    for (bytes, expected) in [
        (newer, "newer casebook"),
        (cut, "cut short"),
        (text, "not a casebook"),
        (vec![], "not a casebook"),
    ] {
        fs::write(casebook.file(), &bytes).unwrap();
        let ran = casebook.run(&["history"]);
        assert_eq!(ran.status, Some(1), "{ran:?}");
        assert!(ran.err.starts_with("casebook: ") && ran.err.contains(expected), "{}", ran.err);
        assert_eq!(fs::read(casebook.file()).unwrap(), bytes, "{expected}");
    }
    fs::remove_file(casebook.file()).unwrap();
    let missing = casebook.run(&["history"]);
    assert!(missing.err.contains("casebook new"), "{}", missing.err);
}

#[test]
fn wrong_usage_ends_with_2_and_says_what_there_is() {
    let casebook = Casebook::plain();
    let ran = casebook.run(&["list", "unicorns"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.err.contains("organisations") && ran.err.contains("citations"), "{}", ran.err);
    assert_eq!(casebook.run(&["show", "nothing"]).status, Some(2));
    assert_eq!(casebook.run(&["import"]).status, Some(2));
    assert_eq!(casebook.run(&["--help"]).status, Some(0));
    let filter = casebook.run(&["list", "incidents", "colour:red"]);
    assert_eq!(filter.status, Some(1));
    assert!(filter.err.contains("kind:"), "{}", filter.err);
}

#[test]
fn a_filter_may_begin_with_a_minus_and_options_may_follow() {
    let casebook = Casebook::plain();
    assert_eq!(casebook.json(&["list", "incidents", "-kind:detention"]), json!([]));
}

#[test]
fn undo_and_redo_work_from_one_start_to_the_next() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", "detained; A. Person & B. Person; at Almaty"]);
    assert!(casebook.ok(&["undo"]).contains("Undone: P-1  A. Person"));
    assert_eq!(casebook.run(&["show", "I-1"]).status, Some(1));
    assert_eq!(casebook.run(&["undo"]).status, Some(1));
    assert!(casebook.ok(&["redo"]).contains("Done again: I-1"));
    assert_eq!(casebook.json(&["show", "P-2"])["name"], "B. Person");
    let history = casebook.json(&["history", "I-1"]);
    let deeds: Vec<_> = history.as_array().unwrap().iter().map(|one| &one["did"]).collect();
    assert_eq!(deeds, ["restored", "trashed", "created"]);
}

#[test]
fn verify_prints_the_heads_as_words() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", LINE]);
    let found = casebook.json(&["verify"]);
    assert_eq!((&found["whole"], found["heads"].as_array().unwrap().len()), (&json!(true), 8));
}

#[test]
fn nothing_that_steers_a_terminal_reaches_it() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", "protest; note Left\u{202e}right; at Al\u{200b}maty"]);
    let shown = casebook.ok(&["show", "I-1"]);
    assert!(!shown.contains('\u{202e}') && shown.contains("Left\u{fffd}right"), "{shown}");
    let json = casebook.ok(&["show", "I-1", "--json"]);
    assert!(!json.contains('\u{202e}') && json.contains("Left\\u202eright"), "{json}");
    let refused = casebook.run(&["add", "protest; note \u{1b}[2J"]);
    assert!(!refused.err.contains('\u{1b}'), "{}", refused.err);
}

#[test]
fn whoever_closes_the_pipe_hears_no_complaint() {
    let casebook = Casebook::plain();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = casebook.command(&["keys"]);
    let output = command.stdout(Stdio::from(writer)).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn the_full_screen_is_not_drawn_without_a_terminal() {
    let casebook = Casebook::plain();
    let ran = casebook.run(&[]);
    assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.contains("casebook list"), "{}", ran.err);
}

#[test]
fn keys_completions_manual_and_schema_are_printed() {
    let casebook = Casebook::nowhere();
    assert!(casebook.json(&["keys"]).as_array().unwrap().len() > 50);
    assert!(casebook.ok(&["completions", "bash"]).contains("casebook"));
    assert!(casebook.ok(&["man"]).contains(".TH casebook"));
    let schema: serde_json::Value = serde_json::from_str(&casebook.ok(&["schema"])).unwrap();
    assert!(schema["$defs"]["incident"].is_object());
}

#[cfg(unix)]
#[test]
fn what_is_written_only_the_person_can_read() {
    use std::os::unix::fs::PermissionsExt;
    let casebook = Casebook::nowhere();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let demo = casebook.ok(&["demo", "--no-open"]);
    let demo = std::path::Path::new(demo.trim_end());
    assert!(demo.starts_with(casebook.path("")), "{}", demo.display());
    assert_eq!((mode(demo), mode(demo.parent().unwrap())), (0o600, 0o700));
    let export = casebook.path("all.json");
    let arguments = ["export", "--to", export.to_str().unwrap(), "--file", demo.to_str().unwrap()];
    casebook.ok(&arguments);
    assert_eq!(mode(&export), 0o600);
    let mut command = casebook.command(&["new", "--no-passphrase"]);
    let output = command.env_remove("CASEBOOK_FILE").output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let default = std::path::Path::new(printed.trim_end());
    assert_eq!((mode(default), mode(default.parent().unwrap())), (0o600, 0o700));
}

#[test]
fn a_line_with_a_date_that_cannot_be_read_stores_nothing() {
    let casebook = Casebook::plain();
    for (line, reason) in [
        ("29 Feb 2023; Almaty; detained; Aigul Test; by police; src R", "The calendar has no"),
        ("5 Janury 2022; Almaty; detained; Bolat Test", "Janury"),
        ("Somewhere; detained; Bolat Test", "write the date first"),
    ] {
        let ran = casebook.run(&["add", line]);
        assert_eq!(ran.status, Some(1), "{line}");
        assert!(ran.err.contains(reason), "{}", ran.err);
    }
    assert_eq!(casebook.ok(&["add", "5 Jan 2022; Almaty; detained; Суд города"]), "I-1 L-1 O-1\n");
}
