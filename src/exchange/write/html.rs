//! One page that any browser shows without a network: a timeline, tables with links
//! between them, and a search.
//!
//! The page holds all that it needs, and its policy forbids to fetch anything else and
//! to run anything but its own script, known by its hash. Without a script all is shown.

mod page;

use super::book::{Book, WITHIN, date, text, used};
use super::{Leaving, Manner, Out, Preamble, Writer};
use crate::exchange::Error;
use crate::exchange::lens::Redacted;
use crate::exchange::table::Table;
use crate::model::Kind;
use crate::model::field::Field;
use crate::model::vocabulary::Vocabulary;
use crate::words;
use page::{data, escaped};

/// Writes the page.
pub(in crate::exchange) struct Html;

impl Writer for Html {
    fn write(
        &self,
        about: &Preamble,
        records: &mut Leaving,
        manner: &Manner,
        out: &mut Out,
    ) -> Result<(), Error> {
        let book = Book::read(records, manner.language)?;
        let timeline = book.timeline();
        let timeline = (!timeline.is_empty()).then(|| {
            let title = words::text(book.language(), "view-timeline").into_owned();
            Section { id: "timeline", title, table: None, records: timeline }
        });
        let tables = Table::all_in_order().into_iter().filter(|it| !WITHIN.contains(&it.kind));
        let tables = tables.map(|table| {
            let title = words::capitalised(&words::list(table.slug, book.language()));
            Section { id: table.slug, title, table: Some(table), records: book.of(table, false) }
        });
        let sections = timeline.into_iter().chain(tables);
        let sections: Vec<_> = sections.filter(|section| !section.records.is_empty()).collect();
        let contents = all(sections.iter().map(Section::entry));
        let [before, after] = page::around(about, manner.language, &format!("<ul>{contents}</ul>"));
        out.put(&before)?;
        sections.iter().try_for_each(|section| section.write(&book, out))?;
        out.put(&after)
    }
}

/// A table of the page.
struct Section<'a> {
    id: &'static str,
    title: String,
    /// The table whose records these are; none where they are the timeline.
    table: Option<&'static Table>,
    records: Vec<&'a Redacted>,
}

impl Section<'_> {
    /// Its line in the contents.
    fn entry(&self) -> String {
        format!("<li><a href=\"#{}\">{}</a></li>", self.id, escaped(&self.title))
    }

    fn write(&self, book: &Book, out: &mut Out) -> Result<(), Error> {
        let fields = self.table.map(|table| used(table, &self.records));
        let heads = match &fields {
            None => timeline_heads(book),
            Some(fields) => heads(book, self.table, fields),
        };
        let heads = heads.iter().map(|head| format!("<th scope=\"col\">{}</th>", escaped(head)));
        let heads = all(heads);
        out.put(&format!(
            "<section id=\"{}\">\n<h2>{}</h2>\n<div class=\"table\"><table>\n\
             <thead><tr>{heads}</tr></thead>\n<tbody>\n",
            self.id,
            escaped(&self.title),
        ))?;
        for record in &self.records {
            let cells = match &fields {
                None => incident(book, record),
                Some(fields) => row(book, record, fields),
            };
            let id = escaped(&record.reference.to_string());
            out.put(&format!("<tr id=\"{id}\">{cells}</tr>\n"))?;
        }
        out.put("</tbody>\n</table></div>\n</section>\n")
    }
}

/// What the columns of the timeline are called.
fn timeline_heads(book: &Book) -> Vec<String> {
    let language = book.language();
    let field = |name| words::field(Kind::Incident, name, language).into_owned();
    let list = |slug| words::capitalised(&words::list(slug, language));
    vec![field("when"), field("kind"), field("place"), list("people"), list("sources")]
}

fn heads(book: &Book, table: Option<&'static Table>, fields: &[&'static Field]) -> Vec<String> {
    let language = book.language();
    let list = |slug| words::capitalised(&words::list(slug, language));
    let name = table.map(|table| list(table.slug)).unwrap_or_default();
    let fields = fields
        .iter()
        .filter_map(|field| Some(words::field(table?.kind, field.name, language).into_owned()));
    [name].into_iter().chain(fields).chain([list("sources")]).collect()
}

/// The cells of an incident.
fn incident(book: &Book, record: &Redacted) -> String {
    let language = book.language();
    let when = date(record).map(|date| date.display(language)).unwrap_or_default();
    let time = book.told(record, &[]).into_iter().find(|told| told.name == "time");
    let time = time.map(|told| format!("<br>{}", data(&told.text))).unwrap_or_default();
    let kind = text(record, "kind").unwrap_or_default();
    let kind = Vocabulary::IncidentKind.label(kind, language);
    let title = text(record, "title").map(|it| format!("<br><b>{}</b>", data(it)));
    let others = book.told(record, &["when", "time", "kind", "place", "title", "order"]);
    let others: String = others
        .iter()
        .map(|told| match (told.led, told.is_long) {
            (Some(led), _) => labelled(&told.label, &linked(book, led)),
            (None, false) => labelled(&told.label, &data(&told.text)),
            (None, true) => format!("<div class=\"text\">{}</div>", data(&told.text)),
        })
        .collect();
    let place = book.led(record, "place").map(|place| linked(book, place)).unwrap_or_default();
    format!(
        "<th scope=\"row\">{}{time}</th><td>{} · {}{}{others}</td><td>{place}</td><td>{}</td><td>{}</td>",
        data(&when),
        escaped(&record.reference.to_string()),
        data(kind),
        title.unwrap_or_default(),
        parts(book, record),
        cited(book, record),
    )
}

/// Who had a part in an incident, and how many more.
fn parts(book: &Book, record: &Redacted) -> String {
    let part = |part: &Redacted| {
        let role = text(part, "role").unwrap_or_default();
        let who = book.led(part, "party").map(|party| linked(book, party)).unwrap_or_default();
        let more = book.told(part, &["incident", "party", "role", "access"]);
        let more = more.iter().map(|told| labelled(&told.label, &data(&told.text)));
        let role = Vocabulary::Role.label(role, book.language());
        format!("<li>{}: {who}{}</li>", data(role), all(more))
    };
    let parts = all(book.with(record, Kind::Involvement).map(part));
    let counted = book.counted(record);
    let counted = if counted.is_empty() {
        counted
    } else {
        let label = words::text(book.language(), "table-counted");
        format!("<li>{}: {}</li>", escaped(&label), data(&counted))
    };
    format!("<ul>{parts}{counted}</ul>")
}

/// The cells of any other record.
fn row(book: &Book, record: &Redacted, fields: &[&'static Field]) -> String {
    let names = book.with(record, Kind::Name).filter_map(|name| text(name, "text"));
    let names = all(names.map(|name| format!("<br>{}", data(name))));
    let cells = fields.iter().map(|field| match book.led(record, field.name) {
        Some(led) => format!("<td>{}</td>", linked(book, led)),
        None => format!("<td class=\"text\">{}</td>", data(&book.shown(record, field))),
    });
    format!(
        "<th scope=\"row\">{} {}{names}</th>{}<td>{}</td>",
        escaped(&record.reference.to_string()),
        data(&book.called(record)),
        all(cells),
        cited(book, record),
    )
}

/// The sources of a record: where in them, and behind that what they say.
fn cited(book: &Book, record: &Redacted) -> String {
    let cited = book.with(record, Kind::Citation).filter_map(|citation| {
        let source = book.led(citation, "source")?;
        let told = book.told(citation, &["source", "record", "access", "locator"]);
        let told = told.iter().map(|told| labelled(&told.label, &data(&told.text)));
        let locator = text(citation, "locator").map(|at| format!(", {}", data(at)));
        Some(format!(
            "<li><details><summary>{}{}</summary>{}{}</details></li>",
            escaped(&source.reference.to_string()),
            locator.unwrap_or_default(),
            linked(book, source),
            all(told),
        ))
    });
    format!("<ul>{}</ul>", all(cited))
}

fn labelled(label: &str, html: &str) -> String {
    format!("<div><span class=\"label\">{}:</span> {html}</div>", escaped(label))
}

/// Pieces one after another.
fn all(pieces: impl Iterator<Item = String>) -> String {
    pieces.collect::<Vec<_>>().concat()
}

/// A record with a link to its row.
fn linked(book: &Book, record: &Redacted) -> String {
    let reference = escaped(&record.reference.to_string());
    format!("<a href=\"#{reference}\">{reference}</a> {}", data(&book.called(record)))
}
