//! A small file of an export as bytes: rows in, delimiter, quotes, line ends and encoding applied.
//!
//! Owns the bytes of every file but messages.csv, which is streamed. Refuses to know what a row means.

use crate::error::{Error, Result};
use crate::sample::era::Encoding;

/// The bytes that a file's rows become.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    /// Encoding; UTF-16 brings tabs and quotes around everything.
    pub(crate) encoding: Encoding,
    /// Delimiter of the other encodings.
    pub(crate) delimiter: u8,
    /// Line ends.
    pub(crate) crlf: bool,
    /// Quotes around everything, needed or not.
    pub(crate) all_quoted: bool,
    /// A line end after the last row.
    pub(crate) final_newline: bool,
}

/// As nearly all files of an export are written.
pub(crate) const PLAIN: Style =
    Style { encoding: Encoding::Utf8, delimiter: b',', crlf: false, all_quoted: false, final_newline: true };

/// Rows with their header as bytes. `before` is text that stands before the header, already spelt out.
///
/// # Errors
/// None that a row could cause; the csv crate's own are passed on.
pub(crate) fn to_bytes(before: &str, header: &[&str], rows: &[Vec<String>], style: Style) -> Result<Vec<u8>> {
    let utf16 = style.encoding == Encoding::Utf16Tab;
    let terminator = if style.crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let quotes = if utf16 || style.all_quoted { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(if utf16 { b'\t' } else { style.delimiter })
        .terminator(terminator)
        .quote_style(quotes)
        .flexible(true)
        .from_writer(before.as_bytes().to_vec());
    let internal = |problem: String| Error::Internal { stage: "sample", problem };
    writer.write_record(header).map_err(|error| internal(error.to_string()))?;
    for row in rows {
        writer.write_record(row).map_err(|error| internal(error.to_string()))?;
    }
    let mut bytes = writer.into_inner().map_err(|error| internal(error.to_string()))?;
    if !style.final_newline {
        let ending = bytes.iter().rev().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        bytes.truncate(bytes.len() - ending);
    }
    Ok(encode(bytes, style.encoding))
}

/// UTF-8 text in another encoding; what cp1252 cannot hold becomes a question mark, as spreadsheets do.
pub(crate) fn encode(utf8: Vec<u8>, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => utf8,
        Encoding::Utf8Bom => [b"\xEF\xBB\xBF".as_slice(), utf8.as_slice()].concat(),
        Encoding::Utf16Tab => {
            let text = String::from_utf8_lossy(&utf8);
            let mut bytes = vec![0xFF, 0xFE];
            bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
            bytes
        }
        Encoding::Cp1252 => {
            let text = String::from_utf8_lossy(&utf8);
            let mut bytes = Vec::with_capacity(text.len());
            let mut buffer = [0; 4];
            for character in text.chars() {
                let (encoded, _, unmappable) = encoding_rs::WINDOWS_1252.encode(character.encode_utf8(&mut buffer));
                if unmappable {
                    bytes.push(b'?');
                } else {
                    bytes.extend_from_slice(&encoded);
                }
            }
            bytes
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Vec<String>> {
        vec![vec!["Zoë".to_owned(), "a, \"b\"".to_owned()], vec!["🚀".to_owned(), String::new()]]
    }

    #[test]
    fn plain_files_quote_only_what_needs_it() {
        let bytes = to_bytes("", &["Name", "Note"], &rows(), PLAIN).expect("bytes");
        assert_eq!(String::from_utf8(bytes).expect("text"), "Name,Note\nZoë,\"a, \"\"b\"\"\"\n🚀,\n");
    }

    #[test]
    fn the_other_styles_write_the_bytes_of_their_programs() {
        let style = Style { encoding: Encoding::Cp1252, delimiter: b';', crlf: true, final_newline: false, ..PLAIN };
        assert_eq!(
            to_bytes("", &["Name", "Note"], &rows(), style).expect("bytes"),
            b"Name;Note\r\nZo\xEB;\"a, \"\"b\"\"\"\r\n?;"
        );
        let style = Style { encoding: Encoding::Utf16Tab, ..PLAIN };
        let bytes = to_bytes("", &["A", "B"], &[], style).expect("bytes");
        assert_eq!(bytes, b"\xFF\xFE\"\0A\0\"\0\t\0\"\0B\0\"\0\n\0");
    }
}
