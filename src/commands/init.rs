//! `tiewise init`: a commented target profile, from a preset or from a few questions.

use std::io::IsTerminal;
use std::path::PathBuf;

use dialoguer::{Confirm, Input, Select};

use crate::cli::InitArguments;
use crate::config::presets::{Answers, PRESETS, preset, profile_text};
use crate::config::{PROFILE_NAME, nearest};
use crate::error::{Error, Result};
use crate::report::output::write_file;

pub(super) fn run(arguments: &InitArguments, is_quiet: bool) -> Result<u8> {
    let path = arguments.out.clone().unwrap_or_else(|| PathBuf::from(PROFILE_NAME));
    if path.exists() && !arguments.force {
        return Err(Error::usage(
            format!("{} exists", path.display()),
            "replace it with --force, or name another with --out",
        ));
    }
    let answers = match &arguments.preset {
        Some(name) => Answers::of(preset(name).ok_or_else(|| {
            let known: Vec<&str> = PRESETS.iter().map(|preset| preset.name).collect();
            let hint = match nearest(name, known.iter().copied()) {
                Some(nearest) => format!("did you mean {nearest}? Presets are: {}", known.join(", ")),
                None => format!("presets are: {}", known.join(", ")),
            };
            Error::usage(format!("no preset {name}"), hint)
        })?),
        None if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() => ask()?,
        None => Answers::default(),
    };
    write_file(&path, profile_text(&answers).as_bytes())?;
    super::say(
        is_quiet,
        &format!("Wrote {}. Use it with: tiewise audit EXPORT --target {}", path.display(), path.display()),
    );
    Ok(0)
}

fn ask() -> Result<Answers> {
    let failed = |error: dialoguer::Error| {
        Error::usage(error.to_string(), "or choose a preset: tiewise init --preset consulting")
    };
    let names: Vec<String> = PRESETS
        .iter()
        .map(|preset| format!("{} ({})", preset.name, preset.about))
        .chain(std::iter::once("something else".to_owned()))
        .collect();
    let choice =
        Select::new().with_prompt("What is your network for?").items(&names).default(0).interact().map_err(failed)?;
    let mut answers = PRESETS.get(choice).map(Answers::of).unwrap_or_default();
    let list = |question: &str| -> Result<Vec<String>> {
        let text: String = Input::new().with_prompt(question).allow_empty(true).interact_text().map_err(failed)?;
        Ok(text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect())
    };
    let sectors = list("Sectors that you sell to, separated by commas (empty: all)")?;
    let known: Vec<String> =
        sectors.into_iter().filter(|sector| crate::classify::company::SectorScope::parse(sector).is_some()).collect();
    if !known.is_empty() {
        answers.sectors = known;
    }
    answers.companies = list("Companies that you want to reach, separated by commas (empty: any)")?;
    answers.employers = list("Your employers, now and before, separated by commas (empty: from the export)")?;
    if !Confirm::new().with_prompt("Write the profile?").default(true).interact().map_err(failed)? {
        return Err(Error::usage("nothing written", "start again with: tiewise init"));
    }
    Ok(answers)
}
