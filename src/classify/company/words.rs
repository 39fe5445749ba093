//! Words in the names of companies that tell what they do, in seven languages.
//!
//! Owns the table of words, phrases, compound endings and beginnings, each with the share of companies for which
//! it is right, and how several of them in one name are weighed. Refuses to decide whether that is enough:
//! [`super::classifier`] does.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::fold::{Cut, cut, letters_hash, spelt_out};
use super::legal::{TokenSet, bit};
use super::sector::{Industry, Sector};

/// Most hits of a name that are weighed. More than a handful of telling words is a slogan.
pub(crate) const MAX_HITS: usize = 6;

/// How much a word counts for more when it is the head of the name: the last word in English, German and Dutch, the
/// first in the Romance languages. Measured: among names with words of two sectors, the head's is right about three
/// times in four, and .10 is the smallest bonus at which it wins against a rival of equal confidence plus .1.
const HEAD_BONUS: f32 = 0.10;

/// How much of a rival's confidence is held against the winner. Measured on listed companies with words of two
/// sectors: the winner is right about 70 % of the time where it alone would be right 90 %.
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
enum HeadSide {
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
    head: HeadSide,
}

/// Rows of one spelling, by position.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    any: Option<u16>,
    first: Option<u16>,
    last: Option<u16>,
    /// Numbers of tokens in which the spelling may be written, as bits.
    lengths: u8,
    /// The longest phrase, in tokens, that begins with this word; 0 if none does.
    longest: u8,
}

/// The table of words.
#[derive(Debug, Clone, Default)]
pub(crate) struct SectorWords {
    rows: Vec<SectorWord>,
    by_letters: FxHashMap<u64, Entry>,
    /// Compound endings by their last three bytes, longest first.
    suffixes: FxHashMap<[u8; 3], Vec<(Box<str>, u16)>>,
    /// Compound beginnings by their first three bytes, longest first.
    prefixes: FxHashMap<[u8; 3], Vec<(Box<str>, u16)>>,
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
        "of" | "for" | "de" | "del" | "des" | "du" | "d" | "di" | "da" | "do" | "dos" | "das" | "della" | "dell" | "delle"
            | "degli" | "dei" | "per" | "para" | "pour" | "fur" | "von" | "der" | "van" | "voor"
    )
}

fn edge<const AT_END: bool>(word: &str) -> Option<[u8; 3]> {
    let bytes = word.as_bytes();
    if AT_END { bytes.last_chunk::<3>().copied() } else { bytes.first_chunk::<3>().copied() }
}

impl SectorWords {
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
        let row = self.rows.len() as u16;
        self.add_spelling(&cut(&word), position, row)?;
        if let Some(written) = spelt_out(&word) {
            self.add_spelling(&cut(&written), position, row)?;
        }
        self.rows.push(SectorWord { word, sector, industry, confidence, head });
        Ok(())
    }

    fn add_spelling(&mut self, letters: &Cut, position: Position, row: u16) -> Result<(), (&'static str, String)> {
        {
            let Some(first) = letters.tokens().first() else {
                return Err(("word", "has no letters".to_owned()));
            };
            match position {
                Position::Suffix | Position::Prefix => self.add_edge(position, &letters.text, row)?,
                _ => {
                    let tokens = letters.tokens().len() as u8;
                    let beginning = self.by_letters.entry(letters_hash(letters.word(first))).or_default();
                    beginning.longest = beginning.longest.max(tokens);
                    let joined = tokens > 1 && letters.text.len() >= MIN_JOINED_LETTERS;
                    let whole = self.by_letters.entry(letters_hash(&letters.text)).or_default();
                    whole.lengths |= 1 << tokens.min(7);
                    if joined {
                        whole.lengths |= 1 << 1;
                        whole.longest = whole.longest.max(1);
                    }
                    let entry = whole;
                    match position {
                        Position::First => entry.first = Some(row),
                        Position::Last => entry.last = Some(row),
                        _ => entry.any = Some(row),
                    }
                }
            }
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
    pub fn row(&self, number: u16) -> Option<&SectorWord> {
        self.rows.get(usize::from(number))
    }

    /// Whether a single word of a name is in the table, by itself or as a compound, and tells a sector with at least
    /// this confidence: such words identify no company.
    pub fn is_telling(&self, word: &str, confidence: f32) -> bool {
        let whole = self.by_letters.get(&letters_hash(word)).filter(|entry| entry.lengths & 2 != 0);
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
            // Every position counts as first and last here: a word that tells in one place identifies nothing in another.
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

    /// The sector that a single token tells with at least this confidence.
    pub fn sector_of(&self, cut: &Cut, index: usize, confidence: f32) -> Option<Sector> {
        let (row, _) = self.at(cut, bit(index), index, index, index)?;
        self.row(row).filter(|row| row.confidence >= confidence).map(|row| row.sector)
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
        if let Some(beginning) = self.by_letters.get(&letters_hash(word)).copied() {
            for length in (1..=usize::from(beginning.longest)).rev() {
                let last = index + length - 1;
                if (index..=last).any(|other| alive & bit(other) == 0) {
                    continue;
                }
                let entry = match length {
                    1 => Some(&beginning),
                    _ => self.by_letters.get(&letters_hash(cut.run(index, last))),
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
        let compound = |table: &FxHashMap<[u8; 3], Vec<(Box<str>, u16)>>, edge: Option<[u8; 3]>, at_end: bool| {
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
        let row = compound(&self.suffixes, edge::<true>(word), true)
            .or_else(|| compound(&self.prefixes, edge::<false>(word), false))?;
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
        self.rows.len()
    }
}
