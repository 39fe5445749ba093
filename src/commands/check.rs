//! `tiewise check`: what an export holds, and whether it can be audited.

use std::fmt::Write as _;

use crate::cli::CheckArguments;
use crate::conversation::MessageReader;
use crate::correspondence::{pass_over, relate};
use crate::error::{Error, Result};
use crate::export::{self, FileReceipt, Limits, Receipt};
use crate::people::{Connections, OwnerOverride, assemble};
use crate::progress::Progress;
use crate::report::fold::{fitted, padded, printable, screen_width};
use crate::report::receipt_words::{owner_evidence, remark};
use crate::report::words::Words;
use crate::score::{Argument, Explanation};

pub(super) fn run(arguments: &CheckArguments, language: &str, is_quiet: bool) -> Result<u8> {
    let words = Words::new(language)?;
    let archive = export::open(&arguments.export.exports, &Limits::default())?;
    let mut export = archive.read()?;
    let reader = MessageReader::built_in()?;
    let progress = Progress::over_bytes(archive.messages_bytes(), is_quiet, &super::bar_words(language));
    let tell = |bytes| {
        progress.set(bytes);
        true
    };
    let (passage, message_receipts) = pass_over(&archive, &reader, &tell)?;
    progress.finish();
    let mut receipt = export.receipt.clone();
    receipt.extend(message_receipts);
    let owner = arguments.owner.clone().map(OwnerOverride);
    let connections = Connections::of(std::mem::take(&mut export.connections));
    let directory = assemble(connections, &export, &passage.exchanges, owner.as_ref(), &[]);
    directory.owner.takes_part()?;
    let relations = relate(&passage, &[], &directory, &[], &reader, i64::MAX)?;
    for (file, duplicates) in &relations.duplicates {
        receipt.drop_repeated_messages(usize::from(*file), *duplicates);
    }
    if arguments.json {
        let mut text = serde_json::to_vec_pretty(&receipt)
            .map_err(|error| Error::Internal { stage: "receipt", problem: error.to_string() })?;
        text.push(b'\n');
        return super::print(&text);
    }
    let width = screen_width();
    let mut text = receipt_text(&receipt, &words, width);
    let owner = &directory.owner;
    let connections = directory.people.iter().filter(|person| person.is_connection()).count();
    let nameless = directory.people.iter().filter(|person| person.is_nameless).count();
    let explanation = Explanation::new("check-connections")
        .count("connections", connections as f64)
        .count("nameless", nameless as f64);
    let _ = writeln!(text, "\n{}", fitted(&words.say(&explanation), width));
    let evidence = if owner.evidence.is_empty() {
        words.word("owner-no-evidence")
    } else {
        words.say_all(&owner.evidence.iter().map(owner_evidence).collect::<Vec<_>>())
    };
    let explanation = match (owner.is_known(), owner.key.as_deref().or(owner.name.as_deref())) {
        (true, Some(who)) => Explanation::new("check-owner").with("who", Argument::Text(who.to_owned())),
        _ => Explanation::new("check-owner-unknown"),
    };
    let _ = writeln!(text, "{}", fitted(&words.say(&explanation.with("evidence", Argument::Text(evidence))), width));
    let unattributed = relations.unattributed;
    let explanation = Explanation::new("check-messages")
        .count("one_to_one", relations.one_to_one_messages as f64)
        .count("groups", relations.group_messages as f64)
        .count("departed", unattributed.departed as f64)
        .count("ambiguous", unattributed.ambiguous as f64);
    let _ = writeln!(text, "{}", fitted(&words.say(&explanation), width));
    super::print(text.as_bytes())
}

/// Columns of an era and of a number; a file's name has what they and the gaps leave of the line.
const ERA_WIDTH: usize = 22;
const NUMBER_WIDTH: usize = 9;
const OTHER_WIDTH: usize = 1 + ERA_WIDTH + 3 * (1 + NUMBER_WIDTH);
/// Columns of the narrowest name. Where less would be left, the era goes to a line of its own.
const LEAST_NAME_WIDTH: usize = 24;

/// The receipt as a table for people, a line a file and below it what was dropped and remarked.
fn receipt_text(receipt: &Receipt, words: &Words, width: usize) -> String {
    let number = |number: u64| words.numbers().count(number);
    let headings = ["check-rows", "check-kept", "check-dropped"].map(|id| words.word(id));
    let mut text = line(&words.word("check-file"), &words.word("check-era"), &headings, width);
    for file in receipt.files() {
        let era = file.era.map_or_else(|| "-".to_owned(), |era| words.term("era", era.as_str()));
        let dropped: u64 = file.dropped.values().sum();
        text.push_str(&line(&file.name, &era, &[file.rows_read, file.kept, dropped].map(number), width));
        append_remarks(&mut text, file, words, width);
    }
    let totals = receipt.totals();
    let dropped: u64 = totals.dropped.values().sum();
    let files = words.say(&Explanation::new("check-files").count("files", totals.files as f64));
    text.push_str(&line(&files, "", &[totals.rows_read, totals.kept, dropped].map(number), width));
    text
}

/// One line of the table; on a narrow screen the era stands below the name.
fn line(name: &str, era: &str, numbers: &[String; 3], width: usize) -> String {
    let beside = width.saturating_sub(OTHER_WIDTH);
    let is_narrow = beside < LEAST_NAME_WIDTH;
    let name_width = if is_narrow { beside + 1 + ERA_WIDTH } else { beside };
    let mut line = padded(&ending(name, name_width), name_width);
    if !is_narrow {
        line.push(' ');
        line.push_str(&padded(era, ERA_WIDTH));
    }
    for number in numbers {
        let _ = write!(line, " {number:>NUMBER_WIDTH$}");
    }
    line.truncate(line.trim_end().len());
    line.push('\n');
    if is_narrow && era.chars().any(char::is_alphanumeric) {
        let _ = writeln!(line, "    {era}");
    }
    line
}

fn append_remarks(text: &mut String, file: &FileReceipt, words: &Words, width: usize) {
    for (reason, rows) in &file.dropped {
        let explanation = Explanation::new("check-dropped-rows")
            .count("rows", *rows as f64)
            .with("reason", Argument::Term("dropped", reason.as_str()));
        let _ = writeln!(text, "{}", fitted(&format!("    {}", words.say(&explanation)), width));
    }
    for warning in &file.warnings {
        let _ = writeln!(text, "{}", fitted(&format!("    {}", words.say(&remark(warning, words))), width));
    }
}

/// The ending of a name that is too long: the file's own name stands there.
fn ending(name: &str, width: usize) -> String {
    let name = printable(name);
    let count = name.chars().count();
    if count <= width {
        return name;
    }
    let tail: String = name.chars().skip(count - (width - 1)).collect();
    format!("…{tail}")
}
