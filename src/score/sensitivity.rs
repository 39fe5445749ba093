//! How far a total depends on the weights that made it.
//!
//! Owns the analysis that the OECD and JRC handbook on composite indicators (2008, steps 6 and 7) asks for:
//! the range of the totals while every weight may be a quarter off, and the geometric mean, in which a
//! strong pillar makes up less for a weak one. Refuses to change any score.

use super::pillar::{Entry, PILLAR_POINTS, Sums};
use super::random::Random;
use super::total::{CLASSIC_PILLARS, EXTENDED_PILLARS, TOTAL_POINTS};
use std::sync::LazyLock;

/// By which share every weight may be off, up or down.
pub const WEIGHT_CHANGE: f64 = 0.25;

/// Joint changes tried beside the single ones. The ranges over 128 stratified samples differ from those over
/// 16,384 by 0.3 points at most for every persona, and cost a hundredth.
const JOINT_SAMPLES: usize = 128;

/// Lines of the pillar that has most.
const MOST_LINES: usize = 16;

/// Weights that are varied: of every line, and of every pillar in the total.
const FACTORS: usize = (MOST_LINES + 1) * EXTENDED_PILLARS;

/// A seed like any other; it fixes the sample for all time.
const SEED: u64 = 20_260_630;

/// How the totals move with the weights.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sensitivity {
    /// Range of the classic total with weights a quarter off: of every single change, and of nine tenths of
    /// the joint ones; `None` where nothing is measured.
    pub classic: Option<[f64; 2]>,
    /// Range of the extended total, likewise.
    pub extended: Option<[f64; 2]>,
    /// Geometric mean of the measured classic pillars, 0 to 100.
    pub classic_geometric_mean: Option<f64>,
    /// Geometric mean of all measured pillars, 0 to 100.
    pub extended_geometric_mean: Option<f64>,
}

/// One set of factors on the weights, 1 meaning unchanged: per pillar its lines' and its own.
type Factors = [f64; FACTORS];

fn factor(factors: &Factors, pillar: usize, place: usize) -> f64 {
    factors.get(pillar * (MOST_LINES + 1) + place).copied().unwrap_or(1.0)
}

/// A Latin hypercube: each weight's range is cut into as many strata as there are samples and every stratum
/// is drawn once, in an order of its own for each weight.
static JOINT: LazyLock<Vec<Factors>> = LazyLock::new(|| {
    let mut random = Random::new(SEED);
    let mut samples = vec![[1.0; FACTORS]; JOINT_SAMPLES];
    for weight in 0..FACTORS {
        let mut strata: Vec<usize> = (0..JOINT_SAMPLES).collect();
        for place in (1..JOINT_SAMPLES).rev() {
            strata.swap(place, random.below(place + 1));
        }
        for (sample, stratum) in samples.iter_mut().zip(strata) {
            #[expect(clippy::cast_precision_loss)]
            let position = (stratum as f64 + random.unit()) / JOINT_SAMPLES as f64;
            if let Some(factor) = sample.get_mut(weight) {
                *factor = 1.0 + WEIGHT_CHANGE * (2.0 * position - 1.0);
            }
        }
    }
    samples
});

impl Sensitivity {
    /// The analysis of five pillars' entries.
    pub(super) fn of(entries: &[Vec<Entry>; 5]) -> Self {
        let mut singly = vec![totals(entries, &[1.0; FACTORS])];
        for (pillar, lines) in entries.iter().enumerate() {
            // The last place is the pillar's own weight in the total.
            for place in (0..lines.len().min(MOST_LINES)).chain([MOST_LINES]) {
                for change in [-WEIGHT_CHANGE, WEIGHT_CHANGE] {
                    let mut factors = [1.0; FACTORS];
                    if let Some(one) = factors.get_mut(pillar * (MOST_LINES + 1) + place) {
                        *one += change;
                    }
                    singly.push(totals(entries, &factors));
                }
            }
        }
        let jointly: Vec<Totals> = JOINT.iter().map(|factors| totals(entries, factors)).collect();
        Self {
            classic: range(&singly, &jointly, |totals| totals.classic),
            extended: range(&singly, &jointly, |totals| totals.extended),
            classic_geometric_mean: geometric_mean(entries.iter().take(CLASSIC_PILLARS)),
            extended_geometric_mean: geometric_mean(entries.iter().take(EXTENDED_PILLARS)),
        }
    }
}

/// Both totals under one set of factors.
#[derive(Debug, Clone, Copy)]
struct Totals {
    classic: Option<f64>,
    extended: Option<f64>,
}

fn totals(entries: &[Vec<Entry>; 5], factors: &Factors) -> Totals {
    let (mut sum, mut weight, mut classic) = (0.0, 0.0, None);
    let total = |sum: f64, weight: f64| (weight > 0.0).then(|| TOTAL_POINTS * sum / weight);
    for (pillar, lines) in entries.iter().enumerate() {
        if let Some(estimate) = Sums::weighted(lines, |place| factor(factors, pillar, place)).estimate() {
            let pillar_weight = factor(factors, pillar, MOST_LINES);
            sum += estimate * pillar_weight;
            weight += PILLAR_POINTS * pillar_weight;
        }
        if pillar + 1 == CLASSIC_PILLARS {
            classic = total(sum, weight);
        }
    }
    Totals { classic, extended: total(sum, weight) }
}

/// All totals of single changes and the middle nine tenths of the joint ones, whose ends would only grow
/// with the sample.
fn range(singly: &[Totals], jointly: &[Totals], of: fn(&Totals) -> Option<f64>) -> Option<[f64; 2]> {
    let mut sorted: Vec<f64> = jointly.iter().filter_map(of).collect();
    sorted.sort_by(f64::total_cmp);
    let left_out = sorted.len() / 20;
    let middle = sorted.iter().skip(left_out).take(sorted.len() - 2 * left_out).copied();
    middle.chain(singly.iter().filter_map(of)).fold(None, |range, value| {
        let [low, high] = range.unwrap_or([value, value]);
        Some([f64::min(low, value), f64::max(high, value)])
    })
}

fn geometric_mean<'a>(pillars: impl Iterator<Item = &'a Vec<Entry>>) -> Option<f64> {
    let estimates = pillars.filter_map(|lines| Sums::of(lines).estimate());
    let (product, count) =
        estimates.fold((1.0, 0.0), |(product, count), estimate| (product * estimate / PILLAR_POINTS, count + 1.0));
    (count > 0.0).then(|| TOTAL_POINTS * f64::powf(product, 1.0 / count))
}

/// The classic totals of these entries under each of the joint samples, for tests of rank order.
#[cfg(test)]
pub(super) fn joint_classic_totals(entries: &[Vec<Entry>; 5]) -> Vec<f64> {
    JOINT.iter().filter_map(|factors| totals(entries, factors).classic).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn even(share: f64) -> [Vec<Entry>; 5] {
        std::array::from_fn(|_| vec![Entry { available: 12.5, part: 1.0, share: Some(share) }; 2])
    }

    #[test]
    fn the_sample_covers_every_weight_evenly() {
        assert_eq!(JOINT.len(), JOINT_SAMPLES);
        for weight in 0..FACTORS {
            let mut column: Vec<f64> = JOINT.iter().map(|factors| factors[weight]).collect();
            column.sort_by(f64::total_cmp);
            for (stratum, factor) in column.iter().enumerate() {
                #[expect(clippy::cast_precision_loss)]
                let low = 1.0 - WEIGHT_CHANGE + 2.0 * WEIGHT_CHANGE * stratum as f64 / JOINT_SAMPLES as f64;
                assert!(*factor >= low - 1e-12 && *factor <= low + 2.0 * WEIGHT_CHANGE / 127.0);
            }
        }
    }

    #[test]
    fn weights_do_not_matter_where_all_lines_agree() {
        let analysis = Sensitivity::of(&even(0.6));
        for range in [analysis.classic, analysis.extended] {
            let [low, high] = range.unwrap();
            assert!((low - 60.0).abs() < 1e-9 && (high - 60.0).abs() < 1e-9);
        }
        assert!((analysis.classic_geometric_mean.unwrap() - 60.0).abs() < 1e-9);
    }

    #[test]
    fn a_weak_pillar_counts_more_in_the_geometric_mean() {
        let mut entries = even(0.8);
        entries[0] = vec![Entry { available: 25.0, part: 1.0, share: Some(0.1) }];
        let analysis = Sensitivity::of(&entries);
        // (0.1 · 0.8³)^(1/4) = 0.4757; the arithmetic mean is 0.625.
        assert!((analysis.classic_geometric_mean.unwrap() - 47.57).abs() < 0.01);
        let [low, high] = analysis.classic.unwrap();
        assert!(low < 62.5 && high > 62.5 && low > 55.0 && high < 70.0, "{low} {high}");
    }

    #[test]
    fn nothing_measured_has_no_range() {
        let analysis = Sensitivity::of(&Default::default());
        assert_eq!(analysis, Sensitivity::default());
    }
}
