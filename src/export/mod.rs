//! Stage 1: the export as it is found in the wild becomes rows and a receipt.
//!
//! Owns archives, encodings, eras, headers, dates, the merging of several inputs of one member, and the
//! count of every row kept or dropped. Refuses to judge: no keys, no people, no classification, and no
//! message text beyond the visit in which it is read. Nothing is ever unpacked to disk.
//!
//! `open` lists the files, [`Archive::read`] reads everything small, [`Archive::scan_messages`] passes
//! over the messages once.

mod activity;
mod archive;
mod blocks;
mod cells;
mod columns;
mod comments;
mod connections;
mod date_cells;
mod dates;
mod delimited;
mod encoding;
mod endorsements;
mod era;
mod invitations;
mod lexicon;
mod limits;
mod member;
mod merge;
mod messages;
mod naming;
mod profile;
mod reading;
mod receipt;
mod records;
mod rows;
mod scan;
mod table;
#[cfg(test)]
mod tests;
mod text;

pub use archive::{Archive, RESULTS_MARKER, open};
pub use columns::Column;
pub use dates::{DateOrder, Day, OrderEvidence, SECONDS_PER_DAY};
pub use delimited::{Delimited, mend_cell, names_column, open_delimited};
pub use encoding::Encoding;
pub use era::Era;
pub use limits::Limits;
pub use messages::{Folder, Message};
pub use naming::{FileKind, file_kind};
pub use reading::Export;
pub use receipt::{DropReason, FileReceipt, RECEIPT_SCHEMA, Receipt, ResaveSign, Totals, Unreadable, Warning};
pub use rows::{
    Accomplishment, Certification, Comment, CompanyFollow, Connection, Direction, Education, Endorsement,
    EndorsementStatus, InstantRepost, Invitation, Position, Profile, Reaction, Recommendation, RecommendationStatus,
    SearchQuery, Share, Vote,
};
pub use scan::MessageBlock;
pub use text::decode_entities;
