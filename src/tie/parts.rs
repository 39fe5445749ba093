//! The formula of S: six parts, each from 0 to 1, and their weights.
//!
//! Owns the running sums over contact-days, so that S is known as of every day in one pass.
//! Sources: scoring.md; days with contact beat raw counts, and directed weight, reciprocity and age
//! predict persistence (published findings named there).

use std::sync::LazyLock;

use super::Support;
use crate::conversation::{ContactDay, HUMAN_QUALITY};

/// Half-life of a contact-day in days: half a year, so that a tie kept once a year still counts.
const HALF_LIFE_DAYS: f64 = 180.0;
/// Decayed contact-days at which the volume part is half full.
const VOLUME_HALF: f64 = 4.0;
/// Share of one-sided surplus that still counts as volume.
const SURPLUS_SHARE: f64 = 0.1;
/// Two-way contact-days at which the evidence e reaches a half.
const EVIDENCE_HALF: f64 = 2.0;
/// Active months, and years of age, at which the halves of the duration part are half full.
const MONTHS_HALF: f64 = 4.0;
const YEARS_HALF: f64 = 2.0;
/// Returned contact-days at which reciprocity is half believed.
const RECIPROCITY_HALF: f64 = 1.0;
/// Mean length of a year and of a month in days.
const YEAR_DAYS: f64 = 365.25;
const MONTH_DAYS: i32 = 30;

/// The six parts of S, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Parts {
    /// V: how much contact there is, both ways.
    pub volume: f64,
    /// R: how fresh the last exchange is.
    pub recency: f64,
    /// D: over how many months and years.
    pub duration: f64,
    /// X: how even the two directions are.
    pub reciprocity: f64,
    /// Q: questions answered, and what it led to.
    pub depth: f64,
    /// A: recommendations and endorsements.
    pub support: f64,
}

impl Parts {
    /// Weights of the parts, in points of S: `.30 V + .25 R + .15 D + .10 X + .10 Q + .10 A`.
    pub const POINTS: [f64; 6] = [30.0, 25.0, 15.0, 10.0, 10.0, 10.0];

    /// The parts in the order of their weights.
    #[must_use]
    pub fn values(&self) -> [f64; 6] {
        [self.volume, self.recency, self.duration, self.reciprocity, self.depth, self.support]
    }

    /// S, from 0 to 100.
    #[must_use]
    pub fn score(&self) -> f64 {
        self.values().iter().zip(Self::POINTS).map(|(value, points)| value * points).sum()
    }
}

/// S with its parts and the sums that it came from.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Strength {
    /// S, from 0 to 100.
    pub score: f64,
    /// The parts of S.
    pub parts: Parts,
    /// O: decayed contact-days sent.
    pub sent: f64,
    /// I: decayed contact-days received.
    pub received: f64,
    /// n: the smaller of the two sides' contact-days of human quality.
    pub two_way_days: u32,
    /// Years between the first and the last day of human contact.
    pub years: f64,
}

/// Saturation `1 − 2^(−x/h)`.
fn saturation(value: f64, half: f64) -> f64 {
    1.0 - (-value / half).exp2()
}

/// Running sums over contact-days in rising order.
#[derive(Debug, Clone)]
pub(super) struct Run {
    support: f64,
    sent: f64,
    received: f64,
    /// Day as of which `sent` and `received` are decayed.
    day: i32,
    human_days_sent: u32,
    human_days_received: u32,
    last_sent: Option<i32>,
    last_received: Option<i32>,
    first_human: Option<i32>,
    last_human: Option<i32>,
    active_months: u32,
    last_month: Option<i32>,
    /// What active months and years say of duration, from 0 to 1: changes with human contact only.
    duration: f64,
}

impl Run {
    pub(super) fn new(support: Support) -> Self {
        Self {
            support: support.value(),
            sent: 0.0,
            received: 0.0,
            day: 0,
            human_days_sent: 0,
            human_days_received: 0,
            last_sent: None,
            last_received: None,
            first_human: None,
            last_human: None,
            active_months: 0,
            last_month: None,
            duration: 0.0,
        }
    }

    /// Takes in the next contact-day.
    pub(super) fn add(&mut self, day: &ContactDay) {
        let decay = decay_over(day.day.saturating_sub(self.day));
        self.sent = self.sent * decay + f64::from(day.out_quality);
        self.received = self.received * decay + f64::from(day.in_quality);
        self.day = day.day;
        // Recency, evidence and duration ask for a person at work: boilerplate keeps no tie alive.
        let (out_human, in_human) = (day.out_quality >= HUMAN_QUALITY, day.in_quality >= HUMAN_QUALITY);
        if out_human {
            self.human_days_sent += 1;
            self.last_sent = Some(day.day);
        }
        if in_human {
            self.human_days_received += 1;
            self.last_received = Some(day.day);
        }
        if out_human || in_human {
            self.first_human.get_or_insert(day.day);
            self.last_human = Some(day.day);
            let month = day.day.div_euclid(MONTH_DAYS);
            if self.last_month != Some(month) {
                self.last_month = Some(month);
                self.active_months += 1;
            }
            self.duration = 0.5 * saturation(f64::from(self.active_months), MONTHS_HALF)
                + 0.5 * saturation(self.years(), YEARS_HALF);
        }
    }

    /// Years between the first and the last day of human contact.
    fn years(&self) -> f64 {
        match (self.first_human, self.last_human) {
            (Some(first), Some(last)) => f64::from(last.saturating_sub(first)) / YEAR_DAYS,
            _ => 0.0,
        }
    }

    /// Whether any contact-day was taken in.
    pub(super) fn has_started(&self) -> bool {
        self.sent > 0.0 || self.received > 0.0
    }

    /// The tie as of a day not before the last contact-day taken in; `depth` is Q of that day.
    pub(super) fn moment(&self, as_of_day: i32, depth: f64) -> Moment<'_> {
        let decay = decay_over(as_of_day.saturating_sub(self.day));
        let two_way_days = self.human_days_sent.min(self.human_days_received);
        let evidence = f64::from(two_way_days) / (f64::from(two_way_days) + EVIDENCE_HALF);
        let recency = match (self.last_sent, self.last_received) {
            (Some(sent), Some(received)) => evidence * decay_over(as_of_day.saturating_sub(sent.min(received))),
            _ => 0.0,
        };
        Moment {
            run: self,
            sent: self.sent * decay,
            received: self.received * decay,
            two_way_days,
            recency,
            duration: evidence * self.duration,
            depth,
        }
    }

    /// S as of a day not before the last contact-day taken in.
    pub(super) fn as_of(&self, as_of_day: i32, depth: f64) -> Strength {
        self.moment(as_of_day, depth).strength()
    }
}

/// A tie as of one day, its strength still to be worked out.
#[derive(Debug)]
pub struct Moment<'r> {
    run: &'r Run,
    sent: f64,
    received: f64,
    two_way_days: u32,
    recency: f64,
    duration: f64,
    depth: f64,
}

impl Moment<'_> {
    /// O: decayed contact-days sent.
    #[must_use]
    pub fn sent(&self) -> f64 {
        self.sent
    }

    /// I: decayed contact-days received.
    #[must_use]
    pub fn received(&self) -> f64 {
        self.received
    }

    /// Whether S can reach a value: most ties of most months cannot, and need no powers for that. `1 − 2^(−x/h)` is
    /// at most `x ln 2 / h`, and the geometric mean of volume at most the arithmetic one.
    #[must_use]
    pub fn may_reach(&self, score: f64) -> bool {
        let both = self.sent + self.received;
        let at_most = |value: f64, half: f64| (value * std::f64::consts::LN_2 / half).min(1.0);
        let parts = Parts {
            volume: at_most((0.5 + SURPLUS_SHARE) * both, VOLUME_HALF),
            recency: self.recency,
            duration: self.duration,
            reciprocity: at_most(self.sent.min(self.received), RECIPROCITY_HALF),
            depth: self.depth,
            support: self.run.support,
        };
        parts.score() >= score
    }

    /// S as of the day.
    #[must_use]
    pub fn strength(&self) -> Strength {
        let (sent, received) = (self.sent, self.received);
        let smaller = sent.min(received);
        let both = sent + received;
        let parts = Parts {
            volume: saturation((sent * received).sqrt() + SURPLUS_SHARE * (sent - received).abs(), VOLUME_HALF),
            recency: self.recency,
            duration: self.duration,
            reciprocity: if both > 0.0 { 2.0 * smaller / both * saturation(smaller, RECIPROCITY_HALF) } else { 0.0 },
            depth: self.depth,
            support: self.run.support,
        };
        let two_way_days = self.two_way_days;
        Strength { score: parts.score(), parts, sent, received, two_way_days, years: self.run.years() }
    }
}

/// Days whose decay is looked up: 22 years, longer than the network exists.
const TABLED_DAYS: i32 = 8192;

/// The decay over so many days; a tie is weighed on every day of contact and on every month's last day.
static DECAYS: LazyLock<Vec<f64>> = LazyLock::new(|| (0..TABLED_DAYS).map(computed_decay).collect());

fn decay_over(days: i32) -> f64 {
    let days = days.max(0);
    usize::try_from(days).ok().and_then(|days| DECAYS.get(days)).copied().unwrap_or_else(|| computed_decay(days))
}

fn computed_decay(days: i32) -> f64 {
    (-f64::from(days) / HALF_LIFE_DAYS).exp2()
}
