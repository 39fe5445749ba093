//! From words to items: which phrases of the lexicons stand in a title, in which language it is, what is its employer.
//!
//! Owns finding phrases, the vote on the language, and the cut of the employer's tail. Refuses to judge levels.

use super::lexicon::{Entry, Language, Notes, Role};
use super::part::Field;
use super::vocabulary::{Vocabulary, and_hash, of_hash};
use super::words::{Word, WordKind, Words};
use crate::classify::CompanyContext;

/// One phrase of a title with its meaning, or a word without one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub(super) entry: Entry,
    /// Bytes of the title.
    pub(super) span: (u16, u16),
    pub(super) capital: bool,
    /// Not Latin.
    pub(super) foreign: bool,
    /// A number, or a single letter: says nothing.
    pub(super) trifle: bool,
    /// Words of the phrase, articles left out.
    pub(super) words: u8,
    /// The phrase ends with a preposition: "assistant to".
    pub(super) ends_with_of: bool,
    /// A compound's first part names whom it serves.
    pub(super) serves_executive: bool,
}

/// Buffers for one title, reused from title to title.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) words: Words,
    symbols: Vec<Symbol>,
    finds: Vec<Find>,
    pub(super) items: Vec<Item>,
    pub(super) language: Option<Language>,
    /// All languages with as many votes as the first.
    tied: u16,
    /// Bytes of the title that name the employer.
    pub(super) employer: Option<(u16, u16)>,
    /// The first field that the employer's name tells: "studio legale".
    pub(super) employer_field: Field,
}

/// A word with its class; articles are gone.
#[derive(Debug, Clone, Copy)]
struct Symbol {
    /// Hash of the word, or of the word that stands for its class.
    hash: u64,
    role: Role,
    word: Word,
    languages: u16,
}

impl Symbol {
    /// The hash of the word's class, and the word's own.
    fn keys(&self) -> (u64, u64) {
        (self.hash, if self.role == Role::Of { self.word.hash } else { self.hash })
    }

    /// The field of a compound cut off before a conjunction.
    fn elided_field(&self, words: &Words, vocabulary: &Vocabulary) -> Option<Entry> {
        if self.word.elided { vocabulary.elided(words.bytes(&self.word)) } else { None }
    }
}

/// A phrase found, before the language of the title is known.
#[derive(Debug, Clone, Copy)]
struct Find {
    what: Found,
    first: u8,
    count: u8,
}

#[derive(Debug, Clone, Copy)]
enum Found {
    Phrase(u32),
    Compound { entry: Entry, serves_executive: bool },
    Grammar(Role),
    Unknown,
}

/// A word of one language alone says this much for it; of several languages, its share. English gets one
/// vote in advance, because English words are used in all seven.
const FULL_VOTE: u32 = 12;

/// The company's language outvotes the English default and decides between languages that share all words of a
/// title, but no word of the title's own: a word that six of the seven languages share still says this much.
const COMPANY_VOTE: u32 = 2;

/// The languages that a company may speak for.
const COMPANY_LANGUAGES: [(CompanyContext, Language); 6] = [
    (CompanyContext::SPANISH, Language::Spanish),
    (CompanyContext::PORTUGUESE, Language::Portuguese),
    (CompanyContext::FRENCH, Language::French),
    (CompanyContext::ITALIAN, Language::Italian),
    (CompanyContext::GERMAN, Language::German),
    (CompanyContext::DUTCH, Language::Dutch),
];

impl Reading {
    /// Reads a title into items.
    pub(super) fn read(&mut self, title: &str, vocabulary: &Vocabulary, context: CompanyContext) {
        self.employer = None;
        self.employer_field = Field::default();
        self.language = None;
        self.items.clear();
        self.finds.clear();
        self.symbols.clear();
        self.words.read(title);
        self.classify_words(vocabulary);
        if self.find_phrases(vocabulary, context) {
            self.finds.clear();
            self.find_phrases(vocabulary, context);
        }
        self.resolve(vocabulary, context);
        self.cut_employer();
    }

    fn classify_words(&mut self, vocabulary: &Vocabulary) {
        for word in &self.words.list {
            let (role, hash, languages) = match word.kind {
                WordKind::Strong => (Role::Strong, 0, 0),
                WordKind::Comma => (Role::Comma, 0, 0),
                WordKind::Weak => (Role::Weak, 0, 0),
                WordKind::Word => match vocabulary.grammar_word(word.hash) {
                    Some(entry) => match entry.role {
                        Role::Article => continue,
                        Role::And => (Role::And, and_hash(), entry.languages),
                        Role::Of => (Role::Of, of_hash(), entry.languages),
                        role => (role, word.hash, entry.languages),
                    },
                    // "The CEO's", "programma's".
                    None if self.words.bytes(word) == b"'s" => {
                        (Role::Possessive, word.hash, Language::English.bit() | Language::Dutch.bit())
                    }
                    None => (Role::Unknown, word.hash, 0),
                },
            };
            self.symbols.push(Symbol { hash, role, word: *word, languages });
        }
    }

    /// Finds the phrases and votes on the language. A word that no row lists but for a slip of the pen is replaced
    /// by the word that is meant; if there was one, the phrases are to be found again.
    fn find_phrases(&mut self, vocabulary: &Vocabulary, context: CompanyContext) -> bool {
        let mut replaced = false;
        let mut votes = [0_u32; Language::COUNT];
        votes[Language::English as usize] = 1;
        for (company, language) in COMPANY_LANGUAGES {
            if context.contains(company)
                && let Some(count) = votes.get_mut(language as usize)
            {
                *count += COMPANY_VOTE;
            }
        }
        let mut at = 0;
        while let Some(symbol) = self.symbols.get(at) {
            let first = u8::try_from(at).unwrap_or(u8::MAX);
            if matches!(symbol.role, Role::Strong | Role::Comma | Role::Weak | Role::Employer) {
                self.finds.push(Find { what: Found::Grammar(symbol.role), first, count: 1 });
                vote(&mut votes, symbol.languages, 1);
                at += 1;
                continue;
            }
            let rest = self.symbols.get(at..).unwrap_or_default();
            let run = rest
                .iter()
                .take_while(|symbol| !matches!(symbol.role, Role::Strong | Role::Comma | Role::Weak))
                .map(Symbol::keys);
            let phrase = vocabulary.longest(run).map(|found| own_phrase(found, rest, vocabulary));
            let grammar = symbol.role != Role::Unknown;
            match phrase {
                Some((number, count)) if !grammar || count > 1 => {
                    vote(&mut votes, vocabulary.languages(number), count);
                    for inner in rest.iter().take(count) {
                        vote(&mut votes, inner.languages, 1);
                    }
                    self.finds.push(Find {
                        what: Found::Phrase(number),
                        first,
                        count: u8::try_from(count).unwrap_or(u8::MAX),
                    });
                    at += count;
                }
                _ if grammar => {
                    vote(&mut votes, symbol.languages, 1);
                    self.finds.push(Find { what: Found::Grammar(symbol.role), first, count: 1 });
                    at += 1;
                }
                _ => {
                    let what = if symbol.word.foreign || symbol.word.number {
                        Found::Unknown
                    } else if let Some(entry) = symbol.elided_field(&self.words, vocabulary) {
                        vote(&mut votes, entry.language.bit(), 1);
                        Found::Compound { entry, serves_executive: false }
                    } else {
                        let bytes = self.words.bytes(&symbol.word);
                        let compound = vocabulary.compound(bytes);
                        if compound.is_none_or(|compound| compound.entry.notes.has(Notes::WEAK))
                            && let Some(meant) = vocabulary.meant(bytes)
                            && meant != symbol.hash
                        {
                            replaced = true;
                            if let Some(symbol) = self.symbols.get_mut(at) {
                                symbol.hash = meant;
                            }
                            at += 1;
                            continue;
                        }
                        match compound {
                            Some(compound) => {
                                if !compound.entry.notes.has(Notes::WEAK) {
                                    vote(&mut votes, compound.entry.language.bit(), 1);
                                }
                                Found::Compound { entry: compound.entry, serves_executive: compound.serves_executive }
                            }
                            None => Found::Unknown,
                        }
                    };
                    self.finds.push(Find { what, first, count: 1 });
                    at += 1;
                }
            }
        }
        // The first language with the most votes; the order of the enum decides ties, but words of the
        // others are its own too ("DRH" alone is as French as Spanish).
        let mut best = Language::English;
        for language in Language::SPOKEN {
            if votes.get(language as usize) > votes.get(best as usize) {
                best = language;
            }
        }
        self.tied = Language::SPOKEN
            .into_iter()
            .filter(|language| votes.get(*language as usize) == votes.get(best as usize))
            .fold(0, |tied, language| tied | language.bit());
        if self.tied != best.bit() {
            best = self.break_tie().unwrap_or(best);
        }
        self.language = Some(best);
        replaced
    }

    /// Letters and endings tell languages apart whose words the lexicons share: "Técnico de manutenção".
    fn break_tie(&mut self) -> Option<Language> {
        let written = self.tied & self.words.writers;
        let mut writers = if written == 0 { self.tied } else { written };
        for find in self.finds.iter().filter(|find| find.count == 1) {
            let Some(symbol) = self.symbols.get(usize::from(find.first)) else { continue };
            let ended = writers & ending_languages(self.words.bytes(&symbol.word));
            if ended != 0 {
                writers = ended;
            }
        }
        self.tied = writers;
        Language::SPOKEN.into_iter().find(|language| writers & language.bit() != 0)
    }

    fn resolve(&mut self, vocabulary: &Vocabulary, context: CompanyContext) {
        let language = self.language.unwrap_or(Language::English);
        // A cue is another word of the language itself: English is the guess without any.
        let mut cued = if language == Language::English { 0 } else { language.bit() };
        if context.contains(CompanyContext::ITALIAN) {
            cued |= Language::Italian.bit();
        }
        for find in &self.finds {
            let from = usize::from(find.first);
            let Some(symbols) = self.symbols.get(from..from + usize::from(find.count)) else { continue };
            let (Some(first), Some(last)) = (symbols.first(), symbols.last()) else { continue };
            let mut item = Item {
                entry: Entry::of_role(Role::Unknown),
                span: (first.word.span.0, last.word.span.1),
                capital: first.word.capital,
                foreign: first.word.foreign,
                trifle: first.word.number || first.word.folded.1 - first.word.folded.0 < 2,
                words: find.count,
                ends_with_of: last.role == Role::Of && find.count > 1,
                serves_executive: false,
            };
            match find.what {
                Found::Phrase(number) => {
                    if let Some(entry) = vocabulary.resolve(number, self.tied, cued) {
                        item.entry = entry;
                    }
                }
                Found::Compound { entry, serves_executive } => {
                    item.entry = entry;
                    item.serves_executive = serves_executive;
                }
                Found::Grammar(Role::Place) if language == Language::Dutch => item.entry = Entry::of_role(Role::And),
                Found::Grammar(role) => item.entry = Entry::of_role(role),
                Found::Unknown => {}
            }
            self.items.push(item);
        }
        for index in 0..self.items.len() {
            if self.items.get(index).is_some_and(|item| item.entry.role == Role::Place) {
                let name_follows =
                    self.items.get(index + 1).is_some_and(|next| next.entry.role == Role::Unknown && next.capital);
                if let Some(item) = self.items.get_mut(index) {
                    item.entry.role = if name_follows { Role::Employer } else { Role::Of };
                }
            }
        }
    }

    /// Cuts from "@", "at", "chez" to the next separator; an *and* belongs to the name unless a head follows it.
    fn cut_employer(&mut self) {
        let mut kept = 0;
        let mut at = 0;
        while let Some(&item) = self.items.get(at) {
            if item.entry.role != Role::Employer {
                if let Some(place) = self.items.get_mut(kept) {
                    *place = item;
                }
                kept += 1;
                at += 1;
                continue;
            }
            let mut end = at + 1;
            while let Some(next) = self.items.get(end) {
                match next.entry.role {
                    Role::Strong | Role::Comma | Role::Weak => break,
                    Role::And => {
                        let head = self.items.get(end + 1).is_some_and(|after| {
                            // "Müller & Partner" is a name.
                            let closes = self.items.get(end + 2).is_none_or(|next| next.entry.role == Role::Strong);
                            let of_name = closes && after.entry.notes.has(Notes::YIELDS);
                            !of_name
                                && matches!(
                                    after.entry.role,
                                    Role::Title
                                        | Role::Attendant
                                        | Role::Training
                                        | Role::Solo
                                        | Role::Rank
                                        | Role::Former
                                        | Role::Aspiring
                                )
                                && !after.entry.notes.has(Notes::WEAK)
                        });
                        if head {
                            break;
                        }
                    }
                    _ => {
                        let field = Field { function: next.entry.function, weak: true, span: next.span };
                        self.employer_field = self.employer_field.or(field);
                    }
                }
                end += 1;
            }
            if end > at + 1 && self.employer.is_none() {
                let first = self.items.get(at + 1).map_or(0, |item| item.span.0);
                let last = self.items.get(end - 1).map_or(0, |item| item.span.1);
                self.employer = Some((first, last));
            }
            at = end;
        }
        self.items.truncate(kept);
    }
}

/// All prepositions are one word, but "assistente al" is Italian and no reading of "assistente de": a phrase that
/// ends with a preposition which its languages do not have gives way to the same phrase without it.
fn own_phrase((number, count): (u32, usize), rest: &[Symbol], vocabulary: &Vocabulary) -> (u32, usize) {
    let Some((last, shorter)) = rest.get(..count).and_then(<[Symbol]>::split_last) else { return (number, count) };
    let strange =
        last.role == Role::Of && last.languages != 0 && last.languages & vocabulary.languages(number) & SPOKEN == 0;
    if !strange || shorter.is_empty() {
        return (number, count);
    }
    match vocabulary.longest(shorter.iter().map(Symbol::keys)) {
        Some(found) if found.1 == shorter.len() => found,
        _ => (number, count),
    }
}

/// Bits of the seven languages.
const SPOKEN: u16 = 0x7f;

/// The languages in which words end so; all of them where the ending says nothing.
fn ending_languages(word: &[u8]) -> u16 {
    const ENDINGS: [(&[u8], u16); 14] = [
        (b"cao", Language::Portuguese.bit()),
        (b"coes", Language::Portuguese.bit()),
        (b"agem", Language::Portuguese.bit()),
        (b"dade", Language::Portuguese.bit()),
        (b"cion", Language::Spanish.bit()),
        (b"ciones", Language::Spanish.bit()),
        (b"dad", Language::Spanish.bit()),
        (b"miento", Language::Spanish.bit()),
        (b"aje", Language::Spanish.bit()),
        (b"zione", Language::Italian.bit()),
        (b"zioni", Language::Italian.bit()),
        (b"eur", Language::French.bit()),
        (b"ung", Language::German.bit()),
        (b"heid", Language::Dutch.bit()),
    ];
    ENDINGS.iter().find(|(ending, _)| word.ends_with(ending)).map_or(u16::MAX, |(_, languages)| *languages)
}

fn vote(votes: &mut [u32; Language::COUNT], languages: u16, words: usize) {
    let spoken = languages & SPOKEN;
    if spoken == 0 {
        return;
    }
    let share = FULL_VOTE / spoken.count_ones() * u32::try_from(words).unwrap_or(1);
    for language in Language::SPOKEN {
        if spoken & language.bit() != 0
            && let Some(count) = votes.get_mut(language as usize)
        {
            *count += share;
        }
    }
}
