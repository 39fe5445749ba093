//! Words that a company adds to its name without becoming another company: places, divisions, "group".
//!
//! Owns the table of such affixes and their removal from a name's ends. Refuses to say when that is
//! safe: [`super::group`] does.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::fold::{Cut, cut, letters_hash, spelt_out};
use super::legal::{TokenSet, bit};

/// What an affix is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum AffixKind {
    /// A country or its adjective.
    Country,
    /// A part of the world, or the whole: EMEA, Iberia, International.
    Region,
    /// A city or a province.
    City,
    /// A part of a company: Consulting, Shared Services, Research.
    Division,
    /// A word for the whole of a company: Group, Holding.
    Group,
    /// A word so usual in names that it identifies no company: Real, Air, Club, First.
    Generic,
    /// A preposition that ties what follows to what precedes: of, de, di.
    Preposition,
}

impl AffixKind {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "country" => Self::Country,
            "region" => Self::Region,
            "city" => Self::City,
            "division" => Self::Division,
            "group" => Self::Group,
            "generic" => Self::Generic,
            "preposition" => Self::Preposition,
            _ => return None,
        })
    }

    /// Whether it is a place.
    pub const fn is_place(self) -> bool {
        matches!(self, Self::Country | Self::Region | Self::City)
    }
}

/// What the table knows of a spelling.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    kind: Option<AffixKind>,
    /// The longest affix, in tokens, that ends with this word; 0 if none does.
    longest: u8,
}

/// The table of affixes, by the hash of their letters without spaces.
#[derive(Debug, Clone, Default)]
pub(crate) struct Affixes {
    by_letters: FxHashMap<u64, Entry>,
}

/// Most words of an affix: "Ho Chi Minh City".
const MAX_AFFIX_TOKENS: usize = 4;

impl Affixes {
    /// Adds or replaces an affix. The fields are those of `places.csv`: names separated by `|`.
    ///
    /// # Errors
    /// The name of the wrong column and what is wrong, in words.
    pub fn add(&mut self, fields: [Cow<'static, str>; 4]) -> Result<(), (&'static str, String)> {
        let [place, kind, aliases, _reason] = fields;
        let kind = AffixKind::parse(&kind)
            .ok_or(("kind", "must be country, region, city, division, group, generic or preposition".to_owned()))?;
        for name in std::iter::once(place.as_ref()).chain(aliases.split('|')).filter(|name| !name.is_empty()) {
            self.add_spelling(&cut(name), kind)?;
            if let Some(written) = spelt_out(name) {
                self.add_spelling(&cut(&written), kind)?;
            }
        }
        Ok(())
    }

    fn add_spelling(&mut self, letters: &Cut, kind: AffixKind) -> Result<(), (&'static str, String)> {
        let tokens = letters.tokens();
        let Some(last) = tokens.last().filter(|_| tokens.len() <= MAX_AFFIX_TOKENS) else {
            return Err(("place", "must have one to four words".to_owned()));
        };
        self.by_letters.entry(letters_hash(&letters.text)).or_default().kind = Some(kind);
        let ending = self.by_letters.entry(last.hash).or_default();
        ending.longest = ending.longest.max(tokens.len() as u8);
        Ok(())
    }

    /// What a run of letters is.
    pub fn kind(&self, letters: &str) -> Option<AffixKind> {
        self.kind_of(letters_hash(letters))
    }

    fn kind_of(&self, hash: u64) -> Option<AffixKind> {
        self.by_letters.get(&hash).and_then(|entry| entry.kind)
    }

    /// The longest affix of the wanted kinds that ends a set of tokens: its kind and the set without it.
    pub fn at_end(&self, cut: &Cut, alive: TokenSet, wanted: fn(AffixKind) -> bool) -> Option<(AffixKind, TokenSet)> {
        let last = (0..cut.tokens().len()).rev().find(|index| alive & bit(*index) != 0)?;
        let ending = *self.by_letters.get(&cut.tokens().get(last)?.hash)?;
        if ending.longest == 1 {
            return ending.kind.filter(|kind| wanted(*kind)).map(|kind| (kind, alive & !bit(last)));
        }
        for length in (1..=usize::from(ending.longest).min(last + 1)).rev() {
            let first = last + 1 - length;
            let taken = (first..=last).fold(0, |set, index| set | bit(index));
            if alive & taken != taken {
                continue;
            }
            if let Some(kind) = self.kind_of(cut.run_hash(first, last)).filter(|kind| wanted(*kind)) {
                return Some((kind, alive & !taken));
            }
        }
        None
    }

    /// Whether every token of a set belongs to an affix of the wanted kinds.
    pub fn cover(&self, cut: &Cut, set: TokenSet, wanted: fn(AffixKind) -> bool) -> bool {
        let mut rest = set;
        while rest != 0 {
            match self.at_end(cut, rest, wanted) {
                Some((_, shorter)) => rest = shorter,
                None => return false,
            }
        }
        set != 0
    }
}
