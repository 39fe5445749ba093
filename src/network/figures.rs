//! Numbers and sentences as the survey hands them out: rounded once, null where unknown.
//!
//! Owns the form in which rates, ranges and sentences leave this room. Refuses to compute: the arithmetic is
//! `score::statistics`.

use serde::Serialize;

use crate::score::Explanation;
use crate::score::comparison::GroupRate;
use crate::score::statistics::{Difference, Estimate, Proportion, Verdict};

/// Four decimals, as `scores.json` writes all numbers: finer than any interval, coarse enough that the last
/// bits of a processor's `exp2` never show.
#[must_use]
pub(super) fn rounded(number: f64) -> f64 {
    let rounded = (number * 1e4).round() / 1e4;
    // −0 would print as "-0.0".
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// Part of a whole, rounded; `None` of nothing.
#[must_use]
pub(super) fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| rounded(f64::from(part) / f64::from(whole)))
}

/// A length as a count: networks are far below four thousand million.
#[must_use]
pub(super) fn counted(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// A value with its 90 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Figure {
    /// The value itself.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl From<Estimate> for Figure {
    fn from(estimate: Estimate) -> Self {
        let [low, high] = estimate.interval.map(rounded);
        Self { value: rounded(estimate.value), low, high }
    }
}

/// A difference of two values with its 90 % interval, and whether it is one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Change {
    /// Second value less first.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Beyond chance or not.
    pub verdict: Verdict,
}

impl From<Difference> for Change {
    fn from(difference: Difference) -> Self {
        let [low, high] = difference.interval.map(rounded);
        Self { value: rounded(difference.value), low, high, verdict: difference.verdict }
    }
}

/// Hits among cases with their rate.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct CountedRate {
    /// Cases with the property.
    pub hits: u32,
    /// All cases.
    pub cases: u32,
    /// The rate as counted, with Jeffreys' 90 % interval; `None` below five cases.
    pub rate: Option<Figure>,
}

/// Hits among cases while they are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub hits: u32,
    pub cases: u32,
}

impl Tally {
    pub(super) fn add(&mut self, is_hit: bool) {
        self.cases += 1;
        self.hits += u32::from(is_hit);
    }

    pub(super) fn proportion(self) -> Proportion {
        Proportion::new(f64::from(self.hits), f64::from(self.cases))
    }

    /// The rate as counted with Jeffreys' interval; `None` below five cases.
    pub(super) fn estimate(self) -> Option<Estimate> {
        let proportion = self.proportion();
        let value = proportion.raw().filter(|_| proportion.is_enough())?;
        Some(Estimate { value, interval: proportion.jeffreys_interval() })
    }
}

impl From<Tally> for CountedRate {
    fn from(tally: Tally) -> Self {
        Self { hits: tally.hits, cases: tally.cases, rate: tally.estimate().map(Figure::from) }
    }
}

/// The rate of one group, drawn towards that of the whole network.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupFigure {
    /// The group; `None` for the contacts whose group is unknown.
    pub group: Option<&'static str>,
    /// Cases with the property.
    pub hits: u32,
    /// All cases of the group.
    pub cases: u32,
    /// The shrunk rate with its 90 % interval; `None` below five cases.
    pub rate: Option<Figure>,
    /// Whether it differs from the rest of the network by more than chance; `None` below five cases on either
    /// side.
    pub verdict: Option<Verdict>,
}

impl GroupFigure {
    pub(super) fn new(group: Option<&'static str>, tally: Tally, rate: &GroupRate) -> Self {
        Self { group, hits: tally.hits, cases: tally.cases, rate: rate.rate.map(Figure::from), verdict: rate.verdict }
    }
}

/// A sentence of the catalogue, and its text once a reader's language is chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sentence {
    /// Name of the message in the catalogues.
    pub id: &'static str,
    /// The text in the reader's language; `None` until [`super::Network::put_into_words`].
    pub text: Option<String>,
    /// The message with its arguments.
    #[serde(skip)]
    pub explanation: Explanation,
}

impl From<Explanation> for Sentence {
    fn from(explanation: Explanation) -> Self {
        Self { id: explanation.id, text: None, explanation }
    }
}
