//! Which stage of business a sentence names, and whether it asks for one.
//!
//! Owns the support that a bare noun needs ("coffee" is a drink until someone proposes it), times that propose
//! something unnamed, and the stages that links stand for. Refuses to say what became of a proposal: a timeline
//! knows.

use super::{Interpretation, View};
use crate::conversation::cue::{Cue, Stage};
use crate::conversation::flags::CueSet;
use crate::conversation::resolve::clause_start;

/// Words of a sentence that is a proposal by its question mark alone: "a quick call?", "coffee?".
const SHORT_QUESTION_WORDS: u8 = 3;

/// Words of a proposal that speaks of a time and nothing else: "would Thursday morning suit you too?".
const BRIEF_PROPOSAL_WORDS: u8 = 8;

/// Words beside the times in a question that is nothing but them: "Zoom on Friday at eleven?".
const WORDS_BESIDE_TIME: u32 = 2;

impl Interpretation<'_> {
    /// Names of stages in the sentence, and whether it asks for one.
    pub(super) fn stages(&mut self, view: &View<'_>, local: &mut CueSet) {
        // "Lunch would be lovely".
        let appointments = Cue::Call.bit() | Cue::Meeting.bit() | Cue::Demo.bit();
        let would_welcome = view.has(Cue::Welcome) && view.cues & appointments != 0;
        let proposes = view.has(Cue::Propose) || would_welcome;
        let asks = local.any(CueSet::QUESTION.with(CueSet::REQUEST));
        let is_asked = local.any(CueSet::QUESTION.with(CueSet::GREETING_QUESTION));
        let is_short_question = is_asked && view.sentence.words <= SHORT_QUESTION_WORDS;
        // "I'm in town on Friday, lunch somewhere?"
        let last_clause = clause_start(view.sentence, view.sentence.words.saturating_sub(1));
        let ends_in_short_question =
            is_asked && view.sentence.words.saturating_sub(last_clause) <= SHORT_QUESTION_WORDS;
        let timely_question = local.has(CueSet::QUESTION) && local.has(CueSet::TIME);
        let booking = view.sentence.links.any(CueSet::CALENDAR_LINK.with(CueSet::CALL_LINK));
        let supports_bare = proposes
            || view.has(Cue::Available)
            || booking
            || is_short_question
            || timely_question
            || local.has(CueSet::CONFIRM);
        // "Who handles invoices at your place?"
        let asked_who = view.live().filter(|(_, phrase)| phrase.cue == Cue::AsksWho).map(|(found, _)| found.end).min();
        let is_their_concern = |stage: Stage, start: u8| {
            matches!(stage, Stage::Proposal | Stage::Invoice | Stage::Contract)
                && asked_who.is_some_and(|end| start >= end)
        };
        let mut named = false;
        for (found, phrase) in view.live() {
            let Some(stage) = phrase.cue.stage().filter(|stage| !is_their_concern(*stage, found.start)) else {
                continue;
            };
            // A demo is for business, and offered in plain statements: "I could give your team a demo".
            let needs_support = matches!(stage, Stage::Call | Stage::Meeting);
            let is_short_offer = ends_in_short_question && found.start >= last_clause;
            if needs_support && phrase.is_bare && !supports_bare && !is_short_offer {
                continue;
            }
            named = true;
            if stage.is_appointment() {
                local.insert(CueSet::APPOINTMENT);
            }
            if stage.rank() > self.stage.rank() || stage.is_more_exact_than(self.stage) {
                self.stage = stage;
                self.stage_phrase = phrase.phrase;
            }
        }
        if proposes && (named || local.has(CueSet::TIME) || booking) {
            local.insert(CueSet::PROPOSES);
        }
        // "Quedamos el martes a las dos, entonces".
        if local.has(CueSet::CONCLUDES.with(CueSet::TIME))
            && local.any(CueSet::PROPOSES.with(CueSet::APPOINTMENT))
            && !local.any(CueSet::QUESTION.with(CueSet::REQUEST).with(CueSet::NEGATES))
        {
            local.insert(CueSet::CONFIRM);
        }
        // "Best by phone, I could do Monday or Wednesday".
        let by_phone = view.has(Cue::ByPhone)
            && (view.has(Cue::Available) || proposes || local.has(CueSet::QUESTION))
            && local.has(CueSet::TIME)
            && !local.has(CueSet::TOOK_PLACE);
        if by_phone {
            named = true;
            local.insert(CueSet::APPOINTMENT);
            if Stage::Call.is_more_exact_than(self.stage) || self.stage == Stage::None {
                self.stage = Stage::Call;
            }
        }
        if named && view.has(Cue::Available) && local.has(CueSet::TIME) {
            local.insert(CueSet::AVAILABLE);
        }
        // "Could we see each other at your office on Thursday?" "Could you come and measure on Thursday?"
        let meets = (proposes || view.has(Cue::ModalYou))
            && !named
            && local.has(CueSet::TIME)
            && view.live().any(|(_, phrase)| phrase.cue == Cue::Meets);
        // "I suggest you come by on Tuesday at ten".
        if meets && proposes && !local.any(CueSet::NEGATES.with(CueSet::QUESTION)) {
            named = true;
            local.insert(CueSet::APPOINTMENT);
            if self.stage == Stage::None {
                self.stage = Stage::Meeting;
            }
        }
        let times = || view.live().filter(|(_, phrase)| phrase.cue == Cue::Time);
        // "Terça" within "terça-feira" is one time.
        let first_end = times().map(|(found, _)| found.end).min();
        let offers_a_choice = times().any(|(found, _)| first_end.is_some_and(|end| found.start >= end));
        let words = u32::from(view.sentence.words);
        let words_of_time = times().fold(0, |bits, (found, _)| bits | found.mask()).count_ones();
        let is_time_alone = words.saturating_sub(words_of_time) <= WORDS_BESIDE_TIME;
        if (proposes || offers_a_choice || is_time_alone || meets)
            && !named
            && local.has(CueSet::TIME.with(CueSet::QUESTION))
        {
            local.insert(CueSet::PROPOSES_TIME);
            let is_brief = view.sentence.has_clock_time || words <= u32::from(BRIEF_PROPOSAL_WORDS);
            if (is_time_alone && offers_a_choice) || (proposes && is_brief) || meets {
                local.insert(CueSet::PROPOSES_APPOINTMENT);
            }
        }
        if named && (proposes || asks || is_short_question) {
            local.insert(CueSet::STAGE_ASKED);
            if local.has(CueSet::GREETING_QUESTION) {
                local.remove(CueSet::GREETING_QUESTION);
                local.insert(CueSet::QUESTION);
            }
        }
    }

    /// Booking pages propose, call links invite to what was agreed, signature links carry a contract.
    pub(super) fn linked_stages(&mut self) {
        if self.cues.has(CueSet::CALENDAR_LINK) {
            self.cues.insert(CueSet::APPOINTMENT.with(CueSet::PROPOSES).with(CueSet::STAGE_ASKED));
            self.raise(Stage::Meeting);
        }
        if self.cues.has(CueSet::CALL_LINK) {
            self.cues.insert(CueSet::APPOINTMENT.with(CueSet::CONFIRM));
            self.raise(Stage::Call);
        }
        if self.cues.has(CueSet::SIGNATURE_LINK) {
            self.raise(Stage::Contract);
        }
    }
}
