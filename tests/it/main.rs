//! One binary of integration tests: the program run as people run it, on the samples and on anomalies.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cloned_ref_to_slice_refs
)]

mod anomalies;
mod architecture;
mod conversations;
mod decisions;
mod docs;
mod everyday;
mod languages;
mod missing;
mod namesakes;
mod networks;
mod owners;
mod personas;
mod program;
mod prune;
mod reader;
mod redaction;
mod relationships;
mod repeatable;
mod samples;
mod scoring;
mod shapes;
mod situations;
mod titles;
