//! What a sample states about itself: the counts and verdicts that tests compare with.
//!
//! Owns the shape of `truth.json`. Verdicts come from the labels of the dialogues, which people wrote;
//! refuses anything computed by the product's own reading.

use std::collections::BTreeMap;

use serde::Serialize;

/// The whole of `truth.json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Truth {
    /// Version of this shape.
    pub schema: u32,
    /// How the sample was asked for.
    pub generator: Generator,
    /// Newest day of any row but drafts and sponsored messages, ISO 8601; null where no row has a date.
    pub as_of: Option<String>,
    /// The owner.
    pub owner: PersonTruth,
    /// What was written, by file name; of two archives, `archive/file`.
    pub files: BTreeMap<String, FileTruth>,
    /// Rows of Connections.csv, nameless ones included.
    pub connections: usize,
    /// Rows of Connections.csv that show nothing but a date.
    pub nameless: usize,
    /// True if rows of Connections.csv name their person by URL; otherwise join by name.
    pub connections_have_urls: bool,
    /// True if messages name people by URL at least where they wrote.
    pub messages_have_urls: bool,
    /// Connections that share a displayed name, by key: each inner list is one name.
    pub homonyms: Vec<Vec<String>>,
    /// Contacts whose messages carry an older name.
    pub renamed: Vec<RenamedTruth>,
    /// Threads of more than two people.
    pub groups: usize,
    /// Connections whose only messages are in groups, by key.
    pub group_only: Vec<String>,
    /// Texts that the owner sent to many: their recipients, by key.
    pub blasts: Vec<BlastTruth>,
    /// Everybody with a one-to-one message or an invitation's note that is owed an answer, by key.
    pub contacts: Vec<ContactTruth>,
}

/// How a sample was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Generator {
    /// Seed of all chance.
    pub seed: u64,
    /// Name of the era.
    pub era: String,
    /// Name of the persona.
    pub persona: Option<String>,
    /// Connections asked for.
    pub contacts: usize,
    /// Rows of messages asked for.
    pub messages: usize,
}

/// Somebody's key and displayed name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PersonTruth {
    /// Decoded lower-case slug.
    pub key: String,
    /// Displayed name.
    pub name: String,
}

/// What one file holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FileTruth {
    /// Data rows: what a reader that knows the file's quirks counts.
    pub rows: usize,
    /// Rows by kind, where a file has kinds. A row may be of several.
    pub kinds: BTreeMap<&'static str, usize>,
}

impl FileTruth {
    /// Counts one more row of a kind.
    pub(crate) fn count(&mut self, kind: &'static str) {
        *self.kinds.entry(kind).or_default() += 1;
    }
}

/// A contact who changed name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RenamedTruth {
    /// Decoded lower-case slug, the same under both names.
    pub key: String,
    /// The name in Connections.csv.
    pub current_name: String,
    /// The name in messages.
    pub older_name: String,
}

/// A text that the owner sent to many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BlastTruth {
    /// Which text.
    pub dialogue: String,
    /// Who got it, by key, in the order of keys.
    pub recipients: Vec<String>,
}

/// What holds for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ContactTruth {
    /// Decoded lower-case slug.
    pub key: String,
    /// Name in Connections.csv; of others, in messages.
    pub name: String,
    /// False for strangers and former connections.
    pub connection: bool,
    /// True if another connection has the same displayed name: without URLs the two cannot be told apart.
    pub homonym: bool,
    /// Language of the conversation, ISO 639-1.
    pub language: &'static str,
    /// Why this contact was planted: the pattern of the conversation.
    pub pattern: &'static str,
    /// One-to-one messages from the contact, SPAM included.
    pub messages_in: usize,
    /// One-to-one messages to the contact, drafts not included.
    pub messages_out: usize,
    /// First day with a one-to-one message, ISO 8601.
    pub first_contact: Option<String>,
    /// Last day with a one-to-one message, ISO 8601.
    pub last_contact: Option<String>,
    /// Each side has a one-to-one message of weight.
    pub two_way: bool,
    /// Highest stage, as product.md spells it.
    pub stage: &'static str,
    /// owed, late, awaiting or none, as of the sample's day.
    pub status: &'static str,
    /// What is owed or awaited: question, request, stage, note, greeting, invitation; none without a status.
    pub kind: Option<&'static str>,
    /// Whole days since the words that are owed an answer.
    pub days_waiting: Option<i64>,
    /// A promise of the owner's that no message has followed.
    pub promise_open: bool,
    /// no, or who declined in the last exchange: yes (the contact), by_owner, final (the contact, for good).
    pub declined: &'static str,
    /// Days on which the contact pitched, never answered.
    pub pitch_days: usize,
    /// The owner pitched within a week of connecting.
    pub pitched_by_owner: bool,
    /// Nothing but congratulations, birthdays, thanks for connecting and suggested replies.
    pub boilerplate_only: bool,
}
