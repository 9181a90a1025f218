//! Records that are handed on: to whom, what, what would leave of it, and where to.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::incoming::waiting;
use super::overlay::{self, ChoiceLine};
use super::{theme, writing};
use crate::app::{HandOn, HandOnStage, LookedLine, Model};
use crate::model::find::Candidate;
use crate::model::lens::{Decided, Difference, Stopped};
use crate::model::{Kind, Language};
use crate::words::{self, cut, reference_and_called, wrap};

/// Lines of the window while somebody is chosen.
const WHOM: usize = 16;
/// Lines under the list for where a name stands.
const UNDER: u16 = 3;
/// The id of what stopping does.
const STOP: &str = "hand-on-hint-stop";

pub(super) fn draw(model: &Model, window: &HandOn, frame: &mut Frame, body: Rect) {
    match &window.stage {
        HandOnStage::Whom => whom(model, window, frame, body),
        HandOnStage::What => {
            let inner =
                overlay::window(model, &title(model, window), window.portions.len(), frame, body);
            let line = |told: String| ChoiceLine {
                left: vec![(told, Style::new())],
                right: vec![],
                head: false,
            };
            let told = window.portions.iter().map(|it| it.told(model.settings.language));
            let lines: Vec<_> = told.map(line).collect();
            overlay::choices(&lines, window.chosen().selected, frame, inner);
        }
        HandOnStage::Weighing => {
            let inner = overlay::window(model, &title(model, window), 2, frame, body);
            let told = window.portion().map(|it| it.told(model.settings.language));
            let told = format!("  {}", told.unwrap_or_default());
            writing::line(frame, inner, 0, &[(told, Style::new())]);
            writing::line(frame, inner, 1, &[waiting(model, STOP)]);
        }
        HandOnStage::Looking(_) => looking(model, window, frame, body),
        HandOnStage::Naming(_) => naming(model, window, frame, body),
        HandOnStage::Writing(_) => {
            let inner = overlay::window(model, &title(model, window), 2, frame, body);
            let path = format!("  {}", window.chosen().line.text());
            writing::line(frame, inner, 0, &[(path, Style::new())]);
            writing::line(frame, inner, 1, &[waiting(model, STOP)]);
        }
    }
}

/// Who gets it.
fn title(model: &Model, window: &HandOn) -> String {
    let language = model.settings.language;
    let recipient = window.recipient().map(|named| reference_and_called(named, language));
    words::with(
        language,
        "title-hand-on-to",
        &[("recipient", recipient.unwrap_or_default().into())],
    )
}

fn whom(model: &Model, window: &HandOn, frame: &mut Frame, body: Rect) {
    let language = model.settings.language;
    let inner = overlay::window(model, &model.text("title-hand-on"), WHOM, frame, body);
    overlay::typed(model, &window.chosen().line, frame, inner);
    let list = overlay::below(inner, 1);
    let found = window.found.as_deref().unwrap_or_default();
    if found.is_empty() {
        let id = match (&window.found, window.chosen().line.text().trim().is_empty()) {
            (None, _) => "list-loading",
            (Some(_), true) => "hand-on-no-recipients",
            (Some(_), false) => "search-empty",
        };
        let dim = theme::dim(model.settings.theme);
        for (row, line) in (0..list.height).zip(wrap(&model.text(id), room(list))) {
            writing::line(frame, list, row, &[(format!("  {line}"), dim)]);
        }
        return;
    }
    let line = |candidate: &Candidate| ChoiceLine {
        left: vec![(reference_and_called(&candidate.record, language), Style::new())],
        right: vec![(words::telling(&candidate.about, language), theme::dim(model.settings.theme))],
        head: false,
    };
    let lines: Vec<_> = found.iter().map(line).collect();
    overlay::choices(&lines, window.chosen().selected, frame, list);
}

/// What would leave and what would not, and where the selected name stands.
fn looking(model: &Model, window: &HandOn, frame: &mut Frame, body: Rect) {
    let what = window.portion().map(|it| it.told(model.settings.language));
    let title = format!("{} · {}", title(model, window), what.unwrap_or_default());
    let title = cut(&title, usize::from(body.width.min(overlay::WIDE)).saturating_sub(4));
    let lines = window.lines();
    let names = lines.iter().any(|line| matches!(line, LookedLine::Name(..)));
    let under = if names { UNDER } else { 0 };
    // The selected line is not the last that is drawn.
    let rows = lines.len() + 1 + usize::from(under);
    let inner = overlay::wide(model, &title, rows, frame, body);
    let list = inner.height.saturating_sub(under).max(1);
    let choices: Vec<_> = lines.iter().map(|line| choice(model, line)).collect();
    let selected = window.chosen().selected;
    overlay::choices(&choices, selected, frame, Rect { height: list, ..inner });
    if let Some(LookedLine::Name(name, _)) = lines.get(selected) {
        stands(model, name, frame, overlay::below(inner, list));
    }
}

fn choice(model: &Model, line: &LookedLine) -> ChoiceLine {
    let (language, theme) = (model.settings.language, model.settings.theme);
    let plain =
        |text: String, style| ChoiceLine { left: vec![(text, style)], right: vec![], head: false };
    match line {
        LookedLine::Name(name, decided) => named(model, name, *decided),
        LookedLine::Names(_) => plain(told(line, language), theme::warning(theme)),
        LookedLine::Leaves(..) | LookedLine::Parties(..) => {
            plain(told(line, language), Style::new())
        }
        LookedLine::Stays(..) | LookedLine::Difference(_) => {
            plain(told(line, language), theme::dim(theme))
        }
    }
}

/// A line of how many leave or stay.
fn told(line: &LookedLine, language: Language) -> String {
    let number = |number: u64| words::number(number, language).into();
    let kind = |kind: Kind| words::list(kind.plural(), language).into_owned();
    match *line {
        LookedLine::Leaves(of, count) => {
            let arguments = [("kind", kind(of).into()), ("number", number(count))];
            words::with(language, "preview-leaves", &arguments)
        }
        LookedLine::Parties(identity, why, count) => {
            let why = why.map(|why| format!("({})", words::stays(why, language)));
            let arguments = [
                ("how", words::identity(identity, language).into()),
                ("number", number(count)),
                ("why", why.unwrap_or_default().into()),
            ];
            words::with(language, "preview-parties", &arguments).trim_end().to_owned()
        }
        LookedLine::Stays(of, why, count) => {
            let arguments = [
                ("kind", kind(of).into()),
                ("number", number(count)),
                ("why", words::stays(why, language).into()),
            ];
            words::with(language, "preview-stays", &arguments)
        }
        LookedLine::Difference(Difference { new, changed, same, gone }) => {
            let arguments = [
                ("new", number(new)),
                ("changed", number(changed)),
                ("same", number(same)),
                ("gone", number(gone)),
            ];
            words::with(language, "preview-difference", &arguments)
        }
        LookedLine::Names(count) => {
            words::with(language, "preview-names", &[("count", count.into())])
        }
        LookedLine::Name(name, _) => name.wording.clone(),
    }
}

/// A name as it stands, whose it may be, and what was decided of it.
fn named(model: &Model, name: &Stopped, decided: Option<Decided>) -> ChoiceLine {
    let (language, theme) = (model.settings.language, model.settings.theme);
    let whose: Vec<_> =
        name.parties.iter().map(|party| reference_and_called(party, language)).collect();
    let (id, style) = match decided {
        None => ("hand-on-undecided", theme::warning(theme)),
        Some(Decided::Replace) => ("hand-on-replaced", theme::good(theme)),
        Some(Decided::Leave) => ("hand-on-left", theme::label(theme)),
    };
    ChoiceLine {
        left: vec![
            (format!("  {}", name.wording), Style::new()),
            (format!("  {}", whose.join(", ")), theme::dim(theme)),
        ],
        right: vec![(model.text(id).into_owned(), style)],
        head: false,
    }
}

/// At how many places a name stands, and the first of them.
fn stands(model: &Model, name: &Stopped, frame: &mut Frame, area: Rect) {
    let language = model.settings.language;
    let first = name.first.first().map(|stand| {
        let field = words::field(stand.kind, &stand.field, language);
        format!("{} {field}: {}", stand.reference, stand.text)
    });
    let arguments = [("number", name.places.into()), ("first", first.unwrap_or_default().into())];
    let told = words::with(language, "export-name-stands", &arguments);
    let dim = theme::dim(model.settings.theme);
    for (row, line) in (0..area.height).zip(wrap(&told, room(area))) {
        writing::line(frame, area, row, &[(format!("  {line}"), dim)]);
    }
}

fn naming(model: &Model, window: &HandOn, frame: &mut Frame, body: Rect) {
    let inner = overlay::window(model, &title(model, window), 5, frame, body);
    overlay::typed(model, &window.chosen().line, frame, inner);
    let written = window.written_as();
    let format = written.map_or("", |format| format.slug);
    let id = match written {
        Some(format) if format.is_folder => "hand-on-folder",
        _ if window.has_formats() => "hand-on-format",
        _ => "hand-on-only-format",
    };
    let format = words::with(model.settings.language, id, &[("format", format.into())]);
    let hint = model.text("hand-on-hint").into_owned();
    let (dim, warning) = (theme::dim(model.settings.theme), theme::warning(model.settings.theme));
    let lines = [(format, dim), (hint, warning)].into_iter();
    let lines = lines.flat_map(|(text, style)| {
        wrap(&text, room(inner)).into_iter().map(move |line| (format!("  {line}"), style))
    });
    for (row, line) in (1..inner.height).zip(lines) {
        writing::line(frame, inner, row, &[line]);
    }
}

/// Cells that a line has beside its margins.
fn room(area: Rect) -> usize {
    usize::from(area.width).saturating_sub(4).max(8)
}
