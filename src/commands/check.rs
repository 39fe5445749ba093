//! `tiewise check`: what an export holds, and whether it can be audited.

use std::fmt::Write as _;

use crate::cli::CheckArguments;
use crate::config::language_of;
use crate::conversation::MessageReader;
use crate::correspondence::{pass_over, relate};
use crate::error::{Error, Result};
use crate::export::{self, DropReason, FileReceipt, Limits, Receipt};
use crate::people::{OwnerOverride, assemble};
use crate::progress::Progress;
use crate::report::fold::{fitted, padded, printable};
use crate::report::receipt_words::{owner_evidence, remark};
use crate::report::words::Words;
use crate::score::{Argument, Explanation};

pub(super) fn run(arguments: &CheckArguments, is_quiet: bool) -> Result<u8> {
    let words = Words::new(&language_of(arguments.lang.as_deref())?)?;
    let archive = export::open(&arguments.export.exports, &Limits::default())?;
    let mut export = archive.read()?;
    let reader = MessageReader::built_in()?;
    let progress = Progress::over_bytes(archive.messages_bytes(), is_quiet);
    let (mut passage, message_receipts) = pass_over(&archive, &reader, &|bytes| progress.set(bytes))?;
    progress.finish();
    let mut receipt = export.receipt.clone();
    receipt.extend(message_receipts);
    let owner = arguments.owner.clone().map(OwnerOverride);
    let directory = assemble(&mut export, &passage.exchanges, owner.as_ref());
    let relations = relate(&mut passage, &[], &directory, &[], &reader, i64::MAX)?;
    for (file, duplicates) in &relations.duplicates {
        receipt.move_to_dropped(usize::from(*file), DropReason::DuplicateOfOtherFile, *duplicates);
    }
    if arguments.json {
        let mut text = serde_json::to_vec_pretty(&receipt)
            .map_err(|error| Error::Internal { stage: "receipt", problem: error.to_string() })?;
        text.push(b'\n');
        return super::print(&text);
    }
    let mut text = receipt_text(&receipt, &words);
    let owner = &directory.owner;
    let connections = directory.people.iter().filter(|person| person.is_connection()).count();
    let nameless = directory.people.iter().filter(|person| person.is_nameless).count();
    let explanation = Explanation::new("check-connections")
        .count("connections", connections as f64)
        .count("nameless", nameless as f64);
    let _ = writeln!(text, "\n{}", fitted(&words.say(&explanation), WIDTH));
    let evidence = if owner.evidence.is_empty() {
        words.word("owner-no-evidence")
    } else {
        words.say_all(&owner.evidence.iter().map(owner_evidence).collect::<Vec<_>>())
    };
    let explanation = match (owner.is_known(), owner.key.as_deref().or(owner.name.as_deref())) {
        (true, Some(who)) => Explanation::new("check-owner").with("who", Argument::Text(who.to_owned())),
        _ => Explanation::new("check-owner-unknown"),
    };
    let _ = writeln!(text, "{}", fitted(&words.say(&explanation.with("evidence", Argument::Text(evidence))), WIDTH));
    let unattributed = relations.unattributed;
    let explanation = Explanation::new("check-messages")
        .count("one_to_one", relations.one_to_one_messages as f64)
        .count("groups", relations.group_messages as f64)
        .count("departed", unattributed.departed as f64)
        .count("ambiguous", unattributed.ambiguous as f64);
    let _ = writeln!(text, "{}", fitted(&words.say(&explanation), WIDTH));
    super::print(text.as_bytes())
}

/// Columns of a usual terminal.
const WIDTH: usize = 80;
/// Columns of a file's name, of its era and of a number: with their gaps 80.
const NAME_WIDTH: usize = 28;
const ERA_WIDTH: usize = 22;
const NUMBER_WIDTH: usize = 9;

/// The receipt as a table for people, a line a file and below it what was dropped and remarked.
fn receipt_text(receipt: &Receipt, words: &Words) -> String {
    let number = |number: u64| words.numbers().count(number);
    let headings = ["check-rows", "check-kept", "check-dropped"].map(|id| words.word(id));
    let mut text = line(&words.word("check-file"), &words.word("check-era"), &headings);
    for file in receipt.files() {
        let era = file.era.map_or_else(|| "-".to_owned(), |era| words.term("era", era.as_str()));
        let dropped: u64 = file.dropped.values().sum();
        text.push_str(&line(&file.name, &era, &[file.rows_read, file.kept, dropped].map(number)));
        append_remarks(&mut text, file, words);
    }
    let totals = receipt.totals();
    let dropped: u64 = totals.dropped.values().sum();
    let files = words.say(&Explanation::new("check-files").count("files", totals.files as f64));
    text.push_str(&line(&files, "", &[totals.rows_read, totals.kept, dropped].map(number)));
    text
}

/// One line of the table.
fn line(name: &str, era: &str, numbers: &[String; 3]) -> String {
    let mut line = padded(&ending(name, NAME_WIDTH), NAME_WIDTH);
    line.push(' ');
    line.push_str(&padded(era, ERA_WIDTH));
    for number in numbers {
        let _ = write!(line, " {number:>NUMBER_WIDTH$}");
    }
    line.truncate(line.trim_end().len());
    line.push('\n');
    line
}

fn append_remarks(text: &mut String, file: &FileReceipt, words: &Words) {
    for (reason, rows) in &file.dropped {
        let explanation = Explanation::new("check-dropped-rows")
            .count("rows", *rows as f64)
            .with("reason", Argument::Term("dropped", reason.as_str()));
        let _ = writeln!(text, "    {}", words.say(&explanation));
    }
    for warning in &file.warnings {
        let _ = writeln!(text, "{}", fitted(&format!("    {}", words.say(&remark(warning, words))), WIDTH));
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
