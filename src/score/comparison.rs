//! Comparison without invention: groups of one network, the owner against their own contacts, and the
//! official index beside this one.
//!
//! Owns what may be set beside what, and when a difference is one. Refuses percentiles among strangers: an
//! export holds no one else's score.

use super::Scores;
use super::explanation::{Argument, Explanation};
use super::pillar::{PILLAR_POINTS, PillarId};
use super::statistics::{Difference, Estimate, FEWEST_CASES, Proportion, Verdict, difference};
use super::total::TOTAL_POINTS;
use serde::Deserialize;

/// Cases that the whole network's rate weighs in a group's rate: as many as the priors of the scored
/// invitation and reply rates, so that a sector with five cases keeps a fifth of its own.
pub const GROUP_PRIOR_WEIGHT: f64 = 20.0;

/// One group of contacts, such as a sector or a seniority, with what was counted in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The group as it is shown.
    pub label: String,
    /// Hits among its cases: accepted invitations, replies, deep conversations, stages reached.
    pub counted: Proportion,
}

/// A group's rate, drawn towards that of the whole network.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupRate {
    /// The group as it is shown.
    pub label: String,
    /// What was counted.
    pub counted: Proportion,
    /// The shrunk rate with its 90 % interval; `None` below five cases.
    pub rate: Option<Estimate>,
    /// Whether it differs from the rest of the network by more than chance; `None` below five cases on
    /// either side.
    pub verdict: Option<Verdict>,
}

/// The rates of groups that do not overlap, in the order given.
#[must_use]
pub fn rates_by_group(groups: &[Group]) -> Vec<GroupRate> {
    let all = groups
        .iter()
        .map(|group| group.counted.bounded())
        .fold(Proportion::default(), |sum, group| Proportion::new(sum.hits + group.hits, sum.cases + group.cases));
    let overall = all.raw().unwrap_or(0.5);
    let rate_of = |counted| Estimate::of_rate(counted, overall, GROUP_PRIOR_WEIGHT);
    groups
        .iter()
        .map(|group| {
            let counted = group.counted.bounded();
            let rest = Proportion::new(all.hits - counted.hits, all.cases - counted.cases);
            let rate = rate_of(counted);
            let verdict = rate_of(rest).zip(rate).map(|(rest, rate)| difference(rest, rate).verdict);
            GroupRate { label: group.label.clone(), counted, rate, verdict }
        })
        .collect()
}

/// What both sides did in the same one-to-one threads.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VersusNetworkFacts {
    /// Hours from their turn to the owner's answer, one an answer.
    pub my_reply_hours: Vec<f64>,
    /// Hours from the owner's turn to their answer, one an answer.
    pub their_reply_hours: Vec<f64>,
    /// Their turns that asked for an answer, and how many of them the owner answered.
    pub my_replies: Proportion,
    /// The owner's turns that asked for an answer, and how many of them were answered.
    pub their_replies: Proportion,
    /// The owner's turns, and how many of them asked a question.
    pub my_questions: Proportion,
    /// Their turns, and how many of them asked a question.
    pub their_questions: Proportion,
    /// Conversations, and how many of them the owner began.
    pub begun_by_me: Proportion,
}

/// What is compared with the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Habit {
    /// Median hours to an answer; lower is faster.
    ReplyTime,
    /// Share of requests answered.
    ReplyRate,
    /// Share of turns with a question.
    QuestionRate,
    /// Share of conversations begun.
    Initiation,
}

impl Habit {
    /// The name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ReplyTime => "reply_time_hours",
            Self::ReplyRate => "reply_rate",
            Self::QuestionRate => "question_rate",
            Self::Initiation => "initiation",
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::ReplyTime => "score-versus-reply-time",
            Self::ReplyRate => "score-versus-reply-rate",
            Self::QuestionRate => "score-versus-question-rate",
            Self::Initiation => "score-versus-initiation",
        }
    }
}

/// The owner beside their contacts in one habit.
#[derive(Debug, Clone, PartialEq)]
pub struct Versus {
    /// What is compared.
    pub habit: Habit,
    /// The owner's.
    pub mine: Estimate,
    /// Their contacts'.
    pub theirs: Estimate,
    /// The owner's less theirs.
    pub difference: Difference,
    /// The comparison in words.
    pub explanation: Explanation,
}

/// The owner against their contacts; a habit with fewer than five cases on either side is left out.
#[must_use]
pub fn versus_network(mut facts: VersusNetworkFacts) -> Vec<Versus> {
    let hours = Estimate::of_median(&mut facts.my_reply_hours).zip(Estimate::of_median(&mut facts.their_reply_hours));
    let both = |mine: Proportion, theirs: Proportion| counted_rate(mine).zip(counted_rate(theirs));
    let begun = facts.begun_by_me.bounded();
    let pairs = [
        (Habit::ReplyTime, hours),
        (Habit::ReplyRate, both(facts.my_replies, facts.their_replies)),
        (Habit::QuestionRate, both(facts.my_questions, facts.their_questions)),
        (Habit::Initiation, both(begun, Proportion::new(begun.cases - begun.hits, begun.cases))),
    ];
    pairs.into_iter().filter_map(|(habit, pair)| pair.map(|(mine, theirs)| versus(habit, mine, theirs))).collect()
}

fn counted_rate(counted: Proportion) -> Option<Estimate> {
    let value = counted.raw().filter(|_| counted.is_enough())?;
    Some(Estimate { value, interval: counted.jeffreys_interval() })
}

fn versus(habit: Habit, mine: Estimate, theirs: Estimate) -> Versus {
    let difference = if habit == Habit::Initiation {
        // Either the one began or the other: theirs is 1 less mine, so the difference is 2·mine less 1.
        let [low, high] = mine.interval.map(|end| 2.0 * end - 1.0);
        difference(
            Estimate { value: 0.0, interval: [0.0, 0.0] },
            Estimate { value: 2.0 * mine.value - 1.0, interval: [low, high] },
        )
    } else {
        difference(theirs, mine)
    };
    let verdict = match difference.verdict {
        Verdict::Higher => "higher",
        Verdict::Lower => "lower",
        Verdict::NoRealChange => "same",
    };
    let (scale, decimals) = if habit == Habit::ReplyTime { (1.0, 1) } else { (100.0, 0) };
    let explanation = Explanation::new(habit.message())
        .number("mine", scale * mine.value, decimals)
        .number("theirs", scale * theirs.value, decimals)
        .with("verdict", Argument::Text(verdict.to_owned()));
    Versus { habit, mine, theirs, difference, explanation }
}

/// LinkedIn's own index as the user read it off its page. All of it is optional; a number outside its scale
/// is an error that names it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(try_from = "TypedIndex")]
pub struct OfficialIndex {
    /// The index, 0 to 100.
    pub total: Option<f64>,
    /// Its four pillars, 0 to 25, in the order of [`PillarId::ALL`].
    pub pillars: [Option<f64>; 4],
    /// Average index of people in the user's industry, 0 to 100.
    pub sector_average: Option<f64>,
    /// Average index of people in the user's network, 0 to 100.
    pub network_average: Option<f64>,
    /// "Top n %" of the industry.
    pub sector_rank_percent: Option<f64>,
    /// "Top n %" of the network.
    pub network_rank_percent: Option<f64>,
}

impl OfficialIndex {
    /// LinkedIn's figure for a pillar; the fifth has none.
    #[must_use]
    pub fn pillar(&self, id: PillarId) -> Option<f64> {
        self.pillars.get(id as usize).copied().flatten()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypedIndex {
    total: Option<f64>,
    brand: Option<f64>,
    people: Option<f64>,
    insights: Option<f64>,
    relationships: Option<f64>,
    sector_average: Option<f64>,
    network_average: Option<f64>,
    sector_rank_percent: Option<f64>,
    network_rank_percent: Option<f64>,
}

impl TryFrom<TypedIndex> for OfficialIndex {
    type Error = String;

    fn try_from(typed: TypedIndex) -> Result<Self, String> {
        let within = |name: &str, value: Option<f64>, highest: f64| match value {
            Some(value) if !(0.0..=highest).contains(&value) => Err(format!("{name} must be from 0 to {highest}")),
            known => Ok(known),
        };
        Ok(Self {
            total: within("total", typed.total, TOTAL_POINTS)?,
            pillars: [
                within("brand", typed.brand, PILLAR_POINTS)?,
                within("people", typed.people, PILLAR_POINTS)?,
                within("insights", typed.insights, PILLAR_POINTS)?,
                within("relationships", typed.relationships, PILLAR_POINTS)?,
            ],
            sector_average: within("sector_average", typed.sector_average, TOTAL_POINTS)?,
            network_average: within("network_average", typed.network_average, TOTAL_POINTS)?,
            sector_rank_percent: within("sector_rank_percent", typed.sector_rank_percent, 100.0)?,
            network_rank_percent: within("network_rank_percent", typed.network_rank_percent, 100.0)?,
        })
    }
}

/// One number of ours beside LinkedIn's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BesideOfficial {
    /// The pillar; `None` for the classic total.
    pub pillar: Option<PillarId>,
    /// Ours; `None` where it has no single number.
    pub ours: Option<f64>,
    /// LinkedIn's.
    pub official: f64,
}

impl BesideOfficial {
    /// Ours less LinkedIn's. The two measure different things: it is shown, and means no error of either.
    #[must_use]
    pub fn difference(&self) -> Option<f64> {
        self.ours.map(|ours| ours - self.official)
    }
}

/// The numbers that the user typed, each beside ours, the total first.
#[must_use]
pub fn beside_official(scores: &Scores, official: &OfficialIndex) -> Vec<BesideOfficial> {
    let total = official.total.map(|official| BesideOfficial { pillar: None, ours: scores.classic.score, official });
    let pillars = scores.pillars.iter().zip(official.pillars).filter_map(|(pillar, official)| {
        official.map(|official| BesideOfficial { pillar: Some(pillar.id), ours: pillar.score, official })
    });
    total.into_iter().chain(pillars).collect()
}

/// LinkedIn's index against LinkedIn's averages, in words: like with like.
#[must_use]
pub fn official_against_averages(official: &OfficialIndex) -> Vec<Explanation> {
    let against = |id, average: Option<f64>| {
        official.total.zip(average).map(|(total, average)| {
            let side = match total - average {
                above if above >= 0.5 => "above",
                below if below <= -0.5 => "below",
                _ => "same",
            };
            Explanation::new(id)
                .number("official", total, 0)
                .number("average", average, 0)
                .number("points", (total - average).abs(), 0)
                .with("side", Argument::Text(side.to_owned()))
        })
    };
    [
        against("score-official-sector", official.sector_average),
        against("score-official-network", official.network_average),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether there are cases enough on both sides to compare; what a report says where there are not.
#[must_use]
pub fn too_few_to_compare() -> Explanation {
    Explanation::new("score-versus-too-few").count("needed", FEWEST_CASES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::{Weights, evaluate, personas};

    fn group(label: &str, hits: f64, cases: f64) -> Group {
        Group { label: label.to_owned(), counted: Proportion::new(hits, cases) }
    }

    #[test]
    fn a_small_group_is_drawn_to_the_network_and_a_large_one_stands_out() {
        let rates = rates_by_group(&[
            group("Banking", 150.0, 300.0),
            group("Retail", 60.0, 300.0),
            group("Utilities", 5.0, 6.0),
            group("Mining", 2.0, 3.0),
        ]);
        assert_eq!(rates[0].verdict, Some(Verdict::Higher));
        assert_eq!(rates[1].verdict, Some(Verdict::Lower));
        let small = rates[2].rate.unwrap();
        assert!(small.value < 0.6, "5 of 6 in a network of 36 % is no 83 %: {}", small.value);
        assert_eq!(rates[3].rate, None);
        assert_eq!(rates[3].verdict, None);
    }

    #[test]
    fn groups_of_one_rate_do_not_differ() {
        let rates = rates_by_group(&[group("a", 30.0, 100.0), group("b", 33.0, 100.0), group("c", 28.0, 100.0)]);
        assert!(rates.iter().all(|rate| rate.verdict == Some(Verdict::NoRealChange)));
    }

    #[test]
    fn habits_differ_only_beyond_chance() {
        let facts = VersusNetworkFacts {
            my_reply_hours: (0..60).map(|hour| 1.0 + f64::from(hour) / 10.0).collect(),
            their_reply_hours: (0..60).map(|hour| 10.0 + f64::from(hour)).collect(),
            my_replies: Proportion::new(30.0, 40.0),
            their_replies: Proportion::new(31.0, 40.0),
            my_questions: Proportion::new(10.0, 200.0),
            their_questions: Proportion::new(60.0, 200.0),
            begun_by_me: Proportion::new(90.0, 100.0),
        };
        let verdicts: Vec<_> =
            versus_network(facts).into_iter().map(|versus| (versus.habit, versus.difference.verdict)).collect();
        assert_eq!(
            verdicts,
            [
                (Habit::ReplyTime, Verdict::Lower),
                (Habit::ReplyRate, Verdict::NoRealChange),
                (Habit::QuestionRate, Verdict::Lower),
                (Habit::Initiation, Verdict::Higher),
            ]
        );
    }

    #[test]
    fn habits_without_cases_are_left_out() {
        assert_eq!(versus_network(VersusNetworkFacts::default()), []);
    }

    #[test]
    fn beginning_every_second_conversation_is_even() {
        let even = VersusNetworkFacts { begun_by_me: Proportion::new(21.0, 40.0), ..VersusNetworkFacts::default() };
        assert_eq!(versus_network(even)[0].difference.verdict, Verdict::NoRealChange);
    }

    #[test]
    fn the_official_index_is_checked_and_set_beside_ours() {
        let official: OfficialIndex =
            toml::from_str("total = 52\nbrand = 11.5\nrelationships = 14\nsector_average = 31\n").unwrap();
        let scores = evaluate(&personas::mid(), &Weights::default());
        let rows = beside_official(&scores, &official);
        let pillars: Vec<_> = rows.iter().map(|row| row.pillar).collect();
        assert_eq!(pillars, [None, Some(PillarId::Brand), Some(PillarId::Relationships)]);
        assert_eq!(rows[0].difference(), scores.classic.score.map(|ours| ours - 52.0));
        assert_eq!(official_against_averages(&official).len(), 1);
        for wrong in ["total = 101", "people = 26", "brand = -1", "total = nan", "tota = 5"] {
            assert!(toml::from_str::<OfficialIndex>(wrong).is_err(), "{wrong}");
        }
    }
}
