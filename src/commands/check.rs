//! `tiewise check`: what an export holds, and whether it can be audited.

use std::fmt::Write as _;

use crate::cli::CheckArguments;
use crate::conversation::{CueLexicon, MessageReader};
use crate::correspondence::{pass_over, relate};
use crate::error::{Error, Result};
use crate::export::{self, DropReason, FileReceipt, Limits, Receipt};
use crate::people::{OwnerOverride, assemble};
use crate::progress::Progress;

pub(super) fn run(arguments: &CheckArguments, is_quiet: bool) -> Result<u8> {
    let archive = export::open(&arguments.export.exports, &Limits::default())?;
    let mut export = archive.read()?;
    let reader = MessageReader::new(&CueLexicon::built_in()?)?;
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
    let mut text = receipt_text(&receipt);
    let owner = &directory.owner;
    let connections = directory.people.iter().filter(|person| person.is_connection()).count();
    let nameless = directory.people.iter().filter(|person| person.is_nameless).count();
    let _ = writeln!(text, "\nConnections: {connections}, of which {nameless} without a name (left or hidden)");
    let evidence = if owner.evidence.is_empty() { "no evidence".to_owned() } else { owner.evidence.join("; ") };
    let _ = match (owner.is_known(), owner.key.as_deref().or(owner.name.as_deref())) {
        (true, Some(who)) => writeln!(text, "Owner: {who} ({evidence})"),
        _ => writeln!(text, "Owner: unknown ({evidence}); say who with --owner"),
    };
    let unattributed = relations.unattributed;
    let _ = writeln!(
        text,
        "Messages: {} one to one, {} in groups, {} with members who left, {} with a name that several bear",
        relations.one_to_one_messages, relations.group_messages, unattributed.departed, unattributed.ambiguous
    );
    super::print(text.as_bytes())
}

/// The receipt as a table for people, a line a file and below it what was dropped and remarked.
fn receipt_text(receipt: &Receipt) -> String {
    let mut text = format!("{:<44} {:<12} {:>8} {:>8} {:>8}\n", "FILE", "ERA", "ROWS", "KEPT", "DROPPED");
    for file in receipt.files() {
        let era = file.era.map_or("-", crate::export::Era::as_str);
        let dropped: u64 = file.dropped.values().sum();
        let _ = writeln!(
            text,
            "{:<44} {:<12} {:>8} {:>8} {:>8}",
            shortened(&file.name, 44),
            era,
            file.rows_read,
            file.kept,
            dropped
        );
        append_remarks(&mut text, file);
    }
    let totals = receipt.totals();
    let dropped: u64 = totals.dropped.values().sum();
    let _ = writeln!(
        text,
        "{:<44} {:<12} {:>8} {:>8} {:>8}",
        if totals.files == 1 { "1 file".to_owned() } else { format!("{} files", totals.files) },
        "",
        totals.rows_read,
        totals.kept,
        dropped
    );
    text
}

fn append_remarks(text: &mut String, file: &FileReceipt) {
    for (reason, rows) in &file.dropped {
        let _ = writeln!(text, "    dropped {rows}: {}", reason.as_str().replace('_', " "));
    }
    for warning in &file.warnings {
        let _ = writeln!(text, "    {warning}");
    }
}

/// A name cut in its middle to so many characters.
fn shortened(name: &str, width: usize) -> String {
    let count = name.chars().count();
    if count <= width {
        return name.to_owned();
    }
    let tail: String = name.chars().skip(count - (width - 1)).collect();
    format!("…{tail}")
}
