//! `tiewise man`: the manual pages, made from the same words as `--help`.
//!
//! Owns which page is printed and the pages' file names. Refuses texts of its own.

use clap::CommandFactory;

use crate::cli::{Arguments, ManArguments};
use crate::error::{Error, Result, sentence};
use crate::report::output::write_file;
use crate::report::words::Words;
use crate::score::{Argument, Explanation};

pub(super) fn run(arguments: &ManArguments, language: &str, is_quiet: bool) -> Result<u8> {
    let mut program = Arguments::command();
    program.build();
    let commands: Vec<&clap::Command> =
        program.get_subcommands().filter(|command| !command.is_hide_set() && command.get_name() != "help").collect();
    if let Some(folder) = &arguments.out {
        std::fs::create_dir_all(folder).map_err(|source| Error::Write { path: folder.clone(), source })?;
        write_file(&folder.join("tiewise.1"), &page(&program)?)?;
        for command in &commands {
            write_file(&folder.join(format!("tiewise-{}.1", command.get_name())), &page(command)?)?;
        }
        let written = Explanation::new("man-written")
            .count("pages", (commands.len() + 1) as f64)
            .with("folder", Argument::Text(folder.display().to_string()));
        super::say(is_quiet, &Words::new(language)?.say(&written));
        return Ok(0);
    }
    let Some(name) = &arguments.command else { return super::print(&page(&program)?) };
    let command = commands.iter().find(|command| command.get_name() == name).ok_or_else(|| {
        let known: Vec<&str> = commands.iter().map(|command| command.get_name()).collect();
        Error::usage(sentence!("error-command", "no command {name}", name = name), super::nearest_hint(name, &known))
    })?;
    super::print(&page(command)?)
}

fn page(command: &clap::Command) -> Result<Vec<u8>> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone())
        .manual("Manual of tiewise")
        .render(&mut page)
        .map_err(|error| Error::Internal { stage: "manual page", problem: error.to_string() })?;
    Ok(page)
}
