//! The world's best-known employers, each with its sector.
//!
//! Owns the table of known companies, looked up by the whole letters of a name or alias. Refuses to find a company in
//! a part of a name: "Delta Dental" is not Delta. Which shortened names may be asked for is [`super::group`]'s.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::fold::{cut, letters_hash, mix, spelt_out};
use super::legal::is_conjunction;
use super::name::{Key, append_key};
use super::rows::{lines, split};
use super::sector::{Industry, Sector};
use crate::classify::CompanyContext;
use crate::image::{Image, Pieces, Slots, record};

/// The built-in table: `name,aliases,sector,industry,country,reason`.
// A static has one address, which rows are counted from; a constant may have several.
pub(crate) static KNOWN: &str = include_str!("../lexicons/companies/known.csv");

/// Bytes of a name in the index: its key's hash and the offset of its company's line.
const NAME_WIDTH: usize = 12;

/// A known company.
#[derive(Debug, Clone)]
pub(crate) struct KnownCompany {
    /// The name, as people write it.
    pub name: Cow<'static, str>,
    pub sector: Sector,
    pub industry: Option<Industry>,
    /// The language of its country, where it has one.
    pub language: CompanyContext,
}

impl KnownCompany {
    /// The key of the company's name, which is the key of the group of all its variants.
    pub fn key(&self) -> String {
        let mut key = String::with_capacity(self.name.len());
        append_key(&cut(&self.name), &mut key);
        key
    }
}

/// Where a company is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CompanyNumber {
    /// Offset of its line in the built-in table.
    BuiltIn(u32),
    /// Index among the user's.
    Own(u32),
}

/// How far a known name can be trusted when something was taken off the name at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ambiguity {
    /// Only the whole name means the company: "Target", "Next".
    WholeNameOnly,
    /// The name, also with a country behind it: "Orange Polska", "Shell Deutschland".
    CountryAllowed,
    /// The name, also with a country or city behind it, but no "Group" or "International": "KBC Brussels".
    PlaceAllowed,
}

/// The table of known companies. The built-in rows are indexed when the program is built, and read when a name asks
/// for one: a network of 30,000 people names a few hundred of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct KnownCompanies {
    own: Vec<KnownCompany>,
    by_key: FxHashMap<u64, CompanyNumber>,
    /// Names of the built-in companies, where they were indexed before.
    index: Slots<'static, NAME_WIDTH>,
    ambiguous: FxHashMap<u64, Ambiguity>,
    built_in: usize,
}

/// The hash of the key of a name without cutting it into tokens, where its letters are plain and no word of it may be
/// left out of the key. One pass over the bytes: 20,000 names are hashed at every start.
fn plain_key_hash(name: &str) -> Option<u64> {
    let mut hash = 0;
    let mut word = [0_u8; 3];
    let mut length = 0_usize;
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() {
            let letter = byte.to_ascii_lowercase();
            hash = mix(hash, letter);
            if let Some(slot) = word.get_mut(length) {
                *slot = letter;
            }
            length += 1;
        } else if byte.is_ascii() && !matches!(byte, b'&' | b'+') {
            if may_be_left_out(&word, length) {
                return None;
            }
            length = 0;
        } else {
            return None;
        }
    }
    (!may_be_left_out(&word, length)).then_some(hash)
}

fn may_be_left_out(word: &[u8; 3], length: usize) -> bool {
    let letters = word.get(..length).and_then(|letters| std::str::from_utf8(letters).ok());
    letters.is_some_and(|letters| letters == "the" || is_conjunction(letters))
}

impl KnownCompanies {
    /// The built-in companies, indexed anew.
    #[allow(dead_code, reason = "the build script indexes them, the program reads the index")]
    pub fn built_in() -> Self {
        let mut companies = Self::default();
        let mut key = String::new();
        let start = KNOWN.as_ptr() as usize;
        for line in lines(KNOWN).skip(1) {
            let number = CompanyNumber::BuiltIn((line.as_ptr() as usize - start) as u32);
            let [name, aliases] = split::<2>(line);
            companies.built_in += 1;
            companies.add_name(name, number, &mut key);
            let mut rest = aliases;
            while !rest.is_empty() {
                let end = memchr::memchr(b'|', rest.as_bytes()).unwrap_or(rest.len());
                companies.add_name(rest.get(..end).unwrap_or_default(), number, &mut key);
                rest = rest.get(end + 1..).unwrap_or_default();
            }
        }
        companies
    }

    /// The index of the built-in companies as part of an image.
    #[allow(dead_code, reason = "the build script writes images, the program only reads them")]
    pub fn add_to(&self, image: &mut Image) {
        let mut names: Vec<(u64, u32)> = self
            .by_key
            .iter()
            .filter_map(|(key, number)| match number {
                CompanyNumber::BuiltIn(offset) => Some((*key, *offset)),
                CompanyNumber::Own(_) => None,
            })
            .collect();
        names.sort_unstable();
        image.number(self.built_in);
        Slots::<NAME_WIDTH>::add_to(
            image,
            names.iter().map(|(key, offset)| record(&[&key.to_le_bytes(), &offset.to_le_bytes()])),
        );
    }

    /// The built-in companies by the index of an image.
    pub fn read_from(pieces: &mut Pieces<'static>) -> Option<Self> {
        let built_in = pieces.number()?;
        Some(Self { built_in, index: Slots::read_from(pieces)?, ..Self::default() })
    }

    fn add_name(&mut self, name: &str, number: CompanyNumber, key: &mut String) {
        let hash = plain_key_hash(name).unwrap_or_else(|| {
            key.clear();
            append_key(&cut(name), key);
            letters_hash(key)
        });
        self.by_key.insert(hash, number);
        if let Some(written) = spelt_out(name) {
            key.clear();
            append_key(&cut(&written), key);
            self.by_key.insert(letters_hash(key), number);
        }
    }

    /// Adds a company of the user's, or replaces what its names meant. The fields are those of `known.csv`.
    ///
    /// # Errors
    /// The name of the wrong column and what is wrong, in words.
    pub fn add(&mut self, fields: [Cow<'static, str>; 6]) -> Result<(), (&'static str, String)> {
        let [name, aliases, sector, industry, country, _reason] = fields;
        let (sector, industry) = super::words::sector_and_industry(&sector, &industry)?;
        if !name.chars().any(char::is_alphanumeric) {
            return Err(("name", "has no letters".to_owned()));
        }
        let number = CompanyNumber::Own(self.own.len() as u32);
        let mut key = String::new();
        for alias in std::iter::once(name.as_ref()).chain(aliases.split('|')).filter(|alias| !alias.is_empty()) {
            self.add_name(alias, number, &mut key);
        }
        self.own.push(KnownCompany { name, sector, industry, language: CompanyContext::of_countries(&country) });
        Ok(())
    }

    /// Adds a name that is also a usual word. The fields are those of `ambiguous.csv`.
    ///
    /// # Errors
    /// The name of the wrong column and what is wrong, in words.
    pub fn add_ambiguous(&mut self, fields: [Cow<'static, str>; 3]) -> Result<(), (&'static str, String)> {
        let [name, level, _reason] = fields;
        let level = match level.as_ref() {
            "whole" => Ambiguity::WholeNameOnly,
            "country" => Ambiguity::CountryAllowed,
            _ => return Err(("level", "must be whole or country".to_owned())),
        };
        let mut key = String::new();
        append_key(&cut(&name), &mut key);
        self.ambiguous.insert(letters_hash(&key), level);
        Ok(())
    }

    /// The company of exactly this key.
    pub fn find(&self, key: Key) -> Option<CompanyNumber> {
        if key.length == 0 {
            return None;
        }
        self.by_key.get(&key.hash).copied().or_else(|| {
            let [.., a, b, c, d] = self.index.find(key.hash)?;
            Some(CompanyNumber::BuiltIn(u32::from_le_bytes([*a, *b, *c, *d])))
        })
    }

    /// The company by its number.
    pub fn company(&self, number: CompanyNumber) -> Option<KnownCompany> {
        match number {
            CompanyNumber::Own(index) => self.own.get(index as usize).cloned(),
            CompanyNumber::BuiltIn(offset) => {
                let rest = KNOWN.get(offset as usize..)?;
                let line = rest.get(..memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len()))?;
                let [name, _, sector, industry, country] = split::<5>(line);
                let industry = Industry::from_exact(industry);
                let sector = industry.and_then(Industry::sector).or_else(|| Sector::from_exact(sector))?;
                let language = CompanyContext::of_countries(country);
                Some(KnownCompany { name: Cow::Borrowed(name), sector, industry, language })
            }
        }
    }

    /// How far the key can be trusted once something was taken off the name. Four letters and fewer are
    /// as good as a word: too many firms share them ("ABM International", "Bold Ventures").
    pub fn ambiguity(&self, key: Key) -> Option<Ambiguity> {
        match self.ambiguous.get(&key.hash) {
            Some(level) => Some(*level),
            None if key.length <= 4 => Some(Ambiguity::PlaceAllowed),
            None => None,
        }
    }

    /// Number of companies.
    pub fn len(&self) -> usize {
        self.built_in + self.own.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_hash_is_that_of_the_key() {
        for name in [
            "Siemens",
            "E.ON",
            "The Gap",
            "Marks and Spencer",
            "H&M",
            "L'Oréal",
            "Booking.com",
            "Canal+",
            "A. O. Smith",
            "Y Combinator",
            "IE",
            "Crédit Agricole",
            "AT&T",
            "7-Eleven",
        ] {
            let mut key = String::new();
            append_key(&cut(name), &mut key);
            assert!(plain_key_hash(name).is_none_or(|hash| hash == letters_hash(&key)), "{name}");
        }
        assert!(plain_key_hash("Siemens Energy").is_some());
        assert!(plain_key_hash("The Gap").is_none());
    }
}
