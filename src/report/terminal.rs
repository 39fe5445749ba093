//! The summary on the terminal: one screen, 80 by 24.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::Report;
use crate::classify::Fit;
use crate::score::inputs::LIVING_STRENGTH;
use crate::score::{Argument, Explanation};

/// The summary of an audit.
#[must_use]
pub fn summary(report: &Report<'_>, written: &[PathBuf], folder: &Path) -> String {
    let words = &report.words;
    let mut text = String::new();
    let mut line = |explanation: Explanation| {
        let _ = writeln!(text, "{}", words.say(&explanation));
    };
    let book = report.book;
    line(Explanation::new("summary-title").with("day", Argument::Date(book.as_of_day)));
    let contacts: Vec<_> = book.contacts().filter(|contact| contact.person.is_connection()).collect();
    let counted = |holds: &dyn Fn(&crate::lists::Contact<'_>) -> bool| {
        contacts.iter().filter(|contact| holds(contact)).count() as f64
    };
    line(
        Explanation::new("summary-people")
            .count("connections", contacts.len() as f64)
            .count("decision_makers", counted(&|contact| contact.fit.decision_maker))
            .count("in_target", counted(&|contact| contact.fit.in_target == Fit::Yes))
            .count("living", counted(&|contact| contact.tie.strength.score >= LIVING_STRENGTH)),
    );
    line(
        Explanation::new("summary-written")
            .count("files", written.len() as f64)
            .with("folder", Argument::Text(folder.display().to_string())),
    );
    text
}
