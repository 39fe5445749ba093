//! Pillar 3, "Engage with insights": what one says in public, and how steadily.
//!
//! Owns the lines of the pillar. Refuses engagement received: no export holds it.

use super::inputs::{InsightsFacts, per_28_days};
use super::pillar::{Ledger, line_names};
use super::weights::InsightsWeights;

/// Enters the lines of the pillar.
pub(super) fn enter(ledger: &mut Ledger, facts: &InsightsFacts, weights: &InsightsWeights) {
    let rate = ("per_28_days", 1);
    ledger.enter_saturating(
        &line_names!("comments", "comments"),
        weights.comments,
        "Comments.csv",
        rate,
        facts.comments.map(per_28_days),
    );
    ledger.enter_saturating(
        &line_names!("posts", "posts"),
        weights.posts,
        "Shares.csv",
        rate,
        facts.posts.map(per_28_days),
    );
    ledger.enter_saturating(
        &line_names!("reactions", "reactions"),
        weights.reactions,
        "Reactions.csv",
        rate,
        facts.reactions.map(per_28_days),
    );
    ledger.enter_capped(
        &line_names!("rhythm", "rhythm"),
        weights.rhythm,
        "Comments.csv, Shares.csv, Reactions.csv",
        facts.active_weeks.map(f64::from),
    );
    ledger.enter_saturating(
        &line_names!("dialogue", "dialogue"),
        weights.dialogue,
        "Comments.csv",
        rate,
        facts.dialogues.map(per_28_days),
    );
}
