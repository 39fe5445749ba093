//! The user's own files about people: CRM, roles, decisions.
//!
//! Owns their columns and errors. Refuses to join them with anybody: `lists::standing` does.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::JudgementConfig;
use crate::error::{Error, Lines, Place, Result, sentence};
use crate::export::{Delimited, mend_cell, open_delimited};
use crate::lists::{Decision, DecisionKind, Role, StandingSources};
use crate::people::Identity;

/// Name of the file of recorded decisions in the configuration folder.
pub const DECISIONS_FILE: &str = "decisions.csv";

/// How a cell says who is meant.
type ReadIdentity = fn(&str) -> Option<Identity>;

/// Columns that name a person, in order of preference, and how their cells are read.
const PERSON_COLUMNS: [(&str, ReadIdentity); 7] = [
    ("key", Identity::of_key),
    ("profile_url", Identity::of_key),
    ("url", Identity::of_key),
    ("linkedin", Identity::of_key),
    ("linkedin_url", Identity::of_key),
    ("email", Identity::of_email),
    ("name", Identity::of_name),
];

/// The folder of the user's profile and decisions: `$TIEWISE_HOME`, else `$XDG_CONFIG_HOME/tiewise`, else
/// `~/.config/tiewise` (`%APPDATA%\tiewise` on Windows).
#[must_use]
pub fn configuration_folder() -> Option<PathBuf> {
    let of = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    of("TIEWISE_HOME")
        .or_else(|| of("XDG_CONFIG_HOME").map(|folder| folder.join("tiewise")))
        .or_else(|| of("APPDATA").map(|folder| folder.join("tiewise")))
        .or_else(|| of("HOME").map(|folder| folder.join(".config").join("tiewise")))
}

/// Reads the CRM, roles and decisions files; employers come from the profile, else from `positions`.
///
/// # Errors
/// A file that cannot be read or has no usable column, or a row with an unknown role or decision.
pub fn standing_sources(config: &JudgementConfig, positions: &[String]) -> Result<StandingSources> {
    let profile = &config.profile;
    let stated: Vec<String> = profile.employers.iter().chain(&profile.past_employers).cloned().collect();
    let mut sources = StandingSources {
        keep: profile.keep.iter().filter_map(|text| Identity::of_any(text)).collect(),
        role_words: config.role_words()?,
        employers: if stated.is_empty() { positions.to_vec() } else { stated },
        ..StandingSources::default()
    };
    if let Some(file) = &profile.crm {
        for row in read_people(file)? {
            // Every identity of a CRM row protects: a CRM often lacks the profile URL.
            sources.crm.push(row.identities);
        }
    }
    if let Some(file) = &profile.roles {
        for row in read_people(file)? {
            let text = row.cell("role").unwrap_or_default();
            // A list that fills in roles for some says nothing of the others.
            if text.is_empty() {
                continue;
            }
            let role = Role::parse(text).ok_or_else(|| {
                let known = Role::ALL.map(Role::as_str).join(", ");
                Error::bad_setting(
                    row.place("role"),
                    sentence!("error-role", "unknown role"),
                    sentence!("error-hint-roles", "roles are: {known}", known = known),
                )
            })?;
            if let Some(identity) = row.identities.into_iter().next() {
                sources.roles.push((identity, role));
            }
        }
    }
    if let Some(file) = &config.decisions_file {
        sources.decisions = read_decisions(file)?;
    }
    Ok(sources)
}

/// Reads a file of decisions: `key`, `profile_url` or `name`, then `decision` and `until`.
///
/// # Errors
/// A file that cannot be read, or a row with an unknown decision or a date that is none.
pub fn read_decisions(file: &Path) -> Result<Vec<(Identity, Decision)>> {
    let mut decisions = Vec::new();
    for row in read_people(file)? {
        let decision = row.cell("decision").unwrap_or_default();
        // Who goes through a list decides on some of its rows: the others stay undecided.
        if decision.is_empty() && row.cell("decision").is_some() {
            continue;
        }
        let kind = DecisionKind::parse(decision).ok_or_else(|| {
            Error::bad_setting(
                row.place("decision"),
                sentence!("error-decision", "unknown decision"),
                sentence!("error-hint-decisions", "decisions are: keep, remove, snooze"),
            )
        })?;
        let day = |column: &str| -> Result<Option<i32>> {
            match row.cell(column).filter(|cell| !cell.is_empty()) {
                None => Ok(None),
                Some(cell) => super::parse_day(cell).map(|day| Some(day.0)).map_err(|_| {
                    Error::bad_setting(
                        row.place(column),
                        sentence!("error-cell-day", "not a day"),
                        sentence!("error-hint-days", "write days as 2026-06-30"),
                    )
                }),
            }
        };
        let decision = Decision { kind, until: day("until")?, decided_on: day("decided_on")? };
        if decision.kind == DecisionKind::Snooze && decision.until.is_none() {
            // Without a day it would never come back.
            return Err(Error::bad_setting(
                row.place("until"),
                sentence!("error-cell-day", "not a day"),
                sentence!("error-hint-days", "write days as 2026-06-30"),
            ));
        }
        if let Some(identity) = row.identities.into_iter().next() {
            decisions.push((identity, decision));
        }
    }
    Ok(decisions)
}

/// A row about a person.
struct PersonRow {
    identities: Vec<Identity>,
    cells: Vec<(String, String)>,
    file: String,
    line: u64,
}

impl PersonRow {
    fn cell(&self, column: &str) -> Option<&str> {
        self.cells.iter().find(|(name, _)| name == column).map(|(_, cell)| cell.as_str())
    }

    fn place(&self, column: &str) -> Place {
        Place { file: self.file.clone(), row: Some(self.line), column: Some(column.to_owned()) }
    }
}

/// A header's cell as the columns are named.
fn column_name(cell: &str) -> String {
    cell.trim().to_lowercase().replace([' ', '-'], "_")
}

fn read_people(file: &Path) -> Result<Vec<PersonRow>> {
    let place = Place::file(file);
    let open_error = |source| Error::Open { place: place.clone(), source };
    let stream = std::fs::File::open(file).map_err(open_error)?;
    // What was sent back went through a spreadsheet: it may have come out with other delimiters and letters.
    let columns_named = |cells: &[String]| {
        cells.iter().filter(|cell| PERSON_COLUMNS.iter().any(|(name, _)| column_name(cell) == *name)).count()
    };
    let Delimited { text: mut stream, delimiter, lines_above } = open_delimited(stream, &place, columns_named)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).map_err(open_error)?;
    let text = mend_cell(&bytes);
    let lines_above = lines_above.unwrap_or(0);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let broken = |row: Option<u64>| {
        let mut place = place.clone();
        place.row = row;
        Error::bad_setting(
            place,
            sentence!("error-csv", "not a CSV that can be read"),
            sentence!("error-hint-csv", "save it as CSV, UTF-8, with a header line"),
        )
    };
    let headers: Vec<String> = reader.headers().map_err(|_| broken(Some(1)))?.iter().map(column_name).collect();
    let identity_columns: Vec<(usize, ReadIdentity)> = PERSON_COLUMNS
        .iter()
        .filter_map(|(wanted, read)| Some((headers.iter().position(|name| name == wanted)?, *read)))
        .collect();
    if identity_columns.is_empty() {
        return Err(Error::bad_setting(
            place.at_row(lines_above + 1),
            sentence!("error-person-column", "no column names a person"),
            sentence!(
                "error-hint-columns",
                "one of these columns is needed: {known}",
                known = PERSON_COLUMNS.map(|(name, _)| name).join(", ")
            ),
        ));
    }
    let mut rows = Vec::new();
    let mut lines = Lines::new(text.as_bytes(), None);
    let mut line_of = |byte: u64| lines_above + lines.line_at(byte);
    for record in reader.records() {
        let record = record.map_err(|error| broken(error.position().map(|position| line_of(position.byte()))))?;
        let line = record.position().map_or(0, |position| line_of(position.byte()));
        let identities: Vec<Identity> =
            identity_columns.iter().filter_map(|(column, read)| read(as_exported(record.get(*column)?))).collect();
        rows.push(PersonRow {
            identities,
            // Spreadsheets leave out blank cells at the end of a row.
            cells: headers
                .iter()
                .enumerate()
                .map(|(place, name)| (name.clone(), as_exported(record.get(place).unwrap_or_default()).to_owned()))
                .collect(),
            file: place.file.clone(),
            line,
        });
    }
    Ok(rows)
}

/// A cell without the apostrophe that made it harmless in a spreadsheet: the lists that people send back
/// have it. A name such as `'t Hooft` keeps its own.
fn as_exported(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| rest.trim_start().starts_with(['=', '+', '-', '@']))
        .map_or(cell, str::trim_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        file
    }

    #[test]
    fn decisions_are_read_by_column_name() {
        let decisions = file("name,key,decision,until\nAna,ana-1,snooze,2026-09-01\nBo,bo-2,Keep,\n");
        let read = read_decisions(decisions.path()).unwrap();
        assert_eq!(read[0].0, Identity::Key("ana-1".to_owned()));
        assert_eq!(read[0].1.kind, DecisionKind::Snooze);
        assert!(read[0].1.until.is_some());
        assert_eq!(read[1].1.kind, DecisionKind::Keep);
    }

    #[test]
    fn rows_without_a_decision_stay_undecided_whatever_saved_the_list() {
        let list = "rank;name;key;decision\n1;Zoë Núñez;zoe-1;keep\n2;Bo Li;bo-2;\n3;Cy Ost;cy-3; \n4;Di Om;di-4\n";
        let legacy = encoding_rs::WINDOWS_1252.encode(list).0.into_owned();
        let wide: Vec<u8> = "\u{feff}"
            .chars()
            .chain(list.chars())
            .collect::<String>()
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let comma = list.replace(';', ",").into_bytes();
        let tab = list.replace(';', "\t").into_bytes();
        for bytes in [list.as_bytes().to_vec(), legacy, wide, comma, tab] {
            let saved = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(saved.path(), bytes).unwrap();
            let read = read_decisions(saved.path()).unwrap();
            assert_eq!(read.len(), 1);
            assert_eq!((read[0].0.text(), read[0].1.kind), ("zoe-1", DecisionKind::Keep));
        }
        assert!(
            read_decisions(file("name,key\nBo,bo-2\n").path()).is_err(),
            "a list without the column decides nothing"
        );
        let by_name = encoding_rs::WINDOWS_1252.encode("name,decision\nZoë Núñez,keep\n").0.into_owned();
        let saved = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(saved.path(), by_name).unwrap();
        assert_eq!(read_decisions(saved.path()).unwrap()[0].0, Identity::of_name("Zoë Núñez").unwrap());
    }

    #[test]
    fn a_wrong_decision_says_where_without_the_cell() {
        let decisions = file("key,decision\nana-1,dismiss\n");
        let error = read_decisions(decisions.path()).unwrap_err();
        assert!(error.to_string().contains("row 2, column decision"));
        assert!(!error.to_string().contains("ana-1") && !error.to_string().contains("dismiss"));
    }

    #[test]
    fn the_row_is_the_one_that_an_editor_shows() {
        for text in ["key,decision\r\nana-1,keep\r\n\r\nbo-2,dismiss\r\n", "key,decision\nana-1,keep\n\nbo-2,dismiss\n"]
        {
            let error = read_decisions(file(text).path()).unwrap_err();
            assert!(error.to_string().contains("row 4, column decision"), "{error}");
        }
    }

    #[test]
    fn keys_that_were_made_harmless_for_spreadsheets_come_back_as_they_were() {
        let text =
            "key,decision\r\n'=cmd|x,keep\r\n'-dash-,remove\r\n\"'@sum(1,2)\",keep\r\n't-hooft,keep\r\n' =a,keep\r\n";
        let read = read_decisions(file(text).path()).unwrap();
        let keys: Vec<&str> = read.iter().map(|(identity, _)| identity.text()).collect();
        assert_eq!(keys, ["=cmd|x", "-dash-", "@sum(1,2)", "'t-hooft", "=a"]);
    }

    #[test]
    fn a_file_without_a_person_is_refused() {
        assert!(
            read_decisions(file("who,decision\nx,keep\n").path()).unwrap_err().hint().unwrap().contains("profile_url")
        );
    }
}
