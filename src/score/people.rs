//! Pillar 2, "Find the right people": who is in the network, and where it moves.
//!
//! Owns the lines of the pillar. Refuses to count heads: every line is a rate or a share of weeks, so that
//! five thousand contacts beside the target lower it.

use super::explanation::Explanation;
use super::inputs::{AssessedProportion, Inputs, PeopleFacts};
use super::pillar::{Fact, Finding, Ledger, LineNames, Story, line_names};
use super::statistics::widened;
use super::weights::{PeopleWeights, RateWeight};

/// Enters the lines of the pillar.
pub(super) fn enter(ledger: &mut Ledger, inputs: &Inputs, weights: &PeopleWeights) {
    let facts = &inputs.people;
    let target_fit = line_names!("target_fit", "target-fit");
    let target_sentence =
        if inputs.has_target_profile { target_fit.sentence } else { "score-line-target-fit-without-profile" };
    enter_assessed(
        ledger,
        &LineNames { sentence: target_sentence, ..target_fit },
        weights.target_fit,
        "Connections.csv",
        facts.in_target,
    );
    enter_assessed(
        ledger,
        &line_names!("decision_makers", "decision-makers"),
        weights.decision_makers,
        "Connections.csv",
        facts.decision_makers,
    );
    let window = |story: &mut Story| {
        if let Some(days) = facts.invitations_window_days {
            story.input.push(("window_days", Fact::Number(f64::from(days))));
        }
    };
    ledger.enter_rate(
        &line_names!("invitation_acceptance", "invitation-acceptance"),
        weights.invitation_acceptance,
        "Invitations.csv",
        facts.accepted_invitations,
        window,
    );
    ledger.enter_rate(
        &line_names!("personal_notes", "personal-notes"),
        weights.personal_notes,
        "Invitations.csv",
        facts.noted_invitations,
        window,
    );
    enter_drift(ledger, facts, weights);
    ledger.enter_capped(
        &line_names!("active_weeks", "people-weeks"),
        weights.active_weeks,
        "SearchQueries.csv",
        facts.active_weeks.map(f64::from),
    );
}

/// A rate over the contacts that can be assessed, its interval widened by the share of those that cannot.
pub(super) fn enter_assessed(
    ledger: &mut Ledger,
    names: &LineNames,
    weight: RateWeight,
    file: &'static str,
    found: Option<AssessedProportion>,
) {
    ledger.enter_rate(names, weight, file, found.map(|found| found.assessed), |story| {
        let found = found.unwrap_or_default();
        story.interval = story.interval.map(|interval| widened(interval, found.unassessed_share()));
        story.input.push(("unassessed", Fact::Number(found.unassessed)));
        let explanation = std::mem::replace(&mut story.explanation, Explanation::new(names.sentence));
        story.explanation = explanation.count("unassessed", found.unassessed);
    });
}

/// Where the network is heading: the share in target among the newcomers, drawn towards the network's own
/// share before them, on the scale of target fit. A difference of the two shares would reward whoever
/// spoils the older network, so both pull the same way here.
fn enter_drift(ledger: &mut Ledger, facts: &PeopleFacts, weights: &PeopleWeights) {
    let names = line_names!("target_drift", "target-drift");
    let weight = weights.target_drift;
    let newcomers = facts.new_in_target.unwrap_or_default().bounded();
    let before = facts
        .earlier_in_target
        .unwrap_or_default()
        .shrunk(weights.target_fit.prior, weights.target_fit.prior_weight)
        .unwrap_or(weights.target_fit.prior);
    let rate = newcomers.shrunk(before, weight.prior_weight);
    let finding = match (facts.new_in_target, rate) {
        (None, _) => Finding::NotInExport("Connections.csv"),
        (Some(_), Some(rate)) if newcomers.is_enough() => Finding::Earned(rate / weight.full_at),
        (Some(_), _) => Finding::TooFewCases(newcomers.cases),
    };
    ledger.enter(&names, weight.points, finding, || Story {
        interval: Some(newcomers.shrunk_interval(before, weight.prior_weight).map(|end| end / weight.full_at)),
        input: vec![
            ("hits", Fact::Number(newcomers.hits)),
            ("cases", Fact::Number(newcomers.cases)),
            ("rate_before", Fact::Number(before)),
            ("rate", Fact::Number(rate.unwrap_or_default())),
        ],
        formula: format!(
            "{} · min(1, rate / {}), rate = (hits + {} · rate_before) / (cases + {})",
            weight.points, weight.full_at, weight.prior_weight, weight.prior_weight
        ),
        explanation: Explanation::new(names.sentence)
            .count("hits", newcomers.hits)
            .count("cases", newcomers.cases)
            .number("before_percent", 100.0 * before, 0),
    });
}
