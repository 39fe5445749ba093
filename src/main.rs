//! Parse, run, print the error and its hint, leave with its code.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = tiewise::cli::Arguments::parse();
    match tiewise::run(&arguments) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            let mut stderr = std::io::stderr().lock();
            // Nobody is left to tell if standard error is closed.
            let _ = write!(stderr, "{}", tiewise::complaint(&arguments, &error));
            ExitCode::from(error.exit_code())
        }
    }
}
