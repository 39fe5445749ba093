//! `tiewise classify`: a CSV of titles and companies in, the same with verdicts out, streaming.
//!
//! Rows are judged in parallel batches and written in their order; a title seen before costs a look-up.

use std::io::{BufReader, Read, Write};
use std::path::Path;

use rayon::prelude::*;

use crate::classify::{Classifier, Judgement};
use crate::cli::ClassifyArguments;
use crate::error::{Error, Place, Result, sentence};
use crate::report::fold::screen_width;
use crate::report::judgement_words::judgement_text;
use crate::report::words::Words;

/// Rows judged at a time: enough to keep all workers busy, small enough to stream.
const BATCH: usize = 16_384;

/// Columns added to each row.
const ADDED: [&str; 7] =
    ["seniority", "function", "decision_maker", "sector", "sector_confidence", "flags", "evidence"];

/// Names of the title's and the company's column, in order of preference, compared without case.
const TITLE_COLUMNS: [&str; 4] = ["position", "title", "job title", "job_title"];
const COMPANY_COLUMNS: [&str; 4] = ["company", "company name", "company_name", "organization"];

pub(super) fn run(arguments: &ClassifyArguments, language: &str) -> Result<u8> {
    let classifier = Classifier::new(arguments.lexicons.as_deref())?;
    let words = Words::new(language)?;
    let explains = arguments.explain.then(|| Explains { words: &words, width: screen_width() });
    let (name, reader): (String, Box<dyn Read>) = match arguments.file.as_deref() {
        Some(path) if path != Path::new("-") => {
            let place = Place::file(path);
            let file = std::fs::File::open(path).map_err(|source| Error::Open { place: place.clone(), source })?;
            (place.file, Box::new(file))
        }
        _ => (words.word("classify-standard-input"), Box::new(std::io::stdin().lock())),
    };
    let stdout = std::io::stdout().lock();
    match stream(&classifier, &name, BufReader::with_capacity(1 << 20, reader), stdout, explains) {
        Err(Error::Write { source, .. }) if source.kind() == std::io::ErrorKind::BrokenPipe => Ok(0),
        other => other.map(|()| 0),
    }
}

fn stream(
    classifier: &Classifier,
    name: &str,
    reader: impl Read,
    mut out: impl Write,
    explains: Option<Explains<'_>>,
) -> Result<()> {
    let mut input = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(reader);
    let place = |row: u64| Place { file: name.to_owned(), row: Some(row), column: None };
    let mut header = csv::ByteRecord::new();
    let broken = |error: &csv::Error| {
        let row = error.position().map_or(1, csv::Position::line);
        Error::bad_file(
            place(row),
            sentence!("error-not-csv", "cannot be read as CSV"),
            sentence!("error-hint-not-csv", "give a CSV with a header line, UTF-8"),
        )
    };
    if !input.read_byte_record(&mut header).map_err(|error| broken(&error))? {
        return Err(Error::bad_file(
            Place::file(name),
            sentence!("error-empty", "is empty"),
            sentence!("error-hint-classify-empty", "give a CSV with a column Position or title"),
        ));
    }
    let names: Vec<String> = header.iter().map(column_name).collect();
    let column = |wanted: &[&str]| wanted.iter().find_map(|name| names.iter().position(|known| known == name));
    let Some(title_column) = column(&TITLE_COLUMNS) else {
        return Err(Error::bad_file(
            place(1),
            sentence!("error-title-column", "has no column of titles"),
            sentence!("error-hint-title-column", "name the column Position or title"),
        ));
    };
    let company_column = column(&COMPANY_COLUMNS);
    let width = header.len();
    let failed = |source: std::io::Error| Error::Write { path: "standard output".into(), source };
    if explains.is_none() {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for field in header.iter().chain(ADDED.iter().map(|name| name.as_bytes())) {
            write(&mut writer, field)?;
        }
        end(&mut writer)?;
        out.write_all(&done(writer)?).map_err(failed)?;
    }
    let mut batch: Vec<csv::ByteRecord> = Vec::with_capacity(BATCH);
    loop {
        batch.clear();
        let mut record = csv::ByteRecord::new();
        while batch.len() < BATCH && input.read_byte_record(&mut record).map_err(|error| broken(&error))? {
            batch.push(record.clone());
        }
        if batch.is_empty() {
            break;
        }
        // One piece a worker and a half, in order.
        let piece = batch.len().div_ceil(rayon::current_num_threads() * 2).max(1);
        let written: Vec<Vec<u8>> = batch
            .par_chunks(piece)
            .map(|records| {
                let mut piece = Piece { classifier, title_column, company_column, width, explains };
                piece.write(records)
            })
            .collect::<Result<_>>()?;
        for bytes in written {
            out.write_all(&bytes).map_err(failed)?;
        }
    }
    out.flush().map_err(failed)
}

fn column_name(field: &[u8]) -> String {
    String::from_utf8_lossy(field).trim_start_matches('\u{feff}').trim().to_lowercase()
}

struct Piece<'a> {
    classifier: &'a Classifier,
    title_column: usize,
    company_column: Option<usize>,
    width: usize,
    explains: Option<Explains<'a>>,
}

/// How blocks for people are written.
#[derive(Clone, Copy)]
struct Explains<'a> {
    words: &'a Words,
    width: usize,
}

impl Piece<'_> {
    fn write(&mut self, records: &[csv::ByteRecord]) -> Result<Vec<u8>> {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::with_capacity(records.len() * 128));
        let mut text = Vec::new();
        for record in records {
            let title = String::from_utf8_lossy(record.get(self.title_column).unwrap_or_default());
            let company = self.company_column.and_then(|column| record.get(column)).unwrap_or_default();
            let company = String::from_utf8_lossy(company);
            let (judgement, verdict) = self.classifier.judge(&title, &company);
            if let Some(Explains { words, width }) = self.explains {
                let reasons = verdict.map(|verdict| self.classifier.companies.reasons(&verdict)).unwrap_or_default();
                let block = judgement_text((&title, &company), &judgement, &reasons, words, width);
                text.extend_from_slice(block.as_bytes());
                continue;
            }
            let evidence = self.evidence(&judgement, &title, verdict.as_ref());
            for field in record {
                write(&mut writer, field)?;
            }
            for _ in record.len()..self.width {
                write(&mut writer, b"")?;
            }
            write(&mut writer, judgement.seniority().as_str().as_bytes())?;
            write(&mut writer, judgement.function().as_str().as_bytes())?;
            write(&mut writer, if judgement.decides() { b"yes" } else { b"no" })?;
            write(&mut writer, judgement.sector.map_or("-", |sector| sector.as_str()).as_bytes())?;
            if judgement.sector.is_some() {
                write(&mut writer, format!("{:.2}", judgement.sector_confidence).as_bytes())?;
            } else {
                write(&mut writer, b"")?;
            }
            write(&mut writer, judgement.flags().to_string().as_bytes())?;
            write(&mut writer, evidence.as_bytes())?;
            end(&mut writer)?;
        }
        if self.explains.is_some() { Ok(text) } else { done(writer) }
    }

    fn evidence(
        &self,
        judgement: &Judgement,
        title: &str,
        company: Option<&crate::classify::company::CompanyVerdict>,
    ) -> String {
        let mut evidence = judgement.title.as_ref().map(|verdict| verdict.evidence.render(title)).unwrap_or_default();
        let of_company = company.map(|company| self.classifier.companies.explain(company)).unwrap_or_default();
        if !of_company.is_empty() {
            if !evidence.is_empty() {
                evidence.push_str("; ");
            }
            evidence.push_str(&of_company);
        }
        evidence
    }
}

fn write(writer: &mut csv::Writer<Vec<u8>>, field: &[u8]) -> Result<()> {
    writer.write_field(field).map_err(|error| internal(&error))
}

fn end(writer: &mut csv::Writer<Vec<u8>>) -> Result<()> {
    writer.write_record(None::<&[u8]>).map_err(|error| internal(&error))
}

fn done(writer: csv::Writer<Vec<u8>>) -> Result<Vec<u8>> {
    writer.into_inner().map_err(|error| Error::Internal { stage: "classify", problem: error.error().to_string() })
}

fn internal(error: &csv::Error) -> Error {
    Error::Internal { stage: "classify", problem: error.to_string() }
}
