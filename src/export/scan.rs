//! The one pass over all messages: streaming, in parallel, in file order, in bounded memory.
//!
//! Owns the threads' common loop and the receipts of messages files. Refuses to keep messages: the
//! caller's closure turns each block into whatever small thing it needs.

use std::io::Read;
use std::sync::Mutex;

use super::archive::Archive;
use super::blocks::{Buffer, Cut, Cutter, Cutting};
use super::cells::{self, Record};
use super::dates::DateEvidence;
use super::encoding;
use super::limits::Limits;
use super::member::{Member, ReadFailure, failure_of, magic};
use super::messages::{Message, MessageLayout, Tally, decode_block};
use super::naming::FileKind;
use super::receipt::{DropReason, FileReceipt, ResaveSign, Unreadable, Warning};
use super::table::find_header;
use crate::error::Result;

/// Bytes looked at for encoding, header and form of the dates.
const FIRST_BYTES: u64 = 256 * 1024;

/// Consecutive messages of one file, parsed as they are visited.
pub struct MessageBlock<'b> {
    /// Place of the file among all files of the inputs.
    pub file: usize,
    /// Place of the block within the file.
    pub sequence: usize,
    bytes: &'b [u8],
    layout: &'b MessageLayout,
    outcome: &'b mut BlockOutcome,
}

#[derive(Debug, Default)]
struct BlockOutcome {
    tally: Tally,
    /// Whether the block's rows have been visited.
    is_visited: bool,
    /// Whether the block ended within quotes.
    is_open: bool,
}

impl MessageBlock<'_> {
    /// Length of the block's text in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// Visits the block's messages in the order of the file. Drafts, advertising and broken rows are
    /// counted and left out. Nothing is allocated per message; texts are borrowed for the visit.
    pub fn for_each(self, mut visit: impl FnMut(&Message<'_>)) {
        let layout = self.layout;
        self.for_each_record(|record, tally| layout.visit(record, tally, &mut visit));
    }

    /// Visits the block's records.
    fn for_each_record(self, mut visit: impl FnMut(&Record<'_>, &mut Tally)) {
        let mut tally = Tally { nul: count_nul(self.bytes), ..Tally::default() };
        let decoded;
        let text = match simdutf8::basic::from_utf8(self.bytes) {
            Ok(text) => text,
            Err(_) => {
                decoded = decode_block(self.bytes, self.layout.is_surely_utf8, &mut tally);
                decoded.as_str()
            }
        };
        let delimiter = self.layout.header.delimiter;
        let is_open = cells::for_each_record(text, delimiter, |record| visit(record, &mut tally));
        *self.outcome = BlockOutcome { tally, is_visited: true, is_open };
    }
}

fn count_nul(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(0, bytes).count() as u64
}

/// What became of a pass.
enum Pass<T> {
    Done(Vec<T>, Tally),
    /// Quotes that parity cannot follow.
    Irregular,
}

impl Archive {
    /// Reads every message once. `scan` is called for blocks of messages, by several threads, and must
    /// visit each block it gets; its results come back in the order of the files and, within a file, of
    /// its rows, whatever the number of threads. A block may be scanned a second time (its first result is
    /// then dropped), so `scan` must depend on nothing but the block.
    ///
    /// `progress` is told the bytes read so far, of [`Archive::messages_bytes`]; it never goes backward
    /// but where a file must be read anew.
    ///
    /// Memory: a block of half a MiB a thread; more only for a record that is longer.
    ///
    /// # Errors
    /// A messages file that cannot be read: damaged, not text, beyond the limits.
    pub fn scan_messages<T, F>(
        &self,
        scan: F,
        progress: &(dyn Fn(u64) -> bool + Sync),
    ) -> Result<(Vec<T>, Vec<FileReceipt>)>
    where
        T: Send,
        F: Fn(MessageBlock<'_>) -> T + Sync,
    {
        let mut results = Vec::new();
        let mut receipts = Vec::new();
        let mut bytes_before = 0;
        for member in self.members_of(FileKind::Messages) {
            let tell = |bytes: u64| progress(bytes_before + bytes);
            let (mut file_results, receipt) =
                scan_file(member, &self.limits, &scan, &tell).map_err(|failure| failure.into_error(&member.name))?;
            results.append(&mut file_results);
            receipts.push(receipt);
            bytes_before += member.size;
        }
        Ok((results, receipts))
    }
}

fn scan_file<T, F>(
    member: &Member,
    limits: &Limits,
    scan: &F,
    progress: &(dyn Fn(u64) -> bool + Sync),
) -> std::result::Result<(Vec<T>, FileReceipt), ReadFailure>
where
    T: Send,
    F: Fn(MessageBlock<'_>) -> T + Sync,
{
    let mut receipt = FileReceipt::new(member.file, member.name.clone(), member.kind);
    let head = member.read_head(limits, FIRST_BYTES)?;
    if magic(&head).is_some() {
        return Err(ReadFailure::Bytes(Unreadable::NotText));
    }
    if head.is_empty() {
        receipt.warnings.push(Warning::EmptyFile);
        return Ok((Vec::new(), receipt));
    }
    let Some((mut layout, start)) = prepare(head, &mut receipt) else {
        count_headless(member, limits, &mut receipt)?;
        return Ok((Vec::new(), receipt));
    };
    let file = File { member, limits, start };
    if start.has_other_dates {
        let evidence = gather_dates(&file, &layout)?;
        layout.decide_dates(&evidence);
        receipt.era = Some(layout.era);
    }
    let (results, tally) = file.pass(&layout, scan, progress)?;
    fill(&mut receipt, &tally);
    layout.dates.warn(&mut receipt);
    Ok((results, receipt))
}

/// What is known of a file before its rows are read.
#[derive(Debug, Clone, Copy)]
struct Start {
    encoding: encoding::Encoding,
    /// Bytes of the byte-order mark.
    mark: usize,
    /// Lines up to and including the header.
    lines: usize,
    /// Whether some of the first rows have dates that are not ISO.
    has_other_dates: bool,
}

/// Recognises encoding, header and form of the dates from the first bytes.
fn prepare(head: Vec<u8>, receipt: &mut FileReceipt) -> Option<(MessageLayout, Start)> {
    let (encoding, mark) = encoding::sniff(&head);
    let has_accents = !head.is_ascii();
    let text = encoding::decode(head).text;
    receipt.encoding = Some(encoding);
    let header = find_header(FileKind::Messages, &text)?;
    receipt.delimiter = Some(char::from(header.delimiter));
    let body = header.body;
    let is_surely_utf8 =
        encoding == encoding::Encoding::Utf8Bom || (encoding == encoding::Encoding::Utf8 && has_accents);
    let layout = MessageLayout::new(header, is_surely_utf8);
    receipt.era = Some(layout.era);
    let signs = resave_signs(&layout, encoding, text.get(..body).unwrap_or_default());
    if !signs.is_empty() {
        receipt.warnings.push(Warning::Resaved(signs));
    }
    let has_other_dates = has_other_dates(&layout, text.get(body..).unwrap_or_default());
    let lines = layout.header.lines;
    Some((layout, Start { encoding, mark, lines, has_other_dates }))
}

fn resave_signs(layout: &MessageLayout, encoding: encoding::Encoding, head: &str) -> Vec<ResaveSign> {
    use encoding::Encoding as E;
    let is_utf16 = matches!(encoding, E::Utf16Le | E::Utf16Be);
    let mut signs = Vec::new();
    if encoding == E::Utf8Bom {
        signs.push(ResaveSign::ByteOrderMark);
    }
    if layout.header.delimiter != b',' && !is_utf16 {
        signs.push(ResaveSign::Delimiter);
    }
    if matches!(encoding, E::Windows1252 | E::Macintosh) {
        signs.push(ResaveSign::Encoding);
    }
    if !layout.header.columns.are_names_native {
        signs.push(ResaveSign::ColumnNames);
    }
    // From March 2026 LinkedIn itself may end lines in CR LF.
    if head.contains('\r') && !layout.header.is_quoted && !is_utf16 {
        signs.push(ResaveSign::CarriageReturns);
    }
    signs.sort_unstable();
    signs
}

fn has_other_dates(layout: &MessageLayout, body: &str) -> bool {
    let mut evidence = DateEvidence::default();
    cells::for_each_record(body, layout.header.delimiter, |record| {
        evidence.read(layout.date_cell(record));
    });
    evidence.has_numeric()
}

/// A messages file ready to be passed over.
struct File<'f> {
    member: &'f Member,
    limits: &'f Limits,
    start: Start,
}

impl File<'_> {
    /// Passes over the file, by parity and, where that fails, once more exactly.
    fn pass<T, F>(
        &self,
        layout: &MessageLayout,
        scan: &F,
        progress: &(dyn Fn(u64) -> bool + Sync),
    ) -> std::result::Result<(Vec<T>, Tally), ReadFailure>
    where
        T: Send,
        F: Fn(MessageBlock<'_>) -> T + Sync,
    {
        for cutting in [Cutting::Parity, Cutting::Exact] {
            if let Pass::Done(results, tally) = self.pass_by(cutting, layout, scan, progress)? {
                return Ok((results, tally));
            }
        }
        // The exact way is never irregular.
        Err(ReadFailure::Bytes(Unreadable::Damaged))
    }

    fn pass_by<T, F>(
        &self,
        cutting: Cutting,
        layout: &MessageLayout,
        scan: &F,
        progress: &(dyn Fn(u64) -> bool + Sync),
    ) -> std::result::Result<Pass<T>, ReadFailure>
    where
        T: Send,
        F: Fn(MessageBlock<'_>) -> T + Sync,
    {
        self.member.with_reader(self.limits, self.limits.max_member_bytes, |reader| {
            let mut first = Vec::new();
            (&mut *reader).take(FIRST_BYTES).read_to_end(&mut first).map_err(failure_of)?;
            first.drain(..self.start.mark.min(first.len()));
            let mut cutter = Cutter::new(reader, first, self.start.encoding);
            cutter.skip_lines(self.start.lines);
            cutter.cut_by(cutting, layout.header.delimiter, |line| is_record_start(layout, line));
            let shared =
                Mutex::new(Shared { cutter, next_sequence: 0, is_irregular: false, failure: None, done: Vec::new() });
            rayon::scope(|scope| {
                for _ in 0..rayon::current_num_threads() {
                    scope.spawn(|_| work(self.member.file, cutting, layout, scan, progress, &shared));
                }
            });
            let shared = shared.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
            shared.finish()
        })
    }
}

struct Shared<'r, T> {
    cutter: Cutter<'r>,
    next_sequence: usize,
    is_irregular: bool,
    failure: Option<ReadFailure>,
    done: Vec<(usize, T, Tally)>,
}

impl<T> Shared<'_, T> {
    fn finish(mut self) -> std::result::Result<Pass<T>, ReadFailure> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        if self.is_irregular {
            return Ok(Pass::Irregular);
        }
        self.done.sort_unstable_by_key(|(sequence, _, _)| *sequence);
        let mut tally = Tally::default();
        let mut results = Vec::with_capacity(self.done.len());
        for (_, result, block) in self.done {
            tally.add(&block);
            results.push(result);
        }
        Ok(Pass::Done(results, tally))
    }
}

/// What every thread does: take the next block, parse it, hand in the result, until the file ends.
fn work<T, F>(
    file: usize,
    cutting: Cutting,
    layout: &MessageLayout,
    scan: &F,
    progress: &(dyn Fn(u64) -> bool + Sync),
    shared: &Mutex<Shared<'_, T>>,
) where
    T: Send,
    F: Fn(MessageBlock<'_>) -> T + Sync,
{
    let mut buffer = Buffer::default();
    let lock = || shared.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    loop {
        let mut guard = lock();
        let state = &mut *guard;
        if state.is_irregular || state.failure.is_some() {
            return;
        }
        let cut = match state.cutter.next(&mut buffer) {
            Ok(Cut::End) => return,
            Ok(Cut::Irregular) => {
                state.is_irregular = true;
                return;
            }
            Ok(cut) => cut,
            Err(failure) => {
                state.failure = Some(failure);
                return;
            }
        };
        let sequence = state.next_sequence;
        state.next_sequence += 1;
        if !progress(state.cutter.bytes_read()) {
            return;
        }
        drop(guard);

        let (result, mut outcome) = scan_block(file, sequence, buffer.bytes(), layout, scan);
        outcome.tally.unclosed += u64::from(cut == Cut::Broken);
        let mut guard = lock();
        if cutting == Cutting::Parity && outcome.is_open {
            guard.is_irregular = true;
            return;
        }
        guard.done.push((sequence, result, outcome.tally));
    }
}

fn scan_block<T, F>(file: usize, sequence: usize, bytes: &[u8], layout: &MessageLayout, scan: &F) -> (T, BlockOutcome)
where
    F: Fn(MessageBlock<'_>) -> T,
{
    let mut outcome = BlockOutcome::default();
    let result = scan(MessageBlock { file, sequence, bytes, layout, outcome: &mut outcome });
    if !outcome.is_visited {
        // Rows count even if nobody wanted to see them.
        MessageBlock { file, sequence, bytes, layout, outcome: &mut outcome }.for_each(|_| {});
    }
    (result, outcome)
}

/// Whether a line could be the start of a row: its date can be read.
fn is_record_start(layout: &MessageLayout, line: &[u8]) -> bool {
    let mut is_start = false;
    cells::for_each_record(&String::from_utf8_lossy(line), layout.header.delimiter, |record| {
        let mut evidence = DateEvidence::default();
        let raw = evidence.read(layout.date_cell(record));
        is_start = evidence.decide().resolve(raw).is_some();
    });
    is_start
}

/// What all dates of a file say about their format.
fn gather_dates(file: &File<'_>, layout: &MessageLayout) -> std::result::Result<DateEvidence, ReadFailure> {
    let gather = |block: MessageBlock<'_>| {
        let mut evidence = DateEvidence::default();
        block.for_each_record(|record, _| {
            evidence.read(layout.date_cell(record));
        });
        evidence
    };
    let (pieces, _) = file.pass(layout, &gather, &|_| true)?;
    let mut whole = DateEvidence::default();
    for piece in &pieces {
        whole.merge(piece);
    }
    Ok(whole)
}

/// Counts the rows of a file without a header; it is read whole or not at all, being no messages file.
fn count_headless(member: &Member, limits: &Limits, receipt: &mut FileReceipt) -> std::result::Result<(), ReadFailure> {
    let rows = member.with_reader(limits, limits.max_member_bytes, |reader| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(reader);
        let mut record = csv::ByteRecord::new();
        let mut rows = 0_u64;
        loop {
            match reader.read_byte_record(&mut record) {
                Ok(true) => rows += 1,
                Ok(false) => return Ok(rows),
                Err(error) => {
                    return Err(match error.into_kind() {
                        csv::ErrorKind::Io(error) => failure_of(error),
                        _ => ReadFailure::Bytes(Unreadable::Damaged),
                    });
                }
            }
        }
    })?;
    receipt.rows_read = rows;
    receipt.add_dropped(DropReason::NoHeader, rows);
    receipt.warnings.push(if rows == 0 { Warning::EmptyFile } else { Warning::HeaderNotFound });
    Ok(())
}

fn fill(receipt: &mut FileReceipt, tally: &Tally) {
    receipt.rows_read = tally.rows_read;
    receipt.kept = tally.kept;
    for (reason, rows) in [
        (DropReason::BlankRow, tally.blank),
        (DropReason::Draft, tally.drafts),
        (DropReason::RepeatedHeader, tally.repeated_headers),
        (DropReason::ShortRow, tally.short_dropped),
        (DropReason::Sponsored, tally.sponsored),
    ] {
        receipt.add_dropped(reason, rows);
    }
    receipt.warn_counted(tally.unparsed_dates, Warning::UnparsedDates);
    receipt.warn_counted(tally.short_kept, Warning::ShortRows);
    receipt.warn_counted(tally.long_kept, Warning::LongRows);
    receipt.warn_counted(tally.replaced, Warning::ReplacedBytes);
    receipt.warn_counted(tally.decoded_bytes, Warning::DecodedBytes);
    receipt.warn_counted(tally.nul, Warning::NulBytes);
    receipt.warn_counted(tally.unclosed, Warning::UnclosedQuotes);
    receipt.warn_counted(tally.spam, Warning::SpamMessages);
}
