//! The messages with one contact in order, each with the weight that its surroundings give it.
//!
//! Owns what only context decides: which formula is an answer, which text is a pitch, which proposal
//! is really an agreement, which template is a canned reply. Refuses verdicts.

use super::cue::Stage;
use super::fact::{BOILERPLATE_QUALITY, DAY_SECONDS, HUMAN_QUALITY, MessageFact, WISHES_QUALITY, order};
use super::flags::CueSet;
use super::relationship::{Context, Side};
use std::borrow::Cow;

/// A message that comes this soon after one of the other side's is a reply to it: the week in which
/// `scoring.md` counts an answer.
pub(super) const REPLY_SECONDS: i64 = 7 * DAY_SECONDS;

/// A message this much later than the other side's answers nothing any more: the year in which an answer is late.
const ANSWER_SECONDS: i64 = 365 * DAY_SECONDS;

/// Within so long after a pitch that nobody answered, the next message follows it up: sequences of sales mails take
/// some weeks.
const FOLLOW_UP_SECONDS: i64 = 30 * DAY_SECONDS;

/// Sales cues from which a text is a pitch even within a two-way tie, if nobody asked for it: one more
/// than a cold one needs, because people who know each other do talk about prices and offers.
const PITCH_CUES_WHEN_WARM: u8 = 3;

/// Words of a text that many people may have written by chance: as many as a text needs to be compared
/// by shingles.
const COINCIDENCE_WORDS: u16 = 14;

/// What a regret turns down.
const WANTS: CueSet = CueSet::REQUEST
    .with(CueSet::PROPOSES)
    .with(CueSet::PROPOSES_TIME)
    .with(CueSet::STAGE_ASKED)
    .with(CueSet::OFFERS)
    .with(CueSet::PITCH_PHRASE);

/// What shows that nothing is left to do, or that something else is meant.
const DONE: CueSet = CueSet::FULFILS
    .with(CueSet::CONFIRM)
    .with(CueSet::TOOK_PLACE)
    .with(CueSet::NEGATES)
    .with(CueSet::ATTACHMENT)
    .with(CueSet::LINK)
    .with(CueSet::PHONE)
    .with(CueSet::EMAIL);

/// Words of thanks for an offer that says something else beside.
const WORDS_OF_ACKNOWLEDGEMENT: u16 = 9;

/// Formulas that LinkedIn prompts.
const PROMPTED_FORMULAS: CueSet =
    CueSet::BOILER_CONGRATULATIONS.with(CueSet::BOILER_BIRTHDAY).with(CueSet::BOILER_CONNECT);

/// Words of thanks for wishes; who tells more begins a talk.
const WORDS_OF_THANKS: u16 = 30;

/// Words of an answer that agrees by naming the time alone: "Thursday it is then".
const SHORT_ANSWER_WORDS: u16 = 8;

/// One one-to-one message in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub fact: MessageFact,
    pub side: Side,
    /// Quality from 0 to 1, by context.
    pub quality: f32,
    /// A formula by its words, or thanks for one.
    pub is_formula: bool,
    /// A formula that takes no turn: any but a suggested reply to something.
    pub is_boilerplate: bool,
    /// A sales pitch that nobody asked for, or what follows one up.
    pub is_pitch: bool,
    /// A sales pitch by its own words: what can be held against who wrote it.
    pub is_pitch_itself: bool,
    /// A template that answers nothing.
    pub is_blast: bool,
    /// Thanks for wishes or congratulations, or returns them.
    pub returns_wishes: bool,
    /// Asks a question, a favour or for an appointment, and is no pitch or template.
    pub asks: bool,
    /// Comes within a week of a message of the other side's.
    pub is_reply: bool,
    /// Answers a question about a time.
    pub answers_time: bool,
    /// Proposes something, rather than confirming it.
    pub proposes_anew: bool,
    /// Promises an action, in so many words or as an answer to who asked for it.
    pub promises: bool,
    /// Agrees to what the other side proposed in its last turn.
    pub agrees: bool,
    /// Says no to what the other side offered or asked for, and offers nothing else in its place.
    refuses: bool,
}

impl Entry {
    /// Shows a person at work.
    pub(super) fn is_human(&self) -> bool {
        self.quality >= HUMAN_QUALITY
    }

    /// Takes a turn: anything of a person's, replies in template or emoji included.
    pub(super) fn takes_turn(&self) -> bool {
        !self.is_boilerplate && (self.fact.outbound || !self.fact.is_spam)
    }

    pub(super) fn has(&self, cues: CueSet) -> bool {
        self.fact.gist.cues.any(cues)
    }

    pub(super) fn declines(&self) -> bool {
        self.refuses && !self.is_blast
    }
}

/// Every message up to the moment of judgement, sorted and without duplicates.
pub(super) fn in_order<'a>(messages: &'a [MessageFact], context: &Context) -> Cow<'a, [MessageFact]> {
    let is_sorted = messages.windows(2).all(|pair| match pair {
        [earlier, later] => order(earlier) < order(later) && !is_same(earlier, later),
        _ => true,
    });
    let mut sorted = if is_sorted {
        Cow::Borrowed(messages)
    } else {
        let mut copy = messages.to_vec();
        super::fact::sort_by_time(&mut copy);
        // The same export given twice, or a thread that was exported in two files.
        copy.dedup_by(|later, earlier| is_same(earlier, later));
        Cow::Owned(copy)
    };
    let end = sorted.partition_point(|message| message.time <= context.as_of);
    match &mut sorted {
        Cow::Borrowed(slice) => *slice = slice.get(..end).unwrap_or(slice),
        Cow::Owned(copy) => copy.truncate(end),
    }
    sorted
}

fn is_same(one: &MessageFact, other: &MessageFact) -> bool {
    one.time == other.time
        && one.outbound == other.outbound
        && one.gist.content_hash == other.gist.content_hash
        && one.gist.words == other.gist.words
        && one.other_participants == other.other_participants
}

/// State of one side while the timeline is built.
#[derive(Debug, Clone, Copy, Default)]
struct SideState {
    /// Human messages that did not decline.
    welcomes: u32,
    /// The side's current or last turn proposes an appointment or asks something.
    proposes: bool,
    asks: bool,
    /// The side's current or last turn asks something about a time.
    asks_time: bool,
    /// The side's current or last turn asks for an action.
    requests: bool,
    /// What it proposes is a quotation, an invoice or a contract: a time in the answer is no other date for it.
    proposes_paper: bool,
    /// All that the side's current or last turn asks is for a person, a firm or a fact.
    asks_who: bool,
    /// The side's current or last turn asks for or offers something that can be turned down.
    wants: bool,
    /// The side's current or last turn speaks of business: a call, an offer, an invoice.
    has_business: bool,
    /// The side's last message was a formula.
    was_boilerplate: bool,
    /// The side's last message was wishes that nothing prompts: for a season, a new start.
    wished: bool,
    /// The side's last message was wishes or congratulations by formula.
    congratulated: bool,
    /// The side's last message told something and asked nothing.
    told_news: bool,
    /// The side's last message was a pitch, and nothing came back yet.
    pitches: bool,
    /// The side's last message agreed to a time that the other had proposed.
    agreed: bool,
    /// The side's last message addressed the other: neither a refusal nor leave-taking.
    speaks_to_them: bool,
}

/// Puts one-to-one messages (already in order) in context.
pub(super) fn entries(messages: &[MessageFact]) -> Vec<Entry> {
    let mut owner = SideState::default();
    let mut them = SideState::default();
    let mut last: Option<(Side, i64)> = None;
    let mut entries = Vec::with_capacity(messages.len());
    for fact in messages.iter().filter(|message| message.is_one_to_one()) {
        let side = Side::of(fact.outbound);
        let other = match side {
            Side::Owner => them,
            Side::Them => owner,
        };
        let mine = match side {
            Side::Owner => &mut owner,
            Side::Them => &mut them,
        };
        let other_was_last = last.is_some_and(|(who, _)| who != side);
        let entry = entry(fact, side, &other, mine, other_was_last, last);
        if entry.takes_turn() {
            if other_was_last || last.is_none() {
                mine.proposes = false;
                mine.asks = false;
                mine.wants = false;
                mine.asks_time = false;
                mine.asks_who = false;
                mine.requests = false;
                mine.proposes_paper = false;
                mine.has_business = false;
            }
            mine.has_business |= fact.gist.stage != Stage::None && !entry.is_blast;
            mine.proposes |=
                entry.has(CueSet::STAGE_ASKED.with(CueSet::PROPOSES).with(CueSet::PROPOSES_TIME)) && !entry.is_blast;
            mine.proposes_paper |= fact.gist.stage.rank() >= Stage::Proposal.rank();
            mine.asks_time |= entry.asks && entry.has(CueSet::TIME) && !entry.has(CueSet::REQUEST);
            mine.requests |= entry.asks && entry.has(CueSet::REQUEST) && !entry.has(CueSet::INQUIRY);
            if entry.asks {
                mine.asks_who = entry.has(CueSet::ASKS_WHO)
                    && !entry.has(CueSet::REQUEST.with(CueSet::PROPOSES))
                    && (mine.asks_who || !mine.asks);
            }
            mine.wants |= entry.has(WANTS) && !entry.is_blast;
            mine.asks |= entry.asks || entry.has(CueSet::ASKS);
            mine.pitches = entry.is_pitch;
            mine.agreed = entry.agrees && entry.has(CueSet::TIME);
            mine.speaks_to_them = !entry.declines() && !entry.has(CueSet::CLOSER_ONLY);
            last = Some((side, fact.time));
        }
        mine.was_boilerplate = entry.is_boilerplate;
        mine.wished = entry.is_boilerplate && entry.is_human();
        mine.congratulated = entry.is_boilerplate && entry.has(PROMPTED_FORMULAS.with(CueSet::BOILER_WISHES));
        mine.told_news = entry.is_human() && !entry.asks && !entry.is_pitch && entry.has(CueSet::SUBSTANTIVE);
        mine.welcomes += u32::from(entry.is_human() && !entry.is_formula && !entry.declines() && !entry.is_pitch);
        entries.push(entry);
    }
    entries
}

/// Whether a message comes while an answer to the last turn is owed or late.
fn answers_in_time(fact: &MessageFact, last: Option<(Side, i64)>) -> bool {
    last.is_some_and(|(_, when)| fact.time.saturating_sub(when) <= ANSWER_SECONDS)
}

fn entry(
    fact: &MessageFact,
    side: Side,
    other: &SideState,
    mine: &SideState,
    other_was_last: bool,
    last: Option<(Side, i64)>,
) -> Entry {
    let was_asked = other_was_last && other.asks;
    let mut fact = *fact;
    // "Thank you for reaching out, but I am not interested": many say so in the same words, each to the owner's message.
    if side == Side::Them && other_was_last && other.speaks_to_them && answers_in_time(&fact, last) {
        fact.template = 0;
    }
    // "Do you know who rents out rooms?" "Ask Carla in events".
    if fact.gist.refers && was_asked && !fact.gist.cues.has(CueSet::AFFIRMS) {
        fact.gist.cues.remove(CueSet::REQUEST);
    }
    let fact = &fact;
    let cues = fact.gist.cues;
    // A suggested "Sounds good" that answers a question, or "Thank you" for an offer, is an answer.
    let answers_by_suggestion =
        cues.has(CueSet::BOILER_SUGGESTED) && other_was_last && (other.asks || other.has_business);
    // "Thank you!" for birthday wishes is a formula like the wishes.
    let thanks_for_formula = cues.has(CueSet::CLOSER_ONLY) && other.was_boilerplate;
    // "We are expecting a baby" - "Congratulations, you two!": an answer in the words of a formula.
    let is_reply = last.is_some_and(|(who, when)| who != side && fact.time.saturating_sub(when) <= REPLY_SECONDS);
    let answers_news = is_reply
        && other.told_news
        && cues.any(CueSet::BOILER_CONGRATULATIONS.with(CueSet::BOILER_WISHES))
        && !cues.any(CueSet::BOILER_BIRTHDAY.with(CueSet::BOILER_CONNECT));
    let is_formula = (cues.has(CueSet::BOILERPLATE) && !answers_by_suggestion && !answers_news) || thanks_for_formula;
    // A suggested reply takes its turn although it weighs little.
    let is_boilerplate = is_formula && (thanks_for_formula || !cues.has(CueSet::BOILER_SUGGESTED) || !other_was_last);
    let is_cold = other.welcomes == 0;
    // "Did you see my offer?" after an offer that nobody answered is the same pitch once more.
    let follows_up = mine.pitches
        && !other_was_last
        && last.is_some_and(|(_, when)| fact.time.saturating_sub(when) <= FOLLOW_UP_SECONDS)
        && !cues.has(CueSet::BOILERPLATE);
    let is_pitch_itself = (is_cold && fact.gist.is_pitch())
        || (fact.gist.is_pitch() && !was_asked && fact.gist.pitch_cues >= PITCH_CUES_WHEN_WARM);
    let is_pitch = is_pitch_itself || (is_cold && follows_up);
    let is_blast = fact.is_template() && (!is_reply || fact.is_mass_mailing);
    // "Thanks, just what I hoped for" comes to many minds: a short text is no template where it answers.
    let is_chance = fact.is_template() && is_reply && fact.gist.words < COINCIDENCE_WORDS;
    // "What was the name?" "https://..."
    let answers_by_link = is_reply && !fact.is_spam && cues.has(CueSet::BLANK.with(CueSet::LINK));
    let only_wishes = cues.has(CueSet::BOILERPLATE.with(CueSet::BOILER_WISHES)) && !cues.any(PROMPTED_FORMULAS);
    // "Same to you!" wishes as much.
    let returns_wishes = thanks_for_formula && other.wished;
    let quality = if (only_wishes || returns_wishes) && !fact.is_template() && !fact.is_spam {
        WISHES_QUALITY
    } else if is_formula {
        fact.quality().min(BOILERPLATE_QUALITY)
    } else if ((answers_by_suggestion || answers_news || answers_by_link) && !fact.is_template()) || is_chance {
        1.0
    } else {
        fact.quality()
    };
    // "Let's talk next week, Friday suits me" confirms nothing that was not proposed before.
    let confirms_own = cues.has(CueSet::CONFIRM) && (other.proposes || mine.proposes || !cues.has(CueSet::PROPOSES));
    let is_confirmation = confirms_own || (cues.has(CueSet::AFFIRMS) && other_was_last && other.proposes);
    let asks_outright = cues.any(CueSet::QUESTION.with(CueSet::REQUEST));
    // "Thursday is bad, how about Friday?" puts off; "I can't make it" alone declines, where it was asked for.
    let offers_another =
        cues.has(CueSet::QUESTION.with(CueSet::TIME)) && cues.any(CueSet::PROPOSES.with(CueSet::PROPOSES_TIME));
    // "This year without me. What will you play?" A question after the refusal is courtesy.
    let asks_on = asks_outright && !(cues.has(CueSet::REFUSES_FIRST) && other.asks && !cues.has(CueSet::REQUEST));
    // "Where did you end up?" "Booked out until June": where a fact was asked for, it is the answer.
    let is_unable = cues.has(CueSet::UNABLE)
        && other.asks
        && !other.asks_who
        && !asks_on
        && !cues.any(CueSet::PROPOSES.with(CueSet::PROMISE).with(CueSet::TIME).with(CueSet::CONFIRM));
    // "We went with somebody else" turns down an offer, a question or a date, unless another date is discussed.
    // "Who did your roof?" "We went with a firm in Truro" answers.
    let was_offered = (other.asks && !other.asks_who) || other.pitches || other.has_business;
    // "Thanks for thinking of me. I only started here in May": who takes an offer up says so.
    let acknowledges = cues.has(CueSet::ACKNOWLEDGES)
        && other.wants
        && other_was_last
        && fact.gist.words >= WORDS_OF_ACKNOWLEDGEMENT
        && !cues.any(CueSet::TOOK_PLACE.with(CueSet::MET).with(CueSet::PHONE).with(CueSet::EMAIL).with(CueSet::LINK));
    let discusses_time = other.proposes && !other.proposes_paper && cues.has(CueSet::TIME);
    // "That is not for me to decide. Please turn to Ines".
    let is_refusal = cues.has(CueSet::REFUSAL)
        && !fact.gist.refers
        && (was_offered || (other.wants && cues.has(CueSet::BARE_NO)))
        && !offers_another
        && !discusses_time
        && !asks_on
        // "Yes, we've gone with a firm in Cork": where nothing was offered, yes takes nothing up.
        && !(cues.has(CueSet::AFFIRMS) && (other.wants || other.pitches || cues.has(CueSet::NEGATES)))
        && !cues.any(CueSet::CONFIRM.with(CueSet::PROMISE));
    let regrets = acknowledges
        || (cues.has(CueSet::SOFT_REFUSAL) && (was_offered || (other.wants && cues.has(CueSet::BARE_NO))))
        || (cues.has(CueSet::REGRETS) && other.wants);
    // "Perfect, thanks, but" affirms nothing; "yes, unfortunately" does.
    let affirms = cues.has(CueSet::AFFIRMS) && !cues.has(CueSet::SOFT_REFUSAL);
    let is_soft_refusal = regrets
        && !affirms
        && !offers_another
        && !discusses_time
        && !asks_on
        && !cues.any(
            CueSet::CONFIRM
                .with(CueSet::PROMISE)
                .with(CueSet::UNDERTAKES)
                .with(CueSet::PROPOSES)
                .with(CueSet::ATTACHMENT),
        );
    let refuses = is_refusal
        || is_soft_refusal
        || cues.has(CueSet::DECLINE_FINAL)
        // "How was the film?" "Not my taste".
        || (cues.has(CueSet::DECLINE) && !offers_another && (!other.asks_who || cues.has(CueSet::THANKS)))
        || is_unable;
    // "Sure, tonight": the action that was asked for, at a time to come.
    let grants_later = other.requests
        && other_was_last
        && affirms
        && !refuses
        && !asks_outright
        && cues.has(CueSet::TIME)
        && !cues.any(DONE);
    // "Happy birthday!" "Thanks so much, I had a lovely day". Wishes take no turn, so none is asked for here.
    let returns_wishes_freely = other.congratulated
        && !asks_outright
        && fact.gist.words <= WORDS_OF_THANKS
        && cues.any(CueSet::THANKS.with(CueSet::CLOSER).with(CueSet::BOILER_WISHES));
    // "I leave it attached" has done so.
    let undertakes =
        cues.has(CueSet::UNDERTAKES) && was_asked && (!cues.has(CueSet::FULFILS) || cues.has(CueSet::TIME));
    // "Friday at ten suits me." "Good, I'll call you on Friday at ten."
    // "Received, talk to you tomorrow" concludes.
    let concludes = cues.has(CueSet::AFFIRMS) && cues.has(CueSet::CONFIRM) && cues.has(CueSet::FULFILS);
    let was_agreed = !asks_outright && ((other_was_last && other.agreed) || concludes);
    let proposes_anew = cues.has(CueSet::CALENDAR_LINK)
        || ((cues.has(CueSet::PROPOSES) || (cues.has(CueSet::AVAILABLE) && !other.proposes))
            && !is_confirmation
            && !was_agreed);
    Entry {
        fact: *fact,
        side,
        quality,
        is_formula,
        is_boilerplate,
        is_pitch,
        is_pitch_itself,
        is_blast,
        is_reply,
        returns_wishes: returns_wishes || returns_wishes_freely,
        answers_time: other_was_last && other.asks_time,
        proposes_anew,
        promises: cues.has(CueSet::PROMISE) || undertakes || grants_later,
        asks: (asks_outright || proposes_anew) && !is_pitch && !is_blast && !is_formula,
        refuses,
        agrees: other_was_last
            && other.proposes
            && !asks_outright
            && !cues.has(CueSet::CALENDAR_LINK)
            && !refuses
            && (cues.any(CueSet::AFFIRMS.with(CueSet::CONFIRM))
                || (cues.has(CueSet::TIME) && !cues.has(CueSet::NEGATES) && fact.gist.words <= SHORT_ANSWER_WORDS)),
    }
}
