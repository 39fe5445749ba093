//! tiewise: know whether a network holds the right people, and whether its owner really talks to them.
//!
//! One way through the house, each stage using only those before it:
//!
//! ```text
//! export ─▶ people ─▶ classify ─▶ conversation ─▶ correspondence ─▶ tie ─▶ score ─▶ lists ─▶ report
//!   │          │          │             │               │           │       │        │        │
//!  rows,    one key    titles and    what texts     whose message strength five    who to   terminal,
//!  receipt  a person   companies     say and owe    is whose      of a tie pillars act on   files
//! ```
//!
//! `export` reads everything small at once and streams the messages past `conversation`, which keeps
//! facts and lets the text go. Only [`pipeline`] knows the order of the stages; `commands` are the verbs of the
//! command line over it. Nothing here opens a network connection.

pub mod census;
pub mod classify;
pub mod cli;
pub mod commands;
pub mod config;
pub mod conversation;
pub mod correspondence;
pub mod error;
pub mod export;
pub mod image;
pub mod lists;
pub mod network;
pub mod people;
pub mod pipeline;
pub mod progress;
pub mod report;
pub mod sample;
pub mod score;
pub mod tie;

pub use commands::{complaint, run};

// Here and not in `error`, which the build script shares and which it needs no Polars for.
impl From<polars::error::PolarsError> for error::Error {
    fn from(error: polars::error::PolarsError) -> Self {
        Self::Internal { stage: "relational work", problem: error.to_string() }
    }
}
