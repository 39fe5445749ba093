//! Progress on standard error, for work over a second.
//!
//! Owns when and how progress shows. Injected where needed, never global; hidden where standard error is
//! no terminal and with `--quiet`.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Bytes of messages from which a bar is worth its lines: about a second's reading on one slow core.
const WORTH_SHOWING_BYTES: u64 = 40_000_000;

/// Updates of the bar a second; more would cost more than they show.
const UPDATES_A_SECOND: u8 = 8;

/// What the bar says, in the reader's language.
#[derive(Debug, Clone)]
pub struct BarWords {
    /// What is being done.
    pub task: String,
    /// How much time is left, with `{eta}` where the time stands.
    pub time_left: String,
}

/// A bar over the bytes of messages read.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A bar over so many bytes; hidden for little work, without a terminal, and when quiet. Its words are asked for
    /// only where it shows.
    #[must_use]
    pub fn over_bytes(bytes: u64, is_quiet: bool, words: &dyn Fn() -> BarWords) -> Self {
        let is_shown = !is_quiet && bytes >= WORTH_SHOWING_BYTES && std::io::stderr().is_terminal();
        if !is_shown {
            return Self { bar: ProgressBar::hidden() };
        }
        let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr_with_hz(UPDATES_A_SECOND));
        let words = words();
        let template = format!("{{msg}} {{bar:30}} {{bytes}}/{{total_bytes}} {{bytes_per_sec}}, {}", words.time_left);
        if let Ok(style) = ProgressStyle::with_template(&template) {
            bar.set_style(style);
        }
        bar.set_message(words.task);
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar }
    }

    /// Sets the bytes done.
    pub fn set(&self, bytes_done: u64) {
        self.bar.set_position(bytes_done);
    }

    /// Removes the bar.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
