//! Pseudonyms for sharing: stable names that say nothing.
//!
//! Owns what `--redact` hides: names, keys, URLs, e-mail addresses and quotes. Companies and titles
//! stay, for they are what the audit is about. Refuses to be reversible: no table of names is written.

use std::borrow::Cow;
use std::hash::Hasher;

use rustc_hash::FxHasher;

/// Whether and how names are hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Redaction {
    /// Names as they are.
    Off,
    /// Pseudonyms, stable for one owner.
    On {
        /// Mixed into every pseudonym, so that two owners' audits cannot be joined by it.
        salt: u64,
    },
}

impl Redaction {
    /// The redaction for an owner's key, if asked for.
    #[must_use]
    pub fn new(is_wanted: bool, owner: &str) -> Self {
        if is_wanted { Self::On { salt: hash(0, owner) } } else { Self::Off }
    }

    /// Whether anything is hidden.
    #[must_use]
    pub fn hides(self) -> bool {
        self != Self::Off
    }

    /// The key to show.
    #[must_use]
    pub fn key<'a>(&self, key: &'a str) -> Cow<'a, str> {
        match self {
            Self::Off => Cow::Borrowed(key),
            Self::On { salt } => Cow::Owned(format!("person-{:08x}", hash(*salt, key) as u32)),
        }
    }

    /// The name to show; an unknown name stays unknown.
    #[must_use]
    pub fn name<'a>(&self, key: &str, name: &'a str) -> Cow<'a, str> {
        match self {
            Self::On { .. } if !name.is_empty() => Cow::Owned(format!("Person {:08x}", self.number(key))),
            _ => Cow::Borrowed(name),
        }
    }

    fn number(&self, key: &str) -> u32 {
        match self {
            Self::Off => 0,
            // The lower half is enough to tell 30,000 people apart.
            Self::On { salt } => hash(*salt, key) as u32,
        }
    }
}

fn hash(salt: u64, text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write_u64(salt);
    hasher.write(text.as_bytes());
    // FxHash leaves its low bits weak; a final mix (splitmix64's) spreads them.
    let mut mixed = hasher.finish();
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pseudonyms_are_stable_and_differ_between_people_and_owners() {
        let redaction = Redaction::new(true, "owner-a");
        assert_eq!(redaction.key("ana"), redaction.key("ana"));
        assert_ne!(redaction.key("ana"), redaction.key("bo"));
        assert_ne!(redaction.key("ana"), Redaction::new(true, "owner-b").key("ana"));
        assert!(!redaction.name("ana", "Ana Lopez").contains("Ana"));
        assert_eq!(redaction.name("~nameless", ""), "");
        assert_eq!(Redaction::new(false, "owner-a").name("ana", "Ana Lopez"), "Ana Lopez");
    }
}
