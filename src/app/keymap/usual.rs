//! The keys that hold unless settings change them: the sum of what parts say.

use super::context::{Keys, Takes};
use super::{Action, Binding, Context};

/// The keys that hold unless settings change them.
#[derive(Debug)]
pub struct Usual {
    places: Vec<&'static Keys>,
    bindings: Vec<Binding>,
}

impl Usual {
    /// The sum of what parts say.
    pub(in crate::app) fn of(places: impl IntoIterator<Item = &'static Keys>) -> Self {
        let places: Vec<_> = places.into_iter().collect();
        let bindings = places.iter().flat_map(|keys| {
            keys.bound.iter().map(|(key, action, footer)| Binding {
                context: keys.context,
                key: *key,
                action: *action,
                footer: *footer,
            })
        });
        Self { bindings: bindings.collect(), places }
    }

    /// Every key.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// Every place where keys go, and the id of the head of its keys.
    pub fn contexts(&self) -> impl Iterator<Item = (Context, &'static str)> {
        self.places.iter().map(|keys| (keys.context, keys.head))
    }

    /// The place of that name.
    pub fn parse(&self, slug: &str) -> Option<Context> {
        self.contexts().map(|(context, _)| context).find(|context| context.slug() == slug)
    }

    fn keys(&self, context: Context) -> Option<&'static Keys> {
        self.places.iter().find(|keys| keys.context == context).copied()
    }

    fn takes_kind(&self, context: Context, takes: Takes) -> bool {
        self.keys(context).is_some_and(|keys| keys.takes == takes)
    }

    /// Whether characters go into a text there.
    pub(in crate::app) fn is_typed_into(&self, context: Context) -> bool {
        self.takes_kind(context, Takes::Text)
    }

    /// Whether a key there stands for an action.
    pub(in crate::app) fn binds(&self, context: Context, action: Action) -> bool {
        self.bindings.iter().any(|bound| bound.context == context && bound.action == action)
    }

    /// Whether an action is done from the panes: a key there stands for it, or
    /// none at all.
    pub(in crate::app) fn is_of_program(&self, action: Action) -> bool {
        let mut bound = self.bindings.iter().filter(|bound| bound.action == action).peekable();
        bound.peek().is_none() || bound.any(|bound| self.takes_kind(bound.context, Takes::Commands))
    }

    /// Whether an action can be asked for there.
    pub(in crate::app) fn takes(&self, context: Context, action: Action) -> bool {
        let pane = self.takes_kind(context, Takes::Commands);
        self.binds(context, action) || action.is_anywhere() || (pane && self.is_of_program(action))
    }

    /// Whether people would be lost there if the action had no key.
    pub(super) fn needs(&self, context: Context, action: Action) -> bool {
        action.is_needed() && self.binds(context, action)
    }

    /// Where a binding stands: in its context, beside the usual keys of its action.
    pub(super) fn place(&self, binding: &Binding) -> (Option<usize>, usize) {
        let here = |usual: &Binding| usual.context == binding.context;
        let same = |usual: &Binding| here(usual) && usual.action == binding.action;
        let action = self.bindings.iter().position(same).unwrap_or(self.bindings.len());
        (self.bindings.iter().position(here), action)
    }

    /// Contexts whose keys hold together with those of one.
    pub(in crate::app) fn together(&self, context: Context) -> Vec<Context> {
        let beneath = self.keys(context).map_or(&[][..], |keys| keys.over).iter().copied();
        let above = self.places.iter().filter(|keys| keys.over.contains(&context));
        let above = above.map(|keys| keys.context);
        std::iter::once(context).chain(beneath).chain(above).collect()
    }

    /// Pairs of contexts of which the first takes keys before the second.
    pub(super) fn nested(&self) -> impl Iterator<Item = (Context, Context)> {
        let all = self.places.iter();
        all.flat_map(|keys| keys.over.iter().map(|outer| (keys.context, *outer)))
    }
}
