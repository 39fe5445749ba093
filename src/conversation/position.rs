//! Where a match stands: in the question, under a condition, at the beginning of a clause, at an event.
//!
//! Owns what the place of a phrase in its sentence says. Refuses to set flags: see `interpret`.

use super::cue::{Cue, Stage};
use super::interpret::View;
use super::language::Language;
use super::phrases::Output;
use super::resolve::clause_start;
use super::sentences::Match;

/// Words of exclamations before what is said: "oh how nice".
const LONGEST_INTERJECTION: u8 = 4;

/// Words between a meeting and the fair where it was: "at the great book".
const WORDS_TO_EVENT: u8 = 3;

/// Whether the match stands in the clause that the question mark ends.
pub(super) fn in_question(view: &View<'_>, found: &Match) -> bool {
    view.sentence.is_question && view.clause_of(found.start) == view.last_clause()
}

/// "OK, will send it over": the promise takes up what would ask by itself.
pub(super) fn is_promised(view: &View<'_>, request: &Match) -> bool {
    view.has(Cue::Promise)
        && view.live().any(|(found, phrase)| {
            phrase.cue == Cue::Promise && found.start < request.start && found.end > request.start
        })
}

/// Whether nothing in the sentence turns against the phrase: "we'd love to, but".
pub(super) fn stays_without_but(view: &View<'_>, found: &Match) -> bool {
    !view.has(Cue::Adversative)
        || !view.live().any(|(but, phrase)| phrase.cue == Cue::Adversative && but.start > found.start)
}

/// "If you don't mind": a negation that takes nothing back.
pub(super) fn in_condition(view: &View<'_>, negation: &Match) -> bool {
    view.has(Cue::Condition)
        && view.live().any(|(found, phrase)| {
            phrase.cue == Cue::Condition
                && found.start <= negation.start
                && view.clause_of(found.start) == view.clause_of(negation.start)
        })
}

/// Whether the words that a tag makes a question of tell a feeling: "that was funny, wasn't it?", and not "great, you
/// drive, don't you?".
pub(super) fn is_about_feeling(view: &View<'_>) -> bool {
    view.live()
        .any(|(found, phrase)| phrase.cue == Cue::Feeling && view.clause_of(found.start) + 1 >= view.last_clause())
}

/// "As soon as it is corrected, I sign": the clause before says when.
pub(super) fn after_condition(view: &View<'_>, found: &Match) -> bool {
    view.has(Cue::Condition)
        && view.live().any(|(condition, phrase)| {
            phrase.cue == Cue::Condition
                && condition.start < found.start
                && view.clause_of(condition.start) + 1 == view.clause_of(found.start)
        })
}

/// "It was good to see you" against "thank you for the meeting": people also meet by chance.
pub(super) fn is_mere_meeting(view: &View<'_>, past: &Match) -> bool {
    let overlaps = |found: &&Match| found.mask() & past.mask() != 0;
    let mut names_appointment = false;
    let mut names_meeting = false;
    for found in view.matches.iter().filter(overlaps) {
        names_meeting |= found.output.cue == Cue::Met;
        names_appointment |= found.output.cue.stage().is_some_and(Stage::is_appointment) && found.output.is_bare;
    }
    // "Good to have spoken to you at the fair".
    let at_an_event = view.has(Cue::Event)
        && view.live().any(|(found, phrase)| {
            phrase.cue == Cue::Event
                && found.start >= past.end
                && found.start <= past.end.saturating_add(WORDS_TO_EVENT)
                && view.clause_of(found.start) == view.clause_of(past.start)
        });
    (names_meeting || at_an_event) && !names_appointment
}

/// A question mark, or an opener of two words or more at the beginning of a clause; a pronoun or "and"
/// may stand before it. Not so in German and Dutch, where any other word there makes a statement: "have
/// you" against "then have you".
pub(super) fn is_question(view: &View<'_>) -> bool {
    let begins_question = |found: &Match, phrase: &Output| {
        let before = found.start - clause_start(view.sentence, found.start);
        let verb_second = phrase.languages == Language::German.set() || phrase.languages == Language::Dutch.set();
        phrase.cue == Cue::Question && phrase.words >= 2 && before <= u8::from(!verb_second)
    };
    // "nice where did you stay", "oh cool and do you need a card".
    let follows_interjection = || {
        let lead = words_of_interjection(view);
        let asks = |found: &Match, phrase: &Output| match phrase.cue {
            Cue::Question => phrase.words >= 2 && found.start <= lead + 1,
            Cue::Interrogative => found.start == lead,
            _ => false,
        };
        lead > 0 && view.live().any(|(found, phrase)| found.start >= lead && asks(found, phrase))
    };
    view.sentence.is_question
        || (view.has(Cue::Question) && view.live().any(|(found, phrase)| begins_question(found, phrase)))
        || (view.cues_any(Cue::Question.bit() | Cue::Interrogative.bit()) && follows_interjection())
        || (view.has(Cue::Interrogative)
            && view.live().any(|(found, phrase)| phrase.cue == Cue::Interrogative && found.start == 0)
            && !begins_with_subordinate(view))
}

/// Words of praise and exclamation with which the sentence begins.
fn words_of_interjection(view: &View<'_>) -> u8 {
    let mut lead = 0;
    while lead < LONGEST_INTERJECTION {
        let next = view.live().filter(|(found, phrase)| phrase.cue == Cue::Feeling && found.start == lead);
        match next.map(|(found, _)| found.end).max() {
            Some(end) => lead = end,
            None => break,
        }
    }
    lead
}

/// "When you are next at your desk, could you": the request follows the clause that begins like a question.
fn begins_with_subordinate(view: &View<'_>) -> bool {
    let opens = |found: &Match| found.output.cue == Cue::Condition && found.start == 0;
    let asks_to = |cue: Cue| matches!(cue, Cue::Request | Cue::ModalYou | Cue::Propose | Cue::Promise | Cue::Undertake);
    view.has(Cue::Condition)
        && view.live().any(|(found, _)| opens(found))
        && view.live().any(|(found, phrase)| asks_to(phrase.cue) && view.clause_of(found.start) > 0)
}

/// "Ask Carla in events", "Bitte schreiben Sie an": all that the sentence asks for is to turn to somebody else.
pub(super) fn refers(view: &View<'_>) -> bool {
    let referrals = || view.live().filter(|(_, phrase)| phrase.cue == Cue::Refers);
    let is_referral = |request: &Match| referrals().any(|(found, _)| found.mask() & request.mask() != 0);
    !view.sentence.is_question
        && referrals().next().is_some()
        && view.live().all(|(found, phrase)| phrase.cue != Cue::Request || is_referral(found))
}

/// "Könntest du mir", "could you please": a modal begins a phrase that requests by itself, or goes with "please".
pub(super) fn asks_a_favor(view: &View<'_>) -> bool {
    if view.has(Cue::Please) {
        return true;
    }
    let asks_whether = |request: &Match, modal: &Match| request.start == modal.start && request.end > modal.end;
    view.has(Cue::ModalYou)
        && view.has(Cue::Request)
        && view.live().filter(|(_, phrase)| phrase.cue == Cue::Request).any(|(request, _)| {
            view.live().any(|(modal, phrase)| phrase.cue == Cue::ModalYou && asks_whether(request, modal))
        })
}
