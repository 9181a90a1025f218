//! Deciding between what sources say of a record.

use crate::app::ask::ReadWhole;
use crate::app::effect::Effect;
use crate::app::model::Parts;
use crate::app::notice::Notice;
use crate::app::reaction::Reaction;
use crate::app::windows::{Sayings, Windows};
use crate::model::whole::Whole;

/// Shows what sources say of the record.
pub(super) fn open(parts: &mut Parts) {
    let Parts { around, browse, windows, .. } = parts;
    if let Some(whole) = browse.detail.whole.as_deref() {
        windows.open(Sayings::of(whole, around.reader.language));
    }
}

/// Shows what sources say of a field, where a line was followed that tells they differ.
pub(super) fn follow(parts: &mut Parts) {
    let Parts { around, browse, windows, .. } = parts;
    let Some((field, by)) = browse.detail.to_decide.take() else { return };
    if let Some(whole) = browse.detail.whole.as_deref() {
        windows.open(Sayings::at(whole, (&field, by), around.reader.language));
    }
}

/// Asks for the record anew, as it has changed or may have.
pub(super) fn reread(windows: &mut Windows) -> Option<Effect> {
    windows.find::<Sayings>().map(|window| Effect::ask(window.reread()))
}

/// Nothing is decided of a record that is there no more.
pub(super) fn gone(windows: &mut Windows, asked: ReadWhole) {
    windows.close_where::<Sayings>(|window| window.is_of(asked));
}

/// Takes the record as it is now; none where it could not be read.
pub(super) fn receive(windows: &mut Windows, asked: ReadWhole, whole: Option<&Whole>) {
    if let Some(window) = windows.find::<Sayings>() {
        window.receive(asked, whole);
    }
}

/// Says what was decided, in the words of the window where it was.
pub(super) fn stored(parts: &mut Parts, mut reaction: Reaction, told: Notice) -> Reaction {
    let window = parts.windows.find::<Sayings>();
    let decided = window.and_then(Sayings::take_told).map(Notice::Done);
    reaction.effects.extend(reread(parts.windows));
    Reaction { notice: Some(decided.unwrap_or(told)), stale: true, ..reaction }
}
