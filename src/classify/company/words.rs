//! Words in the names of companies that tell what they do, in seven languages.
//!
//! Owns the table of words, phrases, compound endings and beginnings, each with the share of companies for which
//! it is right, and how several of them in one name are weighed. Refuses to decide whether that is enough:
//! [`super::classifier`] does.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::fold::{Cut, cut, letters_hash, mix, spelt_out};
use super::legal::{TokenSet, bit};
use super::sector::{Industry, Sector};
use super::words_image::CompiledWords;
use crate::classify::CompanyContext;

/// Most hits of a name that are weighed. More than a handful of telling words is a slogan.
pub(crate) const MAX_HITS: usize = 6;

/// How much a word counts for more when it is the head of the name (the last word in English, German and Dutch, the
/// first in the Romance languages), and for less when a preposition makes it the object of another. Reasoned: it turns
/// the choice only between words whose confidences are nearly equal, as in "Medical University". On 550 listed
/// companies with words of two sectors .0, .1 and .2 differ by less than chance, since listed names are mostly English.
const HEAD_BONUS: f32 = 0.10;

/// How much of a rival's confidence is held against the winner. Measured on listed companies whose deciding word has a
/// confidence of .75 and more: alone it is right in 89 % of 5,691 names, against a rival in 69 % of 553. With rivals of
/// .8 on average that is a factor of .78, which .25 gives.
const RIVAL_WEIGHT: f32 = 0.25;

/// No number of agreeing words makes certain: names lie ("Bank of Ideas").
const MAX_CONFIDENCE: f32 = 0.97;

/// Letters from which a phrase also counts when written as one word: "privateequity", "realestate".
const MIN_JOINED_LETTERS: usize = 9;

/// Where a word counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Position {
    Any,
    First,
    Last,
    Suffix,
    Prefix,
}

impl Position {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "any" => Self::Any,
            "first" => Self::First,
            "last" => Self::Last,
            "suffix" => Self::Suffix,
            "prefix" => Self::Prefix,
            _ => return None,
        })
    }
}

/// Where the word that says what a firm is stands among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HeadSide {
    /// Spanish, Portuguese, French, Italian: "Clínica Dental".
    First,
    /// English, German, Dutch: "Dental Clinic".
    Last,
    /// The word is the same in languages of both kinds: "Hotel".
    Either,
}

/// A row of the table.
#[derive(Debug, Clone)]
pub(crate) struct SectorWord {
    pub word: Cow<'static, str>,
    pub sector: Sector,
    pub industry: Option<Industry>,
    pub confidence: f32,
    /// Where the head of a name stands in the word's language.
    pub(super) head: HeadSide,
    /// The languages that the word speaks for, where the table says one.
    pub(super) language: CompanyContext,
}

/// Rows of one spelling, by position.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Entry {
    pub any: Option<u16>,
    pub first: Option<u16>,
    pub last: Option<u16>,
    /// Numbers of tokens in which the spelling may be written, as bits.
    pub lengths: u8,
    /// The longest phrase, in tokens, that begins with this word; 0 if none does.
    pub longest: u8,
}

/// Parts of compounds by their edge of three bytes, longest first.
pub(super) type Edges = FxHashMap<u32, Vec<(Box<str>, u16)>>;

/// The table of words.
#[derive(Debug, Clone, Default)]
pub(crate) struct SectorWords {
    /// Rows and spellings that were compiled before; the others' numbers follow theirs.
    pub(super) compiled: CompiledWords,
    pub(super) rows: Vec<SectorWord>,
    pub(super) by_letters: FxHashMap<u64, Entry>,
    /// Compound endings by their last three bytes.
    pub(super) suffixes: Edges,
    /// Compound beginnings by their first three bytes.
    pub(super) prefixes: Edges,
}

/// A word found in a name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Number of the row.
    pub row: u16,
    /// It stood where the head of a name stands.
    pub at_head: bool,
    /// A preposition ties it to an earlier word that tells: "Education" in "Ministry of Education".
    pub governed: bool,
}

/// The words found in a name and what they come to.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Weighed {
    /// Row of the deciding word.
    pub winner: Option<u16>,
    /// Row of the strongest word that speaks for another sector.
    pub rival: Option<u16>,
    /// Share of such names for which the winner is right, 0 to 1.
    pub confidence: f32,
}

/// A spelling of a word or phrase, ready to be looked up.
#[derive(Debug, Clone, Copy)]
struct Spelling {
    hash: u64,
    /// Hash of its first word.
    first: u64,
    tokens: u8,
    /// Bytes without spaces.
    length: usize,
}

/// The spelling of plain lower-case words without cutting them, as most of the table's 8,000 are.
fn plain_spelling(word: &str) -> Option<Spelling> {
    let mut spelling = Spelling { hash: 0, first: 0, tokens: 1, length: 0 };
    for byte in word.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => {
                spelling.hash = mix(spelling.hash, byte);
                spelling.length += 1;
            }
            b' ' if spelling.length > 0 => {
                if spelling.tokens == 1 {
                    spelling.first = spelling.hash;
                }
                spelling.tokens = spelling.tokens.saturating_add(1);
            }
            _ => return None,
        }
    }
    if spelling.tokens == 1 {
        spelling.first = spelling.hash;
    }
    (spelling.length > 0).then_some(spelling)
}

/// Reads a confidence.
///
/// # Errors
/// The column and what is wrong, in words.
pub(crate) fn confidence(text: &str) -> Result<f32, (&'static str, String)> {
    match text.parse::<f32>() {
        Ok(value) if value > 0.0 && value <= 1.0 => Ok(value),
        _ => Err(("confidence", "must be a number above 0 and at most 1".to_owned())),
    }
}

/// Reads a sector and an industry within it, which may be left out.
///
/// # Errors
/// The column and what is wrong, in words.
pub(crate) fn sector_and_industry(
    sector: &str,
    industry: &str,
) -> Result<(Sector, Option<Industry>), (&'static str, String)> {
    let sector = Sector::from_exact(sector)
        .or_else(|| Sector::parse(sector))
        .ok_or(("sector", "is none of LinkedIn's twenty sectors".to_owned()))?;
    if industry.is_empty() {
        return Ok((sector, None));
    }
    let industry = Industry::from_exact(industry).ok_or(("industry", "is no LinkedIn industry".to_owned()))?;
    if industry.sector() != Some(sector) {
        return Err(("industry", format!("does not belong to {sector}")));
    }
    Ok((sector, Some(industry)))
}

/// Prepositions by which a name says what its head is for, in the seven languages.
fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "of" | "for"
            | "de"
            | "del"
            | "des"
            | "du"
            | "d"
            | "di"
            | "da"
            | "do"
            | "dos"
            | "das"
            | "della"
            | "dell"
            | "delle"
            | "degli"
            | "dei"
            | "per"
            | "para"
            | "pour"
            | "fur"
            | "von"
            | "der"
            | "van"
            | "voor"
    )
}

fn edge<const AT_END: bool>(word: &str) -> Option<u32> {
    let bytes = word.as_bytes();
    let [first, second, third] = *if AT_END { bytes.last_chunk::<3>() } else { bytes.first_chunk::<3>() }?;
    Some(u32::from_le_bytes([first, second, third, 0]))
}

impl SectorWords {
    /// The rows of a spelling.
    fn entry(&self, letters: u64) -> Option<Entry> {
        self.by_letters.get(&letters).copied().or_else(|| self.compiled.entry(letters))
    }

    /// The rows of a spelling, to be changed.
    fn entry_mut(&mut self, letters: u64) -> &mut Entry {
        let compiled = &self.compiled;
        self.by_letters.entry(letters).or_insert_with(|| compiled.entry(letters).unwrap_or_default())
    }

    /// Adds or replaces a word. The fields are those of `words.csv`.
    ///
    /// # Errors
    /// The name of the wrong column and what is wrong, in words.
    pub fn add(&mut self, fields: [Cow<'static, str>; 7]) -> Result<(), (&'static str, String)> {
        let [word, position, language, sector, industry, confidence, _reason] = fields;
        let position =
            Position::parse(&position).ok_or(("position", "must be any, first, last, suffix or prefix".to_owned()))?;
        let (sector, industry) = sector_and_industry(&sector, &industry)?;
        let confidence = self::confidence(&confidence)?;
        let head = match language.as_ref() {
            "es" | "pt" | "fr" | "it" | "ca" | "romance" => HeadSide::First,
            "any" => HeadSide::Either,
            _ => HeadSide::Last,
        };
        let row = self.len() as u16;
        match plain_spelling(&word) {
            Some(spelling) => self.add_spelling(&word, spelling, position, row)?,
            None => {
                self.add_written(&word, position, row)?;
                if let Some(written) = spelt_out(&word) {
                    self.add_written(&written, position, row)?;
                }
            }
        }
        let language = CompanyContext::of_word_language(&language);
        self.rows.push(SectorWord { word, sector, industry, confidence, head, language });
        Ok(())
    }

    fn add_written(&mut self, word: &str, position: Position, row: u16) -> Result<(), (&'static str, String)> {
        let letters = cut(word);
        let Some(first) = letters.tokens().first() else {
            return Err(("word", "has no letters".to_owned()));
        };
        let spelling = Spelling {
            hash: letters_hash(&letters.text),
            first: first.hash,
            tokens: letters.tokens().len() as u8,
            length: letters.text.len(),
        };
        self.add_spelling(&letters.text, spelling, position, row)
    }

    /// Adds a spelling; `letters` is its text where it is a single word.
    fn add_spelling(
        &mut self,
        letters: &str,
        spelling: Spelling,
        position: Position,
        row: u16,
    ) -> Result<(), (&'static str, String)> {
        if matches!(position, Position::Suffix | Position::Prefix) {
            return self.add_edge(position, letters, row);
        }
        let beginning = self.entry_mut(spelling.first);
        beginning.longest = beginning.longest.max(spelling.tokens);
        let entry = self.entry_mut(spelling.hash);
        entry.lengths |= 1 << spelling.tokens.min(7);
        if spelling.tokens > 1 && spelling.length >= MIN_JOINED_LETTERS {
            entry.lengths |= 1 << 1;
            entry.longest = entry.longest.max(1);
        }
        match position {
            Position::First => entry.first = Some(row),
            Position::Last => entry.last = Some(row),
            _ => entry.any = Some(row),
        }
        Ok(())
    }

    fn add_edge(&mut self, position: Position, letters: &str, row: u16) -> Result<(), (&'static str, String)> {
        let (table, edge) = match position {
            Position::Suffix => (&mut self.suffixes, edge::<true>(letters)),
            _ => (&mut self.prefixes, edge::<false>(letters)),
        };
        let edge = edge.ok_or(("word", "must have three letters or more to be part of a compound".to_owned()))?;
        let list = table.entry(edge).or_default();
        match list.iter_mut().find(|(other, _)| other.as_ref() == letters) {
            Some((_, number)) => *number = row,
            // The longest part comes first, so that "Maschinenbau" is found before "bau".
            None => {
                let place = list.partition_point(|(other, _)| other.len() >= letters.len());
                list.insert(place, (letters.into(), row));
            }
        }
        Ok(())
    }

    /// A row by its number.
    pub fn row(&self, number: u16) -> Option<SectorWord> {
        match usize::from(number).checked_sub(self.compiled.len()) {
            Some(own) => self.rows.get(own).cloned(),
            None => self.compiled.row(number),
        }
    }

    /// Whether a single word of a name is in the table, by itself or as a compound, and tells a sector with at least
    /// this confidence: such words identify no company.
    pub fn is_telling(&self, word: &str, confidence: f32) -> bool {
        let whole = self.entry(letters_hash(word)).filter(|entry| entry.lengths & 2 != 0);
        whole
            .and_then(|entry| entry.any.or(entry.first).or(entry.last))
            .and_then(|row| self.row(row))
            .is_some_and(|row| row.confidence >= confidence)
    }

    /// The tokens of a set that belong to telling words of any confidence.
    pub fn covered(&self, cut: &Cut, alive: TokenSet) -> TokenSet {
        let mut covered = 0;
        let mut index = 0;
        while index < cut.tokens().len() {
            let mut step = 1;
            // Every position counts as first and last here: a word that tells in one place identifies nothing in
            // another.
            if alive & bit(index) != 0
                && let Some((_, length)) = self.at(cut, alive, index, index, index)
            {
                covered |= (index..index + length).fold(0, |set, index| set | bit(index));
                step = length;
            }
            index += step;
        }
        covered
    }

    /// The sector, and the industry if any, that a single token tells with at least this confidence; in front of a name
    /// (`leads`) only by a word of a language that puts the trade there.
    pub fn trade_of(
        &self,
        cut: &Cut,
        index: usize,
        leads: bool,
        confidence: f32,
    ) -> Option<(Sector, Option<Industry>)> {
        let (row, _) = self.at(cut, bit(index), index, index, index)?;
        let speaks = |row: &SectorWord| row.confidence >= confidence && !(leads && row.head == HeadSide::Last);
        self.row(row).filter(speaks).map(|row| (row.sector, row.industry))
    }

    /// Finds the telling words of a set of tokens and weighs them. `alive` are the tokens that count, `head_last`
    /// is the last of them that is no place and no "group".
    pub fn weigh(&self, cut: &Cut, alive: TokenSet, head_last: usize) -> Weighed {
        let mut hits = [Hit::default(); MAX_HITS];
        let mut found = 0;
        let mut governed = false;
        let tokens = cut.tokens();
        let head_first = (0..tokens.len()).find(|index| alive & bit(*index) != 0).unwrap_or_default();
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            let mut step = 1;
            if alive & bit(index) != 0 && !token.is_conjunction() {
                let outside = token.parenthesis == 0;
                if let Some((row, length)) = self.at(cut, alive, index, head_first, head_last) {
                    let last = index + length - 1;
                    let at_head = outside
                        && match self.row(row).map(|row| row.head) {
                            Some(HeadSide::First) => index == head_first,
                            Some(HeadSide::Either) => index == head_first || last == head_last,
                            _ => last == head_last,
                        };
                    if let Some(slot) = hits.get_mut(found) {
                        *slot = Hit { row, at_head, governed };
                        found += 1;
                    }
                    step = length;
                } else {
                    governed |= found > 0 && outside && is_preposition(cut.word(token));
                }
            }
            index += step;
        }
        self.settle(hits.get(..found).unwrap_or_default())
    }

    /// The longest phrase, else the word, else the compound at a token: row and number of tokens.
    fn at(
        &self,
        cut: &Cut,
        alive: TokenSet,
        index: usize,
        head_first: usize,
        head_last: usize,
    ) -> Option<(u16, usize)> {
        let token = cut.tokens().get(index)?;
        let word = cut.word(token);
        if let Some(beginning) = self.entry(token.hash) {
            for length in (1..=usize::from(beginning.longest)).rev() {
                let last = index + length - 1;
                if (index..=last).any(|other| alive & bit(other) == 0) {
                    continue;
                }
                let entry = match length {
                    1 => Some(beginning),
                    _ => self.entry(cut.run_hash(index, last)),
                };
                if let Some(entry) = entry.filter(|entry| entry.lengths & (1 << length.min(7)) != 0) {
                    let at_end = entry.last.filter(|_| last == head_last);
                    let at_start = entry.first.filter(|_| index == head_first);
                    if let Some(row) = at_end.or(at_start).or(entry.any) {
                        return Some((row, length));
                    }
                }
            }
        }
        let compound = |table: &Edges, edge: Option<u32>, at_end: bool| {
            let list = table.get(&edge?)?;
            list.iter()
                .find(|(part, _)| {
                    word.len() > part.len()
                        && if at_end { word.ends_with(part.as_ref()) } else { word.starts_with(part.as_ref()) }
                })
                .map(|(_, row)| *row)
        };
        if word.len() < 5 {
            return None;
        }
        let suffix = compound(&self.suffixes, edge::<true>(word), true);
        let prefix = compound(&self.prefixes, edge::<false>(word), false);
        // The end of a compound is its head, but a "Versicherungsverein" is known by its beginning.
        let confidence = |row: Option<u16>| row.and_then(|row| self.row(row)).map_or(0.0, |row| row.confidence);
        let row = if confidence(prefix) > confidence(suffix) { prefix } else { suffix }?;
        Some((row, 1))
    }

    /// The verdict over the hits: the strongest sector wins, agreeing words add, a rival takes away.
    fn settle(&self, hits: &[Hit]) -> Weighed {
        let strength = |hit: &Hit| {
            let bonus = match (hit.governed, hit.at_head) {
                (true, _) => -HEAD_BONUS,
                (false, true) => HEAD_BONUS,
                (false, false) => 0.0,
            };
            self.row(hit.row).map_or(0.0, |row| row.confidence + bonus)
        };
        // The first of equals wins, so that the answer depends on the name only.
        let mut winner: Option<&Hit> = None;
        for hit in hits {
            if winner.is_none_or(|best| strength(hit) > strength(best)) {
                winner = Some(hit);
            }
        }
        let Some((best, row)) = winner.and_then(|hit| self.row(hit.row).map(|row| (hit, row))) else {
            return Weighed::default();
        };
        let mut doubt = 1.0 - row.confidence;
        let mut rival: Option<&Hit> = None;
        for hit in hits.iter().filter(|hit| hit.row != best.row) {
            match self.row(hit.row) {
                Some(other) if other.sector == row.sector => doubt *= 1.0 - 0.5 * other.confidence,
                // What the winner governs is its object, no rival: a ministry of education is a ministry.
                Some(_) if hit.governed && !best.governed => {}
                // A word that is wrong more often than right says nothing against another.
                Some(other) if other.confidence >= 0.5 && rival.is_none_or(|rival| strength(hit) > strength(rival)) => {
                    rival = Some(hit);
                }
                _ => {}
            }
        }
        let against = rival.and_then(|hit| self.row(hit.row)).map_or(0.0, |row| row.confidence * RIVAL_WEIGHT);
        Weighed {
            winner: Some(best.row),
            rival: rival.map(|hit| hit.row),
            confidence: ((1.0 - doubt) * (1.0 - against)).min(MAX_CONFIDENCE),
        }
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.compiled.len() + self.rows.len()
    }
}
