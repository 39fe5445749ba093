//! Titles: level, function and decision maker of a position, in seven languages, with the evidence.
//!
//! Owns the whole way from a title's characters to its verdict: words, phrases, parts, head and modifier,
//! negation, combination, context. Refuses to know companies: what an employer means for a title comes in as a
//! [`CompanyContext`]. Words are data, in `lexicons/titles/`.
//!
//! ```text
//! title -> words -> items (phrases of the lexicons, language, employer's tail) -> parts -> verdict
//! ```

mod abbreviations;
mod characters;
mod gendered;
mod grammar;
mod items;
mod lexicon;
mod misspelling;
mod part;
mod phrases;
mod taxonomy;
mod verdict;
mod vocabulary;
mod words;

#[cfg(test)]
mod acceptance;
#[cfg(test)]
mod properties;

use std::cell::RefCell;

pub use lexicon::Lexicon;
pub use taxonomy::{Flags, Function, Seniority};
pub use verdict::{Evidence, Mark, Rule, TitleVerdict};

use crate::classify::CompanyContext;
use crate::error::{Error, Result};
use crate::image::Aligned;
use items::Reading;
use vocabulary::Vocabulary;

thread_local! {
    /// The buffers of the title that this thread is reading: a million titles need no allocation.
    static READING: RefCell<Reading> = RefCell::default();
}

/// Judges titles by the lexicons. Cheap to share between threads; a title is judged in about a microsecond.
#[derive(Debug, Clone)]
pub struct TitleClassifier {
    vocabulary: Vocabulary,
}

/// What [`Vocabulary::compile`] made of the built-in lexicons when the program was built.
static BUILT_IN: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/titles.image")));

impl TitleClassifier {
    /// The classifier by the built-in lexicons alone, which were compiled when the program was built.
    ///
    /// # Errors
    /// [`Error::Internal`] if the tables are damaged, which the tests exclude.
    pub fn built_in() -> Result<Self> {
        let damaged = || Error::Internal { stage: "classify", problem: "damaged tables of titles".to_owned() };
        Ok(Self { vocabulary: Vocabulary::from_image(BUILT_IN.bytes()).ok_or_else(damaged)? })
    }

    /// Compiles the lexicons, once a run.
    #[must_use]
    pub fn new(lexicon: Lexicon) -> Self {
        Self { vocabulary: Vocabulary::compile(&lexicon) }
    }

    /// The verdict on a title, given what is known of the employer. Reads at most the first 1,024 bytes and
    /// 64 words; takes time linear in those, never panics, and answers `unknown` rather than guess.
    #[must_use]
    pub fn classify(&self, title: &str, context: CompanyContext) -> TitleVerdict {
        READING.with(|reading| match reading.try_borrow_mut() {
            Ok(mut reading) => self.classify_with(title, context, &mut reading),
            Err(_) => self.classify_with(title, context, &mut Reading::default()),
        })
    }

    fn classify_with(&self, title: &str, context: CompanyContext, reading: &mut Reading) -> TitleVerdict {
        reading.read(title, &self.vocabulary, context);
        grammar::judge(reading, context)
    }
}
