//! The lexicons compiled: every phrase, compound part and grammar word, ready to be looked up.
//!
//! Owns compiling rows and the analysis of words that no row lists (compounds, prefixes). Refuses to
//! decide between readings: that is the grammar's business.

#[path = "vocabulary_image.rs"]
mod image;

use std::borrow::Cow;

use rayon::prelude::*;

use super::characters::fold_latin;
use super::gendered::english_in_german;
use super::lexicon::{Entry, Language, Lexicon, Notes, Position, Role, Row, for_each_variant};
use super::misspelling::Misspellings;
use super::phrases::{NO_ENTRY, PhraseTable};
use super::taxonomy::Seniority;
use super::words::{WordKind, Words, hash_bytes, hash_start, hash_step};
use crate::image::record;

/// Shortest unlisted word that is taken apart, in bytes: "leiter" alone is listed, a compound is longer.
const SHORTEST_COMPOUND: usize = 6;
/// Longest word that is taken apart: the longest German titles in use have about 50 letters.
const LONGEST_COMPOUND: usize = 64;

/// The two words that stand for a class: all conjunctions are `&`, all prepositions are `of`.
pub(super) fn and_hash() -> u64 {
    hash_bytes(b"&")
}

pub(super) fn of_hash() -> u64 {
    hash_bytes(b"of")
}

/// The compiled lexicons.
#[derive(Debug, Clone)]
pub(super) struct Vocabulary {
    meanings: Vec<Entry>,
    /// Links as [`Link::to_bytes`] lays them out; the built-in ones lie in the program.
    links: Cow<'static, [[u8; LINK_WIDTH]]>,
    phrases: PhraseTable,
    grammar: PhraseTable,
    suffixes: PhraseTable,
    prefixes: PhraseTable,
    misspellings: Misspellings,
    /// Rows of one language that stand for the same words, by phrase: a fault of the lexicon.
    #[cfg(test)]
    pub(super) collisions: Vec<String>,
}

/// One meaning of a phrase; those of other languages follow.
#[derive(Debug, Clone, Copy)]
struct Link {
    meaning: u32,
    next: u32,
    /// Languages that this and the following links speak for.
    languages: u16,
}

/// Bytes of a link: meaning, next link, languages, padding, so that none lies across two cache lines.
const LINK_WIDTH: usize = 16;

impl Link {
    fn to_bytes(self) -> [u8; LINK_WIDTH] {
        record(&[&self.meaning.to_le_bytes(), &self.next.to_le_bytes(), &self.languages.to_le_bytes()])
    }

    #[inline]
    fn of_bytes([a, b, c, d, e, f, g, h, low, high, ..]: &[u8; LINK_WIDTH]) -> Self {
        Self {
            meaning: u32::from_le_bytes([*a, *b, *c, *d]),
            next: u32::from_le_bytes([*e, *f, *g, *h]),
            languages: u16::from_le_bytes([*low, *high]),
        }
    }
}

/// A compound word taken apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compound {
    pub(super) entry: Entry,
    /// The part that stands before names an executive or a body.
    pub(super) serves_executive: bool,
}

impl Vocabulary {
    /// Compiles rows; a later row replaces an earlier one of the same phrase and language.
    pub(super) fn compile(lexicon: &Lexicon) -> Self {
        let count = lexicon.rows.len();
        let mut vocabulary = Self {
            meanings: lexicon.meanings.iter().map(|(_, entry)| *entry).collect(),
            links: Cow::Owned(Vec::with_capacity(count * 2)),
            phrases: PhraseTable::with_capacity(count * 3),
            grammar: PhraseTable::with_capacity(512),
            suffixes: PhraseTable::with_capacity(2048),
            prefixes: PhraseTable::with_capacity(256),
            misspellings: Misspellings::with_capacity(256),
            #[cfg(test)]
            collisions: Vec::new(),
        };
        let mut words = Words::default();
        for row in lexicon.rows.iter().filter(|row| lexicon.position(row) == Position::Grammar) {
            words.read(&row.phrase);
            if let [word] = words.list.as_slice() {
                vocabulary.put(Table::Grammar, PhraseTable::extend(0, word.hash), row.meaning);
            }
        }
        // Reading the phrases is most of the work and needs no order; putting them in does.
        let batches: Vec<Batch> =
            lexicon.rows.par_chunks(ROWS_A_BATCH).map(|rows| vocabulary.read_batch(lexicon, rows)).collect();
        for (rows, batch) in lexicon.rows.chunks(ROWS_A_BATCH).zip(&batches) {
            vocabulary.put_batch(rows, batch);
        }
        for row in &lexicon.rows {
            vocabulary.expect_misspellings(lexicon, row, &mut words);
        }
        vocabulary
    }

    /// Makes the words of a row that asks for it recognised with a slip of the pen.
    fn expect_misspellings(&mut self, lexicon: &Lexicon, row: &Row, words: &mut Words) {
        let wanted = self.meanings.get(row.meaning as usize).is_some_and(|entry| entry.notes.has(Notes::SLIPS));
        if !wanted || lexicon.position(row) != Position::Whole {
            return;
        }
        for_each_variant(&row.phrase, &mut |phrase| {
            for spelling in [phrase.to_owned(), phrase.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue")] {
                words.read(&spelling);
                if let [word] = words.list.as_slice() {
                    self.misspellings.add(words.bytes(word), word.hash);
                }
            }
        });
    }

    /// The hash of the word that is meant by one that no row lists.
    pub(super) fn meant(&self, bytes: &[u8]) -> Option<u64> {
        self.misspellings.meant(bytes)
    }

    fn read_batch(&self, lexicon: &Lexicon, rows: &[Row]) -> Batch {
        let mut batch = Batch { keys: Vec::with_capacity(rows.len() * 4), phrases: Vec::with_capacity(rows.len() * 2) };
        let mut words = Words::default();
        for (index, row) in rows.iter().enumerate() {
            let position = lexicon.position(row);
            let entry = self.meanings.get(row.meaning as usize);
            let dutch = entry.is_some_and(|entry| entry.language == Language::Dutch);
            let literal = entry.is_some_and(|entry| entry.notes.has(Notes::LITERAL));
            let mut read = |phrase: &str| {
                let table = match position {
                    Position::Whole => {
                        self.sequence(phrase, (dutch, literal), &mut words, &mut batch, index);
                        if dutch && phrase.contains(" en ") {
                            self.sequence(phrase, (false, literal), &mut words, &mut batch, index);
                        }
                        return;
                    }
                    Position::Suffix => Table::Suffixes,
                    Position::Prefix => Table::Prefixes,
                    Position::Grammar => return,
                };
                words.read(phrase);
                if let Some(word) = words.list.iter().find(|word| word.kind == WordKind::Word) {
                    let bytes = words.bytes(word);
                    // Endings are read backwards, beginnings forwards.
                    let hash = match table {
                        Table::Suffixes => bytes.iter().rev().fold(hash_start(), |hash, &byte| hash_step(hash, byte)),
                        _ => word.hash,
                    };
                    batch.keys.push(hash);
                    batch.close(table, index);
                }
            };
            // Bytes above ASCII may be umlauts, which have two spellings.
            if !row.phrase.bytes().any(|byte| byte == b'{' || byte >= 0x80) {
                read(&row.phrase);
                continue;
            }
            for_each_variant(&row.phrase, &mut |phrase| {
                read(phrase);
                if phrase.contains(['ä', 'ö', 'ü']) {
                    read(&phrase.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue"));
                }
            });
        }
        batch
    }

    fn put_batch(&mut self, rows: &[Row], batch: &Batch) {
        let mut start = 0;
        for phrase in &batch.phrases {
            let end = phrase.end as usize;
            let keys = batch.keys.get(start..end).unwrap_or_default();
            start = end;
            let Some(row) = rows.get(phrase.row as usize) else { continue };
            #[cfg(test)]
            let before = self.collisions.len();
            match (phrase.table, keys) {
                (Table::Phrases, keys) => self.put_sequence(keys, row.meaning),
                (table, [key]) => self.put(table, PhraseTable::extend(0, *key), row.meaning),
                _ => {}
            }
            #[cfg(test)]
            for place in self.collisions.iter_mut().skip(before) {
                place.push_str(&row.phrase);
            }
        }
    }

    /// The hashes of a phrase as titles will show them: articles gone, prepositions and conjunctions as one.
    fn sequence(&self, phrase: &str, (dutch, literal): (bool, bool), words: &mut Words, batch: &mut Batch, row: usize) {
        let start = batch.keys.len();
        // English heads with a German ending are read as titles read them.
        let gendered = phrase.split(' ').any(|word| english_in_german(word.as_bytes()).is_some());
        if gendered || !plain_words(phrase, &mut batch.keys) {
            batch.keys.truncate(start);
            words.read(phrase);
            batch.keys.extend(words.list.iter().filter(|word| word.kind == WordKind::Word).map(|word| word.hash));
        }
        if batch.keys.len() > start + 1 {
            let mut kept = start;
            for at in start..batch.keys.len() {
                let Some(&key) = batch.keys.get(at) else { break };
                if let (Some(canonical), Some(place)) = (self.canonical(key, dutch, literal), batch.keys.get_mut(kept))
                {
                    *place = canonical;
                    kept += 1;
                }
            }
            batch.keys.truncate(kept);
        }
        batch.close(Table::Phrases, row);
    }

    /// The word that stands for the class of a word of a phrase; none for an article. The prepositions of a
    /// literal phrase stand for themselves: "in Ausbildung" is a trainee, "Leiter der Ausbildung" is none.
    fn canonical(&self, key: u64, dutch: bool, literal: bool) -> Option<u64> {
        match self.grammar_word(key).map(|entry| entry.role) {
            Some(Role::Article) => None,
            Some(Role::Of) if literal => Some(key),
            Some(Role::Of) => Some(of_hash()),
            Some(Role::And) => Some(and_hash()),
            Some(Role::Place) if dutch && key == hash_bytes(b"en") => Some(and_hash()),
            _ => Some(key),
        }
    }

    fn put_sequence(&mut self, keys: &[u64], meaning: u32) {
        // Grammar words alone are no phrase: any two prepositions in a row would match.
        if keys.len() > 1 && keys.iter().all(|&key| key == of_hash() || key == and_hash()) {
            return;
        }
        let mut key = 0;
        for (index, &word) in keys.iter().enumerate() {
            key = PhraseTable::extend(key, word);
            if index + 1 < keys.len() {
                self.phrases.mark_longer(key);
            } else {
                self.put(Table::Phrases, key, meaning);
            }
        }
    }

    fn put(&mut self, table: Table, key: u64, meaning: u32) {
        let Some(&entry) = self.meanings.get(meaning as usize) else { return };
        let number = u32::try_from(self.links.len()).unwrap_or(NO_ENTRY);
        let place = match table {
            Table::Phrases => &mut self.phrases,
            Table::Grammar => &mut self.grammar,
            Table::Suffixes => &mut self.suffixes,
            Table::Prefixes => &mut self.prefixes,
        };
        let before = place.put(key, number);
        let mut link = Link { meaning, next: NO_ENTRY, languages: entry.languages };
        // The newest stands first; an earlier one of the same language is dropped from the chain.
        let mut at = before;
        while let Some(earlier) = self.link(at) {
            let same =
                self.meanings.get(earlier.meaning as usize).is_some_and(|known| known.language == entry.language);
            if same {
                #[cfg(test)]
                if earlier.meaning != meaning {
                    self.collisions.push(String::new());
                }
            } else {
                let kept = u32::try_from(self.links.len()).unwrap_or(NO_ENTRY);
                let languages = self.meanings.get(earlier.meaning as usize).map_or(0, |known| known.languages);
                self.links.to_mut().push(Link { meaning: earlier.meaning, next: link.next, languages }.to_bytes());
                link.next = kept;
                link.languages |= languages;
            }
            at = earlier.next;
        }
        let number_now = u32::try_from(self.links.len()).unwrap_or(NO_ENTRY);
        self.links.to_mut().push(link.to_bytes());
        if number_now != number {
            let place = match table {
                Table::Phrases => &mut self.phrases,
                Table::Grammar => &mut self.grammar,
                Table::Suffixes => &mut self.suffixes,
                Table::Prefixes => &mut self.prefixes,
            };
            place.put(key, number_now);
        }
    }

    #[inline]
    fn link(&self, number: u32) -> Option<Link> {
        self.links.get(number as usize).map(Link::of_bytes)
    }

    fn first_meaning(&self, number: u32) -> Option<&Entry> {
        self.meanings.get(self.link(number)?.meaning as usize)
    }

    /// The class of a grammar word.
    pub(super) fn grammar_word(&self, hash: u64) -> Option<&Entry> {
        let node = self.grammar.get(PhraseTable::extend(0, hash))?;
        self.first_meaning(node.entry)
    }

    /// The longest phrase at the start of a sequence of words, each given by the hash of its class and by its own:
    /// entry number and length in words. A literal phrase wins over a class of as many words.
    pub(super) fn longest(&self, words: impl Iterator<Item = (u64, u64)> + Clone) -> Option<(u32, usize)> {
        let mut forks = false;
        let by_class = self.walk(words.clone().map(|(class, own)| {
            forks |= class != own;
            class
        }));
        if !forks {
            return by_class;
        }
        let literally = self.walk(words.map(|(_, own)| own));
        let length = |found: Option<(u32, usize)>| found.map_or(0, |(_, length)| length);
        if length(literally) >= length(by_class) { literally } else { by_class }
    }

    fn walk(&self, words: impl Iterator<Item = u64>) -> Option<(u32, usize)> {
        let mut found = None;
        let mut key = 0;
        for (index, word) in words.enumerate() {
            key = PhraseTable::extend(key, word);
            let Some(node) = self.phrases.get(key) else { break };
            if node.entry != NO_ENTRY {
                found = Some((node.entry, index + 1));
            }
            if !node.longer {
                break;
            }
        }
        found
    }

    /// The languages in which a phrase has a meaning.
    pub(super) fn languages(&self, number: u32) -> u16 {
        self.link(number).map_or(0, |link| link.languages)
    }

    /// Every meaning of a phrase, one a language.
    fn meanings(&self, number: u32) -> impl Iterator<Item = &Entry> {
        let mut at = number;
        std::iter::from_fn(move || {
            let link = self.link(at)?;
            at = link.next;
            self.meanings.get(link.meaning as usize)
        })
    }

    /// The meaning of a phrase in a title of the given languages (several if they tie): the user's, the
    /// languages' (a head before a field), that of no language, the English one, the next. A meaning that needs its
    /// language's cue is given only with it.
    pub(super) fn resolve(&self, number: u32, languages: u16, cued: u16) -> Option<Entry> {
        let first = self.first_meaning(number)?;
        if self.link(number)?.next == NO_ENTRY && !first.notes.has(Notes::CUE) {
            return Some(*first);
        }
        let rank = |entry: &Entry| match entry.language {
            Language::User => 0,
            own if languages & own.bit() != 0 => 1 + u8::from(entry.role != Role::Title),
            // With its cue an ambiguous abbreviation is what that language means by it.
            own if entry.notes.has(Notes::CUE) && cued & own.bit() != 0 => 2,
            Language::Other => 3,
            other => 4 + other as u8,
        };
        self.meanings(number)
            .filter(|entry| !entry.notes.has(Notes::CUE) || cued & entry.language.bit() != 0)
            .min_by_key(|entry| (rank(entry), entry.language))
            .copied()
    }

    /// The meaning of a single folded word that is part of a compound.
    fn part(&self, bytes: &[u8], language: Language) -> Option<Entry> {
        let node = self.phrases.get(PhraseTable::extend(0, hash_bytes(bytes)))?;
        if node.entry == NO_ENTRY { None } else { self.resolve(node.entry, language.bit(), 0) }
    }

    /// The field of a compound whose end stands behind the conjunction: "Personal- und Finanzleiter".
    pub(super) fn elided(&self, bytes: &[u8]) -> Option<Entry> {
        if bytes.len() > LONGEST_COMPOUND {
            return None;
        }
        [Language::German, Language::Dutch]
            .into_iter()
            .find_map(|language| self.stem(bytes, language, 0).filter(|entry| entry.function.is_known()))
            .map(|entry| Entry { role: Role::Function, seniority: None, alone: None, ..entry })
    }

    /// Takes an unlisted word apart: "vertriebsleiter" is a head of sales, "subgerente" a deputy manager.
    pub(super) fn compound(&self, bytes: &[u8]) -> Option<Compound> {
        if bytes.len() < SHORTEST_COMPOUND || bytes.len() > LONGEST_COMPOUND {
            return None;
        }
        self.with_prefix(bytes).or_else(|| self.with_suffix(bytes))
    }

    fn with_prefix(&self, bytes: &[u8]) -> Option<Compound> {
        let mut hash = hash_start();
        for (index, &byte) in bytes.iter().enumerate().take(8) {
            hash = hash_step(hash, byte);
            let Some(node) = self.prefixes.get(PhraseTable::extend(0, hash)) else { continue };
            let rest = bytes.get(index + 1..).unwrap_or_default();
            for prefix in self.meanings(node.entry) {
                let Some(head) = self.part(rest, prefix.language) else { continue };
                if head.role != Role::Title && head.alone.is_none() {
                    continue;
                }
                let mut entry = head;
                if prefix.role == Role::Former {
                    entry.role = Role::Former;
                }
                entry.operation = prefix.operation;
                return Some(Compound { entry, serves_executive: false });
            }
        }
        None
    }

    fn with_suffix(&self, bytes: &[u8]) -> Option<Compound> {
        let mut hash = hash_start();
        let mut best: Option<(usize, Entry)> = None;
        for (index, &byte) in bytes.iter().enumerate().rev() {
            hash = hash_step(hash, byte);
            // At least two letters must stand before the ending.
            if index < 2 {
                break;
            }
            let Some(node) = self.suffixes.get(PhraseTable::extend(0, hash)) else { continue };
            let Some(&entry) = self.first_meaning(node.entry) else { continue };
            let weak = entry.notes.has(Notes::WEAK);
            if best.is_none_or(|(_, known)| known.notes.has(Notes::WEAK) || !weak) {
                best = Some((index, entry));
            }
        }
        let (index, mut entry) = best?;
        if entry.notes.has(Notes::WEAK) {
            return Some(Compound { entry, serves_executive: false });
        }
        let mut serves_executive = false;
        if let Some(stem) = self.stem(bytes.get(..index).unwrap_or_default(), entry.language, 0) {
            serves_executive = stem.role == Role::Organ || stem.seniority.is_some_and(Seniority::decides);
            if stem.function.is_known() && (entry.weak_function || !entry.function.is_known()) && !serves_executive {
                entry.function = stem.function;
                entry.weak_function = stem.weak_function;
            }
        }
        if entry.notes.has(Notes::ATTENDS) {
            entry.role = Role::Attendant;
        }
        Some(Compound { entry, serves_executive })
    }

    /// What stands before the ending of a compound: the word itself, without its linking letters, or its own ending.
    fn stem(&self, bytes: &[u8], language: Language, depth: u8) -> Option<Entry> {
        const LINKS: [&[u8]; 6] = [b"", b"s", b"en", b"n", b"es", b"e"];
        // Inside a stem only the two common links are tried, to keep long words cheap.
        let links = if depth == 0 { LINKS.as_slice() } else { LINKS.get(..2).unwrap_or_default() };
        for link in links {
            if let Some(entry) =
                bytes.strip_suffix(*link).filter(|stem| stem.len() >= 2).and_then(|stem| self.part(stem, language))
                && (entry.function.is_known() || entry.role == Role::Organ || entry.seniority.is_some())
            {
                return Some(entry);
            }
        }
        if depth > 0 {
            return None;
        }
        let mut longer = [0_u8; LONGEST_COMPOUND + 1];
        if let Some(place) = longer.get_mut(..=bytes.len()) {
            if let Some((last, stem)) = place.split_last_mut() {
                stem.copy_from_slice(bytes);
                *last = b'e';
            }
            if let Some(entry) = self.part(place, language).filter(|entry| entry.function.is_known()) {
                return Some(entry);
            }
        }
        // "kundendienstvertriebs-": the last known field inside.
        for start in 3..bytes.len().saturating_sub(2) {
            if let Some(entry) = self.stem(bytes.get(start..).unwrap_or_default(), language, 1)
                && entry.role == Role::Function
            {
                return Some(entry);
            }
        }
        None
    }
}

/// The hashes of a phrase of plain words, accented or not, most of the lexicon, which need no reading of marks;
/// false if it holds anything else.
fn plain_words(phrase: &str, keys: &mut Vec<u64>) -> bool {
    let mut hash = hash_start();
    let mut open = false;
    for character in phrase.chars() {
        match character {
            'a'..='z' => {
                hash = hash_step(hash, character as u8);
                open = true;
            }
            ' ' if open => {
                keys.push(hash);
                hash = hash_start();
                open = false;
            }
            _ => match fold_latin(character) {
                Some(folded) => {
                    hash = folded.bytes().fold(hash, hash_step);
                    open = true;
                }
                None => return false,
            },
        }
    }
    if open {
        keys.push(hash);
    }
    true
}

/// Rows that one task reads: enough to be worth a task, few enough to share 10,000 rows between cores.
const ROWS_A_BATCH: usize = 1024;

/// The phrases of some rows as hashes, ready to be put into the tables.
struct Batch {
    keys: Vec<u64>,
    phrases: Vec<BatchPhrase>,
}

/// One phrase of a batch: its keys end at `end`, and begin where the one before ends.
struct BatchPhrase {
    table: Table,
    row: u32,
    end: u32,
}

impl Batch {
    fn close(&mut self, table: Table, row: usize) {
        let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        self.phrases.push(BatchPhrase { table, row: narrow(row), end: narrow(self.keys.len()) });
    }
}

#[derive(Clone, Copy)]
enum Table {
    Phrases,
    Grammar,
    Suffixes,
    Prefixes,
}
