//! Who wrote to whom in which conversation, each distinct combination kept once.
//!
//! Owns the interning of a message's envelope (conversation, sender, recipients): 300,000 messages have
//! some 60,000 distinct envelopes, so every question about people is answered per envelope and not per
//! message. Refuses to resolve anybody: `directory` does, when all envelopes are known.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::texts::HashIndex;
use crate::export::{Direction, Message};

/// Number of text fields of an envelope.
const FIELDS: usize = 5;

/// The envelope of a message, as written in the export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// Conversation id; blank in the 2018 form.
    pub conversation: &'a str,
    /// Sender's name.
    pub from: &'a str,
    /// Sender's profile URL; blank for members who left and in early forms.
    pub sender_url: &'a str,
    /// Recipients' names, joined by commas.
    pub to: &'a str,
    /// Recipients' URLs, joined by commas; blank before April 2023.
    pub recipient_urls: &'a str,
    /// Direction, which only the 2018 form states.
    pub direction: Option<Direction>,
}

impl<'a> Envelope<'a> {
    /// The envelope of a message.
    #[must_use]
    pub fn of(message: &Message<'a>) -> Self {
        Self {
            conversation: message.conversation_id,
            from: message.from,
            sender_url: message.sender_url,
            to: message.to,
            recipient_urls: message.recipient_urls,
            direction: message.direction,
        }
    }

    fn fields(&self) -> [&'a str; FIELDS] {
        [self.conversation, self.from, self.sender_url, self.to, self.recipient_urls]
    }

    fn hash(&self) -> u64 {
        let mut hasher = FxHasher::default();
        for field in self.fields() {
            hasher.write(field.as_bytes());
            hasher.write_u8(0xff);
        }
        hasher.write_u8(direction_code(self.direction));
        hasher.finish()
    }
}

fn direction_code(direction: Option<Direction>) -> u8 {
    match direction {
        None => 0,
        Some(Direction::Incoming) => 1,
        Some(Direction::Outgoing) => 2,
    }
}

/// Distinct envelopes, numbered in order of first sight.
#[derive(Debug, Default)]
pub struct ExchangeTable {
    /// All texts, one behind the other.
    text: String,
    /// Per envelope: where each field starts in `text`, and where the last ends.
    starts: Vec<[u32; FIELDS + 1]>,
    directions: Vec<Option<Direction>>,
    /// Per envelope: its hash, so that joining tables reads no text twice.
    hashes: Vec<u64>,
    /// Numbers by the hash of the envelope.
    index: HashIndex,
    /// The last two: messages stand by conversation, and two people take turns.
    recent: [u32; 2],
}

impl ExchangeTable {
    /// Number of distinct envelopes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether no envelope was seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The number of an envelope, given anew if it was not seen before.
    ///
    /// Texts beyond 4 GiB in all (some 16 million distinct envelopes) share the last number: no export
    /// comes near it, and nothing may panic.
    pub fn intern(&mut self, envelope: &Envelope<'_>) -> u32 {
        let [last, before] = self.recent;
        if self.get(last).is_some_and(|known| known == *envelope) {
            return last;
        }
        let number = if self.get(before).is_some_and(|known| known == *envelope) {
            before
        } else {
            self.look_up(envelope, envelope.hash())
        };
        self.recent = [number, last];
        number
    }

    fn look_up(&mut self, envelope: &Envelope<'_>, own_hash: u64) -> u32 {
        let known = self.index.find(own_hash, |number| self.get(number).is_some_and(|known| known == *envelope));
        let hash = match known {
            Ok(number) => return number,
            Err(free_hash) => free_hash,
        };
        let mut starts = [0_u32; FIELDS + 1];
        let Ok(number) = u32::try_from(self.starts.len()) else { return u32::MAX };
        for (field, start) in envelope.fields().iter().zip(starts.iter_mut()) {
            let Ok(position) = u32::try_from(self.text.len()) else { return number.saturating_sub(1) };
            *start = position;
            self.text.push_str(field);
        }
        let Ok(end) = u32::try_from(self.text.len()) else { return number.saturating_sub(1) };
        starts[FIELDS] = end;
        self.starts.push(starts);
        self.directions.push(envelope.direction);
        self.hashes.push(own_hash);
        self.index.put(hash, number);
        number
    }

    /// The envelope of a number.
    #[must_use]
    pub fn get(&self, number: u32) -> Option<Envelope<'_>> {
        let starts = self.starts.get(number as usize)?;
        let field = |place: usize| -> &str {
            let start = starts.get(place).copied().unwrap_or_default() as usize;
            let end = starts.get(place + 1).copied().unwrap_or_default() as usize;
            self.text.get(start..end).unwrap_or_default()
        };
        Some(Envelope {
            conversation: field(0),
            from: field(1),
            sender_url: field(2),
            to: field(3),
            recipient_urls: field(4),
            direction: self.directions.get(number as usize).copied().flatten(),
        })
    }

    /// All envelopes in order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = Envelope<'_>> {
        (0..self.len()).filter_map(|number| u32::try_from(number).ok().and_then(|number| self.get(number)))
    }

    /// Takes over the envelopes of another table; answers the new number of each of its numbers.
    pub fn absorb(&mut self, other: &Self) -> Vec<u32> {
        self.index.reserve(other.len());
        self.text.reserve(other.text.len());
        other.iter().zip(&other.hashes).map(|(envelope, hash)| self.look_up(&envelope, *hash)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelope<'a>(conversation: &'a str, from: &'a str, to: &'a str) -> Envelope<'a> {
        Envelope { conversation, from, sender_url: "", to, recipient_urls: "", direction: None }
    }

    #[test]
    fn equal_envelopes_share_a_number_and_fields_never_flow_together() {
        let mut table = ExchangeTable::default();
        let first = table.intern(&envelope("c1", "Ana", "Bo"));
        assert_eq!(table.intern(&envelope("c1", "Ana", "Bo")), first);
        let shifted = table.intern(&envelope("c1A", "na", "Bo"));
        assert_ne!(shifted, first);
        let incoming = Envelope { direction: Some(Direction::Incoming), ..envelope("c1", "Ana", "Bo") };
        assert_ne!(table.intern(&incoming), first);
        assert_eq!(table.len(), 3);
        assert_eq!(table.get(first), Some(envelope("c1", "Ana", "Bo")));
    }

    #[test]
    fn tables_of_several_blocks_join() {
        let mut left = ExchangeTable::default();
        left.intern(&envelope("c1", "Ana", "Bo"));
        let mut right = ExchangeTable::default();
        right.intern(&envelope("c2", "Cy", "Bo"));
        right.intern(&envelope("c1", "Ana", "Bo"));
        assert_eq!(left.absorb(&right), [1, 0]);
        assert_eq!(left.len(), 2);
    }
}
