//! When what the program remembers is stored: at a pause and on leaving, so
//! that no key waits for it and a key held down is one write.

use std::time::Duration;

use crate::app::ask::Remember;
use crate::app::effect::Effect;
use crate::app::message::Message;
use crate::app::model::Model;
use crate::app::remembered::Remembered;

/// How long keys must pause before it is stored.
const PAUSE: Duration = Duration::from_secs(2);

/// What a message means for remembering.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Moment {
    /// The person did something.
    Deed,
    /// The person paused.
    Pause,
    /// Something else.
    Other,
}

impl Moment {
    pub(super) fn of(message: &Message) -> Self {
        match message {
            Message::Reminder => Self::Pause,
            message if message.is_deed() => Self::Deed,
            _ => Self::Other,
        }
    }
}

/// What is to be done so that the next start finds the model as it is left.
pub(super) fn remember(model: &mut Model, moment: Moment) -> Vec<Effect> {
    if model.session.read_only.is_some() || (moment == Moment::Other && !model.keeping.exit.leaving)
    {
        return vec![];
    }
    let now = Remembered::of(&model.settings.chosen, &model.browse);
    if now == model.keeping.stored {
        return vec![];
    }
    if model.keeping.exit.leaving || moment == Moment::Pause {
        let text = now.to_json();
        model.keeping.stored = now;
        model.keeping.noted = Remembered::default();
        return vec![Effect::ask(Remember(text))];
    }
    // A form has a shorter pause of its own, in which its draft is kept.
    if model.forms.open.is_some() || now == model.keeping.noted {
        return vec![];
    }
    model.keeping.noted = now;
    vec![Effect::Remind(PAUSE)]
}
