//! Distinct texts by number, one behind the other in one piece of memory, and numbers by hash.
//!
//! Owns that layout: tens of thousands of keys and names cost a handful of allocations, not two each. Refuses to
//! know what the texts are.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};

/// Numbers by the hash of what they stand for; clashes take the next free hash.
#[derive(Debug, Clone, Default)]
pub struct HashIndex(FxHashMap<u64, u32>);

impl HashIndex {
    /// Makes room for so many more.
    pub fn reserve(&mut self, more: usize) {
        self.0.reserve(more);
    }

    /// The number of what has this hash and is the same.
    ///
    /// # Errors
    /// The free hash under which a new number goes, where nothing is the same.
    pub fn find(&self, mut hash: u64, is_same: impl Fn(u32) -> bool) -> Result<u32, u64> {
        while let Some(&number) = self.0.get(&hash) {
            if is_same(number) {
                return Ok(number);
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }

    /// Puts a number under a hash that [`Self::find`] answered.
    pub fn put(&mut self, free_hash: u64, number: u32) {
        self.0.insert(free_hash, number);
    }
}

/// Distinct texts, numbered in order of first sight.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    text: String,
    /// Where each text ends in `text`.
    ends: Vec<u32>,
    index: HashIndex,
}

impl Texts {
    /// The number of a text, and whether it was given anew. Texts beyond 4 GiB in all share the last number: no
    /// export comes near it, and nothing may panic.
    pub fn intern(&mut self, text: &str) -> (u32, bool) {
        let hash = match self.look_up(text) {
            Ok(number) => return (number, false),
            Err(free_hash) => free_hash,
        };
        let last = u32::try_from(self.ends.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let (Ok(number), Ok(end)) = (u32::try_from(self.ends.len()), u32::try_from(self.text.len() + text.len()))
        else {
            return (last, false);
        };
        self.text.push_str(text);
        self.ends.push(end);
        self.index.put(hash, number);
        (number, true)
    }

    /// The number of a text that is known already.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<u32> {
        self.look_up(text).ok()
    }

    fn look_up(&self, text: &str) -> Result<u32, u64> {
        self.index.find(hash_of(text), |number| self.get(number) == text)
    }

    /// The text of a number; empty for a number that is none.
    #[must_use]
    pub fn get(&self, number: u32) -> &str {
        let place = number as usize;
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(place).copied().unwrap_or_default();
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Number of distinct texts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

fn hash_of(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_share_a_number_and_others_never_do() {
        let mut texts = Texts::default();
        assert_eq!(texts.find("ana"), None);
        let numbers = ["ana", "bo", "", "ana", "an", "abo"].map(|text| texts.intern(text).0);
        assert_eq!(numbers, [0, 1, 2, 0, 3, 4]);
        assert_eq!((texts.get(0), texts.get(2), texts.get(4), texts.get(9)), ("ana", "", "abo", ""));
        assert_eq!((texts.find("bo"), texts.find("b"), texts.len()), (Some(1), None, 5));
    }

    #[test]
    fn texts_whose_hashes_clash_stay_apart() {
        let mut texts = Texts::default();
        texts.intern("ana");
        texts.index.put(hash_of("bo"), 0);
        assert_eq!(texts.intern("bo"), (1, true));
        assert_eq!((texts.find("bo"), texts.find("ana")), (Some(1), Some(0)));
    }
}
