//! Hashes of words, equal for all spellings that fold to the same word.
//!
//! Owns one function in three forms, for folded, ASCII and short words. Hashes are 64 bits wide and
//! stand for the words; the table of words compares 59 of them, so that among a million different words
//! of messages one is taken for a word of the lexicons once in ten million runs. Refuses to be a defence against crafted collisions.

/// Hash of a folded word, of which at most [`LONGEST_WORD_BYTES`] are looked at.
#[inline]
pub(super) fn word_hash(bytes: &[u8]) -> u64 {
    hash_with(bytes, 0)
}

/// Hash of an ASCII word in either case: that of its lower-case form.
#[inline]
pub(super) fn ascii_word_hash(bytes: &[u8]) -> u64 {
    hash_with(bytes, 0x2020_2020_2020_2020)
}

/// `case` has the bits that make a letter small; letters and digits alone may be given with it.
#[inline]
fn hash_with(bytes: &[u8], case: u64) -> u64 {
    let bytes = bytes.get(..LONGEST_WORD_BYTES).unwrap_or(bytes);
    let mut hash = HASH_SEED ^ bytes.len() as u64;
    let (chunks, rest) = bytes.as_chunks::<8>();
    for chunk in chunks {
        hash = mix(hash, u64::from_le_bytes(*chunk) | case);
    }
    if !rest.is_empty() {
        let number = rest.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte));
        hash = mix(hash, number | case & ((1 << (8 * rest.len() as u32)) - 1));
    }
    hash
}

/// Hash of a word of at most eight bytes, given as a little-endian number padded with zeros: the same
/// value as [`word_hash`].
#[inline]
pub(super) fn short_word_hash(padded: u64, length: usize) -> u64 {
    mix(HASH_SEED ^ length as u64, padded)
}

/// Bytes of a word that are looked at; no word of the lexicon is longer.
pub(super) const LONGEST_WORD_BYTES: usize = 48;

/// First 16 hexadecimal digits of the fraction of pi: any odd-looking constant serves.
const HASH_SEED: u64 = 0x243f_6a88_85a3_08d3;

/// One step of a multiply-and-fold hash: both halves of a 128-bit product, which mixes all bits.
#[inline]
pub(super) fn mix(state: u64, value: u64) -> u64 {
    let product = u128::from(state ^ value) * u128::from(0x9e37_79b9_7f4a_7c15_u64);
    (product as u64) ^ ((product >> 64) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_and_short_words_hash_alike_by_both_ways() {
        for word in ["a", "call", "contract"] {
            let mut padded = [0; 8];
            padded[..word.len()].copy_from_slice(word.as_bytes());
            assert_eq!(word_hash(word.as_bytes()), short_word_hash(u64::from_le_bytes(padded), word.len()));
        }
        assert_eq!(word_hash(b"agradecimiento"), ascii_word_hash(b"Agradecimiento"));
        assert_ne!(word_hash(b"contract"), word_hash(b"contracts"));
    }
}
