//! Templates: near-identical messages to five people or more, or from them.
//!
//! Owns the search over all messages, near-linear in their number: exact hashes first, then banded
//! sketches of the distinct texts. Refuses text, and any dependence on the order of rows.

use super::sketch::{KEYS, Sketch};
use rayon::prelude::*;

/// People from whom on equal messages are a template: `scoring.md`, reading a conversation.
pub const TEMPLATE_PEOPLE: usize = 5;

/// Similarity from which two texts are the same template: `scoring.md`, Jaccard of 0.8.
pub const TEMPLATE_SIMILARITY: f32 = 0.8;

/// Texts of one key that a text is compared with: the first of the key and the last few, which keeps
/// the search linear when thousands share a key.
const COMPARED: usize = 4;

/// One text that could be a template ([`super::reader::Reading::can_be_template`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    /// Hash of the normalised text.
    pub content_hash: u64,
    /// Its sketch, if it is long enough.
    pub sketch: Option<Sketch>,
}

/// To whom or from whom a text went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// The contact, as the caller numbers people.
    pub person: u32,
    /// Written by the owner.
    pub outbound: bool,
}

/// The group of near-identical texts that each text belongs to; `None` for a text that is like no other.
/// Groups are numbered by their least hash, so that the order of texts does not matter.
#[must_use]
pub fn alike(texts: &[Text]) -> Vec<Option<u32>> {
    let shared = shared_keys(texts);
    let (distinct, places) = distinct_texts(texts, &shared);
    let mut groups = Groups::new(distinct.len());
    join_similar(&distinct, &mut groups);
    let mut group_of = vec![None; texts.len()];
    for (place, text) in places {
        if let Some(slot) = group_of.get_mut(place as usize) {
            *slot = Some(groups.root(text));
        }
    }
    group_of
}

/// The template of each text, 0 for none: a group of near-identical texts with enough people. Texts that are
/// in no one-to-one conversation have no use. Sent and received messages never share a template.
#[must_use]
pub fn number(texts: &[(u32, Option<Use>)]) -> Vec<u32> {
    let mut people: Vec<(u32, bool, u32)> = texts
        .iter()
        .filter_map(|(group, text)| text.as_ref().map(|text| (*group, text.outbound, text.person)))
        .collect();
    people.sort_unstable();
    people.dedup();
    // In order of group and direction, which is the order of numbers.
    let templates: Vec<(u32, bool)> = people
        .chunk_by(|one, other| (one.0, one.1) == (other.0, other.1))
        .filter(|group| group.len() >= TEMPLATE_PEOPLE)
        .filter_map(|group| group.first().map(|(group, outbound, _)| (*group, *outbound)))
        .collect();
    texts
        .iter()
        .map(|(group, text)| match text {
            Some(text) => templates.binary_search(&(*group, text.outbound)).map_or(0, |place| place as u32 + 1),
            None => 0,
        })
        .collect()
}

/// Which of its keys each text shares with another, but for a few false alarms: bit 0 for the hash, the next for
/// the sketch's keys. Most messages of most people are like no other, and are done with here at the cost of a
/// few bits looked up.
fn shared_keys(texts: &[Text]) -> Vec<u8> {
    let by_key: Vec<Vec<u64>> = (0..=KEYS).into_par_iter().map(|key| sharing_this_key(texts, key)).collect();
    let mut shared = vec![0; texts.len()];
    for (key, words) in by_key.iter().enumerate() {
        for (texts, word) in shared.chunks_mut(64).zip(words) {
            let mut rest = *word;
            while rest != 0 {
                if let Some(bits) = texts.get_mut(rest.trailing_zeros() as usize) {
                    *bits |= 1 << key;
                }
                rest &= rest - 1;
            }
        }
    }
    shared
}

/// Bits of the filter for each text: one text in 32 is taken for another's like, and looked at for nothing.
const FILTER_BITS_A_TEXT: usize = 32;

/// One bit a text: whether this key of it has been seen in another text too.
fn sharing_this_key(texts: &[Text], key: usize) -> Vec<u64> {
    let bits = (texts.len() * FILTER_BITS_A_TEXT).next_power_of_two().max(64);
    let hash = |text: &Text| {
        let value = match key.checked_sub(1) {
            None => text.content_hash,
            Some(key) => u64::from(text.sketch?.keys().get(key).copied()?),
        };
        // The upper bits of the product.
        Some((value.wrapping_mul(SPREAD) >> 20) as usize & (bits - 1))
    };
    let (mut once, mut twice) = (vec![0_u64; bits / 64], vec![0_u64; bits / 64]);
    for bit in texts.iter().filter_map(hash) {
        let (place, mask) = (bit / 64, 1 << (bit % 64));
        if let (Some(seen), Some(again)) = (once.get_mut(place), twice.get_mut(place)) {
            if *seen & mask != 0 {
                *again |= mask;
            }
            *seen |= mask;
        }
    }
    texts
        .chunks(64)
        .map(|chunk| {
            chunk.iter().zip(0..).fold(0, |word, (text, place)| {
                let is_shared =
                    hash(text).is_some_and(|bit| twice.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 != 0));
                word | u64::from(is_shared) << place
            })
        })
        .collect()
}

/// The golden ratio's odd 64-bit fraction, which spreads differences upwards.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// A distinct text and which of its keys others share.
#[derive(Debug, Clone, Copy)]
struct Distinct {
    text: Text,
    shared: u8,
}

/// The distinct texts that share a key, in the order of their hashes; and the place of each such text with its
/// number among them.
fn distinct_texts(texts: &[Text], shared: &[u8]) -> (Vec<Distinct>, Vec<(u32, u32)>) {
    let mut order: Vec<(u64, u32)> = texts
        .iter()
        .zip(0..)
        .zip(shared)
        .filter(|(_, shared)| **shared != 0)
        .map(|((text, place), _)| (text.content_hash, place))
        .collect();
    order.par_sort_unstable();
    let mut distinct: Vec<Distinct> = Vec::with_capacity(order.len());
    let mut places = Vec::with_capacity(order.len());
    for (content_hash, place) in order {
        let sketch = texts.get(place as usize).and_then(|text| text.sketch);
        let shared = shared.get(place as usize).copied().unwrap_or_default();
        match distinct.last_mut() {
            // Texts of one hash differ at most in capitals; the least sketch stands for them.
            Some(last) if last.text.content_hash == content_hash => {
                last.text.sketch = last.text.sketch.min(sketch);
                last.shared |= shared;
            }
            _ => distinct.push(Distinct { text: Text { content_hash, sketch }, shared }),
        }
        places.push((place, (distinct.len() - 1) as u32));
    }
    (distinct, places)
}

/// Joins texts that share a key and are similar enough.
fn join_similar(texts: &[Distinct], groups: &mut Groups) {
    for key in 0..KEYS {
        let mut keyed: Vec<(u32, u32)> = texts
            .iter()
            .zip(0..)
            .filter(|(text, _)| text.shared >> (key + 1) & 1 != 0)
            .filter_map(|(text, place)| Some((*text.text.sketch?.keys().get(key)?, place)))
            .collect();
        keyed.par_sort_unstable();
        for equal in keyed.chunk_by(|one, other| one.0 == other.0) {
            join_within(equal, texts, groups);
        }
    }
}

/// Compares each text of a key with its first one and a few before it.
fn join_within(equal: &[(u32, u32)], texts: &[Distinct], groups: &mut Groups) {
    for (position, (_, text)) in equal.iter().enumerate().skip(1) {
        let recent = equal.get(position.saturating_sub(COMPARED).max(1)..position).unwrap_or(&[]);
        for (_, other) in equal.first().into_iter().chain(recent) {
            join_if_similar(texts, groups, *other, *text);
        }
    }
}

fn join_if_similar(texts: &[Distinct], groups: &mut Groups, one: u32, other: u32) {
    if groups.root(one) == groups.root(other) {
        return;
    }
    let sketch = |index: u32| texts.get(index as usize).and_then(|text| text.text.sketch);
    if let (Some(mine), Some(theirs)) = (sketch(one), sketch(other))
        && mine.similarity(&theirs) >= TEMPLATE_SIMILARITY
    {
        groups.join(one, other);
    }
}

/// Disjoint sets whose root is always the least member.
struct Groups(Vec<u32>);

impl Groups {
    fn new(count: usize) -> Self {
        Self((0..count as u32).collect())
    }

    fn parent(&self, index: u32) -> u32 {
        self.0.get(index as usize).copied().unwrap_or(index)
    }

    fn root(&mut self, index: u32) -> u32 {
        let mut root = index;
        while self.parent(root) != root {
            root = self.parent(root);
        }
        let mut at = index;
        while at != root {
            let next = self.parent(at);
            if let Some(slot) = self.0.get_mut(at as usize) {
                *slot = root;
            }
            at = next;
        }
        root
    }

    fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(slot) = self.0.get_mut(one.max(other) as usize) {
            *slot = one.min(other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(content_hash: u64) -> Text {
        Text { content_hash, sketch: None }
    }

    fn find(messages: &[(u64, u32, bool)]) -> Vec<u32> {
        let texts: Vec<Text> = messages.iter().map(|(hash, ..)| text(*hash)).collect();
        let used: Vec<(u32, Option<Use>)> = alike(&texts)
            .into_iter()
            .zip(messages)
            .map(|(group, (_, person, outbound))| (group.unwrap(), Some(Use { person: *person, outbound: *outbound })))
            .collect();
        number(&used)
    }

    #[test]
    fn five_people_make_a_template_and_five_messages_to_four_do_not() {
        let mut messages: Vec<(u64, u32, bool)> = (0..5).map(|person| (7, person, true)).collect();
        assert_eq!(find(&messages), [1; 5]);
        messages[4].1 = 3;
        assert_eq!(find(&messages), [0; 5]);
    }

    #[test]
    fn sent_and_received_messages_are_apart() {
        let messages: Vec<(u64, u32, bool)> = (0..6).map(|person| (7, person, person >= 3)).collect();
        assert_eq!(find(&messages), [0; 6]);
        let messages: Vec<(u64, u32, bool)> = (0..10).map(|person| (7, person, person >= 5)).collect();
        assert_eq!(find(&messages), [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    }

    #[test]
    fn messages_of_groups_are_no_template() {
        assert_eq!(alike(&[text(7); 5]), [Some(0); 5]);
        assert_eq!(number(&[(0, None); 5]), [0; 5]);
    }

    #[test]
    fn the_order_of_messages_does_not_matter() {
        let mut messages: Vec<(u64, u32, bool)> = (0..40).map(|index| (u64::from(index % 4), index, true)).collect();
        let forward = find(&messages);
        messages.reverse();
        let mut backward = find(&messages);
        backward.reverse();
        assert_eq!(forward, backward);
        assert!(find(&[]).is_empty());
    }

    #[test]
    fn texts_that_differ_in_a_word_meet_and_others_do_not() {
        use crate::conversation::{CueLexicon, MessageReader, Scratch};
        let reader = MessageReader::new(&CueLexicon::default()).unwrap();
        let mut scratch = Scratch::default();
        let mut read = |text: &str| {
            let reading = reader.read(text, "", false, &mut scratch);
            assert!(reading.can_be_template);
            Text { content_hash: reading.gist.content_hash, sketch: reading.sketch }
        };
        let pitch = |city: &str| {
            format!(
                "our small team opened a second bakery last spring and since then every hotel in {city} has ordered \
                 bread from us each morning so we wondered whether your kitchen might like to taste a basket of it \
                 one of these days without any obligation at all and tell us what the guests say about the crust"
            )
        };
        let cities = ["porto", "gent", "lyon", "siena", "bern", "cork"];
        let mut texts: Vec<Text> = cities.iter().map(|city| read(&pitch(city))).collect();
        texts.push(read(
            "we met at the harbour last week and the old crane that you told me about is still there today",
        ));
        let groups = alike(&texts);
        assert!(groups[..6].iter().all(|group| group.is_some() && *group == groups[0]), "{groups:?}");
        assert_ne!(groups[6], groups[0]);
    }
}
