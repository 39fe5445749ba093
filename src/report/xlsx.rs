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

use self::markup::{COUNTED_DAYS, DAYS_TO_1970, Link, Markup, Style, link_markup};
use self::scores::bar;
use super::columns::{CONTACT, ContactReasons, SHARED, View};
use super::redact::Redaction;
use super::table::Table;
use super::words::Words;
use crate::error::{Error, Result};
use crate::lists::{Cell, ContactBook};
use crate::people::PersonId;
use crate::score::Explanation;

pub use scores::ScoreSheet;

/// Rows of a sheet, the header included (Excel's specification).
const ROWS_OF_A_SHEET: usize = 1_048_576;
/// Characters of a cell, in UTF-16 units (Excel's specification).
const CELL_UNITS: usize = 32_767;
/// Links of a sheet (Excel's specification); later addresses are plain text.
const LINKS_OF_A_SHEET: usize = 65_530;
/// Characters of a sheet's name (Excel's specification).
const NAME_UNITS: usize = 31;
/// Rows that one worker writes at a time: some two megabytes of markup.
const CHUNK: usize = 512;
/// Chunks that wait for the compressor at once. Fixed, so that neither memory nor bytes hang on the machine.
const CHUNKS_WAITING: usize = 8;
/// Fastest: level 6 saves a third of the bytes and takes three times as long.
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
    ) -> Self {
        let row = |place: usize| {
            let Some(contact) = order.get(place).and_then(|id| book.contact(*id)) else { return Cow::Borrowed(&[][..]) };
            let view = View { book, contact, redaction };
            let mut cells = Vec::with_capacity(SHARED.len() + CONTACT.len());
            cells.push(Cell::Count(i64::try_from(place + 1).unwrap_or(i64::MAX)));
            cells.extend(view.identity());
            cells.push(Cell::Text(Cow::Owned(reasons.reason(&contact))));
            cells.extend(CONTACT.iter().map(|column| (column.cell)(&view)));
            Cow::Owned(cells)
        };
        Self {
            name: "contacts",
            columns: SHARED.iter().copied().chain(CONTACT.iter().map(|column| column.name)).collect(),
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
        let table = (entry.name().strip_prefix("xl/worksheets/sheet"))
            .and_then(|rest| rest.strip_suffix(".xml")?.parse::<usize>().ok())
            .and_then(|number| Some((number, sheets.get(number.checked_sub(2)?)?)));
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

fn internal(error: &impl std::fmt::Display) -> Error {
    Error::Internal { stage: "audit.xlsx", problem: error.to_string() }
}

type Xlsx<T> = std::result::Result<T, rust_xlsxwriter::XlsxError>;

/// The book with everything but the rows. Row 2 of each table only tells the numbers of the formats.
fn shell(sheets: &[Sheet<'_>], scores: &ScoreSheet<'_>, words: &Words) -> Xlsx<Vec<u8>> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&creation_day(scores.scores.as_of_day)));
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
        for (column, (name, width)) in (0..=last_column).zip(sheet.columns.iter().zip(widths(sheet))) {
            worksheet.write_string_with_format(0, column, *name, &head)?;
            worksheet.set_column_width(column, width)?;
            colour(worksheet, column, name, last_row)?;
        }
        for (column, style) in (0..).zip(Style::ALL) {
            worksheet.write_blank(1, column, &style.format())?;
        }
        worksheet.autofilter(0, 0, last_row, last_column)?;
        // Rank, key and name stay in sight.
        worksheet.set_freeze_panes(1, if sheet.columns.get(2) == Some(&"name") { 3 } else { 0 })?;
        worksheet.set_landscape().set_repeat_rows(0, 0)?.set_print_fit_to_pages(1, 0);
    }
    book.save_to_buffer()
}

/// The as-of day, so that the bytes do not change with the clock.
fn creation_day(as_of_day: i32) -> ExcelDateTime {
    let serial = i64::from(as_of_day).saturating_add(DAYS_TO_1970).clamp(*COUNTED_DAYS.start(), *COUNTED_DAYS.end());
    #[expect(clippy::cast_precision_loss)]
    ExcelDateTime::from_serial_datetime(serial as f64).unwrap_or_default()
}

/// A title as a name that Excel takes: at most 31 characters, none of `[]:*?/\`, no apostrophe at either
/// end, not "History", not taken in whatever case.
fn sheet_name(title: &str, otherwise: &str, taken: &mut Vec<String>) -> String {
    let is_allowed = |letter: &char| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !letter.is_control();
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
    let mut longest: Vec<usize> = sheet.columns.iter().map(|name| name.len() + 3).collect();
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
fn colour(worksheet: &mut Worksheet, column: u16, name: &str, last_row: u32) -> Xlsx<()> {
    if BARS.contains(&name) {
        worksheet.add_conditional_format(1, column, last_row, column, &bar(FULL_BAR))?;
    }
    for (_, value, background) in COLOURS.iter().filter(|(of, ..)| *of == name) {
        let rule = ConditionalFormatCell::new()
            .set_rule(ConditionalFormatCellRule::EqualTo(*value))
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
    let markup = Markup::new(&sheet.columns, probe);

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
