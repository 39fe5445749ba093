//! Valuable ties that have gone quiet.
//!
//! Owns who qualifies (peak S ≥ 30, silent for more than a year, no binding decline) and the ranking
//! .4 peak + .3 fit and seniority + .3 novelty of company and sector, five a week.

use polars::prelude::{IntoLazy, SortMultipleOptions, col, lit};

use super::{Cell, List, Material, Row, column, cut};
use crate::error::Result;
use crate::people::PersonId;
use crate::score::{Argument, Explanation};
use crate::tie::TieState;

/// Peak strength from which a quiet tie is worth reviving (scoring.md).
const LEAST_PEAK: f64 = 30.0;
/// Days of silence from which one reconnects rather than replies (scoring.md).
const SILENT_DAYS: i32 = 365;
/// Reconnections a week (scoring.md).
pub(super) const A_WEEK: usize = 5;

/// The list of ties to revive.
pub(super) struct Reconnect;

impl List for Reconnect {
    fn name(&self) -> &'static str {
        "reconnect"
    }

    fn columns(&self) -> &'static [&'static str] {
        &["week", "score", "peak_strength", "peak_on", "days_silent", "tie_state", "novelty", "last_topic"]
    }

    fn needs_messages(&self) -> bool {
        true
    }

    fn rows(&self, material: &Material<'_>) -> Result<(Vec<Row>, usize)> {
        let found = material
            .frame
            .clone()
            .lazy()
            .filter(
                col(column::IS_CONNECTION)
                    .and(col(column::TWO_WAY))
                    .and(col(column::PEAK).gt_eq(lit(LEAST_PEAK)))
                    .and(col(column::DAYS_SILENT).gt(lit(SILENT_DAYS)))
                    .and(col(column::DECLINED).not())
                    .and(col(column::SET_ASIDE).not()),
            )
            .with_columns([(lit(0.004) * col(column::PEAK)
                + lit(0.3) * col(column::FIT)
                + lit(0.3) * col(column::NOVELTY))
            .alias("score")])
            .sort(["score", column::PERSON], SortMultipleOptions::default().with_order_descending_multi([true, false]))
            .select([col(column::PERSON), col("score"), col(column::NOVELTY)])
            .collect()?;
        let people = super::people_of(&found)?;
        let scores = super::numbers_of(&found, "score")?;
        let novelties = super::numbers_of(&found, column::NOVELTY)?;
        let mut found: Vec<(PersonId, f64, f64)> = people
            .into_iter()
            .zip(scores)
            .zip(novelties)
            .map(|((person, score), novelty)| (person, score, novelty))
            .collect();
        let cut_off = cut(&mut found, material.limits.reconnect, material.limits.all);
        let rows = found
            .into_iter()
            .enumerate()
            .filter_map(|(place, (person, score, novelty))| row(material, place, person, score, novelty))
            .collect();
        Ok((rows, cut_off))
    }
}

fn row(material: &Material<'_>, place: usize, id: PersonId, score: f64, novelty: f64) -> Option<Row> {
    let contact = material.book.contact(id)?;
    let tie = contact.tie;
    let days_silent = tie.days_silent?;
    let topic = contact.relationship.last_topic.and_then(|mark| material.book.excerpt(mark.row));
    let mut reasons = vec![
        Explanation::new("reconnect-quiet")
            .number("peak", tie.peak, 0)
            .with("peak_day", tie.peak_day.map_or(Argument::Message("unknown"), Argument::Date))
            .number("years", f64::from(days_silent) / 365.25, 1),
    ];
    reasons.extend(contact.role_in_words());
    if tie.state == TieState::DeepDormant {
        reasons.push(Explanation::new("reconnect-deep-dormant"));
    }
    if contact.fit.decision_maker {
        reasons.push(
            Explanation::new("reconnect-decides")
                .with("seniority", Argument::Term("seniority", contact.judgement.seniority().as_str())),
        );
    }
    if novelty >= 0.5 {
        reasons.push(Explanation::new("reconnect-novel"));
    }
    if let Some(stale) = contact.relationship.stale_debt {
        reasons.push(Explanation::new("reconnect-owed-long").count("days", f64::from(stale.days_waiting)));
    }
    Some(Row {
        person: id,
        reasons,
        cells: vec![
            Cell::Count(i64::try_from(place / A_WEEK + 1).unwrap_or(i64::MAX)),
            Cell::Number(100.0 * score, 1),
            Cell::Number(tie.peak, 1),
            Cell::day(tie.peak_day),
            Cell::Count(i64::from(days_silent)),
            Cell::label(tie.state.as_str()),
            Cell::Number(novelty, 2),
            Cell::text(topic).into_owned(),
        ],
    })
}
