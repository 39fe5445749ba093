//! All phrases of the lexicon, compiled for a scan that reads every word once.
//!
//! Owns the table of words, the stems and the trie over words. Measured against an Aho-Corasick
//! automaton over bytes (see [`super::scan`]), a trie over hashed words is smaller than the second-level
//! cache, gives word limits for free and shares its word hashes with the search for templates.
//! Refuses text: it sees hashes and word bytes only.

use super::cue::{Cue, LinkKind};
use super::language::{FULL_VOTE, LANGUAGES, Language, LanguageSet};
use super::lexicon::CueLexicon;
use crate::error::{Error, Result};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Bits of one language's lane in packed votes.
pub(super) const VOTE_LANE_BITS: u32 = 16;

/// Words beyond which a phrase says nothing more about the language of a message.
const LONGEST_VOTING_WORDS: u128 = 3;

/// A phrase, as the interpretation needs it.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    /// What it signals.
    pub cue: Cue,
    /// Languages that have it.
    pub languages: LanguageSet,
    /// A single word, or an article and a word.
    pub is_bare: bool,
    /// Number of words.
    pub words: u8,
    /// The phrase itself, for explanations.
    pub text: Box<str>,
}

/// A node of the trie over words.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Node {
    outputs_start: u32,
    outputs_end: u32,
    /// Whether any phrase goes on from here.
    pub has_children: bool,
}

/// What is known of a word of the lexicon.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Symbol {
    /// Votes for the languages, 16 bits each.
    pub votes: u128,
    /// Node of the phrases that begin with the word, 0 for none.
    pub first_node: u32,
}

#[derive(Debug, Clone)]
struct Stem {
    bytes: Box<[u8]>,
    symbol: u32,
}

/// Most symbols that one word stands for: itself and the stems that it begins with. Among the built-in
/// files no word has more than four.
pub(super) const SYMBOLS_OF_A_WORD: usize = 6;

/// The compiled phrases.
#[derive(Debug, Clone)]
pub(super) struct PhraseSet {
    /// Open addressing by the hash's low bits: hash and symbol; symbol 0 marks an empty slot.
    slots: Vec<(u64, u32)>,
    symbols: Vec<Symbol>,
    /// One bit per pair of first bytes that some stem begins with.
    stem_filter: Vec<u64>,
    /// Stems by their first two bytes.
    stems: FxHashMap<u16, Vec<Stem>>,
    edges: FxHashMap<u64, u32>,
    nodes: Vec<Node>,
    outputs: Vec<u16>,
    phrases: Vec<Phrase>,
    links: FxHashMap<Box<str>, Vec<(Box<str>, LinkKind)>>,
}

/// Articles of the seven languages: with one of these a noun is still bare.
const ARTICLES: [&str; 38] = [
    "a", "an", "the", "el", "la", "los", "las", "un", "una", "o", "os", "as", "um", "uma", "le", "les", "une", "l",
    "il", "lo", "i", "gli", "uno", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "de",
    "het", "een", "t", "al",
];

/// Hash of a folded word. Words hold at most [`LONGEST_WORD_BYTES`]; the caller cuts them.
pub(super) fn word_hash(bytes: &[u8]) -> u64 {
    let mut hash = HASH_SEED ^ bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut padded = [0; 8];
        if let Some(target) = padded.get_mut(..chunk.len()) {
            target.copy_from_slice(chunk);
        }
        hash = mix(hash, u64::from_le_bytes(padded));
    }
    hash
}

/// Hash of a word of at most eight bytes, given as a little-endian number padded with zeros: the same
/// value as [`word_hash`].
pub(super) fn short_word_hash(padded: u64, length: usize) -> u64 {
    mix(HASH_SEED ^ length as u64, padded)
}

/// Bytes of a word that are looked at; no word of the lexicon is longer.
pub(super) const LONGEST_WORD_BYTES: usize = 48;

/// First 16 hexadecimal digits of the fraction of pi: any odd-looking constant serves.
const HASH_SEED: u64 = 0x243f_6a88_85a3_08d3;

/// One step of a multiply-and-fold hash: both halves of a 128-bit product, which mixes all bits.
pub(super) fn mix(state: u64, value: u64) -> u64 {
    let product = u128::from(state ^ value) * u128::from(0x9e37_79b9_7f4a_7c15_u64);
    (product as u64) ^ ((product >> 64) as u64)
}

impl PhraseSet {
    /// Compiles a lexicon.
    pub(super) fn new(lexicon: &CueLexicon) -> Result<Self> {
        let mut set = Self {
            slots: Vec::new(),
            symbols: vec![Symbol::default()],
            stem_filter: vec![0; 1024],
            stems: FxHashMap::default(),
            edges: FxHashMap::default(),
            nodes: vec![Node::default()],
            outputs: Vec::new(),
            phrases: Vec::new(),
            links: FxHashMap::default(),
        };
        let mut words: BTreeMap<String, u32> = BTreeMap::new();
        let mut outputs: Vec<Vec<u16>> = vec![Vec::new()];
        for (text, cue, languages) in lexicon.phrases() {
            set.add(text, cue, languages, &mut words, &mut outputs)?;
        }
        for (node, found) in set.nodes.iter_mut().zip(&outputs) {
            node.outputs_start = set.outputs.len() as u32;
            set.outputs.extend_from_slice(found);
            node.outputs_end = set.outputs.len() as u32;
        }
        set.fill_slots(&words);
        for (host, kind) in lexicon.links() {
            let (name, path) = host.split_once('/').unwrap_or((host, ""));
            set.links.entry(name.into()).or_default().push((path.into(), kind));
        }
        for paths in set.links.values_mut() {
            // The longest path first, so that the most exact row decides.
            paths.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.cmp(other)));
        }
        Ok(set)
    }

    fn add(
        &mut self,
        text: &str,
        cue: Cue,
        languages: LanguageSet,
        words: &mut BTreeMap<String, u32>,
        outputs: &mut Vec<Vec<u16>>,
    ) -> Result<()> {
        let mut node = 0_u32;
        let mut symbol = 0_u32;
        let mut count = 0_usize;
        for word in text.split(' ') {
            count += 1;
            symbol = match words.get(word) {
                Some(known) => *known,
                None => {
                    let fresh = self.symbols.len() as u32;
                    self.symbols.push(Symbol::default());
                    words.insert(word.to_owned(), fresh);
                    fresh
                }
            };
            let next = self.nodes.len() as u32;
            let child = *self.edges.entry(edge(node, symbol)).or_insert(next);
            if child == next {
                self.nodes.push(Node::default());
                outputs.push(Vec::new());
                if let Some(parent) = self.nodes.get_mut(node as usize) {
                    parent.has_children = true;
                }
                if node == 0
                    && let Some(known) = self.symbols.get_mut(symbol as usize)
                {
                    known.first_node = child;
                }
            }
            node = child;
        }
        if cue == Cue::FunctionWord && count == 1 {
            if let Some(known) = self.symbols.get_mut(symbol as usize) {
                known.votes = votes(languages, 1);
            }
            return Ok(());
        }
        let index = u16::try_from(self.phrases.len()).ok().filter(|index| *index < u16::MAX).ok_or_else(|| {
            Error::Internal { stage: "conversation", problem: "more than 65,534 phrases in the lexicons".to_owned() }
        })?;
        if let Some(found) = outputs.get_mut(node as usize) {
            found.push(index);
        }
        let bare_words = match text.split_once(' ') {
            Some((first, _)) if ARTICLES.contains(&first) => count - 1,
            _ => count,
        };
        self.phrases.push(Phrase {
            cue,
            languages,
            is_bare: bare_words <= 1,
            words: u8::try_from(count).unwrap_or(u8::MAX),
            text: text.into(),
        });
        Ok(())
    }

    fn fill_slots(&mut self, words: &BTreeMap<String, u32>) {
        // At most a quarter full, so that most unknown words end at their first slot.
        let capacity = (words.len() * 4).next_power_of_two().max(16);
        self.slots = vec![(0, 0); capacity];
        for (word, symbol) in words {
            if let Some(stem) = word.strip_suffix('*') {
                let pair = first_two(stem.as_bytes());
                if let Some(bits) = self.stem_filter.get_mut(usize::from(pair >> 6)) {
                    *bits |= 1 << (pair & 63);
                }
                self.stems.entry(pair).or_default().push(Stem { bytes: stem.as_bytes().into(), symbol: *symbol });
                continue;
            }
            let hash = word_hash(word.as_bytes().get(..LONGEST_WORD_BYTES).unwrap_or(word.as_bytes()));
            let mut slot = hash as usize & (capacity - 1);
            while self.slots.get(slot).is_some_and(|(_, taken)| *taken != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            if let Some(target) = self.slots.get_mut(slot) {
                *target = (hash, *symbol);
            }
        }
    }

    /// Symbols that a word stands for; returns how many were written. `bytes` may be in upper or lower
    /// case where they are ASCII.
    #[inline]
    pub(super) fn symbols_of(&self, hash: u64, bytes: &[u8], found: &mut [u32; SYMBOLS_OF_A_WORD]) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        let mut count = 0;
        while let Some((known, symbol)) = self.slots.get(slot)
            && *symbol != 0
        {
            if *known == hash {
                found[0] = *symbol;
                count = 1;
                break;
            }
            slot = (slot + 1) & mask;
        }
        let pair = first_two(bytes);
        if self.stem_filter.get(usize::from(pair >> 6)).is_some_and(|bits| bits >> (pair & 63) & 1 != 0) {
            count = self.add_stems(pair, bytes, found, count);
        }
        count
    }

    #[cold]
    fn add_stems(&self, pair: u16, bytes: &[u8], found: &mut [u32; SYMBOLS_OF_A_WORD], mut count: usize) -> usize {
        for stem in self.stems.get(&pair).map_or(&[][..], Vec::as_slice) {
            let starts = bytes.get(..stem.bytes.len()).is_some_and(|head| head.eq_ignore_ascii_case(&stem.bytes));
            if starts && let Some(target) = found.get_mut(count) {
                *target = stem.symbol;
                count += 1;
            }
        }
        count
    }

    /// What is known of a symbol.
    #[inline]
    pub(super) fn symbol(&self, symbol: u32) -> Symbol {
        self.symbols.get(symbol as usize).copied().unwrap_or_default()
    }

    /// The node that a word leads to from another, 0 for none.
    #[inline]
    pub(super) fn step(&self, node: u32, symbol: u32) -> u32 {
        self.edges.get(&edge(node, symbol)).copied().unwrap_or(0)
    }

    /// A node.
    #[inline]
    pub(super) fn node(&self, node: u32) -> Node {
        self.nodes.get(node as usize).copied().unwrap_or_default()
    }

    /// Phrases that end at a node.
    #[inline]
    pub(super) fn outputs(&self, node: Node) -> &[u16] {
        self.outputs.get(node.outputs_start as usize..node.outputs_end as usize).unwrap_or(&[])
    }

    /// A phrase by its index.
    #[inline]
    pub(super) fn phrase(&self, index: u16) -> Option<&Phrase> {
        self.phrases.get(usize::from(index))
    }

    /// Votes that a phrase gives to the languages that have it: those of a phrase of one language
    /// count full for each word, up to three.
    pub(super) fn phrase_votes(phrase: &Phrase) -> u128 {
        if phrase.languages.count() > 3 {
            return 0;
        }
        votes(phrase.languages, u128::from(phrase.words).min(LONGEST_VOTING_WORDS))
    }

    /// Kind of a link by its host (lower case, without `www.`) and the path after it.
    pub(super) fn link_kind(&self, host: &str, path: &str) -> Option<LinkKind> {
        let mut name = host;
        loop {
            if let Some(rows) = self.links.get(name)
                && let Some((_, kind)) = rows.iter().find(|(start, _)| path.starts_with(&**start))
            {
                return Some(*kind);
            }
            name = name.split_once('.')?.1;
        }
    }

    /// Whether some row names this host or a part of it; then a link may lack its `https://`.
    pub(super) fn knows_host(&self, host: &str) -> bool {
        let mut name = host;
        loop {
            if self.links.contains_key(name) {
                return true;
            }
            match name.split_once('.') {
                Some((_, rest)) => name = rest,
                None => return false,
            }
        }
    }
}

fn edge(node: u32, symbol: u32) -> u64 {
    u64::from(node) << 32 | u64::from(symbol)
}

/// First two bytes in lower case, as the stem filter is indexed.
#[inline]
fn first_two(bytes: &[u8]) -> u16 {
    match bytes {
        [one, two, ..] => u16::from(one | 0x20) << 8 | u16::from(two | 0x20),
        _ => 0,
    }
}

fn votes(languages: LanguageSet, words: u128) -> u128 {
    let weight = u128::from(FULL_VOTE) / u128::from(languages.count().max(1));
    let mut packed = 0;
    for language in Language::ALL {
        if languages.contains(language) {
            packed |= (weight.max(1) * words) << (VOTE_LANE_BITS * language.index() as u32);
        }
    }
    packed
}

/// Packed votes as numbers.
pub(super) fn unpack_votes(packed: u128) -> [u16; LANGUAGES] {
    let mut votes = [0; LANGUAGES];
    for (index, lane) in votes.iter_mut().enumerate() {
        *lane = (packed >> (VOTE_LANE_BITS * index as u32)) as u16;
    }
    votes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Place;

    #[test]
    fn long_and_short_words_hash_alike_by_both_ways() {
        for word in ["a", "call", "contract"] {
            let mut padded = [0; 8];
            padded[..word.len()].copy_from_slice(word.as_bytes());
            assert_eq!(word_hash(word.as_bytes()), short_word_hash(u64::from_le_bytes(padded), word.len()));
        }
        assert_ne!(word_hash(b"contract"), word_hash(b"contracts"));
    }

    #[test]
    fn words_stand_for_themselves_and_for_their_stems() {
        let mut lexicon = CueLexicon::default();
        let rows = "cue,phrase,reason\ncloser,obrigad*,x\ncloser,obrigada,x\nfunction_word,que,x\n";
        lexicon.add_phrases(rows, Some(Language::Portuguese), &Place::file("t.csv")).unwrap();
        let set = PhraseSet::new(&lexicon).unwrap();
        let mut found = [0; SYMBOLS_OF_A_WORD];
        assert_eq!(set.symbols_of(word_hash(b"obrigada"), b"OBRIGADA", &mut found), 2);
        assert_eq!(set.symbols_of(word_hash(b"obrigados"), b"obrigados", &mut found), 1);
        assert_eq!(set.symbols_of(word_hash(b"obriga"), b"obriga", &mut found), 0);
        assert_eq!(set.symbols_of(word_hash(b"que"), b"que", &mut found), 1);
        assert_eq!(unpack_votes(set.symbol(found[0]).votes)[Language::Portuguese.index()], FULL_VOTE);
    }

    #[test]
    fn links_match_by_host_subdomain_and_path() {
        let mut lexicon = CueLexicon::default();
        lexicon.add_links("cue,host,reason\ncall,zoom.us/j,x\ncalendar,cal.com,x\n", &Place::file("l.csv")).unwrap();
        let set = PhraseSet::new(&lexicon).unwrap();
        assert_eq!(set.link_kind("us02web.zoom.us", "j/123"), Some(LinkKind::Call));
        assert_eq!(set.link_kind("zoom.us", "pricing"), None);
        assert_eq!(set.link_kind("cal.com", ""), Some(LinkKind::Calendar));
        assert_eq!(set.link_kind("vocal.com", ""), None);
    }
}
