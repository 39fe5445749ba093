//! One binary of integration tests: the program run as people run it, on the samples and on anomalies.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod anomalies;
mod architecture;
mod conversations;
mod docs;
mod program;
mod repeatable;
mod samples;
mod titles;
