//! `tiewise decide`: records keep, remove and snooze decisions, honoured by every later audit.

use std::collections::BTreeMap;

use crate::cli::DecideArguments;
use crate::config::people_files::read_decisions;
use crate::config::{DECISIONS_FILE, configuration_folder};
use crate::error::{Error, Result, sentence};
use crate::export::Day;
use crate::lists::Decision;
use crate::people::Identity;
use crate::report::output::write_file;
use crate::report::words::Words;
use crate::score::{Argument, Explanation};

pub(super) fn run(arguments: &DecideArguments, language: &str, is_quiet: bool) -> Result<u8> {
    let store = match &arguments.store {
        Some(store) => store.clone(),
        None => configuration_folder().map(|folder| folder.join(DECISIONS_FILE)).ok_or_else(|| {
            Error::usage(
                sentence!("error-no-store", "no configuration folder is known"),
                sentence!("error-hint-no-store", "say where with --store FILE"),
            )
        })?,
    };
    let mut new = read_decisions(&arguments.file)?;
    // Removals count against the quarter's share, so their day is recorded where the list has none.
    let today = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok();
    let today =
        today.and_then(|since| i64::try_from(since.as_secs()).ok()).map(|seconds| Day::from_timestamp(seconds).0);
    for (_, decision) in &mut new {
        decision.decided_on = decision.decided_on.or(today);
    }
    let count = new.len();
    let mut decisions: BTreeMap<Identity, Decision> = BTreeMap::new();
    if store.is_file() {
        decisions.extend(read_decisions(&store)?);
    }
    // A later decision on the same person replaces the earlier one.
    decisions.extend(new);
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |error: csv::Error| Error::Internal { stage: "decisions", problem: error.to_string() };
    // What was said by name stays a name: read as a key it would bind somebody else.
    writer.write_record(["key", "decision", "until", "decided_on", "name"]).map_err(failed)?;
    let day = |day: Option<i32>| day.map(|day| Day(day).to_string()).unwrap_or_default();
    for (who, decision) in &decisions {
        let (key, name) = if matches!(who, Identity::Name(_)) { ("", who.text()) } else { (who.text(), "") };
        let (until, decided_on) = (day(decision.until), day(decision.decided_on));
        writer.write_record([key, decision.kind.as_str(), &until, &decided_on, name]).map_err(failed)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Error::Internal { stage: "decisions", problem: error.error().to_string() })?;
    write_file(&store, &bytes)?;
    let words = Words::new(language)?;
    let recorded = Explanation::new("decide-recorded")
        .count("new", count as f64)
        .count("all", decisions.len() as f64)
        .with("file", Argument::Text(store.display().to_string()));
    super::say(is_quiet, &words.say(&recorded));
    Ok(0)
}
