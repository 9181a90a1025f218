//! What stands between the header and the keys: the panes, or a view that is no
//! list.
//!
//! Such a view is one file here: what it shows, its keys, what they do. While it
//! is shown no list takes keys and no record is chosen; Esc, Tab and the keys of
//! the views lead back to the panes.

#[cfg(test)]
mod probe;
mod scene;
#[cfg(test)]
mod tests;

pub(super) use scene::Scene;

use super::keymap::{Keys, Sheet};

macro_rules! screens {
    ($($(#[cfg($when:meta)])? $screen:ident($state:path) by $sheet:literal,)*) => {
        /// What stands between the header and the keys.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub enum Screen {
            /// The panes: lists, and a record.
            #[default]
            Browse,
            $(
                $(#[cfg($when)])?
                #[doc = concat!("A [`", stringify!($screen), "`].")]
                $screen($state),
            )*
        }

        impl Screen {
            /// The view that a command shows.
            pub(super) fn shown_by(sheet: Sheet) -> Option<Self> {
                let views: &[(Sheet, fn() -> Self)] = &[$(
                    $(#[cfg($when)])?
                    (Sheet($sheet), || Self::$screen(<$state>::default())),
                )*];
                let view = views.iter().find(|(command, _)| *command == sheet);
                view.map(|(_, shown)| shown())
            }

            /// The view that is no list, if one is shown.
            pub(super) fn scene(&self) -> Option<&dyn Scene> {
                match self {
                    Self::Browse => None,
                    $($(#[cfg($when)])? Self::$screen(scene) => Some(scene),)*
                }
            }

            /// The same, to be changed.
            pub(super) fn scene_mut(&mut self) -> Option<&mut dyn Scene> {
                match self {
                    Self::Browse => None,
                    $($(#[cfg($when)])? Self::$screen(scene) => Some(scene),)*
                }
            }
        }

        /// The keys of these views. A view that is there for tests only has no place
        /// among the usual keys: its condition is met together with its opposite,
        /// which is never.
        pub(super) fn keys() -> impl Iterator<Item = &'static Keys> {
            let keys: &[&'static Keys] =
                &[$($(#[cfg(all($when, not($when)))])? <$state>::default().keys(),)*];
            keys.to_vec().into_iter()
        }

        /// The commands that show these views, likewise.
        #[cfg(test)]
        pub(super) fn sheets() -> impl Iterator<Item = Sheet> {
            let sheets: &[Sheet] =
                &[$($(#[cfg(all($when, not($when)))])? Sheet($sheet),)*];
            sheets.to_vec().into_iter()
        }
    };
}

screens! {
    #[cfg(test)]
    Probe(probe::Probe) by "probe",
}
