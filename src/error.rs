//! What can go wrong, said once: what, where, and what to do about it.
//!
//! Owns the error type of the whole program, its exit codes and its hints. Refuses to carry a
//! member's own words or names: an error names a file, a row, a column and a typed problem only.

use std::fmt;
use std::path::{Path, PathBuf};

/// Exit code of a run that failed (an export that cannot be audited, a file that cannot be written).
pub const EXIT_FAILURE: u8 = 1;
/// Exit code of a command that was typed wrongly, as clap uses it.
pub const EXIT_USAGE: u8 = 2;

/// The result of everything in this crate that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// Where in the user's files a problem lies. Rows count from 1, the header included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// File as the user would name it; an archive's member reads `archive.zip: Connections.csv`.
    pub file: String,
    /// Line or record number, counted from 1.
    pub row: Option<u64>,
    /// Column's name, never its content.
    pub column: Option<String>,
}

impl Place {
    /// A place that is a whole file.
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self { file: path.as_ref().display().to_string(), row: None, column: None }
    }

    /// The same file, at a row (counted from 1).
    #[must_use]
    pub fn at_row(mut self, row: u64) -> Self {
        self.row = Some(row);
        self
    }

    /// The same row, at a named column.
    #[must_use]
    pub fn at_column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into());
        self
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if let Some(row) = self.row {
            write!(formatter, ", row {row}")?;
        }
        if let Some(column) = &self.column {
            write!(formatter, ", column {column}")?;
        }
        Ok(())
    }
}

/// Numbers of lines as an editor shows them, for the records of a CSV read from the front.
///
/// The `csv` crate's own count lags by one where lines end in `\r\n`, and takes blank and comment lines
/// before a record for its beginning.
pub struct Lines<'t> {
    text: &'t [u8],
    comment: Option<u8>,
    place: usize,
    line: u64,
}

impl<'t> Lines<'t> {
    /// The lines of a text, in which `comment` opens a line that is no record.
    #[must_use]
    pub fn new(text: &'t [u8], comment: Option<u8>) -> Self {
        Self { text, comment, place: 0, line: 1 }
    }

    /// The line on which the record begins that the reader met at a byte. Bytes must not go backwards.
    pub fn line_at(&mut self, byte: u64) -> u64 {
        let start = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        self.advance_to(start);
        while let Some(rest) = self.text.get(self.place..) {
            let step = match rest.first() {
                Some(b'\r' | b'\n') => 1,
                Some(first) if self.comment == Some(*first) => {
                    memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1)
                }
                _ => break,
            };
            self.advance_to(self.place + step);
        }
        self.line
    }

    fn advance_to(&mut self, place: usize) {
        if let Some(passed) = self.text.get(self.place..place) {
            self.line += memchr::memchr_iter(b'\n', passed).count() as u64;
            self.place = place;
        }
    }
}

/// A sentence about a problem: in English, and, where readers of other languages get to see it, as the name of a
/// message of the report's catalogues with its variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence(
    /// Boxed, so that results stay small on the way of all that goes well.
    Box<Wording>,
);

/// What a sentence is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wording {
    english: String,
    message: Option<(&'static str, Vec<(&'static str, String)>)>,
}

impl Sentence {
    /// A sentence that the catalogues have; the macro of that name makes one from its English.
    #[must_use]
    pub fn of_catalogue(id: &'static str, english: String, variables: Vec<(&'static str, String)>) -> Self {
        Self(Box::new(Wording { english, message: Some((id, variables)) }))
    }

    /// Name of the message and its variables; `None` for a sentence in English alone.
    #[must_use]
    pub fn message(&self) -> Option<(&'static str, &[(&'static str, String)])> {
        self.0.message.as_ref().map(|(id, variables)| (*id, variables.as_slice()))
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.english)
    }
}

impl From<&str> for Sentence {
    fn from(english: &str) -> Self {
        Self::from(english.to_owned())
    }
}

impl From<String> for Sentence {
    fn from(english: String) -> Self {
        Self(Box::new(Wording { english, message: None }))
    }
}

/// A [`Sentence`] from the name of its message, its English and its variables. A test holds the English equal to the
/// catalogue's.
macro_rules! sentence {
    ($id:literal, $english:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        $(let $name = ::std::string::ToString::to_string(&$value);)*
        let english = ::std::format!($english);
        $crate::error::Sentence::of_catalogue($id, english, ::std::vec![$((::std::stringify!($name), $name)),*])
    }};
}

pub(crate) use sentence;

/// Everything that ends a run. Bad rows are no errors: they are counted in the receipt.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An input path that does not exist or cannot be opened.
    #[error("cannot open {place}: {source}")]
    Open {
        /// The file.
        place: Place,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file that can be opened but is not what it must be: a renamed spreadsheet, an encrypted zip.
    #[error("{place}: {problem}")]
    BadFile {
        /// The file, with row and column where known.
        place: Place,
        /// What is wrong, in plain words.
        problem: Sentence,
        /// What the user can do.
        hint: Sentence,
    },
    /// A lexicon, profile, decisions or deals file of the user's with a wrong line.
    #[error("{place}: {problem}")]
    BadSetting {
        /// File, row and column of the wrong line.
        place: Place,
        /// What is wrong, in plain words.
        problem: Sentence,
        /// What would be right.
        hint: Sentence,
    },
    /// An output that cannot be written.
    #[error("cannot write {}: {source}", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Arguments that clap accepts one by one but that do not go together.
    #[error("{problem}")]
    Usage {
        /// What does not fit.
        problem: Sentence,
        /// What to type instead.
        hint: Sentence,
    },
    /// A failure of a library that no input should cause.
    #[error("internal failure in {stage}: {problem}")]
    Internal {
        /// The stage of the pipeline.
        stage: &'static str,
        /// The library's own words.
        problem: String,
    },
}

impl Error {
    /// A wrong input file with its remedy.
    pub fn bad_file(place: Place, problem: impl Into<Sentence>, hint: impl Into<Sentence>) -> Self {
        Self::BadFile { place, problem: problem.into(), hint: hint.into() }
    }

    /// A wrong line in a file that the user wrote, with its remedy.
    pub fn bad_setting(place: Place, problem: impl Into<Sentence>, hint: impl Into<Sentence>) -> Self {
        Self::BadSetting { place, problem: problem.into(), hint: hint.into() }
    }

    /// Arguments that do not go together, with the remedy.
    pub fn usage(problem: impl Into<Sentence>, hint: impl Into<Sentence>) -> Self {
        Self::Usage { problem: problem.into(), hint: hint.into() }
    }

    /// What the user can do about it, in one English sentence; `None` where nothing sensible can be said.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        self.hint_sentence().map(|sentence| sentence.to_string())
    }

    /// What the user can do about it; `None` where nothing sensible can be said.
    #[must_use]
    pub fn hint_sentence(&self) -> Option<Sentence> {
        match self {
            Self::Open { source, .. } => match source.kind() {
                std::io::ErrorKind::NotFound => Some(sentence!(
                    "error-hint-not-found",
                    "check the path; an export is a .zip, an extracted folder or a Connections.csv"
                )),
                std::io::ErrorKind::PermissionDenied => {
                    Some(sentence!("error-hint-permission", "check that you may read this file"))
                }
                _ => None,
            },
            Self::BadFile { hint, .. } | Self::BadSetting { hint, .. } | Self::Usage { hint, .. } => Some(hint.clone()),
            Self::Write { .. } => {
                Some(sentence!("error-hint-write", "choose another folder with --out, or free some space"))
            }
            Self::Internal { .. } => Some(sentence!(
                "error-hint-internal",
                "this is a fault of tiewise: please report it with the command that you typed"
            )),
        }
    }

    /// The process's exit code for this error: 2 for usage, 1 for everything else.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage { .. } => EXIT_USAGE,
            _ => EXIT_FAILURE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines_of(text: &str) -> Vec<u64> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .comment(Some(b'#'))
            .from_reader(text.as_bytes());
        let mut lines = Lines::new(text.as_bytes(), Some(b'#'));
        reader.records().map(|record| lines.line_at(record.unwrap().position().unwrap().byte())).collect()
    }

    #[test]
    fn records_stand_on_the_lines_that_an_editor_shows() {
        for end in ["\n", "\r\n"] {
            let text = "a,b|1,2|\"x|y\",3|||4,5|# note|6,7".replace('|', end);
            assert_eq!(lines_of(&text), [1, 2, 3, 7, 9], "{end:?}");
        }
        assert_eq!(lines_of("# first\r\n\r\na,b\r\n"), [3]);
    }

    #[test]
    fn a_byte_beyond_the_text_is_its_last_line() {
        assert_eq!(Lines::new(b"a\nb", None).line_at(u64::MAX), 2);
    }
}
