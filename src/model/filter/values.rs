//! Values as a filter is written with them.

/// Values as they are typed after a colon, between commas: what has spaces
/// stands in double quotes.
pub fn values<T: AsRef<str>>(values: &[T]) -> String {
    let typed = |value: &T| {
        let value = value.as_ref();
        if value.contains(char::is_whitespace) { format!("\"{value}\"") } else { value.to_owned() }
    };
    values.iter().map(typed).collect::<Vec<_>>().join(", ")
}
