//! The one pass over messages.csv: every message read once, its facts kept, its text let go.
//!
//! Owns what stays of a block (facts, envelopes, the few quotes that a list may need) and how blocks
//! join. Refuses to know people: an envelope is a number until the people stage has resolved it.

use rustc_hash::FxHashMap;

use crate::conversation::templates;
use crate::conversation::{CueSet, Gist, MessageReader, Reading, Scratch, excerpt, promise_excerpt, topic_excerpt};
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
    /// The messages in file order; a message's place is its row number for verdicts.
    pub messages: Vec<Noted>,
    /// The messages that can be templates.
    pub texts: Texts,
    /// Quotes by row: of the newest messages of each envelope that ask, promise or say something.
    pub excerpts: FxHashMap<u32, String>,
    /// Newest timestamp of a kept message.
    pub newest: Option<i64>,
    /// Messages without a readable date: kept in the receipt, but no fact can be made of them.
    pub undated: u64,
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

impl Passage {
    /// Room for so many messages.
    fn with_capacity(messages: usize) -> Self {
        Self {
            messages: Vec::with_capacity(messages),
            texts: Texts { texts: templates::Texts::with_capacity(messages), rows: Vec::with_capacity(messages) },
            ..Self::default()
        }
    }
}

/// What one block leaves.
struct Block {
    file: usize,
    passage: Passage,
}

/// Quotes of one envelope while its block is read: newest first.
#[derive(Default)]
struct Quotes {
    asking: Vec<(i64, u32, String)>,
    promise: Option<(i64, u32, String)>,
    topic: Option<(i64, u32, String)>,
}

/// Reads all messages of an export once, in parallel; answers what stays and the files' receipts.
///
/// # Errors
/// A messages file that cannot be read at all.
pub fn pass_over(
    archive: &Archive,
    reader: &MessageReader,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<(Passage, Vec<FileReceipt>)> {
    let (blocks, receipts) = archive.scan_messages(
        |block| {
            let file = block.file;
            let mut collector = Collector {
                reader,
                scratch: Scratch::default(),
                passage: Passage::with_capacity(block.bytes() / MESSAGE_BYTES),
                quotes: FxHashMap::default(),
            };
            block.for_each(|message| collector.take(message));
            Block { file, passage: collector.finish() }
        },
        progress,
    )?;
    Ok((join(blocks), receipts))
}

struct Collector<'r> {
    reader: &'r MessageReader,
    scratch: Scratch,
    passage: Passage,
    quotes: FxHashMap<u32, Quotes>,
}

impl Collector<'_> {
    fn take(&mut self, message: &Message<'_>) {
        let Some(time) = message.time else {
            self.passage.undated += 1;
            return;
        };
        let exchange = self.passage.exchanges.intern(&Envelope::of(message));
        let reading = self.reader.read(message.content, message.subject, message.has_attachment, &mut self.scratch);
        let Ok(row) = u32::try_from(self.passage.messages.len()) else { return };
        self.passage.newest = self.passage.newest.max(Some(time));
        if reading.can_be_template {
            self.passage.texts.texts.push(reading.gist.content_hash, reading.sketch.as_ref());
            self.passage.texts.rows.push(row);
        }
        self.keep_quotes(exchange, time, row, message.content, &reading);
        self.passage.messages.push(Noted {
            time,
            exchange,
            gist: reading.gist,
            file: 0,
            is_spam: message.folder == Folder::Spam,
            is_inmail: !message.subject.trim().is_empty(),
        });
    }

    fn keep_quotes(&mut self, exchange: u32, time: i64, row: u32, content: &str, reading: &Reading) {
        let cues = reading.gist.cues;
        let asks = reading.gist.asks() || cues.has(CueSet::STAGE_ASKED);
        let promises = cues.has(CueSet::PROMISE);
        let says = cues.has(CueSet::SUBSTANTIVE);
        if !(asks || promises || says) {
            return;
        }
        let quotes = self.quotes.entry(exchange).or_default();
        let is_newer = |known: &Option<(i64, u32, String)>| known.as_ref().is_none_or(|(newest, _, _)| time > *newest);
        if asks && (quotes.asking.len() < ASKING_KEPT || quotes.asking.iter().any(|(known, _, _)| time > *known)) {
            quotes.asking.push((time, row, excerpt(content, reading)));
            quotes.asking.sort_by(|left, right| right.0.cmp(&left.0).then_with(|| left.2.cmp(&right.2)));
            quotes.asking.truncate(ASKING_KEPT);
        }
        if promises && is_newer(&quotes.promise) {
            quotes.promise = Some((time, row, promise_excerpt(content, reading)));
        }
        if says && is_newer(&quotes.topic) {
            quotes.topic = Some((time, row, topic_excerpt(content, reading)));
        }
    }

    fn finish(mut self) -> Passage {
        for quotes in self.quotes.into_values() {
            // A topic gives way to a promise, and both to what asks: one quote a message.
            for (_, row, text) in quotes.topic.into_iter().chain(quotes.promise).chain(quotes.asking) {
                self.passage.excerpts.insert(row, text);
            }
        }
        self.passage
    }
}

/// Joins blocks in file order: envelopes and rows are renumbered. The long columns are written side by side.
fn join(blocks: Vec<Block>) -> Passage {
    let mut whole = Passage::default();
    let mut offsets = Vec::with_capacity(blocks.len());
    let mut count = 0_u32;
    for Block { passage, .. } in &blocks {
        offsets.push(count);
        // Rows beyond the numbers are beyond any export: 4,000 million messages.
        count = count.saturating_add(u32::try_from(passage.messages.len()).unwrap_or(u32::MAX));
        whole.newest = whole.newest.max(passage.newest);
        whole.undated += passage.undated;
    }
    let (exchanges, messages) = (&mut whole.exchanges, &mut whole.messages);
    let (texts, rows, excerpts) = (&mut whole.texts.texts, &mut whole.texts.rows, &mut whole.excerpts);
    let mut quotes = Vec::with_capacity(blocks.len());
    let mut rest = Vec::with_capacity(blocks.len());
    for Block { file, passage } in blocks {
        quotes.push((passage.texts, passage.excerpts));
        rest.push((file, passage.exchanges, passage.messages));
    }
    rayon::join(
        || {
            messages.reserve_exact(count as usize);
            for (file, table, noted) in rest {
                let numbers = exchanges.absorb(&table);
                let file = u16::try_from(file).unwrap_or(u16::MAX);
                messages.extend(noted.into_iter().map(|noted| Noted {
                    exchange: numbers.get(noted.exchange as usize).copied().unwrap_or(u32::MAX),
                    file,
                    ..noted
                }));
            }
        },
        || {
            let count = quotes.iter().map(|(texts, _)| texts.rows.len()).sum();
            texts.reserve_exact(count);
            rows.reserve_exact(count);
            excerpts.reserve(quotes.iter().map(|(_, excerpts)| excerpts.len()).sum());
            for ((block, quoted), offset) in quotes.into_iter().zip(offsets) {
                texts.append(&block.texts);
                rows.extend(block.rows.into_iter().map(|row| row.saturating_add(offset)));
                excerpts.extend(quoted.into_iter().map(|(row, text)| (row.saturating_add(offset), text)));
            }
        },
    );
    whole
}
