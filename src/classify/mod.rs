//! Stage 3: who a contact is, and why we say so: seniority, function, decision maker, sector, target fit.
//!
//! Owns the verdicts over titles and companies, each distinct one judged once, and their match with the
//! target. Refuses to guess: unknown is a label, and every label names the words that made it.

pub mod company;
mod context;
pub mod evaluation;
mod judge;
mod target;
pub mod title;

pub use context::CompanyContext;
pub use judge::{Classifier, Judgement, Judgements, Positions, SectorEvidence, user_lexicons};
pub use target::{Fit, Target, TargetFit, TargetSpecification};
