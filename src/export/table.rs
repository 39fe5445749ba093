//! A small file as rows: header, delimiter, cells, and the count of every record.
//!
//! Owns the search for the header and the repair of misshapen rows. Refuses to judge what a row
//! says: the caller returns a verdict for each, and the counts follow from the verdicts.

use super::cells::{self, Record, trim};
use super::columns::{self, Column, ColumnMap};
use super::encoding::{self, Encoding};
use super::naming::FileKind;
use super::receipt::{DropReason, FileReceipt, ResaveSign, Warning};
use super::records;

/// Delimiters tried, LinkedIn's own first; the others are spreadsheets' regional choices.
pub(super) const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many lines that are not blank may stand above the header. LinkedIn writes two; editors add some.
pub(super) const HEADER_LINES: usize = 20;

/// Rows looked at to see which of two columns of one name is filled: a company is missing in 4 % of rows.
const SAMPLED_ROWS: usize = 50;

/// A file's header and how its cells are divided.
#[derive(Debug, Clone)]
pub(super) struct Header {
    /// Which column is which.
    pub columns: ColumnMap,
    /// The delimiter.
    pub delimiter: u8,
    /// Where the line behind the header starts.
    pub body: usize,
    /// Lines of any kind up to and including the header.
    pub lines: usize,
    /// Lines that are not blank above the header.
    pub lines_above: usize,
    /// Whether what stands above the header is what LinkedIn writes there: nothing, or its two lines of notes.
    pub is_preamble_native: bool,
    /// Whether every cell of the header is quoted.
    pub is_quoted: bool,
    /// The header's cells, to recognise it when it comes again.
    cells: Vec<String>,
}

impl Header {
    /// Whether these cells are the header once more.
    pub fn is_repeated_in<'a>(&self, cells: impl Iterator<Item = &'a str>) -> bool {
        cells.map(str::trim).eq(self.cells.iter().map(String::as_str))
    }
}

/// Finds the header of a kind of file: of the first lines, the one that names most of its columns, with
/// whichever delimiter makes it so.
pub(super) fn find_header(kind: FileKind, text: &str) -> Option<Header> {
    let mut best: Option<Header> = None;
    let mut position = 0;
    let mut lines_above = 0;
    let mut lines = 0;
    let mut is_preamble_native = true;
    while lines_above < HEADER_LINES {
        let rest = text.get(position..).filter(|rest| !rest.is_empty())?;
        let end = records::line_end(rest.as_bytes());
        let line = rest.get(..end)?.trim_end_matches(['\r', '\n']);
        position += end;
        lines += 1;
        if !line.trim().is_empty() {
            // A delimiter that is not there makes one cell of the line, as LinkedIn's own does that is not there.
            let own = DELIMITERS.first().copied();
            let is_there =
                |delimiter: &u8| own == Some(*delimiter) || memchr::memchr(*delimiter, line.as_bytes()).is_some();
            for delimiter in DELIMITERS.into_iter().filter(is_there) {
                let header = read_header_line(kind, line, delimiter, position, lines_above, is_preamble_native);
                let is_better =
                    |header: &Header| best.as_ref().is_none_or(|best| header.columns.found() > best.columns.found());
                if let Some(header) = header.filter(is_better) {
                    best = Some(Header { lines, ..header });
                }
            }
            is_preamble_native &= match lines_above {
                0 => line == "Notes:",
                1 => line.starts_with("\"When exporting your connection data"),
                _ => false,
            };
            lines_above += 1;
        }
        if position >= text.len() {
            break;
        }
    }
    best
}

fn read_header_line(
    kind: FileKind,
    line: &str,
    delimiter: u8,
    body: usize,
    lines_above: usize,
    is_preamble_native: bool,
) -> Option<Header> {
    let cells = cells::first_records(line, delimiter, 1).pop()?;
    let cells = match cells.as_slice() {
        [only] if is_wrapped(only, delimiter) => cells::first_records(only, delimiter, 1).pop()?,
        _ => cells,
    };
    let columns = ColumnMap::read(kind, cells.iter().map(String::as_str));
    if !columns::is_header(kind, &columns) {
        return None;
    }
    let is_quoted = line.starts_with('"') && line.matches('"').count() >= 2 * cells.len();
    let cells = cells.into_iter().map(|cell| cell.trim().to_owned()).collect();
    let is_preamble_native = is_preamble_native && (lines_above == 0 || lines_above == 2);
    Some(Header { columns, delimiter, body, lines: 0, lines_above, is_preamble_native, is_quoted, cells })
}

/// Whether a record's only cell is a whole row. A spreadsheet whose own delimiter is another one shows each
/// row in one cell, and when it saves the file it quotes those rows that hold a quote of their own.
pub(super) fn is_wrapped(only_cell: &str, delimiter: u8) -> bool {
    memchr::memchr(delimiter, only_cell.as_bytes()).is_some()
}

/// One row, its cells by column.
pub(super) struct Row<'r> {
    cells: Cells<'r>,
    columns: &'r ColumnMap,
}

/// A row's cells as they were split, or as they were repaired.
#[derive(Clone, Copy)]
enum Cells<'r> {
    Split(&'r Record<'r>),
    Repaired(&'r [String]),
}

impl Cells<'_> {
    fn get(&self, place: usize) -> Option<&str> {
        match self {
            Self::Split(record) => record.get(place),
            Self::Repaired(cells) => cells.get(place).map(String::as_str),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Split(record) => record.len(),
            Self::Repaired(cells) => cells.len(),
        }
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).filter_map(|place| self.get(place))
    }
}

impl Row<'_> {
    /// A column's cell without outer white space; empty where the row or the file lacks it.
    pub fn get(&self, column: Column) -> &str {
        trim(self.columns.index(column).and_then(|index| self.cells.get(index)).unwrap_or_default())
    }

    /// A cell as an owned text.
    pub fn text(&self, column: Column) -> String {
        self.get(column).to_owned()
    }

    /// A cell as an owned text, `None` where it is empty.
    pub fn some(&self, column: Column) -> Option<String> {
        let cell = self.get(column);
        (!cell.is_empty()).then(|| cell.to_owned())
    }

    /// The first of these columns that is not empty, as an owned text.
    pub fn first_of(&self, columns: &[Column]) -> String {
        columns.iter().map(|&column| self.get(column)).find(|cell| !cell.is_empty()).unwrap_or_default().to_owned()
    }

    /// The cell that stands as far from the row's end as the column does from the header's: where an
    /// unquoted delimiter has shifted a long row.
    pub fn get_from_end(&self, column: Column) -> &str {
        let place = || {
            let from_end = self.columns.width().checked_sub(self.columns.index(column)?)?;
            self.cells.get(self.cells.len().checked_sub(from_end)?)
        };
        place().unwrap_or_default().trim()
    }

    /// Whether the row has more cells than the header.
    pub fn is_long(&self) -> bool {
        self.cells.len() > self.columns.width()
    }

    /// Whether the row has fewer cells than the header.
    pub fn is_short(&self) -> bool {
        self.cells.len() < self.columns.width()
    }
}

/// What a reader of rows says of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It counts.
    Keep,
    /// It does not.
    Drop(DropReason),
}

/// A decoded file with its header found.
#[derive(Debug)]
pub(super) struct Table {
    text: String,
    /// The header.
    pub header: Header,
    /// The encoding.
    pub encoding: Encoding,
    /// Whether no cell of this kind of file holds a line break.
    is_one_line_a_row: bool,
}

impl Table {
    /// Decodes a file and finds its header. Without one, the rows are counted as dropped, the receipt
    /// says so, and there is no table.
    pub fn open(kind: FileKind, bytes: Vec<u8>, receipt: &mut FileReceipt) -> Option<Self> {
        if bytes.is_empty() {
            receipt.warnings.push(Warning::EmptyFile);
            return None;
        }
        let decoded = encoding::decode(bytes);
        receipt.encoding = Some(decoded.encoding);
        receipt.warn_counted(decoded.replaced, Warning::ReplacedBytes);
        receipt.warn_counted(decoded.nul, Warning::NulBytes);
        let Some(header) = find_header(kind, &decoded.text) else {
            count_headless(&decoded.text, receipt);
            return None;
        };
        receipt.delimiter = Some(char::from(header.delimiter));
        let is_one_line_a_row = kind == FileKind::Connections;
        let mut table = Self { text: decoded.text, header, encoding: decoded.encoding, is_one_line_a_row };
        table.prefer_filled_columns(kind);
        Some(table)
    }

    /// Of two columns with one name (an editor's empty copy, two tables pasted side by side) the one that
    /// holds something counts, the first one if both do.
    fn prefer_filled_columns(&mut self, kind: FileKind) {
        let repeated = columns::repeated_columns(kind, self.header.cells.iter().map(String::as_str));
        if repeated.is_empty() {
            return;
        }
        let sample = self.sample(SAMPLED_ROWS);
        let is_filled =
            |index: usize| sample.iter().any(|row| row.get(index).is_some_and(|cell| !trim(cell).is_empty()));
        for (column, index) in repeated {
            if self.header.columns.index(column).is_some_and(|known| !is_filled(known)) && is_filled(index) {
                self.header.columns.set(column, index);
            }
        }
    }

    /// The text below the header.
    pub fn body(&self) -> &str {
        self.text.get(self.header.body..).unwrap_or_default()
    }

    /// The cells of the first rows, to recognise columns by what they hold.
    pub fn sample(&self, rows: usize) -> Vec<Vec<String>> {
        cells::first_records(self.body(), self.header.delimiter, rows)
    }

    /// Signs that an editor saved the file anew, except for the form of its dates.
    pub fn resave_signs(&self) -> Vec<ResaveSign> {
        let mut signs = Vec::new();
        let head = self.text.get(..self.header.body).unwrap_or_default();
        let is_utf16 = matches!(self.encoding, Encoding::Utf16Le | Encoding::Utf16Be);
        if head.contains('\r') && !is_utf16 {
            signs.push(ResaveSign::CarriageReturns);
        }
        if self.encoding == Encoding::Utf8Bom {
            signs.push(ResaveSign::ByteOrderMark);
        }
        if self.header.delimiter != b',' && !is_utf16 {
            signs.push(ResaveSign::Delimiter);
        }
        if matches!(self.encoding, Encoding::Windows1252 | Encoding::Macintosh) {
            signs.push(ResaveSign::Encoding);
        }
        signs
    }

    /// Hands every row to `visit` and counts it by the verdict.
    pub fn for_each_row(&self, receipt: &mut FileReceipt, mut visit: impl FnMut(&Row<'_>) -> Verdict) {
        let mut body = self.body();
        let mut counter = RowCounter { header: &self.header, short: 0, long: 0 };
        let mut unclosed = 0_u64;
        if self.is_one_line_a_row {
            let mut end = 0;
            for stray in stray_lines(body, self.header.delimiter, self.header.columns.width()) {
                counter.read(body.get(end..stray.start).unwrap_or_default(), receipt, &mut visit);
                counter.read_unclosed(body.get(stray.clone()).unwrap_or_default(), receipt, &mut visit);
                unclosed += 1;
                end = stray.end;
            }
            body = body.get(end..).unwrap_or_default();
        }
        // Behind one quote that never closes no second one can stay open (its partner would have closed
        // the first); the bound only makes that visible.
        for _ in 0..2 {
            let Some(start) = records::open_record(body.as_bytes(), self.header.delimiter) else { break };
            let (whole, open) = body.split_at_checked(start).unwrap_or((body, ""));
            counter.read(whole, receipt, &mut visit);
            let (line, rest) = open.split_at_checked(records::line_end(open.as_bytes())).unwrap_or((open, ""));
            counter.read_unclosed(line, receipt, &mut visit);
            unclosed += 1;
            body = rest;
        }
        counter.read(body, receipt, &mut visit);
        receipt.warn_counted(counter.short, Warning::ShortRows);
        receipt.warn_counted(counter.long, Warning::LongRows);
        receipt.warn_counted(unclosed, Warning::UnclosedQuotes);
    }
}

/// Whether a row is a line of the notes above the header, where whole files were pasted together.
fn is_note(cells: &Cells<'_>) -> bool {
    let first = trim(cells.get(0).unwrap_or_default());
    first.starts_with("When exporting your connection data")
        || (first == "Notes:" && cells.iter().skip(1).all(|cell| trim(cell).is_empty()))
}

struct RowCounter<'h> {
    header: &'h Header,
    short: u64,
    long: u64,
}

impl RowCounter<'_> {
    fn read(&mut self, text: &str, receipt: &mut FileReceipt, visit: &mut impl FnMut(&Row<'_>) -> Verdict) {
        let width = self.header.columns.width();
        let delimiter = self.header.delimiter;
        cells::for_each_record(text, delimiter, |record| {
            let wrapped = record.get(0).filter(|cell| width > 1 && record.len() == 1 && is_wrapped(cell, delimiter));
            if let Some(row) = wrapped.and_then(|row| cells::first_records(row, delimiter, 1).pop()) {
                self.count(&Cells::Repaired(&join_surplus(row, width)), receipt, visit);
            } else if record.len() > width {
                let repaired = join_surplus(record.iter().map(str::to_owned).collect(), width);
                self.count(&Cells::Repaired(&repaired), receipt, visit);
            } else {
                self.count(&Cells::Split(record), receipt, visit);
            }
        });
    }

    /// A line with a quote that never closes is divided at every delimiter, its quotes being none.
    fn read_unclosed(&mut self, line: &str, receipt: &mut FileReceipt, visit: &mut impl FnMut(&Row<'_>) -> Verdict) {
        let line = line.trim_end_matches(['\r', '\n']);
        let cells = line.split(char::from(self.header.delimiter)).map(str::to_owned).collect();
        let mut cells = join_surplus(cells, self.header.columns.width());
        for cell in &mut cells {
            *cell = cell.trim().trim_matches('"').to_owned();
        }
        self.count(&Cells::Repaired(&cells), receipt, visit);
    }

    fn count(&mut self, cells: &Cells<'_>, receipt: &mut FileReceipt, visit: &mut impl FnMut(&Row<'_>) -> Verdict) {
        receipt.rows_read += 1;
        match self.judge(cells, visit) {
            Verdict::Keep => receipt.kept += 1,
            Verdict::Drop(reason) => receipt.add_dropped(reason, 1),
        }
    }

    fn judge(&mut self, cells: &Cells<'_>, visit: &mut impl FnMut(&Row<'_>) -> Verdict) -> Verdict {
        if cells.iter().all(|cell| trim(cell).is_empty()) {
            return Verdict::Drop(DropReason::BlankRow);
        }
        if self.header.is_repeated_in(cells.iter()) || is_note(cells) {
            return Verdict::Drop(DropReason::RepeatedHeader);
        }
        let row = Row { cells: *cells, columns: &self.header.columns };
        let verdict = visit(&row);
        if verdict == Verdict::Keep {
            self.short += u64::from(row.is_short());
            self.long += u64::from(row.is_long());
        }
        verdict
    }
}

/// Lines in which a quote opens a cell that does not close, although the next line is a whole row by itself: the
/// quote is a stray one, and would swallow the rows up to the next. A cell that somebody broke over lines by hand
/// goes on with less than a row.
fn stray_lines(text: &str, delimiter: u8, width: usize) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let line_from = |start: usize| {
        let rest = bytes.get(start..).unwrap_or_default();
        start..start + records::line_end(rest)
    };
    let is_open = |line: &std::ops::Range<usize>| {
        memchr::memchr_iter(b'"', bytes.get(line.clone()).unwrap_or_default()).count() % 2 == 1
    };
    let is_whole_row = |line: &std::ops::Range<usize>| {
        let row = text.get(line.clone()).unwrap_or_default();
        cells::first_records(row, delimiter, 1).pop().is_some_and(|cells| cells.len() == width)
    };
    let mut stray = Vec::new();
    let mut at = 0;
    // Most files have no quote in most lines: from one to the next.
    while let Some(quote) = memchr::memchr(b'"', bytes.get(at..).unwrap_or_default()) {
        let start =
            memchr::memrchr2(b'\n', b'\r', bytes.get(..at + quote).unwrap_or_default()).map_or(0, |end| end + 1);
        let line = line_from(start.max(at));
        at = line.end;
        if !is_open(&line) {
            continue;
        }
        let next = line_from(line.end);
        if !next.is_empty() && !is_open(&next) && is_whole_row(&next) {
            stray.push(line);
            continue;
        }
        // A cell of several lines: behind the one that closes it.
        let mut inner = next;
        while !inner.is_empty() && !is_open(&inner) {
            inner = line_from(inner.end);
        }
        at = inner.end.max(at);
    }
    stray
}

/// A row with too many cells: empty ones at its end are cut, and cells that begin with a space are
/// what an unquoted `Acme, Inc.` was torn into, so they are joined again.
fn join_surplus(mut cells: Vec<String>, width: usize) -> Vec<String> {
    while cells.len() > width && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    let mut surplus = cells.len().saturating_sub(width);
    let mut joined: Vec<String> = Vec::with_capacity(cells.len());
    for cell in cells {
        match joined.last_mut() {
            Some(previous) if surplus > 0 && cell.starts_with(' ') && !cell.trim().is_empty() => {
                previous.push(',');
                previous.push_str(&cell);
                surplus -= 1;
            }
            _ => joined.push(cell),
        }
    }
    joined
}

/// Counts the rows of a file whose header was not found.
fn count_headless(text: &str, receipt: &mut FileReceipt) {
    let mut rows = 0;
    cells::for_each_record(text, b',', |_| rows += 1);
    receipt.rows_read += rows;
    receipt.add_dropped(DropReason::NoHeader, rows);
    receipt.warnings.push(if rows == 0 { Warning::EmptyFile } else { Warning::HeaderNotFound });
}

#[cfg(test)]
mod tests {
    use super::*;

    const NATIVE: &str = "Notes:\n\"When exporting your connection data, you may notice that some of the email \
        addresses are missing.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    fn header(text: &str) -> Header {
        find_header(FileKind::Connections, text).expect("a header")
    }

    fn names(text: &str) -> (Vec<String>, FileReceipt) {
        let mut receipt = FileReceipt::new(0, "Connections.csv", FileKind::Connections);
        let mut names = Vec::new();
        if let Some(table) = Table::open(FileKind::Connections, text.as_bytes().to_vec(), &mut receipt) {
            table.for_each_row(&mut receipt, |row| {
                names.push(format!("{}|{}", row.get(Column::FirstName), row.get(Column::Company)));
                Verdict::Keep
            });
        }
        assert!(receipt.adds_up());
        (names, receipt)
    }

    #[test]
    fn the_header_is_found_under_native_padded_and_foreign_notes() {
        let native = header(NATIVE);
        assert!(native.is_preamble_native && native.lines_above == 2);
        let padded = "Notes:,,,,,,\n\"When exporting your connection data, you may notice\",,,,,,\n,,,,,,\n\
            First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
        assert!(!header(padded).is_preamble_native);
        let stripped = header("First Name,Last Name,Connected On\n");
        assert!(stripped.is_preamble_native && stripped.lines_above == 0);
        assert_eq!(header("\u{feff}\n\nFirst Name;Last Name;Connected On\n").delimiter, b';');
        assert_eq!(header("sep=;\r\nVorname;Nachname;Verbunden am\r\n").delimiter, b';');
        assert_eq!(header("\"First Name\"\t\"Last Name\"\t\"Connected On\"\n").delimiter, b'\t');
    }

    #[test]
    fn no_header_beyond_the_first_lines() {
        let deep = format!("{}First Name,Last Name,Connected On\n", "x\n".repeat(25));
        assert!(find_header(FileKind::Connections, &deep).is_none());
    }

    #[test]
    fn rows_of_every_shape_are_counted() {
        let text = format!(
            "{NATIVE}Ana,Lopez,u,,Acme,CEO,03 Sep 2018\n\
             ,,,,,,\n\
             Bo,Berg,u,,\"Acme, \"\"B\"\" Ltd\",CEO,03 Sep 2018\n\
             First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
             Cy,Coe,u,,Acme, Inc.,CEO,03 Sep 2018\n\
             Di,Day\n"
        );
        let (names, receipt) = names(&text);
        assert_eq!(names, ["Ana|Acme", "Bo|Acme, \"B\" Ltd", "Cy|Acme, Inc.", "Di|"]);
        assert_eq!(receipt.rows_read, 6);
        assert_eq!(receipt.dropped.get(&DropReason::BlankRow), Some(&1));
        assert_eq!(receipt.dropped.get(&DropReason::RepeatedHeader), Some(&1));
        assert_eq!(receipt.warnings, [Warning::ShortRows(1)]);
    }

    #[test]
    fn a_row_that_a_spreadsheet_put_into_one_cell_is_a_row() {
        let rows = "\"Ana,Lopez,u,,\"\"Acme, Inc.\"\",CEO,03 Sep 2018\"\nBo,Berg,u,,Bolt,CEO,03 Sep 2018\n";
        let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
        for header in [header.to_owned(), format!("\"{header}\"")] {
            let (names, receipt) = names(&format!("{header}\n{rows}"));
            assert_eq!(names, ["Ana|Acme, Inc.", "Bo|Bolt"]);
            assert_eq!((receipt.rows_read, receipt.warnings.as_slice()), (2, [].as_slice()), "{header}");
        }
    }

    #[test]
    fn of_two_columns_of_one_name_the_filled_one_is_read() {
        let (names, _) = names("First Name,Company,Last Name,Company,Connected On\nAna,,Lopez,Acme,03 Sep 2018\n");
        assert_eq!(names, ["Ana|Acme"]);
    }

    #[test]
    fn rows_behind_a_quote_that_never_closes_are_read() {
        let text = format!("{NATIVE}Ana,Lopez,u,,\"Acme,CEO,03 Sep 2018\nBo,Berg,u,,Bolt,CEO,03 Sep 2018\n");
        let (names, receipt) = names(&text);
        assert_eq!(names, ["Ana|Acme", "Bo|Bolt"]);
        assert_eq!(receipt.warnings, [Warning::UnclosedQuotes(1)]);
    }

    #[test]
    fn a_stray_quote_swallows_no_rows() {
        let row = |name: &str, company: &str| format!("{name},Quor,u,,{company},CEO,03 Sep 2018\n");
        let text = NATIVE.to_owned()
            + &row("Ana", "Acme")
            + &row("Bo", "\"Bolt")
            + &row("Cy", "Cove")
            + &row("Di", "\"Dune, Inc.\"")
            + &row("Ed", "\"Echo, Inc.")
            + &row("Fay", "Fern")
            + &row("Gus", "\"Gale\nGmbH\"")
            + &row("Hal", "Hill");
        let (names, receipt) = names(&text);
        let expected = [
            "Ana|Acme",
            "Bo|Bolt",
            "Cy|Cove",
            "Di|Dune, Inc.",
            "Ed|Echo, Inc.",
            "Fay|Fern",
            "Gus|Gale\nGmbH",
            "Hal|Hill",
        ];
        assert_eq!(names, expected);
        assert_eq!(receipt.warnings, [Warning::UnclosedQuotes(2)]);
    }

    #[test]
    fn the_notes_of_a_pasted_file_are_nobody() {
        let row = "Ana,Lopez,u,,Acme,CEO,03 Sep 2018\n";
        let (names, receipt) = names(&format!("{NATIVE}{row}{NATIVE}{row}"));
        assert_eq!(names, ["Ana|Acme", "Ana|Acme"]);
        assert_eq!(receipt.dropped.get(&DropReason::RepeatedHeader), Some(&3));
    }

    #[test]
    fn a_file_without_header_is_counted_whole() {
        let (names, receipt) = names("Ana,Lopez\nBo,Berg\n");
        assert!(names.is_empty());
        assert_eq!(receipt.dropped.get(&DropReason::NoHeader), Some(&2));
        assert_eq!(receipt.warnings, [Warning::HeaderNotFound]);
    }
}
