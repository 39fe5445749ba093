//! When the messages of a conversation were sent.
//!
//! Owns reply times, pauses between exchanges and fitting them into the time that there was. Refuses ties:
//! inside a thread every message has a second of its own.

use crate::sample::arc::Exchange;
use crate::sample::catalogue::{Catalogue, Family, Speaker};
use crate::sample::plan::PlannedMessage;
use crate::sample::random::Random;
use crate::sample::world::DAY;

/// How fast people are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tempo {
    /// Median hours until the owner answers.
    pub(crate) reply_hours: f64,
    /// No message is older than this second.
    pub(crate) earliest: i64,
}

/// Median hours until a contact answers: the same working day or the next.
const CONTACT_REPLY_HOURS: f64 = 9.0;
/// The longest wait inside an exchange; beyond a week it would be an exchange of its own.
const LONGEST_REPLY: i64 = 6 * DAY;
/// Least pause between two exchanges, so that each begins on a day of its own.
const LEAST_PAUSE: i64 = DAY + 3_600;

/// Lays out the exchanges of one conversation so that its last message has the given moment.
pub(crate) fn lay_out(
    catalogue: &Catalogue,
    exchanges: &[Exchange],
    last: i64,
    tempo: Tempo,
    random: &mut Random,
) -> Vec<PlannedMessage> {
    let mut messages: Vec<PlannedMessage> = Vec::new();
    // Weekly, monthly or quarterly partners: the median pause in days.
    let pause_days = *random.pick(&[4.0, 12.0, 30.0, 75.0]).unwrap_or(&12.0);
    let mut clock = 0;
    for exchange in exchanges {
        let Some(dialogue) = catalogue.dialogues.get(exchange.dialogue) else { continue };
        if !messages.is_empty() {
            clock += LEAST_PAUSE + (pause_days * random.long_tail() * DAY as f64) as i64;
        }
        for (index, turn) in dialogue.turns.iter().enumerate() {
            let sender = match turn.speaker {
                Speaker::Owner if exchange.mirrored => Speaker::Contact,
                Speaker::Contact if exchange.mirrored => Speaker::Owner,
                speaker => speaker,
            };
            if index > 0 {
                let hours = if sender == Speaker::Owner { tempo.reply_hours } else { CONTACT_REPLY_HOURS };
                let reply = (hours * random.long_tail() * 3_600.0) as i64;
                clock += turn.minimum_gap_days * DAY + reply.clamp(90, LONGEST_REPLY);
            }
            let line_is_blank =
                dialogue.lines.first().and_then(|lines| lines.get(index)).is_some_and(|line| line.is_blank());
            // One closing thanks in twenty is a picture or a sticker: with the pictures asked for, 2.5 % of all rows
            // have no words.
            let closing = index >= 2 && index + 1 == dialogue.turns.len();
            let blank = line_is_blank || dialogue.family == Family::Talk && closing && random.chance(0.05);
            messages.push(PlannedMessage {
                at: clock,
                number: exchange.number,
                dialogue: exchange.dialogue as u16,
                turn: index as u8,
                sender,
                blank,
                draft: false,
            });
        }
    }
    fit(&mut messages, last, tempo.earliest);
    messages
}

/// Moves the messages so that the last has its moment, and squeezes them where there was less time.
fn fit(messages: &mut [PlannedMessage], last: i64, earliest: i64) {
    let length = messages.last().map_or(0, |message| message.at);
    let room = (last - earliest - 7_200).max(1);
    let scale = if length > room { room as f64 / length as f64 } else { 1.0 };
    for message in messages.iter_mut() {
        let before_end = ((length - message.at) as f64 * scale) as i64;
        message.at = last - before_end;
    }
    let mut next = i64::MAX;
    for message in messages.iter_mut().rev() {
        message.at = message.at.min(next.saturating_sub(1));
        next = message.at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::arc::draw_exchange;

    #[test]
    fn a_conversation_ends_when_it_must_and_never_goes_back() {
        let catalogue = Catalogue::load().expect("catalogue");
        let tempo = Tempo { reply_hours: 14.0, earliest: 1_000_000_000 };
        let last = 1_500_000_000;
        for size in [1, 3, 40, 4_000] {
            let mut random = Random::derive(9, "timeline", size);
            let exchanges: Vec<Exchange> =
                (0..size).filter_map(|_| draw_exchange(&catalogue, Family::Talk, 9, &mut random)).collect();
            let messages = lay_out(&catalogue, &exchanges, last, tempo, &mut random);
            assert_eq!(messages.last().map(|message| message.at), Some(last));
            assert!(messages.windows(2).all(|pair| pair[0].at < pair[1].at), "{size}");
            assert!(messages[0].at >= tempo.earliest, "{size}");
        }
    }

    #[test]
    fn nudges_keep_their_days() {
        let catalogue = Catalogue::load().expect("catalogue");
        let mut random = Random::derive(9, "nudges", 0);
        let exchange = draw_exchange(&catalogue, Family::NudgedOut, 9, &mut random).expect("dialogue");
        let tempo = Tempo { reply_hours: 14.0, earliest: 0 };
        let messages = lay_out(&catalogue, &[exchange], 1_500_000_000, tempo, &mut random);
        assert_eq!(messages.len(), 3);
        assert!(messages.windows(2).all(|pair| pair[1].at - pair[0].at >= 7 * DAY));
    }
}
