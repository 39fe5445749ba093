//! Reading one message: from its text to what it does.
//!
//! Owns the entry point of the hot loop. A reader is built once and shared between threads; every
//! thread brings its own scratch. Refuses to keep text: a reading holds flags, hashes and positions.

use super::cue::{Cue, CueSet};
use super::fact::Gist;
use super::interpret::{Interpretation, Span};
use super::lexicon::CueLexicon;
use super::phrases::PhraseSet;
use super::scan;
use super::sentences::Scratch;
use super::sketch::{self, Sketch};
use crate::error::Result;

/// Fewest words for which equal texts to many people are a template and not a coincidence: "thank you
/// very much for everything" is said to many.
const TEMPLATE_WORDS: u32 = 7;

/// Reads messages by a compiled lexicon.
#[derive(Debug, Clone)]
pub struct MessageReader {
    phrases: PhraseSet,
}

/// What one message says, while its text is still at hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The part that is kept for every message.
    pub gist: Gist,
    /// Sketch for the search for templates; `None` for a short text.
    pub sketch: Option<Sketch>,
    /// Whether it is long and wordy enough to be one of many copies.
    pub can_be_template: bool,
    /// The sentence that asks, requests or proposes most.
    pub trigger: Option<Span>,
    /// The sentence that promises.
    pub promise: Option<Span>,
    /// The first sentence that says something.
    pub topic: Option<Span>,
}

impl MessageReader {
    /// Compiles a lexicon.
    ///
    /// # Errors
    /// [`crate::error::Error::Internal`] if the lexicon has more than 65,534 phrases.
    pub fn new(lexicon: &CueLexicon) -> Result<Self> {
        Ok(Self { phrases: PhraseSet::new(lexicon)? })
    }

    /// Reads a message. The subject, which InMail has, is searched for sales language only, because it
    /// is repeated on every message of its thread; where there is no content it is read in its place.
    #[must_use]
    pub fn read(&self, content: &str, subject: &str, has_attachment: bool, scratch: &mut Scratch) -> Reading {
        let content_is_blank = is_blank(content);
        let has_subject = !is_blank(subject);
        let text = if content_is_blank && has_subject { subject } else { content };
        let mut alive = std::mem::take(&mut scratch.alive);
        let mut subject_alive = Vec::new();
        let mut subject_reading = Interpretation::new(&mut subject_alive);
        if has_subject && !content_is_blank {
            scan::scan(subject, &self.phrases, scratch, &mut subject_reading);
        }
        let mut meaning = Interpretation::new(&mut alive);
        let totals = scan::scan(text, &self.phrases, scratch, &mut meaning);
        meaning.add_pitch_of(&subject_reading);
        meaning.finish(&totals, totals.words == 0 && !totals.has_signs);
        if has_attachment {
            meaning.cues.insert(CueSet::ATTACHMENT);
        }
        let is_formula = meaning.cues.any(CueSet::BOILERPLATE.with(CueSet::GREETING_ONLY).with(CueSet::CLOSER_ONLY));
        let can_be_template = totals.words >= TEMPLATE_WORDS && !is_formula;
        let gist = Gist {
            cues: meaning.cues,
            content_hash: if totals.words == 0 { 0 } else { sketch::content_hash(&scratch.words, totals.words) },
            votes: totals.votes,
            stage_phrase: meaning.stage_phrase,
            words: u16::try_from(totals.words).unwrap_or(u16::MAX),
            stage: meaning.stage,
            pitch_cues: meaning.pitch_cues(),
        };
        let reading = Reading {
            gist,
            sketch: if can_be_template { sketch::sketch(&scratch.words) } else { None },
            can_be_template,
            trigger: meaning.trigger,
            promise: meaning.promise,
            topic: meaning.topic,
        };
        scratch.alive = alive;
        reading
    }

    /// The phrases of a message that counted, in order: what an explanation of a verdict shows.
    #[must_use]
    pub fn phrases_of(&self, content: &str) -> Vec<(&str, Cue)> {
        let mut alive = Vec::new();
        let mut meaning = Interpretation::new(&mut alive);
        meaning.counted = Some(Vec::new());
        scan::scan(content, &self.phrases, &mut Scratch::default(), &mut meaning);
        meaning.counted.unwrap_or_default().into_iter().filter_map(|index| self.phrase(index)).collect()
    }

    /// A phrase of the lexicon by the index that a gist or a stage carries, with what it signals.
    #[must_use]
    pub fn phrase(&self, index: u16) -> Option<(&str, Cue)> {
        self.phrases.phrase(index)
    }
}

fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || matches!(character, '\u{200B}'..='\u{200F}' | '\u{FEFF}'))
}
