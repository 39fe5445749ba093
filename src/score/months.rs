//! The score against its own past: one evaluation a month, each as of then.
//!
//! Owns the series and what it calls a change. Refuses to compare counts of a moving window with those of
//! another network: only with the same one's earlier months.

use super::explanation::Explanation;
use super::inputs::Inputs;
use super::statistics::{Difference, Estimate, Verdict, difference};
use super::weights::Weights;
use super::{PillarId, evaluate};

/// The score as of one month's end.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthScore {
    /// The day, from 1970-01-01.
    pub as_of_day: i32,
    /// Classic total with its interval; `None` where its coverage is under a half.
    pub classic: Option<Estimate>,
    /// Extended total with its interval; `None` where its coverage is under a half.
    pub extended: Option<Estimate>,
    /// The pillars' scores in the order of [`PillarId::ALL`].
    pub pillars: [Option<f64>; 5],
    /// Share of all points that is measured.
    pub coverage: f64,
    /// Classic total less that of the month before; `None` for the first or where one of them has none.
    pub change: Option<Difference>,
}

/// The series of months, in the order given (oldest first).
#[must_use]
pub fn series(inputs: &[Inputs], weights: &Weights) -> Vec<MonthScore> {
    let mut months: Vec<MonthScore> = Vec::with_capacity(inputs.len());
    for month in inputs {
        let scores = evaluate(month, weights);
        let classic = scores.classic.score.and(scores.classic.as_estimate());
        let before = months.last().and_then(|month| month.classic);
        months.push(MonthScore {
            as_of_day: scores.as_of_day,
            classic,
            extended: scores.extended.score.and(scores.extended.as_estimate()),
            pillars: PillarId::ALL.map(|id| scores.pillars.get(id as usize).and_then(|pillar| pillar.score)),
            coverage: scores.coverage,
            change: before.zip(classic).map(|(before, classic)| difference(before, classic)),
        });
    }
    months
}

/// A change of a score in words, such as "no real change".
#[must_use]
pub fn change_in_words(change: &Difference) -> Explanation {
    let id = match change.verdict {
        Verdict::Higher => "score-change-higher",
        Verdict::Lower => "score-change-lower",
        Verdict::NoRealChange => return Explanation::new("score-change-none"),
    };
    // A real change has both ends on one side of 0, and its direction is in the words.
    let [one, other] = change.interval.map(f64::abs);
    let explanation = Explanation::new(id).number("points", change.value.abs(), 1);
    explanation.number("low", one.min(other), 1).number("high", one.max(other), 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::personas;

    #[test]
    fn a_month_without_news_is_no_real_change_and_a_new_person_is() {
        let casual = personas::casual();
        let mut later = casual.clone();
        later.as_of_day += 30;
        let mut better = personas::expert();
        better.as_of_day += 60;
        let months = series(&[casual, later, better], &Weights::default());
        assert!(months[0].change.is_none());
        assert_eq!(months[1].change.unwrap().verdict, Verdict::NoRealChange);
        assert_eq!(months[2].change.unwrap().verdict, Verdict::Higher);
        assert_eq!(change_in_words(&months[1].change.unwrap()).id, "score-change-none");
        assert_eq!(change_in_words(&months[2].change.unwrap()).id, "score-change-higher");
    }

    #[test]
    fn a_month_that_is_not_measured_makes_no_change() {
        let months = series(&[Inputs::default(), personas::mid()], &Weights::default());
        assert!(months[0].classic.is_none() && months[1].change.is_none());
        let brand_alone = Inputs { brand: personas::mid().brand, ..Inputs::default() };
        let months = series(&[personas::mid(), brand_alone], &Weights::default());
        assert!(months[1].classic.is_none(), "a quarter of the points makes no number");
        assert!(months[1].pillars[0].is_some() && months[1].change.is_none());
    }
}
