//! One pass over the bytes of a message: words and the signs between them.
//!
//! Owns the walk. Every byte is looked at once or a bounded number of times, so that a megabyte costs
//! what a megabyte must. Words are hashed as they are found, up to eight letters in one step; measured
//! on sample messages, that and the trie over hashes take about half the time of an Aho-Corasick
//! automaton over folded bytes, whose tables for seven languages leave the second-level cache. Refuses
//! judgement: it says what stands where.

use super::cue::LinkKind;
use super::flags::CueSet;
use super::fold::{Folded, entity, fold_char};
use super::hash::{LONGEST_WORD_BYTES, ascii_word_hash, short_word_hash, word_hash};
use super::lexicon::SHORTEST_STEM;
use super::links::{self, Found};
use super::phrases::{PhraseSet, first_bytes, padded};
use super::sentences::{Batches, Scratch, SentenceBuilder, Totals};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Class {
    Alphanumeric,
    Space,
    Line,
    Stop,
    Question,
    Clause,
    Apostrophe,
    Hyphen,
    Ampersand,
    Less,
    High,
    Other,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => Class::Alphanumeric,
            b'\n' | b'\r' => Class::Line,
            0..=b' ' | 0x7F => Class::Space,
            b'.' | b'!' | b';' => Class::Stop,
            b'?' => Class::Question,
            b',' | b':' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'"' | b'|' | b'*' => Class::Clause,
            b'\'' | b'`' => Class::Apostrophe,
            b'-' | b'/' | b'_' | b'+' => Class::Hyphen,
            b'&' => Class::Ampersand,
            b'<' => Class::Less,
            0x80..=0xFF => Class::High,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

#[inline]
fn class(byte: u8) -> Class {
    CLASSES[usize::from(byte)]
}

/// Scans a message; batches of sentences go to `target`.
pub(super) fn scan(text: &str, phrases: &PhraseSet, scratch: &mut Scratch, target: &mut impl Batches) -> Totals {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        phrases,
        sentences: SentenceBuilder::new(phrases, scratch, target),
        no_link_before: 0,
    };
    scanner.run();
    scanner.sentences.totals
}

/// A word in the making, cut at the length that hashes look at.
struct FoldedWord {
    bytes: [u8; LONGEST_WORD_BYTES],
    length: usize,
    last: u8,
}

impl Default for FoldedWord {
    fn default() -> Self {
        Self { bytes: [0; LONGEST_WORD_BYTES], length: 0, last: 0 }
    }
}

impl FoldedWord {
    fn push(&mut self, letter: u8) {
        self.last = letter;
        if let Some(target) = self.bytes.get_mut(self.length) {
            *target = letter;
            self.length += 1;
        }
    }
}

struct Scanner<'a, T: Batches> {
    text: &'a str,
    bytes: &'a [u8],
    phrases: &'a PhraseSet,
    sentences: SentenceBuilder<'a, T>,
    /// Where the last vain look for a link had ended.
    no_link_before: usize,
}

/// Letters and digits at the beginning of eight bytes, counted without looking at each: the arithmetic
/// sets the high bit of every byte that lies in a range.
#[inline]
fn leading_alphanumerics(chunk: u64) -> usize {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const ONES: u64 = 0x0101_0101_0101_0101;
    let low = chunk & !HIGH;
    let lower = low | (0x20 * ONES);
    let letters = lower.wrapping_add(ONES * (0x80 - 0x61)) & !lower.wrapping_add(ONES * (0x7f - 0x7a));
    let digits = low.wrapping_add(ONES * (0x80 - 0x30)) & !low.wrapping_add(ONES * (0x7f - 0x39));
    let others = !(letters | digits) & HIGH | chunk & HIGH;
    others.trailing_zeros() as usize / 8
}

impl<T: Batches> Scanner<'_, T> {
    fn run(&mut self) {
        let mut at = 0;
        while let Some(byte) = self.bytes.get(at).copied() {
            at = match class(byte) {
                Class::Alphanumeric => self.ascii_word(at),
                Class::Space => {
                    // A run of spaces is what is left of a line break in exports up to 2026.
                    if self.bytes.get(at + 1).is_some_and(|next| class(*next) == Class::Space) {
                        self.sentences.stop(at);
                    }
                    at + 1
                }
                _ => self.sign(at, byte),
            };
        }
        self.sentences.finish(self.bytes.len());
    }

    #[inline(never)]
    fn sign(&mut self, at: usize, byte: u8) -> usize {
        match class(byte) {
            Class::High | Class::Ampersand => self.character_sign(at),
            Class::Less => self.tag(at),
            Class::Line => {
                self.sentences.end_digits();
                self.sentences.stop(at);
                at + 1
            }
            Class::Stop => self.full_stop(at, byte),
            Class::Question => self.question_mark(at),
            Class::Clause => self.clause_sign(at, byte),
            Class::Hyphen => self.hyphen(at, byte),
            Class::Apostrophe => at + 1,
            Class::Other | Class::Alphanumeric | Class::Space => {
                self.sentences.totals.has_signs = true;
                at + 1
            }
        }
    }

    fn previous(&self, at: usize) -> u8 {
        at.checked_sub(1).and_then(|before| self.bytes.get(before)).copied().unwrap_or(b' ')
    }

    fn next(&self, at: usize) -> u8 {
        self.bytes.get(at + 1).copied().unwrap_or(b' ')
    }

    #[inline]
    fn ascii_word(&mut self, start: usize) -> usize {
        let rest = self.bytes.get(start..).unwrap_or(&[]);
        let chunk = padded(rest);
        let length = leading_alphanumerics(chunk);
        if length >= 8 {
            return self.long_word(start, rest);
        }
        let stop = start + length;
        if let Some(byte) = self.bytes.get(stop)
            && class(*byte) != Class::Space
            && let Some(end) = self.special_word(start, stop, class(*byte))
        {
            return end;
        }
        let mask = (1 << (8 * length as u32)) - 1;
        let lower = (chunk | 0x2020_2020_2020_2020) & mask;
        let word = rest.get(..length).unwrap_or(&[]);
        // A stem has three letters at least: a shorter word begins with none.
        let first = if length < SHORTEST_STEM { 0 } else { lower as u32 };
        let is_capital = chunk & 0x20 == 0 && chunk & 0x40 != 0;
        self.sentences.word(short_word_hash(lower, length), first, word, start, is_capital);
        stop
    }

    /// A word of eight letters or more, eight at a time.
    #[inline(never)]
    fn long_word(&mut self, start: usize, rest: &[u8]) -> usize {
        let mut length = 8;
        while let Some(chunk) = rest.get(length..).filter(|chunk| !chunk.is_empty()) {
            let count = leading_alphanumerics(padded(chunk));
            length += count;
            if count < 8 {
                break;
            }
        }
        let stop = start + length;
        if let Some(byte) = self.bytes.get(stop)
            && class(*byte) != Class::Space
            && let Some(end) = self.special_word(start, stop, class(*byte))
        {
            return end;
        }
        let word = rest.get(..length).unwrap_or(rest);
        let is_capital = word.first().is_some_and(u8::is_ascii_uppercase);
        self.sentences.word(ascii_word_hash(word), first_bytes(word), word, start, is_capital);
        stop
    }

    /// A word that something other than a space follows: it may go on beyond ASCII, or be a link. The
    /// end of what was taken, or `None` if it is a plain word after all.
    fn special_word(&mut self, start: usize, stop: usize, follows: Class) -> Option<usize> {
        match follows {
            Class::High | Class::Ampersand => Some(self.folded_word(start)),
            Class::Apostrophe if self.previous(stop) | 0x20 == b'n' && self.joins_not(stop) => {
                Some(self.folded_word(start))
            }
            Class::Stop | Class::Clause | Class::Other | Class::Hyphen if self.may_be_link(start, stop) => {
                self.link(start, stop)
            }
            _ => None,
        }
    }

    /// A word with letters beyond ASCII, entities or "n't".
    #[inline(never)]
    fn folded_word(&mut self, start: usize) -> usize {
        let mut folded = FoldedWord::default();
        let mut at = start;
        let is_capital = self.bytes.get(start).is_some_and(|first| {
            first.is_ascii_uppercase() || (*first >= 0x80 && self.character(start).0.is_uppercase())
        });
        while let Some(byte) = self.bytes.get(at).copied() {
            match class(byte) {
                Class::Alphanumeric => {
                    folded.push(byte | 0x20);
                    at += 1;
                }
                Class::Apostrophe if folded.last == b'n' && self.joins_not(at) => at += 1,
                Class::High | Class::Ampersand => {
                    let (character, width) = self.character(at);
                    // "N\u{b0} 12" is no "no".
                    if matches!(character, '\u{b0}' | '\u{ba}') && folded.length == 1 && folded.last == b'n' {
                        b"umero".iter().for_each(|letter| folded.push(*letter));
                        at += width;
                        continue;
                    }
                    match self.role(at, character) {
                        Folded::Letters(letters, count) => {
                            letters.iter().take(usize::from(count)).for_each(|letter| folded.push(*letter));
                        }
                        Folded::Ignored => {}
                        Folded::Apostrophe if folded.last == b'n' && self.joins_not(at + width - 1) => {}
                        _ => break,
                    }
                    at += width;
                }
                _ => break,
            }
        }
        let bytes = folded.bytes.get(..folded.length).unwrap_or(&[]);
        if !bytes.is_empty() {
            self.sentences.word(word_hash(bytes), first_bytes(bytes), bytes, start, is_capital);
        }
        at.max(start + 1)
    }

    /// Whether what follows the apostrophe that ends at byte `at` makes "n't" of an "n" before it.
    fn joins_not(&self, at: usize) -> bool {
        matches!(self.bytes.get(at + 1), Some(b't' | b'T'))
            && self.bytes.get(at + 2).is_none_or(|after| !matches!(class(*after), Class::Alphanumeric | Class::High))
    }

    /// The character at a byte, entities decoded, with its length in bytes.
    fn character(&self, at: usize) -> (char, usize) {
        // The accented letters of the seven languages, nearly always.
        if let Some([0xC3, second, ..]) = self.bytes.get(at..) {
            return (char::from(0xC0 | second & 0x3F), 2);
        }
        if self.bytes.get(at) == Some(&b'&') {
            return self.bytes.get(at..).and_then(entity).unwrap_or(('&', 1));
        }
        match self.text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(character) => (character, character.len_utf8()),
            None => (' ', 1),
        }
    }

    fn role(&self, at: usize, character: char) -> Folded {
        match character {
            'a'..='z' | '0'..='9' => Folded::Letters([character as u8, 0, 0, 0], 1),
            'A'..='Z' => Folded::Letters([character as u8 | 0x20, 0, 0, 0], 1),
            '\'' => Folded::Apostrophe,
            '\n' | '\r' => Folded::Line,
            _ if character == '&' && self.bytes.get(at + 1).is_some() => Folded::Space,
            _ if character.is_ascii() => Folded::Clause,
            _ => fold_char(character),
        }
    }

    fn character_sign(&mut self, at: usize) -> usize {
        let (character, width) = self.character(at);
        let end = at + width;
        match self.role(at, character) {
            Folded::Letters(..) => return self.folded_word(at),
            Folded::Ignored | Folded::Apostrophe => return end,
            Folded::Hyphen => {}
            Folded::Space => {
                let next = self.bytes.get(end).map_or(Class::Other, |byte| class(*byte));
                if character != '&' && next == Class::Space {
                    self.sentences.stop(at);
                }
                return end;
            }
            Folded::Line => {
                self.sentences.stop(at);
                return end;
            }
            Folded::Clause => self.sentences.clause(),
            Folded::Stop => self.sentences.stop(end),
            Folded::Question => self.sentences.ask(end),
        }
        self.sentences.totals.has_signs = true;
        end
    }

    /// An HTML tag is skipped; a lone `<` is a sign.
    fn tag(&mut self, at: usize) -> usize {
        /// Longest tag that is skipped: LinkedIn's own are under 100 bytes.
        const LONGEST_TAG: usize = 256;
        let window = self.bytes.get(at + 1..).unwrap_or(&[]);
        let window = window.get(..LONGEST_TAG).unwrap_or(window);
        let opens = window.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'/');
        self.sentences.clause();
        match window.iter().position(|byte| matches!(byte, b'>' | b'<')) {
            Some(end) if opens && window.get(end) == Some(&b'>') => {
                self.sentences.stop(at);
                at + end + 2
            }
            _ => at + 1,
        }
    }

    fn full_stop(&mut self, at: usize, byte: u8) -> usize {
        self.sentences.totals.has_signs = true;
        let next = self.next(at);
        let is_inside_word = byte == b'.'
            && class(next) == Class::Alphanumeric
            && (!next.is_ascii_uppercase() || !self.previous(at).is_ascii_lowercase());
        if !is_inside_word {
            self.sentences.end_digits();
            let may_be_number =
                self.previous(at).is_ascii_digit() || next == 0xC2 || self.next(at + 1).is_ascii_digit();
            if byte != b'.' || !may_be_number || !(self.is_ordinal(at) || self.abbreviates_number(at)) {
                self.sentences.stop(at + 1);
            }
        }
        at + 1
    }

    /// Whether the full stop at byte `at` belongs to "number": "Nr. 12", "no. 12", "n.\u{ba} 12".
    #[cold]
    fn abbreviates_number(&self, at: usize) -> bool {
        const NUMBER: [&str; 5] = ["n", "no", "nr", "num", "n\u{fa}m"];
        let before = self.text.get(..at).unwrap_or_default();
        let word = before.rsplit(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
        let rest = self.text.get(at + 1..).unwrap_or_default();
        let goes_on = rest.starts_with(['\u{ba}', '\u{b0}'])
            || rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()));
        goes_on && NUMBER.iter().any(|known| known.eq_ignore_ascii_case(word))
    }

    /// Whether the full stop at byte `at` makes a German day of the number before it: "am 13. bei Ihnen", "den 2. und
    /// 3. November".
    #[cold]
    fn is_ordinal(&self, at: usize) -> bool {
        const BEFORE: [&str; 14] =
            ["am", "dem", "den", "der", "des", "zum", "vom", "bis", "ab", "beim", "und", "oder", "im", "jeden"];
        const MONTHS: [&str; 13] =
            ["jan", "feb", "m\u{e4}r", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
        let before = self.text.get(..at).unwrap_or_default();
        let number = before.trim_end_matches(|digit: char| digit.is_ascii_digit());
        let Some(rest) = self.text.get(at + 1..).and_then(|rest| rest.strip_prefix(' ')) else { return false };
        if at - number.len() > 2 {
            return false;
        }
        let named = number.trim_end();
        let word = named.rsplit(|sign: char| !sign.is_ascii_alphabetic()).next().unwrap_or_default();
        let names_day = || BEFORE.iter().any(|known| word.eq_ignore_ascii_case(known));
        let is_month = || {
            let start: String = rest.chars().take(3).flat_map(char::to_lowercase).collect();
            MONTHS.contains(&start.as_str())
        };
        is_month() || (rest.starts_with(char::is_lowercase) && names_day())
    }

    fn question_mark(&mut self, at: usize) -> usize {
        self.sentences.totals.has_signs = true;
        // Between two small letters it is what a wrong encoding left of an accent: "a?os".
        let is_inside_word = self.previous(at).is_ascii_lowercase() && self.next(at).is_ascii_lowercase();
        if !is_inside_word && !self.is_reported(at) {
            self.sentences.ask(at + 1);
        }
        at + 1
    }

    /// Whether the question mark at byte `at` ends the words of a third person: `a child asked "who puts the
    /// moon out?"`. A quotation mark follows, and another stands before it with text in front.
    #[cold]
    fn is_reported(&self, at: usize) -> bool {
        /// Bytes of a quotation: beyond this nobody quotes a question in a message.
        const LONGEST_QUOTE: usize = 240;
        const MARKS: [char; 7] = ['"', '\u{AB}', '\u{BB}', '\u{201C}', '\u{201D}', '\u{201E}', '\u{201F}'];
        let closes = self
            .text
            .get(at + 1..)
            .and_then(|rest| rest.chars().take(3).find(|sign| !matches!(sign, ' ' | '\u{A0}' | '\u{202F}' | '!' | '.')))
            .is_some_and(|sign| MARKS.contains(&sign));
        if !closes {
            return false;
        }
        let before = self.text.get(..at).unwrap_or_default();
        let mut length = 0;
        for (place, sign) in before.char_indices().rev() {
            length += sign.len_utf8();
            if length > LONGEST_QUOTE {
                return false;
            }
            if MARKS.contains(&sign) {
                return before.get(..place).is_some_and(|text| text.chars().any(char::is_alphanumeric));
            }
        }
        false
    }

    fn clause_sign(&mut self, at: usize, byte: u8) -> usize {
        self.sentences.totals.has_signs = true;
        let is_between_digits = self.previous(at).is_ascii_digit() && self.next(at).is_ascii_digit();
        if byte == b':' && is_between_digits {
            self.sentences.clock_time();
        } else if !(byte == b',' && is_between_digits) {
            self.sentences.clause();
        }
        if !matches!(byte, b'(' | b')') {
            self.sentences.end_digits();
        }
        at + 1
    }

    fn hyphen(&mut self, at: usize, byte: u8) -> usize {
        match byte {
            b'-' if self.previous(at) == b' ' && self.next(at) == b' ' => self.sentences.clause(),
            b'/' => self.sentences.end_digits(),
            b'+' => self.sentences.plus(),
            _ => {}
        }
        self.sentences.totals.has_signs = true;
        at + 1
    }

    fn may_be_link(&self, start: usize, stop: usize) -> bool {
        start >= self.no_link_before
            && match self.bytes.get(stop) {
                Some(b'.' | b'-') => self.bytes.get(stop + 1).is_some_and(u8::is_ascii_alphanumeric),
                Some(b':') => self.bytes.get(stop + 1..stop + 3) == Some(b"//"),
                Some(b'@') => true,
                _ => false,
            }
    }

    fn link(&mut self, start: usize, stop: usize) -> Option<usize> {
        let (cues, end) = match links::find(self.bytes, start, stop, self.phrases) {
            Found::Nothing(until) => {
                self.no_link_before = until;
                return None;
            }
            Found::Email(end) => (CueSet::EMAIL, end),
            Found::Link(kind, end) => (link_cues(kind), end),
        };
        self.sentences.link(cues, start);
        Some(end)
    }
}

fn link_cues(kind: LinkKind) -> CueSet {
    CueSet::LINK.with(match kind {
        LinkKind::Calendar => CueSet::CALENDAR_LINK,
        LinkKind::Call => CueSet::CALL_LINK,
        LinkKind::Document => CueSet::DOCUMENT_LINK,
        LinkKind::Signature => CueSet::SIGNATURE_LINK,
        LinkKind::Other => CueSet::NONE,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bytes_at_once_end_where_each_byte_would() {
        for text in ["hello wo", "a,bcdefg", "Zz09Aa@x", "12345678", "caf\u{e9} abc", "`{/:[@ab", " abcdefg"] {
            let mut chunk = [0; 8];
            chunk.copy_from_slice(&text.as_bytes()[..8]);
            let expected = chunk.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(8);
            assert_eq!(leading_alphanumerics(u64::from_le_bytes(chunk)), expected, "{text}");
        }
        for byte in 0..=u8::MAX {
            let expected = if byte.is_ascii_alphanumeric() { 8 } else { 0 };
            assert_eq!(leading_alphanumerics(u64::from_le_bytes([byte; 8])), expected, "{byte}");
        }
    }
}
