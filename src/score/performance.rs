//! Performance, not use: the funnel from first message to signature, and whether the score foretold deals.
//!
//! Owns the funnel's rates, the validation against a list of deals and the return by channel. Refuses to
//! call a score valid on little: under 20 won or 20 others it says "not validated".

use super::comparison::{Group, GroupRate, rates_by_group};
use super::explanation::Explanation;
use super::random::Random;
use super::statistics::{Estimate, Proportion, TAIL, counted};
use std::collections::BTreeMap;

/// Contacts by how far the owner's first message led. Who reached a later step counts in all before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FunnelCounts {
    /// Contacts to whom the owner wrote first.
    pub openers: u32,
    /// Those who answered.
    pub replies: u32,
    /// Those with three or more turns.
    pub three_turns: u32,
    /// Those with a call, meeting or demo.
    pub calls: u32,
    /// Those with a proposal.
    pub proposals: u32,
    /// Those who signed.
    pub signed: u32,
}

/// One step of a funnel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FunnelStep {
    /// Name of the step: `openers`, `replies`, `three_turns`, `calls`, `proposals`, `signed`.
    pub id: &'static str,
    /// Name of the message that is its title.
    pub title: &'static str,
    /// Contacts who reached it.
    pub contacts: u32,
    /// Share of those of the step before, with Jeffreys' 90 % interval; `None` for the first step and below
    /// five cases.
    pub of_step_before: Option<Estimate>,
}

impl FunnelCounts {
    /// The steps in order. Uncapped: a funnel earns no points.
    #[must_use]
    pub fn steps(&self) -> [FunnelStep; 6] {
        let step = |id, title, contacts: u32, before: Option<u32>| {
            let counted = before.map(|before| Proportion::new(f64::from(contacts), f64::from(before)));
            let of_step_before = counted
                .filter(|counted| counted.is_enough())
                .and_then(|counted| Some(Estimate { value: counted.raw()?, interval: counted.jeffreys_interval() }));
            FunnelStep { id, title, contacts, of_step_before }
        };
        [
            step("openers", "score-funnel-openers", self.openers, None),
            step("replies", "score-funnel-replies", self.replies, Some(self.openers)),
            step("three_turns", "score-funnel-three-turns", self.three_turns, Some(self.replies)),
            step("calls", "score-funnel-calls", self.calls, Some(self.three_turns)),
            step("proposals", "score-funnel-proposals", self.proposals, Some(self.calls)),
            step("signed", "score-funnel-signed", self.signed, Some(self.proposals)),
        ]
    }
}

/// Fewest won deals, and fewest others, with which the score is held against deals.
pub const FEWEST_DEALS: usize = 20;

/// Share of the deals, highest scores first, in which the lift is measured.
pub const LIFT_SHARE: f64 = 0.1;

/// Draws that all resamples together may take: 2,000 resamples of 2,000 deals, a tenth of a second.
const MOST_DRAWS: usize = 4_000_000;
/// Resamples at most: the ends of a 90 % interval then stand on 100 of them each.
const MOST_RESAMPLES: usize = 2_000;
/// Resamples at least, however many deals there are.
const FEWEST_RESAMPLES: usize = 200;
/// Share of resamples beyond one half that a found relation may have: 1 in 100, stricter than the printed
/// interval's 1 in 20, since "the score foretells your deals" is the one claim that sells the score.
const CLAIM_TAIL: f64 = 0.01;
/// A seed like any other; it fixes every bootstrap for all time.
const SEED: u64 = 20_260_701;

/// A deal with the score of its contact as of before it was opened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoredDeal {
    /// The score (a tie's strength, or a prospect's rank score) before the deal opened.
    pub score_before: f64,
    /// Whether it was won; lost and open ones are not.
    pub won: bool,
}

/// What the deals say of the score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Validation {
    /// Fewer than [`FEWEST_DEALS`] on a side.
    NotValidated {
        /// Won deals with a score.
        won: usize,
        /// Other deals with a score.
        others: usize,
    },
    /// Enough on both sides.
    Measured(Validity),
}

/// How well the score tells won deals from others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Validity {
    /// Won deals with a score.
    pub won: usize,
    /// Other deals with a score.
    pub others: usize,
    /// Chance that a won deal had the higher score than another (Mann and Whitney, ties by half), with its
    /// bootstrap 90 % interval; one half is chance.
    pub area_under_curve: Estimate,
    /// Share won among the highest tenth over the share won among all, with its bootstrap 90 % interval; 1
    /// is chance.
    pub lift: Estimate,
    /// What that means.
    pub relation: Relation,
}

/// The relation of score and deals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Higher scores won, beyond one chance in a hundred.
    Found,
    /// The 90 % interval lies above chance, but not beyond one in a hundred.
    Suggested,
    /// The interval holds chance.
    NotFound,
    /// Lower scores won: the interval lies below chance.
    Reversed,
}

impl Validation {
    /// The finding in words.
    #[must_use]
    pub fn explanation(&self) -> Explanation {
        let count = |number: usize| super::Argument::Count(i64::try_from(number).unwrap_or(i64::MAX));
        match self {
            Self::NotValidated { won, others } => Explanation::new("score-deals-not-validated")
                .with("won", count(*won))
                .with("others", count(*others))
                .with("needed", count(FEWEST_DEALS)),
            Self::Measured(validity) => {
                let id = match validity.relation {
                    Relation::Found => "score-deals-found",
                    Relation::Suggested => "score-deals-suggested",
                    Relation::NotFound => "score-deals-not-found",
                    Relation::Reversed => "score-deals-reversed",
                };
                Explanation::new(id)
                    .with("won", count(validity.won))
                    .with("others", count(validity.others))
                    .number("area_percent", 100.0 * validity.area_under_curve.value, 0)
                    .number("area_low", 100.0 * validity.area_under_curve.interval[0], 0)
                    .number("area_high", 100.0 * validity.area_under_curve.interval[1], 0)
                    .number("lift", validity.lift.value, 1)
                    .number("lift_low", validity.lift.interval[0], 1)
                    .number("lift_high", validity.lift.interval[1], 1)
            }
        }
    }
}

/// Holds scores against deals. Deals whose score is not a number are left out.
#[must_use]
pub fn validate(deals: &[ScoredDeal]) -> Validation {
    let mut scored: Vec<ScoredDeal> = deals.iter().copied().filter(|deal| deal.score_before.is_finite()).collect();
    // Total order, so that the same deals in any order make the same bootstrap.
    scored.sort_by(|one, other| one.score_before.total_cmp(&other.score_before).then(one.won.cmp(&other.won)));
    let (won, others) = ranks_by_outcome(&scored);
    if won.len() < FEWEST_DEALS || others.len() < FEWEST_DEALS {
        return Validation::NotValidated { won: won.len(), others: others.len() };
    }
    let ranks = won.iter().chain(&others).max().map_or(0, |last| last + 1);
    let mut tally = Tally::new(ranks);
    let (area, lift) = tally.measure(won.iter().copied(), others.iter().copied());
    let resamples = (MOST_DRAWS / scored.len()).clamp(FEWEST_RESAMPLES, MOST_RESAMPLES);
    let mut random = Random::new(SEED);
    let (mut areas, mut lifts) = (Vec::with_capacity(resamples), Vec::with_capacity(resamples));
    for _ in 0..resamples {
        let won_again: Vec<usize> = resampled(&won, &mut random);
        let others_again: Vec<usize> = resampled(&others, &mut random);
        let (area, lift) = tally.measure(won_again.into_iter(), others_again.into_iter());
        areas.push(area);
        lifts.push(lift);
    }
    areas.sort_by(f64::total_cmp);
    lifts.sort_by(f64::total_cmp);
    let interval =
        |sorted: &[f64], value: f64| [quantile(sorted, TAIL).min(value), quantile(sorted, 1.0 - TAIL).max(value)];
    let area_interval = interval(&areas, area);
    let relation = if quantile(&areas, CLAIM_TAIL) > 0.5 {
        Relation::Found
    } else if area_interval[0] > 0.5 {
        Relation::Suggested
    } else if area_interval[1] < 0.5 {
        Relation::Reversed
    } else {
        Relation::NotFound
    };
    Validation::Measured(Validity {
        won: won.len(),
        others: others.len(),
        area_under_curve: Estimate { value: area, interval: area_interval },
        lift: Estimate { value: lift, interval: interval(&lifts, lift) },
        relation,
    })
}

/// The rank of each deal's score among the distinct scores, for won deals and for others.
fn ranks_by_outcome(sorted: &[ScoredDeal]) -> (Vec<usize>, Vec<usize>) {
    let (mut won, mut others) = (Vec::new(), Vec::new());
    let mut rank = 0;
    let mut before: Option<f64> = None;
    for deal in sorted {
        // −0 and 0 are one score.
        if before.is_some_and(|before| deal.score_before > before) {
            rank += 1;
        }
        before = Some(deal.score_before);
        if deal.won { won.push(rank) } else { others.push(rank) }
    }
    (won, others)
}

fn resampled(ranks: &[usize], random: &mut Random) -> Vec<usize> {
    ranks.iter().filter_map(|_| ranks.get(random.below(ranks.len())).copied()).collect()
}

fn quantile(sorted: &[f64], tail: f64) -> f64 {
    #[expect(clippy::cast_precision_loss)]
    let place = tail * sorted.len().saturating_sub(1) as f64;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let place = place.round() as usize;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

/// Deals by rank of their score, counted anew for each resample in linear time.
struct Tally {
    won: Vec<f64>,
    others: Vec<f64>,
}

impl Tally {
    fn new(ranks: usize) -> Self {
        Self { won: vec![0.0; ranks], others: vec![0.0; ranks] }
    }

    /// Area under the curve and lift of these ranks.
    fn measure(&mut self, won: impl Iterator<Item = usize>, others: impl Iterator<Item = usize>) -> (f64, f64) {
        self.won.fill(0.0);
        self.others.fill(0.0);
        for rank in won {
            if let Some(count) = self.won.get_mut(rank) {
                *count += 1.0;
            }
        }
        for rank in others {
            if let Some(count) = self.others.get_mut(rank) {
                *count += 1.0;
            }
        }
        (self.area_under_curve(), self.lift())
    }

    fn area_under_curve(&self) -> f64 {
        let (mut others_below, mut pairs_won, mut won_all) = (0.0, 0.0, 0.0);
        for (won, others) in self.won.iter().zip(&self.others) {
            pairs_won += won * (others_below + others / 2.0);
            others_below += others;
            won_all += won;
        }
        pairs_won / (won_all * others_below)
    }

    /// Where the tenth ends among equal scores, each of them counts by its share.
    fn lift(&self) -> f64 {
        let won_all: f64 = self.won.iter().sum();
        let all = won_all + self.others.iter().sum::<f64>();
        let taken = LIFT_SHARE * all;
        let (mut left, mut won_taken) = (taken, 0.0);
        for (won, others) in self.won.iter().zip(&self.others).rev() {
            let here = won + others;
            if here > 0.0 {
                let part = (left / here).min(1.0);
                won_taken += part * won;
                left -= part * here;
            }
            if left <= 0.0 {
                break;
            }
        }
        (won_taken / taken) / (won_all / all)
    }
}

/// A deal by the channel that it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelDeal {
    /// The channel as the user's list names it.
    pub channel: String,
    /// Whether it was won.
    pub won: bool,
    /// Its amount in the list's own currency.
    pub amount: Option<f64>,
}

/// What one channel brought.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelReturn {
    /// Rate of deals won, drawn towards that of all channels.
    pub rate: GroupRate,
    /// Sum of the amounts won; `None` where no won deal has one.
    pub amount_won: Option<f64>,
}

/// The return by channel, most deals first, then by name.
#[must_use]
pub fn return_by_channel(deals: &[ChannelDeal]) -> Vec<ChannelReturn> {
    let mut channels: BTreeMap<&str, (f64, f64, Option<f64>)> = BTreeMap::new();
    for deal in deals {
        let (won, all, amount) = channels.entry(deal.channel.as_str()).or_default();
        *all += 1.0;
        if deal.won {
            *won += 1.0;
            if let Some(more) = deal.amount.filter(|more| more.is_finite()) {
                *amount = Some(amount.unwrap_or_default() + more);
            }
        }
    }
    let groups: Vec<Group> = channels
        .iter()
        .map(|(channel, (won, all, _))| Group { label: (*channel).to_owned(), counted: Proportion::new(*won, *all) })
        .collect();
    let amounts = channels.values().map(|(_, _, amount)| *amount);
    let mut returns: Vec<ChannelReturn> = rates_by_group(&groups)
        .into_iter()
        .zip(amounts)
        .map(|(rate, amount_won)| ChannelReturn { rate, amount_won })
        .collect();
    returns.sort_by(|one, other| counted(other.rate.counted.cases).total_cmp(&counted(one.rate.counted.cases)));
    returns
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Deals whose chance to be won rises with the score by `slope` (0: not at all).
    fn deals(seed: u64, count: usize, slope: f64) -> Vec<ScoredDeal> {
        let mut random = Random::new(seed);
        (0..count)
            .map(|_| {
                let score = random.unit();
                let chance = 0.3 + slope * (score - 0.5);
                ScoredDeal { score_before: (100.0 * score).round(), won: random.unit() < chance }
            })
            .collect()
    }

    fn relation(deals: &[ScoredDeal]) -> Relation {
        match validate(deals) {
            Validation::Measured(validity) => validity.relation,
            Validation::NotValidated { .. } => panic!("enough deals"),
        }
    }

    #[test]
    fn a_planted_relation_is_found_and_a_random_one_is_not() {
        let seeds = 0..40;
        let found = |slope: f64| {
            seeds.clone().filter(|seed| relation(&deals(1_000 + seed, 300, slope)) == Relation::Found).count()
        };
        assert!(found(0.6) >= 38, "planted: {}", found(0.6));
        assert!(found(0.0) <= 1, "random: {}", found(0.0));
        assert!(found(-0.6) == 0, "reversed: {}", found(-0.6));
        assert_eq!(relation(&deals(7, 300, -0.6)), Relation::Reversed);
    }

    #[test]
    fn the_area_is_that_of_mann_and_whitney_with_ties_by_half() {
        let mut tally = Tally::new(3);
        // Won at ranks 1, 2; others at 0, 1: of 4 pairs 3 are won and 1 is tied.
        let (area, _) = tally.measure([1, 2].into_iter(), [0, 1].into_iter());
        assert!((area - 0.875).abs() < 1e-12);
        let (area, lift) = tally.measure([0; 30].into_iter(), [0; 70].into_iter());
        assert!((area - 0.5).abs() < 1e-12 && (lift - 1.0).abs() < 1e-12, "all equal tells nothing");
    }

    #[test]
    fn the_lift_is_full_where_the_top_tenth_is_won() {
        let mut tally = Tally::new(100);
        let (area, lift) = tally.measure(80..100, 0..80);
        assert!((area - 1.0).abs() < 1e-12);
        assert!((lift - 5.0).abs() < 1e-12, "10 of 10 against 20 of 100");
    }

    #[test]
    fn the_printed_interval_is_near_the_known_error_of_the_area() {
        // Hanley and McNeil (1982) for 100 against 200 deals at an area of one half: standard error 0.0354.
        let Validation::Measured(validity) = validate(&deals(3, 300, 0.0)) else { panic!("enough deals") };
        let [low, high] = validity.area_under_curve.interval;
        let width = high - low;
        assert!((0.09..0.15).contains(&width), "2 · 1.645 · 0.036 is 0.12: {width}");
    }

    #[test]
    fn too_few_deals_on_either_side_are_not_validated() {
        let mut few: Vec<ScoredDeal> =
            (0..200).map(|place| ScoredDeal { score_before: f64::from(place), won: place >= 181 }).collect();
        assert_eq!(validate(&few), Validation::NotValidated { won: 19, others: 181 });
        few.push(ScoredDeal { score_before: f64::NAN, won: true });
        assert_eq!(validate(&few), Validation::NotValidated { won: 19, others: 181 });
        few.push(ScoredDeal { score_before: 300.0, won: true });
        assert!(matches!(validate(&few), Validation::Measured(_)));
        assert_eq!(validate(&[]), Validation::NotValidated { won: 0, others: 0 });
    }

    #[test]
    fn the_order_of_the_deals_does_not_matter() {
        let one = deals(11, 200, 0.4);
        let other: Vec<ScoredDeal> = one.iter().rev().copied().collect();
        assert_eq!(validate(&one), validate(&other));
    }

    #[test]
    fn a_funnel_shares_each_step_with_the_one_before() {
        let counts = FunnelCounts { openers: 200, replies: 60, three_turns: 30, calls: 9, proposals: 4, signed: 1 };
        let steps = counts.steps();
        assert_eq!(steps[0].of_step_before, None);
        assert!((steps[1].of_step_before.unwrap().value - 0.3).abs() < 1e-12);
        assert!((steps[4].of_step_before.unwrap().value - 4.0 / 9.0).abs() < 1e-12);
        assert_eq!(steps[5].of_step_before, None, "1 of 4 is no rate");
    }

    #[test]
    fn channels_are_summed_and_ordered_by_deals() {
        let deal = |channel: &str, won, amount| ChannelDeal { channel: channel.to_owned(), won, amount };
        let returns = return_by_channel(&[
            deal("fair", true, Some(100.0)),
            deal("network", true, Some(50.0)),
            deal("network", true, Some(70.0)),
            deal("network", false, Some(900.0)),
            deal("advert", false, None),
        ]);
        let summary: Vec<_> =
            returns.iter().map(|one| (one.rate.label.as_str(), one.rate.counted.cases, one.amount_won)).collect();
        assert_eq!(summary, [("network", 3.0, Some(120.0)), ("advert", 1.0, None), ("fair", 1.0, Some(100.0))]);
    }
}
