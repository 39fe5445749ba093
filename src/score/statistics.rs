//! The arithmetic under every line: saturation, decay, shrunk rates with their intervals, differences.
//!
//! Owns the few formulas of the model and their numerical edges. Refuses to know what is counted: no
//! pillar, weight or person appears here, and no input makes a result that is not a finite number.

use statrs::function::beta::checked_beta_reg;
use statrs::function::gamma::ln_gamma;

/// Fewest cases with which a rate is scored. With 4 cases one more hit moves a raw rate by 25
/// percentage points, more than the distance between the personas' rates.
pub const FEWEST_CASES: f64 = 5.0;

/// Half-life of evidence, in days: half a year, so that a year-old exchange weighs a quarter and the
/// quarterly clean-up still sees the last one at 70 %.
pub const HALF_LIFE_DAYS: f64 = 180.0;

/// Tail left out at either end of every interval: 5 % each makes the 90 % interval of the model.
pub const TAIL: f64 = 0.05;

/// The 95 % point of the normal distribution, which leaves [`TAIL`] above it.
const NORMAL_95: f64 = 1.644_853_626_951_472_6;

/// How far the odds of a contact that cannot be assessed may differ from those of the assessed. A factor
/// of 2 either way is the usual first step of Rosenbaum's sensitivity analysis (Observational Studies,
/// 2002, ch. 4): unassessed rows are half or twice as likely to hit, and the interval covers both.
pub const UNASSESSED_ODDS_FACTOR: f64 = 2.0;

/// A number fit for counting: not finite or negative becomes 0.
#[must_use]
pub fn counted(value: f64) -> f64 {
    if value.is_finite() { value.max(0.0) } else { 0.0 }
}

/// A share: within 0 and 1, and 0 where it is not a number.
#[must_use]
pub fn share(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(0.0, 1.0) }
}

/// Saturation `1 − 2^(−x/h)`: 0 at none, ½ at the half point `h`, towards 1 without reaching it.
#[must_use]
pub fn saturation(amount: f64, half_at: f64) -> f64 {
    share(1.0 - (-counted(amount) / half_at).exp2())
}

/// Decay `2^(−age/180)` of evidence by its age in days; evidence from after the as-of date counts as new.
#[must_use]
pub fn decay(age_days: f64) -> f64 {
    (-counted(age_days) / HALF_LIFE_DAYS).exp2()
}

/// Hits among cases. Both may be weighted sums, so they need not be whole.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Proportion {
    /// Cases with the property, at most `cases`.
    pub hits: f64,
    /// All cases that could have had it.
    pub cases: f64,
}

impl Proportion {
    /// Hits among cases; nonsense (negative, not finite, more hits than cases) is brought into bounds.
    #[must_use]
    pub fn new(hits: f64, cases: f64) -> Self {
        Self { hits, cases }.bounded()
    }

    /// The same counts within their bounds.
    #[must_use]
    pub fn bounded(self) -> Self {
        let cases = counted(self.cases);
        Self { hits: counted(self.hits).min(cases), cases }
    }

    /// The share as counted; `None` without cases.
    #[must_use]
    pub fn raw(self) -> Option<f64> {
        let bounded = self.bounded();
        (bounded.cases > 0.0).then(|| share(bounded.hits / bounded.cases))
    }

    /// Whether there are cases enough for a rate.
    #[must_use]
    pub fn is_enough(self) -> bool {
        self.bounded().cases >= FEWEST_CASES
    }

    /// The rate drawn towards a prior that weighs as much as `prior_weight` cases:
    /// `(k + m·p0)/(n + m)`. `None` where neither cases nor prior weigh anything.
    #[must_use]
    pub fn shrunk(self, prior: f64, prior_weight: f64) -> Option<f64> {
        let bounded = self.bounded();
        let weight = counted(prior_weight);
        let total = bounded.cases + weight;
        (total > 0.0).then(|| share((bounded.hits + weight * share(prior)) / total))
    }

    /// The 90 % interval of the shrunk rate: the 5 % and 95 % points of
    /// `Beta(k + m·p0, n − k + m·(1 − p0))`, whose mean is that rate, widened to hold the rate itself.
    #[must_use]
    pub fn shrunk_interval(self, prior: f64, prior_weight: f64) -> [f64; 2] {
        let bounded = self.bounded();
        let weight = counted(prior_weight);
        let above = bounded.hits + weight * share(prior);
        let below = bounded.cases - bounded.hits + weight * (1.0 - share(prior));
        let centre = self.shrunk(prior, prior_weight).unwrap_or(0.5);
        let [low, high] = beta_interval(above, below);
        [low.min(centre), high.max(centre)]
    }

    /// The 90 % interval of a rate that is scored without a prior: Jeffreys' (½ hit and ½ miss added),
    /// widened to hold the rate as counted. `[0, 1]` without cases.
    #[must_use]
    pub fn jeffreys_interval(self) -> [f64; 2] {
        let bounded = self.bounded();
        let Some(centre) = bounded.raw() else { return [0.0, 1.0] };
        let [low, high] = beta_interval(bounded.hits + 0.5, bounded.cases - bounded.hits + 0.5);
        [low.min(centre), high.max(centre)]
    }
}

/// The 5 % and 95 % points of a Beta distribution.
fn beta_interval(above: f64, below: f64) -> [f64; 2] {
    // A shape of 0 has no distribution; this one leaves all its weight at the same end.
    const SMALLEST_SHAPE: f64 = 1e-3;
    // Beyond a thousand million cases the interval is narrower than anything that is shown.
    const LARGEST_SHAPE: f64 = 1e9;
    let [above, below] = [above, below].map(|shape| counted(shape).clamp(SMALLEST_SHAPE, LARGEST_SHAPE));
    [beta_quantile(above, below, TAIL), beta_quantile(above, below, 1.0 - TAIL)]
}

/// The point of a Beta distribution below which `tail` of it lies, within 1e-9.
///
/// Newton's steps on the regularised incomplete beta function inside a bracket that each step narrows, so
/// it ends after 100 steps at most; the quantile of `statrs` itself has no end for extreme shapes.
fn beta_quantile(above: f64, below: f64, tail: f64) -> f64 {
    /// Cases on either side from which the normal approximation with its skewness corrected (Cornish and
    /// Fisher) is off by less than 1e-6, while the continued fraction of the exact one begins to fail.
    const CASES_OF_NORMAL: f64 = 2_000.0;
    const MOST_STEPS: usize = 100;
    const NEAR: f64 = 1e-9;
    let all = above + below;
    let mean = above / all;
    let deviation = (mean * (1.0 - mean) / (all + 1.0)).sqrt();
    let normal = if tail < 0.5 { -NORMAL_95 } else { NORMAL_95 };
    if above.min(below) >= CASES_OF_NORMAL {
        let skewness = 2.0 * (below - above) * (all + 1.0).sqrt() / ((all + 2.0) * (above * below).sqrt());
        return share(mean + deviation * (normal + skewness * (normal * normal - 1.0) / 6.0));
    }
    let logarithm_of_beta = ln_gamma(above) + ln_gamma(below) - ln_gamma(all);
    let (mut low, mut high) = (0.0, 1.0);
    let mut point = (mean + normal * deviation).clamp(NEAR, 1.0 - NEAR);
    for _ in 0..MOST_STEPS {
        let Ok(reached) = checked_beta_reg(above, below, point) else { break };
        if reached < tail {
            low = point;
        } else {
            high = point;
        }
        let density = ((above - 1.0) * point.ln() + (below - 1.0) * (1.0 - point).ln() - logarithm_of_beta).exp();
        let by_newton = point - (reached - tail) / density;
        let next = if by_newton > low && by_newton < high { by_newton } else { f64::midpoint(low, high) };
        let is_there = (next - point).abs() < NEAR;
        point = next;
        if is_there {
            break;
        }
    }
    share(point)
}

/// An interval of the assessed, widened for a share of the whole that could not be assessed: those may be
/// anything within [`UNASSESSED_ODDS_FACTOR`] of the assessed's odds.
#[must_use]
pub fn widened(interval: [f64; 2], unassessed_share: f64) -> [f64; 2] {
    let unknown = share(unassessed_share);
    let times_odds = |rate: f64, factor: f64| share(rate * factor / (1.0 - rate + rate * factor));
    let [low, high] = interval.map(share);
    [
        share((1.0 - unknown) * low + unknown * times_odds(low, 1.0 / UNASSESSED_ODDS_FACTOR)),
        share((1.0 - unknown) * high + unknown * times_odds(high, UNASSESSED_ODDS_FACTOR)),
    ]
}

/// An estimate and its 90 % interval, which holds it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The value itself.
    pub value: f64,
    /// Lower and upper end.
    pub interval: [f64; 2],
}

impl Estimate {
    /// A shrunk rate with its interval; `None` below [`FEWEST_CASES`].
    #[must_use]
    pub fn of_rate(proportion: Proportion, prior: f64, prior_weight: f64) -> Option<Self> {
        if !proportion.is_enough() {
            return None;
        }
        let value = proportion.shrunk(prior, prior_weight)?;
        Some(Self { value, interval: proportion.shrunk_interval(prior, prior_weight) })
    }

    /// The median of a sample with the interval that its order statistics give (no distribution is
    /// assumed); `None` below [`FEWEST_CASES`] values. The sample is left in an unspecified order; values
    /// that are not finite are left out. Expected linear time.
    #[must_use]
    pub fn of_median(sample: &mut Vec<f64>) -> Option<Self> {
        sample.retain(|value| value.is_finite());
        #[expect(clippy::cast_precision_loss)]
        let size = sample.len() as f64;
        if size < FEWEST_CASES {
            return None;
        }
        let reach = NORMAL_95 * size.sqrt() / 2.0;
        let low = order_statistic(sample, size / 2.0 - reach);
        let high = order_statistic(sample, size / 2.0 + reach);
        let (below, above) = (order_statistic(sample, (size - 1.0) / 2.0), order_statistic(sample, size / 2.0));
        let value = below.midpoint(above);
        Some(Self { value, interval: [low.min(value), high.max(value)] })
    }
}

/// The value at a rank from 0, the rank rounded down and kept inside the sample; 0 for an empty one.
fn order_statistic(sample: &mut [f64], rank: f64) -> f64 {
    let Some(last) = sample.len().checked_sub(1) else { return 0.0 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let index = (rank.max(0.0).floor() as usize).min(last);
    *sample.select_nth_unstable_by(index, f64::total_cmp).1
}

/// Whether a second estimate differs from a first by more than chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The interval of the difference lies above 0.
    Higher,
    /// The interval of the difference lies below 0.
    Lower,
    /// The interval of the difference holds 0: "no real change".
    NoRealChange,
}

/// A difference of two estimates with its 90 % interval and what that says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// Second value less first.
    pub value: f64,
    /// Lower and upper end of the difference.
    pub interval: [f64; 2],
    /// What the interval says.
    pub verdict: Verdict,
}

/// Second less first, with the interval recovered from theirs (MOVER: Newcombe, Statistics in Medicine 17,
/// 1998, method 10; Zou and Donner 2008). It takes both for independent; where they share contacts, as two
/// audits of one network do, the true interval is narrower, so a change that is called real is real.
#[must_use]
pub fn difference(first: Estimate, second: Estimate) -> Difference {
    let value = second.value - first.value;
    let down = (second.value - second.interval[0]).hypot(first.interval[1] - first.value);
    let up = (second.interval[1] - second.value).hypot(first.value - first.interval[0]);
    let interval = [value - down, value + up];
    let verdict = if interval[0] > 0.0 {
        Verdict::Higher
    } else if interval[1] < 0.0 {
        Verdict::Lower
    } else {
        Verdict::NoRealChange
    };
    Difference { value, interval, verdict }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn saturation_is_half_at_its_half_point() {
        assert!(saturation(0.0, 8.0).abs() < 1e-12);
        assert!((saturation(8.0, 8.0) - 0.5).abs() < 1e-12);
        assert!((saturation(16.0, 8.0) - 0.75).abs() < 1e-12);
        assert!(saturation(f64::INFINITY, 8.0).abs() < 1e-12, "a sum that overflowed is no evidence");
    }

    #[test]
    fn evidence_halves_in_half_a_year_and_the_future_is_new() {
        assert!((decay(180.0) - 0.5).abs() < 1e-12);
        assert!((decay(-30.0) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn shrunk_rate_and_interval_are_those_of_the_beta_distribution() {
        let answered = Proportion::new(28.0, 40.0);
        assert!((answered.shrunk(0.5, 10.0).unwrap() - 0.66).abs() < 1e-12);
        let [low, high] = answered.shrunk_interval(0.5, 10.0);
        // 28 of 40 and 10 pseudo-cases at one half: the 5 % and 95 % points of Beta(33, 17), by
        // numerical integration.
        assert!((low - 0.54719615).abs() < 1e-6 && (high - 0.76545358).abs() < 1e-6, "{low} {high}");
    }

    #[test]
    fn quantiles_hold_their_tails_for_every_shape() {
        for above in [0.5, 1.0, 1.5, 3.0, 9.0, 120.0, 1_999.0] {
            for below in [0.5, 1.0, 2.0, 40.5, 700.0, 30_000.0] {
                for tail in [TAIL, 1.0 - TAIL] {
                    let point = beta_quantile(above, below, tail);
                    let reached = checked_beta_reg(above, below, point).unwrap();
                    // A point is known within 1e-9: where the distribution is steep that is a larger tail.
                    let nearby = checked_beta_reg(above, below, (point - 1e-8).max(0.0)).unwrap()
                        ..=checked_beta_reg(above, below, (point + 1e-8).min(1.0)).unwrap();
                    assert!(
                        (reached - tail).abs() < 1e-6 || nearby.contains(&tail),
                        "{above} {below} {tail}: {reached}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_normal_approximation_takes_over_without_a_step() {
        for below in [2_000.0, 6_000.0, 20_000.0] {
            for tail in [TAIL, 1.0 - TAIL] {
                let step = beta_quantile(2_000.0, below, tail) - beta_quantile(1_999.999, below, tail);
                assert!(step.abs() < 2e-6, "{below} {tail}: {step}");
            }
        }
    }

    #[test]
    fn few_cases_make_no_rate() {
        assert!(Estimate::of_rate(Proportion::new(4.0, 4.0), 0.5, 10.0).is_none());
        assert!(Estimate::of_rate(Proportion::new(4.0, 5.0), 0.5, 10.0).is_some());
    }

    #[test]
    fn the_interval_widens_with_what_cannot_be_assessed() {
        let sure = [0.2, 0.3];
        let half = widened(sure, 0.5);
        let none = widened(sure, 1.0);
        assert_eq!(widened(sure, 0.0), sure);
        assert!(half[0] < sure[0] && half[1] > sure[1]);
        assert!(none[0] < half[0] && none[1] > half[1]);
    }

    #[test]
    fn the_median_has_the_interval_of_its_ranks() {
        let mut hours: Vec<f64> = (1..=99).map(f64::from).collect();
        let median = Estimate::of_median(&mut hours).unwrap();
        assert!((median.value - 50.0).abs() < 1e-12);
        // Exact binomial ranks for 99 values at 90 %: the 42nd to the 58th.
        assert!((median.interval[0] - 42.0).abs() <= 1.0 && (median.interval[1] - 58.0).abs() <= 1.0);
        assert!(Estimate::of_median(&mut vec![1.0, f64::NAN, 2.0, 3.0, 4.0]).is_none());
        assert!((Estimate::of_median(&mut vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]).unwrap().value - 3.5).abs() < 1e-12);
    }

    #[test]
    fn the_interval_of_a_difference_is_newcombes() {
        // 56 of 70 against 48 of 80 with Wilson's 95 % intervals: 0.0524 to 0.3339 in Newcombe (1998), table II.
        let first = Estimate { value: 0.6, interval: [0.490_48, 0.700_42] };
        let second = Estimate { value: 0.8, interval: [0.691_81, 0.876_91] };
        let [low, high] = difference(first, second).interval;
        assert!((low - 0.0524).abs() < 5e-4 && (high - 0.3339).abs() < 5e-4, "{low} {high}");
    }

    #[test]
    fn a_difference_inside_the_interval_is_no_real_change() {
        let of = |hits, cases| Estimate::of_rate(Proportion::new(hits, cases), 0.3, 10.0).unwrap();
        assert_eq!(difference(of(10.0, 40.0), of(13.0, 40.0)).verdict, Verdict::NoRealChange);
        assert_eq!(difference(of(10.0, 40.0), of(30.0, 40.0)).verdict, Verdict::Higher);
        assert_eq!(difference(of(30.0, 40.0), of(10.0, 40.0)).verdict, Verdict::Lower);
        assert_eq!(difference(of(100.0, 400.0), of(130.0, 400.0)).verdict, Verdict::Higher, "more cases tell more");
    }

    proptest! {
        #[test]
        fn every_number_makes_a_rate_inside_its_interval(hits: f64, cases: f64, prior: f64, weight: f64) {
            let proportion = Proportion { hits, cases };
            let [low, high] = proportion.shrunk_interval(prior, weight);
            prop_assert!((0.0..=1.0).contains(&low) && low <= high && high <= 1.0);
            if let Some(rate) = proportion.shrunk(prior, weight) {
                prop_assert!(low <= rate && rate <= high);
            }
            let [low, high] = proportion.jeffreys_interval();
            prop_assert!((0.0..=1.0).contains(&low) && low <= high && high <= 1.0);
        }

        #[test]
        fn one_more_hit_never_lowers_a_rate_and_one_more_miss_never_raises_it(
            hits in 0.0..1e5, misses in 0.0..1e5, prior in 0.0..1.0, weight in 0.1..100.0
        ) {
            let rate = |hits: f64, misses: f64| Proportion::new(hits, hits + misses).shrunk(prior, weight).unwrap();
            prop_assert!(rate(hits + 1.0, misses) >= rate(hits, misses) - 1e-12);
            prop_assert!(rate(hits, misses + 1.0) <= rate(hits, misses) + 1e-12);
        }
    }
}
