//! What it means to use an editor outside the program, before it is used.

use super::Layer;
use crate::app::around::Around;
use crate::app::reaction::{Order, Reaction};

/// The warning.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct OutsideWarning;

impl Layer for OutsideWarning {
    fn accept(&mut self, _around: &Around) -> Reaction {
        Reaction::order(Order::AllowOutside)
    }
}
