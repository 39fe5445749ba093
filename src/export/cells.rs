//! Records split into borrowed cells, several times as fast as a byte-wise automaton.
//!
//! Owns the splitting of all files of the export. It agrees with the csv crate on every input, which a
//! test holds it to. Refuses bytes that are not UTF-8, and to say what a cell means.

use memchr::{memchr, memchr3};

/// A cell: a range of the block, or of the scratch text where quotes had to be unescaped.
#[derive(Debug, Clone, Copy)]
struct Cell {
    start: usize,
    end: usize,
    is_unescaped: bool,
}

/// One record, borrowed for the time of a visit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record<'r> {
    text: &'r str,
    unescaped: &'r str,
    cells: &'r [Cell],
}

impl<'r> Record<'r> {
    /// A cell by its place.
    pub fn get(&self, place: usize) -> Option<&'r str> {
        let cell = self.cells.get(place)?;
        let source = if cell.is_unescaped { self.unescaped } else { self.text };
        source.get(cell.start..cell.end)
    }

    /// Number of cells.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// All cells.
    pub fn iter(&self) -> impl Iterator<Item = &'r str> + '_ {
        (0..self.cells.len()).filter_map(|place| self.get(place))
    }
}

/// Visits every record of a block that starts at the start of a record. Lines without any character are
/// no records. Returns whether the block ends within quotes.
pub(super) fn for_each_record(text: &str, delimiter: u8, mut visit: impl FnMut(&Record<'_>)) -> bool {
    let mut splitter = Splitter { text, delimiter, position: 0, cells: Vec::new(), unescaped: String::new() };
    loop {
        splitter.skip_line_ends();
        if splitter.position >= text.len() {
            return false;
        }
        let is_open = splitter.read_record();
        visit(&Record { text, unescaped: &splitter.unescaped, cells: &splitter.cells });
        if is_open {
            return true;
        }
    }
}

/// The cells of the first records of a text.
pub(super) fn first_records(text: &str, delimiter: u8, count: usize) -> Vec<Vec<String>> {
    let mut splitter = Splitter { text, delimiter, position: 0, cells: Vec::new(), unescaped: String::new() };
    let mut records = Vec::new();
    while records.len() < count {
        splitter.skip_line_ends();
        if splitter.position >= text.len() {
            break;
        }
        splitter.read_record();
        let record = Record { text, unescaped: &splitter.unescaped, cells: &splitter.cells };
        records.push(record.iter().map(str::to_owned).collect());
    }
    records
}

/// A cell without outer white space. Nearly every cell has none, which its outer bytes tell at once.
pub(super) fn trim(cell: &str) -> &str {
    match cell.as_bytes() {
        [] => cell,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => cell,
        _ => cell.trim(),
    }
}

struct Splitter<'t> {
    text: &'t str,
    delimiter: u8,
    position: usize,
    cells: Vec<Cell>,
    unescaped: String,
}

/// How a cell ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Cell,
    Record,
    /// End of the block, within quotes.
    Open,
}

impl Splitter<'_> {
    fn rest(&self) -> &[u8] {
        self.text.as_bytes().get(self.position..).unwrap_or_default()
    }

    fn skip_line_ends(&mut self) {
        self.position += self.rest().iter().take_while(|&&byte| matches!(byte, b'\n' | b'\r')).count();
    }

    /// Reads the cells of a record; returns whether the block ended within quotes.
    fn read_record(&mut self) -> bool {
        self.cells.clear();
        self.unescaped.clear();
        loop {
            let end = if self.rest().first() == Some(&b'"') { self.read_quoted() } else { self.read_bare() };
            match end {
                End::Cell => {}
                End::Record => return false,
                End::Open => return true,
            }
        }
    }

    /// Reads a bare cell up to the delimiter or line end, which is consumed.
    fn read_bare(&mut self) -> End {
        let start = self.position;
        let (end, kind) = self.bare_end();
        self.cells.push(Cell { start, end, is_unescaped: false });
        kind
    }

    /// End of the bare text from here on; the position moves behind what ends it.
    fn bare_end(&mut self) -> (usize, End) {
        let rest = self.rest();
        match memchr3(self.delimiter, b'\n', b'\r', rest) {
            Some(length) => {
                let is_delimiter = rest.get(length) == Some(&self.delimiter);
                let end = self.position + length;
                self.position = end + 1;
                (end, if is_delimiter { End::Cell } else { End::Record })
            }
            None => {
                self.position = self.text.len();
                (self.text.len(), End::Record)
            }
        }
    }

    /// Reads a quoted cell: without escapes it is a range of the block.
    fn read_quoted(&mut self) -> End {
        self.position += 1;
        let start = self.position;
        let Some(length) = memchr(b'"', self.rest()) else { return self.end_open(start) };
        let end = start + length;
        self.position = end + 1;
        match self.rest().first() {
            None => {
                self.cells.push(Cell { start, end, is_unescaped: false });
                End::Record
            }
            Some(&byte) if byte == self.delimiter || matches!(byte, b'\n' | b'\r') => {
                self.position += 1;
                self.cells.push(Cell { start, end, is_unescaped: false });
                if byte == self.delimiter { End::Cell } else { End::Record }
            }
            Some(_) => self.read_escaped(start, end),
        }
    }

    fn end_open(&mut self, start: usize) -> End {
        self.position = self.text.len();
        self.cells.push(Cell { start, end: self.text.len(), is_unescaped: false });
        End::Open
    }

    /// Reads on behind a quote (at `end`) that was not followed by the end of the cell.
    fn read_escaped(&mut self, start: usize, mut end: usize) -> End {
        let unescaped_start = self.unescaped.len();
        let mut piece = start;
        let kind = loop {
            // Behind a quote at `end`: an escaped one, the end of the cell, or a bare tail.
            self.push(piece, end);
            match self.rest().first() {
                Some(&b'"') => {
                    self.unescaped.push('"');
                    self.position += 1;
                    piece = self.position;
                    match memchr(b'"', self.rest()) {
                        Some(length) => {
                            end = piece + length;
                            self.position = end + 1;
                        }
                        None => {
                            self.push(piece, self.text.len());
                            self.position = self.text.len();
                            break End::Open;
                        }
                    }
                }
                None => break End::Record,
                Some(_) => {
                    let tail = self.position;
                    let (tail_end, kind) = self.bare_end();
                    self.push(tail, tail_end);
                    break kind;
                }
            }
        };
        self.cells.push(Cell { start: unescaped_start, end: self.unescaped.len(), is_unescaped: true });
        kind
    }

    fn push(&mut self, start: usize, end: usize) {
        self.unescaped.push_str(self.text.get(start..end).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn by_reader(text: &str) -> Vec<Vec<String>> {
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        reader.into_records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn by_splitter(text: &str) -> Vec<Vec<String>> {
        let mut records = Vec::new();
        for_each_record(text, b',', |record| {
            assert_eq!(record.iter().count(), record.len());
            records.push(record.iter().map(str::to_owned).collect());
        });
        records
    }

    #[test]
    fn whether_a_block_ends_within_quotes() {
        assert!(!for_each_record("a,\"b\"\n", b',', |_| {}));
        assert!(!for_each_record("a,\"b\"", b',', |_| {}));
        assert!(for_each_record("a,\"b", b',', |_| {}));
        assert!(for_each_record("a,\"b\"\"", b',', |_| {}));
        assert!(!for_each_record("a,5\" b", b',', |_| {}));
    }

    #[test]
    fn the_first_records_of_a_text() {
        assert_eq!(first_records("\"a;\"\"b\"\"\";c\nd", b';', 1), [["a;\"b\"", "c"]]);
        assert!(first_records("\r\n", b',', 9).is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_text_is_split_as_the_csv_crate_splits_it(text in "([aé,\"\n\r]|\"\"|\",\"){0,24}") {
            // The csv crate takes a byte-order mark off, which no block begins with.
            prop_assert_eq!(by_splitter(&text), by_reader(&text));
        }
    }
}
