//! `tiewise classify`: a CSV of titles and companies in, the same with verdicts out, streaming.
//!
//! Rows are judged in parallel batches, while the next batch is read, and written in their order. A row whose title
//! and company were seen before costs a look-up, and so does a company seen before. The verdicts stand under their
//! header whatever the length of a row: what it has beyond the header follows them.

use std::io::{BufReader, Read, Write};
use std::path::Path;
use std::sync::Mutex;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::classify::company::CompanyVerdict;
use crate::classify::{Classifier, Judgement};
use crate::cli::ClassifyArguments;
use crate::error::{Error, Place, Result, sentence};
use crate::export::{Column, Delimited, mend_cell, names_column, open_delimited};
use crate::report::fold::screen_width;
use crate::report::judgement_words::judgement_text;
use crate::report::words::Words;

/// Rows judged at a time: enough to keep all workers busy, small enough to stream.
const BATCH: usize = 16_384;

/// Pieces of a batch that each worker gets: more than one, so that a worker that also reads is relieved by the others.
const PIECES_A_WORKER: usize = 4;

/// Distinct rows, and distinct companies, that a worker remembers. A network at LinkedIn's ceiling has 30,000
/// contacts; at about 300 bytes a row this many take 20 MB, whatever the length of the input.
const MAXIMUM_REMEMBERED: usize = 65_536;

/// Longest title and company together, in bytes, that are remembered: longer ones do not come twice.
const LONGEST_REMEMBERED: usize = 512;

/// Columns added to each row.
const ADDED: [&str; 7] =
    ["seniority", "function", "decision_maker", "sector", "sector_confidence", "flags", "evidence"];

/// Names of the title's and the company's column, in order of preference, compared without case. Behind them come those
/// that the reader of exports knows, in seven languages.
const TITLE_COLUMNS: [&str; 4] = ["position", "title", "job title", "job_title"];
const COMPANY_COLUMNS: [&str; 4] = ["company", "company name", "company_name", "organization"];

/// Where title and company stand in a header; `None` where it names no title.
fn title_and_company(header: &[String]) -> Option<(usize, Option<usize>)> {
    let names: Vec<String> = header.iter().map(|cell| cell.trim().to_lowercase()).collect();
    let named = |wanted: &[&str]| wanted.iter().find_map(|name| names.iter().position(|known| known == name));
    let meant = |column| header.iter().position(|cell| names_column(cell, column));
    let title = named(&TITLE_COLUMNS).or_else(|| meant(Column::JobTitle)).or_else(|| meant(Column::Title))?;
    Some((title, named(&COMPANY_COLUMNS).or_else(|| meant(Column::Company))))
}

pub(super) fn run(arguments: &ClassifyArguments, language: &str) -> Result<u8> {
    let classifier = Classifier::new(arguments.lexicons.as_deref())?;
    let words = Words::new(language)?;
    let explains = arguments.explain.then(|| Explains { words: &words, width: screen_width() });
    let (name, reader): (String, Box<dyn Read + Send>) = match arguments.file.as_deref() {
        Some(path) if path != Path::new("-") => {
            let place = Place::file(path);
            let file = std::fs::File::open(path).map_err(|source| Error::Open { place: place.clone(), source })?;
            (place.file, Box::new(file))
        }
        _ => (words.word("classify-standard-input"), Box::new(std::io::stdin())),
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
    reader: impl Read + Send,
    mut out: impl Write,
    explains: Option<Explains<'_>>,
) -> Result<()> {
    let place = |row: u64| Place { file: name.to_owned(), row: Some(row), column: None };
    let columns_named =
        |cells: &[String]| title_and_company(cells).map_or(0, |(_, company)| 1 + usize::from(company.is_some()));
    let Delimited { text, delimiter, lines_above } = open_delimited(reader, &Place::file(name), columns_named)?;
    let mut input = csv::ReaderBuilder::new().flexible(true).has_headers(false).delimiter(delimiter).from_reader(text);
    let mut header = csv::ByteRecord::new();
    let broken = |error: &csv::Error| {
        let row = error.position().map_or(1, |position| position.line() + lines_above.unwrap_or(0));
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
    mend(&mut header);
    let names: Vec<String> = header.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
    let Some((title_column, company_column)) = title_and_company(&names) else {
        return Err(Error::bad_file(
            place(1),
            sentence!("error-title-column", "has no column of titles"),
            sentence!("error-hint-title-column", "name the column Position or title"),
        ));
    };
    let width = header.len();
    let failed = |source: std::io::Error| Error::Write { path: "standard output".into(), source };
    if explains.is_none() {
        let mut line = Vec::new();
        for field in header.iter().chain(ADDED.iter().map(|name| name.as_bytes())) {
            push_field(&mut line, field, delimiter);
            line.push(delimiter);
        }
        line.pop();
        line.push(b'\n');
        out.write_all(&line).map_err(failed)?;
    }
    let table = Table { classifier, title_column, company_column, width, delimiter, explains };
    let workers = rayon::current_num_threads().max(1);
    let memories: Vec<Mutex<Memory>> = (0..workers).map(|_| Mutex::default()).collect();
    let mut written: Vec<Vec<u8>> = (0..workers * PIECES_A_WORKER).map(|_| Vec::new()).collect();
    let mut batch = Batch::default();
    let mut next = Batch::default();
    batch.fill(&mut input).map_err(|error| broken(&error))?;
    while !batch.rows().is_empty() {
        let piece = batch.rows().len().div_ceil(written.len()).max(1);
        let (read, ()) = rayon::join(
            || next.fill(&mut input),
            || {
                written.par_iter_mut().for_each(Vec::clear);
                written.par_iter_mut().zip(batch.rows().par_chunks(piece)).for_each(|(written, rows)| {
                    // A worker has its memory to itself; whoever finds it taken does without.
                    let place = rayon::current_thread_index().unwrap_or(0);
                    match memories.get(place).and_then(|memory| memory.try_lock().ok()) {
                        Some(mut memory) => table.write(rows, &mut memory, written),
                        None => table.write(rows, &mut Memory::default(), written),
                    }
                });
            },
        );
        for bytes in &written {
            out.write_all(bytes).map_err(failed)?;
        }
        read.map_err(|error| broken(&error))?;
        std::mem::swap(&mut batch, &mut next);
    }
    out.flush().map_err(failed)
}

/// Rows read at a time; their buffers are reused from batch to batch.
#[derive(Default)]
struct Batch {
    records: Vec<csv::ByteRecord>,
    count: usize,
}

impl Batch {
    fn rows(&self) -> &[csv::ByteRecord] {
        self.records.get(..self.count).unwrap_or_default()
    }

    /// Reads the next rows; none at the end of the input.
    fn fill(&mut self, input: &mut csv::Reader<impl Read>) -> csv::Result<()> {
        self.count = 0;
        self.records.resize_with(BATCH, csv::ByteRecord::new);
        for record in &mut self.records {
            if !input.read_byte_record(record)? {
                break;
            }
            mend(record);
            self.count += 1;
        }
        Ok(())
    }
}

/// Makes a record's cells UTF-8 where they are not.
fn mend(record: &mut csv::ByteRecord) {
    if std::str::from_utf8(record.as_slice()).is_err() {
        *record = record.iter().map(mend_cell).collect();
    }
}

/// What a worker has judged before.
#[derive(Default)]
struct Memory {
    /// The added columns by title and company.
    rows: FxHashMap<Box<[u8]>, Box<[u8]>>,
    companies: FxHashMap<Box<str>, (CompanyVerdict, String)>,
    /// Title and company of the row being written.
    key: Vec<u8>,
}

/// How the rows of a table are read and written.
struct Table<'a> {
    classifier: &'a Classifier,
    title_column: usize,
    company_column: Option<usize>,
    width: usize,
    delimiter: u8,
    explains: Option<Explains<'a>>,
}

/// How blocks for people are written.
#[derive(Clone, Copy)]
struct Explains<'a> {
    words: &'a Words,
    width: usize,
}

impl Table<'_> {
    fn write(&self, rows: &[csv::ByteRecord], memory: &mut Memory, out: &mut Vec<u8>) {
        for row in rows {
            let whole = self.only_cell(row);
            let title = whole.as_deref().or_else(|| row.get(self.title_column)).unwrap_or_default();
            let company = self.company_column.and_then(|column| row.get(column)).unwrap_or_default();
            if let Some(Explains { words, width }) = self.explains {
                let (title, company) = (String::from_utf8_lossy(title), String::from_utf8_lossy(company));
                let (judgement, verdict) = self.classifier.judge(&title, &company);
                let reasons = verdict.map(|verdict| self.classifier.companies.reasons(&verdict)).unwrap_or_default();
                let block = judgement_text((&title, &company), &judgement, &reasons, words, width);
                out.extend_from_slice(block.as_bytes());
                continue;
            }
            if whole.is_some() {
                push_field(out, title, self.delimiter);
                out.push(self.delimiter);
                self.write_added(title, company, memory, out);
                continue;
            }
            for field in row.iter().take(self.width) {
                push_field(out, field, self.delimiter);
                out.push(self.delimiter);
            }
            for _ in row.len()..self.width {
                out.push(self.delimiter);
            }
            self.write_added(title, company, memory, out);
            if row.len() > self.width {
                out.pop();
                for field in row.iter().skip(self.width) {
                    out.push(self.delimiter);
                    push_field(out, field, self.delimiter);
                }
                out.push(b'\n');
            }
        }
    }

    /// The title of a row of a table that has no other column: what looks like more cells is a title with bare commas.
    fn only_cell(&self, row: &csv::ByteRecord) -> Option<Vec<u8>> {
        let is_divided = self.width == 1 && row.iter().skip(1).any(|cell| !cell.trim_ascii().is_empty());
        is_divided.then(|| row.iter().collect::<Vec<&[u8]>>().join(&self.delimiter))
    }

    /// Writes the added columns and the end of the line, from memory where the row was seen before.
    fn write_added(&self, title: &[u8], company: &[u8], memory: &mut Memory, out: &mut Vec<u8>) {
        memory.key.clear();
        memory.key.extend_from_slice(&title.len().to_le_bytes());
        memory.key.extend_from_slice(title);
        memory.key.extend_from_slice(company);
        if let Some(known) = memory.rows.get(memory.key.as_slice()) {
            out.extend_from_slice(known);
            return;
        }
        let start = out.len();
        let (judgement, evidence) =
            self.judge(&String::from_utf8_lossy(title), &String::from_utf8_lossy(company), memory);
        let delimiter = self.delimiter;
        let confidence = judgement.sector.map(|_| format!("{:.2}", judgement.sector_confidence)).unwrap_or_default();
        let flags = judgement.flags().to_string();
        let added: [&str; ADDED.len()] = [
            judgement.seniority().as_str(),
            judgement.function().as_str(),
            if judgement.decides() { "yes" } else { "no" },
            judgement.sector.map_or("-", |sector| sector.as_str()),
            &confidence,
            &flags,
            &evidence,
        ];
        for field in added {
            push_field(out, field.as_bytes(), delimiter);
            out.push(delimiter);
        }
        out.pop();
        out.push(b'\n');
        if memory.key.len() <= LONGEST_REMEMBERED && memory.rows.len() < MAXIMUM_REMEMBERED {
            let added = out.get(start..).unwrap_or_default();
            memory.rows.insert(memory.key.as_slice().into(), added.into());
        }
    }

    /// The verdicts on a title and its company, and why.
    fn judge(&self, title: &str, company: &str, memory: &mut Memory) -> (Judgement, String) {
        let companies = &self.classifier.companies;
        let explained = |verdict: CompanyVerdict| {
            let evidence = companies.explain(&verdict);
            (verdict, evidence)
        };
        let mut fresh = None;
        let stated = if company.trim().is_empty() {
            None
        } else {
            let room = memory.companies.len() < MAXIMUM_REMEMBERED && company.len() <= LONGEST_REMEMBERED;
            if room && !memory.companies.contains_key(company) {
                memory.companies.insert(company.into(), explained(companies.classify(company)));
            }
            match memory.companies.get(company) {
                Some(known) => Some(known),
                None => Some(&*fresh.insert(explained(companies.classify(company)))),
            }
        };
        let (judgement, named) = self.classifier.judge_at(title, stated.map(|(verdict, _)| verdict));
        let mut evidence = judgement.title.as_ref().map(|verdict| verdict.evidence.render(title)).unwrap_or_default();
        let named = named.map(explained);
        let of_company = stated.or(named.as_ref()).map_or("", |(_, evidence)| evidence.as_str());
        if !evidence.is_empty() && !of_company.is_empty() {
            evidence.push_str("; ");
        }
        evidence.push_str(of_company);
        (judgement, evidence)
    }
}

/// Writes a field, in quotes where it holds the delimiter, a quote or the end of a line.
fn push_field(out: &mut Vec<u8>, field: &[u8], delimiter: u8) {
    if !field.iter().any(|byte| matches!(byte, b'"' | b'\n' | b'\r') || *byte == delimiter) {
        out.extend_from_slice(field);
        return;
    }
    out.push(b'"');
    for &byte in field {
        if byte == b'"' {
            out.push(b'"');
        }
        out.push(byte);
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_as_the_csv_crate_quotes_them() {
        for field in ["plain", "a, b", "say \"hi\"", "two\nlines", "two\rlines", "\"", "é ü", " padded "] {
            let mut ours = Vec::new();
            push_field(&mut ours, field.as_bytes(), b',');
            ours.extend_from_slice(b",end\n");
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record([field, "end"]).unwrap();
            assert_eq!(ours, writer.into_inner().unwrap(), "{field:?}");
        }
    }

    fn classified(input: &[u8]) -> String {
        let mut output = Vec::new();
        stream(&Classifier::new(None).unwrap(), "t.csv", input, &mut output, None).unwrap();
        String::from_utf8(output).unwrap()
    }

    /// The cells of a row of the output by their header, and what follows them.
    fn cells(output: &str, delimiter: u8, row: usize) -> (std::collections::BTreeMap<String, String>, Vec<String>) {
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(output.as_bytes());
        let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let record = reader.records().nth(row).unwrap().unwrap();
        let surplus = record.iter().skip(header.len()).map(str::to_owned).collect();
        (header.into_iter().zip(record.iter().map(str::to_owned)).collect(), surplus)
    }

    #[test]
    fn verdicts_stand_under_their_header_in_rows_too_long_and_too_short() {
        let output = classified(b"title,company\nCTO,X,Y,\"a, b\"\nCTO\nCTO,X\n");
        for (row, surplus) in [(0, vec!["Y", "a, b"]), (1, vec![]), (2, vec![])] {
            let (cells, rest) = cells(&output, b',', row);
            assert_eq!((cells["seniority"].as_str(), cells["decision_maker"].as_str()), ("cxo", "yes"), "{output}");
            assert!(cells["evidence"].starts_with("head"), "{output}");
            assert_eq!(rest, surplus);
        }
    }

    #[test]
    fn bare_commas_belong_to_the_title_where_there_is_no_other_column() {
        let (cells, surplus) = cells(&classified(b"title\nVP, Sales\n"), b',', 0);
        assert_eq!((cells["title"].as_str(), cells["function"].as_str()), ("VP, Sales", "Sales"));
        assert!(surplus.is_empty());
        assert!(classified(b"title\nCEO,\n").contains("\nCEO,cxo,"));
    }

    #[test]
    fn a_file_of_connections_is_read_below_its_notes() {
        let notes = "Notes:\n\"When exporting your connection data, you may notice that some\"\n\n";
        let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
        let output = classified(format!("{notes}{header}A,B,,,Goldman Sachs,CFO,07 Jun 2026\n").as_bytes());
        assert!(output.starts_with("First Name,"), "{output}");
        let (cells, _) = cells(&output, b',', 0);
        assert_eq!((cells["seniority"].as_str(), cells["sector"].as_str()), ("cxo", "Financial Services"));
    }

    #[test]
    fn delimiter_and_accents_of_other_spreadsheets_come_out_as_they_went_in() {
        let text = "id;Titel;Firma\n1;Geschäftsführer;Müller, Söhne & Co.\n2;\"Präsident; Beirat\";X\n";
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let legacy: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
        let plain = classified(text.as_bytes());
        let (first, _) = cells(&plain, b';', 0);
        assert_eq!((first["Firma"].as_str(), first["seniority"].as_str()), ("Müller, Söhne & Co.", "cxo"), "{plain}");
        assert_eq!(cells(&plain, b';', 1).0["Titel"], "Präsident; Beirat");
        for bytes in [[b"\xEF\xBB\xBF", text.as_bytes()].concat(), [b"\xFF\xFE".to_vec(), utf16].concat(), legacy] {
            assert_eq!(classified(&bytes), plain);
        }
        let tabs = classified(text.replace(';', "\t").as_bytes());
        assert!(tabs.starts_with("id\tTitel\tFirma\tseniority\t"), "{tabs}");
    }

    #[test]
    fn a_row_says_the_same_the_second_time_and_behind_many_others() {
        let classifier = Classifier::new(None).unwrap();
        let row = |number: usize| match number % 3 {
            0 => "CFO,\"Initech, Inc.\",\"a \"\"b\"\"\"".to_owned(),
            1 => format!("Nurse {number}"),
            _ => "Vertriebsleiterin,".to_owned(),
        };
        let mut input = "title,company,note\n".to_owned();
        for number in 0..BATCH + 100 {
            input.push_str(&row(number));
            input.push('\n');
        }
        let mut output = Vec::new();
        stream(&classifier, "t.csv", input.as_bytes(), &mut output, None).unwrap();
        let lines: Vec<&str> = std::str::from_utf8(&output).unwrap().lines().collect();
        assert_eq!(lines.len(), BATCH + 101);
        for (number, line) in lines.iter().skip(1).enumerate() {
            let wanted = match number % 3 {
                0 => "CFO,\"Initech, Inc.\",\"a \"\"b\"\"\",cxo,Finance,yes,".to_owned(),
                1 => format!("Nurse {number},,,individual,Healthcare Services,no,"),
                _ => "Vertriebsleiterin,,,head,Sales,yes,".to_owned(),
            };
            assert!(line.starts_with(&wanted), "{line}");
            assert!(number < 6 || number % 3 == 1 || *line == lines[number % 3 + 1], "{line}");
        }
    }
}
