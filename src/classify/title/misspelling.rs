//! Words with a slip of the pen: "Manger", "Dircetor", "Reponsable", "Geschäftsfüher".
//!
//! Owns finding the level word that an unlisted word stands for: one letter missing, doubled, wrong or moved between
//! the first letter and the last. Refuses words that the lexicons list, short ones, and slips at the ends, where
//! plurals, genders and other words begin.

use crate::image::{Image, Pieces};

use super::phrases::{NO_ENTRY, PhraseTable};

/// Shortest word that is restored, in bytes: shorter ones have neighbours that are words themselves ("leiter" and
/// "letter", "owner" and "over").
const SHORTEST: usize = 7;
/// Longest: the longest level word of the lexicons that is no compound, "geschaeftsfuehrerin", has 19.
const LONGEST: usize = 24;
/// Base of the polynomial that stands for a word; odd, so that dividing by it is possible in 64 bits.
const BASE: u64 = 0x0000_0100_0000_01b3;

/// The level words by what is left of them without one of their inner letters.
#[derive(Debug, Clone)]
pub(super) struct Misspellings {
    table: PhraseTable,
    /// Hashes of the words that are meant.
    meant: Vec<u64>,
}

impl Misspellings {
    pub(super) fn with_capacity(words: usize) -> Self {
        Self { table: PhraseTable::with_capacity(words * 12), meant: Vec::with_capacity(words) }
    }

    /// Adds a word by its folded bytes and the hash that titles know it by; the first of two claims stays.
    pub(super) fn add(&mut self, bytes: &[u8], hash: u64) {
        if !(SHORTEST..=LONGEST).contains(&bytes.len()) || self.meant.contains(&hash) {
            return;
        }
        let number = u32::try_from(self.meant.len()).unwrap_or(NO_ENTRY);
        self.meant.push(hash);
        let mut claim = |key| {
            let before = self.table.put(key, number);
            if before != NO_ENTRY {
                self.table.put(key, before);
            }
        };
        claim(key(bytes, whole(bytes)));
        for_each_shortened(bytes, &mut |shortened| {
            claim(key(bytes, shortened));
            true
        });
    }

    /// The hash of the word that is meant by an unlisted one; linear in its length.
    pub(super) fn meant(&self, bytes: &[u8]) -> Option<u64> {
        if !(SHORTEST - 1..=LONGEST).contains(&bytes.len()) {
            return None;
        }
        let look_up = |polynomial| self.table.get(key(bytes, polynomial)).map(|node| node.entry);
        let mut found = look_up(whole(bytes));
        for_each_shortened(bytes, &mut |shortened| {
            found = found.or_else(|| look_up(shortened));
            found.is_none()
        });
        self.meant.get(found? as usize).copied()
    }

    #[allow(dead_code, reason = "the build script writes images, the program only reads them")]
    pub(super) fn add_to(&self, image: &mut Image) {
        self.table.add_to(image);
        image.records(self.meant.iter().map(|hash| hash.to_le_bytes()));
    }

    pub(super) fn read_from(pieces: &mut Pieces<'static>) -> Option<Self> {
        let table = PhraseTable::read_from(pieces)?;
        Some(Self { table, meant: pieces.records()?.iter().map(|hash| u64::from_le_bytes(*hash)).collect() })
    }
}

/// The key of a word, whole or shortened: its polynomial with its first and last letter, which no slip may change.
fn key(bytes: &[u8], polynomial: u64) -> u64 {
    let ends = bytes.first().zip(bytes.last()).map_or(0, |(&first, &last)| u64::from(first) << 8 | u64::from(last));
    PhraseTable::extend(ends, polynomial)
}

fn whole(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum: u64, &byte| sum.wrapping_mul(BASE).wrapping_add(u64::from(byte)))
}

/// Visits the polynomials of a word without one of its inner letters, as long as the visitor wants more.
fn for_each_shortened(bytes: &[u8], visit: &mut dyn FnMut(u64) -> bool) {
    // Without letter i: what stands before, moved up by the length of what stands behind, and that. Going on by a
    // letter changes one term: s(i+1) = s(i) + (letter i - letter i+1) * BASE^(letters behind i+1).
    let Some((_, behind)) = bytes.split_first() else { return };
    let mut power = (1..behind.len()).fold(1_u64, |power, _| power.wrapping_mul(BASE));
    let mut shortened = whole(behind);
    let mut inverse_of_base = BASE;
    for _ in 0..6 {
        // Newton's iteration doubles the number of right bits.
        inverse_of_base = inverse_of_base.wrapping_mul(2_u64.wrapping_sub(BASE.wrapping_mul(inverse_of_base)));
    }
    let inner = bytes.len().saturating_sub(1);
    for pair in bytes.get(..inner).unwrap_or_default().windows(2) {
        if let [left, removed] = pair {
            shortened = shortened.wrapping_add(power.wrapping_mul(u64::from(*left).wrapping_sub(u64::from(*removed))));
            power = power.wrapping_mul(inverse_of_base);
            // One of two equal letters is as good as the other.
            if left != removed && !visit(shortened) {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &[&str]) -> Misspellings {
        let mut misspellings = Misspellings::with_capacity(list.len());
        for (number, word) in list.iter().enumerate() {
            misspellings.add(word.as_bytes(), number as u64);
        }
        misspellings
    }

    #[test]
    fn shortened_words_are_the_words_without_a_letter() {
        for word in ["manager", "gerente", "abcdefghij", "aabbccdd"] {
            let mut shortened = Vec::new();
            for_each_shortened(word.as_bytes(), &mut |polynomial| {
                shortened.push(polynomial);
                true
            });
            let mut wanted: Vec<String> = (1..word.len() - 1)
                .filter(|&at| word.as_bytes()[at] != word.as_bytes()[at - 1])
                .map(|at| format!("{}{}", &word[..at], &word[at + 1..]))
                .collect();
            wanted.dedup();
            let wanted: Vec<u64> = wanted.iter().map(|word| whole(word.as_bytes())).collect();
            assert_eq!(shortened, wanted, "{word}");
        }
    }

    #[test]
    fn one_slip_inside_a_word_is_seen_through_and_no_other() {
        let known = words(&["manager", "director", "gerente", "geschaftsfuhrer"]);
        for (slip, meant) in [
            ("manger", 0),
            ("mananger", 0),
            ("manaegr", 0),
            ("menager", 0),
            ("dircetor", 1),
            ("direktor", 1),
            ("gernete", 2),
            ("gerrente", 2),
            ("geschaftsfuher", 3),
        ] {
            assert_eq!(known.meant(slip.as_bytes()), Some(meant), "{slip}");
        }
        for other in ["managers", "managed", "anager", "directors", "directory", "gerencia", "letter", "mandarin", ""] {
            assert_eq!(known.meant(other.as_bytes()), None, "{other}");
        }
    }
}
