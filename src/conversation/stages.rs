//! How far business got with one contact, and who said no.
//!
//! Owns the gates of `scoring.md`: two-way threads only, offers in unanswered pitches and declined
//! offers left out, a confirmation only of something proposed, a signature only after a proposal or
//! contract. Refuses to read texts.

use super::cue::Stage;
use super::fact::DAY_SECONDS;
use super::flags::CueSet;
use super::relationship::{Decline, Side, StageReached};
use super::timeline::Entry;

/// Days that a decline binds: `scoring.md`, reconnect.
const DECLINE_DAYS: i64 = 365;

/// Days for which a proposed appointment waits for its confirmation: the span in which a reply is
/// "owed" and not "late".
const OPEN_APPOINTMENT_DAYS: i64 = 60;

/// One step of business.
#[derive(Debug, Clone, Copy)]
struct Event {
    stage: Stage,
    time: i64,
    phrase: u32,
    row: u32,
    by: Side,
    /// Inside a pitch or template: waits for an answer of the other side's.
    is_pending: bool,
    is_declined: bool,
    /// Named a point in time or a booking page.
    is_concrete: bool,
}

/// Every step that counts, in order of time. `two_way_since` is when the tie became two-way: no stage is
/// reached before.
pub(super) fn steps(entries: &[Entry], two_way_since: Option<i64>) -> Vec<StageReached> {
    let Some(two_way_since) = two_way_since else { return Vec::new() };
    let mut events: Vec<Event> = Vec::new();
    for entry in entries.iter().filter(|entry| entry.takes_turn()) {
        answer_offers(entry, &mut events);
        add_events(entry, &mut events);
    }
    let counts = |event: &&Event| event.stage != Stage::None && !event.is_pending && !event.is_declined;
    events
        .iter()
        .filter(counts)
        .map(|event| StageReached {
            stage: event.stage,
            time: Some(event.time.max(two_way_since)),
            phrase: event.phrase,
            row: event.row,
        })
        .collect()
}

/// The steps that took the conversation further than it had ever been; of appointments proposed each other one
/// too, since the latest is shown.
pub(super) fn rises(steps: &[StageReached]) -> Vec<StageReached> {
    let mut rises: Vec<StageReached> = Vec::new();
    for step in steps {
        let highest = rises.last().map_or(Stage::None, |reached| reached.stage);
        let changes = step.stage.is_appointment() && highest.is_appointment() && step.stage != highest;
        if step.stage.rank() > highest.rank() || changes {
            rises.push(*step);
        }
    }
    rises
}

/// What a message does to the offers before it: a decline takes them away, any other reply makes those
/// inside pitches count.
fn answer_offers(entry: &Entry, events: &mut [Event]) {
    let calls_off = entry.has(CueSet::APPOINTMENT_NEGATED) && !entry.asks;
    if calls_off {
        let of_last_turn = events.iter_mut().rev().take_while(|event| event.by != entry.side);
        of_last_turn.filter(|event| event.stage.rank() <= 1).for_each(|event| event.is_declined = true);
    }
    if !entry.declines() {
        if !entry.is_blast && !entry.is_boilerplate && takes_up(entry) {
            for event in events.iter_mut().rev().take_while(|event| event.is_pending || event.by != entry.side) {
                event.is_pending &= event.by == entry.side;
            }
        }
        return;
    }
    // From the newest back to the last step that both had agreed on.
    for event in events.iter_mut().rev() {
        match event.stage {
            Stage::None | Stage::Call | Stage::Meeting | Stage::Demo => event.is_declined |= event.by != entry.side,
            Stage::Proposal => event.is_declined = true,
            _ => break,
        }
    }
}

/// Whether a reply to a pitch may take its offer up. "Does it work with our software?" asks on without a
/// word about the call on offer.
fn takes_up(entry: &Entry) -> bool {
    !entry.has(CueSet::QUESTION)
        || entry.agrees
        || entry.fact.gist.stage != Stage::None
        || entry.has(CueSet::AFFIRMS.with(CueSet::TIME).with(CueSet::CONFIRM))
}

fn add_events(entry: &Entry, events: &mut Vec<Event>) {
    let gist = &entry.fact.gist;
    let new = Event {
        stage: gist.stage,
        time: entry.fact.time,
        phrase: gist.stage_phrase,
        row: entry.fact.row,
        by: entry.side,
        is_pending: entry.is_pitch || entry.is_blast,
        is_declined: false,
        is_concrete: entry.has(CueSet::TIME.with(CueSet::CALENDAR_LINK)),
    };
    let may_sign = events.iter().any(|event| {
        matches!(event.stage, Stage::Proposal | Stage::Contract) && !event.is_declined && !event.is_pending
    });
    let confirms = confirms(entry, events);
    let proposes_time = gist.stage == Stage::None && entry.has(CueSet::PROPOSES_TIME) && entry.asks;
    // "How about Thursday?" is about the appointment under discussion, or else about one of unknown form.
    let mut new = new;
    if proposes_time && entry.has(CueSet::PROPOSES_APPOINTMENT) && open_appointment(entry, events).is_none() {
        new.stage = Stage::Meeting;
    }
    let is_refusal = entry.declines() && gist.stage.rank() <= Stage::Proposal.rank();
    if (gist.stage != Stage::None || proposes_time) && !is_refusal {
        events.push(new);
    }
    if confirms {
        events.push(Event { stage: Stage::Confirmed, phrase: u32::MAX, is_pending: false, ..new });
    }
    if entry.has(CueSet::SIGNED) && may_sign && !entry.declines() {
        events.push(Event { stage: Stage::Signed, phrase: u32::MAX, ..new });
    }
}

/// Whether an earlier proposal still waits for its confirmation.
fn is_open(event: &Event, entry: &Entry) -> bool {
    !event.is_declined && entry.fact.time.saturating_sub(event.time) <= OPEN_APPOINTMENT_DAYS * DAY_SECONDS
}

/// The latest appointment that waits for its confirmation.
fn open_appointment<'a>(entry: &Entry, events: &'a [Event]) -> Option<&'a Event> {
    events.iter().rev().find(|event| event.stage.is_appointment() && is_open(event, entry))
}

/// Whether the message confirms an appointment, or says that it took place.
fn confirms(entry: &Entry, events: &[Event]) -> bool {
    if entry.declines() || entry.is_pitch || entry.is_blast {
        return false;
    }
    let open = open_appointment(entry, events);
    if entry.has(CueSet::TOOK_PLACE) || (entry.has(CueSet::MET) && open.is_some()) {
        return true;
    }
    let asks_outright = entry.has(CueSet::QUESTION.with(CueSet::REQUEST));
    if entry.has(CueSet::CONFIRM) && !(entry.proposes_anew && open.is_none()) {
        let names_its_own = entry.has(CueSet::APPOINTMENT)
            && entry.has(CueSet::TIME)
            && !entry.has(CueSet::CALENDAR_LINK)
            && !asks_outright;
        // "Are you coming by on Monday?" "Monday it is, see you at eight."
        let settles_a_time = entry.answers_time && entry.has(CueSet::TIME) && !asks_outright && !entry.promises;
        return open.is_some() || settles_a_time || names_its_own || answers_a_time(entry, events);
    }
    if entry.agrees && entry.has(CueSet::TIME) && answers_a_time(entry, events) {
        return true;
    }
    open.is_some_and(|event| event.by != entry.side && entry.agrees && (event.is_concrete || entry.has(CueSet::TIME)))
}

/// Whether the other side proposed a time for something that it did not name.
fn answers_a_time(entry: &Entry, events: &[Event]) -> bool {
    let open = |event: &&Event| event.stage == Stage::None && is_open(event, entry) && event.by != entry.side;
    events.iter().rev().any(|event| open(&event))
}

/// The decline that binds at the moment of judgement: one that ended the relationship whenever it was,
/// any other only in the last exchange and for a year.
pub(super) fn binding(decline: Decline, as_of: i64) -> bool {
    decline.is_final || as_of.saturating_sub(decline.time) <= DECLINE_DAYS * DAY_SECONDS
}

/// The decline that ended the relationship, or that of the last exchange, however old.
pub(super) fn decline(entries: &[Entry]) -> Option<Decline> {
    let speaking = || entries.iter().filter(|entry| entry.takes_turn() && !entry.is_blast);
    if let Some(entry) = speaking().find(|entry| entry.has(CueSet::DECLINE_FINAL)) {
        return Some(Decline { time: entry.fact.time, by: entry.side, is_final: true });
    }
    let mut sides: Option<(Side, bool)> = None;
    // The other side's message after whoever may have declined began anew.
    let mut began_anew: Option<&Entry> = None;
    for entry in speaking().rev() {
        if entry.has(CueSet::CLOSER_ONLY) {
            continue;
        }
        // The last exchange is the last turn and the one before it.
        sides = match sides {
            None => Some((entry.side, false)),
            Some((side, false)) if side != entry.side => Some((entry.side, true)),
            Some((side, true)) if side != entry.side => return None,
            unchanged => unchanged,
        };
        if entry.declines() {
            // "I have changed my mind, shall we talk on Tuesday?" "With pleasure!": an exchange of its own.
            let is_over = began_anew.is_some_and(|anew| anew.side == entry.side);
            return (!is_over).then_some(Decline { time: entry.fact.time, by: entry.side, is_final: false });
        }
        let is_answered = sides == Some((entry.side, true));
        if is_answered && entry.asks && entry.has(CueSet::STAGE_ASKED.with(CueSet::PROPOSES)) {
            began_anew = Some(entry);
        }
    }
    None
}
