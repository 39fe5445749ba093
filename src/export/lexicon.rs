//! The words of the format in seven languages: months, column names, titles of sponsored threads.
//!
//! Owns the data files `lexicons/*.csv` and their folding. Refuses words of conversations and titles:
//! those belong to later stages.

use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TermKind {
    /// A column's name; it means the column.
    Column,
    /// A month's name or abbreviation; it means 1 to 12.
    Month,
    /// The title of an advertising thread.
    SponsoredTitle,
}

/// A row of a lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Term {
    /// What it is.
    pub kind: TermKind,
    /// As it is written in its language.
    pub term: &'static str,
    /// What it stands for.
    pub meaning: &'static str,
    /// Why the row is there.
    pub reason: &'static str,
}

/// One file a language: `kind,term,meaning,reason`, sorted, no cell with a comma.
const FILES: [(&str, &str); 7] = [
    ("de", include_str!("lexicons/de.csv")),
    ("en", include_str!("lexicons/en.csv")),
    ("es", include_str!("lexicons/es.csv")),
    ("fr", include_str!("lexicons/fr.csv")),
    ("it", include_str!("lexicons/it.csv")),
    ("nl", include_str!("lexicons/nl.csv")),
    ("pt", include_str!("lexicons/pt.csv")),
];

fn parse_row(line: &'static str) -> Option<Term> {
    let mut cells = line.split(',');
    let kind = match cells.next()? {
        "column" => TermKind::Column,
        "month" => TermKind::Month,
        "sponsored_title" => TermKind::SponsoredTitle,
        _ => return None,
    };
    let (term, meaning, reason) = (cells.next()?, cells.next()?, cells.next()?);
    Some(Term { kind, term, meaning, reason })
}

/// All terms of a kind, language by language.
pub(super) fn terms(kind: TermKind) -> impl Iterator<Item = &'static Term> {
    static TERMS: OnceLock<Vec<Term>> = OnceLock::new();
    TERMS
        .get_or_init(|| FILES.iter().flat_map(|(_, text)| text.lines().skip(1).filter_map(parse_row)).collect())
        .iter()
        .filter(move |term| term.kind == kind)
}

/// Letters and digits only, lower case, without accents: `E-Mail-Adresse` and `e mail adresse` are one.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    }
    text.nfkd()
        .filter(|&letter| !is_combining_mark(letter) && letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_every_file_is_well_formed_sorted_and_reasoned() {
        for (language, text) in FILES {
            let mut lines = text.lines();
            assert_eq!(lines.next(), Some("kind,term,meaning,reason"), "{language}");
            let rows: Vec<&str> = lines.collect();
            assert!(rows.is_sorted(), "{language} is not sorted: {:?}", rows.windows(2).find(|pair| pair[0] > pair[1]));
            for row in &rows {
                assert_eq!(row.split(',').count(), 4, "{language}: {row}");
                let term = parse_row(row).unwrap_or_else(|| panic!("{language}: {row}"));
                assert!(!term.reason.trim().is_empty() && !fold(term.term).is_empty(), "{language}: {row}");
            }
        }
    }

    #[test]
    fn no_row_stands_twice_in_a_language() {
        for (language, text) in FILES {
            let mut keys: Vec<(TermKind, String, &str)> = text
                .lines()
                .skip(1)
                .filter_map(parse_row)
                .map(|term| (term.kind, fold(term.term), term.meaning))
                .collect();
            keys.sort();
            let count = keys.len();
            keys.dedup();
            assert_eq!(keys.len(), count, "{language} holds a row twice");
        }
    }

    #[test]
    fn a_month_means_one_number_in_all_languages() {
        let mut months: Vec<(String, &str)> =
            terms(TermKind::Month).map(|term| (fold(term.term), term.meaning)).collect();
        months.sort();
        months.dedup();
        for pair in months.windows(2) {
            assert_ne!(pair[0].0, pair[1].0, "{pair:?}");
        }
        for (name, number) in months {
            let number: u8 = number.parse().expect("a number");
            assert!((1..=12).contains(&number), "{name}");
        }
    }

    #[test]
    fn each_language_names_all_twelve_months_in_full_and_short() {
        for (language, text) in FILES {
            for month in 1..=12_u8 {
                let number = month.to_string();
                let names = text
                    .lines()
                    .filter_map(parse_row)
                    .filter(|term| term.kind == TermKind::Month && term.meaning == number);
                let lengths: Vec<usize> = names.map(|term| fold(term.term).len()).collect();
                assert!(lengths.iter().any(|&length| length == 3 || length == 4), "{language}, month {month}");
            }
        }
    }
}
