//! Names that a space, a line or letter-spacing breaks.

use std::collections::BTreeSet;

use super::{HEAD, INSIDE, Index, LONG, Read, Token, inflects};
use crate::model::RecordId;

impl Index {
    /// Whose names stand in a word that was broken into several, with an ending or without.
    fn mended(&self, whole: &str, parts: usize) -> BTreeSet<RecordId> {
        let least = if parts > 2 { INSIDE } else { LONG };
        let places = (1..=HEAD).filter_map(|length| self.heads.get(whole.get(..length)?)).flatten();
        let words = places.filter_map(|place| self.words.get(*place));
        let fit = words.filter(|word| word.folded.len() >= least && inflects(whole, &word.folded));
        fit.flat_map(|word| word.telling.iter().copied()).collect()
    }

    /// Words with those made one that a space, a line or letter-spacing breaks.
    pub(super) fn mend(&self, text: &str, tokens: Vec<Token>) -> Vec<Token> {
        let mut mended: Vec<Token> = Vec::with_capacity(tokens.len());
        let mut rest = tokens.into_iter().peekable();
        while let Some(first) = rest.next() {
            let mut run = vec![first];
            // Letters one by one, or two pieces.
            while let Some(next) = rest.next_if(|next| {
                let spaced = run.iter().all(|one| one.letters == 1) && next.letters == 1;
                let is_near = run.last().is_some_and(|last| {
                    let between = text.get(last.range.end..next.range.start);
                    between.is_some_and(|between| between.chars().count() == 1)
                });
                is_near && (spaced || run.len() == 1 && self.breaks(run.first(), next))
            }) {
                run.push(next);
            }
            let whole: String = run.iter().map(|token| token.folded.as_str()).collect();
            let parties =
                if run.len() > 1 { self.mended(&whole, run.len()) } else { BTreeSet::new() };
            match (run.first(), run.last()) {
                (Some(first), Some(last)) if !parties.is_empty() => mended.push(Token {
                    range: first.range.start..last.range.end,
                    read: Read::Telling(parties),
                    letters: whole.len(),
                    folded: whole,
                }),
                _ => mended.extend(run),
            }
        }
        mended
    }

    /// Whether two words that tell nothing by themselves are a name together.
    fn breaks(&self, first: Option<&Token>, next: &Token) -> bool {
        first.is_some_and(|first| {
            let tell = [first, next].iter().any(|token| matches!(token.read, Read::Telling(_)));
            let pieces = [first, next].iter().all(|token| token.folded.len() > 1);
            pieces
                && !tell
                && !self.mended(&format!("{}{}", first.folded, next.folded), 2).is_empty()
        })
    }
}
