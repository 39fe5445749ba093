//! Compiling the phrases of the lexicons into the image that [`super::PhraseSet`] reads.
//!
//! Owns the trie in the making and the order of the tables. Runs when the program is built, for the built-in
//! lexicons, and at the start of a run whose user has lexicons of their own. Refuses to look anything up.

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{
    NODE_BITS, NODE_WIDTH, Node, OUTPUT_WIDTH, Output, SYMBOL_BITS, SYMBOL_WIDTH, Symbol, TAG, THREE_BYTES, edge,
    edge_hash, filter_bit, first_bytes,
};
use crate::conversation::cue::{Cue, LinkKind};
use crate::conversation::hash::word_hash;
use crate::conversation::language::LanguageSet;
use crate::conversation::lexicon::{CueLexicon, SHORTEST_STEM};
use crate::error::{Error, Result};
use crate::image::{Image, record};

/// The image of a lexicon.
///
/// # Errors
/// [`Error::Internal`] if the lexicon has more than a million words or four million beginnings of phrases.
pub(super) fn image(lexicon: &CueLexicon) -> Result<Vec<u8>> {
    Ok(Compiled::new(lexicon)?.to_image())
}

#[derive(Debug, Clone)]
struct BuiltStem {
    bytes: Box<[u8]>,
    symbol: u32,
}

/// The tables of [`super::PhraseSet`], in the making.
struct Compiled {
    slots: Vec<u64>,
    symbols: Vec<Symbol>,
    stem_filter: Vec<u64>,
    has_stem_of_three: bool,
    stems: FxHashMap<u32, Vec<BuiltStem>>,
    endings: Vec<BuiltStem>,
    edge_filter: Vec<u64>,
    edges: Vec<u64>,
    nodes: Vec<Node>,
    outputs: Vec<Output>,
    texts: String,
    text_ends: Vec<u32>,
    links: FxHashMap<Box<str>, Vec<(Box<str>, LinkKind)>>,
}

/// Articles of the seven languages: with one of these a noun is still bare.
const ARTICLES: [&str; 38] = [
    "a", "an", "the", "el", "la", "los", "las", "un", "una", "o", "os", "as", "um", "uma", "le", "les", "une", "l",
    "il", "lo", "i", "gli", "uno", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "de",
    "het", "een", "t", "al",
];

/// How much of a word a phrase gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Shape {
    /// All of it.
    Word,
    /// Its beginning: `interess*`.
    Stem,
    /// Its end, the head of a compound: `*vertrag`.
    Ending,
}

/// What is gathered while phrases are added.
#[derive(Default)]
struct Builder {
    /// Symbol of each word by its hash, stems and endings apart.
    symbols_of: FxHashMap<(u64, Shape), u32>,
    symbols: Vec<Symbol>,
    stems: Vec<BuiltStem>,
    endings: Vec<BuiltStem>,
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
            let (letters, shape) = match (word.strip_suffix('*'), word.strip_prefix('*')) {
                (Some(stem), _) => (stem, Shape::Stem),
                (None, Some(ending)) => (ending, Shape::Ending),
                (None, None) => (word, Shape::Word),
            };
            let bytes = letters.as_bytes();
            let hash = word_hash(bytes);
            begins_with_article |= count == 0 && self.articles.contains(&hash);
            count += 1;
            symbol = self.symbol(hash, bytes, shape);
            node = self.child(node, symbol, shape == Shape::Stem);
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

    fn symbol(&mut self, hash: u64, bytes: &[u8], shape: Shape) -> u32 {
        let fresh = self.symbols.len() as u32;
        let symbol = *self.symbols_of.entry((hash, shape)).or_insert(fresh);
        if symbol == fresh {
            self.symbols.push(Symbol::default());
            match shape {
                Shape::Word => {}
                Shape::Stem => self.stems.push(BuiltStem { bytes: bytes.into(), symbol }),
                Shape::Ending => self.endings.push(BuiltStem { bytes: bytes.into(), symbol }),
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

impl Compiled {
    fn new(lexicon: &CueLexicon) -> Result<Self> {
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
            endings: Vec::new(),
            edge_filter: Vec::new(),
            edges: Vec::new(),
            nodes: Vec::new(),
            outputs: Vec::new(),
            texts: String::new(),
            text_ends: Vec::new(),
            links: FxHashMap::default(),
        };
        set.fill_nodes(&mut builder);
        if is_too_large {
            let problem = "more than a million words in the lexicons".to_owned();
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
                    let phrase = u32::try_from(self.text_ends.len()).unwrap_or(u32::MAX);
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
        for ((hash, shape), symbol) in &builder.symbols_of {
            if *shape != Shape::Word {
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
        self.endings.clone_from(&builder.endings);
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

    /// The tables as bytes, in the order in which [`super::PhraseSet::from_image`] reads them.
    fn to_image(&self) -> Vec<u8> {
        let mut image = Image::default();
        image.tables(self.slots.iter().map(|number| number.to_le_bytes()));
        image.tables(self.stem_filter.iter().map(|number| number.to_le_bytes()));
        image.tables(self.edge_filter.iter().map(|number| number.to_le_bytes()));
        image.tables(self.edges.iter().map(|number| number.to_le_bytes()));
        image.number(usize::from(self.has_stem_of_three));
        image.tables(self.symbols.iter().map(|symbol| {
            record::<SYMBOL_WIDTH>(&[
                &symbol.children.to_le_bytes(),
                &symbol.first_node.to_le_bytes(),
                &[symbol.languages.bits(), flags(symbol.is_phrase, symbol.has_stem_children)],
            ])
        }));
        image.tables(self.nodes.iter().map(|node| {
            record::<NODE_WIDTH>(&[
                &node.children.to_le_bytes(),
                &node.outputs_start.to_le_bytes(),
                &[node.outputs, flags(node.has_stem_children, false)],
            ])
        }));
        image.tables(self.outputs.iter().map(|output| {
            record::<OUTPUT_WIDTH>(&[
                &output.phrase.to_le_bytes(),
                &[output.cue as u8, output.languages.bits(), output.words, flags(output.is_bare, false)],
            ])
        }));
        image.tables(self.texts.bytes().map(|byte| [byte]));
        image.records(self.text_ends.iter().map(|end| end.to_le_bytes()));
        // Hash maps have no order of their own; within a key the order counts.
        let mut keys: Vec<u32> = self.stems.keys().copied().collect();
        keys.sort_unstable();
        let stems: Vec<(u32, &BuiltStem)> =
            keys.iter().flat_map(|key| self.stems.get(key).into_iter().flatten().map(|stem| (*key, stem))).collect();
        image.number(stems.len());
        for (key, stem) in stems {
            image.number(key as usize);
            image.number(stem.symbol as usize);
            image.text(std::str::from_utf8(&stem.bytes).unwrap_or_default());
        }
        image.number(self.endings.len());
        for ending in &self.endings {
            image.number(ending.symbol as usize);
            image.text(std::str::from_utf8(&ending.bytes).unwrap_or_default());
        }
        let mut hosts: Vec<&str> = self.links.keys().map(|host| &**host).collect();
        hosts.sort_unstable();
        let links: Vec<(&str, &str, LinkKind)> = hosts
            .into_iter()
            .flat_map(|host| self.links.get(host).into_iter().flatten().map(move |(path, kind)| (host, &**path, *kind)))
            .collect();
        image.number(links.len());
        for (host, path, kind) in links {
            image.text(host);
            image.text(path);
            image.number(kind as usize);
        }
        image.into_bytes()
    }
}

fn flags(one: bool, two: bool) -> u8 {
    u8::from(one) | u8::from(two) << 1
}
