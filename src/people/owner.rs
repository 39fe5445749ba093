//! Whose export this is, from evidence.
//!
//! Owns the vote between invitations, message URLs, the 2018 direction column and names. Refuses to
//! guess: where the evidence is split the owner stays unknown, and the tool says so.

use rustc_hash::{FxHashMap, FxHashSet};

use super::key::profile_key;
use super::names::normalised;
use super::participants::{KeyId, NameId, Participant, Participants};
use crate::error::{Error, Result, sentence};
use crate::export::{Direction, Invitation, Profile};

/// Share of conversations that the owner's URL must cover. Measured: 100 % in 19 of 19 files with
/// recipients' URLs; 14–85 % where only senders have URLs, the runner-up then far below.
const COVERAGE_WITH_RECIPIENTS: f64 = 0.9;

/// The runner-up may cover at most this share of the leader's conversations: measured ≤ 5 % usually,
/// 20 % in tiny files; half leaves room for a network of two or three correspondents.
const RUNNER_UP_SHARE: f64 = 0.5;

/// Conversations that somebody misses while another takes part in all: with so many missed it is not their export,
/// however busy they are in the others.
const MISSED: usize = 3;

/// Share of invitation rows that must name one URL (measured: constant in 10 of 10 files).
const INVITATION_AGREEMENT: f64 = 0.9;

/// The owner of the export.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owner {
    /// Key, where a URL of the owner is known.
    pub key: Option<String>,
    /// Display name, where known.
    pub name: Option<String>,
    /// Normal forms of all names that the owner wrote under.
    pub names: Vec<String>,
    /// What the verdict stands on, the strongest last, without anybody else's name.
    pub evidence: Vec<OwnerEvidence>,
    /// Whether two sources of evidence name different people.
    pub is_split: bool,
    /// Whether the user named somebody who takes part in no message and no invitation.
    pub is_stated_in_vain: bool,
}

/// So many of so many rows, conversations or envelopes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreement {
    /// Those that agree.
    pub hits: usize,
    /// All of them.
    pub cases: usize,
}

/// One piece of evidence on whose export this is. The report says it in the reader's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnerEvidence {
    /// Stated with `--owner`.
    Stated,
    /// The same profile URL in the invitations.
    Invitations(Agreement),
    /// The same profile URL in the conversations.
    Conversations(Agreement),
    /// The sender of outgoing envelopes.
    OutgoingEnvelopes(Agreement),
    /// The same name in the conversations.
    ConversationNames(Agreement),
    /// The name in Profile.csv.
    ProfileName,
    /// A split: the invitations name one member, the messages another.
    InvitationsAgainstMessages {
        /// Rows that name the one member.
        invitations: Agreement,
        /// Conversations that name the other.
        messages: Agreement,
    },
    /// A split: the outgoing messages bear another name than Profile.csv.
    OutgoingAgainstProfile,
    /// No name takes part in nearly every conversation.
    NoLeadingName,
}

impl Owner {
    /// Whether anything at all identifies the owner.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.is_split && (self.key.is_some() || !self.names.is_empty())
    }

    /// Refuses an owner stated in vain.
    ///
    /// # Errors
    /// [`Error::Usage`] if the user named somebody who takes part in no message and no invitation.
    pub fn takes_part(&self) -> Result<()> {
        if !self.is_stated_in_vain {
            return Ok(());
        }
        Err(Error::usage(
            sentence!("error-owner-nobody", "--owner names nobody who takes part in these messages"),
            sentence!(
                "error-hint-owner-nobody",
                "give your profile URL, or your name as it stands in messages.csv; without --owner the evidence decides"
            ),
        ))
    }

    /// Whether a participant is the owner: by key, else by name where no URL is given.
    #[must_use]
    pub fn is(&self, key: Option<&str>, normalised_name: &str) -> bool {
        match (key, self.key.as_deref()) {
            (Some(key), Some(owner)) => key == owner,
            _ => !normalised_name.is_empty() && self.names.iter().any(|name| name == normalised_name),
        }
    }
}

/// What the user typed as `--owner`: a profile URL, a key or a name.
#[derive(Debug, Clone)]
pub struct OwnerOverride(pub String);

/// Identifies the owner.
///
/// `connection_keys` are the keys of Connections.csv: nobody is connected to oneself, so a key in it is
/// never the owner.
#[must_use]
pub fn identify(
    typed: Option<&OwnerOverride>,
    profile: Option<&Profile>,
    invitations: &[Invitation],
    participants: &Participants<'_>,
    connection_keys: &FxHashSet<&str>,
) -> Owner {
    let profile_name = profile.map(|profile| format!("{} {}", profile.first_name, profile.last_name).trim().to_owned());
    let profile_name = profile_name.filter(|name| !name.is_empty());
    let votes = MessageVotes::count(participants);
    let mut owner = Owner::default();

    if let Some(OwnerOverride(text)) = typed {
        let key = profile_key(text).filter(|key| text.contains('/') || votes.knows_key(key));
        owner.evidence.push(OwnerEvidence::Stated);
        match key {
            Some(key) => owner.key = Some(key),
            None => {
                owner.name = Some(text.trim().to_owned());
                owner.names.push(normalised(text));
                owner.key = votes.key_of_name(&normalised(text));
            }
        }
        let in_messages = owner.key.as_deref().is_some_and(|key| votes.knows_key(key))
            || owner.names.iter().any(|name| participants.names.find(name).is_some());
        let elsewhere = profile_name.as_deref().is_some_and(|name| owner.names.contains(&normalised(name)))
            || invitation_vote(invitations).is_some_and(|vote| owner.key.as_deref() == Some(vote.key.as_str()));
        owner.is_stated_in_vain = votes.conversations() > 0 && !in_messages && !elsewhere;
        return complete(owner, profile_name, &votes);
    }

    let invited = invitation_vote(invitations);
    let messaged = votes.leading_key(connection_keys, profile_name.as_deref());
    match (&invited, &messaged) {
        (Some(invitation), Some(message)) if invitation.key != message.key => {
            owner.is_split = true;
            let (invitations, messages) = (invitation.agreement(), message.agreement());
            owner.evidence.push(OwnerEvidence::InvitationsAgainstMessages { invitations, messages });
            return owner;
        }
        _ => {}
    }
    if let Some(vote) = &invited {
        owner.key = Some(vote.key.clone());
        owner.evidence.push(OwnerEvidence::Invitations(vote.agreement()));
    }
    if let Some(vote) = &messaged {
        owner.key = Some(vote.key.clone());
        owner.evidence.push(OwnerEvidence::Conversations(vote.agreement()));
    }
    if owner.key.is_none() {
        match votes.leading_name(profile_name.as_deref()) {
            NameVote::One { name, reason } => {
                owner.name = Some(name.clone());
                owner.names.push(normalised(&name));
                owner.evidence.push(reason);
            }
            NameVote::Split(reason) => {
                owner.is_split = true;
                owner.evidence.push(reason);
                return owner;
            }
            NameVote::None => {}
        }
    }
    complete(owner, profile_name, &votes)
}

/// Adds the names known for the owner's key and the name of Profile.csv.
fn complete(mut owner: Owner, profile_name: Option<String>, votes: &MessageVotes<'_>) -> Owner {
    if let Some(key) = &owner.key {
        for (name, normal) in votes.names_of_key(key) {
            if !owner.names.contains(&normal) {
                owner.names.push(normal);
            }
            owner.name.get_or_insert(name);
        }
    }
    if let Some(name) = profile_name {
        let normal = normalised(&name);
        if !normal.is_empty() && !owner.names.contains(&normal) {
            // A profile of another member, merged in by mistake, must not turn that member's messages
            // into the owner's: the name counts only if it contradicts nothing that is known.
            if owner.names.is_empty() || owner.key.is_none() {
                owner.evidence.push(OwnerEvidence::ProfileName);
            }
            owner.names.push(normal);
        }
        owner.name = Some(name);
    }
    owner.names.sort();
    owner
}

struct KeyVote {
    key: String,
    hits: usize,
    cases: usize,
}

impl KeyVote {
    fn agreement(&self) -> Agreement {
        Agreement { hits: self.hits, cases: self.cases }
    }
}

/// Notes a pair, unless it is the last one noted: envelopes of one conversation follow one another.
fn note(pairs: &mut Vec<(KeyId, NameId)>, pair: (KeyId, NameId)) {
    if pairs.last() != Some(&pair) {
        pairs.push(pair);
    }
}

/// The URL that is inviter of the outgoing and invitee of the incoming invitations.
fn invitation_vote(invitations: &[Invitation]) -> Option<KeyVote> {
    let mut hits: FxHashMap<String, usize> = FxHashMap::default();
    let mut cases = 0;
    for invitation in invitations {
        let url = match invitation.direction {
            Some(Direction::Outgoing) => invitation.inviter_url.as_deref(),
            Some(Direction::Incoming) => invitation.invitee_url.as_deref(),
            None => None,
        };
        if let Some(key) = url.and_then(profile_key) {
            cases += 1;
            *hits.entry(key).or_default() += 1;
        }
    }
    let (key, hits) = hits.into_iter().max_by(|left, right| left.1.cmp(&right.1).then_with(|| right.0.cmp(&left.0)))?;
    (hits as f64 >= INVITATION_AGREEMENT * cases as f64).then_some(KeyVote { key, hits, cases })
}

enum NameVote {
    One { name: String, reason: OwnerEvidence },
    Split(OwnerEvidence),
    None,
}

/// Who takes part in how many conversations.
struct MessageVotes<'a> {
    participants: &'a Participants<'a>,
    /// Conversations that each key takes part in.
    by_key: Vec<usize>,
    /// Conversations that each normal name takes part in.
    by_name: Vec<usize>,
    /// Names seen with a key as its sender.
    names_of_keys: Vec<(KeyId, NameId)>,
    /// Names seen with a key as the only recipient.
    names_addressed: Vec<(KeyId, NameId)>,
    /// Outgoing envelopes of each sender's name, which the 2018 form states.
    outgoing_names: FxHashMap<NameId, usize>,
    outgoing: usize,
}

impl<'a> MessageVotes<'a> {
    fn count(participants: &'a Participants<'a>) -> Self {
        let mut votes = Self {
            participants,
            by_key: vec![0; participants.keys.count()],
            by_name: vec![0; participants.names.count()],
            names_of_keys: Vec::with_capacity(participants.keys.count()),
            names_addressed: Vec::with_capacity(participants.keys.count()),
            outgoing_names: FxHashMap::default(),
            outgoing: 0,
        };
        // The last conversation that a key or name was counted in, so that it counts once in each.
        let mut key_seen = vec![usize::MAX; participants.keys.count()];
        let mut name_seen = vec![usize::MAX; participants.names.count()];
        for (conversation, numbers) in participants.conversations.iter().enumerate() {
            for envelope in numbers.iter().filter_map(|number| participants.envelopes.get(*number as usize)) {
                let Participant { key, name } = envelope.sender;
                let name = name.filter(|name| !participants.names.is_departed(*name));
                if let (Some(key), Some(name)) = (key, name) {
                    note(&mut votes.names_of_keys, (key, name));
                }
                if let (Some(Direction::Outgoing), Some(name)) = (envelope.direction, name) {
                    votes.outgoing += 1;
                    *votes.outgoing_names.entry(name).or_default() += 1;
                }
                if let [Participant { key: Some(key), name: Some(name) }] = envelope.recipients.as_slice()
                    && !participants.names.is_departed(*name)
                {
                    note(&mut votes.names_addressed, (*key, *name));
                }
                for participant in std::iter::once(&envelope.sender).chain(&envelope.recipients) {
                    if let Some(KeyId(key)) = participant.key {
                        count_once(&mut votes.by_key, &mut key_seen, key as usize, conversation);
                    }
                    if let Some(name) = participant.name.filter(|name| !participants.names.is_departed(*name)) {
                        count_once(&mut votes.by_name, &mut name_seen, name.0 as usize, conversation);
                    }
                }
            }
        }
        for pairs in [&mut votes.names_of_keys, &mut votes.names_addressed] {
            pairs.sort_unstable();
            pairs.dedup();
        }
        votes
    }

    fn conversations(&self) -> usize {
        self.participants.conversations.len()
    }

    fn knows_key(&self, key: &str) -> bool {
        self.participants.keys.find(key).is_some()
    }

    fn key_of_name(&self, normal: &str) -> Option<String> {
        let name = self.participants.names.find(normal)?;
        let mut keys = self.keys_of(&self.names_of_keys, name);
        match (keys.next(), keys.next()) {
            (Some(only), None) => Some(self.participants.keys.text(only).to_owned()),
            _ => None,
        }
    }

    /// The keys that stand beside a name.
    fn keys_of(&self, pairs: &'a [(KeyId, NameId)], name: NameId) -> impl Iterator<Item = KeyId> + 'a {
        pairs.iter().filter(move |(_, known)| *known == name).map(|(key, _)| *key)
    }

    /// Spellings and normal forms of the names that a key wrote under; of one who never wrote, those that
    /// others addressed.
    fn names_of_key(&self, key: &str) -> Vec<(String, String)> {
        let Some(key) = self.participants.keys.find(key) else { return Vec::new() };
        let names = &self.participants.names;
        let named_in = |pairs: &[(KeyId, NameId)]| {
            let of_key = pairs.iter().filter(|(known, _)| *known == key);
            let mut found: Vec<(String, String)> =
                of_key.map(|(_, name)| (names.spelling(*name).to_owned(), names.normal(*name).to_owned())).collect();
            found.sort();
            found
        };
        let written = named_in(&self.names_of_keys);
        if written.is_empty() { named_in(&self.names_addressed) } else { written }
    }

    /// The key in the most conversations, if it clearly leads or a name or the connections decide.
    fn leading_key(&self, connection_keys: &FxHashSet<&str>, profile_name: Option<&str>) -> Option<KeyVote> {
        let keys = &self.participants.keys;
        let candidates = (0..).map(KeyId).zip(self.by_key.iter().copied()).filter(|(_, hits)| *hits > 0);
        // Only the first two and those with the name of the profile matter: no need to rank tens of thousands.
        let leads = |one: (KeyId, usize), other: (KeyId, usize)| {
            one.1 > other.1 || (one.1 == other.1 && keys.text(one.0) < keys.text(other.0))
        };
        let is_connection = |key: KeyId| connection_keys.contains(keys.text(key));
        let (mut first, mut second) = (None::<(KeyId, usize)>, None::<(KeyId, usize)>);
        for candidate in candidates {
            if second.is_some_and(|second| !leads(candidate, second)) || is_connection(candidate.0) {
                continue;
            }
            if first.is_none_or(|first| leads(candidate, first)) {
                second = first.replace(candidate);
            } else {
                second = Some(candidate);
            }
        }
        let hits_of = |key: KeyId| self.by_key.get(key.0 as usize).copied().unwrap_or_default();
        let vote =
            |key: KeyId| KeyVote { key: keys.text(key).to_owned(), hits: hits_of(key), cases: self.conversations() };
        let profile_name = profile_name.map(normalised);
        let profile_name = profile_name.as_deref().and_then(|name| self.participants.names.find(name));
        let mut named: Vec<KeyId> = profile_name
            .into_iter()
            .flat_map(|name| self.keys_of(&self.names_of_keys, name).chain(self.keys_of(&self.names_addressed, name)))
            .filter(|key| !is_connection(*key))
            .collect();
        named.sort_unstable();
        named.dedup();
        let of_profile = match named.as_slice() {
            [only] => Some(vote(*only)),
            _ => None,
        };
        let leader = first?;
        let runner_up = second.map_or(0, |(_, hits)| hits);
        let leads = self.is_clear(leader.1, runner_up);
        if self.participants.has_recipient_urls {
            return (self.is_nearly_all(leader.1) && leads).then(|| vote(leader.0)).or(of_profile);
        }
        // Without recipients' URLs a key stands only where its bearer wrote: a busy contact's may lead. The owner's
        // name takes part in every conversation all the same, in one column or the other.
        let is_everywhere = |key: KeyId| {
            let names = self.names_of_keys.iter().filter(move |pair| pair.0 == key);
            names.filter_map(|(_, name)| self.by_name.get(name.0 as usize)).any(|hits| self.is_nearly_all(*hits))
        };
        of_profile.or_else(|| {
            (profile_name.is_none() && leader.1 > 1 && leads && is_everywhere(leader.0)).then(|| vote(leader.0))
        })
    }

    fn is_nearly_all(&self, conversations: usize) -> bool {
        conversations as f64 >= COVERAGE_WITH_RECIPIENTS * self.conversations() as f64
    }

    /// Whether the first of a ranking leaves the second far enough behind.
    fn is_clear(&self, first: usize, second: usize) -> bool {
        second as f64 <= RUNNER_UP_SHARE * first as f64
            || (first == self.conversations() && second.saturating_add(MISSED) <= first)
    }

    /// The name of the owner, where no URL tells: outgoing messages, Profile.csv, else the name that
    /// takes part in nearly every conversation.
    fn leading_name(&self, profile_name: Option<&str>) -> NameVote {
        let names = &self.participants.names;
        let mut outgoing: Vec<(NameId, usize)> =
            self.outgoing_names.iter().map(|(name, hits)| (*name, *hits)).collect();
        outgoing
            .sort_by(|left, right| right.1.cmp(&left.1).then_with(|| names.normal(left.0).cmp(names.normal(right.0))));
        if let Some((name, hits)) = outgoing.first() {
            let reason = OwnerEvidence::OutgoingEnvelopes(Agreement { hits: *hits, cases: self.outgoing });
            return match profile_name {
                Some(profile) if normalised(profile) != names.normal(*name) => {
                    NameVote::Split(OwnerEvidence::OutgoingAgainstProfile)
                }
                _ => NameVote::One { name: names.spelling(*name).to_owned(), reason },
            };
        }
        if let Some(profile) = profile_name {
            return NameVote::One { name: profile.to_owned(), reason: OwnerEvidence::ProfileName };
        }
        let mut ranked: Vec<(NameId, usize)> = self
            .by_name
            .iter()
            .enumerate()
            .filter_map(|(number, hits)| u32::try_from(number).ok().map(|number| (NameId(number), *hits)))
            .collect();
        ranked
            .sort_by(|left, right| right.1.cmp(&left.1).then_with(|| names.normal(left.0).cmp(names.normal(right.0))));
        let Some((name, hits)) = ranked.first() else { return NameVote::None };
        let runner_up = ranked.get(1).map_or(0, |(_, hits)| *hits);
        if self.is_nearly_all(*hits) && self.is_clear(*hits, runner_up) {
            let reason = OwnerEvidence::ConversationNames(Agreement { hits: *hits, cases: self.conversations() });
            return NameVote::One { name: names.spelling(*name).to_owned(), reason };
        }
        if self.conversations() == 0 {
            return NameVote::None;
        }
        NameVote::Split(OwnerEvidence::NoLeadingName)
    }
}

fn count_once(counts: &mut [usize], seen: &mut [usize], number: usize, conversation: usize) {
    if let (Some(count), Some(last)) = (counts.get_mut(number), seen.get_mut(number))
        && *last != conversation
    {
        *last = conversation;
        *count += 1;
    }
}
