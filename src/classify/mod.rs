//! Stage 3: who a contact is, and why we say so: seniority, function, decision maker, sector, target fit.
//!
//! Owns the verdicts over titles and companies, each distinct one judged once, and their match with the
//! target. Refuses to guess: unknown is a label, and every label names the words that made it.

pub mod company;
pub mod evaluation;
mod judge;
mod target;
pub mod title;

pub use judge::{Classifier, Judgement, Judgements, SectorEvidence, title_context, user_lexicons};
pub use target::{Fit, Target, TargetFit, TargetSpecification};
