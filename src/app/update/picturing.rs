//! Pictures of evidence: what is asked for, and what is done with what came of it.

use serde_json::Value;

use crate::app::around::Around;
use crate::app::ask::{Answer, Ended, ShowPicture};
use crate::app::colours::Colours;
use crate::app::model::Parts;
use crate::app::reaction::Reaction;
use crate::app::windows::{EvidencePicture, PictureStage};
use crate::model::Kind;
use crate::model::picture::Seen;
use crate::words;

/// Cells that the sort of a file takes at most, where it is told.
const SORT: usize = 24;

/// Shows the evidence that is open as a picture; what is hard to look at, once the
/// person has said so.
pub(super) fn ask(parts: &mut Parts) -> Reaction {
    let Parts { around, browse, windows, .. } = parts;
    let whole = browse.detail.whole.as_deref();
    let Some(whole) = whole.filter(|whole| whole.record.kind == Kind::Evidence) else {
        return Reaction::refuse(around.failure("refused-no-evidence"));
    };
    if around.colours == Colours::Few {
        return Reaction::refuse(around.failure("refused-few-colours"));
    }
    let sort = whole.fields.get("media_type").and_then(Value::as_str);
    if let Some(sort) = sort.filter(|sort| !sort.starts_with("image/")) {
        return refuse("refused-no-picture", sort, around);
    }
    let graphic = whole.fields.get("graphic").and_then(Value::as_bool).unwrap_or_default();
    let window = EvidencePicture::of(whole.record.clone(), sort, graphic);
    let asks = (window.stage == PictureStage::Reading).then(|| window.asks());
    windows.open(window);
    asks.map_or_else(Reaction::default, Reaction::ask)
}

/// Shows the picture that came, or says why there is none. Where nobody waits for it
/// any more, nothing is shown.
pub(super) fn came(parts: &mut Parts, asked: ShowPicture, answer: Answer<ShowPicture>) -> Reaction {
    let Parts { around, windows, .. } = parts;
    // That it was shown is a step of its custody.
    let noted = Reaction { stale: true, ..Reaction::default() };
    let window = windows.find::<EvidencePicture>();
    let Some(window) = window.filter(|window| window.waits_for(asked)) else { return noted };
    let refused = match answer {
        Ok(Ended::Done(Seen::Picture(picture))) => {
            window.show(picture);
            return noted;
        }
        Ok(Ended::Done(Seen::Unreadable)) => {
            let unsaid = around.text("picture-unsaid");
            let sort = window.sort.as_deref().unwrap_or(&unsaid);
            refuse("refused-unreadable-picture", sort, around)
        }
        Ok(Ended::Done(Seen::TooLarge)) => {
            Reaction::refuse(around.failure("refused-large-picture"))
        }
        Ok(Ended::Stopped) => Reaction::default(),
        Err(fault) => Reaction::fail(&fault, around),
    };
    windows.close_where::<EvidencePicture>(|window| window.waits_for(asked));
    refused
}

/// Says that a file of that sort cannot be shown, and what can be done with it.
fn refuse(id: &str, sort: &str, around: &Around) -> Reaction {
    let arguments = [("sort", words::cut(sort, SORT).into())];
    Reaction::refuse(words::failure(around.reader.language, id, &arguments))
}

#[cfg(test)]
mod tests;
