//! Whom the owner owes a reply, and who owes the owner one.
//!
//! Owns the order: what the owner owes comes first, by priority. Refuses to find debts: the
//! conversation stage did, by its verdicts.

use polars::prelude::{IntoLazy, SortMultipleOptions, col};

use super::frame::priority;
use super::{Cell, List, Material, Row, column, cut};
use crate::conversation::{Debt, DebtKind, DebtStatus};
use crate::error::Result;
use crate::people::PersonId;
use crate::score::Explanation;

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
            .select([col(column::PERSON)])
            .collect()?;
        let mut rows: Vec<Row> = super::people_of(&found)?.into_iter().filter_map(|id| row(material, id)).collect();
        let cut_off = cut(&mut rows, material.limits.replies, material.limits.all);
        Ok((rows, cut_off))
    }
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
