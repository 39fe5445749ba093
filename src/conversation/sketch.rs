//! Hashes and sketches of texts, by which near-identical messages are found without keeping them.
//!
//! Owns the normalisation (case, accents, punctuation, links and the name after a greeting do not
//! count; numbers and other names do, as they tell one person's affairs from another's) and the sketch
//! of five-word shingles. Refuses to compare every message with every other: see `templates`.

use super::sentences::{WordMark, chain};

/// Words of a shingle: `scoring.md`, templates.
const SHINGLE_WORDS: usize = 5;

/// Fewest words for which shingles say more than the exact hash: below, one changed word already
/// leaves less than a third of the shingles.
const SKETCHED_WORDS: usize = 14;

/// Bins of a sketch. Four bits a bin agree by chance in one case of 16; the standard error of a similarity
/// of 0.8 is √(0.81 · 0.19 / 64) / 0.94 = 0.05.
const BINS: usize = 64;

/// Keys of a sketch: each joins three of the bins, in full width. Two texts of similarity 0.8 share one with
/// probability 1 − (1 − 0.8³)⁶ = 0.986, of 0.9 with 0.9996, and a template has more than two copies to meet by;
/// two texts that share one sentence of five do with 0.05, where keys of two bins would bring together a fifth
/// of them.
pub(super) const KEYS: usize = 6;

/// Bins that a key joins.
const KEY_BINS: usize = 3;

/// One-permutation minimum hash of the shingles of a text, 56 bytes a message: four bits a bin for the
/// similarity, and keys by which similar texts meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sketch {
    keys: [u32; KEYS],
    bins: [u8; BINS / 2],
}

impl Sketch {
    /// Keys, of which similar texts share at least one; none is 0.
    pub(super) fn keys(&self) -> [u32; KEYS] {
        self.keys
    }

    /// The bins of the similarity.
    pub(super) fn bins(&self) -> Bins {
        Bins(self.bins)
    }
}

/// Four bits of each bin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Bins([u8; BINS / 2]);

impl Bins {
    /// Estimated Jaccard similarity of the texts' shingles, 0 to 1, corrected for the one bin in 16 that
    /// agrees by chance.
    #[must_use]
    pub(super) fn similarity(&self, other: &Self) -> f32 {
        let equal: u32 = self
            .0
            .iter()
            .zip(other.0)
            .map(|(mine, theirs)| {
                let differs = mine ^ theirs;
                u32::from(differs & 0x0F == 0) + u32::from(differs & 0xF0 == 0)
            })
            .sum();
        let chance = 1.0 / 16.0;
        ((equal as f32 / BINS as f32 - chance) / (1.0 - chance)).max(0.0)
    }
}

/// Hash of the text without the name at its head.
pub(super) fn content_hash(words: &[WordMark], total_words: u32) -> u64 {
    let (head, tail) = around_name(words);
    let name_words = words.len() - head.len() - tail.len();
    let mut hash = u64::from(total_words).saturating_sub(name_words as u64);
    for part in [head, tail] {
        for word in part {
            hash = chain(hash, word.hash);
        }
    }
    // Zero means "no text" to callers.
    hash.max(1)
}

/// The words before and after the name at the head.
fn around_name(words: &[WordMark]) -> (&[WordMark], &[WordMark]) {
    let name = name_after_greeting(words);
    (words.get(..name.start).unwrap_or(&[]), words.get(name.end..).unwrap_or(words))
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
        && words
            .get(end)
            .is_some_and(|word| is_name(word) && word.is_capital() && (end == start || !word.is_after_break()))
    {
        end += 1;
    }
    start..end
}

/// Sketch of a text of enough words, without the name at its head.
pub(super) fn sketch(words: &[WordMark]) -> Option<Sketch> {
    if words.len() < SKETCHED_WORDS {
        return None;
    }
    let mut minima = [EMPTY; BINS];
    let mut window = Window::default();
    let (head, tail) = around_name(words);
    for part in [head, tail] {
        for word in part {
            let hash = window.push(word.hash);
            // The upper bits choose the bin; the least of the next 32 is the bin's.
            if window.filled >= SHINGLE_WORDS
                && let Some(minimum) = minima.get_mut((hash >> 58) as usize)
            {
                *minimum = (*minimum).min((hash >> 26) as u32);
            }
        }
    }
    (window.filled >= SHINGLE_WORDS).then(|| densified(&minima))
}

/// The last five words as a cyclic polynomial: each word's hash, rotated by its distance from the end.
#[derive(Default)]
struct Window {
    words: [u64; SHINGLE_WORDS],
    rolling: u64,
    filled: usize,
}

/// The golden ratio's odd 64-bit fraction, which spreads differences upwards.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Bits by which a word turns with each word after it: 13 shares no factor with 64, so that no two
/// places of a shingle are alike.
const TURN: u32 = 13;

impl Window {
    /// Takes the next word in and the oldest out; returns the hash of the shingle.
    #[inline]
    fn push(&mut self, word: u64) -> u64 {
        let [oldest, one, two, three, four] = self.words;
        self.words = [one, two, three, four, word];
        self.rolling = self.rolling.rotate_left(TURN) ^ oldest.rotate_left(TURN * SHINGLE_WORDS as u32) ^ word;
        self.filled += 1;
        let spread = self.rolling.wrapping_mul(SPREAD);
        spread ^ spread >> 32
    }
}

/// A bin that no shingle fell into.
const EMPTY: u32 = u32::MAX;

/// The golden ratio's odd 32-bit fraction, which spreads differences upwards.
const SPREAD_32: u32 = 0x9e37_79b1;

/// The sketch of the least hashes of each bin. Empty bins are filled from the next full one (rotation
/// densification, Shrivastava and Li 2014), so that equal sets have equal bins and short texts compare too.
fn densified(minima: &[u32; BINS]) -> Sketch {
    let mut full = *minima;
    // What the last bins borrow comes from the first full one.
    let first_full = minima.iter().position(|minimum| *minimum != EMPTY).unwrap_or(0);
    let mut value = minima.get(first_full).copied().unwrap_or_default();
    let mut distance = first_full as u32;
    // Without branches: which bins are full is as good as chance.
    for bin in full.iter_mut().rev() {
        let is_empty = *bin == EMPTY;
        value = if is_empty { value } else { *bin };
        distance = if is_empty { distance + 1 } else { 0 };
        // The distance counts, so that a bin that borrows is not equal to the one it borrows from.
        *bin = value.wrapping_add(distance.wrapping_mul(BORROWED));
    }
    for bin in &mut full {
        *bin = bin.wrapping_mul(SPREAD_32);
    }
    let mut sketch = Sketch { keys: [0; KEYS], bins: [0; BINS / 2] };
    for (byte, [low, high]) in sketch.bins.iter_mut().zip(full.as_chunks::<2>().0) {
        *byte = (low >> 28) as u8 | (high >> 28 << 4) as u8;
    }
    for (place, key) in sketch.keys.iter_mut().enumerate() {
        // Bins far from each other: near ones of a short text borrow from the same full bin.
        let at = |bin: usize| u64::from(full.get(bin % BINS).copied().unwrap_or_default());
        let joined = (0..KEY_BINS)
            .map(|part| at(KEY_STRIDE * place + part * (BINS / KEY_BINS)))
            .fold(0, |joined: u64, bin| (joined.rotate_left(17) ^ bin).wrapping_mul(SPREAD));
        // Zero is no key.
        *key = ((joined >> 32) as u32).max(1);
    }
    sketch
}

/// What a borrowed bin differs by for each bin of distance: odd, and far from the other factor.
const BORROWED: u32 = 0x85eb_ca6b;

/// Bins between the first bins of two keys: the keys cover the bins evenly.
const KEY_STRIDE: usize = BINS / (KEY_BINS * KEYS);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::language::LanguageVotes;
    use crate::conversation::lexicon::CueLexicon;
    use crate::conversation::phrases::PhraseSet;
    use crate::conversation::sentences::{Batches, Match, Scratch, Sentence};
    use crate::error::Place;

    struct Nothing;
    impl Batches for Nothing {
        fn take(&mut self, _: &[Sentence], _: &[Match], _: &LanguageVotes) {}
    }

    fn words(text: &str) -> Vec<WordMark> {
        let mut lexicon = CueLexicon::default();
        lexicon
            .add_phrases("cue,phrase,reason\ngreeting,hi,x\ngreeting,good morning,x\n", None, &Place::file("t"))
            .unwrap();
        let phrases = PhraseSet::new(&lexicon).unwrap();
        let mut scratch = Scratch::default();
        crate::conversation::scan::scan(text, &phrases, &mut scratch, &mut Nothing);
        scratch.words.clone()
    }

    fn hash(text: &str) -> u64 {
        let words = words(text);
        content_hash(&words, words.len() as u32)
    }

    #[test]
    fn the_name_after_a_greeting_does_not_count_and_everything_else_does() {
        assert_eq!(hash("Hi Ana, we met in Rome."), hash("HI José María, we met in Róme!"));
        assert_eq!(hash("Good morning Tom! News"), hash("good morning Bea, news"));
        assert_eq!(hash("Ana, news for you"), hash("Tom, news for you"));
        assert_ne!(hash("Hi Ana, we met in Rome."), hash("Hi Ana, we met in Oslo."));
        assert_ne!(hash("Hi Ana, 5 days"), hash("Hi Ana, 6 days"));
        assert_ne!(hash("news"), 0);
    }

    #[test]
    fn the_estimate_is_near_the_true_similarity_of_the_shingles() {
        let base: Vec<String> = (0..60).map(|index| format!("word{}", index * 7919 % 1000)).collect();
        for changed in [0, 1, 2, 4] {
            let mut other = base.clone();
            for change in 0..changed {
                other[10 + change * 11] = format!("changed{change}");
            }
            let shingles = |words: &[String]| {
                words.windows(SHINGLE_WORDS).map(<[String]>::to_vec).collect::<std::collections::BTreeSet<_>>()
            };
            let (mine, theirs) = (shingles(&base), shingles(&other));
            let truth = mine.intersection(&theirs).count() as f32 / mine.union(&theirs).count() as f32;
            let bins = |words_of: &[String]| sketch(&words(&words_of.join(" "))).unwrap().bins();
            let estimate = bins(&base).similarity(&bins(&other));
            assert!((truth - estimate).abs() < 0.15, "{changed} changed: {truth} against {estimate}");
        }
    }

    #[test]
    fn short_texts_have_no_sketch() {
        assert!(sketch(&words("thank you for the invitation to the fair in Rome")).is_none());
    }
}
