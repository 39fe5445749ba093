//! `tiewise audit`: the main job.

use std::mem::ManuallyDrop;

use crate::cli::AuditArguments;
use crate::config::AuditConfig;
use crate::error::Result;
use crate::lists::opportunities;
use crate::pipeline::find_out;
use crate::report::output::Folder;
use crate::report::words::Words;
use crate::report::{Report, terminal};
use crate::score::actions::actions;
use crate::score::months::series;

pub(super) fn run(arguments: &AuditArguments, language: &str, is_quiet: bool) -> Result<u8> {
    let config = AuditConfig::from_arguments(arguments, language)?;
    // Before the slow work, so that a bad place fails at once.
    let mut folder = Folder::prepare(&config.out)?;
    // The process ends with this command: freeing what was found, piece by piece, would take a tenth of the time.
    let findings = ManuallyDrop::new(find_out(&config.judgement, is_quiet, &super::bar_words(language))?);
    let book = findings.book();
    // The catalogue is read beside the lists, which take longer than the network.
    let (lists, (network, months, words)) = rayon::join(
        || findings.lists(&book, config.judgement.limits(config.all)),
        || {
            let months = series(findings.monthly_inputs(), &config.judgement.profile.weights);
            (findings.network(&book, &config.judgement.profile), months, Words::new(&config.judgement.language))
        },
    );
    let (lists, invitations) = lists?;
    let inputs = findings.inputs.last().cloned().unwrap_or_default();
    let actions = actions(&inputs, &config.judgement.profile.weights, &opportunities(&book, &lists));
    let report = Report::new(&config, &findings, &book, &lists, &invitations, &actions, network, months, words?);
    report.write_into(&mut folder)?;
    let written = folder.publish()?;
    if config.json {
        return super::print(&report.scores_json()?);
    }
    if is_quiet {
        return Ok(0);
    }
    if config.redact {
        super::say(is_quiet, &report.words.word("audit-redacted"));
    }
    super::print(terminal::summary(&report, &written, &config.out).as_bytes())
}
