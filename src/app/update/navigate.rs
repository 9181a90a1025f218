//! Moving within panes, between them, and along links.

use crate::app::view::Visit;
use crate::app::{Action, Effect, Model, Pane, Slot, View, layout::Layout};
use crate::model::called::Named;
use crate::model::listing::Anchor;

/// Moves as an action says. What is left belongs to a form, a line or a
/// window, which take their keys themselves.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::NextPane => next_pane(model, 1),
        Action::PreviousPane => next_pane(model, 2),
        Action::View(number) => view(model, number),
        Action::Up => up(model),
        Action::Down => down(model),
        Action::PageUp => page_up(model),
        Action::PageDown => page_down(model),
        Action::First => first(model),
        Action::Last => last(model),
        Action::Open => open(model),
        Action::Back => back(model),
        _ => vec![],
    }
}

/// Moves the selection of the list in focus; the record then follows it again.
fn move_by(model: &mut Model, step: isize) -> Vec<Effect> {
    let rows = model.layout().rows(model.follows);
    unpin(model);
    model.pane_mut(model.follows).move_by(step, rows);
    vec![]
}

/// Lets the record follow the list again.
pub(super) fn unpin(model: &mut Model) {
    model.detail.pinned = None;
    model.trail.clear();
}

fn page(layout: &Layout, slot: Slot) -> isize {
    isize::try_from(layout.rows(slot)).unwrap_or(1)
}

/// A page of the record, with one line of the old page left.
fn detail_page(layout: &Layout) -> isize {
    isize::try_from(layout.detail_rows().saturating_sub(1)).unwrap_or(1).max(1)
}

pub(super) fn up(model: &mut Model) -> Vec<Effect> {
    if model.focus == Pane::Detail {
        let rows = model.layout().detail_rows();
        model.detail.up(rows);
        return vec![];
    }
    move_by(model, -1)
}

pub(super) fn down(model: &mut Model) -> Vec<Effect> {
    if model.focus == Pane::Detail {
        let rows = model.layout().detail_rows();
        model.detail.down(rows);
        return vec![];
    }
    move_by(model, 1)
}

fn page_up(model: &mut Model) -> Vec<Effect> {
    let layout = model.layout();
    if model.focus == Pane::Detail {
        model.detail.scroll_by(-detail_page(&layout), layout.detail_rows());
        return vec![];
    }
    move_by(model, -page(&layout, model.follows))
}

fn page_down(model: &mut Model) -> Vec<Effect> {
    let layout = model.layout();
    if model.focus == Pane::Detail {
        model.detail.scroll_by(detail_page(&layout), layout.detail_rows());
        return vec![];
    }
    move_by(model, page(&layout, model.follows))
}

fn first(model: &mut Model) -> Vec<Effect> {
    if model.focus == Pane::Detail {
        let rows = model.layout().detail_rows();
        model.detail.scroll_by(isize::MIN, rows);
        return vec![];
    }
    unpin(model);
    model.pane_mut(model.follows).first();
    vec![]
}

fn last(model: &mut Model) -> Vec<Effect> {
    let layout = model.layout();
    if model.focus == Pane::Detail {
        model.detail.scroll_by(isize::MAX, layout.detail_rows());
        return vec![];
    }
    unpin(model);
    let rows = layout.rows(model.follows);
    model.pane_mut(model.follows).last(rows);
    vec![]
}

/// Goes `step` panes on: list, related timeline, record.
fn next_pane(model: &mut Model, step: usize) -> Vec<Effect> {
    const ORDER: [Pane; 3] = [Pane::List, Pane::Related, Pane::Detail];
    let at = ORDER.iter().position(|pane| *pane == model.focus).unwrap_or(0);
    let pane = |steps: usize| ORDER.get((at + steps) % ORDER.len()).copied();
    // An incident without a case has no timeline to go to.
    let passable = |pane: &Pane| *pane != Pane::Related || model.subject.is_some();
    let next = pane(step).filter(passable).or_else(|| pane(2 * step));
    focus(model, next.unwrap_or(Pane::List));
    vec![]
}

pub(super) fn focus(model: &mut Model, pane: Pane) {
    model.focus = pane;
    match pane {
        Pane::List => {
            model.follows = Slot::List;
            unpin(model);
        }
        Pane::Related => {
            model.follows = Slot::Related;
            unpin(model);
        }
        Pane::Detail => {
            let rows = model.layout().detail_rows();
            if model.detail.link.is_none() {
                model.detail.scroll_by(0, rows);
            }
        }
    }
}

/// Shows another view, where it was left.
pub(super) fn view(model: &mut Model, number: u8) -> Vec<Effect> {
    if let Some(view) = View::numbered(number) {
        model.view = view;
        focus(model, Pane::List);
    }
    vec![]
}

/// Opens a case's timeline, a row's record, or what a link leads to.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    match model.focus {
        Pane::List if model.view == View::Cases && !model.in_trash() => {
            focus(model, Pane::Related);
        }
        Pane::List | Pane::Related => focus(model, Pane::Detail),
        Pane::Detail => {
            if let Some(target) = model.detail.target().cloned() {
                visit(model, &target);
            }
        }
    }
    vec![]
}

fn back(model: &mut Model) -> Vec<Effect> {
    retreat(model);
    vec![]
}

/// Shows a record in the view that lists its kind, and remembers where from.
pub(super) fn visit(model: &mut Model, target: &Named) {
    model.trail.push(Visit {
        view: model.view,
        focus: model.focus,
        follows: model.follows,
        pinned: model.wanted(),
        scroll: model.detail.scroll,
        link: model.detail.link,
    });
    if let Some(view) = View::home(target.kind, &target.reference) {
        model.view = view;
        model.list_mut().go(Anchor::Record(target.id));
        model.follows = Slot::List;
    }
    model.detail.pinned = Some(target.id);
    model.detail.resume = None;
    model.focus = Pane::Detail;
}

/// Back to where a link was followed from, else to the pane before.
pub(super) fn retreat(model: &mut Model) {
    if let Some(visit) = model.trail.pop() {
        model.view = visit.view;
        model.focus = visit.focus;
        model.follows = visit.follows;
        model.detail.pinned = visit.pinned;
        model.detail.resume = visit.pinned.map(|id| (id, visit.scroll, visit.link));
        return;
    }
    match (model.focus, model.follows) {
        (Pane::Detail, Slot::Related) => focus(model, Pane::Related),
        (Pane::Detail, Slot::List) | (Pane::Related, _) => focus(model, Pane::List),
        (Pane::List, _) => {}
    }
}
