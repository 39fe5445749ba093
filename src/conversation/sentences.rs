//! Words gathered into sentences, with the phrases that run through them.
//!
//! Owns the state between words: which phrases are under way, where clauses begin, which digits make a
//! telephone number. Sentences go on in batches, so that memory does not grow with a message. Refuses
//! to look at bytes beyond the word that it is given.

use super::flags::CueSet;
use super::hash::mix;
use super::language::{LanguageSet, LanguageVotes};
use super::phrases::{Node, Output, PhraseSet, SHORTEST_COMPOUND, SYMBOLS_OF_A_WORD, may_continue, unpack_votes};

/// Words of one sentence; a longer one is cut, so that a position fits in a 64-bit mask.
pub(super) const SENTENCE_WORDS: u8 = 64;

/// Words whose hashes are kept for the search for templates: far beyond the longest template that
/// anyone types, and 8 kB of memory.
const KEPT_WORDS: usize = 512;

/// Sentences after which a batch is interpreted.
const BATCH_SENTENCES: usize = 256;

/// Words that vote for a language: with three words' weight a phrase, the 16-bit lanes of everyday
/// texts cannot overflow into each other.
const VOTING_WORDS: u32 = 300;

/// Phrases under way at one time; among the built-in ones at most nine begin with the same words.
const ACTIVE: usize = 12;

/// A word kept for the search for templates.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordMark {
    /// Hash of the folded word.
    pub hash: u64,
    flags: u8,
}

impl WordMark {
    const NUMBER: u8 = 1;
    const UNKNOWN: u8 = 2;
    const CAPITAL: u8 = 4;
    const AFTER_BREAK: u8 = 16;

    /// Not in any lexicon, and no number.
    pub(super) fn is_unknown(self) -> bool {
        self.flags & (Self::UNKNOWN | Self::NUMBER) == Self::UNKNOWN
    }

    /// Begins with a capital.
    pub(super) fn is_capital(self) -> bool {
        self.flags & Self::CAPITAL != 0
    }

    /// A comma, full stop or the like stands before it.
    pub(super) fn is_after_break(self) -> bool {
        self.flags & Self::AFTER_BREAK != 0
    }
}

/// A phrase found in a sentence; positions count words from the sentence's beginning.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match {
    /// The phrase.
    pub output: Output,
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

/// Digits gathered for a telephone number.
#[derive(Debug, Clone, Copy, Default)]
struct Digits {
    count: u32,
    groups: u32,
    begins_as_phone: bool,
    has_year: bool,
}

/// A phrase under way.
#[derive(Debug, Clone, Copy, Default)]
struct Progress {
    /// The node's children, to rule a word out.
    children: u64,
    node: u32,
    start: u8,
}

/// Builds sentences from words and signs.
pub(super) struct SentenceBuilder<'a, T: Batches> {
    phrases: &'a PhraseSet,
    scratch: &'a mut Scratch,
    target: &'a mut T,
    pub(super) totals: Totals,
    packed_votes: u128,
    sentence: Sentence,
    /// What the next word has to settle first: [`Self::OPEN`], [`Self::BREAK`], [`Self::DIGITS`].
    pending: u8,
    is_open: bool,
    ends_before_next: bool,
    active_count: usize,
    active: [Progress; ACTIVE],
    /// Some phrase under way goes on with a stem.
    expects_stem: bool,
    digits: Digits,
    /// [`Self::DIGITS`] while a run of digits is open.
    digits_pending: u8,
    kept: usize,
}

impl<'a, T: Batches> SentenceBuilder<'a, T> {
    /// The next word begins a sentence: none is open, or the open one is over or full.
    const OPEN: u8 = 1;
    /// The next word begins a clause.
    const BREAK: u8 = 2;
    /// A run of digits is over.
    const DIGITS: u8 = 4;

    pub(super) fn new(phrases: &'a PhraseSet, scratch: &'a mut Scratch, target: &'a mut T) -> Self {
        scratch.sentences.clear();
        scratch.matches.clear();
        scratch.words.clear();
        Self {
            phrases,
            scratch,
            target,
            totals: Totals::default(),
            packed_votes: 0,
            sentence: Sentence::default(),
            pending: Self::OPEN,
            is_open: false,
            ends_before_next: false,
            active_count: 0,
            active: [Progress::default(); ACTIVE],
            expects_stem: false,
            digits: Digits::default(),
            digits_pending: 0,
            kept: 0,
        }
    }

    /// The message is over, at this byte.
    pub(super) fn finish(&mut self, end: usize) {
        self.end_digits();
        self.close_sentence(end);
        self.hand_over();
    }

    /// A comma or the like: the next word begins a clause.
    pub(super) fn clause(&mut self) {
        self.pending |= Self::BREAK;
    }

    /// The sentence ends here, unless more end signs follow.
    pub(super) fn stop(&mut self, end: usize) {
        if self.is_open {
            self.ends_before_next = true;
            self.pending |= Self::OPEN;
            self.sentence.end_byte = self.sentence.end_byte.max(as_offset(end));
        }
        self.pending |= Self::BREAK;
    }

    /// The sentence ends here as a question.
    pub(super) fn ask(&mut self, end: usize) {
        self.sentence.is_question |= self.is_open;
        self.stop(end);
    }

    /// A clock time stands here.
    pub(super) fn clock_time(&mut self) {
        self.sentence.has_clock_time |= self.is_open;
    }

    /// A link or address stands here, in place of words.
    pub(super) fn link(&mut self, cues: CueSet, start: usize) {
        if self.pending & Self::OPEN != 0 {
            self.open_sentence(start);
        }
        self.sentence.links.insert(cues);
        self.totals.cues.insert(cues);
        self.active_count = 0;
        self.expects_stem = false;
        self.pending |= Self::BREAK;
    }

    fn open_sentence(&mut self, at: usize) {
        if self.ends_before_next || self.sentence.words >= SENTENCE_WORDS {
            self.close_sentence(at);
        }
        if !self.is_open {
            self.is_open = true;
            self.sentence.start_byte = as_offset(at);
            self.sentence.first_match = as_offset(self.scratch.matches.len());
            self.active_count = 0;
            self.expects_stem = false;
        }
        self.pending &= !Self::OPEN;
    }

    fn close_sentence(&mut self, at: usize) {
        if !self.is_open {
            return;
        }
        let mut sentence = self.sentence;
        if !self.ends_before_next {
            sentence.end_byte = as_offset(at);
        }
        self.totals.words = self.totals.words.saturating_add(u32::from(sentence.words));
        sentence.end_match = as_offset(self.scratch.matches.len());
        self.scratch.sentences.push(sentence);
        self.sentence = Sentence::default();
        self.is_open = false;
        self.ends_before_next = false;
        self.pending |= Self::OPEN;
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

    /// Takes the next word: its hash, its first four bytes in lower case, its folded bytes (or the raw
    /// ASCII ones in either case), the byte of the message where it begins, and whether it begins with a
    /// capital.
    #[inline(always)]
    pub(super) fn word(&mut self, hash: u64, first: u32, bytes: &[u8], start: usize, is_capital: bool) {
        let mut flags = u8::from(is_capital) * WordMark::CAPITAL;
        if self.pending != 0 {
            flags |= self.settle(start);
        }
        let position = self.sentence.words;
        let mut symbol = self.phrases.symbol_of(hash);
        flags |= u8::from(symbol == 0) * WordMark::UNKNOWN;
        if symbol == 0 && bytes.len() >= SHORTEST_COMPOUND {
            symbol = self.phrases.head_of(bytes);
        }
        if self.expects_stem || self.phrases.may_begin_with_stem(first) {
            self.stemmed_word(bytes, symbol, position);
        } else if symbol != 0 {
            self.advance(symbol, position);
        } else {
            self.active_count = 0;
        }
        if (first as u8).is_ascii_digit() || (first == 0 && bytes.first().is_some_and(u8::is_ascii_digit)) {
            flags |= WordMark::NUMBER;
            self.number(bytes);
        } else {
            self.pending |= self.digits_pending;
        }
        if self.kept < KEPT_WORDS {
            self.kept += 1;
            self.scratch.words.push(WordMark { hash, flags });
        }
        self.sentence.words = position + 1;
        if position + 1 >= SENTENCE_WORDS {
            self.pending |= Self::OPEN;
        }
    }

    /// What came between the last word and this one: the end of a sentence, of a clause, of a number.
    #[cold]
    #[inline(never)]
    fn settle(&mut self, start: usize) -> u8 {
        let mut flags = 0;
        if self.pending & Self::DIGITS != 0 {
            self.end_digits();
        }
        if self.pending & Self::OPEN != 0 {
            self.open_sentence(start);
        }
        if self.pending & Self::BREAK != 0 {
            flags |= WordMark::AFTER_BREAK;
            if self.sentence.words != 0 {
                self.sentence.clause_starts |= 1 << (self.sentence.words & 63);
            }
        }
        self.pending = 0;
        flags
    }

    /// Carries the phrases that are under way on by one word, and begins new ones.
    #[inline]
    fn advance(&mut self, symbol: u32, position: u8) {
        let count = std::mem::take(&mut self.active_count);
        for index in 0..count {
            // What goes on is written at or before the place that was read.
            let progress = self.active.get(index).copied().unwrap_or_default();
            if may_continue(progress.children, symbol) {
                let child = self.phrases.step(progress.node, symbol);
                if child != 0 {
                    self.arrive(child, progress.start, position);
                }
            }
        }
        self.begin(symbol, position);
    }

    /// The word by itself: its vote, and the phrases that begin with it.
    #[inline]
    fn begin(&mut self, symbol: u32, position: u8) {
        let known = self.phrases.symbol(symbol);
        if known.languages != LanguageSet::default() && self.totals.words < VOTING_WORDS {
            self.packed_votes = self.packed_votes.wrapping_add(self.phrases.word_votes(known.languages));
        }
        if known.is_phrase {
            self.found(self.phrases.node(known.first_node), position, position);
        }
        if known.children != 0 {
            self.go_on(known.children, known.has_stem_children, known.first_node, position);
        }
    }

    /// A word that may begin with stems of the lexicon: it stands for several symbols at once.
    #[cold]
    #[inline(never)]
    fn stemmed_word(&mut self, bytes: &[u8], symbol: u32, position: u8) {
        let mut symbols = [symbol; SYMBOLS_OF_A_WORD];
        let count = self.phrases.add_stems(bytes, &mut symbols, usize::from(symbol != 0));
        let symbols = symbols.get(..count).unwrap_or(&[]);
        let active_count = std::mem::take(&mut self.active_count);
        self.expects_stem = false;
        let active = self.active;
        for progress in active.iter().take(active_count) {
            for symbol in symbols.iter().filter(|symbol| may_continue(progress.children, **symbol)) {
                let child = self.phrases.step(progress.node, *symbol);
                if child != 0 {
                    self.arrive(child, progress.start, position);
                }
            }
        }
        for symbol in symbols {
            self.begin(*symbol, position);
        }
    }

    #[inline]
    fn arrive(&mut self, node_index: u32, start: u8, position: u8) {
        let node = self.phrases.node(node_index);
        if node.has_outputs() {
            self.found(node, start, position);
        }
        if node.has_children() {
            self.go_on(node.children(), node.has_stem_children, node_index, start);
        }
    }

    /// A phrase is under way, at a node with children.
    #[inline]
    fn go_on(&mut self, children: u64, has_stem_children: bool, node: u32, start: u8) {
        if let Some(slot) = self.active.get_mut(self.active_count) {
            *slot = Progress { children, node, start };
            self.active_count += 1;
            self.expects_stem |= has_stem_children;
        }
    }

    #[inline(never)]
    fn found(&mut self, node: Node, start: u8, position: u8) {
        let votes_count = self.totals.words < VOTING_WORDS;
        for output in self.phrases.outputs(node) {
            self.scratch.matches.push(Match { output, start, end: position + 1 });
            if votes_count {
                self.packed_votes = self.packed_votes.wrapping_add(self.phrases.phrase_votes(&output));
            }
        }
    }

    /// A plus sign: the number after it is a telephone number.
    pub(super) fn plus(&mut self) {
        self.end_digits();
        self.digits.begins_as_phone = true;
    }

    #[cold]
    #[inline(never)]
    fn number(&mut self, bytes: &[u8]) {
        let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits < bytes.len() {
            let suffix = bytes.get(digits..).unwrap_or(&[]);
            self.sentence.has_clock_time |= is_clock_suffix(suffix) && digits <= 2;
            self.end_digits();
            return;
        }
        self.digits_pending = Self::DIGITS;
        let begins_as_phone = bytes.first() == Some(&b'0');
        let is_year = digits == 4 && matches!(bytes, [b'1', b'9', ..] | [b'2', b'0', ..]);
        self.digits.begins_as_phone |= begins_as_phone && self.digits.count == 0;
        self.digits.has_year |= is_year && (self.digits.groups == 0 || self.digits.count <= 4);
        self.digits.count = self.digits.count.saturating_add(as_offset(digits));
        self.digits.groups += 1;
    }

    /// A run of digits is over: was it a telephone number? International numbers have at most 15
    /// digits (ITU-T E.164); national ones at least nine in the countries of the seven languages.
    pub(super) fn end_digits(&mut self) {
        let digits = std::mem::take(&mut self.digits);
        self.digits_pending = 0;
        self.pending &= !Self::DIGITS;
        if digits.count < 7 || digits.count > 15 || digits.has_year {
            return;
        }
        self.totals.may_be_phone = true;
        if digits.count >= 9 && (digits.begins_as_phone || digits.groups >= 2) {
            self.totals.cues.insert(CueSet::PHONE);
        }
    }
}

/// "10h", "10h30", "3pm", "15u", "9hs".
fn is_clock_suffix(suffix: &[u8]) -> bool {
    let mut lower = [0; 4];
    if suffix.len() > lower.len() {
        return false;
    }
    for (target, source) in lower.iter_mut().zip(suffix) {
        *target = source.to_ascii_lowercase();
    }
    matches!(
        lower.get(..suffix.len()).unwrap_or(&[]),
        b"h" | b"hs" | b"hrs" | b"am" | b"pm" | b"u" | b"uhr" | [b'h', b'0'..=b'5', b'0'..=b'9']
    )
}

/// An offset in bytes or matches, saturating.
#[inline]
pub(super) fn as_offset(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// Combines a rolling value with the next word: one step of a hash over words.
#[inline]
pub(super) fn chain(state: u64, word: u64) -> u64 {
    mix(state.rotate_left(5), word)
}
