//! The world's best-known employers, each with its sector.
//!
//! Owns the table of known companies, looked up by the whole letters of a name or alias. Refuses to find a company in
//! a part of a name: "Delta Dental" is not Delta. Which shortened names may be asked for is [`super::group`]'s.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::fold::{cut, spelt_out};
use super::name::append_key;
use super::sector::{Industry, Sector};

/// A known company.
#[derive(Debug, Clone)]
pub(crate) struct KnownCompany {
    /// The name, as people write it.
    pub name: Cow<'static, str>,
    /// Its key, which is the key of the group of all its variants.
    pub key: Box<str>,
    pub sector: Sector,
    pub industry: Option<Industry>,
}

/// How far a known name can be trusted when something was taken off the name at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ambiguity {
    /// Only the whole name means the company: "Target", "Next".
    WholeNameOnly,
    /// The name, also with a country or region behind it: "Orange Polska", "Shell Deutschland".
    CountryAllowed,
}

/// The table of known companies.
#[derive(Debug, Clone, Default)]
pub(crate) struct KnownCompanies {
    companies: Vec<KnownCompany>,
    by_key: FxHashMap<Box<str>, u32>,
    ambiguous: FxHashMap<Box<str>, Ambiguity>,
}

impl KnownCompanies {
    /// An empty table with room for the built-in rows.
    pub fn with_capacity(companies: usize) -> Self {
        let mut by_key = FxHashMap::default();
        // Three names a company, as the built-in table has on average, rounded up.
        by_key.reserve(companies * 3);
        Self { companies: Vec::with_capacity(companies), by_key, ambiguous: FxHashMap::default() }
    }

    /// Adds a company, or replaces what its names meant. The fields are those of `known.csv`.
    ///
    /// # Errors
    /// The name of the wrong column and what is wrong, in words.
    pub fn add(&mut self, fields: [Cow<'static, str>; 6]) -> Result<(), (&'static str, String)> {
        let [name, aliases, sector, industry, _country, _reason] = fields;
        let sector = Sector::from_exact(&sector)
            .or_else(|| Sector::parse(&sector))
            .ok_or(("sector", "is none of LinkedIn's twenty sectors".to_owned()))?;
        let industry = if industry.is_empty() {
            None
        } else {
            let known = Industry::from_exact(&industry).ok_or(("industry", "is no LinkedIn industry".to_owned()))?;
            if known.sector() != Some(sector) {
                return Err(("industry", format!("does not belong to {sector}")));
            }
            Some(known)
        };
        let mut key = String::new();
        append_key(&cut(&name), &mut key);
        if key.is_empty() {
            return Err(("name", "has no letters".to_owned()));
        }
        let number = self.companies.len() as u32;
        let mut alias_key = String::new();
        for alias in std::iter::once(name.as_ref()).chain(aliases.split('|')).filter(|alias| !alias.is_empty()) {
            self.add_key(alias, number, &mut alias_key);
            if let Some(written) = spelt_out(alias) {
                self.add_key(&written, number, &mut alias_key);
            }
        }
        self.companies.push(KnownCompany { name, key: key.into_boxed_str(), sector, industry });
        Ok(())
    }

    fn add_key(&mut self, alias: &str, number: u32, key: &mut String) {
        key.clear();
        append_key(&cut(alias), key);
        if let Some(entry) = self.by_key.get_mut(key.as_str()) {
            *entry = number;
        } else if !key.is_empty() {
            self.by_key.insert(key.as_str().into(), number);
        }
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
        self.ambiguous.insert(key.into_boxed_str(), level);
        Ok(())
    }

    /// The company of exactly this key.
    pub fn find(&self, key: &str) -> Option<u32> {
        self.by_key.get(key).copied()
    }

    /// The company by its number.
    pub fn company(&self, number: u32) -> Option<&KnownCompany> {
        self.companies.get(number as usize)
    }

    /// How far the key can be trusted once something was taken off the name. Three letters and fewer are
    /// as good as a word: too many firms share them.
    pub fn ambiguity(&self, key: &str) -> Option<Ambiguity> {
        match self.ambiguous.get(key) {
            Some(level) => Some(*level),
            None if key.chars().take(4).count() <= 3 => Some(Ambiguity::CountryAllowed),
            None => None,
        }
    }

    /// Number of companies.
    pub fn len(&self) -> usize {
        self.companies.len()
    }

    /// Every name of the ambiguous list, for the test that each means a known company.
    #[cfg(test)]
    pub fn ambiguous_keys(&self) -> impl Iterator<Item = &str> {
        self.ambiguous.keys().map(AsRef::as_ref)
    }
}
