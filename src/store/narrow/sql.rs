//! Statements put together from constant fragments, with every value bound.

use std::borrow::Cow;

use rusqlite::types::Value;
use rusqlite::{Connection, Row, ToSql};

/// A fragment of SQL and the values of its parameters.
#[derive(Clone, Debug)]
pub(in crate::store) struct Sql {
    text: Cow<'static, str>,
    values: Vec<(&'static str, Value)>,
}

impl Sql {
    pub(in crate::store) fn new(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), values: Vec::new() }
    }

    /// Gives a parameter its value.
    pub(in crate::store) fn bind(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Gives a parameter a list, which the fragment reads with `json_each`.
    pub(in crate::store) fn bind_list<T: serde::Serialize>(
        self,
        name: &'static str,
        list: &[T],
    ) -> Self {
        self.bind(name, json(list))
    }

    /// Puts text before and after the fragment.
    pub(in crate::store) fn wrap(self, before: &str, after: &str) -> Self {
        Self { text: format!("{before}{}{after}", self.text).into(), values: self.values }
    }
}

/// A list of numbers or strings as JSON; these cannot fail to be written.
pub(in crate::store) fn json<T: serde::Serialize>(list: &[T]) -> String {
    serde_json::to_string(list).unwrap_or_else(|_| "[]".to_owned())
}

/// A statement that grows by fragments.
#[derive(Debug, Default)]
pub(in crate::store) struct Statement {
    text: String,
    values: Vec<(String, Value)>,
    fragments: usize,
}

impl Statement {
    /// Appends text without parameters.
    pub(in crate::store) fn text(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Appends a fragment; its parameters get names of their own, since the
    /// same fragment may come twice.
    pub(in crate::store) fn add(&mut self, sql: &Sql) -> &mut Self {
        self.fragments += 1;
        let mut text = sql.text.clone().into_owned();
        for (name, value) in &sql.values {
            let own = format!("{name}_{}", self.fragments);
            text = text.replace(name, &own);
            self.values.push((own, value.clone()));
        }
        self.text(&text)
    }

    /// Appends the name of a new parameter with this value.
    pub(in crate::store) fn value(&mut self, value: impl Into<Value>) -> &mut Self {
        let name = format!(":v{}", self.values.len());
        self.text.push_str(&name);
        self.values.push((name, value.into()));
        self
    }

    /// Runs it and reads each row.
    pub(in crate::store) fn rows<T>(
        &self,
        conn: &Connection,
        read: impl FnMut(&Row) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        let values: Vec<(&str, &dyn ToSql)> =
            self.values.iter().map(|(name, value)| (name.as_str(), value as &dyn ToSql)).collect();
        conn.prepare_cached(&self.text)?.query_map(values.as_slice(), read)?.collect()
    }

    /// What SQLite does to run it, for tests.
    #[cfg(test)]
    pub(in crate::store) fn explain(&self, conn: &Connection) -> String {
        let values: Vec<(&str, &dyn ToSql)> =
            self.values.iter().map(|(name, value)| (name.as_str(), value as &dyn ToSql)).collect();
        let mut plan = conn.prepare(&format!("EXPLAIN QUERY PLAN {}", self.text)).unwrap();
        let steps = plan.query_map(values.as_slice(), |row| row.get::<_, String>("detail"));
        steps.unwrap().map(Result::unwrap).collect::<Vec<_>>().join("\n")
    }
}
