//! Pillar 4, "Build relationships": ties that live, both ways, for long, with people who decide.
//!
//! Owns the lines of the pillar. Refuses numbers of messages: strength and contact-days come from the tie
//! stage, where a template weighs a tenth and silence wears off.

use super::explanation::Explanation;
use super::inputs::{Concentration, RelationshipsFacts};
use super::people::enter_assessed;
use super::pillar::{Fact, Finding, Ledger, Story, line_names};
use super::statistics::{FEWEST_CASES, counted, saturation};
use super::weights::RelationshipsWeights;
use crate::tie::Parts;

const MESSAGES_FILE: &str = "messages.csv";

/// Files of endorsements and recommendations, given and received, that make the support part of a tie's strength.
const SUPPORT_FILES: u32 = 4;

/// Enters the lines of the pillar.
pub(super) fn enter(ledger: &mut Ledger, facts: &RelationshipsFacts, weights: &RelationshipsWeights) {
    enter_living_ties(ledger, facts, weights);
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

/// The strength of all living ties. Where files of endorsements and recommendations are missing, what they are of the
/// strength of a tie is not measured.
fn enter_living_ties(ledger: &mut Ledger, facts: &RelationshipsFacts, weights: &RelationshipsWeights) {
    let names = line_names!("living_ties", "living-ties");
    let weight = weights.living_ties;
    let strength = facts.living_strength.unwrap_or_default();
    let [.., support_points] = Parts::POINTS;
    let missing = support_points / Parts::POINTS.iter().sum::<f64>() * f64::from(facts.missing_support_files)
        / f64::from(SUPPORT_FILES);
    let finding = facts.living_strength.map_or(Finding::NotInExport(MESSAGES_FILE), |_| Finding::EarnedOfPart {
        earned: saturation(strength, weight.half_at),
        part: 1.0 - missing,
    });
    ledger.enter(&names, weight.points, finding, || Story {
        interval: None,
        input: vec![("strength", Fact::Number(strength))],
        formula: format!("{} · (1 − 2^(−strength / {}))", weight.points * (1.0 - missing), weight.half_at),
        explanation: Explanation::new(names.sentence).number("strength", strength, 1),
    });
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
