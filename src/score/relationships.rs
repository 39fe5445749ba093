//! Pillar 4, "Build relationships": ties that live, both ways, for long, with people who decide.
//!
//! Owns the lines of the pillar. Refuses numbers of messages: strength and contact-days come from the tie
//! stage, where a template weighs a tenth and silence wears off.

use super::explanation::Explanation;
use super::inputs::{Concentration, RelationshipsFacts};
use super::people::enter_assessed;
use super::pillar::{Fact, Finding, Ledger, Story, line_names};
use super::statistics::{FEWEST_CASES, counted};
use super::weights::RelationshipsWeights;

const MESSAGES_FILE: &str = "messages.csv";

/// Enters the lines of the pillar.
pub(super) fn enter(ledger: &mut Ledger, facts: &RelationshipsFacts, weights: &RelationshipsWeights) {
    ledger.enter_saturating(
        &line_names!("living_ties", "living-ties"),
        weights.living_ties,
        MESSAGES_FILE,
        ("strength", 1),
        facts.living_strength,
    );
    ledger.enter_rate(&line_names!("two_way", "two-way"), weights.two_way, MESSAGES_FILE, facts.two_way, |_| ());
    ledger.enter_rate(
        &line_names!("reciprocity", "reciprocity"),
        weights.reciprocity,
        MESSAGES_FILE,
        facts.returned_contact,
        |story| {
            let percent = facts.returned_contact.and_then(|returned| returned.raw()).unwrap_or_default();
            story.explanation = Explanation::new("score-line-reciprocity").number("percent", 100.0 * percent, 0);
        },
    );
    ledger.enter_saturating(
        &line_names!("long_ties", "long-ties"),
        weights.long_ties,
        MESSAGES_FILE,
        ("ties", 0),
        facts.long_ties.map(f64::from),
    );
    enter_assessed(
        ledger,
        &line_names!("living_decision_makers", "living-decision-makers"),
        weights.living_decision_makers,
        MESSAGES_FILE,
        facts.living_decision_makers,
    );
    enter_diversity(ledger, facts.companies, weights);
}

fn enter_diversity(ledger: &mut Ledger, companies: Option<Concentration>, weights: &RelationshipsWeights) {
    let names = line_names!("company_diversity", "company-diversity");
    let points = weights.company_diversity.points;
    let known = companies.unwrap_or_default();
    let ties = counted(known.ties);
    let herfindahl = known.herfindahl().filter(|_| ties >= FEWEST_CASES);
    let finding = match (companies, herfindahl) {
        (None, _) => Finding::NotInExport(MESSAGES_FILE),
        (Some(_), Some(index)) => Finding::Earned(1.0 - index),
        (Some(_), None) => Finding::TooFewCases(ties),
    };
    ledger.enter(&names, points, finding, || {
        let index = herfindahl.unwrap_or(1.0);
        Story {
            interval: None,
            input: vec![("ties", Fact::Number(ties)), ("herfindahl", Fact::Number(index))],
            formula: format!("{points} · (1 − herfindahl)"),
            // 1 / HHI is the number of equally large companies with the same concentration.
            explanation: Explanation::new(names.sentence).count("ties", ties).number("companies", 1.0 / index, 1),
        }
    });
}
