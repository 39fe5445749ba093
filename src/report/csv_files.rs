//! CSV that opens unharmed in spreadsheets: UTF-8, RFC 4180, no cell that runs as a formula.
//!
//! Owns the writing of cells. Refuses to choose columns: `columns` and `table` do.

use std::io::Write as _;

use csv::{Terminator, WriterBuilder};
use rayon::prelude::*;

use super::columns::{CONTACT, ContactReasons, SHARED, View};
use super::redact::Redaction;
use super::table::Table;
use crate::error::{Error, Result};
use crate::lists::{Cell, ContactBook};
use crate::people::PersonId;

/// Contacts that one worker writes at a time: some hundred kilobytes of text.
const CHUNK: usize = 256;

/// Chunks that are made side by side and then written: a few megabytes, where all of a large network's rows would be
/// the most memory of the whole audit.
const BATCH: usize = 16;

/// Room for the row of one contact: 660 bytes on average in a sample of 30,000.
const ROW_BYTES: usize = 768;

/// The CSV of a table.
///
/// # Errors
/// Never in practice: writing to memory does not fail.
pub fn table_csv(table: &Table<'_>) -> Result<Vec<u8>> {
    let mut writer = writer(Vec::new());
    writer.write_record(&table.columns).map_err(|error| internal(&error))?;
    let mut text = Vec::new();
    for row in &table.rows {
        for cell in row {
            write_field(&mut writer, cell, &mut text)?;
        }
        end_record(&mut writer)?;
    }
    finish(writer)
}

/// Writes the CSV of all contacts in order of rank: its rows are made in parallel, a batch at a time.
///
/// # Errors
/// Those of the file.
pub fn contacts_csv(
    book: &ContactBook<'_>,
    order: &[PersonId],
    reasons: &ContactReasons,
    redaction: &Redaction,
    file: &mut impl std::io::Write,
) -> std::io::Result<()> {
    let mut head = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut *file);
    head.write_record(SHARED.iter().copied().chain(CONTACT.iter().map(|column| column.name)))?;
    head.flush()?;
    drop(head);
    let mut texts = vec![Vec::new(); BATCH.min(order.len().div_ceil(CHUNK))];
    for (place, batch) in order.chunks(BATCH * CHUNK).enumerate() {
        let before = place * BATCH * CHUNK;
        texts.par_iter_mut().zip(batch.par_chunks(CHUNK)).enumerate().for_each(|(place, (text, chunk))| {
            write_contacts(book, chunk, before + place * CHUNK, reasons, redaction, text);
        });
        for text in &mut texts {
            file.write_all(text)?;
            text.clear();
        }
    }
    Ok(())
}

fn write_contacts(
    book: &ContactBook<'_>,
    chunk: &[PersonId],
    before: usize,
    reasons: &ContactReasons,
    redaction: &Redaction,
    text: &mut Vec<u8>,
) {
    text.reserve(chunk.len() * ROW_BYTES);
    for (place, id) in chunk.iter().enumerate() {
        let Some(contact) = book.contact(*id) else { continue };
        let rank = i64::try_from(before + place + 1).unwrap_or(i64::MAX);
        append(&Cell::Count(rank), text);
        let view = View { book, contact, redaction };
        for cell in view.identity() {
            append_field(&cell, text);
        }
        append_field(&Cell::Text(reasons.reason(&contact).into()), text);
        for column in CONTACT {
            append_field(&column.cell(&view), text);
        }
        text.extend_from_slice(b"\r\n");
    }
}

/// Appends a comma and a cell, quoted where it must be. The csv crate's writer looks at every byte of every
/// cell; of a contact's seventy cells nearly all are numbers, days and labels of ours.
fn append_field(cell: &Cell<'_>, text: &mut Vec<u8>) {
    text.push(b',');
    let start = text.len();
    append(cell, text);
    if let Cell::Text(value) = cell {
        // Short texts nearly always: one look at each byte is less than the start of a vector search.
        if value.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r')) {
            let field = text.split_off(start);
            text.push(b'"');
            for piece in field.split_inclusive(|byte| *byte == b'"') {
                text.extend_from_slice(piece);
                if piece.last() == Some(&b'"') {
                    text.push(b'"');
                }
            }
            text.push(b'"');
        }
    }
}

fn writer(buffer: Vec<u8>) -> csv::Writer<Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::CRLF).from_writer(buffer)
}

fn end_record(writer: &mut csv::Writer<Vec<u8>>) -> Result<()> {
    writer.write_record(None::<&[u8]>).map_err(|error| internal(&error))
}

fn finish(writer: csv::Writer<Vec<u8>>) -> Result<Vec<u8>> {
    writer.into_inner().map_err(|error| Error::Internal { stage: "report", problem: error.error().to_string() })
}

fn internal(error: &csv::Error) -> Error {
    Error::Internal { stage: "report", problem: error.to_string() }
}

fn write_field(writer: &mut csv::Writer<Vec<u8>>, cell: &Cell<'_>, text: &mut Vec<u8>) -> Result<()> {
    text.clear();
    append(cell, text);
    writer.write_field(&*text).map_err(|error| internal(&error))
}

/// Appends a cell as files write it: an empty cell for unknown, ISO 8601 days, yes or no, harmless text.
pub fn append(cell: &Cell<'_>, text: &mut Vec<u8>) {
    match cell {
        Cell::Empty => {}
        Cell::Text(value) => {
            if runs_as_formula(value) {
                text.push(b'\'');
            }
            text.extend_from_slice(value.as_bytes());
        }
        Cell::Count(count) => append_integer(*count, 1, text),
        Cell::Number(number, decimals) => append_number(*number, *decimals, text),
        Cell::Day(day) => append_day(crate::export::Day(*day), text),
        Cell::YesNo(yes) => text.extend_from_slice(if *yes { b"yes" } else { b"no" }),
    }
}

/// Whether a spreadsheet would run a text as a formula: OWASP's list of first characters. A lone dash is
/// how the export's own labels write "none", and no formula.
#[must_use]
pub fn runs_as_formula(text: &str) -> bool {
    if text.as_bytes().first().is_none_or(|first| *first > b'@') {
        return false;
    }
    matches!(text.trim_start_matches(' ').as_bytes().first(), Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n'))
        && text != "-"
}

/// Appends a day as [`crate::export::Day`] displays it, without the general formatter: a contact has ten.
fn append_day(day: crate::export::Day, text: &mut Vec<u8>) {
    match day.calendar() {
        Some((year @ 0..=9999, month, day)) => {
            // The remainder of a division by ten is a digit.
            let digit = |number: u32, tens: u32| b'0' + (number / tens % 10) as u8;
            let year = year.unsigned_abs();
            text.extend_from_slice(&[
                digit(year, 1000),
                digit(year, 100),
                digit(year, 10),
                digit(year, 1),
                b'-',
                digit(month, 10),
                digit(month, 1),
                b'-',
                digit(day, 10),
                digit(day, 1),
            ]);
        }
        _ => {
            // Writing to memory does not fail.
            let _ = write!(text, "{day}");
        }
    }
}

/// Appends a rounded number without the general formatter, which would cost most of a contact's row.
fn append_number(number: f64, decimals: u8, text: &mut Vec<u8>) {
    let scale = 10_i64.pow(u32::from(decimals.min(6)));
    #[expect(clippy::cast_precision_loss)]
    let scaled = (number * scale as f64).round();
    if !scaled.is_finite() {
        return;
    }
    // Saturates: no metric comes near 2^63.
    #[expect(clippy::cast_possible_truncation)]
    let scaled = scaled as i64;
    let (whole, part) = (scaled / scale, (scaled % scale).unsigned_abs());
    if scaled < 0 && whole == 0 {
        text.push(b'-');
    }
    append_integer(whole, 1, text);
    if scale > 1 {
        text.push(b'.');
        #[expect(clippy::cast_possible_wrap)]
        append_integer(part as i64, usize::from(decimals.min(6)), text);
    }
}

/// Appends an integer with at least so many digits.
fn append_integer(number: i64, least_digits: usize, text: &mut Vec<u8>) {
    let mut buffer = itoa::Buffer::new();
    let digits = buffer.format(number.unsigned_abs());
    if number < 0 {
        text.push(b'-');
    }
    text.extend(std::iter::repeat_n(b'0', least_digits.saturating_sub(digits.len())));
    text.extend_from_slice(digits.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: &Cell<'_>) -> String {
        let mut text = Vec::new();
        append(cell, &mut text);
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn numbers_are_rounded_and_padded() {
        for (number, decimals, wanted) in [
            (0.0, 1, "0.0"),
            (12.345, 2, "12.35"),
            (-0.04, 1, "0.0"),
            (-0.06, 1, "-0.1"),
            (99.999, 2, "100.00"),
            (7.0, 0, "7"),
            (0.005, 3, "0.005"),
        ] {
            assert_eq!(written(&Cell::Number(number, decimals)), wanted, "{number}");
        }
        assert_eq!(written(&Cell::Number(f64::NAN, 1)), "");
        assert_eq!(written(&Cell::Count(-120)), "-120");
        assert_eq!(written(&Cell::Count(0)), "0");
    }

    #[test]
    fn no_cell_runs_as_a_formula() {
        for text in ["=1+1", "+34 600", "-2+3", "@SUM(A1)", "\t=1", "  =HYPERLINK(\"x\")"] {
            assert!(written(&Cell::label(text)).starts_with('\''), "{text}");
        }
        assert_eq!(written(&Cell::label("-")), "-");
        assert_eq!(written(&Cell::label("Ana = Bo")), "Ana = Bo");
    }

    #[test]
    fn days_are_iso_and_unknown_is_empty() {
        for day in [0, -719_163, 20_000, 59, i32::MAX, i32::MIN, -800_000] {
            assert_eq!(written(&Cell::Day(day)), crate::export::Day(day).to_string());
        }
        assert_eq!(written(&Cell::Day(0)), "1970-01-01");
        assert_eq!(written(&Cell::Empty), "");
        assert_eq!(written(&Cell::YesNo(true)), "yes");
    }

    proptest::proptest! {
        #[test]
        fn a_contacts_cell_is_written_as_the_csv_crate_writes_it(text in "[a-z,\"\r\n =ü-]{0,12}") {
            let cell = Cell::label(&text);
            let mut own = b"x".to_vec();
            append_field(&cell, &mut own);
            own.extend_from_slice(b"\r\n");
            let mut writer = writer(Vec::new());
            writer.write_field("x").unwrap();
            write_field(&mut writer, &cell, &mut Vec::new()).unwrap();
            end_record(&mut writer).unwrap();
            proptest::prop_assert_eq!(own, finish(writer).unwrap());
        }
    }

    #[test]
    fn a_table_follows_rfc_4180() {
        let table = Table {
            name: "x",
            columns: vec!["a", "b"],
            rows: vec![vec![Cell::label("one, \"two\"\nthree"), Cell::Empty]],
        };
        assert_eq!(table_csv(&table).unwrap(), b"a,b\r\n\"one, \"\"two\"\"\nthree\",\r\n");
    }
}
