//! The data behind the judgement of companies: built in, and extended by the user's own files.
//!
//! Owns the reading of the tables and the errors of a user's rows (file, row, column). Refuses to interpret them: each
//! table checks its own fields.

use std::borrow::Cow;
use std::io::Read;

use crate::error::{Error, Lines, Place, Result, sentence};
use crate::image::Pieces;

use super::absence::Absences;
use super::known::KnownCompanies;
use super::legal::LegalForms;
use super::places::Affixes;
use super::rows::rows;
use super::words::SectorWords;

/// What the build script made of the known companies and the words.
const COMPILED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/companies.image"));

const AMBIGUOUS: &str = include_str!("../lexicons/companies/ambiguous.csv");
const LEGAL_FORMS: &str = include_str!("../lexicons/companies/legal_forms.csv");
const PLACES: &str = include_str!("../lexicons/companies/places.csv");
const ABSENT: &str = include_str!("../lexicons/companies/absent.csv");

/// The tables by which companies are judged.
#[derive(Debug, Clone, Default)]
pub struct CompanyLexicon {
    pub(crate) known: KnownCompanies,
    pub(crate) words: SectorWords,
    pub(crate) forms: LegalForms,
    pub(crate) affixes: Affixes,
    pub(crate) absences: Absences,
}

/// A wrong field: its column and what is wrong.
type FieldError = (&'static str, String);

/// The kinds of file, told apart by their first column.
#[derive(Debug, Clone, Copy)]
enum Table {
    Known,
    Ambiguous,
    Words,
    LegalForms,
    Places,
    Absent,
}

impl Table {
    const ALL: [Self; 6] = [Self::Known, Self::Ambiguous, Self::Words, Self::LegalForms, Self::Places, Self::Absent];

    const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Known => &["name", "aliases", "sector", "industry", "country", "reason"],
            Self::Ambiguous => &["name", "level", "reason"],
            Self::Words => &["word", "position", "language", "sector", "industry", "confidence", "reason"],
            Self::LegalForms => &["form", "position", "case", "countries", "hint", "confidence", "reason"],
            Self::Places => &["place", "kind", "aliases", "reason"],
            Self::Absent => &["phrase", "kind", "position", "reason"],
        }
    }
}

fn internal((row, (column, problem)): (String, FieldError)) -> Error {
    Error::Internal { stage: "company lexicon", problem: format!("row {row}, column {column}: {problem}") }
}

/// Adds every row of an embedded file to its table.
fn each<const FIELDS: usize>(
    file: &'static str,
    mut add: impl FnMut([Cow<'static, str>; FIELDS]) -> std::result::Result<(), FieldError>,
) -> std::result::Result<(), (String, FieldError)> {
    for row in rows::<FIELDS>(file) {
        add(row.map(Cow::Borrowed)).map_err(|error| (row.join(","), error))?;
    }
    Ok(())
}

fn owned<const FIELDS: usize>(record: &csv::StringRecord, order: &[Option<usize>]) -> [Cow<'static, str>; FIELDS] {
    std::array::from_fn(|column| {
        let field = order.get(column).copied().flatten().and_then(|index| record.get(index)).unwrap_or_default();
        Cow::Owned(field.trim().to_owned())
    })
}

impl CompanyLexicon {
    /// The built-in tables: the two large ones were compiled when the program was built.
    ///
    /// # Errors
    /// [`Error::Internal`] if an embedded row is wrong or the compiled tables are damaged, which tests rule out.
    pub fn built_in() -> Result<Self> {
        let mut pieces = Pieces::new(COMPILED);
        let large = KnownCompanies::read_from(&mut pieces).zip(SectorWords::read_from(&mut pieces));
        let (known, words) = large.filter(|_| pieces.is_empty()).ok_or_else(|| Error::Internal {
            stage: "company lexicon",
            problem: "damaged tables of companies".to_owned(),
        })?;
        Self { known, words, ..Self::default() }.with_small_tables().map_err(internal)
    }

    fn with_small_tables(mut self) -> std::result::Result<Self, (String, FieldError)> {
        let lexicon = &mut self;
        each(AMBIGUOUS, |row| lexicon.known.add_ambiguous(row))?;
        each(LEGAL_FORMS, |row| lexicon.forms.add(row))?;
        each(PLACES, |row| lexicon.affixes.add(row))?;
        each(ABSENT, |row| lexicon.absences.add(row))?;
        Ok(self)
    }

    /// Adds the rows of a user's file, or overrides built-in ones. The header tells which table the rows are for: the
    /// columns are those of the built-in files, in any order; `reason`, `aliases`, `industry`, `country`, `countries`
    /// and `hint` may be left out. Comma or semicolon separated, UTF-8.
    ///
    /// # Errors
    /// [`Error::BadSetting`] with file, row and column for an unknown header or a wrong row.
    pub fn extend_from_csv(&mut self, file: &str, reader: impl Read) -> Result<()> {
        let records = read_csv(file, reader)?;
        let Some((_, header)) = records.first() else {
            return Err(Error::bad_setting(Place::file(file), "is empty", header_hint()));
        };
        let column = |name: &str| header.iter().position(|field| field.trim().eq_ignore_ascii_case(name));
        let optional = ["reason", "aliases", "industry", "country", "countries", "hint"];
        let fits = |table: &Table| {
            table.columns().iter().all(|name| {
                column(name).is_some()
                    || optional.contains(name)
                    || *name == "confidence" && matches!(table, Table::LegalForms)
            })
        };
        let Some(table) = Table::ALL.into_iter().find(fits) else {
            return Err(Error::bad_setting(
                Place::file(file).at_row(1),
                "has a header that fits no table of companies",
                header_hint(),
            ));
        };
        let order: Vec<Option<usize>> = table.columns().iter().map(|name| column(name)).collect();
        for (row, record) in records.iter().skip(1) {
            let added = match table {
                Table::Known => self.known.add(owned(record, &order)),
                Table::Ambiguous => self.known.add_ambiguous(owned(record, &order)),
                Table::Words => self.words.add(owned(record, &order)),
                Table::LegalForms => self.forms.add(owned(record, &order)),
                Table::Places => self.affixes.add(owned(record, &order)),
                Table::Absent => self.absences.add(owned(record, &order)),
            };
            added.map_err(|(column, problem)| {
                let hint = format!("the columns are {}", table.columns().join(", "));
                Error::bad_setting(Place::file(file).at_row(*row).at_column(column), problem, hint)
            })?;
        }
        Ok(())
    }

    /// Number of known companies and of telling words: for messages about what a user's file added.
    #[must_use]
    pub fn sizes(&self) -> (usize, usize) {
        (self.known.len(), self.words.len())
    }
}

fn header_hint() -> String {
    let headers: Vec<String> = Table::ALL.iter().map(|table| table.columns().join(",")).collect();
    format!("the first line must name the columns of one of the tables: {}", headers.join(" or "))
}

/// The records of a user's file with their line numbers, header included; comma, semicolon or tab, whichever the first
/// line holds most of.
///
/// # Errors
/// [`Error::BadSetting`] where the file cannot be read or is not UTF-8.
pub(crate) fn read_csv(file: &str, mut reader: impl Read) -> Result<Vec<(u64, csv::StringRecord)>> {
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes).map_err(|source| Error::Open { place: Place::file(file), source })?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let first_line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: u8| first_line.iter().filter(|byte| **byte == delimiter).count();
    let delimiter = [b',', b';', b'\t'].into_iter().rev().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text);
    let mut records = Vec::new();
    let mut lines = Lines::new(text, None);
    for record in reader.records() {
        match record {
            Ok(record) => {
                let row = record.position().map_or(0, |position| lines.line_at(position.byte()));
                if record.iter().any(|field| !field.trim().is_empty()) {
                    records.push((row, record));
                }
            }
            Err(error) => {
                let row = error.position().map_or(1, |position| lines.line_at(position.byte()));
                let problem = sentence!("error-csv-utf8", "is not a CSV file in UTF-8");
                let hint =
                    sentence!("error-hint-csv-utf8", "save it as \"CSV UTF-8\", one record a line, quotes closed");
                return Err(Error::bad_setting(Place::file(file).at_row(row), problem, hint));
            }
        }
    }
    Ok(records)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::super::fold::cut;
    use super::super::known::KNOWN;
    use super::super::name::{append_key, key_of};
    use super::super::{CompanyClassifier, Sector};
    use super::*;

    fn key(name: &str) -> String {
        let mut key = String::new();
        append_key(&cut(name), &mut key);
        key
    }

    #[test]
    fn the_tables_made_when_building_are_those_of_the_rows() {
        let mut image = crate::image::Image::default();
        KnownCompanies::built_in().add_to(&mut image);
        let mut words = SectorWords::default();
        each(super::super::words_image::WORDS, |row| words.add(row)).unwrap();
        words.add_to(&mut image);
        assert!(image.into_bytes() == COMPILED);
    }

    #[test]
    fn the_built_in_tables_are_right_and_as_large_as_promised() {
        let lexicon = CompanyLexicon::built_in().unwrap();
        let (companies, words) = lexicon.sizes();
        assert!(companies >= 2_500, "{companies}");
        assert!(words >= 500, "{words}");
    }

    #[test]
    fn no_name_means_two_companies() {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for [name, aliases, ..] in rows::<6>(KNOWN) {
            for alias in std::iter::once(name).chain(aliases.split('|').filter(|alias| !alias.is_empty())) {
                if let Some(other) = seen.insert(key(alias), name) {
                    panic!("{alias} is both {other} and {name}");
                }
            }
        }
    }

    #[test]
    fn every_known_name_and_alias_can_be_found() {
        let classifier = CompanyClassifier::new(CompanyLexicon::built_in().unwrap());
        for [name, aliases, sector, ..] in rows::<6>(KNOWN) {
            let group = key(name);
            for alias in std::iter::once(name).chain(aliases.split('|').filter(|alias| !alias.is_empty())) {
                let verdict = classifier.classify(alias);
                assert_eq!(verdict.sector.map(Sector::as_str), Some(sector), "{alias}");
                assert_eq!(verdict.name.group(), group, "{alias}");
            }
        }
    }

    #[test]
    fn ambiguous_names_are_known_companies() {
        let lexicon = CompanyLexicon::built_in().unwrap();
        for [name, ..] in rows::<3>(AMBIGUOUS) {
            let key = key_of(&cut(name), u32::MAX);
            assert!(lexicon.known.find(key).is_some(), "{name} is no known company");
        }
    }

    #[test]
    fn every_word_can_fire_and_belongs_to_its_industry() {
        let mut seen: HashMap<(String, &str), &str> = HashMap::new();
        for [word, position, language, sector, industry, ..] in rows::<7>(super::super::words_image::WORDS) {
            let languages = ["en", "es", "pt", "fr", "it", "de", "nl", "ca", "romance", "germanic", "any", "other"];
            assert!(languages.contains(&language), "{word}: {language}");
            assert!(Sector::from_exact(sector).is_some(), "{word}: {sector}");
            assert!(word.to_lowercase() == word, "{word}");
            if let Some(other) = seen.insert((cut(word).text.clone(), position), word) {
                panic!("{word} and {other} are one");
            }
            let _ = industry;
        }
    }

    #[test]
    fn a_users_rows_add_and_override() {
        let mut lexicon = CompanyLexicon::built_in().unwrap();
        let known = "name;sector\nHooli;Software\nSiemens;Retail\n";
        assert!(lexicon.extend_from_csv("known.csv", known.as_bytes()).is_err(), "Software is an industry");
        let known =
            "name;sector;industry\nHooli;Technology, Information and Media;Software Development\nSiemens;Retail;\n";
        lexicon.extend_from_csv("known.csv", known.as_bytes()).unwrap();
        let words = "word,position,language,sector,confidence\nzorbing,any,en,Entertainment Providers,.9\n";
        lexicon.extend_from_csv("words.csv", words.as_bytes()).unwrap();
        let classifier = CompanyClassifier::new(lexicon);
        assert_eq!(classifier.classify("Hooli GmbH").sector, Some(Sector::TechnologyInformationAndMedia));
        assert_eq!(classifier.classify("Siemens AG").sector, Some(Sector::Retail));
        assert_eq!(classifier.classify("Alpine Zorbing").sector, Some(Sector::EntertainmentProviders));
    }

    #[test]
    fn a_wrong_row_names_file_row_and_column() {
        let mut lexicon = CompanyLexicon::default();
        let words =
            "word,position,language,sector,confidence\nbank,any,en,Financial Services,.9\nzoo,any,en,Menagerie,.9\n";
        let error = lexicon.extend_from_csv("mine.csv", words.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "mine.csv, row 3, column sector: is none of LinkedIn's twenty sectors");
        let error = lexicon.extend_from_csv("mine.csv", &b"colour,taste\nred,sweet\n"[..]).unwrap_err();
        assert!(error.to_string().starts_with("mine.csv, row 1"), "{error}");
        assert!(lexicon.extend_from_csv("mine.csv", &b""[..]).is_err());
        assert!(lexicon.extend_from_csv("mine.csv", &b"name,sector\n\xff\xfe,x\n"[..]).is_err());
    }
}
