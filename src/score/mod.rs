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
    let young = inputs
        .network_age_days
        .filter(|days| *days < YOUNGEST_NETWORK_DAYS)
        .map(|days| Starter::YoungNetwork { days });
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
    let unassessed = inputs.people.in_target.unwrap_or_default().unassessed_share();
    if unassessed > 0.5 {
        reasons.push(Provisional::MostlyUnassessed { share: unassessed });
    }
    let thin = pillars.iter().filter(|pillar| pillar.coverage < LEAST_COVERAGE);
    reasons.extend(thin.map(|pillar| Provisional::LowCoverage { pillar: pillar.id, coverage: pillar.coverage }));
    reasons
}
