//! Lists as tables of cells, for every format that shows rows.
//!
//! Owns the joining of the shared columns, the reason and a list's own columns. Refuses formats.

use std::borrow::Cow;

use super::columns::{SHARED, View};
use super::redact::Redaction;
use super::words::Words;
use crate::lists::{Cell, ContactBook, FinishedList, PendingInvitation, loss};

/// A table: names of columns, and rows of as many cells.
#[derive(Debug, Clone)]
pub struct Table<'a> {
    /// Name of the table and of its file.
    pub name: &'static str,
    /// Names of the columns.
    pub columns: Vec<&'static str>,
    /// Rows.
    pub rows: Vec<Vec<Cell<'a>>>,
}

/// Columns whose cells hold the name of what is lost with a contact.
const SENTENCE_COLUMNS: [&str; 1] = ["what_is_lost"];

/// Columns whose cells quote messages or name accounts; `--redact` empties them.
const QUOTING_COLUMNS: [&str; 2] = ["sentence", "last_topic"];

/// The table of a finished list.
#[must_use]
pub fn list_table<'a>(list: &FinishedList, book: &ContactBook<'a>, words: &Words, redaction: &Redaction) -> Table<'a> {
    let columns: Vec<&'static str> = SHARED.iter().chain(list.columns).copied().collect();
    let rows = list
        .rows
        .iter()
        .enumerate()
        .filter_map(|(place, row)| {
            let contact = book.contact(row.person)?;
            let mut cells = Vec::with_capacity(columns.len());
            cells.push(Cell::Count(i64::try_from(place + 1).unwrap_or(i64::MAX)));
            cells.extend(View { book, contact, redaction }.identity());
            cells.push(Cell::Text(Cow::Owned(words.say_all(&row.reasons))));
            for (name, cell) in list.columns.iter().zip(&row.cells) {
                let is_hidden = redaction.hides() && QUOTING_COLUMNS.contains(name);
                cells.push(match cell {
                    _ if is_hidden => Cell::Empty,
                    Cell::Text(label) if SENTENCE_COLUMNS.contains(name) => {
                        let said = loss(label, &contact).map(|loss| words.say(&loss)).unwrap_or_default();
                        Cell::Text(Cow::Owned(redaction.text_of(contact.person, &said).into_owned()))
                    }
                    cell => cell.clone(),
                });
            }
            Some(cells)
        })
        .collect();
    Table { name: list.name, columns, rows }
}

/// Columns of invitations.csv after the shared ones.
pub const INVITATION_COLUMNS: [&str; 3] = ["sent_on", "days_pending", "has_note"];

/// The table of pending invitations: the shared columns, empty where an invitee is nobody else.
#[must_use]
pub fn invitation_table<'a>(
    invitations: &'a [PendingInvitation],
    book: &ContactBook<'a>,
    words: &Words,
    redaction: &Redaction,
) -> Table<'a> {
    let columns: Vec<&'static str> = SHARED.iter().chain(&INVITATION_COLUMNS).copied().collect();
    let rows = invitations
        .iter()
        .enumerate()
        .map(|(place, invitation)| {
            let mut cells = vec![Cell::Count(i64::try_from(place + 1).unwrap_or(i64::MAX))];
            match invitation.person.and_then(|id| book.contact(id)) {
                Some(contact) => cells.extend(View { book, contact, redaction }.identity()),
                None => {
                    cells.push(Cell::Text(redaction.key(&invitation.key)));
                    cells.push(Cell::Text(redaction.name(&invitation.key, &invitation.name)));
                    cells.push(if redaction.hides() {
                        Cell::Empty
                    } else {
                        Cell::text(invitation.profile_url.as_deref())
                    });
                    cells.extend([
                        Cell::Empty,
                        Cell::Empty,
                        Cell::label("unknown"),
                        Cell::label("-"),
                        Cell::label("-"),
                        Cell::YesNo(false),
                        Cell::label("unknown"),
                        Cell::Empty,
                        Cell::Empty,
                    ]);
                }
            }
            cells.push(Cell::Text(Cow::Owned(words.say_all(&invitation.reasons))));
            cells.push(Cell::Day(invitation.sent_on));
            cells.push(Cell::Count(i64::from(invitation.days_pending)));
            cells.push(Cell::YesNo(invitation.has_note));
            cells
        })
        .collect();
    Table { name: "invitations", columns, rows }
}
