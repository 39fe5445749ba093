//! A person in the making, from a row of Connections.csv or from a message.
//!
//! Owns what a row tells of a person before the files are joined. Refuses the joining: `directory` does that.

use rayon::prelude::*;

use super::key::{profile_key, profile_url};
use super::names::normalised;
use super::participants::NameId;
use super::{Person, Relation};
use crate::export::{Connection, Day};

/// The rows of Connections.csv as people in the making, in an order that no shuffling of rows changes: known before
/// any message is read.
#[derive(Debug, Clone, Default)]
pub struct Connections(pub(super) Vec<Draft>);

impl Connections {
    /// Keys and names of the rows, worked out side by side.
    #[must_use]
    pub fn of(rows: Vec<Connection>) -> Self {
        let mut drafts: Vec<Draft> = rows.into_par_iter().map(Draft::of_connection).collect();
        drafts.par_sort_by(Draft::canonical_order);
        Self(drafts)
    }

    /// Position and company of each, as the members wrote them.
    pub fn positions(&self) -> impl Iterator<Item = (Option<&str>, Option<&str>)> {
        self.0.iter().map(|draft| (draft.position.as_deref(), draft.company.as_deref()))
    }
}

/// A person in the making.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub key: Option<String>,
    pub name: String,
    pub normal: String,
    /// Number of the normal name, once all names are known.
    pub name_id: Option<NameId>,
    first_name: String,
    email: Option<String>,
    company: Option<String>,
    position: Option<String>,
    pub connected_on: Option<i32>,
    pub is_connection: bool,
    pub is_nameless: bool,
    pub matched_by_name: bool,
    pub shares_name: bool,
}

impl Draft {
    fn of_connection(row: Connection) -> Self {
        let mut name = String::with_capacity(row.first_name.len() + row.last_name.len() + 1);
        for word in row.first_name.split_whitespace().chain(row.last_name.split_whitespace()) {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(word);
        }
        Self {
            key: row.url.as_deref().and_then(profile_key),
            normal: normalised(&name),
            name,
            first_name: row.first_name,
            email: row.email,
            company: row.company,
            position: row.position,
            connected_on: row.connected_on.map(|day| day.0),
            is_connection: true,
            is_nameless: row.is_nameless,
            ..Self::default()
        }
    }

    /// Somebody who wrote or was written to, by key and name as far as they are told.
    pub(super) fn of_stranger(key: Option<String>, name: &str, name_id: Option<NameId>) -> Self {
        Self {
            key,
            normal: normalised(name),
            name: name.split_whitespace().collect::<Vec<_>>().join(" "),
            name_id,
            ..Self::default()
        }
    }

    /// An order that no shuffling of rows changes: connections first, by key, name, and all that tells two apart.
    pub(super) fn canonical_order(left: &Self, right: &Self) -> std::cmp::Ordering {
        right
            .is_connection
            .cmp(&left.is_connection)
            .then_with(|| left.key.cmp(&right.key))
            .then_with(|| left.normal.cmp(&right.normal))
            .then_with(|| left.connected_on.cmp(&right.connected_on))
            .then_with(|| left.company.cmp(&right.company))
            .then_with(|| left.position.cmp(&right.position))
            .then_with(|| left.email.cmp(&right.email))
            .then_with(|| left.name.cmp(&right.name))
    }

    /// The person, now that the key is final.
    pub(super) fn into_person(self) -> Person {
        let key = self.key.unwrap_or_default();
        Person {
            profile_url: profile_url(&key),
            key,
            first_name: self.first_name,
            name: self.name,
            email: self.email,
            company: self.company,
            position: self.position,
            connected_on: self.connected_on.map(Day),
            relation: if self.is_connection { Relation::Connection } else { Relation::Correspondent },
            is_nameless: self.is_nameless,
            matched_by_name: self.matched_by_name,
            shares_name: self.shares_name,
        }
    }
}
