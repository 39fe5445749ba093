//! Hashes and sketches of texts, by which near-identical messages are found without keeping them.
//!
//! Owns the normalisation (names after a greeting, numbers and names of firms made equal) and the
//! sketch of five-word shingles. Refuses to compare every message with every other: see `templates`.

use super::phrases::mix;
use super::sentences::{WordMark, chain};

/// Words of a shingle: `scoring.md`, templates.
const SHINGLE_WORDS: usize = 5;

/// Fewest words for which shingles say more than the exact hash: below, one changed word already
/// leaves less than a third of the shingles.
const SKETCHED_WORDS: usize = 14;

/// Bins of a sketch. The standard error of a similarity of 0.8 is √(0.8 · 0.2 / 32) = 0.07.
pub const SKETCH_BINS: usize = 32;

/// One-permutation minimum hash of the shingles of a text: one byte a bin, 32 bytes a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sketch(pub [u8; SKETCH_BINS]);

impl Sketch {
    /// Estimated Jaccard similarity of the texts' shingles, 0 to 1. Bins agree by chance once in 256.
    #[must_use]
    pub fn similarity(&self, other: &Self) -> f32 {
        let equal = self.0.iter().zip(other.0).filter(|(mine, theirs)| **mine == *theirs).count();
        let chance = 1.0 / 256.0;
        ((equal as f32 / SKETCH_BINS as f32 - chance) / (1.0 - chance)).max(0.0)
    }
}

/// Stands for any number.
const NUMBER: u64 = 0x4e75_6d62_6572_2323;
/// Stands for a name.
const NAME: u64 = 0x4e61_6d65_4e61_6d65;

/// Multiplier of the rolling hash over a shingle's words, the golden ratio's odd 64-bit fraction.
const ROLL: u64 = 0x9e37_79b9_7f4a_7c15;
/// The multiplier's fifth power: what the word that leaves the shingle had become.
const ROLL_OUT: u64 = ROLL.wrapping_pow(SHINGLE_WORDS as u32);
/// Keeps shingles apart from other hashes of the same words.
const SHINGLE_SEED: u64 = 0x5348_494e_474c_4531;

/// Hash of the text, with numbers and the name at its head made equal; `head` words at the beginning
/// are the greeting's name.
pub(super) fn content_hash(words: &[WordMark], total_words: u32) -> u64 {
    let name = name_after_greeting(words);
    let mut hash = u64::from(total_words.saturating_sub(name.len() as u32));
    let (head, tail) = words.split_at_checked(name.end).unwrap_or((&[], words));
    for word in head.iter().take(name.start).chain(tail) {
        hash = chain(hash, value(word));
    }
    // Zero means "no text" to callers.
    hash.max(1)
}

/// Words at the head that are a name: unknown words after "Hi", or a capitalised one before a comma.
fn name_after_greeting(words: &[WordMark]) -> std::ops::Range<usize> {
    /// Most words of a name: "Maria del Carmen".
    const NAME_WORDS: usize = 3;
    let is_name = |word: &WordMark| word.is_unknown();
    let first_is_name = words.first().is_some_and(|word| is_name(word) && word.is_capital());
    if first_is_name && words.get(1).is_none_or(|next| next.is_after_break()) {
        return 0..1;
    }
    // At most two greeting words ("good morning") come before the name.
    let start = words.iter().take(NAME_WORDS).position(|word| is_name(word) && word.is_capital()).unwrap_or(0);
    if start == 0 || words.get(1..=start).is_some_and(|between| between.iter().any(|word| word.is_after_break())) {
        return 0..0;
    }
    let mut end = start;
    while end < start + NAME_WORDS
        && words.get(end).is_some_and(|word| is_name(word) && word.is_capital() && (end == start || !word.is_after_break()))
    {
        end += 1;
    }
    start..end
}

/// Sketch of a text of enough words. Numbers and runs of unknown capitalised words inside sentences
/// (names of people and firms) count as one placeholder each, so that filling in a template's blanks
/// does not hide it.
pub(super) fn sketch(words: &[WordMark]) -> Option<Sketch> {
    if words.len() < SKETCHED_WORDS {
        return None;
    }
    let mut minima = [u32::MAX; SKETCH_BINS];
    let mut window = Window::default();
    let mut after_name = false;
    let name = name_after_greeting(words);
    let (head, tail) = words.split_at_checked(name.end).unwrap_or((&[], words));
    for word in head.iter().take(name.start).chain(tail) {
        let is_name = word.is_unknown() && word.is_capital() && !word.is_first();
        if is_name && after_name {
            continue;
        }
        after_name = is_name;
        let hash = window.push(if is_name { NAME } else { value(word) });
        if window.filled >= SHINGLE_WORDS
            && let Some(minimum) = minima.get_mut(hash as usize % SKETCH_BINS)
        {
            *minimum = (*minimum).min((hash >> 32) as u32);
        }
    }
    (window.filled >= SHINGLE_WORDS).then(|| Sketch(densified(&minima)))
}

/// A word's hash, one value for all numbers.
fn value(word: &WordMark) -> u64 {
    if word.is_number() { NUMBER } else { word.hash }
}

/// The last five words as a rolling polynomial hash.
#[derive(Default)]
struct Window {
    words: [u64; SHINGLE_WORDS],
    rolling: u64,
    filled: usize,
}

impl Window {
    /// Takes the next word in and the oldest out; returns the hash of the shingle.
    fn push(&mut self, word: u64) -> u64 {
        let [oldest, rest @ ..] = self.words;
        let [one, two, three, four] = rest;
        self.words = [one, two, three, four, word];
        self.rolling =
            self.rolling.wrapping_mul(ROLL).wrapping_add(word).wrapping_sub(oldest.wrapping_mul(ROLL_OUT));
        self.filled += 1;
        mix(self.rolling, SHINGLE_SEED)
    }
}

/// Fills empty bins from the next full one (rotation densification, Shrivastava and Li 2014), so that
/// equal sets have equal bins and short texts compare too; then keeps one byte a bin.
fn densified(minima: &[u32; SKETCH_BINS]) -> [u8; SKETCH_BINS] {
    let mut bytes = [0; SKETCH_BINS];
    // What the last bins borrow comes from the first full one.
    let first_full = minima.iter().position(|minimum| *minimum != u32::MAX).unwrap_or(0);
    let mut value = minima.get(first_full).copied().unwrap_or(u32::MAX);
    let mut distance = first_full as u32;
    for (byte, minimum) in bytes.iter_mut().zip(minima).rev() {
        if *minimum == u32::MAX {
            distance += 1;
        } else {
            value = *minimum;
            distance = 0;
        }
        *byte = (value.wrapping_add(distance.wrapping_mul(0x85eb_ca6b)).wrapping_mul(0x9e37_79b1) >> 24) as u8;
    }
    bytes
}
