//! The one source of chance: splitmix64 streams, one an entity.
//!
//! Owns deriving a stream from a seed, a subject and an index, so that the same seed gives the same
//! bytes everywhere and a larger sample keeps the people of a smaller one. Refuses the clock, the
//! operating system's entropy and anything that hashes by address.

/// Weyl increment of splitmix64 (Steele, Lea and Flood 2014): 2^64 divided by the golden ratio, made odd.
const GOLDEN_GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// A deterministic stream of numbers. Not for secrets.
#[derive(Debug, Clone)]
pub(crate) struct Random {
    state: u64,
}

/// The output function of splitmix64: a bijection of 64 bits in which every input bit reaches every output bit.
pub(crate) fn mix(value: u64) -> u64 {
    let mut mixed = value;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

impl Random {
    /// The stream of one entity: a run's seed, what kind of thing it is, and which one.
    pub(crate) fn derive(seed: u64, subject: &str, index: u64) -> Self {
        let mut state = mix(seed ^ GOLDEN_GAMMA);
        for byte in subject.bytes() {
            state = mix(state ^ u64::from(byte)).wrapping_add(GOLDEN_GAMMA);
        }
        Self { state: mix(state ^ mix(index.wrapping_add(1).wrapping_mul(GOLDEN_GAMMA))) }
    }

    /// The stream that a stored number stands for.
    pub(crate) fn from_number(number: u64) -> Self {
        Self { state: mix(number ^ GOLDEN_GAMMA) }
    }

    /// The next 64 bits.
    pub(crate) fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(GOLDEN_GAMMA);
        mix(self.state)
    }

    /// A number below `bound`; 0 where there is nothing to choose from.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        if bound == 0 {
            return 0;
        }
        // Multiply-shift keeps the bias below bound / 2^64, which no sample can show.
        ((u128::from(self.number()) * bound as u128) >> 64) as usize
    }

    /// A number from `low` to `high`, both included; `low` where the range is empty.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        if high <= low {
            return low;
        }
        low + self.below((high - low + 1) as usize) as i64
    }

    /// A number from 0 up to, not including, 1.
    pub(crate) fn unit(&mut self) -> f64 {
        // 53 bits are what a double holds exactly.
        (self.number() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// True with the given probability.
    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// One of the items; `None` where there is none.
    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }

    /// An index drawn in proportion to the weights; 0 where all are zero.
    pub(crate) fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut remaining = self.unit() * weights.iter().sum::<f64>();
        for (index, weight) in weights.iter().enumerate() {
            if remaining < *weight {
                return index;
            }
            remaining -= weight;
        }
        0
    }

    /// A positive number with median 1 and a long tail: about a tenth lies above 5.
    pub(crate) fn long_tail(&mut self) -> f64 {
        // Log-logistic with shape 1.35: the tail of human reply times without their outliers of years.
        let unit = self.unit().clamp(0.002, 0.998);
        (unit / (1.0 - unit)).powf(1.0 / 1.35)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_depends_on_seed_subject_and_index_only() {
        let draw = |seed, subject, index| Random::derive(seed, subject, index).number();
        assert_eq!(draw(1, "contact", 7), draw(1, "contact", 7));
        assert_ne!(draw(1, "contact", 7), draw(2, "contact", 7));
        assert_ne!(draw(1, "contact", 7), draw(1, "stranger", 7));
        assert_ne!(draw(1, "contact", 7), draw(1, "contact", 8));
    }

    #[test]
    fn draws_stay_in_range_and_reach_both_ends() {
        let mut random = Random::derive(3, "range", 0);
        let draws: Vec<i64> = (0..2_000).map(|_| random.between(-2, 2)).collect();
        assert_eq!(draws.iter().min(), Some(&-2));
        assert_eq!(draws.iter().max(), Some(&2));
        assert_eq!(random.between(5, 5), 5);
        assert_eq!(random.below(0), 0);
    }

    #[test]
    fn weights_are_kept_in_the_long_run() {
        let mut random = Random::derive(3, "weights", 0);
        let second = (0..10_000).filter(|_| random.weighted(&[1.0, 3.0, 0.0]) == 1).count();
        assert!((7_200..7_800).contains(&second), "{second} of 10000 draws of a weight of three quarters");
    }
}
