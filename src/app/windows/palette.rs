//! Every command by its name, and records by what is in them.

use std::sync::LazyLock;

use super::{Choosing, Layer, Opening, chooses};
use crate::app::around::Around;
use crate::app::ask::FindRecords;
use crate::app::effect::Effect;
use crate::app::keymap::{Action, Context, Key, Sheet, Usual};
use crate::app::reaction::{Done, Order, Reaction};
use crate::app::texts;
use crate::model::Language;
use crate::model::called::Named;
use crate::model::filter::Filter;
use crate::model::find::Hit;
use crate::model::fold::fold;

/// Records that are looked for.
const HITS: usize = 20;

/// The palette: what is typed, what fits it, and the line chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Palette {
    /// What is typed, and an index into [`Palette::commands`], and after them into `hits`.
    pub choosing: Choosing,
    /// Records that were found by what is typed.
    pub hits: Vec<Hit>,
    /// Where keys go below it.
    pub contexts: Vec<Context>,
    /// The commands, and where each belongs.
    places: Vec<(Action, Belongs)>,
}

/// Where a command belongs, best first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Belongs {
    /// The place below has it, and others lack it.
    Own,
    Anywhere,
    Elsewhere,
}

/// What a line of the palette stands for.
#[derive(Clone, Debug, PartialEq)]
enum PaletteLine {
    Command(Action),
    Record(Box<Named>),
}

/// A command that can be found.
struct KnownCommand {
    action: Action,
    /// Its name in each language, folded, so that any keyboard finds it.
    names: [String; Language::ALL.len()],
}

static KNOWN: LazyLock<Vec<KnownCommand>> = LazyLock::new(|| {
    let known = |action| KnownCommand {
        action,
        names: Language::ALL.map(|language| fold(&texts::name(action, language))),
    };
    texts::commands().map(known).collect()
});

impl Palette {
    /// A palette over the place where commands go to `contexts`.
    pub(in crate::app) fn over(contexts: Vec<Context>, usual: &Usual) -> Self {
        let panes = contexts.contains(&Context::GLOBAL);
        let place = |action: Action| {
            let bound = contexts.iter().any(|context| usual.binds(*context, action));
            let of_program = usual.is_of_program(action);
            match () {
                () if bound || (panes && of_program) => Some((action, Belongs::Own)),
                () if action.is_anywhere() => Some((action, Belongs::Anywhere)),
                () if of_program => Some((action, Belongs::Elsewhere)),
                () => None,
            }
        };
        let places = texts::commands().filter_map(place).collect();
        Self { contexts, places, ..Self::default() }
    }

    /// Commands that fit what is typed, best first; where a form is below, its
    /// own before those of the program. They are found by their names in any
    /// language; one in that of the interface comes first.
    pub fn commands(&self, language: Language) -> Vec<Action> {
        let typed = fold(self.choosing.line.text());
        let own = Language::ALL.iter().position(|other| *other == language);
        let fits = |known: &KnownCommand| {
            let place = self.place(known.action)?;
            let ranks = known
                .names
                .iter()
                .enumerate()
                .filter_map(|(index, name)| Some((rank(name, &typed)?, Some(index) != own)));
            Some((place, ranks.min()?, known.action))
        };
        let mut ranked: Vec<_> = KNOWN.iter().filter_map(fits).collect();
        // Scattered letters are a guess, which is not made beside what was meant.
        if ranked.iter().any(|(_, (rank, _), _)| *rank < SCATTERED) {
            ranked.retain(|(_, (rank, _), _)| *rank < SCATTERED);
        }
        ranked.sort_by_key(|(place, rank, _)| (*place, *rank));
        ranked.into_iter().map(|(_, _, action)| action).collect()
    }

    fn place(&self, action: Action) -> Option<Belongs> {
        self.places.iter().find(|(known, _)| *known == action).map(|(_, place)| *place)
    }

    /// Whether an action belongs to the place below.
    pub fn offers(&self, action: Action) -> bool {
        self.place(action).is_some_and(|place| place < Belongs::Elsewhere)
    }

    /// The line chosen.
    fn chosen(&self, language: Language) -> Option<PaletteLine> {
        let commands = self.commands(language);
        if let Some(action) = commands.get(self.choosing.selected) {
            return Some(PaletteLine::Command(*action));
        }
        let hit = self.hits.get(self.choosing.selected.checked_sub(commands.len())?)?;
        Some(PaletteLine::Record(Box::new(hit.record.clone())))
    }

    /// Takes the records that were found.
    pub(in crate::app) fn receive(&mut self, hits: Vec<Hit>) {
        self.hits = hits;
    }

    /// Whether that is what was asked last.
    pub(in crate::app) fn searches(&self, asked: &FindRecords) -> bool {
        (self.choosing.line.text(), HITS) == (asked.text.as_str(), asked.limit)
    }
}

impl Layer for Palette {
    fn sheet() -> Option<Sheet> {
        Some(Sheet::PALETTE)
    }

    fn opened(opening: &Opening) -> Option<(Self, Vec<Effect>)> {
        Some((Self::over(opening.below.clone(), opening.around.keymap.usual()), vec![]))
    }

    chooses!();

    /// Looks for records by what is typed now.
    fn typed(&mut self, _around: &Around) -> Reaction {
        self.choosing.selected = 0;
        let text = self.choosing.line.text().to_owned();
        if text.trim().is_empty() {
            self.hits.clear();
            return Reaction::default();
        }
        let filter = Filter::of_words(&text);
        Reaction::ask(FindRecords { text, filter, limit: HITS })
    }

    fn count(&self, _around: &Around) -> usize {
        self.commands(Language::default()).len() + self.hits.len()
    }

    /// The key that opened it closes it.
    fn act(&mut self, action: Action, _key: Option<Key>, _around: &Around) -> Option<Reaction> {
        (action == Action::Show(Sheet::PALETTE)).then(|| Reaction::done(Done::Close))
    }

    /// Does what the chosen line says.
    fn accept(&mut self, around: &Around) -> Reaction {
        match self.chosen(around.reader.language) {
            Some(PaletteLine::Command(action)) => {
                Reaction::order(Order::Run(action, self.contexts.clone()))
            }
            Some(PaletteLine::Record(record)) => Reaction::done(Done::Leave(record)),
            None => Reaction::default(),
        }
    }
}

/// How well a name fits that only has the letters in their order.
const SCATTERED: u8 = 3;

/// How well a folded name fits: a beginning before a word's beginning before letters
/// in order; `None` where it does not.
fn rank(name: &str, typed: &str) -> Option<u8> {
    if name.starts_with(typed) {
        return Some(0);
    }
    if name.split(' ').any(|word| word.starts_with(typed)) {
        return Some(1);
    }
    // One or two letters lie somewhere in nearly every name.
    if typed.len() < 3 {
        return None;
    }
    if name.contains(typed) {
        return Some(2);
    }
    let mut letters = name.chars();
    let scattered = typed.chars().all(|letter| letters.any(|other| other == letter));
    let first = typed.chars().next().is_some_and(|first| name.starts_with(first));
    (first && scattered).then_some(SCATTERED)
}

#[cfg(test)]
mod tests;
