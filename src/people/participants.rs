//! Names and keys of everybody in the envelopes, each distinct spelling worked out once.
//!
//! Owns the numbering of keys and normal names, and the parsing of envelopes into numbers: 60,000
//! envelopes name the owner 60,000 times, and no text is folded twice. Refuses to decide who is who.

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::exchange::{Envelope, ExchangeTable};
use super::grouped::Grouped;
use super::key::profile_key;
use super::names::{is_departed_member, normalised};
use super::recipients::{split_names, split_urls};
use super::texts::Texts;
use crate::export::Direction;

/// Number of a distinct key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct KeyId(pub u32);

/// Number of a distinct normal name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct NameId(pub u32);

/// The last two texts asked for, with their answers: envelopes of one conversation follow one another, and two
/// people take turns in them, the owner in all.
#[derive(Debug)]
struct Recent<'a, T>([(&'a str, T); 2]);

impl<T: Copy + Default> Default for Recent<'_, T> {
    fn default() -> Self {
        Self([("", T::default()); 2])
    }
}

impl<'a, T: Copy> Recent<'a, T> {
    /// The answer to a text, if it is one of the two.
    fn get(&mut self, text: &str) -> Option<T> {
        let [newer, older] = self.0;
        if newer.0 == text {
            return Some(newer.1);
        }
        if older.0 == text {
            self.0 = [older, newer];
            return Some(older.1);
        }
        None
    }

    fn put(&mut self, text: &'a str, answer: T) {
        let [newer, _] = self.0;
        self.0 = [(text, answer), newer];
    }
}

/// Distinct keys by number.
#[derive(Debug, Default)]
pub struct Keys<'a> {
    recent: Recent<'a, Option<KeyId>>,
    by_url: FxHashMap<&'a str, Option<KeyId>>,
    keys: Texts,
}

impl<'a> Keys<'a> {
    /// The number of a URL's key; `None` where it has none.
    pub fn of_url(&mut self, url: &'a str) -> Option<KeyId> {
        // A blank one has none, and is what the memory of the last two begins with.
        if let Some(known) = self.recent.get(url) {
            return known;
        }
        let id = match self.by_url.get(url) {
            Some(known) => *known,
            None => {
                let id = profile_key(url).map(|key| self.intern(&key));
                self.by_url.insert(url, id);
                id
            }
        };
        self.recent.put(url, id);
        id
    }

    /// The number of a key of another file.
    pub fn intern(&mut self, key: &str) -> KeyId {
        KeyId(self.keys.intern(key).0)
    }

    /// The number of a key that is known already.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<KeyId> {
        self.keys.find(key).map(KeyId)
    }

    /// The key of a number.
    #[must_use]
    pub fn text(&self, id: KeyId) -> &str {
        self.keys.get(id.0)
    }

    /// Number of distinct keys.
    #[must_use]
    pub fn count(&self) -> usize {
        self.keys.len()
    }
}

/// Distinct normal names by number.
#[derive(Debug, Default)]
pub struct Names<'a> {
    recent: Recent<'a, Option<NameId>>,
    by_spelling: FxHashMap<&'a str, Option<NameId>>,
    normal: Texts,
    names: Vec<Name<'a>>,
}

/// What is known of a normal name.
#[derive(Debug, Clone, Copy)]
struct Name<'a> {
    /// The least of the spellings seen, so that the order of rows does not matter; empty where only other files than
    /// the messages have the name.
    spelling: &'a str,
    is_departed: bool,
}

impl<'a> Names<'a> {
    /// The number of a name's normal form; `None` where it holds no letter.
    pub fn of(&mut self, spelling: &'a str) -> Option<NameId> {
        if let Some(known) = self.recent.get(spelling) {
            return known;
        }
        let id = match self.by_spelling.get(spelling) {
            Some(known) => *known,
            None => {
                let id = self.intern_spelling(&normalised(spelling), spelling.trim());
                self.by_spelling.insert(spelling, id);
                id
            }
        };
        self.recent.put(spelling, id);
        id
    }

    /// The number of a normal form of another file; `None` for an empty one.
    pub fn intern(&mut self, normal: &str) -> Option<NameId> {
        self.intern_spelling(normal, "")
    }

    fn intern_spelling(&mut self, normal: &str, spelling: &'a str) -> Option<NameId> {
        if normal.is_empty() {
            return None;
        }
        let (number, is_new) = self.normal.intern(normal);
        if is_new {
            self.names.push(Name { is_departed: is_departed_member(normal), spelling });
        } else if let Some(name) = self.names.get_mut(number as usize)
            && spelling < name.spelling
            && !spelling.is_empty()
        {
            name.spelling = spelling;
        }
        Some(NameId(number))
    }

    /// The normal forms with their numbers.
    #[must_use]
    pub fn into_index(self) -> Texts {
        self.normal
    }

    /// The number of a normal form that is known already.
    #[must_use]
    pub fn find(&self, normal: &str) -> Option<NameId> {
        self.normal.find(normal).map(NameId)
    }

    /// The normal form of a number.
    #[must_use]
    pub fn normal(&self, id: NameId) -> &str {
        self.normal.get(id.0)
    }

    /// A spelling of a number.
    #[must_use]
    pub fn spelling(&self, id: NameId) -> &'a str {
        self.names.get(id.0 as usize).map_or("", |name| name.spelling)
    }

    /// Whether the name stands for a member who left.
    #[must_use]
    pub fn is_departed(&self, id: NameId) -> bool {
        self.names.get(id.0 as usize).is_some_and(|name| name.is_departed)
    }

    /// Number of distinct names.
    #[must_use]
    pub fn count(&self) -> usize {
        self.normal.len()
    }
}

/// One participant of an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Participant {
    /// Key, where a URL is given.
    pub key: Option<KeyId>,
    /// Normal name, where one is given that belongs to this key for sure.
    pub name: Option<NameId>,
}

/// An envelope in numbers.
#[derive(Debug)]
pub struct Parsed {
    /// Who wrote.
    pub sender: Participant,
    /// To whom, the owner included where the owner is one.
    pub recipients: SmallVec<[Participant; 1]>,
    /// Recipients by the larger of the two cells: members who left have no URL.
    pub recipients_in_cell: usize,
    /// Direction, which only the 2018 form states.
    pub direction: Option<Direction>,
}

/// All envelopes in numbers, grouped by conversation.
#[derive(Debug, Default)]
pub struct Participants<'a> {
    /// Keys by number.
    pub keys: Keys<'a>,
    /// Names by number.
    pub names: Names<'a>,
    /// Envelopes, by their numbers.
    pub envelopes: Vec<Parsed>,
    /// Conversation of each envelope; a blank id makes each envelope a conversation of its own.
    pub conversation_of: Vec<u32>,
    /// Envelopes of each conversation.
    pub conversations: Grouped<u32>,
    /// Whether any envelope names recipients' URLs.
    pub has_recipient_urls: bool,
}

impl<'a> Participants<'a> {
    /// Parses all envelopes. `names_with_commas` are normal names that hold a comma in some spelling:
    /// a recipients' cell equal to one of them is one person.
    #[must_use]
    pub fn of(exchanges: &'a ExchangeTable, names_with_commas: &FxHashSet<String>) -> Self {
        let mut known: FxHashSet<String> = names_with_commas.clone();
        let mut seen: FxHashSet<&str> = FxHashSet::default();
        for envelope in exchanges.iter() {
            // Only names with a comma can be mistaken for two people.
            if envelope.from.contains(',') && seen.insert(envelope.from) {
                known.insert(normalised(envelope.from));
            }
        }
        let mut participants = Self::default();
        participants.envelopes.reserve_exact(exchanges.len());
        participants.conversation_of.reserve_exact(exchanges.len());
        let mut by_conversation: FxHashMap<&str, u32> = FxHashMap::default();
        let mut conversations = 0_u32;
        // Envelopes of one conversation mostly follow one another.
        let mut last = ("", 0_u32);
        for envelope in exchanges.iter() {
            let parsed = participants.parse(&envelope, &known);
            participants.envelopes.push(parsed);
            participants.has_recipient_urls |= !envelope.recipient_urls.is_empty();
            let conversation = if envelope.conversation.is_empty() {
                conversations
            } else if envelope.conversation == last.0 {
                last.1
            } else {
                *by_conversation.entry(envelope.conversation).or_insert(conversations)
            };
            last = (envelope.conversation, conversation);
            conversations = conversations.max(conversation.saturating_add(1));
            participants.conversation_of.push(conversation);
        }
        participants.conversations =
            Grouped::of(conversations as usize, participants.conversation_of.iter().copied().zip(0..));
        participants
    }

    fn parse(&mut self, envelope: &Envelope<'a>, known: &FxHashSet<String>) -> Parsed {
        let sender = Participant { key: self.keys.of_url(envelope.sender_url), name: self.names.of(envelope.from) };
        let keys: SmallVec<[KeyId; 2]> = if envelope.recipient_urls.contains(',') {
            split_urls(envelope.recipient_urls).filter_map(|url| self.keys.of_url(url)).collect()
        } else {
            self.keys.of_url(envelope.recipient_urls.trim()).into_iter().collect()
        };
        let mut names: SmallVec<[Option<NameId>; 2]> = SmallVec::new();
        if envelope.to.contains(',') {
            names.extend(split_names(envelope.to, known).into_iter().map(|name| self.names.of(name)));
        } else if !envelope.to.trim().is_empty() {
            names.push(self.names.of(envelope.to));
        }
        let recipients = match (keys.as_slice(), names.as_slice()) {
            ([], names) => names.iter().map(|name| Participant { key: None, name: *name }).collect(),
            ([key], [name]) => SmallVec::from_buf([Participant { key: Some(*key), name: *name }]),
            // Several never pair by position.
            (keys, _) => keys.iter().map(|key| Participant { key: Some(*key), name: None }).collect(),
        };
        Parsed { sender, recipients, recipients_in_cell: keys.len().max(names.len()), direction: envelope.direction }
    }
}
