//! Turns: who spoke, who asked, who answered and how fast.
//!
//! Owns the counting over a timeline. A turn is all messages of one side since the other's last;
//! formulas take none. Refuses to say who owes what: see `debts`.

use super::fact::{DAY_SECONDS, MessageFact, day_of};
use super::relationship::{ContactDay, Context, Opener, Relationship, Reply, Side, Sides};
use super::timeline::{Entry, REPLY_SECONDS};

/// Days of silence after which a message begins a conversation anew: twice the week in which an answer
/// is one.
pub const PAUSE_DAYS: i64 = 14;

/// All messages of one side since the other's last.
#[derive(Debug, Clone, Copy)]
struct Turn {
    side: Side,
    end: i64,
    first_ask: Option<i64>,
    /// Its first message that is no template: what answers.
    first_own: Option<i64>,
}

/// Fills in turns, questions, replies and starts.
pub(super) fn count(entries: &[Entry], relationship: &mut Relationship) {
    let mut turns: Vec<Turn> = Vec::new();
    let mut previous: Option<i64> = None;
    for entry in entries.iter().filter(|entry| entry.takes_turn()) {
        let time = entry.fact.time;
        if previous.is_none_or(|before| time.saturating_sub(before) > PAUSE_DAYS * DAY_SECONDS) {
            *relationship.starts.of_mut(entry.side) += 1;
        }
        previous = Some(time);
        let ask = entry.asks.then_some(time);
        // A short text that comes to many minds is no template where it answers.
        let own = (!entry.fact.is_template() || entry.is_human()).then_some(time);
        match turns.last_mut() {
            Some(turn) if turn.side == entry.side => {
                turn.end = time;
                turn.first_ask = turn.first_ask.or(ask);
                turn.first_own = turn.first_own.or(own);
            }
            _ => turns.push(Turn { side: entry.side, end: time, first_ask: ask, first_own: own }),
        }
    }
    for turn in &turns {
        *relationship.turns.of_mut(turn.side) += 1;
    }
    relationship.began = turns.first().map(|turn| turn.side);
    relationship.alternations = u32::try_from(turns.len().saturating_sub(1)).unwrap_or(u32::MAX);
    relationship.replies.reserve_exact(turns.len());
    for (index, turn) in turns.iter().enumerate() {
        reply(turn, turns.get(index + 1), relationship);
    }
    relationship.median_reply_seconds =
        Sides { them: median_reply(relationship, Side::Them), owner: median_reply(relationship, Side::Owner) };
}

/// Records the reply to a turn: to one that asked however late, to any other only within the week.
fn reply(turn: &Turn, next: Option<&Turn>, relationship: &mut Relationship) {
    let asked_at = turn.first_ask.unwrap_or(turn.end);
    // Blasting answers nobody.
    let replied_at = next.and_then(|next| next.first_own);
    let waited = replied_at.map(|at| at.saturating_sub(asked_at));
    let to_an_ask = turn.first_ask.is_some();
    if to_an_ask {
        *relationship.asked.of_mut(turn.side) += 1;
        *relationship.answered.of_mut(turn.side) += u32::from(waited.is_some());
        *relationship.answered_within_week.of_mut(turn.side) +=
            u32::from(waited.is_some_and(|waited| waited <= REPLY_SECONDS));
    }
    if to_an_ask || waited.is_some_and(|waited| waited <= REPLY_SECONDS) {
        relationship.replies.push(Reply { asked_at, replied_at, by: turn.side.other(), to_an_ask });
    }
}

fn median_reply(relationship: &Relationship, by: Side) -> Option<i64> {
    let mut waited: Vec<i64> = relationship
        .replies
        .iter()
        .filter(|reply| reply.by == by)
        .filter_map(|reply| reply.replied_at.map(|at| at.saturating_sub(reply.asked_at)))
        .collect();
    if waited.is_empty() {
        return None;
    }
    let middle = waited.len() / 2;
    let (_, median, _) = waited.select_nth_unstable(middle);
    Some(*median)
}

/// The owner's first substantive message and what became of it.
pub(super) fn opener(entries: &[Entry], context: &Context) -> Option<Opener> {
    /// Days from connecting in which a pitch is a first-message pitch: `scoring.md`.
    const PITCH_FIRST_DAYS: i64 = 7;
    let position = entries.iter().position(|entry| {
        entry.side == Side::Owner
            && !entry.is_boilerplate
            && (entry.has(super::flags::CueSet::SUBSTANTIVE) || entry.fact.is_template() || entry.is_pitch)
    })?;
    let entry = entries.get(position)?;
    let before = entries.get(..position).unwrap_or(&[]);
    let is_first_word = !before.iter().any(|earlier| earlier.side == Side::Them && earlier.takes_turn());
    let is_soon =
        context.connected_on.is_none_or(|day| i64::from(day_of(entry.fact.time)) - i64::from(day) <= PITCH_FIRST_DAYS);
    let answer =
        entries.get(position + 1..).unwrap_or(&[]).iter().find(|later| later.side == Side::Them && later.is_human());
    Some(Opener {
        message: super::relationship::MessageMark::of(&entry.fact),
        is_first_word,
        is_template: entry.fact.is_template(),
        is_pitch_first: is_first_word && is_soon && entry.fact.gist.is_pitch(),
        answered_after_seconds: answer.map(|answer| answer.fact.time.saturating_sub(entry.fact.time)),
    })
}

/// Days of contact in rising order with the best quality of each direction. `entries` are the
/// one-to-one messages of `messages`, in the same order.
pub(super) fn contact_days(messages: &[MessageFact], entries: &[Entry]) -> Vec<ContactDay> {
    let mut days: Vec<ContactDay> = Vec::with_capacity(messages.len());
    let mut one_to_one = entries.iter();
    for message in messages {
        let quality = if message.is_one_to_one() {
            one_to_one.next().map_or_else(|| message.quality(), |entry| entry.quality)
        } else {
            message.quality()
        };
        if quality <= 0.0 {
            continue;
        }
        let day = message.day();
        if days.last().is_none_or(|last| last.day != day) {
            days.push(ContactDay { day, out_quality: 0.0, in_quality: 0.0 });
        }
        if let Some(last) = days.last_mut() {
            let slot = if message.outbound { &mut last.out_quality } else { &mut last.in_quality };
            *slot = slot.max(quality);
        }
    }
    // They stay as long as the audit does.
    days.shrink_to_fit();
    days
}

/// Longest and median gap in days between days of human one-to-one contact.
pub(super) fn gaps(entries: &[Entry]) -> (Option<u32>, Option<f32>) {
    let mut days: Vec<i32> = entries.iter().filter(|entry| entry.is_human()).map(|entry| entry.fact.day()).collect();
    days.dedup();
    let mut gaps: Vec<u32> = days
        .windows(2)
        .map(|pair| pair.iter().rev().copied().reduce(i32::saturating_sub).unwrap_or(0).unsigned_abs())
        .collect();
    gaps.sort_unstable();
    let longest = gaps.last().copied();
    let upper = gaps.get(gaps.len() / 2).copied();
    let lower = gaps.len().checked_sub(1).and_then(|last| gaps.get(last / 2)).copied();
    (longest, lower.zip(upper).map(|(lower, upper)| (lower as f32 + upper as f32) / 2.0))
}
