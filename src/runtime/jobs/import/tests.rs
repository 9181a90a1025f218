use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;
use crate::app::ask::{Undo, Write, WriteReply};
use crate::app::jobs::{Job, JobReply};
use crate::model::progress::unwatched;
use crate::runtime::do_job;
use crate::runtime::perform::{change, write};
use crate::store::dump;

/// Two rows are wrong: a day that there is not, and a person without a name.
const PEOPLE: &str = "ref,name,birth\n\
    P-1,Anna,1980\nP-2,Berik,31.02.2001\nP-3,Dina,\nP-4,,1990\nP-5,Ержан,1975\n";

/// A casebook in a file and a file beside it.
struct Desk {
    store: Store,
    path: PathBuf,
    _folder: TempDir,
}

impl Desk {
    fn new(name: &str, text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        let casebook = folder.path().join("a.casebook");
        let store = Store::create(&casebook, None, || 1_700_000_000_000).unwrap();
        Self { store, path, _folder: folder }
    }

    fn chosen(&self) -> Chosen {
        Chosen { path: self.path.display().to_string(), table: None }
    }

    fn read(&self, watch: &mut Watch) -> Result<Ended<Planned>, Fault> {
        match do_job(&self.store, PlanImport(self.chosen()).into(), watch) {
            JobReply::Import(_, answer) => answer,
            other => panic!("{other:?}"),
        }
    }

    fn plan(&self) -> Box<Plan> {
        match self.read(&mut unwatched) {
            Ok(Ended::Done(Planned::Plan(plan))) => plan,
            other => panic!("{other:?}"),
        }
    }

    fn go(&mut self, plan: &Plan, watch: &mut Watch) -> Ended<Went> {
        let asked = Write::Import(Go(Box::new(plan.clone())));
        match write(&mut self.store, asked, watch) {
            WriteReply::Import(_, Ok(ended)) => ended,
            other => panic!("{other:?}"),
        }
    }

    fn records(&self) -> usize {
        let live = |stored: &dump::Stored| stored.standing == dump::Standing::Live;
        dump::after(self.store.read(), 0, 1_000).unwrap().iter().filter(|it| live(it)).count()
    }
}

/// Files beside the casebook that are none of these.
fn others(folder: &Path) -> usize {
    let known = |name: &str| ["a.casebook", "people.csv"].iter().any(|it| name.starts_with(it));
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| !known(name)).count()
}

#[test]
fn what_was_shown_comes_in_as_one_step() {
    let mut desk = Desk::new("people.csv", PEOPLE);
    let plan = desk.plan();
    let lines: Vec<_> = plan.bad.iter().map(|row| row.place.line).collect();
    assert_eq!((lines.as_slice(), plan.outcome.new, plan.can_go()), (&[3, 5][..], 3, true));
    assert_eq!(desk.records(), 0);
    let Ended::Done(Went::In { outcome, millis }) = desk.go(&plan, &mut unwatched) else {
        panic!("it does not come in")
    };
    assert_eq!((outcome.new, millis, desk.records()), (3, 1_700_000_000_000, 3));
    let undone = change(&mut desk.store, &Undo { judgement: false }).unwrap();
    assert!(matches!(undone, Ended::Done(Some(_))));
    assert_eq!(desk.records(), 0);
}

#[test]
fn a_file_that_has_changed_since_is_not_stored() {
    let mut desk = Desk::new("people.csv", PEOPLE);
    let plan = desk.plan();
    fs::write(&desk.path, PEOPLE.replace("Dina", "Dana")).unwrap();
    assert_eq!(desk.go(&plan, &mut unwatched), Ended::Done(Went::Changed));
    fs::remove_file(&desk.path).unwrap();
    let asked = Write::Import(Go(plan.clone()));
    let reply = write(&mut desk.store, asked, &mut unwatched);
    assert!(reply.fault().is_some(), "{reply:?}");
    assert_eq!(desk.records(), 0);
    fs::write(&desk.path, PEOPLE).unwrap();
    assert!(matches!(desk.go(&plan, &mut unwatched), Ended::Done(Went::In { .. })));
}

#[test]
fn a_casebook_that_has_changed_since_is_left_as_it_is() {
    let mut desk = Desk::new("people.csv", PEOPLE);
    let plan = desk.plan();
    assert!(matches!(desk.go(&plan, &mut unwatched), Ended::Done(Went::In { .. })));
    assert_eq!(desk.go(&plan, &mut unwatched), Ended::Done(Went::Changed));
    let again = desk.plan();
    assert_eq!((again.outcome.same, again.can_go()), (3, false));
}

#[test]
fn whoever_stops_it_keeps_nothing() {
    let rows = (0..3_000).map(|row| format!("Person {row}\n"));
    let text = format!("name\n{}", rows.collect::<String>());
    let mut desk = Desk::new("people.csv", &text);
    assert_eq!(desk.read(&mut |_| false), Ok(Ended::Stopped));
    let plan = desk.plan();
    let mut times = 0;
    let mut all = 0;
    desk.go(&plan, &mut |_| {
        all += 1;
        true
    });
    change(&mut desk.store, &Undo { judgement: false }).unwrap();
    // The first rows are undone; without a reference they come in anew.
    let plan = desk.plan();
    for stop in [1, all / 2, all - 1] {
        times = 0;
        let ended = desk.go(&plan, &mut |_| {
            times += 1;
            times < stop
        });
        assert_eq!((ended, desk.records()), (Ended::Stopped, 0), "after {stop} of {all}");
    }
    assert!(times > 0);
    let folder = desk.path.parent().unwrap().to_owned();
    assert_eq!(others(&folder), 0, "nothing is left beside the casebook");
}

#[test]
fn what_cannot_be_read_is_said_with_what_to_do() {
    for (name, text, id) in
        [("people.xlsx", "PK\u{3}\u{4}\0\0", "import-no-format"), ("notes.txt", "name\nAnna\n", "")]
    {
        let desk = Desk::new(name, text);
        match desk.read(&mut unwatched) {
            Err(fault) => assert_eq!((fault.cause, fault.advice.is_some()), (id, true)),
            Ok(Ended::Done(Planned::Unsaid(tables))) => {
                assert!(id.is_empty() && tables.contains(&"people"), "{tables:?}");
            }
            other => panic!("{other:?}"),
        }
    }
    let desk = Desk::new("people.csv", PEOPLE);
    let chosen =
        Chosen { path: desk.path.with_file_name("no.csv").display().to_string(), table: None };
    let reply = do_job(&desk.store, Job::from(PlanImport(chosen)), &mut unwatched);
    assert_eq!(reply.fault().map(|fault| fault.cause), Some("fault-file"));
}

#[test]
#[cfg(unix)]
fn a_pipe_keeps_nobody_waiting() {
    let desk = Desk::new("people.csv", PEOPLE);
    fs::remove_file(&desk.path).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&desk.path).status();
    assert!(made.unwrap().success());
    let answer = desk.read(&mut unwatched);
    assert_eq!(answer.unwrap_err().cause, "import-pipe");
}
