//! All phrases of the lexicon, compiled for a scan that reads every word once.
//!
//! Owns the table of words, the stems and the trie over words. Measured against an Aho-Corasick
//! automaton over bytes (see [`super::scan`]), a trie over hashed words is smaller than the second-level
//! cache, gives word limits for free and shares its word hashes with the search for templates.
//! Refuses text: it sees hashes and word bytes only.

#[path = "phrases_image.rs"]
mod image;

use super::cue::{Cue, LinkKind};
use super::hash::word_hash;
use super::language::{FULL_VOTE, LANGUAGES, Language, LanguageSet};
use super::lexicon::{CueLexicon, SHORTEST_STEM};
use crate::error::{Error, Result};
use rustc_hash::{FxBuildHasher, FxHashMap};

/// Bits of one language's lane in packed votes.
const VOTE_LANE_BITS: u32 = 16;

/// Languages that may share a phrase for it to vote: one that most have tells nothing.
const VOTING_LANGUAGES: u32 = 3;

/// A phrase that ends at a node, with all that the scan and the interpretation need of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Output {
    /// Index of the phrase, for explanations.
    pub phrase: u16,
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

#[derive(Debug, Clone)]
struct Stem {
    bytes: Box<[u8]>,
    symbol: u32,
}

/// Most symbols that one word stands for: itself and the stems that it begins with.
pub(super) const SYMBOLS_OF_A_WORD: usize = 6;

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
    slots: Vec<u64>,
    symbols: Vec<Symbol>,
    /// One bit for each hash of the first four bytes of a stem that begins a phrase, or of the three of a
    /// shorter one. Stems further on are looked for only where a phrase under way has one.
    stem_filter: Vec<u64>,
    /// Some stem of three letters begins a phrase.
    has_stem_of_three: bool,
    /// Stems by their first three bytes.
    stems: FxHashMap<u32, Vec<Stem>>,
    /// One bit for some hashes of edges: most pairs of words begin no phrase, and end here.
    edge_filter: Vec<u64>,
    /// Edges by open addressing: parent node, symbol and child node in one number; 0 is empty.
    edges: Vec<u64>,
    nodes: Vec<Node>,
    outputs: Vec<Output>,
    /// The phrases one behind the other, and where each ends.
    texts: String,
    text_ends: Vec<u32>,
    votes: Vec<u128>,
    links: FxHashMap<Box<str>, Vec<(Box<str>, LinkKind)>>,
}

/// Articles of the seven languages: with one of these a noun is still bare.
const ARTICLES: [&str; 38] = [
    "a", "an", "the", "el", "la", "los", "las", "un", "una", "o", "os", "as", "um", "uma", "le", "les", "une", "l",
    "il", "lo", "i", "gli", "uno", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "de",
    "het", "een", "t", "al",
];

/// What is gathered while phrases are added.
#[derive(Default)]
struct Builder {
    /// Symbol of each word by its hash, stems apart.
    symbols_of: FxHashMap<(u64, bool), u32>,
    symbols: Vec<Symbol>,
    stems: Vec<Stem>,
    children: FxHashMap<(u32, u32), u32>,
    nodes: Vec<Node>,
    /// Node of each phrase.
    ends: Vec<(u32, Output)>,
    texts: Vec<Box<str>>,
    articles: Vec<u64>,
}

impl Builder {
    fn new(phrases: usize) -> Self {
        Self {
            symbols: vec![Symbol::default()],
            nodes: vec![Node::default()],
            articles: ARTICLES.iter().map(|word| word_hash(word.as_bytes())).collect(),
            // A phrase of the built-in lexicons adds two nodes, and one word in three phrases is new.
            symbols_of: FxHashMap::with_capacity_and_hasher(phrases / 2, FxBuildHasher),
            children: FxHashMap::with_capacity_and_hasher(phrases * 2, FxBuildHasher),
            ..Self::default()
        }
    }

    fn add(&mut self, text: &str, cue: Cue, languages: LanguageSet, typed_words: u8) {
        let mut node = 0;
        let mut symbol = 0;
        let mut count = 0_u8;
        let mut begins_with_article = false;
        for word in text.split(' ') {
            let (bytes, is_stem) = match word.strip_suffix('*') {
                Some(stem) => (stem.as_bytes(), true),
                None => (word.as_bytes(), false),
            };
            let hash = word_hash(bytes);
            begins_with_article |= count == 0 && self.articles.contains(&hash);
            count += 1;
            symbol = self.symbol(hash, bytes, is_stem);
            node = self.child(node, symbol, is_stem);
        }
        if cue == Cue::FunctionWord && count == 1 {
            if let Some(known) = self.symbols.get_mut(symbol as usize) {
                known.languages = known.languages.union(languages);
            }
            return;
        }
        let is_bare = typed_words - u8::from(begins_with_article && typed_words > 1) <= 1;
        self.ends.push((node, Output { phrase: 0, cue, languages, words: count, is_bare }));
        self.texts.push(text.into());
    }

    fn symbol(&mut self, hash: u64, bytes: &[u8], is_stem: bool) -> u32 {
        let fresh = self.symbols.len() as u32;
        let symbol = *self.symbols_of.entry((hash, is_stem)).or_insert(fresh);
        if symbol == fresh {
            self.symbols.push(Symbol::default());
            if is_stem {
                self.stems.push(Stem { bytes: bytes.into(), symbol });
            }
        }
        symbol
    }

    fn child(&mut self, node: u32, symbol: u32, is_stem: bool) -> u32 {
        let fresh = self.nodes.len() as u32;
        let child = *self.children.entry((node, symbol)).or_insert(fresh);
        if child == fresh {
            self.nodes.push(Node::default());
            if let Some(parent) = self.nodes.get_mut(node as usize) {
                parent.children |= 1 << (symbol & 63);
                parent.has_stem_children |= is_stem;
            }
            if node == 0
                && let Some(known) = self.symbols.get_mut(symbol as usize)
            {
                known.first_node = child;
            }
        }
        child
    }
}

impl PhraseSet {
    /// Compiles a lexicon.
    pub(super) fn new(lexicon: &CueLexicon) -> Result<Self> {
        let mut builder = Builder::new(lexicon.phrases().count());
        for ((text, cue, languages), typed_words) in lexicon.phrases().zip(lexicon.typed_words()) {
            builder.add(text, cue, languages, typed_words);
        }
        let is_too_large = builder.symbols.len() >= 1 << SYMBOL_BITS || builder.nodes.len() >= 1 << NODE_BITS;
        let mut set = Self {
            slots: Vec::new(),
            symbols: Vec::new(),
            stem_filter: vec![0; 1024],
            has_stem_of_three: false,
            stems: FxHashMap::default(),
            edge_filter: Vec::new(),
            edges: Vec::new(),
            nodes: Vec::new(),
            outputs: Vec::new(),
            texts: String::new(),
            text_ends: Vec::new(),
            votes: all_votes(),
            links: FxHashMap::default(),
        };
        set.fill_nodes(&mut builder);
        if is_too_large || set.text_ends.len() >= usize::from(u16::MAX) {
            let problem = "more than 65,534 phrases in the lexicons".to_owned();
            return Err(Error::Internal { stage: "conversation", problem });
        }
        set.fill_words(&builder);
        set.fill_edges(&builder);
        set.symbols = builder.symbols;
        for symbol in &mut set.symbols {
            let node = set.nodes.get(symbol.first_node as usize).copied().filter(|_| symbol.first_node != 0);
            let node = node.unwrap_or_default();
            symbol.children = node.children;
            symbol.is_phrase = node.has_outputs();
            symbol.has_stem_children = node.has_stem_children;
        }
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

    /// Lays the outputs out by node; a phrase that several languages have under one cue becomes one.
    fn fill_nodes(&mut self, builder: &mut Builder) {
        self.nodes.clone_from(&builder.nodes);
        let mut order: Vec<u32> = (0..builder.ends.len() as u32).collect();
        order.sort_unstable_by_key(|index| {
            builder.ends.get(*index as usize).map_or((0, 0, 0), |(node, output)| (*node, output.cue as u8, *index))
        });
        for index in order {
            let Some((node, output)) = builder.ends.get(index as usize) else { continue };
            let Some(target) = self.nodes.get_mut(*node as usize) else { continue };
            let known = self.outputs.len() as u32;
            match self.outputs.last_mut() {
                Some(last) if target.outputs > 0 && last.cue == output.cue => {
                    last.languages = last.languages.union(output.languages);
                }
                _ => {
                    if target.outputs == 0 {
                        target.outputs_start = known;
                    }
                    target.outputs = target.outputs.saturating_add(1);
                    let phrase = u16::try_from(self.text_ends.len()).unwrap_or(u16::MAX);
                    self.outputs.push(Output { phrase, ..*output });
                    self.texts.push_str(builder.texts.get(index as usize).map_or("", |text| text));
                    self.text_ends.push(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
                }
            }
        }
    }

    fn fill_words(&mut self, builder: &Builder) {
        let capacity = (builder.symbols.len() * 2).next_power_of_two().max(64);
        self.slots = vec![0; capacity];
        for ((hash, is_stem), symbol) in &builder.symbols_of {
            if *is_stem {
                continue;
            }
            let mut slot = *hash as usize & (capacity - 1);
            while self.slots.get(slot).is_some_and(|taken| *taken != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            if let Some(target) = self.slots.get_mut(slot) {
                *target = hash & TAG | u64::from(*symbol);
            }
        }
        for stem in &builder.stems {
            let key = first_bytes(&stem.bytes) & THREE_BYTES;
            let bit = filter_bit(if stem.bytes.len() > 3 { first_bytes(&stem.bytes) } else { key });
            let begins = builder.symbols.get(stem.symbol as usize).is_some_and(|symbol| symbol.first_node != 0);
            self.has_stem_of_three |= begins && stem.bytes.len() == SHORTEST_STEM;
            if begins && let Some(bits) = self.stem_filter.get_mut(bit >> 6) {
                *bits |= 1 << (bit & 63);
            }
            self.stems.entry(key).or_default().push(stem.clone());
        }
    }

    fn fill_edges(&mut self, builder: &Builder) {
        let capacity = (builder.children.len() * 2).next_power_of_two().max(64);
        self.edges = vec![0; capacity];
        // Eight bits an edge: one false alarm in eight.
        self.edge_filter = vec![0; (builder.children.len() / 8).next_power_of_two().max(1)];
        for ((node, symbol), child) in &builder.children {
            let hash = edge_hash(*node, *symbol);
            let filter = self.edge_filter.len() - 1;
            if let Some(bits) = self.edge_filter.get_mut((hash >> 6) as usize & filter) {
                *bits |= 1 << (hash & 63);
            }
            let mut slot = (hash >> 32) as usize & (capacity - 1);
            while self.edges.get(slot).is_some_and(|taken| *taken != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            if let Some(target) = self.edges.get_mut(slot) {
                *target = edge(*node, *symbol) | u64::from(*child);
            }
        }
    }

    /// The symbol of a word by its hash, 0 if no lexicon has it.
    #[inline]
    pub(super) fn symbol_of(&self, hash: u64) -> u32 {
        let mask = self.slots.len() - 1;
        let tag = hash & TAG;
        let mut slot = hash as usize & mask;
        while let Some(taken) = self.slots.get(slot)
            && *taken != 0
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
            self.stem_filter.get(bit >> 6).is_some_and(|bits| bits >> (bit & 63) & 1 != 0)
        };
        is_set(first) || (self.has_stem_of_three && is_set(first & THREE_BYTES))
    }

    /// Adds the symbols of the stems that the word begins with, from `count` on; returns how many there
    /// are then. `bytes` may be in upper or lower case where they are ASCII.
    pub(super) fn add_stems(&self, bytes: &[u8], found: &mut [u32; SYMBOLS_OF_A_WORD], mut count: usize) -> usize {
        for stem in self.stems.get(&(first_bytes(bytes) & THREE_BYTES)).map_or(&[][..], Vec::as_slice) {
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
        let hash = edge_hash(node, symbol);
        let filter = self.edge_filter.len() - 1;
        if self.edge_filter.get((hash >> 6) as usize & filter).is_none_or(|bits| bits >> (hash & 63) & 1 == 0) {
            return 0;
        }
        let mask = self.edges.len() - 1;
        let wanted = edge(node, symbol) >> NODE_BITS;
        let mut slot = (hash >> 32) as usize & mask;
        while let Some(taken) = self.edges.get(slot)
            && *taken != 0
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
        self.nodes.get(node as usize).copied().unwrap_or_default()
    }

    /// Phrases that end at a node.
    #[inline]
    pub(super) fn outputs(&self, node: Node) -> &[Output] {
        let start = node.outputs_start as usize;
        self.outputs.get(start..start + usize::from(node.outputs)).unwrap_or(&[])
    }

    /// A phrase and its cue by its index.
    pub(super) fn phrase(&self, index: u16) -> Option<(&str, Cue)> {
        let end = *self.text_ends.get(usize::from(index))? as usize;
        let start = usize::from(index).checked_sub(1).and_then(|before| self.text_ends.get(before)).copied();
        let text = self.texts.get(start.unwrap_or_default() as usize..end)?;
        let output = self.outputs.get(usize::from(index))?;
        Some((text, output.cue))
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
