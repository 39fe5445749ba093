//! Errors in the reader's language: what, where, and the hint.
//!
//! Owns how an error is told. Refuses what it says: the place where it arose names the sentence.

use std::io::ErrorKind;

use super::words::Words;
use crate::error::{Error, Place, Sentence};
use crate::score::{Argument, Explanation};

/// An error and its hint, a line each.
#[must_use]
pub fn complaint(error: &Error, words: &Words) -> String {
    let mut text = said("error-line", &[("problem", problem(error, words))], words);
    text.push('\n');
    if let Some(hint) = error.hint_sentence() {
        text.push_str(&said("hint-line", &[("hint", sentence_in_words(&hint, words))], words));
        text.push('\n');
    }
    text
}

fn problem(error: &Error, words: &Words) -> String {
    match error {
        Error::Open { place, source } => said(
            "error-open",
            &[("place", place_in_words(place, words)), ("reason", system_reason(source, words))],
            words,
        ),
        Error::BadFile { place, problem, .. } | Error::BadSetting { place, problem, .. } => said(
            "error-at",
            &[("place", place_in_words(place, words)), ("problem", sentence_in_words(problem, words))],
            words,
        ),
        Error::Write { path, source } => said(
            "error-write",
            &[("path", path.display().to_string()), ("reason", system_reason(source, words))],
            words,
        ),
        Error::Usage { problem, .. } => sentence_in_words(problem, words),
        Error::Internal { stage, problem } => {
            said("error-internal", &[("stage", (*stage).to_owned()), ("problem", problem.clone())], words)
        }
    }
}

/// A sentence of the catalogue; what it lacks is said in English.
fn sentence_in_words(sentence: &Sentence, words: &Words) -> String {
    match sentence.message() {
        Some((id, variables)) => said(id, variables, words),
        None => sentence.to_string(),
    }
}

fn place_in_words(place: &Place, words: &Words) -> String {
    let mut text = place.file.clone();
    if let Some(row) = place.row {
        text = said("error-place-row", &[("place", text), ("row", row.to_string())], words);
    }
    if let Some(column) = &place.column {
        text = said("error-place-column", &[("place", text), ("column", column.clone())], words);
    }
    text
}

/// The usual failures of files in words; others as the system says them.
fn system_reason(source: &std::io::Error, words: &Words) -> String {
    match source.kind() {
        ErrorKind::NotFound => words.word("error-system-not-found"),
        ErrorKind::PermissionDenied => words.word("error-system-permission"),
        ErrorKind::IsADirectory => words.word("error-system-folder"),
        ErrorKind::NotADirectory => words.word("error-system-no-folder"),
        ErrorKind::StorageFull => words.word("error-system-full"),
        ErrorKind::ReadOnlyFilesystem => words.word("error-system-read-only"),
        _ => source.to_string(),
    }
}

fn said(id: &'static str, variables: &[(&'static str, String)], words: &Words) -> String {
    let explanation = Explanation::new(id);
    words.say(&variables.iter().fold(explanation, |said, (name, value)| said.with(name, Argument::Text(value.clone()))))
}
