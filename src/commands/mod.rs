//! The verbs of the command line: each puts settings, pipeline and report together.
//!
//! Owns what a command prints and its exit code. Refuses judgement: the stages made it.

mod audit;
mod check;
mod classify;
mod decide;
mod evaluate;
mod explain;
mod init;
mod man;
mod sample;

use std::io::Write;

use clap::CommandFactory;

use crate::cli::{Arguments, Command};
use crate::error::{Error, Result};

/// Runs what was typed; answers the process's exit code.
///
/// # Errors
/// Whatever ends the run; the caller prints it with its hint.
pub fn run(arguments: &Arguments) -> Result<u8> {
    if let Some(threads) = arguments.threads {
        set_threads(threads)?;
    }
    let is_quiet = arguments.quiet;
    match &arguments.command {
        Command::Audit(arguments) => audit::run(arguments, is_quiet),
        Command::Check(arguments) => check::run(arguments, is_quiet),
        Command::Explain(arguments) => explain::run(arguments, is_quiet),
        Command::Classify(arguments) => classify::run(arguments),
        Command::Init(arguments) => init::run(arguments, is_quiet),
        Command::Sample(arguments) => sample::run(arguments, is_quiet),
        Command::Decide(arguments) => decide::run(arguments, is_quiet),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "tiewise", &mut script);
            print(&script)
        }
        Command::Man(arguments) => man::run(arguments, is_quiet),
        Command::Evaluate { files, parallel } => evaluate::run(files, *parallel),
    }
}

/// Sets the number of worker threads of both pools, rayon's own and the relational library's.
fn set_threads(threads: usize) -> Result<()> {
    if threads == 0 {
        return Err(Error::usage("--threads must be at least 1", "leave it out to use all processors"));
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
    pool.map_err(|error| Error::Internal { stage: "threads", problem: error.to_string() })
}

/// Prints data on standard output. A reader that left (`| head`) is no failure.
fn print(data: &[u8]) -> Result<u8> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(data).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(0),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(0),
        Err(source) => Err(Error::Write { path: "standard output".into(), source }),
    }
}

/// Says something on standard error, unless quiet.
fn say(is_quiet: bool, text: &str) {
    if !is_quiet {
        // Talk that cannot be heard is no failure.
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }
}
