//! A file cut into blocks at record boundaries while it streams by, in bounded memory.
//!
//! Owns the cutting: by quote parity where quoting is regular, by the exact state machine where it is
//! not. Refuses to hold a whole file: a record that never ends is broken off and the next one found.

use std::io::Read;

use encoding_rs::Decoder;

use super::encoding::Encoding;
use super::member::{ReadFailure, failure_of};
use super::records::{RecordScanner, line_end};

/// Bytes of a block: large enough that cutting costs nothing beside parsing, small enough that the
/// block of each thread stays in its cache between reading and parsing.
pub(super) const BLOCK_BYTES: usize = 512 * 1024;

/// A record longer than this is a quote that never closes. LinkedIn's longest message has 8,000
/// characters; a hundred recipients' URLs add as much; sixteen MiB leave room for a 10 MB cell.
const LONGEST_RECORD_BYTES: usize = 16 * 1024 * 1024;

/// How a file is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cutting {
    /// By parity: an even number of quotes before a line end puts it between records. Wrong where quotes
    /// stand in bare cells, which the parsing of the block finds out.
    Parity,
    /// By the state machine, quote by quote.
    Exact,
}

/// What the cutter says of the next block.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// A block of whole records.
    Block,
    /// One record whose quote never closes, cut before the next record.
    Broken,
    /// Parity has failed: start again, exactly.
    Irregular,
    /// The file has ended.
    End,
}

/// Whether a line could begin a record.
type LineTest<'r> = Box<dyn Fn(&[u8]) -> bool + Send + 'r>;

/// Memory for one block, used again for the next so that it is cleared only once.
#[derive(Debug, Default)]
pub(super) struct Buffer {
    memory: Vec<u8>,
    length: usize,
}

impl Buffer {
    /// The block.
    pub fn bytes(&self) -> &[u8] {
        self.memory.get(..self.length).unwrap_or_default()
    }

    fn clear(&mut self) {
        self.length = 0;
        // What one giant record needed is not kept for the ordinary ones.
        if self.memory.len() > 4 * BLOCK_BYTES {
            self.memory = Vec::new();
        }
    }

    fn append(&mut self, bytes: &[u8]) {
        self.make_room(bytes.len());
        if let Some(room) = self.memory.get_mut(self.length..self.length + bytes.len()) {
            room.copy_from_slice(bytes);
            self.length += bytes.len();
        }
    }

    fn make_room(&mut self, length: usize) {
        if self.memory.len() < self.length + length {
            self.memory.resize(self.length + length, 0);
        }
    }

    /// Reads once, at most `wanted` bytes; returns how many came.
    fn read_from(&mut self, reader: &mut dyn Read, wanted: usize) -> std::io::Result<usize> {
        self.make_room(wanted);
        let room = self.memory.get_mut(self.length..self.length + wanted).unwrap_or_default();
        let length = loop {
            match reader.read(room) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                outcome => break outcome?,
            }
        };
        self.length += length;
        Ok(length)
    }
}

/// Cuts a stream.
pub(super) struct Cutter<'r> {
    reader: &'r mut (dyn Read + Send),
    decoder: Option<Decoder>,
    /// Bytes read that belong to the next block.
    carry: Vec<u8>,
    raw: Buffer,
    is_at_end: bool,
    cutting: Cutting,
    delimiter: u8,
    bytes_read: u64,
    /// Whether a line could begin a record: used to find one behind a quote that never closes.
    starts_record: LineTest<'r>,
}

impl<'r> Cutter<'r> {
    /// A cutter over a stream whose encoding is known; the byte-order mark has been consumed by `skip`.
    pub fn new(reader: &'r mut (dyn Read + Send), first: Vec<u8>, encoding: Encoding) -> Self {
        let bytes_read = first.len() as u64;
        let mut cutter = Self {
            reader,
            decoder: encoding.stream_decoder(),
            carry: Vec::new(),
            raw: Buffer::default(),
            is_at_end: false,
            cutting: Cutting::Parity,
            delimiter: b',',
            bytes_read,
            starts_record: Box::new(|_| true),
        };
        cutter.carry = match &mut cutter.decoder {
            Some(decoder) => decode(decoder, &first, false),
            None => first,
        };
        cutter
    }

    /// Sets how to cut, and how a record looks that follows a broken one.
    pub fn cut_by(&mut self, cutting: Cutting, delimiter: u8, starts_record: impl Fn(&[u8]) -> bool + Send + 'r) {
        self.cutting = cutting;
        self.delimiter = delimiter;
        self.starts_record = Box::new(starts_record);
    }

    /// Leaves out the first lines of what has been read (notes and header).
    pub fn skip_lines(&mut self, lines: usize) {
        for _ in 0..lines {
            let end = line_end(&self.carry);
            self.carry.drain(..end);
        }
    }

    /// Bytes of the file read so far, as they lie in it.
    pub fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// Reads on until `buffer` holds at least `wanted` bytes or the file ends.
    fn fill(&mut self, buffer: &mut Buffer, wanted: usize) -> Result<(), ReadFailure> {
        while buffer.length < wanted && !self.is_at_end {
            let missing = wanted - buffer.length;
            let length = match &mut self.decoder {
                None => buffer.read_from(self.reader, missing).map_err(failure_of)?,
                Some(decoder) => {
                    self.raw.clear();
                    let length = self.raw.read_from(self.reader, missing).map_err(failure_of)?;
                    buffer.append(&decode(decoder, self.raw.bytes(), length == 0));
                    length
                }
            };
            self.bytes_read += length as u64;
            self.is_at_end = length == 0;
        }
        Ok(())
    }

    /// Puts the next block into `buffer`.
    pub fn next(&mut self, buffer: &mut Buffer) -> Result<Cut, ReadFailure> {
        buffer.clear();
        buffer.append(&self.carry);
        self.carry.clear();
        let mut wanted = BLOCK_BYTES;
        let mut scanner = RecordScanner::new(self.delimiter);
        loop {
            self.fill(buffer, wanted)?;
            if buffer.length == 0 {
                return Ok(Cut::End);
            }
            let may_grow = !self.is_at_end && buffer.length < LONGEST_RECORD_BYTES;
            let end = match self.cutting {
                Cutting::Parity => match last_even_line_end(buffer.bytes()) {
                    // The last record needs no line end, but its quotes must close.
                    Parity { is_even: true, .. } if self.is_at_end => Some(buffer.length),
                    Parity { line_end: Some(end), .. } if !self.is_at_end => Some(end),
                    _ if may_grow => None,
                    _ => return Ok(Cut::Irregular),
                },
                Cutting::Exact => {
                    scanner.advance(buffer.bytes());
                    match scanner.last_record_end() {
                        _ if self.is_at_end && !scanner.is_open() => Some(buffer.length),
                        end if end > 0 => Some(end),
                        _ if may_grow => None,
                        _ => {
                            let end = self.broken_record_end(buffer.bytes());
                            self.keep_behind(buffer, end);
                            return Ok(Cut::Broken);
                        }
                    }
                }
            };
            if let Some(end) = end {
                self.keep_behind(buffer, end);
                return Ok(Cut::Block);
            }
            // Doubling keeps the work linear in the length of the record.
            wanted = buffer.length.saturating_mul(2).clamp(BLOCK_BYTES, LONGEST_RECORD_BYTES);
        }
    }

    /// Keeps what lies behind the block for the next one.
    fn keep_behind(&mut self, buffer: &mut Buffer, end: usize) {
        self.carry.extend_from_slice(buffer.bytes().get(end..).unwrap_or_default());
        buffer.length = end;
    }

    /// Where the record behind a broken one starts: at the first line that looks like a record.
    fn broken_record_end(&self, buffer: &[u8]) -> usize {
        let mut position = line_end(buffer);
        while let Some(rest) = buffer.get(position..).filter(|rest| !rest.is_empty()) {
            let length = line_end(rest);
            if rest.get(..length).is_some_and(|line| (self.starts_record)(line)) {
                return position;
            }
            position += length;
        }
        buffer.len()
    }
}

/// The next piece of a text that is not UTF-8.
pub(super) fn decode(decoder: &mut Decoder, raw: &[u8], is_last: bool) -> Vec<u8> {
    let capacity = decoder.max_utf8_buffer_length(raw.len()).unwrap_or(raw.len());
    let mut text = String::with_capacity(capacity);
    // The capacity is the decoder's own bound, so that everything fits.
    let (_, _, _) = decoder.decode_to_string(raw, &mut text, is_last);
    text.into_bytes()
}

struct Parity {
    /// Whether all quotes of the buffer close.
    is_even: bool,
    /// Behind the last line end that has an even number of quotes before it.
    line_end: Option<usize>,
}

fn last_even_line_end(buffer: &[u8]) -> Parity {
    let is_even = memchr::memchr_iter(b'"', buffer).count().is_multiple_of(2);
    let mut is_even_here = is_even;
    for position in memchr::memrchr3_iter(b'"', b'\n', b'\r', buffer) {
        if buffer.get(position) == Some(&b'"') {
            is_even_here = !is_even_here;
        } else if is_even_here {
            return Parity { is_even, line_end: Some(position + 1) };
        }
    }
    Parity { is_even, line_end: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(bytes: &[u8], cutting: Cutting) -> Vec<(Cut, Vec<u8>)> {
        let mut reader = bytes;
        let mut cutter = Cutter::new(&mut reader, Vec::new(), Encoding::Utf8);
        cutter.cut_by(cutting, b',', |line| line.starts_with(b"2-"));
        let mut blocks = Vec::new();
        loop {
            let mut buffer = Buffer::default();
            match cutter.next(&mut buffer).expect("bytes in memory can be read") {
                Cut::End => return blocks,
                Cut::Irregular => {
                    blocks.push((Cut::Irregular, Vec::new()));
                    return blocks;
                }
                cut => blocks.push((cut, buffer.bytes().to_vec())),
            }
        }
    }

    fn many_rows() -> Vec<u8> {
        (0..60_000).flat_map(|row| format!("2-{row},\"text {row},\n\"\"more\"\"\",x\r\n").into_bytes()).collect()
    }

    #[test]
    fn both_ways_of_cutting_lose_nothing_and_cut_at_records() {
        let bytes = many_rows();
        for cutting in [Cutting::Parity, Cutting::Exact] {
            let blocks = blocks(&bytes, cutting);
            assert!(blocks.len() > 1);
            assert!(blocks.iter().all(|(cut, _)| *cut == Cut::Block));
            assert_eq!(blocks.iter().flat_map(|(_, block)| block.clone()).collect::<Vec<u8>>(), bytes);
            for (_, block) in &blocks {
                let starts = block.trim_ascii_start();
                assert!(starts.starts_with(b"2-"), "{cutting:?}");
            }
        }
    }

    #[test]
    fn a_quote_that_never_closes_is_found_by_parity_and_isolated_exactly() {
        let bytes = b"2-a,x\n2-b,\"open\n2-c,y\n2-d,z\n";
        assert_eq!(blocks(bytes, Cutting::Parity)[0].0, Cut::Irregular);
        let exact: Vec<(Cut, Vec<u8>)> = blocks(bytes, Cutting::Exact);
        assert_eq!(
            exact,
            [
                (Cut::Block, b"2-a,x\n".to_vec()),
                (Cut::Broken, b"2-b,\"open\n".to_vec()),
                (Cut::Block, b"2-c,y\n2-d,z\n".to_vec()),
            ]
        );
    }

    #[test]
    fn a_record_without_end_is_broken_off_in_bounded_memory() {
        let mut bytes = b"2-a,\"".to_vec();
        bytes.extend(std::iter::repeat_n(b"word word word\n".to_vec(), 3 * LONGEST_RECORD_BYTES / 15).flatten());
        let blocks = blocks(&bytes, Cutting::Exact);
        assert!(blocks.iter().all(|(_, block)| block.len() <= LONGEST_RECORD_BYTES + BLOCK_BYTES));
        assert_eq!(blocks.iter().map(|(_, block)| block.len()).sum::<usize>(), bytes.len());
    }

    #[test]
    fn utf16_is_decoded_as_it_streams() {
        let text = "2-é,x\n".repeat(200_000);
        let raw: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut reader = raw.get(1001..).expect("a tail");
        let mut cutter = Cutter::new(&mut reader, raw.get(..1001).expect("a head").to_vec(), Encoding::Utf16Le);
        cutter.cut_by(Cutting::Parity, b',', |_| true);
        let (mut decoded, mut buffer) = (Vec::new(), Buffer::default());
        while cutter.next(&mut buffer).expect("readable") == Cut::Block {
            decoded.extend_from_slice(buffer.bytes());
        }
        assert!(decoded == text.as_bytes());
        assert_eq!(cutter.bytes_read(), raw.len() as u64);
    }
}
