//! A document of plain text with marks, to be read, printed and pasted: a timeline, then
//! who and what it is about, and the sources by their numbers.

mod escape;

use std::collections::{BTreeSet, HashMap};

use super::book::{Book, ToldField, WITHIN, date, text};
use super::{Leaving, Manner, Out, Preamble, Writer, preface};
use crate::exchange::Error;
use crate::exchange::lens::Redacted;
use crate::exchange::table::Table;
use crate::model::vocabulary::Vocabulary;
use crate::model::{Kind, RecordId};
use crate::words;
use escape::{line, paragraphs};

/// Writes the document.
pub(in crate::exchange) struct Markdown;

impl Writer for Markdown {
    fn write(
        &self,
        about: &Preamble,
        records: &mut Leaving,
        manner: &Manner,
        out: &mut Out,
    ) -> Result<(), Error> {
        let book = Book::read(records, manner.language)?;
        let (title, said) = preface(about, manner.language);
        out.put(&format!("# {}\n\n{}", line(&title), paragraphs(&said)))?;
        let tables = Table::all_in_order();
        let sources = tables.iter().filter(|table| table.kind == Kind::Source);
        let sources = sources.flat_map(|table| book.of(table, false));
        let numbers = sources.map(|source| source.id).zip(1..).collect();
        let document = Numbered { book: &book, numbers };
        let timeline = book.timeline();
        if !timeline.is_empty() {
            let head = words::text(book.language(), "view-timeline");
            out.put(&format!("\n## {}\n", line(&head)))?;
            timeline.iter().try_for_each(|incident| out.put(&document.incident(incident)))?;
        }
        for table in tables.iter().filter(|table| !WITHIN.contains(&table.kind)) {
            let records = book.of(table, false);
            if !records.is_empty() {
                let head = words::capitalised(&words::list(table.slug, book.language()));
                out.put(&format!("\n## {}\n", line(&head)))?;
                records.iter().try_for_each(|record| out.put(&document.record(record)))?;
            }
        }
        Ok(())
    }
}

/// What is told, and by which numbers sources are cited.
struct Numbered<'a> {
    book: &'a Book,
    numbers: HashMap<RecordId, usize>,
}

impl Numbered<'_> {
    /// An incident of the timeline.
    fn incident(&self, incident: &Redacted) -> String {
        let language = self.book.language();
        let when = date(incident).map(|date| date.display(language));
        let kind = text(incident, "kind");
        let kind = kind.map(|slug| Vocabulary::IncidentKind.label(slug, language).to_owned());
        let place = self.book.led(incident, "place").map(|place| self.book.called(place));
        let head = [when, kind, place].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let reference = line(&incident.reference.to_string());
        let mut told = vec![format!("\n### {reference} {}\n\n", line(&head))];
        if let Some(title) = text(incident, "title") {
            told.push(format!("**{}**\n\n", line(title)));
        }
        told.extend(self.book.with(incident, Kind::Involvement).map(|part| self.part(part)));
        let counted = self.book.counted(incident);
        if !counted.is_empty() {
            let label = words::text(language, "table-counted");
            told.push(format!("- {}: {}\n", line(&label), line(&counted)));
        }
        told.push(self.fields(incident, &["when", "kind", "place", "title", "order"]));
        told.concat()
    }

    /// What somebody had to do with an incident.
    fn part(&self, part: &Redacted) -> String {
        let role = text(part, "role").unwrap_or_default();
        let role = Vocabulary::Role.label(role, self.book.language());
        let party = self.book.led(part, "party");
        let who = party.map(|party| self.named(party)).unwrap_or_default();
        let more = self.book.told(part, &["incident", "party", "role", "access"]);
        let more = more.iter().map(|told| format!("{}: {}", told.label, told.text));
        let more = more.collect::<Vec<_>>().join("; ");
        let more = if more.is_empty() { more } else { format!(" ({})", line(&more)) };
        format!("- {}: {who}{more}\n", line(role))
    }

    /// A record of a section.
    fn record(&self, record: &Redacted) -> String {
        let number = self.numbers.get(&record.id).map(|number| format!("\\[{number}\\] "));
        let number = number.unwrap_or_default();
        let mut told = vec![format!("\n### {number}{}\n\n", self.named(record))];
        let names = self.book.with(record, Kind::Name).filter_map(|name| text(name, "text"));
        let names = names.collect::<Vec<_>>().join("; ");
        if !names.is_empty() {
            let label = words::capitalised(&words::list("names", self.book.language()));
            told.push(format!("- {}: {}\n", line(&label), line(&names)));
        }
        told.push(self.fields(record, &["form"]));
        told.concat()
    }

    /// Fields of one line as a list, then those of many, then the sources.
    fn fields(&self, record: &Redacted, but: &[&str]) -> String {
        let fields = self.book.told(record, but);
        let (long, short): (Vec<_>, Vec<_>) = fields.into_iter().partition(|told| told.is_long);
        let mut all = Vec::new();
        for ToldField { label, text, led, .. } in short {
            let text = led.map_or_else(|| line(&text), |led| self.named(led));
            all.push(format!("- {}: {text}\n", line(&label)));
        }
        for ToldField { label, text, .. } in long {
            all.push(format!("\n*{}*\n\n{}", line(&label), paragraphs(&text)));
        }
        let cited = self.book.with(record, Kind::Citation).filter_map(|it| self.cited(it));
        let cited: BTreeSet<_> = cited.collect();
        if !cited.is_empty() {
            let label = words::capitalised(&words::list("sources", self.book.language()));
            let cited = cited.into_iter().map(|(_, told)| told).collect::<Vec<_>>().join(", ");
            all.push(format!("\n{}: {cited}\n", line(&label)));
        }
        all.concat()
    }

    /// A source by its number, and where in it.
    fn cited(&self, citation: &Redacted) -> Option<(usize, String)> {
        let number = *self.numbers.get(&self.book.led(citation, "source")?.id)?;
        let locator = text(citation, "locator").map(|at| format!(", {}", line(at)));
        Some((number, format!("\\[{number}{}\\]", locator.unwrap_or_default())))
    }

    fn named(&self, record: &Redacted) -> String {
        format!("{} {}", line(&record.reference.to_string()), line(&self.book.called(record)))
    }
}
