//! Abbreviations inside a title: dots (Sr., C.E.O., a. D.) and joined letters (R&D, M & A, I+D).
//!
//! Owns telling a full stop from an abbreviation's dot, and *and* from a letter's joint. Refuses to know what an
//! abbreviation stands for: that is a row of the lexicon.

use super::words::{Open, Reader, WordKind, hash_step};

/// Abbreviations that mean something else than the same letters without dots: außer Dienst, ad interim, im Ruhestand.
const DOTTED_PAIRS: [[u8; 2]; 3] = [*b"ad", *b"ai", *b"ir"];

impl Reader<'_> {
    pub(super) fn dot(&mut self, before: usize) {
        let Some(open) = self.open else { return };
        if self.dotted_pair(open) {
            return;
        }
        let following = self.bytes.get(self.at..).and_then(|rest| rest.chars().next());
        let glued = following.is_some_and(char::is_alphanumeric);
        if open.piece >= 3 && glued && self.gendered_ending(before) {
            return;
        }
        if open.number && glued {
            return;
        }
        if open.piece <= 2 && glued && !open.number {
            if let Some(open) = &mut self.open {
                open.piece = 0;
                open.dotted = true;
            }
            return;
        }
        self.close(before);
    }

    /// "a. D.", "i.R.", "a.i.": two letters whose dots tell them from AD, IR and AI. They keep one dot: `a.d`.
    fn dotted_pair(&mut self, open: Open) -> bool {
        let first = match self.words.folded.get(open.folded_start..) {
            Some([first]) if !open.capital => *first,
            _ => return false,
        };
        let rest = self.bytes.as_bytes().get(self.at..).unwrap_or_default();
        let space = usize::from(rest.first() == Some(&b' '));
        let second = rest.get(space).map_or(0, u8::to_ascii_lowercase);
        let ends = rest.get(space + 1).is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80);
        if !ends || !DOTTED_PAIRS.contains(&[first, second]) {
            return false;
        }
        self.words.folded.extend_from_slice(&[b'.', second]);
        if let Some(open) = &mut self.open {
            open.hash = hash_step(hash_step(open.hash, b'.'), second);
        }
        self.at += space + 1;
        self.close(self.at);
        true
    }

    /// `&` and `+`: R&D, M & A, I+D become one word; otherwise a word that joins.
    pub(super) fn joiner(&mut self, before: usize) {
        let bytes = self.bytes.as_bytes();
        let glued = bytes.get(self.at).is_some_and(u8::is_ascii_alphabetic);
        let mut after = self.at;
        while bytes.get(after) == Some(&b' ') && after < self.at + 2 {
            after += 1;
        }
        let mut following = 0;
        while following < 4 && bytes.get(after + following).is_some_and(u8::is_ascii_alphabetic) {
            following += 1;
        }
        if bytes.get(after + following).is_some_and(|&byte| byte >= 0x80) {
            following = 4;
        }
        if let Some(open) = self.open {
            let length = self.words.folded.len() - open.folded_start;
            let short = length <= 3
                && self
                    .words
                    .folded
                    .get(open.folded_start..)
                    .is_some_and(|word| word.len() == 1 || word.contains(&b'&') || length <= 2);
            if glued && short && (1..=2).contains(&following) {
                self.words.folded.push(b'&');
                if let Some(open) = &mut self.open {
                    open.hash = hash_step(open.hash, b'&');
                    open.piece = 0;
                }
                return;
            }
        } else if following == 1 && !glued {
            // "R & D": both neighbours are single letters.
            if let Some(last) = self.words.list.last().copied()
                && last.kind == WordKind::Word
                && last.folded.1 - last.folded.0 == 1
                && usize::from(last.folded.1) == self.words.folded.len()
            {
                self.words.list.pop();
                self.words.folded.push(b'&');
                self.start = usize::from(last.span.0);
                self.open = Some(Open {
                    folded_start: usize::from(last.folded.0),
                    hash: hash_step(last.hash, b'&'),
                    capital: last.capital,
                    foreign: false,
                    number: false,
                    piece: 0,
                    dotted: false,
                    after_lower: false,
                });
                self.at = after;
                return;
            }
        }
        self.close(before);
        self.push_symbol(b'&', before);
    }
}
