//! The classic and the extended total: pillars summed, with bounds, interval and band.
//!
//! Owns how pillars become one number, and when they do not: under half coverage only the band is told.
//! Refuses ranks and percentiles, since an export holds no one else's score.

use super::pillar::{LEAST_COVERAGE, PILLAR_POINTS, Pillar};
use super::statistics::Estimate;

/// How many pillars the classic total sums.
pub const CLASSIC_PILLARS: usize = 4;

/// How many pillars the extended total sums.
pub const EXTENDED_PILLARS: usize = 5;

/// Points of a total whose every pillar is full.
pub const TOTAL_POINTS: f64 = 100.0;

/// Where a total stands among the model's own reference networks. The limits are half way between those:
/// a new network 19, a casual one 34, a kept one 64, an expert's 85.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Under 26.5, like a new network.
    New,
    /// From 26.5, like one that is used now and then.
    Casual,
    /// From 49, like one that is kept.
    Kept,
    /// From 74.5, like an expert's.
    Expert,
}

impl Band {
    /// The band of a total from 0 to 100.
    #[must_use]
    pub fn of(score: f64) -> Self {
        match score {
            score if score >= 74.5 => Self::Expert,
            score if score >= 49.0 => Self::Kept,
            score if score >= 26.5 => Self::Casual,
            _ => Self::New,
        }
    }

    /// The name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Casual => "casual",
            Self::Kept => "kept",
            Self::Expert => "expert",
        }
    }

    /// Name of the message that says it in words.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::New => "score-band-new",
            Self::Casual => "score-band-casual",
            Self::Kept => "score-band-kept",
            Self::Expert => "score-band-expert",
        }
    }
}

/// One total over several pillars, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Total {
    /// The total; `None` where less than half of the points are measured.
    pub score: Option<f64>,
    /// The same without regard to coverage; `None` only where nothing is measured.
    pub estimate: Option<f64>,
    /// The total with everything missing at nothing.
    pub low: f64,
    /// The total with everything missing in full.
    pub high: f64,
    /// 90 % interval of the estimate from those of the lines, taken for independent.
    pub interval: Option<[f64; 2]>,
    /// Share of the points that is measured, 0 to 1.
    pub coverage: f64,
    /// The band of the score twice, or those of both bounds where there is no single number.
    pub bands: [Band; 2],
}

impl Total {
    /// The total of these pillars, each weighing the same.
    #[must_use]
    pub fn of(pillars: &[&Pillar]) -> Self {
        #[expect(clippy::cast_precision_loss)]
        let per_pillar = if pillars.is_empty() { 0.0 } else { TOTAL_POINTS / (PILLAR_POINTS * pillars.len() as f64) };
        let sum = |of: fn(&Pillar) -> f64| pillars.iter().map(|pillar| of(pillar)).sum::<f64>() * per_pillar;
        let coverage = sum(|pillar| pillar.coverage) * PILLAR_POINTS / TOTAL_POINTS;
        let estimate = estimate(pillars.iter().map(|pillar| pillar.estimate));
        let score = estimate.filter(|_| coverage >= LEAST_COVERAGE);
        let (low, high) = (sum(|pillar| pillar.low), sum(|pillar| pillar.high));
        Self {
            score,
            estimate,
            low,
            high,
            interval: estimate.map(|estimate| interval(pillars, estimate)),
            coverage,
            bands: score.map_or([Band::of(low), Band::of(high)], |score| [Band::of(score); 2]),
        }
    }

    /// The estimate with its interval, to set beside another.
    #[must_use]
    pub fn as_estimate(&self) -> Option<Estimate> {
        self.estimate.zip(self.interval).map(|(value, interval)| Estimate { value, interval })
    }
}

/// The mean of the measured pillars on a scale of 100; `None` where none is.
pub(super) fn estimate(pillars: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let (sum, measured) =
        pillars.flatten().fold((0.0, 0.0), |(sum, measured), points| (sum + points, measured + PILLAR_POINTS));
    (measured > 0.0).then(|| TOTAL_POINTS * sum / measured)
}

/// Independent deviations of the measured pillars, added in squares.
fn interval(pillars: &[&Pillar], estimate: f64) -> [f64; 2] {
    #[expect(clippy::cast_precision_loss)]
    let measured = pillars.iter().filter(|pillar| pillar.estimate.is_some()).count() as f64;
    let scale = TOTAL_POINTS / (PILLAR_POINTS * measured);
    let deviation = |side: fn(&Pillar) -> Option<f64>| {
        pillars.iter().filter_map(|pillar| side(pillar)).map(|part| part * part).sum::<f64>().sqrt() * scale
    };
    let down = deviation(|pillar| Some(pillar.estimate? - pillar.interval?[0]));
    let up = deviation(|pillar| Some(pillar.interval?[1] - pillar.estimate?));
    [(estimate - down).max(0.0), (estimate + up).min(TOTAL_POINTS)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::{Weights, evaluate, personas};

    #[test]
    fn every_reference_network_is_in_its_band() {
        for (inputs, band) in [
            (personas::new(), Band::New),
            (personas::casual(), Band::Casual),
            (personas::mid(), Band::Kept),
            (personas::expert(), Band::Expert),
        ] {
            assert_eq!(evaluate(&inputs, &Weights::default()).classic.bands, [band; 2]);
        }
        assert_eq!(Band::of(f64::NAN), Band::New);
    }

    #[test]
    fn classic_sums_four_pillars_and_extended_takes_four_fifths_of_five() {
        let scores = evaluate(&personas::mid(), &Weights::default());
        let sum = |count: usize| scores.pillars.iter().take(count).filter_map(|pillar| pillar.score).sum::<f64>();
        assert!((scores.classic.score.unwrap() - sum(4)).abs() < 1e-9);
        assert!((scores.extended.score.unwrap() - 0.8 * sum(5)).abs() < 1e-9);
        assert!((scores.classic.low - scores.classic.high).abs() < 1e-9, "all is measured");
        let [low, high] = scores.classic.interval.unwrap();
        assert!(low < scores.classic.score.unwrap() && scores.classic.score.unwrap() < high);
    }

    #[test]
    fn the_interval_of_a_total_adds_independent_lines_in_squares() {
        let scores = evaluate(&personas::mid(), &Weights::default());
        let squares: f64 = scores
            .pillars
            .iter()
            .take(4)
            .flat_map(|pillar| &pillar.lines)
            .filter_map(|line| Some((line.points? - line.interval?[0]).powi(2)))
            .sum();
        let [low, _] = scores.classic.interval.unwrap();
        assert!((scores.classic.score.unwrap() - low - squares.sqrt()).abs() < 1e-9);
    }

    #[test]
    fn a_total_of_nothing_is_none() {
        let nothing = Total::of(&[]);
        assert_eq!((nothing.score, nothing.estimate, nothing.interval), (None, None, None));
    }
}
