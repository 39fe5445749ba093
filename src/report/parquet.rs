//! `contacts.parquet`: the columns of contacts.csv with their types, for DuckDB, Polars and the like.
//!
//! Owns which type a column has: that hangs on its name, never on its values, so that two audits can be
//! joined. Refuses to guess: unknown is null, and a value that is not of its column's type fails the tests.

use std::borrow::Cow;

use polars::prelude::{Column, DataFrame, DataType};
use polars_io::parquet::write::{ParquetCompression, ParquetWriter};
use rayon::prelude::*;

use super::columns::{CONTACT, ContactReasons, SHARED, View};
use super::redact::Redaction;
use crate::error::Result;
use crate::lists::{Cell, ContactBook};
use crate::people::PersonId;

/// Columns of days.
const DAYS: [&str; 9] = [
    "last_contact",
    "connected_on",
    "stage_on",
    "declined_on",
    "peak_on",
    "first_contact_in",
    "first_contact_out",
    "last_contact_in",
    "last_contact_out",
];

/// Columns that are true, false or null.
const FLAGS: [&str; 13] = [
    "decision_maker",
    "in_target",
    "is_connection",
    "two_way",
    "declined",
    "boilerplate_only",
    "endorsed_me",
    "endorsed_by_me",
    "recommended_me",
    "recommended_by_me",
    "kept",
    "colleague",
    "shares_name",
];

/// Columns of measured numbers.
const NUMBERS: [&str; 13] = [
    "tie_strength",
    "peak_strength",
    "volume",
    "recency",
    "duration",
    "reciprocity",
    "depth",
    "support",
    "median_reply_hours_in",
    "median_reply_hours_out",
    "usual_gap_days",
    "fit",
    "sector_confidence",
];

/// Columns of whole numbers.
const COUNTS: [&str; 26] = [
    "rank",
    "days_silent",
    "messages_in",
    "messages_out",
    "group_messages_in",
    "group_messages_out",
    "words_in",
    "words_out",
    "contact_days_in",
    "contact_days_out",
    "turns_in",
    "turns_out",
    "alternations",
    "starts_in",
    "starts_out",
    "questions_in",
    "questions_in_answered",
    "questions_out",
    "questions_out_answered",
    "longest_gap_days",
    "days_waiting",
    "promise_open_days",
    "pitch_days_in",
    "pitch_days_out",
    "templates_in",
    "templates_out",
];

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Day,
    Flag,
    Number,
    Count,
}

impl Kind {
    fn of(column: &str) -> Self {
        if DAYS.contains(&column) {
            Self::Day
        } else if FLAGS.contains(&column) {
            Self::Flag
        } else if NUMBERS.contains(&column) {
            Self::Number
        } else if COUNTS.contains(&column) {
            Self::Count
        } else {
            Self::Text
        }
    }
}

/// The Parquet file of all contacts in this order.
///
/// # Errors
/// A failure of the writer, which no input should cause.
pub fn contacts_parquet(
    book: &ContactBook<'_>,
    order: &[PersonId],
    reasons: &ContactReasons,
    redaction: &Redaction,
) -> Result<Vec<u8>> {
    let people: Vec<(i64, PersonId)> =
        (1..).zip(order.iter().copied()).filter(|(_, id)| book.contact(*id).is_some()).collect();
    let cells = |of: &(dyn for<'a> Fn(i64, &View<'a, '_>) -> Cell<'a> + Sync), name: &str| -> Result<Column> {
        let cells = people.iter().filter_map(|(rank, id)| {
            let contact = book.contact(*id)?;
            Some(of(*rank, &View { book, contact, redaction }))
        });
        column(name, cells)
    };
    let shared = (0..SHARED.len()).into_par_iter().map(|place| {
        let name = SHARED.get(place).copied().unwrap_or_default();
        cells(&|rank, view| shared_cell(place, rank, view, reasons), name)
    });
    let own = CONTACT.par_iter().map(|column| cells(&|_, view| column.cell(view), column.name));
    let columns: Vec<Column> = shared.chain(own).collect::<Result<_>>()?;
    let mut frame = DataFrame::new(people.len(), columns)?;
    let mut bytes = Vec::new();
    // Snappy is what every reader of Parquet knows.
    ParquetWriter::new(&mut bytes).with_compression(ParquetCompression::Snappy).finish(&mut frame)?;
    Ok(bytes)
}

/// The cell of a shared column: rank, identity, reason.
fn shared_cell<'a>(place: usize, rank: i64, view: &View<'a, '_>, reasons: &ContactReasons) -> Cell<'a> {
    let identity = view.identity();
    let last = identity.len() + 1;
    match place {
        0 => Cell::Count(rank),
        place if place == last => Cell::Text(Cow::Owned(reasons.reason(&view.contact))),
        place => identity.into_iter().nth(place - 1).unwrap_or(Cell::Empty),
    }
}

/// A typed column of cells.
fn column<'a>(name: &str, cells: impl Iterator<Item = Cell<'a>>) -> Result<Column> {
    let column = match Kind::of(name) {
        Kind::Text => Column::new(name.into(), cells.map(text).collect::<Vec<Option<String>>>()),
        Kind::Flag => Column::new(name.into(), cells.map(|cell| flag(&cell)).collect::<Vec<Option<bool>>>()),
        Kind::Number => Column::new(name.into(), cells.map(|cell| number(&cell)).collect::<Vec<Option<f64>>>()),
        Kind::Count => Column::new(name.into(), cells.map(|cell| count(&cell)).collect::<Vec<Option<i64>>>()),
        // A day is counted from 1970-01-01, as Polars and Parquet count it.
        Kind::Day => Column::new(name.into(), cells.map(|cell| day(&cell)).collect::<Vec<Option<i32>>>())
            .cast(&DataType::Date)?,
    };
    Ok(column)
}

fn text(cell: Cell<'_>) -> Option<String> {
    match cell {
        Cell::Text(text) if !text.is_empty() => Some(text.into_owned()),
        _ => None,
    }
}

fn flag(cell: &Cell<'_>) -> Option<bool> {
    match cell {
        Cell::YesNo(yes) => Some(*yes),
        Cell::Text(text) if text == "yes" => Some(true),
        Cell::Text(text) if text == "no" => Some(false),
        _ => None,
    }
}

/// A measured number, rounded as contacts.csv shows it.
fn number(cell: &Cell<'_>) -> Option<f64> {
    match cell {
        Cell::Number(number, decimals) if number.is_finite() => {
            let scale = 10_f64.powi(i32::from(*decimals));
            Some((number * scale).round() / scale)
        }
        _ => None,
    }
}

fn count(cell: &Cell<'_>) -> Option<i64> {
    match cell {
        Cell::Count(count) => Some(*count),
        _ => None,
    }
}

fn day(cell: &Cell<'_>) -> Option<i32> {
    match cell {
        Cell::Day(day) => Some(*day),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polars_io::prelude::{ParquetReader, SerReader};

    #[test]
    fn every_typed_column_exists_and_has_one_type() {
        let names: Vec<&str> = SHARED.iter().copied().chain(CONTACT.iter().map(|column| column.name)).collect();
        let typed: Vec<&str> = DAYS.iter().chain(&FLAGS).chain(&NUMBERS).chain(&COUNTS).copied().collect();
        for (place, name) in typed.iter().enumerate() {
            assert!(names.contains(name), "{name} is no column of contacts.csv");
            assert!(!typed[..place].contains(name), "{name} has two types");
        }
    }

    #[test]
    fn values_keep_their_type_and_unknown_is_null() {
        let cells = |cells: Vec<Cell<'static>>| cells.into_iter();
        let columns = vec![
            column("in_target", cells(vec![Cell::label("yes"), Cell::label("unknown"), Cell::YesNo(false)])).unwrap(),
            column("last_contact", cells(vec![Cell::Day(20_634), Cell::Empty, Cell::Day(0)])).unwrap(),
            column("tie_strength", cells(vec![Cell::Number(12.345, 1), Cell::Empty, Cell::Number(f64::NAN, 1)]))
                .unwrap(),
            column("rank", cells(vec![Cell::Count(1), Cell::Count(2), Cell::Count(3)])).unwrap(),
            column("company", cells(vec![Cell::label("=1+1"), Cell::Empty, Cell::label("-")])).unwrap(),
        ];
        let mut frame = DataFrame::new(3, columns).unwrap();
        let mut bytes = Vec::new();
        ParquetWriter::new(&mut bytes).finish(&mut frame).unwrap();
        let read = ParquetReader::new(std::io::Cursor::new(bytes)).finish().unwrap();
        assert!(read.equals_missing(&frame));
        let types: Vec<DataType> = read.columns().iter().map(|column| column.dtype().clone()).collect();
        assert_eq!(types, [DataType::Boolean, DataType::Date, DataType::Float64, DataType::Int64, DataType::String]);
        assert_eq!(read.column("in_target").unwrap().null_count(), 1);
        assert_eq!(read.column("tie_strength").unwrap().null_count(), 2);
    }
}
