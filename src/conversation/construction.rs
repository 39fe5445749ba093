//! Meanings that no single phrase foresees: two roles of a construction beside each other.
//!
//! Owns the constructions in which people refuse ("not really our thing", "wir haben da schon jemanden",
//! "c'est gentil, mais"), ask ("il nous manque votre adresse", "it would help if you") and promise ("bis Freitag
//! hast du sie") in words of their own. Refuses to say whether anything was offered or asked for: a timeline
//! knows.

use super::cue::Cue;
use super::flags::CueSet;
use super::language::Language;
use super::resolve::{clause_of, clause_start};
use super::sentences::{Match, Sentence};

/// Words between a negation and the ground that it denies: "no longer actively involved". With one more,
/// "not sure who is responsible" would refuse.
const GROUND_REACH: u8 = 2;

/// Words between a ground and the negation after it, where the verb comes last: "Bedarf haben wir da zurzeit
/// leider keinen".
const LATE_NEGATION_REACH: u8 = 5;

/// Words between the elements of the other constructions: "already have a very good long-standing partner".
const ELEMENT_REACH: u8 = 6;

/// Words between praise and the "but" after it: "that is really very kind of you and your team, but".
const PRAISE_REACH: u8 = 8;

/// Words between coming and what one came to: "to our last".
const OCCASION_REACH: u8 = 3;

/// Latest place of "however" in its clause: "ich bin jedoch".
const TURN_PLACE: u8 = 3;

/// Words between what is missing or welcome and whose move it is: "one thing is missing for the new catalogue:
/// your".
const WISH_REACH: u8 = 9;

/// Where both elements have to stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// In one clause that is neither asked nor conditional.
    Statement,
    /// In one sentence that is no question.
    Sentence,
    /// In one clause of a question.
    Question,
}

/// Two roles that mean more than each by itself.
struct Construction {
    one: Cue,
    other: Cue,
    scope: Scope,
    fits: fn(&Sentence, &Match, &Match) -> bool,
    means: CueSet,
}

/// The constructions.
const CONSTRUCTIONS: [Construction; 20] = [
    of(Cue::Negation, Cue::Ground, Scope::Statement, denies, CueSet::REFUSAL),
    of(Cue::Already, Cue::Supply, Scope::Statement, is_near, CueSet::REFUSAL),
    of(Cue::Choice, Cue::Rival, Scope::Statement, is_near, CueSet::REFUSAL),
    of(Cue::Perhaps, Cue::Later, Scope::Statement, is_near, CueSet::REFUSAL),
    of(Cue::Exhausted, Cue::Ground, Scope::Statement, wishes, CueSet::REFUSAL),
    of(Cue::Appreciation, Cue::Adversative, Scope::Sentence, turns, CueSet::SOFT_REFUSAL),
    of(Cue::Thanks, Cue::Adversative, Scope::Sentence, turns, CueSet::SOFT_REFUSAL),
    of(Cue::Lack, Cue::Yours, Scope::Sentence, wishes, CueSet::REQUEST),
    of(Cue::Need, Cue::FromYou, Scope::Sentence, wishes, CueSet::REQUEST),
    of(Cue::Occasion, Cue::Lately, Scope::Sentence, comes_to, CueSet::RECENT),
    // "Not now, but in August".
    of(Cue::Adversative, Cue::Time, Scope::Sentence, comes_to, CueSet::POSTPONES),
    of(Cue::Adversative, Cue::Answer, Scope::Sentence, comes_to, CueSet::POSTPONES),
    of(Cue::Welcome, Cue::IfYou, Scope::Sentence, wishes, CueSet::REQUEST),
    of(Cue::ModalYou, Cue::Action, Scope::Statement, pleads, CueSet::REQUEST),
    of(Cue::Please, Cue::Action, Scope::Statement, pleads, CueSet::REQUEST),
    of(Cue::Thanks, Cue::Appreciation, Scope::Sentence, comes_to, CueSet::ACKNOWLEDGES),
    of(Cue::Recall, Cue::Occasion, Scope::Statement, comes_to, CueSet::TOOK_PLACE),
    of(Cue::ForYou, Cue::Time, Scope::Sentence, wishes, CueSet::UNDERTAKES),
    of(Cue::Deliver, Cue::Time, Scope::Sentence, is_near, CueSet::PROMISE),
    // "Would you check them against the ledger?" asks for an action and not for an answer.
    of(Cue::ModalYou, Cue::Action, Scope::Question, asks_to_act, CueSet::REQUEST),
];

/// Cues of which a construction needs one, and of which it needs another: most sentences lack either.
const NEEDED: (u64, u64) = {
    let (mut ones, mut others) = (0, 0);
    let mut place = 0;
    while place < CONSTRUCTIONS.len() {
        ones |= CONSTRUCTIONS[place].one.bit();
        others |= CONSTRUCTIONS[place].other.bit();
        place += 1;
    }
    (ones, others)
};

const fn of(
    one: Cue,
    other: Cue,
    scope: Scope,
    fits: fn(&Sentence, &Match, &Match) -> bool,
    means: CueSet,
) -> Construction {
    Construction { one, other, scope, fits, means }
}

/// What the matches that count mean by constructions. `cues` has a bit for each of their cues.
pub(super) fn meanings<'a>(sentence: &Sentence, live: impl Iterator<Item = &'a Match> + Clone, cues: u64) -> CueSet {
    let mut meant = CueSet::NONE;
    let (ones, others) = NEEDED;
    if cues & ones == 0 || cues & others == 0 {
        return meant;
    }
    for construction in &CONSTRUCTIONS {
        let both = construction.one.bit() | construction.other.bit();
        if cues & both == both && has_pair(sentence, live.clone(), construction) {
            meant.insert(construction.means);
        }
    }
    meant
}

/// Whether both elements stand where the construction wants them.
fn has_pair<'a>(
    sentence: &Sentence,
    live: impl Iterator<Item = &'a Match> + Clone,
    construction: &Construction,
) -> bool {
    let of = |cue: Cue| live.clone().filter(move |found| found.output.cue == cue);
    let conditions = || of(Cue::Condition).map(|condition| (condition.start, clause_of(sentence, condition.start)));
    of(construction.one).any(|first| {
        let clause = clause_of(sentence, first.start);
        let is_asked = sentence.is_question && clause == sentence.clause_starts.count_ones();
        of(construction.other).any(|second| {
            let start = first.start.min(second.start);
            let shares_clause = clause == clause_of(sentence, second.start);
            let is_placed = match construction.scope {
                Scope::Statement => {
                    shares_clause
                        && !is_asked
                        && !conditions().any(|(condition, of_clause)| condition < start && of_clause == clause)
                }
                Scope::Sentence => !sentence.is_question,
                Scope::Question => shares_clause && is_asked,
            };
            is_placed && (construction.fits)(sentence, first, second)
        })
    })
}

/// "No interest"; in German, Dutch and spoken French also "Interesse haben wir keines".
fn denies(_: &Sentence, negation: &Match, ground: &Match) -> bool {
    if ground.start >= negation.start {
        return ground.start <= negation.end.saturating_add(GROUND_REACH);
    }
    let verb_last = [Language::German, Language::Dutch, Language::French]
        .iter()
        .any(|language| negation.output.languages.contains(*language));
    verb_last && negation.start <= ground.end.saturating_add(LATE_NEGATION_REACH)
}

/// "We already have a partner", "einen Partner haben wir schon".
fn is_near(_: &Sentence, one: &Match, other: &Match) -> bool {
    one.start <= other.end.saturating_add(ELEMENT_REACH) && other.start <= one.end.saturating_add(ELEMENT_REACH)
}

/// "That is very kind of you, but": the turn begins a clause, or follows the praise without a comma.
fn turns(sentence: &Sentence, praise: &Match, but: &Match) -> bool {
    let clause = clause_start(sentence, but.start);
    but.start >= praise.end
        && but.start <= praise.end.saturating_add(PRAISE_REACH)
        && (but.start <= praise.end.saturating_add(1)
            || (clause >= praise.end && but.start <= clause.saturating_add(TURN_PLACE)))
}

/// "Please countersign", "den Befund bitte auch noch schicken".
fn pleads(_: &Sentence, please: &Match, action: &Match) -> bool {
    action.start >= please.end && action.start <= please.end.saturating_add(ELEMENT_REACH)
}

/// Fewest words beside "please" of a request without a question mark: "two tickets please" orders, "Thursday
/// please" chooses.
const WORDS_OF_PLEA: u8 = 3;

/// Cues beside which "please" asks for nothing: an answer ("yes please"), a formula ("please don't hesitate to").
const ANSWERED: u64 =
    Cue::Answer.bit() | Cue::Mask.bit() | Cue::Negation.bit() | Cue::Decline.bit() | Cue::DeclineFinal.bit();

/// Whether the writer takes the action upon himself in the clause of the word: "schick ich dir".
fn is_undertaken<'a>(sentence: &Sentence, mut live: impl Iterator<Item = &'a Match>, word: u8) -> bool {
    let takes = |cue: Cue| matches!(cue, Cue::Promise | Cue::Undertake);
    live.any(|found| takes(found.output.cue) && clause_of(sentence, found.start) == clause_of(sentence, word))
}

/// Whether a sentence asks by "please", whatever for.
fn is_plea<'a>(sentence: &Sentence, live: impl Iterator<Item = &'a Match> + Clone, cues: u64) -> bool {
    if cues & Cue::Please.bit() == 0 || sentence.is_question {
        return cues & Cue::Please.bit() != 0;
    }
    cues & ANSWERED == 0
        && live.clone().any(|found| {
            found.output.cue == Cue::Please
                && !is_undertaken(sentence, live.clone(), found.start)
                && sentence.words >= WORDS_OF_PLEA + (found.end - found.start)
                // "Please, here it is": a clause of its own hands over.
                && !(found.start == 0 && sentence.clause_starts >> (found.end & 63) & 1 != 0)
        })
}

/// Whether a sentence tells or begs the other side to act.
pub(super) fn requests<'a>(sentence: &Sentence, live: impl Iterator<Item = &'a Match> + Clone, cues: u64) -> bool {
    let is_command = cues & Cue::Action.bit() != 0 && !sentence.is_question && commands(sentence, live.clone());
    is_command || is_plea(sentence, live, cues)
}

/// Whether the sentence tells the other side to act: an imperative begins a clause. English verbs look like
/// nouns there ("order received"), so they count only after a condition ("when you get a minute, drop").
fn commands<'a>(sentence: &Sentence, live: impl Iterator<Item = &'a Match> + Clone) -> bool {
    let mut actions = live.clone().filter(|found| found.output.cue == Cue::Action);
    actions.any(|action| {
        let start = clause_start(sentence, action.start);
        let is_english = action.output.languages == Language::English.set();
        let follows_condition = || live.clone().any(|found| found.output.cue == Cue::Condition && found.start < start);
        // "You need not ring", "anrufen müssen Sie nicht".
        let is_negated = || {
            live.clone().any(|found| {
                found.output.cue == Cue::Negation
                    && clause_of(sentence, found.start) == clause_of(sentence, action.start)
            })
        };
        // "Laat maar" lets it be.
        let is_part_of_refusal = |action: &Match| {
            live.clone().any(|found| found.output.cue == Cue::Refusal && found.mask() & action.mask() == action.mask())
        };
        let is_phrase = action.output.words > 1;
        action.start == start
            && (!is_english || is_phrase || follows_condition())
            && !is_negated()
            && !is_undertaken(sentence, live.clone(), action.start)
            && !is_part_of_refusal(action)
    })
}

/// "Would you check them": the modal opens its clause, but for one word; "what notice would you have to give"
/// asks to know.
fn asks_to_act(sentence: &Sentence, modal: &Match, action: &Match) -> bool {
    modal.start <= clause_start(sentence, modal.start).saturating_add(1) && is_near(sentence, modal, action)
}

/// "Thanks for coming to our last session".
fn comes_to(_: &Sentence, recall: &Match, occasion: &Match) -> bool {
    occasion.start >= recall.end && occasion.start <= recall.end.saturating_add(OCCASION_REACH)
}

/// "All that is missing is your signature", "your number is missing".
fn wishes(_: &Sentence, wish: &Match, of_whom: &Match) -> bool {
    of_whom.start <= wish.end.saturating_add(WISH_REACH) && wish.start <= of_whom.end.saturating_add(ELEMENT_REACH)
}

#[cfg(test)]
mod tests {
    use crate::conversation::{CueSet, MessageReader, Scratch};

    fn refuses(text: &str) -> bool {
        let cues = MessageReader::built_in().unwrap().read(text, "", false, &mut Scratch::default()).gist.cues;
        cues.any(CueSet::REFUSAL.with(CueSet::SOFT_REFUSAL).with(CueSet::DECLINE).with(CueSet::UNABLE))
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

    fn cues(text: &str) -> CueSet {
        MessageReader::built_in().unwrap().read(text, "", false, &mut Scratch::default()).gist.cues
    }

    #[test]
    fn please_and_a_time_of_the_reader_s_choosing_ask_whatever_the_verb() {
        for text in [
            "Please put two bags of the yellow sand aside",
            "The address of the venue whenever you have a minute",
            "Leg mir bitte zwei Sack von dem gelben Sand zurück, ich hole sie am Wochenende ab",
            "Apártame dos sacos de la arena amarilla",
            "La liste des participants quand tu auras deux minutes",
            "Mettimi da parte due sacchi",
            "Leg even twee zakken voor me apart",
        ] {
            assert!(cues(text).has(CueSet::REQUEST), "{text}");
        }
        for text in [
            "The oak please",
            "Please find the codes below, front and rear",
            "Please don't go to any trouble for us",
            "Please give my love to your mum",
            "Anrufen müssen Sie nicht",
            "Machen Sie sich bitte keine Umstände wegen uns",
        ] {
            assert!(!cues(text).has(CueSet::REQUEST), "{text}");
        }
    }

    #[test]
    fn thanks_for_being_thought_of_are_told_from_other_thanks() {
        for text in ["Thanks for thinking of me", "Danke, dass Sie an mich denken", "Merci d'avoir pensé à moi"] {
            assert!(cues(text).has(CueSet::ACKNOWLEDGES), "{text}");
        }
        assert!(!cues("Thanks for the list").has(CueSet::ACKNOWLEDGES));
    }

    #[test]
    fn a_no_of_this_moment_puts_off_where_one_is_busy_or_names_another_day() {
        for text in [
            "Not now, I'm on holiday, but in August yes",
            "Ahora no puedo hablar, mañana te escribo",
            "Agora não posso, estou no carro",
            "Je ne peux pas pour l'instant, je suis en voiture",
            "Adesso non posso, sono in macchina",
            "Ich kann gerade nicht, ich sitze im Auto",
            "Nu niet, ik ben op vakantie, maar in augustus wel",
            "Keine Entschuldigung nötig, wir probieren es gern aus",
            "I'm not the right person, but my boss Ann would love it",
            "Non dico di no, l'idea mi piace",
        ] {
            assert!(!refuses(text), "{text}");
        }
        for text in [
            "Not now, thanks",
            "Ahora no, gracias",
            "Pas maintenant, merci",
            "Jetzt nicht, danke",
            "No thanks, I'm on holiday that week",
            "L'idea mi piace ma non ci serve",
            "Die Idee gefällt mir, aber wir haben kein Budget",
        ] {
            assert!(refuses(text), "{text}");
        }
    }

    #[test]
    fn needs_and_invitations_ask_and_rhetoric_does_not() {
        for text in
            ["I need the form from you by Friday", "Ich brauche das Formular von dir", "Il me faut la liste de toi"]
        {
            assert!(cues(text).has(CueSet::REQUEST), "{text}");
        }
        assert!(!cues("I need the weekend to read your book").has(CueSet::REQUEST));
        assert!(!cues("OK, will send it over tomorrow").has(CueSet::REQUEST));
        for text in [
            "I'm in Leeds on the 14th, it would be lovely to lunch",
            "Je suis à Leeds le 14, ce serait chouette de déjeuner ensemble",
            "Am 14. bin ich in Leeds, ein gemeinsames Mittagessen wäre schön",
            "Martedì prendiamoci un caffè",
        ] {
            assert!(cues(text).has(CueSet::PROPOSES), "{text}");
        }
        for text in [
            "Ha, who would have thought?",
            "Wer hätte das gedacht?",
            "Funny, isn't it?",
            "Lustig, oder?",
            "Buffo, vero?",
        ] {
            assert!(!cues(text).has(CueSet::QUESTION), "{text}");
        }
        for text in
            ["You're coming on Tuesday, right?", "Is it strange?", "Vieni anche tu, vero?", "Schön, oder kommst du?"]
        {
            assert!(cues(text).has(CueSet::QUESTION), "{text}");
        }
    }

    #[test]
    fn what_one_came_to_yesterday_took_place_and_what_they_get_is_promised() {
        for text in ["Bella chiamata ieri", "Très bon appel hier", "Muito boa a ligação de ontem"] {
            assert!(cues(text).has(CueSet::TOOK_PLACE), "{text}");
        }
        assert!(!cues("The call yesterday was cancelled").has(CueSet::TOOK_PLACE));
        for text in ["Meine Antwort hast du am Montag", "Maandag heb je mijn antwoord", "El lunes tendrás mi respuesta"]
        {
            assert!(cues(text).has(CueSet::PROMISE) && !cues(text).any(CueSet::ASKS), "{text}");
        }
        assert!(!cues("El lunes tendrás mucho trabajo").has(CueSet::PROMISE));
    }
}
