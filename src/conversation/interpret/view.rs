//! A sentence under interpretation.
//!
//! Owns the questions that all rules ask of a sentence: what counts in it, in which clause it stands. Refuses to
//! draw conclusions.

use crate::conversation::cue::Cue;
use crate::conversation::phrases::Output;
use crate::conversation::resolve::{clause_of, clause_start};
use crate::conversation::sentences::{Match, Sentence};

/// A sentence under interpretation: its matches with their phrases.
pub struct View<'a> {
    pub sentence: &'a Sentence,
    pub matches: &'a [Match],
    pub alive: &'a [bool],
    /// Cues of the matches that count, one bit each.
    pub cues: u64,
    /// What it negates is an appointment: "no need for a call".
    pub about_appointment: bool,
}

impl<'a> View<'a> {
    /// The matches that still count.
    pub fn live(&self) -> impl Iterator<Item = (&'a Match, &'a Output)> + Clone {
        self.matches.iter().zip(self.alive).filter(|(_, alive)| **alive).map(|(found, _)| (found, &found.output))
    }

    pub fn has(&self, cue: Cue) -> bool {
        self.cues & cue.bit() != 0
    }

    pub fn cues_any(&self, bits: u64) -> bool {
        self.cues & bits != 0
    }

    /// Number of the clause that a word belongs to.
    pub fn clause_of(&self, word: u8) -> u32 {
        clause_of(self.sentence, word)
    }

    /// Words of the clause before a match.
    pub fn words_into_clause(&self, found: &Match) -> u8 {
        found.start - clause_start(self.sentence, found.start)
    }

    pub fn last_clause(&self) -> u32 {
        self.sentence.clause_starts.count_ones()
    }
}
