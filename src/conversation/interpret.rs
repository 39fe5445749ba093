//! What the phrases of a sentence mean together: masks, negations, conditions, question scope, stages.
//!
//! Owns the rules that turn matches into flags, one sentence at a time, in an order that is the same
//! for all languages. Refuses to look at text or beyond one message: what a confirmation confirms is
//! decided where the relationship is judged.

mod stages;
mod view;

use super::construction::{meanings, requests};
use super::cue::{Cue, Stage};
use super::flags::CueSet;
use super::language::{LanguageSet, LanguageVotes};
use super::position::{
    after_condition, asks_a_favor, in_condition, in_question, is_about_feeling, is_mere_meeting, is_promised,
    is_question, refers, stays_without_but,
};
use super::resolve::{mask, resolve};
use super::sentences::{Batches, Match, Sentence, Totals};
pub(super) use view::View;

/// Words that a formula may have around it and stay one: the new job and the name in "congrats on the
/// new role as head of sales at Acme, Ana"; a name or two in a greeting or thanks.
const WORDS_BESIDE_BOILERPLATE: u32 = 6;
/// Words of a congratulation that names its occasion: "congrats on your new role".
const WORDS_OF_WISH: u8 = 3;
/// Words beside a bare congratulation that are an occasion of its own: "on the kitchen of the restaurant".
const WORDS_OF_OCCASION: u32 = 5;
/// What a word of a sentence that tells the occasion counts for: two of them exceed [`RESIDUE_OF_BOILERPLATE`].
const WEIGHT_OF_OCCASION: u32 = 3;
/// See [`WORDS_BESIDE_BOILERPLATE`].
const WORDS_BESIDE_GREETING: u32 = 3;

/// Words before a question for a person in its clause: "and", "at your place".
const LATEST_QUESTION: u8 = 2;

/// Words before a greeting: "oh", a first name.
const LATEST_GREETING: u8 = 1;

/// See [`WORDS_BESIDE_BOILERPLATE`]; a name or two.
const WORDS_BESIDE_CLOSER: u32 = 2;

/// Words outside of all formulas with which a message still is boilerplate as a whole: one more
/// well-wishing clause that no lexicon foresees.
const RESIDUE_OF_BOILERPLATE: u32 = 5;
/// The same for thanks for connecting, after which many write who they are.
const RESIDUE_OF_CONNECTING: u32 = 3;
/// The same for a message of thanks, where every word more is an answer.
const RESIDUE_OF_CLOSER: u32 = 1;

/// Words of the replies that LinkedIn suggests, the name that it adds included: "Great, thanks Ana!".
const SUGGESTED_WORDS: u32 = 4;

/// Words outside formulas that make a topic.
const TOPIC_WORDS: u32 = 4;

/// Words of an address by name ("Dear Mrs van der Berg"), after which a message still may begin by agreeing.
const LONGEST_NAME_WORDS: u32 = 4;

/// Words beside a question that wants no answer: "ha", "E".
const WORDS_BESIDE_RHETORIC: u32 = 2;

/// Words of a feeling that ends like a question: "that was a strange evening, wasn't it?".
const WORDS_OF_FEELING: u32 = 7;

/// Words of a message that turns something down without a phrase for it: in a longer one, what looks like it
/// is the story that it tells.
const WORDS_OF_REFUSAL: u32 = 45;

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
    pub(super) stage_phrase: u32,
    pub(super) trigger: Option<Span>,
    pub(super) promise: Option<Span>,
    pub(super) topic: Option<Span>,
    /// All requests refer to somebody else.
    pub(super) refers: bool,
    /// The first sentence that refers to somebody else.
    referral: Option<Span>,
    trigger_rank: u8,
    pitch: [u32; PITCH_PHRASES],
    pitch_count: usize,
    residue: u32,
    suggested_words: u32,
    introduces_phone: bool,
    has_boilerplate: bool,
    /// The sentence before praised what was offered.
    praises: bool,
    /// Only greetings and thanks so far: what comes first may still agree.
    is_opening: bool,
    /// Asks something else than for a person or a fact.
    asks_beside_facts: bool,
    /// Phrases that counted, if anyone wants to know.
    pub(super) counted: Option<Vec<u32>>,
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
            stage_phrase: u32::MAX,
            trigger: None,
            promise: None,
            topic: None,
            refers: false,
            referral: None,
            trigger_rank: 0,
            pitch: [0; PITCH_PHRASES],
            pitch_count: 0,
            residue: 0,
            suggested_words: 0,
            introduces_phone: false,
            has_boilerplate: false,
            praises: false,
            is_opening: true,
            asks_beside_facts: false,
            counted: None,
        }
    }

    fn sentence(&mut self, sentence: &Sentence, matches: &[Match], plausible: LanguageSet) {
        let mut alive = std::mem::take(self.alive);
        let resolved = resolve(sentence, matches, plausible, &mut alive);
        if resolved.negates_appointment {
            self.cues.insert(CueSet::APPOINTMENT_NEGATED);
        }
        let view = View {
            sentence,
            matches,
            alive: &alive,
            cues: resolved.cues,
            about_appointment: resolved.negates_appointment,
        };
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
        let mut longest_wish = 0;
        let mut allowance = 0;
        for (found, phrase) in view.live() {
            match phrase.cue {
                Cue::Request if !is_promised(view, found) => local.insert(CueSet::REQUEST),
                Cue::Promise if !in_question(view, found) => local.insert(CueSet::PROMISE),
                Cue::Confirm => local.insert(CueSet::CONFIRM),
                Cue::Past if is_mere_meeting(view, found) => local.insert(CueSet::MET),
                Cue::Past => local.insert(CueSet::TOOK_PLACE),
                Cue::Signed if !after_condition(view, found) => local.insert(CueSet::SIGNED),
                Cue::Decline => local.insert(CueSet::DECLINE),
                Cue::DeclineFinal => local.insert(CueSet::DECLINE_FINAL),
                Cue::Unable => local.insert(CueSet::UNABLE),
                Cue::Refusal if !view.about_appointment => local.insert(CueSet::REFUSAL),
                Cue::Answer => local.insert(CueSet::ANSWER),
                Cue::Time => local.insert(CueSet::TIME),
                Cue::Thanks => local.insert(CueSet::THANKS),
                Cue::Negation if !in_condition(view, found) => {
                    local.insert(CueSet::NEGATES);
                    // "C'est drôle, non ?"
                    if found.end >= sentence.words {
                        local.insert(CueSet::TAGS);
                    }
                }
                Cue::Price => local.insert(CueSet::PRICE),
                Cue::Pitch => self.add_pitch(phrase.phrase),
                Cue::PhoneIntro => self.introduces_phone = true,
                Cue::Offer => local.insert(CueSet::OFFERS),
                Cue::Regret if !in_question(view, found) => local.insert(CueSet::REGRETS),
                Cue::Undertake if !in_question(view, found) => local.insert(CueSet::UNDERTAKES),
                Cue::Fulfilled if !in_question(view, found) && !in_condition(view, found) => {
                    local.insert(CueSet::FULFILS)
                }
                Cue::NotNow => local.insert(CueSet::NOT_NOW.with(CueSet::BARE_NO)),
                Cue::BareNo => local.insert(CueSet::BARE_NO),
                Cue::Busy => local.insert(CueSet::POSTPONES),
                Cue::Eager if !in_question(view, found) && stays_without_but(view, found) => {
                    local.insert(CueSet::EAGER)
                }
                Cue::Rhetorical => {
                    local.insert(CueSet::RHETORICAL);
                    formula |= found.mask();
                }
                // "Isn't that funny?" "Funny, isn't it?"
                Cue::Tag if found.end >= sentence.words || found.start == 0 => local.insert(CueSet::TAGS),
                Cue::Feeling => local.insert(CueSet::FEELS),
                // "Hello Mr Bell, who looks after that at your place?" "And at yours, who does?"
                Cue::AsksWho | Cue::AsksFact if view.words_into_clause(found) <= LATEST_QUESTION => {
                    local.insert(CueSet::ASKS_WHO)
                }
                Cue::Conclude => local.insert(CueSet::CONCLUDES),
                Cue::Closer => {
                    local.insert(CueSet::CLOSER);
                    formula |= found.mask();
                    allowance = allowance.max(WORDS_BESIDE_CLOSER);
                }
                // "Paid this morning" greets nobody.
                Cue::Greeting => {
                    local.insert(CueSet::GREETING);
                    greeting |= found.mask();
                    if found.start <= LATEST_GREETING {
                        allowance = allowance.max(WORDS_BESIDE_GREETING);
                    }
                }
                Cue::BoilerCongratulations | Cue::BoilerBirthday | Cue::BoilerConnect | Cue::BoilerWishes => {
                    wishes.insert(match phrase.cue {
                        Cue::BoilerCongratulations => CueSet::BOILER_CONGRATULATIONS,
                        Cue::BoilerBirthday => CueSet::BOILER_BIRTHDAY,
                        Cue::BoilerWishes => CueSet::BOILER_WISHES,
                        _ => CueSet::BOILER_CONNECT,
                    });
                    longest_wish = longest_wish.max(phrase.words);
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
        let meant = meanings(sentence, view.live().map(|(found, _)| found), view.cues);
        local.insert(meant);
        if view.about_appointment {
            local.remove(CueSet::REFUSAL);
        }
        if !local.has(CueSet::CLOSER) && requests(sentence, view.live().map(|(found, _)| found), view.cues) {
            local.insert(CueSet::REQUEST);
        }
        if local.has(CueSet::REQUEST) && refers(view) {
            local.remove(CueSet::REQUEST);
            let span = Span { start: sentence.start_byte, end: sentence.end_byte };
            self.referral.get_or_insert(span);
        }
        if local.has(CueSet::NEGATES) {
            local.remove(CueSet::UNDERTAKES);
        }
        self.turns_against_praise(view, &mut local);
        self.takes_back_refusal(&mut local);
        // "Bella chiamata ieri".
        if local.has(CueSet::RECENT.with(CueSet::FEELS)) && !sentence.is_question {
            local.insert(CueSet::TOOK_PLACE);
        }
        formula |= greeting;
        let uncovered = u32::from(sentence.words).saturating_sub((formula & mask(0, sentence.words)).count_ones());
        // Congratulations on a job are a formula; on an award, or on what no lexicon foresees, they are personal.
        let is_personal = view.has(Cue::Event) || (longest_wish < WORDS_OF_WISH && uncovered >= WORDS_OF_OCCASION);
        if wishes != CueSet::BOILER_CONGRATULATIONS || !is_personal {
            local.insert(wishes);
            if wishes == CueSet::BOILER_CONNECT {
                allowance = WORDS_BESIDE_GREETING;
            } else if wishes != CueSet::NONE {
                allowance = WORDS_BESIDE_BOILERPLATE;
            }
        }
        let greets_only = greeting != 0 && uncovered <= WORDS_BESIDE_GREETING;
        // "Funny, isn't it?" "Who would have thought?"
        let is_rhetorical = (local.has(CueSet::RHETORICAL) && uncovered <= WORDS_BESIDE_RHETORIC)
            || (local.has(CueSet::TAGS.with(CueSet::FEELS))
                && is_about_feeling(view)
                && !local.any(CueSet::TIME.with(CueSet::REQUEST))
                && u32::from(sentence.words) <= WORDS_OF_FEELING);
        if is_question(view) && !is_rhetorical {
            local.insert(if greets_only && !view.has(Cue::Propose) && !local.has(CueSet::REQUEST) {
                CueSet::GREETING_QUESTION
            } else {
                CueSet::QUESTION
            });
        }
        // "Would you check them?" asks for an action although "would you" opens questions.
        let asks_to_know = view.has(Cue::Interrogative)
            || !local.has(CueSet::REQUEST)
            || (view.has(Cue::Question) && !meant.has(CueSet::REQUEST) && !asks_a_favor(view));
        if local.has(CueSet::QUESTION) && asks_to_know {
            local.insert(CueSet::INQUIRY);
        }
        // "How was Rome? Are you interested in our tool?" asks for more than a fact.
        if local.has(CueSet::QUESTION) {
            if !local.has(CueSet::ASKS_WHO) {
                self.asks_beside_facts = true;
            }
            if self.asks_beside_facts {
                local.remove(CueSet::ASKS_WHO);
                self.cues.remove(CueSet::ASKS_WHO);
            }
        }
        self.stages(view, &mut local);
        if self.residue == 0 && !self.cues.any(CONTENT) && local.any(NO) {
            self.cues.insert(CueSet::REFUSES_FIRST);
        }
        self.opening(view, local);
        self.remember(sentence, local, uncovered);
        let is_boilerplate = local.any(BOILERPLATE_FORMULAS);
        self.has_boilerplate |= is_boilerplate;
        // "I heard of your retirement. All the best!" is personal.
        let weight = if view.has(Cue::Event) && wishes == CueSet::NONE { WEIGHT_OF_OCCASION } else { 1 };
        self.residue = self.residue.saturating_add(weight * uncovered.saturating_sub(allowance));
        self.cues.insert(local);
    }

    /// "That is kind of you. But we do it ourselves".
    fn turns_against_praise(&mut self, view: &View<'_>, local: &mut CueSet) {
        let begins_with_but = || view.live().any(|(found, phrase)| phrase.cue == Cue::Adversative && found.start == 0);
        if self.praises && view.has(Cue::Adversative) && !view.sentence.is_question && begins_with_but() {
            local.insert(CueSet::SOFT_REFUSAL);
        }
        self.praises = view.has(Cue::Appreciation);
    }

    /// "Not now, I'm in the car" puts off; "no excuse needed, we'll gladly try it" takes up.
    fn takes_back_refusal(&mut self, local: &mut CueSet) {
        let known = self.cues.with(*local);
        let another_day = local.has(CueSet::TIME) && local.any(CueSet::PROMISE.with(CueSet::UNDERTAKES));
        let puts_off = known.has(CueSet::NOT_NOW) && (known.has(CueSet::POSTPONES) || another_day);
        if puts_off || local.has(CueSet::EAGER) {
            // "I normally say no to costumes, but for your kids it is a yes".
            let no = if local.has(CueSet::EAGER) { NO.with(CueSet::DECLINE) } else { NO };
            local.remove(no.with(CueSet::SOFT_REFUSAL));
            self.cues.remove(no.with(CueSet::SOFT_REFUSAL).with(CueSet::REFUSES_FIRST));
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
            self.is_opening = u32::from(view.sentence.words) <= LONGEST_NAME_WORDS
                || local.any(CueSet::THANKS.with(CueSet::GREETING));
            return;
        }
        let courtesy = Cue::Thanks.bit() | Cue::Appreciation.bit();
        let thanks = view
            .live()
            .filter(|(_, phrase)| phrase.cue.bit() & courtesy != 0)
            .fold(0, |bits, (found, _)| bits | found.mask());
        let first = view
            .live()
            .filter(|(found, phrase)| match phrase.cue {
                Cue::Closer => found.mask() & thanks == 0,
                _ => phrase.cue.bit() & OPENING != 0,
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
            _ => {
                // "I thank you, but this year I pass. Hugs to all": leave-taking after a no agrees to nothing.
                let turns_down = NO.with(CueSet::SOFT_REFUSAL).with(CueSet::DECLINE).with(CueSet::DECLINE_FINAL);
                self.is_opening = !local.any(turns_down)
                    && (u32::from(view.sentence.words) <= LONGEST_NAME_WORDS
                        || local.any(CueSet::THANKS.with(CueSet::GREETING)));
            }
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
        if local.any(CueSet::PROMISE.with(CueSet::UNDERTAKES)) && self.promise.is_none() {
            self.promise = Some(span);
        }
        if uncovered >= TOPIC_WORDS && self.topic.is_none() && !local.any(BOILERPLATE_FORMULAS) {
            self.topic = Some(span);
        }
    }

    fn add_pitch(&mut self, phrase: u32) {
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
        self.cues.remove(WITHIN);
        if self.pitch_count > 0 {
            self.cues.insert(CueSet::PITCH_PHRASE);
        }
        if totals.words > WORDS_OF_REFUSAL {
            self.cues.remove(CueSet::REFUSAL.with(CueSet::SOFT_REFUSAL).with(CueSet::REGRETS));
        }
        self.refers = self.referral.is_some() && !self.cues.any(CueSet::QUESTION.with(CueSet::REQUEST));
        if self.refers {
            self.cues.insert(CueSet::REQUEST);
            self.trigger = self.referral;
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
        let residue_limit =
            if self.cues.has(CueSet::BOILER_CONNECT) { RESIDUE_OF_CONNECTING } else { RESIDUE_OF_BOILERPLATE };
        let is_suggested = self.suggested_words > 0 && totals.words <= self.suggested_words;
        let is_formula_of_thanks = self.is_closer(says_something, asks_after_one)
            && self.cues.has(CueSet::THANKS)
            && totals.words <= SUGGESTED_WORDS;
        let is_suggestion = is_sign_alone || is_suggested || is_formula_of_thanks;
        if is_suggestion && !self.cues.any(CueSet::ASKS.with(CueSet::DECLINE)) {
            self.cues.insert(CueSet::BOILER_SUGGESTED.with(CueSet::BOILERPLATE));
        } else if self.has_boilerplate && !says_something && !asks_after_one && self.residue <= residue_limit {
            self.cues.insert(CueSet::BOILERPLATE);
        } else if self.cues.has(CueSet::GREETING)
            && !self.cues.has(CueSet::THANKS)
            && !says_something
            && !self.has_boilerplate
            && self.residue == 0
        {
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

    fn raise(&mut self, stage: Stage) {
        if stage.rank() > self.stage.rank() {
            self.stage = stage;
        }
    }
}

/// What matters only while a message is read.
const WITHIN: CueSet = CueSet::RECENT
    .with(CueSet::NOT_NOW)
    .with(CueSet::POSTPONES)
    .with(CueSet::FEELS)
    .with(CueSet::TAGS)
    .with(CueSet::RHETORICAL)
    .with(CueSet::EAGER)
    .with(CueSet::CONCLUDES);
/// Ways of saying no outright.
const NO: CueSet = CueSet::REFUSAL.with(CueSet::UNABLE);
/// Formulas that make boilerplate.
const BOILERPLATE_FORMULAS: CueSet = CueSet::BOILER_CONGRATULATIONS
    .with(CueSet::BOILER_BIRTHDAY)
    .with(CueSet::BOILER_CONNECT)
    .with(CueSet::BOILER_WISHES);

/// What a message says beyond formulas.
const CONTENT: CueSet = CueSet::ASKS
    .with(CueSet::STAGE_ASKED)
    .with(CueSet::PROMISE)
    .with(CueSet::CONFIRM)
    .with(CueSet::TOOK_PLACE)
    .with(CueSet::MET)
    .with(CueSet::SIGNED)
    .with(CueSet::DECLINE)
    .with(CueSet::DECLINE_FINAL)
    .with(CueSet::UNABLE)
    .with(CueSet::REFUSAL)
    .with(CueSet::SOFT_REFUSAL)
    .with(CueSet::REGRETS)
    .with(CueSet::UNDERTAKES)
    .with(CueSet::PHONE)
    .with(CueSet::EMAIL)
    .with(CueSet::LINK);

/// Cues that may show how a message begins.
const OPENING: u64 = Cue::Closer.bit()
    | Cue::Answer.bit()
    | Cue::Confirm.bit()
    | Cue::Negation.bit()
    | Cue::Unable.bit()
    | Cue::Refusal.bit()
    | Cue::Decline.bit()
    | Cue::DeclineFinal.bit();
