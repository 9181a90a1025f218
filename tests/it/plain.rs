//! The program by lines of text, as a screen reader reads it.

use crate::command::{Casebook, Ran};
use crate::pty::Terminal;

/// What the program says to these lines.
fn talk(casebook: &Casebook, lines: &str) -> String {
    let Ran { status, out, err } = casebook.run_with(&["--plain"], lines);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    out
}

/// A casebook in which there are names to be meant.
fn known() -> Casebook {
    let casebook = Casebook::plain();
    casebook.ok(&["add", "2022-01-05; Almaty; detained; Nurbek Example; by City police; src AI"]);
    casebook
}

fn shown(casebook: &Casebook, reference: &str) -> String {
    casebook.ok(&["show", reference])
}

#[test]
fn an_incident_is_entered_slot_by_slot_and_read_back() {
    let casebook = Casebook::plain();
    let lines =
        "add\n5 jan 2022\nAlmaty\ndetention\nA. Person\n\nCity police\n\nAmnesty\n\n\nquit\n";
    let said = talk(&casebook, lines);
    for part in [
        "When: 5 Jan 2022, Wednesday",
        "Where: Almaty, new place",
        "Who: A. Person, new person",
        "By: City police, new organisation",
        "Source: Amnesty, new source",
        "Saved I-1, new: place “Almaty”, person “A. Person”, organisation “City police” +1.",
    ] {
        assert!(said.contains(part), "{part} in:\n{said}");
    }
    assert!(!said.contains('\u{1b}') && !said.contains('─'), "{said}");
    let record = shown(&casebook, "I-1");
    for part in ["2022", "Almaty  L-1", "A. Person", "City police", "Amnesty"] {
        assert!(record.contains(part), "{part} in:\n{record}");
    }
}

#[test]
fn a_time_is_read_back_with_its_date() {
    let casebook = Casebook::plain();
    let said =
        talk(&casebook, "add\n4.5.22 в 14:30\nAlmaty\ndetention\n.\n\nlist timeline\nquit\n");
    assert!(said.contains("When: 4 May 2022, Wednesday, 14:30"), "{said}");
    let record = shown(&casebook, "I-1");
    assert!(record.contains("4 May 2022") && record.contains("14:30"), "{record}");
}

#[test]
fn a_person_is_linked_by_number_and_never_by_name_alone() {
    let casebook = known();
    let said = talk(&casebook, "add\n6.1.22\n-\ntrial\nNurb\n1\n\n.\n\n");
    assert!(said.contains("1. Nurbek Example, P-1, 1 use"), "{said}");
    assert!(said.contains("Number, or Enter: new person"), "{said}");
    assert!(shown(&casebook, "I-2").contains("P-1"), "{said}");
    let said = talk(&casebook, "add\n7.1.22\n-\ntrial\nNurbek Example\n\n\n.\n\n");
    assert!(said.contains("1. Nurbek Example"), "{said}");
    let record = shown(&casebook, "I-3");
    assert!(record.contains("P-2") && !record.contains("P-1 "), "a new person: {record}");
}

#[test]
fn an_ambiguous_date_is_asked_and_a_wrong_one_explained() {
    let casebook = Casebook::plain();
    let said = talk(&casebook, "add\n5/1/22 or so\n31.2.22\n5/6/22\n2\n\ndetention\n.\n\n");
    assert!(said.contains("is not understood") || said.contains("does not make"), "{said}");
    assert!(said.contains("The calendar has no"), "{said}");
    assert!(said.contains("two readings") && said.contains("2. 6 May 2022"), "{said}");
    assert!(said.contains("When: 6 May 2022, Friday"), "{said}");
    assert!(said.contains("Saved I-1."), "{said}");
}

#[test]
fn a_kind_is_completed_by_number_and_text_goes_where_it_belongs() {
    let casebook = known();
    let said = talk(&casebook, "add\nAlmaty\n8 jan 2022\n\ndet\n1\n.\n\n");
    assert!(said.contains("This belongs to Where: Almaty"), "{said}");
    assert!(said.contains("1. "), "{said}");
    assert!(said.contains("Saved I-2."), "{said}");
    assert!(shown(&casebook, "I-2").contains("Almaty"), "{said}");
}

#[test]
fn a_quotation_mark_repeats_the_last_incident_and_enter_keeps_it() {
    let casebook = Casebook::plain();
    let first = "add\n5 jan 2022\nAlmaty\ntrial\nA. Person\n\nPolice\n\nAI\n\n\n";
    let said = talk(&casebook, &format!("{first}add\n\"\n\"\ntrial\nB. Person\n\n\n\n\n"));
    assert!(said.contains("By [Police]") && said.contains("Source [AI]"), "{said}");
    let record = shown(&casebook, "I-2");
    for part in ["5 jan 2022", "L-1", "B. Person", "O-1", "S-1"] {
        assert!(record.contains(part), "{part} in:\n{record}");
    }
}

#[test]
fn what_is_interrupted_is_kept_and_offered_the_next_time() {
    let casebook = Casebook::plain();
    let said = talk(&casebook, "add\n5 jan 2022\nAlmaty\n");
    assert!(said.contains("Kept as a draft"), "{said}");
    let said = talk(&casebook, "add\n1\n\n\ntrial\n.\n\n");
    assert!(said.contains("1 draft is kept"), "{said}");
    assert!(said.contains("When [5 jan 2022]") && said.contains("Where [Almaty]"), "{said}");
    assert!(said.contains("Saved I-1, new: place “Almaty”."), "{said}");
    assert!(talk(&casebook, "drafts\n").contains("No drafts"));
}

#[test]
fn a_slot_is_changed_before_it_is_saved_and_undo_takes_it_back() {
    let casebook = Casebook::plain();
    let said = talk(&casebook, "add\n5 jan 2022\nAlmaty\ntrial\n.\nwhere\nOsh\n\nundo\nredo\n");
    assert!(said.contains("Where [Almaty]") && said.contains("Where: Osh"), "{said}");
    assert!(said.contains("Undone: ") && said.contains("Done again: "), "{said}");
    assert!(shown(&casebook, "I-1").contains("Osh"));
}

#[test]
fn what_is_missing_is_asked_for_before_anything_is_stored() {
    let casebook = Casebook::plain();
    let said = talk(&casebook, "add\n5 jan 2022\n\n\n.\n\ntrial\n\n");
    assert!(said.contains("This is needed."), "{said}");
    assert!(said.contains("Saved I-1."), "{said}");
}

#[test]
fn records_are_searched_listed_and_shown_by_their_number() {
    let casebook = Casebook::demo();
    let said = talk(&casebook, "search тажимуратов\n1\nlist incidents\nstop\n2\nshow I-1\nxyzzy\n");
    assert!(said.contains("1. ") && said.contains("Tazhimuratov"), "{said}");
    assert!(said.contains("2. I-"), "{said}");
    assert!(said.contains("Enter goes on"), "{said}");
    assert!(said.contains("no command “xyzzy”"), "{said}");
    assert!(said.contains("\nWhen: "), "{said}");
}

#[test]
fn it_speaks_the_language_that_is_asked_for() {
    let casebook = Casebook::plain();
    let said = talk(
        &casebook,
        "language ru\nдобавить\n5 января 2022\nАлматы\nзаседание суда\n.\n\nвыход\n",
    );
    assert!(said.contains("Когда: 5 янв 2022, среда"), "{said}");
    assert!(said.contains("Сохранено"), "{said}");
}

#[test]
fn at_a_terminal_nothing_is_drawn_over_and_nothing_is_coloured() {
    let casebook = Casebook::plain();
    let file = casebook.file().to_str().unwrap();
    let mut terminal = Terminal::open(&["--plain", file], casebook.path("").as_path(), 80, 24);
    terminal.wait_for("Command:");
    assert!(terminal.is_cooked());
    terminal.press("add\r");
    terminal.wait_for("When:");
    terminal.press("5 jan 2022\r");
    terminal.wait_for("Wednesday");
    terminal.press("\x04");
    assert!(terminal.wait());
    let bytes = terminal.bytes();
    assert!(!bytes.contains(&0x1b), "{}", String::from_utf8_lossy(&bytes));
    assert!(terminal.screen().contains("Kept as a draft"));
}

#[test]
fn the_first_casebook_is_made_by_answers_too() {
    let casebook = Casebook::nowhere();
    let passphrase = casebook.write("passphrase", "acid bring cargo dwarf");
    let mut command = casebook.command(&["--plain", "--passphrase-file", passphrase.as_str()]);
    command.env_remove("CASEBOOK_FILE").env("LANG", "C.UTF-8");
    command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    let own = casebook.path("own/a.casebook");
    let lines = format!("\n1\n{}\n{}\nquit\n", casebook.path("").display(), own.display());
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), lines.as_bytes()).unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert!(said.contains("There is no casebook") && said.contains("This is a folder"), "{said}");
    assert!(said.contains("Next time it is opened by: casebook"), "{said}");
    assert!(own.is_file());
}

#[test]
fn whether_a_text_is_several_names_is_said_by_number() {
    let casebook = known();
    let lines = "add\n6.1.22\n-\ntrial\nA. Li, B. Ro\n\nA. Li, B. Ro\n2\n.\n\n";
    let said = talk(&casebook, lines);
    assert!(said.contains("the number of the answer") && !said.contains("Ctrl+"), "{said}");
    assert!(shown(&casebook, "I-2").contains("B. Ro"), "{said}");
}

#[test]
fn sources_on_a_line_are_told_apart_and_from_their_pages() {
    let casebook = Casebook::plain();
    casebook.ok(&["add", "2022-01-05; Almaty; detained; A. Li; src Turan; src CPJ alert"]);
    let asked = casebook.run(&["add", "2022-01-06; Almaty; detained; A. Li; src Turan, CPJ alert"]);
    assert!(asked.status != Some(0) && asked.err.contains("Turan; src CPJ alert"), "{}", asked.err);
    casebook.ok(&["add", "2022-01-06; Almaty; detained; A. Li; src HRW report, p. 5"]);
    let source = shown(&casebook, "S-3");
    assert!(source.contains("HRW report") && source.contains("p. 5"), "{source}");
    assert!(!source.contains("report, p. 5"), "{source}");
}
