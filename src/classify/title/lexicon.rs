//! The rows of the title lexicons: what a phrase is, as data.
//!
//! Owns reading and checking rows, the built-in ones and the user's. Refuses to match anything: rows are
//! compiled by the vocabulary. The format is described in `lexicons/titles/FORMAT.md`.

use std::borrow::Cow;
use std::io::Read;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::error::{Error, Lines, Place, Result, Sentence, sentence};

use super::taxonomy::{Function, Seniority};

/// Whose words a row holds. The order breaks ties after the language of the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Language {
    English,
    Spanish,
    Portuguese,
    French,
    Italian,
    German,
    Dutch,
    /// Acronyms and scripts of no single language.
    Other,
    /// The user's own rows: they win over all others.
    User,
}

impl Language {
    pub(super) const COUNT: usize = 9;
    /// The seven languages that a title can be in.
    pub(super) const SPOKEN: [Self; 7] =
        [Self::English, Self::Spanish, Self::Portuguese, Self::French, Self::Italian, Self::German, Self::Dutch];

    pub(super) const fn bit(self) -> u16 {
        1 << self as u16
    }

    fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "en" => Self::English,
            "es" => Self::Spanish,
            "pt" => Self::Portuguese,
            "fr" => Self::French,
            "it" => Self::Italian,
            "de" => Self::German,
            "nl" => Self::Dutch,
            _ => return None,
        })
    }

    /// Heads come first ("asistente de dirección"), not last ("sales assistant").
    pub(super) const fn head_first(self) -> bool {
        matches!(self, Self::Spanish | Self::Portuguese | Self::French | Self::Italian)
    }
}

/// What a phrase does in a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Attendant,
    Function,
    Rank,
    Organ,
    Former,
    FormerAfter,
    Retired,
    Status,
    Aspiring,
    Training,
    Solo,
    Slogan,
    Ignore,
    /// Grammar words; never in a language's file.
    And,
    Of,
    Article,
    Employer,
    Place,
    /// Given to words of no lexicon while a title is read.
    Unknown,
    Possessive,
    Strong,
    Comma,
    Weak,
}

/// What a modifier does to its head's level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub(super) enum Operation {
    #[default]
    Neutral,
    Senior,
    Lead,
    Junior,
    Chief,
    CraftHead,
    Deputy,
    Assistant,
    Associate,
    Managing,
    Founding,
    Interim,
    Board,
}

impl Operation {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "neutral" => Self::Neutral,
            "senior" => Self::Senior,
            "lead" => Self::Lead,
            "junior" => Self::Junior,
            "chief" => Self::Chief,
            "craft_head" => Self::CraftHead,
            "deputy" => Self::Deputy,
            "assistant" => Self::Assistant,
            "associate" => Self::Associate,
            "managing" => Self::Managing,
            "founding" => Self::Founding,
            "interim" => Self::Interim,
            "board" => Self::Board,
            _ => return None,
        })
    }

    pub(super) const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Remarks of a row, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Notes(pub(super) u16);

impl Notes {
    pub(super) const YIELDS: u16 = 1;
    pub(super) const CUE: u16 = 1 << 1;
    pub(super) const SOLO: u16 = 1 << 2;
    pub(super) const INTERIM: u16 = 1 << 3;
    pub(super) const DEPUTY: u16 = 1 << 4;
    pub(super) const WEAK: u16 = 1 << 5;
    pub(super) const CRAFT: u16 = 1 << 6;
    pub(super) const OFFICER: u16 = 1 << 7;
    pub(super) const ATTENDS: u16 = 1 << 8;
    pub(super) const NO_DECISION: u16 = 1 << 9;
    pub(super) const UNIT: u16 = 1 << 10;
    pub(super) const DEGREE: u16 = 1 << 11;
    pub(super) const DECIDES: u16 = 1 << 12;
    pub(super) const LITERAL: u16 = 1 << 13;
    pub(super) const SLIPS: u16 = 1 << 14;
    pub(super) const OFFICE: u16 = 1 << 15;

    pub(super) const fn has(self, note: u16) -> bool {
        self.0 & note != 0
    }
}

/// The meaning of a phrase in one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Entry {
    pub(super) role: Role,
    pub(super) language: Language,
    /// Level of a head; of an organ or function that stands alone.
    pub(super) seniority: Option<Seniority>,
    pub(super) function: Function,
    /// The function gives way to any other word's.
    pub(super) weak_function: bool,
    pub(super) operation: Operation,
    /// Level of a rank without a head.
    pub(super) alone: Option<Seniority>,
    pub(super) bank: Option<Seniority>,
    pub(super) clinic: Option<Seniority>,
    pub(super) school: Option<Seniority>,
    pub(super) notes: Notes,
    /// Languages that this meaning speaks for: its own, or those that use a grammar word; none if it needs a cue.
    pub(super) languages: u16,
}

impl Entry {
    pub(super) const fn of_role(role: Role) -> Self {
        Self {
            role,
            language: Language::Other,
            seniority: None,
            function: Function::Unknown,
            weak_function: false,
            operation: Operation::Neutral,
            alone: None,
            bank: None,
            clinic: None,
            school: None,
            notes: Notes(0),
            languages: 0,
        }
    }
}

/// Where in a compound a row's phrase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    Whole,
    Suffix,
    Prefix,
    Grammar,
}

/// A row, read and checked.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) phrase: Cow<'static, str>,
    /// Index into [`Lexicon::meanings`].
    pub(super) meaning: u32,
}

/// The rows of all title lexicons, to which a user's files may be added before they are compiled.
#[derive(Debug, Clone)]
pub struct Lexicon {
    pub(super) rows: Vec<Row>,
    /// The distinct meanings: thousands of phrases share a few hundred.
    pub(super) meanings: Vec<(Position, Entry)>,
    /// Of each built-in meaning: its file, and its fields as the row has them.
    pub(super) sources: Vec<(usize, &'static str)>,
}

/// The files of the product, with the language of each.
pub(super) const FILES: [(&str, Language, &str); 9] = [
    ("grammar.csv", Language::Other, include_str!("../lexicons/titles/grammar.csv")),
    ("other.csv", Language::Other, include_str!("../lexicons/titles/other.csv")),
    ("en.csv", Language::English, include_str!("../lexicons/titles/en.csv")),
    ("es.csv", Language::Spanish, include_str!("../lexicons/titles/es.csv")),
    ("pt.csv", Language::Portuguese, include_str!("../lexicons/titles/pt.csv")),
    ("fr.csv", Language::French, include_str!("../lexicons/titles/fr.csv")),
    ("it.csv", Language::Italian, include_str!("../lexicons/titles/it.csv")),
    ("de.csv", Language::German, include_str!("../lexicons/titles/de.csv")),
    ("nl.csv", Language::Dutch, include_str!("../lexicons/titles/nl.csv")),
];

/// The header that every file has.
#[cfg(test)]
pub(super) const HEADER: &str = "phrase,role,seniority,function,note,reason";

/// What a user is told about a row that cannot be read.
fn row_hint() -> Sentence {
    sentence!(
        "error-hint-title-row",
        "a row reads phrase,role,seniority,function,note,reason; roles: title, function, rank, suffix, prefix, attendant, organ, status, former, retired, aspiring, training, solo, slogan, ignore"
    )
}

impl Lexicon {
    /// The rows that come with the program.
    ///
    /// # Errors
    /// [`Error::BadSetting`] with file and line if a row is wrong, which the tests rule out.
    pub fn built_in() -> Result<Self> {
        let files: Vec<Result<Self>> = (0..FILES.len()).into_par_iter().map(Self::read_built_in).collect();
        let mut lexicon = Self { rows: Vec::new(), meanings: Vec::new(), sources: Vec::new() };
        for file in files {
            let file = file?;
            let offset = u32::try_from(lexicon.meanings.len()).unwrap_or(u32::MAX);
            lexicon.meanings.extend(file.meanings);
            lexicon.sources.extend(file.sources);
            lexicon.rows.reserve(file.rows.len());
            lexicon
                .rows
                .extend(file.rows.into_iter().map(|row| Row { meaning: row.meaning.saturating_add(offset), ..row }));
        }
        Ok(lexicon)
    }

    /// Reads a built-in file. Its rows hold no quotes and no commas inside fields (a test reads them with the csv
    /// crate too), so that a row costs two searches and a look at the meanings read before.
    fn read_built_in(file: usize) -> Result<Self> {
        let (name, _, text) = FILES.get(file).copied().unwrap_or(("", Language::Other, ""));
        // A row takes about 70 bytes.
        let rows = Vec::with_capacity(text.len() / 64);
        let mut lexicon = Self { rows, meanings: Vec::with_capacity(256), sources: Vec::with_capacity(256) };
        let mut known: FxHashMap<&'static str, u32> = FxHashMap::default();
        let mut start = 0;
        for (index, end) in memchr::memchr_iter(b'\n', text.as_bytes()).enumerate() {
            let line = text.get(start..end).unwrap_or_default();
            start = end + 1;
            if index == 0 {
                continue;
            }
            let mut commas = line.bytes().enumerate().filter(|&(_, byte)| byte == b',').map(|(at, _)| at);
            let first = commas.next().unwrap_or(line.len());
            let last = commas.nth(3).unwrap_or(line.len());
            let phrase = line.get(..first).unwrap_or_default();
            let middle = line.get(first + 1..last).unwrap_or_default();
            let meaning = match known.get(middle) {
                Some(&meaning) => meaning,
                None => {
                    let meaning = built_in_meaning(file, middle).map_err(|problem| {
                        Error::bad_setting(Place::file(name).at_row(index as u64 + 1), problem, row_hint())
                    })?;
                    lexicon.sources.push((file, middle));
                    let number = lexicon.add_meaning(meaning);
                    known.insert(middle, number);
                    number
                }
            };
            lexicon.rows.push(Row { phrase: Cow::Borrowed(phrase), meaning });
        }
        Ok(lexicon)
    }

    /// Where in a word or title a row's phrase stands.
    pub(super) fn position(&self, row: &Row) -> Position {
        self.meanings.get(row.meaning as usize).map_or(Position::Whole, |(position, _)| *position)
    }

    fn add_meaning(&mut self, meaning: (Position, Entry)) -> u32 {
        let number = u32::try_from(self.meanings.len()).unwrap_or(u32::MAX);
        self.meanings.push(meaning);
        number
    }

    /// Adds a user's rows; they win over the built-in rows of the same phrase.
    ///
    /// # Errors
    /// [`Error::BadSetting`] with the file's name and line for the first row that cannot be read.
    pub fn extend_from_csv(&mut self, file: &str, mut reader: impl Read) -> Result<()> {
        let mut text = Vec::new();
        reader.read_to_end(&mut text).map_err(|source| Error::Open { place: Place::file(file), source })?;
        let mut lines = Lines::new(&text, Some(b'#'));
        let mut records = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .comment(Some(b'#'))
            .from_reader(text.as_slice());
        for record in records.records() {
            let record = record.map_err(|error| {
                let line = error.position().map_or(1, |position| lines.line_at(position.byte()));
                Error::bad_setting(
                    Place::file(file).at_row(line),
                    sentence!("error-csv-line", "this line is not CSV in UTF-8"),
                    row_hint(),
                )
            })?;
            let line = record.position().map_or(1, |position| lines.line_at(position.byte()));
            let field = |index: usize| record.get(index).unwrap_or_default().trim();
            if field(0) == "phrase" && field(1) == "role" {
                continue;
            }
            if record.iter().all(|value| value.trim().is_empty()) {
                continue;
            }
            let phrase = field(0).to_lowercase();
            let meaning = if phrase.trim_matches(['-', ' ']).is_empty() {
                Err("the phrase is empty".to_owned())
            } else {
                parse([field(1), field(2), field(3), field(4)], Language::User, false)
            };
            let meaning =
                meaning.map_err(|problem| Error::bad_setting(Place::file(file).at_row(line), problem, row_hint()))?;
            let meaning = self.add_meaning(meaning);
            self.rows.push(Row { phrase: Cow::Owned(phrase), meaning });
        }
        Ok(())
    }
}

/// The meaning of a built-in row's four fields, as the row has them.
pub(super) fn built_in_meaning(file: usize, fields: &str) -> std::result::Result<(Position, Entry), String> {
    let (name, language, _) = FILES.get(file).copied().ok_or("no such file")?;
    let mut fields = fields.split(',');
    let mut next = || fields.next().unwrap_or_default();
    parse([next(), next(), next(), next()], language, name == "grammar.csv")
}

/// The meaning of the four fields role, seniority, function and note.
fn parse(
    [role, seniority, function, note]: [&str; 4],
    language: Language,
    grammar: bool,
) -> std::result::Result<(Position, Entry), String> {
    let mut position = Position::Whole;
    let mut entry = Entry::of_role(Role::Ignore);
    entry.language = language;
    entry.languages = language.bit();
    let mut operation_expected = false;
    entry.role = match role {
        "title" => Role::Title,
        "function" => Role::Function,
        "rank" => {
            operation_expected = true;
            Role::Rank
        }
        "attendant" => Role::Attendant,
        "organ" => Role::Organ,
        "former" => Role::Former,
        "former_after" => Role::FormerAfter,
        "retired" => Role::Retired,
        "status" => Role::Status,
        "aspiring" => Role::Aspiring,
        "training" => Role::Training,
        "solo" => Role::Solo,
        "slogan" => Role::Slogan,
        "ignore" => Role::Ignore,
        "suffix" => {
            position = Position::Suffix;
            if seniority.is_empty() { Role::Function } else { Role::Title }
        }
        "prefix" => {
            position = Position::Prefix;
            if seniority == "former" {
                Role::Former
            } else {
                operation_expected = true;
                Role::Rank
            }
        }
        "and" if grammar => Role::And,
        "of" if grammar => Role::Of,
        "article" if grammar => Role::Article,
        "employer" if grammar => Role::Employer,
        "place" if grammar => Role::Place,
        _ => return Err(format!("unknown role {role:?}")),
    };
    if grammar {
        entry.languages = 0;
        for code in note.split_ascii_whitespace() {
            entry.languages |= Language::parse(code).ok_or_else(|| format!("unknown language {code:?}"))?.bit();
        }
        return Ok((Position::Grammar, entry));
    }
    if operation_expected {
        entry.operation =
            Operation::parse(seniority).ok_or_else(|| format!("unknown operation {seniority:?} of a {role}"))?;
    } else if !seniority.is_empty() && entry.role != Role::Former {
        entry.seniority = Some(Seniority::parse(seniority).ok_or_else(|| format!("unknown seniority {seniority:?}"))?);
    }
    if matches!(entry.role, Role::Title | Role::Attendant) && entry.seniority.is_none() {
        return Err(format!("a {role} needs a seniority"));
    }
    let (weak, label) = function.strip_prefix('~').map_or((false, function), |label| (true, label));
    entry.weak_function = weak;
    entry.function = Function::parse(label).ok_or_else(|| format!("unknown function {label:?}"))?;
    if entry.role == Role::Function && !entry.function.is_known() {
        return Err("a function row needs its function".to_owned());
    }
    for word in note.split_ascii_whitespace() {
        let level =
            |label: &str| Seniority::parse(label).map(Some).ok_or_else(|| format!("unknown seniority {label:?}"));
        match word.split_once('=') {
            Some(("alone", label)) => entry.alone = level(label)?,
            Some(("bank", label)) => entry.bank = level(label)?,
            Some(("clinic", label)) => entry.clinic = level(label)?,
            Some(("school", label)) => entry.school = level(label)?,
            Some(_) => return Err(format!("unknown note {word:?}")),
            None => {
                entry.notes.0 |= match word {
                    "yields" => Notes::YIELDS,
                    "cue" => Notes::CUE,
                    "solo" => Notes::SOLO,
                    "interim" => Notes::INTERIM,
                    "deputy" => Notes::DEPUTY,
                    "weak" => Notes::WEAK,
                    "craft" => Notes::CRAFT,
                    "officer" => Notes::OFFICER,
                    "attends" => Notes::ATTENDS,
                    "no_decision" => Notes::NO_DECISION,
                    "unit" => Notes::UNIT,
                    "degree" => Notes::DEGREE,
                    "decides" => Notes::DECIDES,
                    "literal" => Notes::LITERAL,
                    "slips" => Notes::SLIPS,
                    "office" => Notes::OFFICE,
                    _ => return Err(format!("unknown note {word:?}")),
                };
            }
        }
    }
    if entry.notes.has(Notes::CUE) {
        // A word that needs a cue is none itself.
        entry.languages = 0;
    }
    Ok((position, entry))
}

/// Phrases that one row may stand for: more is a slip of the pen.
const MAXIMUM_VARIANTS: usize = 64;

/// Visits the phrases that a row's braces stand for: `direct{eur|rice}` is two. Groups with the same number of
/// alternatives vary together.
pub(super) fn for_each_variant(phrase: &str, visit: &mut dyn FnMut(&str)) {
    let mut left = MAXIMUM_VARIANTS;
    expand(phrase, &mut left, visit);
}

fn expand(phrase: &str, left: &mut usize, visit: &mut dyn FnMut(&str)) {
    let Some((_, rest)) = phrase.split_once('{') else {
        if *left > 0 {
            *left -= 1;
            visit(phrase);
        }
        return;
    };
    let count = 1 + rest.bytes().take_while(|&byte| byte != b'}').filter(|&byte| byte == b'|').count();
    let mut text = String::with_capacity(phrase.len());
    for choice in 0..count.min(MAXIMUM_VARIANTS) {
        text.clear();
        let mut rest = phrase;
        while let Some((before, tail)) = rest.split_once('{') {
            text.push_str(before);
            let (inside, after) = tail.split_once('}').unwrap_or((tail, ""));
            if inside.bytes().filter(|&byte| byte == b'|').count() + 1 == count {
                text.push_str(inside.split('|').nth(choice).unwrap_or_default());
            } else {
                text.push('{');
                text.push_str(inside);
                text.push('}');
            }
            rest = after;
        }
        text.push_str(rest);
        expand(&text, left, visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expand(phrase: &str) -> Vec<String> {
        let mut found = Vec::new();
        for_each_variant(phrase, &mut |variant| found.push(variant.to_owned()));
        found
    }

    #[test]
    fn braces_pair_when_they_have_the_same_number() {
        assert_eq!(expand("director{|a}"), ["director", "directora"]);
        assert_eq!(expand("consejer{o|a} delegad{o|a}"), ["consejero delegado", "consejera delegada"]);
        assert_eq!(expand("{a|b|c}x{1|2}").len(), 6);
        assert_eq!(expand("broken{a|b"), ["brokena", "brokenb"]);
    }

    #[test]
    fn a_users_bad_row_is_named_by_file_and_line() {
        let mut lexicon = Lexicon::built_in().unwrap();
        let before = lexicon.rows.len();
        let good = "phrase,role,seniority,function,note,reason\nsales ninja,title,individual,Sales,,our own word\n";
        lexicon.extend_from_csv("mine.csv", good.as_bytes()).unwrap();
        assert_eq!(lexicon.rows.len(), before + 1);
        for (bad, what) in [
            ("x,titel,director,,,r", "role"),
            ("x,title,bigboss,,,r", "seniority"),
            ("x,title,director,Sorcery,,r", "function"),
            ("x,rank,louder,,,r", "operation"),
            ("x,title,director,,shiny,r", "note"),
            (",title,director,,,r", "phrase"),
        ] {
            for end in ["\n", "\r\n"] {
                let text = format!("phrase,role,seniority,function,note,reason|# mine||ok,ignore,,,,r|{bad}|");
                let error = lexicon.clone().extend_from_csv("mine.csv", text.replace('|', end).as_bytes()).unwrap_err();
                let said = error.to_string();
                assert!(said.contains("mine.csv, row 5") && said.contains(what), "{said}");
            }
        }
    }

    #[test]
    fn built_in_rows_are_plain_sorted_and_have_a_reason() {
        for (name, _, text) in FILES {
            assert!(text.starts_with(HEADER), "{name}");
            let lines: Vec<&str> = text.lines().skip(1).collect();
            for pair in lines.windows(2) {
                assert!(pair[0].as_bytes() < pair[1].as_bytes(), "{name}: {:?} stands before {:?}", pair[0], pair[1]);
            }
            let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
            for (record, line) in reader.records().zip(&lines) {
                let record = record.unwrap();
                assert_eq!(record.len(), 6, "{name}: {line}");
                let mut variants = 0;
                for_each_variant(&record[0], &mut |_| variants += 1);
                assert!(variants < MAXIMUM_VARIANTS, "{name}: the last variants are cut off: {line}");
                assert!(!line.contains('"'), "{name}: {line}");
                assert!(record[5].trim().len() >= 3, "{name}: no reason: {line}");
            }
        }
    }
}
