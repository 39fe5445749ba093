//! The compiled table of words as bytes and back.
//!
//! Owns the layout of its records. Refuses to compile: an image holds what [`SectorWords::add`] made of the built-in
//! rows when the program was built.

use std::borrow::Cow;

use super::sector::{Industry, Sector};
use super::words::{Edges, Entry, HeadSide, SectorWord, SectorWords};
use crate::classify::CompanyContext;
use crate::image::{Image, Pieces, Slots, record};

/// The built-in table: `word,position,language,sector,industry,confidence,reason`.
// A static has one address, which rows are counted from; a constant may have several.
pub(crate) static WORDS: &str = include_str!("../lexicons/companies/words.csv");

/// Bytes of a row: offset and length of its word in the built-in table, sector, industry, head and language,
/// confidence.
const ROW_WIDTH: usize = 14;
/// Bytes of a spelling: hash, rows by position, lengths, longest phrase.
const ENTRY_WIDTH: usize = 16;
/// Stands for no row and no industry.
const NONE: u16 = u16::MAX;

/// The rows and spellings of an image, read where they lie.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CompiledWords {
    rows: &'static [[u8; ROW_WIDTH]],
    entries: Slots<'static, ENTRY_WIDTH>,
}

impl CompiledWords {
    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// A row by its number.
    pub fn row(&self, number: u16) -> Option<SectorWord> {
        let [o1, o2, o3, o4, l1, l2, sector, i1, i2, head, c1, c2, c3, c4] = *self.rows.get(usize::from(number))?;
        let start = u32::from_le_bytes([o1, o2, o3, o4]) as usize;
        let end = start + usize::from(u16::from_le_bytes([l1, l2]));
        Some(SectorWord {
            word: Cow::Borrowed(WORDS.get(start..end)?),
            sector: Sector::ALL.get(usize::from(sector)).copied()?,
            industry: some(u16::from_le_bytes([i1, i2])).and_then(Industry::from_number),
            confidence: f32::from_le_bytes([c1, c2, c3, c4]),
            head: HEADS.get(usize::from(head % 4)).copied()?,
            language: LANGUAGES
                .get(usize::from(head / 4))
                .map(|language| CompanyContext::of_word_language(language))?,
        })
    }

    /// The rows of a spelling.
    pub fn entry(&self, letters: u64) -> Option<Entry> {
        let [.., a1, a2, f1, f2, l1, l2, lengths, longest] = *self.entries.find(letters)?;
        Some(Entry {
            any: some(u16::from_le_bytes([a1, a2])),
            first: some(u16::from_le_bytes([f1, f2])),
            last: some(u16::from_le_bytes([l1, l2])),
            lengths,
            longest,
        })
    }
}

const HEADS: [HeadSide; 3] = [HeadSide::First, HeadSide::Last, HeadSide::Either];

/// The languages that a word may speak for, as the table spells them; the first stands for none.
const LANGUAGES: [&str; 7] = ["", "it", "es", "pt", "fr", "de", "nl"];

fn some(number: u16) -> Option<u16> {
    (number != NONE).then_some(number)
}

impl SectorWords {
    /// The table as part of an image. Its words must be those of [`WORDS`].
    #[allow(dead_code, reason = "the build script writes images, the program only reads them")]
    pub fn add_to(&self, image: &mut Image) {
        image.records(self.rows.iter().map(|row| {
            let language = LANGUAGES.iter().position(|name| CompanyContext::of_word_language(name) == row.language);
            let start = (row.word.as_ptr() as usize).wrapping_sub(WORDS.as_ptr() as usize) as u32;
            record::<ROW_WIDTH>(&[
                &start.to_le_bytes(),
                &(row.word.len() as u16).to_le_bytes(),
                &[row.sector as u8],
                &row.industry.map_or(NONE, Industry::number).to_le_bytes(),
                &[(HEADS.iter().position(|head| *head == row.head).unwrap_or_default()
                    + 4 * language.unwrap_or_default()) as u8],
                &row.confidence.to_le_bytes(),
            ])
        }));
        let mut entries: Vec<(u64, &Entry)> =
            self.by_letters.iter().map(|(letters, entry)| (*letters, entry)).collect();
        entries.sort_unstable_by_key(|(letters, _)| *letters);
        let numbers = |row: Option<u16>| row.unwrap_or(NONE).to_le_bytes();
        Slots::<ENTRY_WIDTH>::add_to(
            image,
            entries.iter().map(|(letters, entry)| {
                record(&[
                    &letters.to_le_bytes(),
                    &numbers(entry.any),
                    &numbers(entry.first),
                    &numbers(entry.last),
                    &[entry.lengths, entry.longest],
                ])
            }),
        );
        for edges in [&self.suffixes, &self.prefixes] {
            let mut lists: Vec<_> = edges.iter().collect();
            lists.sort_unstable();
            image.number(lists.len());
            for (edge, parts) in lists {
                image.number(*edge as usize);
                image.number(parts.len());
                for (part, row) in parts {
                    image.text(part);
                    image.number(usize::from(*row));
                }
            }
        }
    }

    /// The table of an image.
    pub fn read_from(pieces: &mut Pieces<'static>) -> Option<Self> {
        let compiled = CompiledWords { rows: pieces.records()?, entries: Slots::read_from(pieces)? };
        let (suffixes, prefixes) = (read_edges(pieces)?, read_edges(pieces)?);
        Some(Self { compiled, suffixes, prefixes, ..Self::default() })
    }
}

fn read_edges(pieces: &mut Pieces<'static>) -> Option<Edges> {
    (0..pieces.number()?)
        .map(|_| {
            let edge = u32::try_from(pieces.number()?).ok()?;
            let parts = (0..pieces.number()?)
                .map(|_| Some((pieces.text()?.into(), u16::try_from(pieces.number()?).ok()?)))
                .collect::<Option<Vec<_>>>()?;
            Some((edge, parts))
        })
        .collect()
}
