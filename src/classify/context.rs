//! What a company means for the reading of its people's titles.
//!
//! Owns a small set of kinds of employer in which the same title has another weight: a bank's vice president, a
//! clinic's MD, a partner of a law firm; and the language that the company's name speaks, for titles that are words of
//! several (AD, DGA). The company stage fills it, the title stage reads it. Refuses to read either.

/// Kinds of employer, as a set: a university hospital is both a university and a clinic.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompanyContext(u32);

/// Names of the kinds, in the order of their bits, as the data files spell them.
const NAMES: [&str; 18] = [
    "bank",
    "clinic",
    "law_firm",
    "consulting",
    "university",
    "school",
    "military",
    "police",
    "church",
    "government",
    "agency",
    "investor",
    "italian",
    "spanish",
    "portuguese",
    "french",
    "german",
    "dutch",
];

impl CompanyContext {
    /// Nothing is known.
    pub const NONE: Self = Self(0);
    /// A bank, broker, exchange or asset manager: "vice president" is a rank below director there.
    pub const BANK: Self = Self(1);
    /// A hospital, clinic or practice: MD is a physician there.
    pub const CLINIC: Self = Self(1 << 1);
    /// A law firm or notary's office: partners own it, associates are employed.
    pub const LAW_FIRM: Self = Self(1 << 2);
    /// A consultancy or audit firm: partners own it, managers manage projects.
    pub const CONSULTING: Self = Self(1 << 3);
    /// A university or research institute: professors, deans, chancellors.
    pub const UNIVERSITY: Self = Self(1 << 4);
    /// A primary or secondary school: heads and principals.
    pub const SCHOOL: Self = Self(1 << 5);
    /// Armed forces: officers' ranks.
    pub const MILITARY: Self = Self(1 << 6);
    /// Police, fire brigade, prison service: ranks again.
    pub const POLICE: Self = Self(1 << 7);
    /// A church or religious order.
    pub const CHURCH: Self = Self(1 << 8);
    /// Any public administration.
    pub const GOVERNMENT: Self = Self(1 << 9);
    /// An advertising, design or public relations agency: account directors sell, creative directors lead.
    pub const AGENCY: Self = Self(1 << 10);
    /// A venture capital or private equity house: partners decide, principals and vice presidents are ranks.
    pub const INVESTOR: Self = Self(1 << 11);
    /// An Italian firm by its legal form, its words or its country: "AD" is its chief executive.
    pub const ITALIAN: Self = Self(1 << 12);
    /// A firm whose titles are Spanish where their words leave it open.
    pub const SPANISH: Self = Self(1 << 13);
    /// The same in Portuguese.
    pub const PORTUGUESE: Self = Self(1 << 14);
    /// The same in French: "DGA" is a deputy.
    pub const FRENCH: Self = Self(1 << 15);
    /// The same in German.
    pub const GERMAN: Self = Self(1 << 16);
    /// The same in Dutch: "DGA" owns the firm.
    pub const DUTCH: Self = Self(1 << 17);

    /// The language of the only spoken one among countries (ISO codes separated by spaces). Countries of several
    /// languages or of none of the seven say nothing, and neither does a form that two languages use: `S.A.`, `SAS`.
    #[must_use]
    pub fn of_countries(countries: &str) -> Self {
        let mut only = Self::NONE;
        for country in countries.split(' ') {
            let language = match country {
                "IT" => Self::ITALIAN,
                "ES" | "MX" => Self::SPANISH,
                "PT" | "BR" => Self::PORTUGUESE,
                "FR" => Self::FRENCH,
                "DE" | "AT" => Self::GERMAN,
                "NL" => Self::DUTCH,
                _ => continue,
            };
            if !only.is_empty() && only != language {
                return Self::NONE;
            }
            only = language;
        }
        only
    }

    /// The languages of a word of a company's name, by the column `language` of the table of words, where German and
    /// Dutch share their rows. English says nothing: its words stand in names of every country.
    #[must_use]
    pub fn of_word_language(language: &str) -> Self {
        match language {
            "it" => Self::ITALIAN,
            "es" => Self::SPANISH,
            "pt" => Self::PORTUGUESE,
            "fr" => Self::FRENCH,
            "de" => Self::GERMAN.union(Self::DUTCH),
            "nl" => Self::DUTCH,
            _ => Self::NONE,
        }
    }

    /// Reads names separated by spaces; unknown names are left out.
    #[must_use]
    pub fn parse(names: &str) -> Self {
        names.split_whitespace().fold(Self::NONE, |context, name| match NAMES.iter().position(|known| *known == name) {
            Some(bit) => Self(context.0 | 1 << bit),
            None => context,
        })
    }

    /// Both together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every kind of the other set is in this one.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the two sets share a kind.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether nothing is known.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The names of the kinds in the set, in a fixed order.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().enumerate().filter(move |(bit, _)| self.0 & 1 << bit != 0).map(|(_, name)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_bits_agree() {
        assert_eq!(CompanyContext::parse("bank"), CompanyContext::BANK);
        assert_eq!(CompanyContext::parse("italian"), CompanyContext::ITALIAN);
        let both = CompanyContext::parse("university clinic");
        assert!(both.contains(CompanyContext::UNIVERSITY) && both.contains(CompanyContext::CLINIC));
        assert!(!both.contains(CompanyContext::BANK));
        assert!(both.meets(CompanyContext::CLINIC.union(CompanyContext::BANK)));
        assert!(!both.meets(CompanyContext::BANK.union(CompanyContext::CHURCH)));
        assert_eq!(both.names().collect::<Vec<_>>(), ["clinic", "university"]);
        assert!(CompanyContext::parse("pirates").is_empty());
        assert_eq!(CompanyContext::parse("dutch"), CompanyContext::DUTCH);
    }

    #[test]
    fn countries_tell_a_language_where_they_speak_one() {
        assert_eq!(CompanyContext::of_countries("IT BE AR RO"), CompanyContext::ITALIAN);
        assert_eq!(CompanyContext::of_countries("BR PT"), CompanyContext::PORTUGUESE);
        assert_eq!(CompanyContext::of_countries("FR CO IT"), CompanyContext::NONE);
        assert_eq!(CompanyContext::of_countries("CH"), CompanyContext::NONE);
        assert_eq!(CompanyContext::of_countries(""), CompanyContext::NONE);
    }
}
