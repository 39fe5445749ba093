//! One pass over a message: words, phrases, sentences, links, numbers.
//!
//! Owns the walk over the bytes. Every byte is looked at once or a bounded number of times, so that a
//! megabyte costs what a megabyte must. Refuses judgement: it says what stands where, and hands full
//! batches of sentences on.

use super::cue::{CueSet, LinkKind};
use super::fold::{Folded, entity, fold_char};
use super::language::LanguageVotes;
use super::links::{self, Found};
use super::phrases::{LONGEST_WORD_BYTES, PhraseSet, SYMBOLS_OF_A_WORD, mix, short_word_hash, unpack_votes, word_hash};

/// Words of one sentence; a longer one is cut, so that a position fits in a 64-bit mask.
pub(super) const SENTENCE_WORDS: u32 = 64;

/// Words whose hashes are kept for the search for templates: far beyond the longest template that
/// anyone types, and 8 kB of memory.
const KEPT_WORDS: usize = 512;

/// Sentences after which a batch is interpreted, so that memory does not grow with the message.
const BATCH_SENTENCES: usize = 256;

/// Words that vote for a language: with at most four lexicon symbols a word and three words' weight a
/// phrase, the 16-bit lanes cannot overflow into each other.
const VOTING_WORDS: u32 = 300;

/// A word kept for the search for templates.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordMark {
    /// Hash of the folded word.
    pub hash: u64,
    /// Made of digits, or beginning with one.
    pub is_number: bool,
    /// Not in any lexicon.
    pub is_unknown: bool,
    /// Begins with a capital.
    pub is_capital: bool,
    /// First of its sentence.
    pub is_first: bool,
    /// A comma, full stop or the like stands before it.
    pub after_break: bool,
}

/// A phrase found in a sentence; positions count words from the sentence's beginning.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match {
    /// Index of the phrase.
    pub phrase: u16,
    /// First word.
    pub start: u8,
    /// Word after the last.
    pub end: u8,
}

/// A sentence of at most 64 words.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sentence {
    /// Byte of the message where it begins.
    pub start_byte: u32,
    /// Byte after its end.
    pub end_byte: u32,
    /// Number of words.
    pub words: u8,
    /// Matches of this sentence: a range of the batch's matches.
    pub first_match: u32,
    /// End of that range.
    pub end_match: u32,
    /// One bit for each word that begins a clause; the first word is not marked.
    pub clause_starts: u64,
    /// Ends in a question mark.
    pub is_question: bool,
    /// Has a clock time.
    pub has_clock_time: bool,
    /// Links in it.
    pub links: CueSet,
}

/// Receives batches of sentences.
pub(super) trait Batches {
    /// Takes the sentences and matches found so far, with the votes so far.
    fn take(&mut self, sentences: &[Sentence], matches: &[Match], votes: &LanguageVotes);
}

/// Buffers of the scan, to be reused from message to message.
#[derive(Debug, Default)]
pub struct Scratch {
    sentences: Vec<Sentence>,
    matches: Vec<Match>,
    active: Vec<(u32, u8)>,
    next_active: Vec<(u32, u8)>,
    pub(super) words: Vec<WordMark>,
    pub(super) alive: Vec<bool>,
}

/// What the scan of one message adds up to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Totals {
    pub words: u32,
    pub votes: LanguageVotes,
    /// Links, addresses and telephone numbers.
    pub cues: CueSet,
    /// Seven digits or more: a telephone number if something introduces it.
    pub may_be_phone: bool,
    /// Has characters that are neither white space nor words: emoji, punctuation.
    pub has_signs: bool,
}

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

fn class(byte: u8) -> Class {
    CLASSES[usize::from(byte)]
}

/// Digits gathered for a telephone number.
#[derive(Debug, Clone, Copy, Default)]
struct Digits {
    count: u32,
    groups: u32,
    begins_as_phone: bool,
    has_year: bool,
}

/// Scans a message; batches go to `target`.
pub(super) fn scan(text: &str, phrases: &PhraseSet, scratch: &mut Scratch, target: &mut impl Batches) -> Totals {
    scratch.sentences.clear();
    scratch.matches.clear();
    scratch.words.clear();
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        phrases,
        scratch,
        target,
        totals: Totals::default(),
        packed_votes: 0,
        sentence: Sentence::default(),
        is_open: false,
        ends_before_next: false,
        breaks_before_next: false,
        no_link_before: 0,
        digits: Digits::default(),
    };
    scanner.run();
    scanner.totals
}

struct Scanner<'a, T: Batches> {
    text: &'a str,
    bytes: &'a [u8],
    phrases: &'a PhraseSet,
    scratch: &'a mut Scratch,
    target: &'a mut T,
    totals: Totals,
    packed_votes: u128,
    sentence: Sentence,
    /// The sentence has begun.
    is_open: bool,
    ends_before_next: bool,
    breaks_before_next: bool,
    no_link_before: usize,
    digits: Digits,
}

/// A word as it was read.
struct Word<'w> {
    hash: u64,
    /// Folded bytes, or the raw ASCII ones in either case.
    bytes: &'w [u8],
    length: usize,
    start: usize,
    is_capital: bool,
}

impl<T: Batches> Scanner<'_, T> {
    fn run(&mut self) {
        let mut at = 0;
        while let Some(byte) = self.bytes.get(at).copied() {
            at = match class(byte) {
                Class::Alphanumeric => self.ascii_word(at),
                Class::High => self.high(at),
                Class::Ampersand => self.ampersand(at),
                Class::Less => self.tag(at),
                Class::Space => {
                    // A run of spaces is what is left of a line break in exports up to 2026.
                    if self.bytes.get(at + 1).is_some_and(|next| class(*next) == Class::Space) {
                        self.stop(at);
                    }
                    at + 1
                }
                Class::Line => self.stop_at(at),
                Class::Stop => self.full_stop(at, byte),
                Class::Question => self.question_mark(at),
                Class::Clause => self.clause_at(at, byte),
                Class::Hyphen => {
                    self.hyphen(at, byte);
                    at + 1
                }
                Class::Apostrophe => at + 1,
                Class::Other => {
                    self.totals.has_signs = true;
                    at + 1
                }
            };
        }
        self.end_digits();
        self.close_sentence(self.bytes.len());
        self.hand_over();
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
        let length = rest.iter().position(|byte| class(*byte) != Class::Alphanumeric).unwrap_or(rest.len());
        let stop = start + length;
        match self.bytes.get(stop).map_or(Class::Space, |byte| class(*byte)) {
            Class::High | Class::Ampersand => return self.folded_word(start),
            Class::Apostrophe if self.joins_not(stop) => return self.folded_word(start),
            Class::Stop | Class::Clause | Class::Other | Class::Hyphen if self.may_be_link(start, stop) => {
                if let Some(end) = self.link(start, stop) {
                    return end;
                }
            }
            _ => {}
        }
        let word = rest.get(..length).unwrap_or(&[]);
        let hash = match rest.first_chunk::<8>() {
            Some(chunk) if length <= 8 => {
                let mask = u64::MAX >> (64 - 8 * length as u32);
                short_word_hash((u64::from_le_bytes(*chunk) | 0x2020_2020_2020_2020) & mask, length)
            }
            _ => {
                let mut lower = [0; LONGEST_WORD_BYTES];
                let taken = length.min(LONGEST_WORD_BYTES);
                for (target, source) in lower.iter_mut().zip(word) {
                    *target = source | 0x20;
                }
                word_hash(lower.get(..taken).unwrap_or(&[]))
            }
        };
        let is_capital = word.first().is_some_and(u8::is_ascii_uppercase);
        self.word(&Word { hash, bytes: word, length, start, is_capital });
        stop
    }

    /// A word with letters beyond ASCII, entities or "n't".
    fn folded_word(&mut self, start: usize) -> usize {
        let mut folded = [0; LONGEST_WORD_BYTES];
        let mut length = 0;
        let mut push = |piece: &[u8]| {
            for byte in piece {
                if let Some(target) = folded.get_mut(length) {
                    *target = *byte;
                    length += 1;
                }
            }
        };
        let mut at = start;
        let mut last = 0;
        let mut is_capital = None;
        while let Some(byte) = self.bytes.get(at).copied() {
            let (letters, count, width, capital) = match class(byte) {
                Class::Alphanumeric => ([byte | 0x20, 0, 0, 0], 1, 1, byte.is_ascii_uppercase()),
                Class::Apostrophe if last == b'n' && self.joins_not(at) => ([0; 4], 0, 1, false),
                Class::High | Class::Ampersand => {
                    let (character, width) = self.character(at);
                    match self.role(at, character) {
                        Folded::Letters(letters, count) => {
                            (letters, usize::from(count), width, character.is_uppercase())
                        }
                        Folded::Ignored => ([0; 4], 0, width, false),
                        Folded::Apostrophe if last == b'n' && self.joins_not(at + width - 1) => {
                            ([0; 4], 0, width, false)
                        }
                        _ => break,
                    }
                }
                _ => break,
            };
            is_capital = is_capital.or(Some(capital));
            push(letters.get(..count).unwrap_or(&[]));
            if let Some(letter) = count.checked_sub(1).and_then(|index| letters.get(index)) {
                last = *letter;
            }
            at += width;
        }
        if length > 0 {
            let bytes = folded.get(..length).unwrap_or(&[]);
            let word = Word { hash: word_hash(bytes), bytes, length, start, is_capital: is_capital.unwrap_or(false) };
            self.word(&word);
        }
        at.max(start + 1)
    }

    /// Whether the apostrophe that ends at byte `at` stands in "n't".
    fn joins_not(&self, at: usize) -> bool {
        matches!(self.bytes.get(at + 1), Some(b't' | b'T'))
            && self.bytes.get(at + 2).is_none_or(|after| !matches!(class(*after), Class::Alphanumeric | Class::High))
            && matches!(
                self.bytes.get(..at).and_then(|head| head.iter().rev().find(|byte| **byte < 0x80)),
                Some(b'n' | b'N')
            )
    }

    /// The character at a byte, entities decoded, with its length in bytes.
    fn character(&self, at: usize) -> (char, usize) {
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

    fn high(&mut self, at: usize) -> usize {
        let (character, width) = self.character(at);
        self.sign_or_word(at, character, width)
    }

    fn ampersand(&mut self, at: usize) -> usize {
        let (character, width) = self.character(at);
        self.sign_or_word(at, character, width)
    }

    fn sign_or_word(&mut self, at: usize, character: char, width: usize) -> usize {
        match self.role(at, character) {
            Folded::Letters(..) => return self.folded_word(at),
            Folded::Ignored | Folded::Apostrophe => {}
            Folded::Hyphen => self.totals.has_signs = true,
            Folded::Space => {
                let next = self.bytes.get(at + width).map_or(Class::Other, |byte| class(*byte));
                if character != '&' && next == Class::Space {
                    self.stop(at);
                }
            }
            Folded::Line => self.stop(at),
            Folded::Clause => {
                self.totals.has_signs = true;
                self.clause();
            }
            Folded::Stop => {
                self.totals.has_signs = true;
                self.stop(at + width);
            }
            Folded::Question => {
                self.totals.has_signs = true;
                self.asked(at + width);
            }
        }
        at + width
    }

    /// An HTML tag is skipped; a lone `<` is a sign.
    fn tag(&mut self, at: usize) -> usize {
        /// Longest tag that is skipped: LinkedIn's own are under 100 bytes.
        const LONGEST_TAG: usize = 256;
        let window = self.bytes.get(at + 1..).unwrap_or(&[]);
        let window = window.get(..LONGEST_TAG).unwrap_or(window);
        let opens = window.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'/');
        self.clause();
        match window.iter().position(|byte| matches!(byte, b'>' | b'<')) {
            Some(end) if opens && window.get(end) == Some(&b'>') => {
                self.stop(at);
                at + end + 2
            }
            _ => at + 1,
        }
    }

    fn full_stop(&mut self, at: usize, byte: u8) -> usize {
        self.totals.has_signs = true;
        let next = self.next(at);
        let inside_word = byte == b'.'
            && matches!(class(next), Class::Alphanumeric)
            && (!next.is_ascii_uppercase() || !self.previous(at).is_ascii_lowercase());
        if !inside_word {
            self.end_digits();
            self.stop(at + 1);
        }
        at + 1
    }

    fn question_mark(&mut self, at: usize) -> usize {
        self.totals.has_signs = true;
        // Between two small letters it is what a wrong encoding left of an accent: "a?os".
        let inside_word = self.previous(at).is_ascii_lowercase() && self.next(at).is_ascii_lowercase();
        if !inside_word {
            self.asked(at + 1);
        }
        at + 1
    }

    fn clause_at(&mut self, at: usize, byte: u8) -> usize {
        self.totals.has_signs = true;
        let between_digits = self.previous(at).is_ascii_digit() && self.next(at).is_ascii_digit();
        if byte == b':' && between_digits {
            self.sentence.has_clock_time |= self.is_open;
        } else if !(byte == b',' && between_digits) {
            self.clause();
        }
        if !matches!(byte, b'(' | b')') {
            self.end_digits();
        }
        at + 1
    }

    fn hyphen(&mut self, at: usize, byte: u8) {
        match byte {
            b'-' if self.previous(at) == b' ' && self.next(at) == b' ' => self.clause(),
            b'/' => self.end_digits(),
            _ => {}
        }
        self.totals.has_signs = true;
    }

    fn clause(&mut self) {
        self.breaks_before_next = true;
    }

    fn stop_at(&mut self, at: usize) -> usize {
        self.end_digits();
        self.stop(at);
        at + 1
    }

    /// The sentence ends here, unless more end signs follow.
    fn stop(&mut self, end: usize) {
        if self.is_open {
            self.ends_before_next = true;
            self.sentence.end_byte = self.sentence.end_byte.max(as_offset(end));
        }
        self.breaks_before_next = true;
    }

    fn asked(&mut self, end: usize) {
        if self.is_open {
            self.sentence.is_question = true;
        }
        self.stop(end);
    }

    fn open_sentence(&mut self, at: usize) {
        if self.ends_before_next || u32::from(self.sentence.words) >= SENTENCE_WORDS {
            self.close_sentence(at);
        }
        if !self.is_open {
            self.is_open = true;
            self.sentence.start_byte = as_offset(at);
            self.sentence.first_match = as_offset(self.scratch.matches.len());
            self.scratch.active.clear();
        }
    }

    fn close_sentence(&mut self, at: usize) {
        if !self.is_open {
            return;
        }
        let mut sentence = self.sentence;
        if !self.ends_before_next {
            sentence.end_byte = as_offset(at);
        }
        sentence.end_match = as_offset(self.scratch.matches.len());
        self.scratch.sentences.push(sentence);
        self.sentence = Sentence::default();
        self.is_open = false;
        self.ends_before_next = false;
        if self.scratch.sentences.len() >= BATCH_SENTENCES {
            self.hand_over();
        }
    }

    fn hand_over(&mut self) {
        self.totals.votes = LanguageVotes(unpack_votes(self.packed_votes));
        self.target.take(&self.scratch.sentences, &self.scratch.matches, &self.totals.votes);
        self.scratch.sentences.clear();
        self.scratch.matches.clear();
    }

    #[inline]
    fn word(&mut self, word: &Word<'_>) {
        self.open_sentence(word.start);
        let position = self.sentence.words;
        let is_first = position == 0;
        if self.breaks_before_next && !is_first {
            self.sentence.clause_starts |= 1 << (position & 63);
        }
        let is_number = word.bytes.first().is_some_and(u8::is_ascii_digit);
        let mut symbols = [0; SYMBOLS_OF_A_WORD];
        let count = self.phrases.symbols_of(word.hash, word.bytes, &mut symbols);
        let found = symbols.get(..count).unwrap_or(&[]);
        if self.scratch.words.len() < KEPT_WORDS {
            self.scratch.words.push(WordMark {
                hash: word.hash,
                is_number,
                is_unknown: count == 0,
                is_capital: word.is_capital,
                is_first,
                after_break: self.breaks_before_next,
            });
        }
        self.breaks_before_next = false;
        if count > 0 {
            self.advance(found, position);
        } else {
            self.scratch.active.clear();
        }
        if is_number {
            self.number(word);
        } else if self.digits.count > 0 {
            self.end_digits();
        }
        self.sentence.words += 1;
        self.totals.words = self.totals.words.saturating_add(1);
    }

    /// Carries the phrases that are under way on by one word, and begins new ones.
    fn advance(&mut self, symbols: &[u32], position: u8) {
        let votes_count = self.totals.words < VOTING_WORDS;
        self.scratch.next_active.clear();
        for index in 0..self.scratch.active.len() {
            let Some((node, start)) = self.scratch.active.get(index).copied() else { break };
            for symbol in symbols {
                let child = self.phrases.step(node, *symbol);
                if child != 0 {
                    self.arrive(child, start, position, votes_count);
                }
            }
        }
        for symbol in symbols {
            let known = self.phrases.symbol(*symbol);
            if votes_count {
                self.packed_votes = self.packed_votes.wrapping_add(known.votes);
            }
            if known.first_node != 0 {
                self.arrive(known.first_node, position, position, votes_count);
            }
        }
        std::mem::swap(&mut self.scratch.active, &mut self.scratch.next_active);
    }

    fn arrive(&mut self, node_index: u32, start: u8, position: u8, votes_count: bool) {
        let node = self.phrases.node(node_index);
        for phrase in self.phrases.outputs(node) {
            self.scratch.matches.push(Match { phrase: *phrase, start, end: position + 1 });
            if votes_count && let Some(known) = self.phrases.phrase(*phrase) {
                self.packed_votes = self.packed_votes.wrapping_add(PhraseSet::phrase_votes(known));
            }
        }
        if node.has_children {
            self.scratch.next_active.push((node_index, start));
        }
    }

    fn number(&mut self, word: &Word<'_>) {
        let digits = word.bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits < word.length {
            let suffix = word.bytes.get(digits..).unwrap_or(&[]);
            self.sentence.has_clock_time |= is_clock_suffix(suffix) && digits <= 2;
            self.end_digits();
            return;
        }
        let begins_as_phone = self.previous(word.start) == b'+' || word.bytes.first() == Some(&b'0');
        let is_year = digits == 4 && matches!(word.bytes, [b'1', b'9', ..] | [b'2', b'0', ..]);
        self.digits.begins_as_phone |= begins_as_phone && self.digits.count == 0;
        self.digits.has_year |= is_year && (self.digits.groups == 0 || self.digits.count <= 4);
        self.digits.count = self.digits.count.saturating_add(as_offset(digits));
        self.digits.groups += 1;
    }

    /// A run of digits is over: was it a telephone number? International numbers have at most 15
    /// digits (ITU-T E.164); national ones at least nine in the countries of the seven languages.
    fn end_digits(&mut self) {
        let digits = std::mem::take(&mut self.digits);
        if digits.count < 7 || digits.count > 15 || digits.has_year {
            return;
        }
        self.totals.may_be_phone = true;
        if digits.count >= 9 && (digits.begins_as_phone || digits.groups >= 2) {
            self.totals.cues.insert(CueSet::PHONE);
        }
    }

    fn may_be_link(&self, start: usize, stop: usize) -> bool {
        start >= self.no_link_before
            && match self.bytes.get(stop) {
                Some(b'.') => self.bytes.get(stop + 1).is_some_and(u8::is_ascii_alphanumeric),
                Some(b':') => self.bytes.get(stop + 1..stop + 3) == Some(b"//"),
                Some(b'@') => true,
                // A host or an address may have a hyphen before its first full stop.
                Some(b'-') => self.bytes.get(stop + 1).is_some_and(u8::is_ascii_alphanumeric),
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
        self.open_sentence(start);
        self.sentence.links.insert(cues);
        self.totals.cues.insert(cues);
        self.scratch.active.clear();
        self.breaks_before_next = true;
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

/// "10h", "10h30", "3pm", "15u", "9hs".
fn is_clock_suffix(suffix: &[u8]) -> bool {
    let mut lower = [0; 4];
    let taken = suffix.len();
    if taken > lower.len() {
        return false;
    }
    for (target, source) in lower.iter_mut().zip(suffix) {
        *target = source.to_ascii_lowercase();
    }
    matches!(
        lower.get(..taken).unwrap_or(&[]),
        b"h" | b"hs" | b"hrs" | b"am" | b"pm" | b"u" | b"uhr" | [b'h', b'0'..=b'5', b'0'..=b'9']
    )
}

fn as_offset(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// Combines a rolling value with the next word: one step of a hash over words.
pub(super) fn chain(state: u64, word: u64) -> u64 {
    mix(state.rotate_left(5), word)
}
