//! The score: counted facts in, five pillars out, every point with its name, its interval and its words.
//!
//! Owns the model of scoring: weights, lines, pillars, totals, what would raise them, and comparison. Pure:
//! the same facts and weights make the same score. Refuses files, dates of today and persons; it is told
//! what was counted and says what that is worth.

pub mod actions;
mod brand;
pub mod comparison;
pub mod document;
pub mod explanation;
pub mod inputs;
mod insights;
mod messages;
pub mod months;
mod people;
pub mod performance;
#[cfg(test)]
mod personas;
pub mod pillar;
#[cfg(test)]
mod properties;
mod random;
mod relationships;
pub mod sensitivity;
pub mod statistics;
pub mod total;
pub mod weights;
#[cfg(test)]
mod wording;

pub use explanation::{Argument, Explanation};
pub use inputs::Inputs;
pub use pillar::{Line, Pillar, PillarId};
pub use total::Total;
pub use weights::Weights;

use pillar::{Entry, LEAST_COVERAGE, Ledger};
use sensitivity::Sensitivity;
use total::{CLASSIC_PILLARS, EXTENDED_PILLARS};

/// Connections from which a network can be judged: Dunbar's innermost layers (5 and 15) fit twice into it,
/// and the priors of the two network rates weigh 30.
pub const FEWEST_CONNECTIONS: u32 = 30;

/// Days that a network must have existed: the activity window, which a younger one cannot fill.
pub const YOUNGEST_NETWORK_DAYS: u32 = 90;

/// The day of judgement of an export that holds no date at all: nobody was on LinkedIn in 1970.
const NO_DAY: i32 = 0;

/// A day of judgement, from 1970-01-01, where one is known.
#[must_use]
pub fn known_day(day: i32) -> Option<i32> {
    (day != NO_DAY).then_some(day)
}

/// A whole score as of one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// The day, from 1970-01-01.
    pub as_of_day: i32,
    /// Share of the points of all five pillars that is measured, 0 to 1.
    pub coverage: f64,
    /// Pillars 1 to 4, 0 to 100: what LinkedIn's index covers.
    pub classic: Total,
    /// All five pillars, 0 to 100.
    pub extended: Total,
    /// The five pillars in the order of [`PillarId::ALL`].
    pub pillars: [Pillar; 5],
    /// Why the network is too small or too young to be judged; empty if it is neither.
    pub starter_mode: Vec<Starter>,
    /// What makes the score provisional; empty if nothing does.
    pub provisional: Vec<Provisional>,
    /// How far the totals depend on the weights.
    pub sensitivity: Sensitivity,
    /// The weights in use.
    pub weights: Weights,
}

/// Why a network is shown how to begin rather than how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Starter {
    /// Fewer than [`FEWEST_CONNECTIONS`] connections.
    FewConnections {
        /// Connections there are.
        connections: u32,
    },
    /// Younger than [`YOUNGEST_NETWORK_DAYS`].
    YoungNetwork {
        /// Days since the first connection.
        days: u32,
    },
}

impl Starter {
    /// The name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FewConnections { .. } => "few_connections",
            Self::YoungNetwork { .. } => "young_network",
        }
    }

    /// The reason in words.
    #[must_use]
    pub fn explanation(self) -> Explanation {
        match self {
            Self::FewConnections { connections } => Explanation::new("score-starter-few-connections")
                .count("connections", f64::from(connections))
                .count("needed", f64::from(FEWEST_CONNECTIONS)),
            Self::YoungNetwork { days } => Explanation::new("score-starter-young-network")
                .count("days", f64::from(days))
                .count("needed", f64::from(YOUNGEST_NETWORK_DAYS)),
        }
    }
}

/// What makes a score provisional.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Provisional {
    /// No target was stated: pillar 2 takes decision makers of every sector for the target.
    NoTargetProfile,
    /// No messages were in the export: pillar 5 and the ties of pillar 4 are not measured.
    NoMessages,
    /// Files of endorsements or recommendations were not in the export: ties may be stronger than shown.
    MissingSupport {
        /// Files of the four that are missing.
        files: u32,
    },
    /// Too little of a pillar is measured for a single number.
    LowCoverage {
        /// The pillar.
        pillar: PillarId,
        /// Measured share of its points.
        coverage: f64,
    },
    /// Most contacts cannot be assessed against the target.
    MostlyUnassessed {
        /// Share of contacts that cannot be assessed.
        share: f64,
    },
}

impl Provisional {
    /// The name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoTargetProfile => "no_target_profile",
            Self::NoMessages => "no_messages",
            Self::MissingSupport { .. } => "missing_support",
            Self::LowCoverage { .. } => "low_coverage",
            Self::MostlyUnassessed { .. } => "mostly_unassessed",
        }
    }

    /// The reason in words.
    #[must_use]
    pub fn explanation(self) -> Explanation {
        match self {
            Self::NoTargetProfile => Explanation::new("score-provisional-no-target-profile"),
            Self::NoMessages => Explanation::new("score-provisional-no-messages"),
            Self::MissingSupport { files } => {
                Explanation::new("score-provisional-missing-support").count("files", f64::from(files))
            }
            Self::LowCoverage { pillar, coverage } => Explanation::new("score-provisional-low-coverage")
                .with("pillar", Argument::Message(pillar.title()))
                .number("percent", 100.0 * coverage, 0),
            Self::MostlyUnassessed { share } => {
                Explanation::new("score-provisional-mostly-unassessed").number("percent", 100.0 * share, 0)
            }
        }
    }
}

/// Scores counted facts. Never fails: what is missing is not measured, nonsense counts as 0.
#[must_use]
pub fn evaluate(inputs: &Inputs, weights: &Weights) -> Scores {
    let mut entries: [Vec<Entry>; 5] = Default::default();
    let pillars = PillarId::ALL.map(|id| {
        let ledger = entered(id, inputs, weights, true);
        if let Some(kept) = entries.get_mut(id as usize) {
            kept.clone_from(&ledger.entries);
        }
        ledger.close(id)
    });
    let [brand, people, insights, relationships, messages] = &pillars;
    let classic = Total::of(&[brand, people, insights, relationships]);
    let extended = Total::of(&[brand, people, insights, relationships, messages]);
    let provisional = provisional(inputs, &pillars);
    Scores {
        as_of_day: inputs.as_of_day,
        coverage: extended.coverage,
        classic,
        extended,
        starter_mode: starter_mode(inputs),
        provisional,
        sensitivity: Sensitivity::of(&entries),
        pillars,
        weights: *weights,
    }
}

/// The points of each pillar without stories, intervals and sensitivity: a re-scoring costs microseconds.
pub(crate) fn pillar_estimates(inputs: &Inputs, weights: &Weights) -> [Option<f64>; 5] {
    PillarId::ALL.map(|id| pillar::Sums::of(&entered(id, inputs, weights, false).entries).estimate())
}

/// The two totals of pillar estimates, each 0 to 100; `None` where no pillar of it is measured.
pub(crate) fn totals(estimates: &[Option<f64>; 5]) -> (Option<f64>, Option<f64>) {
    let mean = |pillars: usize| total::estimate(estimates.iter().take(pillars).copied());
    (mean(CLASSIC_PILLARS), mean(EXTENDED_PILLARS))
}

fn entered(id: PillarId, inputs: &Inputs, weights: &Weights, tells_stories: bool) -> Ledger {
    let mut ledger = Ledger::new(tells_stories);
    match id {
        PillarId::Brand => brand::enter(&mut ledger, &inputs.brand, &weights.brand),
        PillarId::People => people::enter(&mut ledger, inputs, &weights.people),
        PillarId::Insights => insights::enter(&mut ledger, &inputs.insights, &weights.insights),
        PillarId::Relationships => relationships::enter(&mut ledger, &inputs.relationships, &weights.relationships),
        PillarId::Messages => messages::enter(&mut ledger, &inputs.messages, &weights.messages),
    }
    ledger
}

fn starter_mode(inputs: &Inputs) -> Vec<Starter> {
    let few = (inputs.connections < FEWEST_CONNECTIONS)
        .then_some(Starter::FewConnections { connections: inputs.connections });
    let young =
        inputs.network_age_days.filter(|days| *days < YOUNGEST_NETWORK_DAYS).map(|days| Starter::YoungNetwork { days });
    few.into_iter().chain(young).collect()
}

fn provisional(inputs: &Inputs, pillars: &[Pillar; 5]) -> Vec<Provisional> {
    let mut reasons = Vec::new();
    if !inputs.has_target_profile {
        reasons.push(Provisional::NoTargetProfile);
    }
    if inputs.relationships == inputs::RelationshipsFacts::default()
        && inputs.messages == inputs::MessagesFacts::default()
    {
        reasons.push(Provisional::NoMessages);
    }
    let files = inputs.relationships.missing_support_files;
    if files > 0 {
        reasons.push(Provisional::MissingSupport { files });
    }
    let unassessed = inputs.people.in_target.unwrap_or_default().unassessed_share();
    if unassessed > 0.5 {
        reasons.push(Provisional::MostlyUnassessed { share: unassessed });
    }
    let thin = pillars.iter().filter(|pillar| pillar.coverage < LEAST_COVERAGE);
    reasons.extend(thin.map(|pillar| Provisional::LowCoverage { pillar: pillar.id, coverage: pillar.coverage }));
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use inputs::{AssessedProportion, BrandFacts, OutcomeFacts, PostFacts, RelationshipsFacts, ReplyTime};
    use statistics::Proportion;

    fn points(inputs: &Inputs, id: &str) -> Option<f64> {
        let scores = evaluate(inputs, &Weights::default());
        scores.pillars.iter().flat_map(|pillar| &pillar.lines).find(|line| line.id == id).unwrap().points
    }

    #[track_caller]
    fn assert_points(inputs: &Inputs, id: &str, expected: f64) {
        let reached = points(inputs, id).unwrap();
        assert!((reached - expected).abs() < 5e-4, "{id}: {reached}, not {expected}");
    }

    /// Every line by hand, from the table of the model.
    #[test]
    fn every_line_earns_what_its_formula_says() {
        let mut inputs = personas::casual();
        inputs.brand.summary_characters = Some(150);
        inputs.brand.described_positions = Some(Proportion::new(1.0, 2.0));
        inputs.brand.has_location = Some(false);
        inputs.brand.recommendations_received = Some(2);
        inputs.brand.recommendations_given = Some(4);
        inputs.brand.endorsers = Some(10);
        // 6.43 posts in 90 days are 2 in 28.
        inputs.brand.posts =
            Some(PostFacts { in_own_words: 180.0 / 28.0, original: 5.0, all: 10.0, are_reposts_known: true });
        inputs.people.in_target = Some(AssessedProportion::new(51.0, 170.0, 30.0));
        inputs.people.decision_makers = Some(AssessedProportion::new(10.0, 70.0, 0.0));
        inputs.people.accepted_invitations = Some(Proportion::new(24.0, 80.0));
        inputs.people.noted_invitations = Some(Proportion::new(8.0, 10.0));
        inputs.people.earlier_in_target = Some(Proportion::new(21.0, 70.0));
        inputs.people.new_in_target = Some(Proportion::new(8.0, 20.0));
        inputs.people.active_weeks = Some(6);
        inputs.insights.comments = Some(8.0 * 90.0 / 28.0);
        inputs.insights.posts = Some(8.0 * 90.0 / 28.0);
        inputs.insights.reactions = Some(20.0 * 90.0 / 28.0);
        inputs.insights.active_weeks = Some(9);
        inputs.insights.dialogues = Some(3.0 * 90.0 / 28.0);
        inputs.relationships.living_strength = Some(25.0);
        inputs.relationships.two_way = Some(Proportion::new(42.5, 150.0));
        inputs.relationships.returned_contact = Some(Proportion::new(11.0, 30.0));
        inputs.relationships.long_ties = Some(10);
        inputs.relationships.living_decision_makers = Some(AssessedProportion::new(2.0, 10.0, 0.0));
        inputs.relationships.companies = Some(inputs::Concentration::of([2, 2]).with_one_more(0));
        inputs.messages.answered_in_week = Some(Proportion::new(28.0, 40.0));
        inputs.messages.reply_time = Some(ReplyTime { median_hours: 24.0, interval_hours: None, answers: 5.0 });
        inputs.messages.answered_openers = Some(Proportion::new(21.0, 100.0));
        inputs.messages.alternating_threads = Some(Proportion::new(21.0, 80.0));
        inputs.messages.outcomes = Some(OutcomeFacts {
            proposed_meetings: 1.0,
            confirmed_meetings: 2.0,
            signed: 1.0,
            ..OutcomeFacts::default()
        });
        inputs.messages.impersonal_openers = Some(Proportion::new(10.0, 40.0));
        for (id, expected) in [
            ("profile_headline", 1.5),
            ("profile_summary", 1.0),
            ("profile_positions", 1.0),
            ("profile_industry_location", 0.5),
            ("recommendations_received", 4.0 * 2.0 / 3.0),
            ("recommendations_given", 2.0),
            ("endorsers", 2.0),
            ("own_posts", 5.0 * 0.5 * 0.75),
            // (51 + 9) / 200 = 0.3, half of 0.6.
            ("target_fit", 4.0),
            // (10 + 4.5) / 100 = 0.145.
            ("decision_makers", 5.0 * 0.145 / 0.35),
            // (24 + 6) / 100 = 0.3.
            ("invitation_acceptance", 2.0),
            // (8 + 2) / 20 = 0.5.
            ("personal_notes", 1.0),
            // Before: (21 + 9) / 100 = 0.3; now (8 + 20 · 0.3) / 40 = 0.35.
            ("target_drift", 3.0 * 0.35 / 0.6),
            ("active_weeks", 1.5),
            ("comments", 4.5),
            ("posts", 5.0 * 0.75),
            ("reactions", 1.5),
            ("rhythm", 3.75),
            ("dialogue", 1.5),
            ("living_ties", 5.0),
            // (42.5 + 7.5) / 200 = 0.25, half of 0.5.
            ("two_way", 2.0),
            // (11 + 3) / 40 = 0.35, half of 0.7.
            ("reciprocity", 2.0),
            ("long_ties", 1.5),
            // (2 + 1.5) / 20 = 0.175, half of 0.35.
            ("living_decision_makers", 1.0),
            // 1 − (4 + 4 + 1) / 25.
            ("company_diversity", 2.0 * 0.64),
            // (28 + 5) / 50 = 0.66.
            ("answered_in_week", 1.98),
            ("reply_speed", 1.0),
            // (21 + 3) / 120 = 0.2, half of 0.4.
            ("opener_replies", 2.0),
            // (21 + 4) / 100 = 0.25, half of 0.5.
            ("alternating_threads", 2.5),
            // V = 2 + 8 + 10 = 20.
            ("real_world_value", 4.0),
            ("manners", 2.25),
        ] {
            assert_points(&inputs, id, expected);
        }
    }

    #[test]
    fn a_line_tells_itself_with_its_range() {
        let mut inputs = personas::casual();
        inputs.messages.answered_in_week = Some(Proportion::new(28.0, 40.0));
        let scores = evaluate(&inputs, &Weights::default());
        let line = &scores.pillars[4].lines[0];
        assert_eq!(line.explanation.argument("hits"), Some(&Argument::Count(28)));
        assert_eq!(line.explanation.argument("cases"), Some(&Argument::Count(40)));
        let [low, high] = line.interval.unwrap();
        // 3 · the 5 % and 95 % points of Beta(33, 17).
        assert!((low - 1.6416).abs() < 1e-3 && (high - 2.2964).abs() < 1e-3, "{low} {high}");
        assert_eq!(line.formula, "3 · min(1, rate / 1), rate = (hits + 10 · 0.5) / (cases + 10)");
    }

    #[test]
    fn nothing_in_the_export_scores_nothing_and_says_so() {
        let scores = evaluate(&Inputs::default(), &Weights::default());
        assert_eq!((scores.classic.score, scores.classic.estimate), (None, None));
        assert!(scores.coverage.abs() < 1e-12);
        assert!(scores.classic.low.abs() < 1e-12 && (scores.classic.high - 100.0).abs() < 1e-12);
        assert!(scores.provisional.contains(&Provisional::NoMessages));
        for pillar in &scores.pillars {
            assert_eq!(pillar.score, None);
            assert!(pillar.lines.iter().all(|line| line.explanation.id == "score-missing-file"));
        }
    }

    #[test]
    fn without_messages_the_fifth_pillar_and_the_ties_are_not_measured() {
        let mut inputs = personas::mid();
        let whole = evaluate(&inputs, &Weights::default());
        inputs.relationships = inputs::RelationshipsFacts::default();
        inputs.messages = inputs::MessagesFacts::default();
        let scores = evaluate(&inputs, &Weights::default());
        assert_eq!(scores.pillars[4].score, None);
        assert_eq!(scores.provisional.first(), Some(&Provisional::NoMessages));
        assert!((scores.coverage - 0.6).abs() < 1e-12);
        assert!((scores.classic.coverage - 0.75).abs() < 1e-12);
        let classic = whole.classic.score.unwrap();
        assert!(scores.classic.low <= classic && classic <= scores.classic.high);
    }

    #[test]
    fn under_half_coverage_only_the_bands_are_told() {
        let mut inputs = personas::expert();
        inputs.brand = BrandFacts::default();
        inputs.insights = inputs::InsightsFacts::default();
        inputs.relationships = RelationshipsFacts::default();
        let scores = evaluate(&inputs, &Weights::default());
        assert_eq!(scores.classic.score, None, "a quarter of the classic points");
        assert_eq!(scores.classic.bands, [total::Band::New, total::Band::Expert]);
        assert!(scores.classic.estimate.is_some());
    }

    #[test]
    fn four_cases_are_shown_but_not_scored() {
        let mut inputs = personas::casual();
        inputs.people.accepted_invitations = Some(Proportion::new(4.0, 4.0));
        let scores = evaluate(&inputs, &Weights::default());
        let line = &scores.pillars[1].lines[2];
        assert_eq!((line.id, line.points), ("invitation_acceptance", None));
        assert_eq!(line.explanation.id, "score-too-few-cases");
        assert_eq!(line.explanation.argument("cases"), Some(&Argument::Count(4)));
        assert!((scores.pillars[1].coverage - 21.0 / 25.0).abs() < 1e-12);
    }

    #[test]
    fn contacts_that_cannot_be_assessed_widen_the_interval_and_nothing_else() {
        let sure = personas::casual();
        let mut unsure = sure.clone();
        unsure.people.in_target.as_mut().unwrap().unassessed = 450.0;
        let line = |inputs: &Inputs| evaluate(inputs, &Weights::default()).pillars[1].lines[0].clone();
        let (sure, unsure) = (line(&sure), line(&unsure));
        assert_eq!(sure.points, unsure.points);
        let ([low, high], [lower, higher]) = (sure.interval.unwrap(), unsure.interval.unwrap());
        assert!(lower < low - 0.1 && higher > high + 0.1);
    }

    #[test]
    fn without_a_target_the_line_says_whom_it_took_for_one() {
        let mut inputs = personas::casual();
        inputs.has_target_profile = false;
        let scores = evaluate(&inputs, &Weights::default());
        assert_eq!(scores.provisional, [Provisional::NoTargetProfile]);
        assert_eq!(scores.pillars[1].lines[0].explanation.id, "score-line-target-fit-without-profile");
    }

    #[test]
    fn small_and_young_networks_start() {
        let mut inputs = personas::casual();
        assert_eq!(evaluate(&inputs, &Weights::default()).starter_mode, []);
        inputs.connections = 29;
        inputs.network_age_days = Some(89);
        let reasons: Vec<_> =
            evaluate(&inputs, &Weights::default()).starter_mode.into_iter().map(Starter::as_str).collect();
        assert_eq!(reasons, ["few_connections", "young_network"]);
    }

    #[test]
    fn a_pillar_stays_at_25_whatever_a_profile_weighs() {
        let mut weights = Weights::default();
        weights.brand.endorsers.points = 400.0;
        let scores = evaluate(&personas::expert(), &weights);
        let brand = scores.pillars[0].score.unwrap();
        assert!(brand <= 25.0 && (brand - 25.0 * 0.978).abs() < 0.3, "nearly all is endorsers now: {brand}");
        weights = Weights::default();
        weights.messages.manners.points = 0.0;
        assert!(evaluate(&personas::expert(), &weights).pillars[4].score.is_some());
    }
}
