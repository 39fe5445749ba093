//! What the messages with one contact amount to: the shape of a relationship's facts and verdicts.
//!
//! Owns the types that later stages read, each with its unit. Refuses the judging itself: see `judge`.

use super::cue::Stage;
use super::fact::{Gist, MessageFact};
use super::language::{Language, LanguageVotes};

/// What is known of a contact beside the messages.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context {
    /// The moment of judgement, UTC seconds; later messages are left out.
    pub as_of: i64,
    /// The contact is in Connections now.
    pub is_connection: bool,
    /// UTC day of connecting, if known.
    pub connected_on: Option<i32>,
    /// The personal note of an accepted invitation, if there is one.
    pub invitation: Option<InvitationNote>,
}

/// The note that came with an accepted invitation.
#[derive(Debug, Clone, Copy)]
pub struct InvitationNote {
    /// When it was sent, UTC seconds.
    pub time: i64,
    /// Sent by the owner.
    pub outbound: bool,
    /// What the note does.
    pub gist: Gist,
}

/// Everything that is known of the messages with one contact. Times are UTC seconds since 1970.
#[derive(Debug, Clone, Default)]
pub struct Relationship {
    /// Received and sent one-to-one messages, spam and blanks included, duplicates not.
    pub messages: Sides<u32>,
    /// Messages in groups with this contact, theirs and the owner's.
    pub group_messages: Sides<u32>,
    /// Words in one-to-one messages.
    pub words: Sides<u64>,
    /// Days with at least one one-to-one message.
    pub contact_days: Sides<u32>,
    /// Days with a message of human quality (0.5 or more), groups included.
    pub human_days: Sides<u32>,
    /// Turns: all human messages of one side since the other's last.
    pub turns: Sides<u32>,
    /// How often the turn passed to the other side: turns less one.
    pub alternations: u32,
    /// Who wrote the first human message.
    pub began: Option<Side>,
    /// How often each side began again after [`super::turns::PAUSE_DAYS`] of silence or more.
    pub starts: Sides<u32>,
    /// Turns that asked something, by the asking side.
    pub asked: Sides<u32>,
    /// Of these, those that the other side answered at all.
    pub answered: Sides<u32>,
    /// Of these, those that the other side answered within seven days.
    pub answered_within_week: Sides<u32>,
    /// Median seconds until a side replied, by the replying side.
    pub median_reply_seconds: Sides<Option<i64>>,
    /// Every reply, in order of time.
    pub replies: Vec<Reply>,
    /// First one-to-one message of each side.
    pub first_contact: Sides<Option<i64>>,
    /// Last one-to-one message of each side.
    pub last_contact: Sides<Option<i64>>,
    /// Last one-to-one message of human quality of each side: what breaks silence.
    pub last_human_contact: Sides<Option<i64>>,
    /// Longest gap in days between days of human one-to-one contact.
    pub longest_gap_days: Option<u32>,
    /// Median gap in days between days of human one-to-one contact.
    pub usual_gap_days: Option<f32>,
    /// Each side has at least one one-to-one message of human quality.
    pub two_way: bool,
    /// When the tie became two-way.
    pub two_way_since: Option<i64>,
    /// Highest stage reached.
    pub stage: StageReached,
    /// Every step of business that counts, in order of time, for judgements as of an earlier day: after a signature
    /// the next proposal is one again.
    pub stage_steps: Vec<StageReached>,
    /// The decline that ended the relationship, or that of the last exchange, however old.
    pub last_decline: Option<Decline>,
    /// That decline if it still binds.
    pub decline: Option<Decline>,
    /// Days with a pitch, by sender.
    pub pitch_days: Sides<u32>,
    /// Days with a pitch or a template, by sender: `scoring.md`, prune's spam branch.
    pub blast_days: Sides<u32>,
    /// Messages that are templates.
    pub templates: Sides<u32>,
    /// Messages that are boilerplate.
    pub boilerplate: Sides<u32>,
    /// One-to-one messages exist and every one is boilerplate.
    pub boilerplate_only: bool,
    /// Messages without text and without attachment.
    pub blank: Sides<u32>,
    /// Messages with an attachment and no text.
    pub attachment_only: Sides<u32>,
    /// Messages in the SPAM folder.
    pub spam: Sides<u32>,
    /// Language votes of all one-to-one messages; of groups where those say nothing.
    pub votes: LanguageVotes,
    /// Telephone number or e-mail address given, by the giver.
    pub gave_contact_details: Sides<bool>,
    /// Reply owed, late or awaited.
    pub debt: Option<Debt>,
    /// A reply that was owed, but for more than a year: a matter for reconnecting.
    pub stale_debt: Option<Debt>,
    /// The sentence of the invitation's note, where that is what a reply is owed to: a note has no message row.
    pub note_quote: Option<Box<str>>,
    /// The owner's newest promise that no message followed.
    pub open_promise: Option<Promise>,
    /// The owner's first substantive message.
    pub opener: Option<Opener>,
    /// Message that holds the last topic: the newest substantive one-to-one message.
    pub last_topic: Option<MessageMark>,
    /// Days of contact in rising order, with the best quality of each direction.
    pub days: Vec<ContactDay>,
}

impl Relationship {
    /// The steps that took the conversation further than it had ever been, in order of time.
    #[must_use]
    pub fn stage_rises(&self) -> Vec<StageReached> {
        super::stages::rises(&self.stage_steps)
    }

    /// The language that most of the words are in.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.votes.best()
    }

    /// Codes of the languages that much of the words are in, the most frequent first: a pair that writes
    /// in two has two.
    #[must_use]
    pub fn languages(&self) -> Vec<&'static str> {
        let Some(best) = self.votes.best() else { return Vec::new() };
        let plausible = self.votes.plausible();
        let others = Language::ALL.into_iter().filter(|language| *language != best && plausible.contains(*language));
        if plausible == super::language::LanguageSet::ALL {
            return vec![best.code()];
        }
        std::iter::once(best).chain(others).map(Language::code).collect()
    }
}

/// The two sides of a relationship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The contact.
    Them,
    /// The owner of the export.
    Owner,
}

impl Side {
    /// The side of a message's direction.
    #[must_use]
    pub fn of(outbound: bool) -> Self {
        if outbound { Self::Owner } else { Self::Them }
    }

    /// The other side.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Them => Self::Owner,
            Self::Owner => Self::Them,
        }
    }
}

/// One value for each side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sides<T> {
    /// The contact's.
    pub them: T,
    /// The owner's.
    pub owner: T,
}

impl<T> Sides<T> {
    /// The value of a side.
    pub fn of(&self, side: Side) -> &T {
        match side {
            Side::Them => &self.them,
            Side::Owner => &self.owner,
        }
    }

    /// The value of a side, to be changed.
    pub fn of_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::Them => &mut self.them,
            Side::Owner => &mut self.owner,
        }
    }
}

/// A message that a verdict points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessageMark {
    /// The caller's row number.
    pub row: u32,
    /// When.
    pub time: i64,
    /// Written by the owner.
    pub outbound: bool,
}

impl MessageMark {
    pub(super) fn of(message: &MessageFact) -> Self {
        Self { row: message.row, time: message.time, outbound: message.outbound }
    }
}

/// How long one side took to reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// When the other side had asked or written.
    pub asked_at: i64,
    /// When the reply came; `None` while there is none.
    pub replied_at: Option<i64>,
    /// Who replied, or should have.
    pub by: Side,
    /// The turn replied to asked something.
    pub to_an_ask: bool,
}

/// A stage and what showed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StageReached {
    /// The stage.
    pub stage: Stage,
    /// When; `None` without a stage.
    pub time: Option<i64>,
    /// Phrase that showed it: index into the reader's phrases; `u32::MAX` where a link or number did.
    pub phrase: u32,
    /// Message that showed it.
    pub row: u32,
}

/// A decline that still binds at the moment of judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decline {
    /// When.
    pub time: i64,
    /// Who said no.
    pub by: Side,
    /// It ended the relationship and binds for good; otherwise it binds for 365 days.
    pub is_final: bool,
}

/// Whose move it is, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DebtStatus {
    /// The owner owes a reply, 1 to 60 days old.
    Owed,
    /// The owner owes a reply, more than 60 to 365 days old.
    Late,
    /// The contact owes a reply, 7 to 60 days old, and fewer than two nudges have followed.
    Awaiting,
}

impl DebtStatus {
    /// The status as lists print it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Owed => "owed",
            Self::Late => "late",
            Self::Awaiting => "awaiting",
        }
    }
}

/// What made the debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DebtKind {
    /// A question.
    Question,
    /// A request for an action.
    Request,
    /// A proposal to talk, meet or sign.
    Proposal,
    /// A first personal note without a question.
    FirstNote,
    /// The note of an accepted invitation.
    InvitationNote,
}

impl DebtKind {
    /// The kind as lists print it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Request => "request",
            Self::Proposal => "stage",
            Self::FirstNote => "first_note",
            Self::InvitationNote => "invitation_note",
        }
    }
}

/// A reply owed or awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Debt {
    /// Whose move, and how late.
    pub status: DebtStatus,
    /// What made it.
    pub kind: DebtKind,
    /// The turn asked a question or made a request: 40 points of priority.
    pub asks: bool,
    /// The turn or the tie's open proposal speaks of a stage: 25 points of priority.
    pub stage: bool,
    /// Message that made the debt: the newest asking one. `None` for an invitation's note.
    pub trigger: Option<MessageMark>,
    /// When it arose, UTC seconds.
    pub since: i64,
    /// Whole UTC days from then to the moment of judgement.
    pub days_waiting: i32,
    /// Nudges that followed (awaiting only).
    pub nudges: u8,
}

/// A promise of the owner's that no message followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// The promising message.
    pub message: MessageMark,
    /// Whole UTC days since.
    pub days_open: i32,
}

/// The owner's first substantive one-to-one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opener {
    /// The message.
    pub message: MessageMark,
    /// Before anything came from the contact.
    pub is_first_word: bool,
    /// A template.
    pub is_template: bool,
    /// A pitch within seven days of connecting and before anything came from the contact.
    pub is_pitch_first: bool,
    /// Seconds until the contact's first human message after it.
    pub answered_after_seconds: Option<i64>,
}

/// One day of contact: the best quality of that day's messages in each direction, groups included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ContactDay {
    /// UTC day, counted from 1970-01-01.
    pub day: i32,
    /// Quality sent, 0 to 1.
    pub out_quality: f32,
    /// Quality received, 0 to 1.
    pub in_quality: f32,
}
