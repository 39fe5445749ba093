//! Templates: near-identical messages to five people or more, or from them.
//!
//! Owns the search over all messages, near-linear in their number: exact hashes first, then banded
//! sketches of the distinct texts. Refuses text, and any dependence on the order of rows.

use super::sketch::{BANDS, Sketch};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// People from whom on equal messages are a template: `scoring.md`, reading a conversation.
pub const TEMPLATE_PEOPLE: usize = 5;

/// Similarity from which two texts are the same template: `scoring.md`, Jaccard of 0.8.
pub const TEMPLATE_SIMILARITY: f32 = 0.8;

/// Texts of one band that a text is compared with: the first of the band and the last few, which keeps
/// the search linear when thousands share a band.
const COMPARED: usize = 4;

/// One message that could be a template (one-to-one, [`super::reader::Reading::can_be_template`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Hash of the normalised text.
    pub content_hash: u64,
    /// Its sketch, if it is long enough.
    pub sketch: Option<Sketch>,
    /// The contact that it went to or came from, as the caller numbers people.
    pub person: u32,
    /// Written by the owner.
    pub outbound: bool,
}

/// The template of each candidate, 0 for none; templates are numbered from 1 by their least hash, so
/// that the order of candidates does not matter. Sent and received messages never share a template.
#[must_use]
pub fn find(candidates: &[Candidate]) -> Vec<u32> {
    let (texts, text_of) = distinct_texts(candidates);
    let mut groups = Groups::new(texts.len());
    join_similar(&texts, &mut groups);
    number(candidates, &text_of, &mut groups)
}

/// A distinct text of one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Text {
    outbound: bool,
    content_hash: u64,
    sketch: Option<Sketch>,
}

/// The distinct texts in the order of direction and hash, and the text of each candidate.
fn distinct_texts(candidates: &[Candidate]) -> (Vec<Text>, Vec<u32>) {
    let mut order: Vec<(bool, u64, u32)> = candidates
        .iter()
        .zip(0..)
        .map(|(candidate, place)| (candidate.outbound, candidate.content_hash, place))
        .collect();
    order.par_sort_unstable();
    let mut texts: Vec<Text> = Vec::with_capacity(order.len());
    let mut text_of = vec![0; candidates.len()];
    for (outbound, content_hash, place) in order {
        let sketch = candidates.get(place as usize).and_then(|candidate| candidate.sketch);
        match texts.last_mut() {
            // Texts of one hash differ at most in capitals; the least sketch stands for them.
            Some(last) if (last.outbound, last.content_hash) == (outbound, content_hash) => {
                last.sketch = last.sketch.min(sketch);
            }
            _ => texts.push(Text { outbound, content_hash, sketch }),
        }
        if let Some(slot) = text_of.get_mut(place as usize) {
            *slot = (texts.len() - 1) as u32;
        }
    }
    (texts, text_of)
}

/// Joins texts that share a band and are similar enough.
fn join_similar(texts: &[Text], groups: &mut Groups) {
    for bands in (0..BANDS).collect::<Vec<_>>().chunks(BANDS_AT_ONCE) {
        let bucketed: Vec<(Vec<u32>, Vec<u32>)> = bands.par_iter().map(|band| buckets(texts, *band)).collect();
        for (ends, places) in bucketed {
            let mut start = 0;
            for end in ends {
                if end > start + 1 {
                    join_within(places.get(start as usize..end as usize).unwrap_or_default(), texts, groups);
                }
                start = end;
            }
        }
    }
}

/// Bands whose buckets are held in memory at one time: one a worker on two cores.
const BANDS_AT_ONCE: usize = 2;

/// Bits of a band's bins; the direction stands above them.
const BAND_BITS: u32 = 20;

/// Spreads keys over fewer buckets than there are keys: the golden ratio's 64-bit fraction (Knuth).
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Texts by direction and band, in rising order within a bucket: where each bucket ends, and the texts.
/// A counting sort, for the keys are short and the texts many. There are about twice as many buckets as
/// texts; two keys that share one cost comparisons and join nothing that is not similar.
fn buckets(texts: &[Text], band: usize) -> (Vec<u32>, Vec<u32>) {
    let bits = (2 * texts.len()).next_power_of_two().trailing_zeros().clamp(1, BAND_BITS + 1);
    let key = |text: &Text| {
        let bins = text.sketch?.band(band);
        let key = u64::from(text.outbound) << BAND_BITS | u64::from(bins);
        // The upper bits of the product: fewer than the machine's word.
        Some((key.wrapping_mul(SPREAD) >> (64 - bits)) as usize)
    };
    let mut counts = vec![0_u32; 1 << bits];
    for key in texts.iter().filter_map(key) {
        if let Some(count) = counts.get_mut(key) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for count in &mut counts {
        sum += std::mem::replace(count, sum);
    }
    let mut places = vec![0_u32; sum as usize];
    for (text, place) in texts.iter().zip(0..) {
        if let Some(next) = key(text).and_then(|key| counts.get_mut(key)) {
            if let Some(slot) = places.get_mut(*next as usize) {
                *slot = place;
            }
            *next += 1;
        }
    }
    // Every count has moved on to the end of its bucket.
    (counts, places)
}

/// Compares each text of a bucket with its first one and a few before it.
fn join_within(equal: &[u32], texts: &[Text], groups: &mut Groups) {
    for (position, text) in equal.iter().enumerate().skip(1) {
        let recent = equal.get(position.saturating_sub(COMPARED).max(1)..position).unwrap_or(&[]);
        for other in equal.first().into_iter().chain(recent) {
            join_if_similar(texts, groups, *other, *text);
        }
    }
}

fn join_if_similar(texts: &[Text], groups: &mut Groups, one: u32, other: u32) {
    if groups.root(one) == groups.root(other) {
        return;
    }
    let sketch = |index: u32| texts.get(index as usize).and_then(|text| text.sketch);
    if let (Some(mine), Some(theirs)) = (sketch(one), sketch(other))
        && mine.similarity(&theirs) >= TEMPLATE_SIMILARITY
    {
        groups.join(one, other);
    }
}

/// Counts the people of each group and numbers the groups that have enough.
fn number(candidates: &[Candidate], text_of: &[u32], groups: &mut Groups) -> Vec<u32> {
    let roots: Vec<u32> = text_of.iter().map(|text| groups.root(*text)).collect();
    let mut people: Vec<(u32, u32)> =
        roots.iter().zip(candidates).map(|(root, candidate)| (*root, candidate.person)).collect();
    people.par_sort_unstable();
    people.dedup();
    let mut numbers: FxHashMap<u32, u32> = FxHashMap::default();
    for group in people.chunk_by(|one, other| one.0 == other.0) {
        if let Some((root, _)) = group.first()
            && group.len() >= TEMPLATE_PEOPLE
        {
            let next = numbers.len() as u32 + 1;
            numbers.insert(*root, next);
        }
    }
    roots.iter().map(|root| numbers.get(root).copied().unwrap_or(0)).collect()
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

    fn candidate(content_hash: u64, person: u32) -> Candidate {
        Candidate { content_hash, sketch: None, person, outbound: true }
    }

    #[test]
    fn five_people_make_a_template_and_five_messages_to_four_do_not() {
        let five: Vec<Candidate> = (0..5).map(|person| candidate(7, person)).collect();
        assert_eq!(find(&five), [1; 5]);
        let mut four: Vec<Candidate> = (0..4).map(|person| candidate(7, person)).collect();
        four.push(candidate(7, 3));
        assert_eq!(find(&four), [0; 5]);
    }

    #[test]
    fn sent_and_received_messages_are_apart() {
        let mut mixed: Vec<Candidate> = (0..6).map(|person| candidate(7, person)).collect();
        for candidate in mixed.iter_mut().take(3) {
            candidate.outbound = false;
        }
        assert_eq!(find(&mixed), [0; 6]);
    }

    #[test]
    fn the_order_of_messages_does_not_matter() {
        let mut messages: Vec<Candidate> = (0..40).map(|index| candidate(u64::from(index % 4), index)).collect();
        let forward = find(&messages);
        messages.reverse();
        let mut backward = find(&messages);
        backward.reverse();
        assert_eq!(forward, backward);
        assert!(find(&[]).is_empty());
    }
}
