//! Reading conversations: what each message does, and what all messages with one contact amount to.
//!
//! Owns two layers. A [`MessageReader`] turns a text into a [`Reading`] of flags and hashes, in seven
//! languages, at about the speed of reading it; [`judge`] turns the facts of one contact's messages
//! into a [`Relationship`] by the rules of `scoring.md`. Refuses to keep text beyond a quoted sentence,
//! and to score: strength of ties and pillars belong to later stages.

mod construction;
mod cue;
mod debts;
mod excerpt;
mod fact;
mod flags;
mod fold;
mod hash;
mod interpret;
mod judge;
mod language;
mod lexicon;
mod links;
mod phrases;
mod position;
mod reader;

mod relationship;
mod resolve;
mod scan;
mod sentences;
mod sketch;
mod stages;
pub mod templates;
mod timeline;
mod turns;

pub use cue::{Cue, LinkKind, Stage};
pub use debts::priority;
pub use excerpt::{EXCERPT_CHARACTERS, excerpt, promise_excerpt, tidy, topic_excerpt};
pub use fact::{
    BOILERPLATE_QUALITY, DAY_SECONDS, Gist, HUMAN_QUALITY, MessageFact, TEMPLATE_QUALITY, day_of, sort_by_time,
};
pub use flags::CueSet;
pub use interpret::Span;
pub use judge::judge;
pub use language::{Language, LanguageSet, LanguageVotes};
pub use lexicon::CueLexicon;
pub use reader::{MessageReader, Reading};
pub use relationship::{
    ContactDay, Context, Debt, DebtKind, DebtStatus, Decline, InvitationNote, MessageMark, Opener, Promise,
    Relationship, Reply, Side, Sides, StageReached,
};
pub use sentences::Scratch;
pub use sketch::Sketch;
pub use turns::PAUSE_DAYS;
