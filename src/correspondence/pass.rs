//! The one pass over messages.csv: every message read once, its facts kept, its text let go.
//!
//! Owns what stays of a block (facts, envelopes, the few quotes that a list may need) and how blocks
//! join. Refuses to know people: an envelope is a number until the people stage has resolved it.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::quotes::Quotes;
use super::rows::Rows;
use crate::conversation::templates;
use crate::conversation::{
    CueSet, Gist, MessageReader, Reading, Scratch, excerpt, promise_excerpt, tidy, topic_excerpt,
};
use crate::error::Result;
use crate::export::{Archive, FileReceipt, Folder, Message};
use crate::people::{Envelope, ExchangeTable};

/// What stays of a message.
#[derive(Debug, Clone, Copy)]
pub struct Noted {
    /// When, UTC seconds.
    pub time: i64,
    /// Number of its envelope.
    pub exchange: u32,
    /// What it does.
    pub gist: Gist,
    /// Place of its file among all files of the inputs.
    pub file: u16,
    /// In the SPAM folder.
    pub is_spam: bool,
    /// Has a subject: InMail.
    pub is_inmail: bool,
}

/// Everything that the pass keeps.
#[derive(Debug, Default)]
pub struct Passage {
    /// Distinct envelopes.
    pub exchanges: ExchangeTable,
    /// The messages in file order; a message's row is its number for verdicts.
    pub messages: Rows,
    /// The messages that can be templates.
    pub texts: Texts,
    /// Quotes by row: of the newest messages of each envelope that ask, promise or say something.
    pub quotes: Quotes,
    /// Newest timestamp of a kept message.
    pub newest: Option<i64>,
    /// Messages without a readable date: kept in the receipt, but no fact can be made of them.
    pub undated: u64,
}

impl Passage {
    /// By number of the envelope: whether all of its messages are later than a moment (UTC seconds); empty where no
    /// message is.
    #[must_use]
    pub fn envelopes_after(&self, moment: i64) -> Vec<bool> {
        if self.newest.is_none_or(|newest| newest <= moment) {
            return Vec::new();
        }
        let mut are_later = vec![true; self.exchanges.len()];
        for (_, message) in self.messages.iter().filter(|(_, message)| message.time <= moment) {
            if let Some(is_later) = are_later.get_mut(message.exchange as usize) {
                *is_later = false;
            }
        }
        are_later
    }
}

/// The messages that can be templates: long and wordy enough to be one of many copies.
#[derive(Debug, Default)]
pub struct Texts {
    /// Their texts, as hashes.
    texts: templates::Texts,
    /// Their rows, in rising order.
    rows: Vec<u32>,
}

impl Texts {
    /// The rows of the messages that are like others, in rising order, with the group of each.
    #[must_use]
    pub fn alike(self) -> Vec<(u32, u32)> {
        let groups = templates::alike(&self.texts);
        self.rows.into_iter().zip(groups).filter_map(|(row, group)| Some((row, group?))).collect()
    }
}

/// Newest asking messages of an envelope whose sentence is kept: the newest may be a pitch or a formula
/// that makes no debt, and then the one before it is the trigger.
const ASKING_KEPT: usize = 2;

/// Bytes of a short message with its envelope: room is made for so many in a block, and what is not used was never
/// touched.
const MESSAGE_BYTES: usize = 256;

/// What one block leaves, its rows and envelopes numbered from 0.
struct Block {
    file: u16,
    exchanges: ExchangeTable,
    messages: Vec<Noted>,
    texts: Texts,
    quotes: Quotes,
    newest: Option<i64>,
    undated: u64,
}

impl Block {
    /// An empty one with room for so many messages.
    fn with_capacity(file: u16, messages: usize) -> Self {
        Self {
            file,
            exchanges: ExchangeTable::default(),
            messages: Vec::with_capacity(messages),
            texts: Texts { texts: templates::Texts::with_capacity(messages), rows: Vec::with_capacity(messages) },
            quotes: Quotes::default(),
            newest: None,
            undated: 0,
        }
    }
}

/// A sentence of a message, as it stands there.
#[derive(Default)]
struct Sentence {
    time: i64,
    row: u32,
    text: String,
}

impl Sentence {
    /// Takes the place of an older one, in its memory.
    fn replace(&mut self, time: i64, row: u32, text: &str) {
        (self.time, self.row) = (time, row);
        self.text.clear();
        self.text.push_str(text);
    }
}

/// Sentences of one envelope while its block is read, newest first, as they stand in the messages: those that a newer
/// one replaces are never made into quotes.
#[derive(Default)]
struct EnvelopeQuotes {
    asking: SmallVec<[Sentence; ASKING_KEPT]>,
    promise: Option<Sentence>,
    greeting: Option<Sentence>,
    topic: Option<Sentence>,
}

/// Keeps a sentence if it is newer than the one that is kept.
fn keep_newer<'t>(kept: &mut Option<Sentence>, time: i64, row: u32, text: impl FnOnce() -> &'t str) {
    match kept {
        Some(known) if time <= known.time => {}
        _ => kept.get_or_insert_default().replace(time, row, text()),
    }
}

/// Keeps a sentence among the newest; of two of one moment the lesser text stands first.
fn keep_among(kept: &mut SmallVec<[Sentence; ASKING_KEPT]>, time: i64, row: u32, text: &str) {
    let comes_before = |known: &Sentence| (known.time, text) > (time, known.text.as_str());
    let place =
        kept.iter().take_while(|known| comes_before(known) || (known.time == time && known.text == text)).count();
    if place >= ASKING_KEPT {
        return;
    }
    let mut sentence = if kept.len() < ASKING_KEPT { Sentence::default() } else { kept.pop().unwrap_or_default() };
    sentence.replace(time, row, text);
    kept.insert(place, sentence);
}

/// Reads all messages of an export once, in parallel; answers what stays and the files' receipts. `progress` is told
/// the bytes read and answers whether the rest is wanted.
///
/// # Errors
/// A messages file that cannot be read at all.
pub fn pass_over(
    archive: &Archive,
    reader: &MessageReader,
    progress: &(dyn Fn(u64) -> bool + Sync),
) -> Result<(Passage, Vec<FileReceipt>)> {
    let (blocks, receipts) = archive.scan_messages(
        |block| {
            let file = u16::try_from(block.file).unwrap_or(u16::MAX);
            let mut collector = Collector {
                reader,
                scratch: Scratch::default(),
                block: Block::with_capacity(file, block.bytes() / MESSAGE_BYTES),
                quotes: FxHashMap::default(),
            };
            block.for_each(|message| collector.take(message));
            collector.finish()
        },
        progress,
    )?;
    Ok((join(blocks), receipts))
}

struct Collector<'r> {
    reader: &'r MessageReader,
    scratch: Scratch,
    block: Block,
    quotes: FxHashMap<u32, EnvelopeQuotes>,
}

impl Collector<'_> {
    fn take(&mut self, message: &Message<'_>) {
        let block = &mut self.block;
        let Some(time) = message.time else {
            block.undated += 1;
            return;
        };
        let exchange = block.exchanges.intern(&Envelope::of(message));
        let reading = self.reader.read(message.content, message.subject, message.has_attachment, &mut self.scratch);
        let Ok(row) = u32::try_from(block.messages.len()) else { return };
        block.newest = block.newest.max(Some(time));
        if reading.can_be_template {
            block.texts.texts.push(reading.gist.content_hash, reading.sketch.as_ref());
            block.texts.rows.push(row);
        }
        block.messages.push(Noted {
            time,
            exchange,
            gist: reading.gist,
            file: block.file,
            is_spam: message.folder == Folder::Spam,
            is_inmail: !message.subject.trim().is_empty(),
        });
        self.keep_quotes(exchange, time, row, message.content, &reading);
    }

    fn keep_quotes(&mut self, exchange: u32, time: i64, row: u32, content: &str, reading: &Reading) {
        let cues = reading.gist.cues;
        let asks = reading.gist.asks() || cues.has(CueSet::STAGE_ASKED);
        let promises = cues.has(CueSet::PROMISE);
        let says = cues.has(CueSet::SUBSTANTIVE);
        // "Hi, how are you?" alone is owed an answer, too.
        let greets = !(asks || says) && cues.any(CueSet::GREETING_QUESTION.with(CueSet::GREETING_ONLY));
        if !(asks || promises || says || greets) {
            return;
        }
        let quotes = self.quotes.entry(exchange).or_default();
        if asks && (quotes.asking.len() < ASKING_KEPT || quotes.asking.iter().any(|known| time > known.time)) {
            keep_among(&mut quotes.asking, time, row, excerpt(content, reading));
        }
        if promises {
            keep_newer(&mut quotes.promise, time, row, || promise_excerpt(content, reading));
        }
        if greets {
            keep_newer(&mut quotes.greeting, time, row, || excerpt(content, reading));
        }
        if says {
            keep_newer(&mut quotes.topic, time, row, || topic_excerpt(content, reading));
        }
    }

    fn finish(mut self) -> Block {
        let mut quotes = Vec::with_capacity(2 * self.quotes.len());
        for envelope in self.quotes.into_values() {
            // A topic gives way to a promise, and both to what asks: one quote a message.
            let said = envelope.promise.into_iter().chain(envelope.topic).chain(envelope.greeting);
            quotes.extend(envelope.asking.into_iter().chain(said));
        }
        // What was reserved for short messages serves the next block.
        self.block.messages.shrink_to_fit();
        self.block.texts.texts.shrink_to_fit();
        self.block.texts.rows.shrink_to_fit();
        self.block.quotes = Quotes::of_block(quotes.into_iter().map(|said| (said.row, tidy(&said.text))).collect());
        self.block
    }
}

/// Joins blocks in file order: envelopes and rows are renumbered. The long columns are written side by side.
fn join(blocks: Vec<Block>) -> Passage {
    let mut whole = Passage::default();
    let (mut tables, mut leavings) = (Vec::with_capacity(blocks.len()), Vec::with_capacity(blocks.len()));
    for block in blocks {
        let offset = whole.messages.push(block.messages);
        whole.newest = whole.newest.max(block.newest);
        whole.undated += block.undated;
        tables.push(block.exchanges);
        leavings.push((offset, block.texts, block.quotes));
    }
    let (exchanges, messages) = (&mut whole.exchanges, &mut whole.messages);
    let (texts, rows, quotes) = (&mut whole.texts.texts, &mut whole.texts.rows, &mut whole.quotes);
    rayon::join(
        || {
            for (table, block) in tables.into_iter().zip(messages.blocks_mut()) {
                let numbers = exchanges.absorb(&table);
                for noted in block {
                    noted.exchange = numbers.get(noted.exchange as usize).copied().unwrap_or(u32::MAX);
                }
            }
        },
        || {
            let count = leavings.iter().map(|(_, texts, _)| texts.rows.len()).sum();
            texts.reserve_exact(count);
            rows.reserve_exact(count);
            quotes.reserve_exact(leavings.iter().map(|(_, _, quotes)| quotes.len()).sum());
            for (offset, block, quoted) in leavings {
                texts.append(&block.texts);
                rows.extend(block.rows.into_iter().map(|row| row.saturating_add(offset)));
                quotes.append(quoted, offset);
            }
        },
    );
    whole
}
