//! Companies: clean names, groups of variants, sectors, and a match against a list of target accounts.
//!
//! Owns what can be told from a company's name alone, with its evidence. Order of evidence: a known company, the
//! words of the name, its legal form; what a title adds is the caller's. Refuses to guess: weak words only suggest.

mod absence;
mod account_file;
mod accounts;
mod classifier;
mod fold;
mod group;
mod known;
mod legal;
mod lexicon;
mod name;
mod places;
mod reason;
mod rows;
mod sector;
mod words;
mod words_image;

pub use absence::Absence;
pub use account_file::read_accounts;
pub use accounts::{Account, AccountMatch, AccountMatcher, ReviewReason, TokenCounts};
pub use classifier::{CompanyClassifier, CompanyEvidence, CompanyVerdict, SECTOR_THRESHOLD};
pub use group::KnownBy;
pub use lexicon::CompanyLexicon;
pub use name::CompanyName;
pub use reason::CompanyReason;
pub use sector::{Industry, Sector, SectorScope};
