//! Stage 5: whose messages are whose: the one pass over messages.csv and its join with people.
//!
//! Owns what stays of a message when its text is let go, and the relational pipeline from messages to one
//! relationship a person. Refuses to judge a text or a relationship: `conversation` does, here is the way
//! there.

mod pass;
mod quotes;
mod relate;
mod rows;

pub use pass::{Noted, Passage, pass_over};
pub use quotes::Quotes;
pub use relate::{Relations, Unattributed, relate};
pub use rows::Rows;
