//! A stream of delimited text that is no file of an export: opened as UTF-8 at its header, whatever it was saved as.
//!
//! Owns the search for header and delimiter by what the caller knows as column names. Refuses to hold more than the
//! beginning of the stream, and to say what a row means.

use std::io::{self, Cursor, Read};

use encoding_rs::Decoder;

use super::blocks;
use super::columns::{self, Column};
use super::encoding::{self, Encoding};
use super::member::{magic, unreadable_error};
use super::receipt::Unreadable;
use super::table::{DELIMITERS, HEADER_LINES};
use super::{cells, records};
use crate::error::{Error, Place, Result};

/// Bytes in which the header is looked for, and the encoding: twenty lines of notes fit many times.
const HEAD_BYTES: u64 = 64 * 1024;

/// Bytes decoded at a time: what a pipe hands out at most.
const RAW_BYTES: usize = 64 * 1024;

/// A stream that stands at its header.
pub struct Delimited<R> {
    /// The text from the header on, UTF-8 except for single cells, which [`mend_cell`] mends.
    pub text: io::Chain<Cursor<Vec<u8>>, Rest<R>>,
    /// What divides its cells; a comma where no header was found.
    pub delimiter: u8,
    /// Lines above the header, blank ones included; `None` where no header was found.
    pub lines_above: Option<u64>,
}

/// Opens a stream. `known` says how many columns a line's cells name, none for a line that is no header; the first line
/// with the most is the header.
///
/// # Errors
/// [`Error::Open`] if the stream cannot be read, [`Error::BadFile`] for a spreadsheet or an archive.
pub fn open_delimited<R: Read>(
    mut reader: R,
    place: &Place,
    known: impl Fn(&[String]) -> usize,
) -> Result<Delimited<R>> {
    let mut head = Vec::new();
    reader
        .by_ref()
        .take(HEAD_BYTES)
        .read_to_end(&mut head)
        .map_err(|source| Error::Open { place: place.clone(), source })?;
    if magic(&head).is_some() {
        return Err(unreadable_error(place.clone(), Unreadable::NotText));
    }
    let (encoding, mark) = encoding::sniff(&head);
    head.drain(..mark);
    // Windows-1252 is told apart cell by cell, since its first accent may stand anywhere; so may damage.
    let mut decoder = match encoding {
        Encoding::Windows1252 => None,
        other => other.stream_decoder(),
    };
    if let Some(decoder) = &mut decoder {
        head = blocks::decode(decoder, &head, false);
    }
    let (start, delimiter, lines_above) = match find_header(&String::from_utf8_lossy(&head), known) {
        Some((lines_above, delimiter)) => (start_of_line(&head, lines_above), delimiter, Some(lines_above)),
        None => (0, b',', None),
    };
    head.drain(..start);
    let rest = Rest { reader, decoder, text: Vec::new(), place: 0 };
    Ok(Delimited { text: Cursor::new(head).chain(rest), delimiter, lines_above })
}

/// Lines above the header, and its delimiter.
fn find_header(text: &str, known: impl Fn(&[String]) -> usize) -> Option<(u64, u8)> {
    let mut best: Option<(usize, u64, u8)> = None;
    let (mut position, mut lines, mut filled_lines) = (0, 0, 0);
    while filled_lines < HEADER_LINES {
        let rest = text.get(position..).filter(|rest| !rest.is_empty())?;
        let end = records::line_end(rest.as_bytes());
        if !rest.get(..end)?.trim().is_empty() {
            filled_lines += 1;
            for delimiter in DELIMITERS {
                let cells = cells::first_records(rest, delimiter, 1).pop().unwrap_or_default();
                let found = known(&cells);
                if found > best.map_or(0, |(most, _, _)| most) {
                    best = Some((found, lines, delimiter));
                }
            }
        }
        position += end;
        lines += 1;
        if position >= text.len() {
            break;
        }
    }
    best.map(|(_, lines, delimiter)| (lines, delimiter))
}

/// Where a line starts, counted from 0.
fn start_of_line(bytes: &[u8], lines: u64) -> usize {
    (0..lines).fold(0, |start, _| start + records::line_end(bytes.get(start..).unwrap_or_default()))
}

/// What follows the beginning of a stream, decoded where it is not UTF-8.
pub struct Rest<R> {
    reader: R,
    decoder: Option<Decoder>,
    text: Vec<u8>,
    place: usize,
}

impl<R: Read> Read for Rest<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(decoder) = &mut self.decoder else { return self.reader.read(buffer) };
        while self.place >= self.text.len() {
            let mut raw = vec![0; RAW_BYTES];
            let length = self.reader.read(&mut raw)?;
            self.text = blocks::decode(decoder, raw.get(..length).unwrap_or_default(), length == 0);
            self.place = 0;
            if length == 0 {
                // A decoder is not asked again behind its end.
                self.decoder = None;
                break;
            }
        }
        let rest = self.text.get(self.place..).unwrap_or_default();
        let length = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..length), rest.get(..length)) {
            to.copy_from_slice(from);
        }
        self.place += length;
        Ok(length)
    }
}

/// A cell as text: what is UTF-8 stays, every other byte is read as Windows-1252.
#[must_use]
pub fn mend_cell(cell: &[u8]) -> String {
    let mut text = String::with_capacity(cell.len() + cell.len() / 2);
    for chunk in cell.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&encoding::decode_legacy(chunk.invalid()));
    }
    text
}

/// Whether a header's cell may name a column, in any of the seven languages.
#[must_use]
pub fn names_column(cell: &str, column: Column) -> bool {
    columns::may_name(cell, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(cells: &[String]) -> usize {
        let names = ["title", "company"];
        if cells.iter().any(|cell| cell == "title") {
            cells.iter().filter(|cell| names.contains(&cell.as_str())).count()
        } else {
            0
        }
    }

    fn opened(bytes: &[u8]) -> (String, char, Option<u64>) {
        let mut delimited = open_delimited(bytes, &Place::file("t.csv"), known).unwrap();
        let mut text = Vec::new();
        delimited.text.read_to_end(&mut text).unwrap();
        (mend_cell(&text), char::from(delimited.delimiter), delimited.lines_above)
    }

    #[test]
    fn one_table_in_every_encoding_and_delimiter_is_the_same_text() {
        // Long enough that the stream goes on behind the head.
        let table = |delimiter: char| format!("title{delimiter}company\n{}", "Geschäftsführer;x\n".repeat(20_000));
        for delimiter in [',', ';', '\t', '|'] {
            let text = table(delimiter);
            let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let utf16_big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for bytes in [
                text.as_bytes().to_vec(),
                [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
                [b"\xFF\xFE", utf16.as_slice()].concat(),
                [b"\xFE\xFF", utf16_big.as_slice()].concat(),
                encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
                encoding_rs::MACINTOSH.encode(&text).0.into_owned(),
            ] {
                let (read, found, lines_above) = opened(&bytes);
                assert!(read == text, "{delimiter:?}: {:?}", read.get(..60));
                assert_eq!((found, lines_above), (delimiter, Some(0)));
            }
        }
    }

    #[test]
    fn the_header_stands_below_notes_and_the_first_line_with_most_columns_is_it() {
        assert_eq!(opened(b"Notes:\r\n\r\n\"a, title\"\r\ntitle\r\nx").2, Some(3));
        assert_eq!(opened(b"title\ntitle;company\n"), ("title;company\n".to_owned(), ';', Some(1)));
        assert_eq!(opened(b"a,b\nc,d\n"), ("a,b\nc,d\n".to_owned(), ',', None));
        assert_eq!(opened("ü\u{FFFD}\ntitle\n".as_bytes()).2, Some(1));
        assert_eq!(opened(b"\xE9\ntitle\n\xE9").0, "title\né");
    }

    #[test]
    fn no_text_is_an_error_and_nothing_is_nothing() {
        assert!(open_delimited(&b"PK\x03\x04title\n"[..], &Place::file("t.csv"), known).is_err());
        assert_eq!(opened(b""), (String::new(), ',', None));
        assert_eq!(opened(b"\n\n"), ("\n\n".to_owned(), ',', None));
    }

    #[test]
    fn damage_in_a_cell_leaves_the_rest_of_it() {
        assert_eq!(mend_cell(b"Jos\xC3\xA9 M\xFCller \x80"), "José Müller €");
    }
}
