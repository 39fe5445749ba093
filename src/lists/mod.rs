//! Stage 7: the lists that one can act on, every row with its reason.
//!
//! Owns who stands on which list, in which order and why. One list is one file; a list is a lazy filter
//! and sort over the contacts' frame, and words for the rows that remain. Refuses to hide a rule: every
//! safeguard that kept somebody off a list is in the code of that list alone.

mod contact;
mod frame;
mod insufficient;
mod invitations;
mod opportunities;
mod prospects;
mod prune;
mod reconnect;
mod replies;
mod standing;
mod weekly;

pub use contact::{Contact, ContactBook, SupportFiles};
pub use frame::{column, frame};
pub use invitations::{PendingInvitation, pending_invitations};
pub use opportunities::opportunities;
pub use prune::loss;
pub use standing::{Decision, DecisionKind, Decisions, Role, Standing, StandingSources, standings};

use std::borrow::Cow;

use polars::prelude::DataFrame;
use rayon::prelude::*;

use crate::classify::company::Account;
use crate::error::Result;
use crate::people::PersonId;
use crate::score::Explanation;

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    /// Unknown or not applicable: an empty cell.
    Empty,
    /// Text of the user's data or a fixed label.
    Text(Cow<'a, str>),
    /// A whole number.
    Count(i64),
    /// A measured number and the decimals to show.
    Number(f64, u8),
    /// A UTC day, counted from 1970-01-01.
    Day(i32),
    /// yes or no.
    YesNo(bool),
}

impl<'a> Cell<'a> {
    /// A text or label.
    #[must_use]
    pub fn label(text: &'a str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(Cow::Borrowed(text)) }
    }

    /// A measured number that may be unknown, and the decimals to show.
    #[must_use]
    pub fn number(number: Option<f64>, decimals: u8) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number, decimals))
    }

    /// A day that may be unknown.
    #[must_use]
    pub fn day(day: Option<i32>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }

    /// A text that may be unknown.
    #[must_use]
    pub fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Empty, Self::label)
    }

    /// The same cell with its text owned.
    #[must_use]
    pub fn into_owned(self) -> Cell<'static> {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(Cow::Owned(text.into_owned())),
            Self::Count(count) => Cell::Count(count),
            Self::Number(number, decimals) => Cell::Number(number, decimals),
            Self::Day(day) => Cell::Day(day),
            Self::YesNo(yes) => Cell::YesNo(yes),
        }
    }
}

/// A row of a list: who, why, and the cells of the list's own columns in their order.
#[derive(Debug, Clone)]
pub struct Row {
    /// Who.
    pub person: PersonId,
    /// Why, as sentences of the catalogue, the most telling first.
    pub reasons: Vec<Explanation>,
    /// The list's own columns.
    pub cells: Vec<Cell<'static>>,
}

/// A finished list.
#[derive(Debug, Clone)]
pub struct FinishedList {
    /// Name of the list and of its file.
    pub name: &'static str,
    /// Names of its own columns, after those that all lists share.
    pub columns: &'static [&'static str],
    /// Its rows in order of rank.
    pub rows: Vec<Row>,
    /// Rows that the limit cut off.
    pub cut_off: usize,
    /// Why the list could not be made: what it needs is not in the export.
    pub unavailable: Option<Explanation>,
}

/// How many rows the lists may have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ListLimits {
    /// Rows of prospects.
    pub prospects: usize,
    /// Rows of reconnect: five a week, for a quarter of 13 weeks.
    pub reconnect: usize,
    /// Rows of replies.
    pub replies: usize,
    /// Rows of prune a run.
    pub prune: usize,
    /// Share of the connections that prune may propose a quarter.
    pub prune_share: f64,
    /// Whether quiet contacts are proposed below 25,000 connections too.
    pub prune_small_network: bool,
    /// Whether the guard of sole contacts holds at known companies and accounts only.
    pub sole_contact_known_companies_only: bool,
    /// No limits at all (`--all`).
    pub all: bool,
}

impl Default for ListLimits {
    fn default() -> Self {
        Self {
            // A list longer than a quarter's working days is not worked through.
            prospects: 100,
            reconnect: 65,
            replies: 200,
            prune: 25,
            prune_share: 0.02,
            prune_small_network: false,
            sole_contact_known_companies_only: false,
            all: false,
        }
    }
}

/// What a list is made from.
pub struct Material<'a> {
    /// Everybody with all verdicts.
    pub book: &'a ContactBook<'a>,
    /// The same as a frame, one row a person, columns in [`mod@column`].
    pub frame: &'a DataFrame,
    /// Limits.
    pub limits: ListLimits,
    /// Target accounts, as matches number them.
    pub accounts: &'a [Account],
}

impl Material<'_> {
    /// The user's name of an account.
    fn account_name(&self, place: usize) -> Option<&str> {
        self.accounts.get(place).map(|account| account.name.as_str())
    }
}

/// One list.
pub trait List: Sync {
    /// Name of the list and of its file.
    fn name(&self) -> &'static str;
    /// Names of its own columns.
    fn columns(&self) -> &'static [&'static str];
    /// Whether it says nothing without messages.
    fn needs_messages(&self) -> bool;
    /// Its rows in order of rank, and how many the limit cut off.
    ///
    /// # Errors
    /// A failure of the relational work, which no input should cause.
    fn rows(&self, material: &Material<'_>) -> Result<(Vec<Row>, usize)>;
}

/// All lists in the order in which they are shown.
#[must_use]
pub fn registry() -> [&'static dyn List; 5] {
    [&replies::Replies, &prospects::Prospects, &reconnect::Reconnect, &prune::Prune, &insufficient::Insufficient]
}

/// Makes all lists, the plan of the week last.
///
/// # Errors
/// A failure of the relational work, which no input should cause.
pub fn make_all(material: &Material<'_>) -> Result<Vec<FinishedList>> {
    // Side by side: no list needs another but the weekly one, which is made of them.
    let mut lists = registry()
        .par_iter()
        .map(|list| {
            let unavailable =
                (list.needs_messages() && !material.book.has_messages).then(|| Explanation::new("list-needs-messages"));
            let (rows, cut_off) = if unavailable.is_some() { (Vec::new(), 0) } else { list.rows(material)? };
            Ok(FinishedList { name: list.name(), columns: list.columns(), rows, cut_off, unavailable })
        })
        .collect::<Result<Vec<FinishedList>>>()?;
    lists.push(weekly::plan(&lists, material.limits.all));
    Ok(lists)
}

/// The people of a frame's rows, in their order.
fn people_of(frame: &DataFrame) -> Result<Vec<PersonId>> {
    Ok(frame.column(column::PERSON)?.as_materialized_series().u32()?.into_no_null_iter().map(PersonId).collect())
}

/// The numbers of a frame's column, in the order of its rows.
fn numbers_of(frame: &DataFrame, name: &str) -> Result<Vec<f64>> {
    Ok(frame.column(name)?.as_materialized_series().f64()?.into_no_null_iter().collect())
}

/// Cuts a list at its limit; answers how many rows fell off.
fn cut<T>(rows: &mut Vec<T>, limit: usize, all: bool) -> usize {
    if all || rows.len() <= limit {
        return 0;
    }
    let cut_off = rows.len() - limit;
    rows.truncate(limit);
    cut_off
}
