//! Which of the seven languages a text is in, by weighing the words that occurred.
//!
//! Owns the language list and the counting of votes. Refuses to be a general detector: a text in any
//! other language, or too short to tell, has no language.

use std::fmt;

/// Number of languages read.
pub const LANGUAGES: usize = 7;

/// A language whose cues are known, in the order of the vote counters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// Portuguese, of Portugal and Brazil.
    Portuguese,
    /// French.
    French,
    /// Italian.
    Italian,
    /// German.
    German,
    /// Dutch.
    Dutch,
}

impl Language {
    /// All languages, in the order of the vote counters.
    pub const ALL: [Self; LANGUAGES] =
        [Self::English, Self::Spanish, Self::Portuguese, Self::French, Self::Italian, Self::German, Self::Dutch];

    /// Two-letter ISO 639-1 code, lower case.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::French => "fr",
            Self::Italian => "it",
            Self::German => "de",
            Self::Dutch => "nl",
        }
    }

    /// The language of a two-letter code, lower case.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Position in the vote counters.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// The set that holds this language alone.
    #[must_use]
    pub fn set(self) -> LanguageSet {
        LanguageSet(1 << self.index())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// A set of languages, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LanguageSet(u8);

impl LanguageSet {
    /// Every language.
    pub const ALL: Self = Self((1 << LANGUAGES) - 1);

    /// The set as bits, in the order of [`Language::ALL`].
    #[inline]
    #[must_use]
    pub fn bits(self) -> u8 {
        self.0
    }

    /// The set of some bits; higher ones are dropped.
    #[must_use]
    pub fn from_bits(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// Whether both sets share a language.
    #[inline]
    #[must_use]
    pub fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The languages of either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// How many languages are in the set.
    #[inline]
    #[must_use]
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether the language is in the set.
    #[must_use]
    pub fn contains(self, language: Language) -> bool {
        self.intersects(language.set())
    }
}

/// Weight of a word that only one language has; a word of n languages weighs `FULL_VOTE / n`, at
/// least 1, so that 12 divides evenly by the common cases 1, 2, 3 and 4.
pub const FULL_VOTE: u16 = 12;

/// Least lead in votes before a language is named: one word of its own.
const LEAST_VOTES: u16 = FULL_VOTE;

/// Votes per language, saturating; what one message or many say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LanguageVotes(pub [u16; LANGUAGES]);

impl LanguageVotes {
    /// Adds the votes of another text.
    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine = mine.saturating_add(theirs);
        }
    }

    /// The language with the most votes, the earlier one of [`Language::ALL`] on a tie; `None` under
    /// one word's full vote.
    #[must_use]
    pub fn best(&self) -> Option<Language> {
        let mut best: Option<(Language, u16)> = None;
        for language in Language::ALL {
            let votes = self.0[language.index()];
            if votes >= LEAST_VOTES && best.is_none_or(|(_, most)| votes > most) {
                best = Some((language, votes));
            }
        }
        best.map(|(language, _)| language)
    }

    /// The languages that the text may be in: those with at least half the votes of the best one.
    /// Mixed messages keep both languages; a text with hardly a known word keeps all.
    #[must_use]
    pub fn plausible(&self) -> LanguageSet {
        let most = self.0.iter().copied().max().unwrap_or(0);
        if most < 2 * LEAST_VOTES {
            return LanguageSet::ALL;
        }
        let mut set = LanguageSet::default();
        for language in Language::ALL {
            if u32::from(self.0[language.index()]) * 2 >= u32::from(most) {
                set = set.union(language.set());
            }
        }
        set
    }
}
