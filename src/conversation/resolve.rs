//! Which of a sentence's matches count: languages, masks, longer phrases, negations, conditions.
//!
//! Owns the order in which matches strike each other out, the same for all languages. Refuses to say
//! what the rest means: see `interpret`.

use super::cue::{Cue, Stage};
use super::language::{Language, LanguageSet};
use super::sentences::{Match, Sentence};

/// Words after a negation that it reaches: "no need for a quick call" has its noun at the third.
const NEGATION_REACH: u32 = 5;

/// Number of the clause that a word belongs to.
#[inline]
pub(super) fn clause_of(sentence: &Sentence, word: u8) -> u32 {
    (sentence.clause_starts & mask(0, word.saturating_add(1))).count_ones()
}

/// First word of a word's clause.
pub(super) fn clause_start(sentence: &Sentence, word: u8) -> u8 {
    let before = sentence.clause_starts & mask(0, word.saturating_add(1));
    if before == 0 { 0 } else { (63 - before.leading_zeros()) as u8 }
}

/// Bits of the words from `start` up to, not including, `end`.
#[inline]
pub(super) fn mask(start: u8, end: u8) -> u64 {
    let below = |limit: u8| if limit >= 64 { u64::MAX } else { (1_u64 << limit) - 1 };
    below(end) & !below(start)
}

impl Match {
    /// Bits of its words.
    pub(super) fn mask(self) -> u64 {
        mask(self.start, self.end)
    }
}

/// Cues that a question takes away from its own clause: "not interested?", "all signed?".
const ASKED_AWAY: u64 = Cue::Confirm.bit()
    | Cue::Signed.bit()
    | Cue::Decline.bit()
    | Cue::DeclineFinal.bit()
    | Cue::Unable.bit()
    | Cue::Refusal.bit();

/// Cues that take none away.
const PASSIVE: u64 = Cue::Time.bit()
    | Cue::Event.bit()
    | Cue::Ground.bit()
    | Cue::Already.bit()
    | Cue::Supply.bit()
    | Cue::Choice.bit()
    | Cue::Rival.bit()
    | Cue::Perhaps.bit()
    | Cue::Later.bit()
    | Cue::Met.bit()
    | Cue::Action.bit()
    | Cue::Adversative.bit()
    | Cue::Available.bit()
    | Cue::ByPhone.bit()
    | Cue::ForYou.bit()
    | Cue::Occasion.bit()
    | Cue::Recall.bit()
    | Cue::Exhausted.bit()
    | Cue::Fulfilled.bit()
    | Cue::IfYou.bit()
    | Cue::Lack.bit()
    | Cue::ModalYou.bit()
    | Cue::Need.bit()
    | Cue::FromYou.bit()
    | Cue::Lately.bit()
    | Cue::Regret.bit()
    | Cue::Welcome.bit()
    | Cue::Yours.bit();

/// Decides which matches count: those of plausible languages that no mask, longer formula, negation or
/// condition takes away.
pub(super) fn resolve(
    sentence: &Sentence,
    matches: &[Match],
    plausible: LanguageSet,
    alive: &mut Vec<bool>,
) -> Resolved {
    alive.clear();
    let (mut cues, mut once, mut twice) = (0, 0, 0);
    for found in matches {
        let lives = found.output.languages.intersects(plausible);
        alive.push(lives);
        if lives {
            cues |= found.output.cue.bit();
        }
        let words = found.mask();
        twice |= once & words;
        once |= words;
    }
    let shared = Shared(twice);
    let mut negates_appointment = false;
    // Few sentences have more than one match, and most of those need no further look.
    if matches.len() > 1 && cues & !PASSIVE != 0 {
        if cues & Cue::Mask.bit() != 0 {
            strike(matches, alive, !PASSIVE, shared, mask_yields);
            strike(matches, alive, Cue::Mask.bit(), shared, mask_covers);
        }
        strike(matches, alive, !PASSIVE, shared, absorbs);
        if shared != Shared::NONE {
            cues = living_cues(matches, alive);
        }
        let asks_to = sentence.is_question && cues & Cue::Propose.bit() != 0;
        if cues & Cue::Negation.bit() != 0 && !asks_to {
            strike(matches, alive, Cue::Negation.bit(), Shared::ANY, |one, other| negates(sentence, one, other));
            negates_appointment = cues & APPOINTMENTS != 0 && living_cues(matches, alive) & APPOINTMENTS == 0;
        }
        if cues & Cue::Unrelated.bit() != 0 {
            strike(matches, alive, Cue::Unrelated.bit(), Shared::ANY, |one, other| {
                concerns_others(sentence, one, other)
            });
        }
        if cues & Cue::Condition.bit() != 0 {
            strike(matches, alive, Cue::Condition.bit(), Shared::ANY, |one, other| conditions(sentence, one, other));
        }
    }
    if sentence.is_question && cues & (ASKED_AWAY | Cue::Past.bit()) != 0 {
        let last = sentence.clause_starts.count_ones();
        for (found, alive) in matches.iter().zip(alive.iter_mut()) {
            let cue = found.output.cue.bit();
            // "How was the call yesterday?" against "After our call, could you send the list?"
            let asks_about_past = cue == Cue::Past.bit() && found.start > clause_start(sentence, found.start);
            *alive &= (cue & ASKED_AWAY == 0 && !asks_about_past) || clause_of(sentence, found.start) != last;
        }
    }
    Resolved { cues: living_cues(matches, alive), negates_appointment }
}

/// What is left of a sentence's matches.
pub(super) struct Resolved {
    /// The cues that count, one bit each.
    pub cues: u64,
    /// A call, meeting or demonstration was named and negated.
    pub negates_appointment: bool,
}

/// Calls, meetings and demonstrations.
const APPOINTMENTS: u64 = Cue::Call.bit() | Cue::Meeting.bit() | Cue::Demo.bit();

fn living_cues(matches: &[Match], alive: &[bool]) -> u64 {
    matches.iter().zip(alive).fold(0, |cues, (found, alive)| if *alive { cues | found.output.cue.bit() } else { cues })
}

/// Words that more than one match covers: only a match that has one of them can hold another, or lie in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shared(u64);

impl Shared {
    /// No two matches overlap.
    const NONE: Self = Self(0);
    /// For what acts at a distance.
    const ANY: Self = Self(u64::MAX);
}

/// Strikes every match that some other living match of the acting cues takes away. Sentences hold at
/// most 64 words, so the pairs are few.
fn strike(
    matches: &[Match],
    alive: &mut [bool],
    acting: u64,
    shared: Shared,
    takes_away: impl Fn(&Match, &Match) -> bool,
) {
    if shared == Shared::NONE {
        return;
    }
    for (outer_index, outer) in matches.iter().enumerate() {
        let acts = outer.output.cue.bit() & acting != 0
            && (shared == Shared::ANY || outer.mask() & shared.0 != 0)
            && alive.get(outer_index).copied().unwrap_or(false);
        if !acts {
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
            Cue::Confirm | Cue::Signed | Cue::Answer | Cue::Pitch | Cue::Price | Cue::Past | Cue::Closer | Cue::Promise
        );
    inside || (overlaps && noun && !contains_strictly(inner, outer))
}

/// A longer phrase takes away the shorter ones whose meaning it replaces.
#[inline]
fn absorbs(outer: &Match, inner: &Match) -> bool {
    // Most matches are single words, which hold no other, and most pairs stand apart.
    if outer.end - outer.start < 2 || inner.start >= outer.end || inner.end <= outer.start {
        return false;
    }
    let (phrase, other) = (outer.output, inner.output);
    // "Let's talk on Thursday" proposes; only what stands by itself, "talk on Thursday", confirms.
    if other.cue == Cue::Confirm
        && (phrase.cue == Cue::Propose || phrase.cue.stage().is_some_and(Stage::is_appointment))
        && outer.start < inner.start
        && outer.end > inner.start
    {
        return true;
    }
    // "Meine Antwort hast du am Montag": what the other side gets is not asked for.
    if phrase.cue == Cue::Deliver
        && matches!(other.cue, Cue::Propose | Cue::Question)
        && outer.start < inner.start
        && outer.end > inner.start
    {
        return true;
    }
    if !contains_strictly(outer, inner) {
        return false;
    }
    let inner_cue = other.cue;
    // "I'll pass it on to him" declines nothing.
    let takes_over = matches!(phrase.cue, Cue::Undertake | Cue::Promise | Cue::Deliver);
    if other.cue == Cue::Refusal || (other.cue == Cue::Decline && takes_over) {
        return true;
    }
    let is_formula = matches!(
        inner_cue,
        Cue::Closer | Cue::Answer | Cue::Greeting | Cue::Question | Cue::Negation | Cue::BoilerSuggested
    );
    let is_appointment = inner_cue.stage().is_some_and(Stage::is_appointment);
    match phrase.cue {
        Cue::Decline | Cue::DeclineFinal => {
            !matches!(inner_cue, Cue::Pitch | Cue::Price | Cue::Mask | Cue::Thanks | Cue::Time | Cue::DeclineFinal)
        }
        Cue::Past => is_formula || is_appointment || matches!(inner_cue, Cue::Confirm | Cue::Propose | Cue::Past),
        Cue::BoilerCongratulations
        | Cue::BoilerBirthday
        | Cue::BoilerConnect
        | Cue::BoilerSuggested
        | Cue::BoilerWishes => {
            is_formula
                || is_appointment
                || inner_cue.is_boilerplate()
                // "Anos de casa" is years in a firm; the house in it is no occasion of its own.
                || matches!(inner_cue, Cue::Confirm | Cue::Signed | Cue::Event)
        }
        Cue::Closer | Cue::Greeting => {
            is_formula || is_appointment || matches!(inner_cue, Cue::Confirm | Cue::Request | Cue::Propose)
        }
        Cue::Unable | Cue::Refusal => is_formula || matches!(inner_cue, Cue::Confirm | Cue::Unable | Cue::Promise),
        Cue::Confirm => is_formula || inner_cue == Cue::Confirm,
        Cue::Call | Cue::Meeting | Cue::Demo => inner_cue == Cue::Negation || is_appointment,
        Cue::Answer => matches!(inner_cue, Cue::Negation | Cue::Answer),
        Cue::Pitch => matches!(inner_cue, Cue::Negation | Cue::Pitch),
        Cue::Request => matches!(inner_cue, Cue::Negation | Cue::Signed),
        Cue::Promise => matches!(inner_cue, Cue::Negation | Cue::Request | Cue::Action),
        // "I'll message her" promises something to whoever asked for it, and nothing to who only named her.
        Cue::Undertake => inner_cue == Cue::Promise,
        Cue::Deliver | Cue::ForYou => matches!(inner_cue, Cue::Negation | Cue::Action),
        // "When you have a minute" asks politely and not when.
        Cue::Please => {
            matches!(inner_cue, Cue::Interrogative | Cue::Condition | Cue::Propose | Cue::Promise | Cue::Time)
        }
        // "Merci d'avoir regardé" thanks, "merci de regarder" asks.
        Cue::Thanks => inner_cue == Cue::ModalYou,
        // "Thanks for the offer" names none of one's own.
        Cue::Appreciation => inner_cue == Cue::Proposal,
        Cue::Question
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
/// clause, in German, Dutch and spoken French, also those before it.
fn negates(sentence: &Sentence, negation: &Match, found: &Match) -> bool {
    let (phrase, other) = (negation.output, found.output);
    if phrase.cue != Cue::Negation {
        return false;
    }
    let is_meaning = other.cue.stage().is_some()
        || matches!(
            other.cue,
            Cue::Confirm
                | Cue::Signed
                | Cue::Request
                | Cue::Promise
                | Cue::Propose
                | Cue::Answer
                | Cue::Past
                | Cue::Lack
                | Cue::Undertake
                | Cue::Deliver
                | Cue::Available
                | Cue::Fulfilled
        );
    let last = negation.end.saturating_sub(1);
    if !is_meaning || clause_of(sentence, found.start) != clause_of(sentence, last) {
        return false;
    }
    if found.start > negation.start && u32::from(found.start) < u32::from(negation.end) + NEGATION_REACH {
        return true;
    }
    let ends_clause = negation.end >= sentence.words || sentence.clause_starts >> (negation.end & 63) & 1 != 0;
    let verb_last = [Language::German, Language::Dutch, Language::French]
        .iter()
        .any(|language| phrase.languages.contains(*language));
    ends_clause
        && verb_last
        && found.end <= negation.start
        && (other.cue.stage().is_some() || matches!(other.cue, Cue::Confirm | Cue::Signed))
}

/// "The contract has expired", "the telephone company's bill": no business between the two, whichever
/// word comes first.
fn concerns_others(sentence: &Sentence, other: &Match, found: &Match) -> bool {
    matches!(found.output.cue, Cue::Contract | Cue::Invoice | Cue::Proposal)
        && clause_of(sentence, found.start) == clause_of(sentence, other.start)
}

/// A condition disarms the declines, signatures and confirmations after it in its clause.
fn conditions(sentence: &Sentence, condition: &Match, found: &Match) -> bool {
    let (phrase, other) = (condition.output, found.output);
    phrase.cue == Cue::Condition
        && matches!(
            other.cue,
            Cue::Decline | Cue::DeclineFinal | Cue::Unable | Cue::Refusal | Cue::Signed | Cue::Confirm
        )
        && found.start >= condition.end
        && clause_of(sentence, found.start) == clause_of(sentence, condition.start)
}
