//! Pairs that may be recorded twice, and the two records side by side.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Block, Clear};

use super::overlay::{self, ChoiceLine};
use super::theme;
use super::writing::{self, Styled};
use crate::app::{Duplicates, Model};
use crate::model::duplicate::Duplicate;
use crate::words::{self, Agreement, ComparedLine, cells, compare, cut, wrap};

/// Cells of the label, and of the mark that says whether the two agree.
const LABEL: usize = 14;
const MARK: usize = 2;

/// Lines of one value at most.
const LINES: usize = 4;

/// The list of pairs has at most this part of the lines.
const LIST: u16 = 3;

pub(super) fn draw(model: &Model, list: &Duplicates, frame: &mut Frame, body: Rect) {
    let dim = theme::dim(model.settings.theme);
    let title = if list.compares { "title-comparing" } else { "duplicates-title" };
    let block = Block::bordered()
        .border_style(theme::rule(model.settings.theme))
        .title(format!(" {} ", model.text(title)))
        .title_style(theme::head(model.settings.theme));
    let inner = block.inner(body);
    frame.render_widget(Clear, body);
    frame.render_widget(block, body);
    let pairs = match &list.pairs {
        Some(pairs) if !pairs.is_empty() => pairs,
        none => {
            let text = model.text(if none.is_some() { "duplicates-none" } else { "job-comparing" });
            writing::line(frame, inner, 0, &[(format!("  {text}"), dim)]);
            return;
        }
    };
    let rows = u16::try_from(pairs.len()).unwrap_or(u16::MAX).min(inner.height / LIST).max(1);
    let choices: Vec<_> =
        window(pairs, list.choosing.selected, rows).map(|pair| choice(model, pair)).collect();
    let first = first(pairs.len(), list.choosing.selected, rows);
    let area = Rect { height: rows.min(inner.height), ..inner };
    overlay::choices(&choices, list.choosing.selected - first, frame, area);
    if let Some(pair) = list.pair() {
        self::pair(model, list, pair, frame, overlay::below(inner, rows));
    }
}

/// The first pair shown, so that the selected one is on screen.
fn first(count: usize, selected: usize, rows: u16) -> usize {
    let rows = usize::from(rows);
    (selected + 2).saturating_sub(rows).min(selected).min(count.saturating_sub(rows))
}

fn window(pairs: &[Duplicate], selected: usize, rows: u16) -> impl Iterator<Item = &Duplicate> {
    pairs.iter().skip(first(pairs.len(), selected, rows)).take(usize::from(rows))
}

fn choice(model: &Model, pair: &Duplicate) -> ChoiceLine {
    let name = |of| words::reference_and_called(of, model.settings.language);
    ChoiceLine {
        left: vec![
            (likely(pair), theme::dim(model.settings.theme)),
            (format!("{}  =  {}", name(&pair.a), name(&pair.b)), Style::new()),
        ],
        right: vec![],
        head: false,
    }
}

/// How likely it is that the two are one; nothing of a pair that nobody proposed.
fn likely(pair: &Duplicate) -> String {
    if pair.reasons.is_empty() {
        return String::new();
    }
    format!("{:>3.0}%  ", pair.score * 100.0)
}

/// Why the pair is proposed, and what the two records say.
fn pair(model: &Model, list: &Duplicates, pair: &Duplicate, frame: &mut Frame, area: Rect) {
    let head = theme::head(model.settings.theme);
    let reasons = (
        format!("  {}", words::reasons(&pair.reasons, model.settings.language)),
        theme::good(model.settings.theme),
    );
    writing::line(frame, area, 0, &[reasons]);
    let column = usize::from(area.width).saturating_sub(LABEL + MARK) / 2;
    let kept = format!("{}  {}", pair.a.reference, model.text("duplicates-kept"));
    let titles = [padded("", LABEL + MARK), padded(&kept, column), pair.b.reference.to_string()];
    writing::line(frame, area, 1, &titles.map(|title| (title, head)));
    let area = overlay::below(area, 2);
    let Some(shown) = list.shown() else {
        writing::line(
            frame,
            area,
            0,
            &[(format!("  {}", model.text("list-loading")), theme::dim(model.settings.theme))],
        );
        return;
    };
    let compared = compare(shown, model.settings.language);
    let lines: Vec<_> = compared.iter().flat_map(|line| lines(model, line, column)).collect();
    let scroll = list.scroll.min(lines.len().saturating_sub(usize::from(area.height)));
    for (row, line) in (0..area.height).zip(lines.iter().skip(scroll)) {
        writing::line(frame, area, row, line);
    }
}

/// One thing that the records say, in as many lines as the longer text needs.
fn lines(model: &Model, line: &ComparedLine, column: usize) -> Vec<Vec<Styled>> {
    let (mark, style) = match line.agreement {
        Agreement::Agree => ("= ", theme::good(model.settings.theme)),
        Agreement::Differ => ("! ", theme::warning(model.settings.theme)),
        Agreement::Open => ("  ", Style::new()),
    };
    let [a, b] = line.texts.each_ref().map(|text| wrap(text, column.saturating_sub(1).max(1)));
    let count = a.len().max(b.len()).clamp(1, LINES);
    let at = |of: &[String], row: usize| of.get(row).cloned().unwrap_or_default();
    let row = |row: usize| {
        let (label, mark) = if row == 0 { (line.label.as_str(), mark) } else { ("", "") };
        vec![
            (padded(label, LABEL), theme::label(model.settings.theme)),
            (padded(mark, MARK), style),
            (padded(&at(&a, row), column), style),
            (at(&b, row), style),
        ]
    };
    (0..count).map(row).collect()
}

/// A text cut and filled to a width.
fn padded(text: &str, width: usize) -> String {
    let shown = cut(text, width);
    let space = width.saturating_sub(cells(&shown));
    shown + &" ".repeat(space)
}
