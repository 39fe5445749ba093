//! Templates: near-identical messages to five people or more, or from them.
//!
//! Owns the search over all messages, near-linear in their number: exact hashes first, then banded
//! sketches of the distinct texts. Refuses text, and any dependence on the order of rows.

use super::sketch::{BANDS, Sketch};
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
    let texts = distinct_texts(candidates);
    let mut groups = Groups::new(texts.len());
    join_similar(&texts, &mut groups);
    number(candidates, &texts, &mut groups)
}

/// A distinct text of one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Text {
    outbound: bool,
    content_hash: u64,
    sketch: Option<Sketch>,
}

fn distinct_texts(candidates: &[Candidate]) -> Vec<Text> {
    let mut texts: Vec<Text> = candidates
        .iter()
        .map(|candidate| Text {
            outbound: candidate.outbound,
            content_hash: candidate.content_hash,
            sketch: candidate.sketch,
        })
        .collect();
    texts.sort_unstable();
    // Texts of one hash differ at most in capitals; the first sketch stands for them.
    texts.dedup_by(|later, earlier| (later.outbound, later.content_hash) == (earlier.outbound, earlier.content_hash));
    texts
}

/// Joins texts that share a band and are similar enough.
fn join_similar(texts: &[Text], groups: &mut Groups) {
    let mut keys: Vec<(bool, u32, u32)> = Vec::new();
    for band in 0..BANDS {
        keys.clear();
        for (index, text) in texts.iter().enumerate() {
            if let Some(sketch) = text.sketch {
                keys.push((text.outbound, sketch.band(band), index as u32));
            }
        }
        keys.sort_unstable();
        for band in keys.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
            for (position, (_, _, index)) in band.iter().enumerate() {
                let recent = band.get(position.saturating_sub(COMPARED).max(1)..position).unwrap_or(&[]);
                for (_, _, other) in band.first().into_iter().take(position).chain(recent) {
                    join_if_similar(texts, groups, *other, *index);
                }
            }
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
fn number(candidates: &[Candidate], texts: &[Text], groups: &mut Groups) -> Vec<u32> {
    let roots: Vec<u32> = candidates
        .iter()
        .map(|candidate| {
            let found = texts.binary_search_by_key(&(candidate.outbound, candidate.content_hash), |text| {
                (text.outbound, text.content_hash)
            });
            found.map_or(u32::MAX, |index| groups.root(index as u32))
        })
        .collect();
    let mut people: Vec<(u32, u32)> =
        roots.iter().zip(candidates).map(|(root, candidate)| (*root, candidate.person)).collect();
    people.sort_unstable();
    people.dedup();
    let mut numbers: FxHashMap<u32, u32> = FxHashMap::default();
    for group in people.chunk_by(|one, other| one.0 == other.0) {
        if let Some((root, _)) = group.first()
            && group.len() >= TEMPLATE_PEOPLE
            && *root != u32::MAX
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
