//! Whom the owner owes a reply, and who owes the owner one.
//!
//! Owns the order: what the owner owes comes first, by priority; of a full list a quarter is kept for what the
//! owner waits for. Refuses to find debts: the conversation stage did, by its verdicts.

use polars::prelude::{IntoLazy, SortMultipleOptions, col};

use super::frame::priority;
use super::{Cell, List, Material, Row, column};
use crate::conversation::{Debt, DebtKind, DebtStatus};
use crate::error::Result;
use crate::people::PersonId;
use crate::score::Explanation;

/// One row in so many is kept for answers awaited. A busy inbox owes more than the list holds, and an answer awaited
/// runs out after 60 days: behind all that is owed it would never be seen.
const AWAITED_SHARE: usize = 4;

/// The list of replies owed, late and awaited.
pub(super) struct Replies;

impl List for Replies {
    fn name(&self) -> &'static str {
        "replies"
    }

    fn columns(&self) -> &'static [&'static str] {
        &["status", "priority", "days_waiting", "kind", "sentence", "stage", "nudges"]
    }

    fn needs_messages(&self) -> bool {
        true
    }

    fn rows(&self, material: &Material<'_>) -> Result<(Vec<Row>, usize)> {
        // Owed and late are one queue; what one waits for comes after all that one owes.
        let found = material
            .frame
            .clone()
            .lazy()
            .filter(col(column::PRIORITY).is_not_null().and(col(column::SET_ASIDE).not()))
            .with_column(col(column::DEBT).eq(DebtStatus::Awaiting as i32).alias("awaiting"))
            .sort(
                ["awaiting", column::PRIORITY, column::PERSON],
                SortMultipleOptions::default().with_order_descending_multi([false, true, false]),
            )
            .select([col(column::PERSON), col("awaiting")])
            .collect()?;
        let mut people = super::people_of(&found)?;
        let awaited = found.column("awaiting")?.as_materialized_series().bool()?.num_trues();
        let all = people.len();
        if !material.limits.all {
            keep_within(&mut people, awaited, material.limits.replies);
        }
        let cut_off = all - people.len();
        Ok((people.into_iter().filter_map(|id| row(material, id)).collect(), cut_off))
    }
}

/// Leaves no more than `limit` of the people, of whom the last `awaited` owe the owner an answer.
fn keep_within<T>(people: &mut Vec<T>, awaited: usize, limit: usize) {
    let owed = people.len() - awaited;
    let awaited_kept = awaited.min((limit / AWAITED_SHARE).max(limit.saturating_sub(owed)));
    people.drain(owed.min(limit - awaited_kept)..owed);
    people.truncate(limit);
}

fn row(material: &Material<'_>, id: PersonId) -> Option<Row> {
    let contact = material.book.contact(id)?;
    let debt = contact.relationship.debt?;
    let sentence = material.book.debt_quote(contact.relationship);
    let strength = contact.tie.strength.score;
    let points = priority(debt.asks, debt.stage, strength, contact.fit.fit, debt.days_waiting);
    let stage = contact.stage().stage;
    let reasons = vec![
        Explanation::new(reason_id(&debt)).count("days", f64::from(debt.days_waiting)),
        Explanation::new("reply-priority").number("priority", points, 0).number("strength", strength, 0).number(
            "fit",
            contact.fit.fit,
            2,
        ),
    ];
    let reasons = match debt.status {
        DebtStatus::Awaiting if debt.nudges > 0 => {
            let mut reasons = reasons;
            reasons.insert(1, Explanation::new("reply-nudged").count("nudges", f64::from(debt.nudges)));
            reasons
        }
        _ => reasons,
    };
    Some(Row {
        person: id,
        reasons: reasons.into_iter().chain(contact.role_in_words()).collect(),
        cells: vec![
            Cell::label(debt.status.name()),
            Cell::Number(points, 1),
            Cell::Count(i64::from(debt.days_waiting)),
            Cell::label(debt.kind.name()),
            Cell::text(sentence).into_owned(),
            Cell::label(stage.name()),
            if debt.status == DebtStatus::Awaiting { Cell::Count(i64::from(debt.nudges)) } else { Cell::Empty },
        ],
    })
}

fn reason_id(debt: &Debt) -> &'static str {
    match (debt.status, debt.kind) {
        (DebtStatus::Awaiting, DebtKind::Proposal) => "reply-awaiting-proposal",
        (DebtStatus::Awaiting, DebtKind::Request) => "reply-awaiting-request",
        (DebtStatus::Awaiting, _) => "reply-awaiting-question",
        (_, DebtKind::Question) => "reply-owed-question",
        (_, DebtKind::Request) => "reply-owed-request",
        (_, DebtKind::Proposal) => "reply-owed-proposal",
        (_, DebtKind::FirstNote) => "reply-owed-first-note",
        (_, DebtKind::InvitationNote) => "reply-owed-invitation-note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_awaited_keep_a_quarter_of_a_full_list() {
        let kept = |owed: usize, awaited: usize| {
            let mut people: Vec<bool> =
                std::iter::repeat_n(false, owed).chain(std::iter::repeat_n(true, awaited)).collect();
            keep_within(&mut people, awaited, 8);
            let kept = people.iter().filter(|is_awaited| **is_awaited).count();
            (people.len() - kept, kept)
        };
        assert_eq!(kept(20, 20), (6, 2));
        assert_eq!(kept(20, 1), (7, 1));
        assert_eq!(kept(20, 0), (8, 0));
        assert_eq!(kept(5, 20), (5, 3));
        assert_eq!(kept(7, 1), (7, 1));
        assert_eq!(kept(0, 20), (0, 8));
        assert_eq!(kept(2, 3), (2, 3));
    }
}
