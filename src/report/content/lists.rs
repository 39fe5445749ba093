//! The lists of report.html and the receipt, as the page shows them.
//!
//! Owns which columns stand in the table and which among a row's details. Refuses to judge: rows, reasons and
//! their order come from the lists.

use crate::lists::Cell;
use crate::report::Report;
use crate::report::html::{ColumnKind, ColumnPlace, ListCell, ListColumn, ListRow, ListView, ReceiptRow};
use crate::report::table::{Table, invitation_table, list_table};
use crate::report::terms::{ColumnTerms, heading};
use crate::report::words::Words;

pub(super) fn lists(report: &Report<'_>) -> Vec<ListView> {
    let words = &report.words;
    let mut views: Vec<ListView> = report
        .lists
        .iter()
        .map(|list| {
            let table = list_table(list, report.book, words, &report.redaction);
            let note = list
                .unavailable
                .as_ref()
                .map_or_else(|| words.word(&format!("explain-list-{}", list.name)), |reason| words.say(reason));
            view(&table, words, words.word(&format!("sheet-{}", list.name)), note, list.rows.len() + list.cut_off)
        })
        .collect();
    let table = invitation_table(report.invitations, report.book, words, &report.redaction);
    let rows = table.rows.len();
    views.push(view(&table, words, words.word("sheet-invitations"), words.word("page-invitations-note"), rows));
    views
}

/// Columns shown on their own, by list; the others are details of the row.
fn own_columns(list: &str) -> &'static [&'static str] {
    match list {
        "replies" => &["status", "priority", "days_waiting", "tie_strength"],
        "prospects" => &["seniority", "sector", "score", "last_contact"],
        "reconnect" => &["peak_strength", "peak_on", "days_silent"],
        "prune" => &["connected_on", "branch", "tie_strength"],
        "weekly" => &["task", "list_rank", "tie_strength", "last_contact"],
        "invitations" => &["sent_on", "days_pending", "has_note"],
        _ => &["missing", "tie_strength", "last_contact"],
    }
}

fn kind_of<'c>(column: &str, mut cells: impl Iterator<Item = &'c Cell<'c>>) -> (ColumnKind, u8) {
    const CATEGORIES: [&str; 11] = [
        "task",
        "seniority",
        "sector",
        "function",
        "status",
        "branch",
        "in_target",
        "missing",
        "tie_state",
        "stage",
        "kind",
    ];
    match cells.find(|cell| !matches!(cell, Cell::Empty)) {
        Some(Cell::Count(_)) => (ColumnKind::Number, 0),
        Some(Cell::Number(_, decimals)) => (ColumnKind::Number, *decimals),
        Some(Cell::Day(_)) => (ColumnKind::Day, 0),
        Some(Cell::YesNo(_)) => (ColumnKind::YesNo, 0),
        _ if CATEGORIES.contains(&column) => (ColumnKind::Category, 0),
        _ => (ColumnKind::Text, 0),
    }
}

fn view(table: &Table<'_>, words: &Words, title: String, note: String, rows_in_total: usize) -> ListView {
    let own = own_columns(table.name);
    let shown: Vec<usize> = (0..table.columns.len())
        .filter(|&place| !matches!(table.columns.get(place), Some(&"key" | &"profile_url")))
        .collect();
    let terms: Vec<ColumnTerms> = table.columns.iter().map(|column| ColumnTerms::new(column, words)).collect();
    let columns = shown
        .iter()
        .filter_map(|&place| {
            let name = *table.columns.get(place)?;
            let (kind, decimals) = kind_of(name, table.rows.iter().filter_map(|row| row.get(place)));
            let shown_in = match name {
                "name" => ColumnPlace::Name,
                "position" | "company" => ColumnPlace::UnderName,
                "reason" => ColumnPlace::Reason,
                name if own.contains(&name) => ColumnPlace::Own,
                _ => ColumnPlace::Detail,
            };
            Some(ListColumn { title: heading(name, words), kind, place: shown_in, decimals })
        })
        .collect();
    let text = |cell: Option<&Cell<'_>>| match cell {
        Some(Cell::Text(text)) => Some(text.to_string()),
        _ => None,
    };
    let rows = table
        .rows
        .iter()
        .map(|row| ListRow {
            key: text(row.get(1)).unwrap_or_default(),
            profile_url: text(row.get(3)),
            cells: shown
                .iter()
                .map(|&place| match (row.get(place), terms.get(place)) {
                    (Some(cell), Some(terms)) => list_cell(cell, terms),
                    _ => ListCell::Empty,
                })
                .collect(),
        })
        .collect();
    ListView { name: table.name.to_owned(), title, note, rows_in_total, columns, rows }
}

fn list_cell(cell: &Cell<'_>, terms: &ColumnTerms) -> ListCell {
    match cell {
        Cell::Empty => ListCell::Empty,
        Cell::Text(text) if text == "-" => ListCell::Empty,
        Cell::Text(text) => ListCell::Text(terms.text(text).into_owned()),
        #[expect(clippy::cast_precision_loss)]
        Cell::Count(count) => ListCell::Number(*count as f64),
        Cell::Number(number, _) => ListCell::Number(*number),
        Cell::Day(day) => ListCell::Text(crate::export::Day(*day).to_string()),
        Cell::YesNo(yes) => ListCell::YesNo(*yes),
    }
}

pub(super) fn receipt(report: &Report<'_>) -> Vec<ReceiptRow> {
    let words = &report.words;
    let mut rows: Vec<ReceiptRow> = report
        .findings
        .receipt
        .files()
        .iter()
        .filter(|file| file.rows_read > 0)
        .map(|file| ReceiptRow {
            file: report.redaction.file_name(base_name(&file.name)).into_owned(),
            kind: file.era.map_or_else(|| "–".to_owned(), |era| words.term("era", era.as_str())),
            rows_read: file.rows_read,
            rows_kept: file.kept,
            dropped: file
                .dropped
                .iter()
                .map(|(reason, rows)| {
                    format!("{} {}", words.numbers().count(*rows), words.term("dropped", reason.as_str()))
                })
                .collect::<Vec<_>>()
                .join(", "),
        })
        .collect();
    // An archive's order of files says nothing.
    rows.sort_by(|left, right| left.file.cmp(&right.file));
    rows
}

/// A file's own name, without the folders and the archive that it lies in: the page is the same for a zip
/// and for its folder.
fn base_name(name: &str) -> &str {
    let member = name.rsplit(": ").next().unwrap_or(name);
    member.rsplit(['/', '\\']).next().unwrap_or(member)
}
