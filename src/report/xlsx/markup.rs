//! Rows as SpreadsheetML: the part of a sheet that is large, so written without a tree of cells.
//!
//! Owns the markup of cells and links, and what must be escaped in it. Refuses formulas: every text is an
//! inline string (ECMA-376, 18.3.1.53), which no program runs.

use std::borrow::Cow;
use std::fmt::Write as _;

use rust_xlsxwriter::{Format, FormatAlign, FormatUnderline};

use super::{CELL_UNITS, first_units};
use crate::lists::Cell;
use crate::report::csv_files;
use crate::report::terms::ColumnTerms;

/// Characters of a link (Excel's specification since 2013).
const LINK_UNITS: usize = 2_080;
/// 1970-01-01 as spreadsheets count days.
const DAYS_TO_1970: i64 = 25_569;
/// Days that Excel and LibreOffice count alike: from 1900-03-01, for Excel believes in a 1900-02-29, to
/// 9999-12-31.
const COUNTED_DAYS: std::ops::RangeInclusive<i64> = 61..=2_958_465;
/// The only addresses that become links.
const PROFILE_ADDRESSES: &str = "https://www.linkedin.com/";
/// The column whose cells are links.
const LINKED_COLUMN: &str = "profile_url";
/// Bytes of a row in most tables: a first guess, so that the text seldom moves while it grows.
const BYTES_OF_A_ROW: usize = 3_000;

/// How cells look, in the order of the probe row.
#[derive(Debug, Clone, Copy)]
pub enum Style {
    /// Text.
    Text,
    /// Number without decimals.
    Whole,
    /// Number with one decimal.
    OneDecimal,
    /// Number with two decimals.
    TwoDecimals,
    /// Number with three decimals.
    ThreeDecimals,
    /// Day.
    Day,
    /// Yes or no.
    YesNo,
    /// Link.
    Link,
}

impl Style {
    /// All styles.
    pub const ALL: [Self; 8] = [
        Self::Text,
        Self::Whole,
        Self::OneDecimal,
        Self::TwoDecimals,
        Self::ThreeDecimals,
        Self::Day,
        Self::YesNo,
        Self::Link,
    ];

    /// The style as a format of the workbook; `day_form` is how days are shown.
    pub fn format(self, day_form: &str) -> Format {
        let format = Format::new();
        match self {
            // A text format keeps "=1+1" a text even when somebody edits the cell.
            Self::Text => format.set_num_format("@"),
            Self::Whole => format.set_num_format("0"),
            Self::OneDecimal => format.set_num_format("0.0"),
            Self::TwoDecimals => format.set_num_format("0.00"),
            Self::ThreeDecimals => format.set_num_format("0.000"),
            Self::Day => format.set_num_format(day_form),
            Self::YesNo => format.set_align(FormatAlign::Center),
            Self::Link => format.set_font_color(0x0005_63C1_u32).set_underline(FormatUnderline::Single),
        }
    }

    fn of_decimals(decimals: u8) -> Self {
        match decimals {
            0 => Self::Whole,
            1 => Self::OneDecimal,
            2 => Self::TwoDecimals,
            _ => Self::ThreeDecimals,
        }
    }
}

/// A cell that leads to a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The cell, such as `D2`.
    cell: String,
    /// The address, percent-encoded.
    address: String,
}

/// Writes rows of one sheet.
pub struct Markup<'a> {
    /// Numbers of the styles in the workbook, in the order of [`Style::ALL`].
    styles: [u32; Style::ALL.len()],
    /// Names of the columns as spreadsheets count them: A to Z, AA and on.
    letters: Vec<String>,
    /// Column of the links.
    linked_column: Option<usize>,
    columns: &'a [&'static str],
    /// What cells say in the reader's words, a column each.
    terms: &'a [ColumnTerms],
}

impl<'a> Markup<'a> {
    /// The markup for a sheet of these columns, whose styles the probe row in `probe` tells.
    pub fn new(columns: &'a [&'static str], terms: &'a [ColumnTerms], probe: &str) -> Self {
        let mut styles = [0; Style::ALL.len()];
        let numbers = probe.split(" s=\"").skip(1).map(|rest| {
            let digits = rest.split('"').next().unwrap_or_default();
            digits.parse().unwrap_or(0)
        });
        for (style, number) in styles.iter_mut().zip(numbers) {
            *style = number;
        }
        let letters = (0..columns.len().max(1)).map(letters).collect();
        Self { styles, letters, linked_column: columns.iter().position(|name| *name == LINKED_COLUMN), columns, terms }
    }

    /// Name of the last column.
    pub fn last_letters(&self) -> &str {
        self.letters.last().map_or("A", String::as_str)
    }

    /// The markup of rows from a place on, the header being row 0, and their links.
    pub fn rows(&self, first: usize, rows: &[Cow<'_, [Cell<'_>]>]) -> (String, Vec<Link>) {
        let mut markup = String::with_capacity(rows.len() * BYTES_OF_A_ROW.min(self.columns.len() * 40 + 40));
        let mut links = Vec::new();
        let mut number = Vec::new();
        for (place, row) in (first + 1..).zip(rows) {
            let _ = write!(markup, "<row r=\"{place}\">");
            number.clear();
            csv_files::append(&Cell::Count(i64::try_from(place).unwrap_or(i64::MAX)), &mut number);
            let row_number = std::str::from_utf8(&number).unwrap_or_default().to_owned();
            for (column, (letters, cell)) in self.letters.iter().zip(row.iter()).enumerate() {
                let said = match (cell, self.terms.get(column)) {
                    (Cell::Text(text), Some(terms)) => Cow::Owned(Cell::Text(terms.text(text))),
                    (Cell::YesNo(yes), Some(terms)) => Cow::Owned(Cell::Text(Cow::Borrowed(terms.yes_no(*yes)))),
                    _ => Cow::Borrowed(cell),
                };
                let is_linked = self.linked_column == Some(column);
                self.append(&mut markup, (letters, &row_number), &said, is_linked, &mut links);
            }
            markup.push_str("</row>");
        }
        (markup, links)
    }

    fn append(
        &self,
        markup: &mut String,
        place: (&str, &str),
        cell: &Cell<'_>,
        is_linked: bool,
        links: &mut Vec<Link>,
    ) {
        match cell {
            Cell::Empty => {}
            Cell::Text(text) if text.is_empty() => {}
            Cell::Text(text) => {
                let address = if is_linked { address(text) } else { None };
                let style = if address.is_some() { Style::Link } else { Style::Text };
                self.append_text(markup, place, style, text);
                links.extend(address.map(|address| Link { cell: format!("{}{}", place.0, place.1), address }));
            }
            Cell::YesNo(yes) => self.append_text(markup, place, Style::YesNo, if *yes { "yes" } else { "no" }),
            Cell::Count(_) => self.append_number(markup, place, Style::Whole, cell),
            Cell::Number(number, decimals) if number.is_finite() => {
                self.append_number(markup, place, Style::of_decimals(*decimals), cell);
            }
            Cell::Number(..) => {}
            Cell::Day(day) => {
                let serial = i64::from(*day) + DAYS_TO_1970;
                if COUNTED_DAYS.contains(&serial) {
                    self.append_number(markup, place, Style::Day, &Cell::Count(serial));
                } else {
                    self.append_text(markup, place, Style::Text, &crate::export::Day(*day).to_string());
                }
            }
        }
    }

    fn open(&self, markup: &mut String, place: (&str, &str), style: Style) {
        markup.push_str("<c r=\"");
        markup.push_str(place.0);
        markup.push_str(place.1);
        markup.push_str("\" s=\"");
        let _ = write!(markup, "{}", self.styles.get(style as usize).copied().unwrap_or(0));
    }

    fn append_number(&self, markup: &mut String, place: (&str, &str), style: Style, cell: &Cell<'_>) {
        let mut digits = Vec::with_capacity(24);
        csv_files::append(cell, &mut digits);
        self.open(markup, place, style);
        markup.push_str("\"><v>");
        markup.push_str(std::str::from_utf8(&digits).unwrap_or_default());
        markup.push_str("</v></c>");
    }

    fn append_text(&self, markup: &mut String, place: (&str, &str), style: Style, text: &str) {
        self.open(markup, place, style);
        markup.push_str("\" t=\"inlineStr\"><is><t");
        let has_outer_space = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
        markup.push_str(if has_outer_space { " xml:space=\"preserve\">" } else { ">" });
        append_escaped(markup, first_units(text, CELL_UNITS));
        markup.push_str("</t></is></c>");
    }
}

/// The links as the end of a sheet refers to them, and as the sheet's relations name their addresses.
pub fn link_markup(links: &[Link]) -> (String, String) {
    let mut relations = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
         xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    if links.is_empty() {
        return (String::new(), String::new());
    }
    let mut references = String::from("<hyperlinks>");
    for (number, link) in (1..).zip(links) {
        let _ = write!(references, "<hyperlink ref=\"{}\" r:id=\"rId{number}\"/>", link.cell);
        let _ = write!(relations, "<Relationship Id=\"rId{number}\" Type=\"{LINK_RELATION}\" Target=\"");
        append_escaped(&mut relations, &link.address);
        relations.push_str("\" TargetMode=\"External\"/>");
    }
    references.push_str("</hyperlinks>");
    relations.push_str("</Relationships>");
    (references, relations)
}

const LINK_RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/// The address of a profile with everything encoded that a URI may not hold, since one bad address makes
/// Excel repair the whole book; `None` for any other address.
fn address(text: &str) -> Option<String> {
    if !text.starts_with(PROFILE_ADDRESSES) {
        return None;
    }
    let mut address = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    for (place, byte) in bytes.iter().enumerate() {
        let is_escape = *byte == b'%'
            && bytes.get(place + 1..place + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        if is_escape || byte.is_ascii_alphanumeric() || b"-._~:/?&=+,;@!$()*".contains(byte) {
            address.push(char::from(*byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    (address.len() <= LINK_UNITS).then_some(address)
}

/// Column names of spreadsheets: A to Z, AA and on.
fn letters(mut column: usize) -> String {
    let mut reversed = Vec::new();
    loop {
        // A remainder by 26 is a letter.
        reversed.push(b'A' + (column % 26) as u8);
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    reversed.iter().rev().copied().map(char::from).collect()
}

/// Appends a text as markup. What XML cannot hold, and a carriage return, which XML would make a line feed,
/// is written as Excel does: `_x000D_`; so is the underscore of a text that looks like that.
fn append_escaped(markup: &mut String, text: &str) {
    let is_plain =
        |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'&' | b'<' | b'>' | b'"' | b'_') || *byte == b' ';
    if text.as_bytes().iter().all(is_plain) {
        markup.push_str(text);
        return;
    }
    for (place, letter) in text.char_indices() {
        match letter {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            '"' => markup.push_str("&quot;"),
            '_' if looks_escaped(text.as_bytes().get(place..).unwrap_or_default()) => markup.push_str("_x005F_"),
            '\t' | '\n' => markup.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                let _ = write!(markup, "_x{:04X}_", u32::from(letter));
            }
            _ => markup.push(letter),
        }
    }
}

/// Whether a text begins like `_x000D_`.
fn looks_escaped(text: &[u8]) -> bool {
    matches!(text, [b'_', b'x', a, b, c, d, b'_', ..] if [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::words::Words;

    const COLUMNS: [&str; 3] = ["rank", "name", "profile_url"];

    fn markup_of(row: Vec<Cell<'static>>) -> (String, Vec<Link>) {
        let probe: String = (1..=8).map(|style| format!("<c r=\"A2\" s=\"{style}\"/>")).collect();
        let words = Words::new("en").unwrap();
        let terms: Vec<ColumnTerms> = COLUMNS.iter().map(|column| ColumnTerms::new(column, &words)).collect();
        Markup::new(&COLUMNS, &terms, &probe).rows(1, &[Cow::Owned(row)])
    }

    #[test]
    fn columns_count_in_letters() {
        for (column, wanted) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), wanted);
        }
    }

    #[test]
    fn numbers_and_days_are_numbers_with_their_style() {
        let (markup, _) = markup_of(vec![Cell::Number(12.345, 2), Cell::Day(0), Cell::Day(i32::MIN)]);
        assert!(
            markup.starts_with("<row r=\"2\"><c r=\"A2\" s=\"4\"><v>12.35</v></c><c r=\"B2\" s=\"6\"><v>25569</v></c>")
        );
        assert!(markup.contains("<c r=\"C2\" s=\"1\" t=\"inlineStr\">"), "no such day in a spreadsheet: {markup}");
    }

    #[test]
    fn what_is_unknown_has_no_cell() {
        let (markup, _) = markup_of(vec![Cell::Empty, Cell::Number(f64::NAN, 1), Cell::Text("".into())]);
        assert_eq!(markup, "<row r=\"2\"></row>");
    }

    #[test]
    fn hostile_text_stays_text() {
        let (markup, _) = markup_of(vec![Cell::label("=1+1"), Cell::label("</t><f>\"&'\u{1}\r\u{ffff}_x0041_")]);
        assert!(markup.contains("t=\"inlineStr\"><is><t>=1+1</t>"));
        assert!(
            markup.contains("<t>&lt;/t&gt;&lt;f&gt;&quot;&amp;'_x0001__x000D__xFFFF__x005F_x0041_</t>"),
            "{markup}"
        );
    }

    #[test]
    fn only_addresses_of_profiles_lead_anywhere() {
        let linked = |address: &'static str| {
            let (markup, links) = markup_of(vec![Cell::Empty, Cell::label(address), Cell::label(address)]);
            assert_eq!(markup.matches("<is>").count(), 2, "the text is there either way");
            links
        };
        assert_eq!(linked("javascript:alert(1)"), []);
        assert_eq!(linked("http://www.linkedin.com/in/ada"), []);
        assert_eq!(linked("https://www.linkedin.com.example.org/in/ada"), []);
        let links = linked("https://www.linkedin.com/in/zoë-%C3%AB-50%\"#<");
        assert_eq!(links.len(), 1, "only in the column of profiles");
        assert_eq!(links[0].cell, "C2");
        assert_eq!(links[0].address, "https://www.linkedin.com/in/zo%C3%AB-%C3%AB-50%25%22%23%3C");
    }

    #[test]
    fn texts_end_at_the_limit_of_a_cell() {
        let (markup, _) = markup_of(vec![Cell::Text("😀".repeat(20_000).into())]);
        assert_eq!(markup.matches('😀').count(), CELL_UNITS / 2);
    }
}
