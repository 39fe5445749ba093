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
use crate::config::{language_of, language_of_locale, nearest};
use crate::error::{Error, Result, Sentence, sentence};
use crate::progress::BarWords;
use crate::report::words::Words;
use crate::score::{Argument, Explanation};

/// Runs what was typed; answers the process's exit code.
///
/// # Errors
/// Whatever ends the run; the caller prints it with its hint.
pub fn run(arguments: &Arguments) -> Result<u8> {
    if let Some(threads) = arguments.threads {
        set_threads(threads)?;
    }
    let is_quiet = arguments.quiet;
    let language = language_of(arguments.lang.as_deref())?;
    let language = language.as_str();
    match &arguments.command {
        Command::Audit(arguments) => among_workers(|| audit::run(arguments, language, is_quiet)),
        Command::Check(arguments) => check::run(arguments, language, is_quiet),
        Command::Explain(arguments) => among_workers(|| explain::run(arguments, language, is_quiet)),
        Command::Classify(arguments) => classify::run(arguments, language),
        Command::Init(arguments) => init::run(arguments, language, is_quiet),
        Command::Sample(arguments) => sample::run(arguments, language, is_quiet),
        Command::Decide(arguments) => decide::run(arguments, language, is_quiet),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "tiewise", &mut script);
            print(&script)
        }
        Command::Man(arguments) => man::run(arguments, language, is_quiet),
        Command::Evaluate { files, parallel } => evaluate::run(files, *parallel),
    }
}

/// An error and its hint in the language that was asked for, else in the locale's.
#[must_use]
pub fn complaint(arguments: &Arguments, error: &Error) -> String {
    let language = language_of(arguments.lang.as_deref()).unwrap_or_else(|_| language_of_locale());
    match Words::new(&language) {
        Ok(words) => crate::report::complaint::complaint(error, &words),
        Err(_) => format!("error: {error}\n"),
    }
}

/// What the progress bar says in a language, said when asked.
fn bar_words(language: &str) -> impl Fn() -> BarWords {
    move || {
        let words = Words::new(language).ok();
        let said = |explanation: &Explanation| words.as_ref().map(|words| words.say(explanation)).unwrap_or_default();
        let time_left = Explanation::new("progress-left").with("time", Argument::Text("{eta}".to_owned()));
        BarWords { task: said(&Explanation::new("progress-messages")), time_left: said(&time_left) }
    }
}

/// The known names, and the one that was probably meant.
fn nearest_hint(typed: &str, known: &[&str]) -> Sentence {
    match nearest(typed, known.iter().copied()) {
        Some(nearest) => sentence!(
            "error-hint-nearest",
            "did you mean {nearest}? Known are: {known}",
            nearest = nearest,
            known = known.join(", ")
        ),
        None => sentence!("error-hint-known", "known are: {known}", known = known.join(", ")),
    }
}

/// Runs a command on one of the workers instead of beside them: what it starts side by side needs no call from outside
/// the pool, and the memory that a worker freed serves what comes after the pass over the messages.
fn among_workers(command: impl FnOnce() -> Result<u8> + Send) -> Result<u8> {
    rayon::scope(|_| command())
}

/// Sets the number of worker threads of both pools, rayon's own and the relational library's.
fn set_threads(threads: usize) -> Result<()> {
    if threads == 0 {
        return Err(Error::usage(
            sentence!("error-threads", "--threads must be at least 1"),
            sentence!("error-hint-threads", "leave it out to use all processors"),
        ));
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
