//! Stage 2: the people of an export, each once, and the owner.
//!
//! Owns keys, names, who is who across files and the owner's identity. Refuses judgement of titles and
//! conversations, and refuses to guess: a name that two people bear joins nothing, a split vote on the
//! owner is said.

pub mod backing;
pub mod directory;
mod draft;
pub mod exchange;
mod grouped;
pub mod identity;
pub mod key;
pub mod names;
pub mod owner;
pub mod participants;
pub mod recipients;
mod texts;

pub use backing::{Backing, backings};
pub use directory::{Directory, assemble};
pub use draft::Connections;
pub use exchange::{Envelope, ExchangeTable};
pub use grouped::Grouped;
pub use identity::{Identified, Identity};
pub use owner::{Agreement, Owner, OwnerEvidence, OwnerOverride};

use crate::export::Day;

/// A person's place in `Directory::people`, which is sorted by key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub u32);

/// What a person is to the owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// A first-degree connection: a row of Connections.csv.
    Connection,
    /// Wrote or was written to, but is no connection (any more).
    Correspondent,
}

/// One person of the export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Decoded, lower-case slug, or a stable id made here (it starts with `~`).
    pub key: String,
    /// Display name; empty on date-only rows.
    pub name: String,
    /// First name as Connections.csv has it.
    pub first_name: String,
    /// Profile URL made from the key; `None` for keys made here.
    pub profile_url: Option<String>,
    /// E-mail address, of the few who share it.
    pub email: Option<String>,
    /// Company as the member wrote it.
    pub company: Option<String>,
    /// Position as the member wrote it.
    pub position: Option<String>,
    /// Day of connecting, UTC.
    pub connected_on: Option<Day>,
    /// Connection or mere correspondent.
    pub relation: Relation,
    /// A date-only row: a connection that cannot be assessed.
    pub is_nameless: bool,
    /// Joined by a name that is unique on both sides, for lack of a URL.
    pub matched_by_name: bool,
    /// Some messages bear a name that this person shares with another: silence is then unknown.
    pub shares_name: bool,
}

impl Person {
    /// Whether this is a first-degree connection.
    #[must_use]
    pub fn is_connection(&self) -> bool {
        self.relation == Relation::Connection
    }
}

/// Whom a message was with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// Between the owner and one person.
    OneToOne {
        /// The other.
        person: PersonId,
        /// Whether the owner wrote.
        outbound: bool,
    },
    /// In a group: the sender if inbound, all known recipients if outbound.
    Group {
        /// People concerned, sorted.
        people: Vec<PersonId>,
        /// Whether the owner wrote.
        outbound: bool,
        /// Participants besides the owner.
        others: u32,
    },
    /// With a member who left: nobody to attribute it to.
    Departed {
        /// Whether the owner wrote.
        outbound: bool,
    },
    /// With a name that several people bear.
    Ambiguous,
    /// The owner is not known, so no message has a direction.
    OwnerUnknown,
    /// From the owner to the owner.
    Own,
}
