//! Hashes and sketches of texts, by which near-identical messages are found without keeping them.
//!
//! Owns the normalisation (names after a greeting, numbers and names of firms made equal) and the
//! sketch of five-word shingles. Refuses to compare every message with every other: see `templates`.

use super::phrases::mix;
use super::scan::{WordMark, chain};

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

/// Hash of the text, with numbers and the name at its head made equal; `head` words at the beginning
/// are the greeting's name.
pub(super) fn content_hash(words: &[WordMark], total_words: u32) -> u64 {
    let name = name_after_greeting(words);
    let mut hash = u64::from(total_words.saturating_sub(name.len() as u32));
    for (index, word) in words.iter().enumerate() {
        if !name.contains(&index) {
            hash = chain(hash, if word.is_number { NUMBER } else { word.hash });
        }
    }
    // Zero means "no text" to callers.
    hash.max(1)
}

/// Words at the head that are a name: unknown words after "Hi", or a capitalised one before a comma.
fn name_after_greeting(words: &[WordMark]) -> std::ops::Range<usize> {
    /// Most words of a name: "Maria del Carmen".
    const NAME_WORDS: usize = 3;
    let is_name = |word: &WordMark| word.is_unknown && !word.is_number;
    let first_is_name = words.first().is_some_and(|word| is_name(word) && word.is_capital);
    if first_is_name && words.get(1).is_none_or(|next| next.after_break) {
        return 0..1;
    }
    // At most two greeting words ("good morning") come before the name.
    let start = words.iter().take(NAME_WORDS).position(|word| is_name(word) && word.is_capital).unwrap_or(0);
    if start == 0 || words.get(1..=start).is_some_and(|between| between.iter().any(|word| word.after_break)) {
        return 0..0;
    }
    let mut end = start;
    while end < start + NAME_WORDS
        && words.get(end).is_some_and(|word| is_name(word) && word.is_capital && (end == start || !word.after_break))
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
    let name = name_after_greeting(words);
    let mut minima = [u32::MAX; SKETCH_BINS];
    let mut window = [0_u64; SHINGLE_WORDS];
    let mut filled = 0_usize;
    let mut after_name = false;
    for (index, word) in words.iter().enumerate() {
        if name.contains(&index) {
            continue;
        }
        let is_name = word.is_unknown && word.is_capital && !word.is_first && !word.is_number;
        if is_name && after_name {
            continue;
        }
        after_name = is_name;
        window.rotate_left(1);
        if let Some(last) = window.last_mut() {
            *last = if word.is_number {
                NUMBER
            } else if is_name {
                NAME
            } else {
                word.hash
            };
        }
        filled += 1;
        if filled >= SHINGLE_WORDS {
            let shingle =
                window.iter().fold(0, |state, word| (state ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23));
            let hash = mix(shingle, 0x5348_494e_474c_4531);
            if let Some(minimum) = minima.get_mut(hash as usize % SKETCH_BINS) {
                *minimum = (*minimum).min((hash >> 32) as u32);
            }
        }
    }
    (filled >= SHINGLE_WORDS).then(|| Sketch(densified(&minima)))
}

/// Fills empty bins from the next full one (rotation densification, Shrivastava and Li 2014), so that
/// equal sets have equal bins and short texts compare too; then keeps one byte a bin.
fn densified(minima: &[u32; SKETCH_BINS]) -> [u8; SKETCH_BINS] {
    let mut bytes = [0; SKETCH_BINS];
    let mut distance = 0_u64;
    let mut value = u32::MAX;
    // Two rounds from the right: the first finds what the last bins borrow, the second writes.
    for step in (0..2 * SKETCH_BINS).rev() {
        let bin = step % SKETCH_BINS;
        match minima.get(bin) {
            Some(minimum) if *minimum != u32::MAX => {
                value = *minimum;
                distance = 0;
            }
            _ => distance += 1,
        }
        if step < SKETCH_BINS
            && let Some(byte) = bytes.get_mut(bin)
        {
            *byte = (mix(u64::from(value), distance) >> 56) as u8;
        }
    }
    bytes
}
