//! Who is who: one person per key across all files, and for every envelope the person behind it.
//!
//! Owns the joins between Connections.csv, messages, invitations, endorsements and recommendations.
//! Refuses to merge namesakes: a name alone joins only where it is unique on both sides.

use rustc_hash::{FxHashMap, FxHashSet};

use super::exchange::ExchangeTable;
use super::key::{name_key, nameless_key, profile_key, profile_url};
use super::names::{is_departed_member, normalised};
use super::owner::{Owner, OwnerOverride, identify};
use super::participants::{KeyId, NameId, Parsed, Participant, Participants};
use super::{Person, PersonId, Relation, Route};
use crate::export::{Connection, Day, Direction, Export};

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
    /// Number of conversations that hold more than one other participant.
    pub groups: usize,
    by_key: FxHashMap<String, PersonId>,
    by_name: FxHashMap<String, NameHolder>,
}

/// Who bears a normal name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NameHolder {
    One(PersonId),
    Several,
}

impl Directory {
    /// The person of a profile URL, else of a name that only one person bears.
    #[must_use]
    pub fn find(&self, url: Option<&str>, name: &str) -> Option<PersonId> {
        if let Some(key) = url.and_then(profile_key) {
            return self.by_key.get(&key).copied();
        }
        match self.by_name.get(&normalised(name)) {
            Some(NameHolder::One(person)) => Some(*person),
            _ => None,
        }
    }

    /// The person of a key.
    #[must_use]
    pub fn find_key(&self, key: &str) -> Option<PersonId> {
        self.by_key.get(key).copied()
    }

    /// Everybody whose key, URL or normal name is what the user typed; several for namesakes.
    #[must_use]
    pub fn search(&self, typed: &str) -> Vec<PersonId> {
        let direct =
            self.by_key.get(typed.trim()).copied().or_else(|| profile_key(typed).and_then(|key| self.find_key(&key)));
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

/// Assembles everybody from the export's rows and the messages' envelopes.
#[must_use]
pub fn assemble(export: &Export, exchanges: &ExchangeTable, typed_owner: Option<&OwnerOverride>) -> Directory {
    let mut connections: Vec<Draft> = export.connections.iter().map(Draft::of_connection).collect();
    connections.sort_by(Draft::canonical_order);
    let names_with_commas: FxHashSet<String> =
        connections.iter().filter(|draft| draft.name.contains(',')).map(|draft| draft.normal.clone()).collect();
    let participants = Participants::of(exchanges, &names_with_commas);
    let connection_keys: FxHashSet<&str> = connections.iter().filter_map(|draft| draft.key.as_deref()).collect();
    let owner = identify(typed_owner, export.profile.as_ref(), &export.invitations, &participants, &connection_keys);
    drop(connection_keys);

    let mut builder = Builder::new(connections, owner, &participants);
    builder.learn_urls(export);
    let slots = builder.resolve();
    builder.finish(slots)
}

/// A person in the making.
#[derive(Debug, Clone)]
struct Draft {
    key: Option<String>,
    name: String,
    normal: String,
    first_name: String,
    email: Option<String>,
    company: Option<String>,
    position: Option<String>,
    connected_on: Option<i32>,
    relation: Relation,
    is_nameless: bool,
    matched_by_name: bool,
    shares_name: bool,
}

impl Draft {
    fn of_connection(row: &Connection) -> Self {
        let mut name = String::with_capacity(row.first_name.len() + row.last_name.len() + 1);
        for word in row.first_name.split_whitespace().chain(row.last_name.split_whitespace()) {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(word);
        }
        Self {
            key: row.url.as_deref().and_then(profile_key),
            normal: normalised(&name),
            name,
            first_name: row.first_name.clone(),
            email: row.email.clone(),
            company: row.company.clone(),
            position: row.position.clone(),
            connected_on: row.connected_on.map(|day| day.0),
            relation: Relation::Connection,
            is_nameless: row.is_nameless,
            matched_by_name: false,
            shares_name: false,
        }
    }

    fn of_stranger(key: Option<String>, name: &str) -> Self {
        Self {
            key,
            normal: normalised(name),
            name: name.split_whitespace().collect::<Vec<_>>().join(" "),
            first_name: String::new(),
            email: None,
            company: None,
            position: None,
            connected_on: None,
            relation: Relation::Correspondent,
            is_nameless: false,
            matched_by_name: false,
            shares_name: false,
        }
    }

    /// An order that no shuffling of rows changes.
    fn canonical_order(left: &Self, right: &Self) -> std::cmp::Ordering {
        left.key
            .cmp(&right.key)
            .then_with(|| left.normal.cmp(&right.normal))
            .then_with(|| left.connected_on.cmp(&right.connected_on))
            .then_with(|| left.company.cmp(&right.company))
            .then_with(|| left.position.cmp(&right.position))
            .then_with(|| left.email.cmp(&right.email))
            .then_with(|| left.name.cmp(&right.name))
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
    drafts: Vec<Draft>,
    owner: Owner,
    owner_key: Option<KeyId>,
    owner_names: Vec<NameId>,
    /// Draft of each key that occurs in messages.
    draft_of_key: Vec<Option<usize>>,
    /// Every key that a draft bears.
    taken_keys: FxHashSet<String>,
    /// Normal name to the drafts of connections that bear it.
    connection_names: FxHashMap<String, Vec<usize>>,
    /// Normal name to the keys that bear it anywhere outside Connections.csv.
    outside_names: FxHashMap<String, Vec<String>>,
    stranger_names: FxHashMap<NameId, usize>,
    groups: usize,
}

impl<'a> Builder<'a> {
    fn new(connections: Vec<Draft>, owner: Owner, participants: &'a Participants<'a>) -> Self {
        let mut draft_of_key = vec![None; participants.keys.count()];
        let mut taken_keys = FxHashSet::default();
        let mut connection_names: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (place, draft) in connections.iter().enumerate() {
            if let Some(key) = &draft.key {
                if let Some(slot) = participants.keys.find(key).and_then(|id| draft_of_key.get_mut(id.0 as usize)) {
                    *slot = Some(place);
                }
                taken_keys.insert(key.clone());
            }
            if !draft.normal.is_empty() {
                connection_names.entry(draft.normal.clone()).or_default().push(place);
            }
        }
        let owner_key = owner.key.as_deref().and_then(|key| participants.keys.find(key));
        let owner_names = owner.names.iter().filter_map(|name| participants.names.find(name)).collect();
        Self {
            participants,
            drafts: connections,
            owner,
            owner_key,
            owner_names,
            draft_of_key,
            taken_keys,
            connection_names,
            outside_names: FxHashMap::default(),
            stranger_names: FxHashMap::default(),
            groups: 0,
        }
    }

    /// Learns which keys bear which name outside Connections.csv, and gives connections without URL the
    /// key of their only namesake.
    fn learn_urls(&mut self, export: &Export) {
        let mut seen: FxHashSet<(String, String)> = FxHashSet::default();
        let mut numbered: FxHashSet<(KeyId, NameId)> = FxHashSet::default();
        for envelope in &self.participants.envelopes {
            // A recipient's name is known for sure only where one URL stands beside one name.
            for participant in std::iter::once(&envelope.sender).chain(&envelope.recipients) {
                if let Participant { key: Some(key), name: Some(name) } = *participant {
                    numbered.insert((key, name));
                }
            }
        }
        for (key, name) in numbered {
            if !self.participants.names.is_departed(name) {
                let names = &self.participants.names;
                seen.insert((names.normal(name).to_owned(), self.participants.keys.text(key).to_owned()));
            }
        }
        let mut learn = |url: Option<&str>, name: &str| {
            if let Some(key) = url.and_then(profile_key) {
                let normal = normalised(name);
                if !normal.is_empty() && !is_departed_member(&normal) {
                    seen.insert((normal, key));
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
        let mut pairs: Vec<(String, String)> = seen.into_iter().collect();
        pairs.sort();
        for (normal, key) in pairs {
            self.outside_names.entry(normal).or_default().push(key);
        }
        let mut learnt: Vec<(usize, String)> = Vec::new();
        for (normal, places) in &self.connection_names {
            let [place] = places.as_slice() else { continue };
            let Some([key]) = self.outside_names.get(normal).map(Vec::as_slice) else { continue };
            let is_owner = self.owner.key.as_deref() == Some(key.as_str());
            let has_key = self.drafts.get(*place).is_none_or(|draft| draft.key.is_some());
            if !has_key && !self.taken_keys.contains(key) && !is_owner {
                learnt.push((*place, key.clone()));
            }
        }
        learnt.sort();
        for (place, key) in learnt {
            self.bind(place, key);
        }
    }

    /// Gives a connection without URL the key that bears its name.
    fn bind(&mut self, place: usize, key: String) {
        if let Some(slot) = self.participants.keys.find(&key).and_then(|id| self.draft_of_key.get_mut(id.0 as usize)) {
            *slot = Some(place);
        }
        if let Some(draft) = self.drafts.get_mut(place) {
            self.taken_keys.insert(key.clone());
            draft.key = Some(key);
            draft.matched_by_name = true;
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
        for numbers in &participants.conversations {
            self.resolve_conversation(numbers, &mut slots);
        }
        slots
    }

    fn resolve_conversation(&mut self, numbers: &[u32], slots: &mut [Slot]) {
        let participants = self.participants;
        let rows: Vec<(u32, &Parsed, bool)> = numbers
            .iter()
            .filter_map(|number| {
                let envelope = participants.envelopes.get(*number as usize)?;
                Some((*number, envelope, self.is_outbound(envelope)?))
            })
            .collect();
        // All others of the conversation: by key, and by name where no key is given.
        let mut keyed: Vec<KeyId> = Vec::new();
        let mut named: Vec<NameId> = Vec::new();
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
        let concerned: &[Participant] = if outbound { &envelope.recipients } else { &sender };
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
        let normal = names.normal(name);
        match self.outside_names.get(normal).map(Vec::as_slice) {
            Some([only]) => match self.participants.keys.find(only) {
                Some(key) => return Resolved::Draft(self.draft_of(key, Some(name))),
                // The key stands in another file than the messages: only its bearer's draft can be meant.
                None => {
                    if let Some(place) = self.drafts.iter().position(|draft| draft.key.as_ref() == Some(only)) {
                        return Resolved::Draft(place);
                    }
                }
            },
            Some(_) => return self.mark_ambiguous(normal),
            None => {}
        }
        match self.connection_names.get(normal).map(Vec::as_slice) {
            Some([place]) => {
                let place = *place;
                if let Some(draft) = self.drafts.get_mut(place) {
                    draft.matched_by_name = true;
                }
                Resolved::Draft(place)
            }
            Some(_) => self.mark_ambiguous(normal),
            None => {
                if let Some(&draft) = self.stranger_names.get(&name) {
                    return Resolved::Draft(draft);
                }
                let draft = self.drafts.len();
                self.drafts.push(Draft::of_stranger(None, names.spelling(name)));
                self.stranger_names.insert(name, draft);
                Resolved::Draft(draft)
            }
        }
    }

    /// The draft of a key, made if need be; a draft without a name takes the one told.
    fn draft_of(&mut self, key: KeyId, told: Option<NameId>) -> usize {
        let names = &self.participants.names;
        if let Some(place) = self.draft_of_key.get(key.0 as usize).copied().flatten() {
            if let (Some(draft), Some(name)) = (self.drafts.get_mut(place), told)
                && draft.name.is_empty()
                && !draft.is_nameless
            {
                names.spelling(name).clone_into(&mut draft.name);
                names.normal(name).clone_into(&mut draft.normal);
            }
            return place;
        }
        let place = self.drafts.len();
        let text = self.participants.keys.text(key).to_owned();
        self.taken_keys.insert(text.clone());
        self.drafts.push(Draft::of_stranger(Some(text), told.map_or("", |name| names.spelling(name))));
        if let Some(slot) = self.draft_of_key.get_mut(key.0 as usize) {
            *slot = Some(place);
        }
        place
    }

    /// Messages of a name that several people bear belong to nobody for sure; those people are marked,
    /// so that no list takes their silence for a fact.
    fn mark_ambiguous(&mut self, normal: &str) -> Resolved {
        for place in self.connection_names.get(normal).into_iter().flatten() {
            if let Some(draft) = self.drafts.get_mut(*place) {
                draft.shares_name = true;
            }
        }
        for key in self.outside_names.get(normal).into_iter().flatten() {
            let place =
                self.participants.keys.find(key).and_then(|id| self.draft_of_key.get(id.0 as usize).copied().flatten());
            if let Some(draft) = place.and_then(|place| self.drafts.get_mut(place)) {
                draft.shares_name = true;
            }
        }
        Resolved::Ambiguous
    }

    /// Gives everybody a key, sorts by it and renumbers the slots.
    fn finish(mut self, slots: Vec<Slot>) -> Directory {
        self.give_keys();
        let mut order: Vec<usize> = (0..self.drafts.len()).collect();
        order.sort_by(|&left, &right| {
            let key = |place: usize| self.drafts.get(place).and_then(|draft| draft.key.as_deref());
            key(left).cmp(&key(right))
        });
        let mut number_of = vec![PersonId(0); self.drafts.len()];
        for (number, &place) in order.iter().enumerate() {
            if let Some(slot) = number_of.get_mut(place) {
                *slot = PersonId(u32::try_from(number).unwrap_or(u32::MAX));
            }
        }
        let mut taken: Vec<Option<Draft>> = self.drafts.into_iter().map(Some).collect();
        let mut by_key = FxHashMap::default();
        let mut by_name: FxHashMap<String, NameHolder> = FxHashMap::default();
        let mut people: Vec<Person> = Vec::with_capacity(taken.len());
        for place in order {
            let Some(draft) = taken.get_mut(place).and_then(Option::take) else { continue };
            let id = PersonId(u32::try_from(people.len()).unwrap_or(u32::MAX));
            if !draft.normal.is_empty() {
                by_name
                    .entry(draft.normal.clone())
                    .and_modify(|holder| *holder = NameHolder::Several)
                    .or_insert(NameHolder::One(id));
            }
            let person = person_of_draft(draft);
            by_key.insert(person.key.clone(), id);
            people.push(person);
        }
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
        let mut conversations = vec![u32::MAX; self.participants.envelopes.len()];
        for (conversation, numbers) in self.participants.conversations.iter().enumerate() {
            for number in numbers {
                if let Some(slot) = conversations.get_mut(*number as usize) {
                    *slot = u32::try_from(conversation).unwrap_or(u32::MAX);
                }
            }
        }
        Directory { people, owner: self.owner, routes, conversations, groups: self.groups, by_key, by_name }
    }

    /// Keys for whoever has none. Drafts of connections come first and in canonical order, so ordinals do
    /// not depend on the rows' order; strangers by name follow in the order of their names.
    fn give_keys(&mut self) {
        let mut without: Vec<usize> = (0..self.drafts.len())
            .filter(|&place| self.drafts.get(place).is_some_and(|draft| draft.key.is_none()))
            .collect();
        without.sort_by(|&left, &right| match (self.drafts.get(left), self.drafts.get(right)) {
            (Some(one), Some(other)) => {
                (one.relation as u8).cmp(&(other.relation as u8)).then_with(|| Draft::canonical_order(one, other))
            }
            _ => std::cmp::Ordering::Equal,
        });
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
                if self.taken_keys.insert(key.clone()) {
                    draft.key = Some(key);
                    break;
                }
            }
        }
    }
}

fn person_of_draft(draft: Draft) -> Person {
    let key = draft.key.unwrap_or_default();
    Person {
        profile_url: profile_url(&key),
        key,
        first_name: draft.first_name,
        name: draft.name,
        email: draft.email,
        company: draft.company,
        position: draft.position,
        connected_on: draft.connected_on.map(Day),
        relation: draft.relation,
        is_nameless: draft.is_nameless,
        matched_by_name: draft.matched_by_name,
        shares_name: draft.shares_name,
    }
}

enum Resolved {
    Draft(usize),
    Departed,
    Ambiguous,
}
