//! One file of the inputs, wherever it lies: on disk, in a zip, in a zip within a zip.
//!
//! Owns the opening of a member for reading and the limits on what comes out. Refuses to unpack
//! anything to disk and to trust a zip's own word about sizes.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek};
use std::path::PathBuf;
use std::sync::Arc;

use zip::ZipArchive;
use zip::result::ZipError;

use super::limits::Limits;
use super::naming::FileKind;
use super::receipt::Unreadable;
use crate::error::{Error, Place, Result, sentence};

/// Where a zip's bytes are.
#[derive(Debug, Clone)]
pub(super) enum ZipBytes {
    /// A file on disk.
    File(PathBuf),
    /// A zip that lay within a zip, held in memory still packed.
    Memory(Arc<[u8]>),
}

/// Where a member's bytes are.
#[derive(Debug, Clone)]
pub(super) enum Location {
    /// A file of its own.
    File(PathBuf),
    /// An entry of a zip.
    Zip {
        /// The zip.
        bytes: ZipBytes,
        /// The entry's number.
        index: usize,
        /// Packed size that the zip states.
        packed: u64,
    },
}

/// One file of the inputs.
#[derive(Debug, Clone)]
pub(super) struct Member {
    /// Place among all files of the inputs.
    pub file: usize,
    /// As the user would name it: `archive.zip: Connections.csv`.
    pub name: String,
    /// What it holds.
    pub kind: FileKind,
    /// Which set of files it belongs to: one folder of one archive. Shards lie within one unit, what
    /// overlaps lies in different ones.
    pub unit: usize,
    /// Unpacked size, as stated.
    pub size: u64,
    /// Where it is.
    pub location: Location,
}

/// Why a member could not be read.
#[derive(Debug)]
pub(super) enum ReadFailure {
    /// The system's own failure.
    System(io::Error),
    /// The bytes are at fault.
    Bytes(Unreadable),
}

impl ReadFailure {
    /// As an error, for a member that is essential.
    pub fn into_error(self, name: &str) -> Error {
        let place = Place { file: name.to_owned(), ..Place::default() };
        match self {
            Self::System(source) => Error::Open { place, source },
            Self::Bytes(reason) => unreadable_error(place, reason),
        }
    }
}

/// The one error, with its remedy, for each way in which a file is unreadable.
pub(super) fn unreadable_error(place: Place, reason: Unreadable) -> Error {
    let (problem, hint) = match reason {
        Unreadable::Encrypted => (
            sentence!("error-encrypted", "the archive is protected by a password"),
            sentence!(
                "error-hint-encrypted",
                "unpack it with the password and give the folder, or download it from LinkedIn again"
            ),
        ),
        Unreadable::TooLarge => (
            sentence!("error-too-large", "the file is larger, or packed more tightly, than any LinkedIn export"),
            sentence!(
                "error-hint-too-large",
                "give the archive as LinkedIn sent it, or the unpacked folder without foreign files"
            ),
        ),
        Unreadable::Damaged => (
            sentence!("error-damaged", "the file is damaged or cut short"),
            sentence!(
                "error-hint-damaged",
                "the download probably broke off: download the archive from LinkedIn again"
            ),
        ),
        Unreadable::NotText => (
            sentence!("error-not-text", "this is a spreadsheet or an archive under the name of a text file"),
            sentence!(
                "error-hint-not-text",
                "open it in the spreadsheet program and save it as \"CSV UTF-8\", or give the original file"
            ),
        ),
        Unreadable::TooDeep => (
            sentence!("error-too-deep", "the archive lies within too many archives"),
            sentence!("error-hint-too-deep", "unpack the outer archives and give the inner one"),
        ),
    };
    Error::bad_file(place, problem, hint)
}

/// What a reader of a member returns on a breach of limits, inside an `io::Error`.
#[derive(Debug, thiserror::Error)]
#[error("limit of unpacked bytes reached")]
struct LimitReached;

/// Hands out at most `left` bytes, and fails on the first one above.
struct Limited<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(buffer)?;
        self.left = (self.left).checked_sub(length as u64).ok_or_else(|| io::Error::other(LimitReached))?;
        Ok(length)
    }
}

/// A failure while reading, told apart: limits, bytes or system.
pub(super) fn failure_of(error: io::Error) -> ReadFailure {
    if error.get_ref().is_some_and(|inner| inner.is::<LimitReached>()) {
        return ReadFailure::Bytes(Unreadable::TooLarge);
    }
    // What the system says has its own number; everything else is the unpacker's word on the bytes.
    match error.raw_os_error() {
        Some(_) => ReadFailure::System(error),
        None => ReadFailure::Bytes(Unreadable::Damaged),
    }
}

/// The zip crate's failures, told apart.
pub(super) fn zip_failure(error: ZipError) -> ReadFailure {
    match error {
        ZipError::Io(error) => failure_of(error),
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            ReadFailure::Bytes(Unreadable::Encrypted)
        }
        _ => ReadFailure::Bytes(Unreadable::Damaged),
    }
}

/// Everything a zip is read through.
pub(super) trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

impl ZipBytes {
    /// Opens the zip's table of contents.
    pub fn open(&self) -> std::result::Result<ZipArchive<Box<dyn ReadSeek>>, ReadFailure> {
        let reader: Box<dyn ReadSeek> = match self {
            Self::File(path) => Box::new(BufReader::new(File::open(path).map_err(ReadFailure::System)?)),
            Self::Memory(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
        };
        ZipArchive::new(reader).map_err(zip_failure)
    }
}

impl Member {
    /// Opens the member and hands its bytes to `read`, at most `max_bytes` of them.
    pub fn with_reader<T>(
        &self,
        limits: &Limits,
        max_bytes: u64,
        read: impl FnOnce(&mut (dyn Read + Send)) -> std::result::Result<T, ReadFailure>,
    ) -> std::result::Result<T, ReadFailure> {
        match &self.location {
            Location::File(path) => {
                let file = File::open(path).map_err(ReadFailure::System)?;
                read(&mut Limited { inner: file, left: max_bytes })
            }
            Location::Zip { bytes, index, packed } => {
                let mut archive = bytes.open()?;
                let entry = archive.by_index(*index).map_err(zip_failure)?;
                let by_ratio = packed.saturating_mul(limits.max_ratio).max(Limits::RATIO_FLOOR_BYTES);
                read(&mut Limited { inner: entry, left: max_bytes.min(by_ratio) })
            }
        }
    }

    /// The whole member, at most [`Limits::max_table_bytes`].
    pub fn read_whole(&self, limits: &Limits) -> std::result::Result<Vec<u8>, ReadFailure> {
        if self.size > limits.max_table_bytes {
            return Err(ReadFailure::Bytes(Unreadable::TooLarge));
        }
        self.with_reader(limits, limits.max_table_bytes, |reader| {
            let stated = usize::try_from(self.size.min(limits.max_table_bytes)).unwrap_or(0);
            // A zip may state any size: only a moderate one is believed beforehand.
            let mut bytes = Vec::with_capacity(stated.min(MOST_RESERVED_BYTES));
            reader.read_to_end(&mut bytes).map_err(failure_of)?;
            Ok(bytes)
        })
    }

    /// The first `length` bytes of the member, fewer if it is shorter.
    pub fn read_head(&self, limits: &Limits, length: u64) -> std::result::Result<Vec<u8>, ReadFailure> {
        self.with_reader(limits, limits.max_member_bytes, |reader| {
            let mut bytes = Vec::new();
            reader.take(length).read_to_end(&mut bytes).map_err(failure_of)?;
            Ok(bytes)
        })
    }
}

/// Memory reserved on a file's own word about its size: twice the largest Connections file.
const MOST_RESERVED_BYTES: usize = 8 * 1024 * 1024;

/// What the first bytes of a file say that it is, where it is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Magic {
    /// A zip: an archive, or a spreadsheet of today.
    Zip,
    /// A spreadsheet of the nineties.
    Ole,
    /// An archive or document of another kind.
    Foreign(&'static str),
}

/// Recognises files that are no text by their first bytes.
pub(super) fn magic(head: &[u8]) -> Option<Magic> {
    const FOREIGN: [(&[u8], &str); 6] = [
        (b"\x1F\x8B", "a gzip archive"),
        (b"7z\xBC\xAF\x27\x1C", "a 7z archive"),
        (b"Rar!", "a RAR archive"),
        (b"%PDF", "a PDF document"),
        (b"\x89PNG", "a picture"),
        (b"SQLite format 3", "a database"),
    ];
    let is_zip = [&b"PK\x03\x04"[..], b"PK\x05\x06", b"PK\x07\x08"].iter().any(|mark| head.starts_with(mark));
    if is_zip {
        return Some(Magic::Zip);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0") {
        return Some(Magic::Ole);
    }
    FOREIGN.iter().find(|(mark, _)| head.starts_with(mark)).map(|&(_, name)| Magic::Foreign(name))
}

/// The first bytes of a file on disk.
pub(super) fn head_of(path: &std::path::Path, length: u64) -> Result<Vec<u8>> {
    let open = |source| Error::Open { place: Place::file(path), source };
    let mut bytes = Vec::new();
    File::open(path).map_err(open)?.take(length).read_to_end(&mut bytes).map_err(open)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_stops_at_its_limit() {
        let mut limited = Limited { inner: &b"12345"[..], left: 5 };
        let mut bytes = Vec::new();
        assert_eq!(limited.read_to_end(&mut bytes).expect("five of five"), 5);
        let mut limited = Limited { inner: &b"123456"[..], left: 5 };
        let failure = failure_of(limited.read_to_end(&mut bytes).expect_err("six of five"));
        assert!(matches!(failure, ReadFailure::Bytes(Unreadable::TooLarge)));
    }

    #[test]
    fn files_that_are_no_text_are_recognised() {
        assert_eq!(magic(b"PK\x03\x04rest"), Some(Magic::Zip));
        assert_eq!(magic(b"\xD0\xCF\x11\xE0\xA1\xB1"), Some(Magic::Ole));
        assert_eq!(magic(b"%PDF-1.7"), Some(Magic::Foreign("a PDF document")));
        assert_eq!(magic(b"PKI,Position\n"), None);
        assert_eq!(magic(b""), None);
    }
}
