//! Templates: near-identical messages to five people or more, or from them.
//!
//! Owns the search over all messages, near-linear in their number: exact hashes first, then banded
//! sketches of the distinct texts. Refuses text, and any dependence on the order of rows.

use super::sketch::{Bins, KEYS, Sketch};
use rayon::prelude::*;

/// People from whom on equal messages are a template: `scoring.md`, reading a conversation.
pub const TEMPLATE_PEOPLE: usize = 5;

/// Similarity from which two texts are the same template: `scoring.md`, Jaccard of 0.8.
pub const TEMPLATE_SIMILARITY: f32 = 0.8;

/// Texts of one key that a text is compared with: the first of the key and the last few, which keeps
/// the search linear when thousands share a key.
const COMPARED: usize = 4;

/// Texts that could be templates ([`super::reader::Reading::can_be_template`]), by column: the search walks one
/// column at a time, and touches few texts as a whole.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// Hash of each normalised text.
    content_hashes: Vec<u64>,
    /// Keys of each text's sketch; 0 where it is too short to have one.
    keys: [Vec<u32>; KEYS],
    /// Bins of each text's sketch.
    bins: Vec<Bins>,
}

impl Texts {
    /// Room for so many texts.
    #[must_use]
    pub fn with_capacity(count: usize) -> Self {
        let mut texts = Self::default();
        texts.reserve_exact(count);
        texts
    }

    /// Makes room for so many more.
    pub fn reserve_exact(&mut self, count: usize) {
        self.content_hashes.reserve_exact(count);
        self.keys.iter_mut().for_each(|keys| keys.reserve_exact(count));
        self.bins.reserve_exact(count);
    }

    /// Gives back the room that is not used.
    pub fn shrink_to_fit(&mut self) {
        self.content_hashes.shrink_to_fit();
        self.keys.iter_mut().for_each(Vec::shrink_to_fit);
        self.bins.shrink_to_fit();
    }

    /// Adds a text by its hash and its sketch, if it is long enough to have one.
    pub fn push(&mut self, content_hash: u64, sketch: Option<&Sketch>) {
        self.content_hashes.push(content_hash);
        for (column, key) in self.keys.iter_mut().zip(sketch.map_or([0; KEYS], Sketch::keys)) {
            column.push(key);
        }
        self.bins.push(sketch.map_or_else(Bins::default, Sketch::bins));
    }

    /// Adds the texts of others.
    pub fn append(&mut self, others: &Self) {
        self.content_hashes.extend_from_slice(&others.content_hashes);
        for (column, keys) in self.keys.iter_mut().zip(&others.keys) {
            column.extend_from_slice(keys);
        }
        self.bins.extend_from_slice(&others.bins);
    }

    /// Number of texts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.content_hashes.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.content_hashes.is_empty()
    }

    fn keys_of(&self, place: usize) -> [u32; KEYS] {
        let mut keys = [0; KEYS];
        for (key, column) in keys.iter_mut().zip(&self.keys) {
            *key = column.get(place).copied().unwrap_or_default();
        }
        keys
    }

    fn bins_of(&self, place: usize) -> Bins {
        self.bins.get(place).copied().unwrap_or_default()
    }
}

/// Uses of one template in one day from which it is a mailing and answers nobody: twice as many as make a template.
const MAILING_USES: u32 = 2 * TEMPLATE_PEOPLE as u32;

/// The templates that went out ten times or more on one UTC day, as a flag a template number. `uses` are
/// numbers and days of messages, in any order.
#[must_use]
pub fn mass_mailings(uses: impl Iterator<Item = (u32, i32)>) -> Vec<bool> {
    let mut count: rustc_hash::FxHashMap<(u32, i32), u32> = rustc_hash::FxHashMap::default();
    let mut mass = Vec::new();
    for (template, day) in uses.filter(|(template, _)| *template != 0) {
        let of_day = count.entry((template, day)).or_default();
        *of_day += 1;
        if *of_day == MAILING_USES {
            let place = template as usize;
            mass.resize(mass.len().max(place + 1), false);
            if let Some(flag) = mass.get_mut(place) {
                *flag = true;
            }
        }
    }
    mass
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
pub fn alike(texts: &Texts) -> Vec<Option<u32>> {
    let shared = shared_keys(texts);
    let (distinct, places) = distinct_texts(texts, &shared);
    let mut groups = Groups::new(distinct.bins.len());
    let similar: Vec<Vec<(u32, u32)>> = (0..KEYS).into_par_iter().map(|key| similar_by_key(&distinct, key)).collect();
    for (one, other) in similar.into_iter().flatten() {
        groups.join(one, other);
    }
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
fn shared_keys(texts: &Texts) -> Vec<u8> {
    let by_key: Vec<Vec<u64>> = (0..=KEYS)
        .into_par_iter()
        .map(|key| match key.checked_sub(1).and_then(|key| texts.keys.get(key)) {
            None => shared_values(texts.content_hashes.iter().copied()),
            Some(keys) => shared_values(keys.iter().copied().map(u64::from)),
        })
        .collect();
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

/// One bit a value: whether it has been seen in another place too. Zero is no value.
fn shared_values(values: impl ExactSizeIterator<Item = u64> + Clone) -> Vec<u64> {
    let bits = (values.len() * FILTER_BITS_A_TEXT).next_power_of_two().max(64);
    // The upper bits of the product.
    let place_of = |value: u64| (value.wrapping_mul(SPREAD) >> 20) as usize & (bits - 1);
    let (mut once, mut twice) = (vec![0_u64; bits / 64], vec![0_u64; bits / 64]);
    for bit in values.clone().filter(|value| *value != 0).map(place_of) {
        let (place, mask) = (bit / 64, 1 << (bit % 64));
        if let (Some(seen), Some(again)) = (once.get_mut(place), twice.get_mut(place)) {
            if *seen & mask != 0 {
                *again |= mask;
            }
            *seen |= mask;
        }
    }
    let mut words = vec![0_u64; values.len().div_ceil(64)];
    for (place, value) in values.enumerate() {
        let bit = place_of(value);
        let is_shared = value != 0 && twice.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 != 0);
        if let Some(word) = words.get_mut(place / 64) {
            *word |= u64::from(is_shared) << (place % 64);
        }
    }
    words
}

/// The golden ratio's odd 64-bit fraction, which spreads differences upwards.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// The distinct texts that share a key with another, in the order of their hashes, by column.
#[derive(Debug, Default)]
struct Distinct {
    /// Which keys others share.
    shared: Vec<u8>,
    keys: Vec<[u32; KEYS]>,
    bins: Vec<Bins>,
}

/// The distinct texts that share a key; and the place of each such text with its number among them.
fn distinct_texts(texts: &Texts, shared: &[u8]) -> (Distinct, Vec<(u32, u32)>) {
    let mut order: Vec<(u64, u32)> = texts
        .content_hashes
        .iter()
        .zip(0..)
        .zip(shared)
        .filter(|(_, shared)| **shared != 0)
        .map(|((hash, place), _)| (*hash, place))
        .collect();
    order.par_sort_unstable();
    let mut distinct = Distinct::default();
    let mut places = Vec::with_capacity(order.len());
    for equal in order.chunk_by(|one, other| one.0 == other.0) {
        let number = distinct.bins.len() as u32;
        // Texts of one hash differ at most in capitals; the least sketch stands for them.
        let least =
            equal.iter().map(|(_, place)| (texts.keys_of(*place as usize), texts.bins_of(*place as usize))).min();
        let (keys, bins) = least.unwrap_or_default();
        distinct.keys.push(keys);
        distinct.bins.push(bins);
        let shared_of = |place: u32| shared.get(place as usize).copied().unwrap_or_default();
        distinct.shared.push(equal.iter().fold(0, |bits, (_, place)| bits | shared_of(*place)));
        places.extend(equal.iter().map(|(_, place)| (*place, number)));
    }
    (distinct, places)
}

/// Pairs of texts that share a key and are similar enough.
fn similar_by_key(texts: &Distinct, key: usize) -> Vec<(u32, u32)> {
    let mut keyed: Vec<(u32, u32)> = texts
        .keys
        .iter()
        .zip(&texts.shared)
        .zip(0..)
        .filter(|((_, shared), _)| **shared >> (key + 1) & 1 != 0)
        .filter_map(|((keys, _), place)| Some((*keys.get(key).filter(|key| **key != 0)?, place)))
        .collect();
    keyed.sort_unstable();
    let mut similar = Vec::new();
    for equal in keyed.chunk_by(|one, other| one.0 == other.0) {
        similar_within(equal, &texts.bins, &mut similar);
    }
    similar
}

/// Compares each text of a key with its first one and a few before it, until one is similar: the groups join
/// the pairs.
fn similar_within(equal: &[(u32, u32)], bins: &[Bins], similar: &mut Vec<(u32, u32)>) {
    let bins_of = |place: u32| bins.get(place as usize).copied().unwrap_or_default();
    for (position, (_, text)) in equal.iter().enumerate().skip(1) {
        let own = bins_of(*text);
        let recent = equal.get(position.saturating_sub(COMPARED).max(1)..position).unwrap_or(&[]);
        let others = equal.first().into_iter().chain(recent.iter().rev());
        let found =
            others.map(|(_, other)| *other).find(|other| own.similarity(&bins_of(*other)) >= TEMPLATE_SIMILARITY);
        similar.extend(found.map(|other| (other, *text)));
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

    #[test]
    fn a_text_to_many_in_one_day_is_a_mailing_and_one_of_many_days_is_not() {
        let mailing = (0..10).map(|_| (2, 100));
        let canned = (0..40).map(|day| (1, day / 9));
        let mass = mass_mailings(mailing.chain(canned).chain((0..99).map(|_| (0, 7))));
        assert_eq!(mass, [false, false, true]);
    }

    fn texts(hashes: impl IntoIterator<Item = u64>) -> Texts {
        let mut texts = Texts::default();
        hashes.into_iter().for_each(|hash| texts.push(hash, None));
        texts
    }

    fn find(messages: &[(u64, u32, bool)]) -> Vec<u32> {
        let texts = texts(messages.iter().map(|(hash, ..)| *hash));
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
        assert_eq!(alike(&texts([7; 5])), [Some(0); 5]);
        assert_eq!(number(&[(0, None); 5]), [0; 5]);
    }

    #[test]
    fn the_order_of_messages_does_not_matter() {
        let mut messages: Vec<(u64, u32, bool)> =
            (0..40).map(|index| (u64::from(index % 4 + 1), index, true)).collect();
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
            (reading.gist.content_hash, reading.sketch)
        };
        let pitch = |city: &str| {
            format!(
                "our small team opened a second bakery last spring and since then every hotel in {city} has ordered \
                 bread from us each morning so we wondered whether your kitchen might like to taste a basket of it \
                 one of these days without any obligation at all and tell us what the guests say about the crust"
            )
        };
        let cities = ["porto", "gent", "lyon", "siena", "bern", "cork"];
        let other = "we met at the harbour last week and the old crane that you told me about is still there today";
        let mut texts = Texts::default();
        for text in cities.iter().map(|city| pitch(city)).chain([other.to_owned()]) {
            let (hash, sketch) = read(&text);
            texts.push(hash, sketch.as_ref());
        }
        let groups = alike(&texts);
        assert!(groups[..6].iter().all(|group| group.is_some() && *group == groups[0]), "{groups:?}");
        assert_ne!(groups[6], groups[0]);
    }
}
