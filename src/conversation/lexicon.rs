//! The phrases that carry meaning, as rows of data with a reason each.
//!
//! Owns the lexicon files, their checking and a user's additions to them. Refuses to interpret a
//! phrase: what a cue does is decided where messages are read.

use super::cue::{Cue, LinkKind};
use super::fold::fold_phrase;
use super::language::{Language, LanguageSet};
use crate::error::{Error, Place, Result, sentence};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Most words of one phrase.
pub const LONGEST_PHRASE_WORDS: usize = 8;

/// Fewest letters before a `*` (a stem) or behind it (the head of a compound that no row has): shorter ones match
/// half a dictionary.
pub const SHORTEST_STEM: usize = 3;

/// The lexicon files that are built in; the shared one holds what belongs to no single language.
const FILES: [(&str, Option<Language>, &str); 8] = [
    ("en.csv", Some(Language::English), include_str!("lexicons/en.csv")),
    ("es.csv", Some(Language::Spanish), include_str!("lexicons/es.csv")),
    ("pt.csv", Some(Language::Portuguese), include_str!("lexicons/pt.csv")),
    ("fr.csv", Some(Language::French), include_str!("lexicons/fr.csv")),
    ("it.csv", Some(Language::Italian), include_str!("lexicons/it.csv")),
    ("de.csv", Some(Language::German), include_str!("lexicons/de.csv")),
    ("nl.csv", Some(Language::Dutch), include_str!("lexicons/nl.csv")),
    ("shared.csv", None, include_str!("lexicons/shared.csv")),
];

/// The link hosts that are built in.
const LINKS: &str = include_str!("lexicons/links.csv");

/// Phrases by cue and language, and link hosts.
#[derive(Debug, Clone, Default)]
pub struct CueLexicon {
    phrases: Vec<Phrase>,
    links: BTreeMap<String, LinkKind>,
}

/// A folded phrase. Rows of several languages with the same phrase and cue stay apart here.
#[derive(Debug, Clone)]
struct Phrase {
    text: Box<str>,
    cue: Cue,
    languages: LanguageSet,
    /// One word as people count them: "rendez-vous" and "l'appel" are one.
    typed_words: u8,
}

impl CueLexicon {
    /// The lexicon that comes with the program.
    ///
    /// # Errors
    /// [`Error::BadSetting`] for a wrong row, which the tests exclude.
    pub fn built_in() -> Result<Self> {
        let files: Vec<Self> = FILES
            .par_iter()
            .map(|(name, language, text)| {
                let mut file = Self::default();
                // About 60 bytes a row.
                file.phrases.reserve(text.len() / 60);
                file.add_phrases(text, *language, &Place::file(name))?;
                Ok(file)
            })
            .collect::<Result<_>>()?;
        let mut lexicon = Self::default();
        lexicon.phrases.reserve(files.iter().map(|file| file.phrases.len()).sum());
        for mut file in files {
            lexicon.phrases.append(&mut file.phrases);
        }
        lexicon.add_links(LINKS, &Place::file("links.csv"))?;
        Ok(lexicon)
    }

    /// Adds the rows of a CSV with the header `cue,phrase,reason`, or `cue,phrase,reason,language` with
    /// a two-letter code a row: a user's own file, or a built-in one. A cue written with a leading `-`
    /// takes the phrase out again. Rows without a language of their own are in `language`, or else hold
    /// in all seven. Returns the number of rows.
    ///
    /// # Errors
    /// [`Error::BadSetting`] with file, row and column for a wrong row.
    pub fn add_phrases(&mut self, text: &str, language: Option<Language>, place: &Place) -> Result<usize> {
        each_row(text, "phrase", place, |row| self.add_phrase(&row, language))
    }

    fn add_phrase(&mut self, row: &Row<'_>, language: Option<Language>) -> Result<()> {
        let languages = match row.language {
            "" => language.map_or(LanguageSet::ALL, Language::set),
            code => Language::from_code(code).map(Language::set).ok_or_else(|| {
                wrong(&row.place(), "language", "unknown language", "the languages are en, es, pt, fr, it, de, nl")
            })?,
        };
        let (removes, name) = match row.name.strip_prefix('-') {
            Some(name) => (true, name),
            None => (false, row.name),
        };
        let cue = Cue::from_name(name).ok_or_else(|| {
            let known: Vec<&str> = Cue::NAMES.iter().map(|(name, _)| *name).collect();
            wrong(&row.place(), "cue", "unknown cue", &format!("the cues are {}", known.join(", ")))
        })?;
        let text = checked_phrase(row.value).map_err(|problem| {
            wrong(&row.place(), "phrase", problem, "write whole words; * may only end a word of 3 letters or more")
        })?;
        if removes {
            self.phrases.retain(|phrase| phrase.cue != cue || phrase.text != text);
        } else {
            let typed_words = u8::try_from(row.value.split_whitespace().count()).unwrap_or(u8::MAX);
            self.phrases.push(Phrase { text, cue, languages, typed_words });
        }
        Ok(())
    }

    /// Adds the rows of a CSV with the header `cue,host,reason`, where a host may carry the beginning
    /// of a path (`dropbox.com/s`). Returns the number of rows.
    ///
    /// # Errors
    /// [`Error::BadSetting`] with file, row and column for a wrong row.
    pub fn add_links(&mut self, text: &str, place: &Place) -> Result<usize> {
        each_row(text, "host", place, |row| {
            let kind = LinkKind::from_name(row.name).ok_or_else(|| {
                wrong(&row.place(), "cue", "unknown kind of link", "the kinds are calendar, call, document, signature")
            })?;
            let host = row.value.to_ascii_lowercase();
            let is_plain = host.split('/').next().is_some_and(|name| {
                name.contains('.')
                    && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
            });
            if !is_plain {
                let hint = "write a host such as calendly.com, without https://";
                return Err(wrong(&row.place(), "host", "not a host", hint));
            }
            self.links.insert(host, kind);
            Ok(())
        })
    }

    /// Every phrase with its cue and languages, in the order of the files; one that several languages
    /// share comes once for each.
    pub fn phrases(&self) -> impl Iterator<Item = (&str, Cue, LanguageSet)> {
        self.phrases.iter().map(|phrase| (&*phrase.text, phrase.cue, phrase.languages))
    }

    /// Words of each phrase as it was typed, in the same order.
    pub(super) fn typed_words(&self) -> impl Iterator<Item = u8> {
        self.phrases.iter().map(|phrase| phrase.typed_words)
    }

    /// Every link host with its kind, in the order of hosts.
    pub fn links(&self) -> impl Iterator<Item = (&str, LinkKind)> {
        self.links.iter().map(|(host, kind)| (host.as_str(), *kind))
    }
}

/// One row of a lexicon file.
struct Row<'a> {
    name: &'a str,
    value: &'a str,
    language: &'a str,
    file: &'a Place,
    line: u64,
}

impl Row<'_> {
    fn place(&self) -> Place {
        self.file.clone().at_row(self.line)
    }
}

/// Hands every row of a lexicon file on; returns how many there were.
fn each_row(
    text: &str,
    value_column: &str,
    file: &Place,
    mut take: impl FnMut(Row<'_>) -> Result<()>,
) -> Result<usize> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::Headers).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| unreadable(file))?;
    let expected = ["cue", value_column, "reason"];
    let optional = if value_column == "phrase" { Some("language") } else { None };
    if header.iter().ne(expected) && header.iter().ne(expected.into_iter().chain(optional)) {
        let hint = sentence!("error-hint-header", "the first line must be {header}", header = expected.join(","));
        return Err(Error::bad_setting(file.clone().at_row(1), sentence!("error-header", "wrong header"), hint));
    }
    let mut record = csv::StringRecord::new();
    let mut count = 0;
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(count),
            Err(error) => {
                let line = error.position().map_or(count as u64 + 2, csv::Position::line);
                return Err(unreadable(&file.clone().at_row(line)));
            }
        }
        let line = record.position().map_or(count as u64 + 2, csv::Position::line);
        let (Some(name), Some(value), Some(reason)) = (record.get(0), record.get(1), record.get(2)) else {
            return Err(unreadable(&file.clone().at_row(line)));
        };
        if reason.trim().is_empty() {
            let hint = "say in a few words why the row is there";
            return Err(wrong(&file.clone().at_row(line), "reason", "no reason", hint));
        }
        let language = record.get(3).unwrap_or("").trim();
        take(Row { name: name.trim(), value: value.trim(), language, file, line })?;
        count += 1;
    }
}

/// The phrase folded, or what is wrong with it.
fn checked_phrase(raw: &str) -> std::result::Result<Box<str>, &'static str> {
    let is_folded = raw.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b' ')) && !raw.contains("  ");
    let phrase: Box<str> = if is_folded { raw.into() } else { fold_phrase(raw).into() };
    if phrase.is_empty() {
        return Err("empty phrase");
    }
    if phrase.bytes().filter(|byte| *byte == b' ').count() >= LONGEST_PHRASE_WORDS {
        return Err("more than eight words");
    }
    if !phrase.contains('*') {
        return Ok(phrase);
    }
    for word in phrase.split(' ') {
        let open = word.strip_suffix('*').or_else(|| word.strip_prefix('*'));
        if let Some(part) = open
            && (part.contains('*') || part.len() < SHORTEST_STEM)
        {
            return Err("a stem of fewer than three letters");
        }
        if open.is_none() && word.contains('*') {
            return Err("a * inside a word");
        }
    }
    Ok(phrase)
}

fn unreadable(place: &Place) -> Error {
    Error::bad_setting(
        place.clone(),
        sentence!("error-cue-row", "not a row of three cells"),
        sentence!("error-hint-cue-row", "write cue,phrase,reason and quote cells with commas"),
    )
}

fn wrong(place: &Place, column: &str, problem: &str, hint: &str) -> Error {
    Error::bad_setting(place.clone().at_column(column), problem, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw_rows(text: &str) -> Vec<(String, String, String, String)> {
        csv::Reader::from_reader(text.as_bytes())
            .records()
            .map(|record| {
                let record = record.unwrap();
                let cell = |index| record.get(index).unwrap_or("").to_owned();
                (cell(0), cell(1), cell(2), cell(3))
            })
            .collect()
    }

    #[test]
    fn the_built_in_lexicon_loads_and_is_rich_in_every_language() {
        CueLexicon::built_in().unwrap();
        for (name, language, text) in FILES {
            if language.is_some() {
                assert!(raw_rows(text).len() >= 350, "{name} has {} rows", raw_rows(text).len());
            }
        }
    }

    #[test]
    fn lexicon_files_are_sorted_folded_and_without_duplicates() {
        for (name, _, text) in FILES {
            let rows = raw_rows(text);
            let keys: Vec<_> = rows.iter().map(|row| (row.0.clone(), row.1.clone(), row.3.clone())).collect();
            for pair in keys.windows(2) {
                assert!(pair[0] < pair[1], "{name}: {:?} must come before {:?}", pair[1], pair[0]);
            }
            for (_, phrase, reason, _) in rows {
                assert_eq!(fold_phrase(&phrase), phrase_words(&phrase), "{name}: {phrase} is not folded");
                assert!(!reason.trim().is_empty(), "{name}: {phrase} has no reason");
            }
        }
    }

    /// The phrase with apostrophes, hyphens and commas as the reader sees them.
    fn phrase_words(phrase: &str) -> String {
        assert!(phrase.is_ascii(), "{phrase} has letters that are not folded");
        assert_eq!(phrase, phrase.to_ascii_lowercase(), "{phrase} has capitals");
        fold_phrase(phrase)
    }

    #[test]
    fn no_phrase_is_hidden_by_a_mask_of_the_same_words() {
        let lexicon = CueLexicon::built_in().unwrap();
        let masks: BTreeMap<&str, LanguageSet> = lexicon
            .phrases()
            .filter(|(_, cue, _)| *cue == Cue::Mask)
            .map(|(phrase, _, languages)| (phrase, languages))
            .collect();
        for (phrase, cue, languages) in lexicon.phrases() {
            let masked = masks.get(phrase).is_some_and(|mask| mask.intersects(languages));
            assert!(
                !masked
                    || matches!(
                        cue,
                        Cue::Mask
                            | Cue::FunctionWord
                            | Cue::Thanks
                            | Cue::Time
                            | Cue::Event
                            | Cue::Unrelated
                            | Cue::Met
                    ),
                "{phrase} as {} can never fire: a mask has the same words",
                cue.name()
            );
        }
    }

    #[test]
    fn every_cue_of_the_languages_has_phrases_in_each() {
        let lexicon = CueLexicon::built_in().unwrap();
        for (_, cue) in Cue::NAMES {
            for language in Language::ALL {
                let found = lexicon.phrases().any(|(_, found, languages)| found == cue && languages.contains(language));
                assert!(found, "{} has no phrase in {language}", cue.name());
            }
        }
    }

    #[test]
    fn a_users_rows_add_override_and_take_out() {
        let mut lexicon = CueLexicon::built_in().unwrap();
        let place = Place::file("cues.csv");
        lexicon
            .add_phrases("cue,phrase,reason\ncall,Grüne Leitung,house word\n", Some(Language::German), &place)
            .unwrap();
        assert!(lexicon.phrases().any(|(phrase, cue, _)| phrase == "grune leitung" && cue == Cue::Call));
        lexicon.add_phrases("cue,phrase,reason\n-call,grüne leitung,not any more\n", None, &place).unwrap();
        assert!(!lexicon.phrases().any(|(phrase, ..)| phrase == "grune leitung"));
    }

    #[test]
    fn a_wrong_row_is_an_error_with_file_row_and_column() {
        let mut lexicon = CueLexicon::default();
        let place = Place::file("cues.csv");
        for (text, row, column) in [
            ("cue,phrase,reason\ncall,a call,ok\nfrobnicate,x,y\n", 3, Some("cue")),
            ("cue,phrase,reason\ncall,\"?!\",x\n", 2, Some("phrase")),
            ("cue,phrase,reason\ncall,ab*,x\n", 2, Some("phrase")),
            ("cue,phrase,reason\ncall,a*b,x\n", 2, Some("phrase")),
            ("cue,phrase,reason\ncall,a call,\n", 2, Some("reason")),
            ("cue,phrase\ncall,a call\n", 1, None),
            ("cue,phrase,reason\ncall,a call\n", 2, None),
        ] {
            match lexicon.add_phrases(text, None, &place) {
                Err(Error::BadSetting { place, .. }) => {
                    assert_eq!(place.row, Some(row), "{text}");
                    assert_eq!(place.column.as_deref(), column, "{text}");
                }
                other => panic!("{text} gave {other:?}"),
            }
        }
    }
}
