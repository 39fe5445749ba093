//! Debts: the reply that the owner owes, the one that the owner awaits, the promise left open.
//!
//! Owns the rules of `scoring.md` on whose move it is. A verdict is per contact over all one-to-one
//! messages. Refuses groups, spam and strangers.

use super::cue::Stage;
use super::fact::{DAY_SECONDS, day_of};
use super::flags::CueSet;
use super::relationship::{Context, Debt, DebtKind, DebtStatus, MessageMark, Promise, Side};
use super::stages;
use super::timeline::Entry;
use super::turns::PAUSE_DAYS;

/// Last day on which a reply is owed and not late: `scoring.md`.
const OWED_DAYS: i32 = 60;
/// Last day on which a reply is late; older ones are for reconnecting: `scoring.md`.
const LATE_DAYS: i32 = 365;
/// First day on which a nudge makes sense: `scoring.md`.
const NUDGE_DAYS: i32 = 7;
/// Nudges that are enough: `scoring.md`.
const NUDGES: u8 = 2;

/// A message this soon after a promise belongs to the same burst of writing and does not keep it.
const BURST_SECONDS: i64 = 3600;

/// Priority of a reply, 0 to 100: 40 for a question or request, 25 for a stage, 20 for the strength of
/// the tie (0 to 100), 15 for the fit (0 to 1), halved every 30 days: `scoring.md`.
#[must_use]
pub fn priority(debt: &Debt, strength: f64, fit: f64) -> f64 {
    const HALF_LIFE_DAYS: f64 = 30.0;
    let base = 40.0 * f64::from(u8::from(debt.asks))
        + 25.0 * f64::from(u8::from(debt.stage))
        + 20.0 * strength / 100.0
        + 15.0 * fit;
    base * 0.5_f64.powf(f64::from(debt.days_waiting.max(0)) / HALF_LIFE_DAYS)
}

/// What is owed now, and what was owed but is older than a year.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Debts {
    pub open: Option<Debt>,
    pub stale: Option<Debt>,
}

/// Finds the debt at the moment of judgement.
pub(super) fn find(entries: &[Entry], context: &Context, two_way: bool) -> Debts {
    if !can_be_written_to(entries, context, two_way) {
        return Debts::default();
    }
    let is_skipped = |entry: &Entry| !entry.takes_turn() || entry.is_blast;
    let Some(side) = entries.iter().rev().find(|entry| !is_skipped(entry)).map(|entry| entry.side) else {
        return Debts { open: invitation_debt(entries, context), stale: None };
    };
    let turn: Vec<&Entry> =
        entries.iter().rev().filter(|entry| !is_skipped(entry)).take_while(|entry| entry.side == side).collect();
    let debt = match side {
        Side::Them => owed(&turn, entries, context, two_way),
        Side::Owner => awaited(&turn, entries, context),
    };
    match debt {
        Some(debt) if debt.status == DebtStatus::Late && debt.days_waiting > LATE_DAYS => {
            Debts { open: None, stale: Some(debt) }
        }
        Some(debt) => Debts { open: Some(debt), stale: None },
        None => Debts { open: invitation_debt(entries, context), stale: None },
    }
}

/// A connection, or a former one: then the tie was two-way, and not by InMail alone.
fn can_be_written_to(entries: &[Entry], context: &Context, two_way: bool) -> bool {
    let was_connection = two_way && entries.iter().any(|entry| !entry.fact.is_inmail && !entry.fact.is_spam);
    context.is_connection || was_connection
}

/// `turn` is the contact's last turn, newest message first.
fn owed(turn: &[&Entry], entries: &[Entry], context: &Context, two_way: bool) -> Option<Debt> {
    // Who greets after the owner's note begins the talk that the note asked for.
    let noted = context.invitation.is_some_and(|note| note.outbound && !note.gist.is_boilerplate());
    let asks =
        |entry: &Entry| entry.asks || ((two_way || noted) && !entry.is_pitch && !entry.is_blast && greets(entry));
    let trigger = turn.iter().find(|entry| asks(entry));
    // A no outweighs a question of the same time; after a pause the question begins anew.
    let binds =
        |no: &Entry| trigger.is_none_or(|asks| asks.fact.time.saturating_sub(no.fact.time) <= PAUSE_DAYS * DAY_SECONDS);
    if turn.iter().any(|entry| entry.declines() && (binds(entry) || entry.has(CueSet::DECLINE_FINAL))) {
        return None;
    }
    // "Never mind, found it" takes the question of the same turn back.
    if turn.iter().take_while(|entry| !asks(entry)).any(|entry| entry.has(CueSet::REFUSAL)) && trigger.is_some() {
        return None;
    }
    if let Some(trigger) = trigger {
        return dated(trigger, turn, context, two_way);
    }
    let owner_spoke = entries.iter().any(|entry| entry.side == Side::Owner && entry.is_human() && !entry.is_formula);
    if owner_spoke {
        return None;
    }
    let is_note = |entry: &Entry| {
        entry.is_human()
            && !entry.is_pitch
            && !entry.returns_wishes
            && entry.has(CueSet::SUBSTANTIVE.with(CueSet::GREETING_ONLY).with(CueSet::GREETING_QUESTION))
            && !entry.has(CueSet::CLOSER_ONLY)
    };
    let note = turn.iter().find(|entry| is_note(entry))?;
    dated(note, turn, context, two_way)
}

/// "Hi, how are you?" and its like.
fn greets(entry: &Entry) -> bool {
    // A bare "morning!" in the middle of a talk greets back.
    entry.has(CueSet::GREETING_QUESTION) || (entry.has(CueSet::GREETING_ONLY) && !entry.is_reply)
}

fn dated(trigger: &Entry, turn: &[&Entry], context: &Context, two_way: bool) -> Option<Debt> {
    let days_waiting = days_between(trigger.fact.time, context.as_of);
    if days_waiting < 1 {
        return None;
    }
    Some(Debt {
        status: if days_waiting <= OWED_DAYS { DebtStatus::Owed } else { DebtStatus::Late },
        kind: kind(trigger, two_way),
        asks: turn.iter().any(|entry| entry.asks && entry.has(CueSet::QUESTION.with(CueSet::REQUEST))),
        stage: turn.iter().any(|entry| names_stage(entry)),
        trigger: Some(MessageMark::of(&trigger.fact)),
        since: trigger.fact.time,
        days_waiting,
        nudges: 0,
    })
}

fn names_stage(entry: &Entry) -> bool {
    !entry.is_pitch
        && (entry.has(CueSet::STAGE_ASKED.with(CueSet::PROPOSES))
            || (entry.asks && entry.fact.gist.stage != Stage::None))
}

/// A greeting alone is a question within a two-way tie, and else a first note.
fn kind(trigger: &Entry, two_way: bool) -> DebtKind {
    // "Could you send it again?" asks for an action, "I need to know: when was it?" does not.
    if trigger.has(CueSet::REQUEST) && !trigger.has(CueSet::INQUIRY) {
        DebtKind::Request
    } else if trigger.has(CueSet::QUESTION) {
        DebtKind::Question
    } else if trigger.asks {
        DebtKind::Proposal
    } else if two_way && trigger.has(CueSet::GREETING_QUESTION) {
        DebtKind::Question
    } else {
        DebtKind::FirstNote
    }
}

/// `turn` is the owner's last turn, newest message first.
fn awaited(turn: &[&Entry], entries: &[Entry], context: &Context) -> Option<Debt> {
    if turn.iter().any(|entry| entry.declines() || entry.is_pitch)
        || stages::decline(entries)
            .is_some_and(|decline| decline.by == Side::Them && stages::binding(decline, context.as_of))
    {
        return None;
    }
    let first_ask = turn.iter().rev().find(|entry| entry.asks)?;
    let trigger = turn.iter().find(|entry| entry.asks)?;
    let asked_on = first_ask.fact.day();
    let mut nudge_days: Vec<i32> = turn
        .iter()
        .filter(|entry| entry.fact.day() > asked_on && !entry.has(CueSet::CLOSER_ONLY))
        .map(|entry| entry.fact.day())
        .collect();
    nudge_days.dedup();
    let nudges = u8::try_from(nudge_days.len()).unwrap_or(u8::MAX);
    let silent_days = turn.first().map(|newest| days_between(newest.fact.time, context.as_of))?;
    if nudges >= NUDGES || !(NUDGE_DAYS..=OWED_DAYS).contains(&silent_days) {
        return None;
    }
    Some(Debt {
        status: DebtStatus::Awaiting,
        kind: kind(trigger, true),
        asks: turn.iter().any(|entry| entry.asks && entry.has(CueSet::QUESTION.with(CueSet::REQUEST))),
        stage: turn.iter().any(|entry| names_stage(entry)),
        trigger: Some(MessageMark::of(&trigger.fact)),
        since: trigger.fact.time,
        days_waiting: days_between(trigger.fact.time, context.as_of),
        nudges,
    })
}

/// The personal note of an accepted invitation, with no message since.
fn invitation_debt(entries: &[Entry], context: &Context) -> Option<Debt> {
    let note = context.invitation.filter(|note| !note.outbound && context.is_connection)?;
    let gist = note.gist;
    let days_waiting = days_between(note.time, context.as_of);
    let is_personal = gist.words > 0
        && !gist.is_boilerplate()
        && !gist.is_pitch()
        && !gist.declines()
        && !gist.cues.has(CueSet::CLOSER_ONLY);
    let is_since_silent =
        !entries.iter().any(|entry| entry.fact.time >= note.time && entry.fact.gist.content_hash != gist.content_hash);
    (is_personal && is_since_silent && (1..=OWED_DAYS).contains(&days_waiting)).then_some(Debt {
        status: DebtStatus::Owed,
        kind: DebtKind::InvitationNote,
        asks: gist.cues.any(CueSet::QUESTION.with(CueSet::REQUEST)),
        stage: gist.cues.any(CueSet::STAGE_ASKED.with(CueSet::PROPOSES)),
        trigger: None,
        since: note.time,
        days_waiting,
        nudges: 0,
    })
}

/// The owner's newest promise, if no message followed that could have kept it: one from a later burst
/// of writing, or one that carries something.
pub(super) fn open_promise(entries: &[Entry], context: &Context) -> Option<Promise> {
    let position = entries.iter().rposition(|entry| {
        entry.side == Side::Owner && entry.promises && !entry.fact.is_template() && !entry.is_pitch
    })?;
    let promise = entries.get(position)?;
    let carries = |entry: &Entry| entry.has(CueSet::ATTACHMENT.with(CueSet::DOCUMENT_LINK));
    if carries(promise) {
        return None;
    }
    let names_time = promise.has(CueSet::TIME);
    let mut they_wrote = false;
    for later in entries.get(position + 1..).unwrap_or(&[]) {
        if later.side == Side::Them {
            they_wrote |= later.takes_turn();
            // "Got them, thanks!" "Don't bother, I've found it."
            let is_settled = later.has(CueSet::FULFILS)
                && later.has(CueSet::THANKS.with(CueSet::CLOSER).with(CueSet::NEGATES).with(CueSet::BARE_NO));
            if is_settled && !later.asks {
                return None;
            }
            // "I send you the offer" may carry it along; who comments on it has it.
            // Who undertakes to ask or look has carried nothing yet.
            let may_carry = !promise.has(CueSet::UNDERTAKES) && !names_time;
            if may_carry
                && later.is_human()
                && later.has(CueSet::SUBSTANTIVE)
                && !later.asks
                && !later.has(CueSet::NEGATES)
            {
                return None;
            }
            continue;
        }
        let is_later = they_wrote || later.fact.time.saturating_sub(promise.fact.time) > BURST_SECONDS;
        let says_something = !later.is_boilerplate && !later.has(CueSet::CLOSER_ONLY);
        if carries(later) || (is_later && says_something) || (later.has(CueSet::FULFILS) && !later.promises) {
            return None;
        }
    }
    Some(Promise { message: MessageMark::of(&promise.fact), days_open: days_between(promise.fact.time, context.as_of) })
}

fn days_between(earlier: i64, later: i64) -> i32 {
    day_of(later).saturating_sub(day_of(earlier))
}
