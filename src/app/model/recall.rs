//! What the model takes over from the last time.

use super::Model;
use crate::app::remembered::Remembered;

impl Model {
    /// Brings back what was remembered; to be called before the program starts.
    pub fn recall(&mut self, json: &str) {
        let Some(remembered) = Remembered::read(json) else { return };
        remembered.restore(&mut self.browse, self.world.now.today);
        self.settings.recall(remembered.chosen);
    }
}
