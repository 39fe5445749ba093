//! Bytes to text: byte-order marks, UTF-16, and the legacy encodings that editors save in.
//!
//! Owns the decision which encoding a file is in and the count of bytes that were no text in it.
//! Refuses to fail: every byte sequence decodes to something, and what was replaced is counted.

use std::fmt;

use encoding_rs::{Decoder, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The encoding of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8 as LinkedIn writes it.
    Utf8,
    /// UTF-8 behind a byte-order mark.
    Utf8Bom,
    /// UTF-16, low byte first (2018 Complete archives).
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Western European of Windows.
    Windows1252,
    /// Western European of the old Macintosh, which Excel for Mac still writes.
    Macintosh,
}

impl Encoding {
    /// The encoding as `receipt.json` spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Bom => "utf-8-bom",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
            Self::Macintosh => "macintosh",
        }
    }

    fn codec(self) -> Option<&'static encoding_rs::Encoding> {
        match self {
            Self::Utf8 | Self::Utf8Bom => None,
            Self::Utf16Le => Some(UTF_16LE),
            Self::Utf16Be => Some(UTF_16BE),
            Self::Windows1252 => Some(WINDOWS_1252),
            Self::Macintosh => Some(MACINTOSH),
        }
    }

    /// Length of the byte-order mark at the start of these bytes of this encoding.
    fn mark_length(self, bytes: &[u8]) -> usize {
        let mark: &[u8] = match self {
            Self::Utf8Bom => UTF8_MARK,
            Self::Utf16Le => &[0xFF, 0xFE],
            Self::Utf16Be => &[0xFE, 0xFF],
            _ => return 0,
        };
        if bytes.starts_with(mark) { mark.len() } else { 0 }
    }

    /// A decoder for reading a file of this encoding piece by piece; `None` for UTF-8, which needs none.
    pub(super) fn stream_decoder(self) -> Option<Decoder> {
        // The mark was removed already; without BOM handling a second one would be text, as it should.
        self.codec().map(|codec| codec.new_decoder_without_bom_handling())
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for Encoding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

const UTF8_MARK: &[u8] = &[0xEF, 0xBB, 0xBF];

/// How many bytes at the start tell UTF-16 without a mark. A header alone is longer in every file.
const SNIFFED_FOR_ZEROS: usize = 256;

/// Decides the encoding of a file from its bytes, or from a first piece of it, and says how long the
/// byte-order mark is.
pub(super) fn sniff(bytes: &[u8]) -> (Encoding, usize) {
    let encoding = sniff_encoding(bytes);
    (encoding, encoding.mark_length(bytes))
}

fn sniff_encoding(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(UTF8_MARK) {
        return Encoding::Utf8Bom;
    }
    if bytes.starts_with(&[0xFF, 0xFE]) {
        return Encoding::Utf16Le;
    }
    if bytes.starts_with(&[0xFE, 0xFF]) {
        return Encoding::Utf16Be;
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return encoding;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => Encoding::Utf8,
        // A piece may end within a character.
        Err(error) if error.error_len().is_none() => Encoding::Utf8,
        Err(_) => legacy_or_damaged(bytes),
    }
}

/// Headers are ASCII in every language of the export, so in UTF-16 nearly every other byte is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let head = bytes.get(..bytes.len().min(SNIFFED_FOR_ZEROS))?;
    let pairs = head.chunks_exact(2).len();
    if pairs < 4 {
        return None;
    }
    let zeros_at = |offset: usize| head.chunks_exact(2).filter(|pair| pair.get(offset) == Some(&0)).count();
    let (first, second) = (zeros_at(0), zeros_at(1));
    if second * 4 >= pairs * 3 && first == 0 {
        Some(Encoding::Utf16Le)
    } else if first * 4 >= pairs * 3 && second == 0 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Not valid UTF-8: either UTF-8 with damage (most of its multi-byte sequences are whole), or one of
/// the two legacy encodings, told apart by where accented letters lie: 0xC0–0xFF in Windows-1252,
/// 0x80–0x9F in Macintosh.
fn legacy_or_damaged(bytes: &[u8]) -> Encoding {
    let mut whole = 0_u64;
    let mut broken = 0_u64;
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count() as u64;
        broken += u64::from(!chunk.invalid().is_empty());
    }
    if whole > broken {
        return Encoding::Utf8;
    }
    let mut low_letters = 0_u64;
    let mut high_letters = 0_u64;
    for window in bytes.windows(2) {
        let &[before, byte] = window else { continue };
        if before.is_ascii_alphabetic() {
            match byte {
                // Typographic quotes and dashes of Windows-1252 stand within words, too (d’Arc).
                0x91..=0x97 => {}
                0x80..=0x9F => low_letters += 1,
                0xC0..=0xFF => high_letters += 1,
                _ => {}
            }
        }
    }
    if low_letters > high_letters { Encoding::Macintosh } else { Encoding::Windows1252 }
}

/// A file's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decoded {
    /// The text, without byte-order mark and NUL.
    pub text: String,
    /// The encoding it was in.
    pub encoding: Encoding,
    /// Sequences of bytes that are no text in it, each replaced by U+FFFD.
    pub replaced: u64,
    /// NUL characters, removed.
    pub nul: u64,
}

/// Decodes a whole file.
pub(super) fn decode(bytes: Vec<u8>) -> Decoded {
    let (encoding, mark) = sniff(&bytes);
    let (mut text, replaced) = match encoding.codec() {
        Some(codec) => {
            let body = bytes.get(mark..).unwrap_or_default();
            let (text, had_errors) = codec.decode_without_bom_handling(body);
            let replaced = if had_errors { text.matches('\u{FFFD}').count() as u64 } else { 0 };
            (text.into_owned(), replaced)
        }
        None => match String::from_utf8(bytes) {
            Ok(mut text) => {
                text.drain(..mark);
                (text, 0)
            }
            Err(error) => replace_invalid(error.as_bytes().get(mark..).unwrap_or_default()),
        },
    };
    let mut nul = 0;
    if memchr::memchr(0, text.as_bytes()).is_some() {
        let length = text.len();
        text.retain(|letter| letter != '\0');
        nul = (length - text.len()) as u64;
    }
    Decoded { text, encoding, replaced, nul }
}

/// UTF-8 with each invalid sequence replaced, and how many there were.
fn replace_invalid(bytes: &[u8]) -> (String, u64) {
    let mut text = String::with_capacity(bytes.len());
    let mut replaced = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push('\u{FFFD}');
            replaced += 1;
        }
    }
    (text, replaced)
}

/// Bytes that are not UTF-8, read as Windows-1252.
pub(super) fn decode_legacy(bytes: &[u8]) -> String {
    WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, is_big: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn every_encoding_is_recognised_and_decoded_to_the_same_text() {
        let text = "First Name,Last Name\nJosé,Müller\nÀngels,Peña\n";
        let legacy = WINDOWS_1252.encode(text).0.into_owned();
        let macintosh = MACINTOSH.encode(text).0.into_owned();
        let with_mark = |mark: &[u8], body: Vec<u8>| [mark.to_vec(), body].concat();
        let cases = [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (with_mark(UTF8_MARK, text.as_bytes().to_vec()), Encoding::Utf8Bom),
            (with_mark(&[0xFF, 0xFE], utf16(text, false)), Encoding::Utf16Le),
            (with_mark(&[0xFE, 0xFF], utf16(text, true)), Encoding::Utf16Be),
            (utf16(text, false), Encoding::Utf16Le),
            (utf16(text, true), Encoding::Utf16Be),
            (legacy, Encoding::Windows1252),
            (macintosh, Encoding::Macintosh),
        ];
        for (bytes, encoding) in cases {
            assert_eq!(decode(bytes), Decoded { text: text.to_owned(), encoding, replaced: 0, nul: 0 });
        }
    }

    #[test]
    fn damaged_utf8_stays_utf8_and_the_damage_is_counted() {
        let mut bytes = "José,Peña,Müller".as_bytes().to_vec();
        bytes.push(0xE9);
        bytes.extend_from_slice(b",x\0y");
        let decoded = decode(bytes);
        assert_eq!(decoded.text, "José,Peña,Müller\u{FFFD},xy");
        assert_eq!((decoded.encoding, decoded.replaced, decoded.nul), (Encoding::Utf8, 1, 1));
    }

    #[test]
    fn a_piece_that_ends_within_a_character_is_utf8() {
        let bytes = "abc é".as_bytes();
        assert_eq!(sniff(&bytes[..bytes.len() - 1]), (Encoding::Utf8, 0));
    }

    #[test]
    fn typographic_quotes_alone_do_not_make_a_macintosh_file() {
        assert_eq!(decode(b"Jeanne d\x92Arc".to_vec()).text, "Jeanne d\u{2019}Arc");
    }
}
