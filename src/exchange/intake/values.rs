//! What cells hold. Days and terms come again and again in a file, and dates
//! take the longest to read: what was read is remembered.

use std::collections::HashMap;

use serde_json::Value;

use super::links::REMEMBERED;
use crate::model::Day;
use crate::model::bad_row::Problem;
use crate::model::field::Shape;

/// Bytes of a cell that is remembered.
const SHORT: usize = 40;

/// What was read.
#[derive(Default)]
pub(super) struct Values {
    read: HashMap<(Shape, String), Value>,
}

impl Values {
    /// Reads a cell of a field of that shape.
    pub(super) fn read(&mut self, shape: Shape, text: &str, today: Day) -> Result<Value, Problem> {
        let read = || shape.import(text, today).map_err(|error| Problem::Value(error, shape));
        if !matches!(shape, Shape::Date | Shape::Term(_)) || text.len() > SHORT {
            return read();
        }
        let question = (shape, text.to_owned());
        if let Some(value) = self.read.get(&question) {
            return Ok(value.clone());
        }
        let value = read()?;
        if self.read.len() >= REMEMBERED {
            self.read.clear();
        }
        self.read.insert(question, value.clone());
        Ok(value)
    }
}
