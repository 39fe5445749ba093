//! Refusals that no single phrase foresees: two elements of a construction beside each other.
//!
//! Owns the constructions in which people turn an offer down in words of their own: a negation with a ground
//! ("not really our thing"), "already" with a supply ("wir haben da schon jemanden"), a choice with a rival
//! ("elegimos a otros"), "perhaps" with a vague time ("peut-être après l'été"). Refuses to say whether
//! anything was on offer: a timeline knows.

use super::cue::Cue;
use super::language::Language;
use super::resolve::clause_of;
use super::sentences::{Match, Sentence};

/// Words between a negation and the ground that it denies: "no longer actively involved". With one more,
/// "not sure who is responsible" would refuse.
const GROUND_REACH: u8 = 2;

/// Words between a ground and the negation after it, where the verb comes last: "Bedarf haben wir da zurzeit
/// leider keinen".
const LATE_NEGATION_REACH: u8 = 5;

/// Words between the elements of the other constructions: "already have a very good long-standing partner".
const ELEMENT_REACH: u8 = 6;

/// Whether two elements stand near enough.
type Nearness = fn(&Match, &Match) -> bool;

/// The constructions: their two elements, and whether these stand near enough.
const CONSTRUCTIONS: [(Cue, Cue, Nearness); 4] = [
    (Cue::Negation, Cue::Ground, denies),
    (Cue::Already, Cue::Supply, is_near),
    (Cue::Choice, Cue::Rival, is_near),
    (Cue::Perhaps, Cue::Later, is_near),
];

/// Whether the matches that count turn something down. `cues` has a bit for each of their cues.
pub(super) fn refuses<'a>(sentence: &Sentence, live: impl Iterator<Item = &'a Match> + Clone, cues: u64) -> bool {
    CONSTRUCTIONS.iter().any(|(one, other, fits)| {
        let both = one.bit() | other.bit();
        cues & both == both && has_pair(sentence, live.clone(), *one, *other, *fits)
    })
}

/// Whether both elements stand in one clause that is neither asked nor conditional.
fn has_pair<'a>(
    sentence: &Sentence,
    live: impl Iterator<Item = &'a Match> + Clone,
    one: Cue,
    other: Cue,
    fits: Nearness,
) -> bool {
    let of = |cue: Cue| live.clone().filter(move |found| found.output.cue == cue);
    let conditions = || of(Cue::Condition).map(|condition| (condition.start, clause_of(sentence, condition.start)));
    of(one).any(|first| {
        let clause = clause_of(sentence, first.start);
        let is_asked = sentence.is_question && clause == sentence.clause_starts.count_ones();
        !is_asked
            && of(other).any(|second| {
                let start = first.start.min(second.start);
                fits(first, second)
                    && clause == clause_of(sentence, second.start)
                    && !conditions().any(|(condition, of_clause)| condition < start && of_clause == clause)
            })
    })
}

/// "No interest"; in German, Dutch and spoken French also "Interesse haben wir keines".
fn denies(negation: &Match, ground: &Match) -> bool {
    if ground.start >= negation.start {
        return ground.start <= negation.end.saturating_add(GROUND_REACH);
    }
    let verb_last = [Language::German, Language::Dutch, Language::French]
        .iter()
        .any(|language| negation.output.languages.contains(*language));
    verb_last && negation.start <= ground.end.saturating_add(LATE_NEGATION_REACH)
}

/// "We already have a partner", "einen Partner haben wir schon".
fn is_near(one: &Match, other: &Match) -> bool {
    one.start <= other.end.saturating_add(ELEMENT_REACH) && other.start <= one.end.saturating_add(ELEMENT_REACH)
}

#[cfg(test)]
mod tests {
    use crate::conversation::{CueSet, MessageReader, Scratch};

    fn refuses(text: &str) -> bool {
        let cues = MessageReader::built_in().unwrap().read(text, "", false, &mut Scratch::default()).gist.cues;
        cues.any(CueSet::REFUSAL.with(CueSet::DECLINE).with(CueSet::UNABLE))
    }

    #[test]
    fn an_offer_is_turned_down_in_words_that_no_phrase_foresees() {
        for text in [
            "Not really my thing at the moment",
            "We already have a very good long-standing partner for that",
            "Da haben wir schon länger einen eigenen Dienstleister",
            "Interesse haben wir da momentan keines",
            "La verdad no le vemos mucho sentido",
            "Al final elegimos a otros",
            "Je n'y vois pas vraiment d'intérêt pour nous",
            "Peut-être après l'été",
            "Non ci serve proprio",
            "Não vejo utilidade para a gente",
            "We hebben daar al een vaste leverancier voor",
        ] {
            assert!(refuses(text), "{text}");
        }
    }

    #[test]
    fn near_misses_turn_nothing_down() {
        for text in [
            "No problem at all, take your time",
            "Not sure who is responsible",
            "Do you already have a supplier?",
            "If there is no interest just say so",
            "Leave it with me",
            "No need for a call",
            "Wir haben den Raum schon gebucht",
            "Ya empezamos la semana pasada",
            "Pas de problème, prends ton temps",
            "Abbiamo già iniziato",
        ] {
            assert!(!refuses(text), "{text}");
        }
    }
}
