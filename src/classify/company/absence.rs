//! Company fields that name no company: freelancers, people between jobs, placeholders, secrets.
//!
//! Owns the table of such phrases. Refuses to conclude anything about the person: a title's grammar does.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::fold::{cut, spelt_out};
use super::legal::{TokenSet, bit};
use super::name::{Cleaned, Key, key_of};

/// Why a company field names no company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Absence {
    /// "Self-employed", "Autónomo", "Freelance Designer".
    SelfEmployed,
    /// "Confidential", "Undisclosed".
    Confidential,
    /// "Stealth Startup".
    Stealth,
    /// "Looking for new opportunities", "Career break".
    BetweenJobs,
    /// "Retired", "Jubilado".
    Retired,
    /// "-", "N/A", "None", "Various".
    Placeholder,
}

impl Absence {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "self_employed" => Self::SelfEmployed,
            "confidential" => Self::Confidential,
            "stealth" => Self::Stealth,
            "between_jobs" => Self::BetweenJobs,
            "retired" => Self::Retired,
            "placeholder" => Self::Placeholder,
            _ => return None,
        })
    }

    /// The name, as the data file and the output spell it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SelfEmployed => "self_employed",
            Self::Confidential => "confidential",
            Self::Stealth => "stealth",
            Self::BetweenJobs => "between_jobs",
            Self::Retired => "retired",
            Self::Placeholder => "placeholder",
        }
    }
}

/// The table of phrases.
#[derive(Debug, Clone, Default)]
pub(crate) struct Absences {
    whole: FxHashMap<u64, Absence>,
    /// Phrases that decide from the front of the field: "freelance".
    leading: FxHashMap<u64, Absence>,
    /// First words of leading phrases.
    beginnings: FxHashSet<u64>,
}

/// Most words of a leading phrase: "travailleur indépendant", "looking for".
const MAX_LEADING_TOKENS: usize = 3;

/// Most words of a field that begins with such a phrase: longer ones are a company's slogan or a list of clients, which
/// says no less that there is no employer; but names such as "Freelance Society of Graphic Artists" exist.
const MAX_FIELD_TOKENS: usize = 5;

impl Absences {
    /// Adds or replaces a phrase. The fields are those of `absent.csv`.
    ///
    /// # Errors
    /// The name of the wrong column and what is wrong, in words.
    pub fn add(&mut self, fields: [Cow<'static, str>; 4]) -> Result<(), (&'static str, String)> {
        let [phrase, kind, position, _reason] = fields;
        let kind = Absence::parse(&kind).ok_or((
            "kind",
            "must be self_employed, confidential, stealth, between_jobs, retired or placeholder".to_owned(),
        ))?;
        let table = match position.as_ref() {
            "whole" => &mut self.whole,
            "first" => &mut self.leading,
            _ => return Err(("position", "must be whole or first".to_owned())),
        };
        for spelling in [Some(phrase.clone()), spelt_out(&phrase).map(Cow::Owned)].into_iter().flatten() {
            let letters = cut(&spelling);
            let key = key_of(&letters, TokenSet::MAX);
            if key.length == 0 {
                return Err(("phrase", "has no letters".to_owned()));
            }
            table.insert(key.hash, kind);
            if let Some(first) = letters.tokens().first() {
                self.beginnings.insert(first.hash);
            }
        }
        Ok(())
    }

    /// Why the field names no company, if it does not. `key` is the key of the cleaned name.
    pub fn find(&self, cleaned: &Cleaned, key: Key) -> Option<Absence> {
        let tokens = cleaned.cut.tokens();
        if key.length == 0 || tokens.iter().all(|token| token.is_conjunction()) {
            return Some(Absence::Placeholder);
        }
        if let Some(kind) = self.whole.get(&key.hash).or_else(|| self.leading.get(&key.hash)) {
            return Some(*kind);
        }
        if tokens.len() > MAX_FIELD_TOKENS || !tokens.first().is_some_and(|first| self.beginnings.contains(&first.hash))
        {
            return None;
        }
        for (index, token) in tokens.iter().enumerate().take(MAX_LEADING_TOKENS) {
            // "Freelance.com" and "Freelance & Sons" are firms.
            let firm = tokens.get(index + 1).is_some_and(|next| next.is_after_dot() || next.is_conjunction());
            if token.is_conjunction() || firm {
                return None;
            }
            let front = key_of(&cleaned.cut, bit(index + 1) - 1);
            if let Some(kind) = self.leading.get(&front.hash) {
                return Some(*kind);
            }
        }
        None
    }
}
