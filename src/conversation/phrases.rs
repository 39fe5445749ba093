//! All phrases of the lexicon, compiled for a scan that reads every word once.
//!
//! Owns the table of words, the stems and the trie over words, which lie in an image and are read where they lie: a
//! start neither copies nor builds them, and what no message asks for is never loaded. Measured against an Aho-Corasick
//! automaton over bytes (see [`super::scan`]), a trie over hashed words is smaller than the second-level
//! cache, gives word limits for free and shares its word hashes with the search for templates.
//! Refuses text: it sees hashes and word bytes only.

#[path = "phrases_compiled.rs"]
mod compiled;

use super::cue::{Cue, LinkKind};
use super::language::{FULL_VOTE, LANGUAGES, Language, LanguageSet};
use super::lexicon::{CueLexicon, SHORTEST_STEM};
use crate::error::{Error, Result};
use crate::image::Pieces;
use rustc_hash::FxHashMap;

/// Bits of one language's lane in packed votes.
const VOTE_LANE_BITS: u32 = 16;

/// Languages that may share a phrase for it to vote: one that most have tells nothing.
const VOTING_LANGUAGES: u32 = 3;

/// A phrase that ends at a node, with all that the scan and the interpretation need of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Output {
    /// Index of the phrase, for explanations.
    pub phrase: u32,
    /// What it signals.
    pub cue: Cue,
    /// Languages that have it.
    pub languages: LanguageSet,
    /// Number of words.
    pub words: u8,
    /// A single word, or an article and a word.
    pub is_bare: bool,
}

/// A node of the trie over words.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Node {
    /// One bit for the low six bits of each word that goes on from here; 0 if none does.
    children: u64,
    outputs_start: u32,
    outputs: u8,
    /// Whether a stem goes on from here.
    pub has_stem_children: bool,
}

impl Node {
    /// Whether any phrase goes on from here.
    #[inline]
    pub(super) fn has_children(self) -> bool {
        self.children != 0
    }

    /// Words that may go on from here, as [`may_continue`] takes them.
    #[inline]
    pub(super) fn children(self) -> u64 {
        self.children
    }

    /// Whether a phrase ends here.
    #[inline]
    pub(super) fn has_outputs(self) -> bool {
        self.outputs != 0
    }
}

/// Whether the symbol may be among a node's children: no memory is touched to rule most words out.
#[inline]
pub(super) fn may_continue(children: u64, symbol: u32) -> bool {
    children >> (symbol & 63) & 1 != 0
}

/// What is known of a word of the lexicon: its first node's facts are copied here, so that most words
/// cost no look at the trie.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Symbol {
    /// Words that may follow it in a phrase, as [`may_continue`] takes them; 0 if none does.
    pub children: u64,
    /// Node of the phrases that begin with the word, 0 for none.
    pub first_node: u32,
    /// Languages that have it as a frequent word.
    pub languages: LanguageSet,
    /// The word is a phrase by itself.
    pub is_phrase: bool,
    /// A stem may follow it in a phrase.
    pub has_stem_children: bool,
}

/// Fewest letters before the head of a compound: "Kauf" has four, "Akt" three.
const SHORTEST_MODIFIER: usize = 3;

/// Fewest letters of a compound.
pub(super) const SHORTEST_COMPOUND: usize = SHORTEST_MODIFIER + SHORTEST_STEM;

/// The last two letters of a word as ten bits, in either case.
#[inline]
fn last_letters(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [.., before, last] => Some(usize::from(before & 31) << 5 | usize::from(last & 31)),
        _ => None,
    }
}

#[derive(Debug, Clone, Copy)]
struct Stem {
    bytes: &'static [u8],
    symbol: u32,
    /// The first eight bytes as [`padded`] gives them, and a bit for each that counts.
    head: u64,
    mask: u64,
}

/// What makes an ASCII letter small and leaves a digit as it is, in each of eight bytes.
const LOWER_CASE: u64 = 0x2020_2020_2020_2020;

impl Stem {
    fn new(bytes: &'static [u8], symbol: u32) -> Self {
        let mask = if bytes.len() >= 8 { u64::MAX } else { (1 << (8 * bytes.len())) - 1 };
        Self { bytes, symbol, head: (padded(bytes) | LOWER_CASE) & mask, mask }
    }

    /// Whether a word begins with the stem; `head` holds its first eight bytes in lower case.
    #[inline]
    fn begins(&self, head: u64, word: &[u8]) -> bool {
        let rest = self.bytes.get(8..).unwrap_or(&[]);
        head & self.mask == self.head
            && word.len() >= self.bytes.len()
            && (rest.is_empty() || word.get(8..self.bytes.len()).is_some_and(|more| more.eq_ignore_ascii_case(rest)))
    }
}

/// The first eight bytes as a number, padded with zeros.
#[inline]
pub(super) fn padded(bytes: &[u8]) -> u64 {
    if let Some(chunk) = bytes.first_chunk::<8>() {
        return u64::from_le_bytes(*chunk);
    }
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Most symbols that one word stands for: itself and the stems that it begins with.
pub(super) const SYMBOLS_OF_A_WORD: usize = 6;

/// Bytes of a symbol in the image: children, first node, languages, two flags, padding.
const SYMBOL_WIDTH: usize = 16;
/// Bytes of a node in the image: children, start and number of outputs, a flag, padding.
const NODE_WIDTH: usize = 16;
/// Bytes of an output in the image: phrase, cue, languages, words, a flag.
const OUTPUT_WIDTH: usize = 8;

/// Bits of a symbol in a packed slot; the rest of the slot is the word's hash.
const SYMBOL_BITS: u32 = 20;
/// Bits of a node in a packed edge: two nodes and a symbol fill 64 bits.
const NODE_BITS: u32 = 22;
/// Hash bits kept in a slot.
const TAG: u64 = u64::MAX << SYMBOL_BITS;

/// The compiled phrases. All tables are flat and packed, so that the words and phrases of everyday
/// messages stay in the nearer caches.
#[derive(Debug, Clone)]
pub(super) struct PhraseSet {
    /// Words by open addressing on their hash: hash bits above, symbol below; 0 is empty.
    slots: &'static [[u8; 8]],
    symbols: &'static [[u8; SYMBOL_WIDTH]],
    /// One bit for each hash of the first four bytes of a stem that begins a phrase, or of the three of a
    /// shorter one. Stems further on are looked for only where a phrase under way has one.
    stem_filter: &'static [[u8; 8]],
    /// Some stem of three letters begins a phrase.
    has_stem_of_three: bool,
    /// Stems by their first three bytes.
    /// Where the stems of each beginning of three bytes lie.
    stems_of: FxHashMap<u32, (u32, u32)>,
    stems: Vec<Stem>,
    /// Heads of compounds: "vertrag".
    endings: Vec<Stem>,
    /// One bit for the last two letters of each.
    ending_filter: [u64; 16],
    /// One bit for some hashes of edges: most pairs of words begin no phrase, and end here.
    edge_filter: &'static [[u8; 8]],
    /// Edges by open addressing: parent node, symbol and child node in one number; 0 is empty.
    edges: &'static [[u8; 8]],
    nodes: &'static [[u8; NODE_WIDTH]],
    outputs: &'static [[u8; OUTPUT_WIDTH]],
    /// The phrases one behind the other, and where each ends.
    texts: &'static [u8],
    text_ends: &'static [[u8; 4]],
    votes: Vec<u128>,
    links: FxHashMap<Box<str>, Vec<(Box<str>, LinkKind)>>,
}

impl PhraseSet {
    /// Compiles a lexicon. What it makes stays in memory until the process ends, as the built-in tables do: a run
    /// compiles the user's lexicons once.
    pub(super) fn new(lexicon: &CueLexicon) -> Result<Self> {
        let image: &'static [u8] = compiled::image(lexicon)?.leak();
        let damaged = || Error::Internal { stage: "conversation", problem: "damaged tables of phrases".to_owned() };
        Self::from_image(image).ok_or_else(damaged)
    }

    /// Compiles a lexicon into the bytes that [`Self::from_image`] reads.
    #[allow(dead_code, reason = "the build script writes images, the program only reads them")]
    pub fn image(lexicon: &CueLexicon) -> Result<Vec<u8>> {
        compiled::image(lexicon)
    }

    /// The set of an image; `None` if the bytes are no image of a set.
    pub fn from_image(bytes: &'static [u8]) -> Option<Self> {
        let mut pieces = Pieces::new(bytes);
        let (slots, stem_filter, edge_filter, edges) =
            (pieces.tables()?, pieces.tables()?, pieces.tables()?, pieces.tables()?);
        let has_stem_of_three = pieces.number()? != 0;
        let (symbols, nodes, outputs) = (pieces.tables()?, pieces.tables()?, pieces.tables()?);
        let texts = pieces.tables::<1>()?.as_flattened();
        let text_ends = pieces.records()?;
        let mut stems_of: FxHashMap<u32, (u32, u32)> = FxHashMap::default();
        let mut stems: Vec<Stem> = Vec::new();
        for _ in 0..pieces.number()? {
            let key = u32::try_from(pieces.number()?).ok()?;
            let symbol = u32::try_from(pieces.number()?).ok()?;
            let place = u32::try_from(stems.len()).ok()?;
            // Stems of one beginning follow one another.
            stems_of.entry(key).or_insert((place, place)).1 = place + 1;
            stems.push(Stem::new(pieces.text()?.as_bytes(), symbol));
        }
        let mut endings = Vec::new();
        let mut ending_filter = [0; 16];
        for _ in 0..pieces.number()? {
            let symbol = u32::try_from(pieces.number()?).ok()?;
            let bytes = pieces.text()?.as_bytes();
            let bit = last_letters(bytes)?;
            *ending_filter.get_mut(bit >> 6)? |= 1 << (bit & 63);
            endings.push(Stem::new(bytes, symbol));
        }
        let mut links: FxHashMap<Box<str>, Vec<(Box<str>, LinkKind)>> = FxHashMap::default();
        for _ in 0..pieces.number()? {
            let (host, path, kind) = (pieces.text()?, pieces.text()?, pieces.number()?);
            let (_, kind) = LinkKind::NAMES.into_iter().find(|(_, known)| *known as usize == kind)?;
            links.entry(host.into()).or_default().push((path.into(), kind));
        }
        let is_whole = pieces.is_empty() && slots.len().is_power_of_two() && edges.len().is_power_of_two();
        is_whole.then_some(Self {
            slots,
            symbols,
            stem_filter,
            has_stem_of_three,
            stems_of,
            stems,
            endings,
            ending_filter,
            edge_filter,
            edges,
            nodes,
            outputs,
            texts,
            text_ends,
            votes: all_votes(),
            links,
        })
    }

    /// The symbol of a word by its hash, 0 if no lexicon has it.
    #[inline]
    pub(super) fn symbol_of(&self, hash: u64) -> u32 {
        let mask = self.slots.len() - 1;
        let tag = hash & TAG;
        let mut slot = hash as usize & mask;
        while let Some(taken) = number_at(self.slots, slot)
            && taken != 0
        {
            if taken & TAG == tag {
                return (taken & !TAG) as u32;
            }
            slot = (slot + 1) & mask;
        }
        0
    }

    /// Whether a word may begin with a stem that begins a phrase; most words do not. `first` holds its
    /// first four bytes in lower case, as [`first_bytes`] gives them.
    #[inline]
    pub(super) fn may_begin_with_stem(&self, first: u32) -> bool {
        let is_set = |key| {
            let bit = filter_bit(key);
            number_at(self.stem_filter, bit >> 6).is_some_and(|bits| bits >> (bit & 63) & 1 != 0)
        };
        is_set(first) || (self.has_stem_of_three && is_set(first & THREE_BYTES))
    }

    /// Adds the symbols of the stems that the word begins with, from `count` on; returns how many there
    /// are then. `bytes` may be in upper or lower case where they are ASCII.
    pub(super) fn add_stems(&self, bytes: &[u8], found: &mut [u32; SYMBOLS_OF_A_WORD], mut count: usize) -> usize {
        let Some((from, to)) = self.stems_of.get(&(first_bytes(bytes) & THREE_BYTES)) else { return count };
        let head = padded(bytes) | LOWER_CASE;
        for stem in self.stems.get(*from as usize..*to as usize).unwrap_or(&[]) {
            if stem.begins(head, bytes)
                && let Some(target) = found.get_mut(count)
            {
                *target = stem.symbol;
                count += 1;
            }
        }
        count
    }

    /// The symbol of the head with which a compound ends that no lexicon has, 0 for none.
    #[inline]
    pub(super) fn head_of(&self, bytes: &[u8]) -> u32 {
        let is_any = last_letters(bytes)
            .is_some_and(|bit| self.ending_filter.get(bit >> 6).is_some_and(|bits| bits >> (bit & 63) & 1 != 0));
        if is_any { self.head_among_endings(bytes) } else { 0 }
    }

    #[cold]
    #[inline(never)]
    fn head_among_endings(&self, bytes: &[u8]) -> u32 {
        let ends = |ending: &&Stem| {
            let start = bytes.len().checked_sub(ending.bytes.len()).filter(|start| *start >= SHORTEST_MODIFIER);
            start.and_then(|start| bytes.get(start..)).is_some_and(|tail| tail.eq_ignore_ascii_case(ending.bytes))
        };
        self.endings.iter().find(ends).map_or(0, |ending| ending.symbol)
    }

    /// What is known of a symbol.
    #[inline]
    pub(super) fn symbol(&self, symbol: u32) -> Symbol {
        let Some([a, b, c, d, e, f, g, h, i, j, k, l, languages, flags, ..]) = self.symbols.get(symbol as usize) else {
            return Symbol::default();
        };
        Symbol {
            children: u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]),
            first_node: u32::from_le_bytes([*i, *j, *k, *l]),
            languages: LanguageSet::from_bits(*languages),
            is_phrase: flags & 1 != 0,
            has_stem_children: flags & 2 != 0,
        }
    }

    /// The node that a word leads to from another, 0 for none.
    #[inline]
    pub(super) fn step(&self, node: u32, symbol: u32) -> u32 {
        let hash = edge_hash(node, symbol);
        let filter = self.edge_filter.len() - 1;
        if number_at(self.edge_filter, (hash >> 6) as usize & filter).is_none_or(|bits| bits >> (hash & 63) & 1 == 0) {
            return 0;
        }
        let mask = self.edges.len() - 1;
        let wanted = edge(node, symbol) >> NODE_BITS;
        let mut slot = (hash >> 32) as usize & mask;
        while let Some(taken) = number_at(self.edges, slot)
            && taken != 0
        {
            if taken >> NODE_BITS == wanted {
                return (taken & ((1 << NODE_BITS) - 1)) as u32;
            }
            slot = (slot + 1) & mask;
        }
        0
    }

    /// A node.
    #[inline]
    pub(super) fn node(&self, node: u32) -> Node {
        let Some([a, b, c, d, e, f, g, h, i, j, k, l, outputs, flags, ..]) = self.nodes.get(node as usize) else {
            return Node::default();
        };
        Node {
            children: u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]),
            outputs_start: u32::from_le_bytes([*i, *j, *k, *l]),
            outputs: *outputs,
            has_stem_children: flags & 1 != 0,
        }
    }

    /// Phrases that end at a node.
    #[inline]
    pub(super) fn outputs(&self, node: Node) -> impl Iterator<Item = Output> {
        let start = node.outputs_start as usize;
        self.outputs.get(start..start + usize::from(node.outputs)).unwrap_or(&[]).iter().filter_map(output_of)
    }

    /// A phrase and its cue by its index.
    pub(super) fn phrase(&self, index: u32) -> Option<(&str, Cue)> {
        let end_of = |index: usize| self.text_ends.get(index).map(|end| u32::from_le_bytes(*end) as usize);
        let index = index as usize;
        let start = index.checked_sub(1).and_then(end_of).unwrap_or_default();
        let text = std::str::from_utf8(self.texts.get(start..end_of(index)?)?).ok()?;
        Some((text, self.outputs.get(index).and_then(output_of)?.cue))
    }

    /// Votes of a frequent word.
    #[inline]
    pub(super) fn word_votes(&self, languages: LanguageSet) -> u128 {
        self.votes.get(usize::from(languages.bits())).copied().unwrap_or(0)
    }

    /// Votes that a phrase gives to the languages that have it: a frequent word's, however long it is.
    #[inline]
    pub(super) fn phrase_votes(&self, output: &Output) -> u128 {
        if output.languages.count() > VOTING_LANGUAGES {
            return 0;
        }
        self.word_votes(output.languages)
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

/// A number of a table.
#[inline]
fn number_at(table: &[[u8; 8]], place: usize) -> Option<u64> {
    table.get(place).map(|number| u64::from_le_bytes(*number))
}

#[inline]
fn output_of([a, b, c, d, cue, languages, words, flags]: &[u8; OUTPUT_WIDTH]) -> Option<Output> {
    Some(Output {
        phrase: u32::from_le_bytes([*a, *b, *c, *d]),
        cue: Cue::from_number(*cue)?,
        languages: LanguageSet::from_bits(*languages),
        words: *words,
        is_bare: flags & 1 != 0,
    })
}

/// Parent and symbol of a packed edge, with room for the child.
fn edge(node: u32, symbol: u32) -> u64 {
    (u64::from(node) << SYMBOL_BITS | u64::from(symbol)) << NODE_BITS
}

#[inline]
fn edge_hash(node: u32, symbol: u32) -> u64 {
    let product = (u64::from(node) << 32 | u64::from(symbol)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    product ^ product >> 29
}

/// Keeps three of four bytes.
const THREE_BYTES: u32 = 0x00ff_ffff;

/// First four bytes in lower case, the last of them 0 in a word of three; 0 for a shorter word: no stem
/// is.
#[inline]
pub(super) fn first_bytes(bytes: &[u8]) -> u32 {
    match bytes {
        [one, two, three, four, ..] => u32::from_le_bytes([*one, *two, *three, *four]) | 0x2020_2020,
        [one, two, three] => u32::from_le_bytes([*one, *two, *three, 0]) | 0x0020_2020,
        _ => 0,
    }
}

/// Bit of the stem filter, of 65,536.
#[inline]
fn filter_bit(key: u32) -> usize {
    (key.wrapping_mul(0x9e37_79b1) >> 16) as usize
}

/// Votes of every set of languages, by its bits.
fn all_votes() -> Vec<u128> {
    (0..=u8::MAX >> 1).map(|bits| packed_votes(LanguageSet::from_bits(bits))).collect()
}

fn packed_votes(languages: LanguageSet) -> u128 {
    let weight = u128::from(FULL_VOTE) / u128::from(languages.count().max(1));
    let mut packed = 0;
    for language in Language::ALL {
        if languages.contains(language) {
            packed |= weight.max(1) << (VOTE_LANE_BITS * language.index() as u32);
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
    use crate::conversation::hash::word_hash;
    use crate::error::Place;

    #[test]
    fn words_stand_for_themselves_and_for_their_stems() {
        let mut lexicon = CueLexicon::default();
        let rows = "cue,phrase,reason\ncloser,obrigad*,x\ncloser,obrigada,x\nfunction_word,que,x\n";
        lexicon.add_phrases(rows, Some(Language::Portuguese), &Place::file("t.csv")).unwrap();
        let set = PhraseSet::new(&lexicon).unwrap();
        let mut found = [0; SYMBOLS_OF_A_WORD];
        for (word, symbols) in [("obrigada", 2), ("obrigados", 1), ("obriga", 0), ("que", 1)] {
            let symbol = set.symbol_of(word_hash(word.as_bytes()));
            found[0] = symbol;
            assert_eq!(set.add_stems(word.to_uppercase().as_bytes(), &mut found, usize::from(symbol != 0)), symbols);
            assert!(set.may_begin_with_stem(first_bytes(word.as_bytes())) || word == "que");
        }
        let languages = set.symbol(set.symbol_of(word_hash(b"que"))).languages;
        assert_eq!(unpack_votes(set.word_votes(languages))[Language::Portuguese.index()], FULL_VOTE);
    }

    #[test]
    fn a_user_may_add_more_phrases_than_sixteen_bits_number() {
        let rows: String = (0..70_000).map(|number| format!("request,please word{number},x\n")).collect();
        let mut lexicon = CueLexicon::default();
        let rows = format!("cue,phrase,reason\n{rows}");
        lexicon.add_phrases(&rows, Some(Language::English), &Place::file("own.csv")).unwrap();
        let set = PhraseSet::new(&lexicon).unwrap();
        let texts: rustc_hash::FxHashSet<&str> = (0..70_000).filter_map(|index| Some(set.phrase(index)?.0)).collect();
        assert_eq!(texts.len(), 70_000);
        assert!(texts.contains("please word69999") && set.phrase(70_000).is_none());
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
