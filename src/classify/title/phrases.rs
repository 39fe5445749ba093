//! The phrases of all lexicons as one automaton over words: a trie whose nodes are hashes.
//!
//! Owns storing and finding phrases, whole words, longest first. Refuses to know what a phrase means:
//! a node leads to the number of an entry.

use std::borrow::Cow;

use crate::image::{Image, Pieces, record};

/// Bytes of a slot: the key; entry and flag in one number; padding, so that no slot lies across two cache lines.
const SLOT_WIDTH: usize = 16;

/// Multiplier of the multiplicative hash that spreads keys over the slots (2^64 divided by the golden ratio).
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// No phrase ends at this node.
pub(super) const NO_ENTRY: u32 = u32::MAX;

#[cfg(test)]
thread_local! {
    /// Look-ups of this thread: the work that a title costs, measured without a clock.
    pub(super) static LOOK_UPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

#[derive(Debug, Clone, Copy)]
struct Slot {
    key: u64,
    /// The entry's number and one, so that an empty table is all zeros, which the system gives for nothing.
    entry: u32,
    longer: bool,
}

const EMPTY: Slot = Slot { key: 0, entry: 0, longer: false };

impl Slot {
    fn to_bytes(self) -> [u8; SLOT_WIDTH] {
        let entry = self.entry << 1 | u32::from(self.longer);
        record(&[&self.key.to_le_bytes(), &entry.to_le_bytes()])
    }

    #[inline]
    fn of_bytes([a, b, c, d, e, f, g, h, i, j, k, l, ..]: &[u8; SLOT_WIDTH]) -> Self {
        let entry = u32::from_le_bytes([*i, *j, *k, *l]);
        Self { key: u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]), entry: entry >> 1, longer: entry & 1 != 0 }
    }
}

/// What is known of a sequence of words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// The entry whose phrase ends here, or [`NO_ENTRY`].
    pub(super) entry: u32,
    /// A longer phrase begins with these words.
    pub(super) longer: bool,
}

/// Open addressing with linear probing, at most half full. The built-in tables are read where they lie in the program. A key is the 64-bit hash of a word sequence: with
/// 100,000 phrases the chance that any two of them, or a foreign word and one of them, coincide is below 1 in 10^8.
#[derive(Debug, Clone)]
pub(super) struct PhraseTable {
    slots: Cow<'static, [[u8; SLOT_WIDTH]]>,
    shift: u32,
    used: usize,
}

impl PhraseTable {
    /// An empty table with room for a number of nodes.
    pub(super) fn with_capacity(nodes: usize) -> Self {
        let size = (nodes.max(8) * 2).next_power_of_two();
        Self { slots: Cow::Owned(vec![[0; SLOT_WIDTH]; size]), shift: 64 - size.trailing_zeros(), used: 0 }
    }

    /// The hash of a sequence with one word more. The empty sequence is 0.
    pub(super) const fn extend(sequence: u64, word: u64) -> u64 {
        let mixed = (sequence.rotate_left(23) ^ word).wrapping_mul(SPREAD);
        // 0 marks an empty slot.
        if mixed == 0 { 1 } else { mixed }
    }

    fn position(&self, key: u64) -> usize {
        usize::try_from(key.wrapping_mul(SPREAD) >> self.shift).unwrap_or(0)
    }

    fn slot_of(&self, key: u64) -> (usize, Slot) {
        let slots: &[[u8; SLOT_WIDTH]] = &self.slots;
        let mask = slots.len() - 1;
        let mut at = self.position(key) & mask;
        loop {
            let slot = slots.get(at).map_or(EMPTY, Slot::of_bytes);
            if slot.key == key || slot.key == 0 {
                return (at, slot);
            }
            at = (at + 1) & mask;
        }
    }

    /// What is known of a sequence.
    #[inline]
    pub(super) fn get(&self, key: u64) -> Option<Node> {
        #[cfg(test)]
        LOOK_UPS.with(|count| count.set(count.get() + 1));
        let (_, slot) = self.slot_of(key);
        (slot.key == key).then_some(Node { entry: slot.entry.wrapping_sub(1), longer: slot.longer })
    }

    fn grow(&mut self) {
        let mut larger = Self::with_capacity(self.slots.len());
        for slot in self.slots.iter().map(Slot::of_bytes).filter(|slot| slot.key != 0) {
            let (at, _) = larger.slot_of(slot.key);
            larger.set(at, slot);
        }
        larger.used = self.used;
        *self = larger;
    }

    fn set(&mut self, at: usize, slot: Slot) {
        if let Some(place) = self.slots.to_mut().get_mut(at) {
            *place = slot.to_bytes();
        }
    }

    /// The slot of a sequence and its place, made if need be.
    fn taken_slot(&mut self, key: u64) -> (usize, Slot) {
        if self.used * 2 >= self.slots.len() {
            self.grow();
        }
        let (at, slot) = self.slot_of(key);
        if slot.key == 0 {
            self.used += 1;
        }
        (at, Slot { key, ..slot })
    }

    /// Adds the table to an image: how many slots are in use, and all slots.
    #[allow(dead_code, reason = "the build script writes images, the program only reads them")]
    pub(super) fn add_to(&self, image: &mut Image) {
        image.number(self.used);
        image.tables(self.slots.iter().copied());
    }

    /// The table of an image; `None` if there is none.
    pub(super) fn read_from(pieces: &mut Pieces<'static>) -> Option<Self> {
        let used = pieces.number()?;
        let slots: &'static [[u8; SLOT_WIDTH]] = pieces.tables()?;
        let size = slots.len();
        // Without a free slot a search would not end.
        let is_table = size >= 2 && size.is_power_of_two() && slots.iter().any(|slot| Slot::of_bytes(slot).key == 0);
        is_table.then(|| Self { slots: Cow::Borrowed(slots), shift: 64 - size.trailing_zeros(), used })
    }

    /// Marks that a longer phrase begins with this sequence.
    pub(super) fn mark_longer(&mut self, key: u64) {
        let (at, slot) = self.taken_slot(key);
        self.set(at, Slot { longer: true, ..slot });
    }

    /// Puts an entry at a sequence and returns the one that stood there.
    pub(super) fn put(&mut self, key: u64, entry: u32) -> u32 {
        let (at, slot) = self.taken_slot(key);
        self.set(at, Slot { entry: entry.wrapping_add(1), ..slot });
        slot.entry.wrapping_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_are_found_and_prefixes_marked() {
        let mut table = PhraseTable::with_capacity(1);
        let one = PhraseTable::extend(0, 11);
        let two = PhraseTable::extend(one, 22);
        assert!(table.get(one).is_none());
        table.mark_longer(one);
        assert_eq!(table.put(two, 7), NO_ENTRY);
        let node = table.get(one).unwrap();
        assert!(node.longer && node.entry == NO_ENTRY);
        assert_eq!(table.get(two).unwrap().entry, 7);
        assert_eq!(table.put(two, 8), 7);
    }

    #[test]
    fn a_table_grows_and_keeps_everything() {
        let mut table = PhraseTable::with_capacity(4);
        for word in 0..5_000_u64 {
            table.put(PhraseTable::extend(0, word), u32::try_from(word).unwrap());
        }
        for word in 0..5_000_u64 {
            assert_eq!(u64::from(table.get(PhraseTable::extend(0, word)).unwrap().entry), word);
        }
        assert!(table.get(PhraseTable::extend(0, 5_001)).is_none());
        assert_ne!(
            PhraseTable::extend(PhraseTable::extend(0, 1), 2),
            PhraseTable::extend(PhraseTable::extend(0, 2), 1)
        );
    }
}
