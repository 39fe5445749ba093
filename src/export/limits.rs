//! How much of an input is accepted: bounds that every real export keeps and a hostile one breaks.
//!
//! Owns the numbers and their derivation. Refuses nothing itself: `archive` and `member` enforce them.

const MEBIBYTE: u64 = 1024 * 1024;

/// Bounds on an input archive. The default accepts every export described in the format page with
/// an order of magnitude to spare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// All members that would be read, together, in unpacked bytes.
    pub max_archive_bytes: u64,
    /// One streamed member (messages), in unpacked bytes.
    pub max_member_bytes: u64,
    /// One member that is read whole (everything but messages, and a zip within a zip), in bytes.
    pub max_table_bytes: u64,
    /// Unpacked bytes per packed byte of one member, for members above [`Limits::RATIO_FLOOR_BYTES`].
    pub max_ratio: u64,
    /// Entries of one archive, or files of one folder.
    pub max_entries: usize,
    /// How deep a zip may lie within zips: the archive itself is depth 1.
    pub max_nesting: usize,
}

impl Limits {
    /// Below this size a high ratio is harmless and common (a header and a thousand like rows).
    pub const RATIO_FLOOR_BYTES: u64 = 16 * MEBIBYTE;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // Two members of the largest accepted size.
            max_archive_bytes: 16 * 1024 * MEBIBYTE,
            // 300,000 messages are about 100 MB; eighty times that is more than anybody writes in a life,
            // and the pass over it is streaming, so that it costs time and no memory.
            max_member_bytes: 8 * 1024 * MEBIBYTE,
            // LinkedIn's ceiling of 30,000 connections makes a file of about 4 MB; the largest other file,
            // comments, holds texts of at most 1,250 characters: 256 MiB are 200,000 of them.
            max_table_bytes: 256 * MEBIBYTE,
            // Text packs 3- to 20-fold; one sentence repeated over and over reaches about 200; deflate's
            // own ceiling, which bombs approach, is 1,032.
            max_ratio: 400,
            // A Complete archive holds about 60 files and one page per published article.
            max_entries: 20_000,
            // `.zip.zip` is a zip within a zip; nothing deeper was ever seen.
            max_nesting: 2,
        }
    }
}
