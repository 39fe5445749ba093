//! Who is who: one person per key across all files, and for every envelope the person behind it.
//!
//! Owns the joins between Connections.csv, messages, invitations, endorsements and recommendations.
//! Refuses to merge namesakes: a name alone joins only where it is unique on both sides.

use rustc_hash::{FxHashMap, FxHashSet};

use super::exchange::{Envelope, ExchangeTable};
use super::key::{name_key, nameless_key, profile_key, profile_url};
use super::names::{is_departed_member, normalised};
use super::owner::{Owner, OwnerOverride, identify};
use super::recipients::{split_names, split_urls};
use super::{Person, PersonId, Relation, Route};
use crate::export::{Connection, Direction, Export};

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
    let connection_keys: FxHashSet<&str> = connections.iter().filter_map(|draft| draft.key.as_deref()).collect();
    let owner = identify(typed_owner, export.profile.as_ref(), &export.invitations, exchanges, &connection_keys);
    drop(connection_keys);

    let mut builder = Builder::new(connections, owner);
    builder.learn_urls(export, exchanges);
    let slots = builder.resolve(exchanges);
    builder.finish(slots, exchanges)
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
        let name = format!("{} {}", row.first_name, row.last_name).split_whitespace().collect::<Vec<_>>().join(" ");
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
        let fields = |draft: &Self| {
            (
                draft.key.clone(),
                draft.normal.clone(),
                draft.connected_on,
                draft.company.clone(),
                draft.position.clone(),
                draft.email.clone(),
                draft.name.clone(),
            )
        };
        if let (Some(one), Some(other)) = (&left.key, &right.key)
            && one != other
        {
            return one.cmp(other);
        }
        fields(left).cmp(&fields(right))
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

struct Builder {
    drafts: Vec<Draft>,
    owner: Owner,
    key_index: FxHashMap<String, usize>,
    /// Normal name to the drafts of connections that bear it.
    connection_names: FxHashMap<String, Vec<usize>>,
    /// Normal name to the keys that bear it anywhere outside Connections.csv.
    outside_names: FxHashMap<String, Vec<String>>,
    stranger_names: FxHashMap<String, usize>,
    conversations: Vec<u32>,
    groups: usize,
}

impl Builder {
    fn new(connections: Vec<Draft>, owner: Owner) -> Self {
        let mut key_index = FxHashMap::default();
        let mut connection_names: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (place, draft) in connections.iter().enumerate() {
            if let Some(key) = &draft.key {
                key_index.insert(key.clone(), place);
            }
            if !draft.normal.is_empty() {
                connection_names.entry(draft.normal.clone()).or_default().push(place);
            }
        }
        Self {
            drafts: connections,
            owner,
            key_index,
            connection_names,
            outside_names: FxHashMap::default(),
            stranger_names: FxHashMap::default(),
            conversations: Vec::new(),
            groups: 0,
        }
    }

    /// Learns which keys bear which name outside Connections.csv, and gives connections without URL the
    /// key of their only namesake.
    fn learn_urls(&mut self, export: &Export, exchanges: &ExchangeTable) {
        let mut seen: FxHashSet<(String, String)> = FxHashSet::default();
        let mut learn = |url: Option<&str>, name: &str| {
            if let Some(key) = url.and_then(profile_key) {
                let normal = normalised(name);
                if !normal.is_empty() && !is_departed_member(&normal) {
                    seen.insert((normal, key));
                }
            }
        };
        let mut raw_pairs: FxHashSet<(&str, &str)> = FxHashSet::default();
        let envelopes: Vec<Envelope<'_>> = exchanges.iter().collect();
        for envelope in &envelopes {
            if !envelope.sender_url.is_empty() {
                raw_pairs.insert((envelope.sender_url, envelope.from));
            }
            // One URL and one name pair for sure; several never do by position.
            if !envelope.recipient_urls.is_empty()
                && !envelope.recipient_urls.contains(',')
                && (!envelope.to.contains(',') || self.connection_names.contains_key(&normalised(envelope.to)))
            {
                raw_pairs.insert((envelope.recipient_urls, envelope.to));
            }
        }
        for (url, name) in raw_pairs {
            learn(Some(url), name);
        }
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
            if self.drafts[*place].key.is_none() && !self.key_index.contains_key(key) && !is_owner {
                learnt.push((*place, key.clone()));
            }
        }
        learnt.sort();
        for (place, key) in learnt {
            self.key_index.insert(key.clone(), place);
            self.drafts[place].key = Some(key);
            self.drafts[place].matched_by_name = true;
        }
    }

    /// Resolves every envelope, conversation by conversation.
    fn resolve(&mut self, exchanges: &ExchangeTable) -> Vec<Slot> {
        let known_names = self.known_names(exchanges);
        let mut keys: FxHashMap<&str, Option<String>> = FxHashMap::default();
        let mut members: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        let mut order: Vec<Vec<usize>> = Vec::new();
        let mut parsed: Vec<Parsed> = Vec::with_capacity(exchanges.len());
        let mut key_of = |url: &'_ str| -> Option<String> { profile_key(url) };
        for (number, envelope) in exchanges.iter().enumerate() {
            parsed.push(self.parse(&envelope, &known_names, &mut key_of));
            if envelope.conversation.is_empty() {
                order.push(vec![number]);
            } else {
                members.entry(envelope.conversation).or_default().push(number);
            }
        }
        keys.clear();
        let mut conversations: Vec<(&str, Vec<usize>)> = members.into_iter().collect();
        conversations.sort();
        order.extend(conversations.into_iter().map(|(_, numbers)| numbers));

        let mut slots = vec![Slot::OwnerUnknown; parsed.len()];
        self.conversations = vec![0; parsed.len()];
        for (conversation, numbers) in order.iter().enumerate() {
            let conversation = u32::try_from(conversation).unwrap_or(u32::MAX);
            for &number in numbers {
                self.conversations[number] = conversation;
            }
            self.resolve_conversation(numbers, &parsed, &mut slots);
        }
        slots
    }

    /// Every name that stands alone in a cell somewhere: a TO cell equal to one of them is one person.
    fn known_names(&self, exchanges: &ExchangeTable) -> FxHashSet<String> {
        let mut names: FxHashSet<String> = self.connection_names.keys().cloned().collect();
        let mut seen: FxHashSet<&str> = FxHashSet::default();
        for envelope in exchanges.iter() {
            // Only names with a comma can be mistaken for two people.
            if envelope.from.contains(',') && seen.insert(envelope.from) {
                names.insert(normalised(envelope.from));
            }
        }
        names.extend(self.owner.names.iter().cloned());
        names
    }

    fn parse(
        &self,
        envelope: &Envelope<'_>,
        known_names: &FxHashSet<String>,
        key_of: &mut impl FnMut(&str) -> Option<String>,
    ) -> Parsed {
        let sender = Participant { key: key_of(envelope.sender_url), name: envelope.from.trim().to_owned() };
        let recipient_keys: Vec<String> = split_urls(envelope.recipient_urls).filter_map(|url| key_of(url)).collect();
        let names = split_names(envelope.to, known_names);
        let mut recipients: Vec<Participant> = Vec::new();
        if recipient_keys.is_empty() {
            recipients.extend(names.iter().map(|name| Participant { key: None, name: (*name).to_owned() }));
        } else if let ([key], [name]) = (recipient_keys.as_slice(), names.as_slice()) {
            recipients.push(Participant { key: Some(key.clone()), name: (*name).to_owned() });
        } else {
            recipients
                .extend(recipient_keys.iter().map(|key| Participant { key: Some(key.clone()), name: String::new() }));
        }
        let outbound = match envelope.direction {
            Some(direction) => Some(direction == Direction::Outgoing),
            None if self.owner.is_known() => Some(self.owner.is(sender.key.as_deref(), &normalised(&sender.name))),
            None => None,
        };
        let recipients_in_cell = recipients.len().max(names.len());
        Parsed { sender, recipients, outbound, recipients_in_cell }
    }

    fn resolve_conversation(&mut self, numbers: &[usize], parsed: &[Parsed], slots: &mut [Slot]) {
        // All others of the conversation: by key, and by name where no key is given.
        let mut keyed: Vec<String> = Vec::new();
        let mut named: Vec<String> = Vec::new();
        let mut most_recipients = 0;
        for &number in numbers {
            let row = &parsed[number];
            let Some(outbound) = row.outbound else { continue };
            most_recipients = most_recipients.max(row.recipients_in_cell);
            let others: &mut dyn Iterator<Item = &Participant> = if outbound {
                &mut row.recipients.iter()
            } else {
                &mut std::iter::once(&row.sender).chain(row.recipients.iter())
            };
            for other in others {
                let normal = normalised(&other.name);
                if self.owner.is(other.key.as_deref(), &normal) {
                    continue;
                }
                match &other.key {
                    Some(key) if !keyed.contains(key) => keyed.push(key.clone()),
                    None if !normal.is_empty() && !is_departed_member(&normal) && !named.contains(&normal) => {
                        named.push(normal);
                    }
                    _ => {}
                }
            }
        }
        let is_group = most_recipients > 1 || keyed.len() > 1;
        let others_in_group =
            u32::try_from((keyed.len().max(named.len())).max(most_recipients)).unwrap_or(u32::MAX).max(1);
        if is_group {
            self.groups += 1;
        }
        // A one-to-one conversation has one other person, so whoever has no URL in it is that person.
        let only = match (is_group, keyed.as_slice()) {
            (false, [key]) => Some(key.clone()),
            _ => None,
        };
        for &number in numbers {
            let row = &parsed[number];
            let Some(outbound) = row.outbound else { continue };
            slots[number] = if is_group {
                self.group_slot(row, outbound, others_in_group)
            } else {
                self.single_slot(row, outbound, only.as_deref())
            };
        }
    }

    fn single_slot(&mut self, row: &Parsed, outbound: bool, only: Option<&str>) -> Slot {
        let other = if outbound { row.recipients.first() } else { Some(&row.sender) };
        let Some(other) = other else { return Slot::Departed { outbound } };
        let normal = normalised(&other.name);
        if outbound && self.owner.is(other.key.as_deref(), &normal) && only.is_none() {
            return Slot::Own;
        }
        let key = other.key.as_deref().or(only);
        match self.person_of(key, &other.name, &normal) {
            Resolved::Draft(draft) => Slot::OneToOne { draft, outbound },
            Resolved::Departed => Slot::Departed { outbound },
            Resolved::Ambiguous => Slot::Ambiguous,
        }
    }

    fn group_slot(&mut self, row: &Parsed, outbound: bool, others: u32) -> Slot {
        let participants: Vec<&Participant> =
            if outbound { row.recipients.iter().collect() } else { vec![&row.sender] };
        let mut drafts = Vec::new();
        for other in participants {
            let normal = normalised(&other.name);
            if self.owner.is(other.key.as_deref(), &normal) {
                continue;
            }
            if let Resolved::Draft(draft) = self.person_of(other.key.as_deref(), &other.name, &normal)
                && !drafts.contains(&draft)
            {
                drafts.push(draft);
            }
        }
        Slot::Group { drafts, outbound, others }
    }

    fn person_of(&mut self, key: Option<&str>, name: &str, normal: &str) -> Resolved {
        if let Some(key) = key {
            if let Some(&draft) = self.key_index.get(key) {
                if self.drafts[draft].name.is_empty() && !is_departed_member(normal) {
                    self.drafts[draft].name = name.trim().to_owned();
                    self.drafts[draft].normal = normal.to_owned();
                }
                return Resolved::Draft(draft);
            }
            let draft = self.drafts.len();
            let shown = if is_departed_member(normal) { "" } else { name };
            self.drafts.push(Draft::of_stranger(Some(key.to_owned()), shown));
            self.key_index.insert(key.to_owned(), draft);
            return Resolved::Draft(draft);
        }
        if normal.is_empty() || is_departed_member(normal) {
            return Resolved::Departed;
        }
        match self.outside_names.get(normal).map(Vec::as_slice) {
            Some([only]) => {
                let only = only.clone();
                return self.person_of(Some(&only), name, normal);
            }
            Some(_) => return self.mark_ambiguous(normal),
            None => {}
        }
        match self.connection_names.get(normal).map(Vec::as_slice) {
            Some([place]) => {
                let place = *place;
                self.drafts[place].matched_by_name = true;
                Resolved::Draft(place)
            }
            Some(_) => self.mark_ambiguous(normal),
            None => {
                if let Some(&draft) = self.stranger_names.get(normal) {
                    return Resolved::Draft(draft);
                }
                let draft = self.drafts.len();
                self.drafts.push(Draft::of_stranger(None, name));
                self.stranger_names.insert(normal.to_owned(), draft);
                Resolved::Draft(draft)
            }
        }
    }

    /// Messages of a name that several people bear belong to nobody for sure; those people are marked,
    /// so that no list takes their silence for a fact.
    fn mark_ambiguous(&mut self, normal: &str) -> Resolved {
        for place in self.connection_names.get(normal).into_iter().flatten() {
            self.drafts[*place].shares_name = true;
        }
        for key in self.outside_names.get(normal).into_iter().flatten() {
            if let Some(&place) = self.key_index.get(key) {
                self.drafts[place].shares_name = true;
            }
        }
        Resolved::Ambiguous
    }

    /// Gives everybody a key, sorts by it and renumbers the slots.
    fn finish(mut self, slots: Vec<Slot>, exchanges: &ExchangeTable) -> Directory {
        self.name_strangers(exchanges);
        let mut ordinals: FxHashMap<String, usize> = FxHashMap::default();
        let mut taken: FxHashSet<String> = self.key_index.keys().cloned().collect();
        // Drafts of connections come first and in canonical order, so ordinals do not depend on the rows' order.
        for draft in &mut self.drafts {
            if draft.key.is_none() {
                let base = if draft.is_nameless || draft.normal.is_empty() {
                    let day = draft
                        .connected_on
                        .map_or_else(|| "undated".to_owned(), |day| crate::export::Day(day).to_string());
                    (day, true)
                } else {
                    (draft.normal.clone(), false)
                };
                let ordinal = ordinals.entry(base.0.clone()).or_default();
                loop {
                    *ordinal += 1;
                    let key = if base.1 { nameless_key(&base.0, *ordinal) } else { name_key(&base.0, *ordinal) };
                    if taken.insert(key.clone()) {
                        draft.key = Some(key);
                        break;
                    }
                }
            }
        }
        let mut order: Vec<usize> = (0..self.drafts.len()).collect();
        order.sort_by(|&left, &right| self.drafts[left].key.cmp(&self.drafts[right].key));
        let mut number_of = vec![PersonId(0); self.drafts.len()];
        for (number, &place) in order.iter().enumerate() {
            number_of[place] = PersonId(u32::try_from(number).unwrap_or(u32::MAX));
        }
        let mut taken_drafts: Vec<Option<Draft>> = self.drafts.into_iter().map(Some).collect();
        let people: Vec<Person> = order
            .iter()
            .filter_map(|&place| taken_drafts.get_mut(place).and_then(Option::take))
            .map(person_of_draft)
            .collect();
        let renumber = |draft: usize| number_of.get(draft).copied().unwrap_or(PersonId(0));
        let routes = slots
            .into_iter()
            .map(|slot| match slot {
                Slot::OneToOne { draft, outbound } => Route::OneToOne { person: renumber(draft), outbound },
                Slot::Group { drafts, outbound, others } => {
                    let mut people: Vec<PersonId> = drafts.into_iter().map(renumber).collect();
                    people.sort();
                    Route::Group { people, outbound, others }
                }
                Slot::Departed { outbound } => Route::Departed { outbound },
                Slot::Ambiguous => Route::Ambiguous,
                Slot::OwnerUnknown => Route::OwnerUnknown,
                Slot::Own => Route::Own,
            })
            .collect();
        let mut by_key = FxHashMap::default();
        let mut by_name: FxHashMap<String, NameHolder> = FxHashMap::default();
        for (place, person) in people.iter().enumerate() {
            let id = PersonId(u32::try_from(place).unwrap_or(u32::MAX));
            by_key.insert(person.key.clone(), id);
            let normal = normalised(&person.name);
            if !normal.is_empty() {
                by_name.entry(normal).and_modify(|holder| *holder = NameHolder::Several).or_insert(NameHolder::One(id));
            }
        }
        Directory {
            people,
            owner: self.owner,
            routes,
            conversations: self.conversations,
            groups: self.groups,
            by_key,
            by_name,
        }
    }

    /// Strangers first seen as a bare URL get a name where any envelope tells one.
    fn name_strangers(&mut self, exchanges: &ExchangeTable) {
        let nameless: FxHashSet<String> = self
            .drafts
            .iter()
            .filter(|draft| draft.relation == Relation::Correspondent && draft.name.is_empty())
            .filter_map(|draft| draft.key.clone())
            .collect();
        if nameless.is_empty() {
            return;
        }
        let mut names: FxHashMap<String, String> = FxHashMap::default();
        for envelope in exchanges.iter() {
            if let Some(key) = profile_key(envelope.sender_url)
                && nameless.contains(&key)
                && !is_departed_member(&normalised(envelope.from))
            {
                let name = envelope.from.trim().to_owned();
                names.entry(key).and_modify(|known| *known = known.clone().min(name.clone())).or_insert(name);
            }
        }
        for draft in &mut self.drafts {
            if draft.name.is_empty()
                && let Some(name) = draft.key.as_deref().and_then(|key| names.get(key))
            {
                draft.name.clone_from(name);
                draft.normal = normalised(name);
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
        connected_on: draft.connected_on.map(crate::export::Day),
        relation: draft.relation,
        is_nameless: draft.is_nameless,
        matched_by_name: draft.matched_by_name,
        shares_name: draft.shares_name,
    }
}

#[derive(Debug)]
struct Participant {
    key: Option<String>,
    name: String,
}

#[derive(Debug)]
struct Parsed {
    sender: Participant,
    recipients: Vec<Participant>,
    outbound: Option<bool>,
    /// Recipients by the larger of the two cells: members who left have no URL.
    recipients_in_cell: usize,
}

enum Resolved {
    Draft(usize),
    Departed,
    Ambiguous,
}
