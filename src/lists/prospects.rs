//! Decision makers in the target to talk to now.
//!
//! Owns who qualifies (scoring.md, prospects) and the ranking .45 fit + .25 warmth + .20 timing + .10 came
//! first. Whom the user calls a prospect is one, whatever the evidence says. Refuses clients and
//! whoever else the user gave another role, open proposals (those are the pipeline) and whoever declined.

use polars::prelude::{Expr, IntoLazy, SortMultipleOptions, col, lit, when};

use super::frame::STATED_PROSPECT;
use super::{Cell, Contact, ContactBook, List, Material, Row, column, cut};
use crate::classify::Fit;
use crate::classify::company::AccountMatch;
use crate::conversation::Stage;
use crate::error::Result;
use crate::people::PersonId;
use crate::score::{Argument, Explanation};

/// Strength at which warmth is best: above it one is in conversation anyway (scoring.md).
const BEST_STRENGTH: f64 = 35.0;

/// The list of prospects.
pub(super) struct Prospects;

impl List for Prospects {
    fn name(&self) -> &'static str {
        "prospects"
    }

    fn columns(&self) -> &'static [&'static str] {
        &["score", "fit", "warmth", "timing", "came_first", "account", "check"]
    }

    fn needs_messages(&self) -> bool {
        false
    }

    fn rows(&self, material: &Material<'_>) -> Result<(Vec<Row>, usize)> {
        let found = material
            .frame
            .clone()
            .lazy()
            .filter(
                col(column::IS_CONNECTION)
                    .and(
                        col(column::DECISION_MAKER)
                            .and(col(column::IN_TARGET).gt(lit(Fit::No as i32)))
                            .or(col(column::ROLE).eq(lit(STATED_PROSPECT))),
                    )
                    .and(col(column::DECLINED).not())
                    .and(col(column::ROLE).lt_eq(lit(STATED_PROSPECT)))
                    .and(col(column::SET_ASIDE).not())
                    .and(col(column::STAGE).lt(lit(i32::from(Stage::Proposal.rank())))),
            )
            .with_columns([warmth().alias("warmth")])
            .with_columns([score().alias("score"), sureness().alias("sureness")])
            .sort(
                ["sureness", "score", column::PERSON],
                SortMultipleOptions::default().with_order_descending_multi([true, true, false]),
            )
            .select([col(column::PERSON), col("score"), col("warmth"), col(column::TIMING), col(column::CAME_FIRST)])
            .collect()?;
        let people = super::people_of(&found)?;
        let scores = super::numbers_of(&found, "score")?;
        let warmths = super::numbers_of(&found, "warmth")?;
        let timings = super::numbers_of(&found, column::TIMING)?;
        let mut found: Vec<(PersonId, [f64; 3])> = people
            .into_iter()
            .zip(scores.into_iter().zip(warmths.into_iter().zip(timings)))
            .map(|(person, (score, (warmth, timing)))| (person, [score, warmth, timing]))
            .collect();
        let cut_off = cut(&mut found, material.limits.prospects, material.limits.all);
        Ok((found.into_iter().filter_map(|(person, numbers)| row(material, person, numbers)).collect(), cut_off))
    }
}

/// Warmth, 0 to 1: rises to S 35 and falls beyond it.
fn warmth() -> Expr {
    when(col(column::STRENGTH).lt_eq(lit(BEST_STRENGTH)))
        .then(col(column::STRENGTH) / lit(BEST_STRENGTH))
        .otherwise((lit(100.0) - col(column::STRENGTH)) / lit(100.0 - BEST_STRENGTH))
}

/// The verdict on the target; whom the user calls a prospect is sure.
fn sureness() -> Expr {
    when(col(column::ROLE).eq(lit(STATED_PROSPECT))).then(lit(Fit::Yes as i32)).otherwise(col(column::IN_TARGET))
}

fn score() -> Expr {
    let came_first = when(col(column::CAME_FIRST)).then(lit(1.0)).otherwise(lit(0.0));
    lit(0.45) * col(column::FIT) + lit(0.25) * col("warmth") + lit(0.20) * col(column::TIMING) + lit(0.10) * came_first
}

/// Whether the two have talked, and who wrote in vain.
fn talk_so_far(book: &ContactBook<'_>, contact: &Contact<'_>) -> Explanation {
    if let Some(reason) = book.why_no_ties() {
        return Explanation::new("prospect-talk-unknown").with("reason", Argument::Message(reason));
    }
    let relationship = contact.relationship;
    let in_vain = |id: &'static str, messages: u32, last: i64| {
        Explanation::new(id)
            .count("messages", f64::from(messages))
            .with("day", Argument::Date(crate::conversation::day_of(last)))
    };
    let (messages, last) = (relationship.messages, relationship.last_contact);
    match (last.them, last.owner) {
        _ if relationship.two_way => {
            Explanation::new("prospect-warm").number("strength", contact.tie.strength.score, 0)
        }
        (Some(theirs), None) => in_vain("prospect-unanswered-by-you", messages.them, theirs),
        (None, Some(mine)) => in_vain("prospect-unanswered-by-them", messages.owner, mine),
        (Some(theirs), Some(mine)) => Explanation::new("prospect-courtesies")
            .with("day", Argument::Date(crate::conversation::day_of(theirs.max(mine)))),
        (None, None) => Explanation::new("prospect-cold"),
    }
}

fn row(material: &Material<'_>, id: PersonId, [score, warmth, timing]: [f64; 3]) -> Option<Row> {
    let contact = material.book.contact(id)?;
    let fit = contact.fit;
    let evident = match (fit.decision_maker, fit.in_target) {
        // Here by the user's word alone.
        (false, _) | (_, Fit::No) => None,
        (_, Fit::Yes) if material.book.target_stated => Some("prospect-in-target"),
        (_, Fit::Yes) => Some("prospect-decides"),
        (_, Fit::Unknown) => Some("prospect-to-check"),
    };
    let evident = evident.map(|id| {
        Explanation::new(id)
            .with("seniority", Argument::Term("seniority", contact.judgement.seniority().as_str()))
            .with("function", Argument::Term("function", contact.judgement.function().as_str()))
    });
    let mut reasons: Vec<Explanation> = evident.into_iter().chain(contact.role_in_words()).collect();
    let account = fit.account.account().and_then(|place| material.account_name(place));
    if let Some(account) = account {
        reasons.push(Explanation::new("prospect-account").with("account", Argument::Text(account.to_owned())));
    }
    let review = matches!(fit.account, AccountMatch::Review { .. });
    if review {
        reasons.push(Explanation::new("prospect-account-review"));
    }
    let days_connected = contact.days_connected(material.book.as_of_day);
    if timing >= 1.0 {
        reasons.push(Explanation::new("prospect-wrote-lately"));
    } else if timing > 0.0 {
        reasons.push(Explanation::new("prospect-new-connection").count("days", f64::from(days_connected.unwrap_or(0))));
    }
    // Whoever only ever sent pitches or templates may decide, but has not come closer by it.
    let is_blast = contact.relationship.blast_days.them > 0 && !contact.relationship.two_way;
    if contact.backing.endorsed_owner || contact.backing.recommended_owner {
        reasons.push(Explanation::new("prospect-endorsed-you"));
    } else if contact.relationship.began == Some(crate::conversation::Side::Them) && !is_blast {
        reasons.push(Explanation::new("prospect-wrote-first"));
    }
    if is_blast {
        reasons.push(Explanation::new("prospect-blast").count("days", f64::from(contact.relationship.blast_days.them)));
    }
    reasons.push(talk_so_far(material.book, &contact).number("score", 100.0 * score, 0));
    let came_first = contact.relationship.began == Some(crate::conversation::Side::Them)
        || contact.backing.endorsed_owner
        || contact.backing.recommended_owner;
    let measures_ties = material.book.measures_ties();
    Some(Row {
        person: id,
        reasons,
        cells: vec![
            Cell::Number(100.0 * score, 1),
            Cell::Number(fit.fit, 2),
            Cell::number(measures_ties.then_some(warmth), 2),
            Cell::Number(timing, 2),
            // Who wrote first is not known without messages.
            if came_first || measures_ties { Cell::YesNo(came_first) } else { Cell::Empty },
            Cell::text(account).into_owned(),
            match (fit.in_target, review) {
                (Fit::Unknown, _) => Cell::label("sector unknown"),
                (_, true) => Cell::label("account to review"),
                _ => Cell::Empty,
            },
        ],
    })
}
