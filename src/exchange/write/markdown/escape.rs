//! Text in which nothing is taken for a mark of Markdown, whatever it holds.

/// Signs that are marks wherever they stand.
const MARKS: [char; 12] = ['\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '@'];

/// Signs that are marks where a line begins with them.
const FIRST: [char; 5] = ['#', '-', '+', '=', ':'];

/// One line.
pub(super) fn line(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    escaped(&words)
}

/// Lines, with those between which nothing stands as paragraphs.
pub(super) fn paragraphs(text: &str) -> String {
    let mut written = String::new();
    let mut lines = text.lines().map(line).peekable();
    while let Some(line) = lines.next() {
        written += &line;
        // A line is broken where it was, unless a paragraph ends there.
        let goes_on = lines.peek().is_some_and(|next| !next.is_empty() && !line.is_empty());
        written += if goes_on { "\\\n" } else { "\n" };
    }
    written
}

fn escaped(line: &str) -> String {
    let mut written = String::with_capacity(line.len());
    let mut rest = line;
    // A number with a point begins a list.
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if line.starts_with(FIRST) {
        written.push('\\');
    } else if let (1.., Some((number, after))) = (digits, line.split_at_checked(digits))
        && after.starts_with(['.', ')'])
    {
        written += number;
        written.push('\\');
        rest = after;
    }
    for letter in rest.chars() {
        if MARKS.contains(&letter) {
            written.push('\\');
        }
        written.push(letter);
    }
    // Addresses would become links by themselves.
    let plain = written.replace("://", "\\://");
    unlinked(&plain)
}

/// Puts a mark into `www.`, however it is written.
fn unlinked(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut before = [' '; 3];
    for letter in text.chars() {
        if letter == '.' && before.iter().all(|letter| letter.eq_ignore_ascii_case(&'w')) {
            written.push('\\');
        }
        written.push(letter);
        before = [before[1], before[2], letter];
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_mark() {
        for (text, written) in [
            ("# Head", "\\# Head"),
            ("- item", "\\- item"),
            ("12. May", "12\\. May"),
            ("12 May", "12 May"),
            ("*a* _b_ `c` [d](e) <b>", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b\\>"),
            ("a | b &amp; ~~c~~", "a \\| b \\&amp; \\~\\~c\\~\\~"),
            ("https://a.org WWW.b.org c@d.org", "https\\://a.org WWW\\.b.org c\\@d.org"),
            ("a\n# b", "a # b"),
        ] {
            assert_eq!(line(text), written);
        }
    }

    #[test]
    fn lines_stay_lines_and_paragraphs_paragraphs() {
        let text = "One\n    two\n\n---\n> three\n===";
        assert_eq!(paragraphs(text), "One\\\ntwo\n\n\\---\\\n\\> three\\\n\\===\n");
    }
}
