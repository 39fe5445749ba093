//! What became of every row: the receipt that `receipt.json` holds and `check` shows.
//!
//! Owns the typed reasons for which a row is dropped, the remarks on a file, and the sums. Refuses
//! members' words and names: a receipt names files, columns, counts and reasons only.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::columns::Column;
use super::dates::{DateOrder, OrderEvidence};
use super::encoding::Encoding;
use super::era::Era;
use super::naming::FileKind;

/// Version of the receipt's JSON form.
pub const RECEIPT_SCHEMA: u32 = 1;

/// Why a row does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DropReason {
    /// Every cell is empty.
    BlankRow,
    /// An unsent message.
    Draft,
    /// The same row (or the same person) stands in another file of the inputs, which counts.
    DuplicateOfOtherFile,
    /// The same profile URL, or the same message, stands further up in the same file.
    DuplicateRow,
    /// The file's header could not be found, so that its rows cannot be read.
    NoHeader,
    /// The header once more, where files were pasted together.
    RepeatedHeader,
    /// The cells that make a row of this kind are missing.
    ShortRow,
    /// Advertising in the shape of a message.
    Sponsored,
}

impl DropReason {
    /// The reason as `receipt.json` spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BlankRow => "blank_row",
            Self::Draft => "draft",
            Self::DuplicateOfOtherFile => "duplicate_of_other_file",
            Self::DuplicateRow => "duplicate_row",
            Self::NoHeader => "no_header",
            Self::RepeatedHeader => "repeated_header",
            Self::ShortRow => "short_row",
            Self::Sponsored => "sponsored",
        }
    }
}

impl fmt::Display for DropReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A remark on a file: something was repaired, chosen or left out, and no row was lost by it.
/// Displayed (and serialized) as `code: detail`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// Connections of which only the date is known: members who left or are hidden. They count.
    DateOnlyRows(u64),
    /// Rows whose date could not be read; they count, their date is unknown.
    UnparsedDates(u64),
    /// Rows with fewer cells than the header; their essential cells were there.
    ShortRows(u64),
    /// Rows with more cells than the header.
    LongRows(u64),
    /// Bytes that are no text in the file's encoding, replaced by U+FFFD.
    ReplacedBytes(u64),
    /// Bytes of a file that seemed to be UTF-8 and are not, read as Windows-1252.
    DecodedBytes(u64),
    /// NUL bytes, removed.
    NulBytes(u64),
    /// Numeric dates that could be read day first or month first; what was chosen, and on what evidence.
    AmbiguousDates {
        /// The order chosen for the whole file.
        chosen: DateOrder,
        /// What spoke for it.
        evidence: OrderEvidence,
    },
    /// Dates of a file that contradict the order of most of its dates; each was read the only way it can be.
    MixedDateOrders(u64),
    /// A quoted cell that never closes (a file cut short, a stray quote); rows after it were found again.
    UnclosedQuotes(u64),
    /// Columns that this kind of file has and this file lacks.
    MissingColumns(Vec<Column>),
    /// A column without a known name, recognised by what it holds.
    ColumnByContent(Column),
    /// Signs that an editor saved the file anew; some editors change dates and accents.
    Resaved(Vec<ResaveSign>),
    /// Messages marked SPAM; they are kept and marked.
    SpamMessages(u64),
    /// The file is empty.
    EmptyFile,
    /// No line of the first ones is a header of this kind of file.
    HeaderNotFound,
    /// The file is none that is read.
    NotRead,
    /// The file lies in an archive under a name that would leave the folder; it was not opened.
    UnsafePath,
    /// The file cannot be read, for this reason.
    Unreadable(Unreadable),
    /// The export seems to belong to another member than the first one given.
    AnotherMember,
}

/// Why a file that is not essential was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unreadable {
    /// Protected by a password.
    Encrypted,
    /// Larger than the limits allow, or packed too tightly to be honest.
    TooLarge,
    /// Damaged or cut short.
    Damaged,
    /// A spreadsheet or archive under the name of a text file.
    NotText,
    /// A zip within too many zips.
    TooDeep,
}

/// A sign that a file was saved anew by an editor: LinkedIn writes none of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResaveSign {
    /// Lines end in CR LF.
    CarriageReturns,
    /// The file starts with a byte-order mark.
    ByteOrderMark,
    /// Another delimiter than the comma.
    Delimiter,
    /// Another encoding than UTF-8.
    Encoding,
    /// Dates in another form than the era's.
    DateForm,
    /// The era's notes above the header are gone or changed.
    Preamble,
    /// Columns under other names than LinkedIn's.
    ColumnNames,
    /// Columns added, dropped or moved.
    ColumnOrder,
}

impl fmt::Display for ResaveSign {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::CarriageReturns => "CR LF line ends",
            Self::ByteOrderMark => "byte-order mark",
            Self::Delimiter => "delimiter",
            Self::Encoding => "encoding",
            Self::DateForm => "form of the dates",
            Self::Preamble => "notes above the header",
            Self::ColumnNames => "column names",
            Self::ColumnOrder => "columns",
        })
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DateOnlyRows(count) => {
                write!(formatter, "date_only_rows: {count} (members who left or are hidden; they count as connections)")
            }
            Self::UnparsedDates(count) => write!(formatter, "unparsed_dates: {count} (kept, date unknown)"),
            Self::ShortRows(count) => write!(formatter, "short_rows: {count} (kept)"),
            Self::LongRows(count) => write!(formatter, "long_rows: {count} (kept)"),
            Self::ReplacedBytes(count) => write!(formatter, "replaced_bytes: {count}"),
            Self::DecodedBytes(count) => write!(formatter, "decoded_bytes: {count} (read as windows-1252)"),
            Self::NulBytes(count) => write!(formatter, "nul_bytes: {count} (removed)"),
            Self::AmbiguousDates { chosen, evidence } => {
                write!(formatter, "ambiguous_dates: read {chosen}, {evidence}")
            }
            Self::MixedDateOrders(count) => write!(formatter, "mixed_date_orders: {count}"),
            Self::UnclosedQuotes(count) => write!(formatter, "unclosed_quotes: {count}"),
            Self::MissingColumns(columns) => {
                formatter.write_str("missing_columns: ")?;
                list(formatter, columns)
            }
            Self::ColumnByContent(column) => write!(formatter, "column_by_content: {column}"),
            Self::Resaved(signs) => {
                formatter.write_str("resaved_by_an_editor: ")?;
                list(formatter, signs)
            }
            Self::SpamMessages(count) => write!(formatter, "spam_messages: {count} (kept, marked)"),
            Self::EmptyFile => formatter.write_str("empty_file: nothing in it"),
            Self::HeaderNotFound => formatter.write_str("header_not_found: no line names this kind's columns"),
            Self::NotRead => formatter.write_str("not_read: not used by the audit"),
            Self::UnsafePath => formatter.write_str("unsafe_path: its name leaves the archive; not opened"),
            Self::Unreadable(reason) => write!(formatter, "unreadable: {reason}"),
            Self::AnotherMember => {
                formatter.write_str("another_member: this seems to be another person's export than the first one")
            }
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Encrypted => "protected by a password",
            Self::TooLarge => "larger than any export",
            Self::Damaged => "damaged or cut short",
            Self::NotText => "a spreadsheet or archive under the name of a text file",
            Self::TooDeep => "a zip within too many zips",
        })
    }
}

fn list<T: fmt::Display>(formatter: &mut fmt::Formatter<'_>, items: &[T]) -> fmt::Result {
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            formatter.write_str(", ")?;
        }
        write!(formatter, "{item}")?;
    }
    Ok(())
}

impl Serialize for Warning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What became of the rows of one file. `rows_read` equals `kept` plus the sum of `dropped`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FileReceipt {
    /// Place of the file among all files of the inputs; rows name their file by it.
    #[serde(skip)]
    pub file: usize,
    /// File as the user would name it; an archive's member reads `archive.zip: Connections.csv`.
    pub name: String,
    /// What the file is.
    pub kind: FileKind,
    /// Which period of the format it is of; `None` where the kind has only one form or it was not read.
    pub era: Option<Era>,
    /// Encoding of its bytes; `None` where it was not read.
    pub encoding: Option<Encoding>,
    /// Delimiter of its cells; `None` where it was not read.
    pub delimiter: Option<char>,
    /// Records below the header; lines without any character are not records.
    pub rows_read: u64,
    /// Rows that count.
    pub kept: u64,
    /// Rows that do not, by reason.
    pub dropped: BTreeMap<DropReason, u64>,
    /// Remarks, in the order of the enum's cases.
    pub warnings: Vec<Warning>,
}

impl FileReceipt {
    /// A file of which nothing has been read yet.
    #[must_use]
    pub fn new(file: usize, name: impl Into<String>, kind: FileKind) -> Self {
        Self {
            file,
            name: name.into(),
            kind,
            era: None,
            encoding: None,
            delimiter: None,
            rows_read: 0,
            kept: 0,
            dropped: BTreeMap::new(),
            warnings: Vec::new(),
        }
    }

    /// Counts rows that do not count, by reason.
    pub fn add_dropped(&mut self, reason: DropReason, rows: u64) {
        if rows > 0 {
            *self.dropped.entry(reason).or_insert(0) += rows;
        }
    }

    /// Moves up to `rows` rows from kept to dropped, for what is found out after the reading
    /// (a message that stands in two archives). Never more than were kept; returns how many moved.
    pub fn move_to_dropped(&mut self, reason: DropReason, rows: u64) -> u64 {
        let moved = rows.min(self.kept);
        self.kept -= moved;
        self.add_dropped(reason, moved);
        moved
    }

    /// Adds a remark whose count is not zero.
    pub fn warn_counted(&mut self, count: u64, warning: impl FnOnce(u64) -> Warning) {
        if count > 0 {
            self.warnings.push(warning(count));
        }
    }

    /// Whether the sums add up, as they always must.
    #[must_use]
    pub fn adds_up(&self) -> bool {
        self.rows_read == self.kept + self.dropped.values().sum::<u64>()
    }
}

/// The receipt of a whole reading, files in the order of the inputs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Receipt {
    files: Vec<FileReceipt>,
}

/// Sums over all files.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Totals {
    /// Files listed.
    pub files: u64,
    /// Records read.
    pub rows_read: u64,
    /// Rows that count.
    pub kept: u64,
    /// Rows that do not, by reason.
    pub dropped: BTreeMap<DropReason, u64>,
}

impl Receipt {
    /// A receipt of these files.
    #[must_use]
    pub fn new(files: Vec<FileReceipt>) -> Self {
        let mut receipt = Self { files };
        receipt.sort();
        receipt
    }

    /// Gives every file the name that is to be shown.
    pub fn rename_files(&mut self, name: impl Fn(&str) -> String) {
        for file in &mut self.files {
            file.name = name(&file.name);
        }
    }

    /// Adds files read later (messages); each finds its place in the order of the inputs, and one
    /// that is listed already is replaced.
    pub fn extend(&mut self, files: Vec<FileReceipt>) {
        self.files.retain(|old| files.iter().all(|new| new.file != old.file));
        self.files.extend(files);
        self.sort();
    }

    fn sort(&mut self) {
        self.files.sort_by_key(|receipt| receipt.file);
    }

    /// All files, in the order of the inputs.
    #[must_use]
    pub fn files(&self) -> &[FileReceipt] {
        &self.files
    }

    /// Moves up to `rows` rows of a file (by its place among all files) from kept to dropped.
    /// Returns how many moved; 0 for an unknown file.
    pub fn move_to_dropped(&mut self, file: usize, reason: DropReason, rows: u64) -> u64 {
        self.file_mut(file).map_or(0, |receipt| receipt.move_to_dropped(reason, rows))
    }

    /// Moves messages of a file that repeat an earlier one from kept to dropped. Where there is only one file
    /// of messages, it repeats itself.
    pub fn drop_repeated_messages(&mut self, file: usize, rows: u64) {
        let files = self.files.iter().filter(|receipt| receipt.kind == FileKind::Messages).count();
        let reason = if files > 1 { DropReason::DuplicateOfOtherFile } else { DropReason::DuplicateRow };
        self.move_to_dropped(file, reason, rows);
    }

    pub(super) fn file_mut(&mut self, file: usize) -> Option<&mut FileReceipt> {
        self.files.iter_mut().find(|receipt| receipt.file == file)
    }

    /// Sums over all files.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let mut totals = Totals { files: self.files.len() as u64, ..Totals::default() };
        for file in &self.files {
            totals.rows_read += file.rows_read;
            totals.kept += file.kept;
            for (reason, rows) in &file.dropped {
                *totals.dropped.entry(*reason).or_insert(0) += rows;
            }
        }
        totals
    }

    /// Whether the sums of every file add up.
    #[must_use]
    pub fn adds_up(&self) -> bool {
        self.files.iter().all(FileReceipt::adds_up)
    }
}

impl Serialize for Receipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Receipt", 3)?;
        object.serialize_field("schema", &RECEIPT_SCHEMA)?;
        object.serialize_field("files", &self.files)?;
        object.serialize_field("totals", &self.totals())?;
        object.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_rows_keeps_the_sum_and_never_goes_below_zero() {
        let mut file = FileReceipt::new(3, "messages.csv", FileKind::Messages);
        file.rows_read = 5;
        file.kept = 5;
        assert_eq!(file.move_to_dropped(DropReason::DuplicateOfOtherFile, 9), 5);
        assert_eq!(file.kept, 0);
        assert!(file.adds_up());
        let mut receipt = Receipt::new(vec![file]);
        assert_eq!(receipt.move_to_dropped(7, DropReason::Draft, 1), 0, "an unknown file moves nothing");
    }

    #[test]
    fn the_json_form_is_the_documented_one() {
        let mut file = FileReceipt::new(1, "Connections.csv", FileKind::Connections);
        file.era = Some(Era::Connections2023);
        file.encoding = Some(Encoding::Utf8);
        file.delimiter = Some(',');
        file.rows_read = 3;
        file.kept = 2;
        file.add_dropped(DropReason::BlankRow, 1);
        file.warn_counted(2, Warning::DateOnlyRows);
        file.warn_counted(0, Warning::ShortRows);
        let mut receipt = Receipt::new(vec![file]);
        receipt.extend(vec![FileReceipt::new(0, "notes.txt", FileKind::Other)]);
        let json = serde_json::to_string(&receipt).expect("a receipt serializes");
        assert_eq!(
            json,
            concat!(
                r#"{"schema":1,"files":[{"name":"notes.txt","kind":"other","era":null,"encoding":null,"delimiter":null,"#,
                r#""rows_read":0,"kept":0,"dropped":{},"warnings":[]},"#,
                r#"{"name":"Connections.csv","kind":"connections","era":"since-2023-06","encoding":"utf-8","delimiter":",","#,
                r#""rows_read":3,"kept":2,"dropped":{"blank_row":1},"#,
                r#""warnings":["date_only_rows: 2 (members who left or are hidden; they count as connections)"]}],"#,
                r#""totals":{"files":2,"rows_read":3,"kept":2,"dropped":{"blank_row":1}}}"#
            )
        );
    }

    #[test]
    fn a_reason_is_displayed_as_it_is_serialized() {
        for reason in [
            DropReason::BlankRow,
            DropReason::Draft,
            DropReason::DuplicateOfOtherFile,
            DropReason::DuplicateRow,
            DropReason::NoHeader,
            DropReason::RepeatedHeader,
            DropReason::ShortRow,
            DropReason::Sponsored,
        ] {
            assert_eq!(serde_json::to_string(&reason).expect("serializes"), format!("\"{reason}\""));
        }
    }
}
