//! The texts that stand between quotes in a source.

/// The texts between quotes of a source, with their lines, without comments,
/// attributes and what is compiled for tests alone.
pub(super) fn literals(source: &str) -> Vec<(usize, String)> {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut found = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(first) = rest.chars().next() {
        let (text, length) = match first {
            '/' if rest.starts_with("//") => (None, rest.find('\n').unwrap_or(rest.len())),
            '#' if rest.starts_with("#[expect") || rest.starts_with("#[allow") => {
                (None, rest.find(']').map_or(rest.len(), |end| end + 1))
            }
            'r' if rest[1..].trim_start_matches('#').starts_with('"') => raw(rest),
            '"' => quoted(rest),
            '\'' => (None, character(rest)),
            _ => (None, first.len_utf8()),
        };
        found.extend(text.map(|text| (line, text)));
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    found
}

fn raw(rest: &str) -> (Option<String>, usize) {
    let open = rest.find('"').unwrap() + 1;
    let end = format!("\"{}", &rest[1..open - 1]);
    let length = rest[open..].find(&end).unwrap();
    (Some(rest[open..open + length].to_owned()), open + length + end.len())
}

fn quoted(rest: &str) -> (Option<String>, usize) {
    let mut escaped = false;
    let end = rest[1..].find(|c: char| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    let end = end.unwrap() + 1;
    // A line that is broken goes on where the next one begins.
    let joined: Vec<_> = rest[1..end].split("\\\n").map(str::trim_start).collect();
    let joined = if joined.len() > 1 { joined.concat() } else { rest[1..end].to_owned() };
    (Some(joined), end + 1)
}

/// How long a character between quotes is; of a lifetime, only its mark.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    let escaped = chars.next().is_some_and(|(_, c)| c == '\\');
    let end = if escaped { rest[3..].find('\'').map(|end| end + 3) } else { None };
    let end = end.or_else(|| chars.next().filter(|(_, c)| *c == '\'').map(|(at, _)| at));
    end.map_or(1, |end| end + 1)
}
