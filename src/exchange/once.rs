//! JSON in which nothing is said twice: readers of JSON take the last of two
//! in silence, and what the first said would vanish.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Why a text is not taken.
#[derive(Debug)]
pub(super) enum JsonFault {
    /// An object says this twice: the names that lead there, with dots between.
    Twice(String),
    /// It is not JSON.
    Json(serde_json::Error),
}

/// A fault, and the line of the text on which it is, from 1.
pub(super) type At = (usize, JsonFault);

/// Reads a value.
///
/// # Errors
///
/// Fails at the first object, however deep, that says something twice, and
/// where it is not well formed.
pub(super) fn read(text: &[u8]) -> Result<Value, At> {
    let mut twice = None;
    let mut from = serde_json::Deserializer::from_slice(text);
    let read = Once { twice: &mut twice, way: "" }.deserialize(&mut from);
    read.and_then(|value| from.end().map(|()| value))
        .map_err(|error| (error.line(), twice.map_or(JsonFault::Json(error), JsonFault::Twice)))
}

/// What stands at the end of a way of names.
struct Once<'a> {
    twice: &'a mut Option<String>,
    way: &'a str,
}

impl<'de> DeserializeSeed<'de> for Once<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut of: A) -> Result<Value, A::Error> {
        let Self { twice, way } = self;
        let mut parts = Vec::new();
        while let Some(part) = of.next_element_seed(Once { twice: &mut *twice, way })? {
            parts.push(part);
        }
        Ok(Value::Array(parts))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut of: A) -> Result<Value, A::Error> {
        let Self { twice, way } = self;
        let mut parts = Map::new();
        while let Some(name) = of.next_key::<String>()? {
            let dot = if way.is_empty() { "" } else { "." };
            let there = format!("{way}{dot}{name}");
            if parts.contains_key(&name) {
                *twice = Some(there);
                return Err(A::Error::custom("twice"));
            }
            let value = of.next_value_seed(Once { twice: &mut *twice, way: &there })?;
            parts.insert(name, value);
        }
        Ok(Value::Object(parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_named_however_deep() {
        for (text, line, way) in [
            (r#"{"a": 1, "a": 1}"#, 1, "a"),
            ("{\"a\": {\"b\": 1,\n\"c\": 0,\n\"b\": 2}}", 3, "a.b"),
            (r#"{"a": [{"b": [{"c": 1, "c": null}]}]}"#, 1, "a.b.c"),
            // It is the same name however it is written.
            (r#"{"é": 1, "\u00e9": 2}"#, 1, "é"),
        ] {
            match read(text.as_bytes()) {
                Err((at, JsonFault::Twice(name))) => assert_eq!((at, name.as_str()), (line, way)),
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn all_else_is_read_as_ever() {
        let text =
            r#"{"a": [1, -2, 0.1, 1e300, 18446744073709551615, null, true, "é\n"], "b": {}}"#;
        let usual: Value = serde_json::from_str(text).unwrap();
        assert_eq!(read(text.as_bytes()).unwrap(), usual);
        let deep = "[".repeat(100_000);
        for text in ["", "{\"a\": 1} 2", "{\"a\"", "{1: 2}", "nul", deep.as_str()] {
            assert!(matches!(read(text.as_bytes()), Err((_, JsonFault::Json(_)))), "{text:.20}");
        }
    }
}
