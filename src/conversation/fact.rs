//! The compact facts of one message: what stays when its text is let go.
//!
//! Owns the fact that the judgement of a relationship is made from, and the order of facts in time.
//! Refuses text: a fact holds flags, numbers and hashes only.

use super::cue::Stage;
use super::flags::CueSet;
use super::language::LanguageVotes;

/// Quality of a message that is a formula (congratulations, birthday, thanks for connecting), and of
/// one without any content: `scoring.md`, strength of a tie.
pub const BOILERPLATE_QUALITY: f32 = 0.15;

/// Quality of wishes for a season or a new start. They are formulas that ask and answer nothing, but no
/// button suggests them and `scoring.md` does not count them among boilerplate: half of a message.
pub const WISHES_QUALITY: f32 = 0.5;

/// Quality of a message that went to five people or more: `scoring.md`, strength of a tie.
pub const TEMPLATE_QUALITY: f32 = 0.1;

/// Quality from which a message shows a person at work: `scoring.md`, verdicts, two-way.
pub const HUMAN_QUALITY: f32 = 0.5;

/// What a message does, in few bytes: the part of a reading that is kept for every message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gist {
    /// What it does.
    pub cues: CueSet,
    /// Hash of the normalised text, names after a greeting and digits made equal; 0 without text.
    pub content_hash: u64,
    /// Votes for each language.
    pub votes: LanguageVotes,
    /// Index into the reader's phrases of the phrase that showed the stage, or `u32::MAX`.
    pub stage_phrase: u32,
    /// Words, saturating.
    pub words: u16,
    /// Highest stage named: call, meeting, demo, proposal, invoice or contract. Confirmation and
    /// signature are flags, since they depend on what went before.
    pub stage: Stage,
    /// Distinct sales cues: phrases, a calendar link, a price.
    pub pitch_cues: u8,
    /// All that it asks for is that its reader turns to somebody else: a request, unless it answers a question.
    pub refers: bool,
}

/// Sales cues from which a first message is a pitch: `scoring.md`, reading a conversation.
const PITCH_CUES: u8 = 2;

impl Gist {
    /// Whether the text alone reads as a sales pitch; whether it is one depends on what went before.
    #[must_use]
    pub fn is_pitch(&self) -> bool {
        self.pitch_cues >= PITCH_CUES
    }

    /// Whether it asks something of its reader: then its excerpt is worth keeping.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.cues.any(CueSet::ASKS)
    }

    /// Whether it is boilerplate as a whole.
    #[must_use]
    pub fn is_boilerplate(&self) -> bool {
        self.cues.has(CueSet::BOILERPLATE)
    }

    /// Whether it says no, for now or for good.
    #[must_use]
    pub fn declines(&self) -> bool {
        self.cues.any(CueSet::DECLINE.with(CueSet::DECLINE_FINAL))
    }
}

/// One message with one contact, as the judgement of a relationship sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MessageFact {
    /// When, in UTC seconds since 1970.
    pub time: i64,
    /// What it does.
    pub gist: Gist,
    /// Template that it belongs to, from [`super::templates::number`]; 0 for none.
    pub template: u32,
    /// The caller's number of the message: comes back in verdicts, and breaks ties in time.
    pub row: u32,
    /// Participants beside the sender: 1 in a one-to-one thread, more in a group.
    pub other_participants: u16,
    /// Written by the owner of the export.
    pub outbound: bool,
    /// In the SPAM folder.
    pub is_spam: bool,
    /// Sent as InMail (in exports: it has a subject).
    pub is_inmail: bool,
    /// The owner's, and its template went out to so many in one day that it answered none of them: see
    /// [`super::templates::mass_mailings`].
    pub is_mass_mailing: bool,
}

impl MessageFact {
    /// Whether it belongs to a one-to-one thread.
    #[must_use]
    pub fn is_one_to_one(&self) -> bool {
        self.other_participants <= 1
    }

    /// Whether it is one of many near-identical messages.
    #[must_use]
    pub fn is_template(&self) -> bool {
        self.template != 0
    }

    /// Quality from 0 to 1: a group message counts one over its other participants, boilerplate
    /// 0.15, a template 0.1, received spam and the owner's mailings nothing.
    #[must_use]
    pub fn quality(&self) -> f32 {
        // A mailing adds nothing, or enough of it would make ties of contacts who never asked.
        let base = if (self.is_spam && !self.outbound) || self.is_mass_mailing {
            0.0
        } else if self.is_template() {
            TEMPLATE_QUALITY
        } else if self.gist.is_boilerplate()
            || (self.gist.cues.has(CueSet::BLANK) && !self.gist.cues.has(CueSet::ATTACHMENT))
        {
            BOILERPLATE_QUALITY
        } else {
            1.0
        };
        base / f32::from(self.other_participants.max(1))
    }

    /// UTC day of the message, counted from 1970-01-01.
    #[must_use]
    pub fn day(&self) -> i32 {
        day_of(self.time)
    }
}

/// Seconds of a UTC day.
pub const DAY_SECONDS: i64 = 86_400;

/// UTC day of a time in seconds since 1970, saturating at the ends of `i32`.
#[must_use]
pub fn day_of(time: i64) -> i32 {
    let day = time.div_euclid(DAY_SECONDS);
    i32::try_from(day).unwrap_or(if day < 0 { i32::MIN } else { i32::MAX })
}

/// Sorts messages by time; equal times by direction (received first), content and row, so that the
/// order of rows in a file never matters.
pub fn sort_by_time(messages: &mut [MessageFact]) {
    messages.sort_unstable_by_key(order);
}

/// The key of [`sort_by_time`].
pub(super) fn order(message: &MessageFact) -> (i64, bool, u16, u64, u32) {
    (message.time, message.outbound, message.other_participants, message.gist.content_hash, message.row)
}
