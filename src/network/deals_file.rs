//! The user's list of deals as it comes out of a CRM: columns by name, every cell that cannot be read counted.
//!
//! Owns encodings, delimiters, the names of columns in seven languages, and where a problem stands. Refuses to
//! show a cell: names of people and amounts are in them.

use std::path::Path;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::deal_cells::{Outcome, WrittenDay, amount, is_day_first, is_yes, rows, stage};
use crate::conversation::Stage;
use crate::error::{Error, Place, Result, Sentence, sentence};
use crate::people::names::normalised;

/// `header,column,language,reason`; headers folded.
pub(super) const COLUMNS: &str = include_str!("lexicons/deal_columns.csv");

static KINDS: LazyLock<FxHashMap<&'static str, &'static str>> =
    LazyLock::new(|| rows(COLUMNS).map(|[header, column, ..]| (header, column)).collect());

/// Words that CRMs put before their own columns' names: Pipedrive's "Deal - Value".
const PREFIXES: [&str; 3] = ["deal ", "opportunity ", "contact "];

/// Problems that are located: more of one list are of one cause.
const LOCATED_PROBLEMS: usize = 20;

/// One deal.
#[derive(Debug, Clone, PartialEq)]
pub struct Deal {
    /// Line of the file, the header being 1.
    pub row: u64,
    /// Who the deal is with: profile addresses, keys, e-mail addresses or names, as written.
    pub contacts: Vec<String>,
    /// The company, as written.
    pub company: Option<String>,
    /// UTC day on which it was opened, counted from 1970-01-01.
    pub opened: Option<i32>,
    /// UTC day on which it was won or lost, where the list says so.
    pub closed: Option<i32>,
    /// How it stands.
    pub outcome: Outcome,
    /// The stage that its words name, [`Stage::None`] where they name none.
    pub stage: Stage,
    /// Its amount in the list's own currency.
    pub amount: Option<f64>,
    /// The channel that it came from, as written.
    pub source: Option<String>,
}

/// The list, read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deals {
    /// The deals in the order of the file; rows of one deal are one.
    pub deals: Vec<Deal>,
    /// Rows read, the header and blank ones not counted.
    pub rows: u32,
    /// Rows that repeat the deal of an earlier one.
    pub repeated_rows: u32,
    /// The first cells that could not be read.
    pub problems: Vec<CellProblem>,
    /// Cells that could not be read.
    pub unreadable_cells: u32,
}

/// A cell that could not be read, without what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellProblem {
    /// Line of the file.
    pub row: u64,
    /// Name of the column.
    pub column: String,
    /// What it should have been.
    pub needed: NeededCell,
}

/// What a cell should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NeededCell {
    /// A day.
    Day,
    /// A number.
    Amount,
    /// A person or company.
    ContactOrCompany,
}

/// Reads a list of deals: CSV with a column for the contact or the company, one for the day of opening, and one
/// for the stage or status; amount and source if wanted. Comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows.
///
/// # Errors
/// A file that cannot be opened or is no CSV, that lacks a column, or whose days can be read in two ways.
pub fn read_deals(path: &Path) -> Result<Deals> {
    let bytes = std::fs::read(path).map_err(|source| Error::Open { place: Place::file(path), source })?;
    parse(&decoded(&bytes), &Place::file(path))
}

fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
        return text.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // What is no UTF-8 and has no mark is what Excel saves as plain CSV.
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

/// Columns by what they hold.
#[derive(Debug, Default)]
struct Layout {
    names: Vec<String>,
    contacts: Vec<usize>,
    first_name: Option<usize>,
    last_name: Option<usize>,
    company: Option<usize>,
    opened: Option<usize>,
    closed: Option<usize>,
    stage: Option<usize>,
    status: Option<usize>,
    won: Option<usize>,
    amount: Option<usize>,
    source: Option<usize>,
    deal: Option<usize>,
}

impl Layout {
    fn of(header: &csv::StringRecord) -> Self {
        let mut layout = Self { names: header.iter().map(|name| name.trim().to_owned()).collect(), ..Self::default() };
        for (place, name) in header.iter().enumerate() {
            let folded = normalised(name);
            let shorter = PREFIXES.iter().find_map(|prefix| folded.strip_prefix(prefix));
            let kind = KINDS.get(folded.as_str()).or_else(|| KINDS.get(shorter?)).copied();
            let slot = match kind {
                Some("contact") => {
                    layout.contacts.push(place);
                    continue;
                }
                Some("first_name") => &mut layout.first_name,
                Some("last_name") => &mut layout.last_name,
                Some("company") => &mut layout.company,
                Some("opened") => &mut layout.opened,
                Some("closed") => &mut layout.closed,
                Some("stage") => &mut layout.stage,
                Some("status") => &mut layout.status,
                Some("won") => &mut layout.won,
                Some("amount") => &mut layout.amount,
                Some("source") => &mut layout.source,
                Some("deal") => &mut layout.deal,
                _ => continue,
            };
            // The first column of a kind counts.
            slot.get_or_insert(place);
        }
        layout
    }

    fn check(&self, place: &Place) -> Result<()> {
        let missing =
            |problem: Sentence, hint: Sentence| Err(Error::bad_setting(place.clone().at_row(1), problem, hint));
        if self.contacts.is_empty() && self.last_name.is_none() && self.company.is_none() {
            return missing(
                sentence!("error-deals-who", "no column names a contact or a company"),
                sentence!(
                    "error-hint-deals-who",
                    "name one contact (a profile URL, a key of contacts.csv, an e-mail address or a name) or company"
                ),
            );
        }
        if self.opened.is_none() {
            return missing(
                sentence!("error-deals-opened", "no column tells when a deal was opened"),
                sentence!("error-hint-deals-opened", "name it opened: the score is taken as of the day before"),
            );
        }
        if self.stage.is_none() && self.status.is_none() && self.won.is_none() {
            return missing(
                sentence!("error-deals-stage", "no column tells how a deal stands"),
                sentence!("error-hint-deals-stage", "name it stage; won deals read \"won\""),
            );
        }
        Ok(())
    }

    fn name(&self, column: Option<usize>) -> &str {
        column.and_then(|place| self.names.get(place)).map_or("", String::as_str)
    }
}

fn parse(text: &str, place: &Place) -> Result<Deals> {
    // One form of line ends, the last line ended: then the reader's line numbers are the file's.
    let text = format!("{}\n", text.replace("\r\n", "\n").trim_end_matches('\n'));
    let text = text.as_str();
    // Excel says its delimiter in a line before the header.
    let (stated, text, lines_before) = match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_lowercase().starts_with("sep=") => {
            (first.trim().as_bytes().get(4).copied(), rest, 1)
        }
        _ => (None, text, 0),
    };
    let delimiter = stated.unwrap_or_else(|| delimiter_of(text));
    let broken = |row: Option<u64>| {
        let mut place = place.clone();
        place.row = row;
        Error::bad_setting(
            place,
            sentence!("error-csv", "not a CSV that can be read"),
            sentence!("error-hint-csv", "save it as CSV, UTF-8, with a header line"),
        )
    };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| broken(Some(1)))?.clone();
    let layout = Layout::of(&header);
    layout.check(place)?;
    let mut draft = Draft::new(&layout);
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| broken(error.position().map(csv::Position::line)))? {
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            // The reader stands behind the record: its own start counts blank lines before it as part of it.
            let lines: usize = record.iter().map(|cell| cell.matches('\n').count() + 1).sum();
            let lines = (lines - record.len() + 1) as u64;
            draft.take(&record, reader.position().line().saturating_sub(lines) + lines_before);
        }
    }
    draft.finish(place, delimiter)
}

/// The delimiter that the header line holds most of, outside of quotes.
fn delimiter_of(text: &str) -> u8 {
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut is_quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            _ if !is_quoted => {
                for (delimiter, count) in &mut counts {
                    *count += usize::from(*delimiter == byte);
                }
            }
            _ => {}
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0).map_or(b',', |(byte, _)| *byte)
}

/// The deals while rows are read: days wait for the order of their column.
struct Draft<'l> {
    layout: &'l Layout,
    deals: Deals,
    days: Vec<Option<WrittenDay>>,
    /// Days of closing: no deal needs one, so an unreadable one is none.
    closed_days: Vec<Option<WrittenDay>>,
    by_name: FxHashMap<String, usize>,
}

impl<'l> Draft<'l> {
    fn new(layout: &'l Layout) -> Self {
        Self {
            layout,
            deals: Deals::default(),
            days: Vec::new(),
            closed_days: Vec::new(),
            by_name: FxHashMap::default(),
        }
    }

    fn take(&mut self, record: &csv::StringRecord, row: u64) {
        let layout = self.layout;
        let cell = |column: Option<usize>| column.and_then(|place| record.get(place)).unwrap_or_default().trim();
        let owned = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        self.deals.rows += 1;
        let mut contacts: Vec<String> = layout.contacts.iter().filter_map(|place| owned(cell(Some(*place)))).collect();
        let whole_name = format!("{} {}", cell(layout.first_name), cell(layout.last_name));
        if layout.last_name.is_some() && !cell(layout.last_name).is_empty() {
            contacts.push(whole_name.trim().to_owned());
        }
        let company = owned(cell(layout.company));
        // A deal with several contacts stands in several rows, each with the deal's own name or number.
        let deal = cell(layout.deal);
        if !deal.is_empty() {
            let key = format!("{deal}\n{}\n{}", company.as_deref().unwrap_or_default(), cell(layout.opened));
            if let Some(known) = self.by_name.get(&key).and_then(|place| self.deals.deals.get_mut(*place)) {
                known.contacts.extend(contacts);
                self.deals.repeated_rows += 1;
                return;
            }
            self.by_name.insert(key, self.deals.deals.len());
        }
        if contacts.is_empty() && company.is_none() {
            let column = layout.contacts.first().copied().or(layout.last_name).or(layout.company);
            self.note(row, layout.name(column), NeededCell::ContactOrCompany);
        }
        let written = cell(layout.opened);
        let day = WrittenDay::read(written);
        if day.is_none() && !written.is_empty() {
            self.note(row, layout.name(layout.opened), NeededCell::Day);
        }
        let value = cell(layout.amount);
        let amount = amount(value);
        if amount.is_none() && !value.is_empty() {
            self.note(row, layout.name(layout.amount), NeededCell::Amount);
        }
        let (outcome, stage) = standing(layout, &cell);
        let source = owned(cell(layout.source));
        let (opened, closed) = (None, None);
        self.deals.deals.push(Deal { row, contacts, company, opened, closed, outcome, stage, amount, source });
        self.days.push(day);
        self.closed_days.push(WrittenDay::read(cell(layout.closed)));
    }

    fn note(&mut self, row: u64, column: &str, needed: NeededCell) {
        self.deals.unreadable_cells += 1;
        if self.deals.problems.len() < LOCATED_PROBLEMS {
            self.deals.problems.push(CellProblem { row, column: column.to_owned(), needed });
        }
    }

    fn finish(mut self, place: &Place, delimiter: u8) -> Result<Deals> {
        let place = place.clone().at_column(self.layout.name(self.layout.opened));
        if !self.days.is_empty() && self.days.iter().all(Option::is_none) {
            let first = self.deals.problems.iter().find(|problem| problem.needed == NeededCell::Day);
            let place = first.map_or(place.clone(), |problem| place.clone().at_row(problem.row));
            return Err(Error::bad_setting(
                place,
                sentence!("error-no-day", "no cell holds a day"),
                sentence!("error-hint-days", "write days as 2026-06-30"),
            ));
        }
        // Where the comma is the decimal mark, and so the list is parted by semicolons, the day comes first.
        let order = is_day_first(self.days.iter().copied().flatten()).or((delimiter == b';').then_some(true));
        let Some(order) = order else {
            let hint = sentence!("error-hint-days", "write days as 2026-06-30");
            return Err(Error::bad_setting(
                place,
                sentence!("error-day-month", "day and month cannot be told apart"),
                hint,
            ));
        };
        for (deal, (opened, closed)) in self.deals.deals.iter_mut().zip(self.days.iter().zip(&self.closed_days)) {
            deal.opened = opened.and_then(|day| day.resolve(order));
            // CRMs fill in the day on which an open deal is hoped to close.
            deal.closed = closed.and_then(|day| day.resolve(order)).filter(|_| deal.outcome != Outcome::Open);
        }
        Ok(self.deals)
    }
}

/// How a deal stands: a flag or a status says so, else the words of the stage.
fn standing<'r>(layout: &Layout, cell: &impl Fn(Option<usize>) -> &'r str) -> (Outcome, Stage) {
    let (by_stage, named) = stage(cell(layout.stage));
    let (by_status, _) = stage(cell(layout.status));
    let outcome = if layout.won.is_some() && is_yes(cell(layout.won)) {
        Outcome::Won
    } else if by_status == Outcome::Open {
        by_stage
    } else {
        by_status
    };
    (outcome, named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Deals> {
        parse(text, &Place::file("deals.csv"))
    }

    fn day(text: &str) -> Option<i32> {
        crate::export::Day::parse(text).map(|day| day.0)
    }

    #[test]
    fn lists_of_four_crms_are_read() {
        let own = read("contact,opened,stage,amount,source\nana-1,2025-03-14,won,100,fair\n").unwrap();
        let hubspot = read(
            "Record ID,Deal Name,Deal Stage,Amount,Create Date,Associated Contact,Associated Company,Original Source\n\
             7,Big one,Closed Won,100,2025-03-14 10:22,ana-1,Initech,fair\n",
        )
        .unwrap();
        let salesforce = read(
            "Opportunity Name,Account Name,Primary Contact,Stage,Amount,Created Date,Lead Source\n\
             Big one,Initech,ana-1,Closed Won,\"USD 100.00\",3/14/2025,fair\n",
        )
        .unwrap();
        let pipedrive = read(
            "Deal - Title;Deal - Organization;Deal - Contact person;Deal - Value;Deal - Stage;Deal - Status;Deal - Deal created;Deal - Source channel\n\
             Big one;Initech;ana-1;100,00;Angebot;Gewonnen;14.03.2025;fair\n",
        )
        .unwrap();
        for deals in [own, hubspot, salesforce, pipedrive] {
            let [deal] = deals.deals.as_slice() else { panic!("one deal") };
            assert_eq!(deal.contacts, ["ana-1"]);
            assert_eq!((deal.opened, deal.outcome), (day("2025-03-14"), Outcome::Won));
            assert_eq!((deal.amount, deal.source.as_deref()), (Some(100.0), Some("fair")));
            assert_eq!(deals.unreadable_cells, 0);
        }
    }

    #[test]
    fn encodings_and_excels_first_line_are_no_hindrance() {
        let text = "sep=;\r\nCuenta;Fecha de apertura;Estado\r\nPeña y Hijos;14/03/2025;Ganado\r\n";
        let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(text);
        for bytes in [text.as_bytes(), utf16.as_slice(), &windows] {
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(file.path(), bytes).unwrap();
            let deals = read_deals(file.path()).unwrap();
            assert_eq!(deals.deals[0].company.as_deref(), Some("Peña y Hijos"));
            assert_eq!((deals.deals[0].outcome, deals.deals[0].row), (Outcome::Won, 3));
        }
    }

    #[test]
    fn rows_of_one_deal_are_one_deal_with_several_contacts() {
        let deals = read("deal id,contact,company,opened,stage\n1,ana,X,2025-01-01,won\n1,bo,X,2025-01-01,won\n2,cy,X,2025-01-01,won\n").unwrap();
        assert_eq!((deals.rows, deals.repeated_rows, deals.deals.len()), (3, 1, 2));
        assert_eq!(deals.deals[0].contacts, ["ana", "bo"]);
    }

    #[test]
    fn cells_that_cannot_be_read_are_located_and_never_shown() {
        let deals = read(
            "contact,opened,stage,amount\nSecret Name,whenever,won,plenty\n,2025-01-01,won,5\nbo,2025-01-02,won,\n",
        )
        .unwrap();
        assert_eq!(deals.unreadable_cells, 3);
        let located: Vec<_> =
            deals.problems.iter().map(|problem| (problem.row, problem.column.as_str(), problem.needed)).collect();
        assert_eq!(
            located,
            [
                (2, "opened", NeededCell::Day),
                (2, "amount", NeededCell::Amount),
                (3, "contact", NeededCell::ContactOrCompany)
            ]
        );
        let shown = format!("{:?}", deals.problems);
        assert!(!shown.contains("Secret") && !shown.contains("whenever") && !shown.contains("plenty"));
        assert_eq!(deals.deals[0].opened, None);
    }

    #[test]
    fn a_list_that_cannot_be_used_says_where_and_what_to_write() {
        let said = |text: &str| read(text).unwrap_err().to_string();
        assert_eq!(
            said("who,opened,stage\nx,2025-01-01,won\n"),
            "deals.csv, row 1: no column names a contact or a company"
        );
        assert_eq!(said("contact,stage\nx,won\n"), "deals.csv, row 1: no column tells when a deal was opened");
        assert_eq!(said("contact,opened\nx,2025-01-01\n"), "deals.csv, row 1: no column tells how a deal stands");
        assert_eq!(said(""), "deals.csv, row 1: no column names a contact or a company");
        let open = read("contact,opened,stage\nSecret Name,1/2/2025,won\n").unwrap_err();
        assert_eq!(open.to_string(), "deals.csv, column opened: day and month cannot be told apart");
        assert!(open.hint().is_some_and(|hint| hint.contains("2026-06-30")));
        let none = read("contact,opened,stage\nSecret Name,never,won\n").unwrap_err();
        assert_eq!(none.to_string(), "deals.csv, row 2, column opened: no cell holds a day");
        assert!(read_deals(Path::new("/nowhere/deals.csv")).is_err());
    }
}
