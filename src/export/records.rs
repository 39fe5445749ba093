//! Where records end, exactly as the csv crate sees it, also across pieces of a file.
//!
//! Owns the state machine of quoting over raw bytes, and the search for the next record behind a
//! quote that never closes. Refuses to split cells: the csv crate does.

use memchr::{memchr, memchr3};

/// A walk over the bytes of a file that knows whether it is inside a quoted cell.
#[derive(Debug, Clone)]
pub(super) struct RecordScanner {
    delimiter: u8,
    state: State,
    position: usize,
    last_record_end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// At the start of a cell: a quote opens it.
    CellStart,
    /// Within a bare cell, or behind a closed one: quotes are characters.
    Bare,
    /// Within quotes.
    Quoted,
    /// Behind a quote within quotes: an escaped quote or the end of the cell.
    QuoteInQuotes,
}

impl RecordScanner {
    /// A walk that starts at the start of a record.
    pub fn new(delimiter: u8) -> Self {
        Self { delimiter, state: State::CellStart, position: 0, last_record_end: 0 }
    }

    /// Walks on to the end of `bytes`, of which everything before the last call's end is unchanged.
    pub fn advance(&mut self, bytes: &[u8]) {
        while let Some(rest) = bytes.get(self.position..).filter(|rest| !rest.is_empty()) {
            match self.state {
                State::CellStart if rest.first() == Some(&b'"') => {
                    self.state = State::Quoted;
                    self.position += 1;
                }
                State::CellStart | State::Bare => self.advance_bare(rest),
                State::Quoted => match memchr(b'"', rest) {
                    Some(offset) => {
                        self.state = State::QuoteInQuotes;
                        self.position += offset + 1;
                    }
                    None => self.position = bytes.len(),
                },
                State::QuoteInQuotes => {
                    self.state = match rest.first() {
                        Some(&b'"') => State::Quoted,
                        // The delimiter or line end is read by the next round.
                        _ => State::Bare,
                    };
                    self.position += usize::from(self.state == State::Quoted);
                }
            }
        }
    }

    /// Bare cells are walked through to the next line end or the next cell that opens with a quote.
    fn advance_bare(&mut self, rest: &[u8]) {
        match memchr3(b'"', b'\n', b'\r', rest) {
            Some(offset) if rest.get(offset) == Some(&b'"') => {
                let is_opening = match offset.checked_sub(1) {
                    Some(before) => rest.get(before) == Some(&self.delimiter),
                    None => self.state == State::CellStart,
                };
                self.state = if is_opening { State::Quoted } else { State::Bare };
                self.position += offset + 1;
            }
            Some(offset) => {
                self.position += offset + 1;
                self.last_record_end = self.position;
                self.state = State::CellStart;
            }
            None => {
                let ends_cell = rest.last() == Some(&self.delimiter);
                self.state = if ends_cell { State::CellStart } else { State::Bare };
                self.position += rest.len();
            }
        }
    }

    /// Where the last whole record ends.
    pub fn last_record_end(&self) -> usize {
        self.last_record_end
    }

    /// Whether the walk stopped within quotes.
    pub fn is_open(&self) -> bool {
        self.state == State::Quoted
    }
}

/// Start of the record whose quote never closes, if there is one.
pub(super) fn open_record(text: &[u8], delimiter: u8) -> Option<usize> {
    memchr(b'"', text)?;
    let mut scanner = RecordScanner::new(delimiter);
    scanner.advance(text);
    scanner.is_open().then(|| scanner.last_record_end())
}

/// End of the first physical line of `bytes`, its line end included.
pub(super) fn line_end(bytes: &[u8]) -> usize {
    match memchr::memchr2(b'\n', b'\r', bytes) {
        Some(offset) if bytes.get(offset) == Some(&b'\r') && bytes.get(offset + 1) == Some(&b'\n') => offset + 2,
        Some(offset) => offset + 1,
        None => bytes.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Ends of records by the csv crate itself.
    fn reader_ends(bytes: &[u8]) -> Vec<u64> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        let mut record = csv::ByteRecord::new();
        let mut ends = Vec::new();
        while reader.read_byte_record(&mut record).expect("bytes in memory can be read") {
            ends.push(reader.position().byte());
        }
        ends
    }

    #[test]
    fn quotes_within_bare_cells_are_characters() {
        let mut scanner = RecordScanner::new(b',');
        scanner.advance(b"5\" screen,x\nnext,");
        assert_eq!(scanner.last_record_end(), 12);
        assert!(!scanner.is_open());
    }

    #[test]
    fn a_quote_that_never_closes_is_found_with_its_record() {
        assert_eq!(open_record(b"a,b\nc,\"d\ne,f\n", b','), Some(4));
        assert_eq!(open_record(b"a,b\nc,\"d\"\ne,f\n", b','), None);
        assert_eq!(open_record(b"a,b\nc,\"\"\"", b','), Some(4));
    }

    #[test]
    fn lines_end_in_every_way() {
        assert_eq!(line_end(b"ab\r\ncd"), 4);
        assert_eq!(line_end(b"ab\rcd"), 3);
        assert_eq!(line_end(b"ab\ncd"), 3);
        assert_eq!(line_end(b"ab"), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_walk_agrees_with_the_csv_crate(pieces in proptest::collection::vec("[a,\"\n\r;]{0,6}", 0..12)) {
            let whole = pieces.concat();
            let mut scanner = RecordScanner::new(b',');
            let mut grown = String::new();
            for piece in &pieces {
                grown.push_str(piece);
                scanner.advance(grown.as_bytes());
            }
            let mut at_once = RecordScanner::new(b',');
            at_once.advance(whole.as_bytes());
            prop_assert_eq!(scanner.last_record_end(), at_once.last_record_end());
            prop_assert_eq!(scanner.is_open(), at_once.is_open());
            // Cutting at the walk's last record end changes no record.
            let cut = scanner.last_record_end();
            let front = reader_ends(&whole.as_bytes()[..cut]).len();
            let back = reader_ends(&whole.as_bytes()[cut..]).len();
            prop_assert_eq!(front + back, reader_ends(whole.as_bytes()).len());
        }
    }
}
