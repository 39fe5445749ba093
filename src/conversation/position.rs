//! Where a match stands: in the question, under a condition, at the beginning of a clause, at an event.
//!
//! Owns what the place of a phrase in its sentence says. Refuses to set flags: see `interpret`.

use super::cue::{Cue, Stage};
use super::interpret::View;
use super::language::Language;
use super::phrases::Output;
use super::resolve::clause_start;
use super::sentences::Match;

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
    view.sentence.is_question
        || (view.has(Cue::Question) && view.live().any(|(found, phrase)| begins_question(found, phrase)))
        || (view.has(Cue::Interrogative)
            && view.live().any(|(found, phrase)| phrase.cue == Cue::Interrogative && found.start == 0)
            && !begins_with_subordinate(view))
}

/// "When you are next at your desk, could you": the request follows the clause that begins like a question.
fn begins_with_subordinate(view: &View<'_>) -> bool {
    let opens = |found: &Match| found.output.cue == Cue::Condition && found.start == 0;
    let asks_to = |cue: Cue| matches!(cue, Cue::Request | Cue::ModalYou | Cue::Propose | Cue::Promise | Cue::Undertake);
    view.has(Cue::Condition)
        && view.live().any(|(found, _)| opens(found))
        && view.live().any(|(found, phrase)| asks_to(phrase.cue) && view.clause_of(found.start) > 0)
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
