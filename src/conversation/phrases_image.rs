//! The compiled phrases as bytes and back.
//!
//! Owns the order of the tables in an image. Refuses to compile: an image holds what [`PhraseSet::new`] made of the
//! built-in lexicons when the program was built, so that a run of seconds does not spend a tenth on tables.

use rustc_hash::FxHashMap;

use super::{Node, Output, PhraseSet, Stem, Symbol, all_votes};
use crate::conversation::cue::{Cue, LinkKind};
use crate::conversation::language::LanguageSet;
use crate::image::{Image, Pieces, record};

/// Bytes of a symbol: children, first node, languages, two flags.
const SYMBOL_WIDTH: usize = 14;
/// Bytes of a node: children, start and number of outputs, a flag.
const NODE_WIDTH: usize = 14;
/// Bytes of an output: phrase, cue, languages, words, a flag.
const OUTPUT_WIDTH: usize = 6;

impl PhraseSet {
    /// The set as bytes.
    #[allow(dead_code, reason = "the build script writes images, the program only reads them")]
    pub fn to_image(&self) -> Vec<u8> {
        let mut image = Image::default();
        image.words(&self.slots);
        image.words(&self.stem_filter);
        image.words(&self.edge_filter);
        image.words(&self.edges);
        image.number(usize::from(self.has_stem_of_three));
        image.records(self.symbols.iter().map(|symbol| {
            record::<SYMBOL_WIDTH>(&[
                &symbol.children.to_le_bytes(),
                &symbol.first_node.to_le_bytes(),
                &[symbol.languages.bits(), flags(symbol.is_phrase, symbol.has_stem_children)],
            ])
        }));
        image.records(self.nodes.iter().map(|node| {
            record::<NODE_WIDTH>(&[
                &node.children.to_le_bytes(),
                &node.outputs_start.to_le_bytes(),
                &[node.outputs, flags(node.has_stem_children, false)],
            ])
        }));
        image.records(self.outputs.iter().map(|output| {
            record::<OUTPUT_WIDTH>(&[
                &output.phrase.to_le_bytes(),
                &[output.cue as u8, output.languages.bits(), output.words, flags(output.is_bare, false)],
            ])
        }));
        image.text(&self.texts);
        image.records(self.text_ends.iter().map(|end| end.to_le_bytes()));
        // Hash maps have no order of their own; within a key the order counts.
        let mut keys: Vec<u32> = self.stems.keys().copied().collect();
        keys.sort_unstable();
        let stems: Vec<(u32, &Stem)> =
            keys.iter().flat_map(|key| self.stems.get(key).into_iter().flatten().map(|stem| (*key, stem))).collect();
        image.number(stems.len());
        for (key, stem) in stems {
            image.number(key as usize);
            image.number(stem.symbol as usize);
            image.text(std::str::from_utf8(&stem.bytes).unwrap_or_default());
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

    /// The set of an image; `None` if the bytes are no image of a set.
    pub fn from_image(bytes: &[u8]) -> Option<Self> {
        let mut pieces = Pieces::new(bytes);
        let (slots, stem_filter, edge_filter, edges) =
            (pieces.words()?, pieces.words()?, pieces.words()?, pieces.words()?);
        let has_stem_of_three = pieces.number()? != 0;
        let symbols = pieces
            .records::<SYMBOL_WIDTH>()?
            .iter()
            .map(|[a, b, c, d, e, f, g, h, i, j, k, l, languages, flags]| Symbol {
                children: u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]),
                first_node: u32::from_le_bytes([*i, *j, *k, *l]),
                languages: LanguageSet::from_bits(*languages),
                is_phrase: flags & 1 != 0,
                has_stem_children: flags & 2 != 0,
            })
            .collect();
        let nodes = pieces
            .records::<NODE_WIDTH>()?
            .iter()
            .map(|[a, b, c, d, e, f, g, h, i, j, k, l, outputs, flags]| Node {
                children: u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]),
                outputs_start: u32::from_le_bytes([*i, *j, *k, *l]),
                outputs: *outputs,
                has_stem_children: flags & 1 != 0,
            })
            .collect();
        let mut cues: [Option<Cue>; 256] = [None; 256];
        for (_, cue) in Cue::NAMES {
            if let Some(place) = cues.get_mut(cue as usize) {
                *place = Some(cue);
            }
        }
        let outputs = pieces
            .records::<OUTPUT_WIDTH>()?
            .iter()
            .map(|[low, high, cue, languages, words, flags]| {
                Some(Output {
                    phrase: u16::from_le_bytes([*low, *high]),
                    cue: cues.get(usize::from(*cue)).copied().flatten()?,
                    languages: LanguageSet::from_bits(*languages),
                    words: *words,
                    is_bare: flags & 1 != 0,
                })
            })
            .collect::<Option<_>>()?;
        let texts = pieces.text()?.into();
        let text_ends = pieces.records()?.iter().map(|end| u32::from_le_bytes(*end)).collect();
        let mut stems: FxHashMap<u32, Vec<Stem>> = FxHashMap::default();
        for _ in 0..pieces.number()? {
            let key = u32::try_from(pieces.number()?).ok()?;
            let symbol = u32::try_from(pieces.number()?).ok()?;
            stems.entry(key).or_default().push(Stem { bytes: pieces.text()?.as_bytes().into(), symbol });
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
            stems,
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
}

#[allow(dead_code, reason = "the build script writes images, the program only reads them")]
fn flags(one: bool, two: bool) -> u8 {
    u8::from(one) | u8::from(two) << 1
}
