//! `audit.xlsx`: a sheet of scores, one a list and one of all contacts, for Excel and LibreOffice.
//!
//! rust_xlsxwriter makes the book: formats, widths, filters, frozen headers, conditional colours, the sheet
//! of scores. The rows of the tables are written here, in parallel and straight into the compressor, since
//! its tree of cells takes seconds and hundreds of megabytes for 30,000 contacts of 80 columns.
//! Refuses formulas: whatever an export holds arrives as text, number or date.

mod markup;
mod scores;

use std::borrow::Cow;
use std::io::{Cursor, Read, Write};

use rayon::prelude::*;
use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook,
    Worksheet,
};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use self::markup::{Link, Markup, Style, link_markup};
use self::scores::bar;
use super::columns::{CONTACT, ContactReasons, SHARED, View};
use super::redact::Redaction;
use super::table::Table;
use super::terms::{ColumnTerms, heading};
use super::words::Words;
use crate::error::{Error, Result};
use crate::lists::{Cell, ContactBook};
use crate::people::PersonId;
use crate::score::Explanation;

pub use scores::{SCORE_HEADINGS, ScoreSheet};

/// Rows of a sheet, the header included (Excel's specification).
const ROWS_OF_A_SHEET: usize = 1_048_576;
/// Characters of a cell, in UTF-16 units (Excel's specification).
const CELL_UNITS: usize = 32_767;
/// Links of a sheet (Excel's specification); later addresses are plain text.
const LINKS_OF_A_SHEET: usize = 65_530;
/// Characters of a sheet's name (Excel's specification).
const NAME_UNITS: usize = 31;
/// Seconds of a day.
const SECONDS_OF_A_DAY: i64 = 86_400;
/// Rows that one worker writes at a time: some two megabytes of markup.
const CHUNK: usize = 512;
/// Chunks that wait for the compressor at once. Fixed, so that neither memory nor bytes hang on the machine.
const CHUNKS_WAITING: usize = 8;
/// The fastest. Measured on 30,000 rows of 75 cells: level 6 makes 7.8 MB of 13.7 and saves in about 1.5 s
/// instead of 0.9 s.
const COMPRESSION_LEVEL: i64 = 1;
/// Rows whose texts decide the widths; more would not change them.
const ROWS_MEASURED: usize = 200;
/// Widths in characters: none so narrow that a heading says nothing, none that fills the screen.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=50;
/// Where a bar is full: these numbers run from 0 to 100.
const FULL_BAR: f64 = 100.0;
/// Columns whose numbers show as bars.
const BARS: [&str; 4] = ["tie_strength", "peak_strength", "priority", "score"];
/// Cells coloured by what they say: column, value, background.
const COLOURS: [(&str, &str, u32); 6] = [
    ("in_target", "yes", 0x00C6_EFCE),
    ("in_target", "no", 0x00F2_F2F2),
    ("status", "late", 0x00FF_C7CE),
    ("status", "owed", 0x00FF_EB9C),
    ("tie_state", "living", 0x00C6_EFCE),
    ("decision_maker", "yes", 0x00DD_EBF7),
];

/// The cells of a row of a sheet, by place.
type RowMaker<'a> = Box<dyn Fn(usize) -> Cow<'a, [Cell<'a>]> + Sync + 'a>;

/// A sheet that shows a table; its rows are made when they are written.
pub struct Sheet<'a> {
    name: &'static str,
    columns: Vec<&'static str>,
    headings: Vec<String>,
    terms: Vec<ColumnTerms>,
    row_count: usize,
    row: RowMaker<'a>,
    note: Option<String>,
}

impl<'a> Sheet<'a> {
    /// The sheet of a list; `unavailable` says why the list could not be made.
    #[must_use]
    pub fn of_table(table: &'a Table<'a>, unavailable: Option<&Explanation>, words: &Words) -> Self {
        Self {
            name: table.name,
            columns: table.columns.clone(),
            headings: table.columns.iter().map(|column| heading(column, words)).collect(),
            terms: table.columns.iter().map(|column| ColumnTerms::new(column, words)).collect(),
            row_count: table.rows.len(),
            row: Box::new(|place| table.rows.get(place).map_or(Cow::Borrowed(&[]), |row| Cow::Borrowed(row))),
            note: unavailable.map(|explanation| words.say(explanation)),
        }
    }

    /// The sheet of all contacts in this order: the columns of contacts.csv.
    #[must_use]
    pub fn of_contacts(
        book: &'a ContactBook<'a>,
        order: &'a [PersonId],
        reasons: &'a ContactReasons,
        redaction: &'a Redaction,
        words: &Words,
    ) -> Self {
        let columns: Vec<&'static str> =
            SHARED.iter().copied().chain(CONTACT.iter().map(|column| column.name)).collect();
        let row = |place: usize| {
            let Some(contact) = order.get(place).and_then(|id| book.contact(*id)) else {
                return Cow::Borrowed(&[][..]);
            };
            let view = View { book, contact, redaction };
            let mut cells = Vec::with_capacity(SHARED.len() + CONTACT.len());
            cells.push(Cell::Count(i64::try_from(place + 1).unwrap_or(i64::MAX)));
            cells.extend(view.identity());
            cells.push(Cell::Text(Cow::Owned(reasons.reason(&contact))));
            cells.extend(CONTACT.iter().map(|column| column.cell(&view)));
            Cow::Owned(cells)
        };
        Self {
            name: "contacts",
            headings: columns.iter().map(|column| heading(column, words)).collect(),
            terms: columns.iter().map(|column| ColumnTerms::new(column, words)).collect(),
            columns,
            row_count: order.len(),
            row: Box::new(row),
            note: None,
        }
    }

    /// Place of the last row, the header being row 0.
    fn last_row(&self) -> u32 {
        u32::try_from(self.row_count.min(ROWS_OF_A_SHEET - 1)).unwrap_or(0)
    }

    /// Place of the last column.
    fn last_column(&self) -> u16 {
        u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(0)
    }
}

/// The workbook: scores first, then the sheets in their order. The same input gives the same bytes.
///
/// # Errors
/// Never in practice: writing to memory does not fail, and limits of the format are kept here.
pub fn workbook(sheets: &[Sheet<'_>], scores: &ScoreSheet<'_>, words: &Words) -> Result<Vec<u8>> {
    let shell = shell(sheets, scores, words).map_err(|error| internal(&error))?;
    let mut archive = ZipArchive::new(Cursor::new(shell)).map_err(|error| internal(&error))?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let entry = archive.by_index_raw(place).map_err(|error| internal(&error))?;
        // The sheet of scores is the first and complete.
        let number = sheet_number(&entry.name().map_err(|error| internal(&error))?);
        let table = number.and_then(|number| Some((number, sheets.get(number.checked_sub(2)?)?)));
        let Some((number, sheet)) = table else {
            writer.raw_copy_file(entry).map_err(|error| internal(&error))?;
            continue;
        };
        drop(entry);
        let mut markup = String::new();
        let mut entry = archive.by_index(place).map_err(|error| internal(&error))?;
        entry.read_to_string(&mut markup).map_err(|error| internal(&error))?;
        write_sheet(&mut writer, number, &markup, sheet)?;
    }
    Ok(writer.finish().map_err(|error| internal(&error))?.into_inner())
}

/// The number of a sheet from the name of its entry.
fn sheet_number(entry: &str) -> Option<usize> {
    entry.strip_prefix("xl/worksheets/sheet")?.strip_suffix(".xml")?.parse().ok()
}

fn internal(error: &impl std::fmt::Display) -> Error {
    Error::Internal { stage: "audit.xlsx", problem: error.to_string() }
}

type Xlsx<T> = std::result::Result<T, rust_xlsxwriter::XlsxError>;

/// The book with everything but the rows. Row 2 of each table only tells the numbers of the formats.
fn shell(sheets: &[Sheet<'_>], scores: &ScoreSheet<'_>, words: &Words) -> Xlsx<Vec<u8>> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&creation_day(scores.scores.as_of_day)?));
    let mut taken = Vec::new();
    let head = Format::new().set_bold().set_background_color(0x00DD_E6F0_u32).set_align(FormatAlign::Top);
    let worksheet = book.add_worksheet();
    worksheet.set_name(sheet_name(&words.word("sheet-scores"), "scores", &mut taken))?;
    scores::fill(worksheet, scores, words, &head)?;
    for sheet in sheets {
        let worksheet = book.add_worksheet();
        let title = words.word(&format!("sheet-{}", sheet.name));
        worksheet.set_name(sheet_name(&title, sheet.name, &mut taken))?;
        let (last_row, last_column) = (sheet.last_row().max(1), sheet.last_column());
        let described = sheet.columns.iter().zip(&sheet.headings).zip(&sheet.terms).zip(widths(sheet));
        for (column, (((name, title), terms), width)) in (0..=last_column).zip(described) {
            worksheet.write_string_with_format(0, column, title, &head)?;
            worksheet.set_column_width(column, width)?;
            colour(worksheet, column, name, terms, last_row)?;
        }
        for (column, style) in (0..).zip(Style::ALL) {
            worksheet.write_blank(1, column, &style.format(words.day_of_cells()))?;
        }
        worksheet.autofilter(0, 0, last_row, last_column)?;
        // Rank, key and name stay in sight.
        worksheet.set_freeze_panes(1, if sheet.columns.get(2) == Some(&"name") { 3 } else { 0 })?;
        worksheet.set_landscape().set_repeat_rows(0, 0)?.set_print_fit_to_pages(1, 0);
    }
    book.save_to_buffer()
}

/// The as-of day, so that the bytes do not change with the clock; 1970-01-01 for days that Excel cannot count.
fn creation_day(as_of_day: i32) -> Xlsx<ExcelDateTime> {
    ExcelDateTime::from_timestamp(i64::from(as_of_day) * SECONDS_OF_A_DAY).or_else(|_| ExcelDateTime::from_timestamp(0))
}

/// A title as a name that Excel takes: at most 31 characters, none of `[]:*?/\`, no apostrophe at either
/// end, not "History", not taken in whatever case.
fn sheet_name(title: &str, otherwise: &str, taken: &mut Vec<String>) -> String {
    let is_allowed =
        |letter: &char| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !letter.is_control();
    let clean: String = title.chars().filter(is_allowed).collect();
    let clean = clean.trim_matches(['\'', ' ']);
    let clean = if clean.is_empty() || clean.eq_ignore_ascii_case("history") { otherwise } else { clean };
    let mut name = first_units(clean, NAME_UNITS).to_owned();
    let mut number = 2;
    while taken.contains(&name.to_lowercase()) {
        // Seven units are room for a number of six digits.
        name = format!("{} {number}", first_units(clean, NAME_UNITS - 7));
        number += 1;
    }
    taken.push(name.to_lowercase());
    name
}

/// The longest beginning of so many UTF-16 units.
fn first_units(text: &str, units: usize) -> &str {
    if text.len() <= units {
        return text;
    }
    let mut counted = 0;
    let end = text.char_indices().find(|(_, letter)| {
        counted += letter.len_utf16();
        counted > units
    });
    text.get(..end.map_or(text.len(), |(place, _)| place)).unwrap_or_default()
}

/// Widths of the columns by the first rows' texts and the headings.
fn widths(sheet: &Sheet<'_>) -> Vec<f64> {
    // Three characters are room for the filter's button.
    let mut longest: Vec<usize> = sheet.headings.iter().map(|title| title.chars().count() + 3).collect();
    for place in 0..sheet.row_count.min(ROWS_MEASURED) {
        for (longest, cell) in longest.iter_mut().zip((sheet.row)(place).iter()) {
            let length = match cell {
                Cell::Text(text) => text.chars().take(*WIDTHS.end()).count(),
                Cell::Day(_) => "2026-06-30".len(),
                _ => 0,
            };
            *longest = (*longest).max(length);
        }
    }
    #[expect(clippy::cast_precision_loss)]
    longest.into_iter().map(|length| length.clamp(*WIDTHS.start(), *WIDTHS.end()) as f64 + 1.0).collect()
}

/// The conditional colours of a column.
fn colour(worksheet: &mut Worksheet, column: u16, name: &str, terms: &ColumnTerms, last_row: u32) -> Xlsx<()> {
    if BARS.contains(&name) {
        worksheet.add_conditional_format(1, column, last_row, column, &bar(FULL_BAR))?;
    }
    for (_, value, background) in COLOURS.iter().filter(|(of, ..)| *of == name) {
        let shown =
            if name == "decision_maker" { Cow::Borrowed(terms.yes_no(*value == "yes")) } else { terms.text(value) };
        let rule = ConditionalFormatCell::new()
            .set_rule(ConditionalFormatCellRule::EqualTo(shown.into_owned()))
            .set_format(Format::new().set_background_color(*background));
        worksheet.add_conditional_format(1, column, last_row, column, &rule)?;
    }
    Ok(())
}

/// Writes a table's sheet: the shell's markup with the rows and the links put in.
fn write_sheet(writer: &mut ZipWriter<Cursor<Vec<u8>>>, number: usize, shell: &str, sheet: &Sheet<'_>) -> Result<()> {
    let lacks = |what: &str| internal(&format!("the sheet lacks {what}"));
    let (before, rest) = shell.split_once("<sheetData>").ok_or_else(|| lacks("its data"))?;
    let (rows, after) = rest.split_once("</sheetData>").ok_or_else(|| lacks("an end of its data"))?;
    let (header, probe) = rows.split_once("</row>").ok_or_else(|| lacks("its header"))?;
    let (before_links, after_links) =
        after.find("<pageMargins").and_then(|place| after.split_at_checked(place)).ok_or_else(|| lacks("margins"))?;
    let (start, rest) = before.split_once("<dimension ref=\"").ok_or_else(|| lacks("a dimension"))?;
    let (_, end) = rest.split_once('"').ok_or_else(|| lacks("a dimension"))?;
    let markup = Markup::new(&sheet.columns, &sheet.terms, probe);

    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(COMPRESSION_LEVEL));
    writer.start_file(format!("xl/worksheets/sheet{number}.xml"), options).map_err(|error| internal(&error))?;
    let mut put = |text: &str| writer.write_all(text.as_bytes()).map_err(|error| internal(&error));
    let last = markup.last_letters();
    put(&format!("{start}<dimension ref=\"A1:{last}{}\"{end}<sheetData>{header}</row>", sheet.last_row() + 1))?;
    let mut links: Vec<Link> = Vec::new();
    if let Some(note) = sheet.note.as_ref().filter(|_| sheet.row_count == 0) {
        put(&markup.rows(1, &[Cow::Owned(vec![Cell::label(note)])]).0)?;
    }
    let count = sheet.last_row() as usize;
    let make = |from: usize| -> Vec<(String, Vec<Link>)> {
        let chunks = (count.saturating_sub(from)).div_ceil(CHUNK).min(CHUNKS_WAITING);
        let made = |chunk: usize| {
            let first = from + chunk * CHUNK;
            let rows: Vec<_> = (first..count.min(first + CHUNK)).map(|place| (sheet.row)(place)).collect();
            markup.rows(first + 1, &rows)
        };
        (0..chunks).into_par_iter().map(made).collect()
    };
    let mut from = 0;
    let mut ready = make(from);
    while !ready.is_empty() {
        from += CHUNKS_WAITING * CHUNK;
        // One window is compressed while the next is made.
        let (written, next) = rayon::join(|| ready.iter().try_for_each(|(rows, _)| put(rows)), || make(from));
        written?;
        links.extend(ready.into_iter().flat_map(|(_, links)| links));
        ready = next;
    }
    links.truncate(LINKS_OF_A_SHEET);
    put("</sheetData>")?;
    put(before_links)?;
    let (references, relations) = link_markup(&links);
    put(&references)?;
    put(after_links)?;
    if !links.is_empty() {
        let name = format!("xl/worksheets/_rels/sheet{number}.xml.rels");
        writer.start_file(name, options).map_err(|error| internal(&error))?;
        writer.write_all(relations.as_bytes()).map_err(|error| internal(&error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::{Inputs, Weights, evaluate};

    const COLUMNS: [&str; 5] = ["rank", "key", "name", "profile_url", "last_contact"];

    fn table(rows: i64) -> Table<'static> {
        let row = |rank: i64| {
            vec![
                Cell::Count(rank),
                Cell::Text(format!("person-{rank}").into()),
                Cell::label("=1+1"),
                Cell::Text(format!("https://www.linkedin.com/in/person-{rank}").into()),
                Cell::Day(20_000),
            ]
        };
        Table { name: "prospects", columns: COLUMNS.to_vec(), rows: (1..=rows).map(row).collect() }
    }

    fn book(tables: &[Table<'_>], unavailable: Option<&Explanation>) -> Vec<u8> {
        let words = Words::new("en").unwrap();
        let scores = evaluate(&Inputs { as_of_day: 20_634, ..Inputs::default() }, &Weights::default());
        let sheets: Vec<Sheet<'_>> = tables.iter().map(|table| Sheet::of_table(table, unavailable, &words)).collect();
        workbook(&sheets, &ScoreSheet { scores: &scores, actions: &[] }, &words).unwrap()
    }

    fn entry(book: &[u8], name: &str) -> String {
        let mut text = String::new();
        ZipArchive::new(Cursor::new(book)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn every_row_is_there_in_order_with_its_link() {
        let rows = CHUNK * CHUNKS_WAITING + 3;
        let book = book(&[table(i64::try_from(rows).unwrap())], None);
        let sheet = entry(&book, "xl/worksheets/sheet2.xml");
        let places: Vec<usize> =
            sheet.split("<row r=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect();
        assert_eq!(places, (1..=rows + 1).collect::<Vec<_>>());
        assert!(sheet.contains(&format!("<dimension ref=\"A1:E{}\"/>", rows + 1)));
        assert!(sheet.contains(&format!("<autoFilter ref=\"A1:E{}\"/>", rows + 1)));
        assert!(sheet.contains("state=\"frozen\""));
        assert!(!sheet.contains("<f>"), "no formula anywhere");
        assert_eq!(sheet.matches("<hyperlink ").count(), rows);
        let relations = entry(&book, "xl/worksheets/_rels/sheet2.xml.rels");
        assert_eq!(relations.matches("TargetMode=\"External\"").count(), rows);
        assert!(relations.contains("Target=\"https://www.linkedin.com/in/person-1\""));
    }

    #[test]
    fn beyond_the_limit_of_links_addresses_are_text() {
        let rows = LINKS_OF_A_SHEET + 2;
        let sheet = entry(&book(&[table(i64::try_from(rows).unwrap())], None), "xl/worksheets/sheet2.xml");
        assert_eq!(sheet.matches("<hyperlink ").count(), LINKS_OF_A_SHEET);
        assert!(sheet.contains(&format!("/in/person-{rows}<")));
    }

    #[test]
    fn the_bytes_hang_neither_on_clock_nor_threads() {
        let tables = [table(3 * 512), table(7)];
        let with_threads = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| book(&tables, None))
        };
        let one = with_threads(1);
        assert_eq!(one, with_threads(3));
        assert!(entry(&one, "docProps/core.xml").contains("2026-06-30T00:00:00Z"));
        let workbook = entry(&one, "xl/workbook.xml");
        assert!(workbook.contains("name=\"Prospects\"") && workbook.contains("name=\"Prospects 2\""), "{workbook}");
    }

    #[test]
    fn a_list_that_could_not_be_made_says_why() {
        let why = Explanation::new("list-needs-messages");
        let sheet = entry(&book(&[table(0)], Some(&why)), "xl/worksheets/sheet2.xml");
        assert!(sheet.contains("messages.csv"));
        let silent = entry(&book(&[table(0)], None), "xl/worksheets/sheet2.xml");
        assert_eq!(silent.matches("<row ").count(), 1, "the header alone");
    }

    #[test]
    fn what_is_not_measured_stays_empty_on_the_sheet_of_scores() {
        let sheet = entry(&book(&[], None), "xl/worksheets/sheet1.xml");
        // Nothing is measured without inputs: bounds and available points, but no points.
        let cell = |place: &str| sheet.contains(&format!("<c r=\"{place}\""));
        assert!(cell("A4") && !cell("B4") && cell("D4") && cell("E4"));
    }

    #[test]
    fn names_of_sheets_are_names_that_excel_takes() {
        let mut taken = Vec::new();
        let mut name = |title: &str| sheet_name(title, "list", &mut taken);
        assert_eq!(name("'A/B: [draft]?'"), "AB draft");
        assert_eq!(name("ab DRAFT"), "ab DRAFT 2");
        assert_eq!(name("History"), "list");
        assert_eq!(name(""), "list 2");
        let long = name(&"é".repeat(40));
        assert_eq!(long.chars().count(), NAME_UNITS);
        let second = name(&"é".repeat(40));
        assert!(second.ends_with(" 2") && second.chars().count() <= NAME_UNITS);
        assert_eq!(first_units("a😀b", 2), "a", "no half of a character");
    }
}
