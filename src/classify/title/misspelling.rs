//! Words with a slip of the pen: "Manger", "Dircetor", "Reponsable", "Geschäftsfüher".
//!
//! Owns finding the word (marked `slips` in the lexicons) that an unlisted word stands for: one letter missing, doubled,
//! wrong or moved between the first letter and the last. Refuses words that the lexicons list, short ones, and slips at
//! the ends, where plurals, genders and other words begin.

use std::borrow::Cow;

use crate::image::{Image, Pieces};

use super::phrases::{NO_ENTRY, PhraseTable};

/// Shortest word that is restored, in bytes: shorter ones have neighbours that are words themselves ("leiter" and
/// "letter", "owner" and "over").
const SHORTEST: usize = 7;
/// Longest: "geschaeftsfuehrerin" has 19, and a letter more may have slipped in.
const LONGEST: usize = 24;
/// Letters of the folded alphabet.
const LETTERS: usize = 26;
/// Bytes of a hash in an image.
const HASH_WIDTH: usize = 8;
/// Base of the polynomial that stands for a word; odd, so that dividing by it is possible in 64 bits.
const BASE: u64 = 0x0000_0100_0000_01b3;

/// The marked words by what is left of them without one of their inner letters.
#[derive(Debug, Clone)]
pub(super) struct Misspellings {
    table: PhraseTable,
    /// Hashes of the words that are meant.
    meant: Cow<'static, [[u8; HASH_WIDTH]]>,
    /// By first letter, the second letters that marked words have, as bits; then by last letter those before it. A
    /// slip changes one of the two at most, so that most unlisted words need no look.
    ends: [u32; 2 * LETTERS],
}

impl Misspellings {
    pub(super) fn with_capacity(words: usize) -> Self {
        Self {
            table: PhraseTable::with_capacity(words * 24),
            meant: Cow::Owned(Vec::with_capacity(words)),
            ends: [0; 2 * LETTERS],
        }
    }

    /// Adds a word by its folded bytes and the hash that titles know it by; the first of two claims stays.
    pub(super) fn add(&mut self, bytes: &[u8], hash: u64) {
        if !(SHORTEST..=LONGEST).contains(&bytes.len()) || self.meant.contains(&hash.to_le_bytes()) {
            return;
        }
        let Some(pairs) = end_pairs(bytes) else { return };
        for (place, letter) in pairs {
            if let Some(letters) = self.ends.get_mut(place) {
                *letters |= 1 << letter;
            }
        }
        let number = u32::try_from(self.meant.len()).unwrap_or(NO_ENTRY);
        self.meant.to_mut().push(hash.to_le_bytes());
        let mut claim = |key| {
            let before = self.table.put(key, number);
            if before != NO_ENTRY {
                self.table.put(key, before);
            }
        };
        claim(key(bytes, whole(bytes), Slip::Extra));
        for_each_shortened(bytes, &mut |shortened, at| {
            let letter = bytes.get(at).copied().unwrap_or_default();
            claim(key(bytes, shortened, Slip::Missing));
            claim(key(bytes, shortened, Slip::Wrong(at)));
            claim(key(bytes, shortened, Slip::Moved(at, letter)));
        });
    }

    /// The hash of the word that is meant by an unlisted one; linear in its length.
    pub(super) fn meant(&self, bytes: &[u8]) -> Option<u64> {
        if !(SHORTEST - 1..=LONGEST).contains(&bytes.len()) {
            return None;
        }
        let known =
            |(place, letter): (usize, usize)| self.ends.get(place).is_some_and(|letters| letters & 1 << letter != 0);
        if !end_pairs(bytes)?.into_iter().any(known) {
            return None;
        }
        let look_up = |polynomial, slip| self.table.get(key(bytes, polynomial, slip)).map(|node| node.entry);
        // What slips most often counts first: letters that changed places, a missing one, a wrong one, one too many.
        let mut found = [None, look_up(whole(bytes), Slip::Missing), None, None];
        for_each_shortened(bytes, &mut |shortened, at| {
            let letter = bytes.get(at).copied().unwrap_or_default();
            let [moved, _, wrong, extra] = &mut found;
            *moved = moved.or_else(|| look_up(shortened, Slip::Moved(at - 1, letter)));
            *wrong = wrong.or_else(|| look_up(shortened, Slip::Wrong(at)));
            *extra = extra.or_else(|| look_up(shortened, Slip::Extra));
        });
        let found = found.into_iter().flatten().next();
        self.meant.get(found? as usize).map(|hash| u64::from_le_bytes(*hash))
    }

    #[allow(dead_code, reason = "the build script writes images, the program only reads them")]
    pub(super) fn add_to(&self, image: &mut Image) {
        self.table.add_to(image);
        image.tables(self.meant.iter().copied());
        image.records(self.ends.iter().map(|lasts| lasts.to_le_bytes()));
    }

    pub(super) fn read_from(pieces: &mut Pieces<'static>) -> Option<Self> {
        let table = PhraseTable::read_from(pieces)?;
        let meant = Cow::Borrowed(pieces.tables()?);
        let mut ends = [0; 2 * LETTERS];
        for (lasts, bytes) in ends.iter_mut().zip(pieces.records::<4>()?) {
            *lasts = u32::from_le_bytes(*bytes);
        }
        Some(Self { table, meant, ends })
    }
}

/// How a misspelt word lost or got its letter; places are those of the letter left out of the word that is meant.
#[derive(Clone, Copy)]
enum Slip {
    Missing,
    Extra,
    Wrong(usize),
    /// The letter stands one place later.
    Moved(usize, u8),
}

/// The key of a word, whole or shortened: its polynomial, the slip, and its first and last letter, which no slip may
/// change.
fn key(bytes: &[u8], polynomial: u64, slip: Slip) -> u64 {
    let ends = bytes.first().zip(bytes.last()).map_or(0, |(&first, &last)| u64::from(first) << 8 | u64::from(last));
    let slip = match slip {
        Slip::Missing => 0,
        Slip::Extra => 1,
        Slip::Wrong(at) => 2 | (at as u64) << 8,
        Slip::Moved(at, letter) => 3 | (at as u64) << 8 | u64::from(letter) << 16,
    };
    PhraseTable::extend(slip << 16 | ends, polynomial)
}

/// The two letters at each end as place and bit of [`Misspellings::ends`]; `None` if one is no letter.
fn end_pairs(bytes: &[u8]) -> Option<[(usize, usize); 2]> {
    let number = |byte: &u8| byte.is_ascii_lowercase().then(|| usize::from(byte - b'a'));
    let [first, second, .., before_last, last] = bytes else { return None };
    Some([(number(first)?, number(second)?), (LETTERS + number(last)?, number(before_last)?)])
}

/// What divides by the base: Newton's iteration, each step of which doubles the number of right bits.
const INVERSE_OF_BASE: u64 = {
    let mut inverse = BASE;
    let mut step = 0;
    while step < 6 {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(BASE.wrapping_mul(inverse)));
        step += 1;
    }
    inverse
};

fn whole(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum: u64, &byte| sum.wrapping_mul(BASE).wrapping_add(u64::from(byte)))
}

/// Visits the polynomials of a word without one of its inner letters, each with the letter's place.
fn for_each_shortened(bytes: &[u8], visit: &mut dyn FnMut(u64, usize)) {
    // Without letter i: what stands before, moved up by the length of what stands behind, and that. Going on by a
    // letter changes one term: s(i+1) = s(i) + (letter i - letter i+1) * BASE^(letters behind i+1).
    let Some((_, behind)) = bytes.split_first() else { return };
    let mut power = (1..behind.len()).fold(1_u64, |power, _| power.wrapping_mul(BASE));
    let mut shortened = whole(behind);
    let inner = bytes.len().saturating_sub(1);
    for (at, pair) in (1..).zip(bytes.get(..inner).unwrap_or_default().windows(2)) {
        if let [left, removed] = pair {
            shortened = shortened.wrapping_add(power.wrapping_mul(u64::from(*left).wrapping_sub(u64::from(*removed))));
            power = power.wrapping_mul(INVERSE_OF_BASE);
            // One of two equal letters is as good as the other.
            if left != removed {
                visit(shortened, at);
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
            for_each_shortened(word.as_bytes(), &mut |polynomial, _| {
                shortened.push(polynomial);
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
        // Two slips, and slips at the ends.
        for other in [
            "groente",
            "mngaer",
            "managers",
            "managed",
            "anager",
            "directors",
            "directory",
            "gerencia",
            "letter",
            "mandarin",
            "",
        ] {
            assert_eq!(known.meant(other.as_bytes()), None, "{other}");
        }
    }
}
