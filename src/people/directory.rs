//! Who is who: one person per key across all files, and for every envelope the person behind it.
//!
//! Owns the joins between Connections.csv, messages, invitations, endorsements and recommendations.
//! Refuses to merge namesakes: a name alone joins only where it is unique on both sides.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::draft::{Connections, Draft};
use super::exchange::ExchangeTable;
use super::grouped::Grouped;
use super::key::{MADE_KEY_MARK, name_key, nameless_key, profile_key};
use super::names::{is_departed_member, normalised};
use super::owner::{Owner, OwnerOverride, identify};
use super::participants::{KeyId, NameId, Parsed, Participant, Participants};
use super::texts::Texts;
use super::{Person, PersonId, Route};
use crate::export::{Day, Direction, Export};

/// Everybody in the export, sorted by key, and how each envelope resolves.
#[derive(Debug)]
pub struct Directory {
    /// Everybody, in order of key; a `PersonId` is a place in this list.
    pub people: Vec<Person>,
    /// The owner.
    pub owner: Owner,
    /// Per envelope number: whom the message was with.
    pub routes: Vec<Route>,
    /// Conversation number of every envelope; envelopes without id have one each.
    pub conversations: Vec<u32>,
    /// Place of each person among the [`Connections`]; `None` for whoever is none.
    pub places: Vec<Option<u32>>,
    /// Number of conversations that hold more than one other participant.
    pub groups: usize,
    /// Numbers of normal names.
    names: Texts,
    /// Who bears each of them.
    holders: Vec<NameHolder>,
}

/// Who bears a normal name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NameHolder {
    Nobody,
    One(PersonId),
    Several,
}

impl Directory {
    /// The person of a profile URL, else of a name that only one person bears.
    #[must_use]
    pub fn find(&self, url: Option<&str>, name: &str) -> Option<PersonId> {
        if let Some(key) = url.and_then(profile_key) {
            return self.find_key(&key);
        }
        match self.holders.get(self.names.find(&normalised(name))? as usize) {
            Some(NameHolder::One(person)) => Some(*person),
            _ => None,
        }
    }

    /// Whether several people bear a name.
    #[must_use]
    pub fn is_name_of_several(&self, name: &str) -> bool {
        let holder = self.names.find(&normalised(name)).and_then(|number| self.holders.get(number as usize));
        holder == Some(&NameHolder::Several)
    }

    /// The person of a key.
    #[must_use]
    pub fn find_key(&self, key: &str) -> Option<PersonId> {
        let place = self.people.binary_search_by(|person| person.key.as_str().cmp(key)).ok()?;
        u32::try_from(place).ok().map(PersonId)
    }

    /// Everybody whose key, URL or normal name is what the user typed; several for namesakes.
    #[must_use]
    pub fn search(&self, typed: &str) -> Vec<PersonId> {
        let direct = self.find_key(typed.trim()).or_else(|| profile_key(typed).and_then(|key| self.find_key(&key)));
        if let Some(person) = direct {
            return vec![person];
        }
        let name = normalised(typed);
        (0..self.people.len())
            .filter(|&place| !name.is_empty() && normalised(&self.people[place].name) == name)
            .filter_map(|place| u32::try_from(place).ok().map(PersonId))
            .collect()
    }

    /// The person of an id.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(id.0 as usize)
    }
}

/// Assembles everybody from the connections, the export's other rows and the messages' envelopes. Envelopes marked in
/// `unheard` tell who has which URL and name, but nobody is heard of by them alone; it is empty where all are heard.
#[must_use]
pub fn assemble(
    Connections(mut connections): Connections,
    export: &Export,
    exchanges: &ExchangeTable,
    typed_owner: Option<&OwnerOverride>,
    unheard: &[bool],
) -> Directory {
    let names_with_commas: FxHashSet<String> =
        connections.iter().filter(|draft| draft.name.contains(',')).map(|draft| draft.normal.clone()).collect();
    let mut participants = Participants::of(exchanges, &names_with_commas);
    let connection_keys: FxHashSet<&str> = connections.iter().filter_map(|draft| draft.key.as_deref()).collect();
    let owner = identify(typed_owner, export.profile.as_ref(), &export.invitations, &participants, &connection_keys);
    drop(connection_keys);

    let bearers = Bearers::learn(&mut participants, &mut connections, export);
    let mut builder = Builder::new(connections, owner, &participants, bearers, unheard);
    builder.learn_urls();
    let slots = builder.resolve();
    builder.mark_namesakes();
    let unnamed = builder.finish(slots);
    let Participants { names, conversation_of, .. } = participants;
    Directory { names: names.into_index(), conversations: conversation_of, ..unnamed }
}

/// Who bears which name, by the numbers of names and keys.
struct Bearers {
    /// Number of each connection's key, by place.
    key_of_connection: Vec<Option<KeyId>>,
    /// Places of the connections that bear a name.
    connections: Grouped<u32>,
    /// Keys that bear a name anywhere outside Connections.csv.
    outside: Grouped<KeyId>,
    /// Number of keys that occur in messages: they have the least numbers.
    keys_in_messages: u32,
}

impl Bearers {
    /// Numbers the keys and names of all files, those of the messages first.
    fn learn(participants: &mut Participants<'_>, connections: &mut [Draft], export: &Export) -> Self {
        let keys_in_messages = u32::try_from(participants.keys.count()).unwrap_or(u32::MAX);
        let mut key_of_connection = Vec::with_capacity(connections.len());
        for draft in &mut *connections {
            key_of_connection.push(draft.key.as_deref().map(|key| participants.keys.intern(key)));
            draft.name_id = participants.names.intern(&draft.normal);
        }
        let mut outside: Vec<(NameId, KeyId)> = Vec::with_capacity(participants.envelopes.len());
        for envelope in &participants.envelopes {
            // A recipient's name is known for sure only where one URL stands beside one name.
            for participant in std::iter::once(&envelope.sender).chain(&envelope.recipients) {
                if let Participant { key: Some(key), name: Some(name) } = *participant
                    && !participants.names.is_departed(name)
                {
                    outside.push((name, key));
                }
            }
        }
        let mut learn = |url: Option<&str>, name: &str| {
            if let Some(key) = url.and_then(profile_key) {
                let normal = normalised(name);
                if !is_departed_member(&normal)
                    && let Some(name) = participants.names.intern(&normal)
                {
                    outside.push((name, participants.keys.intern(&key)));
                }
            }
        };
        for row in &export.invitations {
            learn(row.inviter_url.as_deref(), &row.from);
            learn(row.invitee_url.as_deref(), &row.to);
        }
        for row in export.endorsements_received.iter().chain(&export.endorsements_given) {
            learn(row.url.as_deref(), &format!("{} {}", row.first_name, row.last_name));
        }
        outside.sort_unstable();
        outside.dedup();
        let names = participants.names.count();
        let places = connections.iter().zip(0..).filter_map(|(draft, place)| Some((draft.name_id?.0, place)));
        Self {
            key_of_connection,
            connections: Grouped::of(names, places),
            outside: Grouped::of(names, outside.iter().map(|(name, key)| (name.0, *key))),
            keys_in_messages,
        }
    }
}

/// What an envelope's participants resolve to before the final numbering.
#[derive(Debug, Clone)]
enum Slot {
    OneToOne { draft: usize, outbound: bool },
    Group { drafts: Vec<usize>, outbound: bool, others: u32 },
    Departed { outbound: bool },
    Ambiguous,
    OwnerUnknown,
    Own,
}

struct Builder<'a> {
    participants: &'a Participants<'a>,
    /// By number of the envelope: whether nobody is heard of by it.
    unheard: &'a [bool],
    drafts: Vec<Draft>,
    owner: Owner,
    owner_key: Option<KeyId>,
    owner_names: Vec<NameId>,
    bearers: Bearers,
    /// Draft of each key.
    draft_of_key: Vec<Option<u32>>,
    stranger_names: FxHashMap<NameId, usize>,
    /// Names of messages that several people may have meant.
    ambiguous_names: FxHashSet<NameId>,
    groups: usize,
}

impl<'a> Builder<'a> {
    fn new(
        connections: Vec<Draft>,
        owner: Owner,
        participants: &'a Participants<'a>,
        bearers: Bearers,
        unheard: &'a [bool],
    ) -> Self {
        let mut draft_of_key = vec![None; participants.keys.count()];
        for (key, place) in bearers.key_of_connection.iter().zip(0..) {
            if let Some(slot) = key.and_then(|key| draft_of_key.get_mut(key.0 as usize)) {
                *slot = Some(place);
            }
        }
        let owner_key = owner.key.as_deref().and_then(|key| participants.keys.find(key));
        let owner_names = owner.names.iter().filter_map(|name| participants.names.find(name)).collect();
        Self {
            participants,
            unheard,
            drafts: connections,
            owner,
            owner_key,
            owner_names,
            bearers,
            draft_of_key,
            stranger_names: FxHashMap::default(),
            ambiguous_names: FxHashSet::default(),
            groups: 0,
        }
    }

    /// Gives connections without URL the key of their only namesake outside Connections.csv.
    fn learn_urls(&mut self) {
        for (places, keys) in self.bearers.connections.iter().zip(self.bearers.outside.iter()) {
            let ([place], [key]) = (places, keys) else { continue };
            let slot = self.draft_of_key.get_mut(key.0 as usize).filter(|slot| slot.is_none());
            let draft = self.drafts.get_mut(*place as usize).filter(|draft| draft.key.is_none());
            if Some(*key) != self.owner_key
                && let (Some(slot), Some(draft)) = (slot, draft)
            {
                *slot = Some(*place);
                draft.key = Some(self.participants.keys.text(*key).to_owned());
                draft.matched_by_name = true;
            }
        }
    }

    fn is_owner(&self, participant: &Participant) -> bool {
        match (participant.key, self.owner_key) {
            (Some(key), Some(owner)) => key == owner,
            _ => participant.name.is_some_and(|name| self.owner_names.contains(&name)),
        }
    }

    fn is_outbound(&self, envelope: &Parsed) -> Option<bool> {
        match envelope.direction {
            Some(direction) => Some(direction == Direction::Outgoing),
            None => self.owner.is_known().then(|| self.is_owner(&envelope.sender)),
        }
    }

    /// Resolves every envelope, conversation by conversation.
    fn resolve(&mut self) -> Vec<Slot> {
        let participants = self.participants;
        let mut slots = vec![Slot::OwnerUnknown; participants.envelopes.len()];
        for numbers in participants.conversations.iter() {
            self.resolve_conversation(numbers, &mut slots);
        }
        slots
    }

    fn resolve_conversation(&mut self, numbers: &[u32], slots: &mut [Slot]) {
        let participants = self.participants;
        // Most conversations have two envelopes and one other person: nothing is allocated for those.
        let rows: SmallVec<[(u32, &Parsed, bool); 4]> = numbers
            .iter()
            .filter_map(|number| {
                let envelope = participants.envelopes.get(*number as usize)?;
                Some((*number, envelope, self.is_outbound(envelope)?))
            })
            .collect();
        // All others of the conversation: by key, and by name where no key is given.
        let mut keyed: SmallVec<[KeyId; 4]> = SmallVec::new();
        let mut named: SmallVec<[NameId; 4]> = SmallVec::new();
        let mut most_recipients = 0;
        for (_, envelope, outbound) in &rows {
            most_recipients = most_recipients.max(envelope.recipients_in_cell);
            let sender = (!outbound).then_some(&envelope.sender);
            for other in sender.into_iter().chain(&envelope.recipients) {
                if self.is_owner(other) {
                    continue;
                }
                match (other.key, other.name) {
                    (Some(key), _) if !keyed.contains(&key) => keyed.push(key),
                    (None, Some(name)) if !participants.names.is_departed(name) && !named.contains(&name) => {
                        named.push(name)
                    }
                    _ => {}
                }
            }
        }
        let is_group = most_recipients > 1 || keyed.len() > 1;
        let others = keyed.len().max(named.len()).max(most_recipients).max(1);
        self.groups += usize::from(is_group);
        // A one-to-one conversation has one other person, so whoever has no URL in it is that person.
        let only = if is_group { None } else { keyed.first().copied() };
        for (number, envelope, outbound) in rows {
            if self.unheard.get(number as usize) == Some(&true) {
                continue;
            }
            let slot = if is_group {
                self.group_slot(envelope, outbound, u32::try_from(others).unwrap_or(u32::MAX))
            } else {
                self.single_slot(envelope, outbound, only)
            };
            if let Some(place) = slots.get_mut(number as usize) {
                *place = slot;
            }
        }
    }

    fn single_slot(&mut self, envelope: &Parsed, outbound: bool, only: Option<KeyId>) -> Slot {
        let other = if outbound { envelope.recipients.first() } else { Some(&envelope.sender) };
        let Some(other) = other else { return Slot::Departed { outbound } };
        if outbound && only.is_none() && self.is_owner(other) {
            return Slot::Own;
        }
        match self.person_of(other.key.or(only), other.name) {
            Resolved::Draft(draft) => Slot::OneToOne { draft, outbound },
            Resolved::Departed => Slot::Departed { outbound },
            Resolved::Ambiguous => Slot::Ambiguous,
        }
    }

    fn group_slot(&mut self, envelope: &Parsed, outbound: bool, others: u32) -> Slot {
        let sender = [envelope.sender];
        let concerned = if outbound { envelope.recipients.as_slice() } else { sender.as_slice() };
        let mut drafts = Vec::new();
        for other in concerned {
            if !self.is_owner(other)
                && let Resolved::Draft(draft) = self.person_of(other.key, other.name)
                && !drafts.contains(&draft)
            {
                drafts.push(draft);
            }
        }
        Slot::Group { drafts, outbound, others }
    }

    fn person_of(&mut self, key: Option<KeyId>, name: Option<NameId>) -> Resolved {
        let names = &self.participants.names;
        let told = name.filter(|name| !names.is_departed(*name));
        if let Some(key) = key {
            return Resolved::Draft(self.draft_of(key, told));
        }
        let Some(name) = told else { return Resolved::Departed };
        match self.bearers.outside.get(name.0) {
            // The one bearer outside Connections.csv must be the one inside, if there is any.
            [only] if self.has_other_bearer(*only, name) => return self.mark_ambiguous(name),
            [only] if only.0 < self.bearers.keys_in_messages => {
                return Resolved::Draft(self.draft_of(*only, Some(name)));
            }
            // The key stands in another file than the messages: only its bearer's draft can be meant.
            [only] => {
                if let Some(place) = self.draft_of_key.get(only.0 as usize).copied().flatten() {
                    return Resolved::Draft(place as usize);
                }
            }
            [] => {}
            _ => return self.mark_ambiguous(name),
        }
        match self.bearers.connections.get(name.0) {
            [place] => {
                let place = *place as usize;
                if let Some(draft) = self.drafts.get_mut(place) {
                    draft.matched_by_name = true;
                }
                Resolved::Draft(place)
            }
            [] => {
                if let Some(&draft) = self.stranger_names.get(&name) {
                    return Resolved::Draft(draft);
                }
                let draft = self.drafts.len();
                self.drafts.push(Draft::of_stranger(None, names.spelling(name), Some(name)));
                self.stranger_names.insert(name, draft);
                Resolved::Draft(draft)
            }
            _ => self.mark_ambiguous(name),
        }
    }

    /// Whether a connection bears the name and is not the one of this key.
    fn has_other_bearer(&self, key: KeyId, name: NameId) -> bool {
        let own = self.draft_of_key.get(key.0 as usize).copied().flatten();
        self.bearers.connections.get(name.0).iter().any(|place| Some(*place) != own)
    }

    /// The draft of a key, made if need be; a draft without a name takes the one told.
    fn draft_of(&mut self, key: KeyId, told: Option<NameId>) -> usize {
        let names = &self.participants.names;
        if let Some(place) = self.draft_of_key.get(key.0 as usize).copied().flatten() {
            let place = place as usize;
            if let (Some(draft), Some(name)) = (self.drafts.get_mut(place), told)
                && draft.name.is_empty()
                && !draft.is_nameless
            {
                names.spelling(name).clone_into(&mut draft.name);
                names.normal(name).clone_into(&mut draft.normal);
                draft.name_id = Some(name);
            }
            return place;
        }
        let place = self.drafts.len();
        let text = self.participants.keys.text(key).to_owned();
        self.drafts.push(Draft::of_stranger(Some(text), told.map_or("", |name| names.spelling(name)), told));
        if let Some(slot) = self.draft_of_key.get_mut(key.0 as usize) {
            *slot = u32::try_from(place).ok();
        }
        place
    }

    /// Messages of a name that several people bear belong to nobody for sure; once all are resolved those people
    /// are marked, so that no list takes their silence for a fact.
    fn mark_ambiguous(&mut self, name: NameId) -> Resolved {
        self.ambiguous_names.insert(name);
        Resolved::Ambiguous
    }

    /// Marks everybody whose messages may be a namesake's, or a namesake's theirs.
    fn mark_namesakes(&mut self) {
        for name in &self.ambiguous_names {
            let by_key =
                self.bearers.outside.get(name.0).iter().filter_map(|key| self.draft_of_key.get(key.0 as usize));
            for place in self.bearers.connections.get(name.0).iter().chain(by_key.flatten()) {
                if let Some(draft) = self.drafts.get_mut(*place as usize) {
                    draft.shares_name = true;
                }
            }
        }
        // Connections without URL of a name that somebody in the messages bears with one: which of them wrote, the
        // URL does not tell.
        let is_elsewhere = |key: &KeyId| {
            let place = self.draft_of_key.get(key.0 as usize).copied().flatten();
            key.0 < self.bearers.keys_in_messages
                && Some(*key) != self.owner_key
                && place.is_none_or(|place| place as usize >= self.bearers.key_of_connection.len())
        };
        for (places, keys) in self.bearers.connections.iter().zip(self.bearers.outside.iter()) {
            if !keys.iter().any(is_elsewhere) {
                continue;
            }
            for place in places {
                if let Some(draft) = self.drafts.get_mut(*place as usize).filter(|draft| draft.key.is_none()) {
                    draft.shares_name = true;
                }
            }
        }
    }

    /// Gives everybody a key, sorts by it and renumbers the slots; names and conversations are the caller's.
    fn finish(mut self, slots: Vec<Slot>) -> Directory {
        self.give_keys();
        let mut order: Vec<u32> = (0..self.drafts.len()).filter_map(|place| u32::try_from(place).ok()).collect();
        let key = |place: u32| self.drafts.get(place as usize).and_then(|draft| draft.key.as_deref());
        order.par_sort_by(|&left, &right| key(left).cmp(&key(right)));
        let mut number_of = vec![PersonId(0); self.drafts.len()];
        let mut holders = vec![NameHolder::Nobody; self.participants.names.count()];
        for (place, id) in order.iter().zip((0..).map(PersonId)) {
            if let Some(slot) = number_of.get_mut(*place as usize) {
                *slot = id;
            }
            let name = self.drafts.get(*place as usize).and_then(|draft| draft.name_id);
            if let Some(holder) = name.and_then(|name| holders.get_mut(name.0 as usize)) {
                *holder = if *holder == NameHolder::Nobody { NameHolder::One(id) } else { NameHolder::Several };
            }
        }
        // The connections are the first drafts.
        let connections = u32::try_from(self.bearers.key_of_connection.len()).unwrap_or(u32::MAX);
        let places = order.iter().map(|place| (*place < connections).then_some(*place)).collect();
        let mut drafts = self.drafts;
        let sorted: Vec<Draft> =
            order.into_iter().filter_map(|place| drafts.get_mut(place as usize).map(std::mem::take)).collect();
        let people: Vec<Person> = sorted.into_par_iter().map(Draft::into_person).collect();
        let renumber = |draft: usize| number_of.get(draft).copied().unwrap_or(PersonId(0));
        let routes = slots
            .into_iter()
            .map(|slot| match slot {
                Slot::OneToOne { draft, outbound } => Route::OneToOne { person: renumber(draft), outbound },
                Slot::Group { drafts, outbound, others } => {
                    let mut concerned: Vec<PersonId> = drafts.into_iter().map(renumber).collect();
                    concerned.sort_unstable();
                    Route::Group { people: concerned, outbound, others }
                }
                Slot::Departed { outbound } => Route::Departed { outbound },
                Slot::Ambiguous => Route::Ambiguous,
                Slot::OwnerUnknown => Route::OwnerUnknown,
                Slot::Own => Route::Own,
            })
            .collect();
        Directory {
            people,
            owner: self.owner,
            routes,
            conversations: Vec::new(),
            places,
            groups: self.groups,
            names: Texts::default(),
            holders,
        }
    }

    /// Keys for whoever has none. Drafts of connections come first and in canonical order, so ordinals do
    /// not depend on the rows' order; strangers by name follow in the order of their names.
    fn give_keys(&mut self) {
        let mut without: Vec<usize> = (0..self.drafts.len())
            .filter(|&place| self.drafts.get(place).is_some_and(|draft| draft.key.is_none()))
            .collect();
        without.sort_by(|&left, &right| match (self.drafts.get(left), self.drafts.get(right)) {
            (Some(one), Some(other)) => Draft::canonical_order(one, other),
            _ => std::cmp::Ordering::Equal,
        });
        // No slug begins with the mark, but a file edited by hand may say so.
        let mut taken: FxHashSet<String> = self
            .drafts
            .iter()
            .filter_map(|draft| draft.key.as_ref().filter(|key| key.starts_with(MADE_KEY_MARK)).cloned())
            .collect();
        let mut ordinals: FxHashMap<String, usize> = FxHashMap::default();
        for place in without {
            let Some(draft) = self.drafts.get_mut(place) else { continue };
            let is_nameless = draft.is_nameless || draft.normal.is_empty();
            let base = if is_nameless {
                draft.connected_on.map_or_else(|| "undated".to_owned(), |day| Day(day).to_string())
            } else {
                draft.normal.clone()
            };
            let ordinal = ordinals.entry(base.clone()).or_default();
            loop {
                *ordinal += 1;
                let key = if is_nameless { nameless_key(&base, *ordinal) } else { name_key(&base, *ordinal) };
                if taken.insert(key.clone()) {
                    draft.key = Some(key);
                    break;
                }
            }
        }
    }
}

enum Resolved {
    Draft(usize),
    Departed,
    Ambiguous,
}
