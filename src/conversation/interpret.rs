//! What the phrases of a sentence mean together: masks, negations, conditions, question scope, stages.
//!
//! Owns the rules that turn matches into flags, one sentence at a time, in an order that is the same
//! for all languages. Refuses to look at text or beyond one message: what a confirmation confirms is
//! decided where the relationship is judged.

use super::cue::{Cue, CueSet, Stage};
use super::language::{Language, LanguageSet, LanguageVotes};
use super::phrases::Output;
use super::sentences::{Batches, Match, Sentence, Totals};

/// Words after a negation that it reaches: "no need for a quick call" has its noun at the third.
const NEGATION_REACH: u32 = 5;

/// Words that a formula may have around it and stay one: the new job and the name in "congrats on the
/// new role as head of sales at Acme, Ana"; a name or two in a greeting or thanks.
const WORDS_BESIDE_BOILERPLATE: u32 = 8;
/// See [`WORDS_BESIDE_BOILERPLATE`].
const WORDS_BESIDE_GREETING: u32 = 3;

/// See [`WORDS_BESIDE_BOILERPLATE`]; a name or two.
const WORDS_BESIDE_CLOSER: u32 = 2;

/// Words outside of all formulas with which a message still is boilerplate as a whole: one more
/// well-wishing clause that no lexicon foresees.
const RESIDUE_OF_BOILERPLATE: u32 = 8;
/// The same for a message of thanks, where every word more is an answer.
const RESIDUE_OF_CLOSER: u32 = 1;

/// Words of the replies that LinkedIn suggests, the name that it adds included: "Great, thanks Ana!".
const SUGGESTED_WORDS: u32 = 4;

/// Words of a sentence that is a proposal by its question mark alone: "a quick call?", "coffee on me?".
const SHORT_QUESTION_WORDS: u8 = 5;

/// Words outside formulas that make a topic.
const TOPIC_WORDS: u32 = 4;

/// Words of an address by name ("Dear Mrs van der Berg"), after which a message still may begin by agreeing.
const LONGEST_NAME_WORDS: u32 = 4;

/// Most distinct sales phrases that are counted.
const PITCH_PHRASES: usize = 8;

/// A stretch of the message, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
}

/// What a message turned out to do, sentence by sentence.
pub(super) struct Interpretation<'a> {
    alive: &'a mut Vec<bool>,
    pub(super) cues: CueSet,
    pub(super) stage: Stage,
    pub(super) stage_phrase: u16,
    pub(super) trigger: Option<Span>,
    pub(super) promise: Option<Span>,
    pub(super) topic: Option<Span>,
    trigger_rank: u8,
    pitch: [u16; PITCH_PHRASES],
    pitch_count: usize,
    residue: u32,
    suggested_words: u32,
    introduces_phone: bool,
    has_boilerplate: bool,
    /// Only greetings and thanks so far: what comes first may still agree.
    is_opening: bool,
    /// Phrases that counted, if anyone wants to know.
    pub(super) counted: Option<Vec<u16>>,
}

/// A sentence under interpretation: its matches with their phrases.
struct View<'a> {
    sentence: &'a Sentence,
    matches: &'a [Match],
    alive: &'a [bool],
    /// Cues of the matches that count, one bit each.
    cues: u64,
}

impl<'a> View<'a> {
    /// The matches that still count.
    fn live(&self) -> impl Iterator<Item = (&'a Match, &'a Output)> {
        self.matches.iter().zip(self.alive).filter(|(_, alive)| **alive).map(|(found, _)| (found, &found.output))
    }

    fn has(&self, cue: Cue) -> bool {
        self.cues & cue.bit() != 0
    }

    /// Number of the clause that a word belongs to.
    fn clause_of(&self, word: u8) -> u32 {
        clause_of(self.sentence, word)
    }

    fn last_clause(&self) -> u32 {
        self.sentence.clause_starts.count_ones()
    }
}

fn clause_of(sentence: &Sentence, word: u8) -> u32 {
    (sentence.clause_starts & mask(0, word.saturating_add(1))).count_ones()
}

/// First word of a word's clause.
fn clause_start(sentence: &Sentence, word: u8) -> u8 {
    let before = sentence.clause_starts & mask(0, word.saturating_add(1));
    if before == 0 { 0 } else { (63 - before.leading_zeros()) as u8 }
}

/// Bits of the words from `start` up to, not including, `end`.
fn mask(start: u8, end: u8) -> u64 {
    let below = |limit: u8| if limit >= 64 { u64::MAX } else { (1_u64 << limit) - 1 };
    below(end) & !below(start)
}

impl Match {
    fn mask(self) -> u64 {
        mask(self.start, self.end)
    }
}

impl Batches for Interpretation<'_> {
    fn take(&mut self, sentences: &[Sentence], matches: &[Match], votes: &LanguageVotes) {
        let plausible = votes.plausible();
        for sentence in sentences {
            if sentence.first_match == sentence.end_match && !sentence.is_question && !sentence.has_clock_time {
                self.plain_sentence(sentence);
                continue;
            }
            let range = sentence.first_match as usize..sentence.end_match as usize;
            self.sentence(sentence, matches.get(range).unwrap_or(&[]), plausible);
        }
    }
}

impl<'a> Interpretation<'a> {
    pub(super) fn new(alive: &'a mut Vec<bool>) -> Self {
        Self {
            alive,
            cues: CueSet::NONE,
            stage: Stage::None,
            stage_phrase: u16::MAX,
            trigger: None,
            promise: None,
            topic: None,
            trigger_rank: 0,
            pitch: [0; PITCH_PHRASES],
            pitch_count: 0,
            residue: 0,
            suggested_words: 0,
            introduces_phone: false,
            has_boilerplate: false,
            is_opening: true,
            counted: None,
        }
    }

    fn sentence(&mut self, sentence: &Sentence, matches: &[Match], plausible: LanguageSet) {
        let mut alive = std::mem::take(self.alive);
        let resolved = resolve(sentence, matches, plausible, &mut alive);
        if resolved.negates_appointment {
            self.cues.insert(CueSet::APPOINTMENT_NEGATED);
        }
        let view = View { sentence, matches, alive: &alive, cues: resolved.cues };
        if let Some(counted) = &mut self.counted {
            counted.extend(view.live().map(|(_, phrase)| phrase.phrase));
        }
        self.read(&view);
        *self.alive = alive;
    }

    /// A sentence without any phrase, question mark or time: it says something, but nothing known.
    fn plain_sentence(&mut self, sentence: &Sentence) {
        let words = u32::from(sentence.words);
        self.is_opening &= words <= LONGEST_NAME_WORDS;
        if words >= TOPIC_WORDS && self.topic.is_none() {
            self.topic = Some(Span { start: sentence.start_byte, end: sentence.end_byte });
        }
        self.residue = self.residue.saturating_add(words);
    }

    fn read(&mut self, view: &View<'_>) {
        let sentence = view.sentence;
        let mut local = CueSet::NONE;
        let mut formula = 0_u64;
        let mut greeting = 0_u64;
        let mut wishes = CueSet::NONE;
        let mut allowance = 0;
        for (found, phrase) in view.live() {
            match phrase.cue {
                Cue::Request => local.insert(CueSet::REQUEST),
                Cue::Promise if !in_question(view, found) => local.insert(CueSet::PROMISE),
                Cue::Confirm => local.insert(CueSet::CONFIRM),
                Cue::Past => local.insert(CueSet::TOOK_PLACE),
                Cue::Signed => local.insert(CueSet::SIGNED),
                Cue::Decline => local.insert(CueSet::DECLINE),
                Cue::DeclineFinal => local.insert(CueSet::DECLINE_FINAL),
                Cue::Answer => local.insert(CueSet::ANSWER),
                Cue::Time => local.insert(CueSet::TIME),
                Cue::Thanks => local.insert(CueSet::THANKS),
                Cue::Negation => local.insert(CueSet::NEGATES),
                Cue::Price => local.insert(CueSet::PRICE),
                Cue::Pitch => self.add_pitch(phrase.phrase),
                Cue::PhoneIntro => self.introduces_phone = true,
                Cue::Closer => {
                    local.insert(CueSet::CLOSER);
                    formula |= found.mask();
                    allowance = allowance.max(WORDS_BESIDE_CLOSER);
                }
                Cue::Greeting => {
                    local.insert(CueSet::GREETING);
                    greeting |= found.mask();
                    allowance = allowance.max(WORDS_BESIDE_GREETING);
                }
                Cue::BoilerCongratulations | Cue::BoilerBirthday | Cue::BoilerConnect => {
                    wishes.insert(match phrase.cue {
                        Cue::BoilerCongratulations => CueSet::BOILER_CONGRATULATIONS,
                        Cue::BoilerBirthday => CueSet::BOILER_BIRTHDAY,
                        _ => CueSet::BOILER_CONNECT,
                    });
                    formula |= found.mask();
                }
                Cue::BoilerSuggested => {
                    self.suggested_words = self.suggested_words.max(u32::from(found.end - found.start));
                }
                _ => {}
            }
        }
        if sentence.has_clock_time {
            local.insert(CueSet::TIME);
        }
        formula |= greeting;
        // Congratulations on a job are a formula; on an award or a talk they are personal.
        if wishes != CueSet::BOILER_CONGRATULATIONS || !view.has(Cue::Event) {
            local.insert(wishes);
            if wishes != CueSet::NONE {
                allowance = WORDS_BESIDE_BOILERPLATE;
            }
        }
        let uncovered = u32::from(sentence.words).saturating_sub((formula & mask(0, sentence.words)).count_ones());
        let greets_only = greeting != 0 && uncovered <= WORDS_BESIDE_GREETING;
        if is_question(view) {
            local.insert(if greets_only && !view.has(Cue::Propose) && !local.has(CueSet::REQUEST) {
                CueSet::GREETING_QUESTION
            } else {
                CueSet::QUESTION
            });
        }
        self.stages(view, &mut local);
        self.opening(view, local);
        self.remember(sentence, local, uncovered);
        let is_boilerplate = local.any(BOILERPLATE_FORMULAS);
        self.has_boilerplate |= is_boilerplate;
        self.residue = self.residue.saturating_add(uncovered.saturating_sub(allowance));
        self.cues.insert(local);
    }

    /// Names of stages in the sentence, and whether it asks for one.
    fn stages(&mut self, view: &View<'_>, local: &mut CueSet) {
        let proposes = view.has(Cue::Propose);
        let asks = local.any(CueSet::QUESTION.with(CueSet::REQUEST));
        let is_short_question =
            local.any(CueSet::QUESTION.with(CueSet::GREETING_QUESTION)) && view.sentence.words <= SHORT_QUESTION_WORDS;
        let timely_question = local.has(CueSet::QUESTION) && local.has(CueSet::TIME);
        let booking = view.sentence.links.any(CueSet::CALENDAR_LINK.with(CueSet::CALL_LINK));
        let supports_bare = proposes
            || booking
            || is_short_question
            || timely_question
            || local.any(CueSet::REQUEST.with(CueSet::PROMISE).with(CueSet::CONFIRM));
        let shows_business = supports_bare
            || asks
            || local.any(CueSet::ANSWER.with(CueSet::SIGNED))
            || view.sentence.links.has(CueSet::DOCUMENT_LINK);
        let mut named = false;
        for (_, phrase) in view.live() {
            let Some(stage) = phrase.cue.stage() else { continue };
            let needs_support = matches!(stage, Stage::Call | Stage::Meeting);
            if needs_support && phrase.is_bare && !supports_bare {
                continue;
            }
            let in_passing = stage == Stage::Invoice && phrase.is_bare && !shows_business;
            named |= !in_passing;
            if stage.is_appointment() {
                local.insert(CueSet::APPOINTMENT);
            }
            self.name_stage(stage, phrase.phrase, in_passing);
        }
        if proposes && (named || local.has(CueSet::TIME) || booking) {
            local.insert(CueSet::PROPOSES);
        }
        let offers_a_choice = view.live().filter(|(_, phrase)| phrase.cue == Cue::Time).nth(1).is_some();
        if (proposes || offers_a_choice) && !named && local.has(CueSet::TIME.with(CueSet::QUESTION)) {
            local.insert(CueSet::PROPOSES_TIME);
        }
        if named && (proposes || asks || is_short_question) {
            local.insert(CueSet::STAGE_ASKED);
            if local.has(CueSet::GREETING_QUESTION) {
                local.remove(CueSet::GREETING_QUESTION);
                local.insert(CueSet::QUESTION);
            }
        }
    }

    /// Keeps the highest stage; one named in passing gives way to any other.
    fn name_stage(&mut self, stage: Stage, phrase: u16, in_passing: bool) {
        let weak = self.cues.has(CueSet::STAGE_IN_PASSING);
        let is_higher = stage.rank() > self.stage.rank() || (self.stage.is_appointment() && stage == Stage::Demo);
        if (weak && !in_passing) || (is_higher && (weak || !in_passing || self.stage == Stage::None)) {
            self.stage = stage;
            self.stage_phrase = phrase;
            if in_passing {
                self.cues.insert(CueSet::STAGE_IN_PASSING);
            } else {
                self.cues.remove(CueSet::STAGE_IN_PASSING);
            }
        }
    }

    /// Whether the message begins by agreeing: the first word that is no greeting or thanks.
    fn opening(&mut self, view: &View<'_>, local: CueSet) {
        /// A name, "hi" and a filler may stand before "yes".
        const LATEST_START: u8 = 4;
        if !self.is_opening {
            return;
        }
        if view.cues & OPENING == 0 {
            self.is_opening = u32::from(view.sentence.words) <= LONGEST_NAME_WORDS || local.any(CueSet::THANKS.with(CueSet::GREETING));
            return;
        }
        let thanks =
            view.live().filter(|(_, phrase)| phrase.cue == Cue::Thanks).fold(0, |bits, (found, _)| bits | found.mask());
        let first = view
            .live()
            .filter(|(found, phrase)| match phrase.cue {
                Cue::Closer => found.mask() & thanks == 0,
                Cue::Answer | Cue::Confirm | Cue::Negation | Cue::Decline | Cue::DeclineFinal => true,
                _ => false,
            })
            .min_by_key(|(found, _)| found.start);
        match first {
            Some((found, phrase)) if found.start <= LATEST_START => {
                let agrees = matches!(phrase.cue, Cue::Closer | Cue::Answer | Cue::Confirm);
                if agrees && !local.has(CueSet::QUESTION) {
                    self.cues.insert(CueSet::AFFIRMS);
                }
                self.is_opening = false;
            }
            _ => self.is_opening = u32::from(view.sentence.words) <= LONGEST_NAME_WORDS || local.any(CueSet::THANKS.with(CueSet::GREETING)),
        }
    }

    /// Keeps the sentence that is worth quoting.
    fn remember(&mut self, sentence: &Sentence, local: CueSet, uncovered: u32) {
        let span = Span { start: sentence.start_byte, end: sentence.end_byte };
        let rank = if local.any(CueSet::QUESTION.with(CueSet::REQUEST)) {
            3
        } else if local.any(CueSet::STAGE_ASKED.with(CueSet::PROPOSES)) {
            2
        } else {
            u8::from(local.has(CueSet::GREETING_QUESTION))
        };
        if rank > self.trigger_rank {
            self.trigger_rank = rank;
            self.trigger = Some(span);
        }
        if local.has(CueSet::PROMISE) && self.promise.is_none() {
            self.promise = Some(span);
        }
        if uncovered >= TOPIC_WORDS && self.topic.is_none() && !local.any(BOILERPLATE_FORMULAS) {
            self.topic = Some(span);
        }
    }

    fn add_pitch(&mut self, phrase: u16) {
        let known = self.pitch.get(..self.pitch_count).unwrap_or(&[]);
        if !known.contains(&phrase)
            && let Some(target) = self.pitch.get_mut(self.pitch_count)
        {
            *target = phrase;
            self.pitch_count += 1;
        }
    }

    /// Counts the sales cues of a subject line in.
    pub(super) fn add_pitch_of(&mut self, other: &Interpretation<'_>) {
        for phrase in other.pitch.get(..other.pitch_count).unwrap_or(&[]) {
            self.add_pitch(*phrase);
        }
    }

    /// Distinct sales cues: phrases, a price, a booking page.
    pub(super) fn pitch_cues(&self) -> u8 {
        let extras = u8::from(self.cues.has(CueSet::PRICE)) + u8::from(self.cues.has(CueSet::CALENDAR_LINK));
        u8::try_from(self.pitch_count).unwrap_or(u8::MAX).saturating_add(extras)
    }

    /// The verdict on the whole message, once all sentences are read.
    pub(super) fn finish(&mut self, totals: &Totals, is_blank: bool) {
        self.cues.insert(totals.cues);
        if self.pitch_count > 0 {
            self.cues.insert(CueSet::PITCH_PHRASE);
        }
        self.linked_stages();
        if self.introduces_phone && totals.may_be_phone {
            self.cues.insert(CueSet::PHONE.with(CueSet::APPOINTMENT));
            self.raise(Stage::Call);
        }
        if is_blank {
            self.cues.insert(CueSet::BLANK);
            return;
        }
        let says_something = self.cues.any(CONTENT) || self.stage != Stage::None || self.pitch_count > 0;
        let asks_after_one = self.cues.has(CueSet::GREETING_QUESTION);
        let is_sign_alone = totals.words == 0 && !self.cues.has(CueSet::LINK) && !self.cues.has(CueSet::EMAIL);
        let is_suggested = self.suggested_words > 0 && totals.words <= self.suggested_words;
        let is_formula_of_thanks = self.is_closer(says_something, asks_after_one)
            && self.cues.has(CueSet::THANKS)
            && totals.words <= SUGGESTED_WORDS;
        let is_suggestion = is_sign_alone || is_suggested || is_formula_of_thanks;
        if is_suggestion && !self.cues.any(CueSet::ASKS.with(CueSet::DECLINE)) {
            self.cues.insert(CueSet::BOILER_SUGGESTED.with(CueSet::BOILERPLATE));
        } else if self.has_boilerplate && !says_something && !asks_after_one && self.residue <= RESIDUE_OF_BOILERPLATE {
            self.cues.insert(CueSet::BOILERPLATE);
        } else if self.cues.has(CueSet::GREETING) && !says_something && !self.has_boilerplate && self.residue == 0 {
            self.cues.insert(CueSet::GREETING_ONLY);
        }
        if self.is_closer(says_something, asks_after_one) {
            self.cues.insert(CueSet::CLOSER_ONLY);
        }
        let formula = CueSet::BOILERPLATE.with(CueSet::GREETING_ONLY).with(CueSet::CLOSER_ONLY);
        if !self.cues.any(formula) {
            self.cues.insert(CueSet::SUBSTANTIVE);
        }
    }

    /// Thanks, agreement or leave-taking and nothing else.
    fn is_closer(&self, says_something: bool, asks_after_one: bool) -> bool {
        self.cues.has(CueSet::CLOSER)
            && !self.cues.has(CueSet::TIME)
            && !says_something
            && !asks_after_one
            && self.residue <= RESIDUE_OF_CLOSER
    }

    /// Booking pages propose, call links invite to what was agreed, signature links carry a contract.
    fn linked_stages(&mut self) {
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

    fn raise(&mut self, stage: Stage) {
        if stage.rank() > self.stage.rank() {
            self.stage = stage;
        }
    }
}

/// Formulas that make boilerplate.
const BOILERPLATE_FORMULAS: CueSet =
    CueSet::BOILER_CONGRATULATIONS.with(CueSet::BOILER_BIRTHDAY).with(CueSet::BOILER_CONNECT);

/// What a message says beyond formulas.
const CONTENT: CueSet = CueSet::ASKS
    .with(CueSet::STAGE_ASKED)
    .with(CueSet::PROMISE)
    .with(CueSet::CONFIRM)
    .with(CueSet::TOOK_PLACE)
    .with(CueSet::SIGNED)
    .with(CueSet::DECLINE)
    .with(CueSet::DECLINE_FINAL)
    .with(CueSet::PHONE)
    .with(CueSet::EMAIL)
    .with(CueSet::LINK);

/// Whether the match stands in the clause that the question mark ends.
fn in_question(view: &View<'_>, found: &Match) -> bool {
    view.sentence.is_question && view.clause_of(found.start) == view.last_clause()
}

/// A question mark, or an opener of two words or more at the beginning of a clause.
fn is_question(view: &View<'_>) -> bool {
    view.sentence.is_question
        || (view.has(Cue::Question)
            && view.live().any(|(found, phrase)| {
                phrase.cue == Cue::Question
                    && phrase.words >= 2
                    && found.start == clause_start(view.sentence, found.start)
            }))
}

/// Cues that may show how a message begins.
const OPENING: u64 = Cue::Closer.bit()
    | Cue::Answer.bit()
    | Cue::Confirm.bit()
    | Cue::Negation.bit()
    | Cue::Decline.bit()
    | Cue::DeclineFinal.bit();

/// Cues that a question takes away from its own clause: "not interested?", "all signed?".
const ASKED_AWAY: u64 = Cue::Confirm.bit() | Cue::Signed.bit() | Cue::Decline.bit() | Cue::DeclineFinal.bit();

/// Cues that take none away.
const PASSIVE: u64 =
    Cue::Time.bit() | Cue::Thanks.bit() | Cue::Price.bit() | Cue::FunctionWord.bit() | Cue::BoilerSuggested.bit();

/// Decides which matches count: those of plausible languages that no mask, longer formula, negation or
/// condition takes away.
fn resolve(sentence: &Sentence, matches: &[Match], plausible: LanguageSet, alive: &mut Vec<bool>) -> Resolved {
    alive.clear();
    alive.extend(matches.iter().map(|found| found.output.languages.intersects(plausible)));
    let mut cues = living_cues(matches, alive);
    let mut negates_appointment = false;
    // Few sentences have more than one match, and most of those need no further look.
    if matches.len() > 1 && cues & !PASSIVE != 0 {
        if cues & Cue::Mask.bit() != 0 {
            strike(matches, alive, !PASSIVE, mask_yields);
            strike(matches, alive, Cue::Mask.bit(), mask_covers);
        }
        strike(matches, alive, !PASSIVE, absorbs);
        cues = living_cues(matches, alive);
        let asks_to = sentence.is_question && cues & Cue::Propose.bit() != 0;
        if cues & Cue::Negation.bit() != 0 && !asks_to {
            strike(matches, alive, Cue::Negation.bit(), |one, other| negates(sentence, one, other));
            negates_appointment = cues & APPOINTMENTS != 0 && living_cues(matches, alive) & APPOINTMENTS == 0;
        }
        if cues & Cue::Over.bit() != 0 {
            strike(matches, alive, Cue::Over.bit(), |one, other| ends(sentence, one, other));
        }
        if cues & Cue::Condition.bit() != 0 {
            strike(matches, alive, Cue::Condition.bit(), |one, other| conditions(sentence, one, other));
        }
    }
    if sentence.is_question && cues & ASKED_AWAY != 0 {
        let last = sentence.clause_starts.count_ones();
        for (found, alive) in matches.iter().zip(alive.iter_mut()) {
            *alive &= found.output.cue.bit() & ASKED_AWAY == 0 || clause_of(sentence, found.start) != last;
        }
    }
    Resolved { cues: living_cues(matches, alive), negates_appointment }
}

/// What is left of a sentence's matches.
struct Resolved {
    /// The cues that count, one bit each.
    cues: u64,
    /// A call, meeting or demonstration was named and negated.
    negates_appointment: bool,
}

/// Calls, meetings and demonstrations.
const APPOINTMENTS: u64 = Cue::Call.bit() | Cue::Meeting.bit() | Cue::Demo.bit();

fn living_cues(matches: &[Match], alive: &[bool]) -> u64 {
    matches.iter().zip(alive).fold(0, |cues, (found, alive)| if *alive { cues | found.output.cue.bit() } else { cues })
}

/// Strikes every match that some other living match of the acting cues takes away. Sentences hold at
/// most 64 words, so the pairs are few.
fn strike(matches: &[Match], alive: &mut [bool], acting: u64, takes_away: impl Fn(&Match, &Match) -> bool) {
    for (outer_index, outer) in matches.iter().enumerate() {
        if outer.output.cue.bit() & acting == 0 || !alive.get(outer_index).copied().unwrap_or(false) {
            continue;
        }
        for (inner_index, inner) in matches.iter().enumerate() {
            if inner_index != outer_index
                && takes_away(outer, inner)
                && let Some(alive) = alive.get_mut(inner_index)
            {
                *alive = false;
            }
        }
    }
}

fn contains_strictly(outer: &Match, inner: &Match) -> bool {
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}

/// A mask inside a longer phrase of these cues gives way: they were written with its words in mind.
fn mask_yields(outer: &Match, inner: &Match) -> bool {
    let (phrase, masked) = (outer.output, inner.output);
    masked.cue == Cue::Mask
        && (matches!(phrase.cue, Cue::Decline | Cue::DeclineFinal | Cue::Past | Cue::Mask)
            || phrase.cue.is_boilerplate())
        && contains_strictly(outer, inner)
}

/// A mask takes away everything inside it, and meanings that overlap it.
fn mask_covers(outer: &Match, inner: &Match) -> bool {
    let (phrase, other) = (outer.output, inner.output);
    if phrase.cue != Cue::Mask || other.cue == Cue::Mask {
        return false;
    }
    let inside = outer.start <= inner.start && outer.end >= inner.end;
    let overlaps = outer.start < inner.end && inner.start < outer.end;
    let noun = other.cue.stage().is_some()
        || matches!(
            other.cue,
            Cue::Confirm | Cue::Signed | Cue::Answer | Cue::Pitch | Cue::Price | Cue::Past | Cue::Closer
        );
    inside || (overlaps && noun && !contains_strictly(inner, outer))
}

/// A longer phrase takes away the shorter ones whose meaning it replaces.
fn absorbs(outer: &Match, inner: &Match) -> bool {
    let (phrase, other) = (outer.output, inner.output);
    if !contains_strictly(outer, inner) {
        return false;
    }
    let inner_cue = other.cue;
    let is_formula = matches!(
        inner_cue,
        Cue::Closer | Cue::Answer | Cue::Greeting | Cue::Question | Cue::Negation | Cue::BoilerSuggested
    );
    let is_appointment = inner_cue.stage().is_some_and(Stage::is_appointment);
    match phrase.cue {
        Cue::Decline | Cue::DeclineFinal => {
            !matches!(inner_cue, Cue::Pitch | Cue::Price | Cue::Mask | Cue::Thanks | Cue::Time | Cue::DeclineFinal)
        }
        Cue::Past => is_formula || is_appointment || matches!(inner_cue, Cue::Confirm | Cue::Propose),
        Cue::BoilerCongratulations | Cue::BoilerBirthday | Cue::BoilerConnect | Cue::BoilerSuggested => {
            is_formula || is_appointment || matches!(inner_cue, Cue::Confirm | Cue::Signed)
        }
        Cue::Closer | Cue::Greeting => {
            is_formula || is_appointment || matches!(inner_cue, Cue::Confirm | Cue::Request | Cue::Propose)
        }
        Cue::Confirm => is_formula || inner_cue == Cue::Confirm,
        Cue::Call | Cue::Meeting | Cue::Demo => inner_cue == Cue::Negation || is_appointment,
        Cue::Answer => matches!(inner_cue, Cue::Negation | Cue::Answer),
        Cue::Pitch => matches!(inner_cue, Cue::Negation | Cue::Pitch),
        Cue::Question
        | Cue::Request
        | Cue::Promise
        | Cue::Propose
        | Cue::Signed
        | Cue::Proposal
        | Cue::Invoice
        | Cue::Contract
        | Cue::Negation
        | Cue::PhoneIntro => inner_cue == Cue::Negation,
        _ => false,
    }
}

/// A negation reaches the cues that begin within a few words after it in its clause; at the end of a
/// clause, in German and Dutch, also those before it.
fn negates(sentence: &Sentence, negation: &Match, found: &Match) -> bool {
    let (phrase, other) = (negation.output, found.output);
    if phrase.cue != Cue::Negation {
        return false;
    }
    let is_meaning = other.cue.stage().is_some()
        || matches!(
            other.cue,
            Cue::Confirm | Cue::Signed | Cue::Request | Cue::Promise | Cue::Propose | Cue::Answer | Cue::Past
        );
    let last = negation.end.saturating_sub(1);
    if !is_meaning || clause_of(sentence, found.start) != clause_of(sentence, last) {
        return false;
    }
    if found.start > negation.start && u32::from(found.start) < u32::from(negation.end) + NEGATION_REACH {
        return true;
    }
    let ends_clause = negation.end >= sentence.words || sentence.clause_starts >> (negation.end & 63) & 1 != 0;
    let verb_last = phrase.languages.contains(Language::German) || phrase.languages.contains(Language::Dutch);
    ends_clause
        && verb_last
        && found.end <= negation.start
        && (other.cue.stage().is_some() || matches!(other.cue, Cue::Confirm | Cue::Signed))
}

/// "The contract has expired", "expired was the contract": business that is over, in either order.
fn ends(sentence: &Sentence, over: &Match, found: &Match) -> bool {
    matches!(found.output.cue, Cue::Contract | Cue::Invoice | Cue::Proposal)
        && clause_of(sentence, found.start) == clause_of(sentence, over.start)
}

/// A condition disarms the declines, signatures and confirmations after it in its clause.
fn conditions(sentence: &Sentence, condition: &Match, found: &Match) -> bool {
    let (phrase, other) = (condition.output, found.output);
    phrase.cue == Cue::Condition
        && matches!(other.cue, Cue::Decline | Cue::DeclineFinal | Cue::Signed | Cue::Confirm)
        && found.start >= condition.end
        && clause_of(sentence, found.start) == clause_of(sentence, condition.start)
}
