//! Why a company has its sector: the pieces of evidence as values, and in English for those who change lexicons.
//!
//! Owns the pieces and their English. Refuses other languages: the report has them.

use std::fmt;

use super::absence::Absence;
use super::group::KnownBy;
use super::sector::Sector;

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq)]
pub enum CompanyReason {
    /// The text names no company.
    Absent(Absence),
    /// A known company.
    Known {
        /// Its name in the table.
        name: String,
        /// What of the name led to it.
        by: KnownBy,
    },
    /// A word of the name that tells the sector.
    Word {
        /// The word.
        word: String,
        /// Share of companies with the word that are of the sector.
        confidence: f32,
    },
    /// A word that speaks for another sector.
    Against {
        /// The word.
        word: String,
        /// Share of companies with the word that are of that sector.
        confidence: f32,
        /// The other sector.
        sector: Sector,
    },
    /// The legal form.
    LegalForm(String),
    /// The evidence is too weak to say more than this.
    Suggests(Sector),
}

impl fmt::Display for CompanyReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent(absence) => write!(formatter, "no company: {}", absence.as_str()),
            Self::Known { name, by } => write!(formatter, "known company \"{name}\" ({})", by.as_str()),
            Self::Word { word, confidence } => write!(formatter, "word \"{word}\" {confidence:.2}"),
            Self::Against { word, confidence, sector } => {
                write!(formatter, "against \"{word}\" {confidence:.2} ({sector})")
            }
            Self::LegalForm(form) => write!(formatter, "legal form \"{form}\""),
            Self::Suggests(sector) => write!(formatter, "only suggests {sector}"),
        }
    }
}
