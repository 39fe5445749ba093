//! Comments.csv, which LinkedIn writes in two broken ways.
//!
//! Owns the repair: until 2024 line breaks stand unquoted where the text has no comma; in 2025 quotes
//! are escaped by a backslash. Refuses to guess where a record starts: it starts with a date and a comma.

use super::columns::Column;
use super::dates::DateColumn;
use super::endorsements::read_dated_rows;
use super::naming::FileKind;
use super::receipt::{DropReason, FileReceipt, Warning};
use super::records::line_end;
use super::rows::Comment;
use super::table::{Row, Table};

/// Length of `2024-05-06 07:08:09`.
const DATE_BYTES: usize = 19;

/// Reads Comments.csv.
pub(super) fn read(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Comment> {
    let Some(table) = Table::open(FileKind::Comments, bytes, receipt) else { return Vec::new() };
    let places = [Column::Date, Column::Url, Column::Content].map(|column| table.header.columns.index(column));
    let is_native = places == [Some(0), Some(1), Some(2)] && table.header.columns.width() == 3;
    let starts_with_record = table.body().lines().find(|line| !line.trim().is_empty()).is_some_and(starts_record);
    if is_native && table.header.delimiter == b',' && starts_with_record {
        return read_native(table.body(), receipt);
    }
    // An editor that saved the file anew has understood it in its own way, and written valid CSV.
    let row_of = |row: &Row<'_>| {
        let comment = Comment { commented_at: None, link: row.text(Column::Url), text: row.text(Column::Content) };
        (!comment.link.is_empty() || !comment.text.is_empty()).then_some(comment)
    };
    read_dated_rows(&table, receipt, row_of, |row, time| row.commented_at = time)
}

fn starts_record(line: &str) -> bool {
    let bytes = line.as_bytes();
    let bytes = bytes.strip_prefix(b"\"").unwrap_or(bytes);
    let after = match bytes.get(DATE_BYTES) {
        Some(b'"') => bytes.get(DATE_BYTES + 1),
        other => other,
    };
    // The slice is a date only if its shape is: digits at both ends keep numbers in texts out.
    after == Some(&b',') && bytes.get(..DATE_BYTES).and_then(super::date_cells::parse_iso).is_some()
}

/// Splits the body at lines that start a record, and reads date, link and text of each.
fn read_native(body: &str, receipt: &mut FileReceipt) -> Vec<Comment> {
    let mut comments = Vec::new();
    let mut dates = DateColumn::default();
    let mut record_start = 0;
    let mut position = 0;
    let mut long = 0;
    while position < body.len() {
        position += line_end(body.as_bytes().get(position..).unwrap_or_default());
        let is_end = position >= body.len() || body.get(position..).is_some_and(starts_record);
        if !is_end {
            continue;
        }
        let record = body.get(record_start..position).unwrap_or_default().trim_matches(['\r', '\n']);
        record_start = position;
        if record.is_empty() {
            continue;
        }
        receipt.rows_read += 1;
        match read_record(record) {
            Some((date, comment, has_surplus)) => {
                long += u64::from(has_surplus);
                dates.push(&date);
                comments.push(comment);
                receipt.kept += 1;
            }
            None => receipt.add_dropped(DropReason::ShortRow, 1),
        }
    }
    receipt.warn_counted(long, Warning::LongRows);
    for (comment, time) in comments.iter_mut().zip(dates.finish(receipt)) {
        comment.commented_at = time;
    }
    comments
}

/// Date, comment, and whether text stood behind the closing quote.
fn read_record(record: &str) -> Option<(String, Comment, bool)> {
    let (date, rest) = cell(record)?;
    let (link, rest) = cell(rest)?;
    let (text, has_surplus) = match rest.trim_start_matches(' ').strip_prefix('"') {
        Some(quoted) => unquote(quoted),
        None => (rest.to_owned(), false),
    };
    let comment = Comment { commented_at: None, link: link.trim().to_owned(), text: text.trim().replace("\r\n", "\n") };
    Some((date.to_owned(), comment, has_surplus))
}

/// The next cell, which holds neither quotes nor line breaks, and what follows its comma.
fn cell(record: &str) -> Option<(&str, &str)> {
    match record.strip_prefix('"') {
        Some(quoted) => {
            let (cell, rest) = quoted.split_once('"')?;
            Some((cell, rest.strip_prefix(',').unwrap_or(rest)))
        }
        None => record.split_once(','),
    }
}

/// The text up to its closing quote, with `""` and `\"` read as a quote. The record is known to end
/// here, so that the last quote closes whatever stands before it.
fn unquote(quoted: &str) -> (String, bool) {
    let inner = quoted.trim_end().strip_suffix('"').unwrap_or(quoted);
    let mut text = String::with_capacity(inner.len());
    let mut letters = inner.chars().peekable();
    let mut has_surplus = false;
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\\' | '"', Some('"')) => {
                text.push('"');
                letters.next();
            }
            ('"', _) => {
                // A lone quote within: badly escaped, and kept as it stands.
                text.push('"');
                has_surplus = true;
            }
            _ => text.push(letter),
        }
    }
    (text, has_surplus)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(body: &str) -> (Vec<String>, FileReceipt) {
        let mut receipt = FileReceipt::new(0, "Comments.csv", FileKind::Comments);
        let comments = read(format!("Date,Link,Message\n{body}").into_bytes(), &mut receipt);
        assert!(receipt.adds_up());
        assert_eq!(receipt.kept, comments.len() as u64);
        (comments.into_iter().map(|comment| comment.text).collect(), receipt)
    }

    #[test]
    fn unquoted_line_breaks_until_2024() {
        let (texts, receipt) = texts(
            "2023-05-06 07:08:09,https://example.com/1,First line\nsecond line\n\nfourth line\n\
             2023-05-05 07:08:09,https://example.com/2,\"With, comma\nand \"\"quotes\"\"\"\n\
             2023-05-04 07:08:09,https://example.com/3,Last\n",
        );
        assert_eq!(texts, ["First line\nsecond line\n\nfourth line", "With, comma\nand \"quotes\"", "Last"]);
        assert!(receipt.warnings.is_empty());
    }

    #[test]
    fn backslash_quotes_of_2025() {
        let (texts, _) = texts(
            "2025-05-06 07:08:09,https://example.com/1,\"He said \\\"yes\\\", twice\n2024-01-01 is a date\"\n\
             2025-05-05 07:08:09,https://example.com/2,\"ends in \\\"quotes\\\"\"\n",
        );
        assert_eq!(texts, ["He said \"yes\", twice\n2024-01-01 is a date", "ends in \"quotes\""]);
    }

    #[test]
    fn a_file_saved_anew_is_plain_csv() {
        let mut receipt = FileReceipt::new(0, "Comments.csv", FileKind::Comments);
        let text =
            "Date;Link;Message\r\n06/05/2023 07:08;https://example.com/1;\"Two\nlines\"\r\n25/05/2023 07:08;x;y\r\n";
        let comments = read(text.into(), &mut receipt);
        assert_eq!(comments[0].text, "Two\nlines");
        let day = comments[0].commented_at.map(|time| crate::export::Day::from_timestamp(time).to_string());
        assert_eq!(day.as_deref(), Some("2023-05-06"));
        assert!(receipt.adds_up());
    }

    #[test]
    fn times_are_read() {
        let mut receipt = FileReceipt::new(0, "Comments.csv", FileKind::Comments);
        let comments = read("Date,Link,Message\n2024-05-06 07:08:09,u,Hi\n".into(), &mut receipt);
        assert_eq!(comments[0].commented_at, Some(1_714_979_289));
    }
}
